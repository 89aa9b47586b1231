// Two browsers that share a folder: each writes and changes customers at random, one is killed in the middle of writing its
// file and opened again. Counts what is lost, which files two of them wrote, and how long a change takes to the other.
// Once with one directory for both, and once, where Syncthing is installed, with a directory for each that it carries.
//   --changes N (200)   --seed N   --syncthing 0: without it; 2: with nothing else
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address } from "../browser.mjs";
import { share, standIn } from "../folder.mjs";
import { carried, isThere } from "./carried.mjs";
import { copy, kill, names, option, rest, start, visit } from "./writing.mjs";

let seed = option("seed", 7);
const chance = () => (seed = (seed * 48_271) % (2 ** 31 - 1)) / (2 ** 31 - 1);
const any = (all) => all[Math.floor(chance() * all.length)];

const CHANGES = option("changes", 200);
/** What is promised for one change, in milliseconds. */
const SOON = 10_000;

const SYNCTHING = option("syncthing", 1);

/** Does one thing through the page's own forms, and resolves when the page says that it is done. */
function change(page, { name, to, field, text }) {
  return page.evaluate(async ({ name, to, field, text }) => {
    const until = async (found, what) => {
      for (let tries = 0; tries < 3_000; tries++) {
        const it = found();
        if (it) return it;
        await new Promise((done) => setTimeout(done, 5));
      }
      throw new Error(`no ${what}`);
    };
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
    const type = (input, value) => {
      set.call(input, value);
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    if (name) {
      location.hash = "#/new";
      type(await until(() => location.hash === "#/new" && document.querySelector("#details #details-name"), "form"), name);
    } else {
      location.hash = "#/customers";
      const link = await until(() => [...document.querySelectorAll("main a")].find((a) => a.textContent.includes(to)), `link to ${to}`);
      location.hash = `${link.getAttribute("href")}/details`;
      await until(() => document.querySelector("#details #details-name")?.value === to, "details");
      type(document.querySelector(`#details-${field}`), text);
    }
    await new Promise((done) => setTimeout(done));
    document.querySelector("#details").requestSubmit();
    const said = name ? `${name} is in ` : to;
    await until(() => document.querySelector("h1")?.textContent === (name ?? to), "page");
    await until(() => document.querySelector(".toast__text")?.textContent.includes(said), "notice");
    return Date.now();
  }, { name, to, field, text });
}

/** Two browsers with these directories, which may be one. */
async function attack(title, folders) {
  const writers = new Map();

  async function device(who, profile, life) {
    const running = await start(profile);
    const written = (name, by) => {
      writers.set(name, (writers.get(name) ?? new Set()).add(by));
      life.onwrite?.();
    };
    await standIn(running.context, folders[who], { who, written, life });
    const page = await visit(running.context, address);
    return { who, running, page, profile, life };
  }

  const files = (who) => readdirSync(folders[who]).filter((name) => name.includes(".json"));
  const read = (path) => {
    try {
      return readFileSync(path, "utf8");
    } catch {
      // It was replaced meanwhile.
      return "";
    }
  };
  /** What stands in the file of this device's own, where it writes it. */
  const own = (who) => files(who).filter((name) => writers.get(name)?.has(who)).map((name) => read(join(folders[who], name))).join("");

  const profiles = { shop: mkdtempSync(join(tmpdir(), "kept-shop-")), road: mkdtempSync(join(tmpdir(), "kept-road-")) };
  const lives = { shop: { ended: false, slow: 0 }, road: { ended: false, slow: 0 } };
  const devices = {};
  let failed = false;
  const expect = (holds, what) => {
    if (!holds) {
      failed = true;
      console.log(`  DOES NOT HOLD: ${what}`);
    }
  };
  try {
    for (const who of ["shop", "road"]) {
      devices[who] = await device(who, profiles[who], lives[who]);
      await share(devices[who].page, who);
    }
    const added = [];
    const firm = new Map();
    const waiting = [];
    const took = [];
    let watching = true;
    // A change has come when the other's own file holds it.
    const watch = (async () => {
      while (watching) {
        const now = { shop: own("shop"), road: own("road") };
        for (let at = waiting.length - 1; at >= 0; at--) {
          const { mark, to, told } = waiting[at];
          if (now[to].includes(mark)) {
            took.push(Date.now() - told);
            waiting.splice(at, 1);
          } else if ([...firm.values()].every((text) => text !== mark) && !added.includes(mark)) {
            waiting.splice(at, 1);
          }
        }
        await rest(100);
      }
    })();
    for (let n = 0; n < CHANGES; n++) {
      const who = chance() < 0.5 ? "shop" : "road";
      const other = who === "shop" ? "road" : "shop";
      const { page } = devices[who];
      const known = names(await copyOf(who));
      const to = added.length > 3 && chance() < 0.6 ? any(added.filter((name) => known.has(name))) : undefined;
      const mark = to ? `Firm ${n} of ${who}` : `Customer ${n} by ${who}`;
      const told = to ? await change(page, { to, field: "company", text: mark }) : await change(page, { name: mark });
      if (to) firm.set(to, mark);
      else added.push(mark);
      waiting.push({ mark, to: other, told });
      if (n === Math.floor(CHANGES / 2)) {
        // The shop's next writing is cut: the browser is killed while the new text is not in its place yet.
        lives.shop.slow = 1_000;
        const begun = new Promise((done) => (lives.shop.onwrite = done));
        if (who !== "shop") {
          const name = `Customer ${n} by shop, then killed`;
          const at = await change(devices.shop.page, { name });
          added.push(name);
          waiting.push({ mark: name, to: "road", told: at });
        }
        await begun;
        lives.shop.ended = true;
        await kill(devices.shop.running, profiles.shop);
        const marks = waiting.filter(({ to }) => to === "road");
        lives.shop = { ended: false, slow: 0 };
        devices.shop = await device("shop", profiles.shop, lives.shop);
        // While it was closed nothing could come; the clock starts anew when it is open.
        marks.forEach((one) => (one.told = Date.now()));
        waiting.filter(({ to }) => to === "shop").forEach((one) => (one.told = Date.now()));
        console.log(`  killed after ${n + 1} changes, opened again`);
      }
      if (chance() < 0.3) await rest(chance() * 2_500);
      if (n % 25 === 24) console.log(`  ${n + 1} changes, ${took.length} seen to arrive`);
    }
    const end = Date.now();
    let [shop, road] = [await copyOf("shop"), await copyOf("road")];
    while (shop !== road && Date.now() - end < 3 * SOON) {
      await rest(200);
      [shop, road] = [await copyOf("shop"), await copyOf("road")];
    }
    const alike = Date.now() - end;
    await rest(3_000);
    watching = false;
    await watch;
    const found = names(shop);
    const book = JSON.parse(shop.replace(/,\s*(?=[,}])/, ""));
    const lost = added.filter((name) => !found.has(name));
    const wrong = [...firm].filter(([name, text]) => book.customers.find((one) => one.name === name)?.company !== text);
    const shared = [...writers].filter(([, who]) => who.size > 1);
    took.sort((a, b) => a - b);
    expect(shop === road, "both books are the same");
    expect(alike <= SOON, `both were the same ${alike} ms after the last change`);
    expect(lost.length === 0, `lost: ${lost.join(", ")}`);
    expect(wrong.length === 0, `not the last value: ${wrong.map(([name, text]) => `${name} should have ${text}`).join("; ")}`);
    expect(shared.length === 0, `written by two: ${shared.map(([name]) => name).join(", ")}`);
    const there = [...new Set([...files("shop"), ...files("road")])].filter((name) => !name.startsWith("."));
    expect(there.length === 2, `two files, and no more: ${there.join(", ")}`);
    expect(waiting.length === 0, `never seen to arrive: ${waiting.map(({ mark }) => mark).join(", ")}`);
    expect(took.length > CHANGES / 3 && took.at(-1) <= SOON, `the slowest change took ${took.at(-1)} ms`);
    console.log(`\n${title}: ${CHANGES} changes by two browsers, one of them killed while it wrote`);
    console.log(`  customers: ${found.size}; lost: ${lost.length}; wrong: ${wrong.length}; files: ${there.length}; written by two: ${shared.length}`);
    console.log(`  until the other had it: half within ${took[Math.floor(took.length / 2)]} ms, all of ${took.length} within ${took.at(-1)} ms; alike ${alike} ms after the last`);
  } finally {
    for (const { running, profile } of Object.values(devices)) await kill(running, profile);
    for (const gone of Object.values(profiles)) rmSync(gone, { recursive: true, force: true });
  }
  return failed;

  async function copyOf(who) {
    return copy(devices[who].page);
  }
}

let failed = false;
if (SYNCTHING < 2) {
  const folder = mkdtempSync(join(tmpdir(), "kept-shared-"));
  failed = await attack("One folder", { shop: folder, road: folder });
  rmSync(folder, { recursive: true, force: true });
}
if (SYNCTHING > 0 && isThere()) {
  const { folders, stop } = await carried();
  try {
    failed = (await attack("Carried by Syncthing", folders)) || failed;
  } finally {
    await stop();
  }
} else if (SYNCTHING > 0) {
  console.log("\nSyncthing is not installed, so nothing was carried by it.");
}
process.exit(failed ? 1 : 0);
