// `cargo xtask attack logs`: 10,000 simulated and hostile logs, or as many as KEPT_LOGS says, from number KEPT_FIRST on; the
// models take turns, or the one that is named. It takes some twenty minutes on a core of one's own.
import { kept } from "../package-of.mjs";
import { attacked, logOf } from "../logs.mjs";

const LOGS = Number(process.env.KEPT_LOGS ?? 10_000);
const FIRST = Number(process.env.KEPT_FIRST ?? 0);
const MODELS = process.argv[2] ? [process.argv[2]] : ["bg_nbd", "mbg_nbd", "pareto_nbd"];
/** The second optimiser may not be better by more, relative to the likelihood. */
const BETTER = 1e-6;

const buying = await kept("buying");
await buying.load();
const outcomes = new Map();
const better = [];
let most = 0;
const start = performance.now();
for (let number = FIRST; number < FIRST + LOGS; number += 1) {
  const log = logOf(number);
  const model = MODELS[number % MODELS.length];
  const { outcome, gain } = await attacked(buying, log, model, number);
  const key = `${log.kind}: ${outcome}`;
  outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
  most = Math.max(most, gain);
  if (gain > BETTER || outcome === "NaN") better.push({ number, model, kind: log.kind, outcome, gain });
  const done = number + 1 - FIRST;
  if (done % 500 === 0 && done < LOGS) console.log(`  … ${done} logs, ${better.length} bettered, most ${most.toExponential(1)}`);
}
for (const [key, count] of [...outcomes].sort()) console.log(`  ${String(count).padStart(6)}  ${key}`);
console.log(`${LOGS} logs in ${((performance.now() - start) / 1000).toFixed(0)} s; bettered by more than ${BETTER}: ${better.length}; most ${most.toExponential(1)}`);
for (const one of better.slice(0, 20)) console.log(`  ${JSON.stringify(one)}`);
const unexplained = [...outcomes.keys()].filter((key) => key.endsWith("the search found no best parameters"));
if (better.length > 0 || unexplained.length > 0) process.exitCode = 1;
