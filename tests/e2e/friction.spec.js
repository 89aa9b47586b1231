// Friction: the owner's questions by thumb and by keyboard, what went wrong, what to mend first, and the numbers on the page,
// which are those of the library.
import { day } from "./clock.mjs";
import { expect, test } from "./fixtures.js";
import { addCustomer, bringIn, go, hundredth, openDemo, report } from "./steps.js";

const dimension = (page, name) => page.locator(".dimension").filter({ has: page.getByRole("button", { name: new RegExp(`^${name}`) }) });

async function number(page, name) {
  const said = await dimension(page, name).locator(".dimension__number").textContent();
  return Number.parseInt(said, 10);
}

test("an empty book teaches what stands here, and offers ways to begin", async ({ page, open, checkAxe }) => {
  await open("#/friction");
  await expect(page.getByRole("heading", { name: "How hard is it to buy from you?" })).toBeVisible();
  await checkAxe(page);
  await page.getByRole("button", { name: "Log a problem" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Answer 25 questions" }).click();
  await expect(page.getByRole("heading", { name: /^Do buyers feel heard/ })).toBeVisible();
  await checkAxe(page);
});

test("the audit is answered by pressing, stops where it likes and goes on there", async ({ page, open }) => {
  await open("#/friction/audit");
  const always = page.getByRole("button", { name: /^Always/ });
  for (let n = 1; n <= 7; n++) {
    await always.click();
    await expect(page.getByText(`${n} of 25 answered`)).toBeVisible();
  }
  await page.reload();
  await expect(page.getByText("7 of 25 answered")).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Can they find you and what they need?" })).toHaveCount(0);
  await expect(page.getByText("Process, 3 of 5")).toBeVisible();
  await page.getByRole("button", { name: "Previous" }).click();
  await expect(always).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: /^Never/ }).click();
  await expect(page.getByText("Process, 3 of 5")).toBeVisible();
  for (let n = 8; n <= 25; n++) {
    await page.getByRole("button", { name: "Mostly" }).click();
  }
  await expect(page.getByRole("heading", { name: "All 25 answered" })).toBeFocused();
  await page.getByText("Past answers", { exact: true }).click();
  await expect(page.locator(".trend__table tbody tr")).toHaveCount(1);
  await page.getByRole("link", { name: "See the results" }).click();
  const { friction } = await report(page);
  for (const [name, told] of Object.entries(friction.dimensions)) {
    await expect(page.locator(`#dimension-${name}`).locator("xpath=..").locator(".dimension__number")).toHaveText(`${hundredth(told.value)} of 100`);
  }
});

test("the audit is answered by keys alone", async ({ page, open }) => {
  await open("#/friction/audit");
  await page.getByRole("button", { name: /^Never/ }).focus();
  for (const key of ["5", "4", "3", "2", "1"]) await page.keyboard.press(key);
  await expect(page.getByText("5 of 25 answered")).toBeVisible();
  await expect(page.getByText("Process, 1 of 5")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText("6 of 25 answered")).toBeVisible();
  await page.getByText("Your answers", { exact: true }).click();
  await expect(page.locator(".given__answer").nth(5)).toHaveText("Rarely");
  await page.keyboard.press("Control+z");
  await expect(page.getByText("5 of 25 answered")).toBeVisible();
});

test("the numbers on the page are those of the report, trend and halves among them", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction");
  await expect(page.getByRole("heading", { level: 1, name: "Friction" })).toBeVisible();
  const { friction } = await report(page);
  await expect(page.locator(".overall__number")).toHaveText(hundredth(friction.overall));
  await expect(page.locator(".overall__smooth .figure__said")).toContainText(hundredth(1 - friction.smoothness));
  const shown = await page.locator(".dimension").evaluateAll((rows) =>
    rows.map((row) => [row.querySelector("[id^=dimension-]").id.slice(10), row.querySelector(".dimension__number").textContent]),
  );
  const wanted = Object.entries(friction.dimensions).sort(([, a], [, b]) => b.value - a.value);
  expect(shown).toEqual(wanted.map(([name, told]) => [name, `${hundredth(told.value)} of 100`]));
  for (const [name, told] of wanted) {
    const head = page.locator(`#dimension-${name}`).locator("xpath=..").getByRole("button").first();
    if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
    const parts = page.locator(`#dimension-${name} .ground__number`);
    const numbers = ["survey", "incidents", "measured"].map((part) => (part in told.parts ? `${hundredth(told.parts[part])} of 100` : "unknown"));
    await expect(parts).toHaveText(numbers);
  }
  await page.getByText("Show as table").click();
  await expect(page.locator(".trend__table tbody tr").first().locator("td").first()).toHaveText(hundredth(friction.overall));
  await expect(page.locator(".trend__table tbody tr")).toHaveCount(13);
});

