//! Rhythm and silence (method §6): how long since the last purchase, in the customer's own gaps.
//! Must never look at anything but the days of purchases.

use super::constants::{RHYTHM_DAYS, SILENCE_GAPS};
use super::explanation::{Reason, clamp01, coverage};
use super::stage::seen;
use crate::book::{Day, Fact, File, Id};

/// The rhythm in which somebody buys.
#[derive(Clone, Debug, PartialEq)]
pub struct Rhythm {
    /// How many distinct days they bought on.
    pub days: usize,
    /// The first of them.
    pub first: Option<Day>,
    /// The last of them.
    pub last: Option<Day>,
    /// The median gap between them in days; unknown below three days.
    pub gap: Option<f64>,
    /// 0 (within one usual gap) to 1 (three usual gaps or more since the last); unknown below three days.
    pub silence: Option<f64>,
    /// How much evidence stands behind it, 0 to 1.
    pub coverage: f64,
}

/// What silence rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silent {
    /// The last purchase, so long ago.
    SinceLastPurchase,
}

/// The rhythm as of a day: silence = clamp((h − 1)/2), h = days since the last purchase / median gap.
pub fn rhythm(file: &File, asof: Day) -> Rhythm {
    let mut gaps: Vec<i32> = Vec::new();
    let mut first = None;
    let mut last: Option<Day> = None;
    for entry in seen(file, asof) {
        if !matches!(entry.fact, Fact::Purchase(_)) {
            continue;
        }
        match last {
            None => first = Some(entry.on),
            Some(day) if day == entry.on => continue,
            Some(day) => gaps.push(entry.on.since(day)),
        }
        last = Some(entry.on);
    }
    let days = gaps.len() + usize::from(last.is_some());
    let gap = median(&mut gaps).filter(|_| days >= RHYTHM_DAYS);
    let silence = gap
        .zip(last)
        .map(|(gap, last)| silence(asof.since(last), gap));
    Rhythm {
        days,
        first,
        last,
        gap,
        silence,
        coverage: coverage(u32::try_from(days).unwrap_or(u32::MAX)),
    }
}

/// How silent somebody is, 0 to 1, so many days after the last purchase with such a usual gap.
pub(crate) fn silence(days: i32, gap: f64) -> f64 {
    let gaps_since = f64::from(days) / gap;
    clamp01((gaps_since - 1.0) / SILENCE_GAPS)
}

/// The middle of these days, or the mean of the two in the middle.
pub(crate) fn median(days: &mut [i32]) -> Option<f64> {
    days.sort_unstable();
    let upper = days.get(days.len() / 2)?;
    let lower = days.get((days.len() - 1) / 2)?;
    Some((f64::from(*lower) + f64::from(*upper)) / 2.0)
}

/// The last purchase, where they have been silent since.
pub fn reasons(file: &File, rhythm: &Rhythm, asof: Day) -> Vec<Reason<Silent>> {
    let points = rhythm.silence.unwrap_or(0.0);
    if points <= 0.0 {
        return Vec::new();
    }
    let last: Option<Id> = seen(file, asof)
        .filter(|entry| matches!(entry.fact, Fact::Purchase(_)))
        .last()
        .map(|entry| entry.id.clone());
    let what = Silent::SinceLastPurchase;
    let reason = Reason {
        what,
        points,
        entry: last,
    };
    vec![reason]
}
