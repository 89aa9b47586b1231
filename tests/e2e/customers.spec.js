// The customer list as a work table: sorted by every column, filtered, saved as views, and changed many at a time.
import { expect, opened, test } from "./fixtures.js";
import { bringIn, go, savedCopy } from "./steps.js";

const COUNT = 560;
const BOOK = {
  customers: Array.from({ length: COUNT }, (_, n) => ({
    id: `c${n}`,
    name: `Customer ${String(n).padStart(3, "0")}`,
    added: "2026-01-02",
    company: n % 4 ? `Firm ${String(COUNT - n).padStart(3, "0")}` : undefined,
    tier: "ABC"[n % 3],
    tags: n < 500 ? ["fair"] : undefined,
    annual_value: 1000 * (n + 1),
  })),
  entries: Array.from({ length: COUNT }, (_, n) => [
    { id: `e${n}`, kind: "touch", channel: "visit", by: "us", on: `2026-0${1 + (n % 5)}-1${n % 9}`, customer: `c${n}` },
    { id: `p${n}`, kind: "purchase", amount: 4500, on: `2025-0${1 + (n % 9)}-1${n % 8}`, customer: `c${n}` },
  ]).flat(),
};

/** On a phone the lists wait behind a button. */
const filters = async (page, isMobile) => {
  if (isMobile) await page.getByRole("button", { name: "Filter and sort" }).click();
};

const names = (page) => page.locator(".ledger__name a").allInnerTexts();
const bulk = (page) => page.getByRole("region", { name: "Selected customers" });

/** Chooses a customer by the box of their row. */
const pick = (page, name) => page.getByRole("checkbox", { name: `Select ${name}`, exact: true }).check();

test("500 are chosen by a filter, tagged, moved to a tier and snoozed, each undone as one", async ({ page, open, checkAxe, isMobile }) => {
  await open();
  await bringIn(page, BOOK);
  await go(page, "#/customers");
  await filters(page, isMobile);
  await page.getByLabel("Tag", { exact: true }).selectOption("fair");
  await expect(page.getByText("500 people", { exact: true })).toBeVisible();
  await pick(page, (await names(page))[0]);
  await expect(bulk(page)).toContainText("1 selected");
  await bulk(page).getByRole("button", { name: "Select all 500" }).click();
  await expect(bulk(page)).toContainText("500 selected");
  const before = JSON.parse(await savedCopy(page)).customers;
  await go(page, "#/customers");
  const change = async (act, said) => {
    await page.getByRole("checkbox", { name: /^Select Customer/ }).first().check();
    await bulk(page).getByRole("button", { name: "Select all 500" }).click();
    await bulk(page).getByRole("button", { name: "Change …" }).click();
    await act(page.getByRole("dialog", { name: "Change 500 customers" }));
    await expect(page.getByText(said)).toBeVisible();
    await bulk(page).getByRole("button", { name: "Clear selection" }).click();
  };
  await change(async (sheet) => {
    await checkAxe(page);
    await sheet.getByLabel("Tag").fill("spring");
    await sheet.getByRole("button", { name: "Add tag" }).click();
  }, "Tagged 500 customers “spring”.");
  await change((sheet) => sheet.getByRole("button", { name: "A", exact: true }).click(), "500 customers are now tier A.");
  await change((sheet) => sheet.getByRole("button", { name: "For a week" }).click(), /500 customers snoozed until/);
  const changed = JSON.parse(await savedCopy(page)).customers.filter(({ tags }) => tags?.includes("fair"));
  expect(changed).toHaveLength(500);
  expect(changed.every(({ tags, tier, snoozed_until }) => tags.includes("spring") && tier === "A" && snoozed_until)).toBe(true);
  await go(page, "#/customers");
  for (let n = 0; n < 3; n += 1) await page.keyboard.press("Control+z");
  expect(JSON.parse(await savedCopy(page)).customers).toEqual(before);
});

