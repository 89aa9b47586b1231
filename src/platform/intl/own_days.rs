//! Days in a language whose names the browser does not have: Chromium comes without those of Armenian, and says "M11 18, Wed".
//! The page's own texts name them then.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use kept_core::book::Day;

/// Numbers are written as in this language then: with a comma, and groups parted by a space, as Armenian has them.
pub const NUMBERS: &str = "ru";
/// Amounts of storage are: with a comma and Latin units, since Russian's are in Cyrillic.
pub const UNITS: &str = "de";

/// How a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayForm {
    /// Day and month.
    Day,
    /// Day, month and year.
    Year,
    /// Weekday, day and month.
    Weekday,
    /// Weekday, day, month and year.
    Full,
    /// Month and year.
    Month,
    /// The month alone.
    MonthName,
    /// The weekday alone.
    WeekdayName,
    /// The place of the day among days: so many from today, before it where negative.
    Near(i32),
    /// Day, month and year in numbers.
    Numbers,
}

/// Writes a day.
pub type DayWriter = Rc<dyn Fn(DayForm, Day) -> String>;
/// Whether the browser cannot.
pub type Needed = fn() -> bool;

thread_local! {
    static WRITER: RefCell<Option<(DayWriter, Needed)>> = const { RefCell::new(None) };
    /// Whether it is needed, once that was asked.
    static NEEDED: Cell<Option<bool>> = const { Cell::new(None) };
}

/// Lets days be written by this where that is needed; by the browser without any. Asked with the first day: a page without any,
/// as the first, does not wait for the browser's list of languages.
pub fn write_days_with(writer: Option<(DayWriter, Needed)>) {
    NEEDED.set(None);
    WRITER.set(writer);
}

/// Whether days are written by the page's own texts.
pub fn is_own() -> bool {
    let Some(needed) = WRITER.with_borrow(|writer| writer.as_ref().map(|(_, needed)| *needed))
    else {
        return false;
    };
    let known = NEEDED.get().unwrap_or_else(needed);
    NEEDED.set(Some(known));
    known
}

/// The day as the page's own texts have it; none where the browser writes it.
pub fn own(form: DayForm, day: Day) -> Option<String> {
    if !is_own() {
        return None;
    }
    let (writer, _) = WRITER.with_borrow(Clone::clone)?;
    Some(writer(form, day))
}
