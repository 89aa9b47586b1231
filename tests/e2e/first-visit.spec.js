import { address } from "./browser.mjs";
import { expect, test } from "./fixtures.js";

test("the page opens, and axe finds nothing", async ({ page, open, checkAxe }) => {
  await open();
  await expect(page.locator("#kept main")).toBeVisible();
  await expect(page.getByText("Opening the book…")).toHaveCount(0);
  await checkAxe(page);
});

test("every part is asked for below the page's own path", async ({ page, open }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith("data:"))).toEqual([]);
});

test("scripts find the page's functions", async ({ page, open }) => {
  await open();
  expect(await page.evaluate("typeof window.kept.default")).toBe("function");
});

test("a browser without WebAssembly is told so", async ({ page }) => {
  await page.addInitScript("delete window.WebAssembly");
  await page.goto(address);
  await expect(page.getByRole("alert")).toContainText("cannot run WebAssembly");
});

test("a page that cannot be loaded says so, and that nothing is lost", async ({ page, complaints }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(address);
  await expect(page.getByRole("alert")).toContainText("Nothing that was saved here is lost");
  complaints.length = 0;
});
