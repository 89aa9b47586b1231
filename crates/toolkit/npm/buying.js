// kept/buying: how customers buy, by the models of the field.

import { UNITS, column, day, number, options, patience, word, dayText } from "./lib/check.js";
import { Problems, fail } from "./lib/errors.js";
import { run } from "./lib/steps.js";
import { statistics } from "./lib/statistics.js";
import { MODELS, fitted, names, parameters, sameUnit, spending, summary, summaryOf } from "./lib/summary.js";
import { transactions } from "./lib/transactions.js";

export { KeptError } from "./lib/errors.js";

export const load = statistics.load;
export const loadSync = statistics.loadSync;

/** Why there is no model, in words. */
const WHY = {
  no_purchases: "nobody bought",
  no_time: "everybody's first purchase is of the day of asking: no time has passed",
  nobody_repeats: "nobody bought on a second day",
  not_converged: "the search found no best parameters",
  too_few: "fewer than two customers have a purchase after the first that brought something",
  same_price: "everybody pays the same",
  no_mean: "the tail of what customers spend is so long that it has no mean",
};

function inWords(code) {
  if (code === "") return null;
  const bound = /^(.*)_too_(low|high)$/.exec(code);
  if (bound) return `${bound[1]} ${bound[2] === "low" ? "shrinks" : "grows"} without end`;
  return WHY[code] ?? code;
}

export function summarize(rows, given) {
  const told = options(given, ["asof", "unit"]);
  const problems = new Problems();
  const table = transactions(problems, rows);
  const unit = word(problems, "unit", told.unit ?? "week", Object.keys(UNITS));
  const asof = asofDay(problems, told.asof, table);
  problems.end();
  return summarized(table, asof, unit);
}

function asofDay(problems, value, table) {
  if (value !== undefined) return day(problems, "asof", value);
  if (Number.isNaN(table.last)) problems.add("asof", "is needed where there are no transactions");
  return table.last;
}

function summarized(table, asof, unit) {
  const { Summaries } = statistics.glue;
  const made = Summaries.new(table.customers, table.days, table.amounts, asof, UNITS[unit]);
  try {
    return summaryOf(made, table.id, dayText(asof), unit);
  } finally {
    made.free();
  }
}

export async function fitBuying(customers, given) {
  const told = options(given, ["model", "start", "penalty", "signal", "onProgress"]);
  const { BuyingFit } = statistics.glue;
  const problems = new Problems();
  const model = word(problems, "model", told.model ?? "mbg_nbd", [...MODELS, "mbg_cnbd_k"]);
  const start = told.start === undefined ? [] : parameters(problems, "start", model, told.start);
  const penalty = number(problems, "penalty", told.penalty ?? 0, { min: 0, max: 1e6 });
  patience(problems, told);
  problems.end();
  const gaps = model === "mbg_cnbd_k" ? "logGaps" : "logGaps?";
  const data = summary(customers, ["recency", "age", "weights?", gaps]);
  const none = new Float64Array(0);
  const fit = BuyingFit.new(
    model, data.frequency, data.recency, data.age, data.weights ?? none, data.logGaps ?? none, Float64Array.from(start), penalty,
  );
  try {
    await run(fit, told);
    const figures = fit.figures();
    const found = { model: fit.model_word(), unit: data.unit, customers: sum(data.weights) ?? data.frequency.length };
    if (figures.length === 0) {
      return {
        ...found, converged: false, why: inWords(fit.why()), limits: [],
        parameters: null, standardErrors: null, logLikelihood: null, aic: null, evaluations: null,
      };
    }
    const named = (from) => Object.fromEntries(names(found.model).map((name, i) => [name, figures[from + i]]));
    return {
      ...found, converged: true, why: null, limits: fit.limits() === "" ? [] : fit.limits().split(","),
      parameters: named(0),
      standardErrors: Number.isNaN(figures[4]) ? null : named(4),
      logLikelihood: figures[8], aic: figures[9], evaluations: figures[10],
    };
  } finally {
    fit.free();
  }
}

function sum(list) {
  return list?.reduce((all, one) => all + one, 0);
}

