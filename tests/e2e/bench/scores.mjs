// How long it takes in the browser to score a whole book of 20 entries a customer, and one customer of it, and how that
// grows with the book. Prints figures and their ratio to the smallest book.
import { chromium } from "@playwright/test";
import { address, launchOptions, opened } from "../browser.mjs";

const SIZES = [5_000, 10_000, 20_000, 40_000];
const ASOF = "2026-01-01";

/** Builds the book and asks it, all in the page; a file of it would be beyond what a file may weigh. */
async function measure([customers, asof]) {
  const day = (n) => new Date(Date.UTC(2024, 0, 1 + (n % 700))).toISOString().slice(0, 10);
  const kinds = [
    { kind: "touch", channel: "call", by: "us" },
    { kind: "purchase", amount: 1000 },
    { kind: "touch", channel: "visit", by: "us" },
    { kind: "purchase", amount: 1200 },
    { kind: "promise", due: "2025-06-01", kept_on: "2025-05-30" },
    { kind: "purchase", amount: 900 },
    { kind: "touch", channel: "message", by: "them" },
    { kind: "purchase", amount: 1100 },
    { kind: "need", text: "a wish", answered_on: "2025-07-01" },
    { kind: "incident", severity: 2, sort: "glitch", cause: "late" },
  ];
  const book = { format: "kept", version: 1, customers: [], entries: [] };
  for (let c = 0; c < customers; c++) {
    book.customers.push({ id: `c${c}`, name: `Customer ${c}`, added: "2024-01-01", tier: "ABC"[c % 3] });
    for (let e = 0; e < 20; e++) {
      book.entries.push({ id: `${c}.${e}`, customer: `c${c}`, on: day(c * 7 + e * 31), ...kinds[(e + (c % 3)) % 10] });
    }
  }
  await window.kept.load();
  const timed = async (work, runs) => {
    const times = [];
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      await work(run);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
  };
  let kept;
  const read = await timed(async () => (kept = window.kept.openBook(book)), 1);
  const all = await timed(() => kept.atRisk(asof, 7), 5);
  // The clock of a page is coarse: a thousand at a time.
  const one = (await timed((run) => {
    for (let n = 0; n < 1000; n++) kept.customer(`c${(run * 1000 + n) % customers}`, asof);
  }, 5)) / 1000;
  const { summarize, fitBuying } = window.kept;
  const fit = await timed(() => fitBuying(summarize(kept.purchases(asof), { asof })), 3);
  kept.free();
  return { read, all, one, fit };
}

const browser = await chromium.launch(launchOptions);
const rows = [];
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ serviceWorkers: "block" });
    await page.goto(address);
    await opened(page);
    rows.push({ size, ...(await page.evaluate(measure, [size, ASOF])) });
    await page.close();
  }
} finally {
  await browser.close();
}
const NAMES = { read: "read the file", all: "score everybody", one: "score one customer and hand it over", fit: "fit the buying model" };
console.log("\n20 entries a customer, in the browser; ratios to the smallest book");
for (const figures of rows) {
  console.log(`${figures.size} customers, ${figures.size * 20} entries`);
  for (const [key, name] of Object.entries(NAMES)) {
    const ms = figures[key];
    console.log(`  ${name.padEnd(36)} ${ms.toFixed(3).padStart(11)} ms  × ${(ms / rows[0][key]).toFixed(1)}`);
  }
}
