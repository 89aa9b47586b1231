//! Text folded for searching, with the browser's own Unicode normalisation.

use kept_core::input::text_fold::fold_decomposed;

/// The text without accents and case: "Łukasz Strauß" becomes "lukasz strauss".
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    fold_decomposed(&String::from(js_sys::JsString::from(text).normalize("NFD")))
}
