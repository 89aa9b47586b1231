// The release opens with what Today and Customers need; the rest is fetched once the page is idle.
import { address } from "./browser.mjs";
import { expect, opened, test } from "./fixtures.js";

const LATER = /\/(split|chunk)_[^/]*\.wasm$/;

/** Where the page under test is built in one piece, as by `serve`, there is nothing to fetch later. */
async function isInParts(page) {
  const script = await page.locator("script[data-module]").getAttribute("data-module");
  return (await (await page.request.get(new URL(script, address).href)).text()).includes("rooms-");
}

test("a part that cannot be fetched is told, loses nothing, and is fetched when asked again", async ({ page, open, complaints }) => {
  await page.route(LATER, (route) => route.abort());
  await open("#/new");
  test.skip(!(await isInParts(page)), "this build is in one piece");
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
  test.skip(!(await isInParts(page)), "this build is in one piece");
  await page.waitForLoadState("networkidle");
  await context.setOffline(true);
  for (const place of ["#/new", "#/friction/survey", "#/system", "#/book", "#/book/import", "#/book/method"]) {
    await page.goto(address + place);
    await opened(page);
    await expect(page.locator("main h1")).toBeVisible();
  }
  complaints.length = 0; // an icon that is asked for anew may fail now
});
