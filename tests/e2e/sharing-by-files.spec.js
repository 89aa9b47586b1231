// Sharing without folders, as in Firefox, in Safari and on an iPhone: two browser profiles that only hand files to each other
// end with the same book, locked or not, by a download or the share sheet. What is wrong with a file is told in plain words.
import { readFile } from "node:fs/promises";
import { expect, opened, test, watch } from "./fixtures.js";
import { address } from "./browser.mjs";
import { addCustomer, bookFile, go, savedCopy } from "./steps.js";
import { stored } from "./storage.js";

const PASSPHRASE = "four words on a shelf";

/** What the share sheet does in each device: there is none, or it takes the file, or wants another press first. */
const SHEET = {
  absent: () => {
    delete Navigator.prototype.share;
    delete Navigator.prototype.canShare;
  },
  there: () => {
    window.shared = [];
    Navigator.prototype.canShare = ({ files }) => files.every((file) => file.type === "text/plain");
    Navigator.prototype.share = async ({ files }) => {
      if (window.shareRefuses) throw new DOMException("the stand-in says so", window.shareRefuses);
      window.shared.push({ name: files[0].name, text: await files[0].text() });
    };
  },
};

const devices = test.extend({
  /** Opens Kept in a browser profile of its own, without folders. */
  device: async ({ browser, complaints, contextOptions }, use) => {
    const open = [];
    await use(async (sheet = "absent", prepare = () => {}) => {
      const context = await browser.newContext({ ...contextOptions, serviceWorkers: "block" });
      open.push(context);
      await watch(context, complaints);
      await context.addInitScript(() => delete window.showDirectoryPicker);
      await context.addInitScript(SHEET[sheet]);
      await context.addInitScript(prepare);
      const page = await context.newPage();
      await page.goto(address);
      await opened(page);
      return page;
    });
    for (const context of open) await context.close();
  },
});

