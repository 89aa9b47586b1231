// What keeping a large book costs in the real page: 10,000 customers with 20 entries each, of words that repeat no more than a
// business's do, brought in as a file from elsewhere, whose ids by chance are what weighs most. How much room it takes with
// both snapshots, how long opening takes, and what one saved change costs. KEPT_SIZES names other sizes, as "5000,12000".
import { chromium } from "@playwright/test";
import { address, launchOptions, opened, sizes } from "../browser.mjs";

const SIZES = (process.env.KEPT_SIZES ?? "10000").split(",").map(Number);
const ENTRIES = 20;
const CHANGES = 300;
const OPENINGS = 5;
const QUOTA = 5_242_880;

let seed = 42;
/** A number below `of` by chance, the same ones every time (mulberry32). */
function draw(of) {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor(((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 * of);
}
const pick = (of) => of[draw(of.length)];
const letters = (count) => Array.from({ length: count }, () => String.fromCharCode(97 + draw(26))).join("");
const vocabulary = Array.from({ length: 300 }, () => letters(2 + draw(7)));
const words = (count) => Array.from({ length: count }, () => pick(vocabulary)).join(" ");
const name = () => `${letters(1).toUpperCase()}${letters(3 + draw(5))} ${letters(1).toUpperCase()}${letters(4 + draw(7))}`;
const id = () => `${Date.now().toString(36)}-${letters(10)}${draw(1e9)}`;
const day = (n) => new Date(Date.UTC(2022, 0, 8 + n)).toISOString().slice(0, 10);

function entry(customer, on) {
  const more = draw(5) === 0 ? { note: words(6) } : {};
  const base = { id: id(), customer, on: day(on), ...more };
  const kind = draw(100);
  if (kind < 55) return { ...base, kind: "touch", channel: pick(["visit", "call", "message", "meeting"]), by: pick(["us", "us", "them"]) };
  if (kind < 80) return { ...base, kind: "purchase", amount: 500 + draw(40_000) };
  if (kind < 85) return { ...base, kind: "need", text: words(5) };
  if (kind < 90) return { ...base, kind: "promise", text: words(5), due: day(on + 9), kept_on: day(on + draw(20)) };
  if (kind < 94) return { ...base, kind: "incident", text: words(6), severity: 1 + draw(5), complaint: true };
  if (kind < 97) return { ...base, kind: "offer", origin: pick(["asked", "pushed"]), answer: pick(["accepted", "declined"]) };
  return { ...base, kind: "note", text: words(9) };
}

function book(count) {
  const customers = [];
  const entries = [];
  for (let n = 0; n < count; n++) {
    const added = draw(1_400);
    const customer = { id: id(), name: name(), added: day(added) };
    if (draw(10)) customer.phones = [`+49 ${30 + draw(900)} ${100_000 + draw(9_000_000)}`];
    if (draw(10) < 6) customer.emails = [`${letters(8)}@${pick(["gmail.com", "gmx.de", "web.de"])}`];
    if (draw(10) < 7) customer.tier = pick(["A", "B", "C"]);
    if (draw(10) < 3) customer.address = `${words(1)} ${1 + draw(120)}`;
    customers.push(customer);
    for (let e = 0; e < ENTRIES; e++) entries.push(entry(customer.id, added + draw(1_400 - added)));
  }
  return JSON.stringify({ format: "kept", version: 1, customers, entries });
}

const rank = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const ms = (number) => `${number.toFixed(1)} ms`;

const browser = await chromium.launch(launchOptions);
try {
  for (const count of SIZES) {
    const context = await browser.newContext({ ...sizes.desk, serviceWorkers: "block" });
    const page = await context.newPage();
    await page.goto(`${address}#/book/import`);
    await opened(page);
    const text = book(count);
    const buffer = Buffer.from(text);
    let start = Date.now();
    // Too large to go through the harness in one message: put together in the page.
    await page.evaluate(() => (window.parts = []));
    for (let at = 0; at < text.length; at += 4_000_000) {
      await page.evaluate((part) => void window.parts.push(part), text.slice(at, at + 4_000_000));
    }
    await page.evaluate(() => {
      const given = new DataTransfer();
      given.items.add(new File(window.parts, "book.json"));
      window.parts = null;
      const input = document.querySelector("#import-file");
      input.files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await page.getByRole("button", { name: "Import" }).click({ timeout: 600_000 });
    await page.getByRole("heading", { name: "Imported" }).waitFor({ timeout: 600_000 });
    const came = Date.now() - start;
    const room = () => page.evaluate(() => {
      const own = Object.keys(localStorage).filter((key) => key.startsWith("kept/book/"));
      const size = (keys) => keys.reduce((sum, key) => sum + key.length + localStorage.getItem(key).length, 0);
      return { snapshots: own.filter((key) => key.includes("/s/")).length, journal: own.filter((key) => key.includes("/j/")).length, units: size(own) };
    });
    const whole = ({ snapshots, journal }) => snapshots === 2 && journal === 0;
    if (await page.getByText("Your last change isn’t saved").count()) {
      console.log(`\n${count} customers with ${ENTRIES} entries each do not fit: the page says that they are not saved`);
      await context.close();
      continue;
    }
    let taken = await room();
    start = Date.now();
    while (!whole(taken) && Date.now() - start < 300_000) {
      await page.waitForTimeout(1_000);
      taken = await room();
    }
    console.log(`\n${count} customers with ${ENTRIES} entries each, a file of ${(buffer.length / 1e6).toFixed(1)} MB`);
    console.log(`  from the file to the book: ${ms(came)}; both snapshots ${whole(taken) ? `after another ${ms(Date.now() - start)}` : "NOT written"}`);
    console.log(`  room: ${taken.units} units of ${QUOTA}, ${(100 * taken.units / QUOTA).toFixed(1)} % (${taken.snapshots} snapshots, ${taken.journal} journal keys)`);

    const boots = [];
    for (let n = 0; n < OPENINGS; n++) {
      await page.goto("about:blank");
      start = Date.now();
      await page.goto(`${address}#/`);
      await opened(page);
      await page.locator(".due .button--primary").first().waitFor({ timeout: 120_000 });
      boots.push(Date.now() - start);
    }
    console.log(`  opening, to Today painted: median ${ms(rank(boots, 0.5))}, worst ${ms(Math.max(...boots))} of ${OPENINGS}`);

    // The mirror is filled after the first painting; changes are measured when that is over.
    await page.waitForTimeout(5_000);
    const cost = await page.evaluate(async (changes) => {
      const saves = [];
      let saving = 0;
      for (const name of ["setItem", "getItem"]) {
        const real = Storage.prototype[name];
        Storage.prototype[name] = function (...given) {
          const begun = performance.now();
          const answer = real.apply(this, given);
          saving += performance.now() - begun;
          return answer;
        };
      }
      const whole = [];
      const frames = [];
      for (let n = 0; n < changes; n++) {
        const button = document.querySelector(".due .button--primary");
        if (!button) break;
        saving = 0;
        const begun = performance.now();
        button.click();
        whole.push(performance.now() - begun);
        saves.push(saving);
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        frames.push(performance.now() - begun);
      }
      return { saves, whole, frames };
    }, CHANGES);
    for (const [what, numbers] of [["in localStorage", cost.saves], ["the whole click, saved and rescored", cost.whole], ["to the next frame painted", cost.frames]]) {
      console.log(`  one change, ${what.padEnd(36)} median ${ms(rank(numbers, 0.5))}, p99 ${ms(rank(numbers, 0.99))}, worst ${ms(Math.max(...numbers))} of ${numbers.length}`);
    }
    await context.close();
  }
} finally {
  await browser.close();
}
