// What bringing in a large file costs in the real page: 100,000 orders as CSV and as a workbook of 20 MB, and 20 MB each of contacts,
// calendar, chats, mail and statements, each dropped on an empty book. How long from the file to the sentence and from the press to
// the book, how long the page stands still meanwhile, what it takes of memory, whether it can be called off, and whether one undo
// takes all back. A task is told by the clock and by what it computed: on a busy machine it waits for others as well.
// KEPT_ROWS names another number of rows, KEPT_FILES which files, as "csv,mail".
import { chromium } from "@playwright/test";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address, launchOptions, opened, sizes } from "../browser.mjs";
import { largeFile, names } from "./large-files.mjs";

const ROWS = Number(process.env.KEPT_ROWS ?? 100_000);
const FILES = (process.env.KEPT_FILES ?? names.join(",")).split(",");

const rank = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const seconds = (ms) => `${(ms / 1_000).toFixed(2)} s`;

/** Notes where the module's memory is. */
function watch() {
  for (const way of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[way];
    WebAssembly[way] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      window.memory ??= made.instance?.exports.memory;
      return made;
    };
  }
}

/** Begins to note the tasks of the page's main thread. */
const begin = (page) => page.devtools.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { recordMode: "recordAsMuchAsPossible", includedCategories: ["toplevel", "__metadata"] } });

/** Ends that; what each task took by the clock and of computing, in milliseconds. */
async function end(page) {
  const events = [];
  const take = ({ value }) => events.push(...value);
  page.devtools.on("Tracing.dataCollected", take);
  const done = new Promise((told) => page.devtools.once("Tracing.tracingComplete", told));
  await page.devtools.send("Tracing.end");
  await done;
  page.devtools.off("Tracing.dataCollected", take);
  const mains = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, ph, pid, tid }) => ph === "X" && name.endsWith("RunTask") && mains.has(`${pid} ${tid}`));
  return tasks.map(({ dur, tdur }) => ({ clock: dur / 1_000, computed: (tdur ?? dur) / 1_000 }));
}

/** Resolves with the time in the page when this is to be seen. */
const seen = (page, selector, text) => page.evaluate(({ selector, text }) => new Promise((done) => {
  const look = () => [...document.querySelectorAll(selector)].some((found) => !text || found.textContent.includes(text)) && (done(performance.now()), true);
  if (look()) return;
  const observer = new MutationObserver(() => look() && observer.disconnect());
  observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
}), { selector, text });

const now = (page) => page.evaluate(() => performance.now());

const over = (tasks, by) => {
  const long = tasks.map((task) => task[by]).filter((ms) => ms > 50);
  return long.length === 0 ? "none over 50 ms" : `${long.length} over 50 ms, longest ${Math.max(...long).toFixed(0)} ms`;
};

async function stood(page, what, took) {
  const tasks = await end(page);
  const all = tasks.reduce((sum, task) => sum + task.computed, 0);
  console.log(`  ${what.padEnd(28)} ${seconds(took)}, ${seconds(all)} of them computing; tasks by what they computed: ${over(tasks, "computed")}, p99 ${rank(tasks.map((task) => task.computed), 0.99).toFixed(0)} ms; by the clock: ${over(tasks, "clock")}`);
}

async function memory(page, when) {
  const [heap, wasm] = await page.evaluate(() => [performance.memory?.usedJSHeapSize ?? 0, window.memory?.buffer.byteLength ?? 0]);
  console.log(`  memory ${when.padEnd(21)} ${(heap / 1e6).toFixed(0)} MB of JavaScript, ${(wasm / 1e6).toFixed(0)} MB of the module`);
}

/** Gives the answers that are needed before anything comes in: everybody is a customer, "Me" is the owner. */
async function answer(page) {
  for (const named of [page.getByRole("button", { name: /^Tick all/ }), page.getByRole("checkbox", { name: /^Add / }), page.getByRole("radio", { name: "Me" })]) {
    if ((await named.count()) === 0) continue;
    await begin(page);
    const from = await now(page);
    await named.first().click();
    await page.locator(".import__preview[aria-busy=true]").waitFor({ timeout: 5_000 }).catch(() => {});
    await page.locator(".import__preview[aria-busy=false]").waitFor({ timeout: 120_000 });
    await stood(page, "from an answer to the sentence", (await now(page)) - from);
  }
}

const folder = await mkdtemp(join(tmpdir(), "kept-import-"));
const browser = await chromium.launch(launchOptions);
try {
  for (const kind of FILES) {
    const { ending, bytes } = largeFile(kind, ROWS);
    const path = join(folder, `file.${ending}`);
    await writeFile(path, bytes);
    console.log(`\n${kind}, ${(bytes.length / 1e6).toFixed(1)} MB`);
    const context = await browser.newContext({ ...sizes.desk, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.addInitScript(watch);
    page.devtools = await context.newCDPSession(page);
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
    await begin(page);
    const dropped = await choose();
    const said = await seen(page, ".import__said");
    console.log(`  ${(await page.locator(".import__said").innerText()).trim()}`);
    await stood(page, "from the file to the sentence", said - dropped);
    await answer(page);
    await memory(page, "with the sentence");
    await begin(page);
    const pressed = await now(page);
    await page.locator(".import__preview .button--primary").click();
    const written = await seen(page, "h2", "Imported");
    await stood(page, "from the press to the book", written - pressed);
    await memory(page, "with the book");
    await page.evaluate(() => (location.hash = "#/book"));
    const undo = page.getByRole("button", { name: "Undo" }).last();
    await undo.waitFor({ timeout: 60_000 });
    await page.waitForTimeout(2_000);
    await begin(page);
    const undone = await now(page);
    await undo.click();
    await page.getByText(/^0 customers/).first().waitFor({ timeout: 120_000 });
    await stood(page, "one undo, nobody is left", (await now(page)) - undone);
    await context.close();
  }
} finally {
  await browser.close();
  await rm(folder, { recursive: true });
}
