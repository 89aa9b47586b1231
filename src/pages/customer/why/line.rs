//! One part of a figure as a line, and what its entry says of it.

use super::super::{Page, timeline};
use crate::app::format::EntryFormatter;
use crate::prelude::*;
use kept_core::scoring::retention::LedgerLine;

/// One part of a score.
pub struct Line {
    /// What it was.
    pub said: String,
    /// What else to say under it.
    pub small: Option<String>,
    /// The entry it came from.
    pub entry: Option<Id>,
    /// What it weighs, in words.
    pub points: String,
    /// Whether it is a part of the line before it.
    pub is_part: bool,
}

/// Until when a red condition keeps trust down.
pub fn held_down(page: &Page<'_>, line: &LedgerLine) -> String {
    let day = line.until.map(|until| day(page, until));
    page.at.words.red_until(day)
}

/// A day in words near today.
pub fn day(page: &Page<'_>, day: Day) -> String {
    intl::day_near(day, page.at.view.today())
}

/// What writes the entries of this book.
pub fn shower<'a>(page: &'a Page<'_>) -> EntryFormatter<'a> {
    EntryFormatter {
        book: &page.at.view.book,
        today: page.at.view.today(),
    }
}

/// What an entry says and its day, as a line under a reason.
pub fn told(page: &Page<'_>, entry: &Id) -> Option<String> {
    let (said, on) = said(page, entry)?;
    Some(t!(page.at.words, "chart-mark", what = said, day = on))
}

/// What an entry says, and its day; whose it is where it is of somebody who works there.
pub fn said(page: &Page<'_>, entry: &Id) -> Option<(String, String)> {
    let entry = page.at.view.book.entry(entry)?;
    let entry = timeline::as_shown(entry, page.known.past());
    let told = page.at.words.tell(&entry, &shower(page));
    let on = day(page, entry.on);
    let of = entry.customer.as_ref();
    let of = of.filter(|of| **of != page.known.customer.id);
    // What was said to somebody who works there.
    let person = of.and_then(|of| page.at.view.book.customer(of));
    let when = match person {
        Some((person, _)) => {
            let name = person.name.as_str();
            t!(page.at.words, "why-with", day = on, name = name)
        }
        None => on,
    };
    Some((told.said, when))
}

/// A part that its entry tells by itself.
pub fn entry_line(page: &Page<'_>, entry: Option<&Id>, points: String) -> Line {
    let (said, small) = match entry.and_then(|entry| said(page, entry)) {
        Some((said, on)) => (said, Some(on)),
        None => (String::new(), None),
    };
    Line {
        said,
        small,
        entry: entry.cloned(),
        points,
        is_part: false,
    }
}
