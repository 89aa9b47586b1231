// What bringing in a large file costs in the real page: 100,000 orders as CSV, and as many in an XLSX of 20 MB, each dropped on
// an empty book. How long from the file to the sentence and from the press to the book, how long the page stands still
// meanwhile, what it takes of memory, whether it can be called off, and whether one undo takes all back.
// KEPT_ROWS names another number of rows, KEPT_FILES which files, as "csv".
import { chromium } from "@playwright/test";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync } from "node:zlib";
import { address, launchOptions, opened, sizes } from "../browser.mjs";

const ROWS = Number(process.env.KEPT_ROWS ?? 100_000);
const FILES = (process.env.KEPT_FILES ?? "csv,xlsx").split(",");
const CUSTOMERS = ROWS / 5;
/** Letters of the note of each row of the workbook: what makes it 20 MB. */
const NOTE = 170;

let seed = 42;
/** A number below `of` by chance, the same ones every time (mulberry32). */
function draw(of) {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 * of);
}
const letters = (count) => Array.from({ length: count }, () => String.fromCharCode(97 + draw(26))).join("");
const name = () => `${letters(1).toUpperCase()}${letters(3 + draw(5))} ${letters(1).toUpperCase()}${letters(4 + draw(7))}`;
const things = Array.from({ length: 60 }, () => `${letters(5)} ${letters(6)}`);

const HEADER = ["Name", "Email", "Financial Status", "Paid at", "Currency", "Subtotal", "Shipping", "Taxes", "Total", "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price", "Billing Name", "Billing Address1", "Billing City", "Billing Country", "Billing Phone", "Cancelled at", "Payment Method", "Refunded Amount", "Id"];

/** One order a row, as Shopify writes them. */
function orders() {
  const customers = Array.from({ length: CUSTOMERS }, () => ({ name: name(), email: `${letters(10)}@${letters(6)}.example`, phone: `+49 30 ${1_000_000 + draw(8_999_999)}`, street: `${letters(8)} ${1 + draw(99)}` }));
  return Array.from({ length: ROWS }, (_, at) => {
    const who = customers[draw(CUSTOMERS)];
    const at1 = new Date(Date.UTC(2024, 0, 1 + Math.floor((at * 1_000) / ROWS), draw(24), draw(60)));
    const when = `${at1.toISOString().slice(0, 10)} ${at1.toISOString().slice(11, 19)} +0000`;
    const cents = 500 + draw(40_000);
    const sum = (cents / 100).toFixed(2);
    return [`#${1_000 + at}`, who.email, "paid", when, "EUR", sum, "0.00", "0.00", sum, when, "1", things[draw(60)], sum, who.name, who.street, "Berlin", "DE", who.phone, "", "Shopify Payments", "0.00", String(7_120_000_000_000 + at)];
  });
}

const csv = () => Buffer.from([HEADER, ...orders()].map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell}"` : cell)).join(",")).join("\n"));

/** A ZIP of these parts, deflated. */
function zip(parts) {
  const [bodies, list] = [[], []];
  let at = 0;
  for (const [path, text] of parts) {
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain, { level: 6 });
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(crc32(plain), 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(plain.length, 22);
    head.writeUInt16LE(path.length, 26);
    const listed = Buffer.alloc(46);
    listed.writeUInt32LE(0x02014b50, 0);
    head.copy(listed, 6, 4, 30);
    listed.writeUInt32LE(at, 42);
    bodies.push(head, Buffer.from(path), packed);
    list.push(listed, Buffer.from(path));
    at += 30 + path.length + packed.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}

/** The same as a workbook, with texts shared as Excel shares them and a note of its own in each row. */
function xlsx() {
  const texts = new Map();
  const shared = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text);
  };
  const column = (at) => String.fromCharCode(65 + at);
  const row = (cells, line) => {
    const inside = cells.map((cell, at) => {
      if (cell === "") return "";
      return /^\d+(\.\d+)?$/.test(cell) ? `<c r="${column(at)}${line}"><v>${cell}</v></c>` : `<c r="${column(at)}${line}" t="s"><v>${shared(cell)}</v></c>`;
    });
    return `<row r="${line}" spans="1:23">${inside.join("")}</row>`;
  };
  const rows = [[...HEADER, "Notes"], ...orders().map((cells) => [...cells, letters(NOTE)])].map((cells, at) => row(cells, at + 1));
  return zip([
    ["xl/workbook.xml", '<workbook><sheets><sheet name="Orders" sheetId="1" r:id="r1"/></sheets></workbook>'],
    ["xl/_rels/workbook.xml.rels", '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>'],
    ["xl/styles.xml", '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>'],
    ["xl/sharedStrings.xml", `<sst>${[...texts.keys()].map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`],
    ["xl/worksheets/sheet1.xml", `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`],
  ]);
}

