import { Day, KeptError, Load, LoadSync } from "./lib/types.js";
export { Day, KeptError };

export const load: Load;
export const loadSync: LoadSync;

export type Bytes = Uint8Array | ArrayBuffer | ArrayBufferView | string;
export interface ImportOptions {
  /** The day of the import; what lies after it is yet to come. */
  asof?: Day;
  /** The file's name, which may tell the other side of a chat; nothing else is taken from it. */
  name?: string;
  /** ISO 4217, of amounts that name none. */
  currency?: string;
  /** ISO 3166, to complete phone numbers. */
  country?: string;
  /** Names and addresses that are the owner's own. */
  ownNames?: string | string[];
  /** Answers to what a plan asks, by the key of the question. */
  answers?: Record<string, string | string[]>;
}
/** What a file is, by its content: the name only helps with chats. */
export function recognise(bytes: Bytes, name?: string): {
  kind: "purchases" | "contacts" | "calendar" | "chat" | "none"; program: string | null; encoding: string | null;
  asks: string[]; refused: string[];
};
/** What an import would bring in, what it leaves out and why, and what must be asked. */
export interface Plan {
  kind: "purchases" | "contacts" | "calendar" | "chat" | "none";
  program: string | null;
  customers: number;
  purchases?: number;
  /** By currency, in its minor unit; `book` where the file names none. */
  total?: Record<string, number>;
  first?: string;
  last?: string;
  people: { name: string; [field: string]: unknown }[];
  lines: { in: number; taken: number };
  skips?: Record<string, number>;
  refuses?: { reason: string; rows: number }[];
  asks?: string[];
  options?: Record<string, string[]>;
  [field: string]: unknown;
}
export function plan(bytes: Bytes, options?: ImportOptions): Plan;
/** The purchases of a file; amounts in the currency's minor unit, less what was given back. */
export function purchases(bytes: Bytes, options?: ImportOptions): {
  customer: string; number: number; date: string; amount: number | null; currency: string | null;
}[];
/** The file as a book of its own, which openBook() of kept/health takes. */
export function book(bytes: Bytes, options?: ImportOptions): object;
