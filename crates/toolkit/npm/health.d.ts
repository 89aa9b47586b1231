import { Day, KeptError, Load, LoadSync } from "./lib/types.js";
export { Day, KeptError };

export const load: Load;
export const loadSync: LoadSync;

/** One customer's scores; 0 to 1 unless said otherwise. */
export interface CustomerReport {
  stage: "prospect" | "customer" | "former";
  /** `overdue` and `half_life`: half-lives late, and days in which warmth halves. */
  warmth: { value: number; due: string; overdue: number; band: "warm" | "cooling" | "cold"; half_life: number };
  trust: { value: number; uncapped: number; red: string[]; coverage: number; S: number; F: number };
  listening: { value: number; n: number };
  /** Low is good; null where unknown. */
  felt_friction: number | null;
  /** How long they are silent by their own rhythm; null where unknown. */
  silence: number | null;
  /** The chance that they do not buy again within the report's horizon; `usual` and the points sum to it. */
  risk: { value: number; usual: number; points: Record<string, number>; band: "low" | "watch" | "high"; x: Record<string, number> } | null;
  rung: "stranger" | "acquainted" | "buyer" | "regular" | "loyal" | "advocate" | "gone";
  /** A year's worth in the currency's minor unit; null where unknown. */
  annual_value: number | null;
}
/** What to do on a day, and what waits. */
export interface TodayReport {
  suggestions: {
    customer: string; action: string; channel: string | null; entry: string | null; must: number | null;
    gain: number; in_money: boolean; gauge: "risk" | "warmth"; now: number; then: number; reach?: string;
  }[];
  count: number;
  duties: { kind: "promise" | "complaint" | "need" | "check_in"; customer: string | null; entry: string; item: string | null; day: string }[];
  unthanked: string[];
  ready_to_refer: string[];
}
export interface Report {
  asof: string;
  /** The usual gap and the horizon in days. */
  rhythm: { gap: number; horizon: number; calibration: [number, number]; pairs: number };
  customers: Record<string, CustomerReport>;
  today: TodayReport;
  [part: string]: unknown;
}
export type Score = "warmth" | "trust" | "listening" | "felt_friction" | "silence" | "risk";
/** `from` and the points of the reasons sum to `value`. */
export interface Explanation {
  value: number | null;
  from: number;
  reasons: { what: string; factor: string | null; points: number; entry: string | null }[];
}

/** A book that was read once, to be asked often. */
export class OpenBook {
  private constructor();
  report(asof: Day): Report;
  /** undefined where the book has no such customer. */
  customer(id: string, asof: Day): CustomerReport | undefined;
  today(asof: Day): TodayReport;
  /** Those at the highest risk of leaving, at most so many (10), the highest first. */
  atRisk(asof: Day, most?: number): { customer: string; risk: number }[];
  /** Why a score is what it is: points, each with what brought them and its entry's id. */
  explain(id: string, score: Score, asof: Day): Explanation | undefined;
  /** Who bought on which days up to a day, as summarize() and cohorts() take it; amounts in the currency's minor unit. */
  purchases(asof: Day): { customer: string[]; date: string[]; amount: (number | null)[] };
  /** Gives the memory back; otherwise the garbage collector does. */
  free(): void;
}
/** Reads a file of Kept, as text or as an object. */
export function openBook(book: string | object): OpenBook;
