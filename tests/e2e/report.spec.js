// The scores in the browser are those of the library: the same call, held against the same worked cases.
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.js";

const file = new URL("../data/method-vectors.json", import.meta.url);

/** Every number, word and list of `expected` that `actual` has too, compared to a billionth; how many there were. */
function compare(expected, actual, path, differences) {
  if (typeof expected === "number" && typeof actual === "number") {
    if (Math.abs(expected - actual) > 1e-9 * Math.max(1, Math.abs(expected))) {
      differences.push(`${path}: ${actual} is not ${expected}`);
    }
    return 1;
  }
  if (expected !== null && typeof expected === "object" && actual !== null && typeof actual === "object") {
    const keys = Object.keys(expected).filter((key) => key in actual);
    return keys.reduce((count, key) => count + compare(expected[key], actual[key], `${path}.${key}`, differences), 0);
  }
  if (expected !== actual) differences.push(`${path}: ${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
  return 1;
}

test("the report in the browser agrees with the worked cases", async ({ page, open }) => {
  const read = JSON.parse(readFileSync(file, "utf8"));
  const cases = Array.isArray(read) ? read : [read];
  await open();
  await page.evaluate(() => window.kept.load());
  let count = 0;
  const differences = [];
  for (const { book, expected } of cases) {
    for (const report of expected) {
      const told = await page.evaluate(([book, asof]) => window.kept.openBook(book).report(asof), [book, report.asof]);
      for (const [id, customer] of Object.entries(report.customers)) {
        for (const field of ["stage", "warmth", "silence", "annual_value"]) {
          expect(told.customers[id], `${report.asof} ${id}`).toHaveProperty(field);
        }
        count += compare(customer, told.customers[id], `${report.asof} ${id}`, differences);
      }
      expect(Object.keys(told.friction).sort(), report.asof).toEqual(Object.keys(report.friction).sort());
      count += compare(report.friction, told.friction, `${report.asof} friction`, differences);
    }
  }
  expect(differences).toEqual([]);
  expect(count).toBeGreaterThan(30);
});

test("a book that is wrong is refused with every problem and its path", async ({ page, open }) => {
  await open();
  const said = await page.evaluate(async () => {
    const book = {
      format: "kept",
      version: 1,
      customers: [{ id: "a", name: "", added: "2024-01-01" }],
      entries: [{ id: "e", customer: "a", on: "2024-01-01", kind: "incident", severity: 9 }],
    };
    await window.kept.load();
    try {
      return window.kept.openBook(book).report("2024-02-01");
    } catch (error) {
      return { name: error.name, problems: error.problems };
    }
  });
  expect(said.name).toBe("KeptError");
  expect(said.problems).toContainEqual({ path: "customers[0].name", message: "is missing" });
  expect(said.problems).toContainEqual({ path: "entries[0].severity", message: "9 is not between 1 and 5" });
});