/** Saves the device's file as a download. */
async function saved(page, name, passphrase = "") {
  await go(page, "#/book/folder");
  await page.getByLabel("Name of this device").fill(name);
  await page.getByLabel("Passphrase").fill(passphrase);
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file" }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

const file = ({ name, text }) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** Opens another device's file through the page for devices. */
async function receive(page, sent) {
  await go(page, "#/book/folder");
  await page.getByLabel("Open their file").setInputFiles(file(sent));
}

async function unlock(page) {
  await page.getByLabel("Passphrase", { exact: true }).fill(PASSPHRASE);
  await page.getByRole("button", { name: "Unlock" }).click();
}

async function merge(page, from) {
  await expect(page.getByRole("heading", { name: `From ${from}` })).toBeFocused();
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await expect(page.getByRole("heading", { name: `Merged with ${from}` })).toBeVisible();
}

/** A book without the moment at which it was saved. */
async function book(page) {
  const { exported_at, ...rest } = JSON.parse(await savedCopy(page));
  return rest;
}

for (const [how, passphrase] of [["plain", ""], ["locked", PASSPHRASE]]) {
  devices(`two devices by ${how} files alone hold the same in the end`, async ({ device, checkAxe }) => {
    const shop = await device();
    const road = await device();
    await addCustomer(shop, "Ann Petrosyan");
    await addCustomer(road, "Ben Ohanyan");
    const first = await saved(shop, "Shop laptop", passphrase);
    expect(first.name).toMatch(passphrase ? /^kept-device-\w{13}-sealed\.txt$/ : /^kept-device-\w{13}\.json$/);
    expect(first.text.includes("Petrosyan")).toBe(passphrase === "");
    await expect(shop.getByText("No other devices yet.")).toBeVisible();
    await checkAxe(shop);
    await receive(road, first);
    if (passphrase) {
      await road.getByLabel("Passphrase", { exact: true }).fill("four words on a chair");
      await road.getByRole("button", { name: "Unlock" }).click();
      await expect(road.getByText("Wrong passphrase.", { exact: false })).toBeVisible();
      await unlock(road);
    }
    await checkAxe(road);
    await merge(road, "Shop laptop");
    await expect(road.getByText("1 customer", { exact: false }).first()).toBeVisible();
    await checkAxe(road);
    await road.getByRole("link", { name: "Send yours back" }).click();
    await expect(road.getByText("Last heard just now")).toBeVisible();
    await expect(road.getByText(/^\S.* \(this device\)$/)).toBeVisible();
    const second = await saved(road, "Road phone", passphrase);
    await receive(shop, second);
    if (passphrase) await unlock(shop);
    await merge(shop, "Road phone");
    await go(shop, "#/book/folder");
    await expect(shop.getByText("Road phone", { exact: true })).toBeVisible();
    await expect(shop.getByText("Heard you just now")).toBeVisible();
    await expect(shop.getByText(/From Road phone/)).toBeVisible();
    await checkAxe(shop);
    const both = await book(shop);
    expect(both).toEqual(await book(road));
    expect(both.customers.map(({ name }) => name).sort()).toEqual(["Ann Petrosyan", "Ben Ohanyan"]);

    // The first file once more, however old, brings nothing twice.
    await receive(road, first);
    if (passphrase) await unlock(road);
    await expect(road.getByText("Nothing new: it’s all here already.")).toBeVisible();
    expect(await book(road)).toEqual(both);
    // Its own brings nothing either, and says whose it is.
    await receive(road, second);
    if (passphrase) await unlock(road);
    await expect(road.getByText("This device’s own file. Nothing new.")).toBeVisible();
    await road.reload();
    await opened(road);
    await go(road, "#/book/folder");
    await expect(road.getByText("Road phone (this device)")).toBeVisible();
    await road.getByRole("button", { name: "Forget Shop laptop" }).click();
    await expect(road.getByText("No other devices yet.")).toBeVisible();
  });
}

devices("what both changed is told by the file, and the merge is undone by one press", async ({ device }) => {
  const shop = await device();
  const road = await device();
  const write = async (page, text) => {
    await go(page, "#/customers");
    await page.getByRole("link", { name: "Ann Petrosyan" }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: "Ann Petrosyan" })).toBeVisible();
    await page.evaluate(() => (location.hash += "/details"));
    const field = page.getByLabel(/^Company/);
    await page.getByLabel("Name", { exact: true }).waitFor();
    if (!(await field.isVisible())) await page.getByText("More details").click();
    await field.fill(text);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  };
  await addCustomer(shop, "Ann Petrosyan");
  await receive(road, await saved(shop, "Shop laptop"));
  await merge(road, "Shop laptop");
  await write(shop, "Petrosyan & Sons");
  await write(road, "Petrosyan Ltd");
  const before = await book(shop);
  await receive(shop, await saved(road, "Road phone"));
  await merge(shop, "Road phone");
  await expect(shop.getByText("Yours was Petrosyan & Sons", { exact: false })).toBeVisible();
  await shop.keyboard.press("Control+z");
  await expect(shop.getByText("Import undone. Your book is as it was.")).toBeVisible();
  expect((await book(shop)).customers).toEqual(before.customers);
});

devices("the share sheet takes a text file, asks for a press of its own, or refuses", async ({ device, checkAxe }) => {
  const shop = await device("there");
  const road = await device("there");
  await addCustomer(shop, "Ann Petrosyan");
  await go(shop, "#/book/folder");
  const share = shop.getByRole("button", { name: "Share", exact: true });
  await expect(share).toBeVisible();
  await checkAxe(shop);
  await shop.evaluate(() => (window.shareRefuses = "AbortError"));
  await share.click();
  await expect(share).toBeEnabled();
  await expect(shop.locator("#folder-file ~ [role=status]")).toHaveText("");
  await shop.evaluate(() => (window.shareRefuses = "DataError"));
  await share.click();
  await expect(shop.getByText("Couldn’t share. Save the file.")).toBeVisible();
  await shop.getByLabel("Passphrase").fill(PASSPHRASE);
  await shop.evaluate(() => (window.shareRefuses = "NotAllowedError"));
  await share.click();
  await expect(shop.getByText("Ready. Press “Share” again.")).toBeVisible();
  await checkAxe(shop);
  await shop.evaluate(() => (window.shareRefuses = ""));
  await share.click();
  await expect.poll(() => shop.evaluate(() => window.shared.length)).toBe(1);
  const sent = await shop.evaluate(() => window.shared[0]);
  expect(sent.name).toMatch(/^kept-device-\w{13}-sealed\.txt$/);
  await receive(road, sent);
  await unlock(road);
  await merge(road, await shop.getByLabel("Name of this device").inputValue());
  await shop.getByLabel("Passphrase").fill("short");
  await share.click();
  await expect(shop.getByText("Too short: at least 12 characters.")).toBeVisible();
  await shop.getByLabel("Passphrase").fill("");
  await share.click();
  await expect.poll(() => shop.evaluate(() => window.shared.length)).toBe(2);
  const plain = await shop.evaluate(() => window.shared[1]);
  expect(plain.name).toMatch(/^kept-device-\w{13}\.txt$/);
  expect(plain.text).toContain("Ann Petrosyan");
});

