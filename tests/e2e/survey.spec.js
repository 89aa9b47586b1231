// The buyer's survey the whole way, in two browser profiles: a link, answers, a reply, and the book; what is damaged, foreign
// or huge; and the page on which a buyer answers, which has no book and leaves nothing behind.
import jsQR from "jsqr";

import { address } from "./browser.mjs";
import { expect, opened, test as plain, watch } from "./fixtures.js";
import { replyText } from "./replies.mjs";
import { addCustomer, go, keptForLater, openDemo, report } from "./steps.js";

const test = plain.extend({
  /** Opens further browser profiles, each with a page; what goes wrong there is complained of as well. */
  profile: async ({ browser, complaints }, use) => {
    const made = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"], ...options });
      made.push(context);
      await watch(context, complaints);
      return context.newPage();
    });
    for (const context of made) await context.close();
    expect(complaints, "nothing is said in the console, and nothing is asked of anyone else").toEqual([]);
  },
});

const QUESTIONS = [
  "Do you feel heard and respected?",
  "Is buying smooth, from first question to payment?",
  "Is it free of long waits, mistakes and extra trips?",
  "Can you trust what you’re told about price, dates and terms?",
  "Does it all feel well run?",
  "Overall, how easy is it to buy?",
  "Would you recommend us to a friend?",
];
const question = (page, place) => page.getByRole("radiogroup", { name: QUESTIONS[place] });
const paste = (page, text) => page.getByLabel("Paste what they sent").fill(text);
const hundredth = (share) => `${Math.round(share * 100)} of 100`;

async function tapAll(page, answers) {
  for (const [place, answer] of answers.entries()) {
    if (answer !== null) await question(page, place).getByRole("radio", { name: new RegExp(`^${answer} of`) }).check();
  }
}

async function nameTheBusiness(page, name) {
  await go(page, "#/book");
  await page.getByLabel("Business name").fill(name);
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Settings saved.", { exact: true })).toBeVisible();
}

/** A link to nobody in particular. */
async function makeLink(page) {
  await go(page, "#/friction/survey");
  await page.getByRole("button", { name: "Create link" }).click();
  return page.getByLabel("Link", { exact: true }).inputValue();
}

/** What a stranger's browser holds after answering: nothing. */
async function leavesNothing(page) {
  const left = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map((database) => database.name),
  }));
  expect(left).toEqual({ local: [], session: [], databases: [] });
}

async function numbersAreThose(page, friction) {
  await go(page, "#/friction");
  for (const [name, told] of Object.entries(friction.dimensions)) {
    const said = page.locator(`#dimension-${name}`).locator("xpath=..").locator(".dimension__number");
    // Thin evidence is no number.
    const known = told.coverage < 0.5 ? /^Too early to say/ : hundredth(told.value);
    await expect(said).toHaveText(told.value === null ? "unknown" : known);
  }
}

