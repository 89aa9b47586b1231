import { Day, KeptError, Unit } from "./lib/types.js";
import { GivenFit, SpendParameters, Summary } from "./buying.js";
export { Day, KeptError, Unit };

/** BigQuery by its documented functions; the others are tried against real engines. */
export type Dialect = "duckdb" | "postgres" | "spark" | "bigquery";
export interface Table {
  dialect: Dialect;
  /** `table`, `schema.table`, or its parts in a list. */
  table: string | string[];
  /** Its columns; `customer` and `date` where they are called so. */
  columns?: { customer?: string; date?: string; amount?: string };
  asof: Day;
  /** Unit of recency and age; weeks where it is left out. */
  unit?: Unit;
}
/** The query that groups customers who bought alike, with weights: all that fitBuying() needs. Not grouped, one row a
 *  customer. With `wholeUnits` times are rounded to whole units, which leaves some thousand groups of millions of customers. */
export function summary(options: Table & { grouped?: boolean; wholeUnits?: boolean }): string;
/** The query that groups those who bought again by frequency and mean amount, rounded to steps of so much (1): all that
 *  fitSpend() needs. */
export function spend(options: Table & { step?: number }): string;
/** Rows that an engine returned for summary() or spend(), as columns. */
export function fromRows(rows: object[], options?: { unit?: Unit }): Summary & { id?: unknown[] };
/**
 * The query of scores, one row a customer: customer, frequency, recency, age, last_contact, warmth, silence, p_active, p_buys,
 * expected_purchases, value, r, f, m. Pareto/NBD has no closed form and is refused; of MBG/CNBD-k expected_purchases and value
 * are NULL for k above 1. Warmth rests on the purchases, or on a table of contacts, each with the charge of 0 to 1.
 */
export function score(options: Table & {
  fit: GivenFit;
  /** How far ahead, in the unit of the fit. */
  within: number;
  spend?: { parameters: SpendParameters | null };
  margin?: number;
  cuts?: number;
  warmth?: { table?: string | string[]; columns?: { customer?: string; date?: string; charge?: string }; halfLife?: number };
}): string;
