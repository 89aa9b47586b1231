// A static host for a finished page: `node serve.mjs FOLDER /some/path/ [PORT]`. It prints the address and serves until it is
// stopped. Nothing is remembered between two visits, so that a test sees what the host has.
import { createServer } from "node:http";
import sirv from "sirv";

const [folder, base, port = "0"] = process.argv.slice(2);

const files = sirv(folder, {
  dev: true, // looks at the disk each time
  etag: true,
  setHeaders: (response, path) => {
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (path.endsWith(".ftl")) response.setHeader("Content-Type", "text/plain; charset=utf-8");
  },
});

const server = createServer((request, response) => {
  const nothing = () => response.writeHead(404).end("There is nothing here.");
  if (!request.url.startsWith(base)) return nothing();
  request.url = request.url.slice(base.length - 1);
  files(request, response, nothing);
});

server.listen(Number(port), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}${base}`));
