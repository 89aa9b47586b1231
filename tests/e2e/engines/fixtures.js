// What every test in an engine gets: a host of its own, and a browser with a fresh profile that says nothing in its console.
import { test as plain, expect } from "@playwright/test";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstBuild, host } from "../builds.mjs";
import { until } from "./common.mjs";
import { launch, Played } from "./played.mjs";
import { WebKit } from "./webkit.mjs";

export { expect };

/** What stands on the screen. */
const seen = (page) => page.js(() => document.body.innerText);

/** Resolves when the app stands there and scripts can ask it. */
const opened = (page) => until(() => page.js(() => typeof window.kept?.load === "function" && document.querySelector("#app main") !== null), "open book");

/** What people do on a page, in any engine. */
export const steps = {
  opened,
  seen,

  async open(page, address, route = "") {
    await page.goto(address + route);
    await opened(page);
  },

  async reload(page) {
    await page.reload();
    await opened(page);
  },

  /** Goes to a hash route within the page and waits until it is drawn. */
  async go(page, route) {
    await page.js((hash) => { location.hash = hash; }, route);
    await until(() => page.js((hash) => location.hash === hash && document.querySelector("main h1") !== null, route), `page at ${route}`);
  },

  async see(page, text) {
    await until(async () => (await seen(page)).includes(text), `“${text}” on the page`);
  },

  async missing(page, text) {
    await until(async () => !(await seen(page)).includes(text), `page without “${text}”`);
  },

  async addCustomer(page, name) {
    await steps.go(page, "#/new");
    await page.fill("input", "Name", name);
    await page.click("button", "Save");
    await steps.see(page, `${name} added.`);
  },

  /** Opens the sheet of a kind by its key, writes, and keeps it. */
  async log(page, key, text, said) {
    await page.js(() => document.querySelector("main").focus());
    await page.press("Shift", key);
    const ready = () => document.activeElement?.closest("dialog[open]") !== null;
    await until(() => page.js(ready), "sheet");
    if (text) {
      await until(() => page.js(() => document.activeElement.matches("dialog input, dialog textarea")), "field with the focus");
      await page.type(text);
    }
    await page.press("Control", "Enter");
    await until(() => page.js(() => document.querySelector("dialog[open]") === null), "sheet that closes");
    await steps.see(page, said);
  },

  /** Resolves when the service worker keeps the page and answers for it. */
  async keptForLater(page) {
    await until(() => page.js(async () => (await navigator.serviceWorker.ready) && navigator.serviceWorker.controller !== null), "service worker");
  },
};

export const test = plain.extend({
  engine: ["chromium", { option: true, scope: "worker" }],

  files: [async ({}, use) => use(await firstBuild()), { scope: "worker" }],

  site: async ({ files }, use) => {
    const site = await host(files);
    await use(site);
    await site.close();
  },

  /** A folder for this test's profile and downloads. */
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "kept-engine-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  /** Starts the engine with this test's profile, which is there again when it is started anew. */
  start: async ({ engine, folder }, use) => {
    await use(() => (engine === "webkit" ? WebKit.start(folder) : Played.start(engine, folder)));
  },

  running: [async ({ engine }, use) => {
    const running = engine === "webkit" ? undefined : await launch(engine);
    await use(running);
    await running?.close();
  }, { scope: "worker" }],

  /** The engine with a fresh profile. */
  client: async ({ engine, running, start }, use) => {
    const client = running ? await Played.within(running, engine) : await start();
    await use(client);
    const said = client.complaints();
    await client.stop();
    expect(said, "nothing is said in the console").toEqual([]);
  },

  /** The page, opened. */
  page: async ({ client, site }, use) => {
    await steps.open(client.first, site.address);
    await use(client.first);
  },
});
