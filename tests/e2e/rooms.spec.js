// The release opens with what Today and Customers need; the rest is fetched once the page is idle.
import { address } from "./browser.mjs";
import { expect, opened, test } from "./fixtures.js";

const LATER = /\/(split|chunk)_[^/]*\.wasm$/;

/** The chunks that a release fetches later, by name. Built in one piece, as by `serve`, the page has none. */
async function rooms(page) {
  const script = await page.locator("link[rel=modulepreload]").first().getAttribute("href");
  const text = async (path) => (await page.request.get(new URL(path, address).href)).text();
  const [fetching] = (await text(script)).match(/chunks-[0-9a-f]{10}\.js/) ?? [];
  return fetching ? new Set((await text(fetching)).match(/(split|chunk)_\w+-[0-9a-f]{10}\.wasm/g)) : new Set();
}

test("a part that cannot be fetched is told, loses nothing, and is fetched when asked again", async ({ page, open, complaints }) => {
  await page.route(LATER, (route) => route.abort());
  await open("#/new");
  test.skip((await rooms(page)).size === 0, "this build is in one piece");
  await expect(page.getByRole("alert")).toContainText("Nothing you saved is lost");
  await page.unroute(LATER);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toBeVisible();
  const others = complaints.filter((complaint) => !/Failed to (load|fetch)|TypeError/.test(complaint));
  expect(others, "only the cut connection was complained of").toEqual([]);
  complaints.length = 0;
});

test("every part is there soon after the first, so that a cut connection changes nothing", async ({ page, open, context, complaints }) => {
  await open();
  const all = await rooms(page);
  test.skip(all.size === 0, "this build is in one piece");
  const fetched = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").pop()));
  await expect.poll(async () => (await fetched()).filter((name) => all.has(name)).length).toBe(all.size);
  await page.waitForLoadState("networkidle");
  await context.route("**", (route) => route.abort());
  for (const place of ["#/new", "#/friction/survey", "#/system", "#/book", "#/book/import", "#/book/method"]) {
    await page.goto(address + place);
    await opened(page);
    await expect(page.locator("main h1")).toBeVisible();
  }
  complaints.length = 0; // an icon that is asked for anew may fail now
});
