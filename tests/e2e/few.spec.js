// A few customers on one sheet, from an empty browser: how many taps and keys it takes, what Today makes of them, and that
// nothing typed is lost.
import { address } from "./browser.mjs";
import { day } from "./clock.mjs";
import { expect, opened, test } from "./fixtures.js";
import { go, savedCopy } from "./steps.js";

/** Name, whether they buy, the last contact, what they bring a year: the first chip of each group is chosen already. */
const TEN = [
  ["Marta Kowalska", "A year or more", "Months ago", "1200"],
  ["Bäckerei Öztürk", "A year or more", "This month", "900"],
  ["Ἀθηνᾶ Παπαδοπούλου", "Less", "This week", "400"],
  ["Dan", "A year or more", "Months ago", "300"],
  ["Eve Okafor", "Less", "Months ago", "2500"],
  ["Finn", "A year or more", "This week", "5000"],
  ["Արմեն Հակոբյան", "Not yet", "This month", ""],
  ["Hope & Sons", "A year or more", "This month", "150"],
  ["Ida", "Less", "This month", "700"],
  ["Jon", "A year or more", "Months ago", "80"],
];

const row = (page, number) => page.getByRole("group", { name: `Customer ${number}`, exact: true });
const name = (page, number) => row(page, number).getByLabel("Name", { exact: true });
const names = (page) => page.locator(".due__name");

/** Whatever a person does with a hand, counted. */
function hand(page, isMobile) {
  let count = 0;
  return {
    count: () => count,
    async tap(what) {
      count += 1;
      await (isMobile ? what.tap() : what.click());
    },
    async key(key) {
      count += 1;
      await page.keyboard.press(key);
    },
    async keys(text) {
      count += [...text].length;
      await page.keyboard.type(text);
    },
  };
}

test("the first name has the focus whether the page was here before or not", async ({ page, open }) => {
  await open();
  for (const _ of ["the first time", "the second"]) {
    await page.getByRole("link", { name: "Add a few customers" }).click();
    await expect(row(page, 1).getByLabel("Name", { exact: true })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole("link", { name: "Add a few customers" })).toBeVisible();
  }
});

