// One customer: every figure answers "why?", leads to its entries, tells what an action would change, and looks back.
import { day } from "./clock.mjs";
import { expect, test } from "./fixtures.js";
import { addCustomer, bringIn, go, openDemo } from "./steps.js";

const figure = (page, name) => page.locator(".figure").filter({ hasText: name });
const numberOf = async (page, name) => Number(/\d+/.exec(await figure(page, name).locator(".figure__said").textContent())[0]);
const answer = (page) => page.locator(".figures__why");
const history = (page) => page.getByRole("region", { name: "History" });

/** Brings a book in through the page and opens a customer of it. */
async function openWith(page, open, customers, entries, id) {
  await open();
  await bringIn(page, { settings: { currency: "EUR" }, customers, entries });
  await go(page, `#/customers/${id}`);
}

const ann = { id: "ann", name: "Ann Petrosyan", added: day(-900), since: day(-800), tier: "A" };
const entry = (id, kind, days, more = {}) => ({ id, kind, customer: "ann", on: day(-days), ...more });

/** Three hundred entries; the oldest is a deceit made right, far below what is drawn at first. */
function longHistory() {
  const visits = Array.from({ length: 299 }, (_, i) => entry(`v${i}`, "touch", i + 1, { channel: "message", by: "them" }));
  return [...visits, entry("old", "incident", 500, { sort: "game", severity: 2, text: "The wrong terms", resolved_on: day(-499), made_right: "full" })];
}

test("a broken promise raises the risk, and the risk says so and leads to it", async ({ page, open, checkAxe }) => {
  await openWith(page, open, [ann], [entry("v", "touch", 2, { channel: "visit" })], "ann");
  const before = await numberOf(page, "Might not come back");
  await page.getByRole("button", { name: "Log something" }).click();
  await page.getByRole("radio", { name: "Promise" }).check();
  await page.getByLabel("What you promised").fill("Send the quote");
  await page.getByLabel("Due").fill(day(-2));
  await page.getByRole("dialog").getByRole("button", { name: "Log it" }).click();
  await expect(history(page)).toContainText("You promised: Send the quote");
  expect(await numberOf(page, "Might not come back")).toBeGreaterThan(before);
  await expect(page.getByText("Promise overdue")).toBeVisible();

  // What keeping it late would change is foretold on its button, and comes to the same.
  const late = page.getByRole("button", { name: /^Kept it late: .*Send the quote/ });
  await late.focus();
  const foretold = (await page.locator(".open__would:not(:empty)").textContent()).match(/\d+/g).map(Number);
  expect(foretold).toHaveLength(4);
  await page.keyboard.press("Enter");
  await expect(late).toHaveCount(0);
  expect(await numberOf(page, "Trust:")).toBe(foretold[1]);
  expect(await numberOf(page, "Might not come back")).toBe(foretold[3]);
  await page.keyboard.press("Control+z");
  await expect(late).toBeVisible();

  await figure(page, "Might not come back").click();
  await expect(answer(page)).toContainText("Has reason not to trust you");
  await checkAxe(page);
  await answer(page).getByRole("button", { name: /Promise overdue.*Send the quote/ }).click();
  await expect(page.locator(".moment:focus")).toContainText("Send the quote");
});

test("a complaint settled within a day raises trust by what was foretold", async ({ page, open }) => {
  const complaint = entry("c", "incident", 0, { sort: "glitch", severity: 3, complaint: true, text: "A scratched tray" });
  await openWith(page, open, [ann], [entry("v", "touch", 20, { channel: "visit" }), complaint], "ann");
  const settle = page.getByRole("button", { name: /^Put right in full: A scratched tray.*risk/ });
  await settle.focus();
  const foretold = await figure(page, "Trust:").locator(".figure__would").textContent();
  const [now, then] = foretold.match(/\d+/g).map(Number);
  expect(await numberOf(page, "Trust:")).toBe(now);
  expect(then).toBeGreaterThan(now);
  const risk = Number((await settle.textContent()).match(/\d+/g).at(-1));
  await page.keyboard.press("Enter");
  await expect(settle).toHaveCount(0);
  expect(await numberOf(page, "Trust:")).toBe(then);
  expect(await numberOf(page, "Might not come back")).toBe(risk);
  await expect(page.getByRole("heading", { name: "What would help" })).toBeFocused();

  await figure(page, "Trust:").click();
  await expect(answer(page)).toContainText("Problem put right at once");
  await expect(answer(page)).toContainText("Based on only 1 fact.");
  await page.keyboard.press("Control+z");
  await expect(settle).toBeVisible();
});

test("a reason leads to its entry, however far down it stands", async ({ page, open }) => {
  await openWith(page, open, [ann], longHistory(), "ann");
  await expect(history(page).locator(".moment")).toHaveCount(50);
  await figure(page, "Trust:").focus();
  await page.keyboard.press("Enter");
  await expect(figure(page, "Trust:")).toHaveAttribute("aria-expanded", "true");
  await answer(page).getByRole("button", { name: /The wrong terms/ }).last().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".moment:focus")).toContainText("The wrong terms");
  await expect(page.locator(".moment:focus")).toBeInViewport();
  await expect(history(page).locator(".moment")).toHaveCount(300);
});

