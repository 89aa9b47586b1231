// Light or dark as chosen on this device, against what the device has.
import { expect, test } from "./fixtures.js";
import { go, openDemo } from "./steps.js";

const ground = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--ground").trim());

test.use({ colorScheme: "light" });

test("dark is chosen in the settings, holds after loading again, and the device decides again", async ({ page, open, checkAxe }) => {
  await open();
  await openDemo(page);
  const light = await ground(page);
  await go(page, "#/book");
  await page.getByRole("radio", { name: "Dark", exact: true }).check();
  const dark = await ground(page);
  expect(dark).not.toBe(light);
  await checkAxe(page);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await ground(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: "dark" });
  await go(page, "#/book");
  await page.getByRole("radio", { name: "Light", exact: true }).check();
  expect(await ground(page)).toBe(light);
  await page.getByRole("radio", { name: "Same as device" }).check();
  expect(await ground(page)).toBe(dark);
  expect(await page.evaluate(() => localStorage.getItem("kept/theme"))).toBeNull();
});

test("the command box turns the page dark", async ({ page, open }) => {
  await open();
  await openDemo(page);
  const light = await ground(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("dark");
  await expect(page.getByRole("option", { name: "Appearance: Dark" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect.poll(() => ground(page)).not.toBe(light);
});
