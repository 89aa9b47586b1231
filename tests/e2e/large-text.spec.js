// Letters twice as large, a window half as wide, a phone on its side, forced colours, everything unfolded: nothing is cut off,
// and nothing lies over anything.
import { LETTERS } from "./browser.mjs";
import { expect, test } from "./fixtures.js";
import { pseudo } from "./pseudo.mjs";
import { buriedAtTheEnd, crowded, letters } from "./roominess.js";
import { ROUTES } from "./routes.js";
import { bringIn, go, openDemo } from "./steps.js";

/** The windows of each size of device: width, height, and how high its letters are. */
const WINDOWS = {
  phone: [[390, 844, 32], [844, 390, 16], [844, 390, 32], [195, 422, 16]],
  desk: [[1280, 800, 32], [640, 400, 16]],
};

/** Sets the window and the letters of the page. */
async function as(page, [width, height, pixels]) {
  await page.setViewportSize({ width, height });
  await letters(page, pixels);
}

/** Resolves when the place stands, with what it draws from. */
async function arrive(page, route) {
  await go(page, route);
  await expect(page.locator("main .waiting")).toHaveCount(0);
}

test("at twice the size, in half a window and on its side every place fits", async ({ page, open, isMobile }) => {
  test.setTimeout(180_000);
  await open();
  await openDemo(page);
  const wrong = [];
  for (const route of ROUTES) {
    for (const window of WINDOWS[isMobile ? "phone" : "desk"]) {
      await as(page, window);
      await arrive(page, route);
      const all = [...(await crowded(page)), ...(await buriedAtTheEnd(page))];
      wrong.push(...all.map((what) => `${route} at ${window.join(" ")}: ${what}`));
    }
  }
  expect(wrong).toEqual([]);
});

test("at twice the size the sheets fit, and what they hold can be scrolled to", async ({ page, open, isMobile }) => {
  await open();
  await openDemo(page);
  const wrong = [];
  const sheet = page.getByRole("dialog");
  for (const window of WINDOWS[isMobile ? "phone" : "desk"]) {
    await as(page, window);
    for (const [name, opener] of [["Log", ".bar__log"], ["search", ".bar__search"], ["contact", ".due__actions .button:has-text('Contact')"]]) {
      await page.locator(opener).first().click();
      await expect(sheet).toBeVisible();
      const room = await sheet.locator(".sheet__body").evaluate((body) => body.clientHeight / parseFloat(getComputedStyle(body).fontSize));
      if (room < 5) wrong.push(`${name} at ${window.join(" ")}: only ${room.toFixed(1)} lines can be seen`);
      wrong.push(...(await crowded(page)).map((what) => `${name} at ${window.join(" ")}: ${what}`));
      await sheet.locator(".sheet__close").click();
      await expect(sheet).toHaveCount(0);
    }
  }
  expect(wrong).toEqual([]);
});

test("at twice the size the table of offers shows every name whole", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await letters(page, 32);
  await arrive(page, "#/system/offers");
  await expect(page.locator(".matrix__row").first()).toBeVisible();
  const cut = await page.locator(".matrix__who a").evaluateAll((names) => names.filter((name) => name.scrollHeight > name.clientHeight + 3).map((name) => name.textContent));
  expect(cut, "names in the table of offers").toEqual([]);
});

test("at twice the size a long table of offers scrolls to its last row, and no empty place stays in sight", async ({ page, open }) => {
  await open();
  await bringIn(page, {
    items: [{ id: "oven", name: "Deck oven" }],
    customers: Array.from({ length: 120 }, (_, n) => ({ id: `c${n}`, name: `A customer of the Lower Marsh ${n}`, added: "2026-01-02" })),
    entries: Array.from({ length: 120 }, (_, n) => ({ id: `e${n}`, kind: "touch", channel: "visit", by: "us", on: "2026-02-03", customer: `c${n}` })),
  });
  await letters(page, 32);
  await arrive(page, "#/system/offers");
  const table = page.locator(".matrix__scroll");
  await expect(page.locator(".matrix__row").first()).toBeVisible();
  for (const share of [0.5, 1]) {
    await table.evaluate((table, share) => (table.scrollTop = (table.scrollHeight - table.clientHeight) * share), share);
    // Whatever lies in the middle of what is seen is a row, not the gap that stands for rows that were not drawn.
    const inTheMiddle = () => table.evaluate((table) => {
      table.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, height } = table.getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + height * 0.75)?.closest("tr")?.className;
    });
    await expect.poll(inTheMiddle).toBe("matrix__row");
  }
  await expect(page.locator(`.matrix [aria-rowindex="121"]`)).toBeInViewport();
});

