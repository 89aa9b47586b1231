// What the page asks of the person and of the browser, so that a book outlives both: copies, room, the browser's promise;
// and what files bring along.
import { expect, opened, test } from "./fixtures.js";
import { addCustomer, bookFile, bringIn, downloaded, go } from "./steps.js";
import { reopen, twoMore } from "./storage.js";

test.describe("copies", () => {
  const banner = (page) => page.locator(".banners");
  const many = (count) => ({
    format: "kept",
    version: 1,
    customers: Array.from({ length: count }, (_, n) => ({ id: `c${n}`, name: `Number ${n}`, added: "2026-01-03" })),
  });

  test("one is asked for by changes, saved by one press, and then not asked for again", async ({ page, open, checkAxe }) => {
    await open();
    await bringIn(page, many(30));
    await page.reload();
    await opened(page);
    await expect(banner(page).getByText("Time to back up")).toBeVisible();
    await checkAxe(page);
    await go(page, "#/book");
    await expect(page.getByText("30 changes aren’t backed up.")).toBeVisible();
    await downloaded(page, () => banner(page).getByRole("button", { name: "Back up", exact: true }).click());
    await expect(banner(page).getByText("Time to back up")).toHaveCount(0);
    await expect(page.getByText("aren’t backed up")).toHaveCount(0);
    await page.reload();
    await opened(page);
    await expect(page.getByText("Last backup today.")).toBeVisible();
    await expect(banner(page).getByText("Time to back up")).toHaveCount(0);
  });

  test("one is asked for by days, and can be put off for the day", { tag: "@once" }, async ({ page, open }) => {
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await downloaded(page, async () => {
      await go(page, "#/book");
      await page.getByRole("button", { name: "Back up", exact: true }).click();
    });
    await addCustomer(page, "Ben");
    await reopen(page, [() => {
      const [, , records] = localStorage.getItem("kept/copy/book").split(" ");
      const then = Date.now() - 20 * 86_400_000;
      localStorage.setItem("kept/copy/book", `${new Date(then).toISOString().slice(0, 10)} ${then} ${records}`);
    }]);
    await expect(banner(page).getByText("2 changes since your last backup, 20 days old.")).toBeVisible();
    await banner(page).getByRole("button", { name: "Later" }).click();
    await expect(banner(page).getByText("Time to back up")).toHaveCount(0);
    await page.reload();
    await opened(page);
    await go(page, "#/book");
    await expect(page.getByText("2 changes aren’t backed up.")).toBeVisible();
    await expect(banner(page).getByText("Time to back up")).toHaveCount(0);
  });

  for (const [percent, said] of [[75, /Storage is running low/], [95, /Storage is almost full/]]) {
    test(`with ${percent} % of the room used, by whomever, every page says so`, async ({ page, open, checkAxe }) => {
      await open();
      await addCustomer(page, "Ann Petrosyan");
      await reopen(page, [(percent) => localStorage.setItem("another program", "x".repeat(5_242_880 * percent / 100)), percent]);
      await expect(banner(page).getByText(said)).toBeVisible();
      await go(page, "#/book");
      await expect(page.getByRole("region", { name: "Storage in this browser" }).getByText(said)).toBeVisible();
      await checkAxe(page);
      expect(await page.evaluate(() => localStorage.getItem("another program").length)).toBe(5_242_880 * percent / 100);
    });
  }
});

test.describe("the browser's promise", () => {
  test("is told, and asked for only on a press", async ({ page, context, open, checkAxe }) => {
    await context.addInitScript(() => {
      let promised = false;
      window.asked = 0;
      StorageManager.prototype.persisted = async () => promised;
      StorageManager.prototype.persist = async () => (promised = ++window.asked > 1);
    });
    await open("#/book");
    const part = page.getByRole("region", { name: "How safe it is here" });
    await expect(part).toContainText("the browser may clear your book");
    await expect(part).not.toContainText("seven days");
    expect(await page.evaluate(() => window.asked)).toBe(0);
    const ask = part.getByRole("button", { name: "Ask to keep it" });
    await ask.click();
    await expect(part).toContainText("Not guaranteed yet");
    await ask.click();
    await expect(part).toContainText("keeps your book until you delete it");
    await expect(ask).toHaveCount(0);
    await checkAxe(page);
  });

  test("is told to be short where Safari's seven days apply", { tag: "@once" }, async ({ page, context, open }) => {
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "vendor", { get: () => "Apple Computer, Inc." });
      Object.defineProperty(Navigator.prototype, "platform", { get: () => "MacIntel" });
      delete StorageManager.prototype.persisted;
    });
    await open("#/book");
    const part = page.getByRole("region", { name: "How safe it is here" });
    await expect(part).toContainText("Safari deletes a page’s data after seven days");
    await expect(part).toContainText("doesn’t say how long");
  });
});

test.describe("files and texts from elsewhere", () => {
  test("a file of 100 MB is refused before any of it is read", { tag: "@once" }, async ({ page, open }) => {
    await open("#/book/import");
    await expect(page.locator("#import-file")).toBeAttached();
    await page.evaluate(() => {
      window.reads = 0;
      for (const name of ["arrayBuffer", "text", "stream", "slice"]) {
        const real = Blob.prototype[name];
        Blob.prototype[name] = function (...given) {
          window.reads += 1;
          return real.apply(this, given);
        };
      }
      const file = new File([new Uint8Array(100 * 1024 * 1024)], "large.json");
      const given = new DataTransfer();
      given.items.add(file);
      const input = document.querySelector("#import-file");
      input.files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await expect(page.getByRole("alert").getByText(/64.MB/)).toBeVisible();
    expect(await page.evaluate(() => window.reads)).toBe(0);
  });

  test("what a browser would run is never a link, and markup in a name is a name", { tag: "@once" }, async ({ page, open }) => {
    const name = "<img src=x onerror=alert(1)>";
    await open();
    await bringIn(page, {
      format: "kept",
      version: 1,
      customers: [{ id: "x", name, added: "2026-01-03", website: "javascript:alert(1)", notes: "<script>alert(1)</script>" }],
    });
    await go(page, "#/customers/x");
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page.getByText("javascript:alert(1)")).toBeVisible();
    expect(await page.evaluate(() => document.querySelectorAll("a[href^='javascript' i], main img, main script").length)).toBe(0);
  });

  test("letters that nobody sees are seen before a file comes in", { tag: "@once" }, async ({ page, open }) => {
    await open();
    await bringIn(page, twoMore);
    await page.getByRole("button", { name: "Import another file" }).click();
    await page.getByLabel("Choose files").setInputFiles(bookFile({
      ...twoMore,
      customers: [{ id: "ben", name: "Ben\u202Enayanaho\u200B", added: "2026-01-03" }],
    }));
    await expect(page.getByText("Name: Ben Ohanyan → Ben‹U+202E›nayanaho‹U+200B›")).toBeVisible();
  });

  test("a name that stands twice in a record is told, and the record stays out", { tag: "@once" }, async ({ page, open }) => {
    await open("#/book/import");
    const text = '{"format":"kept","version":1,"customers":[{"id":"a","name":"Ann","name":"Eve","added":"2026-01-03"}]}';
    await page.getByLabel("Choose files").setInputFiles({ name: "b.json", mimeType: "text/plain", buffer: Buffer.from(text) });
    await expect(page.getByText("customers[0].name: Appears twice, so it’s unclear")).toBeVisible();
  });
});
