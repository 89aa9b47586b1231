// The models against what was published and against closed forms at 40 digits (reference.py).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, test } from "node:test";
import { kept, log, off, published, worst } from "./package-of.mjs";

const reference = JSON.parse(readFileSync(new URL("reference.json", import.meta.url), "utf8"));
let buying;
let survival;
before(async () => {
  [buying, survival] = [await kept("buying"), await kept("survival")];
  await buying.load();
});

/** CDNOW, 2,357 customers, 39 weeks: as lifetimes 0.11.3 has them, Pareto/NBD by reference_pareto.py. Published are 0.243, 4.414,
 *  0.793, 2.426 and −9582.4 for BG/NBD, 0.553, 10.578, 0.606, 11.669 and −9595.0 for Pareto/NBD. */
const CDNOW = {
  bg_nbd: [{ r: 0.242595, alpha: 4.413594, a: 0.792920, b: 2.425882 }, -9582.429],
  mbg_nbd: [{ r: 0.524844, alpha: 6.183096, a: 0.891356, b: 1.613989 }, -9582.136],
  pareto_nbd: [{ r: 0.5532755, alpha: 10.5776114, s: 0.6062136, beta: 11.6679120 }, -9594.973930],
};

for (const [model, [parameters, likelihood]] of Object.entries(CDNOW)) {
  test(`${model} has the published parameters and likelihood on CDNOW`, async (t) => {
    const fit = await buying.fitBuying(published(buying), { model });
    assert.equal(fit.converged, true);
    const most = worst(Object.values(fit.parameters), Object.values(parameters));
    t.diagnostic(`${model}: largest relative difference of a parameter ${most.toExponential(1)}; log-likelihood ${fit.logLikelihood}`);
    assert.ok(most < 1e-4, JSON.stringify(fit.parameters));
    assert.ok(Math.abs(fit.logLikelihood - likelihood) < 5e-3, String(fit.logLikelihood));
  });
}

for (const given of reference.models) {
  test(`${given.model} foretells what the closed forms do`, (t) => {
    const [frequency, recency, age] = [0, 1, 2].map((at) => reference.customers.map((one) => one[at]));
    const customers = { frequency, recency, age };
    let most = worst(buying.probabilityActive(given, customers), given.active);
    reference.times.forEach((within, at) => {
      most = Math.max(most, worst(buying.expectedPurchases(given, customers, { within }), given.purchases.map((row) => row[at])));
    });
    most = Math.max(most, worst(buying.expectedNew(given, { within: reference.times }), given.new));
    t.diagnostic(`${given.model}: largest relative difference of a forecast ${most.toExponential(1)}`);
    assert.ok(most < 1e-9, String(most));
    const one = buying.probabilityActive(given, { frequency: 2, recency: 30.43, age: 38.86 });
    assert.ok(off(one, given.active[3]) < 1e-9);
  });
}

test("gamma-gamma has the published parameters on CDNOW, and their forecasts", async (t) => {
  const fit = await buying.fitSpend(published(buying));
  const most = worst(Object.values(fit.parameters), [6.249569, 3.744231, 15.443560]);
  t.diagnostic(`gamma_gamma: largest relative difference of a parameter ${most.toExponential(1)}; ${fit.customers} customers`);
  assert.ok(most < 1e-4 && fit.customers === 946, JSON.stringify(fit));
  const { parameters, customers, expected } = reference.spend;
  const [frequency, monetary] = [0, 1].map((at) => customers.map((one) => one[at]));
  assert.ok(worst(buying.expectedSpend({ parameters }, { frequency, monetary }), expected) < 1e-12);
});

test("the shifted-beta-geometric fits both segments of Fader & Hardie (2007)", () => {
  const regular = survival.shiftedBetaGeometric({ survivors: [1000, 631, 468, 382, 326, 289, 262, 241] });
  const high = survival.shiftedBetaGeometric({ survivors: [1000, 869, 743, 653, 593, 551, 517, 491] });
  const close = (fit, alpha, beta, likelihood) =>
    Math.abs(fit.parameters.alpha - alpha) < 5e-4 && Math.abs(fit.parameters.beta - beta) < 5e-4 && Math.abs(fit.logLikelihood - likelihood) < 0.05;
  assert.ok(close(regular, 0.704, 1.182, -1680.3), JSON.stringify(regular));
  assert.ok(close(high, 0.668, 3.806, -1611.2), JSON.stringify(high));
});

