import { Day, KeptError, Load, LoadSync, Numbers, Transactions } from "./lib/types.js";
export { Day, KeptError, Numbers, Transactions };

export const load: Load;
export const loadSync: LoadSync;

/** A Kaplan-Meier curve: one value a step in every column; the first step is at time 0. */
export interface SurvivalCurve {
  customers: number;
  /** In the unit of the durations. */
  time: Float64Array;
  /** Known to have stayed until then. */
  atRisk: Float64Array;
  ended: Float64Array;
  /** Seen no longer than this; told at steps with an end only. */
  censored: Float64Array;
  /** The share that stays longer, 0 to 1. */
  survival: Float64Array;
  /** 95 % bounds by Greenwood's formula on the log-log scale. */
  low: Float64Array;
  high: Float64Array;
  /** The first time by which half or more have ended; null where that was not seen. */
  median: number | null;
  longest: number;
}
/** How long it lasts, from durations and whether each ended (all did where `observed` is left out). */
export function kaplanMeier(durations: Numbers, observed?: ArrayLike<boolean | number>): SurvivalCurve;
/** The mean duration up to a time, and its standard error. */
export function restrictedMean(
  durations: Numbers, observed: ArrayLike<boolean | number> | undefined, options: { until: number },
): { mean: number; standardError: number; until: number; longest: number };

/** Shifted-beta-geometric (Fader & Hardie 2007): the chance to leave in a period is Beta(alpha, beta). */
export interface ShiftedBetaGeometric {
  converged: boolean;
  why: string | null;
  parameters: { alpha: number; beta: number } | null;
  /** Whether all leave with one chance, alpha/(alpha + beta), in every period. */
  geometric: boolean | null;
  logLikelihood: number | null;
  /** Of periods 1, 2, … the share of those still here that stays. */
  retention: Float64Array | null;
  /** The share still here after 0, 1, 2, … periods. */
  survival: Float64Array | null;
}
/** Fits how a cohort shrinks, from how many there were at the beginning and after each period, or from how many stayed and
 *  left in each. `periods` (12) is how far it is told. */
export function shiftedBetaGeometric(
  cohort: { survivors: Numbers } | { stayed: Numbers; left: Numbers }, options?: { periods?: number },
): ShiftedBetaGeometric;

export interface Cohorts {
  period: "month" | "quarter" | "year";
  asof: string;
  /** Whether the last period was over on that day. */
  lastIsOver: boolean;
  /** In order of time; `buyers`, `purchases`, `amount` and `share` are of the period they came in and each one since. */
  cohorts: { start: string; customers: number; buyers: Float64Array; purchases: Float64Array; amount: Float64Array; share: Float64Array }[];
}
/** The cohort triangle: customers by the period of their first purchase. */
export function cohorts(transactions: Transactions, options?: { period?: "month" | "quarter" | "year"; asof?: Day }): Cohorts;
