// What is wrong with arguments: all problems at once, each with its place.

const MOST = 100;

export class KeptError extends Error {
  constructor(problems) {
    super(problems.map(({ path, message }) => (path ? `${path} ${message}` : message)).join("\n"));
    this.name = "KeptError";
    this.problems = problems;
  }
}

/** One problem. */
export function fail(path, message) {
  throw new KeptError([{ path, message }]);
}

/** Problems found so far. */
export class Problems {
  constructor() {
    this.list = [];
    this.more = 0;
  }

  add(path, message) {
    if (this.list.length < MOST) this.list.push({ path, message });
    else this.more += 1;
  }

  /** Throws where there are any. */
  end() {
    if (this.list.length === 0) return;
    if (this.more > 0) this.list.push({ path: "", message: `${this.more} more problems` });
    throw new KeptError(this.list);
  }
}

/** A value as a message shows it. */
export function shown(value) {
  if (typeof value === "string") {
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  }
  if (typeof value === "bigint") return `${value}n`;
  if (value === null || typeof value !== "object") {
    return typeof value === "function" ? "a function" : String(value);
  }
  if (Array.isArray(value)) return "a list";
  if (ArrayBuffer.isView(value)) return "a typed array";
  return "an object";
}

/** What a wasm function threw, as an error of the package: JSON of problems, or a word for what was wrong. */
export function translated(thrown, path = "") {
  if (typeof thrown !== "string") return thrown;
  try {
    return new KeptError(JSON.parse(thrown));
  } catch {
    return new KeptError([{ path: path || thrown, message: "is not accepted" }]);
  }
}
