// The way of buying: built, put in order and measured by keyboard alone and by touch alone, with the numbers of the library;
// what a change does is told before it is kept, and is so afterwards.
import { expect, test } from "./fixtures.js";
import { bringIn, go, hundredth, openDemo, report } from "./steps.js";

const NAMES = [
  "Hear of you", "Find the shop", "Ask the first question", "Get a price", "Think it over", "Agree on what is wanted",
  "Pay a first part", "Wait while it is made", "Hear that it is ready", "Collect it", "Pay the rest", "Get help afterwards",
];

const rows = (page) => page.locator(".way__step");
const row = (page, name) => rows(page).filter({ has: page.getByRole("button", { name, exact: true }) });
const shown = (page) => page.locator(".way__open").allTextContents();
const sheet = (page) => page.getByRole("dialog");

/** Presses a key until this has the focus. */
async function keyTo(page, key, locator) {
  for (let n = 0; n < 160; n++) {
    if (await locator.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to it`);
}

/** What stands on the page is what the library says of the book. */
async function agrees(page) {
  const { book, friction } = await report(page);
  await expect(page.locator(".journey__whole")).toContainText(`: ${hundredth(1 - friction.smoothness)} of 100. Low is good.`);
  let left = 1;
  for (const [place, step] of friction.steps.entries()) {
    left *= 1 - step.f;
    const name = book.steps.find((one) => one.id === step.id).name;
    await expect(rows(page).nth(place).locator(".way__open")).toHaveText(name);
    await expect(rows(page).nth(place).locator(".way__smooth")).toHaveText(`friction ${hundredth(step.f)} of 100`);
    const pointer = `${name}: friction ${hundredth(step.f)} of 100. So far: ${hundredth(1 - left)} of 100.`;
    expect(await rows(page).nth(place).locator("title").textContent()).toBe(pointer);
    if (friction.smoothness < 1) {
      const share = Math.log(1 - step.f) / Math.log(friction.smoothness);
      const cell = page.locator(".way__table tbody tr").nth(place).locator("td").nth(2);
      expect(await cell.textContent()).toBe(`${Math.round(share * 100 + 1e-9)}%`);
    }
  }
  expect(hundredth(left)).toBe(hundredth(friction.smoothness));
  return { book, friction };
}

test("an empty way teaches, and offers a first step and usual ways", async ({ page, open, checkAxe }) => {
  await open("#/friction/journey");
  await expect(page.getByRole("heading", { name: "Walk it as a buyer" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Friction", exact: true })).toHaveAttribute("aria-current", "page");
  await checkAxe(page);
  await page.getByRole("radio", { name: "Online order" }).check();
  await expect(page.locator(".template__steps li")).toHaveCount(6);
  await expect(page.locator(".template__steps")).toContainText("Receive it");
  await page.getByRole("button", { name: "Add 6 steps" }).click();
  await expect(rows(page)).toHaveCount(6);
  await expect(page.getByText("6 steps aren’t measured yet")).toBeVisible();
  await agrees(page);
  await page.keyboard.press("Control+z");
  await expect(rows(page)).toHaveCount(0);
});

test("a way of 12 steps is built, put in order and measured by keyboard alone", async ({ page, open }) => {
  test.setTimeout(180_000);
  await open("#/friction/journey");
  await keyTo(page, "Tab", page.getByLabel("What do they do first?"));
  for (const [n, name] of NAMES.entries()) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await expect(rows(page)).toHaveCount(n + 1);
    await expect(page.getByLabel(/^What do they do/)).toBeFocused();
  }
  expect(await shown(page)).toEqual(NAMES);

  // The last becomes the first, and then the second; the focus goes with it.
  const last = page.getByRole("button", { name: NAMES[11], exact: true });
  await keyTo(page, "Shift+Tab", last);
  for (let n = 11; n > 0; n--) {
    await page.keyboard.press("Alt+ArrowUp");
    await expect(rows(page).nth(n - 1).locator(".way__open")).toHaveText(NAMES[11]);
    await expect(last).toBeFocused();
  }
  await expect(page.getByRole("status").filter({ hasText: "is now step 1 of 12" })).toBeVisible();
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(rows(page).nth(1).locator(".way__open")).toHaveText(NAMES[11]);
  const earlier = page.getByRole("button", { name: `Earlier: ${NAMES[11]}` });
  await keyTo(page, "Tab", earlier);
  await page.keyboard.press("Enter");
  await expect(rows(page).nth(0).locator(".way__open")).toHaveText(NAMES[11]);
  await expect(earlier).toBeFocused();
  expect(await shown(page)).toEqual([NAMES[11], ...NAMES.slice(0, 11)]);

  // One step is measured.
  await keyTo(page, "Tab", page.getByRole("button", { name: NAMES[3], exact: true }));
  await page.keyboard.press("Enter");
  await expect(sheet(page)).toBeVisible();
  await keyTo(page, "Tab", page.getByLabel("How long do they wait?", { exact: true }));
  await page.keyboard.type("2");
  await page.keyboard.press("Tab");
  await page.keyboard.press("d");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await keyTo(page, "Tab", page.getByLabel("How many hand-offs?"));
  await page.keyboard.type("1");
  await keyTo(page, "Tab", page.getByLabel("They can’t tell the price"));
  await page.keyboard.press("Space");
  await expect(sheet(page).getByRole("status")).toContainText("All steps0 →");
  await keyTo(page, "Tab", sheet(page).getByRole("button", { name: "Save", exact: true }));
  await page.keyboard.press("Enter");
  await expect(sheet(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: NAMES[3], exact: true })).toBeFocused();
  await expect(row(page, NAMES[3])).toContainText("They wait 2 days with no explanation");
  await expect(row(page, NAMES[3])).toContainText("Hardest step");
  const { book } = await agrees(page);
  const price = book.steps.find((step) => step.name === NAMES[3]);
  expect(price).toMatchObject({ wait_minutes: 2880, explained: false, handoffs: 1, unclear_price: true });
});

test("mending one of two wrong fields leaves the cursor where it is @once", async ({ page, open }) => {
  await open("#/friction/journey");
  await page.getByLabel(/^What do they do/).fill(NAMES[0]);
  await page.getByRole("button", { name: "Add step" }).click();
  await row(page, NAMES[0]).getByRole("button", { name: /^Measure/ }).click();
  const name = sheet(page).getByLabel("What they do");
  const handed = sheet(page).getByLabel("How many hand-offs?");
  await name.fill("");
  await handed.fill("often");
  await sheet(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(name).toBeFocused();
  await handed.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("2");
  await expect(handed).not.toHaveAttribute("aria-invalid", "true");
  await expect(handed).toBeFocused();
});

/** Drags from one place to another with one finger. */
async function swipe(page, from, to) {
  const cdp = await page.context().newCDPSession(page);
  let seconds = Date.now() / 1000;
  const at = (type, point, after = 0.016) =>
    cdp.send("Input.dispatchTouchEvent", { type, touchPoints: point ? [point] : [], timestamp: (seconds += after) });
  await at("touchStart", from);
  for (let n = 1; n <= 12; n++) {
    await at("touchMove", { x: from.x + ((to.x - from.x) * n) / 12, y: from.y + ((to.y - from.y) * n) / 12 });
  }
  // A finger that lifts at speed flicks, and the browser takes the next tap for what stops the flick.
  await at("touchMove", to, 0.3);
  await at("touchEnd");
  await cdp.detach();
}

const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

test("a way of 12 steps is built, put in order and measured by touch alone", async ({ page, open, hasTouch }) => {
  test.skip(!hasTouch, "a desk without a touch screen");
  test.setTimeout(180_000);
  await open("#/friction/journey");
  for (const [n, name] of NAMES.entries()) {
    await page.getByLabel(/^What do they do/).tap();
    await page.keyboard.insertText(name);
    await page.getByRole("button", { name: "Add step" }).tap();
    await expect(rows(page)).toHaveCount(n + 1);
  }
  expect(await shown(page)).toEqual(NAMES);

  // The fifth goes before the fourth by its handle.
  await page.evaluate(() => document.querySelector("#way-4").scrollIntoView({ block: "center" }));
  const handle = await row(page, NAMES[4]).locator(".way__handle").boundingBox();
  const target = await row(page, NAMES[3]).boundingBox();
  const above = await page.evaluate(() => scrollY);
  await swipe(page, middle(handle), { x: middle(handle).x, y: target.y + target.height / 4 });
  const dragged = [...NAMES.slice(0, 3), NAMES[4], NAMES[3], ...NAMES.slice(5)];
  await expect.poll(() => shown(page)).toEqual(dragged);
  expect(Math.abs((await page.evaluate(() => scrollY)) - above), "the page does not scroll away under the finger").toBeLessThan(60);
  await page.getByRole("button", { name: `Later: ${NAMES[4]}` }).tap();
  await expect.poll(() => shown(page)).toEqual(NAMES);

  await row(page, NAMES[7]).getByRole("button", { name: /^Measure/ }).tap();
  await sheet(page).getByLabel("How long do they wait?", { exact: true }).tap();
  await page.keyboard.insertText("3");
  await sheet(page).getByLabel("Unit: How long do they wait?").selectOption("days");
  await sheet(page).getByLabel("They’re told why and how long").tap();
  await sheet(page).getByLabel("How many give up here?").tap();
  await page.keyboard.insertText("12");
  await sheet(page).getByRole("button", { name: "Save", exact: true }).tap();
  await expect(row(page, NAMES[7])).toContainText("12% give up here.");
  await agrees(page);
});

test("a step is dragged by mouse, a drag is called off by Escape, and an order is taken back", async ({ page, open, hasTouch }) => {
  test.skip(hasTouch, "a phone has no mouse");
  await open();
  await openDemo(page);
  await go(page, "#/friction/journey");
  const before = await shown(page);
  const take = async (from, to) => {
    const [handle, target] = [await rows(page).nth(from).locator(".way__handle").boundingBox(), await rows(page).nth(to).boundingBox()];
    await page.mouse.move(middle(handle).x, middle(handle).y);
    await page.mouse.down();
    const edge = to > from ? 0.8 : 0.2;
    await page.mouse.move(middle(handle).x, target.y + target.height * edge, { steps: 8 });
  };
  await take(0, 2);
  await expect(page.locator(".way__step--after")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  expect(await shown(page)).toEqual(before);
  await take(0, 2);
  await page.mouse.up();
  await expect.poll(() => shown(page)).toEqual([before[1], before[2], before[0], ...before.slice(3)]);
  await agrees(page);
  await page.keyboard.press("Control+z");
  await expect.poll(() => shown(page)).toEqual(before);
});

test("what a change would do is told before it is kept, and is so afterwards", async ({ page, open, checkAxe }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction/journey");
  const { friction: was } = await agrees(page);
  await rows(page).first().locator(".way__open").click();
  await expect(sheet(page).getByText("Change something to see its effect")).toBeVisible();
  const wait = sheet(page).getByLabel("How long do they wait?", { exact: true });
  await expect(wait).toHaveValue("2");
  await wait.fill("4");
  await sheet(page).getByLabel("Unit: How long do they wait?").selectOption("hours");
  await sheet(page).getByLabel("They’re told why and how long").check();
  const figures = sheet(page).locator(".would__row dd");
  await expect(figures.nth(1)).toHaveText(new RegExp(`^${hundredth(1 - was.smoothness)} → `));
  await expect(figures.nth(2)).toHaveText(new RegExp(`^${hundredth(was.overall)} → `));
  await checkAxe(page);
  const foretold = (await figures.allTextContents()).map((text) => text.split(" → ")[1]);
  await sheet(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(sheet(page)).toHaveCount(0);
  const { friction: is } = await agrees(page);
  expect(foretold).toEqual([hundredth(is.steps[0].f), hundredth(1 - is.smoothness), hundredth(is.overall)]);
  expect(is.smoothness).toBeGreaterThan(was.smoothness);
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await report(page)).friction.smoothness).toBe(was.smoothness);
});

test("what is no number is told beside its field; what was begun waits, and is thrown away", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction/journey/s2");
  await expect(sheet(page).getByRole("heading", { name: "Choose with us" })).toBeVisible();
  const repeats = sheet(page).getByLabel("How often are they asked again?");
  await repeats.fill("often");
  await expect(sheet(page).getByText("Fix what can’t be read")).toBeVisible();
  await sheet(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(repeats).toBeFocused();
  await expect(repeats).toHaveAccessibleDescription(/Type a whole number from 0 to 1000/);
  await repeats.fill("2");
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
  await expect(page).toHaveURL(/#\/friction\/journey$/);
  await rows(page).nth(1).locator(".way__open").click();
  await expect(sheet(page).getByText("Unsaved changes from before.")).toBeVisible();
  await expect(repeats).toHaveValue("2");
  await sheet(page).getByRole("button", { name: "Discard" }).click();
  await rows(page).nth(1).locator(".way__open").click();
  await expect(repeats).toHaveValue("");
});

test("a step is renamed and deleted, and both are taken back", async ({ page, open }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction/journey");
  const before = await shown(page);
  await rows(page).nth(2).locator(".way__open").click();
  await sheet(page).getByLabel("What they do").fill("  Sign and pay ");
  await sheet(page).getByRole("button", { name: "Save", exact: true }).click();
  await expect(rows(page).nth(2).locator(".way__open")).toHaveText("Sign and pay");
  await rows(page).nth(2).locator(".way__open").click();
  await sheet(page).getByRole("button", { name: "Delete step" }).click();
  await expect(rows(page)).toHaveCount(before.length - 1);
  await agrees(page);
  await page.keyboard.press("Control+z");
  await expect(rows(page).nth(2).locator(".way__open")).toHaveText("Sign and pay");
  await page.keyboard.press("Control+z");
  await expect.poll(() => shown(page)).toEqual(before);
});

test("Friction leads to the way and to the step in question", async ({ page, open }) => {
  await open("#/friction");
  await page.getByRole("link", { name: "Add your buying steps" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Buying steps" })).toBeVisible();
  await go(page, "#/");
  await openDemo(page);
  await go(page, "#/friction");
  await page.locator(".fix").getByRole("link", { name: "at “Ask for a quote”" }).first().click();
  await expect(sheet(page).getByRole("heading", { name: "Ask for a quote" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Back to Friction" }).click();
  const head = page.locator("[aria-controls=dimension-hassle]");
  if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
  await page.locator("#dimension-hassle .ground").nth(2).getByRole("link", { name: /^Ask for a quote/ }).click();
  await expect(sheet(page).getByRole("heading", { name: "Ask for a quote" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Back to Friction" }).click();
  await page.getByRole("link", { name: /^Buying steps/ }).click();
  await expect(rows(page)).toHaveCount(5);
});

const LONG = [
  "Ζητήστε προσφορά για τον επαγγελματικό φούρνο και περιμένετε την επιβεβαίωση της παραλαβής από το κατάστημα",
  "Հաստատել պատվերը և սպասել, մինչև վարպետը կզանգահարի՝ այցելության օրն ու ժամը պայմանավորվելու համար",
  "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
];

for (const count of [1, 12]) {
  test(`a way of ${count} steps with long names is whole for everybody`, async ({ page, open, checkAxe }) => {
    await open();
    const steps = Array.from({ length: count }, (_, n) => ({
      id: `s${n}`, name: `${LONG[n % 3]} ${n + 1}`, position: n + 1, wait_minutes: 400 * n, handoffs: n % 3,
      missing_rate: (n % 4) / 20, hard_payment: n % 5 === 4, drop_off: n % 6 ? undefined : 0.1,
    }));
    await bringIn(page, { format: "kept", version: 1, customers: [], entries: [], steps });
    await go(page, "#/friction/journey");
    await expect(rows(page)).toHaveCount(count);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, "nothing is cut off at the side").toBeLessThanOrEqual(0);
    await checkAxe(page);
    await agrees(page);
    await rows(page).first().locator(".way__open").click();
    await expect(sheet(page)).toBeVisible();
    await checkAxe(page);
  });
}
