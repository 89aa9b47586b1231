// The sales system: what is sold and what was never offered, by pointer and by keyboard.
import { expect, test } from "./fixtures.js";
import { addCustomer, bringIn, go, openDemo, savedCopy } from "./steps.js";

/** The report of the book as it stands in the page, as of today. */
async function report(page) {
  const book = JSON.parse(await savedCopy(page));
  return page.evaluate(async (book) => {
    await window.kept.load();
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return window.kept.openBook(book).report(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  }, book);
}

/** Writes one more thing down that is sold. */
async function addItem(page, name) {
  await go(page, "#/system/items");
  await page.getByLabel("Product or service").fill(name);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
}

test("System is a place of its own, reached by a key, and teaches while there is nothing", async ({ page, open, checkAxe }) => {
  await open("#/");
  await page.keyboard.press("s");
  await expect(page.getByRole("heading", { level: 1, name: "Selling" })).toBeVisible();
  await expect(page.getByRole("navigation").getByRole("link", { name: "Selling" })).toHaveAttribute("aria-current", "page");
  await checkAxe(page);
  await page.getByRole("main").getByRole("link", { name: /^Never offered/ }).click();
  await expect(page.getByRole("heading", { name: "What do you sell?" })).toBeVisible();
  await checkAxe(page);
  await page.getByRole("link", { name: "List what you sell" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What you sell" })).toBeVisible();
  await checkAxe(page);
});

test("an item is added, rated aspect by aspect, renamed and deleted, each with a way back", async ({ page, open, checkAxe }) => {
  await open("#/");
  await addItem(page, "Rye bread");
  await page.getByRole("button", { name: "Rate and edit Rye bread" }).click();
  const sheet = page.getByRole("dialog");
  const rate = (aspect, mark) => sheet.getByRole("radiogroup", { name: aspect }).getByRole("radio", { name: mark, exact: true }).check();
  await rate("Convenience", "1");
  await expect(sheet.getByText("Product-first, 25 of 100. 1 of 8 rated.")).toBeVisible();
  await rate("Clarity", "4");
  await expect(sheet.getByText("In between, 63 of 100. 2 of 8 rated.")).toBeVisible();
  await expect(sheet.getByText(/^.*Next step: Convenience\./)).toBeVisible();
  await rate("Convenience", "Not rated");
  await expect(sheet.getByText("Customer-first, 100 of 100. 1 of 8 rated.")).toBeVisible();
  await checkAxe(page);
  await sheet.getByLabel("How many days it lasts").fill("ten");
  await sheet.getByRole("button", { name: "Save", exact: true }).click();
  await expect(sheet.getByText("Enter whole days, like 30.")).toBeVisible();
  await sheet.getByLabel("How many days it lasts").fill("3");
  await sheet.getByLabel("Name", { exact: true }).fill("Dark rye");
  await sheet.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Dark rye" })).toBeVisible();
  await page.getByRole("button", { name: "Rate and edit Dark rye" }).click();
  await expect(page.getByRole("dialog").getByLabel("How many days it lasts")).toHaveValue("3");
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Dark rye" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Dark rye" })).toBeVisible();
});

