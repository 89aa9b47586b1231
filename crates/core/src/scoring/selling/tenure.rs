//! When somebody was a customer: from the first purchase, or `since`, with the times away after a departure left out. Comes to
//! the same as [`crate::retention::stage`] on every day, and answers for many days at once. Must never look past `asof`.

use crate::book::{Customer, Day, Entry, Fact, File};
use crate::scoring::retention::stage::{Stage, seen};

/// The times of one customer, as of a day.
#[derive(Clone, Debug)]
pub struct Tenure<'a> {
    /// The day they first bought, or since when they are known to buy; none for those who have not.
    pub since: Option<Day>,
    /// Departures and returns, in order of day, then id.
    pub changes: Vec<&'a Entry>,
}

fn is_departure(entry: &Entry) -> bool {
    matches!(entry.fact, Fact::Departure(_))
}

impl<'a> Tenure<'a> {
    /// The times of this customer as of a day.
    pub fn of(customer: &Customer, file: &'a File, asof: Day) -> Tenure<'a> {
        let mut bought: Option<Day> = None;
        let mut changes = Vec::new();
        for entry in seen(file, asof) {
            match &entry.fact {
                Fact::Purchase(_) => bought = bought.or(Some(entry.on)),
                Fact::Departure(_) | Fact::Return(_) => changes.push(entry),
                _ => {}
            }
        }
        let known = customer.since.filter(|since| *since <= asof);
        Tenure {
            since: match (known, bought) {
                (Some(known), Some(bought)) => Some(known.min(bought)),
                (known, bought) => known.or(bought),
            },
            changes,
        }
    }

    /// Where they stood at the end of a day.
    pub fn stage(&self, on: Day) -> Stage {
        let latest = self.changes.iter().rev().find(|entry| entry.on <= on);
        if latest.is_some_and(|entry| is_departure(entry)) {
            Stage::Former
        } else if self.since.is_some_and(|since| since <= on) {
            Stage::Customer
        } else {
            Stage::Prospect
        }
    }

    /// On how many days from the one to the other, both included, they were a customer at the day's end.
    pub fn days(&self, from: Day, to: Day) -> i32 {
        let Some(since) = self.since else { return 0 };
        let (mut at, mut away, mut days) = (since.max(from), false, 0);
        let end = to.plus(1);
        for entry in self.changes.iter().filter(|entry| entry.on <= to) {
            if !away {
                days += entry.on.since(at).max(0);
            }
            at = at.max(entry.on);
            away = is_departure(entry);
        }
        if away {
            days
        } else {
            days + end.since(at).max(0)
        }
    }

    /// The departure that still holds, where they have left and not come back.
    pub fn left(&self) -> Option<&'a Entry> {
        self.changes.last().copied().filter(|one| is_departure(one))
    }
}
