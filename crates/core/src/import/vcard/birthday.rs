//! The birthday of a card, in the many ways cards write it.

use crate::book::own_date::PartialDate;
use crate::import::content_line::Property;

/// The birthday, or none where the value is no date.
pub(super) fn read(property: &Property) -> Option<PartialDate> {
    let text = property.text();
    let text = text.split(['T', 't', ' ']).next()?;
    if let Some(rest) = text.strip_prefix("--") {
        return without_year(rest);
    }
    let digits: String = text.chars().filter(|&c| c != '-').collect();
    if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (year, rest) = digits.split_at_checked(4)?;
    // Apple writes a year of its own for "no year", and says so in a parameter.
    let omitted = property
        .param("X-APPLE-OMIT-YEAR")
        .is_some_and(|omitted| omitted == year);
    if omitted || matches!(year, "0000" | "1604") {
        return without_year(rest);
    }
    let (month, day) = rest.split_at_checked(2)?;
    PartialDate::new(
        Some(year.parse().ok()?),
        month.parse().ok()?,
        day.parse().ok()?,
    )
}

/// Month and day of `MMDD` or `MM-DD`, 29 February among them.
fn without_year(text: &str) -> Option<PartialDate> {
    let digits: String = text.chars().filter(|&c| c != '-').collect();
    let (month, day) = digits.split_at_checked(2)?;
    PartialDate::new(None, month.parse().ok()?, day.parse().ok()?)
}
