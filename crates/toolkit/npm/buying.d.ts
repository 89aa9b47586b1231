import { Day, KeptError, Load, LoadSync, Numbers, Patience, Transactions, Unit } from "./lib/types.js";
export { Day, KeptError, Numbers, Transactions, Unit };

export const load: Load;
export const loadSync: LoadSync;

/** How customers bought, one value a customer in every column. */
export interface Summary {
  /** The unit of `recency` and `age`; weeks where it is left out. */
  unit?: Unit;
  /** Purchase days after the first. */
  frequency: Numbers;
  /** Time from the first purchase to the last; 0 exactly where frequency is 0. */
  recency: Numbers;
  /** Time from the first purchase to the day of asking. */
  age: Numbers;
  /** What the purchase days after the first brought on average; null or NaN where that is not known. */
  monetary?: ArrayLike<number | null>;
  /** What all purchase days brought; null or NaN where that is not known. */
  spent?: ArrayLike<number | null>;
  /** Σ ln(gap) over the gaps between purchase days, in the same unit; needed to choose k of MBG/CNBD-k. */
  logGaps?: Numbers;
  /** How many customers each value stands for; 1 where it is left out. */
  weights?: Numbers;
}

/** What summarize() returns. */
export interface Summarized extends Summary {
  unit: Unit;
  /** The day of asking. */
  asof: string;
  /** Who: numbers where the customers were numbers, else what they were. */
  id: Float64Array | (string | number | bigint)[];
  frequency: Float64Array;
  recency: Float64Array;
  age: Float64Array;
  monetary: Float64Array;
  spent: Float64Array;
  logGaps: Float64Array;
}

/** One customer in place of columns: answers are numbers then. */
export interface OneCustomer { unit?: Unit; frequency: number; recency: number; age: number; monetary?: number }

/** BG/NBD (Fader, Hardie & Lee 2005), MBG/NBD (Batislam et al. 2007), Pareto/NBD (Schmittlein et al. 1987), MBG/CNBD-k
 *  (Platzer & Reutterer 2016). */
export type Model = "bg_nbd" | "mbg_nbd" | "pareto_nbd" | "mbg_cnbd_2" | "mbg_cnbd_3" | "mbg_cnbd_4";
/** Rates are Gamma(r, alpha), alpha in units of time; the chance to leave after a purchase is Beta(a, b). */
export interface BetaGeometric { r: number; alpha: number; a: number; b: number }
/** Rates are Gamma(r, alpha), rates of leaving Gamma(s, beta); alpha and beta in units of time. */
export interface ParetoNbd { r: number; alpha: number; s: number; beta: number }
export type Parameters = BetaGeometric | ParetoNbd;

/** What the functions below need of a fit; the rest may be left out, so parameters from elsewhere can be used. */
export interface GivenFit { model: Model; parameters: Parameters | null; unit?: Unit; why?: string | null }

/** A buying model fitted by maximum likelihood; a plain object that can be stored and sent. */
export interface BuyingFit extends GivenFit {
  unit: Unit;
  /** How many customers it rests on. */
  customers: number;
  /** Whether the best parameters were found. */
  converged: boolean;
  /** Why not, in words; null where they were. */
  why: string | null;
  /** Parameters that stand for a limit: `one_rate`, `nobody_drops_out`, `one_dropout_chance`, `at_once_or_never`,
   *  `everybody_drops_out`. */
  limits: string[];
  /** By the curvature of the likelihood, 0 for a limit; null where the likelihood is too flat to say. */
  standardErrors: Parameters | null;
  /** Unscaled, of all customers. */
  logLikelihood: number | null;
  /** Akaike's criterion: the lower, the better. */
  aic: number | null;
  /** How often the likelihood was taken. */
  evaluations: number | null;
}

/** How each customer bought, up to and including `asof` (the last day among the transactions where it is left out). */
export function summarize(transactions: Transactions, options?: { asof?: Day; unit?: Unit }): Summarized;

/** Fits a model, MBG/NBD where none is named; `mbg_cnbd_k` takes the k from 1 to 4 of the highest likelihood. `penalty`
 *  times the customers times the sum of the squared parameters is taken from the log-likelihood. */
