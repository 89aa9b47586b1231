// Writing down: a customer's details, and what happened.
import { expect, test } from "./fixtures.js";

/** Adds a customer by the form, and ends on their page. */
async function add(page, open, name) {
  await open("#/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** Opens the sheet by its key. */
async function log(page) {
  await page.locator("main").focus();
  await page.keyboard.press("l");
  await expect(page.getByRole("dialog")).toBeVisible();
}

const save = (page) => page.getByRole("dialog").getByRole("button", { name: "Log it" }).click();
const history = (page) => page.getByRole("region", { name: "History" });

/** Everything in the storage as one text. */
const stored = (page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

/** Every operation in the journal that concerns this list. */
const ops = (page, list) =>
  page.evaluate((list) => Object.values({ ...localStorage }).filter((value) => value.includes(list)).length, list);

test("somebody is added to an empty book by the keyboard alone", async ({ page, open, checkAxe }) => {
  await open("#/new");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await checkAxe(page);
  await page.keyboard.type("Ἀθηνᾶ Παπαδοπούλου");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Φούρνος");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Ἀθηνᾶ Παπαδοπούλου" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Ἀθηνᾶ Παπαδοπούλου" })).toBeVisible();
  await expect(page.getByText("Φούρνος")).toBeVisible();
});

test("the form begins in its first field wherever one comes from", async ({ page, open }) => {
  await open("#/customers");
  await page.getByRole("link", { name: "Add a customer" }).click();
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
});

test("every detail comes back as it was written, and an emptied one is gone", async ({ page, open }) => {
  await add(page, open, "Արմեն");
  await add(page, open, "Ann Petrosyan");
  await page.goto(`${page.url()}/details`);
  await page.getByRole("textbox", { name: "Phone" }).fill("+49 30 1234, +49 170 99");
  await page.getByLabel("Email").fill("ann@example.org");
  await page.getByRole("radio", { name: /^A:/ }).check();
  await page.getByText("More details").click();
  await page.getByLabel("Notes").fill("Likes tea.\nNot on Mondays.");
  await page.getByLabel("Customer since").fill("2024-05-01");
  await page.getByLabel("Worth a year").fill("1,200.50");
  await page.getByLabel("Contact every (days)").fill("45");
  await page.getByLabel("Referred by").fill("արմ");
  await page.getByRole("button", { name: "Արմեն" }).click();
  await page.getByRole("textbox", { name: "Tags" }).fill("ovens, berlin");
  await page.getByLabel("Only here for the price").check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("+49 170 99")).toBeVisible();
  await page.goto(`${page.url()}/details`);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Phone" })).toHaveValue("+49 30 1234, +49 170 99");
  await expect(page.getByRole("radio", { name: /^A:/ })).toBeChecked();
  await expect(page.getByLabel("Notes")).toHaveValue("Likes tea.\nNot on Mondays.");
  await expect(page.getByLabel("Customer since")).toHaveValue("1 May 2024");
  await expect(page.getByLabel("Worth a year")).toHaveValue("1200.50");
  await expect(page.getByLabel("Contact every (days)")).toHaveValue("45");
  await expect(page.getByRole("group", { name: "Referred by" })).toContainText("Արմեն");
  await expect(page.getByLabel("Only here for the price")).toBeChecked();
  await page.getByRole("textbox", { name: "Phone" }).fill("");
  await page.getByLabel("Contact every (days)").fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Ann Petrosyan" })).toBeVisible();
  await expect(page.getByText("+49 170 99")).toHaveCount(0);
  await page.goto(`${page.url()}/details`);
  await expect(page.getByLabel("Contact every (days)")).toHaveValue("");
  await expect(page.getByRole("textbox", { name: "Tags" })).toHaveValue("ovens, berlin");
});

test("what is wrong is told beside its field, and nothing is written", async ({ page, open }) => {
  await open("#/new");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const name = page.getByLabel("Name", { exact: true });
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription("Required");
  await name.fill("Ann");
  await expect(name).not.toHaveAttribute("aria-invalid");
  await page.getByText("More details").click();
  await page.getByLabel("Worth a year").fill("a lot");
  await page.getByLabel("Contact every (days)").fill("0");
  // The fold is closed again: the first wrong field in it opens it.
  await page.getByText("More details").click();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Worth a year")).toBeFocused();
  await expect(page.getByLabel("Worth a year")).toHaveAccessibleDescription(/a lot isn’t a number/);
  await page.getByLabel("Worth a year").fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByLabel("Contact every (days)")).toHaveAccessibleDescription(/0 isn’t between 1 and 3,650/);
  expect(await ops(page, "customers")).toBe(0);
});

test("a day that is not understood is told, never dropped", async ({ page, open }) => {
  await open("#/new");
  await page.getByLabel("Name", { exact: true }).fill("Ann");
  await page.getByText("More details").click();
  const since = page.getByLabel("Customer since");
  await since.fill("14 foo");
  await expect(page.getByText("Date not recognised.")).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(since).toBeFocused();
  await expect(since).toHaveAccessibleDescription(/Date not recognised/);
  expect(await ops(page, "customers")).toBe(0);
  await since.fill("14 mar 2024");
  await expect(since).toHaveAccessibleDescription(/Thursday,? 14 March 2024/);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Customer since 14 March 2024")).toBeVisible();
});

test("somebody of the same name is pointed at, and can be added all the same", async ({ page, open }) => {
  await add(page, open, "José Łukasz");
  await open("#/new");
  await page.getByLabel("Name", { exact: true }).fill("jose lukasz");
  await expect(page.getByRole("link", { name: "See José Łukasz" })).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "jose lukasz" })).toBeVisible();
});

