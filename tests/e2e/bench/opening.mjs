// How long a large book takes to open in each engine: to the first words painted and to Today painted, and how long the page then
// stands still at a time. KEPT_ENGINES names the engines, as "chromium firefox webkit"; KEPT_SIZES the customers, with 20 entries each.
// WebKit grants half the room of the others: what does not fit says so.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address } from "../browser.mjs";
import { until } from "../engines/common.mjs";
import { Played } from "../engines/played.mjs";
import { WebKit } from "../engines/webkit.mjs";

const ENGINES = (process.env.KEPT_ENGINES ?? "chromium").split(" ");
const SIZES = (process.env.KEPT_SIZES ?? "20000").split(",").map(Number);
const ENTRIES = 20;
const OPENINGS = 5;
const LONG = 600_000; // milliseconds an import may take
const AFTER = 6_000; // milliseconds to watch after Today is there
const STILL = 50; // milliseconds that are noticed

const day = (n) => new Date(Date.UTC(2022, 0, 8 + n)).toISOString().slice(0, 10);

/** A book made by rule: visits and purchases, with a promise and a complaint now and then. */
function book(count) {
  const entries = [];
  const customers = Array.from({ length: count }, (_, n) => {
    const customer = `c${n}`;
    for (let e = 0; e < ENTRIES; e += 1) {
      const base = { id: `e${n}-${e}`, customer, on: day(((n * 37 + e * 61) % 1_400) + 30) };
      if (e % 3) entries.push({ ...base, kind: "purchase", amount: 500 + ((n * 7_919 + e * 104_729) % 40_000) });
      else if (e === 9) entries.push({ ...base, kind: "promise", text: `Quote ${n}`, due: day(1_440 + (n % 300)) });
      else if (e === 12) entries.push({ ...base, kind: "incident", text: `Box ${n} came late`, severity: 1 + (n % 5), complaint: true });
      else entries.push({ ...base, kind: "touch", channel: ["visit", "call", "message"][n % 3], by: n % 4 ? "us" : "them" });
    }
    return { id: customer, name: `Somebody ${n.toString(36)}`, added: day(n % 30), phones: [`+49 30 ${100_000 + n}`], tier: "ABC"[n % 3] };
  });
  return JSON.stringify({ format: "kept", version: 1, customers, entries });
}

/** In the page: when the first words were painted and when Today was, then every time it stood still. */
async function watched(after, still) {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  while (!document.querySelector(".due .button--primary")) await frame();
  await frame();
  const today = performance.now();
  const stood = [];
  for (let before = today; before - today < after;) {
    await new Promise((done) => setTimeout(done, 1));
    const now = performance.now();
    if (now - before > still) stood.push(Math.round(now - before));
    before = now;
  }
  const first = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN;
  return { first, today, stood };
}

const kept = (page) => page.js(() => {
  const own = Object.keys(localStorage).filter((key) => key.startsWith("kept/book/"));
  return { snapshots: own.filter((key) => key.includes("/s/")).length, journal: own.filter((key) => key.includes("/j/")).length };
});

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

for (const engine of ENGINES) {
  for (const size of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), "kept-opening-"));
    const client = engine === "webkit" ? await WebKit.start(folder) : await Played.start(engine, folder);
    try {
      const page = client.first;
      await page.goto(`${address}#/book/import`);
      const file = join(folder, "book.json");
      await writeFile(file, book(size));
      await until(() => page.js(() => document.querySelector("#import-file") !== null), "place for a file");
      await page.choose("#import-file", file);
      await page.click("button:enabled", "Import");
      const seen = (text) => page.js((text) => document.body.innerText.includes(text), text);
      await until(() => seen("Imported"), "imported book", LONG);
      const done = await until(async () => {
        if (await seen("isn’t saved")) return "not saved";
        const { snapshots, journal } = await kept(page);
        return snapshots === 2 && journal === 0 ? "saved" : undefined;
      }, "snapshots", LONG);
      if (done !== "saved") {
        console.log(`${engine}: ${size} customers with ${ENTRIES} entries each do not fit`);
        continue;
      }
      await page.goto(`${address}#/`);
      const openings = [];
      for (let n = 0; n < OPENINGS; n += 1) {
        await page.reload();
        openings.push(await page.js(watched, AFTER, STILL));
      }
      const of = (what) => openings.map((opening) => Math.round(opening[what]));
      console.log(`${engine}: ${size} customers with ${ENTRIES} entries each, of ${OPENINGS} openings`);
      console.log(`  first words ${of("first").join(", ")} ms; Today painted: median ${median(of("today"))}, all ${of("today").join(", ")} ms`);
      console.log(`  stood still after that: ${openings.map(({ stood }) => (stood.length ? stood.join("+") : "never")).join(", ")}`);
    } finally {
      await client.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}
