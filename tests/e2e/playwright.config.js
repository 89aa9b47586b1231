import { defineConfig } from "@playwright/test";
import { address, launchOptions, sizes } from "./browser.mjs";

// What has nothing to do with the size of the screen is tried once: whole files, and elsewhere what is tagged so.
const ONCE = ["offline.spec.js", "report.spec.js", "rooms.spec.js", "statistics.spec.js", "tabs.spec.js"];

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.js",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // A test that passes the second time has found something; it is never tried again in silence.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Long enough for a shared machine at its busiest; what must be quick says so itself.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: address,
    launchOptions,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    // A trace is recorded of every test and thrown away of most. `cargo xtask test --only e2e -- --trace retain-on-failure`
    // records one of what fails.
    trace: "off",
    // Whole runs with large letters or in forced colours are looked at as well.
    screenshot: process.env.KEPT_LETTERS || process.env.KEPT_FORCED_COLORS ? "on" : "only-on-failure",
    forcedColors: process.env.KEPT_FORCED_COLORS ? "active" : "none",
    // Service workers would answer from a cache what a test wants to see asked; a test of them allows them.
    serviceWorkers: "block",
  },
  projects: Object.entries(sizes).map(([name, use]) => ({
    name,
    use,
    ...(name === "phone" && { testIgnore: ONCE, grepInvert: /@once/ }),
  })),
});