test("the points of a risk add up to it, and every cause but the unknown leads somewhere", async ({ page, open, checkAxe }) => {
  test.setTimeout(120_000);
  await open();
  await openDemo(page);
  for (const id of ["lane", "oven", "pizza", "school"]) {
    await go(page, `#/customers/${id}`);
    const risk = await numberOf(page, "Might not come back");
    await figure(page, "Might not come back").click();
    const more = answer(page).getByRole("button", { name: /^Show \d+ more/ });
    while ((await more.count()) > 0) await more.first().click();
    const heads = answer(page).locator(".why__row:not(.why__row--part) .why__points");
    const points = await heads.evaluateAll((cells) => cells.map(({ textContent }) =>
      (textContent.startsWith("under") ? 0 : Number(/\d+/.exec(textContent)[0]) * (/[-−]/.test(textContent) ? -1 : 1))));
    const usual = Number(/Typical customer: (\d+)/.exec(await answer(page).textContent())[1]);
    expect(points.reduce((sum, one) => sum + one, usual), id).toBe(risk);
    const idle = answer(page).locator(".why__row--part:not(:has(button))");
    await expect(idle).toHaveCount(0);
  }
  for (const name of ["of 100", "Trust:", "Worth about", "Buys every|No purchase|No usual gap", "competitor"]) {
    await figure(page, new RegExp(name)).first().click();
    await expect(answer(page)).toBeVisible();
  }
  await checkAxe(page);
});

test("the page looks back to an earlier day, and nothing can be done there", async ({ page, open, checkAxe, isMobile }) => {
  const entries = [
    entry("v", "touch", 200, { channel: "visit" }),
    entry("p", "promise", 190, { text: "A smaller oven", due: day(-150), kept_on: day(-160) }),
    entry("r", "rival", 20, { name: "Heat & Steel" }),
  ];
  await openWith(page, open, [ann], entries, "ann");
  await expect(figure(page, "courting")).toBeVisible();
  const now = await numberOf(page, "Trust:");

  await page.getByLabel("As of").fill(day(-199));
  await expect(page.getByText("You’re looking at")).toBeVisible();
  await expect(page.getByText("2 later entries hidden.")).toBeVisible();
  await expect(history(page).locator(".moment")).toHaveCount(1);
  await expect(figure(page, "No known competitor")).toBeVisible();
  expect(await numberOf(page, "Trust:")).toBe(50);
  for (const name of ["Log something", /^Edit/, /^Delete/, "I visited"]) {
    await expect(page.getByRole("main").getByRole("button", { name })).toHaveCount(0);
  }
  await checkAxe(page);

  // What came of the promise was not known yet.
  await page.getByLabel("As of").fill(day(-170));
  await expect(history(page)).toContainText("A smaller oven");
  await expect(history(page)).not.toContainText("Kept");

  await page.getByRole("button", { name: "Back to today" }).click();
  await expect(page.getByText("You’re looking at")).toHaveCount(0);
  // On a phone the field is at the end of the page: the focus stays at its beginning.
  await expect(isMobile ? page.locator("#page") : page.getByLabel("As of")).toBeFocused();
  expect(await numberOf(page, "Trust:")).toBe(now);

  // Whoever goes elsewhere and comes back begins with today.
  await page.getByLabel("As of").fill(day(-199));
  await expect(page.getByText("You’re looking at")).toBeVisible();
  await go(page, "#/customers");
  await page.getByRole("link", { name: "Ann Petrosyan" }).click();
  await expect(figure(page, "courting")).toBeVisible();
});

test("what a customer's rung lacks is told, and who brought whom leads there", async ({ page, open }) => {
  await openWith(page, open, [ann, { id: "bo", name: "Bo", added: day(-10), referred_by: "ann" }], [entry("b", "purchase", 3, { amount: 100 })], "ann");
  const loyalty = page.getByRole("region", { name: "Loyalty" });
  await expect(loyalty).toContainText("Next: regular");
  await expect(loyalty).toContainText("Buy on 2 more days");
  await loyalty.getByRole("link", { name: "Bo" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bo" })).toBeVisible();
  await loyalty.getByRole("link", { name: "Ann Petrosyan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ann Petrosyan" })).toBeVisible();
});

test("somebody of whom nothing is known is told so, in place of figures that pretend", async ({ page, open, checkAxe }) => {
  await open();
  await addCustomer(page, "Nobody Yet");
  await expect(figure(page, "Trust:")).toContainText("No facts yet.");
  await figure(page, "Yearly worth unknown").click();
  await expect(answer(page)).toContainText("Until someone’s worth is known, Today goes by risk alone.");
  await checkAxe(page);
});
