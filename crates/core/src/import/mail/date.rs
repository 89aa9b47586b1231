//! The day of a mail, as its sender's clock had it.

use crate::book::Day;

/// The day of `Mon, 02 Mar 2026 09:00:00 +0000`, and of `Mon Mar 02 09:00:00 2026` as mailboxes have it.
pub(super) fn day(text: &str) -> Option<Day> {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let words = text
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '-'))
        .filter(|word| !word.is_empty())
        .take(12);
    let (mut day, mut month, mut year) = (None, None, None);
    for word in words {
        let start = word.get(..3).map(str::to_ascii_lowercase);
        let named = start.and_then(|start| MONTHS.iter().position(|name| *name == start));
        if let (None, Some(found)) = (month, named) {
            month = u8::try_from(found + 1).ok();
        } else if word.bytes().all(|byte| byte.is_ascii_digit()) {
            match (word.len(), day, year) {
                (1 | 2, None, _) => day = word.parse::<u8>().ok(),
                (4, _, None) if month.is_some() => year = word.parse::<i32>().ok(),
                (2, Some(_), None) if month.is_some() => {
                    year = word
                        .parse::<i32>()
                        .ok()
                        .map(|year| if year < 70 { year + 2000 } else { year + 1900 });
                }
                _ => {}
            }
        }
    }
    Day::new(year?, month?, day?).or_else(|| Day::parse(text.trim().get(..10)?))
}
