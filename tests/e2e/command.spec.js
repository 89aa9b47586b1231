// The command box: customers, actions and places from one line, by keyboard and by pointer.
import { expect, test } from "./fixtures.js";
import { bringIn, go, openDemo } from "./steps.js";

const BOOK = {
  customers: [
    { id: "zoe", name: "Zoë Ångström", added: "2026-01-02", company: "Norra Bageri", phones: ["+46 8 12 34 56"] },
    { id: "nils1", name: "Nils Klein", added: "2026-01-02", company: "Oakfield", tags: ["wholesale"] },
    { id: "nils2", name: "Nils Klein", added: "2026-01-02", company: "Marshside" },
    { id: "petros", name: "Πέτρος Φούρνος", added: "2026-01-02" },
  ],
  entries: [
    { id: "e1", kind: "note", on: "2026-02-01", customer: "petros", text: "His daughter is allergic to walnuts." },
  ],
};

const line = (page) => page.getByRole("combobox", { name: "Search customers, places and actions" });
const option = (page, name) => page.getByRole("option", { name });
const opened = async (page) => {
  await page.keyboard.press("Control+k");
  await expect(line(page)).toBeFocused();
};

test("a customer is found by name without accents, company, telephone, tag and what was written", async ({ page, open, checkAxe }) => {
  await open();
  await bringIn(page, BOOK);
  await opened(page);
  for (const [typed, name] of [
    ["zoe ang", /^Zoë Ångström/],
    ["bageri", /^Zoë Ångström/],
    ["812345", /^Zoë Ångström/],
    ["wholesale", /^Nils Klein.*wholesale/],
    ["marsh", /^Nils Klein.*Marshside/],
    ["πετροσ", /^Πέτρος Φούρνος/],
    ["walnut", /^Πέτρος Φούρνος.*allergic to walnuts/],
  ]) {
    await line(page).fill(typed);
    await expect(page.getByRole("option", { selected: true })).toHaveAccessibleName(name);
  }
  // Two of one name are told apart by their companies.
  await line(page).fill("nils");
  await expect(option(page, "Nils Klein Oakfield")).toBeVisible();
  await expect(option(page, "Nils Klein Marshside")).toBeVisible();
  await checkAxe(page);
  await page.keyboard.press("ArrowDown");
  const second = page.getByRole("option", { selected: true });
  const company = (await second.innerText()).includes("Oakfield") ? "Oakfield" : "Marshside";
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Nils Klein" })).toBeVisible();
  await expect(page.locator("main")).toContainText(company);
  // Nobody fits: that name can be added, and taken back.
  await opened(page);
  await line(page).fill("Zo Nguyen");
  await expect(page.getByRole("option", { selected: true })).toHaveAccessibleName("Add “Zo Nguyen”");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Zo Nguyen" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await opened(page);
  await line(page).fill("Zo Nguyen");
  await expect(option(page, "Add “Zo Nguyen”")).toBeVisible();
});

test("an action is run: log for somebody, import, undo", async ({ page, open }) => {
  await open();
  await bringIn(page, BOOK);
  await opened(page);
  await line(page).fill("log purchase zoe");
  await expect(page.getByRole("option", { selected: true })).toHaveAccessibleName(/Log for Zoë Ångström: Purchase/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toContainText("Zoë Ångström");
  await expect(page.getByRole("dialog").getByLabel("Amount")).toBeVisible();
  await page.keyboard.press("Escape");
  await opened(page);
  await line(page).fill("csv");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/book\/import$/);
});

test("the box opens from every place, closes by Escape, and gives the focus back", async ({ page, open, isMobile }) => {
  await open();
  await openDemo(page);
  for (const place of ["#/", "#/customers", "#/new", "#/friction", "#/friction/audit", "#/friction/journey", "#/friction/survey", "#/system", "#/insights", "#/book", "#/book/import", "#/book/method"]) {
    await go(page, place);
    await opened(page);
    await expect(page.getByRole("group", { name: "Places" }).getByRole("option", { name: "Today" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  // Also while something is typed, and by the bar.
  await go(page, "#/customers");
  await page.getByLabel("Filter by name, company, phone or tag").focus();
  await opened(page);
  await page.keyboard.press("Escape");
  await expect(page.getByLabel("Filter by name, company, phone or tag")).toBeFocused();
  const bar = page.getByRole("button", { name: "Search", exact: true });
  await bar.click();
  await expect(line(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(bar).toBeFocused();
  if (isMobile) return;
  await page.keyboard.press("/");
  await expect(line(page)).toBeFocused();
});

test("a quick Enter takes what was typed, not what was drawn a moment ago @once", async ({ page, open }) => {
  await open();
  await bringIn(page, BOOK);
  await opened(page);
  await page.evaluate(() => {
    const input = document.querySelector("#command-input");
    input.value = "petros";
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    input.value = "zoe";
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole("heading", { level: 1, name: "Zoë Ångström" })).toBeVisible();
});
