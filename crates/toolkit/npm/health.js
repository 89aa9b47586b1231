// kept/health: every score of a book, each with its reasons.

import { records } from "./lib/records.js";

export { OpenBook, openBook } from "./lib/book.js";
export { KeptError } from "./lib/errors.js";

export const load = records.load;
export const loadSync = records.loadSync;
