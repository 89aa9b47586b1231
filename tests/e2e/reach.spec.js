// Reaching a customer: the right link for each way, a message to begin from, and "Log it?" afterwards. The page itself asks
// nobody for anything: the links are pressed here with the browser held back, as another program would take over.
import { day, now } from "./clock.mjs";
import { expect, opened, test } from "./fixtures.js";
import { bringIn, go, savedCopy } from "./steps.js";

const touch = (id, customer, days, more) => ({ id, customer, on: day(days), kind: "touch", channel: "visit", by: "us", ...more });
const person = (id, name, more) => ({ id, name, added: day(-400), since: day(-390), tier: "A", ...more });

const BOOK = {
  settings: { currency: "EUR" },
  customers: [
    person("ann", "Ann Petrosyan", { company: "Lane 12 Café", phones: ["+44 20 7946 0112", "+44 20 7946 0113"], emails: ["ann+shop@lane12.example"] }),
    person("maria", "Μαρία Παπαδοπούλου", { phones: ["+30 21 0000 0001"], annual_value: 90_000_000 }),
    person("aram", "Արամ Հակոբյան", { emails: ["aram@hacginy.example"] }),
    person("bo", "Bo", { phones: ["ask at the bar"] }),
    person("cleo", "Cleo"),
  ],
  entries: [
    touch("t1", "ann", -50), touch("t2", "maria", -2), touch("t3", "aram", -70), touch("t4", "bo", -60), touch("t5", "cleo", -90),
    { id: "p1", customer: "ann", on: day(-20), kind: "promise", text: "Quote for Lane 12 & “more”?", due: day(-3) },
    { id: "b1", customer: "maria", on: day(-10), kind: "purchase", amount: 5000 },
  ],
};

/** Opens Today with the book. Presses on links outside of the page are told in `window.pressed` and go nowhere. */
async function start(page, open) {
  await page.addInitScript(() => {
    window.pressed = [];
    addEventListener("click", (event) => {
      const link = event.target.closest?.("a[href]");
      if (!link || link.getAttribute("href").startsWith("#") || link.download) return;
      window.pressed.push(link.href);
      event.preventDefault();
    });
  });
  await open();
  await bringIn(page, BOOK);
  await go(page, "#/");
  await expect(page.locator(".due__name").first()).toBeVisible();
}

const card = (page, name) => page.locator(".due").filter({ has: page.getByRole("link", { name, exact: true }) });
const sheet = (page, name) => page.getByRole("dialog", { name });
const contact = (page, name) => card(page, name).getByRole("button", { name: `Contact ${name}` }).click();
const pressed = (page) => page.evaluate(() => window.pressed);
const entries = async (page) => JSON.parse(await savedCopy(page)).entries;

