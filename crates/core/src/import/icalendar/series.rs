//! The dates of events: single ones, and series with their exceptions.

use crate::dyn_sort::DynSort;
use std::collections::{HashMap, HashSet};

use super::event::{Calendar, Event};
use super::moment::{Clock, Moment};
use crate::book::Day;
use crate::import::context::Context;
use crate::import::pace::{Pace, Stopped};
use crate::import::records::{Records, Refuse};
use crate::import::recurrence::Rule;
use crate::import::time_zone::TimeZone;

/// One date of an event.
pub(super) struct Date<'c> {
    pub event: &'c Event,
    pub day: Day,
    /// None for whole days, and where the end lies before the start.
    pub minutes: Option<u32>,
}

/// How far series are expanded: to the end of the ninth calendar year after the context's.
const YEARS: i32 = 9;

/// Steps that the series of one file may take together; honest calendars take some ten thousand.
const STEPS: usize = 3_000_000;

/// After so many of these steps there is a rest.
const A_WHILE: usize = 2_000;

/// The most dates of one file.
const MOST_DATES: usize = 200_000;

/// Every date of these events, in no order.
///
/// # Errors
/// It was called off.
pub(super) async fn dates<'c>(
    calendar: &'c Calendar,
    events: &[&'c Event],
    context: &Context,
    records: &mut Records,
    pace: Pace<'_>,
) -> Result<Vec<Date<'c>>, Stopped> {
    let (year, _, _) = context.asof.civil();
    let horizon = Day::new(year + YEARS, 12, 31)
        .unwrap_or(Day::LATEST)
        .unix_days();
    let mut moved: HashMap<&str, Vec<&Event>> = HashMap::new();
    for event in events.iter().filter(|event| event.recurrence_id.is_some()) {
        moved.entry(&event.uid).or_default().push(event);
    }
    let mut dates = Vec::new();
    let mut steps = STEPS;
    let mut before = steps;
    let mut cut = None;
    for (at, event) in events.iter().enumerate() {
        if before - steps >= A_WHILE {
            before = steps;
            pace.rest(45).await?;
        }
        pace.row(at, events.len(), (45, 60)).await?;
        let Some(start) = &event.start else { continue };
        if calendar.cancelled || event.is_cancelled() {
            continue;
        }
        let replaced = match event.recurrence_id {
            None => moved
                .get(event.uid.as_str())
                .filter(|_| !event.uid.is_empty()),
            Some(_) => None,
        };
        let minutes = minutes(calendar, event, start);
        for moment in moments(calendar, event, start, replaced, horizon, &mut steps) {
            if let Some(day) = day(calendar, &moment, context) {
                dates.push(Date {
                    event,
                    day,
                    minutes,
                });
            }
        }
        if steps == 0 || dates.len() > MOST_DATES {
            cut = Some(event.line);
            break;
        }
    }
    if cut.is_some() {
        records.refuses.push(Refuse {
            reason: "damaged",
            line: cut,
        });
    }
    Ok(dates)
}

/// The moments at which an event begins, without those taken out or moved.
fn moments(
    calendar: &Calendar,
    event: &Event,
    start: &Moment,
    replaced: Option<&Vec<&Event>>,
    horizon: i32,
    steps: &mut usize,
) -> Vec<Moment> {
    let series = event.recurrence_id.is_none();
    let expand = |text: &String, steps: &mut usize| -> Vec<i32> {
        let Some(rule) = Rule::parse(text) else {
            return Vec::new();
        };
        let last = last_day(calendar, &rule, start).map_or(horizon, |last| last.min(horizon));
        rule.days(start.day, last, steps)
    };
    let mut days: Vec<i32> = vec![start.day];
    let mut taken_out: HashSet<i64> = HashSet::new();
    if series {
        for rule in &event.rules {
            days.extend(expand(rule, steps));
        }
        for rule in &event.excluding_rules {
            let at = i64::from(start.seconds.unwrap_or(0));
            taken_out.extend(
                expand(rule, steps)
                    .into_iter()
                    .map(|day| i64::from(day) * 86_400 + at),
            );
        }
    }
    days.dyn_sort();
    days.dedup();
    let mut taken_days: HashSet<i32> = HashSet::new();
    let replacing = replaced
        .into_iter()
        .flatten()
        .filter_map(|event| event.recurrence_id.as_ref());
    for moment in event.excluded.iter().chain(replacing) {
        match moment.seconds {
            Some(_) => taken_out.insert(calendar.zones.shown_like(moment, &start.clock)),
            // A day without a time takes out whatever is on it.
            None => taken_days.insert(moment.day),
        };
    }
    let of_rule = days.into_iter().map(|day| Moment {
        day,
        ..start.clone()
    });
    let extra = event.dates.iter().filter(|_| series).map(|moment| {
        let seconds = moment.seconds.or(start.seconds);
        Moment {
            seconds,
            ..moment.clone()
        }
    });
    let mut all: Vec<Moment> = of_rule.collect();
    let known: HashSet<i64> = all.iter().map(Moment::shown).collect();
    all.extend(extra.filter(|moment| {
        moment.day <= horizon && !known.contains(&calendar.zones.shown_like(moment, &start.clock))
    }));
    all.retain(|moment| {
        let shown = calendar.zones.shown_like(moment, &start.clock);
        let day = i32::try_from(shown.div_euclid(86_400)).unwrap_or(moment.day);
        !taken_out.contains(&shown) && !taken_days.contains(&day)
    });
    all
}

/// The last day on which a date of the series may begin.
fn last_day(calendar: &Calendar, rule: &Rule, start: &Moment) -> Option<i32> {
    let until = Moment::parse(rule.until.as_deref()?, None)?;
    if until.seconds.is_none() || start.seconds.is_none() {
        return Some(until.day);
    }
    let shown = calendar.zones.shown_like(&until, &start.clock);
    let (day, seconds) = (shown.div_euclid(86_400), shown.rem_euclid(86_400));
    let day = i32::try_from(day).ok()?;
    let too_late = i64::from(start.seconds.unwrap_or(0)) > seconds;
    Some(if too_late { day - 1 } else { day })
}

/// The length in minutes.
fn minutes(calendar: &Calendar, event: &Event, start: &Moment) -> Option<u32> {
    start.seconds?;
    let seconds = match (&event.end, event.duration) {
        (Some(end), _) => {
            let apart = || Some(calendar.zones.instant(end)? - calendar.zones.instant(start)?);
            match end.clock == start.clock {
                true => end.shown() - start.shown(),
                false => apart().unwrap_or_else(|| end.shown() - start.shown()),
            }
        }
        (None, Some(seconds)) => seconds,
        (None, None) => 0,
    };
    u32::try_from(seconds / 60).ok().filter(|_| seconds >= 0)
}

/// The day of a moment: as written, and for Greenwich time that of the calendar's zone, else of the user's.
fn day(calendar: &Calendar, moment: &Moment, context: &Context) -> Option<Day> {
    if moment.clock != Clock::Utc {
        return Day::from_unix_days(moment.day);
    }
    let at = moment.shown();
    let zone = calendar.zones.of_calendar.as_deref();
    let known = zone.filter(|zone| TimeZone::named(zone).is_some());
    match known.and_then(|zone| calendar.zones.offset(zone, at)) {
        Some(offset) => Day::from_unix_days(i32::try_from((at + offset).div_euclid(86_400)).ok()?),
        None => context.zone.day(at),
    }
}
