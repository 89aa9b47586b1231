// How it’s scored: numbers tried before they are kept, examples that are the report's own scores, and ways to each topic.
import { readFileSync } from "node:fs";
import { expect, test } from "./fixtures.js";
import { bringIn, go, openDemo, savedCopy } from "./steps.js";

/** The result of a topic's example, to the last bit. */
const result = async (page, topic) =>
  Number(await page.locator(`.example[data-topic=${topic}] data`).getAttribute("value"));

/** The report of the book on the screen, as of today, by the library itself. */
async function report(page) {
  await go(page, "#/book");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Back up", exact: true }).click(),
  ]);
  const book = JSON.parse(readFileSync(await download.path(), "utf8"));
  const told = await page.evaluate(async (book) => {
    await window.kept.load();
    const now = new Date();
    const two = (number) => String(number).padStart(2, "0");
    return window.kept.openBook(book).report(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  }, book);
  return { book, told };
}

const choose = async (page, name) => {
  await page.getByRole("button", { name: /^Someone else/ }).click();
  await page.getByLabel("Example for").fill(name);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Example for" })).toContainText(name);
};

test("the examples are the scores of the report, for whomever one chooses", async ({ page, open }) => {
  await open();
  await openDemo(page);
  const { book, told } = await report(page);
  const scores = {
    warmth: (one) => one.warmth.value,
    trust: (one) => one.trust.value,
    listening: (one) => one.listening.value,
    felt: (one) => one.felt_friction,
    rhythm: (one) => one.silence,
    value: (one) => one.annual_value,
    risk: (one) => one.risk?.value,
  };
  let compared = 0;
  for (const { id, name } of book.customers.slice(0, 4)) {
    await go(page, "#/book/method/warmth");
    await choose(page, name);
    for (const [topic, score] of Object.entries(scores)) {
      await go(page, `#/book/method/${topic}`);
      await expect(page.locator(`#\\/book\\/method\\/${topic}`)).toBeVisible();
      if ((await page.locator(`.example[data-topic=${topic}] data`).count()) === 0) continue;
      expect(await result(page, topic), `${name}, ${topic}`).toBe(score(told.customers[id]));
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(12);
  await go(page, "#/book/method/time");
  if (told.time_share !== null) expect(await result(page, "time")).toBe(told.time_share);
});

test("a weight tells what it would change before it is kept, then changes it, and can be taken back", async ({ page, open, checkAxe }) => {
  await open();
  await openDemo(page);
  await go(page, "#/book/method/risk");
  const form = page.locator("form[data-topic=risk]");
  const cold = form.getByLabel("Strength of contact");
  const said = form.getByRole("status");
  await expect(cold).toHaveValue("1");
  const before = await result(page, "risk");
  await cold.fill("3");
  await expect(said).toContainText(/would change risk band/);
  await expect(said.getByRole("listitem")).toHaveCount(5);
  expect(await result(page, "risk"), "nothing is kept yet").toBe(before);
  const { name, after } = await said.getByRole("listitem").first().evaluate((item) => ({
    name: item.querySelector("a").textContent,
    after: Number(item.textContent.match(/→ (\d+)/)[1]),
  }));
  await checkAxe(page);
  await form.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Settings saved.")).toBeVisible();
  await expect(said).toBeEmpty();
  await expect(cold).toHaveValue("3");
  await choose(page, name);
  expect(Math.round((await result(page, "risk")) * 100), "what was told is what came").toBe(after);
  const kept = await result(page, "risk");
  await form.getByRole("button", { name: "Reset to usual" }).click();
  await expect(cold).toHaveValue("1");
  await expect.poll(() => result(page, "risk")).not.toBe(kept);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(cold).toHaveValue("3");
  await expect.poll(() => result(page, "risk")).toBe(kept);
});

test("a number that cannot be is told beside it and not kept", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/book/method/risk");
  const form = page.locator("form[data-topic=risk]");
  await form.getByLabel("Strength of contact").fill("3.5");
  await expect(form.getByText(/3.5 isn’t between 0 and 3/)).toBeVisible();
  const keep = form.getByRole("button", { name: "Save", exact: true });
  await expect(keep).toHaveAttribute("aria-disabled", "true");
  await keep.press("Enter");
  await expect(page.getByText("Settings saved.")).toHaveCount(0);
});

test("other days between visits tell for whom a contact would be due", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/book/method/warmth");
  const form = page.locator("form[data-topic=warmth]");
  await form.getByLabel("Days between visits, tier B").fill("7");
  await expect(form.getByRole("status")).toContainText(/\d+ contacts? would be due \(now \d+\)/);
});