test("each way has its link, with a text that fits the reason and can be changed", async ({ page, open, checkAxe }) => {
  await start(page, open);
  await contact(page, "Ann Petrosyan");
  const reach = sheet(page, "Contact Ann Petrosyan");
  await expect(reach).toContainText("Lane 12 Café");
  await expect(reach.getByRole("link", { name: "Call +44 20 7946 0112" })).toHaveAttribute("href", "tel:+442079460112");
  await expect(reach.getByRole("radio", { name: "Your promise" })).toBeChecked();
  const message = reach.getByLabel("Message");
  await expect(message).toHaveValue(/^Hello Ann Petrosyan,\n\nI haven’t forgotten my promise: Quote for Lane 12 & “more”\?\./);
  const link = (name) => reach.getByRole("link", { name, exact: true });
  await message.fill("Γεια σου Μαρία 🍒\nշնորհակալ եմ & more?");
  // Another template is not written over what the person wrote.
  await reach.getByRole("radio", { name: "Thanks" }).check();
  await expect(message).toHaveValue(/^Γεια σου Μαρία/);
  await reach.getByRole("radio", { name: "Your promise" }).check();
  const text = encodeURIComponent("Γεια σου Μαρία 🍒\nշնորհակալ եմ & more?");
  await expect(link("Text")).toHaveAttribute("href", `sms:+442079460112?&body=${text}`);
  await expect(link("WhatsApp")).toHaveAttribute("href", `https://wa.me/442079460112?text=${text}`);
  await expect(link("WhatsApp")).toHaveAttribute("rel", /noopener/);
  const mail = `mailto:ann%2Bshop@lane12.example?subject=${encodeURIComponent("My promise to you")}&body=${text.replace("%0A", "%0D%0A")}`;
  await expect(link("Email")).toHaveAttribute("href", mail);
  await reach.getByLabel("Number").selectOption("+44 20 7946 0113");
  await expect(link("Text")).toHaveAttribute("href", /^sms:\+442079460113/);
  await expect(reach.getByRole("link", { name: "Call +44 20 7946 0113" })).toBeVisible();
  await message.fill("");
  await reach.getByRole("radio", { name: "Thanks" }).check();
  await expect(message).toHaveValue(/^Hello Ann Petrosyan,\n\nThank you/);
  await message.fill("");
  await expect(link("Text")).toHaveAttribute("href", "sms:+442079460113");
  await checkAxe(page);
  await page.keyboard.press("Escape");
  await expect(reach).toHaveCount(0);
  expect(await pressed(page)).toEqual([]);
});

