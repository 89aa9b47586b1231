//! Listening (method §4): whether what they said they want was answered. Must never weigh what the answer was:
//! a good reason told in time is as good as a yes.

use super::constants::{ANSWER_DAYS, CONDUCT_HALF_LIFE, OFFER_WEIGHT, PRIOR, PUSHED_ACCEPTED};
use super::explanation::{Reason, coverage, decay};
use super::stage::seen;
use crate::book::fact::{Need, Offer, OfferAnswer, Origin};
use crate::book::value::choice;
use crate::book::{Day, Entry, Fact, File};

choice! {
    /// A piece of evidence of listening, or of not listening.
    Heard {
        /// A need answered within 14 days.
        AnsweredInTime = "answered_in_time",
        /// A need answered later.
        AnsweredLate = "answered_late",
        /// A need open for longer than 14 days.
        Unanswered = "unanswered",
        /// An offer that they asked for.
        OfferAsked = "offer_asked",
        /// An offer pushed on them that they accepted.
        PushedAccepted = "pushed_accepted",
        /// An offer pushed on them that they declined.
        PushedDeclined = "pushed_declined",
    }
}

/// How well a customer is listened to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Listening {
    /// 0 to 1, .5 without evidence: (1 + Σw·x)/(2 + Σw).
    pub value: f64,
    /// How many pieces of evidence there are.
    pub pieces: u32,
    /// Σw·x, for pooling.
    pub heard: f64,
    /// Σw, for pooling.
    pub weight: f64,
    /// How much evidence stands behind it, 0 to 1.
    pub coverage: f64,
}

/// What one entry says of listening as of a day: what, its weight by age, and how good it is, 0 to 1.
pub fn evidence(entry: &Entry, asof: Day) -> Option<(Heard, f64, f64)> {
    let age = asof.since(entry.on);
    let (what, share, x) = match &entry.fact {
        Fact::Need(need) => need_evidence(need, entry.on, asof)?,
        Fact::Offer(offer) => offer_evidence(offer)?,
        _ => return None,
    };
    Some((what, share * decay(age, CONDUCT_HALF_LIFE), x))
}

fn need_evidence(need: &Need, on: Day, asof: Day) -> Option<(Heard, f64, f64)> {
    match need.answered_on.filter(|day| *day <= asof) {
        Some(day) => {
            let late = day.since(on) - ANSWER_DAYS;
            Some(if late <= 0 {
                (Heard::AnsweredInTime, 1.0, 1.0)
            } else {
                (
                    Heard::AnsweredLate,
                    1.0,
                    decay(late, f64::from(ANSWER_DAYS)),
                )
            })
        }
        None if asof.since(on) > ANSWER_DAYS => Some((Heard::Unanswered, 1.0, 0.0)),
        None => None,
    }
}

fn offer_evidence(offer: &Offer) -> Option<(Heard, f64, f64)> {
    let (what, x) = match (offer.origin?, offer.answer) {
        (Origin::Asked, _) => (Heard::OfferAsked, 1.0),
        (Origin::Pushed, Some(OfferAnswer::Accepted)) => (Heard::PushedAccepted, PUSHED_ACCEPTED),
        (Origin::Pushed, Some(OfferAnswer::Declined)) => (Heard::PushedDeclined, 0.0),
        (Origin::Pushed, None) => return None,
    };
    Some((what, OFFER_WEIGHT, x))
}

impl Listening {
    fn of(heard: f64, weight: f64, pieces: u32) -> Listening {
        Listening {
            value: (1.0 + heard) / (2.0 + weight),
            pieces,
            heard,
            weight,
            coverage: coverage(pieces),
        }
    }
}

/// How well a customer is listened to, as of a day.
pub fn listening(file: &File, asof: Day) -> Listening {
    let (mut heard, mut weight, mut pieces) = (0.0, 0.0, 0);
    for (_, w, x) in seen(file, asof).filter_map(|entry| evidence(entry, asof)) {
        heard += w * x;
        weight += w;
        pieces += 1;
    }
    Listening::of(heard, weight, pieces)
}

/// How well all these customers together are listened to: their evidence pooled, in the order given.
pub fn pooled<'a>(all: impl IntoIterator<Item = &'a Listening>) -> Listening {
    let (mut heard, mut weight, mut pieces) = (0.0, 0.0, 0u32);
    for one in all {
        heard += one.heard;
        weight += one.weight;
        pieces = pieces.saturating_add(one.pieces);
    }
    Listening::of(heard, weight, pieces)
}

/// Why listening is what it is; the points add up to value − .5, for L − ½ = Σw(x − ½)/(2 + Σw).
pub fn reasons(file: &File, listening: &Listening, asof: Day) -> Vec<Reason<Heard>> {
    seen(file, asof)
        .filter_map(|entry| {
            let (what, w, x) = evidence(entry, asof)?;
            Some(Reason {
                what,
                points: w * (x - PRIOR) / (2.0 + listening.weight),
                entry: Some(entry.id.clone()),
            })
        })
        .collect()
}