test("what was never offered is offered with one press, and taken back with one", async ({ page, open, checkAxe }) => {
  await open("#/");
  await openDemo(page);
  await go(page, "#/system/offers");
  const grid = page.getByRole("grid");
  await expect(grid).toBeVisible();
  await checkAxe(page);
  const never = grid.getByRole("gridcell", { name: "Never offered" });
  const before = await never.count();
  const cell = never.first();
  const place = await cell.evaluate((cell) => [cell.parentElement.ariaRowIndex, cell.cellIndex + 1]);
  await cell.click();
  const pressed = grid.locator(`[aria-rowindex="${place[0]}"] > :nth-child(${place[1]})`);
  await expect(pressed).toHaveAccessibleName("Offered");
  await expect(pressed).toBeFocused();
  await expect(never).toHaveCount(before - 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(never).toHaveCount(before);
});

test("by keyboard: arrows go from place to place, A writes down that they asked", async ({ page, open }) => {
  await open("#/");
  await addItem(page, "Rye bread");
  await addItem(page, "Plum cake");
  await addCustomer(page, "Ann");
  await addCustomer(page, "Ben");
  await go(page, "#/system/offers");
  const grid = page.getByRole("grid");
  await expect(grid.getByRole("columnheader")).toHaveText(["Who", /^Plum cake/, /^Rye bread/]);
  await grid.locator("[tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("a");
  const ben = grid.getByRole("row", { name: /^Ben/ });
  await expect(ben.getByRole("gridcell").nth(1)).toHaveAccessibleName("Offered");
  await expect(ben.getByRole("gridcell").nth(1)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(grid.getByRole("link", { name: "Ben" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Ben" })).toBeVisible();
  await expect(page.locator(".moment").getByText("They asked")).toBeVisible();
});

test("an open wish stands first, and its offer answers it", async ({ page, open }) => {
  await open("#/");
  await addItem(page, "Rye bread");
  await addCustomer(page, "Ann");
  await page.keyboard.press("Shift+W");
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("What they want, in their words").fill("Bread for Sundays");
  await sheet.getByLabel("What would meet it").selectOption({ label: "Rye bread" });
  await sheet.getByRole("button", { name: "Log it" }).click();
  await expect(sheet).toHaveCount(0);
  await go(page, "#/system");
  await expect(page.getByText("1 wish for something you sell got no offer.")).toBeVisible();
  await go(page, "#/system/offers");
  await expect(page.getByRole("gridcell", { name: "Asked for, never offered" })).toHaveCount(1);
  await page.getByRole("button", { name: "I offered it: Rye bread to Ann" }).click();
  await expect(page.getByText("No open wish for something you sell.")).toBeVisible();
  await expect(page.getByRole("gridcell", { name: "Offered" })).toHaveCount(1);
});

const sheet = (page) => page.getByRole("dialog");
const keep = (page) => sheet(page).getByRole("button", { name: "Log it" });

/** Opens the sheet for writing this down. */
async function log(page, keys) {
  await page.locator("main").focus();
  await page.keyboard.press(keys);
  await expect(sheet(page)).toBeVisible();
}

async function kept(page) {
  await keep(page).click();
  await expect(sheet(page)).toHaveCount(0);
}

test("a sale lost at the counter is written down without a customer, and its remedy becomes a measure", async ({ page, open, checkAxe }) => {
  await open("#/system/losses");
  await expect(page.getByRole("heading", { name: "No lost sales recorded" })).toBeVisible();
  await checkAxe(page);
  await page.getByRole("main").getByRole("button", { name: "Log a lost sale" }).click();
  await sheet(page).getByLabel("What they wanted").fill("Rye bread for Sunday");
  await sheet(page).getByRole("radio", { name: "Couldn’t get it" }).check();
  await sheet(page).getByLabel("Worth").fill("20");
  await sheet(page).getByText("More details").click();
  await sheet(page).getByLabel("What would have saved it").fill("Keep two loaves back");
  await kept(page);
  const kind = page.locator(".kind-of").filter({ has: page.getByRole("heading", { name: "Couldn’t get it" }) });
  await expect(kind).toContainText("1 sale €20.00");
  await expect(page.getByText("1 went unnoticed: €20.00.")).toBeVisible();
  await checkAxe(page);
  await page.getByRole("button", { name: "Make it a habit: Keep two loaves back" }).click();
  await page.getByRole("link", { name: "It’s a habit" }).click();
  await expect(page.getByRole("heading", { level: 4, name: "Keep two loaves back" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Tools to beat the usual supplier" })).toContainText("Idea");
});

test("a departure with could offer, never did raises the count and stands where the person looks", async ({ page, open, checkAxe }) => {
  await open("#/");
  await openDemo(page);
  await go(page, "#/system/departures");
  await expect(page.getByText(/^“You never offered” cost you 1 customer/)).toBeVisible();
  await checkAxe(page);
  await go(page, "#/customers/oven");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await log(page, "Shift+D");
  await sheet(page).getByLabel("Reason they gave").fill("Too expensive");
  await sheet(page).getByLabel("Real reason").selectOption({ label: "Easier elsewhere" });
  const more = sheet(page).locator("details.fold").last();
  if (!(await more.evaluate((fold) => fold.open))) await more.locator("summary").click();
  const answer = (question, word) => sheet(page).getByRole("radiogroup", { name: question }).getByRole("radio", { name: word, exact: true }).check();
  await answer("You could have offered it", "Yes");
  await answer("You offered it", "No");
  await kept(page);
  await go(page, "#/system");
  await expect(page.getByRole("main")).toContainText("2 customers left over something you never offered");
  await go(page, "#/system/departures");
  await expect(page.getByText(/^“You never offered” cost you 2 customers/)).toBeVisible();
  const oven = page.locator(".left").filter({ hasText: "You could have offered it, but didn’t." });
  await expect(oven).toContainText("“Too expensive”");
  await expect(oven).toContainText("Easier elsewhere");
  await expect(oven).toContainText("not what they said");
  await expect(page.getByRole("region", { name: "Win back" })).toContainText("Offer what they left for: you never did.");
});

test("a measure climbs to the norm only by what is logged, and falls back when it is left out", async ({ page, open, checkAxe }) => {
  await open("#/");
  await addCustomer(page, "Ann");
  const ann = new URL(page.url()).hash;
  await log(page, "Shift+B");
  await sheet(page).getByLabel("Amount").fill("12.50");
  await kept(page);
  await go(page, "#/system/programme");
  await expect(page.getByRole("heading", { name: "What will you do differently?" })).toBeVisible();
  await checkAxe(page);
  await page.getByLabel("New habit").fill("Ask what went well");
  await page.getByLabel("Which change").selectOption({ label: "How you talk with customers" });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const measure = page.locator(".measure").filter({ hasText: "Ask what went well" });
  await expect(measure).toContainText("Idea");
  const touch = async (named) => {
    await go(page, ann);
    await expect(page.getByRole("heading", { level: 1, name: "Ann" })).toBeVisible();
    await log(page, "Shift+C");
    if (named) await sheet(page).getByLabel("Practised").selectOption({ label: "Ask what went well" });
    await kept(page);
  };
  const stands = async (rung) => {
    await go(page, "#/system/programme");
    await expect(measure).toContainText(rung);
  };
  await log(page, "Shift+G");
  await sheet(page).getByLabel("Practised").selectOption({ label: "Ask what went well" });
  await kept(page);
  await stands("Trained");
  await touch(true);
  await stands("Practised");
  await checkAxe(page);
  for (let n = 0; n < 4; n++) await touch(true);
  await stands("The norm");
  await touch(false);
  await stands("The norm");
  await touch(false);
  await stands("Practised");
  await expect(measure).toContainText("5 of 7 contacts with customers named it in 56 days.");
});

test("the overview shows what waits in money, the most first, and each leads to its page", async ({ page, open, checkAxe }) => {
  await open("#/");
  await openDemo(page);
  await go(page, "#/system");
  const rows = page.getByRole("region", { name: "To do" }).getByRole("link");
  await expect(rows).toHaveText([/€878 a year.*left over something you never offered/, /€740.*lost unnoticed in a year/, /Value unknown.*got no offer/]);
  await checkAxe(page);
  await rows.first().click();
  await expect(page).toHaveURL(/#\/system\/departures$/);
  // Where nothing is known, it says so and leads to every part all the same.
  await page.getByRole("button", { name: "Back to your book" }).click();
  await go(page, "#/system");
  await expect(page.getByText("Nothing to do here today.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Everything else" }).getByRole("link")).toHaveCount(7);
});

test("the scenario with a fix chosen shows more customers, and with cadences kept what the library reckons", async ({ page, open, checkAxe }) => {
  await open("#/");
  await openDemo(page);
  await go(page, "#/system/scenario");
  const number = (name) => page.locator(`[data-${name}]`).last().evaluate((cell, name) => Number(cell.dataset[name]), name);
  await expect(page.getByText(/^If nothing changes/)).toBeVisible();
  await checkAxe(page);
  const as_is = await number("customers");
  await page.getByRole("group", { name: "Fix this" }).getByRole("checkbox", { name: /Shorten the wait/ }).first().check();
  await expect(page.locator("[data-changed]")).toHaveCount(3);
  expect(await number("changed")).toBeGreaterThan(as_is);
  expect(await number("customers")).toBe(as_is);
  await checkAxe(page);
  await page.getByRole("group", { name: "Fix this" }).getByRole("checkbox", { name: /Shorten the wait/ }).first().uncheck();
  await page.getByLabel("Everyone hears from you in time").check();
  await expect(page.locator("[data-changed]")).toHaveCount(3);
  const { scenario } = (await report(page)).system;
  expect(scenario.months[2].customers).toBe(as_is);
  await go(page, "#/system/scenario");
  await page.getByLabel("Everyone hears from you in time").check();
  const shown = await page.locator("[data-changed]").evaluateAll((cells) => cells.map((cell) => Number(cell.dataset.changed)));
  expect(shown).toEqual(scenario.months.map((month) => month.customers_changed));
});

test("the review tells four weeks on one page", async ({ page, open, checkAxe }) => {
  await open("#/");
  await openDemo(page);
  await go(page, "#/system/review");
  for (const name of ["Do this next", "What you kept", "Who’s fading", "Friction", "Time for existing customers", "Lost sales", "Change programme"]) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
  await checkAxe(page);
});

test("what would have saved a sale becomes a fix that stands on Friction, is done there, and comes back", async ({ page, open, checkAxe }) => {
  await open("#/");
  await openDemo(page);
  await go(page, "#/system/losses");
  const fix = "Keep two sets on the shelf";
  await page.getByRole("button", { name: `Make it a fix: ${fix}` }).click();
  await expect(page.getByRole("link", { name: "It’s a fix" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "It’s a fix" })).toHaveCount(0);
  await page.getByRole("button", { name: `Make it a fix: ${fix}` }).click();
  await page.getByRole("link", { name: "It’s a fix" }).click();
  const list = page.getByRole("region", { name: "What would have saved sales" });
  await expect(list.getByRole("heading", { name: fix })).toBeVisible();
  await expect(list).toContainText("1 sale lost over this in a year: €320.00.");
  await checkAxe(page);
  await list.getByRole("button", { name: `Done: ${fix}` }).click();
  await expect(list).toContainText("1 sale lost over this the year before, none since.");
  await list.getByRole("button", { name: `Not done yet: ${fix}` }).click();
  await list.getByRole("button", { name: `Remove: ${fix}` }).click();
  await expect(list).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(list.getByRole("heading", { name: fix })).toBeVisible();
});

test("a fix made of a lost sale is seen on Friction also where nothing else is known of it", async ({ page, open }) => {
  const loss = { id: "l", on: "2026-01-05", kind: "loss", loss: "untold", remedy: "Say it first" };
  await open("#/");
  await bringIn(page, { format: "kept", version: 1, settings: { fixes: { f: { on: "2026-01-06", remedy: "Say it first", open: true } } }, entries: [loss] });
  await go(page, "#/friction");
  await expect(page.getByRole("region", { name: "What would have saved sales" }).getByRole("heading", { name: "Say it first" })).toBeVisible();
});

test("one customer's page tells what they were never offered, what they asked for first", async ({ page, open, checkAxe }) => {
  await open("#/");
  for (const item of ["Rye bread", "Plum cake", "Apple pie"]) await addItem(page, item);
  await addCustomer(page, "Ann");
  await page.keyboard.press("Shift+W");
  await sheet(page).getByLabel("What they want, in their words").fill("Bread for Sundays");
  await sheet(page).getByLabel("What would meet it").selectOption({ label: "Rye bread" });
  await kept(page);
  const never = page.getByRole("region", { name: "Never offered" });
  const rows = never.locator("li");
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText("They asked for it: “Bread for Sundays”");
  await expect(rows.nth(1)).toContainText("Apple pie");
  await checkAxe(page);
  await never.getByRole("button", { name: "I offered it: Rye bread, offered to Ann" }).click();
  await expect(rows).toHaveCount(2);
  await never.getByRole("button", { name: "Your idea: Plum cake, offered to Ann" }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(rows).toHaveCount(2);
  await go(page, "#/system/offers");
  const ann = page.getByRole("row", { name: /^Ann/ });
  await expect(ann.getByRole("gridcell").last()).toHaveAccessibleName("Offered");
  await expect(ann.getByRole("gridcell", { name: "Never offered" })).toHaveCount(2);
});

test("history brought in is no growth: the scenario asks, shows what an answer changes, and keeps it when told to", async ({ page, open, checkAxe }) => {
  await open();
  const day = (days) => page.evaluate((days) => new Date(Date.now() - days * 86_400_000).toLocaleDateString("sv-SE"), days);
  const customers = [];
  const entries = [];
  for (const [n, name] of ["Ann", "Bo", "Cleo"].entries()) {
    customers.push({ id: name.toLowerCase(), name, added: await day(40) });
    for (const days of [90, 60, 30]) entries.push({ id: `${n}-${days}`, kind: "purchase", customer: name.toLowerCase(), on: await day(days + n), amount: 5000 });
  }
  await bringIn(page, { settings: { currency: "EUR" }, customers, entries });
  await go(page, "#/system/scenario");
  const field = page.getByLabel("New customers a month");
  await expect(field).toHaveValue("");
  await expect(page.getByText("How many come in a month?")).toBeVisible();
  await expect(page.getByText("No new customers count until you say")).toBeVisible();
  const says = page.locator(".scenario__tells [role=status]");
  const before = await says.textContent();
  await field.fill("many");
  await expect(page.getByText("Enter a number from 0 to 1,000,000.")).toBeVisible();
  await field.fill("2");
  await expect(says).not.toHaveText(before);
  await expect(page.getByText("New customers a month: 2, set by you.")).toBeVisible();
  await checkAxe(page);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Settings saved.")).toBeVisible();
  await expect(field).toHaveValue("2");
  await page.getByRole("button", { name: "Use the count" }).click();
  await expect(field).toHaveValue("");
  await expect(says).toHaveText(before);
});
