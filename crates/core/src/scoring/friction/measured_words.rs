//! What is measured of conduct without incidents and steps (method §14): how unheard customers are, how many purchases broke
//! their word, and how many promises were broken.

use super::commitment_check::CommitmentCheck;
use super::constants::WORD_PRIOR;
use super::fixed_evidence::FixedEvidence;
use crate::scoring::retention::constants::HEALTHY;

/// What is measured without incidents and steps.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MeasuredWords {
    /// clamp((.5 − L̄)/.5), L̄ from all customers' evidence pooled; none without any.
    pub unheard: Option<f64>,
    /// The share of purchases with evidence that broke their word; none without any.
    pub misled: Option<f64>,
    /// F/(S + F + 1) over promises and deliveries, unweighted; none without any.
    pub broken: Option<f64>,
}

impl MeasuredWords {
    pub(super) fn of(still: &FixedEvidence<'_>) -> MeasuredWords {
        let (mut heard, mut weight) = (0.0, 0.0);
        for (_, _, w, x) in &still.heard {
            heard += w * x;
            weight += w;
        }
        let listening = (1.0 + heard) / (2.0 + weight);
        let unheard = ((HEALTHY - listening) / HEALTHY).clamp(0.0, 1.0);
        let broken = still.purchases.iter();
        let broken =
            broken.filter(|(_, purchase)| CommitmentCheck::of(purchase, still.asof).is_broken());
        let (misled, told) = (broken.count(), still.purchases.len());
        let (mut kept, mut failed) = (0.0, 0.0);
        for (_, outcome) in &still.words {
            kept += outcome.success;
            failed += outcome.failure;
        }
        MeasuredWords {
            unheard: (!still.heard.is_empty()).then_some(unheard),
            misled: (told > 0).then(|| misled as f64 / told as f64),
            broken: (!still.words.is_empty()).then(|| failed / (kept + failed + WORD_PRIOR)),
        }
    }
}
