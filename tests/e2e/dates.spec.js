// Dates of a customer's own: typed on their page, told on Today and in Coming up, in the calendar file with rules that repeat;
// the same day in every time zone.
import { day } from "./clock.mjs";
import { expect, test } from "./fixtures.js";
import { bringIn, downloaded, go, savedCopy } from "./steps.js";

const person = (id, name, more) => ({ id, name, added: day(-400), since: day(-390), phones: ["+44 20 7946 0112"], ...more });
const touch = (id, customer, days) => ({ id, customer, on: day(days), kind: "touch", channel: "visit", by: "us" });
const yearly = (days) => `--${day(days).slice(5)}`;

const BOOK = {
  customers: [
    person("ann", "Ann Petrosyan", { company: "Lane 12 Café", dates: { birthday: { kind: "birthday", on: `1986-${day(0).slice(5)}` } } }),
    person("maria", "Μαρία Παπαδοπούλου-Οικονομίδου", { dates: { x: { kind: "renewal", on: yearly(3), text: "Hosting" } } }),
    person("aram", "Արամ Հակոբյան", { dates: { birthday: { kind: "birthday", on: yearly(-1) } } }),
  ],
  entries: [touch("t1", "ann", -4), touch("t2", "maria", -2), touch("t3", "aram", -5)],
};

const dates = (page) => page.getByRole("region", { name: "Dates" });
const sheet = (page) => page.getByRole("dialog");
const ofAnn = async (page) => JSON.parse(await savedCopy(page)).customers.find(({ id }) => id === "ann").dates;

test("a birthday is told on Today until somebody was in touch, one of yesterday too", async ({ page, open, checkAxe }) => {
  await open();
  await bringIn(page, BOOK);
  await go(page, "#/");
  const now = page.getByRole("region", { name: "Dates today" });
  await expect(now.getByRole("listitem")).toHaveCount(2);
  await expect(now.getByRole("listitem").nth(0)).toContainText("Արամ Հակոբյան");
  await expect(now.getByRole("listitem").nth(0)).toContainText("yesterday");
  await expect(now.getByRole("listitem").nth(1)).toContainText("Birthday, turning 40");
  await expect(page.locator("#coming ~ ol, .upcoming").first()).toContainText("Renewal: Hosting");
  await checkAxe(page);
  await now.getByRole("button", { name: "Contact Ann Petrosyan" }).click();
  await expect(sheet(page).getByRole("radio", { name: "Birthday" })).toBeChecked();
  await expect(sheet(page).getByLabel("Message")).toHaveValue(/Happy birthday/);
  await page.keyboard.press("Escape");
  await now.getByRole("link", { name: "Ann Petrosyan" }).click();
  await page.getByRole("button", { name: "Log something" }).click();
  await sheet(page).getByRole("button", { name: "Log it" }).click();
  await expect(sheet(page)).toHaveCount(0);
  await go(page, "#/");
  await expect(now.getByRole("listitem")).toHaveCount(1);
});

test("a date is added, changed and taken away by keyboard and press, and undone", async ({ page, open, checkAxe }) => {
  await open();
  await bringIn(page, BOOK);
  await go(page, "#/customers/ann");
  await dates(page).getByRole("button", { name: "Add a date" }).click();
  await sheet(page).getByRole("radio", { name: "Other date" }).check();
  await sheet(page).getByLabel("Day", { exact: true }).fill("30");
  await sheet(page).getByLabel("Month", { exact: true }).selectOption({ label: "February" });
  await sheet(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(sheet(page).getByText("There’s no such day.")).toBeVisible();
  await sheet(page).getByLabel("Day", { exact: true }).fill("29");
  await sheet(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(sheet(page).getByText("Describe it in a few words.")).toBeVisible();
  await sheet(page).getByLabel("Description").fill("Leap party");
  await checkAxe(page);
  await sheet(page).getByLabel("Description").press("Enter");
  await expect(sheet(page)).toHaveCount(0);
  await expect(dates(page)).toContainText("Leap party");
  await expect(dates(page)).toContainText("29 February, every year");
  await checkAxe(page);

  await dates(page).getByRole("button", { name: "Edit: Leap party" }).click();
  await sheet(page).getByRole("radio", { name: "Just once" }).check();
  await sheet(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(sheet(page).getByText("Use 1900 to 2200")).toBeVisible();
  await sheet(page).getByRole("textbox", { name: /^Year/ }).fill("2028");
  await sheet(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(dates(page)).toContainText("29 February 2028");
  const held = Object.values(await ofAnn(page));
  expect(held).toContainEqual({ kind: "other", on: "2028-02-29", repeat: "once", text: "Leap party" });

  await go(page, "#/customers/ann");
  await page.reload();
  await dates(page).getByRole("button", { name: "Edit: Leap party" }).click();
  await sheet(page).getByRole("button", { name: "Delete date" }).click();
  await expect(dates(page)).not.toContainText("Leap party");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(dates(page)).toContainText("Leap party");
});

test("the calendar file has each date on its day, with a rule that repeats", async ({ page, open }) => {
  await open();
  await bringIn(page, {
    customers: [person("ann", "Ann", { dates: {
      birthday: { kind: "birthday", on: "1984-02-29" },
      rent: { kind: "renewal", on: "2026-01-31", repeat: "monthly", text: "Rent, shop; door" },
      once: { kind: "meeting", on: day(5), repeat: "once" },
    } })],
    entries: [touch("t1", "ann", -1)],
  });
  await go(page, "#/book");
  const press = () => page.getByRole("button", { name: "Export calendar" }).click();
  const file = (await downloaded(page, press)).replaceAll("\r\n ", "");
  const event = (uid) => file.split("BEGIN:VEVENT").find((text) => text.includes(`UID:${uid}\r\n`));
  expect(event("kept-date-ann-birthday")).toContain("DTSTART;VALUE=DATE:20270228");
  expect(event("kept-date-ann-birthday")).toContain("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS=-1");
  expect(event("kept-date-ann-rent")).toContain("DTSTART;VALUE=DATE:20261130");
  expect(event("kept-date-ann-rent")).toContain("RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
  expect(event("kept-date-ann-rent")).toContain("SUMMARY:Ann: Renewal: Rent\\, shop\\; door");
  expect(event("kept-date-ann-once")).not.toContain("RRULE");
  const again = (await downloaded(page, press)).match(/UID:.*/g);
  expect(again).toEqual(file.match(/UID:.*/g));
});

for (const timezoneId of ["Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo"]) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test("a date keeps its day", async ({ page, open }) => {
      await open();
      const today = await page.evaluate(() => new Date().toLocaleDateString("sv-SE"));
      await bringIn(page, {
        customers: [person("ann", "Ann", { added: "2025-01-01", since: "2025-01-01", dates: { birthday: { kind: "birthday", on: `1986-${today.slice(5)}` } } })],
      });
      await go(page, "#/");
      await expect(page.getByRole("region", { name: "Dates today" })).toContainText("Birthday, turning 40");
      await go(page, "#/book");
      const file = await downloaded(page, () => page.getByRole("button", { name: "Export calendar" }).click());
      expect(file).toContain(`UID:kept-date-ann-birthday`);
      expect(file).toContain(`DTSTART;VALUE=DATE:${today.replaceAll("-", "")}`);
    });
  });
}
