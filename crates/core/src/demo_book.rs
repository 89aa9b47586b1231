//! The demo book: a small shop's year with its dates moved so that it ends today. Stored in a space of its own.

use serde_json::Value;

use crate::book::Book;
use crate::book::Day;
use crate::book::hlc::Stamp;
use crate::book::op::Op;
use crate::book::record::Fields;
use crate::exchange::json::diff::compare;
use crate::exchange::json::read::{Refusal, read};

const FILE: &str = include_str!("../../../assets/demo.json");

/// The fields that are dates, whatever the record.
const DATES: [&str; 11] = [
    "added",
    "since",
    "on",
    "due",
    "kept_on",
    "broken_on",
    "answered_on",
    "promised_for",
    "delivered_on",
    "resolved_on",
    "snoozed_until",
];

/// The date that counts as today in the file.
fn written_on() -> Option<Day> {
    Day::new(2026, 1, 1)
}

/// The operations that write the demo book into a blank one, its dates moved so that the story ends today.
///
/// # Errors
/// When the file is no book; a test holds that it is one.
pub fn ops(today: Day, stamp: Stamp) -> Result<Vec<Op>, Refusal> {
    let contents = read(&moved(today), |_| false)?;
    Ok(compare(&Book::new(), contents, stamp, false).ops)
}

fn moved(today: Day) -> String {
    let Ok(mut file) = serde_json::from_str::<Value>(FILE) else {
        return String::new();
    };
    let days = written_on().map_or(0, |then| today.since(then));
    let lists = file.as_object_mut().into_iter().flatten();
    for record in lists.filter_map(|(_, list)| list.as_array_mut()).flatten() {
        if let Some(fields) = record.as_object_mut() {
            move_dates(fields, days);
        }
    }
    file.to_string()
}

fn move_dates(fields: &mut Fields, days: i32) {
    for name in DATES {
        if let Some(value) = fields.get_mut(name)
            && let Some(day) = value.as_str().and_then(Day::parse)
        {
            *value = day.plus(days).to_string().into();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::hlc::{Clock, Writer};
    use crate::book::op::Batch;

    #[test]
    fn the_demo_book_is_whole_on_any_day() {
        let today = Day::parse("2031-03-30").unwrap();
        assert_eq!(read(&moved(today), |_| false).unwrap().problems, []);
        let stamp = Clock::new(Writer::of_bits(1)).tick(1);
        let ops = ops(today, stamp).unwrap();
        let book = Book::new().fold(&Batch { stamp, ops }).0;
        assert!(book.customer_count() >= 10);
        assert!(book.entry_rows().all(|row| row.record.on <= today));
    }
}