test("ten customers with last contact and worth take at most 60 taps and keys beside their names, and Today is right and varied", async ({ page, open, isMobile, checkAxe }) => {
  test.setTimeout(120_000);
  await open();
  const by = hand(page, isMobile);
  await by.tap(page.getByRole("link", { name: "Add a few customers" }));
  for (const [index, [who, buys, contact, worth]] of TEN.entries()) {
    const at = row(page, index + 1);
    // The field of the next name has the focus by itself.
    await expect(at.getByLabel("Name", { exact: true })).toBeFocused();
    await page.keyboard.type(who);
    if (buys !== "A year or more") await by.tap(at.getByRole("radio", { name: buys }));
    await by.tap(at.getByRole("radio", { name: contact }));
    if (buys === "Not yet") continue;
    await expect(at.getByLabel("Worth a year")).toBeFocused();
    await by.keys(worth);
    if (index < TEN.length - 1) await by.key("Enter");
  }
  await checkAxe(page);
  await by.tap(page.getByRole("button", { name: "Save 10 customers" }));
  await expect(page.getByText("10 customers added.")).toBeVisible();
  expect(by.count(), "taps and keys beside the names").toBeLessThanOrEqual(60);
  test.info().annotations.push({ type: "taps and keys", description: String(by.count()) });

  await expect(names(page).first()).toHaveText("Eve Okafor");
  const cards = await page.locator(".due").evaluateAll((all) => all.map((card) => ({
    name: card.querySelector(".due__name").textContent,
    why: card.querySelector(".due__why").textContent,
    does: card.querySelector(".due__do").textContent,
  })));
  expect(cards.length).toBeGreaterThanOrEqual(5);
  expect(new Set(cards.map((card) => card.name)).size).toBe(cards.length);
  expect(new Set(cards.map((card) => `${card.why} ${card.does}`)).size, "no two cards say the same").toBe(cards.length);
  expect(new Set(cards.map((card) => card.why)).size).toBeGreaterThanOrEqual(2);
  expect(cards.filter((card) => card.why.includes("never heard"))).toEqual([]);
  // Whoever heard from us this week is left alone.
  expect(cards.map((card) => card.name)).not.toContain("Finn");
  await checkAxe(page);

  // What was said roughly is told as that.
  await page.getByRole("link", { name: "Eve Okafor" }).click();
  await expect(page.getByText(/Rough date: “Months ago”, said 18 Nov 2026\./)).toBeVisible();

  await go(page, "#/customers");
  await expect(page.getByText("stranger", { exact: false })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await go(page, "#/");
  await expect(page.getByRole("link", { name: "Add a few customers" })).toBeVisible();
});

test("what is typed survives a reload, the next row comes by itself, and the draft can be thrown away", async ({ page, open }) => {
  await open("#/new/few");
  await expect(page.getByRole("group", { name: /^Customer \d+$/ })).toHaveCount(5);
  for (const number of [1, 2, 3, 4, 5]) {
    await expect(name(page, number)).toBeFocused();
    await page.keyboard.type(`Name ${number}`);
    await page.keyboard.press("Enter");
  }
  await expect(name(page, 6)).toBeFocused();
  await row(page, 2).getByRole("radio", { name: "A date" }).click();
  await expect(row(page, 2).getByLabel("Date of last contact")).toBeFocused();
  await page.keyboard.type("yesterday");
  await row(page, 2).getByRole("radio", { name: "Less" }).click();
  await row(page, 3).getByLabel("Worth a year").fill("1,200.50");
  await page.reload();
  await opened(page);
  await expect(name(page, 5)).toHaveValue("Name 5");
  await expect(row(page, 2).getByRole("radio", { name: "A date" })).toBeChecked();
  await expect(row(page, 2).getByLabel("Date of last contact")).toHaveValue("yesterday");
  await expect(row(page, 2).getByRole("radio", { name: "Less" })).toBeChecked();
  await expect(row(page, 3).getByLabel("Worth a year")).toHaveValue("1,200.50");
  await page.getByRole("button", { name: "Discard" }).click();
  await expect(page.getByRole("group", { name: /^Customer \d+$/ })).toHaveCount(5);
  await page.reload();
  await opened(page);
  await expect(name(page, 1)).toHaveValue("");
});

test("what is missing is said at its row, and nothing is saved until it is mended", async ({ page, open, checkAxe }) => {
  await open("#/new/few");
  const save = page.getByRole("button", { name: /^Save/ });
  await save.click();
  await expect(page.getByRole("alert").filter({ hasText: "Type at least one name." })).toBeVisible();
  await name(page, 1).fill("Ann");
  await name(page, 2).fill("Bo");
  await row(page, 2).getByRole("radio", { name: "A date" }).click();
  await row(page, 2).getByLabel("Date of last contact").fill(day(3));
  await row(page, 2).getByLabel("Worth a year").fill("lots");
  await save.click();
  await expect(row(page, 1).getByText("When were you last in touch, roughly?")).toBeVisible();
  await expect(row(page, 1).getByRole("radiogroup", { name: "Last contact" })).toBeFocused();
  await expect(row(page, 2).getByText("That’s in the future.")).toBeVisible();
  await expect(row(page, 2).getByLabel("Worth a year")).toHaveAccessibleDescription("Type an amount, such as 1200.");
  await checkAxe(page);
  await row(page, 1).getByRole("radio", { name: "This week" }).click();
  await row(page, 2).getByLabel("Date of last contact").fill(day(-40));
  await row(page, 2).getByLabel("Worth a year").fill("900");
  // By keyboard alone from wherever one is.
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("2 customers added.")).toBeVisible();
  await go(page, "#/new/few");
  await expect(name(page, 1)).toHaveValue("");
  // Somebody who is there already is told of, and amounts need not be explained twice.
  await name(page, 1).fill("ann");
  await expect(row(page, 1).getByText("Someone has this name already.")).toBeVisible();
  await expect(page.getByLabel("Currency")).toHaveCount(0);
});

