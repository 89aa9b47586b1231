// Nothing lost, in a real browser: what the mirror gives back, what is said where there is none, the ways back that are
// pinned before something large, and a book that can only be read.
import { expect, opened, test } from "./fixtures.js";
import { addCustomer, downloaded, go } from "./steps.js";

const OWN = "kept/book/";

/** Every key of the own book in localStorage, as it stands. */
const stored = (page) =>
  page.evaluate((own) => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(own))), OWN);

/** The keys in IndexedDB that begin so. */
const mirrored = (page, prefix) =>
  page.evaluate((prefix) => new Promise((done, failed) => {
    const asked = indexedDB.open("kept");
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const keys = asked.result.transaction("kept").objectStore("kept").getAllKeys();
      keys.onsuccess = () => {
        asked.result.close();
        done(keys.result.filter((key) => key.startsWith(prefix)));
      };
    };
  }), prefix);

const journal = async (page) => Object.keys(await stored(page)).filter((key) => key.startsWith(`${OWN}j/`)).sort();
const slots = async (page) => Object.keys(await stored(page)).filter((key) => key.startsWith(`${OWN}s/`)).sort();

/** Opens the page again with this in the storage instead of what stands there. */
async function reopen(page, change) {
  await page.evaluate(change[0], change[1]);
  await page.reload();
  await opened(page);
}

async function erase(page, name) {
  await go(page, "#/customers");
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.evaluate(() => (location.hash += "/details"));
  await page.getByText("Erase for good").click();
  await page.getByRole("button", { name: `Erase ${name} …` }).click();
  await page.getByRole("button", { name: `Erase ${name}`, exact: true }).click();
  await expect(page.getByText(`${name} is erased for good.`)).toBeVisible();
}

