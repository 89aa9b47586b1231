// Two builds of one page, and a host that serves first the one and then the other: the one under test as it is, and the same
// with every part under another name, as after a release.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { address } from "./browser.mjs";

const KINDS = { html: "text/html", js: "text/javascript", css: "text/css", wasm: "application/wasm", svg: "image/svg+xml", png: "image/png", webmanifest: "application/manifest+json", ftl: "text/plain" };
const NAMED = /-([0-9a-f]{10,16})(?=[./])/g; // ten digits where the project names a part, up to sixteen where Trunk does
const kind = (path) => KINDS[path.split(".").pop()] ?? "application/octet-stream";
const isText = (path) => !/\.(wasm|png)$/.test(path);

/** The page under test, part by part. */
export async function firstBuild() {
  const files = new Map();
  const fetched = async (path) => {
    const answer = await fetch(address + path);
    if (!answer.ok) throw new Error(`${answer.status} for ${path}`);
    files.set(path, Buffer.from(await answer.arrayBuffer()));
    return files.get(path).toString();
  };
  const page = await fetched("index.html");
  const worker = await fetched("sw.js");
  const parts = JSON.parse(worker.match(/const PARTS = (\[.*?\])/)[1]);
  const named = page.match(/kept-locales" content="([^"]*)"/)[1].split(" ").map((one) => one.split("="));
  const folders = named.flatMap(([, folder]) => folder ?? []);
  const texts = folders.flatMap((folder) => named.filter((one) => one.length === 1).map(([file]) => `${folder}${file}.ftl`));
  for (const part of [...parts, ...texts]) await fetched(part.replace("./", ""));
  return files;
}

/** The same page as a later release: no part keeps its name. */
export function laterBuild(files) {
  const other = (sum) => [...sum].reverse().join("") + "0";
  const renamed = (text) => text.replace(NAMED, (_, sum) => `-${other(sum).slice(1)}`);
  const later = new Map();
  for (const [path, bytes] of files) {
    const text = () => renamed(bytes.toString()).replace(/(SHELVES\}[0-9a-f]{9})./, (_, start) => `${start}x`);
    later.set(renamed(path), isText(path) ? Buffer.from(text()) : bytes);
  }
  const integrity = (path) => `sha384-${createHash("sha384").update(later.get(path)).digest("base64")}`;
  const page = later.get("index.html").toString();
  const sealed = page
    .replace(/"\.\/([^"]+)"([^>]*) integrity="[^"]*"/g, (_, path, between) => `"./${path}"${between} integrity="${integrity(path)}"`)
    .replace(/"\.\/([^" ]+) sha384-[^"]*"/g, (_, path) => `"./${path} ${integrity(path)}"`);
  later.set("index.html", Buffer.from(sealed));
  return later;
}

/** A static host below a path. What it serves can be replaced; what it was asked for in vain is told in `missed`. */
export async function host(files) {
  const state = { files, missed: [] };
  const server = createServer((request, response) => {
    const path = new URL(request.url, "http://host").pathname.replace("/shop/", "") || "index.html";
    const bytes = state.files.get(path);
    if (!bytes) state.missed.push(path);
    response.writeHead(bytes ? 200 : 404, { "Content-Type": kind(path), "Cache-Control": "no-cache" });
    response.end(bytes);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  state.address = `http://127.0.0.1:${server.address().port}/shop/`;
  state.close = () => new Promise((done) => { server.closeAllConnections(); server.close(done); });
  return state;
}
