// A wrong argument of every kind for every function: a KeptError with a place, or a sound answer; never a NaN, never anything
// else. KEPT_FUZZ_SECONDS makes it as long as wanted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chance, installed, kept } from "./package-of.mjs";

const demo = readFileSync(new URL("../../../assets/demo.json", import.meta.url), "utf8");
const all = {};
before(async () => {
  for (const subpath of ["buying", "survival", "health", "friction", "import", "sql"]) all[subpath] = await kept(subpath);
  await Promise.all([all.buying.load(), all.health.load(), all.import.load()]);
});

const SUMMARY = { frequency: [0, 2, 5], recency: [0, 8, 20], age: [12, 30, 31], monetary: [null, 4, 9], spent: [3, 12, 40], logGaps: [0, 2, 6] };
const FIT = { model: "mbg_nbd", parameters: { r: 0.5, alpha: 6, a: 0.9, b: 1.6 } };
const SPEND = { parameters: { p: 6, q: 4, v: 15 } };
const ROWS = [{ customer: "a", date: "2026-01-05", amount: 5 }, { customer: "a", date: "2026-03-05" }, { customer: "b", date: "2026-02-05", amount: 2 }];
const TABLE = { dialect: "duckdb", table: "shop.orders", columns: { customer: "c", date: "d", amount: "m" }, asof: "2026-06-30" };

/** Every function with arguments that are right. */
const CALLS = {
  "buying.summarize": [ROWS, { asof: "2026-06-30", unit: "day" }],
  "buying.fitBuying": [SUMMARY, { model: "bg_nbd", start: { r: 1, alpha: 2, a: 1, b: 2 }, penalty: 0.1 }],
  "buying.probabilityActive": [FIT, SUMMARY],
  "buying.probabilityBuys": [FIT, SUMMARY, { within: 10 }],
  "buying.expectedPurchases": [FIT, SUMMARY, { within: 10 }],
  "buying.expectedNew": [FIT, { within: [1, 10] }],
  "buying.logLikelihood": [FIT, SUMMARY],
  "buying.fitSpend": [SUMMARY, {}],
  "buying.expectedSpend": [SPEND, SUMMARY],
  "buying.customerValue": [FIT, SPEND, SUMMARY, { months: 3, discount: 0.01, margin: 0.5 }],
  "buying.rfm": [SUMMARY, { cuts: 3 }],
  "buying.holdout": [ROWS, { split: "2026-02-10", asof: "2026-06-30" }],
  "survival.kaplanMeier": [[1, 2, 5], [true, false, 1]],
  "survival.restrictedMean": [[1, 2, 5], [true, false, 1], { until: 3 }],
  "survival.shiftedBetaGeometric": [{ survivors: [100, 80, 70] }, { periods: 5 }],
  "survival.cohorts": [ROWS, { period: "month", asof: "2026-06-30" }],
  "health.openBook": [demo],
  "health.OpenBook": [{}],
  "friction.journey": [[{ name: "pay", wait_minutes: 5 }]],
  "friction.dimensions": [demo, "2026-01-01"],
  "friction.fixFirst": [demo, "2026-01-01"],
  "import.recognise": ["a,b\n1,2\n", "x.csv"],
  "import.plan": ["customer,date,amount\nA,2026-01-01,5\n", { asof: "2026-06-30", answers: { payers: ["A"] } }],
  "import.purchases": ["customer,date,amount\nA,2026-01-01,5\n", {}],
  "import.book": ["customer,date,amount\nA,2026-01-01,5\n", { ownNames: "Me" }],
  "sql.summary": [TABLE],
  "sql.spend": [{ ...TABLE, step: 0.5 }],
  "sql.score": [{ ...TABLE, fit: FIT, within: 26, spend: SPEND, warmth: { table: "contacts", columns: { charge: "x" }, halfLife: 30 } }],
  "sql.fromRows": [[{ frequency: 1n, recency: 2, age: 3, weight: 4 }], {}],
};

const WRONG = [
  undefined, null, true, NaN, Infinity, -1, 0.5, 1e308, 2 ** 53, 10n, "", "x", "2026-02-30", Symbol.iterator, () => 1, [], {}, [[]], [null], [NaN], [-1], ["1"], [1n],
  new Date(NaN), new Uint8Array(2), new Float64Array([NaN, 1]), new BigInt64Array(1), new DataView(new ArrayBuffer(4)), new Map(), new ArrayBuffer(8), [[1], 2], { length: 3 }, "\u0000",
];

/** Whether a value holds a NaN that is not a marked unknown. */
function sound(value, path = "") {
  if (typeof value === "number") assert.ok(Number.isFinite(value), `${path} is ${value}`);
  else if (ArrayBuffer.isView(value) || Array.isArray(value)) {
    // Amounts of who has none are NaN in summaries: those are the unknown.
    if (!/\.(monetary|spent)$/.test(path)) value.forEach((one, i) => sound(one, `${path}[${i}]`));
  } else if (value && typeof value === "object" && value.constructor === Object) {
    for (const [name, one] of Object.entries(value)) sound(one, `${path}.${name}`);
  }
}

