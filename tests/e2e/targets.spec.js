// WCAG 2.2, 2.5.8: whatever is pressed is at least 24 by 24 pixels, or stands so far from everything else that can be pressed
// that a circle of 24 pixels around its middle touches none of it. A link within a sentence is as high as its line.
import { expect, test } from "./fixtures.js";
import { ROUTES } from "./routes.js";
import { bringIn, go, openDemo } from "./steps.js";

/** Everything within the uppermost layer that is too small to be hit with certainty, in words. */
function tooSmall(page) {
  return page.evaluate(() => {
    const LEAST = 24;
    const NAMED = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=option], [role=tab], [role=checkbox], [role=gridcell], [role=slider]";
    const layer = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
    const seen = (element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && !element.closest(".unseen");
    const invites = (element) => ["pointer", "grab", "move"].includes(getComputedStyle(element).cursor);
    const found = new Set(layer.querySelectorAll(NAMED));
    // What only its cursor gives away: a part that listens to the pointer without being a control.
    for (const element of layer.querySelectorAll("*")) {
      if (invites(element) && !invites(element.parentElement) && !element.querySelector(NAMED) && !element.closest(`${NAMED}, label`)) found.add(element);
    }
    const targets = [...found].filter((element) => !element.disabled && seen(element)).map((element) => {
      // A label that holds its control is pressed for it.
      const around = element.closest("label") ?? element;
      const { left, right, top, bottom } = around.getBoundingClientRect();
      return { element, around, left, right, top, bottom, width: right - left, height: bottom - top, x: (left + right) / 2, y: (top + bottom) / 2 };
    }).filter(({ width, height }) => width > 0 && height > 0);
    const isFixed = (element) => {
      for (let at = element; at; at = at.parentElement) if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return at;
      return null;
    };
    for (const target of targets) target.frame = isFixed(target.element);
    /** Whether text that cannot be pressed stands in the same line. */
    const isInSentence = (element) => {
      if (getComputedStyle(element).display !== "inline") return false;
      let block = element.parentElement;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.textContent.trim() && !node.parentElement.closest(NAMED)) return true;
      }
      return false;
    };
    /** Whether the page itself gives the whole square around the middle to this: its area may be larger than its box. */
    const hasSquare = (target) => {
      target.element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      const box = target.around.getBoundingClientRect();
      const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
      const half = LEAST / 2 - 0.5;
      return [-half, 0, half].every((dx) => [-half, 0, half].every((dy) => {
        const hit = document.elementFromPoint(x + dx, y + dy);
        return hit !== null && (target.around.contains(hit) || hit === target.element);
      }));
    };
    const isSmall = ({ width, height }) => width < LEAST - 0.01 || height < LEAST - 0.01;
    const isFree = (target) => targets.every((other) => {
      if (other === target || other.around === target.around || other.frame !== target.frame) return true;
      if (other.around.contains(target.element) || target.around.contains(other.element)) return true;
      if (isSmall(other)) return Math.hypot(other.x - target.x, other.y - target.y) >= LEAST;
      const dx = Math.max(other.left - target.x, 0, target.x - other.right);
      const dy = Math.max(other.top - target.y, 0, target.y - other.bottom);
      return Math.hypot(dx, dy) >= LEAST / 2;
    });
    const scrolled = scrollY;
    const small = targets.filter((target) => isSmall(target) && !isInSentence(target.element) && !isFree(target) && !hasSquare(target));
    scrollTo({ top: scrolled, behavior: "instant" });
    return small.map(({ element, width, height }) => {
      const name = (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40);
      return `<${element.localName} class="${element.getAttribute("class") ?? ""}"> “${name}” ${width.toFixed(1)} × ${height.toFixed(1)}`;
    });
  });
}

/** Opens every fold, as far as there is one within another. */
async function unfold(page) {
  await page.evaluate(async () => {
    for (let round = 0; round < 3; round += 1) {
      for (const fold of document.querySelectorAll("main details:not([open])")) fold.open = true;
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    }
  });
}

test("what is pressed is large enough at every place, folded and unfolded", async ({ page, open }) => {
  test.setTimeout(180_000);
  await open();
  expect(await tooSmall(page), "the first visit").toEqual([]);
  await openDemo(page);
  for (const route of [...ROUTES.slice(1), "#/"]) {
    await go(page, route);
    await expect(page.locator("main h1, main h2").first()).toBeVisible();
    expect(await tooSmall(page), route).toEqual([]);
    await unfold(page);
    expect(await tooSmall(page), `${route} unfolded`).toEqual([]);
  }
});

test("what is pressed is large enough in the sheets, beside a notice and in the bar of those selected", async ({ page, open, isMobile }) => {
  test.setTimeout(180_000);
  await open();
  await openDemo(page);
  const sheet = page.getByRole("dialog");
  const looks = async (what) => {
    await expect(sheet, what).toBeVisible();
    await expect(sheet.locator("button, input, a").first(), what).toBeVisible();
    expect(await tooSmall(page), what).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(sheet, what).toHaveCount(0);
  };
  await page.locator("main").focus();
  await page.keyboard.press("?");
  await looks("the keys");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("a");
  await looks("the command box");
  for (const kind of ["C", "P", "B", "O", "N", "T"]) {
    await page.keyboard.press(`Shift+${kind}`);
    await looks(`to log, by Shift ${kind}`);
  }
  await page.getByRole("button", { name: /^Later: / }).first().click();
  await looks("later");
  await go(page, "#/customers/oven");
  await page.locator(".customer__do .button:not(.button--primary)").first().click();
  await looks("ways to reach somebody");
  await go(page, "#/friction/journey");
  await page.locator(".way__open").first().click();
  await looks("a step");
  await go(page, "#/customers");
  if (isMobile) await page.locator(".finder__fold, .finder .toggle").first().click();
  await page.locator("tbody .ledger__pick input").first().check();
  expect(await tooSmall(page), "the bar of those selected").toEqual([]);
  await page.locator(".bulk .button--primary").click();
  await expect(sheet).toBeVisible();
  await sheet.locator(".button").nth(1).click();
  await expect(page.locator(".toast")).toBeVisible();
  expect(await tooSmall(page), "a notice").toEqual([]);
});

test("what is pressed is large enough in a long book of long names", async ({ page, open }) => {
  await open();
  const NAMES = ["Հայկական Հացատուն և Գինետուն Սուրբ Էջմիածին", "Παπαδοπούλου-Κωνσταντινίδη Ελευθερία", "Wolfeschlegelsteinhausenbergerdorff & Söhne", "Zo"];
  await bringIn(page, {
    customers: Array.from({ length: 120 }, (_, n) => ({ id: `c${n}`, name: `${NAMES[n % 4]} ${n}`, added: "2026-01-02", company: n % 3 ? "Bakery of the Lower Marsh" : undefined })),
    entries: Array.from({ length: 120 }, (_, n) => ({ id: `e${n}`, kind: "touch", channel: "visit", by: "us", on: "2026-02-03", customer: `c${n}` })),
  });
  for (const route of ["#/", "#/customers", "#/customers/c0", "#/insights", "#/system/offers"]) {
    await go(page, route);
    expect(await tooSmall(page), route).toEqual([]);
  }
});
