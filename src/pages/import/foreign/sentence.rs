//! An import in one sentence, what it leaves out in another, and why a whole file stays out.

use crate::prelude::*;
use kept_core::book::settings::Currency;
use kept_core::book::value::Money;
use kept_core::import::records::FileKind;
use kept_core::import::{Summary, program_name};

/// An amount in the currency of a file, else of the book.
pub fn money(at: &AppContext, minor: i64, code: Option<&str>) -> String {
    let named = code.and_then(Currency::new);
    let currency = named.unwrap_or_else(|| currency(&at.view.book));
    match Money::new(minor) {
        Some(amount) => intl::money(amount, currency),
        // More than one amount may be: said without its currency, and near enough.
        None => {
            let digits = intl::currency_digits(currency.code());
            intl::number(minor as f64 / 10_f64.powi(i32::from(digits)))
        }
    }
}

/// What the file is called in a sentence: by its program, where it is known.
fn who(words: &Words, summary: &Summary) -> String {
    let program = summary.program.as_deref().and_then(program_name::of);
    program.unwrap_or_else(|| t!(words, "import-this-file"))
}

/// The first and the last day, one where they are the same.
fn days(words: &Words, summary: &Summary) -> String {
    match (summary.first, summary.last) {
        (Some(first), Some(last)) if first != last => t!(
            words,
            "import-days",
            first = intl::day_brief(first),
            last = intl::day_brief(last)
        ),
        (Some(day), _) => intl::day_brief(day),
        _ => String::new(),
    }
}

/// The one sentence: what stands in the book afterwards out of this file.
pub fn said(at: &AppContext, summary: &Summary) -> String {
    let words = &at.words;
    let who = who(words, summary);
    let fresh = match summary.new_people {
        0 => "none",
        new if new == summary.people => "all",
        _ => "some",
    };
    let days = days(words, summary);
    match summary.kind {
        FileKind::Contacts => t!(
            words,
            "import-said-contacts",
            who = who,
            people = summary.people,
            fresh = fresh,
            new = summary.new_people,
            changed = summary.changed_people
        ),
        kind @ (FileKind::Calendar | FileKind::Chat) => t!(
            words,
            "import-said-touches",
            kind = if kind == FileKind::Calendar {
                "calendar"
            } else {
                "chat"
            },
            who = who,
            touches = summary.touches,
            people = summary.people,
            days = days
        ),
        FileKind::Purchases | FileKind::None if summary.purchases == 0 => {
            t!(words, "import-said-nothing", who = who)
        }
        FileKind::Purchases | FileKind::None => t!(
            words,
            "import-said-purchases",
            who = who,
            purchases = summary.purchases,
            people = summary.people,
            fresh = fresh,
            new = summary.new_people,
            priced = summary.without_amount < summary.purchases,
            total = money(at, summary.total, summary.currency.as_deref()),
            days = days
        ),
    }
}

/// The same in short, for what an answer would give.
pub fn gives(at: &AppContext, summary: &Summary) -> String {
    let words = &at.words;
    if summary.kind == FileKind::None {
        return t!(words, "import-gives-nothing");
    }
    let days = days(words, summary);
    match summary.kind {
        FileKind::Contacts => t!(words, "import-gives-people", people = summary.people),
        FileKind::Calendar | FileKind::Chat => t!(
            words,
            "import-gives-touches",
            touches = summary.touches,
            people = summary.people,
            dated = summary.first.is_some(),
            days = days
        ),
        FileKind::Purchases | FileKind::None => t!(
            words,
            "import-gives-purchases",
            purchases = summary.purchases,
            priced = summary.without_amount < summary.purchases,
            total = money(at, summary.total, summary.currency.as_deref()),
            dated = summary.first.is_some(),
            days = days
        ),
    }
}

/// A reason in words, as it follows a number of lines.
pub fn reason(words: &Words, reason: &str) -> String {
    t!(words, "import-reason", reason = reason)
}

/// What is left out, counted by reason.
pub fn left_out(words: &Words, summary: &Summary) -> Option<String> {
    let counted: Vec<String> = summary
        .reasons()
        .into_iter()
        .map(|(why, count)| {
            t!(
                words,
                "import-left-part",
                count = count,
                reason = reason(words, why)
            )
        })
        .collect();
    (!counted.is_empty()).then(|| t!(words, "import-left", list = intl::list(&counted)))
}

/// Why nothing of a file can come in: what it seems to be, why, and what to do instead.
pub fn refusals(words: &Words, summary: &Summary) -> Vec<String> {
    let mut said: Vec<String> = Vec::new();
    for why in &summary.refusals {
        let text = t!(words, "import-refusal", reason = *why);
        if !said.contains(&text) {
            said.push(text);
        }
    }
    if said.is_empty() {
        said.push(t!(words, "import-refusal", reason = "nothing"));
    }
    said
}