test("a customer is deleted at once, and comes back by undo", async ({ page, open }) => {
  await add(page, open, "Ann");
  await page.goto(`${page.url()}/details`);
  await page.getByRole("button", { name: "Delete: Ann" }).click();
  await expect(page.getByText("Ann deleted.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("link", { name: "Ann", exact: true })).toBeVisible();
});

test("erasing asks, and leaves no trace of the name", async ({ page, open, checkAxe }) => {
  await add(page, open, "Zebedaiah");
  await log(page);
  await page.getByRole("radio", { name: "Note" }).check();
  await page.getByLabel("Note", { exact: true }).last().fill("zebedaiah was here");
  await save(page);
  await page.goto(`${page.url()}/details`);
  await page.getByText("Erase for good").click();
  await page.getByRole("button", { name: "Erase Zebedaiah …" }).click();
  await checkAxe(page);
  await page.getByRole("button", { name: "Keep them" }).click();
  expect(await stored(page)).toContain("Zebedaiah");
  await page.getByRole("button", { name: "Erase Zebedaiah …" }).click();
  await page.getByRole("button", { name: "Erase Zebedaiah", exact: true }).click();
  await expect(page.getByText("Zebedaiah erased for good.")).toBeVisible();
  await expect.poll(() => stored(page), { timeout: 15_000 }).not.toMatch(/zebedaiah/i);
});

test("each of the five is written down, and stands there after a reload", async ({ page, open, checkAxe }) => {
  await add(page, open, "Ann");
  await open("#/customers");

  await log(page);
  await page.getByLabel("Who’s it about?").focus();
  await page.keyboard.type("an");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio", { name: "Contact" })).toBeFocused();
  await checkAxe(page);
  await page.getByRole("radio", { name: "visit" }).check();
  await page.getByLabel("You said thanks").check();
  await save(page);
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("link", { name: "Ann", exact: true }).click();
  await expect(history(page)).toContainText("You visited");

  await log(page);
  // The channel of the last contact is the likeliest.
  await expect(page.getByRole("radio", { name: "visit" })).toBeChecked();
  await page.getByRole("radio", { name: "Promise" }).check();
  await page.getByLabel("What you promised").fill("Send the quote");
  await page.getByRole("button", { name: "In a week" }).click();
  await page.getByLabel("What you promised").press("Enter");
  await expect(history(page)).toContainText("You promised: Send the quote");

  await log(page);
  await page.getByRole("radio", { name: "Wish" }).check();
  await page.getByLabel("What they want").fill("A smaller oven");
  await save(page);
  await expect(history(page)).toContainText("They want: A smaller oven");

  await log(page);
  await page.getByRole("radio", { name: "Purchase" }).check();
  await page.getByLabel("Amount").fill("1 200,50 €");
  await page.getByRole("button", { name: "Yesterday" }).click();
  await save(page);
  await expect(history(page)).toContainText("€1,200.50");

  await log(page);
  await page.getByRole("radio", { name: "Note" }).check();
  const note = page.getByRole("dialog").locator("textarea").first();
  await note.fill("Door code 12");
  await note.press("Control+Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.reload();
  for (const said of ["You visited", "Send the quote", "A smaller oven", "€1,200.50", "Door code 12"]) {
    await expect(history(page)).toContainText(said);
  }
});

test("somebody new comes into the book with what happened, and goes with it on undo", async ({ page, open }) => {
  await open();
  await log(page);
  await page.getByLabel("Who’s it about?").focus();
  await page.keyboard.type("Georg Ångström");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByText("Logged for Georg Ångström: Contact.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { name: "Keep the customers you already have" })).toBeVisible();
});

test("the sheet says what is missing, keeps what is typed, and writes nothing", async ({ page, open }) => {
  await add(page, open, "Ann");
  await open("#/customers");
  const before = await ops(page, "entries");
  await log(page);
  await page.getByRole("radio", { name: "Purchase" }).check();
  await page.getByLabel("Amount").fill("12x");
  await save(page);
  await expect(page.getByLabel("Who’s it about?")).toHaveAccessibleDescription("Choose or add someone");
  await expect(page.getByLabel("Who’s it about?")).toBeFocused();
  await expect(page.getByLabel("Amount")).toHaveAccessibleDescription(/12x isn’t a number/);
  await expect(page.getByLabel("Amount")).toHaveValue("12x");
  expect(await ops(page, "entries")).toBe(before);
});

test("an entry is corrected, deleted and brought back; its kind stays", async ({ page, open, checkAxe }) => {
  await add(page, open, "Ann");
  await log(page);
  await page.getByRole("radio", { name: "Promise" }).check();
  await page.getByLabel("What you promised").fill("Cal back");
  await save(page);
  await page.getByRole("button", { name: "Edit: You promised: Cal back" }).click();
  await expect(page.getByRole("heading", { name: "Promise: Ann" })).toBeVisible();
  await checkAxe(page);
  await page.getByLabel("What you promised").fill("Call back");
  await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
  await expect(history(page)).toContainText("You promised: Call back");
  await page.getByRole("button", { name: "Delete: You promised: Call back" }).click();
  await expect(history(page)).not.toContainText("Call back");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(history(page)).toContainText("Call back");
  await page.reload();
  await expect(history(page)).toContainText("Call back");
});

test("after the sheet the focus is where it was, and Escape leaves everything as it was", async ({ page, open }) => {
  await add(page, open, "Ann");
  const before = await stored(page);
  const button = page.getByRole("main").getByRole("button", { name: /^Log/ }).first();
  await button.click();
  await expect(page.getByRole("radio", { name: "Contact" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await stored(page)).toBe(before);
});

test("entries of other kinds are corrected field by field", async ({ page, open, checkAxe }) => {
  await open();
  await page.getByRole("button", { name: "Look at a demo shop" }).click();
  await page.getByRole("link", { name: "Customers" }).first().click();

  /** Opens the sheet of the first entry whose line says this, on the page of somebody. */
  const change = async (name, said) => {
    await page.getByRole("link", { name, exact: true }).first().click();
    await history(page).getByRole("button", { name: said }).first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
  };
  const keep = async () => {
    await page.getByRole("dialog").getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("link", { name: "Customers" }).first().click();
  };

  await change("Μαρία Παπαδοπούλου", /^Edit: They answered your survey/);
  await checkAxe(page);
  await page.getByRole("radiogroup", { name: "Treatment" }).getByRole("radio", { name: "1" }).check();
  await keep();
  await page.getByRole("link", { name: "Μαρία Παπαδοπούλου", exact: true }).first().click();
  await expect(history(page)).toContainText("Treatment: 1 of 5");
  await page.getByRole("link", { name: "Customers" }).first().click();

  await change("Ann Petrosyan", /^Edit: (Complaint|Problem)/);
  await page.getByLabel("Cause").fill("wrong box");
  await page.getByRole("radio", { name: "Serious" }).check();
  await keep();
  await page.getByRole("link", { name: "Ann Petrosyan", exact: true }).first().click();
  await expect(history(page)).toContainText("Cause: wrong box");
  await page.getByRole("link", { name: "Customers" }).first().click();

  await change("Oven & Sons", /Competitor/);
  await page.getByLabel("Who", { exact: true }).fill("Grill & Co");
  await keep();
  await page.getByRole("link", { name: "Oven & Sons", exact: true }).first().click();
  await expect(history(page)).toContainText("Competitor: Grill & Co");

  // Things bought are ticked among the things sold.
  await history(page).getByRole("button", { name: /^Edit: They bought/ }).first().click();
  await expect(page.getByRole("group", { name: "What they bought" }).getByRole("checkbox")).toHaveCount(4);
});
