//! What every score gives beside its value: reasons with points, and coverage. Must never hold words for a screen.

use super::constants::COVERAGE_HALF;
use crate::book::Id;

/// Why a score is what it is: one piece of evidence and what it did.
#[derive(Clone, Debug, PartialEq)]
pub struct Reason<W> {
    /// What kind of evidence.
    pub what: W,
    /// What it added to the score (or took from it, when negative), in the score's own unit of 0 to 1.
    pub points: f64,
    /// The entry that says so; none where it is the lack of one, or a mark on the customer.
    pub entry: Option<Id>,
}

/// How much evidence stands behind a score, 0 to 1: n/(n + 3) for n pieces.
pub fn coverage(pieces: u32) -> f64 {
    let n = f64::from(pieces);
    n / (n + COVERAGE_HALF)
}

/// A number held between 0 and 1.
pub(crate) fn clamp01(x: f64) -> f64 {
    x.clamp(0.0, 1.0)
}

/// 2^(−days/half_life): what is left of a weight after so many days.
pub(crate) fn decay(days: i32, half_life: f64) -> f64 {
    libm::exp2(-f64::from(days) / half_life)
}
