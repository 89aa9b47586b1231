/** One customer's scores; 0 to 1 unless said otherwise. */
export interface CustomerReport {
  stage: "prospect" | "customer" | "former";
  warmth: { value: number; due: string; overdue: number; band: "warm" | "cooling" | "cold"; half_life: number };
  /** How long they are silent by their own rhythm; null where unknown. */
  silence: number | null;
  /** The chance that they do not buy again within the report's horizon; `usual` and the points sum to it. Null for prospects,
   *  for those who have left, and where nothing tells. */
  risk: {
    value: number;
    usual: number;
    points: Record<string, number>;
    band: "low" | "watch" | "high";
    x: Record<string, number>;
  } | null;
  /** A year's worth in the currency's minor unit; null where unknown. */
  annual_value: number | null;
  [score: string]: unknown;
}
/** What to do on that day, and what waits. */
export interface TodayReport {
  /** The first seven, what must be done first; gain is a year's worth in the currency's minor unit, or of the risk where
   *  nobody's value is known, or of warmth for those who have not bought. `must` is by how many days we are late. */
  suggestions: {
    customer: string;
    action: "be_in_touch" | "keep_promise" | "settle_complaint" | "answer_need" | "say_thanks" | "offer";
    channel: string | null;
    entry: string | null;
    gain: number;
    in_money: boolean;
    must: number | null;
    gauge: "risk" | "warmth";
    now: number;
    then: number;
    /** Whom to reach, where it is a contact with a company that somebody works for. */
    reach?: string;
  }[];
  count: number;
  duties: {
    kind: "promise" | "complaint" | "need" | "check_in";
    customer: string | null;
    entry: string;
    item: string | null;
    day: string;
  }[];
  unthanked: string[];
  ready_to_refer: string[];
}
/** What makes it hard to buy; 0 to 1, low is good but for smoothness, null where unknown. The page shows 1 − smoothness. */
export interface FrictionReport {
  dimensions: Record<
    "treatment" | "process" | "hassle" | "games" | "together",
    { value: number | null; parts: { survey?: number; incidents?: number; measured?: number }; coverage: number }
  >;
  overall: number | null;
  steps: { id: string; g: Record<string, number>; f: number }[];
  smoothness: number | null;
}
/** How many, what those with a value come to in the currency's minor unit, and how many have none. */
export interface Sum { count: number; value: number; unvalued: number }
/** The sales system, and what becomes of the business. */
export interface SystemReport {
  items: Record<string, { index: number | null; mind: "simple_minded" | "between" | "customer_minded" | null }>;
  never_offered: {
    customers: { pairs: number; wished: number };
    prospects: { pairs: number; wished: number };
    first: { customer: string; item: string; need: string }[];
  };
  losses: Record<"quality" | "untold" | "unavailable" | "rival" | "price" | "other" | "unknown", Sum>;
  untapped: Sum;
  departures: { count: number; never_offered: Sum; differing: number; returned: number };
  measures: Record<string, "idea" | "trained" | "practised" | "norm">;
  /** As is, and changed so that every cadence is kept. Rates are of a month, money is in the currency's minor unit. */
  scenario: {
    customers: number;
    departures: number;
    customer_months: number;
    rate: number;
    interval: [number, number];
    new_a_month: number;
    value_a_month: number | null;
    mean_risk: number | null;
    ratio: number;
    months: {
      months: number;
      customers: number;
      revenue: number | null;
      customers_changed: number;
      revenue_changed: number | null;
    }[];
  };
}
export interface Report {
  asof: string;
  /** What every risk takes from the book: the usual gap and the horizon in days, the fit, and its number of past cases. */
  rhythm: { gap: number; horizon: number; calibration: [number, number]; pairs: number };
  customers: Record<string, CustomerReport>;
  today: TodayReport;
  friction: FrictionReport;
  system: SystemReport;
  [part: string]: unknown;
}
export type BuyingModel = "mbg_nbd" | "bg_nbd" | "pareto_nbd" | "mbg_cnbd_2" | "mbg_cnbd_3" | "mbg_cnbd_4";
/** The parameters of a buying model; time is in weeks. */
export interface BuyingParameters { r: number; alpha: number; a: number; b: number }
/** A buying model fitted to a book; without one, its parts are null and `why` names the reason. */
export interface FitReport {
  asof: string;
  customers: number;
  repeaters: number;
  purchases: number;
  /** How much the log of purchases may be asked. */
  tier: "counts" | "totals" | "customers";
  model: BuyingModel;
  parameters: BuyingParameters | null;
  standard_errors: BuyingParameters | null;
  limits: string[];
  aic: number | null;
  log_likelihood: number | null;
  evaluations: number | null;
  why: string | null;
}
/** The Gamma–Gamma model of spending, in the currency's minor unit. */
export interface SpendReport {
  customers: number;
  p: number | null;
  q: number | null;
  v: number | null;
  log_likelihood: number | null;
  why: string | null;
}
/** How somebody bought: purchase days after the first, and weeks from the first to the last and to the day of asking. */
export interface Past { repeats: number; last: number; age: number }
export interface Outlook {
  log_likelihood: number;
  /** The chance that they are active. */
  active: number;
  /** The chance that they buy again within the time. */
  returns: number;
  /** How many purchases to expect within the time. */
  purchases: number;
}
/** A book that was read once, to be asked often. Days are YYYY-MM-DD. */
export class OpenBook {
  private constructor();
  /** Every score as of a day. */
  report(asof: string): Report;
  /** One customer's scores as of a day; undefined where the book has no such customer. */
  customer(id: string, asof: string): CustomerReport | undefined;
  /** The customers at the highest risk of leaving as of a day, so many of them, the highest first. */
  atRisk(asof: string, most: number): { customer: string; risk: number }[];
  /** Fits a buying model to the purchases up to a day. */
  fit(asof: string, model?: BuyingModel): Promise<FitReport>;
  /** Fits the model of spending to the purchases up to a day. */
  spend(asof: string): Promise<SpendReport>;
  free(): void;
}
/**
 * Reads a book: a file of Kept as an object or as its text. What answers is fetched when it is first asked for.
 * Rejects with an Error that names every problem with its path.
 */
export function open(book: object | string): Promise<OpenBook>;
/** Every score of a book as of a day; the same as `(await open(book)).report(asof)`. */
export function report(book: object | string, asof: string): Promise<Report>;
/** A buying model fitted to a book; the same as `(await open(book)).fit(asof, model)`. */
export function fit(book: object | string, asof: string, model?: BuyingModel): Promise<FitReport>;
/** What a buying model with these parameters expects of a customer within so many weeks. */
export function outlook(model: BuyingModel, by: BuyingParameters, past: Past, weeks: number): Promise<Outlook>;
