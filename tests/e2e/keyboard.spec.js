// Everything without a mouse: each of these touches nothing but keys.
import { expect, test } from "./fixtures.js";
import { hidden, keyTo } from "./focus.js";
import { openDemo, savedCopy } from "./steps.js";

const SALES = "Kunde;Datum;Betrag\nAda;01/02/2024;1.234,50\nBo;03/04/2024;9,90\nAda;05/06/2024;5,00\n";

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page, name, most = 60) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    // Asked at once: what has the focus may be drawn anew in the next moment, and a locator would wait for it.
    const said = await page.evaluate(() => {
      const element = document.activeElement;
      // What only a script can focus, as the page itself on arrival, holds the words of all in it.
      if (!element || element === document.body || element.matches("[tabindex='-1']")) return "";
      const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(" ");
      return (element.getAttribute("aria-label") ?? `${labels} ${element.matches("select") ? "" : element.textContent}`).trim();
    });
    if (said.includes(name)) return focused;
  }
  throw new Error(`no ${most} tabs lead to “${name}”`);
}

test("a purchase log comes in, and a copy goes out, by the keyboard alone", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open();
  await page.keyboard.press("b");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  await tabTo(page, "Import a file");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/book\/import$/);
  const picking = page.waitForEvent("filechooser");
  await tabTo(page, "Choose files");
  await page.keyboard.press("Enter");
  await (await picking).setFiles({ name: "sales.csv", mimeType: "text/csv", buffer: Buffer.from(SALES) });
  await expect(page.getByText("Answer the question first.")).toBeVisible();
  await tabTo(page, "Day first");
  await page.keyboard.press("Space");
  await expect(page.getByRole("button", { name: "Import 3 purchases" })).toBeEnabled();
  await tabTo(page, "Import 3 purchases");
  await page.keyboard.press("Enter");
  await expect(page.locator(".counts")).toHaveText("2 customers3 entries");
  await page.keyboard.press("b");
  // What was imported has a copy to save of its own: the focus must not be there when the page changes.
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  const coming = page.waitForEvent("download");
  await tabTo(page, "Back up");
  await page.keyboard.press("Enter");
  expect((await coming).suggestedFilename()).toMatch(/\.json$/);
});

test("a day at the desk goes by the keyboard alone", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open();
  await openDemo(page);
  // What must be done can’t be put off; the first card that can wait is.
  const people = page.locator(".due").filter({ has: page.getByRole("button", { name: /^Later: / }) });
  const before = await people.first().locator(".due__name").innerText();
  await tabTo(page, before);
  await tabTo(page, `Later: ${before}`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await tabTo(page, "Until tomorrow");
  await page.keyboard.press("Enter");
  await expect(people.first().locator(".due__name")).not.toHaveText(before);
  await page.keyboard.press("Control+z");
  await expect(people.first().locator(".due__name")).toHaveText(before);
  await page.keyboard.press("/");
  await page.keyboard.type(before);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: before })).toBeVisible();
});

