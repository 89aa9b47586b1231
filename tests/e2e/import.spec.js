// Bringing files in, with files as people have them: a real purchase log, one from a German Excel, books that are
// broken, and a book that goes round. Nothing may come in before the person has seen what would.
import { setClock } from "./clock.mjs";
import { expect, test } from "./fixtures.js";
import { publicLog } from "./public-log.mjs";
import { bringIn, downloaded, go, savedCopy } from "./steps.js";
import { stored } from "./storage.js";

const log = publicLog();

const file = (name, text) => ({ name, mimeType: "text/plain", buffer: Buffer.isBuffer(text) ? text : Buffer.from(text) });

async function choose(page, given) {
  await page.getByLabel("Choose files").setInputFiles(given);
}

const book = (more = {}) => ({
  format: "kept",
  version: 1,
  settings: { currency: "EUR" },
  customers: [
    { id: "ann", name: "Ann Petrosyan", added: "2026-01-02", tier: "A" },
    { id: "ben", name: "Ben Ohanyan", added: "2026-01-03" },
  ],
  entries: [
    { id: "e1", customer: "ann", on: "2026-01-05", kind: "touch", channel: "visit", by: "us" },
    { id: "e2", customer: "ben", on: "2026-01-06", kind: "purchase", amount: 1250 },
  ],
  ...more,
});

async function openWith(page, open, contents) {
  await open();
  await bringIn(page, contents);
  await expect(page.getByRole("heading", { name: "Imported" })).toBeFocused();
}

async function saved(page) {
  const text = await savedCopy(page);
  return { text, plain: text.replace(/"exported_at": "[^"]*"/, "") };
}

test.describe("a purchase log", () => {
  test("the CDNOW sample is understood, written, undone, brought back, and never there twice", async ({ page, open }) => {
    await open("#/book/import");
    await choose(page, log);
    await page.getByLabel("Separate purchases").check({ timeout: 30_000 });
    await expect(page.locator(".import__said")).toContainText("6,911 purchases by 2,349 customers (all new), €244,091.94, 1 Jan 1997 to 30 Jun 1998.");
    await expect(page.getByText("Left out: 8 with nothing to pay.")).toBeVisible();
    await expect(page.getByText("6,919 lines = 6,911 taken + 8 left out")).toBeVisible();
    await page.getByRole("button", { name: "Import 6,911 purchases" }).click();
    await expect(page.getByRole("heading", { name: "Imported" })).toBeFocused();
    await expect(page.locator(".counts")).toHaveText("2,349 customers6,911 entries");

    await page.getByRole("button", { name: "Import another file" }).click();
    await choose(page, log);
    await page.getByLabel("Separate purchases").check({ timeout: 30_000 });
    await expect(page.getByText("Nothing new: it’s all here already.")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Import \d/ })).toHaveCount(0);

    await page.evaluate("location.hash = '#/book'");
    await page.getByRole("button", { name: "Undo" }).last().click();
    await expect(page.getByText("0 customers")).toBeVisible();
    await page.evaluate("location.hash = '#/book/import'");
    await choose(page, log);
    await page.getByRole("button", { name: "Restore what you deleted" }).click({ timeout: 30_000 });
    await page.getByLabel("Separate purchases").check();
    await expect(page.getByText("Nothing new: it’s all here already.")).toBeVisible({ timeout: 30_000 });
  });

  test("semicolons, decimal commas and Western letters; an order of days that must be asked", async ({ page, open, checkAxe }) => {
    const text = "Kunde;Datum;Betrag;Artikel\nM\xFCller;01/02/2024;1.234,50;K\xE4se\nStra\xDFe;03/04/2024;9,90;Brot\nM\xFCller;05/06/2024;xx;Brot\n" + [1, 2, 3, 4].map((n) => `Stra\xDFe;07/08/2024;${n},00;Brot\n`).join("");
    await open("#/book/import");
    await choose(page, file("umsatz.txt", Buffer.from(text, "latin1")));
    await expect(page.getByText("Answer the question first.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Import 6 purchases" })).toBeDisabled();
    await expect(page.getByText("How are dates written?")).toBeVisible();
    // Each answer shows what it would give.
    await expect(page.locator(".option").filter({ hasText: "Day first" })).toContainText("6 purchases, €1,254.40, 1 Feb 2024 to 7 Aug 2024");
    await expect(page.locator(".option").filter({ hasText: "Month first" })).toContainText("2 Jan 2024 to 8 Jul 2024");
    await expect(page.getByText("Müller", { exact: true }).first()).toBeVisible();
    await page.getByLabel("Day first").check();
    await expect(page.locator(".import__said")).toContainText("6 purchases by 2 customers (all new), €1,254.40");
    await expect(page.getByText("Left out: 1 with an unreadable amount.")).toBeVisible();
    await page.getByText("1 line left out").click();
    await expect(page.getByText("Line 4: with an unreadable amount")).toBeVisible();
    await checkAxe(page);
    await page.getByRole("button", { name: "Import 6 purchases" }).click();
    await expect(page.locator(".counts")).toHaveText("2 customers6 entries2 products or services");
    await expect(page.getByText("1 left out.")).toBeVisible();
  });

  test("letters of another alphabet, by the browser's own tables", async ({ page, open }) => {
    // "Анна;2024-01-05;5,00" in Windows-1251.
    const bytes = Buffer.from([0xc0, 0xed, 0xed, 0xe0, ...Buffer.from(";2024-01-05;5,00\n")]);
    await open("#/book/import");
    await choose(page, file("log.csv", Buffer.concat([Buffer.from("name;date;amount\n"), bytes])));
    await page.getByText(/Check its 3 columns/).click();
    await page.getByLabel("Text encoding").selectOption("windows-1251");
    await expect(page.getByText("Анна").first()).toBeVisible();
    await expect(page.locator(".import__said")).toContainText("€5.00");
  });

  test("a column can be given another meaning, and what is missing is said", async ({ page, open }) => {
    await open("#/book/import");
    await choose(page, file("log.csv", "name,date,amount\nAnn,2024-01-05,5.00\n"));
    await expect(page.locator(".import__said")).toContainText("€5.00");
    await page.getByText(/Check its 3 columns/).click();
    await page.getByLabel("name", { exact: true }).selectOption({ label: "Leave out" });
    await expect(page.getByText(/No column names a customer/)).toBeVisible();
    await page.getByLabel("name", { exact: true }).selectOption({ label: "Customer name" });
    await expect(page.locator(".import__said")).toContainText("1 purchase by 1 customer");
  });
});

