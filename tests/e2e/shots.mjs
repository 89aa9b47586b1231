// Pictures of the page: phone and desk, light and dark.
//
//   cargo xtask shots FOLDER [--routes "#/,#/people"] [--setup FILE.mjs] [--only desk-light] [--full]
//
// Each picture is FOLDER/<route>-<size>-<scheme>.png. The set-up is a module whose default export is
// `async (page) => …`; it runs once per size after the page opened, for example to open the demo book.
// --only keeps the pictures whose name contains the words; --full shows the whole length of a page.
import { chromium } from "@playwright/test";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { address, launchOptions, opened, sizes } from "./browser.mjs";
import { setClock } from "./clock.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    routes: { type: "string", default: "#/" },
    setup: { type: "string" },
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
const routes = values.routes.split(",").map((route) => route.trim());

await mkdir(folder, { recursive: true });
const browser = await chromium.launch(launchOptions);
try {
  for (const [size, options] of Object.entries(sizes)) {
    const context = await browser.newContext({ ...options, reducedMotion: "reduce", serviceWorkers: "block" });
    await setClock(context);
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && console.error(`console: ${message.text()}`));
    page.on("pageerror", (error) => console.error(`uncaught: ${error}`));
    await page.goto(address);
    await opened(page);
    if (setup) await setup(page);
    for (const route of routes) {
      for (const colorScheme of ["light", "dark"]) {
        const name = `${route.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "start"}-${size}-${colorScheme}`;
        if (!name.includes(values.only)) continue;
        await page.emulateMedia({ colorScheme });
        await page.evaluate((hash) => (location.hash = hash), route);
        await page.waitForTimeout(300);
        await page.evaluate(() => document.fonts.ready.then(() => scrollTo(0, 0)));
        const path = join(folder, `${name}.png`);
        await page.screenshot({ path, fullPage: values.full, animations: "disabled" });
        console.log(path);
      }
    }
    await context.close();
  }
} finally {
  await browser.close();
}
