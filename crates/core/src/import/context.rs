//! What a reader must know besides the file: the day, the time zone, the book's own currency, and the answers given so
//! far.

use std::collections::BTreeMap;

use crate::book::Day;

/// What a reader must know besides the file.
#[derive(Clone, Debug)]
pub struct Context {
    /// The day of the import.
    pub asof: Day,
    /// The user's time zone.
    pub zone: Zone,
    /// The book's currency, as an ISO 4217 code; none where it has none.
    pub currency: Option<String>,
    /// The book's country, as an ISO 3166 code in capitals; it completes phone numbers.
    pub country: Option<String>,
    /// Names and addresses that are the owner's own.
    pub own_names: Vec<String>,
    /// The file's name, which may tell the other side of a chat; nothing else is taken from it.
    pub file_name: Option<String>,
    /// Answers given, by the key of the question.
    pub answers: BTreeMap<String, Vec<String>>,
}

impl Context {
    /// A context of this day, in UTC, with nothing else known.
    pub fn new(asof: Day) -> Context {
        Context {
            asof,
            zone: Zone::default(),
            currency: None,
            country: None,
            own_names: Vec::new(),
            file_name: None,
            answers: BTreeMap::new(),
        }
    }

    /// The first answer to a question, if it was answered.
    pub fn answer(&self, key: &str) -> Option<&str> {
        self.answers.get(key)?.first().map(String::as_str)
    }

    /// All answers to a question that allows several, if it was answered.
    pub fn answered(&self, key: &str) -> Option<&[String]> {
        self.answers.get(key).map(Vec::as_slice)
    }

    /// The owner's names and addresses: those answered in this import, then those known before.
    pub fn owner_names(&self) -> impl Iterator<Item = &String> {
        let answered = self.answered("own_name").unwrap_or_default();
        answered.iter().chain(&self.own_names)
    }
}

/// A time zone as its changes of offset, which the caller takes from the system.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Zone {
    /// The offset from UTC in minutes that holds from this Unix time in seconds on, in order; before the first, that of
    /// the first. Empty is UTC.
    pub changes: Vec<(i64, i32)>,
}

impl Zone {
    /// A zone that never changes, so many minutes east of UTC.
    pub fn fixed(minutes: i32) -> Zone {
        Zone {
            changes: vec![(i64::MIN, minutes)],
        }
    }

    /// Minutes east of UTC at this Unix time in seconds.
    pub fn offset(&self, at: i64) -> i32 {
        let passed = self.changes.partition_point(|&(from, _)| from <= at);
        let change = self.changes.get(passed.saturating_sub(1));
        change.map_or(0, |&(_, minutes)| minutes)
    }

    /// The day where the user is, at this Unix time in seconds.
    pub fn day(&self, at: i64) -> Option<Day> {
        let local = at.checked_add(i64::from(self.offset(at)) * 60)?;
        Day::from_unix_days(i32::try_from(local.div_euclid(86_400)).ok()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_is_that_where_the_user_is() {
        let at = 1_787_018_400; // 2026-08-18 02:00 UTC
        assert_eq!(Zone::default().day(at), Day::parse("2026-08-18"));
        assert_eq!(Zone::fixed(-420).day(at), Day::parse("2026-08-17"));
        let zone = Zone {
            changes: vec![(0, 60), (at, 120)],
        };
        assert_eq!((zone.offset(at - 1), zone.offset(at)), (60, 120));
    }
}
