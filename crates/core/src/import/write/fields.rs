//! Values as the fields of a record have them.

use serde_json::Value;

use crate::book::Day;
use crate::book::record::{Fields, collect_unsorted};

/// The fields of a record.
pub(super) fn record<const N: usize>(fields: [(&str, Value); N]) -> Fields {
    let named = |(name, value): (&str, Value)| (name.to_owned(), value);
    collect_unsorted(fields.into_iter().map(named))
}

/// A text as a field has it.
pub(super) fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

/// A day as a field has it.
pub(super) fn date(day: Day) -> Value {
    Value::String(day.to_string())
}
