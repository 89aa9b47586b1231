// One person's rights: everything about them as a file they can read; and once they are erased, not a word of them anywhere in
// this browser, in this device's file in a shared folder or in a later copy, whatever older file comes in.
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, opened, test } from "./fixtures.js";
import { share, standIn } from "./folder.mjs";
import { bringIn, go, keptForLater } from "./steps.js";
import { everything } from "./storage.js";

const book = {
  format: "kept",
  version: 1,
  settings: { business: "Cherry & Co", currency: "EUR" },
  customers: [
    { id: "zeb", name: "Zebedaiah <Quillfeather>", added: "2026-01-02", emails: ["zeb@quillfeather.example"], phones: ["+49 171 5550199"], address: "Hidden Lane 7", notes: "likes kumquats", annual_value: 120000 },
    { id: "ann", name: "Ann Petrosyan", added: "2026-01-02", referred_by: "zeb" },
  ],
  entries: [
    { id: "e1", customer: "zeb", on: "2026-01-05", kind: "touch", channel: "visit", by: "us", note: "talked of marmalade" },
    { id: "e2", customer: "zeb", on: "2026-01-06", kind: "purchase", amount: 1250, note: "paid with doubloons" },
    { id: "e3", customer: "zeb", on: "2026-01-07", kind: "need", text: "wants a tambourine" },
    { id: "e4", customer: "ann", on: "2026-01-07", kind: "note", text: "asked for bread" },
  ],
};

/** Words of theirs and of nobody else's. */
const WORDS = ["Quillfeather", "quillfeather", "5550199", "Hidden Lane", "kumquat", "marmalade", "doubloon", "tambourine"];

/** Where a word of theirs stands. */
const traces = (held) =>
  Object.entries(held).flatMap(([key, text]) => WORDS.filter((word) => text.includes(word) || key.includes(word)).map((word) => `${word} in ${key}`));

async function saved(page, button = "Back up") {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).first().click();
  return readFile(await (await coming).path(), "utf8");
}

test("everything about a person is saved as a page that they can read", async ({ page, open, checkAxe, context }) => {
  await open();
  await bringIn(page, book);
  await go(page, "#/customers/zeb");
  await page.getByRole("link", { name: "Full record" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Everything about Zebedaiah <Quillfeather>" })).toBeVisible();
  await checkAxe(page);
  const text = await saved(page, "Save it all");
  const reading = await context.newPage();
  await reading.route("**/*", (route) => route.abort());
  await reading.setContent(text);
  for (const word of [...WORDS.filter((word) => word !== "quillfeather"), "zeb@quillfeather.example", "€12.50", "€1,200.00", "visit", "Ann Petrosyan", "Cherry & Co"]) {
    await expect(reading.locator("body")).toContainText(word);
  }
  await expect(reading.getByRole("heading", { level: 1 })).toHaveText("Everything about Zebedaiah <Quillfeather>");
  await expect(reading.locator("body")).not.toContainText("asked for bread");
  await expect(reading.locator("script")).toHaveCount(0);
});

test.describe("with the service worker and its shelf", () => {
  test.use({ serviceWorkers: "allow" });

  test("who is erased leaves no word anywhere, and no older file brings them back", async ({ page, open, context }) => {
    test.slow();
    const folder = await mkdtemp(join(tmpdir(), "kept-erased-"));
    const files = async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
      return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")])));
    };
    try {
      await standIn(context, folder);
      await open();
      await keptForLater(page);
      await bringIn(page, book);
      // A second coming pins a way back in which they are, and leaves a value of theirs set aside.
      await go(page, "#/book");
      await bringIn(page, { ...book, customers: [{ ...book.customers[0], notes: "likes kumquats a lot" }, book.customers[1]] });
      await share(page, "Shop laptop");
      await expect.poll(async () => traces(await files()).length, { timeout: 20_000 }).toBeGreaterThan(0);
      await go(page, "#/book");
      const older = await saved(page);
      expect(traces({ older })).not.toEqual([]);
      const all = await everything(page);
      const held = traces(all);
      expect(held.some((trace) => trace.includes("kept/book/c/")), "a way back holds them").toBe(true);
      expect(Object.keys(all).some((place) => place.startsWith("cache ")), "the shelf is looked through").toBe(true);
      // Words that were begun and not kept are theirs as well.
      await go(page, "#/customers/zeb/details");
      await page.getByLabel("Notes").fill("more marmalade");

      await page.getByText("Erase for good").click();
      await page.getByRole("button", { name: /^Erase Zebedaiah <Quillfeather> …/ }).click();
      await page.getByRole("button", { name: "Erase Zebedaiah <Quillfeather>", exact: true }).click();
      await expect(page.getByText("erased for good.", { exact: false })).toBeVisible();
      await expect.poll(async () => traces(await everything(page)), { timeout: 60_000 }).toEqual([]);
      await expect.poll(async () => traces(await files()), { timeout: 20_000 }).toEqual([]);
      await go(page, "#/book");
      expect(traces({ later: await saved(page) })).toEqual([]);

      await go(page, "#/customers");
      await bringIn(page, { ...JSON.parse(older), entries: [...JSON.parse(older).entries, { id: "late", customer: "zeb", on: "2026-01-09", kind: "note", text: "late marmalade" }, { id: "e9", customer: "ann", on: "2026-01-09", kind: "note", text: "new of Ann" }] });
      await page.reload();
      await opened(page);
      await go(page, "#/customers");
      await expect(page.getByText("1 person")).toBeVisible();
      await expect.poll(async () => traces(await everything(page)), { timeout: 60_000 }).toEqual([]);
      await expect.poll(async () => traces(await files()), { timeout: 20_000 }).toEqual([]);
      await go(page, "#/book");
      expect(traces({ later: await saved(page) })).toEqual([]);
    } finally {
      await context.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
