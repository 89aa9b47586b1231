// What people do with Kept, in every engine: the same steps, by their own mouse and keys, without a word in the console.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { until } from "./common.mjs";
import { expect, steps, test } from "./fixtures.js";

const { addCustomer, go, keptForLater, log, open, opened, reload, see } = steps;

const ROUTES = [
  "#/", "#/customers", "#/new", "#/friction", "#/friction/audit", "#/friction/journey", "#/friction/survey",
  "#/system", "#/system/offers", "#/system/losses", "#/system/programme", "#/system/review", "#/system/scenario",
  "#/insights", "#/book", "#/book/import", "#/book/folder", "#/book/method",
];
const ROUNDS = Number(process.env.KEPT_ROUNDS ?? 3);

/** The customers of the book as a copy of it says. */
async function copied(page) {
  await go(page, "#/book");
  const text = await page.download(() => page.click("main button", "Back up"));
  return JSON.parse(text);
}

test("a first visit says what this is, and every policy holds", async ({ page }) => {
  await see(page, "Keep the customers you already have");
  await page.js(() => {
    window.breaches = [];
    document.addEventListener("securitypolicyviolation", (breach) => window.breaches.push(breach.violatedDirective));
  });
  await keptForLater(page);
  expect(await page.js(() => window.breaches)).toEqual([]);
});

test("what is written down is there after a reload, in the storage and in its mirror", async ({ page }) => {
  await addCustomer(page, "Ann Petrosyan");
  await log(page, "C", null, "You called");
  await log(page, "P", "Send the quote", "You promised: Send the quote");
  await log(page, "X", "Wrong part", "Complaint: Wrong part");
  await page.js(() => document.querySelector("main").focus());
  await page.press("Control", "z");
  await until(() => page.js(() => !document.querySelector("main").innerText.includes("Complaint")), "page without the complaint");
  await reload(page);
  await see(page, "You promised: Send the quote");
  expect(await page.js(() => document.querySelector("main").innerText.includes("Complaint"))).toBe(false);
  const mirrored = await page.js(() => new Promise((done, failed) => {
    const asked = indexedDB.open("kept");
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const count = asked.result.transaction("kept").objectStore("kept").count();
      count.onsuccess = () => done(count.result);
    };
  }));
  expect(mirrored).toBeGreaterThanOrEqual(4);
});

test("the demo book is whole at every place, and beside the own book", async ({ page }) => {
  await page.click("[data-demo]");
  await see(page, "This is a demo book.");
  for (const route of [...ROUTES, "#/customers/oven", "#/customers/mill/details"]) {
    await go(page, route);
    expect(await page.js(() => document.querySelector("main [role=alert]")?.innerText ?? "")).toBe("");
    const over = await page.js(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `${route} fits`).toBeLessThanOrEqual(0);
  }
  await go(page, "#/insights");
  await until(() => page.js(() => document.querySelectorAll(".insight").length > 5 && document.querySelector("progress") === null), "insights", 60_000);
  await go(page, "#/");
  await page.click("button", "Back to your book");
  await see(page, "Keep the customers you already have");
});

test("a sheet opens by its key, holds the focus, and gives it back", async ({ page }) => {
  await page.js(() => document.querySelector("main").focus());
  await page.press("?");
  await until(() => page.js(() => document.activeElement?.closest("dialog[open]") !== null), "sheet");
  await page.press("Escape");
  await until(() => page.js(() => document.querySelector("dialog[open]") === null && document.activeElement?.id === "page"), "focus where it was");
});

test("a log of purchases comes in, and a copy of the book goes out and comes in", async ({ page, folder }) => {
  await go(page, "#/book/import");
  await page.choose("input[type=file]", process.env.KEPT_LOG);
  await page.click(".option__word", "Separate purchases");
  await page.click("button:enabled", "Import 6,911 purchases");
  await see(page, "Imported");
  const copy = await copied(page);
  expect(copy.customers.length).toBeGreaterThan(2_000);
  copy.customers = [{ id: "other", name: "Βασίλης", added: "2026-01-05" }];
  const file = join(folder, "book.json");
  await writeFile(file, JSON.stringify({ format: copy.format, version: copy.version, customers: copy.customers }));
  await go(page, "#/book/import");
  await page.choose("input[type=file]", file);
  await page.click("button", "Import");
  await see(page, "Imported");
  const { customers } = await copied(page);
  expect(customers.find((customer) => customer.id === "other").name).toBe("Βασίλης");
});

test("two tabs show what the other writes, and undo only their own", async ({ page, client, site }) => {
  await addCustomer(page, "Ann Petrosyan");
  const other = await client.tab();
  await open(other, site.address, "#/customers");
  await see(other, "Ann Petrosyan");
  await addCustomer(page, "Bob");
  await see(other, "Bob");
  await other.js(() => document.querySelector("main").focus());
  await other.press("Control", "z");
  await see(other, "Nothing left to undo.");
  await see(other, "Bob");
  await addCustomer(other, "Eve");
  await other.close();
  await go(page, "#/customers");
  await see(page, "Eve");
});

test("without a connection the page opens, and one goes on writing", async ({ page, site }) => {
  await keptForLater(page);
  await site.close();
  await reload(page);
  await addCustomer(page, "Ann Petrosyan");
  await go(page, "#/insights");
  await reload(page);
  await go(page, "#/customers");
  await see(page, "Ann Petrosyan");
});

test("the parts of a page that is left at once are missed in silence", async ({ page, site }) => {
  await keptForLater(page);
  for (const route of ["#/friction", "#/insights", "#/book", "#/system", "#/customers", "#/"]) {
    await page.goto(`${site.address}?${route.slice(2)}${route}`);
    await until(() => page.js(() => document.querySelector("main h1") !== null), "page");
  }
  await opened(page);
});

test("what was told as saved survives a killed browser", async ({ start, site }) => {
  test.setTimeout(180_000 + ROUNDS * 20_000);
  const told = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const client = await start();
    const page = client.first;
    await open(page, site.address, "#/customers");
    for (const name of told) await see(page, name);
    if (round === ROUNDS) {
      await client.stop();
      break;
    }
    for (const name of [`Ann ${round}`, `Արամ ${round}`]) {
      await addCustomer(page, name);
      told.push(name);
    }
    await client.kill();
  }
});
