//! What scripts may call: the report of a book, from the same functions that the screens use.

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::book::Day;
use crate::exchange::json::open::open;
use crate::t;
use crate::texts::Texts;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** One customer's scores; 0 to 1 unless said otherwise. */
export interface CustomerReport {
  stage: "prospect" | "customer" | "former";
  warmth: { value: number; due: string; overdue: number; band: "warm" | "cooling" | "cold"; half_life: number };
  /** How long they are silent by their own rhythm; null where unknown. */
  silence: number | null;
  /** A year's worth in the currency's minor unit; null where unknown. */
  annual_value: number | null;
  [score: string]: unknown;
}
/** What to do on that day, and what waits. */
export interface TodayReport {
  /** The best seven; gain is a year's worth in the currency's minor unit, or of the risk where nobody's value is known. */
  suggestions: {
    customer: string;
    action: "be_in_touch" | "keep_promise" | "settle_complaint" | "answer_need" | "say_thanks" | "offer";
    channel: string | null;
    entry: string | null;
    gain: number;
    in_money: boolean;
    risk_now: number;
    risk_then: number;
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
/** What makes it hard to buy; 0 to 1, low is good but for smoothness, null where unknown. */
export interface FrictionReport {
  dimensions: Record<
    "treatment" | "process" | "hassle" | "games" | "together",
    { value: number | null; parts: { survey?: number; incidents?: number; measured?: number } }
  >;
  overall: number | null;
  steps: { id: string; g: Record<string, number>; f: number }[];
  smoothness: number | null;
}
export interface Report {
  asof: string;
  customers: Record<string, CustomerReport>;
  today: TodayReport;
  friction: FrictionReport;
  [part: string]: unknown;
}
/**
 * Every score of a book as of a day. The book is a file of Kept as an object or as its text; the day is YYYY-MM-DD.
 * Throws an Error that names every problem with its path.
 */
export function report(book: object | string, asof: string): Report;
"#;

/// Every score of a book as of a day; see the TypeScript declaration.
#[wasm_bindgen(skip_typescript)]
pub fn report(book: JsValue, asof: &str) -> Result<JsValue, JsError> {
    let texts = Texts::english();
    let text = match book.as_string() {
        Some(text) => text,
        None => js_sys::JSON::stringify(&book)
            .ok()
            .and_then(|text| text.as_string())
            .unwrap_or_default(),
    };
    let asof = Day::parse(asof)
        .ok_or_else(|| JsError::new(&t!(texts, "reason-not-a-date", got = asof)))?;
    let book = open(&text).map_err(|why| JsError::new(&texts.unopened(&why).join("\n")))?;
    let serializer = serde_wasm_bindgen::Serializer::json_compatible();
    crate::report::report(&book, asof)
        .serialize(&serializer)
        .map_err(JsError::from)
}