test("a link, the answers, the reply and the book, in two browsers without a connection", async ({ profile, checkAxe }) => {
  test.setTimeout(300_000);
  const shop = await profile({ serviceWorkers: "allow" });
  await shop.goto(address);
  await opened(shop);
  await addCustomer(shop, "Ann Petrosyan");
  await nameTheBusiness(shop, "Cherry & Co");
  await keptForLater(shop);
  await shop.context().setOffline(true);
  await go(shop, "#/customers");
  await shop.getByRole("link", { name: "Ann Petrosyan" }).first().click();
  await shop.getByRole("link", { name: "Send a survey" }).click();
  await expect(shop.getByText("The link has no name")).toBeVisible();
  await shop.getByRole("button", { name: "Create link" }).click();
  const link = await shop.getByLabel("Link", { exact: true }).inputValue();
  expect(link.length).toBeLessThan(500);
  expect(link).toMatch(/^[^#]+#\/answer\/KEPTQ1[0-9A-Za-z]+$/);
  await shop.getByRole("button", { name: "Copy link" }).click();
  await expect(shop.getByText("Copied.")).toBeVisible();
  expect(await shop.evaluate(() => navigator.clipboard.readText())).toBe(link);
  const before = await report(shop);
  await go(shop, "#/friction/survey");
  await checkAxe(shop);

  const buyer = await profile({ serviceWorkers: "allow" });
  await buyer.goto(link);
  await opened(buyer);
  await expect(buyer.getByRole("heading", { level: 1, name: "What is it like to buy from Cherry & Co?" })).toBeVisible();
  await keptForLater(buyer);
  await buyer.context().setOffline(true);
  await buyer.reload();
  await expect(buyer.getByRole("heading", { level: 1, name: "What is it like to buy from Cherry & Co?" })).toBeVisible();
  await expect(buyer.getByRole("navigation")).toHaveCount(0);
  await tapAll(buyer, [2, 4, null, 5, 3, 6, 8]);
  await buyer.getByLabel("Anything else?").fill("The bread is good, the queue is long");
  await checkAxe(buyer);
  await buyer.getByRole("button", { name: "Make my reply" }).click();
  await expect(buyer.getByRole("heading", { name: "Your reply is ready" })).toBeFocused();
  const reply = await buyer.getByLabel("Your reply", { exact: true }).inputValue();
  expect(reply.length).toBeLessThan(400);
  expect(reply).toMatch(/^KEPTA1[0-9A-Za-z]+$/);
  await expect(buyer.getByText("Your answers: 6 of 7.")).toBeVisible();
  await buyer.getByRole("button", { name: "Copy as link" }).click();
  await expect(buyer.getByText("Copied.")).toBeVisible();
  const replyLink = await buyer.evaluate(() => navigator.clipboard.readText());
  expect(replyLink).toBe(`${address}#/reply/${reply}`);
  expect(replyLink.length).toBeLessThan(400);
  await checkAxe(buyer);
  await leavesNothing(buyer);

  await paste(shop, `From: somebody\n> Here are my answers:\n> ${reply.slice(0, 40)}\n> ${reply.slice(40)}\n`);
  await expect(shop.getByText("1 new reply.")).toBeVisible();
  const preview = shop.locator(".survey__found");
  await expect(preview.getByRole("link", { name: "Ann Petrosyan" })).toBeVisible();
  await expect(preview).toContainText("Treatment: 2 of 5");
  await expect(preview).toContainText("“The bread is good, the queue is long”");
  await checkAxe(shop);
  await shop.getByRole("button", { name: "Import 1 reply" }).click();
  await expect(shop.getByText("1 reply added.")).toBeVisible();
  const after = await report(shop);
  expect(after.book.entries).toHaveLength(1);
  expect(after.book.entries[0]).toMatchObject({
    kind: "survey", answers: { treatment: 2, process: 4, games: 5, together: 3 }, effort: 6, recommend: 8, text: "The bread is good, the queue is long",
  });
  expect(before.friction.dimensions.treatment.value).toBe(null);
  expect(after.friction.dimensions.treatment.value).toBe(0.75);
  expect(after.friction.dimensions.process.value).toBeCloseTo((0.25 + 1 / 6) / 2, 12);
  expect(after.friction.dimensions.hassle.value).toBe(null);
  await numbersAreThose(shop, after.friction);

  await go(shop, "#/friction/survey");
  await paste(shop, `${reply} ${replyLink}`);
  await expect(shop.getByText("No new replies.")).toBeVisible();
  await expect(shop.getByText("2 are repeats or already in your book.")).toBeVisible();
  await expect(shop.getByRole("button", { name: /^Import \d/ })).toHaveCount(0);
  const again = await report(shop);
  expect(again.friction).toEqual(after.friction);
  expect(again.book.entries).toEqual(after.book.entries);
});

test("a reply that comes as a link is looked at first, taken in by one press, and can be taken back and brought back", async ({ page, open, checkAxe }) => {
  await open();
  await makeLink(page);
  const { book } = await report(page);
  const text = replyText({ mark: book.settings.survey_mark, id: 7n, on: "2026-01-05", five: [1, 1, 1, 1, 1], effort: 1, recommend: 0 });
  await page.goto(`${address}#/reply/${text}`);
  await opened(page);
  await expect(page.getByText("1 new reply.")).toBeVisible();
  const [take, ask] = await Promise.all(["Import replies", "Ask"].map((name) => page.getByRole("heading", { name, exact: true }).boundingBox()));
  expect(take.y).toBeLessThanOrEqual(ask.y);
  await checkAxe(page);
  await page.getByRole("button", { name: "Import 1 reply" }).click();
  await expect(page.getByText("1 is a repeat or already in your book")).toBeVisible();
  await expect(page).toHaveURL(`${address}#/friction/survey`);
  const told = page.getByRole("region", { name: "What they said" });
  await expect(told).toContainText("1 reply,");
  await expect(told.getByRole("row", { name: /^Treatment 1 of 5/ })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(told).toContainText("No answers yet.");
  await expect(page.getByText("1 was deleted before")).toBeVisible();
  await page.getByRole("button", { name: "Restore it" }).click();
  await expect(told).toContainText("1 reply,");
  await told.getByRole("button", { name: /^Edit/ }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("a hundred replies pasted at once are in the book by one press, each once", async ({ page, open }) => {
  test.setTimeout(300_000);
  await open();
  await addCustomer(page, "Ann");
  await makeLink(page);
  const { book } = await report(page);
  const mark = book.settings.survey_mark;
  const texts = Array.from({ length: 100 }, (_, n) =>
    replyText({ mark, id: BigInt(1000 + n), on: "2026-03-01", five: [1 + (n % 5), 3, 3, 3, 3], effort: 1 + (n % 7), recommend: n % 11, line: `Line ${n}` }));
  const mails = texts.map((text, n) => (n % 2 ? `${address}#/reply/${text}` : `On Monday somebody wrote:\n> ${text}`));
  await paste(page, [...mails, texts[3], texts[50]].join("\n\n"));
  await expect(page.getByText("100 new replies.")).toBeVisible();
  await expect(page.getByText("2 are repeats or already in your book.")).toBeVisible();
  await page.getByRole("button", { name: "Import 100 replies" }).click();
  await expect(page.getByText("100 replies added.")).toBeVisible();
  const after = await report(page);
  expect(after.book.entries).toHaveLength(100);
  expect(after.friction.dimensions.treatment.value).toBeCloseTo(0.5, 12);
  await numbersAreThose(page, after.friction);
  await go(page, "#/friction/survey");
  await expect(page.getByRole("region", { name: "What they said" })).toContainText("100 replies, last");
  await paste(page, texts.reverse().join(" "));
  await expect(page.getByText("No new replies.")).toBeVisible();
  expect((await report(page)).book.entries).toHaveLength(100);
});

test("cut, altered, foreign and huge texts are refused, each with its reason and what to do", async ({ page, open, checkAxe }) => {
  await open();
  const link = await makeLink(page);
  const { book } = await report(page);
  await go(page, "#/friction/survey");
  const mark = book.settings.survey_mark;
  const whole = (id, of = mark) => replyText({ mark: of, id, on: "2026-03-01", five: [5, 5, 5, 5, 5], effort: 7, recommend: 10 });
  const altered = whole(2n);
  const swapped = altered.slice(0, 20) + (altered[20] === "a" ? "b" : "a") + altered.slice(21);
  const empty = replyText({ mark, id: 5n, on: "2026-03-01", five: [null, null, null, null, null] });
  const newer = whole(6n).replace("KEPTA1", "KEPTA2");
  await paste(page, [`${whole(1n).slice(0, 30)}.`, swapped, whole(3n, mark === "000001" ? "000002" : "000001"), empty, newer, link, whole(4n)].join("\n\n"));
  await expect(page.getByText("1 new reply.")).toBeVisible();
  await expect(page.getByText("6 can’t be imported:")).toBeVisible();
  const problems = page.locator(".problem");
  for (const [place, why] of [
    "The end is missing. Ask for the whole text", "It was changed on its way. Ask them to resend it.", "It’s for another shop or book.",
    "It has no answers.", "It’s from a newer Kept.", "This is a survey link.",
  ].entries()) {
    await expect(problems.nth(place)).toContainText(`No. ${place + 1}, starting KEPT`);
    await expect(problems.nth(place)).toContainText(why);
  }
  await checkAxe(page);
  await page.getByRole("button", { name: "Import 1 reply" }).click();
  expect((await report(page)).book.entries).toHaveLength(1);
  await go(page, "#/friction/survey");
  await paste(page, "Thank you for your letter.");
  await expect(page.getByRole("alert")).toContainText("No reply found.");
  await paste(page, `${whole(9n)} `.repeat(4000) + "x".repeat(150_000));
  await expect(page.getByRole("alert")).toContainText("Over 256 KB");
  await expect(page.getByRole("button", { name: /^Import \d/ })).toHaveCount(0);

  for (const [code, why] of [
    [whole(1n).slice(0, 30), "The end is missing"], [swapped, "changed on its way"], ["", "No reply found"], ["a/b?c=%d0%", "No reply found"],
  ]) {
    await page.goto(`${address}#/reply/${code}`);
    await expect(page.locator("main")).toContainText(code ? why : "Import replies");
    await expect(page.getByRole("button", { name: /^Import \d/ })).toHaveCount(0);
  }
  expect((await report(page)).book.entries).toHaveLength(1);
});

test("a link that is damaged, foreign or huge is refused in plain words and leaves nothing behind", async ({ page, checkAxe, profile }) => {
  const shop = await profile();
  await shop.goto(address);
  await opened(shop);
  const link = await makeLink(shop);
  const altered = link.slice(0, -3) + (link.endsWith("aaa") ? "bbb" : "aaa");
  for (const [url, why] of [
    [link.slice(0, -4), "The end of this link is missing"], [altered, "changed on its way"], [link.replace("KEPTQ1", "KEPTQ9"), "newer version"],
    [`${address}#/answer/`, "This link has no questions"], [`${address}#/answer/hello/there?you=%`, "This link has no questions"],
    [`${address}#/answer/${"KEPT".repeat(80_000)}`, "too long to be from Kept"],
    [`${address}#/answer/${replyText({ mark: "000001", id: 1n, on: "2026-01-01", five: [1, 1, 1, 1, 1] })}`, "This is a reply, for the shop that asked."],
  ]) {
    await page.goto(url);
    await page.reload();
    await opened(page);
    await expect(page.getByRole("heading", { name: "These questions can’t be opened" })).toBeVisible();
    await expect(page.getByRole("alert")).toContainText(why);
  }
  await checkAxe(page);
  await leavesNothing(page);
});

test("the questions are answered by keys alone, and whatever is left out stays out", async ({ page, profile, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  const shop = await profile();
  await shop.goto(address);
  await opened(shop);
  await page.goto(await makeLink(shop));
  await opened(page);
  await expect(page.getByRole("heading", { level: 1, name: "What is it like to buy from us?" })).toBeVisible();
  await page.getByRole("button", { name: "Make my reply" }).press("Enter");
  await expect(page.getByRole("alert")).toHaveText("Tap an answer or write a line.");
  await expect(question(page, 0).getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(question(page, 0).getByRole("radio", { name: "3 of 5" })).toBeChecked();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: `Skip: ${QUESTIONS[0]}` })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(question(page, 1).getByRole("radio", { name: "1 of 5, never" })).toBeChecked();
  await page.getByRole("button", { name: `Skip: ${QUESTIONS[0]}` }).press("Enter");
  await expect(question(page, 0).locator(":checked")).toHaveCount(0);
  const line = page.getByLabel("Anything else?");
  await line.focus();
  await page.keyboard.type("ա".repeat(95));
  await expect(page.getByText("10 characters left")).toBeVisible();
  await page.keyboard.type("ա".repeat(10));
  await expect(page.getByText("The end will be cut off.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Your reply is ready" })).toBeFocused();
  await expect(page.getByText("Your answers: 1 of 7.")).toBeVisible();
  const first = await page.getByLabel("Your reply", { exact: true }).inputValue();
  expect(first.length).toBeLessThan(400);
  const change = page.getByRole("button", { name: "Edit answers" });
  await change.press("Enter");
  await page.getByRole("button", { name: "Make my reply" }).press("Enter");
  expect(await page.getByLabel("Your reply", { exact: true }).inputValue(), "the same answers make the same reply").toBe(first);
  await change.press("Enter");
  await question(page, 1).getByRole("radio", { name: "5 of 5, always" }).check();
  await page.getByRole("button", { name: "Make my reply" }).press("Enter");
  expect(await page.getByLabel("Your reply", { exact: true }).inputValue()).not.toBe(first);
  await leavesNothing(page);
});

test("coming to the questions from an open book touches it no more, and it is there again on the way back", async ({ page, open }) => {
  await open();
  await addCustomer(page, "Ann");
  const link = await makeLink(page);
  const held = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  // What was written is tidied a while after it.
  let before;
  const isAtRest = async () => {
    const last = before;
    before = await held();
    return before === last;
  };
  await expect.poll(isAtRest, { intervals: [700] }).toBe(true);
  await go(page, link.slice(link.indexOf("#")));
  await expect(page.getByRole("button", { name: "Make my reply" })).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page).toHaveTitle("What is it like to buy from us?");
  await tapAll(page, [5, 5, 5, 5, 5, 7, 10]);
  await page.keyboard.press("l");
  await page.getByRole("button", { name: "Make my reply" }).click();
  await expect(page.getByRole("heading", { name: "Your reply is ready" })).toBeVisible();
  expect(await held()).toBe(before);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Survey" })).toBeVisible();
  await go(page, "#/customers");
  await expect(page.getByRole("link", { name: "Ann" }).first()).toBeVisible();
});

test("a buyer is asked in the language that the owner chose", async ({ page, open, profile, checkAxe }) => {
  await open();
  await nameTheBusiness(page, "Kirschen & Söhne");
  await makeLink(page);
  await page.getByLabel("Language").selectOption("de");
  const letter = await page.getByRole("link", { name: "Email" }).getAttribute("href");
  expect(decodeURIComponent(letter)).toContain("subject=Wie kauft es sich bei Kirschen & Söhne?");
  const buyer = await profile();
  await buyer.goto(await page.getByLabel("Link", { exact: true }).inputValue());
  await opened(buyer);
  await expect(buyer.getByRole("heading", { level: 1, name: "Wie kauft es sich bei Kirschen & Söhne?" })).toBeVisible();
  await expect(buyer.locator("html")).toHaveAttribute("lang", "de");
  await buyer.getByRole("radio", { name: "5 von 5, immer" }).first().check();
  await buyer.getByRole("button", { name: "Meine Antwort fertig machen" }).click();
  await expect(buyer.getByText("Ihre Antworten: 1 von 7.")).toBeVisible();
  await checkAxe(buyer);
});

test("in the demo book the reply to one's own link is told to belong elsewhere, with the way there", async ({ page, open }) => {
  await open();
  await makeLink(page);
  const { book } = await report(page);
  const text = replyText({ mark: book.settings.survey_mark, id: 8n, on: "2026-03-01", five: [4, 4, 4, 4, 4] });
  await go(page, "#/book");
  await openDemo(page);
  await go(page, `#/reply/${text}`);
  await expect(page.locator(".problem")).toContainText("It’s for another shop or book.");
  await page.getByRole("button", { name: "Open your own book" }).click();
  await expect(page.getByText("1 new reply.")).toBeVisible();
});

test("where the browser will not copy, the text is marked to be copied by hand", async ({ page, open }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
    navigator.share = (what) => (window.shared = what, Promise.reject(new Error("closed")));
  });
  await open();
  const link = await makeLink(page);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Your browser won’t let the page copy.")).toBeVisible();
  expect(await page.evaluate(() => getSelection().toString() || document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd))).toBe(link);
  await page.getByRole("button", { name: "Share …" }).click();
  expect((await page.evaluate("window.shared")).text).toContain(link);
});

test("the longest name and line stay within a link of 500 and a reply of 400 characters", async ({ page, open, profile }) => {
  await open();
  await nameTheBusiness(page, "Քեռու հացի փուռ և կոֆե ".repeat(8).trim());
  const link = await makeLink(page);
  expect(link.length).toBeLessThan(500);
  const buyer = await profile();
  await buyer.goto(link);
  await opened(buyer);
  await expect(buyer.getByRole("heading", { level: 1 })).toContainText("Քեռու հացի փուռ");
  await tapAll(buyer, [1, 2, 3, 4, 5, 6, 7]);
  await buyer.getByLabel("Anything else?").fill("ճ".repeat(300));
  await buyer.getByRole("button", { name: "Make my reply" }).click();
  expect((await buyer.getByLabel("Your reply", { exact: true }).inputValue()).length).toBeLessThan(400);
  const over = await buyer.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, "nothing is cut off at the side").toBeLessThanOrEqual(0);
});

