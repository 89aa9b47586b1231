// Every screen, empty and full: axe finds nothing in either scheme, and nothing is wider than the window.
import { expect, test } from "./fixtures.js";
import { go, openDemo } from "./steps.js";

const empty = ["#/", "#/customers", "#/new", "#/new/few", "#/friction/survey", "#/book", "#/book/import", "#/book/method", "#/duplicates", "#/elsewhere"];
const full = ["#/", "#/customers", "#/customers/oven", "#/customers/lane", "#/customers/mill/details", "#/new", "#/new/few", "#/book", "#/book/method"];

async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, "nothing is cut off at the side").toBeLessThanOrEqual(0);
}

async function arrive(page, route) {
  await go(page, route);
  await expect(page.locator("main h1, main h2").first()).toBeVisible();
}

for (const route of empty) {
  test(`an empty book at ${route} is whole for everybody`, async ({ page, open, checkAxe }) => {
    await open();
    await arrive(page, route);
    await fits(page);
    await checkAxe(page);
  });
}

test("the demo book is whole for everybody at every place", async ({ page, open, checkAxe }) => {
  test.setTimeout(120_000);
  await open();
  await openDemo(page);
  for (const route of full) {
    await arrive(page, route);
    await fits(page);
    await checkAxe(page);
  }
});

test("the sheets over the page are whole for everybody", async ({ page, open, checkAxe }) => {
  test.setTimeout(120_000);
  await open();
  await openDemo(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Shortcuts" })).toBeVisible();
  await checkAxe(page);
  await page.keyboard.press("Escape");
  await page.keyboard.press("l");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page.getByRole("dialog").locator(":focus")).toHaveCount(1);
  await checkAxe(page);
  await page.keyboard.press("Escape");
  // What must be done can’t be put off; the first card that can wait is.
  const later = page.getByRole("button", { name: /^Later: / }).first();
  const name = /^Later: (.*)$/.exec(await later.getAttribute("aria-label"))[1];
  await later.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await checkAxe(page);
  await page.getByRole("button", { name: "For a week" }).click();
  await expect(page.getByText(`${name} snoozed`)).toBeVisible();
  await expect(page.locator(".due").filter({ hasText: name })).toHaveCount(0);
});

test("each part of the book's page has an address that begins at it, also on a page just opened", async ({ page, open, checkAxe }) => {
  await open("#/book/storage");
  await expect(page.getByRole("heading", { level: 2, name: "Storage in this browser" })).toBeFocused();
  const parts = page.getByRole("navigation", { name: "On this page" });
  for (const [name, head] of [["Backup and undo", "Back up"], ["Import and export", "Import a file"], ["Business", "Business"]]) {
    await parts.getByRole("link", { name, exact: true }).click();
    const heading = page.getByRole("heading", { level: 2, name: head, exact: true });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(parts.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "location");
  }
  await checkAxe(page);
  await parts.getByRole("link", { name: "Devices" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Devices" })).toBeVisible();
});