test("evidence leads to its entry and its question, and names its step", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction");
  // A phone opens with every dimension folded.
  const head = page.locator("[aria-controls=dimension-hassle]");
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  await page.locator("#dimension-hassle .why__entry").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("#dimension-hassle .ground").nth(2)).toContainText("Ask for a quote: They wait 2 days");
  await page.locator("#dimension-hassle a", { hasText: "Is everything settled in one visit" }).click();
  await expect(page.getByRole("heading", { name: "Is everything settled in one visit or call?" })).toBeVisible();
});

test("a complaint put right lowers friction, and can be taken back", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction");
  await expect(page.getByText("2 open complaints.")).toBeVisible();
  const before = [await number(page, "Treatment"), (await report(page)).friction.overall];
  const first = page.locator(".trouble").first();
  await expect(first).toContainText("open for");
  await first.getByRole("button", { name: /^Put right today, in full/ }).click();
  await expect(page.getByText("1 open complaint.")).toBeVisible();
  expect((await report(page)).friction.overall).toBeLessThan(before[1]);
  await page.keyboard.press("Control+z");
  await expect(page.getByText("2 open complaints.")).toBeVisible();
  expect(await number(page, "Treatment")).toBe(before[0]);
});

test("a cause is offered while trouble is written down, and trouble needs no name", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction");
  await page.getByRole("button", { name: "Log a problem" }).first().click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("radio", { name: /^Problem/ })).toBeChecked();
  const cause = sheet.getByLabel("Cause");
  const offered = await cause.evaluate((input) => [...input.list.options].map((option) => option.value));
  expect(offered[0]).toBe("packing list not checked");
  expect(offered).toContain("old price list");
});

test("incidents are sifted by kind, dimension and cause", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction");
  const count = page.locator(".finder__count");
  await expect(count).toHaveText("9 found");
  await page.getByLabel("Kind").selectOption("built_in");
  await expect(count).toHaveText("3 found");
  await page.getByLabel("Kind").selectOption("");
  await page.getByRole("button", { name: /packing list not checked/ }).first().click();
  await expect(count).toHaveText("3 found");
  await expect(page.getByLabel("Cause", { exact: true })).toHaveValue("packing list not checked");
  await page.getByLabel("Area").selectOption("games");
  await expect(count).toHaveText("None found");
});

