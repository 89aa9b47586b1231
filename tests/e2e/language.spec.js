// The language of the page: the browser's at the first visit, another by one choice, without a connection and without English.
import { readFile } from "node:fs/promises";

import { address } from "./browser.mjs";
import { pseudo } from "./pseudo.mjs";
import { ROUTES } from "./routes.js";
import { addCustomer, go, keptForLater, savedCopy } from "./steps.js";
import { expect, opened, test } from "./fixtures.js";

const LANGUAGES = {
  es: { name: "Español", today: "Hoy" },
  ru: { name: "Русский", today: "Сегодня" },
  el: { name: "Ελληνικά", today: "Σήμερα" },
  hy: { name: "Հայերեն", today: "Այսօր" },
};
const choice = (page) => page.locator("#page-language");

test("another language is chosen in Settings, shows at once, and is there after loading again", async ({ page, open, checkAxe }) => {
  test.setTimeout(180_000);
  await open();
  await addCustomer(page, "Ann Petrosyan");
  await go(page, "#/book/settings");
  for (const [tag, { name, today }] of Object.entries(LANGUAGES)) {
    await choice(page).selectOption({ label: name });
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await expect(page.getByRole("navigation").first().getByRole("link", { name: today, exact: true })).toBeVisible();
    // The field is where the keyboard was.
    await expect(choice(page)).toBeFocused();
    await checkAxe(page);
  }
  await page.reload();
  await opened(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "hy");
  await expect(choice(page)).toHaveValue("hy");
  await choice(page).selectOption("en");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  expect(JSON.parse(await savedCopy(page)).customers.map((customer) => customer.name)).toEqual(["Ann Petrosyan"]);
});

for (const [tag, { today }] of Object.entries(LANGUAGES)) {
  test.describe(`a browser in ${tag}`, () => {
    test.use({ locale: tag });

    test("reads the first screen in its language, and all the rest too", async ({ page, open, checkAxe }) => {
      await open();
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      const english = await page.evaluate(() => document.querySelector("#welcome").content.querySelector("h1").textContent);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(english);
      await checkAxe(page);
      await page.locator("[data-demo]").click();
      await expect(page.locator(".today")).toBeVisible();
      await expect(page.getByRole("navigation").first().getByRole("link", { name: today, exact: true })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(today));
    });
  });
}

test("a language that was spoken once is there without a connection", async ({ browser }) => {
  const context = await browser.newContext({ locale: "el", serviceWorkers: "allow" });
  const page = await context.newPage();
  await page.goto(address);
  await opened(page);
  await keptForLater(page);
  await page.reload();
  await opened(page);
  await context.setOffline(true);
  await page.reload();
  await opened(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "el");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[α-ω]/);
  await context.close();
});

test("the browser's plurals are those that the texts choose by", async ({ page, open }) => {
  await open();
  const known = JSON.parse(await readFile(new URL("../data/plurals.json", import.meta.url), "utf8"));
  const wrong = await page.evaluate((known) => Object.entries(known).flatMap(([tag, forms]) => {
    const rules = new Intl.PluralRules(tag);
    return Object.entries(forms).flatMap(([form, numbers]) => numbers.filter((number) => rules.select(number) !== form).map((number) => [tag, form, number]));
  }), known);
  expect(wrong).toEqual([]);
});

/** What is cut off at the side, and buttons whose words are wider than they are. */
const cut = (page) => page.evaluate(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const controls = [...document.querySelectorAll("main :is(button, .button, .choice__word), .bar :is(a, button)")];
  const narrow = controls.filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== "auto");
  return [...(wide > 0 ? [`the page by ${wide}`] : []), ...narrow.map((one) => one.textContent.trim().slice(0, 60))];
});

/** English words in sight; a customer may be called so, but the demo's are not. */
const leftovers = (page) => page.evaluate(() => {
  const lines = document.querySelector("#app").innerText.split("\n");
  return lines.filter((line) => /\b(the|your|you|with|this|that|what|have|they|from)\b/i.test(line));
});

async function everyPlace(page, checkAxe, each) {
  const wrong = [];
  for (const route of ROUTES) {
    await go(page, route);
    await expect(page.locator("main h1, main h2").first()).toBeVisible();
    await expect(page.locator("main .waiting")).toHaveCount(0);
    wrong.push(...(await cut(page)).map((what) => `${route} is cut: ${what}`), ...(await each(page)).map((what) => `${route} says: ${what}`));
    await checkAxe(page).catch((violation) => wrong.push(`${route}: ${violation.message}`));
  }
  expect(wrong).toEqual([]);
}

for (const tag of Object.keys(LANGUAGES)) {
  test.describe(`every place in ${tag}`, () => {
    test.use({ locale: tag });

    test("fits, has no English left, and is whole for everybody", async ({ page, open, checkAxe }) => {
      test.setTimeout(240_000);
      await open();
      await page.locator("[data-demo]").click();
      await expect(page.locator(".today")).toBeVisible();
      await everyPlace(page, checkAxe, leftovers);
    });
  });
}

test.describe("a language of longer words", () => {
  test.use({ locale: "es" });

  test("cuts nothing, and everything comes from the catalogue", async ({ page, open, checkAxe }) => {
    test.setTimeout(240_000);
    await page.route("**/locales/es-*.ftl", (route) => route.fulfill({ body: pseudo(), contentType: "text/plain; charset=utf-8" }));
    await open();
    await page.locator("[data-demo]").click();
    await expect(page.locator(".today")).toBeVisible();
    await expect(page.getByRole("navigation").first()).toContainText("⟦Tödáý");
    // Its brackets keep what is seen from what is read out, which is all that axe would say.
    await everyPlace(page, async () => {}, async () => []);
  });
});