const ACTIVE = 0;
const BUYS = 1;
const PURCHASES = 2;
const LOG_LIKELIHOOD = 3;

function expected(fit, customers, within, what) {
  const { expect } = statistics.glue;
  const model = fitted(fit);
  const data = summary(customers, ["recency", "age"]);
  sameUnit(model, data);
  const all = finite(expect(model.model, model.by, data.frequency, data.recency, data.age, within, what));
  return data.single ? all[0] : all;
}

/** Refuses parameters so far off that nothing can be said by them. */
function finite(all) {
  const none = all.findIndex((one) => !Number.isFinite(one));
  if (none >= 0) fail("fit.parameters", `are too extreme for customer ${none}: no figure comes out`);
  return all;
}

function within(given) {
  const told = options(given, ["within"]);
  const problems = new Problems();
  const time = number(problems, "within", told.within, { min: 0, max: 1e6 });
  problems.end();
  return time;
}

export const probabilityActive = (fit, customers) => expected(fit, customers, 0, ACTIVE);
export const probabilityBuys = (fit, customers, given) => expected(fit, customers, within(given), BUYS);
export const expectedPurchases = (fit, customers, given) => expected(fit, customers, within(given), PURCHASES);
export const logLikelihood = (fit, customers) => expected(fit, customers, 0, LOG_LIKELIHOOD);

export function expectedNew(fit, given) {
  const told = options(given, ["within"]);
  const { expectNew } = statistics.glue;
  const model = fitted(fit);
  const single = typeof told.within === "number";
  const problems = new Problems();
  const times = column(problems, "within", single ? [told.within] : told.within, { min: 0, max: 1e6 });
  problems.end();
  const all = finite(expectNew(model.model, model.by, times));
  return single ? all[0] : all;
}

export async function fitSpend(customers, given) {
  const told = options(given, ["signal", "onProgress"]);
  const { SpendingFit } = statistics.glue;
  const problems = new Problems();
  patience(problems, told);
  problems.end();
  const data = summary(customers, ["monetary", "weights?"]);
  const fit = SpendingFit.new(data.frequency, data.monetary, data.weights ?? new Float64Array(0));
  try {
    await run(fit, told);
    const figures = fit.figures();
    const why = inWords(fit.why());
    if (figures.length === 0) {
      return { model: "gamma_gamma", converged: false, why, parameters: null, standardErrors: null, logLikelihood: null, customers: 0 };
    }
    const [p, q, v, pError, qError, vError, likelihood, count] = figures;
    return {
      model: "gamma_gamma", converged: why === null, why, parameters: { p, q, v },
      standardErrors: Number.isNaN(pError) ? null : { p: pError, q: qError, v: vError },
      logLikelihood: Number.isNaN(likelihood) ? null : likelihood,
      customers: Number.isNaN(count) ? 0 : count,
    };
  } finally {
    fit.free();
  }
}

export function expectedSpend(spend, customers) {
  const { expectSpend } = statistics.glue;
  const [p, q, v] = spending(spend);
  const data = summary(customers, ["monetary"]);
  const all = expectSpend(p, q, v, data.frequency, data.monetary);
  const none = all.findIndex((one) => !Number.isFinite(one));
  if (none >= 0) fail(`summary.frequency[${none}]`, "leaves the model of spending without a mean (q is at most 1)");
  return data.single ? all[0] : all;
}

export function customerValue(fit, spend, customers, given) {
  const told = options(given, ["months", "discount", "margin"]);
  const problems = new Problems();
  const months = number(problems, "months", told.months ?? 12, { min: 1, max: 600, whole: true });
  const discount = number(problems, "discount", told.discount ?? 0.01, { min: 0, max: 10 });
  const margin = number(problems, "margin", told.margin ?? 1, { min: 0, max: 1e6 });
  problems.end();
  const each = expectedSpend(spend, customers);
  const brings = typeof each === "number" ? [each] : each;
  const month = UNITS.month / UNITS[fitted(fit).unit];
  const value = new Float64Array(brings.length);
  let before = 0;
  for (let i = 1; i <= months; i += 1) {
    const purchases = expectedPurchases(fit, customers, { within: i * month });
    const until = typeof purchases === "number" ? [purchases] : purchases;
    const factor = margin / (1 + discount) ** i;
    for (let j = 0; j < value.length; j += 1) {
      value[j] += (until[j] - (before === 0 ? 0 : before[j])) * brings[j] * factor;
    }
    before = until;
  }
  finite(value);
  return typeof customers.frequency === "number" ? value[0] : value;
}