const rank = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const seconds = (ms) => `${(ms / 1_000).toFixed(2)} s`;

/** Notes when the browser was kept busy for long, and where the module's memory is. */
function watch() {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ type: "longtask", buffered: true });
  for (const way of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[way];
    WebAssembly[way] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      window.memory ??= made.instance?.exports.memory;
      return made;
    };
  }
}

/** Resolves with the time in the page when this is to be seen. */
const seen = (page, selector, text) => page.evaluate(({ selector, text }) => new Promise((done) => {
  const look = () => [...document.querySelectorAll(selector)].some((found) => !text || found.textContent.includes(text)) && (done(performance.now()), true);
  if (look()) return;
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}), { selector, text });

const now = (page) => page.evaluate(() => performance.now());

/** Seconds for which the page's main thread has been computing: on a busy machine less than what passed. */
async function computed(page) {
  const { metrics } = await page.devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1_000;
}

async function stood(page, what, from, to) {
  // What was noted late is still told.
  await page.waitForTimeout(300);
  const tasks = await page.evaluate(({ from, to }) => window.tasks.filter((task) => task.startTime >= from - 5 && task.startTime <= to).map((task) => task.duration), { from, to });
  const told = tasks.length === 0 ? "none over 50 ms" : `${tasks.length} tasks over 50 ms, median ${rank(tasks, 0.5).toFixed(0)}, p95 ${rank(tasks, 0.95).toFixed(0)}, longest ${Math.max(...tasks).toFixed(0)} ms`;
  const all = await computed(page);
  console.log(`  ${what.padEnd(28)} ${seconds(to - from)}, ${seconds(all - page.computed)} of them computing; ${told}`);
  page.computed = all;
}

async function memory(page, when) {
  const [heap, wasm] = await page.evaluate(() => [performance.memory?.usedJSHeapSize ?? 0, window.memory?.buffer.byteLength ?? 0]);
  console.log(`  memory ${when.padEnd(21)} ${(heap / 1e6).toFixed(0)} MB of JavaScript, ${(wasm / 1e6).toFixed(0)} MB of the module`);
}

const folder = await mkdtemp(join(tmpdir(), "kept-import-"));
const browser = await chromium.launch(launchOptions);
try {
  for (const kind of FILES) {
    seed = 42;
    const bytes = kind === "csv" ? csv() : xlsx();
    const path = join(folder, `orders.${kind}`);
    await writeFile(path, bytes);
    console.log(`\n${ROWS} rows as ${kind.toUpperCase()}, ${(bytes.length / 1e6).toFixed(1)} MB`);
    const context = await browser.newContext({ ...sizes.desk, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(watch);
    page.devtools = await context.newCDPSession(page);
    await page.devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.goto(`${address}#/book/import`);
    await opened(page);
    await page.locator("#import-file").waitFor({ state: "attached" });
    const choose = async () => {
      await page.evaluate(() => document.querySelector("#import-file").addEventListener("change", () => (window.dropped = performance.now()), { capture: true, once: true }));
      await page.setInputFiles("#import-file", path);
      return page.evaluate(() => window.dropped);
    };
    // Called off in the middle.
    await choose();
    await page.waitForFunction(() => Number(document.querySelector(".progress__bar")?.value ?? 0) > 20, null, { timeout: 30_000 });
    const cancelled = await now(page);
    await page.getByRole("button", { name: "Cancel" }).click();
    console.log(`  called off                   after ${((await seen(page, "#import-file")) - cancelled).toFixed(0)} ms`);
    page.computed = await computed(page);
    const dropped = await choose();
    const said = await seen(page, ".import__said");
    console.log(`  ${(await page.locator(".import__said").innerText()).trim()}`);
    await stood(page, "from the file to the sentence", dropped, said);
    await memory(page, "with the sentence");
    const pressed = await now(page);
    await page.getByRole("button", { name: /^Import [\d,]+ purchases?$/ }).click();
    const written = await seen(page, "h2", "It is in your book");
    await stood(page, "from the press to the book", pressed, written);
    await memory(page, "with the book");
    await page.evaluate(() => (location.hash = "#/book"));
    const undo = page.getByRole("button", { name: "Undo" }).last();
    await undo.waitFor({ timeout: 60_000 });
    await page.waitForTimeout(2_000);
    const undone = await now(page);
    await undo.click();
    await page.getByText(/^0 customers/).first().waitFor({ timeout: 120_000 });
    await stood(page, "one undo, nobody is left", undone, await now(page));
    await context.close();
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
