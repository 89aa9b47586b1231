//! Whom to reach where the thing to do is a contact with a company (method §10). Must never weigh what it would save.

use crate::book::value::Line;
use crate::book::{Day, File, Id, Settings};
use crate::scoring::retention::stage::{Stage, stage};
use crate::scoring::retention::warmth::warmth;

/// Whom to reach at a company: of its people who are still there and not snoozed the one whose own contact is due first, then
/// by id; none where there is nobody.
pub fn person_to_reach(file: &File, settings: &Settings, asof: Day) -> Option<(Id, Line)> {
    let mut first: Option<(Day, &Id, &Line)> = None;
    for person in file.people() {
        let Some(customer) = person.customer() else {
            continue;
        };
        let stage = stage(customer, person, asof);
        let rests = customer.snoozed_until.is_some_and(|until| until > asof);
        if stage == Stage::Former || rests {
            continue;
        }
        let due = warmth(customer, person, stage, settings, asof).due;
        if first.is_none_or(|(day, ..)| due < day) {
            first = Some((due, &customer.id, &customer.name));
        }
    }
    first.map(|(_, id, name)| (id.clone(), name.clone()))
}
