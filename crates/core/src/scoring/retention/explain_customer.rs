//! Why one customer's scores are what they are: gathered only when somebody looks, for most customers nobody does.

use super::competitors;
use super::competitors::Courting;
use super::explanation::Reason;
use super::felt_friction;
use super::felt_friction::Trouble;
use super::listening::{self, Heard};
use super::rhythm::{self, Silent};
use super::risk_attribution::{FactorCauses, causes};
use super::stage::seen;
use super::trust::{self, LedgerLine};
use super::warmth::{self, Contact};
use super::{CustomerScore, harm};
use crate::book::{Day, Fact, File, Id};

/// The reasons of each score; the points of each list add up as its function says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reasons {
    /// What is left of each contact, oldest first; adds up to the warmth.
    pub warmth: Vec<Reason<Contact>>,
    /// The ledger of our conduct and the red conditions; adds up to trust − .5.
    pub trust: Vec<LedgerLine>,
    /// Needs and offers; adds up to listening − .5.
    pub listening: Vec<Reason<Heard>>,
    /// Incidents and the survey; adds up to the felt friction.
    pub felt: Vec<Reason<Trouble>>,
    /// The last purchase, where they have been silent since.
    pub silence: Vec<Reason<Silent>>,
    /// The latest word of a rival.
    pub rival: Vec<Reason<Courting>>,
    /// The last purchase.
    pub last_purchase: Option<Id>,
    /// The factors, the most first, each with the entries behind it; with the usual risk they add up to the risk.
    pub risk: Vec<FactorCauses>,
}

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