/** What a camera would read off a code drawn as one path of runs. */
async function scanned(code) {
  const size = Number((await code.getAttribute("viewBox")).split(" ")[2]);
  const runs = [...(await code.locator(".qr__ink").getAttribute("d")).matchAll(/M(\d+) (\d+)h(\d+)/g)].map((run) => run.slice(1).map(Number));
  const [scale, side] = [4, size * 4];
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [x, y, length] of runs) {
    for (let row = y * scale; row < (y + 1) * scale; row += 1) {
      for (let column = x * scale; column < (x + length) * scale; column += 1) pixels.fill(0, 4 * (row * side + column), 4 * (row * side + column) + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

test("the link and the reply can be scanned, and the link goes on a card for the counter", async ({ profile, checkAxe }) => {
  const shop = await profile();
  await shop.goto(address);
  await opened(shop);
  await addCustomer(shop, "Ann Petrosyan");
  await nameTheBusiness(shop, "Cherry & Co");
  const link = await makeLink(shop);
  const code = shop.getByRole("img", { name: "The link as a QR code" });
  expect(await scanned(code)).toBe(link);
  await checkAxe(shop);
  await shop.emulateMedia({ media: "print" });
  const card = shop.locator(".counter-card");
  await expect(card).toBeVisible();
  await expect(card).toContainText("What is it like to buy from Cherry & Co?");
  await expect(shop.getByRole("heading", { level: 1 })).toBeHidden();
  expect(await scanned(card.locator(".qr"))).toBe(link);

  const buyer = await profile();
  await buyer.goto(link);
  await opened(buyer);
  await tapAll(buyer, [2, 4, null, 5, 3, 6, 8]);
  await buyer.getByRole("button", { name: "Make my reply" }).click();
  const reply = buyer.getByRole("img", { name: "Your reply as a QR code" });
  expect(await scanned(reply)).toBe(`${address}#/reply/${await buyer.getByLabel("Your reply", { exact: true }).inputValue()}`);
  await checkAxe(buyer);
});
