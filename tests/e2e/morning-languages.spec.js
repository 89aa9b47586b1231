// A morning's work in Greek and in Armenian, from a file with headers in that language to a buyer's reply.
import { address } from "./browser.mjs";
import { day } from "./clock.mjs";
import { expect, opened, test } from "./fixtures.js";
import { downloaded, go } from "./steps.js";

/** The book as it is saved, whatever the language. */
async function savedCopy(page) {
  await go(page, "#/book");
  return downloaded(page, () => page.locator("[aria-labelledby=book-copy] .button--primary").first().click());
}

const MORNINGS = {
  el: {
    file: `Ονοματεπώνυμο;Τηλέφωνο;Ημερομηνία;Ποσό\nΜαρία Παπαδοπούλου;+30 21 0000 0001;${day(-40)};120,50\nΓιώργος Δήμου;+30 21 0000 0002;${day(-10)};1.200,00\nΜαρία Παπαδοπούλου;+30 21 0000 0001;${day(-5)};80,00\n`,
    typed: "παπαδοπουλου", found: "Μαρία Παπαδοπούλου", due: "σε 3 μέρες", promise: "Προσφορά για φούρνο",
  },
  hy: {
    file: `Անուն Ազգանուն;Հեռախոս;Ամսաթիվ;Գումար\nԱրամ Հակոբյան;+374 10 000001;${day(-40)};120,50\nԱրևիկ Սարգսյան;+374 10 000002;${day(-10)};1200,00\nԱրամ Հակոբյան;+374 10 000001;${day(-5)};80,00\n`,
    typed: "ԱՐԵՒԻԿ", found: "Արևիկ Սարգսյան", due: "3 օրից", promise: "Վառարանի առաջարկ",
  },
};

for (const [locale, morning] of Object.entries(MORNINGS)) {
  test.describe(`a morning in ${locale}`, () => {
    test.use({ locale });

    test("imports, finds, logs, prints and asks", async ({ page, open, checkAxe, isMobile }) => {
      test.setTimeout(180_000);
      await open("#/book/import");
      await page.locator("main input[type=file]").first().setInputFiles({ name: "pelates.csv", mimeType: "text/csv", buffer: Buffer.from(morning.file) });
      await page.locator("main .button--primary:not([for])").first().click({ timeout: 30_000 });
      await expect(page.locator("#import-done")).toBeFocused({ timeout: 30_000 });
      const book = JSON.parse(await savedCopy(page));
      expect(book.customers).toHaveLength(2);
      expect(book.entries.filter((entry) => entry.kind === "purchase").map((entry) => entry.amount).sort((a, b) => a - b)).toEqual([8000, 12050, 120000]);

      // Without accents, or in the other spelling of one letter.
      await go(page, "#/");
      await page.keyboard.press("Control+k");
      await page.getByRole("combobox").fill(morning.typed);
      await expect(page.getByRole("option").first()).toContainText(morning.found);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("heading", { level: 1, name: morning.found })).toBeVisible();

      await page.locator("main").focus();
      await page.keyboard.press("Shift+P");
      const sheet = page.getByRole("dialog");
      await expect(sheet.locator(":focus")).toHaveCount(1);
      await page.keyboard.type(morning.promise);
      await sheet.locator("[id$='due']").first().fill(morning.due);
      await checkAxe(page);
      await page.keyboard.press("Control+Enter");
      await expect(sheet).toHaveCount(0);
      const promised = JSON.parse(await savedCopy(page)).entries.filter((entry) => entry.kind === "promise");
      expect(promised).toMatchObject([{ text: morning.promise, due: day(3), on: day(0) }]);

      await go(page, "#/system/review");
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      if (!isMobile) expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(1_000);
      await page.emulateMedia({ media: "screen" });

      await go(page, "#/friction/survey");
      await page.locator("#survey-language").selectOption(locale);
      await page.locator("main .button--primary").first().click();
      const link = await page.locator("#survey-link").inputValue();
      const buyer = await page.context().newPage();
      await buyer.goto(link);
      await opened(buyer);
      await expect(buyer.locator("html")).toHaveAttribute("lang", locale);
      await checkAxe(buyer);
      for (const group of await buyer.getByRole("radiogroup").all()) await group.getByRole("radio").last().check({ force: true });
      await buyer.locator("form .button--primary, .answer__make").first().click();
      const reply = await buyer.locator("#answer-reply").inputValue();
      await buyer.close();
      await page.locator(".survey__paste textarea").fill(reply);
      await page.locator(".survey__found .button--primary").click();
      await expect.poll(async () => JSON.parse(await savedCopy(page)).entries.filter((entry) => entry.kind === "survey").length).toBe(1);
    });
  });
}

test("the same book shows the same numbers in every language, in the same order but for the names", async ({ browser }) => {
  test.setTimeout(180_000);
  const seen = [];
  for (const locale of ["en-GB", "es", "ru", "el", "hy"]) {
    const context = await browser.newContext({ locale, timezoneId: "Europe/Berlin", serviceWorkers: "block" });
    const page = await context.newPage();
    await page.clock.setFixedTime(new Date(`${day(0)}T10:00:00`));
    await page.goto(address);
    await opened(page);
    await page.locator("[data-demo]").click();
    await expect(page.locator(".today")).toBeVisible();
    await go(page, "#/customers");
    await expect(page.locator(".ledger__row").first()).toBeVisible();
    const customers = await page.locator(".ledger__row").evaluateAll((rows) => rows.map((row) => [row.querySelector("a").hash, row.querySelector(".cherry__number").textContent, row.querySelector(".ledger__risk").textContent.replace(/\D/g, "")]));
    // Those due on one day stand in the order of their names, which are others in each language.
    customers.sort();
    await go(page, "#/friction");
    const friction = await page.locator(".overall__number").textContent();
    seen.push({ customers, friction });
    await context.close();
  }
  for (const one of seen) expect(one).toEqual(seen[0]);
});
