// `window.kept` of the page is the package: the same questions to both, the same answers to the last bit.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { kept, log } from "./package-of.mjs";

const demo = readFileSync(new URL("../../../assets/demo.json", import.meta.url), "utf8");

/** What both are asked; runs in Node.js and in the page. */
async function asked(all, demo, rows) {
  const plain = (value) => JSON.parse(JSON.stringify(value, (_, one) => (ArrayBuffer.isView(one) ? [...one] : one)));
  const refused = (ask) => {
    try {
      return ask();
    } catch (error) {
      return [error.name, error.problems];
    }
  };
  const asof = "2026-01-01";
  const book = all.openBook(demo);
  const report = book.report(asof);
  const ids = Object.keys(report.customers);
  const scores = ["warmth", "trust", "listening", "felt_friction", "silence", "risk"];
  const told = {
    report,
    customers: ids.map((id) => book.customer(id, asof)),
    reasons: ids.map((id) => scores.map((score) => book.explain(id, score, asof))),
    today: book.today(asof),
    risks: book.atRisk(asof),
    dimensions: all.dimensions(book, asof),
    fixes: all.fixFirst(book, asof),
    journey: all.journey([{ name: "pay", wait_minutes: 20 }]),
    purchases: book.purchases(asof),
    nobody: String(book.customer("nobody", asof)),
    wrong: [
      refused(() => all.openBook("{")),
      refused(() => all.openBook({ format: "kept", version: 1, customers: [{ id: "a", name: 5 }] })),
      refused(() => book.report("2026-02-30")),
      refused(() => all.journey([{ name: "pay", missing_rate: 3 }])),
      refused(() => all.summarize([{ customer: "a", date: "?" }])),
    ],
  };
  book.free();
  told.freed = refused(() => book.today(asof));
  const summary = all.summarize(rows, { asof: "1997-09-30" });
  told.fits = [];
  for (const model of ["bg_nbd", "mbg_nbd", "pareto_nbd", "mbg_cnbd_k"]) told.fits.push(await all.fitBuying(summary, { model }));
  const [fit] = told.fits;
  const spend = await all.fitSpend(summary);
  Object.assign(told, {
    summary,
    spend,
    active: all.probabilityActive(fit, summary),
    buys: all.probabilityBuys(fit, summary, { within: 26 }),
    expected: all.expectedPurchases(fit, summary, { within: 26 }),
    fresh: all.expectedNew(fit, { within: [4, 52] }),
    worth: all.customerValue(fit, spend, summary),
    rfm: all.rfm(summary),
    holdout: await all.holdout(rows, { split: "1997-06-30" }),
    cohorts: all.cohorts(rows),
    stay: all.kaplanMeier([3, 5, 5, 8, 12], [true, true, false, true, false]),
    mean: all.restrictedMean([3, 5, 5, 8, 12], [true, true, false, true, false], { until: 10 }),
    sbg: all.shiftedBetaGeometric({ survivors: [1000, 869, 743, 653] }),
    // The scripts calculate its numbers, and no two JavaScript engines' exp and log need agree to the last bit.
    query: all.sql.score({ dialect: "duckdb", table: "orders", asof, fit, within: 3 }).replace(/\d+(\.\d+)?(e-?\d+)?/g, "#"),
  });
  return plain(told);
}

let browser;
let tab;
before(async () => {
  const require = createRequire(new URL("../../../tests/e2e/x.js", import.meta.url));
  const { chromium } = await import(pathToFileURL(require.resolve("@playwright/test")).href).then((all) => all.default ?? all);
  browser = await chromium.launch({ executablePath: process.env.KEPT_CHROMIUM });
  tab = await browser.newPage();
  await tab.goto(process.env.KEPT_URL);
  await tab.waitForFunction(() => typeof window.kept?.load === "function");
  await tab.evaluate(() => window.kept.load());
});
after(() => browser?.close());

test("the page answers what the package answers", async () => {
  const whole = await kept("");
  await whole.load();
  const rows = log();
  const here = await asked(whole, demo, rows);
  const there = await tab.evaluate(`(${asked})(window.kept, ${JSON.stringify(demo)}, ${JSON.stringify(rows)})`);
  assert.deepEqual(Object.keys(there), Object.keys(here));
  for (const name of Object.keys(here)) assert.deepEqual(there[name], here[name], name);
  assert.ok(here.fits.every((fit) => fit.converged) && Object.keys(here.report.customers).length > 9);
});

test("the page has every function of the package, but for the reading of files", async () => {
  const names = await tab.evaluate(() => Object.keys(window.kept));
  const wanted = Object.keys(await kept("")).filter((name) => name !== "files");
  assert.deepEqual(names.sort(), wanted.sort());
});
