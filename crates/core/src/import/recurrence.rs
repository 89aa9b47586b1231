//! Recurrence rules of iCalendar (RFC 5545), expanded to days.
//!
//! The time of day of a series never changes, so a rule is a matter of days alone; `UNTIL` with a time is turned into a
//! last day by the caller, who knows the zone.

mod period;

/// How often a series comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// By days.
    Daily,
    /// By weeks.
    Weekly,
    /// By months.
    Monthly,
    /// By years.
    Yearly,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// How often.
    pub frequency: Frequency,
    /// Every so many days, weeks, months or years, from 1.
    pub interval: i32,
    /// How many times in all.
    pub count: Option<u32>,
    /// The last time, as written.
    pub until: Option<String>,
    /// Weekdays from 0, Monday, with the ordinal before them, 0 where there is none.
    pub by_day: Vec<(i32, i32)>,
    /// Days of the month, from the end where negative.
    pub by_month_day: Vec<i32>,
    /// Months, 1 to 12.
    pub by_month: Vec<i32>,
    /// Days of the year, from the end where negative.
    pub by_year_day: Vec<i32>,
    /// Weeks of the year, from the end where negative.
    pub by_week: Vec<i32>,
    /// Which of a period's days, from the end where negative.
    pub by_position: Vec<i32>,
    /// The weekday a week begins with.
    pub week_start: i32,
}

impl Rule {
    /// The rule of an `RRULE` value; none where it is damaged or more frequent than daily.
    pub fn parse(text: &str) -> Option<Rule> {
        /// The most values a list may have: one a day of a leap year.
        const MOST: usize = 366;
        let mut frequency = None;
        let mut rule = Rule {
            frequency: Frequency::Daily,
            interval: 1,
            count: None,
            until: None,
            by_day: Vec::new(),
            by_month_day: Vec::new(),
            by_month: Vec::new(),
            by_year_day: Vec::new(),
            by_week: Vec::new(),
            by_position: Vec::new(),
            week_start: 0,
        };
        for part in text.split(';').filter(|part| !part.trim().is_empty()) {
            let (name, value) = part.split_once('=')?;
            let value = value.trim();
            let numbers = |least: i32, most: i32| -> Vec<i32> {
                let numbers = value
                    .split(',')
                    .filter_map(|number| number.trim().parse().ok());
                let inside = |number: &i32| *number != 0 && (least..=most).contains(number);
                numbers.filter(inside).take(MOST).collect()
            };
            match name.trim().to_ascii_uppercase().as_str() {
                "FREQ" => {
                    frequency = match value.to_ascii_uppercase().as_str() {
                        "DAILY" => Some(Frequency::Daily),
                        "WEEKLY" => Some(Frequency::Weekly),
                        "MONTHLY" => Some(Frequency::Monthly),
                        "YEARLY" => Some(Frequency::Yearly),
                        _ => return None,
                    };
                }
                "INTERVAL" => rule.interval = value.parse().unwrap_or(1).clamp(1, 100_000),
                "COUNT" => rule.count = Some(value.parse().ok()?),
                "UNTIL" => rule.until = Some(value.to_owned()),
                "BYDAY" => rule.by_day = value.split(',').filter_map(weekday).take(MOST).collect(),
                "BYMONTHDAY" => rule.by_month_day = numbers(-31, 31),
                "BYMONTH" => rule.by_month = numbers(1, 12),
                "BYYEARDAY" => rule.by_year_day = numbers(-366, 366),
                "BYWEEKNO" => rule.by_week = numbers(-53, 53),
                "BYSETPOS" => rule.by_position = numbers(-366, 366),
                "WKST" => rule.week_start = weekday(value).map_or(0, |(_, day)| day),
                _ => {}
            }
        }
        rule.frequency = frequency?;
        Some(rule)
    }

    /// The days of the series from `start` to `last`, as days since 1970, in order. `start` is always the first.
    ///
    /// `steps` is how much work may still be done, over all series of a file; at 0 the series ends where it is.
    pub fn days(&self, start: i32, last: i32, steps: &mut usize) -> Vec<i32> {
        let mut days = Vec::new();
        let most = usize::try_from(self.count.unwrap_or(u32::MAX)).unwrap_or(usize::MAX);
        if start > last || most == 0 {
            return days;
        }
        days.push(start);
        let mut number = 0_i32;
        while days.len() < most && *steps > 0 {
            let Some(period) = period::of(self, start, number) else {
                break;
            };
            if period.first > last {
                break;
            }
            *steps = steps.saturating_sub(1 + period.days.len());
            for day in period.days {
                if day > last {
                    return days;
                }
                if day > start && days.len() < most {
                    days.push(day);
                }
            }
            number = number.saturating_add(1);
        }
        days
    }
}

