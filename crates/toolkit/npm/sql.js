// kept/sql: the same figures where the data lives. It writes queries and never runs one.

import { UNITS, dayWord, number, options, word } from "./lib/check.js";
import { KeptError, Problems, fail, shown } from "./lib/errors.js";
import { DIALECTS, exact, log1p } from "./lib/dialects.js";
import { nodes } from "./lib/nodes.js";
import { fitted, spending } from "./lib/summary.js";

export { KeptError };

/** What a purchase recharges of the warmth that is missing, and the days in which warmth halves (method §1). */
const PURCHASE_CHARGE = 0.8;
const HALF_LIFE = 60;

const SHARED = ["dialect", "table", "columns", "asof", "unit"];

/** What every query needs: dialect, table and columns as the engine writes them. */
function source(told, wanted = ["customer", "date"], maybe = ["amount"]) {
  const problems = new Problems();
  const dialect = DIALECTS[word(problems, "dialect", told.dialect, Object.keys(DIALECTS))];
  const unit = word(problems, "unit", told.unit ?? "week", Object.keys(UNITS));
  problems.end();
  const asof = `DATE '${dayWord("asof", told.asof)}'`;
  return { dialect, unit, days: UNITS[unit], asof, table: table(dialect, told.table), ...columns(dialect, told.columns, wanted, maybe) };
}

function table(dialect, value, path = "table") {
  const parts = typeof value === "string" ? value.split(".") : value;
  if (!Array.isArray(parts) || parts.length === 0 || parts.length > 3) {
    fail(path, `must be the name of a table, as schema.table or ["schema", "table"], not ${shown(value)}`);
  }
  return parts.map((part) => name(dialect, path, part)).join(".");
}