test("only the ways there are stand in the sheet, and nothing is offered where there is none", async ({ page, open }) => {
  await start(page, open);
  await contact(page, "Արամ Հակոբյան");
  const aram = sheet(page, "Contact Արամ Հակոբյան");
  await expect(aram.getByRole("link")).toHaveText(["Email"]);
  await expect(aram.getByRole("radio", { name: "Checking in" })).toBeChecked();
  await page.keyboard.press("Escape");
  await contact(page, "Bo");
  const bo = sheet(page, "Contact Bo");
  await expect(bo).toContainText("No usable phone number or email.");
  await bo.getByRole("link", { name: "Edit details" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Edit Bo" })).toBeVisible();
  await go(page, "#/");
  await expect(card(page, "Cleo").getByRole("button", { name: /Contact/ })).toHaveCount(0);
});

test("after a call it asks whether to log it: one press logs one entry, undo takes it back", async ({ page, open, checkAxe }) => {
  await start(page, open);
  const before = (await entries(page)).length;
  await go(page, "#/");
  await contact(page, "Ann Petrosyan");
  await sheet(page, "Contact Ann Petrosyan").getByRole("link", { name: /^Call/ }).click();
  const ask = sheet(page, "Log the call?");
  await expect(ask).toContainText("Ann Petrosyan");
  await checkAxe(page);
  await ask.getByRole("button", { name: "They didn’t answer" }).dblclick();
  await expect(ask).toHaveCount(0);
  await expect(page.getByText("Logged for Ann Petrosyan: Contact.")).toBeVisible();
  const after = await entries(page);
  expect(after.length).toBe(before + 1);
  const known = new Set(["t1", "t2", "t3", "t4", "t5", "p1", "b1"]);
  const { id, ...logged } = after.find((entry) => !known.has(entry.id));
  expect(logged).toEqual({ customer: "ann", on: day(0), kind: "touch", channel: "call", by: "us", answered: false });
  await page.getByRole("button", { name: "Undo" }).click();
  expect((await entries(page)).length).toBe(before);
  expect(await pressed(page)).toEqual(["tel:+442079460112"]);
});

test("a message of thanks is logged as thanks, and not now logs nothing", async ({ page, open }) => {
  await start(page, open);
  await contact(page, "Μαρία Παπαδοπούλου");
  const reach = sheet(page, "Contact Μαρία Παπαδοπούλου");
  await expect(reach.getByRole("radio", { name: "Thanks" })).toBeChecked();
  await reach.getByRole("link", { name: "WhatsApp" }).click();
  await sheet(page, "Log the message?").getByRole("button", { name: "I sent it" }).click();
  await expect(page.getByText("Μαρία Παπαδοπούλου thanked.")).toBeVisible();
  await contact(page, "Արամ Հակոբյան");
  await sheet(page, "Contact Արամ Հակոբյան").getByRole("link", { name: "Email" }).click();
  await sheet(page, "Log the message?").getByRole("button", { name: "Not now" }).click();
  const all = await entries(page);
  expect(all.filter((entry) => entry.customer === "aram").map((entry) => entry.id)).toEqual(["t3"]);
  expect(all.filter((entry) => entry.customer === "maria" && entry.thanks)).toMatchObject([{ channel: "message", by: "us", on: day(0) }]);
});

test("by the keyboard alone, and the focus comes back to the button", async ({ page, open, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await start(page, open);
  const button = card(page, "Արամ Հակոբյան").getByRole("button", { name: /^Contact/ });
  await button.focus();
  await page.keyboard.press("Enter");
  const reach = sheet(page, "Contact Արամ Հակոբյան");
  await expect(reach.getByRole("heading")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(button).toBeFocused();
  await page.keyboard.press("Enter");
  await reach.getByRole("link", { name: "Email" }).focus();
  await page.keyboard.press("Enter");
  const ask = sheet(page, "Log the message?");
  await expect(ask.getByRole("heading")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(ask.getByRole("button", { name: "I sent it" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Logged for Արամ Հակոբյան: Contact.")).toBeVisible();
});

test("on the customer's page each number and address leads out and back to the same question", async ({ page, open, checkAxe }) => {
  await start(page, open);
  await go(page, "#/customers/ann");
  const side = page.locator(".customer__side");
  const link = (name) => side.getByRole("link", { name, exact: true });
  await expect(link("Call: +44 20 7946 0113")).toHaveAttribute("href", "tel:+442079460113");
  await expect(link("Text: +44 20 7946 0112")).toHaveAttribute("href", "sms:+442079460112");
  await expect(link("WhatsApp: +44 20 7946 0112")).toHaveAttribute("href", "https://wa.me/442079460112");
  await expect(link("Email: ann+shop@lane12.example")).toHaveAttribute("href", "mailto:ann%2Bshop@lane12.example");
  await checkAxe(page);
  await link("Text: +44 20 7946 0112").click();
  await sheet(page, "Log the message?").getByRole("button", { name: "I sent it" }).click();
  await expect(page.getByText("Logged for Ann Petrosyan: Contact.")).toBeVisible();
  await side.getByRole("button", { name: "Contact" }).click();
  await expect(sheet(page, "Contact Ann Petrosyan").getByLabel("Message")).toBeVisible();
});

test("two of one name are told apart wherever they stand", async ({ page, open }) => {
  await open();
  await bringIn(page, {
    customers: [
      person("n1", "Nils Klein", { company: "Klein & Co" }),
      person("n2", "Nils Klein", { address: "Quay 1, 12345 Bremen" }),
      person("n3", "Nils Klein", { emails: ["nils@klein.example"] }),
    ],
    entries: [touch("t1", "n1", -70), touch("t2", "n2", -71), touch("t3", "n3", -72)],
  });
  const bylines = ["Klein & Co", "Bremen", "nils@klein.example"].sort();
  const told = async (found) => (await found.allTextContents()).map((text) => text.replace("Nils Klein", "").trim()).sort();
  await go(page, "#/");
  await expect(page.locator(".due")).toHaveCount(3);
  expect(await told(page.locator(".due__name"))).toEqual(bylines);
  await go(page, "#/customers");
  await expect(page.locator(".ledger__row")).toHaveCount(3);
  expect(await told(page.locator(".ledger__firm"))).toEqual(bylines);
  await page.locator("main").focus();
  await page.getByRole("button", { name: /^Log/ }).first().click();
  await page.getByLabel("Who’s it about?").fill("nils");
  const known = page.locator(".match").filter({ hasText: "Nils Klein" });
  await expect(known).toHaveCount(3);
  expect(await told(known)).toEqual(bylines);
  await page.locator(".match").filter({ hasText: "Bremen" }).click();
  await expect(page.locator(".picked__who")).toHaveText(/Nils Klein\s+Bremen/);
});

test("the app's badge shows how many there are to think of, never of the demo", async ({ page, open }) => {
  await page.addInitScript(() => {
    window.badges = [];
    Object.defineProperty(navigator, "setAppBadge", { value: (count) => Promise.resolve(window.badges.push(count)) });
  });
  await open();
  await bringIn(page, { customers: BOOK.customers, entries: BOOK.entries });
  await go(page, "#/");
  await expect(page.locator(".due").first()).toBeVisible();
  const due = await page.locator(".due").count();
  const last = () => page.evaluate(() => window.badges.at(-1));
  await expect.poll(last).toBe(due);
  await card(page, "Bo").getByRole("button", { name: "Remind me in 14 days: Bo" }).click();
  await expect.poll(last).toBe(due - 1);
  await page.clock.setFixedTime(now() + 40 * 86_400_000);
  await page.reload();
  await opened(page);
  await expect.poll(last).toBe(await page.locator(".due").count());
});

test("where a browser refuses the badge, nothing is said", async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "setAppBadge", { value: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
  });
  await open();
  await bringIn(page, { customers: BOOK.customers, entries: BOOK.entries });
  await go(page, "#/");
  await expect(page.locator(".due").first()).toBeVisible();
});

test("a message becomes a template of one's own, which fills in the next name, and is deleted", async ({ page, open, checkAxe }) => {
  await start(page, open);
  await contact(page, "Ann Petrosyan");
  const reach = sheet(page, "Contact Ann Petrosyan");
  await reach.getByLabel("Message").fill("Dear Ann Petrosyan, the figs are back. See you, Ann Petrosyan?");
  await reach.getByRole("button", { name: "Save as template" }).click();
  await expect(reach.getByRole("button", { name: "Save", exact: true })).toBeDisabled();
  await reach.getByLabel("Template name").fill("Figs");
  await checkAxe(page);
  await reach.getByRole("button", { name: "Save", exact: true }).click();
  await expect(reach.getByRole("radio", { name: "Figs" })).toBeChecked();
  await page.keyboard.press("Escape");
  await contact(page, "Արամ Հակոբյան");
  const other = sheet(page, "Contact Արամ Հակոբյան");
  await other.getByRole("radio", { name: "Figs" }).check();
  await expect(other.getByLabel("Message")).toHaveValue("Dear Արամ Հակոբյան, the figs are back. See you, Արամ Հակոբյան?");
  await other.getByRole("button", { name: "Delete template “Figs”" }).click();
  await expect(other.getByRole("radio", { name: "Figs" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  expect(JSON.parse(await savedCopy(page)).settings?.templates).toBeUndefined();
});

test("a phone that drops the page during a call still asks whether to log it, once", async ({ page, open }) => {
  await start(page, open);
  await contact(page, "Ann Petrosyan");
  await sheet(page, "Contact Ann Petrosyan").getByRole("link", { name: /^Call/ }).click();
  await expect(sheet(page, "Log the call?")).toBeVisible();
  await page.reload();
  await opened(page);
  const ask = sheet(page, "Log the call?");
  await expect(ask).toContainText("Ann Petrosyan");
  await ask.getByRole("button", { name: "They didn’t answer" }).click();
  await expect(ask).toHaveCount(0);
  await page.reload();
  await opened(page);
  await expect(page.locator(".due__name").first()).toBeVisible();
  await expect(ask).toHaveCount(0);
  expect((await entries(page)).filter((entry) => entry.customer === "ann" && entry.answered === false)).toHaveLength(1);
});
