// Simulated and hostile logs: each must end with a fit whose likelihood no second optimiser betters, or with a reason.
import { chance } from "./package-of.mjs";

const KINDS = [
  "one buyer", "all same day", "nobody repeats", "all weekly", "counts of 100,000", "20 customers", "heavy tails", "2 million grouped", "simulated", "simulated", "simulated",
  "regular", "young", "two kinds", "one repeater", "long silence",
];

function gamma(random, shape) {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const [u, v] = [random(), random()];
    const x = Math.sqrt(-2 * Math.log(u + 1e-300)) * Math.cos(2 * Math.PI * v);
    const y = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (y > 0 && Math.log(random() + 1e-300) < 0.5 * x * x + d - d * y + d * Math.log(y)) return d * y;
  }
}

/** Customers who buy at rates Gamma(r, α), gaps of k phases, and drop out after a purchase with a Beta(a, b) chance. */
export function simulated(random, { customers, r, alpha, a, b, k = 1, span }) {
  const columns = { frequency: [], recency: [], age: [] };
  for (let i = 0; i < customers; i += 1) {
    const rate = Math.max(gamma(random, r) / alpha, 1e-12);
    const one = gamma(random, a);
    const chanceToGo = one / (one + gamma(random, b));
    const age = Math.max(1 / 7, Math.round(span * (0.3 + 0.7 * random()) * 7) / 7);
    let [frequency, recency, time] = [0, 0, 0];
    while (frequency < 5000 && random() >= chanceToGo) {
      let gap = 0;
      for (let j = 0; j < k; j += 1) gap -= Math.log(random() + 1e-300) / rate;
      time += gap;
      const day = Math.ceil(time * 7) / 7;
      if (day > age) break;
      if (day > recency) [frequency, recency] = [frequency + 1, day];
    }
    columns.frequency.push(frequency);
    columns.recency.push(recency);
    columns.age.push(age);
  }
  return columns;
}

/** A log by its number: its kind and its columns. */
export function logOf(number) {
  const random = chance(number * 7919 + 1);
  const kind = KINDS[number % KINDS.length];
  const many = (length, of) => Array.from({ length }, (_, i) => of(i));
  const log10 = (low, high) => 10 ** (low + (high - low) * random());
  const shape = () => ({ r: log10(-1, 0.7), alpha: log10(-0.5, 1.5), a: log10(-1, 0.7), b: log10(-0.5, 1) });
  switch (kind) {
    case "one buyer": {
      const frequency = Math.floor(log10(0, 2));
      return { kind, frequency: [frequency], recency: [frequency ? 5 + frequency : 0], age: [10 + 2 * frequency] };
    }
    case "all same day":
      return { kind, frequency: many(30, () => 0), recency: many(30, () => 0), age: many(30, () => (number % 2 ? 0 : 20)) };
    case "nobody repeats":
      return { kind, frequency: many(80, () => 0), recency: many(80, () => 0), age: many(80, () => 1 + Math.floor(random() * 50)) };
    case "all weekly": {
      const weeks = many(50, () => 5 + Math.floor(random() * 40));
      return { kind, frequency: weeks, recency: weeks, age: weeks.map((one) => one + random()) };
    }
    case "counts of 100,000":
      return { kind, ...columnsOf(many(12, () => { const x = Math.floor(log10(0, 5)); return [x, x / 100 + 1, x / 100 + 1 + random() * 50]; })) };
    case "20 customers":
      return { kind, ...simulated(random, { customers: 20, ...shape(), span: 40 }) };
    case "heavy tails":
      return { kind, ...columnsOf(many(200, () => { const x = Math.max(0, Math.floor(1 / (random() + 1e-4) ** 0.8) - 1); return [x, x ? 1 + random() * 38 : 0, 39]; })) };
    case "2 million grouped": {
      const log = simulated(random, { customers: 300, ...shape(), span: 60 });
      return { kind, ...log, weights: log.frequency.map(() => 1 + Math.floor(random() * 13_000)) };
    }
    case "regular":
      return { kind, ...simulated(random, { customers: 80, ...shape(), k: 3, span: 80 }) };
    case "young":
      return { kind, ...simulated(random, { customers: 60, ...shape(), span: 3 }) };
    case "two kinds":
      return { kind, ...columnsOf(many(100, (i) => (i % 2 ? [20, 38, 39] : [0, 0, 39]))) };
    case "one repeater":
      return { kind, ...columnsOf(many(60, (i) => (i === 0 ? [1, 3, 30] : [0, 0, 1 + (i % 40)]))) };
    case "long silence":
      return { kind, ...columnsOf(many(60, () => [1 + Math.floor(random() * 4), 1 + random() * 3, 500 + random() * 500])) };
    default:
      return { kind, ...simulated(random, { customers: 30 + Math.floor(random() * 150), ...shape(), span: 30 + random() * 100 }) };
  }
}

