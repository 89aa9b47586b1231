// The language of the page: the browser's at the first visit, another by one choice, without a connection and without English.
import { readFile } from "node:fs/promises";

import { address } from "./browser.mjs";
import { pseudo } from "./pseudo.mjs";
import { ROUTES } from "./routes.js";
import { addCustomer, bringIn, go, keptForLater, savedCopy } from "./steps.js";
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

    test("reads the first screen in its language, and all the rest too", async ({ page, open, checkAxe, isMobile }) => {
      await open();
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      const english = await page.evaluate(() => document.querySelector("#welcome").content.querySelector("h1").textContent);
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(english);
      await checkAxe(page);
      await page.locator("[data-demo]").click();
      await expect(page.locator(".today")).toBeVisible();
      await expect(page.getByRole("navigation").first().getByRole("link", { name: today, exact: true })).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(today));

      // What is told of the first answer stands beside the button that logs, however long its word.
      await page.locator(".due .button--primary").first().click();
      await page.getByRole("dialog").locator(".button--primary").first().click();
      await expect(page.locator(".toast")).toBeVisible();
      const [toast, log] = [await page.locator(".toast").boundingBox(), await page.locator(".bar__log").boundingBox()];
      if (isMobile) expect(toast.x + toast.width <= log.x || toast.y + toast.height <= log.y, "beside the button or above it").toBe(true);
    });
  });
}

/** Names that sort otherwise by their letters' numbers, as each language has them. */
const SORTED = {
  en: ["adam", "Émile", "Eve", "Zoe"],
  es: ["Nadal", "Nube", "Ñandú", "Oso"],
  ru: ["Егоров", "Ёлкин", "Ельцова", "Жук"],
  el: ["Αλέξης", "Άλφα", "Βήτα", "Ωμέγα"],
  hy: ["Արամ", "արևիկ", "Բագրատ", "Ֆելիքս"],
};

test("names sort as the chosen language sorts them, and nothing else changes", async ({ page, open }) => {
  await open();
  const all = Object.values(SORTED).flat();
  // All are due on one day, so that the name decides.
  await bringIn(page, { customers: all.toReversed().map((name, at) => ({ id: `c${at}`, name, added: "2026-01-02" })), entries: [] });
  const customers = async () => JSON.parse(await savedCopy(page)).customers;
  const before = await customers();
  for (const [tag, own] of Object.entries(SORTED)) {
    await go(page, "#/book/settings");
    await choice(page).selectOption(tag);
    await expect(page.locator("html")).toHaveAttribute("lang", tag);
    await go(page, "#/customers");
    await expect(page.locator(".ledger__name a")).toHaveCount(all.length);
    const shown = await page.locator(".ledger__name a").allTextContents();
    expect(shown.filter((name) => own.includes(name))).toEqual(own);
    const sorted = await page.evaluate(([tag, all]) => all.sort(new Intl.Collator(tag).compare), [tag, all]);
    expect(shown).toEqual(sorted);
  }
  await go(page, "#/book/settings");
  await choice(page).selectOption("en");
  expect(await customers()).toEqual(before);
});

test("a number is typed with the mark of the language, and stands so in its field", async ({ page, open }) => {
  await page.addInitScript(() => localStorage.setItem("kept/language", "es"));
  await open();
  await page.locator("[data-demo]").click();
  await expect(page.locator(".today")).toBeVisible();
  await go(page, "#/system/scenario");
  const newcomers = page.locator("#new-a-month");
  await expect(newcomers).toHaveValue("0,5");
  await newcomers.fill("1,5");
  await newcomers.press("Enter");
  await page.reload();
  await opened(page);
  await expect(newcomers).toHaveValue("1,5");
});

test("a part whose texts cannot be fetched is told in the language, and is fetched when asked again", async ({ page, open, complaints }) => {
  await page.route("**/locales/el-*/insights.ftl", (route) => route.abort());
  await page.addInitScript(() => localStorage.setItem("kept/language", "el"));
  await open("#/insights");
  await expect(page.getByRole("alert")).toHaveText(/[α-ω]/);
  await page.unroute("**/locales/el-*/insights.ftl");
  await page.getByRole("main").getByRole("button").click();
  await expect(page.getByRole("heading", { level: 1, name: "Αναλύσεις" })).toBeVisible();
  const others = complaints.filter((complaint) => !/Failed to (load|fetch)|TypeError/.test(complaint));
  expect(others, "only the cut connection was complained of").toEqual([]);
  complaints.length = 0;
});

test("what is said where the page cannot begin is said in the language", async ({ page, complaints }) => {
  await page.route(/\.wasm$/, (route) => route.abort());
  await page.addInitScript(() => localStorage.setItem("kept/language", "hy"));
  await page.goto(address);
  await expect(page.getByRole("alert")).toHaveText(/^[^A-Za-z]*[ա-ֆ]/);
  const others = complaints.filter((complaint) => !/Failed to (load|fetch)|TypeError|was preloaded/.test(complaint));
  expect(others, "only the cut connection was complained of").toEqual([]);
  complaints.length = 0;
});

test("the first fetch of a language is what opening needs, and the rest comes with the parts", async ({ page, open }) => {
  await page.addInitScript(() => localStorage.setItem("kept/language", "ru"));
  await open();
  const fetched = () => page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").pop()).filter((name) => name.endsWith(".ftl")));
  expect(await fetched()).toEqual(["main.ftl"]);
  await go(page, "#/insights");
  await expect(page.getByRole("heading", { level: 1, name: "Аналитика" })).toBeVisible();
  expect(new Set(await fetched())).toEqual(new Set(["main.ftl", "insights.ftl"]));
});

test("a language that was spoken once is there without a connection", async ({ browser }) => {
  const context = await browser.newContext({ locale: "el", serviceWorkers: "allow" });
  const page = await context.newPage();
  await page.goto(address);
  await opened(page);
  await keptForLater(page);
  await page.reload();
  await opened(page);
  // One file for each part of the page.
  const kept = () => page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return shelves.flat().filter(({ url }) => url.endsWith(".ftl")).length;
  });
  await expect.poll(kept).toBe(10);
  await context.setOffline(true);
  await page.reload();
  await opened(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "el");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/[α-ω]/);
  // Nobody was at these places while there was a connection.
  for (const route of ["#/friction", "#/insights", "#/book/method", "#/system"]) {
    await go(page, route);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^[^A-Za-z]*[α-ωΑ-Ω]/);
  }
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
    await page.route("**/locales/es-*/*.ftl", (route) => route.fulfill({ body: pseudo(), contentType: "text/plain; charset=utf-8" }));
    await open();
    await page.locator("[data-demo]").click();
    await expect(page.locator(".today")).toBeVisible();
    await expect(page.getByRole("navigation").first()).toContainText("⟦Tödáý");
    // Its brackets keep what is seen from what is read out, which is all that axe would say.
    await everyPlace(page, async () => {}, async () => []);
  });
});
