// kept/friction: what makes it hard to buy, and what to mend first.

import { dayWord } from "./lib/check.js";
import { KeptError, fail, shown } from "./lib/errors.js";
import { records } from "./lib/records.js";
import { asked, bookOf } from "./lib/book.js";

export { KeptError };

export const load = records.load;
export const loadSync = records.loadSync;

export function journey(steps) {
  if (!Array.isArray(steps)) fail("steps", `must be a list, not ${shown(steps)}`);
  const { journey: walked } = records.glue;
  let json;
  try {
    json = JSON.stringify(steps);
  } catch {
    fail("steps", "cannot be written as JSON");
  }
  return asked(() => walked(json));
}

export function dimensions(book, asof) {
  const date = dayWord("asof", asof);
  return asked(() => bookOf(book).dimensions(date));
}

export function fixFirst(book, asof) {
  const date = dayWord("asof", asof);
  return asked(() => bookOf(book).fix_first(date));
}
