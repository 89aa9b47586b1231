// What every test gets without asking: it fails on any error or warning in the console, any uncaught
// exception, any breach of the content security policy, any failed request and any request to another origin.
import { test as plain, expect } from "@playwright/test";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { address, isBrokenOff, LETTERS, opened } from "./browser.mjs";
import { setClock } from "./clock.mjs";
import { crowded } from "./roominess.js";
import { holdEffectsBack } from "./slow_effects.mjs";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export { expect, opened };

/** Sets the tests' clock in a browser profile whose page is at `home`, and tells in `complaints` everything that goes wrong
 *  there. */
export async function watch(context, complaints, home = address) {
  await setClock(context);
  // A whole run of this kind finds what leans on effects that come at once.
  if (process.env.KEPT_SLOW_EFFECTS) await holdEffectsBack(context);
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (breach) => {
      console.error(`content security policy: ${breach.violatedDirective} blocked ${breach.blockedURI}`);
    });
  });
  context.on("console", (message) => {
    // What Playwright itself says where a test does without the service worker.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    if (["error", "warning", "assert"].includes(message.type())) {
      complaints.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  context.on("weberror", (error) => {
    if (!isBrokenOff(String(error.error()))) complaints.push(`uncaught: ${error.error()}`);
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== new URL(home).origin) {
      complaints.push(`a request to another origin: ${request.url()}`);
    }
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} for ${response.url()}`);
  });
}

export const test = plain.extend({
  /** What went wrong beside the test's own expectations. A test that provokes a message takes it out again. */
  complaints: async ({}, use) => {
    await use([]);
  },

  context: async ({ context, complaints }, use) => {
    await watch(context, complaints);
    await use(context);
    if (LETTERS !== 16) {
      for (const page of context.pages().filter((page) => page.url().startsWith(address))) expect.soft(await crowded(page), "all fits").toEqual([]);
    }
    expect(complaints, "nothing is said in the console, and nothing is asked of anyone else").toEqual([]);
  },

  /** Opens a hash route ("#/" unless told) and waits for the app. */
  open: async ({ page }, use) => {
    await use(async (route = "") => {
      await page.goto(address + route);
      await opened(page);
    });
  },

  /** Fails on anything axe finds on a page or in a frame of it, in the light scheme and in the dark one. */
  checkAxe: async ({ browserName }, use) => {
    await use(async (page, frame = page) => {
      // Firefox's process of a page ends under axe, and finds nothing that Chromium's would not.
      if (browserName === "firefox") return;
      // Every page has a heading once its part is there; before that there is nothing to look at.
      await frame.locator("h1").first().waitFor({ state: "attached" });
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const isThere = await frame.evaluate("typeof window.axe === 'object'");
        if (!isThere) await frame.evaluate(axe);
        const violations = await frame.evaluate(async () => {
          const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
          return violations.map(({ id, help, nodes }) => ({
            rule: `${id}: ${help}`,
            where: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
          }));
        });
        expect(violations, `axe finds nothing in the ${colorScheme} scheme at ${frame.url()}`).toEqual([]);
      }
    });
  },
});