test("the list is sorted by every column, both ways, by its heading", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a phone chooses the order from a list");
  await open();
  await bringIn(page, BOOK);
  await go(page, "#/customers");
  for (const column of ["Name", "Company", "Tier", "Warmth", "Risk", "Last contact", "Due", "Worth a year"]) {
    const head = page.getByRole("columnheader", { name: column, exact: true });
    await head.getByRole("button").click();
    const first = await head.getAttribute("aria-sort");
    const one = await names(page);
    await head.getByRole("button").click();
    await expect(head).not.toHaveAttribute("aria-sort", first);
    const other = await names(page);
    expect([column, one[0] === other[0]]).toEqual([column, false]);
    await expect(page.locator("th[aria-sort]")).toHaveCount(1);
  }
  // What "first" is: the most valuable, then, the other way round, the least.
  await page.getByRole("columnheader", { name: "Name" }).getByRole("button").click();
  expect((await names(page)).slice(0, 2)).toEqual(["Customer 000", "Customer 001"]);
  await page.getByRole("columnheader", { name: "Worth a year" }).getByRole("button").click();
  expect((await names(page))[0]).toBe("Customer 559");
  await page.getByRole("columnheader", { name: "Worth a year" }).getByRole("button").click();
  expect((await names(page))[0]).toBe("Customer 000");
});

test("filters survive loading the page again, and a saved view is there for good", async ({ page, open, checkAxe, isMobile }) => {
  await open();
  await bringIn(page, BOOK);
  await go(page, "#/customers");
  await filters(page, isMobile);
  await page.getByLabel("Tier", { exact: true }).selectOption("B");
  await page.getByLabel("Filter by name, company, phone or tag").fill("firm 2");
  const count = page.locator(".finder__count");
  const said = await count.innerText();
  expect(said).not.toBe(`${COUNT} people`);
  await page.getByRole("button", { name: "Save view" }).click();
  await page.getByLabel("View name").fill("B firms");
  await page.keyboard.press("Enter");
  await expect(page.getByText("View “B firms” saved.")).toBeVisible();
  await expect(page.getByRole("button", { name: "B firms", exact: true })).toHaveAttribute("aria-pressed", "true");
  await checkAxe(page);
  await page.reload();
  await expect(count).toHaveText(said);
  await expect(page.getByLabel("Tier", { exact: true })).toHaveValue("B");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(count).toHaveText(`${COUNT} people`);
  await page.getByRole("button", { name: "B firms", exact: true }).click();
  await expect(count).toHaveText(said);
  expect(Object.values(JSON.parse(await savedCopy(page)).settings.views)).toEqual([{ name: "B firms", text: "firm 2", tier: "B" }]);
  await go(page, "#/customers");
  await page.getByRole("button", { name: "Delete view “B firms”" }).click();
  await expect(page.getByRole("button", { name: "B firms", exact: true })).toHaveCount(0);
});

test("rows are walked, chosen and changed by the keyboard alone", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open();
  await bringIn(page, BOOK);
  await go(page, "#/customers");
  const all = await names(page);
  await page.locator(".ledger__name a").first().focus();
  await page.keyboard.press("x");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: all[2], exact: true })).toBeFocused();
  await page.keyboard.press("x");
  await page.keyboard.press("k");
  await expect(page.getByRole("link", { name: all[1], exact: true })).toBeFocused();
  await expect(bulk(page)).toContainText("2 selected");
  await bulk(page).getByRole("button", { name: "Change …" }).focus();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Change 2 customers" });
  await sheet.getByRole("button", { name: "Delete 2 customers" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("2 customers deleted.")).toBeVisible();
  await expect(page.locator(".finder__count")).toHaveText(`${COUNT - 2} people`);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".finder__count")).toHaveText(`${COUNT} people`);
});

test("columns are chosen on this device, sort like the others, and are there after loading again", async ({ page, open, isMobile, checkAxe }) => {
  await open();
  await bringIn(page, BOOK);
  await go(page, "#/customers");
  const columns = page.getByRole("button", { name: "Columns" });
  const head = (name) => page.getByRole("columnheader", { name, exact: true });
  if (isMobile) {
    await expect(page.getByRole("rowheader").first()).toBeVisible();
    await expect(columns).toBeHidden();
    return;
  }
  await columns.click();
  for (const name of ["Trust", "Town", "Tags"]) await page.getByRole("checkbox", { name, exact: true }).check();
  await page.getByRole("checkbox", { name: "Risk", exact: true }).uncheck();
  await checkAxe(page);
  await expect(head("Risk")).toHaveCount(0);
  for (const name of ["Trust", "Tags"]) {
    await head(name).getByRole("button").click();
    await expect(head(name)).toHaveAttribute("aria-sort", /ing$/);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.reload();
  await opened(page);
  await expect(head("Town")).toBeVisible();
  await expect(head("Risk")).toHaveCount(0);
});
