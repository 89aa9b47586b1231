//! Days as they are typed and shown in fields: the words of `day_text` in the language spoken.

use std::cell::RefCell;
use std::rc::Rc;

use super::i18n::Words;
use crate::platform::{intl, text_fold};
use kept_core::book::Day;
use kept_core::input::date::{DayWords, Lean, Rule, Unit};
use kept_core::t;

thread_local! {
    /// The words of the language asked for last.
    static KEPT: RefCell<Option<(String, Rc<DayWords>)>> = const { RefCell::new(None) };
}

/// The day meant by what was typed, if it is understood.
pub fn understood(words: &Words, text: &str, today: Day, lean: Lean) -> Option<Day> {
    spoken(words).parse(&text_fold::fold(text), today, lean)
}

/// A day as it stands in a field: one of the words for a near day, else its date, always such as is understood again.
pub fn written(words: &Words, day: Day, today: Day) -> String {
    let word = match day.since(today) {
        0 => Some(t!(words, "when-today")),
        -1 => Some(t!(words, "when-yesterday")),
        1 => Some(t!(words, "when-tomorrow")),
        _ => None,
    };
    let word = word.map(|list| list.split('|').next().unwrap_or_default().trim().to_owned());
    let text = word.unwrap_or_else(|| intl::day_brief(day));
    match understood(words, &text, today, Lean::Back) {
        Some(again) if again == day => text,
        _ => day.to_string(),
    }
}

fn spoken(words: &Words) -> Rc<DayWords> {
    let language = format!("{} {}", words.language(), intl::language());
    let kept = KEPT.with_borrow(|kept| match kept {
        Some((of, spoken)) if *of == language => Some(spoken.clone()),
        _ => None,
    });
    kept.unwrap_or_else(|| {
        let made = Rc::new(make(words));
        KEPT.set(Some((language, made.clone())));
        made
    })
}

fn make(words: &Words) -> DayWords {
    let phrases = [
        (Rule::Days(0), t!(words, "when-today")),
        (Rule::Days(-1), t!(words, "when-yesterday")),
        (Rule::Days(1), t!(words, "when-tomorrow")),
        (Rule::Days(-2), t!(words, "when-before-yesterday")),
        (Rule::Days(2), t!(words, "when-after-tomorrow")),
        (Rule::Count(Unit::Day, 1), t!(words, "when-in-days")),
        (Rule::Count(Unit::Day, -1), t!(words, "when-days-ago")),
        (Rule::Count(Unit::Week, 1), t!(words, "when-in-weeks")),
        (Rule::Count(Unit::Week, -1), t!(words, "when-weeks-ago")),
        (Rule::Count(Unit::Month, 1), t!(words, "when-in-months")),
        (Rule::Count(Unit::Month, -1), t!(words, "when-months-ago")),
        (Rule::Count(Unit::Year, 1), t!(words, "when-in-years")),
        (Rule::Count(Unit::Year, -1), t!(words, "when-years-ago")),
        (Rule::LastWeekday, t!(words, "when-last-weekday")),
        (Rule::NextWeekday, t!(words, "when-next-weekday")),
    ];
    let phrases = phrases.map(|(rule, list)| (rule, text_fold::fold(&list)));
    let folded = |names: Vec<Vec<String>>| {
        let each = |names: Vec<String>| {
            let bare = |name: &String| text_fold::fold(name.trim_end_matches('.'));
            names.iter().map(bare).collect()
        };
        names.into_iter().map(each).collect()
    };
    let mut weekdays = intl::weekday_names();
    let typed = t!(words, "when-weekdays");
    for (names, also) in weekdays.iter_mut().zip(typed.split('|')) {
        names.push(also.trim().to_owned());
    }
    DayWords::new(
        &phrases,
        &text_fold::fold(&t!(words, "when-skipped")),
        folded(intl::month_names()),
        folded(weekdays),
        intl::date_order(),
    )
}