/// The weekday from 0, Monday, and the ordinal before it, of `-1FR`.
fn weekday(text: &str) -> Option<(i32, i32)> {
    let text = text.trim();
    let at = text.len().checked_sub(2)?;
    let (ordinal, name) = (text.get(..at)?, text.get(at..)?);
    let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let day = names
        .iter()
        .position(|known| known.eq_ignore_ascii_case(name))?;
    let ordinal = match ordinal.trim() {
        "" => 0,
        number => number
            .parse()
            .ok()
            .filter(|number: &i32| (-53..=53).contains(number))?,
    };
    Some((ordinal, i32::try_from(day).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Day;

    fn series(start: &str, rule: &str, last: &str) -> Vec<String> {
        let day = |text: &str| Day::parse(text).unwrap().unix_days();
        let days = Rule::parse(rule)
            .unwrap()
            .days(day(start), day(last), &mut 100_000);
        let text = |day: i32| Day::from_unix_days(day).unwrap().to_string();
        days.into_iter().map(text).collect()
    }

    #[test]
    fn the_examples_of_the_standard_come_out() {
        let check = |start: &str, rule: &str, days: &[&str]| {
            assert_eq!(series(start, rule, "2007-12-31"), days, "{rule}");
        };
        check(
            "1997-09-02",
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,TH",
            &["1997-09-02", "1997-09-04", "1997-09-16", "1997-09-18"],
        );
        check(
            "1997-08-05",
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO",
            &["1997-08-05", "1997-08-10", "1997-08-19", "1997-08-24"],
        );
        check(
            "1997-08-05",
            "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU",
            &["1997-08-05", "1997-08-17", "1997-08-19", "1997-08-31"],
        );
        check(
            "1997-09-05",
            "FREQ=MONTHLY;COUNT=3;BYDAY=1FR",
            &["1997-09-05", "1997-10-03", "1997-11-07"],
        );
        check(
            "1997-09-22",
            "FREQ=MONTHLY;COUNT=3;BYDAY=-2MO",
            &["1997-09-22", "1997-10-20", "1997-11-17"],
        );
        check(
            "1997-09-28",
            "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3",
            &["1997-09-28", "1997-10-29", "1997-11-28"],
        );
        check(
            "1997-06-10",
            "FREQ=YEARLY;COUNT=4;BYMONTH=6,7",
            &["1997-06-10", "1997-07-10", "1998-06-10", "1998-07-10"],
        );
        check(
            "1997-01-01",
            "FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200",
            &["1997-01-01", "1997-04-10", "1997-07-19", "2000-01-01"],
        );
        check(
            "1997-05-19",
            "FREQ=YEARLY;BYDAY=20MO;COUNT=3",
            &["1997-05-19", "1998-05-18", "1999-05-17"],
        );
        check(
            "1997-05-12",
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3",
            &["1997-05-12", "1998-05-11", "1999-05-17"],
        );
        check(
            "1998-02-13",
            "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3",
            &["1998-02-13", "1998-03-13", "1998-11-13"],
        );
        check(
            "1997-09-04",
            "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3",
            &["1997-09-04", "1997-10-07", "1997-11-06"],
        );
        check(
            "1997-09-29",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3",
            &["1997-09-29", "1997-10-30", "1997-11-27"],
        );
        check(
            "1996-11-05",
            "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3",
            &["1996-11-05", "2000-11-07", "2004-11-02"],
        );
    }

    #[test]
    fn days_that_a_month_lacks_are_left_out() {
        assert_eq!(
            series("2024-02-29", "FREQ=YEARLY", "2033-01-01"),
            ["2024-02-29", "2028-02-29", "2032-02-29"]
        );
        assert_eq!(
            series("2026-01-31", "FREQ=MONTHLY;COUNT=3", "2027-01-01"),
            ["2026-01-31", "2026-03-31", "2026-05-31"]
        );
    }

    #[test]
    fn a_series_without_an_end_stops_where_it_must() {
        let rule = Rule::parse("FREQ=DAILY").unwrap();
        assert_eq!(rule.days(0, i32::MAX - 1, &mut 1_000).len(), 500);
        let never = Rule::parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").unwrap();
        assert_eq!(never.days(0, 200_000, &mut 1_000_000), [0]);
        assert_eq!(Rule::parse("FREQ=SECONDLY"), None);
    }
}
