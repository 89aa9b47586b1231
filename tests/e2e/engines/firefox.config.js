// The whole suite in Firefox, at the desk: it plays no phone. Its process of a page ends under axe, which is not asked there.
import { defineConfig } from "@playwright/test";
import usual from "../playwright.config.js";
import { firefoxOptions } from "./played.mjs";

export default defineConfig({
  ...usual,
  testDir: "..",
  outputDir: "../test-results/firefox",
  projects: usual.projects
    .filter(({ name }) => name === "desk")
    .map((project) => ({ ...project, name: "firefox", use: { ...project.use, browserName: "firefox", channel: firefoxOptions.channel } })),
  use: {
    ...usual.use,
    // The panel of downloads would take the focus from the page.
    launchOptions: { executablePath: firefoxOptions.executablePath, firefoxUserPrefs: { "browser.download.alwaysOpenPanel": false } },
    trace: "off",
    screenshot: "off",
  },
});
