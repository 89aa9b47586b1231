// Where the browser and the page are. `cargo xtask` says so in the environment; by hand, the usual places are tried.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

function onPath() {
  for (const name of NAMES) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  throw new Error("Chromium was not found. `cargo xtask test --only e2e` installs it; KEPT_CHROMIUM names another.");
}

/** How high the letters of the page are where KEPT_LETTERS says so, in pixels: 32 is text at 200 %. Chromium alone can be told. */
export const LETTERS = Number(process.env.KEPT_LETTERS ?? 16);

/** How every test, picture and benchmark starts its browser: nothing but the page, no traffic of its own. */
export const launchOptions = {
  executablePath: process.env.KEPT_CHROMIUM ?? onPath(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    ...(LETTERS === 16 ? [] : [`--blink-settings=defaultFontSize=${LETTERS}`]),
  ],
};

/** The page under test. `cargo xtask serve` opens it at the address that is assumed here. */
export const address = process.env.KEPT_URL ?? "http://127.0.0.1:8080/";

/** The two sizes everything is tried in. */
export const sizes = {
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
  desk: { viewport: { width: 1280, height: 800 } },
};

/** Resolves when the app stands where "Opening your book …" stood, or the first words, and scripts can ask it: until then
 *  `window.kept` is the element of that id. */
export async function opened(page) {
  await page.waitForFunction(
    () => typeof window.kept?.load === "function" && document.querySelector("#app main") && !document.getElementById("first"),
  );
}

/** What Firefox says by itself when a page that is left breaks off what its service worker was asked for: it takes the end of the
 *  loading for a fault of the worker, of one as well that does nothing but `respondWith(fetch(request))`. A worker's own
 *  refusals are told in other words, and a part that is missed shows on the page. */
export const isBrokenOff = (text) => /Failed to load .+ A ServiceWorker intercepted the request and encountered an unexpected error\.$/.test(text);

/** What Chromium says where a page is left or closed while the script of its service worker is on its way. */
export const isWorkerBrokenOff = (text) => text === "An unknown error occurred when fetching the script.";