test("a whole morning goes by the keyboard alone, and the focus is seen at every stop", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  test.setTimeout(180_000);
  await page.addInitScript(() => {
    for (const type of ["pointerdown", "mousedown", "touchstart"]) {
      addEventListener(type, () => (window.pointed = true), { capture: true });
    }
  });
  await open();
  await keyTo(page, page.locator("button.way"));
  await page.keyboard.press("Enter");
  const cards = page.locator(".due");
  await expect(cards.first()).toBeVisible();
  const sheet = page.getByRole("dialog");
  const toast = page.locator(".toast");
  const key = async (name) => {
    await page.keyboard.press(name);
    expect(await hidden(page), `after ${name}`).toBeNull();
  };
  const text = (locator) => locator.innerText();

  // The first card is done: what it asks for, and how it was settled where that is asked.
  const why = await text(cards.first().locator(".due__why"));
  await keyTo(page, cards.first().locator(".button--primary"));
  await key("Enter");
  await expect(sheet.or(toast)).toBeVisible();
  if (await sheet.count()) {
    await keyTo(page, sheet.locator(".sheet__body .button").first());
    await key("Enter");
    await expect(sheet).toHaveCount(0);
  }
  await expect(page.locator(".due__why", { hasText: why })).toHaveCount(0);
  await expect(toast).toBeVisible();

  // Somebody called: it is logged.
  await key("l");
  await expect(sheet.locator("#log-who")).toBeFocused();
  await page.keyboard.type("Harbour");
  await key("Enter");
  await expect(sheet.locator(".picked__name")).toContainText("Harbour");
  await keyTo(page, sheet.locator("button[type=submit]"));
  await key("Enter");
  await expect(sheet).toHaveCount(0);
  await expect(toast).toContainText("Harbour");

  // A promise is kept, in the list of what waits or on a card.
  const promises = page.locator("#wait-0 .duty");
  const before = await promises.count();
  expect(before).toBeGreaterThan(0);
  await keyTo(page, promises.first().locator(".duty__do .button").first());
  await key("Enter");
  await expect(promises).toHaveCount(before - 1);

  // Somebody can wait for a week.
  const later = cards.filter({ has: page.locator(".due__rest .button:nth-child(2)") }).last();
  const waits = await text(later.locator(".due__name a"));
  await keyTo(page, page.locator(".due", { has: page.getByRole("link", { name: waits, exact: true }) }).locator(".due__rest .button").first(), "Shift+Tab");
  await key("Enter");
  await expect(sheet).toBeVisible();
  await keyTo(page, sheet.locator(".stack .button").nth(2));
  await key("Enter");
  await expect(toast).toContainText(waits);
  await expect(cards.getByRole("link", { name: waits, exact: true })).toHaveCount(0);

  // Found by the box, opened, changed, and back.
  await key("/");
  await page.keyboard.type("oven");
  await key("Enter");
  await expect(page.locator("h1")).toContainText("Oven");
  await keyTo(page, page.locator("main a[href$='/details']"));
  await key("Enter");
  await expect(page.locator("#details-name")).toBeFocused();
  await keyTo(page, page.locator("#details-company"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Oven Holdings");
  await keyTo(page, page.locator("main button[type=submit]").first());
  await key("Enter");
  await expect(page.locator(".customer__firm")).toHaveText("Oven Holdings");

  // Two are selected in the list and tagged, and that is undone as one.
  await key("c");
  const names = page.locator(".ledger__name a");
  await keyTo(page, names.first());
  const tagged = [await text(names.nth(0)), await text(names.nth(1))];
  await key("x");
  await key("j");
  await key("x");
  await expect(page.locator(".ledger__row--chosen")).toHaveCount(2);
  await keyTo(page, page.locator(".bulk .button--primary"));
  await key("Enter");
  await keyTo(page, sheet.locator("#bulk-tag"));
  await page.keyboard.type("Saturday market");
  await key("Enter");
  await expect(sheet).toHaveCount(0);
  const holders = async () => {
    const { customers } = JSON.parse(await savedCopy(page));
    return customers.filter(({ tags }) => tags?.includes("Saturday market")).map(({ name }) => name).sort();
  };
  expect(await page.evaluate(() => window.pointed ?? false), "no pointer was used").toBe(false);
  expect(await holders()).toEqual([...tagged].sort());
  await page.keyboard.press("Control+z");
  expect(await holders()).toEqual([]);
});

test("a key pressed in the moment a book is first seen does what it says", async ({ page, open }) => {
  await open();
  await page.evaluate(() => {
    const banner = "This is a demo book.";
    const observer = new MutationObserver(() => {
      if (!document.body.textContent.includes(banner)) return;
      observer.disconnect();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true, cancelable: true }));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await openDemo(page);
  await expect(page.getByRole("dialog", { name: "Shortcuts" })).toBeVisible();
});
