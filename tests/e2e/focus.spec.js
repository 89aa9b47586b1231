// WCAG 2.2, 2.4.11 and 3.2.6: whoever goes by the keyboard always sees where they are, whatever floats over the page, and
// finds the ways to everything in one order at every place.
import { expect, test } from "./fixtures.js";
import { hidden } from "./focus.js";
import { ROUTES } from "./routes.js";
import { go, openDemo } from "./steps.js";

/** Presses a key through the whole page and returns how many stops there were and which were hidden. The end is reached when the
 *  focus leaves the page or comes to where it began. */
async function walk(page, key) {
  const found = [];
  let stops = 0;
  await page.evaluate(() => {
    window.walked = new Set();
    window.walkedLast = null;
  });
  for (; stops < 400; stops += 1) {
    await page.keyboard.press(key);
    const isOn = await page.evaluate(() => {
      const at = document.activeElement;
      // A date has several stops within itself.
      const isSame = window.walkedLast === at;
      if (at === document.body || (window.walked.has(at) && !isSame)) return false;
      window.walked.add(at);
      window.walkedLast = at;
      return true;
    });
    if (!isOn) break;
    const what = await hidden(page);
    if (what) found.push(`${key}: ${what}`);
  }
  return { stops, found };
}

/** Waits until the page is whole: what it works out and fetches is there, and it stays as it is. */
async function whole(page) {
  await page.waitForFunction(() => {
    const now = document.getElementById("app").innerHTML.length;
    const isSteady = window.lastLength === now && !document.querySelector("main progress, main .waiting");
    window.lastLength = now;
    return isSteady;
  }, undefined, { polling: 150, timeout: 20_000 });
}

/** Walks through the page forwards from its head and back from its end. */
async function walkBoth(page, what) {
  await whole(page);
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: "instant" });
    document.querySelector(".skip").focus();
  });
  const there = await walk(page, "Tab");
  expect(there.stops, `${what} has stops`).toBeGreaterThan(6);
  expect(there.found, what).toEqual([]);
  // From the last stop back: what is reached then comes in at the head of the window.
  const back = await walk(page, "Shift+Tab");
  expect(back.found, `${what}, back`).toEqual([]);
}

test("what has the focus is never hidden by what floats over the page", async ({ page, open }) => {
  test.setTimeout(600_000);
  await open();
  await walkBoth(page, "the first visit");
  await openDemo(page);
  for (const route of ROUTES.slice(1)) {
    await go(page, route);
    await walkBoth(page, route);
  }
  await go(page, "#/");
  await walkBoth(page, "#/");
});

test("what has the focus is not hidden by a notice, nor by the bar of those selected", async ({ page, open, isMobile }) => {
  test.setTimeout(180_000);
  await open();
  await openDemo(page);
  // The notice stays: what waits longer than a second waits for good.
  await page.evaluate(() => {
    const real = window.setTimeout;
    window.setTimeout = (what, wait, ...more) => (wait > 1000 ? 0 : real(what, wait, ...more));
  });
  await page.locator(".due__actions .button--primary").last().click();
  if (await page.getByRole("dialog").count()) await page.getByRole("dialog").locator(".button").first().click();
  await expect(page.locator(".toast")).toBeVisible();
  await walkBoth(page, "Today under a notice");
  await go(page, "#/customers");
  if (isMobile) await page.locator(".finder__fold, .finder .toggle").first().click();
  await page.locator("tbody .ledger__pick input").first().check();
  await expect(page.locator(".bulk")).toBeVisible();
  await walkBoth(page, "the customers under the bar of those selected");
});

test("the ways to every place, to search and to settings stand in one order everywhere", async ({ page, open }) => {
  await open();
  await openDemo(page);
  const bar = () => page.getByRole("banner").locator("a, button").evaluateAll((all) => all.map((one) => one.textContent.trim()));
  const first = await bar();
  expect(first.length).toBeGreaterThan(8);
  for (const route of ROUTES) {
    await go(page, route);
    expect(await bar(), route).toEqual(first);
  }
  // Help is one key and one place of a sheet away from wherever one is.
  for (const route of ["#/", "#/customers/oven", "#/system", "#/book"]) {
    await go(page, route);
    await page.locator("main").focus();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog").locator("a[href='#/book/method']")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
});