const file = (contents) => ({ name: "book.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(contents)) });

async function bringIn(page, contents) {
  await go(page, "#/book/import");
  await page.getByLabel("Choose a file").setInputFiles(file(contents));
  await page.getByRole("button", { name: "Bring it in" }).click();
  await expect(page.getByRole("heading", { name: "It is in your book" })).toBeVisible();
}

const twoMore = {
  format: "kept",
  version: 1,
  customers: [
    { id: "ben", name: "Ben Ohanyan", added: "2026-01-03" },
    { id: "eve", name: "Eve", added: "2026-01-04" },
  ],
};

const points = (page) => page.getByRole("region", { name: "Earlier books" });
const rescue = (page) => page.getByRole("region", { name: "What is left of your book" });

test.describe("the mirror", () => {
  test("every change is in it before the page says that it is done", { tag: "@once" }, async ({ page, open }) => {
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await expect(page.getByText("Ann Petrosyan is in your book.")).toBeVisible();
    expect(await mirrored(page, `${OWN}j/`)).toEqual(await journal(page));
  });

  test("gives back at the next opening what the browser lost, and says so", async ({ page, open, checkAxe }) => {
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await addCustomer(page, "Ben");
    await addCustomer(page, "Eve");
    await expect(page.getByText("Eve is in your book.")).toBeVisible();
    const before = await stored(page);
    const lost = (await journal(page)).slice(-2);
    await reopen(page, [(keys) => keys.forEach((key) => localStorage.removeItem(key)), lost]);
    await expect(page.getByText("before it stored your last 2 changes. They are back.")).toBeVisible();
    await go(page, "#/customers");
    await expect(page.getByText("3 people")).toBeVisible();
    await checkAxe(page);
    // They stand in the storage again, so that nothing is lost when the mirror goes.
    expect(Object.keys(await stored(page)).length).toBe(Object.keys(before).length);
    await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase("kept").onsuccess = done)));
    await page.reload();
    await opened(page);
    await go(page, "#/customers");
    await expect(page.getByText("3 people")).toBeVisible();
  });

  test("gives back a whole book that the browser had not written down yet", { tag: "@once" }, async ({ page, open }) => {
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await addCustomer(page, "Ben");
    await expect(page.getByText("Ben is in your book.")).toBeVisible();
    await reopen(page, [() => localStorage.clear()]);
    await go(page, "#/customers");
    await expect(page.getByText("2 people")).toBeVisible();
  });

  test("brings nobody back who was erased", { tag: "@once" }, async ({ page, open }) => {
    await open();
    await addCustomer(page, "Zebedaiah");
    await addCustomer(page, "Ann Petrosyan");
    await erase(page, "Zebedaiah");
    await expect.poll(() => slots(page), { timeout: 20_000 }).toHaveLength(2);
    await expect.poll(async () => JSON.stringify(await stored(page))).not.toContain("Zebedaiah");
    const held = () => page.evaluate(() => new Promise((done) => {
      const asked = indexedDB.open("kept");
      asked.onsuccess = () => {
        const all = asked.result.transaction("kept").objectStore("kept").getAll();
        all.onsuccess = () => {
          asked.result.close();
          done(JSON.stringify(all.result));
        };
      };
    }));
    await expect.poll(held, { timeout: 20_000 }).not.toContain("Zebedaiah");
    await page.reload();
    await opened(page);
    await go(page, "#/customers");
    await expect(page.getByText("1 person")).toBeVisible();
  });

  for (const [how, script] of [
    ["is missing", () => Object.defineProperty(window, "indexedDB", { get: () => undefined })],
    ["throws", () => Object.defineProperty(window, "indexedDB", { get: () => { throw new DOMException("no", "SecurityError"); } })],
    ["will not open", () => (IDBFactory.prototype.open = () => { throw new DOMException("no", "InvalidStateError"); })],
    ["fails to open", () => {
      const open = IDBFactory.prototype.open;
      // A version below any there is: the request itself fails.
      IDBFactory.prototype.open = function (name) { open.call(this, name, 99); return open.call(this, name, 1); };
    }],
  ]) {
    test(`where it ${how}, the page works and says what that means`, async ({ page, context, open, checkAxe }) => {
      await context.addInitScript(script);
      await open();
      await addCustomer(page, "Ann Petrosyan");
      await expect(page.getByText("Ann Petrosyan is in your book.")).toBeVisible();
      await go(page, "#/book");
      await expect(page.getByText(/This browser keeps no second record of your latest changes/)).toBeVisible();
      await expect(points(page).getByText("This browser keeps no earlier books.")).toBeVisible();
      await checkAxe(page);
      await bringIn(page, twoMore);
      await page.reload();
      await opened(page);
      await go(page, "#/customers");
      await expect(page.getByText("3 people")).toBeVisible();
    });
  }

  test("where it refuses to write, the change is saved all the same and the page says what is missing", { tag: "@once" }, async ({ page, context, open }) => {
    await context.addInitScript(() => {
      IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); };
    });
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await expect(page.getByText("Ann Petrosyan is in your book.")).toBeVisible();
    await go(page, "#/book");
    await expect(page.getByText(/This browser keeps no second record/)).toBeVisible();
  });

  test("where it is slow, what is told of an earlier change never hides what was told since", { tag: "@once" }, async ({ page, context, open }) => {
    await context.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        const until = performance.now() + 1000;
        const on = () => { if (performance.now() < until) this.get("nothing").onsuccess = on; };
        on();
        return put.apply(this, given);
      };
    });
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await expect(page.getByText("Ann Petrosyan is in your book.")).toBeVisible();
    await page.locator("h1").click();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    const last = page.getByText("There is nothing left to take back.");
    await expect(last).toBeVisible();
    await page.waitForTimeout(2000);
    await expect(last).toBeVisible();
  });
});

