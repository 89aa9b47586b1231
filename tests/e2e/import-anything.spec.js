// Files as other programs write them, dropped on the page: what the sentence says is what then stands in the book, every
// line is taken or named, and the same file again brings nothing new.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "./fixtures.js";
import { address } from "./browser.mjs";
import { bringIn, downloaded, go, savedCopy } from "./steps.js";
import { everything } from "./storage.js";

const CORPUS = new URL("../data/corpus/open/", import.meta.url);

// One of each kind, and each way in which a file can surprise. KEPT_CORPUS=all tries every file there is.
const SOME = [
  "sales/shopify-orders-64col.csv",
  "sales/woocommerce-analytics-fr.csv",
  "sales/stripe-payments-all-columns.csv",
  "sales/paypal-activity-de.csv",
  "sales/shopify-orders.xlsx",
  "bank/sparkasse-camt-de.csv",
  "bank/camt053-001-02-de.xml",
  "bank/mt940-de.sta",
  "bank/checking-us.qif",
  "calendar/outlook-business.ics",
  "chat/_chat-ios-de.txt",
  "chat/telegram-personal.json",
];

const { readdir } = await import("node:fs/promises");
const all = (await readdir(CORPUS, { recursive: true })).filter((name) => /\/.*\./.test(name)).sort();
const some = [
  ...SOME,
  // Whatever the families hold first, so that no family is left out.
  ...["contacts", "sales"].flatMap((family) => all.filter((name) => name.startsWith(`${family}/`)).filter((_, at) => at % 9 === 0)),
];
const files = process.env.KEPT_CORPUS === "all" ? all : all.filter((name) => some.includes(name));

/** Drops files on whatever is on the screen, as from another window. */
async function drop(page, given) {
  const data = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, text } of given) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      data.items.add(new File([bytes], name));
    }
    return data;
  }, given);
  await page.dispatchEvent("main", "drop", { dataTransfer: data });
}

async function corpus(name) {
  const bytes = await readFile(fileURLToPath(new URL(name, CORPUS)));
  return { name: name.split("/").pop(), text: bytes.toString("base64") };
}

/** Answers whatever is asked with the first answer, ticks everybody, until it can come in or is refused. */
async function answerAll(page) {
  await expect(page.locator("#import-file-head")).toBeVisible();
  for (let left = 12; left > 0; left--) {
    await expect(page.locator(".import__preview")).toHaveAttribute("aria-busy", "false");
    const open = page.locator("fieldset.question").filter({ has: page.locator("input[type=radio]") }).filter({ hasNot: page.locator("input:checked") });
    const strangers = page.getByLabel(/^Add .* new (person|people)$/);
    if ((await open.count()) > 0) await open.first().locator("input").first().click();
    else if ((await strangers.count()) > 0 && !(await strangers.isChecked())) await strangers.check();
    else break;
  }
  const tick = page.getByRole("button", { name: /^Tick (it|all \d+)$/ });
  for (const button of await tick.all()) await button.click();
  await expect(page.locator(".import__preview")).toHaveAttribute("aria-busy", "false");
}

const number = (text) => Number(text.replaceAll(",", ""));
const found = (text, pattern) => number(text.match(pattern)?.[1] ?? "0");

/** What stands in the book, as the sentence would say it. */
function standing(book) {
  const entries = (kind) => (book.entries ?? []).filter((entry) => entry.kind === kind);
  return {
    people: (book.customers ?? []).length,
    purchases: entries("purchase").length,
    touches: entries("touch").length,
    total: entries("purchase").reduce((sum, entry) => sum + (entry.amount ?? 0), 0),
  };
}

