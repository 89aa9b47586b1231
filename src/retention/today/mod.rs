//! Today (method §10): what to do, in order of what it saves, and the plain duties beside it. A step says what is done and
//! what doing it writes; the ideas for one customer are tried on copies of their file; an agenda keeps what one customer
//! asks of the day; the list ranks them all. Must never hide anybody for another reason than a recent contact, a rest or a
//! departure.

pub mod agenda;
pub mod duties;
pub mod list;
pub mod open;
pub mod step;
pub mod suggest;

pub use agenda::{Agenda, agenda};
pub use duties::{Duty, DutyKind};
pub use list::{Gain, Suggestion, Suggestions, rank};
pub use open::Open;
pub use step::{Step, Task, rest};
pub use suggest::{Idea, Why, ideas, lightest, what_if};

use super::constants::CONTACT_REST;
use super::stage::Stage;
use super::{CustomerScore, Warmth};
use crate::book::{Customer, Day};

/// What a contact today is worth: value · (1 − 2^(−overdue ratio)), the share of the warmth owed that has run out,
/// in the unit of the value. The share is the `cold` factor of the risk (method §9) for one whose last contact was a visit.
pub fn weight(warmth: &Warmth, value: f64) -> f64 {
    value * (1.0 - libm::exp2(-warmth.overdue))
}

/// Whether a customer should hear from us: their contact is due, they do not rest, were not in touch these three days,
/// and have not left.
pub fn is_due(customer: &Customer, score: &CustomerScore, asof: Day) -> bool {
    let rests = customer.snoozed_until.is_some_and(|until| until > asof);
    let last = score.warmth.last;
    let recent = last.is_some_and(|(day, _)| asof.since(day) <= CONTACT_REST);
    score.stage != Stage::Former && score.warmth.due <= asof && !rests && !recent
}
