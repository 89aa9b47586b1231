// Coming to a place: from wherever one comes, the page begins at its top with the bar in view, the keyboard begins in it, and
// nothing that can be pressed or read at its end lies under what floats over the page.
import { expect, test } from "./fixtures.js";
import { ROUTES } from "./routes.js";
import { openDemo } from "./steps.js";

/** By how much a part that comes later moves what is under it, at most. */
const LATE = 120;

const heading = (page) => page.locator("#page h1, #page h2").first();
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));

/** Where the keyboard begins: in the page as a whole, or in the first field of a form; and which place that is. */
function focus(page) {
  return page.evaluate(() => {
    const at = document.activeElement;
    const begins = at === document.getElementById("page") || (at.closest("#page") && at.matches("input, textarea, select"));
    return `${begins ? "the page" : at.outerHTML.slice(0, 80)} at ${location.hash || "#/"}`;
  });
}

/** Takes the focus away, so that it is seen to come back. */
const blur = (page) => page.evaluate(() => document.activeElement.blur());

/** Scrolls to the end, and waits until the page stays as long as it is: parts of it may still be on their way. */
async function toTheEnd(page) {
  await page.waitForFunction(() => {
    const { scrollHeight } = document.documentElement;
    const steady = window.lastHeight === scrollHeight;
    window.lastHeight = scrollHeight;
    scrollTo({ top: scrollHeight, behavior: "instant" });
    return steady && scrollY + innerHeight >= scrollHeight - 1;
  });
}

/** Scrolls half the way back from the end, and returns how far that is: at the end a part that comes later would still be missing. */
async function halfway(page) {
  await page.evaluate(async () => {
    scrollTo({ top: Math.round(scrollY / 2), behavior: "instant" });
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  });
  return scrolled(page);
}

/** Presses a link at the end of the page that leads to this route, as a link of the page would. */
async function follow(page, route) {
  await page.evaluate((hash) => {
    const link = document.createElement("a");
    link.href = hash;
    link.textContent = "On";
    link.id = "on";
    document.getElementById("page").append(link);
    link.focus({ preventScroll: true });
    link.click();
    link.remove(); // and the focus with it
  }, route);
}

/** What is so at the arrival at a place by a link: it begins at its top, the bar and the heading are in view. */
async function arrives(page, route) {
  // The focus comes into a place once it is drawn.
  await expect.poll(() => focus(page), `the focus at ${route}`).toBe(`the page at ${route}`);
  await expect(heading(page), route).toBeVisible();
  await expect.poll(() => scrolled(page), `${route} begins at its top`).toBe(0);
  await expect(page.locator(".bar__name"), `the bar at ${route}`).toBeInViewport({ ratio: 1 });
  await expect(heading(page), `the heading of ${route}`).toBeInViewport();
}

/** Everything at the end of the page that can be pressed or read, and lies under the Log button or the places at the foot. */
function covered(page) {
  return page.evaluate(() => {
    const box = (element) => element.getBoundingClientRect();
    const floating = [...document.querySelectorAll(".bar__log, .bar__places")].filter(
      (element) => getComputedStyle(element).position === "fixed" || getComputedStyle(element).position === "sticky",
    );
    const main = document.getElementById("page");
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found = [];
    // What scrolls within the page shows no more than its frame.
    const clipped = (one, element) => {
      let { left, right, top, bottom } = one;
      for (let around = element; around !== main; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around);
        if (overflowX !== "visible") [left, right] = [Math.max(left, box(around).left), Math.min(right, box(around).right)];
        if (overflowY !== "visible") [top, bottom] = [Math.max(top, box(around).top), Math.min(bottom, box(around).bottom)];
      }
      return { left, right, top, bottom, width: right - left, height: bottom - top };
    };
    const hits = (whole, element, what) => {
      const one = clipped(whole, element);
      if (one.width <= 0 || one.height <= 0) return;
      for (const over of floating) {
        const other = box(over);
        const apart = one.right <= other.left || one.left >= other.right || one.bottom <= other.top || one.top >= other.bottom;
        if (!apart) found.push(`${what} under ${over.className}`);
      }
    };
    const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest(".unseen");
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent.trim() || !seen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) hits(line, node.parentElement, `“${node.textContent.trim().slice(0, 40)}”`);
    }
    for (const control of main.querySelectorAll("a, button, input, select, textarea, summary")) {
      if (seen(control)) hits(box(control), control, `<${control.localName}> ${control.textContent.trim().slice(0, 40)}`);
    }
    return found;
  });
}

test("every place is arrived at by a link from the end of another with its head in view, and by Back where it was left", async ({ page, open }) => {
  test.setTimeout(180_000);
  await open();
  await openDemo(page);
  let before = "#/";
  for (const route of ROUTES.slice(1)) {
    await toTheEnd(page);
    const left = await halfway(page);
    await follow(page, route);
    await arrives(page, route);
    await toTheEnd(page);
    await blur(page);
    await page.goBack();
    await expect.poll(() => focus(page), `the focus back at ${before}`).toBe(`the page at ${before}`);
    // Parts that come later may make the page longer above; the browser then keeps what is read in its place.
    await expect.poll(async () => Math.abs((await scrolled(page)) - left), `${before} is where it was left`).toBeLessThan(LATE);
    await toTheEnd(page);
    await follow(page, route);
    await arrives(page, route);
    before = route;
  }
});

test("the places of the bar lead to the top of theirs from the end of any other", async ({ page, open }) => {
  await open();
  await openDemo(page);
  const places = [["Customers", "#/customers"], ["Friction", "#/friction"], ["Selling", "#/system"], ["Insights", "#/insights"], ["Settings", "#/book"], ["Today", "#/"]];
  for (const [name, route] of places) {
    await toTheEnd(page);
    await blur(page);
    // On a desk the bar has gone with the top: whoever scrolls up to it a little is still not at the top.
    const link = page.getByRole("banner").getByRole("link", { name, exact: true });
    await link.dispatchEvent("click");
    await arrives(page, route);
  }
});

test("the Log button covers nothing at the end of any page", async ({ page, open }) => {
  test.setTimeout(120_000);
  await open();
  await toTheEnd(page);
  expect(await covered(page), "the first visit").toEqual([]);
  await openDemo(page);
  for (const route of [...ROUTES.slice(1), "#/"]) {
    await follow(page, route);
    await arrives(page, route);
    await toTheEnd(page);
    expect(await covered(page), route).toEqual([]);
  }
});
