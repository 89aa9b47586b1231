// What the team shares beside the repository, or below KEPT_SHARED: worked figures and the real log of purchases.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const beside = join(dirname(fileURLToPath(import.meta.url)), "../../../shared");

/** Where a shared file is; undefined where it is not on this machine. */
export function shared(name) {
  const places = [process.env.KEPT_SHARED, beside].filter(Boolean).map((folder) => join(folder, "data", name));
  return places.find((place) => existsSync(place));
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

/** What a buying model is called in the shared figures and in Kept. */
export const MODELS = { mbgnbd: "mbg_nbd", bgnbd: "bg_nbd" };

/** Shared parameters, a list or named. */
export const parameters = (from) => Array.isArray(from)
  ? { r: from[0], alpha: from[1], a: from[2], b: from[3] }
  : { r: from.r, alpha: from.alpha, a: from.a, b: from.b };
