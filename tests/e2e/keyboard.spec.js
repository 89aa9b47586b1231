// Everything without a mouse: each of these touches nothing but keys.
import { expect, test } from "./fixtures.js";
import { openDemo } from "./steps.js";

const SALES = "Kunde;Datum;Betrag\nAda;01/02/2024;1.234,50\nBo;03/04/2024;9,90\nAda;05/06/2024;5,00\n";

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page, name, most = 60) {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    if ((await focused.count()) === 0) continue;
    const said = await focused.evaluate((element) => {
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
  await expect(page.getByRole("heading", { level: 1, name: "Book" })).toBeVisible();
  await tabTo(page, "Bring in a file");
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
  const coming = page.waitForEvent("download");
  await tabTo(page, "Save a copy");
  await page.keyboard.press("Enter");
  expect((await coming).suggestedFilename()).toMatch(/\.json$/);
});

test("a day at the desk goes by the keyboard alone", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await open();
  await openDemo(page);
  // What must be done can’t be put off; the first card that can wait is.
  const people = page.locator(".due").filter({ has: page.getByRole("button", { name: /for later$/ }) });
  const before = await people.first().locator(".due__name").innerText();
  await tabTo(page, before);
  await tabTo(page, `Leave ${before} for later`);
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
