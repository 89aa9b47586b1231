//! How fast customers leave and come (method §18), from the book's own last 365 days. Whoever came back has not left, as
//! everywhere else. Must never take nobody having left yet for never.

use super::constants::{DEPARTURES_PRIOR, MONTHS_PRIOR, RATE_CERTAINTY, RATE_DAYS};
use super::gamma_quantile::quantile;
use super::tenure::Tenure;
use crate::book::{Day, Entry, Fact};
use crate::scoring::retention::Stage;

/// Months in a year.
pub const MONTHS_IN_YEAR: f64 = 12.0;

/// Who was a customer in the last 365 days, who came and who went.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flow {
    /// How many are customers on the day of asking.
    pub customers: usize,
    /// How many left in the last 365 days, having been customers, and did not come back; a run of departures counts once,
    /// on its first day.
    pub departures: usize,
    /// How many customers of that day came back within them; they count as never gone, but for the days away.
    pub came_back: usize,
    /// How many became customers in the last 365 days.
    pub joined: usize,
    /// Days that customers were customers within the last 365, added up.
    pub days: i64,
    /// Days from the first customer of all to the day of asking, itself included, at most 365: how far back this looks.
    pub watched: i32,
}

/// A rate of leaving a month, each 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LossRate {
    /// r = (departures + .5)/(customer-months + 1).
    pub value: f64,
    /// The lower end of the interval that holds it with a chance of 95 %.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Flow {
    /// Takes one customer in.
    pub(super) fn take(&mut self, custom: &Tenure<'_>, asof: Day) {
        let Some(since) = custom.since else { return };
        let from = first_of_year(asof);
        let stage = custom.stage(asof);
        self.customers += usize::from(stage == Stage::Customer);
        self.days += i64::from(custom.days(from, asof));
        self.watched = self.watched.max((asof.since(since) + 1).min(RATE_DAYS));
        self.joined += usize::from(since >= from);
        let left = left_for_good(custom);
        self.departures += usize::from(left.is_some_and(|on| on >= from && since <= on));
        let back = |entry: &Entry| matches!(entry.fact, Fact::Return(_)) && entry.on >= from;
        let came_back = stage == Stage::Customer && custom.changes.iter().any(|one| back(one));
        self.came_back += usize::from(came_back);
    }

    /// Months that customers were customers within the last 365 days, added up; a month is 365/12 days.
    pub fn months(&self) -> f64 {
        // At most 365 days for each of as many customers as a book can hold.
        self.days as f64 * MONTHS_IN_YEAR / f64::from(RATE_DAYS)
    }

    /// a: new customers a month.
    pub fn new_a_month(&self) -> f64 {
        self.joined as f64 / MONTHS_IN_YEAR
    }

    /// How fast customers leave. The .5 and the 1 are a belief held before the first look, so that the interval is that of
    /// a gamma distribution of shape departures + .5 and rate customer-months + 1, whose mean the rate is.
    pub fn rate(&self) -> LossRate {
        let shape = self.departures as f64 + DEPARTURES_PRIOR;
        let months = self.months() + MONTHS_PRIOR;
        let tail = (1.0 - RATE_CERTAINTY) / 2.0;
        let share = |events: f64| (events / months).clamp(0.0, 1.0);
        LossRate {
            value: share(shape),
            low: share(quantile(shape, tail)),
            high: share(quantile(shape, 1.0 - tail)),
        }
    }
}

/// Day somebody left who has not come back: that of the first departure since the last return (method §18).
fn left_for_good(custom: &Tenure<'_>) -> Option<Day> {
    let latest = custom.changes.iter().rev();
    let run = latest.take_while(|entry| matches!(entry.fact, Fact::Departure(_)));
    run.last().map(|entry| entry.on)
}

/// The first of the 365 days from which rates are taken.
pub(super) fn first_of_year(asof: Day) -> Day {
    asof.plus(1 - RATE_DAYS)
}