test("at twice the size what the demo shop has nothing of fits as well", async ({ page, open }) => {
  await open();
  const [today, ago] = await page.evaluate(() => [0, 2].map((days) => new Date(Date.now() - days * 86_400_000).toLocaleDateString("sv-SE")));
  await bringIn(page, {
    customers: [{ id: "ann", name: "Ann Petrosyan", added: ago }],
    entries: [
      { id: "p", kind: "promise", customer: "ann", on: ago, due: ago, text: "Come back with the repaired mixer" },
      { id: "c", kind: "incident", customer: "ann", on: today, severity: 5, sort: "glitch", complaint: true, dimension: "treatment", text: "Nobody called back" },
    ],
  });
  await letters(page, 32);
  const wrong = [];
  for (const route of ["#/customers/ann", "#/friction", "#/book/method/risk", "#/book/method/warmth"]) {
    await arrive(page, route);
    const treatment = page.locator("[aria-controls=dimension-treatment][aria-expanded=false]");
    if ((await treatment.count()) > 0) await treatment.click();
    wrong.push(...(await crowded(page)).map((what) => `${route}: ${what}`));
  }
  await arrive(page, "#/friction/survey");
  await page.locator("#survey-language").selectOption("el");
  await page.getByRole("button", { name: "Create link" }).click();
  await page.goto(await page.locator("#survey-link").inputValue());
  await expect(page.locator(".answer__make")).toBeVisible();
  await letters(page, 32);
  wrong.push(...(await crowded(page)).map((what) => `the survey: ${what}`));
  expect(wrong).toEqual([]);
});

test.describe("in forced colours", () => {
  test.use({ forcedColors: "active" });

  test("what is filled can be read, and what is chosen can be told", async ({ page, open, browserName }) => {
    test.skip(browserName !== "chromium", "only Chromium forces colours for a test");
    await open();
    await openDemo(page);
    for (const colorScheme of ["light", "dark"]) {
      // Without motion no colour is on its way to another.
      await page.emulateMedia({ colorScheme, forcedColors: "active", reducedMotion: "reduce" });
      const looks = (locator) => locator.evaluate((element) => {
        const light = (colour) => {
          const [r, g, b] = colour.match(/[\d.]+/g).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
        const [a, b] = [light(color), light(backgroundColor)].sort((a, b) => b - a);
        return { contrast: (a + 0.05) / (b + 0.05), backgroundColor, forcedColorAdjust };
      });
      const log = await looks(page.locator(".bar__log"));
      const other = await looks(page.locator(".due__actions .button:not(.button--primary)").first());
      expect(log.contrast, "the word on the Log button").toBeGreaterThan(7);
      // Elsewhere the browser lays a plate of its ground behind every word.
      expect(log.forcedColorAdjust).toBe("none");
      expect(log.backgroundColor, "the main button is told from the others").not.toBe(other.backgroundColor);
      await page.locator(".bar__log").click();
      const sheet = page.getByRole("dialog");
      const words = sheet.locator(".choice__word");
      const chosen = await looks(sheet.locator("input:checked + .choice__word").first());
      expect(chosen.contrast).toBeGreaterThan(7);
      expect(chosen.backgroundColor, "what is chosen").not.toBe((await looks(words.nth(1))).backgroundColor);
      await sheet.locator(".sheet__close").click();
      await expect(sheet).toHaveCount(0);
    }
  });
});

/** Opens everything that is folded at places with numbers and lists, with letters so high, and says what does not fit. */
async function unfolded(page, open, places, pixels = LETTERS) {
  await open();
  await page.locator("[data-demo]").click();
  await expect(page.locator(".today")).toBeVisible();
  await letters(page, pixels);
  const wrong = [];
  for (const route of places) {
    await arrive(page, route);
    await page.evaluate(() => document.querySelectorAll("main details").forEach((fold) => (fold.open = true)));
    const over = () => page.evaluate(() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth);
    if ((await over()) > 0) wrong.push(`${route}: ${await over()} px too wide`);
  }
  expect(wrong).toEqual([]);
}

const TOPICS = ["warmth", "risk", "friction", "scenario"].map((topic) => `#/book/method/${topic}`);

test.describe("in Armenian", () => {
  test.use({ locale: "hy" });
  test("no place is wider than its window when all is unfolded", async ({ page, open }) => {
    await unfolded(page, open, [...ROUTES, ...TOPICS]);
  });

  test("at twice the size every place fits a phone", async ({ page, open, isMobile }) => {
    test.skip(!isMobile, "a desk has room");
    test.setTimeout(180_000);
    await unfolded(page, open, [...ROUTES, ...TOPICS], 32);
  });

  test("what a button of Settings says stands on one line", async ({ page, open }) => {
    test.skip(LETTERS !== 16, "larger letters need more lines");
    await open();
    await page.locator("[data-demo]").click();
    await expect(page.locator(".today")).toBeVisible();
    await arrive(page, "#/book");
    const tall = await page.locator(".book__do > .button").evaluateAll((buttons) => buttons.filter((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    }).map((one) => one.textContent));
    expect(tall).toEqual([]);
  });
});

test.describe("in a language of longer words", () => {
  test.use({ locale: "es" });
  test("no place is wider than its window when all is unfolded", async ({ page, open }) => {
    await page.route("**/locales/es-*/*.ftl", (route) => route.fulfill({ body: pseudo(), contentType: "text/plain; charset=utf-8" }));
    await unfolded(page, open, ["#/", "#/customers/oven", "#/friction", "#/insights", "#/book", ...TOPICS]);
  });
});
