// A week of real use, from an empty browser: ten customers, a promise that lapses, a complaint that stays open, a purchase
// yesterday. What was promised and what went wrong stands on top, and nobody counts as never heard from.
import { expect, test } from "./fixtures.js";
import { addCustomer, go } from "./steps.js";

const NAMES = ["Ada", "Bo", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hope", "Ida", "Jon"];
const MONDAY = Date.UTC(2026, 2, 2, 9);
const DAY = 86_400_000;

/** The date so many days after the Monday. */
const date = (days) => new Date(MONDAY + days * DAY).toISOString().slice(0, 10);
const sheet = (page) => page.getByRole("dialog");

/** Turns the clock to so many days after the Monday and opens the page anew. */
async function dayOf(page, open, days) {
  await page.clock.setFixedTime(MONDAY + days * DAY);
  await open();
  await page.reload();
  await page.locator("main h1").waitFor();
}

/** Writes something down about the customer whose page is open. */
async function log(page, kind, fill) {
  await page.locator("main").focus();
  await page.keyboard.press("l");
  await sheet(page).getByRole("radio", { name: kind, exact: true }).check();
  await fill(sheet(page));
  await sheet(page).getByRole("button", { name: "Write it down" }).click();
  await expect(sheet(page)).toHaveCount(0);
}

async function pageOf(page, name) {
  await go(page, "#/customers");
  await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

test("a week ends with the promise and the complaint on top, and nobody never heard from", async ({ page, open }) => {
  test.setTimeout(240_000);
  await dayOf(page, open, 0);
  for (const name of NAMES) {
    await addCustomer(page, name);
    // Three of them are only talked with: by a promise, a complaint, a purchase.
    if (["Ada", "Bo", "Cleo"].includes(name)) continue;
    await log(page, "Contact", (form) => form.getByRole("radio", { name: "call", exact: true }).check());
  }
  await pageOf(page, "Ada");
  await log(page, "Promise", async (form) => {
    await form.getByLabel("What you promise").fill("Send the quote");
    await form.getByLabel("By when").fill(date(3));
  });
  await pageOf(page, "Bo");
  await log(page, "Complaint", async (form) => {
    await form.getByLabel("What went wrong").fill("Wrong part");
    await form.getByRole("radio", { name: "Serious", exact: true }).check();
  });

  await dayOf(page, open, 6);
  await pageOf(page, "Cleo");
  await log(page, "Purchase", (form) => form.getByLabel("What they paid").fill("120"));

  await dayOf(page, open, 7);
  const cards = page.locator(".due");
  const why = page.locator(".due__why");
  await expect(page.locator(".due__name").nth(1)).toBeVisible();
  const top = await cards.evaluateAll((all) => all.slice(0, 2).map((card) => card.querySelector(".due__name").textContent));
  expect([...top].sort()).toEqual(["Ada", "Bo"]);
  const reasons = await why.allTextContents();
  expect(reasons.slice(0, 2).sort()).toEqual([
    "complained 7 days ago: Wrong part",
    "waits for what you promised, 4 days late: Send the quote",
  ]);
  expect(reasons.filter((reason) => reason.includes("never heard"))).toEqual([]);
  // Who bought yesterday is not late: there is nothing to do but to say thanks.
  const cleo = cards.filter({ has: page.getByRole("heading", { name: "Cleo", exact: true }) });
  for (const reason of await cleo.locator(".due__why").allTextContents()) expect(reason).toBe("bought yesterday and has not been thanked");
  await go(page, "#/customers");
  await expect(page.getByText("never heard")).toHaveCount(0);
});