test.describe("what cannot be read", () => {
  for (const [what, given, said] of [
    ["broken JSON", '{\n "format": "kept",\n "vers', /breaks off at line 3, character 6/],
    ["another program's JSON", '{"a": 1}', /not a Kept backup/],
    ["a newer book", '{"format": "kept", "version": 2}', /newer Kept saved it \(format version 2/],
    ["nothing", " \n", /It’s empty/],
    ["half a workbook", Buffer.from("PK\x03\x04\0\0\0"), /Part of it is missing/],
    ["a PDF", "%PDF-1.4 …", /It’s a PDF.*Export the list/],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), /It’s a picture/],
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /old Excel file/],
  ]) {
    test(`${what} is refused in words, and nothing changes`, async ({ page, open }) => {
      await open("#/book/import");
      const before = await stored(page);
      await choose(page, file("some.file", given));
      await expect(page.locator(".refusal").getByText(said)).toBeVisible();
      expect(await stored(page)).toEqual(before);
    });
  }

  test("every problem is named with its path; the good ones come in only when asked for", async ({ page, open, checkAxe }) => {
    const wrong = book({
      customers: [
        { id: "ann", name: "Ann", added: "2026-01-02" },
        { id: "ben", added: "soon" },
      ],
      entries: [
        { id: "e1", customer: "ann", on: "2026-01-05", kind: "incident", severity: 9 },
        { id: "e2", customer: "nobody", on: "2026-01-05", kind: "note" },
        { id: "e3", customer: "ann", on: "2026-01-06", kind: "note", text: "fine" },
      ],
    });
    await open("#/book/import");
    const before = await stored(page);
    await choose(page, file("book.json", JSON.stringify(wrong)));
    await expect(page.getByRole("list", { name: "Problems, and where they are" }).getByRole("listitem")).toHaveText([
      "customers[1].name: Required",
      /^customers\[1\]\.added: soon isn’t a date/,
      "entries[0].severity: 9 isn’t between 1 and 5",
      /^entries\[1\]\.customer: No customer nobody/,
    ]);
    await expect(page.getByRole("button", { name: "Import", exact: true })).toHaveCount(0);
    expect(await stored(page)).toEqual(before);
    await checkAxe(page);
    await page.getByRole("button", { name: "Import the rest, leave 3 out" }).click();
    await expect(page.locator(".counts")).toHaveText(/1 customer.*1 entry/);
  });
});

