// The public purchase log, and what the worked figures of the buying models call things.
import { readFileSync } from "node:fs";

/** The log's file, which `cargo xtask test` and `bench` fetch once per machine; by hand, KEPT_LOG names it. */
export function publicLog() {
  const { KEPT_LOG } = process.env;
  if (!KEPT_LOG) throw new Error("KEPT_LOG does not name the public purchase log. `cargo xtask test --only e2e` fetches it.");
  return KEPT_LOG;
}

/** The real log as a book: every row a purchase. */
export function logAsBook(path) {
  const rows = readFileSync(path, "utf8").trim().split(/\r?\n/).slice(1).map((row) => row.split(","));
  const first = new Map();
  for (const [customer, date] of rows) {
    if (!first.has(customer) || date < first.get(customer)) first.set(customer, date);
  }
  return {
    format: "kept",
    version: 1,
    customers: [...first].map(([id, added]) => ({ id, name: `Customer ${id}`, added })),
    entries: rows.map(([customer, on, , amount], n) =>
      ({ id: `p${n}`, customer, on, kind: "purchase", amount: Math.round(Number(amount) * 100) })),
  };
}

/** What a buying model is called in the worked figures and in Kept. */
export const MODELS = { mbgnbd: "mbg_nbd", bgnbd: "bg_nbd" };

/** Worked parameters, a list or named. */
export const parameters = (from) => Array.isArray(from)
  ? { r: from[0], alpha: from[1], a: from[2], b: from[3] }
  : { r: from.r, alpha: from.alpha, a: from.a, b: from.b };
