//! Decides when a backup is due, from the book and the record of the last backup. A file outside the browser is the
//! only copy that clearing the browser does not delete.

use crate::book::{Book, Day};

/// A backup that was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BackupRecord {
    /// Its day.
    pub day: Day,
    /// Its time in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// The number of records in the book at that time.
    pub records: usize,
}

/// The age of the last backup, in changes and days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BackupAge {
    /// Records that are new, changed or deleted since.
    pub changes: usize,
    /// Days since the last backup; without one, since the first record was written.
    pub days: i32,
    /// Whether there is no backup yet.
    pub is_first: bool,
}

/// With a copy, so many changes or days make another one due.
const CHANGES: usize = 100;
const DAYS: i32 = 14;
/// Without any, so many do.
const FIRST_CHANGES: usize = 25;
const FIRST_DAYS: i32 = 3;

const DAY_MS: u64 = 86_400_000;

impl BackupRecord {
    /// The record of a backup saved now.
    pub fn now(book: &Book, day: Day, at: u64) -> BackupRecord {
        let records = records(book);
        BackupRecord { day, at, records }
    }

    /// The text to remember.
    pub fn write(&self) -> String {
        format!("{} {} {}", self.day, self.at, self.records)
    }

    /// Reads such a text. The first release remembered the day alone.
    pub fn read(text: &str) -> Option<BackupRecord> {
        let mut parts = text.split(' ');
        let day = Day::parse(parts.next()?)?;
        let at = parts.next().and_then(|at| at.parse().ok());
        let records = parts.next().and_then(|records| records.parse().ok());
        Some(BackupRecord {
            day,
            at: at.unwrap_or_else(|| u64::try_from(day.unix_days()).unwrap_or(0) * DAY_MS),
            records: records.unwrap_or(0),
        })
    }
}

/// How many records a book holds, deleted ones included.
fn records(book: &Book) -> usize {
    let lists = book.items().size() + book.steps().size() + book.measures().size();
    book.customer_rows().count() + book.entry_rows().count() + lists + book.shadows().count()
}

/// What has changed since the last copy, if there was one. Linear in the book.
pub fn since(book: &Book, last: Option<&BackupRecord>, today: Day) -> BackupAge {
    let after = last.map(|last| last.at);
    let mut first = u64::MAX;
    let mut changes = 0;
    let mut look = |at: u64| {
        first = first.min(at);
        changes += usize::from(after.is_none_or(|after| at > after));
    };
    let customers = book.customer_rows().map(|row| row.latest());
    customers.for_each(|stamp| look(stamp.millis()));
    let entries = book.entry_rows().map(|row| row.latest());
    entries.for_each(|stamp| look(stamp.millis()));
    if let Some(settings) = book.settings_row() {
        look(settings.latest().millis());
    }
    // What came in from a file keeps the moments at which it was written elsewhere; its number tells all the same.
    let grown = last.map_or(0, |last| records(book).abs_diff(last.records));
    let begun = match last {
        Some(last) => Some(last.day),
        None => i32::try_from(first / DAY_MS)
            .ok()
            .and_then(Day::from_unix_days),
    };
    BackupAge {
        changes: changes.max(grown),
        days: begun.map_or(0, |begun| today.since(begun)).max(0),
        is_first: last.is_none(),
    }
}

impl BackupAge {
    /// Whether to ask for a backup.
    pub fn is_due(self) -> bool {
        let (changes, days) = match self.is_first {
            true => (FIRST_CHANGES, FIRST_DAYS),
            false => (CHANGES, DAYS),
        };
        self.changes > 0 && (self.changes >= changes || self.days >= days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_reads_back_and_so_does_what_the_first_release_remembered() {
        let day = Day::parse("2026-11-22").unwrap();
        let copy = BackupRecord {
            day,
            at: 1_795_340_000_000,
            records: 12,
        };
        assert_eq!(BackupRecord::read(&copy.write()), Some(copy));
        let early = BackupRecord::read("2026-11-22").unwrap();
        assert_eq!((early.day, early.at), (day, 1_795_305_600_000));
        assert_eq!(BackupRecord::read("x"), None);
    }

    #[test]
    fn a_copy_is_due_by_changes_or_by_days_and_never_without_a_change() {
        let due = |changes, days, is_first| {
            BackupAge {
                changes,
                days,
                is_first,
            }
            .is_due()
        };
        assert!(!due(0, 400, false) && !due(0, 400, true));
        assert!(!due(99, 13, false) && due(100, 0, false) && due(1, 14, false));
        assert!(!due(24, 2, true) && due(25, 0, true) && due(1, 3, true));
    }
}
