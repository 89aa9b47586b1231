//! How long customers stay (method §19): Kaplan–Meier's estimate from the first purchase, or `since`, to the departure,
//! with Greenwood's 95 % bounds on the log-log scale. Whoever came back has not left: as everywhere else, the departure
//! counts that nothing followed, and those who are still here count for as long as they have been. Must never guess at
//! departures that nobody wrote down.

use crate::book::{Book, Customer, Day, Fact, File};
use crate::scoring::retention::stage::seen;

/// The standard deviations either side that hold 95 % of a normal distribution.
pub(super) const Z95: f64 = 1.959_963_984_540_054;

/// How long somebody has been a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// Days from the first purchase to the departure, or to the day of asking.
    pub days: i32,
    /// Whether it ended with a departure.
    pub left: bool,
    /// Days from the first purchase to the day of asking, whether or not they left.
    pub age: i32,
}

/// One step of the curve.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// Days since the first purchase.
    pub day: i32,
    /// Customers known to have stayed until then.
    pub at_risk: usize,
    /// How many of them left on this day of their stay.
    pub left: usize,
    /// How many were seen no longer than this, and had not left.
    pub unseen: usize,
    /// The share that stays longer than this, 0 to 1.
    pub survival: f64,
    /// Its lower bound.
    pub low: f64,
    /// Its upper bound.
    pub high: f64,
}

/// The estimate.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Day 0, then each day of a stay on which somebody left.
    pub steps: Vec<Step>,
    /// How many customers it rests on.
    pub customers: usize,
    /// How many of them left.
    pub left: usize,
    /// The longest stay seen, in days; the curve tells nothing beyond.
    pub longest: i32,
    /// The first day by which half or more have left; none where that was not seen.
    pub median: Option<i32>,
}

impl Curve {
    /// The estimate from these stays; none without any.
    pub fn of(stays: &[Stay]) -> Option<Curve> {
        // In order of length, departures first: 2·days, and 1 more for those still here.
        let mut sorted: Vec<i32> = stays
            .iter()
            .map(|stay| (stay.days.max(0) << 1) | i32::from(!stay.left))
            .collect();
        sorted.sort_unstable();
        let longest = sorted.last()? >> 1;
        let mut steps = vec![Step {
            day: 0,
            at_risk: sorted.len(),
            left: 0,
            unseen: 0,
            survival: 1.0,
            low: 1.0,
            high: 1.0,
        }];
        let mut survival = 1.0;
        let mut greenwood = 0.0;
        let mut left_in_all = 0;
        let mut at_risk = sorted.len();
        let mut rest = sorted.into_iter().peekable();
        while let Some(next) = rest.peek() {
            let day = next >> 1;
            let (mut left, mut unseen) = (0, 0);
            while let Some(stay) = rest.next_if(|stay| stay >> 1 == day) {
                left += usize::from(stay & 1 == 0);
                unseen += usize::from(stay & 1 == 1);
            }
            if left > 0 {
                // Counts of customers are far below what a double holds exactly.
                let (gone, of) = (left as f64, at_risk as f64);
                survival *= (of - gone) / of;
                greenwood += gone / (of * (of - gone));
                left_in_all += left;
                let (low, high) = bounds(survival, greenwood);
                let step = Step {
                    day,
                    at_risk,
                    left,
                    unseen,
                    survival,
                    low,
                    high,
                };
                match steps.last_mut().filter(|_| day == 0) {
                    Some(first) => *first = step,
                    None => steps.push(step),
                }
            } else if day == 0
                && let Some(first) = steps.last_mut()
            {
                first.unseen = unseen;
            }
            at_risk -= left + unseen;
        }
        Some(Curve {
            customers: stays.len(),
            left: left_in_all,
            longest,
            median: steps
                .iter()
                .find(|step| step.survival <= 0.5)
                .map(|step| step.day),
            steps,
        })
    }

    /// Mean stay up to a time, and its standard error: the area under the curve (Klein & Moeschberger 2003, eq. 4.5.2).
    /// `time` turns a step's day into the unit of `until`, day 0 into 0. Beyond the longest stay seen the curve is taken
    /// to stay where it is.
    pub fn restricted_mean(&self, until: f64, time: impl Fn(i32) -> f64) -> (f64, f64) {
        let inside = self.steps.iter().filter(|step| time(step.day) < until);
        let steps: Vec<&Step> = inside.collect();
        let (mut area, mut variance, mut end) = (0.0, 0.0, until);
        for step in steps.iter().rev() {
            let start = time(step.day);
            area += step.survival * (end - start);
            end = start;
            // Counts of customers are far below what a double holds exactly.
            let (gone, of) = (step.left as f64, step.at_risk as f64);
            if gone > 0.0 && of > gone {
                variance += area * area * gone / (of * (of - gone));
            }
        }
        (area, variance.sqrt())
    }

    /// The step that stands on a day of the stay.
    pub fn at(&self, day: i32) -> Option<&Step> {
        self.steps.iter().rev().find(|step| step.day <= day)
    }
}

/// S^exp(±1.96·√Σ d/(n(n − d)) / |ln S|); nothing to vary where all or none are left.
fn bounds(survival: f64, greenwood: f64) -> (f64, f64) {
    if survival <= 0.0 || survival >= 1.0 {
        return (survival, survival);
    }
    let log = libm::log(survival);
    let width = libm::exp(Z95 * greenwood.sqrt() / log.abs());
    (libm::exp(log * width), libm::exp(log / width))
}

/// The day somebody became a customer, by a day: the first purchase, or `since` where it is earlier.
pub fn start(customer: &Customer, file: &File, asof: Day) -> Option<Day> {
    let mut entries = seen(file, asof);
    let first = entries.find(|entry| matches!(entry.fact, Fact::Purchase(_)));
    let since = customer.since.filter(|since| *since <= asof);
    let days = [first.map(|entry| entry.on), since];
    days.into_iter().flatten().min()
}

/// The day they left, by a day, if no return has followed: the first departure after the last return.
pub fn standing_departure(file: &File, asof: Day) -> Option<Day> {
    let mut left = None;
    for entry in seen(file, asof) {
        match entry.fact {
            Fact::Departure(_) => left = left.or(Some(entry.on)),
            Fact::Return(_) => left = None,
            _ => {}
        }
    }
    left
}

/// How long each customer of a book has stayed by a day. Those who had left before they first bought are left out: their
/// file contradicts itself.
pub fn stays(book: &Book, asof: Day) -> Vec<Stay> {
    let mut stays = Vec::new();
    for (customer, file) in book.customers() {
        let Some(start) = start(customer, file, asof) else {
            continue;
        };
        let left = standing_departure(file, asof);
        let days = left.unwrap_or(asof).since(start);
        if days >= 0 {
            stays.push(Stay {
                days,
                left: left.is_some(),
                age: asof.since(start),
            });
        }
    }
    stays
}
