//! The rhythm of the whole book (method §9): the usual gap between purchases, the horizon the risk speaks of, and how the
//! risk is fitted to this business's own past. It rests on what was known before the first of a month, so that an entry of
//! this month changes one customer's scores and no more. Must never look at anything but days of purchases.

use std::rc::Rc;

use super::buying::Buying;
use super::constants::{
    FIT_CASES, FIT_EACH, FIT_SLOPE_SPREAD, FIT_WINDOWS, GAP_MAX, GAP_MIN, GAP_USUAL, GAPS_NEEDED,
    HORIZON_GAPS, HORIZON_MAX, HORIZON_MIN,
};
use super::fit_risk::{Case, Newton};
use super::purchase_log::PurchaseLog;
use super::rhythm::median;
use crate::book::{Book, Day};

/// What the risk takes from the whole book.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BookRhythm {
    /// The first day of the month that this holds for; nothing from this day on counts.
    pub month: Day,
    /// g: the usual gap between two purchases, in days, 7 to 365.
    pub gap: f64,
    /// h: how far ahead the risk looks, in days, 30 to 365.
    pub horizon: i32,
    /// q₀, added to the log-odds; 0 where not fitted.
    pub intercept: f64,
    /// q₁, by which the buying part of the log-odds is multiplied, from 0; 1 where not fitted.
    pub slope: f64,
    /// How many cases the past holds: a customer at the start of a window.
    pub cases: u32,
    /// Whether the risk is fitted to them; else it is general experience.
    pub fitted: bool,
}

impl BookRhythm {
    /// General experience, for a book that has no past: a usual gap of 60 days.
    pub fn general(asof: Day) -> BookRhythm {
        BookRhythm {
            month: first_of_month(asof),
            gap: GAP_USUAL,
            horizon: horizon(GAP_USUAL),
            intercept: 0.0,
            slope: 1.0,
            cases: 0,
            fitted: false,
        }
    }

    /// The rhythm of a book as of a day, in one go.
    pub fn of(book: &Book, asof: Day) -> BookRhythm {
        let month = first_of_month(asof);
        let log = PurchaseLog::of(book, month.plus(-1));
        RhythmFit::new(Rc::new(log), month).run()
    }
}

/// The first day of the month that a day lies in.
pub fn first_of_month(day: Day) -> Day {
    day.plus(1 - i32::from(day.civil().2))
}

/// h for a usual gap: floor(2g + .5), 30 to 365 days.
fn horizon(gap: f64) -> i32 {
    // A gap is at most 365 days.
    (libm::floor(HORIZON_GAPS * gap + 0.5) as i32).clamp(HORIZON_MIN, HORIZON_MAX)
}

/// What is done next.
enum Phase {
    /// Gathering the gaps, from this buyer on.
    Gaps(usize),
    /// Gathering the cases of this window, from this buyer on.
    Cases(i32, usize),
    /// Minimising.
    Fitting(Box<Newton>),
    /// Nothing.
    Done,
}

/// The rhythm in the making, a little at a time.
pub struct RhythmFit {
    log: Rc<PurchaseLog>,
    /// The first purchase of all before the month.
    first: Option<Day>,
    rhythm: BookRhythm,
    gaps: Vec<i32>,
    cases: Vec<Case>,
    phase: Phase,
}

impl RhythmFit {
    /// Begins with a log of purchases; those from the first of the month on are left out.
    pub fn new(log: Rc<PurchaseLog>, month: Day) -> RhythmFit {
        RhythmFit {
            first: None,
            rhythm: BookRhythm::general(month),
            gaps: Vec::new(),
            cases: Vec::new(),
            phase: Phase::Gaps(0),
            log,
        }
    }

    /// Looks at about so many buyers or cases more. The rhythm, once it is made.
    pub fn advance(&mut self, count: usize) -> Option<BookRhythm> {
        let mut left = count.max(1);
        while left > 0 {
            left = match std::mem::replace(&mut self.phase, Phase::Done) {
                Phase::Gaps(from) => self.gather_gaps(from, left),
                Phase::Cases(window, from) => self.gather_cases(window, from, left),
                Phase::Fitting(mut newton) => {
                    let left = newton.advance(&self.cases, left);
                    match newton.found() {
                        Some((intercept, slope)) => {
                            (self.rhythm.intercept, self.rhythm.slope) = (intercept, slope);
                            self.rhythm.fitted = true;
                        }
                        None => self.phase = Phase::Fitting(newton),
                    }
                    left
                }
                Phase::Done => return Some(self.rhythm),
            };
        }
        matches!(self.phase, Phase::Done).then_some(self.rhythm)
    }

    /// Goes through to the end.
    pub fn run(mut self) -> BookRhythm {
        loop {
            if let Some(rhythm) = self.advance(usize::MAX) {
                return rhythm;
            }
        }
    }

    /// Takes the gaps of so many buyers; how many more could have been looked at.
    fn gather_gaps(&mut self, from: usize, count: usize) -> usize {
        let log = Rc::clone(&self.log);
        let before = self.rhythm.month.plus(-1);
        let mut seen = 0;
        for buyer in log.buyers().skip(from).take(count) {
            seen += 1;
            let days = buyer.until(before);
            let Some(first) = days.first() else { continue };
            self.first = Some(self.first.map_or(*first, |held| held.min(*first)));
            let next = days.iter().skip(1);
            self.gaps
                .extend(days.iter().zip(next).map(|(day, next)| next.since(*day)));
        }
        if from + seen < log.len() {
            self.phase = Phase::Gaps(from + seen);
            return 0;
        }
        if self.gaps.len() >= GAPS_NEEDED {
            let gap = median(&mut self.gaps).unwrap_or(GAP_USUAL);
            self.rhythm.gap = gap.clamp(GAP_MIN, GAP_MAX);
        }
        self.rhythm.horizon = horizon(self.rhythm.gap);
        self.gaps = Vec::new();
        self.phase = Phase::Cases(1, 0);
        count - seen
    }

    /// Takes the cases of so many buyers at the start of a window; how many more could have been looked at.
    fn gather_cases(&mut self, window: i32, from: usize, count: usize) -> usize {
        let log = Rc::clone(&self.log);
        let BookRhythm {
            month,
            gap,
            horizon,
            ..
        } = self.rhythm;
        let start = month.plus(-window * horizon);
        let far_enough = self
            .first
            .is_some_and(|first| start.since(first) >= horizon);
        if window > FIT_WINDOWS || !far_enough {
            return self.begin_fitting(count);
        }
        let end = start.plus(horizon).min(month.plus(-1));
        let mut seen = 0;
        for buyer in log.buyers().skip(from).take(count) {
            seen += 1;
            let days = buyer.until(start);
            if let Some(buying) = Buying::of(days, buyer.since, start, gap) {
                let bought = buyer.until(end).len() > days.len();
                self.cases.push(Case {
                    log_odds: buying.log_odds(gap),
                    left: !bought,
                });
            }
        }
        self.phase = if from + seen < log.len() {
            Phase::Cases(window, from + seen)
        } else {
            Phase::Cases(window + 1, 0)
        };
        count - seen
    }

    fn begin_fitting(&mut self, left: usize) -> usize {
        let all = self.cases.len();
        let gone = self.cases.iter().filter(|case| case.left).count();
        self.rhythm.cases = u32::try_from(all).unwrap_or(u32::MAX);
        if all >= FIT_CASES && gone >= FIT_EACH && all - gone >= FIT_EACH {
            self.phase = Phase::Fitting(Box::new(Newton::new(FIT_SLOPE_SPREAD)));
        }
        left
    }
}
