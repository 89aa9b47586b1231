//! Harm and recovery (method §2): what a customer's incidents did to them, and how much of it was made good.
//! Recovery may take harm back, and must never turn it into a gain.

use std::collections::BTreeMap;

use super::constants::{
    ALIKE, CLOSE_DAYS, CREDIT_FIRST, CREDIT_REPEATED, RECOVERED_FULL, RECOVERED_PARTIAL,
    RECOVERY_HALF_LIFE, REPEAT_DAYS, REPEAT_MAX, REPEAT_STEP, SEVERITY_MAX, SEVERITY_UNKNOWN,
};
use super::explanation::decay;
use super::stage::seen;
use crate::book::fact::{Incident, MadeRight, Sort};
use crate::book::value::Line;
use crate::book::{Day, Entry, Fact, File};

/// One incident and what it did, as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct IncidentHarm<'a> {
    /// The entry; its `on` is the day.
    pub entry: &'a Entry,
    /// What it says of the incident.
    pub incident: &'a Incident,
    /// What kind of trouble; a glitch where none is written.
    pub sort: Sort,
    /// How many glitches and games of this customer fall in the 365 days up to it, itself included; 0 for built-in trouble.
    pub repeat: u32,
    /// Whether an earlier glitch or game within 365 days had the same cause.
    pub same_cause: bool,
    /// Days from the incident to its settlement, if it was settled by then.
    pub settled: Option<i32>,
    /// min(1 + .5(repeat − 1), 3): what it is multiplied by for the earlier ones; 1 for built-in trouble.
    pub multiplier: f64,
    /// Whether it is like an earlier one, or close to one, which multiplies it by 1.5 more.
    pub alike: bool,
    /// severity/5 times what repetition makes of it; up to 4.5.
    pub harm: f64,
    /// The share of the harm that was made good, 0 to 1.
    pub credit: f64,
    /// harm·(1 − credit): never negative. For built-in trouble severity/5, which nothing makes good.
    pub net: f64,
}

/// Severity as a share of the gravest, .2 to 1.
pub fn severity(incident: &Incident) -> f64 {
    let severity = incident.severity;
    severity.map_or(SEVERITY_UNKNOWN, |severity| severity.as_f64()) / SEVERITY_MAX
}

/// What kind of trouble it was; a glitch where none is written, for that is what people write down first.
pub fn sort(incident: &Incident) -> Sort {
    incident.sort.unwrap_or(Sort::Glitch)
}

/// Days from the incident to its settlement; none while it was not settled as of that day.
pub fn settled(entry: &Entry, incident: &Incident, asof: Day) -> Option<i32> {
    let resolved = incident.resolved_on.filter(|day| *day <= asof)?;
    Some(resolved.since(entry.on).max(0))
}

/// How well a settled incident was made right: full 1, in part .5, else 0.
pub fn quality(incident: &Incident) -> f64 {
    match incident.made_right {
        Some(MadeRight::Full) => RECOVERED_FULL,
        Some(MadeRight::Partial) => RECOVERED_PARTIAL,
        Some(MadeRight::None) | None => 0.0,
    }
}

/// q·2^(−days to resolve/7), 0 while unsettled: how well and how soon it was made good, 0 to 1.
pub fn recovery(entry: &Entry, incident: &Incident, asof: Day) -> f64 {
    settled(entry, incident, asof).map_or(0.0, |days| {
        quality(incident) * decay(days, RECOVERY_HALF_LIFE)
    })
}

/// What an incident did, counted as the `repeat`-th within a year; `alike` where it is like or close to an earlier one.
fn weigh<'a>(
    entry: &'a Entry,
    incident: &'a Incident,
    repeat: u32,
    same_cause: bool,
    alike: bool,
    asof: Day,
) -> IncidentHarm<'a> {
    let again = f64::from(repeat.saturating_sub(1));
    let multiplier = (1.0 + REPEAT_STEP * again).min(REPEAT_MAX);
    let harm = severity(incident) * multiplier * if alike { ALIKE } else { 1.0 };
    let cap = if repeat <= 1 {
        CREDIT_FIRST
    } else {
        CREDIT_REPEATED
    };
    let credit = cap * recovery(entry, incident, asof);
    IncidentHarm {
        entry,
        incident,
        sort: sort(incident),
        repeat,
        same_cause,
        settled: settled(entry, incident, asof),
        multiplier,
        alike,
        harm,
        credit,
        net: harm * (1.0 - credit),
    }
}

fn built_in<'a>(entry: &'a Entry, incident: &'a Incident, asof: Day) -> IncidentHarm<'a> {
    IncidentHarm {
        entry,
        incident,
        sort: Sort::BuiltIn,
        repeat: 0,
        same_cause: false,
        settled: settled(entry, incident, asof),
        multiplier: 1.0,
        alike: false,
        harm: severity(incident),
        credit: 0.0,
        net: severity(incident),
    }
}

/// What an incident of a buyer without a name did: nobody knows of earlier ones, so it counts as a first.
pub fn unnamed<'a>(entry: &'a Entry, incident: &'a Incident, asof: Day) -> IncidentHarm<'a> {
    match sort(incident) {
        Sort::BuiltIn => built_in(entry, incident, asof),
        Sort::Glitch | Sort::Game => weigh(entry, incident, 1, false, false, asof),
    }
}

/// What all of one customer's incidents did as of a day, oldest first.
pub fn suffered(file: &File, asof: Day) -> Vec<IncidentHarm<'_>> {
    suffered_of(&mut seen(file, asof), asof)
}

/// The same of these entries alone, given in order of day, then id.
pub fn suffered_of<'a>(
    entries: &mut dyn Iterator<Item = &'a Entry>,
    asof: Day,
) -> Vec<IncidentHarm<'a>> {
    let mut all = Vec::new();
    // The days of glitches and games so far, and the last day of each cause.
    let mut days: Vec<Day> = Vec::new();
    let mut causes: BTreeMap<&Line, Day> = BTreeMap::new();
    for entry in entries {
        let Fact::Incident(incident) = &entry.fact else {
            continue;
        };
        if sort(incident) == Sort::BuiltIn {
            all.push(built_in(entry, incident, asof));
            continue;
        }
        let close = days
            .last()
            .is_some_and(|day| entry.on.since(*day) <= CLOSE_DAYS);
        let earlier = incident
            .cause
            .as_ref()
            .and_then(|cause| causes.insert(cause, entry.on));
        let same_cause = earlier.is_some_and(|day| entry.on.since(day) <= REPEAT_DAYS);
        days.push(entry.on);
        let old = days.partition_point(|day| entry.on.since(*day) >= REPEAT_DAYS);
        let repeat = u32::try_from(days.len() - old).unwrap_or(u32::MAX);
        let alike = same_cause || close;
        all.push(weigh(entry, incident, repeat, same_cause, alike, asof));
    }
    all
}