export function rfm(customers, given) {
  const told = options(given, ["cuts"]);
  const { rfmScores } = statistics.glue;
  const problems = new Problems();
  const cuts = number(problems, "cuts", told.cuts ?? 5, { min: 2, max: 10, whole: true });
  problems.end();
  const data = summary(customers, ["recency", "age", "spent?", "monetary?"]);
  // Time since the last purchase in days, free of rounding, so that equals stay equal.
  const days = UNITS[data.unit];
  const silent = data.age.map((age, i) => -Math.round((age - data.recency[i]) * days * 1e6) / 1e6);
  const money = data.spent ?? data.monetary;
  const m = new Uint8Array(data.frequency.length);
  if (money) {
    const known = [...money.keys()].filter((i) => !Number.isNaN(money[i]));
    const scores = rfmScores(Float64Array.from(known, (i) => money[i]), cuts);
    known.forEach((i, at) => (m[i] = scores[at]));
  }
  return { cuts, r: rfmScores(silent, cuts), f: rfmScores(data.frequency, cuts), m };
}

export async function holdout(rows, given) {
  const told = options(given, ["split", "asof", "model", "unit", "signal", "onProgress"]);
  const problems = new Problems();
  const table = transactions(problems, rows);
  const unit = word(problems, "unit", told.unit ?? "week", Object.keys(UNITS));
  const split = day(problems, "split", told.split);
  const asof = asofDay(problems, told.asof, table);
  problems.end();
  if (asof <= split) fail("split", "must lie before asof, with days in between to foretell");
  const then = summarized(table, split, unit);
  const fit = await fitBuying(then, { model: told.model, signal: told.signal, onProgress: told.onProgress });
  if (!fit.converged) {
    return { split: dayText(split), asof: dayText(asof), fit, why: fit.why, customers: then.id.length, id: then.id,
      expected: null, probability: null, actual: null, total: null, brier: null, byFrequency: [] };
  }
  const time = { within: (asof - split) / UNITS[unit] };
  const foretold = expectedPurchases(fit, then, time);
  const probability = probabilityBuys(fit, then, time);
  const actual = boughtSince(table, then, split, asof);
  return { split: dayText(split), asof: dayText(asof), fit, why: null, customers: then.id.length, id: then.id,
    expected: foretold, probability, actual, ...judged(then, foretold, probability, actual) };
}

/** On how many days each of the customers bought after one day, up to another. */
function boughtSince(table, then, split, asof) {
  const place = new Map(Array.from(then.id, (id, at) => [id, at]));
  const actual = new Float64Array(then.id.length);
  const seen = new Set();
  for (let i = 0; i < table.days.length; i += 1) {
    const at = place.get(table.id(table.customers[i]));
    if (at === undefined || table.days[i] <= split || table.days[i] > asof) continue;
    const once = at * 200_000 + (table.days[i] - split);
    if (!seen.has(once)) actual[at] += 1;
    seen.add(once);
  }
  return actual;
}

function judged(then, foretold, probability, actual) {
  let squares = 0;
  const total = { expected: 0, actual: 0 };
  const groups = new Map();
  for (let i = 0; i < actual.length; i += 1) {
    total.expected += foretold[i];
    total.actual += actual[i];
    squares += (probability[i] - (actual[i] > 0 ? 1 : 0)) ** 2;
    const frequency = Math.min(then.frequency[i], 7);
    const group = groups.get(frequency) ?? { frequency, customers: 0, expected: 0, actual: 0 };
    group.customers += 1;
    group.expected += foretold[i];
    group.actual += actual[i];
    groups.set(frequency, group);
  }
  const byFrequency = [...groups.values()].sort((one, other) => one.frequency - other.frequency);
  return { total, brier: actual.length ? squares / actual.length : null, byFrequency };
}