export function fitBuying(
  summary: Summary,
  options?: { model?: Model | "mbg_cnbd_k"; start?: Parameters; penalty?: number } & Patience,
): Promise<BuyingFit>;

/** The chance, 0 to 1, that a customer is still active on the day of asking. */
export function probabilityActive(fit: GivenFit, customer: OneCustomer): number;
export function probabilityActive(fit: GivenFit, summary: Summary): Float64Array;
/** The chance, 0 to 1, that a customer buys within a time, in the summary's unit. */
export function probabilityBuys(fit: GivenFit, customer: OneCustomer, options: { within: number }): number;
export function probabilityBuys(fit: GivenFit, summary: Summary, options: { within: number }): Float64Array;
/** How many purchase days to expect of a customer within a time, in the summary's unit. */
export function expectedPurchases(fit: GivenFit, customer: OneCustomer, options: { within: number }): number;
export function expectedPurchases(fit: GivenFit, summary: Summary, options: { within: number }): Float64Array;
/** How many purchase days to expect of somebody new within a time after their first, in the fit's unit. */
export function expectedNew(fit: GivenFit, options: { within: number }): number;
export function expectedNew(fit: GivenFit, options: { within: Numbers }): Float64Array;
/** The log-likelihood of each customer's past. */
export function logLikelihood(fit: GivenFit, customer: OneCustomer): number;
export function logLikelihood(fit: GivenFit, summary: Summary): Float64Array;

/** Gamma-Gamma (Fader & Hardie 2013): p within a customer, q between them, v their scale in money. */
export interface SpendParameters { p: number; q: number; v: number }
export interface SpendFit {
  model: "gamma_gamma";
  converged: boolean;
  /** Why not, in words. Where everybody pays the same, there are parameters all the same, which expect just that. */
  why: string | null;
  parameters: SpendParameters | null;
  standardErrors: SpendParameters | null;
  logLikelihood: number | null;
  /** How many customers bought again and brought something. */
  customers: number;
}
/** Fits what a purchase brings, to those who bought again. */
export function fitSpend(summary: Pick<Summary, "frequency" | "monetary" | "weights">, options?: Patience): Promise<SpendFit>;
/** What the next purchase of a customer is expected to bring, in the unit of the amounts. */
export function expectedSpend(spend: { parameters: SpendParameters | null }, customer: { frequency: number; monetary?: number }): number;
export function expectedSpend(spend: { parameters: SpendParameters | null }, summary: Pick<Summary, "frequency" | "monetary">): Float64Array;
/** What a customer is worth over some months (12): purchases expected in each, times what they bring, times the margin (1),
 *  discounted by so much a month (0.01). */
export function customerValue(
  fit: GivenFit, spend: { parameters: SpendParameters | null }, customer: OneCustomer, options?: { months?: number; discount?: number; margin?: number },
): number;
export function customerValue(
  fit: GivenFit, spend: { parameters: SpendParameters | null }, summary: Summary, options?: { months?: number; discount?: number; margin?: number },
): Float64Array;

/** Scores of recency, frequency and money, 1 to the number of cuts (5), the highest for who bought last, most often and for
 *  most; m is 0 where no amount is known. Equals share a score. */
export function rfm(summary: Summary, options?: { cuts?: number }): { cuts: number; r: Uint8Array; f: Uint8Array; m: Uint8Array };

/** What a model fitted to the purchases up to `split` said of the time up to `asof`, against what happened. */
export interface Holdout {
  split: string;
  asof: string;
  fit: BuyingFit;
  /** Why there is nothing to compare; null where there is. */
  why: string | null;
  customers: number;
  id: Summarized["id"];
  /** Purchase days foretold of each customer. */
  expected: Float64Array | null;
  /** The chance foretold that they buy. */
  probability: Float64Array | null;
  /** Purchase days that there were. */
  actual: Float64Array | null;
  total: { expected: number; actual: number } | null;
  /** Mean squared distance of the chance from what happened, 0 to 1; low is good. */
  brier: number | null;
  /** The same by how often they had bought; 7 stands for 7 and more. */
  byFrequency: { frequency: number; customers: number; expected: number; actual: number }[];
}
export function holdout(transactions: Transactions, options: { split: Day; asof?: Day; model?: Model | "mbg_cnbd_k"; unit?: Unit } & Patience): Promise<Holdout>;
