import { Day, KeptError, Load, LoadSync } from "./lib/types.js";
import { OpenBook } from "./health.js";
export { Day, KeptError, OpenBook };

export const load: Load;
export const loadSync: LoadSync;

/** One step of buying, with the fields that a step has in a file of Kept; all but the name may be left out. */
export interface Step {
  id?: string; name: string; wait_minutes?: number; tolerance_minutes?: number; explained?: boolean; active_minutes?: number;
  extra_visits?: number; handoffs?: number; repeats?: number;
  /** 0 to 1. */
  missing_rate?: number; unclear_price?: boolean; hard_payment?: boolean; no_help?: boolean; bad_hours?: boolean; drop_off?: number;
  [field: string]: unknown;
}
/** Frictions are 0 to 1, low is good; smoothness is 0 to 1, high is good. */
export interface Journey {
  steps: { id: string; g: Record<string, number>; f: number }[];
  /** How smooth the way is up to the end of each step. */
  left: number[];
  smoothness: number | null;
  /** The minutes in which something is done, of all minutes; null where none are told. */
  flow: number | null;
}
/** How smooth a journey of these steps is. */
export function journey(steps: Step[]): Journey;

export interface FrictionReport {
  dimensions: Record<"treatment" | "process" | "hassle" | "games" | "together", { value: number | null; parts: Record<string, number>; coverage: number }>;
  overall: number | null;
  steps: Journey["steps"];
  smoothness: number | null;
}
/** What makes it hard to buy, in the five dimensions. */
export function dimensions(book: OpenBook | string | object, asof: Day): FrictionReport;

/** What to mend first, the best first: benefit by effort. */
export function fixFirst(book: OpenBook | string | object, asof: Day): {
  step: string | null; component: string | null; cause: string | null; benefit: number; effort: number; people: number | null;
  /** A month, in the currency's minor unit. */
  worth: number | null; grave: boolean; quick_win: boolean; incidents: number; touched: string[]; at_risk: string[];
}[];
