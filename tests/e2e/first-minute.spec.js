// The first minute: an empty browser, one file of what somebody has, and a Today that says whom to see. KEPT_SHOTS names a folder
// for a picture of each step.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./fixtures.js";

const CORPUS = new URL("../data/corpus/open/", import.meta.url);

/** Each with what its sentence says, what is asked on the way, and somebody who then stands in Today. */
const FILES = [
  { what: "orders of Shopify", file: "sales/shopify-orders-64col.csv", says: /^Shopify: \d+ purchases? by \d+ customers?/, press: /^Import \d+ purchases?$/ },
  { what: "contacts of a phone", file: "contacts/android21-six-cards.vcf", says: /\d+ people \(all new\)/, press: /^Import \d+ people$/ },
  { what: "a bank statement", file: "bank/sparkasse-camt-de.csv", says: /purchases? by/, press: /^Import \d+ purchases?$/ },
];

for (const { what, file, says, press } of FILES) {
  test(`${what}, dropped in an empty browser, give a Today to work with`, async ({ page, open }, info) => {
    let count = 0;
    const shot = async (name) => {
      if (!process.env.KEPT_SHOTS) return;
      count += 1;
      await page.screenshot({ path: join(process.env.KEPT_SHOTS, `${file.split("/")[0]}-${info.project.name}-${count}-${name}.png`), fullPage: true });
    };
    await open();
    await shot("empty");
    const bytes = await readFile(new URL(file, CORPUS));
    const begun = Date.now();
    const data = await page.evaluateHandle(({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
      return data;
    }, { name: file.split("/").pop(), text: bytes.toString("base64") });
    await page.dispatchEvent("main", "drop", { dataTransfer: data });
    const said = page.locator(".import__said");
    await expect(said).toBeVisible();
    await shot("sentence");
    // A statement asks who of those that paid is a customer.
    const tick = page.getByRole("button", { name: /^Tick (it|all \d+)$/ });
    for (const button of await tick.all()) await button.click();
    await expect(page.locator(".import__preview")).toHaveAttribute("aria-busy", "false");
    await expect(said).toHaveText(says);
    if (await tick.count()) await shot("ticked");
    await page.getByRole("button", { name: press }).click();
    await expect(page.getByRole("heading", { name: "Imported" })).toBeVisible();
    await shot("done");
    await page.getByRole("link", { name: "See Today" }).click();
    const somebody = page.locator(".due, .duty").first();
    await expect(somebody).toBeVisible();
    const took = Date.now() - begun;
    await shot("today");
    if (process.env.KEPT_SHOTS) console.log(`${what}, ${info.project.name}: ${(took / 1_000).toFixed(1)} s from the drop to Today`);
    // It is a customer of the file, and leads to what is known of them.
    await somebody.getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    await shot("somebody");
  });
}