test("a fix, done, gives the gain foretold, keeps its before and after, and can be taken back", async ({ page, open, checkAxe }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction");
  const first = page.locator(".fix").filter({ hasText: "Shorten the wait at “Ask for a quote”" });
  await expect(first).toContainText("Quick win");
  const foretold = Number.parseFloat((await first.getByText(/^step friction .* points? lower$/).textContent()).match(/[\d.]+/)[0]);
  const before = (await report(page)).friction.smoothness;
  await first.getByRole("button", { name: /^Fixed: Shorten the wait/ }).click();
  const sheet = page.getByRole("dialog", { name: /Shorten the wait/ });
  await expect(sheet.getByRole("status")).toContainText(`Step friction goes from ${hundredth(1 - before)} to`);
  await checkAxe(page);
  await sheet.getByRole("button", { name: "It’s fixed" }).click();
  await expect(page.getByText(/^(Done|Fixed): Shorten the wait/)).toBeVisible();
  const after = (await report(page)).friction.smoothness;
  expect(Math.abs((after - before) * 100 - foretold)).toBeLessThan(0.051);
  const done = page.locator(".fixed__one");
  await expect(done).toContainText("They wait 2 days with no explanation");
  await expect(done).toContainText(`Step friction ${hundredth(1 - before)} before, ${hundredth(1 - after)} after`);
  await expect(first).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".fixed__one")).toHaveCount(0);
  expect((await report(page)).friction.smoothness).toBe(before);

  await first.getByRole("button", { name: /^Fixed/ }).click();
  await page.getByLabel("Better, not gone").check();
  await page.getByLabel("How long is the wait now?").fill("x");
  await page.getByRole("button", { name: "It’s fixed" }).click();
  await expect(page.getByText("Type a number")).toBeVisible();
  await page.getByLabel("How long is the wait now?").fill("4");
  await page.getByLabel("Unit", { exact: true }).selectOption("60");
  await page.getByRole("button", { name: "It’s fixed" }).click();
  await expect(page.locator(".fixed__one")).toContainText("They wait 4 hours with no explanation");
  await page.getByRole("button", { name: /^Undo: Shorten the wait/ }).click();
  await expect(page.locator(".fixed__one")).toHaveCount(0);
  expect((await report(page)).friction.smoothness).toBe(before);
});

test("how hard a fix is, and how many buy, are set in place and rank and price the list", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction");
  const names = () => page.locator(".fix .fix__name").allTextContents();
  const third = page.locator(".fix").nth(2);
  await expect(third).toBeVisible();
  const before = await names();
  const name = await third.locator(".fix__name").textContent();
  await third.getByLabel(/^Effort/).selectOption("5");
  await expect.poll(async () => (await names()).indexOf(name)).not.toBe(2);
  await page.keyboard.press("Control+z");
  await expect.poll(names).toEqual(before);
  await expect(page.locator(".fix__worth").first()).toBeVisible();
  await page.getByRole("button", { name: /^Edit: At 12 buyers/ }).click();
  await page.getByLabel("Buyers a month").fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(".fix__worth")).toHaveCount(0);
  await page.getByLabel("Buyers a month").fill("many");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/isn’t a whole number/)).toBeVisible();
  await page.getByLabel("Buyers a month").fill("24");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText(/^At 24 buyers a month/)).toBeVisible();
});

test("an incident raises the half of hassle that should not happen, and not the other", async ({ page, open }) => {
  await open();
  await addCustomer(page, "Ann Petrosyan");
  const file = {
    format: "kept",
    version: 1,
    customers: [{ id: "ann", name: "Ann", added: "2024-01-01" }],
    entries: [{ id: "e1", customer: "ann", on: "2024-02-01", kind: "incident", severity: 2, sort: "built_in" }],
    // Two steps and what happens are enough to say it.
    steps: [{ id: "s", name: "Pay", position: 1, wait_minutes: 10 }, { id: "t", name: "Collect", position: 2, wait_minutes: 10 }],
  };
  await bringIn(page, file);
  await go(page, "#/friction");
  const half = (at) => page.locator(".half dd").nth(at);
  await expect(half(0)).toHaveText("none known");
  const builtIn = await half(1).textContent();
  const today = day(0);
  await bringIn(page, { ...file, entries: [{ id: "e2", customer: "ann", on: today, kind: "incident", severity: 4, sort: "glitch" }] });
  await go(page, "#/friction");
  await expect(half(0)).toHaveText(/^[1-9]\d* of 100$/);
  await expect(half(1)).toHaveText(builtIn);
});