test("the arrow keys choose without leaving, and a tab leads from row to row", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open("#/new/few");
  // The sheet is fetched: there is nothing to type on before it has come, and no answers before the name has.
  await expect(name(page, 1)).toBeFocused();
  await page.keyboard.type("Ann");
  await expect(row(page, 1).getByRole("radio", { name: "Less" })).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(row(page, 1).getByRole("radio", { name: "Less" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await expect(row(page, 1).getByRole("radio", { name: "This month" })).toBeChecked();
  await expect(row(page, 1).getByRole("radio", { name: "This month" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.type("500");
  await page.keyboard.press("Tab");
  await expect(name(page, 2)).toBeFocused();
});

test("the currency begins as the country of the browser has it, and is settled with the first save", async ({ page, open }) => {
  await open("#/new/few");
  await expect(page.getByLabel("Currency")).toHaveValue("GBP");
  await page.getByLabel("Currency").selectOption("AMD");
  await name(page, 1).fill("Արմեն");
  await expect(row(page, 1).getByLabel("Worth a year, AMD")).toBeVisible();
  await row(page, 1).getByRole("radio", { name: "Months ago" }).click();
  await row(page, 1).getByLabel("Worth a year").fill("250000");
  await page.getByRole("button", { name: "Save 1 customer" }).click();
  await expect(page.getByText("1 customer added.")).toBeVisible();
  await go(page, "#/book");
  await expect(page.getByLabel("Currency")).toHaveValue("AMD");
});

test("where the device has a contact picker, its people fill rows; elsewhere nobody is offered it", async ({ page, open, checkAxe }) => {
  await open("#/new/few");
  await expect(page.getByRole("button", { name: "From your contacts" })).toHaveCount(0);
  await page.addInitScript(() => {
    const select = async (asked, { multiple }) => {
      if (!multiple || asked.join() !== "name,tel,email") throw new TypeError("not asked for that");
      return [
        { name: ["Ann Petrosyan"], tel: ["+374 10 123456"], email: ["ann@example.org"] },
        { name: [], tel: ["+1"], email: [] },
        { name: ["Μαρία"], tel: [], email: [] },
      ];
    };
    Object.defineProperty(navigator, "contacts", { value: { select } });
  });
  await page.reload();
  await opened(page);
  await name(page, 1).fill("Bo");
  await page.getByRole("button", { name: "From your contacts" }).click();
  await expect(name(page, 2)).toHaveValue("Ann Petrosyan");
  await expect(row(page, 2).getByText("+374 10 123456")).toBeVisible();
  await expect(name(page, 3)).toHaveValue("Μαρία");
  await expect(name(page, 4)).toHaveValue("");
  await checkAxe(page);
  for (const number of [1, 2, 3]) await row(page, number).getByRole("radio", { name: "This week" }).click();
  await page.getByRole("button", { name: "Save 3 customers" }).click();
  await page.goto(`${address}#/customers`);
  await page.getByRole("main").getByRole("link", { name: "Ann Petrosyan", exact: true }).first().click();
  await expect(page.getByText("+374 10 123456").first()).toBeVisible();
});

test("what is sold sets the buying steps and how often to be in touch, and one undo takes all of it back", async ({ page, open, checkAxe }) => {
  await open("#/new/few");
  await page.getByRole("radiogroup", { name: "What do you sell?" }).getByRole("radio", { name: "Advice and projects" }).check();
  await name(page, 1).fill("Ann");
  await row(page, 1).getByRole("radio", { name: "This week" }).click();
  await checkAxe(page);
  await page.getByRole("button", { name: "Save 1 customer" }).click();
  await expect(page.getByText("1 customer added.")).toBeVisible();
  const kept = JSON.parse(await savedCopy(page));
  expect(kept.steps.map((step) => step.position)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(kept.settings.cadence).toEqual({ A: 21, B: 45, C: 90, prospect: 10 });
  // Asked once: the book has customers now.
  await go(page, "#/new/few");
  await expect(name(page, 1)).toBeVisible();
  await expect(page.getByRole("radiogroup", { name: "What do you sell?" })).toHaveCount(0);
  await go(page, "#/customers");
  await page.keyboard.press("Control+z");
  const after = JSON.parse(await savedCopy(page));
  expect([after.customers.length, after.steps.length, after.settings.cadence]).toEqual([0, 0, undefined]);
});
