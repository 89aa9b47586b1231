// A browser killed while it writes: the whole process group at a random moment, then the same profile opened again. Counts
// the changes that the page had told of and that are gone. Once with the mirror, once with IndexedDB taken away.
//   --rounds N (200)   --without N (60): rounds without IndexedDB   --seed N
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { address } from "../browser.mjs";
import { copy, kill, names, option, rest, start, visit, write } from "./writing.mjs";

let seed = option("seed", 42);
const chance = () => (seed = (seed * 48_271) % (2 ** 31 - 1)) / (2 ** 31 - 1);

/** Long enough for some changes; in three rounds of ten also for the browser to have written some down. */
const moment = () => (chance() < 0.7 ? 200 + chance() * 2_500 : 5_000 + chance() * 4_000);

/** How long the page may take to have back what the mirror holds. */
const PATIENCE = 20_000;

async function attack(rounds, mirrored) {
  const profile = mkdtempSync(join(tmpdir(), "kept-killed-"));
  const sum = { rounds: 0, told: 0, lost: 0, roundsWithLoss: 0, worst: 0, seenOnly: 0, seenLost: 0, restored: 0, readOnly: 0, slowest: 0 };
  let expected = new Set();
  let last = { told: [], seen: [] };
  try {
    for (let round = 0; round <= rounds; round++) {
      const running = await start(profile);
      try {
        if (!mirrored) {
          await running.context.addInitScript(() => Object.defineProperty(window, "indexedDB", { get: () => undefined }));
        }
        const begun = Date.now();
        const page = await visit(running.context, address);
        const stood = await page.evaluate(() =>
          Object.keys(localStorage).filter((key) => key.startsWith("kept/book/")).length);
        let found = names(await copy(page));
        const missing = () => [...expected].filter((name) => !found.has(name));
        while (missing().length > 0 && Date.now() - begun < PATIENCE && mirrored) {
          await rest(100);
          found = names(await copy(page));
        }
        sum.slowest = Math.max(sum.slowest, Date.now() - begun);
        sum.readOnly += await page.getByText("View only").count();
        if (round > 0) {
          const lost = missing();
          const unsaid = last.seen.filter((name) => !last.told.includes(name));
          sum.rounds += 1;
          sum.told += last.told.length;
          sum.lost += lost.length;
          sum.worst = Math.max(sum.worst, lost.length);
          sum.roundsWithLoss += lost.length > 0 ? 1 : 0;
          sum.seenOnly += unsaid.length;
          sum.seenLost += unsaid.filter((name) => !found.has(name)).length;
          if (mirrored && lost.length > 0) console.log(`  round ${round}: lost ${lost.join(", ")}; ${stood} keys stood in the storage`);
        }
        // What was lost is counted once.
        expected = found;
        if (round === rounds) break;
        last = { told: [], seen: [] };
        await page.exposeFunction("told", (name) => void last.told.push(name));
        await page.exposeFunction("seen", (name) => void last.seen.push(name));
        await page.evaluate(write, { names: Array.from({ length: 5_000 }, (_, n) => `Round ${round} number ${n}`), pause: 0 });
        await rest(moment());
      } finally {
        await kill(running, profile);
      }
      last.told.forEach((name) => expected.add(name));
      if (round % 20 === 19) console.log(`  ${round + 1} rounds, ${sum.told} changes told of, ${sum.lost} lost`);
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return sum;
}

const tell = (name, sum) => {
  console.log(`\n${name}: killed ${sum.rounds} times while it wrote`);
  console.log(`  changes the page had told of: ${sum.told}; lost: ${sum.lost} (in ${sum.roundsWithLoss} rounds, at worst ${sum.worst} at once)`);
  console.log(`  on the screen but not told of when it was killed: ${sum.seenOnly}; of these gone: ${sum.seenLost}`);
  console.log(`  opened for reading only: ${sum.readOnly}; slowest from opening to everything back: ${sum.slowest} ms`);
};

const rounds = option("rounds", 200);
const without = option("without", 60);
let failed = false;
if (rounds > 0) {
  const sum = await attack(rounds, true);
  tell("With the mirror", sum);
  failed = sum.lost > 0 || sum.readOnly > 0 || sum.told === 0;
}
if (without > 0) tell("Without IndexedDB (what the page warns of)", await attack(without, false));
process.exit(failed ? 1 : 0);
