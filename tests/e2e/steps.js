// What several tests do on their way.
import { readFile } from "node:fs/promises";
import { expect } from "./fixtures.js";

/** Writes a new customer down through the form. */
export async function addCustomer(page, name) {
  await page.evaluate(() => (location.hash = "#/new"));
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Opens the demo book from a blank page. */
export async function openDemo(page) {
  await page.getByRole("button", { name: "Look at a demo shop" }).click();
  await expect(page.getByText("This is a demo book.")).toBeVisible();
}

/** Goes to a hash route within the page, and waits until it is drawn: its room may have to be fetched first. */
export async function go(page, route) {
  await page.evaluate(async (hash) => {
    const from = location.hash;
    const moved = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = hash;
    if (location.hash !== from) await moved;
    await new Promise((done) => setTimeout(done));
  }, route);
  await page.locator("main h1").first().waitFor();
}

/** A download's text, set off by this. */
export async function downloaded(page, press) {
  const coming = page.waitForEvent("download");
  await press();
  return readFile(await (await coming).path(), "utf8");
}

/** The text of a copy of the whole book, saved through the page. */
export async function savedCopy(page) {
  await go(page, "#/book");
  return downloaded(page, () => page.getByRole("button", { name: "Back up", exact: true }).first().click());
}

/** A book as a file to choose; what it is and which version may be left out. */
export const bookFile = (contents) => ({
  name: "book.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify({ format: "kept", version: 1, ...contents })),
});

/** Takes a book in through the page. */
export async function bringIn(page, contents) {
  await go(page, "#/book/import");
  await page.setInputFiles("input[type=file]", bookFile(contents));
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
}

/** The book as it stands in the page, with the report of it as of today. */
export async function report(page) {
  return page.evaluate(async () => {
    const heard = new Promise((resolve) => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        URL.createObjectURL = make;
        blob.text().then(resolve);
        return make.call(URL, blob);
      };
    });
    const here = location.hash;
    location.hash = "#/book";
    // The part of the page with the button may have to be fetched first.
    const backUp = () => [...document.querySelectorAll("main button")].find((button) => button.textContent === "Back up");
    while (!backUp()) await new Promise((resolve) => setTimeout(resolve, 20));
    backUp().click();
    const book = JSON.parse(await heard);
    location.hash = here;
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    await window.kept.load();
    return { book, friction: window.kept.openBook(book).report(today).friction };
  });
}

/** A share as it stands on the page. */
export const hundredth = (share) => String(Math.round(share * 100));

/** Resolves when the service worker keeps the page and answers for it. */
export async function keptForLater(page) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
    }
  });
}

/** Adds customers on the sheet for a few: for each the name, whether they buy, the last contact, and what they bring a year. */
export async function addFew(page, rows) {
  await go(page, "#/new/few");
  for (const [index, [name, buys, contact, worth]] of rows.entries()) {
    const row = page.getByRole("group", { name: `Customer ${index + 1}`, exact: true });
    await row.getByLabel("Name", { exact: true }).fill(name);
    await row.getByRole("radio", { name: buys, exact: true }).check();
    await row.getByRole("radio", { name: contact, exact: true }).check();
    if (worth) await row.getByLabel("Worth a year").fill(worth);
  }
  await page.getByRole("button", { name: /^Save \d+ customers?$/ }).click();
  await expect(page.locator(".today, .welcome").first()).toBeVisible();
}
