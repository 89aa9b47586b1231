//! A date of a customer's own: a birthday, a name day, a renewal, the next meeting. A field of the customer
//! (`dates/<name>`), so two devices can each add one.

use serde_json::Value;

use super::day::Day;
use super::field::{Field, Problems, Reason};
use super::json_path::Path;
use super::record::group;
use super::value::{Line, choice};

choice! {
    /// What a date of one's own is.
    DateKind {
        /// The day they were born.
        Birthday = "birthday",
        /// The day of the saint they are named after.
        NameDay = "name_day",
        /// A contract or a subscription ends or goes on.
        Renewal = "renewal",
        /// A meeting that is planned.
        Meeting = "meeting",
        /// Anything else; its text says what.
        Other = "other",
    }
}

choice! {
    /// How often a date comes again.
    Repeat {
        /// Every year; 29 February falls on the 28th in years without one.
        Yearly = "yearly",
        /// Every month; on its last day where it has no such day.
        Monthly = "monthly",
        /// Only on that day.
        Once = "once",
    }
}

group! {
    /// A date of a customer's own.
    OwnDate {
        /// What it is.
        kind: DateKind,
        /// The first time, or a day of the year.
        on: PartialDate,
        ;
        /// How often it comes again; every year where absent.
        repeat: Repeat,
        /// What it is, in the person's words.
        text: Line,
    }
}

impl OwnDate {
    /// How often it comes again. A date without a year cannot be one day alone, so it comes every year.
    pub fn recurrence(&self) -> Repeat {
        match (self.repeat.unwrap_or(Repeat::Yearly), self.on) {
            (Repeat::Once, PartialDate::NoYear { .. }) => Repeat::Yearly,
            (repeat, _) => repeat,
        }
    }

    /// The first day on or after `from` on which it falls; never before the first time. None once it is over.
    pub fn next(&self, from: Day) -> Option<Day> {
        let from = match self.on {
            PartialDate::Full(first) => from.max(first),
            PartialDate::NoYear { .. } => from,
        };
        let (year, month, _) = from.civil();
        let (of_year, day) = self.on.month_and_day();
        let not_before = |found: &Day| *found >= from;
        match self.recurrence() {
            Repeat::Once => self.on.full().filter(not_before),
            Repeat::Yearly => [year, year + 1]
                .into_iter()
                .filter_map(|year| day_or_last(year, of_year, day))
                .find(not_before),
            Repeat::Monthly => {
                let following = match month {
                    12 => (year + 1, 1),
                    _ => (year, month + 1),
                };
                [(year, month), following]
                    .into_iter()
                    .filter_map(|(year, month)| day_or_last(year, month, day))
                    .find(not_before)
            }
        }
    }

    /// How many years it will be on a day: how old they become. None without a year of birth, or for what is no
    /// birthday.
    pub fn age_on(&self, day: Day) -> Option<i32> {
        let born = self.on.full().filter(|_| self.kind == DateKind::Birthday)?;
        let years = day.civil().0 - born.civil().0;
        (years > 0).then_some(years)
    }
}

/// A day of a month; the month's last where it has no such day.
fn day_or_last(year: i32, month: u8, day: u8) -> Option<Day> {
    (28..=day.max(28))
        .rev()
        .map(|last| last.min(day))
        .find_map(|day| Day::new(year, month, day))
}

/// A date with or without its year. Written `1990-05-01` or, as vCard 4.0 does without a year, `--05-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartialDate {
    /// Year, month and day.
    Full(Day),
    /// Month (1–12) and day of the month.
    NoYear {
        /// Month, 1–12.
        month: u8,
        /// Day of the month.
        day: u8,
    },
}

impl PartialDate {
    /// The date of this year, if there is one, month and day; none where no year has such a day.
    pub fn new(year: Option<i32>, month: u8, day: u8) -> Option<PartialDate> {
        match year {
            Some(year) => Day::new(year, month, day).map(PartialDate::Full),
            // 2000 has a 29 February.
            None => Day::new(2000, month, day).map(|_| PartialDate::NoYear { month, day }),
        }
    }

    /// Reads `YYYY-MM-DD` or `--MM-DD`, exactly.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let Some(rest) = text.strip_prefix("--") else {
            return Day::parse(text).map(PartialDate::Full);
        };
        let (_, month, day) = Day::parse(&format!("2000-{rest}"))?.civil();
        Some(PartialDate::NoYear { month, day })
    }

    /// The day, where the year is known.
    pub fn full(self) -> Option<Day> {
        match self {
            PartialDate::Full(day) => Some(day),
            PartialDate::NoYear { .. } => None,
        }
    }

    /// Month (1–12) and day of the month.
    pub fn month_and_day(self) -> (u8, u8) {
        match self {
            PartialDate::Full(day) => {
                let (_, month, day) = day.civil();
                (month, day)
            }
            PartialDate::NoYear { month, day } => (month, day),
        }
    }
}

