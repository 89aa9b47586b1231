import { defineConfig } from "@playwright/test";

// The same tests in each engine. What people do is tried in Chromium by the suite beside these; where engines differ, here.
// KEPT_ENGINES names those in which all is tried: "chromium firefox webkit" compares the three.
const ENGINES = process.env.KEPT_ENGINES?.split(" ");
const PROJECTS = ENGINES?.map((name) => ({ name })) ?? [{ name: "webkit" }, { name: "firefox" }, { name: "chromium", testMatch: "differences.engine.js" }];

export default defineConfig({
  testDir: ".",
  testMatch: "*.engine.js",
  outputDir: "../test-results/engines",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Long enough for a shared machine at its busiest.
  timeout: 180_000,
  reporter: [["list"]],
  projects: PROJECTS.map((project) => ({ ...project, use: { engine: project.name } })),
});
