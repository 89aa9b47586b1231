// How long the first visit takes in each language: until something is painted, and until the page itself is there. The languages
// take turns, so that whatever else the machine does falls on all of them. Prints medians, each with its ratio to English, and
// what each visit fetched.
//
//   cargo xtask bench [RUNS], or by hand: node bench/languages.mjs [RUNS]
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { address, launchOptions } from "../browser.mjs";

const LANGUAGES = ["en", "es", "ru", "el", "hy"];
const RUNS = Number(process.argv[2]) || 7;
/** A phone on a slow connection, as the browser's own developer tools have it; bytes and milliseconds. */
const SLOW = { offline: false, latency: 562.5, downloadThroughput: (1_600_000 / 8) * 0.9, uploadThroughput: (750_000 / 8) * 0.9 };
const WAYS = [
  { name: "four times slower, slow 4G", cpu: 4, network: SLOW },
  { name: "as this machine is", cpu: 1 },
];

/** The page as hosts serve it: compressed. */
async function compressing() {
  const parts = new Map();
  const part = async (path) => {
    if (!parts.has(path)) {
      const answer = await fetch(new URL(path, address));
      const body = gzipSync(Buffer.from(await answer.arrayBuffer()), { level: 9 });
      parts.set(path, { status: answer.status, body, kind: answer.headers.get("content-type") ?? "application/octet-stream" });
    }
    return parts.get(path);
  };
  const server = createServer(async (request, response) => {
    const { status, body, kind } = await part(request.url.slice(1));
    response.writeHead(status, { "Content-Type": kind, "Content-Encoding": "gzip", "Content-Length": body.length, "Cache-Control": "no-cache" });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { server, home: `http://127.0.0.1:${server.address().port}/` };
}

/** Notes the frame in which the page itself is first there. */
function watch() {
  const look = () => {
    if (document.querySelector("#app main")) window.thereAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** One first visit, in a browser profile of its own. */
async function visit(browser, home, locale, { cpu, network }) {
  const context = await browser.newContext({ locale, serviceWorkers: "block", viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send("Network.enable");
  if (network) await tools.send("Network.emulateNetworkConditions", network);
  if (cpu > 1) await tools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  await page.addInitScript(watch);
  await page.goto(home);
  await page.waitForFunction(() => window.thereAt !== undefined, undefined, { timeout: 120_000 });
  const seen = await page.evaluate(() => {
    const painted = performance.getEntriesByName("first-contentful-paint")[0];
    const parts = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
    return { painted: painted.startTime, there: window.thereAt, bytes: parts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), lang: document.documentElement.lang };
  });
  await context.close();
  if (seen.lang !== locale) throw new Error(`a browser in ${locale} was shown ${seen.lang}`);
  return seen;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const { server, home } = await compressing();
const browser = await chromium.launch(launchOptions);
try {
  for (const way of WAYS) {
    const visits = Object.fromEntries(LANGUAGES.map((tag) => [tag, []]));
    // The first visit of all warms the host and the browser, and is not counted.
    for (let run = -1; run < RUNS; run++) {
      const turn = LANGUAGES.map((_, at) => LANGUAGES[(at + run + 1) % LANGUAGES.length]);
      for (const tag of turn) {
        const seen = await visit(browser, home, tag, way);
        if (run >= 0) visits[tag].push(seen);
      }
    }
    console.log(`\nFirst visit, ${way.name}: medians of ${RUNS}`);
    console.log("      painted           there             KiB fetched");
    const of = (tag, what) => median(visits[tag].map((seen) => seen[what]));
    for (const tag of LANGUAGES) {
      const cell = (what) => `${of(tag, what).toFixed(0).padStart(6)} ms ${(of(tag, what) / of("en", what)).toFixed(3).padStart(6)}`;
      console.log(`  ${tag}  ${cell("painted")}   ${cell("there")}   ${(of(tag, "bytes") / 1024).toFixed(0).padStart(5)}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
