// Everything at once. The subpaths load less.

import { files } from "./lib/files.js";
import { records } from "./lib/records.js";
import { statistics } from "./lib/statistics.js";

export { KeptError } from "./lib/errors.js";
export {
  summarize, fitBuying, probabilityActive, probabilityBuys, expectedPurchases, expectedNew, logLikelihood,
  fitSpend, expectedSpend, customerValue, rfm, holdout,
} from "./buying.js";
export { kaplanMeier, restrictedMean, shiftedBetaGeometric, cohorts } from "./survival.js";
export { openBook, OpenBook } from "./health.js";
export { journey, dimensions, fixFirst } from "./friction.js";
export * as files from "./import.js";
export * as sql from "./sql.js";

/** Loads every module of the package. */
export async function load() {
  await Promise.all([statistics.load(), records.load(), files.load()]);
}