test.describe("@once", () => {
  for (const name of files) {
    test(`${name}: what is said is what then stands in the book, and the same file again is nothing new`, async ({ page, open }) => {
      await open("#/customers");
      await drop(page, [await corpus(name)]);
      await answerAll(page);
      const lines = page.getByText(/lines? = /);
      if ((await lines.count()) > 0) {
        const [, lineCount, taken, left] = (await lines.innerText()).match(/^([\d,]+) lines? = ([\d,]+) taken \+ ([\d,]+) left out/).map((part) => part);
        expect(number(lineCount)).toBe(number(taken) + number(left));
      }
      const take = page.getByRole("button", { name: /^Import [\d,]+/ });
      if ((await take.count()) === 0) {
        // Refused or nothing to take: it says why.
        await expect(page.locator(".refusal, .import__lead").first()).not.toBeEmpty();
        return;
      }
      const sentence = await page.locator(".import__said").innerText();
      await expect(take).toBeEnabled();
      await take.click();
      await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible({ timeout: 30_000 });
      const stands = standing(JSON.parse(await savedCopy(page)));
      expect(found(sentence, /([\d,]+) (?:customer|person|people)/), sentence).toBe(stands.people);
      expect(found(sentence, /([\d,]+) purchase/), sentence).toBe(stands.purchases);
      expect(found(sentence, /([\d,]+) (?:contact|meeting)/), sentence).toBe(stands.touches);
      const money = sentence.match(/, (?:[A-Z]{2,3}\s?)?[^\d\s,]{0,4}\s?([\d,]+(?:\.\d+)?)(?:\s?[^\d\s,.]{1,4})?, /);
      if (stands.purchases > 0 && money) {
        expect(Math.round(Number(money[1].replaceAll(",", "")) * 10 ** (money[1].split(".")[1]?.length ?? 0)), sentence).toBe(stands.total);
      }
      // Once more, from another place of the page.
      await go(page, "#/customers");
      await drop(page, [await corpus(name)]);
      await answerAll(page);
      await expect(page.getByText("Nothing new: it’s all here already.")).toBeVisible();
    });
  }
});

test("a Shopify file dropped in an empty browser gives a Today with people in it", async ({ page, open, checkAxe }) => {
  await open();
  await drop(page, [await corpus("sales/shopify-orders-64col.csv")]);
  await answerAll(page);
  await expect(page.locator(".import__said")).toContainText("Shopify: ");
  await checkAxe(page);
  await page.getByRole("button", { name: /^Import [\d,]+ purchases?$/ }).click();
  await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
  await page.getByRole("link", { name: "See Today" }).click();
  await expect(page.locator(".due, .duty").first()).toBeVisible();
  // One undo takes all of it back.
  await go(page, "#/book");
  await page.getByRole("button", { name: "Undo" }).last().click();
  await expect(page.getByText("0 customers")).toBeVisible();
});

test("several files at once are looked at one after the other", async ({ page, open }) => {
  await open("#/book/import");
  await page.getByLabel("Choose files").setInputFiles([
    { name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("name,date,amount\nAnn,2024-01-05,5.00\n") },
    { name: "b.csv", mimeType: "text/csv", buffer: Buffer.from("name,email\nBen Cay,ben@x.example\nDee Ess,dee@x.example\n") },
  ]);
  await page.getByRole("button", { name: "Import 1 purchase" }).click();
  await page.getByRole("button", { name: "Next file" }).click();
  await expect(page.locator(".import__said")).toContainText("2 people (all new)");
  await page.getByRole("button", { name: "Import 2 people" }).click();
  await expect(page.locator(".counts")).toHaveText("2 customers");
});

test("a file of two gigabytes is refused by its size, and not a byte of it is read", async ({ page, open }) => {
  await page.addInitScript(() => {
    window.readings = 0;
    const size = Object.getOwnPropertyDescriptor(Blob.prototype, "size").get;
    Object.defineProperty(Blob.prototype, "size", { get() {
      return this.name === "all-orders.csv" ? 2 ** 31 : size.call(this);
    } });
    for (const way of ["arrayBuffer", "text", "stream", "slice", "bytes"]) {
      const real = Blob.prototype[way];
      Blob.prototype[way] = function (...given) {
        window.readings += Number(this.name === "all-orders.csv");
        return real.apply(this, given);
      };
    }
  });
  await open("#/book/import");
  const choose = (name) => page.getByLabel("Choose files").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from("name,date,amount\nAnn,2024-01-05,5.00\n") });
  await choose("all-orders.csv");
  await expect(page.locator(".refusal")).toContainText("It’s over 64");
  expect(await page.evaluate(() => window.readings)).toBe(0);
  await choose("orders.csv");
  await expect(page.locator(".import__said")).toContainText("1 purchase by 1 customer (new)");
});

