// Summaries of customers as the models take them, checked.

import { UNITS, column, isList, number, word } from "./check.js";
import { Problems, fail, shown } from "./errors.js";

const MOST_PURCHASES = 1e7;
const LONGEST = 1e9;

/** What `summarize` returns, from the columns of the WebAssembly side. */
export function summaryOf(made, id, asof, unit) {
  const customers = made.customers();
  const numeric = customers.every((customer) => typeof id(customer) === "number");
  return {
    unit,
    asof,
    id: numeric ? Float64Array.from(customers, id) : Array.from(customers, id),
    frequency: made.column(0),
    recency: made.column(1),
    age: made.column(2),
    monetary: made.column(3),
    spent: made.column(5),
    logGaps: made.column(4),
  };
}

/** A summary, or one customer as numbers: its columns checked. `wants` names the columns that must be there. */
export function summary(value, wants, path = "summary") {
  if (value === null || typeof value !== "object" || isList(value)) {
    fail(path, `must be an object of columns such as summarize() returns, not ${shown(value)}`);
  }
  const problems = new Problems();
  const single = typeof value.frequency === "number";
  const list = (name) => (single && typeof value[name] === "number" ? [value[name]] : value[name]);
  const frequency = column(problems, `${path}.frequency`, list("frequency"), { min: 0, max: MOST_PURCHASES, whole: true });
  const length = isList(list("frequency")) ? list("frequency").length : undefined;
  const found = { single, frequency, unit: word(problems, `${path}.unit`, value.unit ?? "week", Object.keys(UNITS)) };
  const time = { min: 0, max: LONGEST, length };
  const rules = {
    recency: time,
    age: time,
    monetary: { max: 1e15, min: -1e15, unknown: true, length },
    spent: { max: 1e15, min: -1e15, unknown: true, length },
    logGaps: { length },
    weights: { min: 0, max: 1e12, length },
  };
  for (const [name, rule] of Object.entries(rules)) {
    const wanted = wants.includes(name);
    if (!wanted && !wants.includes(`${name}?`)) continue;
    if (value[name] === undefined && !wanted) continue;
    found[name] = column(problems, `${path}.${name}`, list(name), rule);
  }
  problems.end();
  if (found.recency && found.age) consistent(problems, found, path);
  for (let i = 0; found.weights && i < found.weights.length; i += 1) {
    if (!(found.weights[i] > 0)) problems.add(`${path}.weights[${i}]`, "must be above 0");
  }
  problems.end();
  return found;
}

/** What cannot be: somebody who last bought after the day of asking, or who bought again at once. */
function consistent(problems, { frequency, recency, age }, path) {
  for (let i = 0; i < frequency.length; i += 1) {
    if (recency[i] > age[i]) {
      problems.add(`${path}.recency[${i}]`, `must not be above age, ${age[i]}; it is ${recency[i]}`);
    } else if ((frequency[i] === 0) !== (recency[i] === 0)) {
      problems.add(`${path}.recency[${i}]`, `must be 0 exactly where frequency is 0; it is ${recency[i]} at frequency ${frequency[i]}`);
    } else if (age[i] !== 0 && age[i] < 1e-6) {
      problems.add(`${path}.age[${i}]`, `must be 0 or at least 0.000001, not ${age[i]}`);
    }
  }
}

export const MODELS = ["bg_nbd", "mbg_nbd", "pareto_nbd", "mbg_cnbd_2", "mbg_cnbd_3", "mbg_cnbd_4"];

/** Names of the parameters of a model: those of the drop-out differ. */
export const names = (model) => (model === "pareto_nbd" ? ["r", "alpha", "s", "beta"] : ["r", "alpha", "a", "b"]);

/** Parameters of a model as numbers. */
export function parameters(problems, path, model, value) {
  if (value === null || typeof value !== "object") {
    problems.add(path, `must be an object of ${names(model).join(", ")}, not ${shown(value)}`);
    return [1, 1, 1, 1];
  }
  return names(model).map((name) => number(problems, `${path}.${name}`, value[name], { above: 0, max: 1e300 }));
}

/** A fitted or given model: its word, numbers and unit. */
export function fitted(value, path = "fit") {
  if (value === null || typeof value !== "object") fail(path, `must be what fitBuying() returns, not ${shown(value)}`);
  const problems = new Problems();
  const model = word(problems, `${path}.model`, value.model, MODELS);
  if (value.parameters === null) fail(path, `has no parameters: ${value.why ?? "it did not converge"}`);
  const by = parameters(problems, `${path}.parameters`, model, value.parameters);
  const unit = word(problems, `${path}.unit`, value.unit ?? "week", Object.keys(UNITS));
  problems.end();
  return { model, by: Float64Array.from(by), unit };
}

/** p, q and v of a fitted or given model of spending. */
export function spending(value) {
  if (value === null || typeof value !== "object") fail("spend", "must be what fitSpend() returns");
  if (value.parameters === null) fail("spend", `has no parameters: ${value.why ?? "it did not converge"}`);
  const problems = new Problems();
  const by = ["p", "q", "v"].map((name) =>
    number(problems, `spend.parameters.${name}`, value.parameters?.[name], { above: 0, max: 1e300 }));
  problems.end();
  return by;
}

/** Throws where a fit and a summary count time differently. */
export function sameUnit(fit, summary) {
  if (fit.unit !== summary.unit) {
    fail("summary.unit", `is ${summary.unit}, but the model was fitted by the ${fit.unit}`);
  }
}
