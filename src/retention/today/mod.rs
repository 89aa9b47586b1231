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
pub use suggest::{Idea, Why, ideas, what_if};

use super::stage::Stage;
use super::warmth::charge_of_touch;
use super::{CustomerScore, Warmth};
use crate::book::fact::{Channel, Touch};
use crate::book::{Customer, Day};

/// How many are shown: a handful, not a wall (method §10).
pub const SHOWN: usize = 7;
/// Nobody is shown again within so many days of a contact (method §10).
pub const REST: i32 = 3;
/// The level to which a contact should bring warmth back (method §10).
pub const WARM: f64 = 0.5;

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
    let recent = last.is_some_and(|(day, _)| asof.since(day) < REST);
    score.stage != Stage::Former && score.warmth.due <= asof && !rests && !recent
}

/// The lightest contact that brings warmth back to one half: a message, a call or a visit (method §10).
pub fn lightest(warmth: f64) -> Channel {
    let enough = |channel: &Channel| {
        let touch = Touch {
            channel: Some(*channel),
            by: None,
            thanks: None,
            answered: None,
        };
        let charge = charge_of_touch(&touch);
        warmth + charge * (1.0 - warmth) >= WARM
    };
    [Channel::Message, Channel::Call]
        .into_iter()
        .find(enough)
        .unwrap_or(Channel::Visit)
}
