//! Days and times of calendars, and the zones they are in.

use std::collections::HashMap;

use crate::book::Day;
use crate::import::content_line::Property;
use crate::import::recurrence::Rule;
use crate::import::time_zone::TimeZone;

/// A day, with a time and a zone where one is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Moment {
    /// As written, in days since 1970.
    pub day: i32,
    /// Seconds of the day; none for a whole day.
    pub seconds: Option<i32>,
    /// Where its clock stands.
    pub clock: Clock,
}

/// Where the clock of a time stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Clock {
    /// Wherever one is.
    Floating,
    /// In Greenwich.
    Utc,
    /// In this zone.
    Zone(String),
}

impl Moment {
    /// The moment of a property; none where it is no date.
    pub fn of(property: &Property) -> Option<Moment> {
        // The zone's name may hold a colon and no quotes: the value is what follows the last one.
        let value = property.value.rsplit(':').next().unwrap_or_default();
        Moment::parse(value, property.param("TZID"))
    }

    /// The moments of a property that lists them; periods count by their beginning.
    pub fn list(property: &Property) -> impl Iterator<Item = Moment> {
        let zone = property.param("TZID");
        let begin = |text: &str| text.split('/').next().unwrap_or_default().to_owned();
        property
            .value
            .split(',')
            .filter_map(move |text| Moment::parse(&begin(text), zone))
    }

    /// Reads `20260309`, `20260309T170000`, `20260309T170000Z`, and the same with dashes and colons.
    pub fn parse(text: &str, zone: Option<&str>) -> Option<Moment> {
        let text: String = text
            .trim()
            .chars()
            .filter(|c| !matches!(c, '-' | ':'))
            .take(32)
            .collect();
        let (date, rest) = text.split_at_checked(8)?;
        let whole = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
        if !whole(date) {
            return None;
        }
        let number = |from: usize, to: usize| date.get(from..to)?.parse::<u8>().ok();
        let year = date.get(..4)?.parse().ok()?;
        let day = Day::new(year, number(4, 6)?, number(6, 8)?)?.unix_days();
        let time = rest.trim_start_matches(['T', 't', ' ']);
        let digits: String = time
            .chars()
            .take_while(char::is_ascii_digit)
            .take(6)
            .collect();
        let part = |from: usize| {
            digits
                .get(from..from + 2)
                .and_then(|part| part.parse::<i32>().ok())
        };
        let seconds = match (part(0), part(2)) {
            (Some(hour @ 0..=24), Some(minute @ 0..=59)) => {
                Some(hour * 3600 + minute * 60 + part(4).unwrap_or(0).min(59))
            }
            _ => None,
        };
        let clock = match zone {
            _ if seconds.is_none() => Clock::Floating,
            _ if time.ends_with(['Z', 'z']) => Clock::Utc,
            Some(zone) if !zone.trim().is_empty() => Clock::Zone(zone.trim().to_owned()),
            _ => Clock::Floating,
        };
        Some(Moment {
            day,
            seconds,
            clock,
        })
    }

    /// What the clock shows, in seconds since 1970 as if it were UTC.
    pub fn shown(&self) -> i64 {
        i64::from(self.day) * 86_400 + i64::from(self.seconds.unwrap_or(0))
    }
}

/// Seconds of a duration such as `P1DT2H30M`; negative ones are none.
pub(super) fn duration(text: &str) -> Option<i64> {
    let mut seconds = 0_i64;
    let mut number = 0_i64;
    for c in text
        .trim()
        .trim_start_matches('+')
        .strip_prefix('P')?
        .chars()
    {
        let unit = match c {
            '0'..='9' => {
                let digit = i64::from(c.to_digit(10)?);
                number = number.checked_mul(10)?.checked_add(digit)?;
                continue;
            }
            'W' => 604_800,
            'D' => 86_400,
            'H' => 3_600,
            'M' => 60,
            'S' => 1,
            'T' => continue,
            _ => return None,
        };
        seconds = seconds.checked_add(number.checked_mul(unit)?)?;
        number = 0;
    }
    Some(seconds)
}

/// One rule of a zone: standard or summer time.
#[derive(Clone, Debug, Default)]
pub(super) struct Observance {
    start: Option<Moment>,
    /// Seconds east of UTC before and from the change on.
    from: i64,
    to: i64,
    rule: Option<Rule>,
}

