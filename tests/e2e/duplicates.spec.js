// Customers who stand in the book twice: found, put side by side, made one, taken back, noted as two.
import { expect, test } from "./fixtures.js";
import { bringIn, go, savedCopy } from "./steps.js";

const BOOK = {
  customers: [
    { id: "a1", name: "Ann Petrosyan", added: "2026-01-02", emails: ["ann@petrosyan.example"], notes: "Likes tea." },
    { id: "a2", name: "PETROSYAN, ANN", added: "2025-06-01", emails: ["ANN@petrosyan.example", "shop@petrosyan.example"], phones: ["+49 30 1234567"], tier: "A", notes: "Rings on Mondays." },
    { id: "b1", name: "Boris Kelderson", added: "2026-01-02" },
    { id: "b2", name: "Boris Keldersson", added: "2026-01-03" },
    { id: "c1", name: "Cleo Vogt", added: "2026-01-04" },
  ],
  entries: [
    { id: "e1", kind: "touch", channel: "visit", by: "us", on: "2026-02-01", customer: "a1" },
    { id: "e2", kind: "purchase", amount: 4500, on: "2026-02-03", customer: "a1" },
    { id: "e3", kind: "purchase", amount: 3000, on: "2026-02-05", customer: "a2" },
  ],
};

test("two customers who are one are merged field by field, shown once, split and merged again by undo", async ({ page, open, checkAxe }) => {
  await open();
  await bringIn(page, BOOK);
  // Right after a file has come in, the page says so.
  await expect(page.getByText("2 customers may be here twice.")).toBeVisible();
  await page.getByRole("link", { name: "Review" }).click();
  const pair = page.getByRole("region", { name: "Is this the same person?" });
  await expect(pair).toContainText("Same email address.");
  await expect(page.getByRole("heading", { name: "Is this the same person?" })).toBeFocused();
  await expect(pair.getByRole("group", { name: "Name" }).getByRole("radio", { checked: true })).toHaveCount(1);
  await expect(pair.getByRole("radio", { name: "Ann Petrosyan", exact: true })).toBeChecked();
  await expect(pair).toContainText("Merged: 3 entries, 2 of them purchases.");
  await expect(pair).toContainText("shop@petrosyan.example");
  await checkAxe(page);
  // With the keyboard alone.
  await pair.getByRole("button", { name: "Merge", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Merged into Ann Petrosyan.")).toBeVisible();
  await expect(page.getByText("1 pair left.")).toBeVisible();
  await go(page, "#/customers");
  await expect(page.getByRole("row", { name: /petrosyan/i })).toHaveCount(1);
  // Under either id it is one page, with everything on it.
  await go(page, "#/customers/a2");
  await expect(page.getByRole("heading", { level: 1, name: "Ann Petrosyan" })).toBeVisible();
  await expect(page.locator(".customer__notes").first()).toHaveText(/Likes tea\.\s+Rings on Mondays\./);
  await expect(page.getByText("€45.00")).toBeVisible();
  await expect(page.getByText("€30.00")).toBeVisible();
  await page.getByText("Merged with 1 customer").click();
  await checkAxe(page);
  await page.getByRole("button", { name: "Split PETROSYAN, ANN off" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "PETROSYAN, ANN" })).toBeVisible();
  await expect(page.getByText("€45.00")).toBeHidden();
  await page.keyboard.press("Control+z");
  await expect(page.getByText("€45.00")).toBeVisible();
  // Nothing of either was taken out of the book.
  const { customers, entries } = JSON.parse(await savedCopy(page));
  expect(customers.map(({ id, part_of }) => [id, part_of]).slice(0, 2)).toEqual([["a1", undefined], ["a2", "a1"]]);
  expect(entries.map(({ id, customer }) => [id, customer])).toEqual([["e1", "a1"], ["e2", "a1"], ["e3", "a2"]]);
});

test("two people who look alike are noted as two and not asked about again @once", async ({ page, open }) => {
  await open();
  await bringIn(page, { customers: BOOK.customers });
  await go(page, "#/customers");
  await page.getByRole("link", { name: "Find duplicates" }).click();
  await expect(page.getByRole("region")).toContainText("Same email address.");
  // The second click of two is not about the pair that comes next.
  await page.getByRole("button", { name: "Decide later" }).dblclick();
  await expect(page.getByRole("region")).toContainText("Almost the same name.");
  await page.getByRole("button", { name: "Decide later" }).click();
  await expect(page.getByRole("heading", { name: "The rest can wait" })).toBeVisible();
  await page.getByRole("button", { name: "Review again" }).click();
  for (const why of ["Same email address.", "Almost the same name."]) {
    await expect(page.getByRole("region")).toContainText(why);
    await page.getByRole("button", { name: "Not the same" }).click();
  }
  await expect(page.getByRole("heading", { name: "No duplicates" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: "No duplicates" })).toBeVisible();
  const copy = JSON.parse(await savedCopy(page));
  expect(copy.settings.not_same).toEqual({ "a1\ta2": true, "b1\tb2": true });
});
