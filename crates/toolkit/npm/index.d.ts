export {
  Summary, Summarized, OneCustomer, Model, Parameters, BetaGeometric, ParetoNbd, GivenFit, BuyingFit, SpendParameters, SpendFit, Holdout,
  Day, KeptError, Numbers, Transactions, Unit,
  summarize, fitBuying, probabilityActive, probabilityBuys, expectedPurchases, expectedNew, logLikelihood,
  fitSpend, expectedSpend, customerValue, rfm, holdout,
} from "./buying.js";
export { SurvivalCurve, ShiftedBetaGeometric, Cohorts, kaplanMeier, restrictedMean, shiftedBetaGeometric, cohorts } from "./survival.js";
export { CustomerReport, TodayReport, Report, Score, Explanation, OpenBook, openBook } from "./health.js";
export { Step, Journey, FrictionReport, journey, dimensions, fixFirst } from "./friction.js";
export * as files from "./import.js";
export * as sql from "./sql.js";
/** Loads every module of the package. */
export function load(): Promise<void>;