devices("a device's file is merged however it comes, and a bad one is refused in plain words", async ({ device, checkAxe }) => {
  const shop = await device();
  const road = await device();
  await addCustomer(shop, "Ann Petrosyan");
  const sent = await saved(shop, "Shop laptop");
  // Altered, cut off, another program's, and a backup: told, and the book is as it was.
  const before = await stored(road);
  await receive(road, { ...sent, text: sent.text.replace("Ann Petrosyan", "Eve Petrosyan") });
  await expect(road.getByText("Another device’s file, but incomplete or altered. Send it again.")).toBeVisible();
  await checkAxe(road);
  await receive(road, { ...sent, text: sent.text.slice(0, 200) });
  await expect(road.getByText("breaks off at line", { exact: false })).toBeVisible();
  await receive(road, { name: "notes.json", text: '{"a": 1}' });
  await expect(road.getByText("It’s JSON, but not a Kept backup.")).toBeVisible();
  expect(await stored(road)).toEqual(before);
  const drop = (kind) =>
    road.evaluate(([kind, { name, text }]) => {
      const data = new DataTransfer();
      if (kind === "pasted") data.setData("text/plain", text);
      else data.items.add(new File([text], name));
      const event = kind === "drop" ? new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }) : new ClipboardEvent("paste", { clipboardData: data, bubbles: true });
      document.body.dispatchEvent(event);
    }, [kind, sent]);
  for (const kind of ["drop", "paste", "pasted"]) {
    await go(road, "#/book/folder");
    await drop(kind);
    await expect(road.getByRole("heading", { name: "From Shop laptop" }), kind).toBeVisible();
    await road.getByRole("button", { name: "Cancel" }).click();
  }
  // On a page just opened, as by the share target, where nobody has looked at the devices yet.
  await road.goto(`${address}#/book/import`);
  await road.reload();
  await opened(road);
  await road.getByLabel("Choose files").setInputFiles(file(sent));
  await merge(road, "Shop laptop");
  await go(road, "#/book/folder");
  await expect(road.getByText("Last heard just now")).toBeVisible();
});

devices("Safari's seven days are told there, with the ways round, and nowhere else", async ({ device, checkAxe }) => {
  const told = "Safari deletes a page’s data after seven days";
  const phone = await device("there", () => {
    Object.defineProperty(Navigator.prototype, "vendor", { get: () => "Apple Computer, Inc." });
    Object.defineProperty(Navigator.prototype, "platform", { get: () => "iPhone" });
  });
  for (const route of ["#/book/folder", "#/book/storage"]) {
    await go(phone, route);
    await expect(phone.getByText(told, { exact: false })).toBeVisible();
  }
  await checkAxe(phone);
  const other = await device("there", () => {
    Object.defineProperty(Navigator.prototype, "vendor", { get: () => "Apple Computer, Inc." });
    Object.defineProperty(Navigator.prototype, "platform", { get: () => "Linux x86_64" });
  });
  for (const route of ["#/book/folder", "#/book/storage"]) {
    await go(other, route);
    await expect(other.getByText(told, { exact: false })).toHaveCount(0);
  }
});

devices("the browser is asked once to keep the book, when something came in", async ({ device }) => {
  const page = await device("absent", () => {
    window.asked = 0;
    StorageManager.prototype.persisted = async () => false;
    StorageManager.prototype.persist = async () => {
      window.asked += 1;
      return false;
    };
  });
  const asked = () => page.evaluate(() => window.asked);
  const customers = (id) => [{ id, name: `Customer ${id}`, added: "2026-01-02" }];
  expect(await asked()).toBe(0);
  for (const id of ["one", "two"]) {
    await go(page, "#/book/import");
    await page.getByLabel("Choose files").setInputFiles(bookFile({ customers: customers(id) }));
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
    await expect.poll(asked).toBe(1);
    await page.getByRole("button", { name: "Import another file" }).click();
  }
  await page.reload();
  await opened(page);
  await saved(page, "Shop laptop");
  expect(await asked()).toBe(0);
});
