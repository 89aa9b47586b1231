// The package as somebody who installed the packed file has it, and what tests share.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const installed = process.env.KEPT_INSTALLED;
export const packages = process.env.KEPT_PACKAGES;
const from = createRequire(join(installed, "from.js"));

/** A subpath of the installed package. */
export const kept = (subpath) => import(pathToFileURL(from.resolve(subpath ? `kept/${subpath}` : "kept")).href);

/** A package of the tests' own. */
export const tool = (name) => import(pathToFileURL(createRequire(join(packages, "from.js")).resolve(name)).href);

/** Rows of the public purchase log: customer, date, amount. */
export function log() {
  const lines = readFileSync(process.env.KEPT_LOG, "utf8").trim().split("\n").slice(1);
  return lines.map((line) => {
    const [customer, date, , amount] = line.split(",");
    return { customer, date, amount: Number(amount) };
  });
}

/** The summary of the log as the published fits have it: weeks to two decimals, as of 1997-09-30. */
export function published(buying) {
  const summary = buying.summarize(log(), { asof: "1997-09-30" });
  const rounded = (list) => list.map((time) => Math.round(time * 100) / 100);
  return { ...summary, recency: rounded(summary.recency), age: rounded(summary.age) };
}

export const off = (one, other) => Math.abs(one / other - 1);

/** Largest relative difference of two lists. */
export function worst(ours, theirs) {
  assert.equal(ours.length, theirs.length);
  return ours.reduce((most, one, i) => Math.max(most, theirs[i] === 0 ? Math.abs(one) : off(one, theirs[i])), 0);
}

/** Numbers from 0 to 1 by a seed (mulberry32). */
export function chance(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
