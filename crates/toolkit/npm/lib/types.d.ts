/** What is wrong with the arguments of a call: every problem at once, each with its place. */
export class KeptError extends Error {
  /** `path` is the argument, as `summary.age[3]`; empty where it is the call itself. */
  readonly problems: { path: string; message: string }[];
}

/** `YYYY-MM-DD`, a Date (its day in UTC), or whole days since 1970-01-01; from 1900 to 2200. */
export type Day = string | Date | number;
/** A month is a twelfth of 365.25 days. */
export type Unit = "day" | "week" | "month";
/** A plain array or any typed array of numbers. */
export type Numbers = ArrayLike<number>;

/** Where a WebAssembly module comes from: an address, a Response, its bytes, or the compiled module. */
export type Source = string | URL | Response | BufferSource | WebAssembly.Module | Promise<string | URL | Response | BufferSource | WebAssembly.Module>;
/** Loads the module; once for all subpaths that share it. Without an argument it is found beside the script. */
export type Load = (source?: Source) => Promise<void>;
/** The same from a compiled module in hand. */
export type LoadSync = (module: WebAssembly.Module) => void;

/** Purchases: one row each, or columns of one length. Purchases of a customer on one day count as one. */
export type Transactions =
  | readonly { customer: string | number | bigint; date: Day; amount?: number | null }[]
  | { customer: ArrayLike<string | number | bigint>; date: ArrayLike<Day>; amount?: ArrayLike<number | null> };

/** How long work may be stopped and watched. */
export interface Patience {
  /** Aborts the work; the promise is rejected with the signal's reason. */
  signal?: AbortSignal;
  /** Called with the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}