test.describe("a book of Kept", () => {
  test("goes out and into another browser the same, and nothing is new the second time", async ({ page, open, browser }) => {
    await openWith(page, open, book());
    const out = await saved(page);
    const other = await browser.newContext();
    await setClock(other);
    const there = await other.newPage();
    await there.goto(page.url().replace(/#.*/, "#/book/import"));
    await choose(there, file("copy.json", out.text));
    await there.getByRole("button", { name: "Import", exact: true }).click();
    await expect(there.getByRole("heading", { name: "Imported" })).toBeVisible();
    expect((await saved(there)).plain).toBe(out.plain);
    await there.evaluate("location.hash = '#/book/import'");
    await choose(there, file("copy.json", out.text));
    await expect(there.getByText("Nothing new: it’s all here already.")).toBeVisible();
    await other.close();
  });

  test("shows what would change, and undo takes all of it back", async ({ page, open, checkAxe }) => {
    await openWith(page, open, book());
    await page.getByRole("button", { name: "Import another file" }).click();
    const changed = book();
    changed.customers[0].name = "Anna Petrosyan";
    changed.customers.push({ id: "eve", name: "Eve", added: "2026-02-01" });
    await choose(page, file("edited.json", JSON.stringify(changed)));
    await expect(page.getByText("Name: Ann Petrosyan → Anna Petrosyan")).toBeVisible();
    await expect(page.getByText("1 customer", { exact: true })).toBeVisible();
    await checkAxe(page);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    // Until then a notice of the first file may stand there, whose button would take that one back.
    await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("Import undone. Your book is as it was.")).toBeVisible();
    await page.evaluate("location.hash = '#/customers'");
    await expect(page.getByText("Ann Petrosyan")).toBeVisible();
    await expect(page.getByText("Eve", { exact: true })).toHaveCount(0);
  });

  test("what was deleted here stays deleted unless it is to come back", async ({ page, open }) => {
    await openWith(page, open, book());
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Import another file" }).click();
    await choose(page, file("book.json", JSON.stringify(book())));
    await expect(page.getByText(/deletions of yours stay/)).toBeVisible();
    await page.getByLabel("Restore them").check();
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await expect(page.locator(".counts")).toHaveText(/2 customers.*2 entries/);
  });
});

test.describe("the book page", () => {
  test("the demo stands beside the own book and is forgotten when it is closed", async ({ page, open, checkAxe }) => {
    await openWith(page, open, book());
    const before = await stored(page);
    await page.evaluate("location.hash = '#/book'");
    await page.getByRole("button", { name: "Look at a demo shop" }).click();
    await expect(page.getByText("Yours is safe and closed.")).toBeVisible();
    await expect(page.getByText(/^\d\d customers$/)).toBeVisible();
    await checkAxe(page);
    await page.getByRole("button", { name: "Back to your book" }).first().click();
    await expect(page.getByText("2 customers", { exact: true })).toBeVisible();
    expect(await stored(page)).toEqual(before);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("kept/demo/")))).toEqual([]);
  });

  test("settings are kept, refused with a reason beside the field, and taken back", async ({ page, open, checkAxe }) => {
    await open("#/book");
    await checkAxe(page);
    await page.getByLabel("Business name").fill("Cherry & Co");
    await page.getByLabel("Currency").fill("usd");
    await page.getByLabel("Contact tier A every (days)").fill("soon");
    await page.getByRole("button", { name: "Save settings" }).click();
    await expect(page.getByText("soon isn’t a whole number")).toBeVisible();
    await page.getByLabel("Contact tier A every (days)").fill("21");
    await page.getByRole("button", { name: "Save settings" }).click();
    await expect(page.getByText("Settings saved.").first()).toBeVisible();
    await expect(page.getByText("soon isn’t a whole number")).toHaveCount(0);
    await page.reload();
    await expect(page.getByLabel("Currency")).toHaveValue("USD");
    await expect(page.getByLabel("Contact tier A every (days)")).toHaveValue("21");
    await page.getByLabel("Contact tier A every (days)").fill("22");
    await page.getByRole("button", { name: "Save settings" }).click();
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await expect(page.getByLabel("Contact tier A every (days)")).toHaveValue("21");
  });

  test("a language changes dates and numbers", async ({ page, open }) => {
    await open("#/book");
    await page.getByLabel("Date and number format").selectOption("de-DE");
    await page.getByRole("button", { name: "Save settings" }).click();
    await expect(page.getByText(/5,2.MB/)).toBeVisible();
  });
});

test("the purchases go into a table that no spreadsheet runs, and come back from it as they were", async ({ page, open }) => {
  const names = ["=HYPERLINK(\"http://evil\")", "+49 30 1234", "-Ann", "@home", "Ben, \"the baker\""];
  await openWith(page, open, book({
    customers: names.map((name, n) => ({ id: `c${n}`, name, added: "2026-01-03" })),
    entries: names.map((_, n) => ({ id: `e${n}`, kind: "purchase", customer: `c${n}`, on: `2026-02-0${n + 1}`, amount: 1250 + n })),
  }));
  await go(page, "#/book");
  const table = await downloaded(page, () => page.getByRole("button", { name: "Export table" }).click());
  await expect(page.getByText("Table saved to your downloads.")).toBeVisible();
  expect(table.split("\r\n").slice(1, 5).every((line) => /^2026-02-0\d,c\d,"?'/.test(line))).toBe(true);
  await page.evaluate(() => localStorage.clear());
  await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase("kept").onsuccess = indexedDB.deleteDatabase("kept").onblocked = done)));
  await page.reload();
  await go(page, "#/book/import");
  await choose(page, file("purchases.csv", table));
  await page.getByRole("button", { name: "Import 5 purchases" }).click();
  await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
  const back = JSON.parse(await savedCopy(page));
  expect(back.customers.map((customer) => customer.name).sort()).toEqual([...names].sort());
  expect(back.entries.map((entry) => entry.amount).sort()).toEqual([1250, 1251, 1252, 1253, 1254]);
});
