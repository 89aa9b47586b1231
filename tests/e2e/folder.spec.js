// A folder that two browser profiles share: what either writes is in the other's book within seconds, what both changed is
// told and can be taken back, and a folder that is forbidden, missing or damaged harms nothing.
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, opened, test, watch } from "./fixtures.js";
import { address } from "./browser.mjs";
import { share, standIn } from "./folder.mjs";
import { addCustomer, bringIn, go } from "./steps.js";
import { mirror, OWN } from "./storage.js";

/** A change is in the other's book within so many milliseconds. */
const SOON = 10_000;

const shared = test.extend({
  /** A directory of this machine, gone afterwards. */
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "kept-folder-"));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },

  /** Who wrote which file. */
  writers: async ({}, use) => {
    const writers = new Map();
    await use(writers);
    for (const [name, who] of writers) expect([...who], `${name} is written by one device`).toHaveLength(1);
  },

  /** Opens Kept in a browser profile of its own that has the folder. */
  device: async ({ browser, folder, writers, complaints, contextOptions }, use) => {
    const open = [];
    await use(async (who, options = {}) => {
      const context = await browser.newContext({ ...contextOptions, serviceWorkers: "block" });
      open.push(context);
      await watch(context, complaints);
      const written = (name, by) => writers.set(name, (writers.get(name) ?? new Set()).add(by));
      await standIn(context, folder, { who, written, ...options });
      const page = await context.newPage();
      await page.goto(address);
      await opened(page);
      return page;
    });
    for (const context of open) await context.close();
    expect(complaints, "nothing is said in the console, and nothing is asked of anyone else").toEqual([]);
  },
});

