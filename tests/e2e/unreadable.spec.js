// A book that can only be read, damaged or a newer Kept's: what is left of it, and that nothing of it is ever written over.
import { expect, opened, test } from "./fixtures.js";
import { addCustomer, downloaded, go } from "./steps.js";
import { erase, journal, mirror, OWN, points, reopen, slots, stored } from "./storage.js";

const rescue = (page) => page.getByRole("region", { name: "What’s left of your book" });

/** A book with two snapshots and two batches after them. */
async function prepare(page, open) {
  await open();
  await addCustomer(page, "Zebedaiah");
  await addCustomer(page, "Ann Petrosyan");
  await erase(page, "Zebedaiah");
  await expect.poll(() => slots(page), { timeout: 20_000 }).toHaveLength(2);
  await expect.poll(() => journal(page), { timeout: 20_000 }).toHaveLength(0);
  await addCustomer(page, "Ben");
  await addCustomer(page, "Eve");
  await expect(page.getByText("Eve added.")).toBeVisible();
}

/** As if the mirror were gone too, so that it cannot mend what the test breaks. */
const withoutMirror = (page) => mirror(page, "delete", `${OWN}j/`);

test("what is left is listed, saved as it stands, and gone on with whole", async ({ page, open, checkAxe }) => {
  await prepare(page, open);
  await withoutMirror(page);
  const last = (await journal(page)).at(-1);
  await reopen(page, [(key) => localStorage.setItem(key, localStorage.getItem(key).slice(0, -3)), last]);
  const damaged = await stored(page);
  await expect(page.getByText("View only")).toBeVisible();
  await page.getByRole("link", { name: "See what’s left" }).click();
  await expect(rescue(page).getByText("1 recent change is readable")).toBeVisible();
  await expect(rescue(page).getByText("1 recent change isn’t")).toBeVisible();
  const rows = rescue(page).locator(".points__row");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText("Everything readable");
  await expect(rows.nth(0)).toContainText("2 customers, 0 entries");
  await expect(rows.nth(1)).toContainText(/Saved version \d+1 customer, 0 entries/);
  await expect(rows.nth(2)).toContainText(/Saved version \d+1 customer, 0 entries/);
  await checkAxe(page);
  const raw = await downloaded(page, () => rescue(page).getByRole("button", { name: "Save it as is" }).click());
  expect(JSON.parse(raw)).toEqual(damaged);
  const copy = await downloaded(page, () => rows.nth(0).getByRole("button", { name: "Back up", exact: true }).click());
  expect(JSON.parse(copy).customers.map(({ name }) => name).sort()).toEqual(["Ann Petrosyan", "Ben"]);
  expect(await stored(page)).toEqual(damaged);
  await rows.nth(0).getByRole("button", { name: "Use all of it" }).click();
  await expect(page.getByText("View only")).toHaveCount(0);
  await opened(page);
  await addCustomer(page, "New one");
  await page.reload();
  await opened(page);
  await go(page, "#/customers");
  await expect(page.getByText("3 people")).toBeVisible();
  await go(page, "#/book");
  await expect(points(page).getByText("exactly as found when damaged")).toBeVisible();
});

test("one generation can be chosen, and everything as it was found stays among the earlier books", { tag: "@once" }, async ({ page, open }) => {
  await prepare(page, open);
  await withoutMirror(page);
  const last = (await journal(page)).at(-1);
  await reopen(page, [(key) => localStorage.setItem(key, `${localStorage.getItem(key)}x`), last]);
  await go(page, "#/book");
  await rescue(page).getByRole("button", { name: "Use this one" }).first().click();
  await expect(page.getByText("View only")).toHaveCount(0);
  await opened(page);
  await go(page, "#/customers");
  await expect(page.getByText("1 person")).toBeVisible();
  await go(page, "#/book");
  await expect(points(page).getByRole("listitem").first()).toContainText("2 customers");
});

test("with no snapshot readable, what the journal has is offered and nothing is written", async ({ page, open, checkAxe }) => {
  await prepare(page, open);
  await withoutMirror(page);
  await reopen(page, [(own) => [0, 1].forEach((n) => {
    const value = localStorage.getItem(`${own}s/${n}`);
    localStorage.setItem(`${own}s/${n}`, value.slice(0, value.length / 2));
  }), OWN]);
  const damaged = await stored(page);
  await go(page, "#/book");
  await expect(rescue(page).getByText("Unreadable.")).toHaveCount(2);
  await expect(rescue(page).locator(".points__row").first()).toContainText("2 customers");
  await checkAxe(page);
  await go(page, "#/new");
  await page.getByLabel("Name", { exact: true }).fill("Nobody");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("This book is view only; nothing changed.").first()).toBeVisible();
  await page.reload();
  await opened(page);
  expect(await stored(page)).toEqual(damaged);
});

test("where nothing can be kept aside, nothing is changed", { tag: "@once" }, async ({ page, context, open }) => {
  await prepare(page, open);
  await withoutMirror(page);
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException("no", "InvalidStateError"); };
  });
  const last = (await journal(page)).at(-1);
  await reopen(page, [(key) => localStorage.setItem(key, "torn"), last]);
  const damaged = await stored(page);
  await go(page, "#/book");
  await rescue(page).getByRole("button", { name: "Use all of it" }).click();
  await expect(rescue(page).getByText("This browser couldn’t copy the damaged book")).toBeVisible();
  expect(await stored(page)).toEqual(damaged);
});

test("a newer Kept's book is shown as far as it can be read and never written to", async ({ page, open, checkAxe }) => {
  await prepare(page, open);
  await reopen(page, [(own) => localStorage.setItem(`${own}s/0`, "kept9 whatever comes"), OWN]);
  const newer = await stored(page);
  await expect(page.getByText("A newer Kept saved this book.")).toBeVisible();
  await go(page, "#/book");
  await expect(rescue(page).getByText(/You can’t go on/)).toBeVisible();
  for (const button of await rescue(page).getByRole("button", { name: /^Use / }).all()) {
    await expect(button).toBeDisabled();
  }
  await checkAxe(page);
  await go(page, "#/customers");
  await expect(page.getByText(/\d (person|people)/).first()).toBeVisible();
  await page.reload();
  await opened(page);
  expect(await stored(page)).toEqual(newer);
});

test("a newer Kept at work in another tab closes this one for writing", { tag: "@once" }, async ({ page, context, open }) => {
  await open();
  await addCustomer(page, "Ann Petrosyan");
  const other = await context.newPage();
  await other.goto(page.url().replace(/#.*/, ""));
  await opened(other);
  await other.evaluate((own) => localStorage.setItem(`${own}s/1`, "kept9 whatever comes"), OWN);
  await expect(page.getByText("A newer Kept saved this book.")).toBeVisible();
  await go(page, "#/customers");
  await expect(page.getByText("1 person")).toBeVisible();
});
