//! Dates of a customer's own as of a day (method §10): which is today, and when each comes next.

use crate::book::own_date::{OwnDate, Repeat};
use crate::book::{Customer, Day};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::constants::DATE_KEPT_DAYS;
use crate::scoring::retention::{CustomerScore, Stage};

/// A date of somebody's own and the next day on which it falls.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NextDate<'c> {
    /// The day.
    pub day: Day,
    /// Its name among their dates.
    pub name: &'c str,
    /// The date.
    pub date: &'c OwnDate,
}

/// The dates of a customer that fall on a day or later, by day.
pub fn next_dates(customer: &Customer, from: Day) -> Vec<NextDate<'_>> {
    let dates = customer.dates.iter().flat_map(|dates| dates.0.iter());
    let next = dates.filter_map(|(name, date)| {
        let date = &date.group;
        let day = date.next(from)?;
        Some(NextDate { day, name, date })
    });
    let mut all: Vec<NextDate<'_>> = next.collect();
    all.dyn_sort_by_key(|date| (date.day, date.name));
    all
}

/// A date of somebody's own that is there to be told today.
#[derive(Clone, Debug, PartialEq)]
pub struct DateNow {
    /// The day it fell on: this day, or one of the two before.
    pub day: Day,
    /// Its name among their dates.
    pub name: String,
}

/// What of a customer's own dates is told on a day, until somebody was in touch: those of that day, and of those that come
/// again those of the two days before, for the shop that was closed. Nothing of those who left.
pub fn dates_now(customer: &Customer, score: &CustomerScore, asof: Day) -> Vec<DateNow> {
    if customer.dates.is_none() || score.stage == Stage::Former {
        return Vec::new();
    }
    let last = score.warmth.last.map(|(day, _)| day);
    let was_in_touch = |day: Day| last.is_some_and(|last| last >= day);
    let all = next_dates(customer, asof.plus(-DATE_KEPT_DAYS)).into_iter();
    let now = all.filter(|date| {
        let comes_again = date.date.recurrence() != Repeat::Once;
        (date.day == asof || (date.day < asof && comes_again)) && !was_in_touch(date.day)
    });
    now.map(|date| DateNow {
        day: date.day,
        name: date.name.to_owned(),
    })
    .collect()
}
