// kept/survival: how long customers stay.

import { column, day, dayText, isList, number, options, word } from "./lib/check.js";
import { Problems, fail, shown } from "./lib/errors.js";
import { statistics } from "./lib/statistics.js";
import { transactions } from "./lib/transactions.js";

export { KeptError } from "./lib/errors.js";

export const load = statistics.load;
export const loadSync = statistics.loadSync;

/** Durations and whether each ended, checked. */
function checked(durations, observed) {
  const problems = new Problems();
  const times = column(problems, "durations", durations, { min: 0, max: 1e12 });
  const ended = new Uint8Array(times.length).fill(1);
  if (observed !== undefined) {
    if (!isList(observed)) {
      problems.add("observed", `must be a list of true and false, not ${shown(observed)}`);
    } else if (observed.length !== times.length && isList(durations)) {
      problems.add("observed", `has ${observed.length} values where there are ${times.length} durations`);
    } else {
      for (let i = 0; i < times.length; i += 1) {
        const one = observed[i];
        if (one === true || one === 1) ended[i] = 1;
        else if (one === false || one === 0) ended[i] = 0;
        else problems.add(`observed[${i}]`, `must be true or false, not ${shown(one)}`);
      }
    }
  }
  problems.end();
  return [times, ended];
}

function estimate(durations, observed, use) {
  const { KaplanMeier } = statistics.glue;
  const [times, ended] = checked(durations, observed);
  const made = KaplanMeier.new(times, ended);
  try {
    return use(made, times.length);
  } finally {
    made.free();
  }
}

export function kaplanMeier(durations, observed) {
  return estimate(durations, observed, (made, customers) => {
    const steps = made.steps();
    const column = (at) => Float64Array.from({ length: steps.length / 7 }, (_, i) => steps[i * 7 + at]);
    const median = made.median();
    return {
      customers,
      time: column(0),
      atRisk: column(1),
      ended: column(2),
      censored: column(3),
      survival: column(4),
      low: column(5),
      high: column(6),
      median: Number.isNaN(median) ? null : median,
      longest: made.longest(),
    };
  });
}

export function restrictedMean(durations, observed, given) {
  const told = options(given, ["until"]);
  const problems = new Problems();
  const until = number(problems, "until", told.until, { above: 0, max: 1e12 });
  problems.end();
  return estimate(durations, observed, (made, customers) => {
    if (customers === 0) fail("durations", "is empty");
    const [mean, standardError] = made.restricted_mean(until);
    return { mean, standardError, until, longest: made.longest() };
  });
}

const WHY = {
  too_young: "nobody could have been seen through a period",
  nobody_leaves: "nobody has left",
  nobody_stays: "everybody left in the first period",
};

export function shiftedBetaGeometric(cohort, given) {
  const told = options(given, ["periods"]);
  const { shiftedBetaGeometric: fit } = statistics.glue;
  const problems = new Problems();
  const periods = number(problems, "periods", told.periods ?? 12, { min: 1, max: 10_000, whole: true });
  problems.end();
  const { stayed, left } = stays(cohort);
  let found;
  try {
    found = fit(stayed, left);
  } catch (why) {
    if (!(why in WHY)) throw why;
    return { converged: false, why: WHY[why], parameters: null, geometric: null, logLikelihood: null, retention: null, survival: null };
  }
  const [alpha, beta, logLikelihood, geometric] = found;
  const retention = new Float64Array(periods);
  const survival = new Float64Array(periods + 1).fill(1);
  for (let i = 0; i < periods; i += 1) {
    const before = geometric ? 0 : i;
    retention[i] = (beta + before) / (alpha + beta + before);
    survival[i + 1] = survival[i] * retention[i];
  }
  return { converged: true, why: null, parameters: { alpha, beta }, geometric: geometric === 1, logLikelihood, retention, survival };
}

/** Who stayed and who left in each period: as such, or from how many were there at the beginning and after each period. */
function stays(cohort) {
  if (cohort === null || typeof cohort !== "object" || ArrayBuffer.isView(cohort) || Array.isArray(cohort)) {
    fail("cohort", `must be {survivors} or {stayed, left}, not ${shown(cohort)}`);
  }
  const problems = new Problems();
  const rules = { min: 0, max: 1e12 };
  if (cohort.survivors !== undefined) {
    const all = column(problems, "cohort.survivors", cohort.survivors, rules);
    for (let i = 1; i < all.length; i += 1) {
      if (all[i] > all[i - 1]) problems.add(`cohort.survivors[${i}]`, `must not be above the one before, ${all[i - 1]}; it is ${all[i]}`);
    }
    problems.end();
    return { stayed: all.slice(1), left: all.slice(1).map((one, i) => all[i] - one) };
  }
  const stayed = column(problems, "cohort.stayed", cohort.stayed, rules);
  const left = column(problems, "cohort.left", cohort.left, rules);
  if (stayed.length !== left.length) problems.add("cohort", "has columns of different lengths");
  problems.end();
  return { stayed, left };
}

export function cohorts(rows, given) {
  const told = options(given, ["period", "asof"]);
  const { cohorts: triangle } = statistics.glue;
  const problems = new Problems();
  const table = transactions(problems, rows);
  const period = word(problems, "period", told.period ?? "month", ["month", "quarter", "year"]);
  if (told.asof === undefined && Number.isNaN(table.last)) problems.add("asof", "is needed where there are no transactions");
  const asof = told.asof === undefined ? table.last : day(problems, "asof", told.asof);
  problems.end();
  const flat = triangle(table.customers, table.days, table.amounts, asof, period);
  const found = [];
  let at = 1;
  while (at < flat.length) {
    const [start, customers, length] = flat.subarray(at, at + 3);
    at += 3;
    const column = (which) => Float64Array.from({ length }, (_, i) => flat[at + i * 3 + which]);
    const buyers = column(0);
    found.push({
      start: dayText(start), customers, buyers, purchases: column(1), amount: column(2),
      share: buyers.map((one) => one / customers),
    });
    at += 3 * length;
  }
  return { period, asof: dayText(asof), lastIsOver: flat[0] === 1, cohorts: found };
}