function call(name, words) {
  const [subpath, which] = name.split(".");
  const found = all[subpath][which];
  return which === "OpenBook" ? new found(...words) : found(...words);
}

/** Runs a call that may be wrong; whether it was refused. */
async function tried(name, words) {
  let answer;
  try {
    answer = await call(name, words);
  } catch (why) {
    assert.equal(why?.name, "KeptError", `${name}: ${why?.stack ?? why}`);
    assert.ok(why.problems.length > 0 && why.problems.every((one) => typeof one.path === "string" && one.message.length > 3), name);
    return true;
  }
  if (name !== "sql.fromRows") sound(answer, name);
  return false;
}

/** The same arguments with one value, at any depth, replaced. */
function* places(value, path = []) {
  yield path;
  if (value && typeof value === "object" && !ArrayBuffer.isView(value) && path.length < 4) {
    for (const key of Object.keys(value)) yield* places(value[key], [...path, key]);
  }
}

function replaced(value, [key, ...rest], by) {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  copy[key] = replaced(value[key], rest, by);
  return copy;
}

test("every function of the package is tried", () => {
  for (const [subpath, functions] of Object.entries(all)) {
    for (const name of Object.keys(functions)) {
      if (!["load", "loadSync", "KeptError"].includes(name)) assert.ok(`${subpath}.${name}` in CALLS, `${subpath}.${name}`);
    }
  }
});

for (const [name, words] of Object.entries(CALLS)) {
  test(`${name} refuses what is wrong and says where`, async () => {
    if (name !== "health.OpenBook") assert.equal(await tried(name, words), false, "the right arguments are refused");
    let refused = 0;
    for (const path of places(words)) {
      if (path.length === 0) continue;
      for (const wrong of WRONG) refused += await tried(name, replaced(words, path, wrong));
    }
    assert.ok(refused > 10, `${refused} refused`);
  });
}

test("nothing is answered before it is loaded, and loading refuses what is no module", async () => {
  const fresh = await import(pathToFileURL(join(installed, "node_modules/kept/lib/wasm.js")).href);
  const module = fresh.wasmModule({ initSync() {} }, () => new URL("file:///nowhere.wasm"), "kept/x");
  assert.throws(() => module.glue, /kept\/x is not loaded: await load\(\) first/);
  for (const wrong of [5, {}, null, []]) await assert.rejects(module.load(wrong), { name: "KeptError" });
  for (const wrong of [undefined, new Uint8Array(8), "x"]) assert.throws(() => module.loadSync(wrong), { name: "KeptError" });
});

test("arguments made by chance", async (t) => {
  const seconds = Number(process.env.KEPT_FUZZ_SECONDS ?? 5);
  const seed = Number(process.env.KEPT_FUZZ_SEED ?? Date.now() % 1e9);
  const random = chance(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const value = (depth) => {
    const kind = random();
    if (kind < 0.3) return pick(WRONG);
    if (kind < 0.5) return Math.round((random() - 0.2) * 10 ** (random() * 12));
    if (kind < 0.6) return random() * 10 ** (random() * 20 - 10);
    if (kind < 0.7) return `20${Math.floor(10 + random() * 90)}-0${Math.ceil(random() * 9)}-1${Math.floor(random() * 10)}`;
    if (depth > 3) return null;
    if (kind < 0.85) return Array.from({ length: Math.floor(random() * 6) }, () => value(depth + 1));
    const names = ["frequency", "recency", "age", "monetary", "weights", "customer", "date", "amount", "asof", "model", "parameters", "name", "unit", "within"];
    return Object.fromEntries(Array.from({ length: Math.floor(random() * 6) }, () => [pick(names), value(depth + 1)]));
  };
  const numbers = (length) => Array.from({ length }, () => Math.round(random() * 10 ** (random() * 8)) / pick([1, 1, 7]));
  const names = Object.keys(CALLS).filter((name) => name !== "health.OpenBook");
  const end = performance.now() + seconds * 1000;
  let [calls, refused] = [0, 0];
  while (performance.now() < end) {
    const name = pick(names);
    let words = CALLS[name];
    const paths = [...places(words)].filter((path) => path.length > 0);
    for (let i = Math.ceil(random() * 3); i > 0; i -= 1) {
      const path = pick(paths);
      const by = random() < 0.3 ? numbers(3) : value(0);
      try {
        words = replaced(words, path, by);
      } catch {
        // The place went away with what was replaced before.
      }
    }
    refused += await tried(name, words).catch((why) => {
      why.message += ` (seed ${seed}, call ${calls})`;
      throw why;
    });
    calls += 1;
  }
  t.diagnostic(`${calls} calls by chance (seed ${seed}), ${refused} refused`);
});