function columnsOf(rows) {
  const [frequency, recency, age] = [0, 1, 2].map((at) => rows.map((row) => row[at]));
  return { frequency, recency, age };
}

/** The lowest value that Nelder and Mead's simplex finds from a point. */
function simplex(of, start, size, steps) {
  const points = [start, ...start.map((_, i) => start.map((one, j) => (i === j ? one + size : one)))].map((at) => ({ at, value: of(at) }));
  for (let step = 0; step < steps; step += 1) {
    points.sort((one, other) => one.value - other.value);
    const worst = points.at(-1);
    if (Math.abs(worst.value - points[0].value) < 1e-10 * Math.abs(points[0].value)) break;
    const middle = start.map((_, i) => points.slice(0, -1).reduce((sum, point) => sum + point.at[i], 0) / start.length);
    const along = (by) => middle.map((one, i) => one + by * (one - worst.at[i]));
    const tried = (by) => { const at = along(by); return { at, value: of(at) }; };
    const reflected = tried(1);
    if (reflected.value < points[0].value) {
      const further = tried(2);
      points[points.length - 1] = further.value < reflected.value ? further : reflected;
    } else if (reflected.value < points.at(-2).value) {
      points[points.length - 1] = reflected;
    } else {
      const inside = tried(reflected.value < worst.value ? 0.5 : -0.5);
      if (inside.value < Math.min(worst.value, reflected.value)) points[points.length - 1] = inside;
      else for (const point of points.slice(1)) { point.at = point.at.map((one, i) => (one + points[0].at[i]) / 2); point.value = of(point.at); }
    }
  }
  return points.reduce((low, point) => Math.min(low, point.value), Infinity);
}

/**
 * Fits a log and tries to do better: `{ outcome, gain }`, the outcome being "fitted" or why not, the gain how much better the
 * second optimiser is, relative to the likelihood.
 */
export async function attacked(buying, log, model, number) {
  const fit = await buying.fitBuying(log, { model });
  if (!fit.converged) return { outcome: fit.why, gain: 0 };
  const numbers = [...Object.values(fit.parameters), fit.logLikelihood, fit.aic];
  if (!numbers.every(Number.isFinite)) return { outcome: "NaN", gain: Infinity };
  const names = Object.keys(fit.parameters);
  const groups = grouped(log);
  const surprise = (logs) => {
    if (logs.some((one) => Math.abs(one) > 60)) return Infinity;
    const parameters = Object.fromEntries(names.map((name, i) => [name, Math.exp(logs[i])]));
    try {
      return surpriseOf(buying, { model: fit.model, parameters }, groups);
    } catch {
      // So extreme that there is no likelihood.
      return Infinity;
    }
  };
  const best = names.map((name) => Math.log(fit.parameters[name]));
  const own = surprise(best.map((one) => Math.max(-60, Math.min(60, one))));
  const reached = Math.min(own, surpriseOf(buying, fit, groups));
  const random = chance(number * 31 + 7);
  let other = simplex(surprise, best.map((one) => Math.max(-50, Math.min(50, one))), 0.3, 150);
  for (let i = 0; i < 2; i += 1) {
    const start = best.map((one) => Math.max(-8, Math.min(8, one)) + (random() - 0.5) * 4);
    other = Math.min(other, simplex(surprise, start, 0.7, 250));
  }
  return { outcome: "fitted", gain: (reached - other) / Math.max(Math.abs(reached), 1) };
}

/** Customers with the same past together, so that the second optimiser looks at each past once. */
function grouped({ frequency, recency, age, weights }) {
  const groups = new Map();
  frequency.forEach((count, i) => {
    const key = `${count} ${recency[i]} ${age[i]}`;
    const group = groups.get(key) ?? [count, recency[i], age[i], 0];
    group[3] += weights?.[i] ?? 1;
    groups.set(key, group);
  });
  const column = (at) => Float64Array.from(groups.values(), (group) => group[at]);
  return { log: { frequency: column(0), recency: column(1), age: column(2) }, weights: column(3) };
}

function surpriseOf(buying, fit, { log, weights }) {
  return buying.logLikelihood(fit, log).reduce((all, one, i) => all - one * weights[i], 0);
}