async function write(page, field, text) {
  await page.evaluate(() => (location.hash = location.hash.replace(/\/details$/, "") + "/details"));
  if (!(await page.getByLabel(field).isVisible())) await page.getByText("More details").click();
  await page.getByLabel(field).fill(text);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

async function visit(page, name) {
  await go(page, "#/customers");
  await page.getByRole("link", { name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

shared("what either device writes is in the other's book within ten seconds", async ({ device, folder }) => {
  const shop = await device("shop");
  const road = await device("road");
  await addCustomer(shop, "Ann Petrosyan");
  await share(shop, "Shop laptop");
  await share(road, "Road tablet");
  await go(road, "#/customers");
  await expect(road.getByRole("link", { name: "Ann Petrosyan" })).toBeVisible({ timeout: SOON });
  await addCustomer(road, "Ben Ohanyan");
  await go(shop, "#/customers");
  await expect(shop.getByRole("link", { name: "Ben Ohanyan" })).toBeVisible({ timeout: SOON });
  await go(shop, "#/book/folder");
  await expect(shop.getByText("Shop laptop (this device)")).toBeVisible();
  await expect(shop.getByText("Road tablet", { exact: true })).toBeVisible();
  await expect(shop.getByText(/From Road tablet/).first()).toBeVisible();
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  expect(files).toHaveLength(2);
  for (const name of files) {
    const book = JSON.parse(await readFile(join(folder, name), "utf8"));
    expect(book.customers.map((customer) => customer.name).sort()).toEqual(["Ann Petrosyan", "Ben Ohanyan"]);
  }
});

shared("what both changed is told, and what was set aside is taken back by one press", async ({ device, checkAxe }) => {
  const carrier = { stands: false };
  const shop = await device("shop", { carrier });
  const road = await device("road", { carrier });
  await addCustomer(shop, "Ann Petrosyan");
  await share(shop, "Shop laptop");
  await share(road, "Road tablet");
  await go(road, "#/customers");
  await expect(road.getByRole("link", { name: "Ann Petrosyan" })).toBeVisible({ timeout: SOON });
  // Each has merged the other's file before both go their own way.
  await expect(async () => {
    await go(shop, "#/book/folder");
    await expect(shop.getByText("Road tablet", { exact: true })).toBeVisible();
  }).toPass({ timeout: SOON });
  carrier.stands = true;
  await visit(shop, "Ann Petrosyan");
  await visit(road, "Ann Petrosyan");
  await write(shop, /^Company/, "Petrosyan & Sons");
  await write(road, /^Company/, "Petrosyan Ltd");
  carrier.stands = false;
  await go(shop, "#/book/folder");
  await expect(shop.getByText("Yours was Petrosyan & Sons", { exact: false })).toBeVisible({ timeout: SOON });
  await checkAxe(shop);
  await shop.getByRole("button", { name: /^Restore the other: Petrosyan & Sons/ }).click();
  await expect(shop.getByText("Petrosyan & Sons restored.", { exact: true })).toBeVisible();
  await visit(road, "Ann Petrosyan");
  await expect(road.getByText("Petrosyan & Sons").first()).toBeVisible({ timeout: SOON });
});

shared("a file that is not whole is named, left out, and read once it is whole", async ({ device, folder, checkAxe }) => {
  const shop = await device("shop");
  await addCustomer(shop, "Ann Petrosyan");
  await share(shop, "Shop laptop");
  await expect(shop.getByText(/Last saved/).first()).toBeVisible({ timeout: SOON });
  const [file] = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const whole = await readFile(join(folder, file), "utf8");
  const other = "kept-device-00000000000aa.json";
  // A file as another device would have written it, carried half.
  await writeFile(join(folder, other), whole.slice(0, 120));
  await expect(shop.getByText("Its file is incomplete.", { exact: false })).toBeVisible({ timeout: SOON });
  await expect(shop.getByText(`File: ${other}`)).toBeVisible();
  await checkAxe(shop);
  await go(shop, "#/customers");
  await expect(shop.getByRole("link", { name: "Ann Petrosyan" })).toBeVisible();
});

shared("a permission that is lost is told on every page, and asked again", async ({ device, checkAxe }) => {
  const permission = { now: "granted" };
  const shop = await device("shop", { permission });
  await addCustomer(shop, "Ann Petrosyan");
  await go(shop, "#/book/folder");
  await expect(shop.getByRole("button", { name: "Choose a folder" })).toBeVisible();
  await checkAxe(shop);
  await share(shop, "Shop laptop");
  await expect(shop.getByText(/Last saved/).first()).toBeVisible({ timeout: SOON });
  await checkAxe(shop);
  permission.now = "prompt";
  await go(shop, "#/");
  await expect(shop.getByText("Folder no longer shared.")).toBeVisible({ timeout: SOON });
  await checkAxe(shop);
  await shop.reload();
  await opened(shop);
  await expect(shop.getByText("Folder no longer shared.")).toBeVisible({ timeout: SOON });
  await shop.getByRole("link", { name: "See folder" }).click();
  await expect(shop.getByRole("button", { name: "Allow", exact: true })).toBeVisible();
  await checkAxe(shop);
  await shop.getByRole("button", { name: "Allow", exact: true }).click();
  await expect(shop.getByText("You share the folder “Our book”.", { exact: false })).toBeVisible({ timeout: SOON });
  await expect(shop.getByText("Folder no longer shared.")).toHaveCount(0);
});

shared("a browser that was emptied gets its book back from its own file", async ({ device, folder }) => {
  const shop = await device("shop");
  await addCustomer(shop, "Ann Petrosyan");
  await share(shop, "Shop laptop");
  await expect.poll(async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith(".json"));
    return (await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")))).join("").includes("Ann Petrosyan");
  }, { timeout: SOON }).toBe(true);
  await shop.evaluate((own) => {
    for (const key of Object.keys(localStorage)) if (key.startsWith(own)) localStorage.removeItem(key);
  }, OWN);
  await mirror(shop, "delete", OWN);
  await shop.reload();
  await opened(shop);
  await go(shop, "#/customers");
  await expect(shop.getByRole("link", { name: "Ann Petrosyan" })).toBeVisible({ timeout: SOON });
});

test("what a file and the book said differently is told once it came in, and taken back by one press", async ({ page, open, checkAxe }) => {
  await open();
  await addCustomer(page, "Ann Petrosyan");
  await write(page, /^Company/, "From the file");
  await go(page, "#/book");
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Back up", exact: true }).click();
  const copy = JSON.parse(await readFile(await (await coming).path(), "utf8"));
  await visit(page, "Ann Petrosyan");
  await write(page, /^Company/, "Written later");
  await bringIn(page, { ...copy, customers: [...copy.customers, { id: "ben", name: "Ben Ohanyan", added: "2026-01-02" }] });
  await expect(page.getByText("Written later from here counts. book.json had From the file.", { exact: false })).toBeVisible();
  await checkAxe(page);
  await page.getByRole("button", { name: /^Restore the other: From the file/ }).click();
  await expect(page.getByText("From the file restored.", { exact: true })).toBeVisible();
  await visit(page, "Ann Petrosyan");
  await expect(page.getByText("From the file").first()).toBeVisible();
});

test("a browser without folders says so, and offers the way by files", async ({ page, open, checkAxe, context }) => {
  await context.addInitScript(() => delete window.showDirectoryPicker);
  await open("#/book/folder");
  await expect(page.getByText("Needs Chrome or Edge on a computer.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Choose a folder" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Save file" })).toBeVisible();
  await checkAxe(page);
});
