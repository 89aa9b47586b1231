// A part of what `cargo xtask attack logs` tries 10,000 of.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { chance, kept } from "./package-of.mjs";
import { attacked, logOf, simulated } from "./logs.mjs";

const LOGS = Number(process.env.KEPT_LOGS ?? 96);
let buying;
before(async () => {
  buying = await kept("buying");
  await buying.load();
});

for (const model of ["bg_nbd", "mbg_nbd", "pareto_nbd"]) {
  test(`${model}: no log ends without a fit or a reason, and no second optimiser does better`, async (t) => {
    const outcomes = new Map();
    let worst = { gain: -Infinity };
    for (let number = 0; number < LOGS; number += 1) {
      const log = logOf(number);
      const { outcome, gain } = await attacked(buying, log, model, number);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (gain > worst.gain) worst = { gain, number, kind: log.kind };
    }
    t.diagnostic(`${model}, ${LOGS} logs: ${JSON.stringify(Object.fromEntries(outcomes))}; most gained ${JSON.stringify(worst)}`);
    assert.ok(!outcomes.has("NaN") && !outcomes.has("the search found no best parameters"));
    assert.ok(worst.gain < 1e-6, JSON.stringify(worst));
  });
}

test("2 million customers in groups are fitted, and 10⁹ is an amount", async () => {
  const log = logOf(7);
  assert.equal((await buying.fitBuying(log)).converged, true);
  const monetary = log.frequency.map((frequency, i) => (frequency ? 1e9 * (1 + (i % 7)) : null));
  const spend = await buying.fitSpend({ ...log, monetary });
  assert.ok(spend.converged ? Number.isFinite(spend.logLikelihood) : spend.why.length > 3);
});

test("one chance to drop out is recognised without thousands of evaluations", async () => {
  // a and b grow in proportion without end, in a valley that leads aslant to the edge of the search.
  const log = simulated(chance(3), { customers: 300, r: 1.2, alpha: 8, a: 2e6, b: 8e6, span: 100 });
  const fit = await buying.fitBuying(log);
  assert.deepEqual(fit.limits, ["one_dropout_chance"]);
  assert.ok(Math.abs(fit.parameters.a / (fit.parameters.a + fit.parameters.b) - 0.2) < 0.05);
  assert.ok(fit.evaluations < 1200, `${fit.evaluations} evaluations`);
});

test("of a log so large that it is looked at roughly first, no second optimiser betters the limit", async () => {
  for (const [model, customers] of [["bg_nbd", 1500], ["pareto_nbd", 800]]) {
    const log = simulated(chance(63), { customers, r: 1.2, alpha: 8, a: 2e6, b: 8e6, span: 60 });
    const { outcome, gain } = await attacked(buying, log, model, 63);
    assert.equal(outcome, "fitted");
    assert.ok(gain < 1e-6, `${model}: ${gain}`);
  }
});