/** A book with so many steps and incidents. */
function large(steps, incidents) {
  const id = (letter, n) => `${letter}${String(n).padStart(4, "0")}`;
  const many = (count, make) => Array.from({ length: count }, (_, n) => make(n));
  return {
    format: "kept",
    version: 1,
    settings: { currency: "EUR" },
    customers: many(400, (n) => ({ id: id("c", n), name: `Customer number ${n + 1}`, added: "2024-01-01" })),
    steps: many(steps, (n) => ({
      id: id("s", n),
      name: `Step number ${n + 1} of the way`,
      position: n + 1,
      wait_minutes: 3 * n,
      handoffs: n % 3,
      missing_rate: (n % 4) / 20,
      hard_payment: n % 5 === 4,
    })),
    entries: [...many(400, (n) => ({ id: id("t", n), customer: id("c", n), on: day(-1 + (n % 300)), kind: "touch", channel: "call", by: "us" })),
      ...many(incidents, (n) => ({
      id: id("e", n),
      customer: n % 9 ? id("c", (n * 7) % 400) : undefined,
      on: day(-1 + ((n * 7) % 380)),
      kind: "incident",
      text: `Something went wrong for the ${n + 1}th time`,
      severity: 1 + (n % 5),
      sort: ["glitch", "built_in", "game"][n % 3],
      cause: n % 2 ? `cause number ${n % 14}` : undefined,
      step: steps ? id("s", n % steps) : undefined,
      complaint: n % 4 === 0,
      resolved_on: n % 8 === 0 ? day(-((n * 7) % 380)) : undefined,
      made_right: n % 8 === 0 ? "full" : undefined,
    }))],
  };
}

for (const [steps, incidents] of [
  [0, 500],
  [1, 0],
  [12, 500],
]) {
  test(`the page with ${steps} steps and ${incidents} incidents is whole for everybody`, async ({ page, open, checkAxe }) => {
    await open();
    await bringIn(page, large(steps, incidents));
    await go(page, "#/friction");
    await expect(page.getByRole("heading", { name: "Five things buyers weigh" })).toBeVisible();
    await expect(page.getByText(/Looking back/)).toHaveCount(0);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, "nothing is cut off at the side").toBeLessThanOrEqual(0);
    expect(await page.locator(".trouble").count()).toBeLessThanOrEqual(30);
    await checkAxe(page);
  });
}

test("Friction and the questions of the demo book are whole for everybody", async ({ page, open, checkAxe }) => {
  test.setTimeout(120_000);
  await open();
  await openDemo(page);
  for (const route of ["#/friction", "#/friction/audit"]) {
    await go(page, route);
    await expect(page.locator("main h1")).toBeVisible();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, "nothing is cut off at the side").toBeLessThanOrEqual(0);
    await checkAxe(page);
  }
});

test("one complaint is too early to say anything of, and never a hundred of a hundred", async ({ page, open, checkAxe }) => {
  await open();
  const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
  await bringIn(page, {
    customers: [{ id: "ann", name: "Ann", added: today }],
    entries: [{ id: "c", kind: "incident", customer: "ann", on: today, severity: 5, sort: "glitch", complaint: true, dimension: "treatment", text: "Nobody called back" }],
  });
  await go(page, "#/friction");
  await expect(page.locator(".overall__whole")).toContainText("Too early to say");
  await expect(page.locator(".overall__number")).toHaveCount(0);
  await expect(dimension(page, "Treatment").locator(".dimension__number")).toHaveText(/^Too early to say: \d+ to \d+$/);
  const head = page.locator("[aria-controls=dimension-treatment]");
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  await expect(page.locator("#dimension-treatment .ground__number")).toHaveText(["unknown", "Too early to say", "Too early to say"]);
  await checkAxe(page);
});

test("what went wrong and what was promised are tabs, which arrow keys go through", async ({ page, open, checkAxe }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction");
  const [problems, honesty] = [page.getByRole("tab").first(), page.getByRole("tab").last()];
  await expect(problems).toHaveAttribute("aria-selected", "true");
  await problems.focus();
  await page.keyboard.press("ArrowRight");
  await expect(honesty).toBeFocused();
  await expect(page.getByRole("tabpanel")).toHaveCount(1);
  await expect(page.locator("#panel-honesty")).toBeVisible();
  await checkAxe(page);
  await page.keyboard.press("Home");
  await expect(page.locator("#panel-problems")).toBeVisible();
  await expect(page.locator("#panel-honesty")).toBeHidden();
  // On paper there is nothing to choose by: both are there.
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#panel-honesty")).toBeVisible();
});