impl Observance {
    /// Takes one property of it.
    pub fn take(&mut self, property: &Property) {
        match property.name.as_str() {
            "DTSTART" => self.start = Moment::of(property),
            "TZOFFSETFROM" => self.from = offset(&property.value).unwrap_or(0),
            "TZOFFSETTO" => self.to = offset(&property.value).unwrap_or(0),
            "RRULE" => self.rule = Rule::parse(&property.value),
            _ => {}
        }
    }

    /// The last change to it at or before this Unix time.
    fn last_change(&self, at: i64) -> Option<i64> {
        let start = self.start.as_ref()?;
        let shown = at.checked_add(self.from)?;
        let day = i32::try_from(shown.div_euclid(86_400)).ok()?;
        let seconds = i64::from(start.seconds.unwrap_or(0));
        let change = |day: i32| i64::from(day) * 86_400 + seconds - self.from;
        let Some(rule) = self.rule.as_ref().filter(|_| day > start.day) else {
            return Some(change(start.day)).filter(|&change| change <= at);
        };
        // Two years back are enough, whatever the rule's first year; the end of it is told by UNTIL.
        let until = rule
            .until
            .as_deref()
            .and_then(|until| Moment::parse(until, None));
        let day = until.map_or(day, |until| day.min(until.day));
        let near = Rule {
            count: None,
            ..rule.clone()
        };
        let from = start.day.max(day - 800);
        let days = near.days(from, day, &mut 2_000);
        let later = days
            .into_iter()
            .filter(|&day| day != from || from == start.day);
        later.map(change).filter(|&change| change <= at).max()
    }
}

/// Seconds of `+0200`.
fn offset(text: &str) -> Option<i64> {
    let text = text.trim();
    let sign = if text.starts_with('-') { -1 } else { 1 };
    let digits = text.trim_start_matches(['+', '-']);
    let hours: i64 = digits.get(..2)?.parse().ok()?;
    let minutes: i64 = digits
        .get(2..4)
        .and_then(|text| text.parse().ok())
        .unwrap_or(0);
    (hours < 24 && minutes < 60).then_some(sign * (hours * 3600 + minutes * 60))
}

/// The zones a calendar brings along.
#[derive(Debug, Default)]
pub(super) struct Zones {
    /// The zone in which the calendar is shown.
    pub of_calendar: Option<String>,
    observances: HashMap<String, Vec<Observance>>,
}

impl Zones {
    /// Adds a rule of a zone.
    pub fn add(&mut self, zone: &str, observance: Observance) {
        /// More rules than any zone has had.
        const MOST: usize = 200;
        let known = self.observances.entry(zone.to_owned()).or_default();
        if known.len() < MOST {
            known.push(observance);
        }
    }

    /// Seconds east of UTC in this zone at a Unix time; none where nobody knows the zone.
    pub fn offset(&self, zone: &str, at: i64) -> Option<i64> {
        if let Some(zone) = TimeZone::named(zone) {
            return Some(zone.offset(at));
        }
        let observances = self.observances.get(zone)?;
        let changes = observances
            .iter()
            .filter_map(|o| Some((o.last_change(at)?, o.to)));
        let last = changes.max_by_key(|&(change, _)| change).map(|(_, to)| to);
        last.or_else(|| observances.first().map(|observance| observance.from))
    }

    /// The Unix time of a moment; none where its zone is not known, or where it has none.
    pub fn instant(&self, moment: &Moment) -> Option<i64> {
        let shown = moment.shown();
        match &moment.clock {
            Clock::Utc => Some(shown),
            Clock::Floating => None,
            Clock::Zone(zone) => {
                let guess = self.offset(zone, shown)?;
                Some(shown - self.offset(zone, shown - guess)?)
            }
        }
    }

    /// What the clock of `like` shows at this moment: day and seconds as if UTC.
    pub fn shown_like(&self, moment: &Moment, like: &Clock) -> i64 {
        let converted = match (&moment.clock, like) {
            (here, there) if here == there => None,
            (_, Clock::Zone(zone)) => self
                .instant(moment)
                .and_then(|instant| Some(instant + self.offset(zone, instant)?)),
            (_, Clock::Utc) => self.instant(moment),
            (_, Clock::Floating) => None,
        };
        converted.unwrap_or_else(|| moment.shown())
    }
}
