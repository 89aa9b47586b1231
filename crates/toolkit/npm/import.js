// kept/import: files of other programs, without a screen.

import { dayWord, isList, options } from "./lib/check.js";
import { KeptError, fail, shown, translated } from "./lib/errors.js";
import { files } from "./lib/files.js";

export { KeptError };

export const load = files.load;
export const loadSync = files.loadSync;

function bytesOf(value) {
  if (typeof value === "string") return new TextEncoder().encode(value);
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return fail("bytes", `must be a Uint8Array, an ArrayBuffer or text, not ${shown(value)}`);
}

function asked(which, bytes, given) {
  const told = options(given, ["asof", "name", "currency", "country", "ownNames", "answers"]);
  const known = { asof: dayWord("asof", told.asof ?? "2200-12-31"), own_names: [], answers: {} };
  for (const name of ["name", "currency", "country"]) {
    if (told[name] === undefined) continue;
    if (typeof told[name] !== "string") fail(name, `must be text, not ${shown(told[name])}`);
    known[name] = told[name];
  }
  if (told.ownNames !== undefined) known.own_names = texts("ownNames", told.ownNames);
  if (told.answers !== undefined) {
    if (told.answers === null || typeof told.answers !== "object" || isList(told.answers)) {
      fail("answers", `must be an object of answers, not ${shown(told.answers)}`);
    }
    for (const [key, value] of Object.entries(told.answers)) known.answers[key] = texts(`answers.${key}`, value);
  }
  const ask = files.glue[which];
  try {
    return JSON.parse(ask(bytesOf(bytes), JSON.stringify(known)));
  } catch (thrown) {
    throw translated(thrown);
  }
}

function texts(path, value) {
  const all = typeof value === "string" ? [value] : value;
  if (!Array.isArray(all) || !all.every((one) => typeof one === "string")) {
    fail(path, `must be text or a list of texts, not ${shown(value)}`);
  }
  return all;
}

export function recognise(bytes, name) {
  const { kind, program, encoding, asks = [], refuses = [] } = asked("plan", bytes, name === undefined ? {} : { name });
  return { kind, program: program ?? null, encoding: encoding ?? null, asks, refused: refuses.map((one) => one.reason) };
}

export const plan = (bytes, given) => asked("plan", bytes, given);
export const purchases = (bytes, given) => asked("purchases", bytes, given);
export const book = (bytes, given) => asked("book", bytes, given);
