// Pictures of the page: phone, tablet and desk, light and dark, with books from empty to full.
//
//   cargo xtask shots FOLDER [--routes "#/,#/people"] [--books "empty,demo,60"] [--sizes "phone,desk"] [--setup FILE.mjs]
//                            [--only desk-light] [--full] [--locale el]
//
// Each picture is FOLDER/<route>-<size>-<scheme>.png, with books FOLDER/<book>-<route>-<size>-<scheme>.png. A book is `empty`,
// `demo`, or a number: as many customers, made by rule. The route "all" is every place. The set-up is a module whose default export
// is `async (page) => …`; it runs once per size and book after the page opened. --only keeps the pictures whose name contains
// the words; --full shows the whole length of a page, --locale the page as a browser
// in another language sees it.
import { chromium } from "@playwright/test";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { address, launchOptions, opened, sizes } from "./browser.mjs";
import { setClock } from "./clock.mjs";
import { madeBook } from "./made-book.mjs";
import { ROUTES } from "./routes.js";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    routes: { type: "string", default: "#/" },
    books: { type: "string", default: "" },
    sizes: { type: "string", default: "phone,desk" },
    setup: { type: "string" },
    locale: { type: "string", default: "en-GB" },
    only: { type: "string", default: "" },
    full: { type: "boolean", default: false },
  },
});
const folder = positionals[0];
if (!folder) {
  console.error("Name the folder the pictures should go to.");
  process.exit(1);
}
const setup = values.setup && (await import(pathToFileURL(resolve(values.setup)).href)).default;
const list = (text) => text.split(",").map((one) => one.trim());
const routes = values.routes === "all" ? ROUTES : list(values.routes);
const SIZES = { ...sizes, tablet: { viewport: { width: 768, height: 1024 }, hasTouch: true } };

/** Opens a book: the demo, one of so many customers, or none. */
async function openBook(page, book) {
  if (book === "demo") {
    await page.locator(".welcome__ways button").last().click();
    await page.locator(".today").waitFor();
  } else if (Number(book) > 0) {
    await page.evaluate(() => (location.hash = "#/book/import"));
    const file = { name: "book.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(madeBook(Number(book)))) };
    await page.locator("input[type=file]").setInputFiles(file);
    await page.locator("main .button--primary:not([for])").first().click();
    await page.locator(".counts").waitFor();
  }
}

/** Waits until the page has drawn what it fetches and works out. */
async function drawn(page) {
  await page.locator("main h1, main h2").first().waitFor();
  await page.waitForFunction(() => {
    const now = document.querySelector("#app").innerHTML.length;
    const steady = window.drawnLast === now && !document.querySelector("main .waiting, main progress");
    window.drawnLast = now;
    return steady;
  }, undefined, { polling: 150 });
  await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch(launchOptions);
try {
  for (const size of list(values.sizes)) {
    for (const book of list(values.books)) {
      const context = await browser.newContext({ ...SIZES[size], locale: values.locale, timezoneId: "Europe/Berlin", reducedMotion: "reduce", serviceWorkers: "block" });
      await setClock(context);
      const page = await context.newPage();
      page.on("console", (message) => message.type() === "error" && console.error(`console: ${message.text()}`));
      page.on("pageerror", (error) => console.error(`uncaught: ${error}`));
      await page.goto(address);
      await opened(page);
      await openBook(page, book);
      if (setup) await setup(page);
      for (const route of routes) {
        // A made book calls its customers by number.
        const there = Number(book) > 0 ? route.replace(/\/(oven|mill)\b/, "/c1") : route;
        for (const colorScheme of ["light", "dark"]) {
          const place = route.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "start";
          const name = [book, place, size, colorScheme].filter(Boolean).join("-");
          if (!name.includes(values.only)) continue;
          await page.emulateMedia({ colorScheme });
          await page.evaluate((hash) => (location.hash = hash), there);
          await drawn(page);
          const path = join(folder, `${name}.png`);
          await page.screenshot({ path, fullPage: values.full, animations: "disabled" });
          console.log(path);
        }
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
}
