// A machine that is slow to draw: what is pressed between a drawing and its effects is not lost.
import { expect, test } from "./fixtures.js";
import { holdEffectsBack } from "./slow_effects.mjs";
import { day } from "./clock.mjs";
import { bringIn, openDemo } from "./steps.js";

test.beforeEach(({ page }) => holdEffectsBack(page));

test("keys pressed in a row answer one question each, however late the page is @once", async ({ page, open }) => {
  await open("#/friction/audit");
  await page.getByRole("button", { name: /^Never/ }).focus();
  for (const key of ["5", "4", "3", "2", "1"]) await page.keyboard.press(key);
  await expect(page.getByText("5 of 25 answered")).toBeVisible();
  await page.getByText("Your answers", { exact: true }).click();
  for (const [place, said] of ["Always", "Mostly", "Half the time", "Rarely", "Never"].entries()) {
    await expect(page.locator(".given__answer").nth(place)).toHaveText(said);
  }
});

test("a sheet takes the keys from the press that opens it to the one that saves, however late the page is", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await page.keyboard.press("l");
  await page.getByLabel("Who’s it about?").focus();
  await page.keyboard.type("Georg Ångström");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Logged for Georg Ångström: Contact.")).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a book is taken in and its storage tidied, however late the page is @once", async ({ page, open }) => {
  await open();
  await bringIn(page, { customers: [{ id: "ann", name: "Ann", added: day(0) }] });
  await expect(page.getByRole("heading", { name: "Imported" })).toBeFocused();
});
