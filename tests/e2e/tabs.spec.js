// Two tabs on one book: each shows what the other writes, both survive, and undoing takes back only one's own.
import { expect, opened, test } from "./fixtures.js";
import { address } from "./browser.mjs";
import { addCustomer, go } from "./steps.js";

async function secondTab(context) {
  const page = await context.newPage();
  await page.goto(address);
  await opened(page);
  return page;
}

async function logTouch(page, name) {
  await go(page, "#/");
  await page.getByRole("button", { name: new RegExp(`^I (visited|called|wrote to) ${name}`) }).click();
}

/** Opens the customer's page. */
async function visit(page, name) {
  await go(page, "#/customers");
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

test("a touch logged in one tab is on the other's screen within a second", async ({ page, context, open }) => {
  await open();
  await addCustomer(page, "Ann Petrosyan");
  const other = await secondTab(context);
  await visit(other, "Ann Petrosyan");
  await expect(other.getByRole("heading", { name: "No history yet" })).toBeVisible();
  await logTouch(page, "Ann Petrosyan");
  await expect(other.locator(".moment")).toHaveCount(1, { timeout: 1000 });
});

test("what both tabs wrote is there after a reload", async ({ page, context, open }) => {
  await open();
  await addCustomer(page, "Ann Petrosyan");
  const other = await secondTab(context);
  await addCustomer(other, "Βασίλης");
  await addCustomer(page, "Արամ");
  await page.reload();
  await opened(page);
  await go(page, "#/customers");
  await expect(page.getByText("3 people")).toBeVisible();
  await other.reload();
  await opened(other);
  await go(other, "#/customers");
  await expect(other.getByText("3 people")).toBeVisible();
});

test("undo takes back only what its own tab did", async ({ page, context, open }) => {
  await open();
  await addCustomer(page, "Ann Petrosyan");
  const other = await secondTab(context);
  await addCustomer(other, "Bob");
  await go(page, "#/customers");
  await expect(page.getByText("2 people")).toBeVisible();
  await page.locator("h1").click();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("link", { name: "Bob" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Ann Petrosyan" })).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(page.getByText("Nothing left to undo.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Bob" })).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("link", { name: "Ann Petrosyan" })).toBeVisible();
});

test("the demo book is beside the real one and never in it", async ({ page, open }) => {
  await open();
  await page.getByRole("button", { name: "Look at a demo shop" }).click();
  await expect(page.getByText("This is a demo book.")).toBeVisible();
  await page.reload();
  await opened(page);
  await expect(page.getByText("This is a demo book.")).toBeVisible();
  await page.getByRole("button", { name: "I said thanks: Oven & Sons" }).click();
  await expect(page.getByText("Oven & Sons thanked.")).toBeVisible();
  const keys = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("kept/book/")));
  expect(await keys()).toEqual([]);
  await page.getByRole("button", { name: "Back to your book" }).click();
  await expect(page.getByRole("heading", { name: "Keep the customers you already have" })).toBeVisible();
  await addCustomer(page, "My own");
  expect((await keys()).length).toBe(1);
});