test("the Kaplan-Meier curve is that of lifelines, bounds and restricted mean included", (t) => {
  const { durations, observed, time, survival: share, low, high, median, restricted_mean: mean } = reference.survival;
  const curve = survival.kaplanMeier(durations, observed);
  assert.deepEqual([...curve.time.slice(1)], time);
  const most = Math.max(worst(curve.survival.slice(1), share), worst(curve.low.slice(1), low), worst(curve.high.slice(1), high));
  const found = survival.restrictedMean(durations, observed, { until: 30 });
  t.diagnostic(`kaplan_meier: largest relative difference ${Math.max(most, off(found.mean, mean)).toExponential(1)}`);
  assert.ok(most < 1e-12 && off(found.mean, mean) < 1e-9 && curve.median === median);
});

test("weeks, days and months foretell the same", async (t) => {
  const asof = "1997-09-30";
  const [weeks, days, months] = ["week", "day", "month"].map((unit) => buying.summarize(log(), { asof, unit }));
  for (const model of ["bg_nbd", "mbg_nbd", "pareto_nbd"]) {
    const fits = [];
    for (const summary of [weeks, days, months]) fits.push(await buying.fitBuying(summary, { model }));
    const [one, two, three] = fits.map((fit) => Object.values(fit.parameters));
    assert.ok(worst([two[0], three[0]], [one[0], one[0]]) < 1e-5 && off(two[1], 7 * one[1]) < 1e-5, `${one} ${two}`);
    const ahead = [26, 26 * 7, (26 * 7) / 30.4375];
    const foretold = [weeks, days, months].map((summary, i) => buying.expectedPurchases(fits[i], summary, { within: ahead[i] }));
    const most = Math.max(worst(foretold[1], foretold[0]), worst(foretold[2], foretold[0]));
    t.diagnostic(`${model}: largest relative difference of a forecast between units ${most.toExponential(1)}`);
    assert.ok(most < 1e-5, String(most));
  }
});

test("grouped customers give the fit of single ones", async () => {
  const summary = buying.summarize(log(), { asof: "1997-09-30" });
  const groups = new Map();
  summary.frequency.forEach((frequency, i) => {
    const key = [frequency, summary.recency[i], summary.age[i]].join();
    const group = groups.get(key) ?? { frequency, recency: summary.recency[i], age: summary.age[i], weight: 0 };
    group.weight += 1;
    groups.set(key, group);
  });
  const all = [...groups.values()];
  const column = (name) => all.map((group) => group[name]);
  const grouped = { frequency: column("frequency"), recency: column("recency"), age: column("age"), weights: column("weight") };
  const [one, other] = [await buying.fitBuying(summary), await buying.fitBuying(grouped)];
  assert.ok(worst(Object.values(one.parameters), Object.values(other.parameters)) < 1e-9);
  assert.equal(other.customers, 2357);
});

test("regular buyers are told from random ones", async () => {
  const rows = [];
  for (let customer = 0; customer < 120; customer += 1) {
    for (let i = 0; i < 3 + (customer % 9); i += 1) rows.push({ customer, date: 10_000 + customer + i * (14 + (customer % 5)) + (i % 2) });
  }
  const fit = await buying.fitBuying(buying.summarize(rows, { asof: 10_400 }), { model: "mbg_cnbd_k" });
  assert.equal(fit.model, "mbg_cnbd_4");
});

test("a fit stops when it is told to, and tells how far it is", async () => {
  const summary = buying.summarize(log(), { asof: "1997-09-30" });
  const shares = [];
  await buying.fitBuying(summary, { onProgress: (share) => shares.push(share) });
  assert.ok(shares.length >= 2 && shares.at(-1) === 1, String(shares));
  const aborted = new AbortController();
  const fit = buying.fitBuying(summary, { signal: aborted.signal, onProgress: () => aborted.abort(new Error("enough")) });
  await assert.rejects(fit, /enough/);
});

test("the holdout counts each purchase day once, and the triangle adds up", async () => {
  const found = await buying.holdout(log(), { split: "1997-09-30" });
  assert.equal(found.total.actual, 1882);
  assert.equal(found.byFrequency.reduce((sum, group) => sum + group.customers, 0), 2357);
  const triangle = survival.cohorts(log(), { asof: "1998-06-30" });
  assert.equal(triangle.cohorts.reduce((sum, cohort) => sum + cohort.customers, 0), 2357);
  assert.deepEqual(triangle.cohorts.map((cohort) => cohort.start), ["1997-01-01", "1997-02-01", "1997-03-01"]);
  assert.equal(triangle.lastIsOver, true);
});
