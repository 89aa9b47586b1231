// On paper: what is made to be printed fits, in ink, with nothing on it that only a screen can use.
import { expect, test } from "./fixtures.js";
import { bringIn, go, openDemo } from "./steps.js";

/** How many pages a PDF has. */
const pages = (pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;

test("review, scenario and one customer print in ink on A4 and Letter, with nothing to press", async ({ page, open }) => {
  await open("#/");
  await openDemo(page);
  for (const [route, most] of [["#/system/review", 1], ["#/system/scenario", 1], ["#/customers/oven", 2]]) {
    await go(page, route);
    await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
    const cadences = page.getByLabel("Everyone hears from you in time");
    if (await cadences.count()) {
      for (const box of await page.getByRole("checkbox").all()) await box.check();
      await expect(page.locator("[data-changed]")).toHaveCount(3);
    }
    for (const format of ["A4", "Letter"]) {
      expect(pages(await page.pdf({ format, printBackground: true })), `${route} on ${format}`).toBe(most);
    }
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("main").locator(".button:visible")).toHaveCount(0);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await page.emulateMedia({ media: null, colorScheme: "light" });
  }
});

test("printing one customer first draws all that happened", async ({ page, open }) => {
  const entries = Array.from({ length: 60 }, (_, n) => ({ id: `e${n}`, customer: "c", on: `2025-01-${String(1 + (n % 28)).padStart(2, "0")}`, kind: "note", text: `Note ${n}.` }));
  await open("#/");
  await bringIn(page, { format: "kept", version: 1, customers: [{ id: "c", name: "Αλεξάνδρα Տեր-Պետրոսյան", added: "2025-01-01" }], entries });
  await go(page, "#/customers/c");
  const moments = page.locator(".moment");
  await expect(moments).toHaveCount(50);
  await expect(page.getByText("10 earlier entries aren’t printed.")).toBeHidden();
  await page.evaluate(() => (window.print = () => (window.drawn = document.querySelectorAll(".moment").length)));
  await page.getByRole("button", { name: "Print" }).click();
  await expect.poll(() => page.evaluate(() => window.drawn)).toBe(60);
  await expect(page.getByText("10 earlier entries aren’t printed.")).toHaveCount(0);
});
