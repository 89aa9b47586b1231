// A part of what `cargo xtask attack logs` tries 10,000 of.
import assert from "node:assert/strict";
import { before, test } from "node:test";
import { kept } from "./package-of.mjs";
import { attacked, logOf } from "./logs.mjs";

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
