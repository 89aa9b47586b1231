// Nothing lost, in a real browser: what the mirror gives back, what is said where there is none, and the ways back that are
// pinned before something large.
import { expect, opened, test } from "./fixtures.js";
import { addCustomer, bringIn, go } from "./steps.js";
import { erase, journal, mirror, OWN, points, reopen, slots, stored, twoMore } from "./storage.js";

test.describe("the mirror", () => {
  test("every change is in it before the page says that it is done", { tag: "@once" }, async ({ page, open }) => {
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await expect(page.getByText("Ann Petrosyan added.")).toBeVisible();
    expect(await mirror(page, "getAllKeys", `${OWN}j/`)).toEqual(await journal(page));
  });

  test("gives back at the next opening what the browser lost, and says so", async ({ page, open, checkAxe }) => {
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await addCustomer(page, "Ben");
    await addCustomer(page, "Eve");
    await expect(page.getByText("Eve added.")).toBeVisible();
    const before = await stored(page);
    const lost = (await journal(page)).slice(-2);
    await reopen(page, [(keys) => keys.forEach((key) => localStorage.removeItem(key)), lost]);
    await expect(page.getByText("Your last 2 changes are back")).toBeVisible();
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
    await expect(page.getByText("Ben added.")).toBeVisible();
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
    const held = async () => JSON.stringify(await mirror(page, "getAll"));
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
      await expect(page.getByText("Ann Petrosyan added.")).toBeVisible();
      await go(page, "#/book");
      await expect(page.getByText(/This browser keeps no second copy/)).toBeVisible();
      await expect(points(page).getByText("This browser keeps no earlier versions.")).toBeVisible();
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
    await expect(page.getByText("Ann Petrosyan added.")).toBeVisible();
    await go(page, "#/book");
    await expect(page.getByText(/This browser keeps no second copy/)).toBeVisible();
  });

  test("where it is slow, what is told of an earlier change never hides what was told since", { tag: "@once" }, async ({ page, context, open }) => {
    await context.addInitScript(() => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        const until = performance.now() + 1000;
        const on = () => { if (performance.now() < until) this.get("nothing").onsuccess = on; };
        on();
        const request = put.apply(this, given);
        window.pending = (window.pending ?? 0) + 1;
        this.transaction.addEventListener("complete", () => window.pending--);
        return request;
      };
    });
    await open();
    await addCustomer(page, "Ann Petrosyan");
    await expect(page.getByText("Ann Petrosyan added.")).toBeVisible();
    await page.locator("h1").click();
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    const last = page.getByText("Nothing left to undo.");
    await expect(last).toBeVisible();
    // All that was on its way has been written, and the page was told.
    await page.waitForFunction(() => window.pending === 0);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
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
    await expect(points(page).getByRole("listitem")).toContainText("before an import");
    await expect(points(page).getByRole("listitem")).toContainText("1 customer, 0 entries");
    await points(page).getByRole("button", { name: /^Look back to/ }).click();
    const sheet = page.getByRole("dialog");
    await expect(sheet.getByText("2 newer records go.")).toBeVisible();
    await checkAxe(page);
    await sheet.getByRole("button", { name: "Cancel" }).click();
    await expect(sheet).toHaveCount(0);
    await points(page).getByRole("button", { name: /^Look back to/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Restore this" }).click();
    await expect(page.getByText(/^Your book is back to/).first()).toBeVisible();
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
    await expect(points(page).getByRole("listitem")).toContainText("before someone was erased, without them");
    await expect(points(page).getByRole("listitem")).toContainText("1 customer, 0 entries", { timeout: 20_000 });
    await points(page).getByRole("button", { name: /^Look back to/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Restore this" }).click();
    await expect(page.getByText(/^Your book is back to/).first()).toBeVisible();
    await go(page, "#/customers");
    await expect(page.getByText("1 person")).toBeVisible();
    await expect(page.getByText("Zebedaiah")).toHaveCount(0);
  });

  test("the last eight stay, and an empty book never takes the place of one", { tag: "@once" }, async ({ page, open }) => {
    await open();
    // Nothing is written yet, so there is nothing to go back to.
    await bringIn(page, { ...twoMore, customers: [{ id: "c0", name: "Number 0", added: "2026-01-03" }] });
    for (let n = 1; n < 10; n++) {
      await page.getByRole("button", { name: "Import another file" }).click();
      await bringIn(page, { ...twoMore, customers: [{ id: `c${n}`, name: `Number ${n}`, added: "2026-01-03" }] });
    }
    await go(page, "#/book");
    await expect(points(page).getByRole("listitem")).toHaveCount(8);
    await expect(points(page).getByRole("listitem").first()).toContainText("9 customers");
    await expect(points(page).getByRole("listitem").last()).toContainText("2 customers");
  });
});
