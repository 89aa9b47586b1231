// How smoothly the table of who was never offered what scrolls at 500 customers and 40 items: every frame while it is scrolled
// through by wheel, down and across, and how long a press that writes an offer down keeps the page busy. Frames are also told
// by what the page itself computed for them, which other work on the machine does not lengthen.
import { chromium } from "@playwright/test";
import { address, launchOptions, opened, sizes } from "../browser.mjs";

const CUSTOMERS = 500;
const ITEMS = 40;

/** A book of so many, in which something is known of about a third of all pairs. */
function book() {
  const two = (number) => String(number).padStart(2, "0");
  const entries = [];
  const customers = Array.from({ length: CUSTOMERS }, (_, n) => ({ id: `c${n}`, name: `Customer ${n}`, added: "2025-01-01" }));
  const items = Array.from({ length: ITEMS }, (_, n) => ({ id: `i${n}`, name: `Thing number ${n}` }));
  for (let n = 0; n < CUSTOMERS * 14; n++) {
    const customer = `c${n % CUSTOMERS}`;
    const item = `i${(n * 7 + n % 13) % ITEMS}`;
    const on = `2025-${two(1 + (n % 12))}-${two(1 + (n % 28))}`;
    const kinds = [
      { kind: "purchase", items: [item], amount: 1000 },
      { kind: "offer", item, origin: n % 2 ? "asked" : "pushed" },
      { kind: "need", item, text: "Wants it" },
    ];
    entries.push({ id: `e${n}`, on, customer, ...kinds[n % 7 === 0 ? 2 : n % 2] });
  }
  return { format: "kept", version: 1, customers, items, entries };
}

/** Scrolls through the table once more and tells the most that the page computed without a pause, in milliseconds. */
async function computed(page) {
  await page.evaluate(() => document.querySelector(".matrix__scroll").scrollTo(0, 0));
  await page.waitForTimeout(300);
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await page.evaluate(async () => {
    const scroll = document.querySelector(".matrix__scroll");
    const end = scroll.scrollHeight - scroll.clientHeight;
    while (scroll.scrollTop < end - 1) {
      scroll.scrollBy(12, 120);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const drawn = traceEvents.find((event) => event.name === "FireAnimationFrame");
  const tasks = traceEvents.filter((event) => event.name.endsWith("RunTask") && event.tid === drawn.tid && event.pid === drawn.pid);
  const took = tasks.map((event) => (event.tdur ?? 0) / 1000).sort((a, b) => b - a);
  const frames = traceEvents.filter((event) => event.name === "FireAnimationFrame").length;
  return { longest: took[0], over: took.filter((one) => one > 50).length, frames };
}

const browser = await chromium.launch(launchOptions);
try {
  for (const [size, options] of Object.entries(sizes)) {
    const context = await browser.newContext({ ...options, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(`${address}#/book/import`);
    await opened(page);
    const buffer = Buffer.from(JSON.stringify(book()));
    await page.getByLabel("Choose files").setInputFiles({ name: "book.json", mimeType: "application/json", buffer });
    await page.getByRole("button", { name: "Import", exact: true }).click({ timeout: 120_000 });
    await page.getByRole("heading", { name: "Imported" }).waitFor({ timeout: 120_000 });
    await page.waitForTimeout(3_000);
    const begun = Date.now();
    await page.evaluate(() => (location.hash = "#/system/offers"));
    await page.getByRole("grid").waitFor();
    const first = Date.now() - begun;
    const scrolled = await page.evaluate(async () => {
      const scroll = document.querySelector(".matrix__scroll");
      const cells = document.querySelectorAll("td.matrix__sign").length;
      const frames = [];
      let before = performance.now();
      const frame = () => new Promise((resolve) => requestAnimationFrame((now) => {
        frames.push(now - before);
        before = now;
        resolve();
      }));
      await frame();
      frames.length = 0;
      const end = scroll.scrollHeight - scroll.clientHeight;
      while (scroll.scrollTop < end - 1) {
        scroll.scrollTop += 120;
        scroll.scrollLeft += 12;
        await frame();
      }
      frames.sort((a, b) => a - b);
      return { cells, frames: frames.length, median: frames[frames.length >> 1], worst: frames.at(-1), late: frames.filter((one) => one > 50).length };
    });
    const own = await computed(page);
    const pressed = await page.evaluate(async () => {
      const cell = document.querySelector("td.matrix__sign--never");
      const before = performance.now();
      cell.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return performance.now() - before;
    });
    console.log(`\nNever offered on a ${size}, ${CUSTOMERS} × ${ITEMS}: there after ${first} ms, ${scrolled.cells} cells drawn`);
    console.log(`  frames while scrolling ${scrolled.frames}, median ${scrolled.median.toFixed(1)} ms, longest ${scrolled.worst.toFixed(1)} ms, ${scrolled.late} over 50 ms`);
    console.log(`  computed by the page: longest ${own.longest.toFixed(1)} ms in ${own.frames} frames, ${own.over} over 50 ms`);
    console.log(`  a press that writes an offer down: ${pressed.toFixed(0)} ms`);
    await context.close();
  }
} finally {
  await browser.close();
}
