// The release opens with what Today needs; the rest is fetched when it is needed.
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

test("a part is fetched when a pointer or the focus comes near it, and none before", async ({ page, open }) => {
  await open();
  const all = await rooms(page);
  test.skip(all.size === 0, "this build is in one piece");
  const fetched = async () => {
    const names = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").pop()));
    return names.filter((name) => all.has(name)).length;
  };
  await page.waitForLoadState("networkidle");
  expect(await fetched(), "what opens the page needs no other part").toBe(0);
  await page.getByRole("link", { name: "Insights" }).first().hover();
  await expect.poll(fetched).toBeGreaterThan(0);
  await expect(page.getByRole("heading", { level: 1 }), "nobody has gone anywhere").not.toHaveText("Insights");
  await page.waitForLoadState("networkidle");
  const before = await fetched();
  await page.getByRole("link", { name: "Customers" }).first().focus();
  await expect.poll(fetched).toBeGreaterThan(before);
});
