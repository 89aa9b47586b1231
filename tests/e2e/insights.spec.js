// Insights: what the whole book tells, with a real log of purchases, a demo book, and books with next to nothing in them.
import { day } from "./clock.mjs";
import { expect, test } from "./fixtures.js";
import { publicLog } from "./public-log.mjs";
import { bringIn, go, openDemo } from "./steps.js";

const log = publicLog();

const part = (page, name) => page.getByRole("region", { name, exact: true });
const HEADS = [
  "How long customers stay", "How many will stay", "Who buys again", "Model or rule of thumb", "Loyalty",
  "Probably gone", "Why they left", "Time for existing customers", "Who referred whom", "Was the risk right?",
  "The risk, and what happened",
];

/** Opens the page, and Insights with a book of these. */
async function openWith(page, open, customers, entries) {
  await open();
  await bringIn(page, { settings: { currency: "EUR" }, customers, entries });
  await go(page, "#/insights");
}

/** Every section stands there, and whatever takes long is done. */
async function isWhole(page, { isPast = false } = {}) {
  for (const name of HEADS.filter((name) => !isPast || name !== "Probably gone")) await expect(part(page, name)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("progressbar")).toHaveCount(0, { timeout: 120_000 });
  await expect(page.getByText(/NaN|Infinity|⟨/)).toHaveCount(0);
}

test("on the real log the contest names its winner with figures, and long work can be called off", async ({ page, open, checkAxe }) => {
  test.setTimeout(300_000);
  await open("#/book/import");
  await page.getByLabel("Choose files").setInputFiles(log);
  await page.getByLabel("Separate purchases").check({ timeout: 60_000 });
  await page.getByRole("button", { name: "Import 6,911 purchases" }).click({ timeout: 60_000 });
  await expect(page.getByRole("heading", { name: "Imported" })).toBeFocused({ timeout: 60_000 });
  await go(page, "#/insights");

  // From today back there are decades of months: that is not begun unasked.
  const hindsight = part(page, "Was the risk right?");
  await expect(hindsight.getByRole("button", { name: "Calculate" })).toBeVisible();
  // Pressed within the page: a quick machine is done before a press from outside arrives.
  await hindsight.evaluate((section) => {
    const button = (name) => [...section.querySelectorAll("button")].find((button) => button.textContent === name);
    new MutationObserver((_, watching) => {
      const cancel = button("Cancel");
      if (!cancel) return;
      watching.disconnect();
      cancel.click();
    }).observe(section, { childList: true, subtree: true });
    button("Calculate").click();
  });
  await expect(hindsight).toContainText("Stopped.");
  await hindsight.getByRole("button", { name: "Calculate" }).click();
  await expect(hindsight.getByRole("button", { name: "Calculate" })).toHaveCount(0);

  // What is foretold decades later stays within reason, and the way to the log's own last day is shown.
  await expect(part(page, "Who buys again")).not.toContainText(/\d,\d{3},\d{3}/);
  await page.getByRole("button", { name: "Look back to that day" }).click();
  await expect(page.getByLabel("As of")).toHaveValue("1998-06-30");

  await page.getByLabel("As of").fill("1997-09-30");
  await expect(page.getByText(/^You’re looking at .*1997/)).toContainText(/30 September|September 30/);
  await expect(page.getByRole("button", { name: "Look back to that day" })).toHaveCount(0);
  const contest = part(page, "Model or rule of thumb");
  await expect(contest).toContainText("The risk, the model and the rule of thumb", { timeout: 60_000 });
  await expect(contest).toContainText(/won: \d\.\d+ off, the .* \d\.\d+, the .* \d\.\d+\. 0 is best/);
  await expect(contest).toContainText("“Nobody comes back” would be right about");
  await contest.getByText("Show as table").click();
  await expect(contest.getByRole("row", { name: /^Purchases forecast – [\d,]+ [\d,]+ 0 [\d,]+$/ })).toBeVisible();

  const buying = part(page, "Who buys again");
  await expect(buying).toContainText("2,349 customers bought");
  await expect(buying).toContainText(/expect about [\d,]+ purchases from [\d,]+ of 2,349/);
  await expect(buying.getByRole("table").last().getByRole("row")).toHaveCount(11);
  await expect(part(page, "How long customers stay")).toContainText("None of your 2,349 customers has left");
  await isWhole(page, { isPast: true });
  await checkAxe(page);

  // What was said beside what came, in bands with counts, and the three ways to rank by their names.
  const said = part(page, "The risk, and what happened");
  await expect(said).toContainText(/The risk said \d+ of 100 on average. Of [\d,]+ cases, \d+ of 100 didn’t come back./);
  await expect(said).toContainText(/the risk ranked \d+ of 100 pairs right. Days since the last purchase ranked \d+;/);
  await expect(said).toContainText(/(The risk ranks|Days since the last purchase rank|The buying model ranks) best, for [\d,]+ customers on /);
  await expect(said.locator(".bars__row")).toHaveCount(3);
  await said.getByText("Show as table").click();
  const counts = await said.getByRole("row").evaluateAll((rows) => rows.slice(1).map((row) => Number(row.cells[1].textContent.replace(/,/g, ""))));
  const all = counts.pop();
  expect(counts.length).toBeGreaterThan(3);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);

  // Coming back finds what was found.
  await go(page, "#/customers");
  await go(page, "#/insights");
  await isWhole(page, { isPast: true });
});

