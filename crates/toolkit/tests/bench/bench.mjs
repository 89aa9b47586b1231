// `cargo xtask toolkit --bench`: the package beside lifetimes and lifelines on the public log, and its growth. Asserts nothing.
import { execFileSync } from "node:child_process";
import { kept, log, published, off, chance } from "../package-of.mjs";

const [buying, survival] = [await kept("buying"), await kept("survival")];
await buying.load();

/** Processor time of this process in milliseconds: on a machine that others use too, the clock tells of them. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed(runs, work) {
  const times = [];
  let result;
  for (let i = 0; i < runs; i += 1) {
    const start = spent();
    result = await work();
    times.push(spent() - start);
  }
  return [result, times.sort((one, other) => one - other)[runs >> 1]];
}

const summary = published(buying);
let theirs = {};
if (process.env.KEPT_LIFETIMES) {
  const script = new URL("compare.py", import.meta.url).pathname;
  theirs = JSON.parse(execFileSync(process.env.KEPT_LIFETIMES, [script, process.env.KEPT_LOG], { encoding: "utf8", maxBuffer: 1e9 }));
} else {
  console.log("No Python with lifetimes is named (KEPT_LIFETIMES): its columns are left out.");
}
const cells = (...all) => console.log("  " + all.map((one, i) => (i === 0 ? String(one).padEnd(14) : String(one).padStart(16))).join(""));
const ms = (time) => (time === undefined ? "" : time < 10 ? time.toFixed(2) : time.toFixed(0));
console.log(`CDNOW, ${summary.id.length} customers, as of 1997-09-30; medians, milliseconds of processor time`);
cells("", "kept in Node", "lifetimes", "times faster", "parameters off", "forecasts off");
for (const model of ["bg_nbd", "mbg_nbd", "pareto_nbd"]) {
  const [fit, time] = await timed(9, () => buying.fitBuying(summary, { model }));
  const other = theirs[model];
  if (!other?.parameters) {
    cells(model, ms(time), other?.why ?? "");
    continue;
  }
  const parameters = Object.entries(fit.parameters).reduce((most, [name, value]) => Math.max(most, off(value, other.parameters[name])), 0);
  // At their parameters, so that the formulas are compared and not the search.
  const given = { model, parameters: other.parameters };
  const order = new Map(Array.from(summary.id, (id, i) => [id, i]));
  const sorted = [...order.keys()].sort();
  const expected = buying.expectedPurchases(given, summary, { within: 26 });
  const forecasts = sorted.reduce((most, id, i) => Math.max(most, off(expected[order.get(id)], other.expected[i])), 0);
  cells(model, ms(time), ms(other.ms), (other.ms / time).toFixed(0), parameters.toExponential(1), forecasts.toExponential(1));
}
{
  const [fit, time] = await timed(9, () => buying.fitSpend(summary));
  const other = theirs.gamma_gamma;
  const parameters = other && Math.max(...["p", "q", "v"].map((name) => off(fit.parameters[name], other.parameters[name])));
  cells("gamma_gamma", ms(time), ms(other?.ms), other ? (other.ms / time).toFixed(0) : "", parameters?.toExponential(1) ?? "");
}
{
  const [durations, ended] = [Array.from(summary.recency, (one) => one + 1), Array.from(summary.age, (age, i) => age - summary.recency[i] > 13)];
  const [curve, time] = await timed(9, () => survival.kaplanMeier(durations, ended));
  const other = theirs.kaplan_meier;
  const at = (week) => curve.survival[curve.time.findLastIndex((one) => one <= week)];
  const most = other && other.survival.reduce((high, one, i) => Math.max(high, Math.abs(one - at(i + 1))), 0);
  cells("kaplan_meier", ms(time), other ? `${ms(other.ms)} (lifelines)` : "", other ? (other.ms / time).toFixed(0) : "", "", most?.toExponential(1) ?? "");
}

const random = chance(20);
/** Purchases of so many customers, about 2.6 each, as typed arrays. */
function purchases(customers) {
  const customer = [];
  const date = [];
  for (let i = 0; i < customers; i += 1) {
    let day = 18_000 + Math.floor(random() * 300);
    const gap = 5 + random() * 80;
    do {
      customer.push(i);
      date.push(day);
      day += 1 + Math.floor(-Math.log(random() + 1e-12) * gap);
    } while (day < 18_700 && random() > 0.35);
  }
  return { customer: Uint32Array.from(customer), date: Int32Array.from(date), amount: Float64Array.from(customer, () => 5 + random() * 90) };
}

console.log("\nGrowth, in milliseconds of processor time (one run each)");
cells("customers", "purchases", "summarize", "fit mbg_nbd", "fit pareto_nbd", "forecasts");
for (const customers of [1_000, 10_000, 100_000, 1_000_000]) {
  const table = purchases(customers);
  const [made, summarizing] = await timed(1, () => buying.summarize(table, { asof: 18_700 }));
  const [fit, mbg] = await timed(1, () => buying.fitBuying(made));
  const [, pareto] = await timed(1, () => buying.fitBuying(made, { model: "pareto_nbd" }));
  const [, foretelling] = await timed(1, () => buying.expectedPurchases(fit, made, { within: 26 }));
  cells(customers.toLocaleString("en"), table.customer.length.toLocaleString("en"), ms(summarizing), ms(mbg), ms(pareto), ms(foretelling));
}

{
  const made = buying.summarize(purchases(60_000), { asof: 18_700 });
  const groups = new Map();
  made.frequency.forEach((frequency, i) => {
    const key = `${frequency} ${made.recency[i]} ${made.age[i]}`;
    const group = groups.get(key) ?? [frequency, made.recency[i], made.age[i], 0];
    group[3] += 2_000_000 / 60_000;
    groups.set(key, group);
  });
  const [frequency, recency, age, weights] = [0, 1, 2, 3].map((at) => [...groups.values()].map((group) => group[at]));
  const [fit, time] = await timed(3, () => buying.fitBuying({ frequency, recency, age, weights }));
  console.log(`\n${Math.round(fit.customers).toLocaleString("en")} customers in ${frequency.length.toLocaleString("en")} groups are fitted in ${ms(time)} ms of processor time`);
}
{
  const table = purchases(3_850_000);
  const before = process.memoryUsage().rss;
  const [made, time] = await timed(1, () => buying.summarize(table, { asof: 18_700 }));
  const most = process.resourceUsage().maxRSS / 1024;
  console.log(`${table.customer.length.toLocaleString("en")} purchases are summarized in ${ms(time)} ms of processor time; ${made.id.length.toLocaleString("en")} customers; ${Math.round(before / 1048576)} MB before, ${Math.round(most)} MB at most`);
}
