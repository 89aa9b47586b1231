//! What stands behind each factor of a risk: its points shared out among the entries that brought them, so that every
//! part of a risk leads to an entry where there is one. Must never add to a risk or take from it.

use super::customer_reasons::{Because, Cause, FactorCauses, Reasons};
use super::explanation::Reason;
use super::felt_friction::Trouble;
use super::risk::{self, Factor, Risk};
use super::warmth::Contact;
use crate::book::Id;
use crate::dyn_sort::DynSort;

/// A cause before its points are shared out: why, its weight among its like, the entry.
type Weighed = (Because, f64, Option<Id>);

/// How these reasons lower a score: those that raise it are no cause.
fn lowering<W: Copy>(reasons: &[Reason<W>], why: fn(W) -> Because) -> Vec<Weighed> {
    let lower = reasons.iter().filter(|reason| reason.points < 0.0);
    lower
        .map(|reason| (why(reason.what), -reason.points, reason.entry.clone()))
        .collect()
}

fn behind(factor: Factor, why: &Reasons) -> Vec<Weighed> {
    match factor {
        Factor::Quiet => {
            let because = match why.last_purchase {
                Some(_) => Because::LastPurchase,
                None => Because::NoPurchase,
            };
            vec![(because, 1.0, why.last_purchase.clone())]
        }
        Factor::Habit => vec![(Because::Purchases, 1.0, None)],
        Factor::InTouch => {
            let mut touches = why.warmth.iter().rev();
            let last = touches.find(|reason| reason.what != Contact::Purchase);
            let because = last.map_or(Because::NoContact, |last| Because::LastContact(last.what));
            vec![(because, 1.0, last.and_then(|last| last.entry.clone()))]
        }
        Factor::Distrust => {
            let lower = why.trust.iter().filter(|line| line.points < 0.0);
            let cause = |line: &super::LedgerLine| {
                (
                    Because::Trust(line.what),
                    -line.points,
                    Some(line.entry.clone()),
                )
            };
            lower.map(cause).collect()
        }
        Factor::Unheard => lowering(&why.listening, Because::Heard),
        Factor::Friction => {
            let felt = why.felt.iter().filter(|reason| reason.points > 0.0);
            let cause = |reason: &Reason<Trouble>| {
                (
                    Because::Trouble(reason.what),
                    reason.points,
                    reason.entry.clone(),
                )
            };
            felt.map(cause).collect()
        }
        Factor::Rival => one(Because::Rival, &why.rival),
        Factor::PriceOnly => vec![(Because::PriceOnly, 1.0, None)],
    }
}

/// The one entry behind a factor.
fn one<W>(because: Because, reasons: &[Reason<W>]) -> Vec<Weighed> {
    let entry = reasons.first().and_then(|reason| reason.entry.clone());
    vec![(because, 1.0, entry)]
}

/// The factors of a risk, the most first, each with its causes; with the usual risk the points of the factors add up to the
/// risk.
pub fn causes(risk: &Risk, why: &Reasons) -> Vec<FactorCauses> {
    let factors = risk::reasons(risk).into_iter();
    factors
        .map(|reason| {
            let behind = behind(reason.what, why);
            let mut whole = 0.0;
            for (_, weight, _) in &behind {
                whole += weight;
            }
            let mut causes: Vec<Cause> = behind
                .into_iter()
                .map(|(why, weight, entry)| Cause {
                    why,
                    points: if whole > 0.0 {
                        reason.points * weight / whole
                    } else {
                        0.0
                    },
                    entry,
                })
                .collect();
            causes.dyn_sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
            FactorCauses {
                factor: reason.what,
                points: reason.points,
                causes,
            }
        })
        .collect()
}
