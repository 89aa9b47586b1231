// Companies with several people: a person is added from the company's page, contact with them warms the company, Today asks for
// one contact and names whom to reach, and companies that were typed are linked by one press.
import { day } from "./clock.mjs";
import { expect, test } from "./fixtures.js";
import { bringIn, go } from "./steps.js";

const long = "Αρχιτεκτονικό Γραφείο Παπαδημητρίου και Συνεργάτες";
const customers = [
  { id: "acme", name: long, added: day(-900), since: day(-800), annual_value: 500_000 },
  { id: "ann", name: "Ann Petrosyan", added: day(-600), works_for: "acme", phones: ["+49 30 1234567"], company: "typed before" },
  { id: "bob", name: "Βασίλης Παπαδόπουλος", added: day(-600), works_for: "acme", emails: ["bob@a.example"] },
  { id: "zoe", name: "Zoe", added: day(-600), since: day(-500) },
];
const visit = (id, customer, days) => ({ id, kind: "touch", customer, on: day(-days), channel: "visit", by: "us" });
const entries = [visit("v1", "ann", 200), visit("v2", "bob", 300), visit("v3", "zoe", 2)];

async function openAt(page, open, route, book = { customers, entries }) {
  await open();
  await bringIn(page, { settings: { currency: "EUR" }, ...book });
  await go(page, route);
}

async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, "nothing is cut off at the side").toBeLessThanOrEqual(0);
}

const people = (page) => page.getByRole("region", { name: "People" });
const history = (page) => page.getByRole("region", { name: "History" });
const warmth = (page) => page.locator(".figure").first();

test("a person is added from the page of a company, and a call with them warms the company", async ({ page, open, checkAxe }) => {
  await openAt(page, open, "#/customers/acme");
  await expect(people(page).getByRole("listitem")).toHaveCount(2);
  await expect(warmth(page)).toContainText("Cold");

  await people(page).getByRole("link", { name: "Add person" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(long);
  await expect(page.getByRole("group", { name: "Works for" })).toContainText(long);
  await checkAxe(page);
  await page.getByLabel("Name", { exact: true }).fill("Cleo");
  await page.keyboard.press("Enter");
  const cleo = people(page).getByRole("listitem").filter({ hasText: "Cleo" });
  await expect(cleo).toContainText("No contact yet");

  // By keyboard alone: the button beside her name logs for her.
  await cleo.getByRole("button", { name: "Log for Cleo" }).focus();
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("radio", { name: "call", exact: true }).check();
  await sheet.getByRole("button", { name: "Log it" }).click();
  await expect(warmth(page)).toContainText("Warm");
  await expect(history(page).locator(".moment").first()).toContainText("Cleo");
  await expect(cleo).toContainText("today");

  // Why: the contact, and with whom it was.
  await warmth(page).click();
  await expect(page.locator(".figures__why")).toContainText("with Cleo");
  await page.locator(".figures__why").getByRole("button").first().click();
  await expect(page.locator(".moment:focus")).toContainText("Cleo");
  await fits(page);
  await checkAxe(page);

  await page.reload();
  await expect(warmth(page)).toContainText("Warm");
  await expect(people(page).getByRole("listitem")).toHaveCount(3);
});

test("undo takes a contact with a person from the company too, and nobody else is warmed", async ({ page, open }) => {
  await openAt(page, open, "#/customers/acme");
  await people(page).getByRole("button", { name: "Log for Ann" }).click();
  await page.getByRole("dialog").getByRole("radio", { name: "visit", exact: true }).check();
  await page.getByRole("dialog").getByRole("button", { name: "Log it" }).click();
  await expect(warmth(page)).toContainText("100 of 100");
  await expect(people(page).getByRole("listitem").filter({ hasText: "Βασίλης" })).toContainText("cold");
  await page.keyboard.press("Control+z");
  await expect(warmth(page)).toContainText("Cold");
});

test("a person's page leads to the company, and the company beside names is its name", async ({ page, open, checkAxe }) => {
  await openAt(page, open, "#/customers/ann");
  const firm = page.locator(".customer__company");
  await expect(firm).toContainText(long);
  await expect(firm).toContainText("cold");
  await fits(page);
  await checkAxe(page);
  await firm.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: long })).toBeVisible();

  // By the company's name its people are found.
  await go(page, "#/customers");
  await page.getByRole("searchbox").first().fill("παπαδημητριου");
  await expect(page.locator(".ledger__row")).toHaveCount(3);
});

test("Today asks for one contact with a company, names whom to reach, and doing it is a contact with them", async ({ page, open, checkAxe }) => {
  await openAt(page, open, "#/");
  const cards = page.locator(".due");
  await expect(cards).toHaveCount(1);
  await expect(cards.first()).toContainText(long);
  await expect(cards.first()).toContainText("Ask for Βασίλης Παπαδόπουλος");
  await checkAxe(page);
  await fits(page);
  await cards.first().locator(".button--primary").click();
  await expect(cards).toHaveCount(0);
  await go(page, "#/customers/bob");
  await expect(history(page).locator(".moment")).toHaveCount(2);
  await page.keyboard.press("Control+z");
  await expect(history(page).locator(".moment")).toHaveCount(1);
});

test("people who typed one company become its people by one press, and undo takes all of it back", async ({ page, open, checkAxe }) => {
  const typed = ["Ann", "Bob", "Cleo"].map((name, i) => ({ id: `p${i}`, name, added: day(-9), company: i ? "Mill Ltd" : "MILL LTD" }));
  await openAt(page, open, "#/customers/p1", { customers: typed, entries: [] });
  const offer = page.locator(".customer__offer");
  await expect(offer).toContainText("3 people list “Mill Ltd” as their company.");
  await checkAxe(page);
  await offer.getByRole("button", { name: "Make Mill Ltd a company" }).click();
  await expect(offer).toHaveCount(0);
  await page.locator(".customer__company").getByRole("link", { name: "Mill Ltd" }).click();
  await expect(people(page).getByRole("listitem")).toHaveCount(3);
  await go(page, "#/customers");
  await expect(page.locator(".ledger__row")).toHaveCount(4);
  await page.keyboard.press("Control+z");
  await expect(page.locator(".ledger__row")).toHaveCount(3);
  await go(page, "#/customers/p1");
  await expect(offer).toBeVisible();
});
