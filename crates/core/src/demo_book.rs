//! The demo book: a small shop's year with its dates moved so that it ends today. Stored in a space of its own.

use std::collections::HashMap;

use serde_json::Value;

use crate::book::Book;
use crate::book::Day;
use crate::book::hlc::Stamp;
use crate::book::op::Op;
use crate::book::record::Fields;
use crate::exchange::json::diff::compare;
use crate::exchange::json::read::{Refusal, read};
use crate::i18n::{DEMO, Texts};

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

/// The fields that hold words, whatever the record; those of lists hold several.
const WORDS: [&str; 13] = [
    "business",
    "name",
    "company",
    "address",
    "memberships",
    "notes",
    "tags",
    "note",
    "text",
    "cause",
    "stated",
    "rival",
    "remedy",
];

/// The date that counts as today in the file.
fn written_on() -> Option<Day> {
    Day::new(2026, 1, 1)
}

/// The operations that write the demo book into a blank one, its dates moved so that the story ends today, in the language of
/// these texts; in English without any.
///
/// # Errors
/// When the file is no book; a test holds that it is one.
pub fn ops(today: Day, stamp: Stamp, texts: Option<&Texts>) -> Result<Vec<Op>, Refusal> {
    let contents = read(&told(today, texts), |_| false)?;
    Ok(compare(&Book::new(), contents, stamp, false).ops)
}

fn told(today: Day, texts: Option<&Texts>) -> String {
    let Ok(mut file) = serde_json::from_str::<Value>(FILE) else {
        return String::new();
    };
    let days = written_on().map_or(0, |then| today.since(then));
    if let Some(texts) = texts {
        translate(&mut file, &ids(), texts);
    }
    let lists = file.as_object_mut().into_iter().flatten();
    for record in lists.filter_map(|(_, list)| list.as_array_mut()).flatten() {
        if let Some(fields) = record.as_object_mut() {
            move_dates(fields, days);
        }
    }
    file.to_string()
}

/// The id of each text of the file in the catalogue of the demo book.
fn ids() -> HashMap<&'static str, &'static str> {
    DEMO.lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, text)| (text, id))
        .collect()
}

fn translate(value: &mut Value, ids: &HashMap<&str, &str>, texts: &Texts) {
    let told = |value: &mut Value| {
        if let Some(id) = value.as_str().and_then(|text| ids.get(text)) {
            *value = texts.text(id, &[]).into();
        }
    };
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::Array(list) if WORDS.contains(&name.as_str()) => {
                        list.iter_mut().for_each(told)
                    }
                    Value::String(_) if WORDS.contains(&name.as_str()) => told(value),
                    _ => translate(value, ids, texts),
                }
            }
        }
        Value::Array(list) => list
            .iter_mut()
            .for_each(|value| translate(value, ids, texts)),
        _ => {}
    }
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
        assert_eq!(read(&told(today, None), |_| false).unwrap().problems, []);
        let stamp = Clock::new(Writer::of_bits(1)).tick(1);
        let ops = ops(today, stamp, None).unwrap();
        let book = Book::new().fold(&Batch { stamp, ops }).0;
        assert!(book.customer_count() >= 10);
        assert!(book.entry_rows().all(|row| row.record.on <= today));
    }

    #[test]
    fn another_language_tells_the_same_story_in_its_own_words() {
        let today = Day::parse("2031-03-30").unwrap();
        let all = ids();
        assert_eq!(
            all.len(),
            DEMO.lines().filter(|line| line.contains(" = ")).count()
        );
        let source: String = all.values().map(|id| format!("{id} = ΩΩ {id}\n")).collect();
        let texts = Texts::of("el", source);
        let told = told(today, Some(&texts));
        // Every text of the file was found in the catalogue, and ids are no texts.
        assert_eq!(
            all.values()
                .find(|id| !told.contains(&format!("ΩΩ {id}\""))),
            None
        );
        let contents = read(&told, |_| false).unwrap();
        assert_eq!(contents.problems, []);
        let english = told_lines(&super::told(today, None));
        assert_eq!(told_lines(&told), english);
    }

    /// How many lines there would be, and how many texts of either kind: the shape of a file.
    fn told_lines(file: &str) -> (usize, usize) {
        (
            file.matches("\"id\"").count(),
            file.matches("\"customer\":\"school\"").count(),
        )
    }
}
