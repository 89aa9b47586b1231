// A copy that a passphrase locks: it comes back with the passphrase, is told kindly without, and is refused when damaged; and
// one that another tool made opens as well.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures.js";
import { addCustomer, go } from "./steps.js";
import { stored } from "./storage.js";

const PASSPHRASE = "four words on a shelf";
const data = join(dirname(fileURLToPath(import.meta.url)), "../data");

const file = (text) => ({ name: "kept-sealed.txt", mimeType: "text/plain", buffer: Buffer.from(text) });

async function choose(page, text) {
  await go(page, "#/book/import");
  await page.getByLabel("Choose files").setInputFiles(file(text));
}

async function openWith(page, passphrase) {
  await page.getByLabel("Passphrase", { exact: true }).fill(passphrase);
  await page.getByRole("button", { name: "Unlock" }).click();
}

async function sealed(page) {
  await go(page, "#/book");
  await page.getByText("Lock a backup with a passphrase").click();
  await page.getByLabel("Passphrase", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Save locked backup" }).click();
  await expect(page.getByText("Too short: at least 12 characters.")).toBeVisible();
  await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByLabel("Repeat passphrase").fill("four words on a shelf.");
  await page.getByRole("button", { name: "Save locked backup" }).click();
  await expect(page.getByText("They don’t match.")).toBeVisible();
  await page.getByLabel("Repeat passphrase").fill(PASSPHRASE);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save locked backup" }).click();
  return readFile(await (await coming).path(), "utf8");
}

test("a sealed copy says nothing, and comes back with its passphrase and no other", async ({ page, open, checkAxe }) => {
  await open();
  await addCustomer(page, "Ann Petrosyan");
  const text = await sealed(page);
  await checkAxe(page);
  expect(text).toMatch(/^\{"format":"kept-sealed","version":1,/);
  expect(text).not.toContain("Petrosyan");
  expect(Buffer.from(text.split("\n")[1], "base64").toString("latin1")).not.toContain("Petrosyan");

  await go(page, "#/customers");
  await page.getByRole("link", { name: "Ann Petrosyan" }).click();
  await page.evaluate(() => (location.hash += "/details"));
  await page.getByRole("button", { name: /^Delete/ }).click();
  await expect(page.getByText("Ann Petrosyan").first()).toBeVisible();
  const before = await stored(page);
  await choose(page, text);
  await expect(page.getByRole("heading", { name: "kept-sealed.txt is locked" })).toBeFocused();
  await openWith(page, "four words on a chair");
  await expect(page.getByText("Wrong passphrase.", { exact: false })).toBeVisible();
  await checkAxe(page);
  expect(await stored(page)).toEqual(before);
  await openWith(page, PASSPHRASE);
  await page.getByLabel(/restore them/i).check();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
  await go(page, "#/customers");
  await expect(page.getByRole("link", { name: "Ann Petrosyan" })).toBeVisible();
});

test("a damaged one is refused before anybody is asked for a passphrase, and harms nothing", async ({ page, open }) => {
  await open();
  await addCustomer(page, "Ann Petrosyan");
  const text = await readFile(join(data, "sealed.txt"), "utf8");
  const before = await stored(page);
  const [header, locked, check] = text.split("\n");
  const turned = locked.replace(/^./, (letter) => (letter === "A" ? "B" : "A"));
  for (const damaged of [text.slice(0, 300), text.slice(0, -2), `${header}\n${turned}\n${check}\n`, text.replace("600000", "700000")]) {
    await choose(page, damaged);
    await expect(page.getByText("This locked backup is incomplete or altered", { exact: false })).toBeVisible();
    await expect(page.getByLabel("Passphrase", { exact: true })).toHaveCount(0);
  }
  await choose(page, text.replace('"version":1', '"version":2'));
  await expect(page.getByText("A newer Kept locked this backup.", { exact: false })).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test("a copy that another tool sealed opens", async ({ page, open }) => {
  await open();
  await choose(page, await readFile(join(data, "sealed.txt"), "utf8"));
  await openWith(page, "correct horse battery staple");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
  await go(page, "#/customers");
  await expect(page.getByRole("link", { name: "Արամ Sealed Straße" })).toBeVisible();
});
