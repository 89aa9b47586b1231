//! How somebody buys, as the risk looks at it (method §9): how long ago, how often, at which gap, and the odds that follow.

use super::constants::{
    ODDS_BASE, ODDS_BOOK_GAPS, ODDS_OWN_GAPS, ODDS_REPEATS, UNWRITTEN_MAX, UNWRITTEN_MIN,
};
use crate::book::Day;

/// How somebody buys, as the risk looks at it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Buying {
    /// rec: days since the last purchase; without one, since the last contact or since they are known to buy.
    pub recency: i32,
    /// x: purchase days after the first, those taken to be unwritten added.
    pub repeats: f64,
    /// o: their own gap between purchases, in days, drawn towards the book's usual one.
    pub own_gap: f64,
}

/// e: how many purchases were never written down of somebody known to buy since a day, the first written one being on another;
/// 2 to 6, or 0 where nothing says so.
fn unwritten(since: Option<Day>, first: Day, gap: f64) -> f64 {
    let before = since.filter(|since| *since <= first);
    before.map_or(0.0, |since| {
        let gaps = libm::floor(f64::from(first.since(since)) / gap);
        gaps.clamp(UNWRITTEN_MIN, UNWRITTEN_MAX)
    })
}

impl Buying {
    /// Of somebody with these distinct purchase days so far; none without any. `gap` is the book's usual one.
    pub fn of(days: &[Day], since: Option<Day>, asof: Day, gap: f64) -> Option<Buying> {
        let (first, last) = (*days.first()?, *days.last()?);
        Some(Buying::between(first, last, days.len(), since, asof, gap))
    }

    /// Of somebody who bought on so many days from the one to the other.
    pub(super) fn between(
        first: Day,
        last: Day,
        days: usize,
        since: Option<Day>,
        asof: Day,
        gap: f64,
    ) -> Buying {
        // A file holds far fewer days than a double counts exactly.
        let count = days.max(1) as f64;
        Buying {
            recency: asof.since(last),
            repeats: count - 1.0 + unwritten(since, first, gap),
            own_gap: (f64::from(last.since(first)) + gap) / count,
        }
    }

    /// Of somebody known to buy since a day of whom no purchase is written down; `last` is the last contact.
    pub(super) fn unseen(since: Day, last: Day, asof: Day, gap: f64) -> Buying {
        Buying {
            recency: asof.since(last.max(since)),
            repeats: unwritten(Some(since), asof, gap),
            own_gap: gap,
        }
    }

    /// The log-odds of what is quiet and of what is habit, the base left out.
    fn parts(&self, gap: f64) -> (f64, f64) {
        odds_of_buying(f64::from(self.recency), self.repeats, self.own_gap, gap)
    }

    /// z_buy: the log-odds of not buying within the horizon by general experience.
    pub fn log_odds(&self, gap: f64) -> f64 {
        let (quiet, habit) = self.parts(gap);
        ODDS_BASE + quiet + habit
    }
}

/// The log-odds of what is quiet and of what is habit, for days and gaps in the same unit.
pub(super) fn odds_of_buying(recency: f64, repeats: f64, own_gap: f64, gap: f64) -> (f64, f64) {
    let quiet = ODDS_OWN_GAPS * libm::log1p(recency / own_gap)
        + ODDS_BOOK_GAPS * libm::log1p(recency / gap);
    (quiet, ODDS_REPEATS * libm::log1p(repeats))
}
