//! The book as somebody looking at it on an earlier day would have seen it: the entries up to that day, without what came
//! of them later. For the screen; the scores look past later outcomes by themselves, and must come to the same.

use crate::book::{Day, Entry, Fact};

/// The entry as it stood at the end of a day on which it had happened: outcomes of a later day are not in it.
pub fn as_known(entry: &Entry, asof: Day) -> Entry {
    let mut known = entry.clone();
    let is_later = |day: &Option<Day>| day.is_some_and(|day| day > asof);
    match &mut known.fact {
        Fact::Need(need) if is_later(&need.answered_on) => {
            need.answered_on = None;
            need.answer = None;
        }
        Fact::Promise(promise) => {
            promise.kept_on = promise.kept_on.filter(|day| *day <= asof);
            promise.broken_on = promise.broken_on.filter(|day| *day <= asof);
        }
        Fact::Purchase(purchase) if is_later(&purchase.delivered_on) => {
            purchase.delivered_on = None;
        }
        Fact::Incident(incident) if is_later(&incident.resolved_on) => {
            incident.resolved_on = None;
            incident.made_right = None;
        }
        _ => {}
    }
    known
}