test("a topic is found by any word of it, and opens by itself", async ({ page, open, checkAxe }) => {
  await open("#/book/method");
  const topics = page.locator(".sources .source__link");
  await expect(topics).not.toHaveCount(0);
  const all = await topics.count();
  await page.getByLabel("Search topics").fill("CHERRY-RED ELEPHANT");
  await expect(page.getByText("No topic found")).toBeVisible();
  await page.getByLabel("Search topics").fill("halves");
  await expect(topics).not.toHaveCount(all);
  await checkAxe(page);
  await topics.first().click();
  await expect(page.locator(".method__topic")).toHaveCount(1);
  await expect(page.locator(".method__topic h2")).toBeFocused();
});

test("every topic has an address that begins at it, also on a page just opened", async ({ page, open, isMobile }) => {
  await open("#/book/method/trust");
  const trust = page.getByRole("heading", { level: 2, name: "Trust" });
  await expect(trust).toBeFocused();
  await expect(trust).toBeInViewport();
  const topics = page.getByRole("navigation", { name: "Topics" });
  if (isMobile) await topics.getByRole("link", { name: "All topics" }).click();
  await (isMobile ? page.locator("main") : topics).getByRole("link", { name: /^Care after the sale/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Care after the sale" })).toBeFocused();
  await page.goBack();
  if (isMobile) await page.goBack();
  await expect(trust).toBeFocused();
  await expect(page).toHaveTitle("How it’s scored · Kept");
});

test("the list of keys leads to it", async ({ page, open }) => {
  await open();
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByRole("link", { name: "How it’s scored" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "How it’s scored" })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("new customers a month and the share put off tell what they change before they are kept", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/book/method/scenario");
  const ahead = page.locator("form[data-topic=scenario]");
  await ahead.getByLabel("New customers a month").fill("5");
  await expect(ahead.getByRole("status")).toContainText(/^In 36 months: about \d+ customers \(now \d+\)\./);
  await ahead.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Settings saved.")).toBeVisible();
  await expect(ahead.getByLabel("New customers a month")).toHaveValue("5");
  await go(page, "#/book/method/fix-first");
  const first = page.locator("form[data-topic=fix-first]");
  const share = first.getByLabel("Share who buy elsewhere");
  await share.fill("0.4");
  await expect(first.getByRole("status")).toContainText(/guess|To price a fix/);
});

test("a book with the weights of the first method keeps them, and is told once that they no longer count", async ({ page, open, checkAxe }) => {
  await open();
  await bringIn(page, { settings: { risk_weights: { cold: 0.3, rival: 0.1 } }, customers: [{ id: "ann", name: "Ann", added: "2026-01-05" }] });
  const told = page.getByRole("status").filter({ hasText: "Your old risk weights no longer apply" });
  await expect(told).toBeVisible();
  await checkAxe(page);
  await told.getByRole("link", { name: "Set weights" }).click();
  await expect(page.locator("form[data-topic=risk]")).toBeVisible();
  await told.getByRole("button", { name: "OK" }).click();
  await expect(told).toHaveCount(0);
  await page.reload();
  await expect(page.locator("main h1")).toBeVisible();
  await expect(told).toHaveCount(0);
  expect(JSON.parse(await savedCopy(page)).settings.risk_weights).toEqual({ cold: 0.3, rival: 0.1 });
});
