import { address } from "./browser.mjs";
import { allowUnusedModule, expect, test } from "./fixtures.js";

test("the page opens, and axe finds nothing", async ({ page, open, checkAxe }) => {
  await open();
  await expect(page.locator("#app main")).toBeVisible();
  await expect(page.getByText("Opening your book …")).toHaveCount(0);
  await checkAxe(page);
});

/** Holds the WebAssembly back until the returned function is called. */
async function slowly(page) {
  let go;
  const held = new Promise((done) => (go = done));
  await page.route("**/*.wasm", async (route) => {
    await held;
    await route.continue();
  });
  return go;
}

test("somebody new reads what Kept is before it is there, and nothing moves when it comes", async ({ page, checkAxe }) => {
  const go = await slowly(page);
  await page.goto(address);
  const what = page.getByText("Each morning you see here who should hear from you, and why.");
  await expect(page.getByRole("heading", { level: 1, name: "Welcome" })).toBeVisible();
  await expect(what).toBeVisible();
  await checkAxe(page);
  await page.evaluate(() => {
    window.moved = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((shift) => (window.moved += shift.value))).observe({ type: "layout-shift" });
  });
  const before = await what.boundingBox();
  go();
  await expect(page.getByRole("link", { name: "Add a customer" })).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.locator("#first")).toHaveCount(0);
  expect((await what.boundingBox()).y).toBeCloseTo(before.y, 0);
  expect(await page.evaluate("window.moved")).toBeLessThan(0.01);
});

test("who has a book here, or comes for something else, is not welcomed as new", async ({ page, open }) => {
  await open();
  await page.evaluate(() => localStorage.setItem("kept/book/j/somebody", ""));
  const go = await slowly(page);
  await page.reload();
  await expect(page.getByText("Opening your book …")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Welcome" })).toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${address}#/book`);
  await page.reload();
  await expect(page.getByText("Opening your book …")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Welcome" })).toHaveCount(0);
  go();
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

test("a browser without WebAssembly is told so", async ({ page, checkAxe, complaints }) => {
  await page.addInitScript("delete window.WebAssembly");
  await page.goto(address);
  await expect(page.getByRole("alert")).toContainText("cannot run WebAssembly");
  await checkAxe(page);
  allowUnusedModule(complaints);
});

test("a page that cannot be loaded says so, and that nothing is lost", async ({ page, complaints }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(address);
  await expect(page.getByRole("alert")).toContainText("Nothing that was saved here is lost");
  complaints.length = 0;
});
