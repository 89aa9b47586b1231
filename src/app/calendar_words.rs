//! Days in the page's own texts, for a language whose names of months and weekdays the browser does not have.

use std::rc::Rc;

use super::i18n::Words;
use crate::platform::intl::{self, DayForm, DayWriter};
use kept_core::book::Day;
use kept_core::t;

/// Lets days be written by the texts of the language spoken where the browser cannot, and by the browser where it can, as every
/// browser can in English.
pub fn begin(words: &Words) {
    let writer = (words.language() != "en").then(|| {
        let words = words.clone();
        let writer: DayWriter = Rc::new(move |form, day| write(&words, form, day));
        (writer, intl::lacks_days as fn() -> bool)
    });
    intl::write_days_with(writer);
    intl::begin_anew();
}

/// One of the names between bars.
fn named(list: &str, place: usize) -> String {
    let name = list.split('|').nth(place).unwrap_or_default();
    name.trim().to_owned()
}

fn write(words: &Words, form: DayForm, on: Day) -> String {
    let (year, month, day) = on.civil();
    let place = usize::from(month.saturating_sub(1));
    let year = year.to_string();
    let day_and_month = || {
        let month = named(&t!(words, "calendar-months"), place);
        t!(words, "calendar-day", day = day.to_string(), month = month)
    };
    let whole = || {
        let date = day_and_month();
        t!(words, "calendar-year", date = date, year = &year)
    };
    let weekday = || {
        // 1970-01-05 was a Monday.
        let place = (on.unix_days() - 4).rem_euclid(7);
        let list = t!(words, "calendar-weekdays");
        named(&list, usize::try_from(place).unwrap_or(0))
    };
    let alone = || named(&t!(words, "calendar-months-alone"), place);
    match form {
        DayForm::Day => day_and_month(),
        DayForm::Year => whole(),
        DayForm::Weekday => t!(
            words,
            "calendar-weekday",
            weekday = weekday(),
            date = day_and_month()
        ),
        DayForm::Full => t!(
            words,
            "calendar-weekday",
            weekday = weekday(),
            date = whole()
        ),
        DayForm::Month => t!(words, "calendar-month", month = alone(), year = year),
        DayForm::MonthName => alone(),
        DayForm::WeekdayName => weekday(),
        DayForm::Near(days) => t!(
            words,
            "calendar-near",
            days = days.unsigned_abs(),
            when = when(days)
        ),
        DayForm::Numbers => format!("{day}.{month}.{year}"),
    }
}

/// Which of the texts for a near day says it.
fn when(days: i32) -> &'static str {
    match days {
        0 => "today",
        1 => "tomorrow",
        -1 => "yesterday",
        2.. => "ahead",
        _ => "ago",
    }
}
