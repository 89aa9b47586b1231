// Everything at once. The subpaths load less.

import { files } from "./lib/files.js";
import { records } from "./lib/records.js";
import { statistics } from "./lib/statistics.js";

export * from "./methods.js";
export * as files from "./import.js";

/** Loads every module of the package. */
export async function load() {
  await Promise.all([statistics.load(), records.load(), files.load()]);
}
