// Where engines differ, and people must not notice.
import { until } from "./common.mjs";
import { expect, steps, test } from "./fixtures.js";

const { addCustomer, go, missing, reload, see } = steps;
const QUOTA = 5_242_880;

test("the meter counts room as the engine does, and warns before it is used up", async ({ page, engine }) => {
  await addCustomer(page, "Ann Petrosyan");
  const [all, half] = await page.js((quota) => {
    const most = (letter) => {
      let [low, high] = [0, quota];
      while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        try {
          localStorage.setItem("hog", letter.repeat(middle));
          low = middle;
        } catch {
          high = middle;
        }
      }
      localStorage.removeItem("hog");
      return low;
    };
    return [most("x"), most("ա")];
  }, QUOTA);
  expect(all, "what an engine grants").toBeGreaterThan(QUOTA * 0.99);
  expect(half / all).toBeCloseTo(engine === "webkit" ? 0.5 : 1, 2);
  await page.js((letters) => localStorage.setItem("hog", "ա".repeat(letters)), Math.floor(half * 0.93));
  await reload(page);
  await see(page, "Storage is almost full.");
});

test("beside a change that is not saved stands no word that it is", async ({ page }) => {
  await addCustomer(page, "Ann Petrosyan");
  await page.js((quota) => {
    for (let size = quota; size >= 1; size = Math.floor(size / 2)) {
      for (let n = 0; n < 3; n += 1) {
        try {
          localStorage.setItem(`hog ${size} ${n}`, "x".repeat(size));
        } catch {
          break;
        }
      }
    }
  }, QUOTA);
  await go(page, "#/new");
  await page.fill("input", "Name", "Bob");
  await page.click("button", "Save");
  await see(page, "Your last change isn’t saved");
  expect(await steps.seen(page)).not.toContain("added.");
  await page.js(() => Object.keys(localStorage).filter((key) => key.startsWith("hog")).forEach((key) => localStorage.removeItem(key)));
  await page.click("button", "Try again");
  await missing(page, "Your last change isn’t saved");
  await see(page, "Bob added.");
  await reload(page);
  await go(page, "#/customers");
  await see(page, "Bob");
});

test("whoever arrives at a page is at its head, with the bar in sight and the focus below it", async ({ page }) => {
  await page.click("[data-demo]");
  await see(page, "This is a demo book.");
  for (const route of ["#/customers", "#/customers/oven", "#/insights", "#/book/method", "#/new", "#/"]) {
    await page.js(() => scrollTo(0, document.documentElement.scrollHeight));
    await go(page, route);
    await until(() => page.js(() => scrollY === 0 && document.querySelector("#page").contains(document.activeElement)), `head of ${route}`);
    // A frame later it is still there.
    await page.js(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))));
    expect(await page.js(() => [scrollY, document.querySelector(".bar").getBoundingClientRect().top >= 0])).toEqual([0, true]);
  }
});

test("a page that is left reads nothing more, and looks again when it is seen", async ({ page }) => {
  const reads = (hidden) => page.js((hidden) => {
    let count = 0;
    const { ownKeys } = Reflect;
    Reflect.ownKeys = (of) => {
      if (of === localStorage) count += 1;
      return ownKeys(of);
    };
    Object.defineProperty(document, "hidden", { configurable: true, value: hidden });
    document.dispatchEvent(new Event("visibilitychange"));
    Reflect.ownKeys = ownKeys;
    return count;
  }, hidden);
  expect(await reads(true)).toBe(0);
  expect(await reads(false)).toBeGreaterThan(0);
});

test("what asks why looks as if it could be pressed", async ({ page }) => {
  await page.click("[data-demo]");
  await see(page, "This is a demo book.");
  const drawn = await page.js(() => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector(".due__ask, .why > summary"));
    return `${textDecorationLine} ${textDecorationStyle}`;
  });
  expect(drawn).toBe("underline dotted");
});

test("a press anywhere on the calendar opens it, and digits typed next change nothing", async ({ page }) => {
  await addCustomer(page, "Ann Petrosyan");
  await page.js(() => document.querySelector("main").focus());
  await page.press("Shift", "P");
  await until(() => page.js(() => document.querySelector("dialog[open] .day__pick input") !== null), "calendar");
  await page.js(() => {
    window.shown = 0;
    const show = HTMLInputElement.prototype.showPicker;
    HTMLInputElement.prototype.showPicker = function () {
      window.shown += 1;
      return show.call(this);
    };
  });
  await page.click("dialog[open] .day__pick input");
  await until(() => page.js(() => window.shown === 1), "open calendar");
  const thumb = await page.js(() => matchMedia("(pointer: coarse)").matches);
  if (!thumb) expect(await page.js(() => document.activeElement.type)).not.toBe("date");
});

test("a customer with a history is printed on two sheets, the head with what follows", async ({ page, engine }) => {
  test.skip(engine === "webkit", "its driver does not print");
  await page.click("[data-demo]");
  await see(page, "This is a demo book.");
  await go(page, "#/customers/oven");
  await see(page, "History");
  expect(await page.sheets()).toBe(2);
  await go(page, "#/system/review");
  expect(await page.sheets()).toBe(1);
});
