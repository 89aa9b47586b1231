// What an action costs in the real page, from the click to the next frame, on books of different sizes; and how long
// the page is busy at a time while a purchase log comes in. Prints figures and their ratio to the smallest book.
import { chromium } from "@playwright/test";
import { address, launchOptions, opened, sizes } from "../browser.mjs";
import { publicLog } from "../public-log.mjs";

const RUNS = 40;
const log = publicLog();

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const most = (numbers) => Math.max(...numbers);
const ms = (number) => `${number.toFixed(2).padStart(9)} ms`;

/** A book of so many customers with two entries each. */
function book(customers) {
  const day = (n) => new Date(Date.UTC(2025, 0, 1 + (n % 600))).toISOString().slice(0, 10);
  const all = Array.from({ length: customers }, (_, n) => n);
  return JSON.stringify({
    format: "kept",
    version: 1,
    customers: all.map((n) => ({ id: `c${n}`, name: `Customer number ${n}`, added: "2025-01-01", tier: "ABC"[n % 3] })),
    entries: all.flatMap((n) => [
      { id: `t${n}`, customer: `c${n}`, on: day(n * 7), kind: "touch", channel: "call", by: "us" },
      { id: `p${n}`, customer: `c${n}`, on: day(n * 11), kind: "purchase", amount: 1000 + n },
    ]),
  });
}

async function bringIn(page, file, button, answer) {
  await page.goto(`${address}#/book/import`);
  await opened(page);
  await page.evaluate(() => {
    window.busy = [];
    new PerformanceObserver((list) => list.getEntries().forEach((task) => window.busy.push(task.duration)))
      .observe({ entryTypes: ["longtask"] });
  });
  const start = Date.now();
  await page.getByLabel("Choose files").setInputFiles(file);
  if (answer) await page.getByLabel(answer).check({ timeout: 120_000 });
  await page.getByRole("button", { name: button }).click({ timeout: 120_000 });
  await page.getByRole("heading", { name: "Imported" }).waitFor({ timeout: 120_000 });
  const took = Date.now() - start;
  // Tidying follows a moment later; it is part of what the page is busy with.
  await page.waitForTimeout(3_000);
  return { took, busy: await page.evaluate(() => window.busy) };
}

/** Script, and all work, that one logged contact costs, from click to frame, in milliseconds. */
async function actions(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const metrics = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1000]));
  };
  await page.evaluate(() => (location.hash = "#/"));
  await page.locator(".due .button--primary").first().waitFor();
  const script = [];
  const work = [];
  let size = 0;
  for (let run = 0; run < RUNS; run++) {
    const keys = await page.evaluate(() => Object.keys(localStorage));
    const before = await metrics();
    await page.evaluate(() => {
      document.querySelector(".due .button--primary").click();
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const after = await metrics();
    script.push(after.ScriptDuration - before.ScriptDuration);
    work.push(after.TaskDuration - before.TaskDuration);
    const written = await page.evaluate((known) =>
      Object.entries(localStorage).filter(([key]) => key.includes("/j/") && !known.includes(key))
        .map(([key, value]) => key.length + value.length), keys);
    size = Math.max(size, ...written);
    if ((await page.locator(".due .button--primary").count()) === 0) break;
  }
  return { script, work, size };
}

const browser = await chromium.launch(launchOptions);
const rows = [];
async function measure(name, prepare) {
  const context = await browser.newContext({ ...sizes.desk, serviceWorkers: "block" });
  const page = await context.newPage();
  const came = await prepare(page);
  const cost = await actions(page);
  const start = Date.now();
  await page.reload();
  await opened(page);
  await page.locator("h1").waitFor();
  rows.push({ name, came, cost, opens: Date.now() - start });
  await context.close();
}

try {
  await measure("the demo book, 14 customers", async (page) => {
    await page.goto(address);
    await opened(page);
    await page.getByRole("button", { name: "Look at a demo shop" }).click();
  });
  await measure("CDNOW, 2,349 customers", (page) => bringIn(page, log, /^Import \d/, "Separate purchases"));
  const large = { name: "book.json", mimeType: "application/json", buffer: Buffer.from(book(20_000)) };
  await measure("20,000 customers, 40,000 entries", (page) => bringIn(page, large, "Import"));
} finally {
  await browser.close();
}

const base = middle(rows[0].cost.script);
console.log(`\nOne contact logged from Today, click to frame (median and worst of up to ${RUNS})`);
for (const { name, cost } of rows) {
  const script = middle(cost.script);
  console.log(`  ${name.padEnd(34)} script ${ms(script)} (worst ${ms(most(cost.script))})  × ${(script / base).toFixed(1)}`);
  console.log(`  ${"".padEnd(34)} all work ${ms(middle(cost.work))}; largest journal key and value: ${cost.size} units`);
}
console.log("\nFrom reload to the first page of the saved book");
for (const { name, opens } of rows) console.log(`  ${name.padEnd(34)} ${ms(opens)}  × ${(opens / rows[0].opens).toFixed(1)}`);
console.log("\nBringing in: from the file to the book, and the longest the page was busy at a time");
for (const { name, came } of rows) {
  if (came) console.log(`  ${name.padEnd(34)} ${ms(came.took)}  longest ${ms(most([0, ...came.busy]))} of ${came.busy.length} long tasks`);
}
