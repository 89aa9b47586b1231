#!/usr/bin/env node
// Firefox as Debian ships it, for Playwright, which starts this in its place (channel "moz-firefox", over WebDriver BiDi).
// Playwright 1.65 speaks of two things that Firefox 153 does not know yet: media emulation, and ids of downloads. This
// stands between them and answers for it.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const { ws, wsServer } = createRequire(import.meta.url)("playwright-core/lib/utilsBundle");
const UNKNOWN = new Set(["emulation.setMediaFeaturesOverride"]);
const LISTENS = "WebDriver BiDi listening on";
const LARGEST = 256 * 1024 * 1024; // bytes of one message: a printed page, a large evaluation

const child = spawn(process.env.KEPT_FIREFOX ?? "/usr/bin/firefox-esr", process.argv.slice(2), {
  stdio: ["ignore", "inherit", "pipe"],
});
for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));

let said = "";
child.stderr.on("data", (data) => {
  process.stderr.write(String(data).replaceAll(LISTENS, "(behind)"));
  if (said === null) return;
  said += data;
  const [, address] = said.match(new RegExp(`${LISTENS} (ws://\\S+)\n`)) ?? [];
  if (!address) return;
  said = null;
  const server = new wsServer({ host: "127.0.0.1", port: 0 }, () => {
    process.stderr.write(`\n${LISTENS} ws://127.0.0.1:${server.address().port}\n`);
  });
  server.on("connection", (near) => between(near, new ws(`${address}/session`, { perMessageDeflate: false, maxPayload: LARGEST })));
});

function between(near, far) {
  const waiting = [];
  far.on("open", () => waiting.splice(0).forEach((text) => far.send(text)));
  near.on("message", (data) => {
    const text = String(data);
    const { id, method } = JSON.parse(text);
    if (UNKNOWN.has(method)) near.send(JSON.stringify({ type: "success", id, result: {} }));
    else if (far.readyState === ws.OPEN) far.send(text);
    else waiting.push(text);
  });
  far.on("message", (data) => near.send(withDownloadId(String(data))));
  near.on("close", () => far.close());
  far.on("close", () => near.close());
  far.on("error", () => near.close());
}

function withDownloadId(text) {
  if (!text.includes('"browsingContext.download')) return text;
  const message = JSON.parse(text);
  message.params.download ??= message.params.navigation ?? message.params.url;
  return JSON.stringify(message);
}