test("the demo book shows every section, each with a sentence and what it rests on", async ({ page, open, checkAxe }) => {
  await open();
  await openDemo(page);
  await go(page, "#/insights");
  await isWhole(page);
  for (const name of HEADS) await expect(part(page, name).locator("p").first()).not.toBeEmpty();
  for (const summary of await page.getByText("Show as table").all()) {
    await summary.focus();
    await page.keyboard.press("Enter");
  }
  await checkAxe(page);
});

test("departures draw a curve with its bounds, and hindsight says how well the risk told them", async ({ page, open, checkAxe }) => {
  const many = Array.from({ length: 24 }, (_, n) => n);
  const customers = many.map((n) => ({ id: `c${n}`, name: `Customer ${n}`, added: day(-900), ...(n % 5 === 1 ? { referred_by: `c${n - 1}` } : {}) }));
  const entries = many.flatMap((n) => [
    { id: `p${n}`, kind: "purchase", customer: `c${n}`, on: day(-880 + n), amount: 1000 },
    { id: `q${n}`, kind: "purchase", customer: `c${n}`, on: day(-700 + n), amount: 2000 },
    { id: `v${n}`, kind: "touch", channel: "visit", by: "us", customer: `c${n}`, on: day(-5 - n), minutes: 30 },
    ...(n < 8 ? [{ id: `d${n}`, kind: "departure", customer: `c${n}`, on: day(-600 + 20 * n), stated: "Too dear", ...(n < 6 ? { root: "untold" } : {}) }] : []),
  ]);
  await openWith(page, open, customers, entries);
  await isWhole(page);
  const stay = part(page, "How long customers stay");
  await expect(stay).toContainText("Based on 24 customers, of whom 8 left.");
  await stay.getByText("Show as table").click();
  await expect(stay.getByRole("row")).toHaveCount(10);
  await expect(part(page, "Why they left")).toContainText("Never told what’s special");
  await expect(part(page, "Was the risk right?")).toContainText(/in \d+ of 100 pairs/);
  await expect(part(page, "Who buys again")).toContainText("It needs 30 customers who bought; you have 24.");
  await expect(part(page, "Who referred whom").getByRole("link", { name: "Customer 6" })).toBeVisible();
  await expect(part(page, "Time for existing customers")).toContainText("of your time went to existing customers");
  await checkAxe(page);
});

