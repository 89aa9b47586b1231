// What several tests do on their way.
import { expect } from "./fixtures.js";

/** Writes a new customer down through the form. */
export async function addCustomer(page, name) {
  await page.evaluate(() => (location.hash = "#/new"));
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Opens the demo book from a blank page. */
export async function openDemo(page) {
  await page.getByRole("button", { name: "Look at a demo book" }).click();
  await expect(page.getByText("This is a demo book.")).toBeVisible();
}

/** Goes to a hash route within the page. */
export async function go(page, route) {
  await page.evaluate((hash) => (location.hash = hash), route);
}