test.describe("earlier books", () => {
  test("one is kept before a file comes in, and the person goes back to it and forth again", async ({ page, open, checkAxe }) => {
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await bringIn(page, twoMore);
    await go(page, "#/book");
    await expect(points(page).getByRole("listitem")).toHaveCount(1);
    await expect(points(page).getByRole("listitem")).toContainText("before a file came in");
    await expect(points(page).getByRole("listitem")).toContainText("1 customer, 0 lines");
    await points(page).getByRole("button", { name: /^Look back to/ }).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByText("2 things written since go.")).toBeVisible();
    await checkAxe(page);
    await sheet.getByRole("button", { name: "Stay here" }).click();
    await expect(sheet).toHaveCount(0);
    await points(page).getByRole("button", { name: /^Look back to/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Go back to this" }).click();
    await expect(page.getByText(/^Your book is again what it was on/).first()).toBeVisible();
    await expect(points(page).getByRole("listitem")).toHaveCount(2);
    await go(page, "#/customers");
    await expect(page.getByText("1 person")).toBeVisible();
    await go(page, "#/book");
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await go(page, "#/customers");
    await expect(page.getByText("3 people")).toBeVisible();
  });

  test("one is kept before somebody is erased, and it does not bring them back", { tag: "@once" }, async ({ page, open }) => {
    await open();
    await addCustomer(page, "Zebedaiah");
    await addCustomer(page, "Ann Petrosyan");
    await erase(page, "Zebedaiah");
    await expect.poll(() => slots(page), { timeout: 20_000 }).toHaveLength(2);
    await addCustomer(page, "Ben");
    await go(page, "#/book");
    await expect(points(page).getByRole("listitem")).toContainText("before somebody was erased, and without them");
    await expect(points(page).getByRole("listitem")).toContainText("1 customer, 0 lines", { timeout: 20_000 });
    await points(page).getByRole("button", { name: /^Look back to/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Go back to this" }).click();
    await expect(page.getByText(/^Your book is again what it was on/).first()).toBeVisible();
    await go(page, "#/customers");
    await expect(page.getByText("1 person")).toBeVisible();
    await expect(page.getByText("Zebedaiah")).toHaveCount(0);
  });

  test("the last eight stay, and an empty book never takes the place of one", { tag: "@once" }, async ({ page, open }) => {
    await open();
    // Nothing is written yet, so there is nothing to go back to.
    await bringIn(page, { ...twoMore, customers: [{ id: "c0", name: "Number 0", added: "2026-01-03" }] });
    for (let n = 1; n < 10; n++) {
      await page.getByRole("button", { name: "Bring in another file" }).click();
      await bringIn(page, { ...twoMore, customers: [{ id: `c${n}`, name: `Number ${n}`, added: "2026-01-03" }] });
    }
    await go(page, "#/book");
    await expect(points(page).getByRole("listitem")).toHaveCount(8);
    await expect(points(page).getByRole("listitem").first()).toContainText("9 customers");
    await expect(points(page).getByRole("listitem").last()).toContainText("2 customers");
  });
});

test.describe("a book that can only be read", () => {
  /** A book with two snapshots and two batches after them. */
  async function prepare(page, open) {
    await open();
    await addCustomer(page, "Zebedaiah");
    await addCustomer(page, "Ann Petrosyan");
    await erase(page, "Zebedaiah");
    await expect.poll(() => slots(page), { timeout: 20_000 }).toHaveLength(2);
    await expect.poll(() => journal(page), { timeout: 20_000 }).toHaveLength(0);
    await addCustomer(page, "Ben");
    await addCustomer(page, "Eve");
    await expect(page.getByText("Eve is in your book.")).toBeVisible();
  }

  /** As if the mirror were gone too, so that it cannot mend what the test breaks. */
  const withoutMirror = (page) =>
    page.evaluate(() => new Promise((done, failed) => {
      const asked = indexedDB.open("kept");
      asked.onerror = failed;
      asked.onsuccess = () => {
        const store = asked.result.transaction("kept", "readwrite").objectStore("kept");
        store.delete(IDBKeyRange.bound("kept/book/j/", "kept/book/j/\uffff")).onsuccess = () => {
          asked.result.close();
          done();
        };
      };
    }));

  test("what is left is listed, saved as it stands, and gone on with whole", async ({ page, open, checkAxe }) => {
    await prepare(page, open);
    await withoutMirror(page);
    const last = (await journal(page)).at(-1);
    await reopen(page, [(key) => localStorage.setItem(key, localStorage.getItem(key).slice(0, -3)), last]);
    const damaged = await stored(page);
    await expect(page.getByText("You can look, not write")).toBeVisible();
    await page.getByRole("link", { name: "See what is left" }).click();
    await expect(rescue(page).getByText("1 recent change can be read")).toBeVisible();
    await expect(rescue(page).getByText("1 recent change cannot")).toBeVisible();
    const rows = rescue(page).locator(".points__row");
    await expect(rows).toHaveCount(3);
    await expect(rows.nth(0)).toContainText("Everything that can be read");
    await expect(rows.nth(0)).toContainText("2 customers, 0 lines");
    await expect(rows.nth(1)).toContainText(/Tidied book number \d+1 customer, 0 lines/);
    await expect(rows.nth(2)).toContainText(/Tidied book number \d+1 customer, 0 lines/);
    await checkAxe(page);
    const raw = await downloaded(page, () => rescue(page).getByRole("button", { name: "Save it as it stands" }).click());
    expect(JSON.parse(raw)).toEqual(damaged);
    const copy = await downloaded(page, () => rows.nth(0).getByRole("button", { name: "Save a copy" }).click());
    expect(JSON.parse(copy).customers.map(({ name }) => name).sort()).toEqual(["Ann Petrosyan", "Ben"]);
    expect(await stored(page)).toEqual(damaged);
    await rows.nth(0).getByRole("button", { name: "Go on with all of it" }).click();
    await expect(page.getByText("You can look, not write")).toHaveCount(0);
    await opened(page);
    await addCustomer(page, "New one");
    await page.reload();
    await opened(page);
    await go(page, "#/customers");
    await expect(page.getByText("3 people")).toBeVisible();
    await go(page, "#/book");
    await expect(points(page).getByText("as it was found damaged, every byte of it")).toBeVisible();
  });

  test("one generation can be chosen, and everything as it was found stays among the earlier books", { tag: "@once" }, async ({ page, open }) => {
    await prepare(page, open);
    await withoutMirror(page);
    const last = (await journal(page)).at(-1);
    await reopen(page, [(key) => localStorage.setItem(key, `${localStorage.getItem(key)}x`), last]);
    await go(page, "#/book");
    await rescue(page).getByRole("button", { name: "Go on with this" }).first().click();
    await expect(page.getByText("You can look, not write")).toHaveCount(0);
    await opened(page);
    await go(page, "#/customers");
    await expect(page.getByText("1 person")).toBeVisible();
    await go(page, "#/book");
    await expect(points(page).getByRole("listitem").first()).toContainText("2 customers");
  });

  test("with no snapshot readable, what the journal has is offered and nothing is written", async ({ page, open, checkAxe }) => {
    await prepare(page, open);
    await withoutMirror(page);
    await reopen(page, [(own) => [0, 1].forEach((n) => {
      const value = localStorage.getItem(`${own}s/${n}`);
      localStorage.setItem(`${own}s/${n}`, value.slice(0, value.length / 2));
    }), OWN]);
    const damaged = await stored(page);
    await go(page, "#/book");
    await expect(rescue(page).getByText("It cannot be read.")).toHaveCount(2);
    await expect(rescue(page).locator(".points__row").first()).toContainText("2 customers");
    await checkAxe(page);
    await go(page, "#/new");
    await page.getByLabel("Name", { exact: true }).fill("Nobody");
    await page.getByRole("button", { name: "Keep it" }).click();
    await expect(page.getByText("This book is open for reading only, so nothing was changed.").first()).toBeVisible();
    await page.reload();
    await opened(page);
    expect(await stored(page)).toEqual(damaged);
  });

  test("where nothing can be kept aside, nothing is changed", { tag: "@once" }, async ({ page, context, open }) => {
    await prepare(page, open);
    await withoutMirror(page);
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => { throw new DOMException("no", "InvalidStateError"); };
    });
    const last = (await journal(page)).at(-1);
    await reopen(page, [(key) => localStorage.setItem(key, "torn"), last]);
    const damaged = await stored(page);
    await go(page, "#/book");
    await rescue(page).getByRole("button", { name: "Go on with all of it" }).click();
    await expect(rescue(page).getByText("This browser could not keep a second copy of the damaged book")).toBeVisible();
    expect(await stored(page)).toEqual(damaged);
  });

  test("a newer Kept's book is shown as far as it can be read and never written to", async ({ page, open, checkAxe }) => {
    await prepare(page, open);
    await reopen(page, [(own) => localStorage.setItem(`${own}s/0`, "kept9 whatever comes"), OWN]);
    const newer = await stored(page);
    await expect(page.getByText("This book was written by a newer Kept.")).toBeVisible();
    await go(page, "#/book");
    await expect(rescue(page).getByText(/You cannot go on from here/)).toBeVisible();
    for (const button of await rescue(page).getByRole("button", { name: /^Go on with/ }).all()) {
      await expect(button).toBeDisabled();
    }
    await checkAxe(page);
    await go(page, "#/customers");
    await expect(page.getByText(/\d (person|people)/).first()).toBeVisible();
    await page.reload();
    await opened(page);
    expect(await stored(page)).toEqual(newer);
  });

  test("a newer Kept at work in another tab closes this one for writing", { tag: "@once" }, async ({ page, context, open }) => {
    await open();
    await addCustomer(page, "Ann Petrosyan");
    const other = await context.newPage();
    await other.goto(page.url().replace(/#.*/, ""));
    await opened(other);
    await other.evaluate((own) => localStorage.setItem(`${own}s/1`, "kept9 whatever comes"), OWN);
    await expect(page.getByText("This book was written by a newer Kept.")).toBeVisible();
    await go(page, "#/customers");
    await expect(page.getByText("1 person")).toBeVisible();
  });
});

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
    await expect(banner(page).getByText("Time for a copy")).toBeVisible();
    await checkAxe(page);
    await go(page, "#/book");
    await expect(page.getByText("30 things are not in any copy yet.")).toBeVisible();
    await downloaded(page, () => banner(page).getByRole("button", { name: "Save a copy" }).click());
    await expect(banner(page).getByText("Time for a copy")).toHaveCount(0);
    await expect(page.getByText("are not in any copy yet")).toHaveCount(0);
    await page.reload();
    await opened(page);
    await expect(page.getByText("Last copy saved today.")).toBeVisible();
    await expect(banner(page).getByText("Time for a copy")).toHaveCount(0);
  });

  test("one is asked for by days, and can be put off for the day", { tag: "@once" }, async ({ page, open }) => {
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await downloaded(page, async () => {
      await go(page, "#/book");
      await page.getByRole("button", { name: "Save a copy" }).click();
    });
    await addCustomer(page, "Ben");
    await reopen(page, [() => {
      const [, , records] = localStorage.getItem("kept/copy/book").split(" ");
      const then = Date.now() - 20 * 86_400_000;
      localStorage.setItem("kept/copy/book", `${new Date(then).toISOString().slice(0, 10)} ${then} ${records}`);
    }]);
    await expect(banner(page).getByText("2 things are not in your last copy, which is 20 days old.")).toBeVisible();
    await banner(page).getByRole("button", { name: "Later" }).click();
    await expect(banner(page).getByText("Time for a copy")).toHaveCount(0);
    await page.reload();
    await opened(page);
    await go(page, "#/book");
    await expect(page.getByText("2 things are not in any copy yet.")).toBeVisible();
    await expect(banner(page).getByText("Time for a copy")).toHaveCount(0);
  });

  for (const [percent, said] of [[75, /The room is getting short/], [95, /The room is nearly used up/]]) {
    test(`with ${percent} % of the room used, by whomever, every page says so`, async ({ page, open, checkAxe }) => {
      await open();
      await addCustomer(page, "Ann Petrosyan");
      await reopen(page, [(percent) => localStorage.setItem("another program", "x".repeat(5_242_880 * percent / 100)), percent]);
      await expect(banner(page).getByText(said)).toBeVisible();
      await go(page, "#/book");
      await expect(page.getByRole("region", { name: "Room in this browser" }).getByText(said)).toBeVisible();
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
    const part = page.getByRole("region", { name: "How long it stays here" });
    await expect(part).toContainText("the browser may clear what pages keep");
    await expect(part).not.toContainText("seven days");
    expect(await page.evaluate(() => window.asked)).toBe(0);
    const ask = part.getByRole("button", { name: "Ask it to keep your book" });
    await ask.click();
    await expect(part).toContainText("The browser does not promise it yet");
    await ask.click();
    await expect(part).toContainText("promised to keep your book until you delete it yourself");
    await expect(ask).toHaveCount(0);
    await checkAxe(page);
  });

  test("is told to be short where Safari's seven days apply", { tag: "@once" }, async ({ page, context, open }) => {
    await context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "vendor", { get: () => "Apple Computer, Inc." });
      delete StorageManager.prototype.persisted;
    });
    await open("#/book");
    const part = page.getByRole("region", { name: "How long it stays here" });
    await expect(part).toContainText("Safari deletes what a page keeps after seven days");
    await expect(part).toContainText("does not say how long");
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
    await page.getByRole("button", { name: "Bring in another file" }).click();
    await page.getByLabel("Choose a file").setInputFiles(file({
      ...twoMore,
      customers: [{ id: "ben", name: "Ben\u202Enayanaho\u200B", added: "2026-01-03" }],
    }));
    await expect(page.getByText("Name: Ben Ohanyan → Ben‹U+202E›nayanaho‹U+200B›")).toBeVisible();
  });

  test("a name that stands twice in a record is told, and the record stays out", { tag: "@once" }, async ({ page, open }) => {
    await open("#/book/import");
    const text = '{"format":"kept","version":1,"customers":[{"id":"a","name":"Ann","name":"Eve","added":"2026-01-03"}]}';
    await page.getByLabel("Choose a file").setInputFiles({ name: "b.json", mimeType: "text/plain", buffer: Buffer.from(text) });
    await expect(page.getByText("customers[0].name: This stands here twice, and nobody can tell which is meant")).toBeVisible();
  });
});
