//! Rivals (method §7): whether a competitor is courting this customer. Must never judge the rival.

use super::constants::{RIVAL_DAYS, RIVAL_HALF_LIFE};
use super::explanation::{Reason, decay};
use crate::book::{Day, Entry, Fact, File};

/// The evidence behind the competitors' score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CompetitorSignal {
    /// The latest word of a rival.
    LatestWord,
}

/// The latest word of a rival within 180 days.
fn latest(file: &File, asof: Day) -> Option<&Entry> {
    file.entries()
        .rev()
        .skip_while(|entry| entry.on > asof)
        .take_while(|entry| asof.since(entry.on) <= RIVAL_DAYS)
        .find(|entry| matches!(entry.fact, Fact::Rival(_)))
}

/// How fresh a rival's courting is, 0 (none) to 1 (today): 2^(−age/90) of the latest word of it within 180 days.
pub fn rivals(file: &File, asof: Day) -> f64 {
    latest(file, asof).map_or(0.0, |entry| decay(asof.since(entry.on), RIVAL_HALF_LIFE))
}

/// The entry that says so, if there is one.
pub fn reasons(file: &File, asof: Day) -> Vec<Reason<CompetitorSignal>> {
    let reason = latest(file, asof).map(|entry| Reason {
        what: CompetitorSignal::LatestWord,
        points: decay(asof.since(entry.on), RIVAL_HALF_LIFE),
        entry: Some(entry.id.clone()),
    });
    reason.into_iter().collect()
}
