// A book that was read once, to be asked often.

import { dayWord, number } from "./check.js";
import { Problems, fail, shown, translated } from "./errors.js";
import { records } from "./records.js";

const SCORES = ["warmth", "trust", "listening", "felt_friction", "silence", "risk"];

/** The book behind an OpenBook; only this package's own files reach it. */
const inside = new WeakMap();

/** What the WebAssembly side answers, as a value; what it throws, as an error of the package. */
export function asked(question) {
  try {
    return JSON.parse(question());
  } catch (thrown) {
    throw translated(thrown);
  }
}

/** The WebAssembly side of a book: an OpenBook, or what openBook() takes. */
export function bookOf(book, path = "book") {
  const open = book instanceof OpenBook ? book : openBook(book, path);
  const found = inside.get(open);
  if (!found) fail(path, "was freed");
  return found;
}

function text(path, value) {
  if (typeof value !== "string") fail(path, `must be text, not ${shown(value)}`);
  return value;
}

export class OpenBook {
  /** Use openBook(). */
  constructor(made) {
    if (!(made instanceof records.glue.OpenBook)) fail("", "use openBook() to open a book");
    inside.set(this, made);
  }

  report(asof) {
    const date = dayWord("asof", asof);
    return asked(() => bookOf(this).report(date));
  }

  customer(id, asof) {
    const date = dayWord("asof", asof);
    return asked(() => bookOf(this).customer(text("id", id), date)) ?? undefined;
  }

  today(asof) {
    const date = dayWord("asof", asof);
    return asked(() => bookOf(this).today(date));
  }

  atRisk(asof, most = 10) {
    const date = dayWord("asof", asof);
    const problems = new Problems();
    number(problems, "most", most, { min: 0, max: 1e9, whole: true });
    problems.end();
    return asked(() => bookOf(this).at_risk(date, most));
  }

  explain(id, score, asof) {
    const date = dayWord("asof", asof);
    if (!SCORES.includes(score)) fail("score", `must be one of ${SCORES.join(", ")}, not ${shown(score)}`);
    return asked(() => bookOf(this).explain(text("id", id), score, date)) ?? undefined;
  }

  purchases(asof) {
    const date = dayWord("asof", asof);
    return asked(() => bookOf(this).purchases(date));
  }

  /** Gives the memory back; otherwise the garbage collector does. */
  free() {
    inside.get(this)?.free();
    inside.delete(this);
  }
}

export function openBook(book, path = "book") {
  let json = book;
  if (typeof book !== "string") {
    if (book === null || typeof book !== "object" || Array.isArray(book) || ArrayBuffer.isView(book)) {
      fail(path, `must be a file of Kept, as text or as an object, not ${shown(book)}`);
    }
    try {
      json = JSON.stringify(book);
    } catch {
      fail(path, "cannot be written as JSON");
    }
  }
  const { OpenBook: Made } = records.glue;
  try {
    return new OpenBook(Made.new(json));
  } catch (thrown) {
    throw translated(thrown, path);
  }
}
