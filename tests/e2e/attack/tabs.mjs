// Eight tabs write into one book at once, each a thousand changes, while one of them is killed every second and opened
// anew. Counts the changes a tab had told of that are gone, and says whether all tabs show the same book a second after
// the last change. No tab is told to wait for another.
//   --tabs N (8)   --changes N (1000), each   --every MS (1000) between two killings, 0 for none   --minutes N (60) at most
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address, opened } from "../browser.mjs";
import { copy, kill, names, option, rest, start, write } from "./writing.mjs";

const TABS = option("tabs", 8);
const CHANGES = option("changes", 1_000);
const EVERY = option("every", 1_000);

const MINUTES = option("minutes", 60);

const profile = mkdtempSync(join(tmpdir(), "kept-tabs-"));
const running = await start(profile);
const told = new Set();
let killings = 0;
let failed = true;

// A tab that dies under the harness's hands may end the harness; the browser must not be left behind.
for (const end of ["uncaughtException", "unhandledRejection"]) {
  process.on(end, (error) => {
    console.log(`  the harness itself stumbled: ${String(error).split("\n")[0]}`);
    if (end === "uncaughtException") void kill(running, profile).finally(() => process.exit(2));
  });
}
running.context.on("console", (message) => {
  const [, number, name] = /^told (\d+) (.*)$/.exec(message.text()) ?? [];
  if (name === undefined) return;
  told.add(name);
  writers[number].left.delete(name);
});

/** One of the eight: whatever tab it lives in at the moment, it goes on where it was. */
class Writer {
  constructor(number) {
    this.number = number;
    this.left = new Set(Array.from({ length: CHANGES }, (_, n) => `Tab ${number} number ${n}`));
    this.page = null;
  }

  async open() {
    for (let tries = 0; tries < 20 && this.page === null; tries++) {
      // A tab may be born into a process that dies at that moment, and is then none.
      let page = null;
      try {
        page = await running.context.newPage();
        // Several tabs may share a process; whichever dies with another is opened anew too.
        page.once("crash", () => this.page === page && void this.anew());
        await page.goto(address);
        await opened(page);
        await page.evaluate((number) => (window.told = (name) => console.debug(`told ${number} ${name}`)), this.number);
        // What a killed tab had saved and not told of may be written twice; never not at all.
        await page.evaluate(write, { names: [...this.left], pause: 0 });
        this.page = page;
      } catch (error) {
        console.log(`  a tab did not open: ${String(error).split("\n")[0]}`);
        await page?.close().catch(() => {});
      }
    }
    if (this.page === null) throw new Error(`tab ${this.number} did not open in twenty tries`);
  }

  async anew() {
    const page = this.page;
    this.page = null;
    await page?.close().catch(() => {});
    await this.open();
  }

  async die() {
    killings += 1;
    const session = await running.context.newCDPSession(this.page);
    // It never answers.
    session.send("Page.crash").catch(() => {});
  }
}

const writers = Array.from({ length: TABS }, (_, n) => new Writer(n));
try {
  const begun = Date.now();
  const minutes = () => (Date.now() - begun) / 60_000;
  await Promise.all(writers.map((writer) => writer.open()));
  let [next, struck, reported] = [0, Date.now(), Date.now()];
  while (!writers.every((writer) => writer.left.size === 0) && minutes() < MINUTES) {
    await rest(20);
    // Where opening takes longer than the time between two killings, half of the tabs are left to write meanwhile.
    const open = writers.filter((writer) => writer.page);
    const alive = open.filter((writer) => writer.left.size > 0);
    if (EVERY > 0 && Date.now() - struck >= EVERY && open.length > TABS / 2 && alive.length > 0) {
      struck = Math.max(struck + EVERY, Date.now() - EVERY / 2);
      await alive[next++ % alive.length].die().catch(() => {});
    }
    if (Date.now() - reported > 20_000) {
      reported = Date.now();
      console.log(`  ${told.size} of ${TABS * CHANGES} changes told of, ${killings} tabs killed, ${minutes().toFixed(1)} minutes`);
    }
  }
  // Out of time: each finishes what it is at.
  while (!writers.every((writer) => writer.page)) await rest(50);
  await Promise.all(writers.map((writer) => writer.page.evaluate(async () => {
    window.enough = true;
    while (!window.rested) await new Promise((done) => setTimeout(done, 5));
  })));
  const took = (Date.now() - begun) / 1000;
  await rest(900);
  const books = await Promise.all(writers.map((writer) => copy(writer.page)));
  const found = books.map(names);
  const lost = found.map((there) => [...told].filter((name) => !there.has(name)));
  const equal = books.filter((book) => book === books[0]).length;
  const counts = books.map((book) => (book.match(/"name": *"Tab /g) ?? []).length);
  const doubled = counts[0] - found[0].size;

  // What stands in the storage is what a browser opened tomorrow will show.
  await writers[0].page.reload();
  await opened(writers[0].page);
  const tomorrow = names(await copy(writers[0].page));
  const lostTomorrow = [...told].filter((name) => !tomorrow.has(name)).length;
  if (told.size < TABS * CHANGES) console.log(`  out of time: ${told.size} of ${TABS * CHANGES} changes were made`);
  console.log(`\n${TABS} tabs × ${CHANGES} changes in ${took.toFixed(0)} s, a tab killed every ${EVERY} ms while more than half were open: ${killings} killings, one every ${(took / Math.max(killings, 1)).toFixed(1)} s`);
  console.log(`  changes told of: ${told.size}; lost, tab by tab: ${lost.map((names) => names.length).join(", ")}; after opening again: ${lostTomorrow}`);
  console.log(`  tabs with the same book, 0.9 s after the last change: ${equal} of ${TABS} (customers: ${[...new Set(counts)].join(", ")})`);
  console.log(`  saved by a tab that was killed before it told, and so written twice: ${doubled}`);
  failed = equal !== TABS || lost.some((names) => names.length > 0) || lostTomorrow > 0 || told.size < TABS * CHANGES;
} finally {
  await kill(running, profile);
  rmSync(profile, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
