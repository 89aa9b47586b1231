// Eight tabs write into one book at once, each a thousand changes, while one of them is killed every second and opened
// anew. Counts the changes a tab had told of that are gone, and says whether all tabs show the same book a second after
// the last change. No tab is told to wait for another.
//   --tabs N (8)   --changes N (1000), each   --every MS (1000) between two killings, 0 for none
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address, opened } from "../browser.mjs";
import { copy, kill, names, option, rest, start, write } from "./writing.mjs";

const TABS = option("tabs", 8);
const CHANGES = option("changes", 1_000);
const EVERY = option("every", 1_000);

const profile = mkdtempSync(join(tmpdir(), "kept-tabs-"));
const running = await start(profile);
const told = new Set();
const doubled = new Set();
let killings = 0;
let together = 0;

/** One of the eight: whatever tab it lives in at the moment, it goes on where it was. */
class Writer {
  constructor(number) {
    this.left = Array.from({ length: CHANGES }, (_, n) => `Tab ${number} number ${n}`);
    this.page = null;
  }

  get done() {
    return this.left.length === 0;
  }

  async open() {
    const page = await running.context.newPage();
    this.page = page;
    // Several tabs may share a process; whichever it takes with it is opened anew too.
    page.on("crash", () => void this.anew(page));
    await page.exposeFunction("told", (name) => {
      told.add(name);
      this.left = this.left.filter((one) => one !== name);
    });
    await page.goto(address);
    await opened(page);
    // What the killed tab had saved and not told of is not written a second time by the same name.
    if (!this.done) await page.evaluate(write, { names: this.left, pause: 0 });
  }

  async anew(page) {
    if (this.page !== page) return;
    together += 1;
    this.page = null;
    await page.close().catch(() => {});
    for (let tries = 0; tries < 5 && this.page === null; tries++) {
      try {
        await this.open();
      } catch (error) {
        console.log(`  a tab did not open: ${String(error).split("\n")[0]}`);
        await this.page?.close().catch(() => {});
        this.page = null;
      }
    }
  }

  async die() {
    const page = this.page;
    if (!page || this.done) return;
    killings += 1;
    const session = await running.context.newCDPSession(page);
    // It never answers.
    session.send("Page.crash").catch(() => {});
  }
}

let failed = true;
try {
  const writers = Array.from({ length: TABS }, (_, n) => new Writer(n));
  const begun = Date.now();
  await Promise.all(writers.map((writer) => writer.open()));
  let next = 0;
  let struck = Date.now();
  let reported = Date.now();
  while (!writers.every((writer) => writer.done && writer.page)) {
    await rest(20);
    if (EVERY > 0 && Date.now() - struck >= EVERY) {
      struck = Date.now();
      const alive = writers.filter((writer) => writer.page && !writer.done);
      if (alive.length > 0) await alive[next++ % alive.length].die().catch(() => {});
    }
    if (Date.now() - reported > 20_000) {
      reported = Date.now();
      console.log(`  ${told.size} of ${TABS * CHANGES} changes told of, ${killings} tabs killed, ${Math.round((reported - begun) / 1000)} s`);
    }
  }
  const took = (Date.now() - begun) / 1000;
  await rest(900);
  const books = await Promise.all(writers.map((writer) => copy(writer.page)));
  const found = books.map(names);
  const lost = found.map((there) => [...told].filter((name) => !there.has(name)));
  const equal = books.filter((book) => book === books[0]).length;
  const counts = books.map((book) => (book.match(/"name": *"Tab /g) ?? []).length);
  for (const name of told) if ((books[0].split(`"${name}"`).length - 1) > 1) doubled.add(name);

  // What stands in the storage is what a browser opened tomorrow will show.
  await writers[0].page.reload();
  await opened(writers[0].page);
  const tomorrow = names(await copy(writers[0].page));
  const lostTomorrow = [...told].filter((name) => !tomorrow.has(name)).length;
  console.log(`\n${TABS} tabs × ${CHANGES} changes in ${took.toFixed(0)} s, one tab killed every ${EVERY} ms: ${killings} killings, ${together} tabs opened anew`);
  console.log(`  changes told of: ${told.size}; lost, tab by tab: ${lost.map((names) => names.length).join(", ")}; after opening again: ${lostTomorrow}`);
  console.log(`  tabs with the same book, 0.9 s after the last change: ${equal} of ${TABS} (customers: ${[...new Set(counts)].join(", ")})`);
  console.log(`  saved by a tab that was killed before it told, and so written twice: ${doubled.size}`);
  failed = equal !== TABS || lost.some((names) => names.length > 0) || lostTomorrow > 0 || told.size !== TABS * CHANGES;
} finally {
  await kill(running, profile);
  rmSync(profile, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);