test("an empty book teaches, and thin ones get honest sentences", async ({ page, open, checkAxe }) => {
  await open("#/insights");
  await expect(page.getByRole("heading", { name: "Nothing to show yet" })).toBeVisible();
  await checkAxe(page);
  await openWith(page, open, [{ id: "a", name: "Ann", added: day(-3) }], []);
  await isWhole(page);
  await expect(part(page, "How long customers stay")).toContainText("Nobody has bought yet.");
  await expect(part(page, "Who buys again")).toContainText("Nobody has bought yet.");
  await openWith(page, open, [], [{ id: "p", kind: "purchase", customer: "a", on: day(0), amount: 100 }]);
  await isWhole(page);
  await expect(part(page, "How long customers stay")).toContainText("came on this day");
  await expect(part(page, "Who buys again")).toContainText("on one day");
  await expect(part(page, "Was the risk right?")).toContainText("Come back later.");
  await checkAxe(page);
});

test("who is probably gone is confirmed one by one or all together, and one undo takes it back", async ({ page, open, checkAxe }) => {
  const names = ["Ann", "Bo", "Cleo", "Dan"];
  const customers = names.map((name) => ({ id: name.toLowerCase(), name, added: day(-900) }));
  // All but Dan bought monthly and have been silent for two years.
  const bought = (customer, days) => ({ id: `${customer}${days}`, kind: "purchase", customer, on: day(days), amount: 1000 });
  const entries = names.flatMap((name) => [900, 870, 840, 810].map((days) => bought(name.toLowerCase(), -days)));
  entries.push(...[-60, -30, -2].map((days) => bought("dan", days)));
  await openWith(page, open, customers, entries);
  const gone = part(page, "Probably gone");
  const rows = gone.getByRole("listitem");
  await expect(gone).toContainText("3 customers have been silent for three usual gaps or more");
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText(/Silent for 810 days, usually \d+ days. Might not come back: (9\d|100) of 100./);
  await checkAxe(page);
  await gone.getByRole("button", { name: "They left: Ann" }).click();
  await expect(page.getByText("Ann left. Add why when you know.")).toBeVisible();
  await expect(rows).toHaveCount(2);
  await gone.getByRole("button", { name: "All 2 left" }).click();
  await expect(page.getByText("2 customers left.")).toBeVisible();
  await expect(gone).toContainText("Nobody has been silent that long");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(rows).toHaveCount(2);

  // The same list stands with the departures, and the overview counts it.
  await go(page, "#/system");
  await expect(page.getByRole("link", { name: /2 customers are probably gone/ })).toBeVisible();
  await go(page, "#/system/departures");
  const there = part(page, "Probably gone");
  await expect(there.getByRole("listitem")).toHaveCount(2);
  await there.getByRole("button", { name: "All 2 left" }).click();
  await expect(there).toContainText("Nobody has been silent that long");
  await expect(page.getByRole("heading", { level: 3, name: "Cleo" })).toBeVisible();
  await checkAxe(page);
});

test("who came back stands in a triangle, and a number of the grid leads to its customers", async ({ page, open, checkAxe }) => {
  const customer = (id, name) => ({ id, name, added: day(-700) });
  const bought = (customer, days) => days.map((on) => ({ id: `${customer}${on}`, customer, on: day(on), kind: "purchase", amount: 5000 }));
  const often = Array.from({ length: 12 }, (_, n) => -400 + 10 * n);
  await openWith(page, open,
    [customer("ann", "Ann Petrosyan"), customer("bo", "Bo"), customer("cleo", "Cleo"), customer("dan", "Dan"), customer("eve", "Eve")],
    [...bought("ann", often), ...bought("bo", [-300, -200, -5]), ...bought("cleo", [-250, -3]), ...bought("dan", [-90]), ...bought("eve", [-20])]);
  const triangle = part(page, "Who comes back");
  await expect(triangle).toContainText(/\d+ of 100 new customers bought again in the next month/);
  await expect(triangle.getByRole("row")).not.toHaveCount(0);
  const grid = part(page, "How often, how recently");
  await expect(grid).toContainText("1 frequent buyer has gone quiet");
  await grid.getByRole("button", { name: /^Show 1 customer: .* · 12 times$/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Customers" })).toBeVisible();
  await expect(page.getByRole("rowheader")).toHaveText(["Ann Petrosyan"]);
  await checkAxe(page);
  await page.getByRole("button", { name: /12 times$/, pressed: true }).click();
  await expect(page.getByRole("rowheader")).toHaveCount(5);
});
