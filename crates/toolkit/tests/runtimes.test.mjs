// The installed package in every program that it is for: each fits the same small log and must say the same.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { installed, kept, packages } from "./package-of.mjs";

/** What every program runs, with `load` as it is told there. */
const work = (load) => `
${load}
const rows = Array.from({ length: 400 }, (_, i) => ({ customer: "c" + ((i * 7919) % 101), date: 20000 + ((i * i * 31) % 365), amount: 5 + (i % 40) }));
const summary = summarize(rows, { asof: 20400 });
const fit = await fitBuying(summary, { model: "pareto_nbd" });
const said = JSON.stringify([fit.parameters, Array.from(probabilityActive(fit, summary)).slice(0, 3)]);
`;
const IMPORT = 'import { load, summarize, fitBuying, probabilityActive } from "kept/buying";';

let wanted;
let server;
let address;
before(async () => {
  const buying = await kept("buying");
  await buying.load();
  const run = new Function("summarize", "fitBuying", "probabilityActive", `return (async () => { ${work("")} return said })()`);
  wanted = await run(buying.summarize, buying.fitBuying, buying.probabilityActive);
  const types = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
  server = createServer((request, response) => {
    const file = join(installed, decodeURIComponent(request.url.split("?")[0]));
    if (!existsSync(file) || !extname(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

function write(name, text) {
  const file = join(installed, name);
  writeFileSync(file, text);
  return file;
}

const said = (program, words) => execFileSync(program, words, { cwd: installed, encoding: "utf8" }).trim();

test("Node.js, ES modules", () => {
  const file = write("esm.mjs", `${IMPORT}${work("await load();")}console.log(said);`);
  assert.equal(said(process.execPath, [file]), wanted);
});

test("Node.js, CommonJS through import()", () => {
  const body = work('const { load, summarize, fitBuying, probabilityActive } = await import("kept/buying"); await load();');
  const file = write("common.cjs", `(async () => {${body}console.log(said);})();`);
  assert.equal(said(process.execPath, [file]), wanted);
});

test("Node.js, from a module in hand", () => {
  const load = 'loadSync(new WebAssembly.Module(readFileSync(createRequire(import.meta.url).resolve("kept/statistics.wasm"))));';
  const file = write("sync.mjs", `import { readFileSync } from "node:fs";import { createRequire } from "node:module";${IMPORT.replace("load,", "loadSync,")}${work(load)}console.log(said);`);
  assert.equal(said(process.execPath, [file]), wanted);
});

/** A program that a package brings for this machine. */
function program(scope, name) {
  const folder = join(packages, scope);
  for (const one of readdirSync(folder)) {
    for (const place of [name, `bin/${name}`]) if (existsSync(join(folder, one, place))) return join(folder, one, place);
  }
  throw new Error(`${scope} has no program for this machine`);
}

test("Deno", () => {
  const file = write("deno.mjs", `${IMPORT}${work("await load();")}console.log(said);`);
  const words = ["run", "--allow-read", "--node-modules-dir=manual", "--no-remote", file];
  assert.equal(said(program("@deno", "deno"), words), wanted);
});

test("Bun", () => {
  const file = write("bun.mjs", `${IMPORT}${work("await load();")}console.log(said);`);
  assert.equal(said(program("@oven", "bun"), [file]), wanted);
});

/** Opens a page of the installed folder in a browser; whatever it complains of fails the test. */
async function opened(page, use) {
  const require = createRequire(new URL("../../../tests/e2e/x.js", import.meta.url));
  const { chromium } = await import(pathToFileURL(require.resolve("@playwright/test")).href).then((all) => all.default ?? all);
  const browser = await chromium.launch({ executablePath: process.env.KEPT_CHROMIUM });
  const errors = [];
  try {
    const tab = await browser.newPage();
    tab.on("pageerror", (error) => errors.push(error));
    tab.on("console", (line) => line.type() === "error" && !line.location().url.endsWith("favicon.ico") && errors.push(new Error(line.text())));
    await tab.goto(`${address}/${page}`, { timeout: 120_000 });
    const told = await use(tab);
    if (errors.length > 0) throw errors[0];
    return told;
  } catch (why) {
    throw errors[0] ?? why;
  } finally {
    await browser.close();
  }
}

/** What a script says by the title of its page. */
function inBrowser(script, page = "page.html") {
  write(page, `<!doctype html><meta charset="utf-8"><title>…</title><script type="module">${script}</script>`);
  return opened(page, async (tab) => {
    await tab.waitForFunction(() => document.title !== "…", undefined, { timeout: 120_000 });
    return tab.title();
  });
}

const DIRECT = IMPORT.replace("kept/buying", "/node_modules/kept/buying.js");

test("Chromium, a module script without a bundler", async () => {
  assert.equal(await inBrowser(`${DIRECT}${work("await load();")}document.title = said;`), wanted);
});

test("Chromium, a module worker", async () => {
  write("worker.js", `${DIRECT}${work("await load();")}postMessage(said);`);
  const script = 'const worker = new Worker("worker.js", { type: "module" });worker.onmessage = ({ data }) => (document.title = data);worker.onerror = (e) => (document.title = e.message);';
  assert.equal(await inBrowser(script, "worker.html"), wanted);
});

test("esbuild, told where the module is", async () => {
  mkdirSync(join(installed, "esbuild"), { recursive: true });
  const entry = write("bundle.js", `import address from "kept/statistics.wasm";${IMPORT}${work("await load(new URL(address, import.meta.url));")}document.title = said;`);
  const esbuild = program("@esbuild", "esbuild");
  execFileSync(esbuild, [entry, "--bundle", "--format=esm", "--minify", "--loader:.wasm=file", "--log-level=error", `--outdir=${join(installed, "esbuild")}`]);
  assert.equal(await inBrowser('import "./esbuild/bundle.js";', "esbuild.html"), wanted);
});

test("Vite, which finds the module by itself", async () => {
  const home = join(installed, "vite");
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, "index.html"), '<!doctype html><title>…</title><script type="module" src="./main.js"></script>');
  writeFileSync(join(home, "main.js"), `${IMPORT}${work("await load();")}document.title = said;`);
  const { build } = await import(pathToFileURL(join(packages, "vite/dist/node/index.js")).href);
  await build({ root: home, base: "/vite/dist/", logLevel: "error", build: { outDir: join(home, "dist"), target: "esnext" } });
  const script = readdirSync(join(home, "dist/assets")).find((name) => name.endsWith(".js"));
  assert.ok(readdirSync(join(home, "dist/assets")).some((name) => name.endsWith(".wasm")));
  assert.equal(await inBrowser(`import "./vite/dist/assets/${script}";`, "vite.html"), wanted);
});

test("the notebook works out its cells", async () => {
  const notebook = readFileSync(join(installed, "node_modules/kept/examples/notebook.html"), "utf8");
  write("notebook.html", notebook);
  const script = 'const frame = document.createElement("iframe");frame.src = "notebook.html";document.body ??= document.createElement("body");document.documentElement.append(frame);const wait = setInterval(() => { if (frame.contentDocument?.body?.dataset.done === undefined) return; clearInterval(wait); document.title = [...frame.contentDocument.querySelectorAll("output")].map((one) => one.textContent).join("|"); }, 50);';
  const told = await inBrowser(script, "frame.html");
  assert.match(told, /"converged": ?true/);
  assert.match(told, /█/);
  assert.doesNotMatch(told, /(^|\|)\w*Error:/);
});

test("the page without a bundler reads a file and foretells", async () => {
  write("example.html", readFileSync(join(installed, "node_modules/kept/examples/page.html"), "utf8"));
  const told = await opened("example.html", async (tab) => {
    await tab.setInputFiles("input", process.env.KEPT_LOG);
    await tab.waitForFunction(() => document.querySelector("pre").textContent !== "", undefined, { timeout: 120_000 });
    return tab.textContent("pre");
  });
  assert.equal(told.split("\n").length, 2357 - 8);
  assert.match(told, /purchases within a year/);
});

test("the worker of the examples fits what it is sent", async () => {
  write("example-worker.js", readFileSync(join(installed, "node_modules/kept/examples/worker.js"), "utf8"));
  const script = `const rows = Array.from({ length: 400 }, (_, i) => ({ customer: (i * 7919) % 101, date: 20000 + ((i * i * 31) % 365) }));
    const worker = new Worker("example-worker.js", { type: "module" });
    worker.onmessage = ({ data }) => data.fit && (document.title = String(data.fit.converged));
    worker.postMessage({ transactions: rows, asof: 20400 });`;
  assert.equal(await inBrowser(script, "example-worker.html"), "true");
});

test("the declarations hold what the package exports, and TypeScript accepts a program that uses them", async () => {
  for (const subpath of ["buying", "survival", "health", "friction", "import", "sql"]) {
    const text = readFileSync(join(installed, `node_modules/kept/${subpath}.d.ts`), "utf8");
    for (const name of Object.keys(await kept(subpath))) assert.match(text, new RegExp(`\\b${name}\\b`), `${subpath} ${name}`);
  }
  const whole = readFileSync(join(installed, "node_modules/kept/index.d.ts"), "utf8");
  for (const name of Object.keys(await kept(""))) assert.match(whole, new RegExp(`\\b${name}\\b`), name);
  write("typed.ts", `
import { load, summarize, fitBuying, probabilityActive, customerValue, fitSpend, rfm, holdout, KeptError } from "kept/buying";
import { kaplanMeier } from "kept/survival";
import { openBook } from "kept/health";
import { fixFirst } from "kept/friction";
import { plan } from "kept/import";
import * as sql from "kept/sql";
import * as all from "kept";
await load();
const summary = summarize([{ customer: 1, date: new Date(), amount: null }], { unit: "day" });
const fit = await fitBuying(summary, { model: "mbg_cnbd_k", signal: new AbortController().signal });
const many: Float64Array = probabilityActive(fit, summary);
const one: number = probabilityActive(fit, { frequency: 1, recency: 2, age: 3 });
const value: Float64Array = customerValue(fit, await fitSpend(summary), summary, { months: 3 });
const curve: Float64Array = kaplanMeier(new Float64Array(3), [true, 0, 1]).survival;
const risk: number | undefined = openBook("{}").customer("a", 20000)?.risk?.value;
const query: string = sql.score({ dialect: "duckdb", table: ["a", "b"], asof: "2026-01-01", fit, within: 3 });
// @ts-expect-error There is no such model.
await fitBuying(summary, { model: "weibull" });
// @ts-expect-error There is no such unit.
summarize([], { unit: "year" });
try { plan(new Uint8Array()); } catch (error) { if (error instanceof KeptError) console.log(error.problems[0].path); }
console.log(many, one, value, curve, risk, query, rfm(summary).r[0], fixFirst({}, "2026-01-01")[0].benefit, (await holdout([], { split: 1 })).brier, all.files.plan, all.sql.summary);
`);
  write("tsconfig.json", JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: "nodenext", target: "esnext", lib: ["esnext", "dom"], types: [], skipLibCheck: false }, files: ["typed.ts"] }));
  execFileSync(process.execPath, [join(packages, "typescript/bin/tsc"), "-p", join(installed, "tsconfig.json")], { stdio: "pipe", encoding: "utf8" });
});