test("nothing of what a chat says is kept anywhere", async ({ page, open }) => {
  const chat = [
    "[03.02.26, 09:15:01] Greta Lund: Passt Dienstag für die Lieferung?",
    "[03.02.26, 09:16:20] Ich: Ja, Zwetschgenkuchen ist dann fertig",
    "[05.02.26, 18:01:00] Greta Lund: Zwetschgenkuchen war himmlisch",
  ].join("\n");
  await open("#/book/import");
  await page.getByLabel("Choose files").setInputFiles({ name: "WhatsApp Chat - Greta Lund.txt", mimeType: "text/plain", buffer: Buffer.from(chat) });
  await answerAll(page);
  await page.getByRole("button", { name: /^Import \d/ }).click();
  await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
  const copy = await savedCopy(page);
  expect(JSON.parse(copy).entries.filter((entry) => entry.kind === "touch").length).toBeGreaterThan(1);
  // Every key, every database, every cache, and every file that the page saves.
  const exports = [copy];
  for (const name of ["Export table", /^Export \d+ contacts?$/, "Export calendar"]) {
    const button = page.getByRole("button", { name }).first();
    if (await button.count()) exports.push(await downloaded(page, () => button.click()));
  }
  expect(exports.length).toBeGreaterThan(2);
  await go(page, "#/customers");
  await page.getByRole("link", { name: "Greta Lund" }).click();
  await page.getByRole("link", { name: "Full record" }).click();
  exports.push(await downloaded(page, () => page.getByRole("button", { name: "Save it all" }).first().click()));
  const held = await everything(page);
  expect(Object.entries(held).some(([, text]) => text.includes("Greta Lund")), "what was looked through holds the book").toBe(true);
  const kept = Object.entries(held).map(([key, text]) => `${key} ${text}`).join("\n");
  expect(exports.join("\n") + kept).not.toMatch(/Zwetschgen|himmlisch|Lieferung/);
});

test("customers go out as contacts and what is due as a calendar, and contacts come back as nothing new", async ({ page, open }) => {
  await open("#/book/import");
  await page.getByLabel("Choose files").setInputFiles({ name: "p.csv", mimeType: "text/csv", buffer: Buffer.from("name,email,phone\nBen Cay,ben@x.example,+44 20 7946 0001\nDee Ess,dee@x.example,\n") });
  await page.getByRole("button", { name: "Import 2 people" }).click();
  await expect(page.locator(".counts")).toHaveText("2 customers");
  await go(page, "#/book");
  const saved = async (name) => {
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    return readFile(await (await coming).path(), "utf8");
  };
  const cards = await saved("Export 2 contacts");
  expect(cards.match(/BEGIN:VCARD/g)).toHaveLength(2);
  const calendar = await saved("Export calendar");
  expect(calendar).toContain("SUMMARY:Contact Ben Cay");
  await go(page, "#/book/import");
  await page.getByLabel("Choose files").setInputFiles({ name: "c.vcf", mimeType: "text/vcard", buffer: Buffer.from(cards) });
  await expect(page.getByText("Nothing new: it’s all here already.")).toBeVisible();
});

test("the table of customers comes back whole into a browser that has nothing", async ({ page, open, browser }) => {
  await open();
  const ada = { id: "ada", name: "Ada Bell", added: "2026-01-02", tier: "A", cadence: 45, emails: ["a@b.example"], phones: ["+49 30 1"], tags: ["wine"], annual_value: 123456, notes: "two\nlines" };
  const bo = { id: "bo", name: "Բագրատ", added: "2026-01-03", works_for: "ada", dates: { birthday: { kind: "birthday", on: "--02-29" } } };
  await bringIn(page, { settings: { currency: "EUR" }, customers: [ada, bo] });
  await go(page, "#/book");
  const table = await downloaded(page, () => page.getByRole("button", { name: "Export spreadsheet" }).click());
  const elsewhere = await browser.newContext({ serviceWorkers: "block" });
  const fresh = await elsewhere.newPage();
  await fresh.goto(`${address}#/book/import`);
  await fresh.setInputFiles("input[type=file]", { name: "kept-customers.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  await expect(fresh.locator(".import__said")).toContainText("2 people (all new)");
  await fresh.getByRole("button", { name: "Import 2 people" }).click();
  await expect(fresh.getByRole("heading", { name: "Imported" })).toBeVisible();
  const { customers } = JSON.parse(await savedCopy(fresh));
  const plain = customers.map(({ stamps, ...fields }) => fields);
  expect(plain).toEqual([ada, bo]);
  await elsewhere.close();
});
