// How long Insights takes on a real log in the browser, and how long the page is busy at a time meanwhile: as of the day
// of the published fits, and as of today, with every long look back asked for.
import { chromium } from "@playwright/test";
import { address, launchOptions, opened, sizes } from "../browser.mjs";
import { publicLog } from "../public-log.mjs";

const log = publicLog();

/** What happens from here until nothing is under way: how long it takes, and the tasks of more than 50 ms. */
async function until_done(page, name, start) {
  await page.evaluate(() => (window.busy = []));
  const begun = Date.now();
  await start();
  await page.waitForFunction(
    () => document.querySelector(".insights h2") && !document.querySelector("progress"),
    undefined,
    { timeout: 600_000 },
  );
  const took = Date.now() - begun;
  const busy = await page.evaluate(() => window.busy);
  console.log(`  ${name.padEnd(44)} ${String(took).padStart(7)} ms; busy at a time: at most ${Math.max(0, ...busy).toFixed(0)} ms, ${busy.length} times over 50 ms`);
}

const browser = await chromium.launch(launchOptions);
try {
  const context = await browser.newContext({ ...sizes.desk, serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(`${address}#/book/import`);
  await opened(page);
  await page.getByLabel("Choose files").setInputFiles(log);
  await page.getByLabel("Separate purchases").check({ timeout: 120_000 });
  await page.getByRole("button", { name: /^Import \d/ }).click({ timeout: 120_000 });
  await page.getByRole("heading", { name: "Imported" }).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3_000);
  await page.evaluate(() => {
    window.busy = [];
    new PerformanceObserver((list) => list.getEntries().forEach((task) => window.busy.push(task.duration)))
      .observe({ entryTypes: ["longtask"] });
  });
  console.log("\nInsights on CDNOW, 2,349 customers, 6,911 purchases");
  await until_done(page, "as of today, what is done unasked", () => page.evaluate(() => (location.hash = "#/insights")));
  await until_done(page, "as of 1997-09-30, fits and contest included", async () => {
    await page.getByLabel("As of").fill("1997-09-30");
    await page.getByText("You’re looking at").waitFor();
  });
  await page.getByRole("button", { name: "Back to today" }).click();
  await page.waitForFunction(() => document.querySelector(".insights h2") && !document.querySelector("progress"));
  const all = page.getByRole("button", { name: "Calculate" });
  if (await all.count()) {
    await until_done(page, "hindsight over all months, asked for", () => all.first().click());
  }
  await context.close();
} finally {
  await browser.close();
}
