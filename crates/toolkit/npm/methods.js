// Every method but the reading of other programs' files: what the package and the page's `window.kept` have in common.

export { KeptError } from "./lib/errors.js";
export {
  summarize, fitBuying, probabilityActive, probabilityBuys, expectedPurchases, expectedNew, logLikelihood,
  fitSpend, expectedSpend, customerValue, rfm, holdout,
} from "./buying.js";
export { kaplanMeier, restrictedMean, shiftedBetaGeometric, cohorts } from "./survival.js";
export { openBook, OpenBook } from "./health.js";
export { journey, dimensions, fixFirst } from "./friction.js";
export * as sql from "./sql.js";