function name(dialect, path, value) {
  if (typeof value !== "string" || value === "" || value.length > 128 || /["`\\\u0000-\u001f]/.test(value)) {
    fail(path, `must be a name without quotes, backslashes and control characters, not ${shown(value)}`);
  }
  return dialect.name(value);
}

function columns(dialect, value, wanted, maybe, path = "columns") {
  const told = value ?? {};
  if (typeof told !== "object" || Array.isArray(told)) fail(path, `must be an object of names, not ${shown(value)}`);
  for (const key of Object.keys(told)) {
    if (![...wanted, ...maybe].includes(key)) fail(`${path}.${key}`, `is not a column: there are ${[...wanted, ...maybe].join(", ")}`);
  }
  const found = {};
  for (const key of wanted) found[key] = name(dialect, `${path}.${key}`, told[key] ?? key);
  for (const key of maybe) if (told[key] !== undefined) found[key] = name(dialect, `${path}.${key}`, told[key]);
  return found;
}

/** Each customer in one row: purchase days, times in days, amounts. */
function customerRows({ dialect, table, customer, date, amount, asof, days }) {
  const { float } = dialect;
  const gap = dialect.days("before", "day");
  return `purchase_days AS (
  SELECT ${customer} AS customer, CAST(${date} AS DATE) AS day, ${amount ? `SUM(CAST(${amount} AS ${float}))` : `CAST(NULL AS ${float})`} AS amount
  FROM ${table}
  WHERE ${customer} IS NOT NULL AND ${date} IS NOT NULL AND CAST(${date} AS DATE) <= ${asof}
  GROUP BY ${customer}, CAST(${date} AS DATE)
), gaps AS (
  SELECT customer, day, amount, LAG(day) OVER (PARTITION BY customer ORDER BY day) AS before FROM purchase_days
), customers AS (
  SELECT customer, COUNT(*) - 1 AS frequency, MIN(day) AS first_day, MAX(day) AS last_day,
    AVG(CASE WHEN before IS NOT NULL THEN amount END) AS monetary, SUM(amount) AS spent,
    COALESCE(SUM(CASE WHEN before IS NOT NULL THEN LN(CAST(${gap} AS ${float}) / ${exact(dialect, days)}) END), 0) AS log_gaps
  FROM gaps GROUP BY customer
)`;
}

export function summary(given) {
  const told = options(given, [...SHARED, "grouped", "wholeUnits"]);
  const from = source(told);
  for (const name of ["grouped", "wholeUnits"]) {
    if (told[name] !== undefined && typeof told[name] !== "boolean") fail(name, `must be true or false, not ${shown(told[name])}`);
  }
  const { dialect } = from;
  const time = (days) => `CAST(${days} AS ${dialect.float}) / ${exact(dialect, from.days)}`;
  const measured = `measured AS (
  SELECT customers.*, ${dialect.days("first_day", "last_day")} AS recency_days, ${dialect.days("first_day", from.asof)} AS age_days
  FROM customers
)`;
  const times = `frequency, ${time("recency_days")} AS recency, ${time("age_days")} AS age`;
  if (told.grouped === false) {
    return `WITH ${customerRows(from)}, ${measured}
SELECT customer, ${times}, monetary, spent, log_gaps
FROM measured
ORDER BY customer`;
  }
  if (told.wholeUnits) return wholeUnits(from, measured);
  return `WITH ${customerRows(from)}, ${measured}, grouped AS (
  SELECT frequency, recency_days, age_days, COUNT(*) AS weight, SUM(log_gaps) AS log_gaps
  FROM measured GROUP BY frequency, recency_days, age_days
)
SELECT ${times}, weight, log_gaps
FROM grouped
ORDER BY frequency, recency_days, age_days`;
}

/** The same with times rounded to whole units, so that there are few groups: who bought again did so after one unit at least. */
function wholeUnits(from, measured) {
  const { dialect } = from;
  const whole = (days) => `CAST(FLOOR(CAST(${days} AS ${dialect.float}) / ${exact(dialect, from.days)} + 0.5) AS ${dialect.whole})`;
  return `WITH ${customerRows(from)}, ${measured}, rounded AS (
  SELECT frequency, log_gaps, CASE WHEN frequency > 0 THEN GREATEST(${whole("recency_days")}, 1) ELSE 0 END AS recency, ${whole("age_days")} AS age
  FROM measured
), consistent AS (
  SELECT frequency, log_gaps, recency, GREATEST(age, recency) AS age FROM rounded
)
SELECT frequency, recency, age, COUNT(*) AS weight, SUM(log_gaps) AS log_gaps
FROM consistent
GROUP BY frequency, recency, age
ORDER BY frequency, recency, age`;
}

export function spend(given) {
  const told = options(given, [...SHARED, "step"]);
  const from = source(told, ["customer", "date", "amount"], []);
  const problems = new Problems();
  const step = number(problems, "step", told.step ?? 1, { above: 0, max: 1e12 });
  problems.end();
  const { dialect } = from;
  return `WITH ${customerRows(from)}, rounded AS (
  SELECT frequency, CAST(FLOOR(monetary / ${exact(dialect, step)} + 0.5) AS ${dialect.whole}) AS steps
  FROM customers
  WHERE frequency > 0 AND monetary > 0
)
SELECT frequency, steps * ${exact(dialect, step)} AS monetary, COUNT(*) AS weight
FROM rounded
WHERE steps > 0
GROUP BY frequency, steps
ORDER BY frequency, steps`;
}

/** Of rows that an engine returned, the columns that fitBuying() and fitSpend() take. */
export function fromRows(rows, given) {
  const told = options(given, ["unit"]);
  if (!Array.isArray(rows)) fail("rows", `must be a list of rows, not ${shown(rows)}`);
  const found = { unit: told.unit ?? "week" };
  const places = { customer: "id", frequency: "frequency", recency: "recency", age: "age", weight: "weights", log_gaps: "logGaps", monetary: "monetary", spent: "spent" };
  const problems = new Problems();
  word(problems, "unit", found.unit, Object.keys(UNITS));
  rows.forEach((row, i) => {
    if (row === null || typeof row !== "object") problems.add(`rows[${i}]`, `must be an object, not ${shown(row)}`);
  });
  problems.end();
  for (const [from, to] of Object.entries(places)) {
    if (rows.length === 0 ? !["frequency", "recency", "age"].includes(from) : rows[0][from] === undefined) continue;
    found[to] = rows.map((row, i) => (from === "customer" ? row[from] : counted(problems, `rows[${i}].${from}`, row[from])));
  }
  problems.end();
  return found;
}

/** A number as engines return it: counts may be big integers, decimals text, and what is not known null. */
function counted(problems, path, value) {
  if (value === null || value === undefined) return NaN;
  const one = typeof value === "bigint" || (typeof value === "string" && value.trim() !== "") ? Number(value) : value;
  if (typeof one === "number" && Number.isFinite(one)) return one;
  problems.add(path, `must be a number, not ${shown(value)}`);
  return 0;
}

/** Σ_{j<k} (s)_j/j!·u^j, the chance but for a factor that not all k phases since the last purchase are over. */
function phases(k, s, u) {
  let sum = "";
  for (let j = k - 1; j >= 1; j -= 1) sum = `(${s} + ${j - 1}) * ${u} / ${j}.0 * (1${sum ? ` + ${sum}` : ""})`;
  return `(1${sum ? ` + ${sum}` : ""})`;
}

/** The query of scores, one row a customer. */
export function score(given) {
  const told = options(given, [...SHARED, "fit", "within", "spend", "margin", "cuts", "warmth"]);
  const from = source(told);
  const { dialect, asof } = from;
  const model = fitted(told.fit);
  if (model.model === "pareto_nbd") {
    fail("fit.model", "pareto_nbd has no closed form in plain SQL: score with bg_nbd, mbg_nbd or mbg_cnbd_k, or score with kept/buying");
  }
  if (model.unit !== from.unit) fail("unit", `is ${from.unit}, but the model was fitted by the ${model.unit}`);
  const problems = new Problems();
  const within = number(problems, "within", told.within, { min: 0, max: 1e6 });
  const cuts = number(problems, "cuts", told.cuts ?? 5, { min: 2, max: 10, whole: true });
  const margin = number(problems, "margin", told.margin ?? 1, { min: 0, max: 1e6 });
  problems.end();
  const money = told.spend === undefined ? null : spending(told.spend);
  if (money && !from.amount) fail("columns.amount", "is needed where spend is given");
  const num = (value) => exact(dialect, value);
  const float = (text) => `CAST(${text} AS ${dialect.float})`;
  const k = /_cnbd_(\d)$/.exec(model.model)?.[1] ?? 1;
  const [r, alpha, a, b] = model.by;
  const bg = model.model === "bg_nbd";
  // How often somebody could have dropped out who is still active: b + chances − 1.
  const stay = bg ? "b + frequency - 1" : "b + frequency";
  const points = Number(k) === 1 ? nodes(a, bg ? b : b + 1, r) : null;
  const warm = warmth(told.warmth, from);
  const parts = [
    customerRows(from),
    `model AS (
  SELECT ${num(r)} AS r, ${num(alpha)} AS alpha, ${num(a)} AS a, ${num(b)} AS b, ${num(within)} AS ahead
)`,
    `timed AS (
  SELECT customers.*, r + ${k} * frequency AS shape, r, alpha, a, b, ahead,
    ${float(dialect.days("first_day", "last_day"))} / ${num(from.days)} AS recency,
    ${float(dialect.days("first_day", asof))} / ${num(from.days)} AS age,
    ${dialect.days("last_day", asof)} AS silent_days, ${dialect.days("first_day", asof)} AS age_days
  FROM customers CROSS JOIN model
)`,
    `ratios AS (
  SELECT timed.*, (age - recency) / (alpha + recency) AS idle, (age - recency) / (alpha + age) AS part,
    (age + ahead - recency) / (alpha + age + ahead) AS part_ahead, ahead / (alpha + age) AS reach
  FROM timed
)`,
    `odds AS (
  SELECT ratios.*, ${phases(k, "shape", "part")} AS phases, ${phases(k, "shape", "part_ahead")} AS phases_ahead,
    shape * (${log1p("idle")}) AS idle_log, shape * (${log1p("reach")}) AS quiet_log
  FROM ratios
)`,
    `chances AS (
  SELECT odds.*, ${bg ? "CASE WHEN frequency = 0 THEN 1 ELSE " : ""}1 / (1 + EXP(GREATEST(LEAST(LN(a / (${bg ? `CASE WHEN frequency = 0 THEN 1 ELSE ${stay} END` : stay})) + idle_log - LN(phases), 600), -600)))${bg ? " END" : ""} AS p_active,
    1 - EXP(GREATEST(-quiet_log + LN(phases_ahead / phases), -600)) AS p_if_active
  FROM odds
)`,
  ];
  if (points) parts.push(...ifActive(dialect, points, num));
  parts.push(...warm.parts, silence(dialect, asof));
  const purchases = points ? "chances.p_active * if_active.purchases" : `CAST(NULL AS ${dialect.float})`;
  const [p, q, v] = (money ?? [1, 2, 1]).map(num);
  const known = "CASE WHEN chances.monetary > 0 THEN chances.frequency ELSE 0 END";
  const each = `${p} * (${v} + ${known} * COALESCE(chances.monetary, 0)) / (${p} * ${known} + ${q} - 1)`;
  const value = money ? `${purchases} * ${each} * ${num(margin)}` : `CAST(NULL AS ${dialect.float})`;
  const cell = (order, count) => `LEAST(1 + CAST(FLOOR(${float(`(${order} - 1) * ${cuts}`)} / ${count}) AS ${dialect.whole}), ${cuts})`;
  return `WITH ${parts.join(", ")}
SELECT chances.customer, chances.frequency, chances.recency, chances.age,
  ${warm.last} AS last_contact, ${warm.value} AS warmth, silence.silence,
  chances.p_active, chances.p_active * chances.p_if_active AS p_buys,
  ${purchases} AS expected_purchases,
  ${value} AS value,
  ${cell("RANK() OVER (ORDER BY chances.silent_days DESC)", "COUNT(*) OVER ()")} AS r,
  ${cell("RANK() OVER (ORDER BY chances.frequency)", "COUNT(*) OVER ()")} AS f,
  CASE WHEN chances.spent IS NOT NULL THEN ${cell("RANK() OVER (PARTITION BY CASE WHEN chances.spent IS NULL THEN 0 ELSE 1 END ORDER BY chances.spent)", "COUNT(chances.spent) OVER ()")} END AS m
FROM chances
${points ? "JOIN if_active ON if_active.frequency = chances.frequency AND if_active.age_days = chances.age_days\n" : ""}LEFT JOIN silence ON silence.customer = chances.customer
LEFT JOIN warmth ON warmth.customer = chances.customer
ORDER BY chances.customer`;
}

/** Purchases expected of somebody active: once for each frequency and age, over the chances to drop out. */
function ifActive(dialect, points, num) {
  const list = dialect.rows("node", ["p", "log_stay", "log_weight"], points.map(({ p, logQ, weight }) => [`'${p}'`, `'${logQ}'`, `'${weight}'`]));
  const cast = (column) => `CAST(node.${column} AS ${dialect.float}) AS ${column}`;
  return [
    `nodes AS (
  SELECT ${["p", "log_stay", "log_weight"].map(cast).join(", ")}
  FROM ${list}
)`,
    `pasts AS (
  SELECT frequency, age_days, MIN(shape) AS shape, MIN(reach) AS reach FROM chances GROUP BY frequency, age_days
)`,
    `at_nodes AS (
  SELECT pasts.frequency, pasts.age_days, shape, reach, p, p * reach AS z, EXP(GREATEST(log_weight + pasts.frequency * log_stay, -600)) AS weight
  FROM pasts CROSS JOIN nodes
)`,
    // (1 − (1 + z)^−s)/p, by its series where a difference would cancel.
    `if_active AS (
  SELECT frequency, age_days, SUM(weight * CASE
      WHEN (shape + 3) * z < ${num(1e-4)} THEN shape * reach * (1 - (shape + 1) * z / 2 * (1 - (shape + 2) * z / 3))
      ELSE (1 - EXP(GREATEST(-shape * LN(1 + z), -600))) / p END) / SUM(weight) AS purchases
  FROM at_nodes GROUP BY frequency, age_days
)`,
  ];
}

/** Warmth from contacts: what each recharged, less what later ones left to recharge, halved every half-life. */
function warmth(given, from) {
  const told = options(given, ["table", "columns", "halfLife"]);
  const { dialect, asof } = from;
  const problems = new Problems();
  const halfLife = number(problems, "warmth.halfLife", told.halfLife ?? HALF_LIFE, { min: 1, max: 1e5 });
  problems.end();
  const num = (value) => exact(dialect, value);
  let contacts = `SELECT customer, day, ${num(PURCHASE_CHARGE)} AS charge FROM purchase_days`;
  if (told.table !== undefined) {
    const { customer, date, charge } = columns(dialect, told.columns, ["customer", "date", "charge"], [], "warmth.columns");
    contacts = `SELECT ${customer} AS customer, CAST(${date} AS DATE) AS day, CAST(${charge} AS ${dialect.float}) AS charge
  FROM ${table(dialect, told.table, "warmth.table")}
  WHERE ${customer} IS NOT NULL AND CAST(${date} AS DATE) <= ${asof} AND ${charge} > 0`;
  }
  const ago = `CAST(${dialect.days("day", asof)} AS ${dialect.float})`;
  return {
    last: "warmth.last_contact",
    value: "COALESCE(warmth.warmth, 0)",
    parts: [
      `contacts AS (
  ${contacts}
)`,
      `recharges AS (
  SELECT customer, day, charge, COALESCE(SUM(LN(GREATEST(1 - charge, ${num(1e-300)}))) OVER (
    PARTITION BY customer ORDER BY day DESC, charge ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS log_left
  FROM contacts
)`,
      `warmth AS (
  SELECT customer, MAX(day) AS last_contact, SUM(charge * EXP(GREATEST(log_left - ${ago} * LN(${num(2)}) / ${num(halfLife)}, -600))) AS warmth
  FROM recharges GROUP BY customer
)`,
    ],
  };
}

/** How silent somebody is by their own median gap (method §6); unknown below three purchase days. */
function silence(dialect, asof) {
  const float = (text) => `CAST(${text} AS ${dialect.float})`;
  return `ordered_gaps AS (
  SELECT customer, ${dialect.days("before", "day")} AS gap FROM gaps WHERE before IS NOT NULL
), ranked_gaps AS (
  SELECT customer, gap, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY gap) AS place, COUNT(*) OVER (PARTITION BY customer) AS many
  FROM ordered_gaps
), median_gaps AS (
  SELECT customer, AVG(${float("gap")}) AS median_gap FROM ranked_gaps
  WHERE many >= 2 AND 2 * place BETWEEN many AND many + 2 GROUP BY customer
), silence AS (
  SELECT median_gaps.customer, LEAST(GREATEST((${float(dialect.days("last_day", asof))} / median_gap - 1) / 2, 0), 1) AS silence
  FROM median_gaps JOIN customers ON customers.customer = median_gaps.customer
)`;
}
