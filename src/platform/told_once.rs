//! What this browser has told the person once and need not tell again; in localStorage.

use super::browser_storage::Area;

/// That the weights of the first method no longer count.
pub const OLD_WEIGHTS: &str = "kept/told/risk-weights";

/// That the browser was asked to keep what is stored.
pub const ASKED_TO_KEEP: &str = "kept/told/durable";

/// Whether it was told.
pub fn is_told(what: &str) -> bool {
    Area::Local.text(what).is_some()
}

/// Remembers that it was told; forgotten where the storage refuses.
pub fn remember(what: &str) {
    Area::Local.set_text(what, "1");
}
