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
export interface Report {
  asof: string;
  customers: Record<string, CustomerReport>;
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
