//! The trend: friction as of the end of each of the last twelve months, and as of today. What carries no date, the steps as
//! they stand now, counts for the past as well; fixes marked done and the owner's dated answers do not.

use super::constants::TREND_MONTHS;
use super::friction;
use crate::book::{Book, Day, File};

/// Friction as of one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The day.
    pub on: Day,
    /// The dimensions in the order of the method, 0 to 1, low is good; none where unknown, or too early to say.
    pub dimensions: [Option<f64>; 5],
    /// The whole, 0 to 1, low is good; none where unknown, or too early to say.
    pub overall: Option<f64>,
    /// The smoothness of the journey, 0 to 1, high is good.
    pub smoothness: Option<f64>,
}

/// The days of the trend, oldest first: the last twelve month's ends up to `asof`, then `asof` itself. Days before the
/// first entry of the book are left out, for nobody knows anything of them.
pub fn days(book: &Book, asof: Day) -> Vec<Day> {
    let first_of = |file: &File| file.entries().next().map(|entry| entry.on);
    let files = book.customers().filter_map(|(_, file)| first_of(file));
    let first = files.chain(first_of(book.unnamed())).min();
    let mut days = vec![asof];
    // The last of a month whose next day is the first of another.
    let mut end = if asof.plus(1).civil().2 == 1 {
        last_of_month_before(asof)
    } else {
        last_of_month_before(asof.plus(1))
    };
    let wanted = if asof.plus(1).civil().2 == 1 {
        TREND_MONTHS
    } else {
        TREND_MONTHS + 1
    };
    while days.len() < wanted && first.is_some_and(|first| first <= end) {
        days.push(end);
        end = last_of_month_before(end);
    }
    days.reverse();
    days
}

/// The last day of the month before this day's.
fn last_of_month_before(day: Day) -> Day {
    day.plus(-i32::from(day.civil().2))
}

/// Friction as of one day. A page may ask day by day, to breathe in between.
pub fn point(book: &Book, on: Day) -> Point {
    let friction = friction(book, on);
    let [a, b, c, d, e] = &friction.dimensions;
    Point {
        on,
        dimensions: [a.said(), b.said(), c.said(), d.said(), e.said()],
        overall: friction.said(),
        smoothness: friction.journey.smoothness,
    }
}

/// The whole trend.
pub fn trend(book: &Book, asof: Day) -> Vec<Point> {
    let days = days(book, asof).into_iter();
    days.map(|day| point(book, day)).collect()
}
