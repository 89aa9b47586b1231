//! What is missing for the next rung of the loyalty ladder (method §11): exactly the conditions of that rung that do not
//! hold yet. Must never ask for anything the ladder itself does not.

use super::constants::{LOYAL_DAYS, LOYAL_TRUST, LOYAL_WARMTH, REGULAR_DAYS, REGULAR_TRUST};
use super::{CustomerScore, RedCondition, Rung};
use crate::book::Day;

/// A condition of the next rung that does not hold yet.
#[derive(Clone, Debug, PartialEq)]
pub enum Missing {
    /// A contact.
    Contact,
    /// A purchase.
    Purchase,
    /// So many more days on which they buy.
    PurchaseDays(usize),
    /// Trust, which must reach this, 0 to 1.
    Trust(f64),
    /// A purchase within their rhythm: they have been silent for three of their usual gaps.
    Sound,
    /// Warmth, which must reach this, 0 to 1.
    Warmth(f64),
    /// This red condition must be over.
    Red(RedCondition),
    /// So many more days since the first purchase.
    Time(i32),
    /// A purchase by somebody they referred.
    Referral,
}

/// The next rung, and what is missing for it; never nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct NextRung {
    /// The rung.
    pub rung: Rung,
    /// What is missing for it, in the order of the method.
    pub missing: Vec<Missing>,
}

/// The next rung from `rung`, the customer's own in the whole book, and what is missing for it. None for advocates, who
/// stand on the last one, and for those who have left.
pub fn next_rung(score: &CustomerScore, rung: Rung, asof: Day) -> Option<NextRung> {
    let mut missing = Vec::new();
    let rung = match rung {
        Rung::Stranger => {
            missing.push(Missing::Contact);
            Rung::Acquainted
        }
        Rung::Acquainted => {
            missing.push(Missing::Purchase);
            Rung::Buyer
        }
        Rung::Buyer => {
            let days = REGULAR_DAYS.saturating_sub(score.rhythm.days);
            if days > 0 {
                missing.push(Missing::PurchaseDays(days));
            }
            if score.trust.value < REGULAR_TRUST {
                missing.push(Missing::Trust(REGULAR_TRUST));
            }
            if score.rhythm.silence.is_some_and(|silence| silence >= 1.0) {
                missing.push(Missing::Sound);
            }
            Rung::Regular
        }
        Rung::Regular => {
            if score.trust.value < LOYAL_TRUST {
                missing.push(Missing::Trust(LOYAL_TRUST));
            }
            if score.warmth.value < LOYAL_WARMTH {
                missing.push(Missing::Warmth(LOYAL_WARMTH));
            }
            missing.extend(score.trust.red.iter().copied().map(Missing::Red));
            let tenure = score.rhythm.first.map_or(0, |first| asof.since(first));
            if tenure < LOYAL_DAYS {
                missing.push(Missing::Time(LOYAL_DAYS - tenure));
            }
            Rung::Loyal
        }
        Rung::Loyal => {
            missing.push(Missing::Referral);
            Rung::Advocate
        }
        Rung::Advocate | Rung::Gone => return None,
    };
    Some(NextRung { rung, missing })
}
