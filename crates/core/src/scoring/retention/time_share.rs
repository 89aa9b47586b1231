//! Time share (method §12): how much of our time goes to people who already bought. Minutes of files add up, so a change
//! to one customer counts that one anew. Must never judge what the time was spent on.

use super::constants::{TIME_DAYS, TIME_TARGET, TIME_WEEKS};
use super::stage::{Stage, stage};
use crate::book::{Customer, Day, Fact, File, Settings};

const DAYS_IN_WEEK: i32 = 7;

/// The minutes of seven days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// With people who were customers that day, and working time marked so.
    pub existing: i64,
    /// All of them.
    pub all: i64,
}

impl Week {
    /// The share that went to people who already bought, 0 to 1; unknown without minutes.
    pub fn share(&self) -> Option<f64> {
        // A sum of minutes is far below what a double holds exactly.
        (self.all > 0).then(|| self.existing as f64 / self.all as f64)
    }
}

/// The minutes of the last twelve weeks, this one first: the first holds the last seven days, `asof` included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Minutes {
    /// The weeks, the latest first.
    pub weeks: [Week; TIME_WEEKS],
}

impl Minutes {
    /// These and those.
    pub fn add(&mut self, other: &Minutes) {
        for (week, more) in self.weeks.iter_mut().zip(&other.weeks) {
            week.existing += more.existing;
            week.all += more.all;
        }
    }

    /// The share of the last 28 days that went to people who already bought, 0 to 1; unknown without minutes.
    pub fn share(&self) -> Option<f64> {
        let weeks = usize::try_from(TIME_DAYS / DAYS_IN_WEEK).unwrap_or(0);
        let mut sum = Week::default();
        for week in self.weeks.iter().take(weeks) {
            sum.existing += week.existing;
            sum.all += week.all;
        }
        sum.share()
    }
}

/// The minutes of one file; without a customer those that concern nobody.
pub fn of_file(customer: Option<&Customer>, file: &File, asof: Day) -> Minutes {
    let mut minutes = Minutes::default();
    let mut known: Option<(Day, bool)> = None;
    for entry in file.entries().rev().skip_while(|entry| entry.on > asof) {
        let week = usize::try_from(asof.since(entry.on) / DAYS_IN_WEEK).ok();
        let Some(week) = week.and_then(|week| minutes.weeks.get_mut(week)) else {
            break;
        };
        let Some(spent) = entry.minutes.map(|spent| spent.get()) else {
            continue;
        };
        let bought = match known.filter(|(day, _)| *day == entry.on) {
            Some((_, bought)) => bought,
            None => {
                customer.is_some_and(|customer| stage(customer, file, entry.on) == Stage::Customer)
            }
        };
        known = Some((entry.on, bought));
        let marked = matches!(&entry.fact, Fact::Time(time) if time.existing == Some(true));
        week.all += spent;
        if bought || marked {
            week.existing += spent;
        }
    }
    minutes
}

/// The share of time owed to people who already bought, 0 to 1: as set, else .2.
pub fn target(settings: &Settings) -> f64 {
    settings
        .time_share_target
        .map_or(TIME_TARGET, |rate| rate.get())
}
