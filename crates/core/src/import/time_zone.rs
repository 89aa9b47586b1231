//! Time zones by name: of the tz database, of Windows, or with the offset in the name, as calendars write them.
//!
//! The rules are today's and hold for every year: good for the day of a meeting, which is all that is wanted.

/// Offset of standard time and of summer time in minutes, the rule of change, and the zones of it.
const TABLE: &str = include_str!("time_zone/table.txt");

/// What holds in a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeZone {
    /// Seconds east of UTC in standard time.
    standard: i64,
    /// Seconds east of UTC in summer time, and when it begins and ends; none where there is none.
    summer: Option<(i64, Change, Change)>,
}

/// A change of the clock: the weekday (0 Sunday) of a week (5 the last) of a month, at so many seconds of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Change {
    month: u8,
    week: i32,
    weekday: i32,
    seconds: i64,
}

impl TimeZone {
    /// UTC itself.
    pub const UTC: TimeZone = TimeZone {
        standard: 0,
        summer: None,
    };

    /// The zone of this name; none where nobody knows it.
    pub fn named(name: &str) -> Option<TimeZone> {
        let name = name.trim();
        if name.eq_ignore_ascii_case("UTC") || name.eq_ignore_ascii_case("GMT") || name == "Z" {
            return Some(TimeZone::UTC);
        }
        // A path in front of the name: /freeassociation.sourceforge.net/Tzfile/Europe/Vienna
        let mut tail = name;
        loop {
            if let Some(zone) = of_table(tail) {
                return Some(zone);
            }
            match tail.split_once('/') {
                Some((_, rest)) if rest.contains('/') => tail = rest,
                _ => return of_offset(name),
            }
        }
    }

    /// Seconds east of UTC at this Unix time.
    pub fn offset(&self, at: i64) -> i64 {
        let Some((summer, begin, end)) = self.summer else {
            return self.standard;
        };
        let local_day = at.saturating_add(self.standard).div_euclid(86_400);
        let year = i32::try_from(local_day)
            .ok()
            .and_then(crate::book::Day::from_unix_days);
        let Some((year, _, _)) = year.map(crate::book::Day::civil) else {
            return self.standard;
        };
        let from = begin.local(year).map(|local| local - self.standard);
        let to = end.local(year).map(|local| local - summer);
        let (Some(from), Some(to)) = (from, to) else {
            return self.standard;
        };
        let in_summer = if from < to {
            (from..to).contains(&at)
        } else {
            at >= from || at < to
        };
        if in_summer { summer } else { self.standard }
    }

    /// Seconds east of UTC when the clocks there show this time, given in seconds since 1970 as if it were UTC.
    pub fn offset_of_local(&self, local: i64) -> i64 {
        let guess = self.offset(local.saturating_sub(self.standard));
        self.offset(local.saturating_sub(guess))
    }
}

impl Change {
    /// The clocks' time of the change in this year, in seconds since 1970 as if it were UTC.
    fn local(self, year: i32) -> Option<i64> {
        let first = crate::book::Day::new(year, self.month, 1)?.unix_days();
        // 1970 began on a Thursday.
        let lead = (self.weekday - (first + 4)).rem_euclid(7);
        let mut day = first + lead + (self.week - 1) * 7;
        while crate::book::Day::from_unix_days(day)?.civil().1 != self.month {
            day -= 7;
        }
        Some(i64::from(day) * 86_400 + self.seconds)
    }

    /// Reads `M3.5.0/2`.
    fn parse(text: &str) -> Option<Change> {
        let (date, time) = text.split_once('/').unwrap_or((text, "2"));
        let mut parts = date.strip_prefix('M')?.split('.');
        let (hours, minutes) = time.split_once(':').unwrap_or((time, "0"));
        let hours: i64 = hours.parse().ok()?;
        let minutes: i64 = minutes.parse().ok()?;
        Some(Change {
            month: parts.next()?.parse().ok()?,
            week: parts.next()?.parse().ok()?,
            weekday: parts.next()?.parse().ok()?,
            seconds: hours * 3600 + minutes * 60,
        })
    }
}

