//! Why one customer's scores are what they are: gathered only when somebody looks, for most customers nobody does.

use super::competitors;
use super::customer_reasons::Reasons;
use super::felt_friction;
use super::listening;
use super::rhythm;
use super::risk_attribution::causes;
use super::stage::seen;
use super::trust;
use super::warmth;
use super::{CustomerScore, harm};
use crate::book::{Day, Fact, File};

/// Why these scores, made from this file as of this day, are what they are.
pub fn reasons(score: &CustomerScore, file: &File, asof: Day) -> Reasons {
    let suffered = harm::suffered(file, asof);
    let mut reasons = Reasons {
        warmth: warmth::reasons(file, score.warmth.half_life, asof),
        trust: trust::ledger(file, &suffered, &score.trust, asof),
        listening: listening::reasons(file, &score.listening, asof),
        felt: felt_friction::reasons(file, &suffered, &score.felt, asof),
        silence: rhythm::reasons(file, &score.rhythm, asof),
        rival: competitors::reasons(file, asof),
        last_purchase: seen(file, asof)
            .filter(|entry| matches!(entry.fact, Fact::Purchase(_)))
            .last()
            .map(|entry| entry.id.clone()),
        risk: Vec::new(),
    };
    if let Some(risk) = &score.risk {
        reasons.risk = causes(risk, &reasons);
    }
    reasons
}
