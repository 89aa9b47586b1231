import { readFileSync } from "node:fs";
import { address, LETTERS } from "./browser.mjs";
import { expect, test } from "./fixtures.js";

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
  const what = page.getByText("Each morning, Kept shows who should hear from you and why");
  await expect(page.getByRole("heading", { level: 1, name: "Keep the customers you already have" })).toBeVisible();
  await expect(what).toBeVisible();
  await expect(page.getByText("No account. Nothing leaves this device.")).toBeVisible();
  const ways = page.locator(".way");
  await expect(ways.locator(".way__name")).toHaveText(["Import what you have", "Add a few customers", "Look at a demo shop"]);
  // Three ways of equal weight, the picture of a morning, and all of the words in sight at once.
  const boxes = await ways.evaluateAll((all) => all.map((way) => way.getBoundingClientRect().toJSON()));
  for (const { width, height, bottom } of boxes) {
    expect({ width, height }).toEqual({ width: boxes[0].width, height: boxes[0].height });
    if (LETTERS === 16) expect(bottom).toBeLessThan(page.viewportSize().height);
  }
  if (LETTERS === 16) await expect(page.locator(".morning .due").first()).toBeInViewport({ ratio: 1 });
  await checkAxe(page);
  await page.evaluate(() => {
    window.moved = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((shift) => (window.moved += shift.value))).observe({ type: "layout-shift" });
  });
  const before = await what.boundingBox();
  go();
  await expect(page.getByRole("navigation", { name: "Places" })).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.locator("#first")).toHaveCount(0);
  expect((await what.boundingBox()).y).toBeCloseTo(before.y, 0);
  expect(await page.evaluate("window.moved")).toBeLessThan(0.01);
});

test("the module waits for the first words, and is asked for once", async ({ page }) => {
  let show;
  const held = new Promise((done) => (show = done));
  await page.route("**/styles-*.css", async (route) => {
    await held;
    await route.continue();
  });
  const modules = [];
  page.on("request", (request) => /_bg[^/]*\.wasm$/.test(request.url()) && modules.push(request.url()));
  // What stands in the document is asked for by then, and only the words wait, for their looks.
  const begun = ["boot", "kept"].map((script) => page.waitForResponse((response) => new RegExp(`/${script}-[^/]*\\.js$`).test(response.url())));
  await page.goto(address, { waitUntil: "commit" });
  await Promise.all(begun);
  expect(modules).toEqual([]);
  show();
  await expect(page.locator("#app main")).toBeVisible();
  expect(modules).toHaveLength(1);
});

test("who has a book here, or comes for something else, is not welcomed as new", async ({ page, open }) => {
  await open();
  await page.evaluate(() => localStorage.setItem("kept/book/j/somebody", ""));
  const go = await slowly(page);
  await page.reload();
  await expect(page.getByText("Opening your book …")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Keep the customers you already have" })).toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${address}#/book`);
  await page.reload();
  await expect(page.getByText("Opening your book …")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Keep the customers you already have" })).toHaveCount(0);
  go();
});

test("a press before the page is there is not lost: a link's place opens, and so does the demo shop", async ({ page }) => {
  for (const [way, seen] of [
    ["Add a few customers", page.getByRole("heading", { level: 1, name: "Add a few customers" })],
    ["Import what you have", page.getByRole("heading", { level: 1, name: "Import a file" })],
    ["Look at a demo shop", page.getByText("This is a demo book.")],
  ]) {
    await page.unrouteAll();
    const go = await slowly(page);
    await page.goto("about:blank");
    await page.goto(address);
    await page.locator(".way").filter({ hasText: way }).click();
    await expect(page.locator("#first").getByRole("status")).toHaveText("Loading …");
    go();
    await expect(seen).toBeVisible();
  }
});

test("every part is asked for below the page's own path", async ({ page, open }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => !url.startsWith(address) && !url.startsWith("data:"))).toEqual([]);
});

test("scripts find the package's functions, under the names that it declares", async ({ page, open }) => {
  await open();
  expect(await page.evaluate(() => Object.keys(window.kept))).toEqual(["load"]);
  const names = await page.evaluate(async () => {
    await window.kept.load();
    return Object.keys(window.kept).sort();
  });
  const methods = readFileSync(new URL("../../crates/toolkit/npm/methods.js", import.meta.url), "utf8");
  const lists = [...methods.matchAll(/export \{([^}]*)\}/g)].flatMap(([, list]) => list.split(","));
  const declared = lists.map((name) => name.trim()).filter((name) => name !== "");
  expect(names).toEqual([...declared, "load", "sql"].sort());
});

// What the engines before Chrome 99, Firefox 97 and Safari 16 lack, each by itself.
for (const [what, lack] of [
  ["WebAssembly", "delete window.WebAssembly"],
  ["the instructions of the build", "WebAssembly.validate = () => false"],
  ["layers of styles", "delete window.CSSLayerBlockRule"],
  ["dialogs", "delete window.HTMLDialogElement"],
]) {
  test(`a browser without ${what} is told so`, async ({ page, checkAxe }) => {
    await page.addInitScript(lack);
    await page.goto(address);
    await expect(page.getByRole("alert")).toContainText("can’t run Kept");
    await checkAxe(page);
  });
}

test("a page that cannot be loaded says so, and that nothing is lost", async ({ page, complaints }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto(address);
  await expect(page.getByRole("alert")).toContainText("Nothing you saved is lost");
  complaints.length = 0;
});
