// WCAG 2.2, 2.5.7: whatever can be dragged is done by single presses as well. Three things can be: a step of the journey, the
// moment at which a curve is read, and a file onto the page; the first test sees that no other comes unnoticed.
import { expect, test } from "./fixtures.js";
import { ROUTES } from "./routes.js";
import { go, openDemo } from "./steps.js";

const middle = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

test("nothing can be dragged but the steps of the journey, the reading of a curve, and a file", async ({ page, open }) => {
  test.setTimeout(120_000);
  await open();
  await openDemo(page);
  for (const route of ROUTES) {
    await go(page, route);
    if (route === "#/insights") await page.locator(".curve__hand").first().waitFor();
    const draggable = await page.evaluate(() => {
      const moves = (element) => ["grab", "grabbing", "move", "ew-resize", "ns-resize", "col-resize"].includes(getComputedStyle(element).cursor);
      const all = [...document.querySelectorAll("body *")].filter((element) => moves(element) || getComputedStyle(element).touchAction === "none" || element.matches("[draggable=true], input[type=range]"));
      return [...new Set(all.map((element) => element.closest("[class]").getAttribute("class")))];
    });
    expect(draggable, route).toEqual({ "#/friction/journey": ["way__handle"], "#/insights": ["curve__hand"] }[route] ?? []);
  }
});

test("a step is moved by single presses of a mouse or a finger to wherever a drag would bring it", async ({ page, open, hasTouch }) => {
  await open();
  await openDemo(page);
  await go(page, "#/friction/journey");
  const shown = () => page.locator(".way__open").allTextContents();
  const before = await shown();
  expect(before.length).toBeGreaterThan(3);
  const press = async (button) => {
    await button.scrollIntoViewIfNeeded();
    const at = middle(await button.boundingBox());
    if (hasTouch) await page.touchscreen.tap(at.x, at.y);
    else await page.mouse.click(at.x, at.y);
  };
  const first = before[0];
  for (let place = 1; place < before.length; place += 1) {
    await press(page.locator(".way__step").nth(place - 1).locator(".way__move").last());
    await expect(page.locator(".way__open").nth(place)).toHaveText(first);
  }
  expect(await shown()).toEqual([...before.slice(1), first]);
  for (let place = before.length - 1; place > 0; place -= 1) {
    await press(page.locator(".way__step").nth(place).locator(".way__move").first());
    await expect(page.locator(".way__open").nth(place - 1)).toHaveText(first);
  }
  expect(await shown()).toEqual(before);
});

test("a file that could be dropped is chosen by one press", async ({ page, open }) => {
  await open("#/book/import");
  const picking = page.waitForEvent("filechooser");
  await page.locator("label[for=import-file]").scrollIntoViewIfNeeded();
  const button = await page.locator("label[for=import-file]").boundingBox();
  await page.mouse.click(middle(button).x, middle(button).y);
  await (await picking).setFiles({ name: "sales.csv", mimeType: "text/csv", buffer: Buffer.from("Customer,Date,Amount\nAda,2024-03-25,12.50\nBo,2024-04-26,9.90\n") });
  await expect(page.locator(".import__said")).toContainText("2 purchases");
});

test("a curve is read where it is pressed, and by the arrow keys", async ({ page, open, hasTouch }) => {
  await open();
  await openDemo(page);
  await go(page, "#/insights");
  const curve = page.locator(".curve").first();
  const reading = curve.locator(".curve__reading");
  const hand = curve.getByRole("slider");
  await hand.scrollIntoViewIfNeeded();
  const press = async (share) => {
    const { x, y, width, height } = await hand.boundingBox();
    const at = [x + width * share, y + height / 2];
    if (hasTouch) await page.touchscreen.tap(...at);
    else await page.mouse.click(...at);
    return Number(/\d+/.exec(await reading.innerText())[0]);
  };
  const early = await press(0.2);
  const late = await press(0.8);
  expect(late).toBeGreaterThan(early);
  await expect(reading).toHaveText(/^After \d+ months: \d+%/);
  await hand.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(reading).toHaveText(new RegExp(`^After ${late - 1} months: `));
  expect(await hand.getAttribute("aria-valuetext")).toBe(await reading.innerText());
});