impl std::fmt::Display for PartialDate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            PartialDate::Full(day) => std::fmt::Display::fmt(day, f),
            PartialDate::NoYear { month, day } => write!(f, "--{month:02}-{day:02}"),
        }
    }
}

impl Field for PartialDate {
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<PartialDate> {
        let date = value.as_str().and_then(PartialDate::parse);
        if date.is_none() {
            problems.add(at, Reason::not_a_date(value));
        }
        date
    }

    fn write(&self) -> Value {
        Value::String(self.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(on: &str, repeat: Repeat) -> OwnDate {
        OwnDate {
            kind: DateKind::Birthday,
            on: PartialDate::parse(on).unwrap(),
            repeat: Some(repeat),
            text: None,
        }
    }

    fn next(on: &str, repeat: Repeat, from: &str) -> Option<String> {
        let found = date(on, repeat).next(Day::parse(from).unwrap());
        found.map(|day| day.to_string())
    }

    #[test]
    fn a_yearly_date_comes_on_its_day_and_29_february_on_the_28th_of_other_years() {
        let next = |on, from| next(on, Repeat::Yearly, from).unwrap();
        assert_eq!(next("1990-05-01", "2026-05-01"), "2026-05-01");
        assert_eq!(next("1990-05-01", "2026-05-02"), "2027-05-01");
        assert_eq!(next("--12-31", "2026-12-31"), "2026-12-31");
        assert_eq!(next("--01-01", "2026-12-31"), "2027-01-01");
        assert_eq!(next("2000-02-29", "2026-02-01"), "2026-02-28");
        assert_eq!(next("2000-02-29", "2026-03-01"), "2027-02-28");
        assert_eq!(next("--02-29", "2027-03-01"), "2028-02-29");
        assert_eq!(next("--02-29", "2028-02-29"), "2028-02-29");
        // The 29th is still ahead on the 28th of a leap year.
        assert_eq!(next("--02-29", "2028-02-28"), "2028-02-29");
    }

    #[test]
    fn a_monthly_date_falls_on_the_last_day_of_a_shorter_month() {
        let next = |on, from| next(on, Repeat::Monthly, from).unwrap();
        assert_eq!(next("2026-01-31", "2026-02-01"), "2026-02-28");
        assert_eq!(next("2026-01-31", "2026-03-01"), "2026-03-31");
        assert_eq!(next("2026-01-30", "2028-02-01"), "2028-02-29");
        assert_eq!(next("2026-01-31", "2026-04-30"), "2026-04-30");
        assert_eq!(next("2026-01-15", "2026-12-16"), "2027-01-15");
        assert_eq!(next("--07-15", "2026-12-16"), "2027-01-15");
    }

    #[test]
    fn nothing_falls_before_the_first_time_and_once_is_once() {
        let yearly = |on, from| next(on, Repeat::Yearly, from);
        assert_eq!(
            yearly("2027-03-01", "2026-01-01").as_deref(),
            Some("2027-03-01")
        );
        let monthly = next("2027-03-31", Repeat::Monthly, "2026-01-01");
        assert_eq!(monthly.as_deref(), Some("2027-03-31"));
        let once = |from| next("2026-03-01", Repeat::Once, from);
        assert_eq!(once("2026-01-01").as_deref(), Some("2026-03-01"));
        assert_eq!(once("2026-03-02"), None);
        // Without a year there is no single day.
        let no_year = next("--03-01", Repeat::Once, "2026-03-02");
        assert_eq!(no_year.as_deref(), Some("2027-03-01"));
    }

    #[test]
    fn at_the_end_of_the_books_years_there_is_no_next() {
        assert_eq!(next("--03-01", Repeat::Yearly, "2200-12-31"), None);
        assert_eq!(next("--03-01", Repeat::Monthly, "2200-12-31"), None);
    }

    #[test]
    fn an_age_needs_a_year_of_birth() {
        let on = Day::parse("2026-05-01").unwrap();
        assert_eq!(date("1986-05-01", Repeat::Yearly).age_on(on), Some(40));
        assert_eq!(date("--05-01", Repeat::Yearly).age_on(on), None);
        assert_eq!(date("2026-05-01", Repeat::Yearly).age_on(on), None);
    }

    #[test]
    fn dates_read_back_as_written_and_others_are_refused() {
        for text in ["1990-05-01", "--02-29", "2024-02-29"] {
            assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
        }
        for text in [
            "--02-30", "--13-01", "--2-1", "05-01", "", "---01", "--05-01T",
        ] {
            assert_eq!(PartialDate::parse(text), None, "{text}");
        }
    }
}
