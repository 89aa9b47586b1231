//! A customer's own dates in words: what a date is, on which day of the year it falls, how often it comes again.

use kept_core::book::Day;
use kept_core::book::own_date::{DateKind, OwnDate, PartialDate, Repeat};
use kept_core::t;

use super::Words;
use crate::platform::intl;

/// What a date is: "Birthday", "Birthday, turns 40", "Renewal: hosting". `on` is the day on which it falls.
pub fn what(words: &Words, date: &OwnDate, on: Option<Day>) -> String {
    let kind = words.name(date.kind);
    let age = on.and_then(|on| date.age_on(on));
    match (&date.text, age) {
        (None, Some(age)) => t!(words, "date-turns", age = age),
        (Some(text), _) if date.kind == DateKind::Other => text.as_str().to_owned(),
        (Some(text), _) => t!(words, "date-with-text", kind = kind, text = text.as_str()),
        (None, None) => kind,
    }
}

/// Its day and how often it comes again: "12 May 1990, every year".
pub fn rule(words: &Words, date: &OwnDate) -> String {
    let day = match date.on {
        PartialDate::Full(day) => intl::day_plain(day),
        PartialDate::NoYear { month, day } => intl::day_of_year(month, day),
    };
    match date.recurrence() {
        Repeat::Yearly => t!(words, "date-yearly", day = day),
        Repeat::Monthly => t!(words, "date-monthly", day = day),
        Repeat::Once => day,
    }
}
