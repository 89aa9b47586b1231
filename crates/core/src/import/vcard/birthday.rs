//! The birthday of a card, in the many ways cards write it.

use crate::book::Day;
use crate::import::content_line::Property;
use crate::import::records::Birthday;

/// The birthday, or none where the value is no date.
pub(super) fn read(property: &Property) -> Option<Birthday> {
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
    Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).map(Birthday::Full)
}

/// Month and day of `MMDD` or `MM-DD`, 29 February among them.
fn without_year(text: &str) -> Option<Birthday> {
    let digits: String = text.chars().filter(|&c| c != '-').collect();
    let (month, day) = digits.split_at_checked(2)?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    Day::new(2000, month, day)?;
    Some(Birthday::NoYear { month, day })
}