/// The zone of this name in the table.
fn of_table(name: &str) -> Option<TimeZone> {
    for line in TABLE.lines() {
        let (rule, names) = line.split_once('|')?;
        if !names
            .split(';')
            .any(|known| known.eq_ignore_ascii_case(name))
        {
            continue;
        }
        let mut parts = rule.split(' ');
        let standard = parts.next()?.parse::<i64>().ok()? * 60;
        let summer = parts.next()?.parse::<i64>().ok()? * 60;
        let changes = parts.next()?.split_once(',');
        let summer = match changes {
            Some((begin, end)) => Some((summer, Change::parse(begin)?, Change::parse(end)?)),
            None => None,
        };
        return Some(TimeZone { standard, summer });
    }
    None
}

/// The zone of a name that is or begins with an offset: `(UTC-03:00) Brasília`, `GMT+0200`, `UTC+2`.
fn of_offset(name: &str) -> Option<TimeZone> {
    let rest = name.trim_start_matches('(');
    let rest = rest
        .strip_prefix("UTC")
        .or_else(|| rest.strip_prefix("GMT"))
        .unwrap_or(rest);
    let sign = match rest.chars().next()? {
        '+' => 1,
        '-' | '−' => -1,
        _ => return None,
    };
    let rest = rest.trim_start_matches(['+', '-', '−']);
    let digits: String = rest
        .chars()
        .take_while(|c| c.is_ascii_digit() || *c == ':')
        .filter(|c| *c != ':')
        .collect();
    let (hours, minutes) = match digits.len() {
        1 | 2 => (digits.as_str(), "0"),
        3 => digits.split_at_checked(1)?,
        4 => digits.split_at_checked(2)?,
        _ => return None,
    };
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 15 && minutes < 60).then_some(TimeZone {
        standard: sign * (hours * 3600 + minutes * 60),
        summer: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours(name: &str, at: i64) -> f64 {
        TimeZone::named(name).unwrap().offset(at) as f64 / 3600.0
    }

    #[test]
    fn summer_and_winter_are_told_apart() {
        let (january, july) = (1_767_960_000, 1_783_598_400); // 2026-01-09, 2026-07-09, 12:00 UTC
        assert_eq!(
            (
                hours("Europe/Vienna", january),
                hours("Europe/Vienna", july)
            ),
            (1.0, 2.0)
        );
        assert_eq!(
            (
                hours("America/New_York", january),
                hours("Eastern Standard Time", july)
            ),
            (-5.0, -4.0)
        );
        assert_eq!(
            (
                hours("Australia/Sydney", january),
                hours("Australia/Sydney", july)
            ),
            (11.0, 10.0)
        );
        assert_eq!(
            (
                hours("Europe/Dublin", january),
                hours("Europe/Dublin", july)
            ),
            (0.0, 1.0)
        );
        assert_eq!(hours("Asia/Kathmandu", july), 5.75);
        assert_eq!(
            hours("/x.example/Tzfile/America/Argentina/Salta", july),
            -3.0
        );
    }

    #[test]
    fn the_clocks_change_at_the_second() {
        let change = 1_774_746_000; // 2026-03-29 01:00 UTC
        assert_eq!(
            (
                hours("Europe/Berlin", change - 1),
                hours("Europe/Berlin", change)
            ),
            (1.0, 2.0)
        );
        let berlin = TimeZone::named("Europe/Berlin").unwrap();
        assert_eq!(berlin.offset_of_local(change + 3 * 3600), 7200);
    }

    #[test]
    fn names_with_an_offset_and_unknown_ones() {
        assert_eq!(hours("(UTC-03:00) Brasília", 0), -3.0);
        assert_eq!(hours("GMT+0530", 0), 5.5);
        assert_eq!(TimeZone::named("Canberra, Melbourne, Sydney"), None);
        assert_eq!(TimeZone::named(""), None);
    }
}
