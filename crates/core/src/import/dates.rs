//! Dates in every style a table has them: in numbers, with month names, as instants with a zone, as a spreadsheet's
//! serial number; and the order of the numbers of a whole column. What allows two orders is left to be asked.

use super::context::Zone;
use super::fold;
use super::lexicon;
use crate::book::Day;
use crate::exchange::csv::Recognised;
use crate::exchange::csv::dates::{self, DateOrderVotes};

pub use crate::exchange::csv::dates::DateOrder;

/// The day of 1899-12-30, from which spreadsheets count, as days since 1970-01-01.
const SERIAL_ZERO: i32 = -25_569;

/// How the dates of a column are read.
#[derive(Clone, Copy, Debug)]
pub struct Style<'z> {
    /// The order of the numbers.
    pub order: DateOrder,
    /// Whether numbers alone are a spreadsheet's days or seconds since 1970.
    pub serial: bool,
    /// The user's zone, to which instants in UTC are carried.
    pub zone: &'z Zone,
}

/// The day a text names; none where it is no date.
pub fn parse(text: &str, style: Style<'_>) -> Option<Day> {
    let text = text.trim();
    if style.serial
        && let Some(day) = serial(text, style.zone)
    {
        return Some(day);
    }
    if let Some(day) = instant(text, style.zone) {
        return Some(day);
    }
    if let Ok(day) = dates::parse(numeric(text).as_ref(), style.order) {
        return Some(day);
    }
    with_month_name(text)
}

/// Whether a text is a date in any style but a serial number.
pub fn is_date(text: &str) -> bool {
    let text = text.trim();
    // Cheap first: a date has two to fourteen digits and something that parts them.
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if !(2..=24).contains(&digits) || text.chars().count() > 60 {
        return false;
    }
    let numeric = numeric(text);
    let any = [DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd];
    any.into_iter()
        .any(|order| dates::parse(&numeric, order).is_ok())
        || with_month_name(text).is_some()
}

/// The date part of a text written in numbers, without time, zone and weekday, Chinese and Japanese signs replaced.
fn numeric(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('年') {
        let plain = text.replace(['年', '月'], "-").replace('日', " ");
        return plain
            .split(' ')
            .next()
            .unwrap_or_default()
            .trim_end_matches('-')
            .to_owned()
            .into();
    }
    let end = text.find(['T', ' ', ',', '\u{A0}']);
    match end.and_then(|end| text.split_at_checked(end)) {
        Some((date, _))
            if date.len() >= 6 && date.bytes().any(|b| matches!(b, b'-' | b'/' | b'.')) =>
        {
            date.trim_end_matches('.').into()
        }
        _ => text.into(),
    }
}

/// The day of an instant in UTC, where the user is; other zones keep the day as written.
fn instant(text: &str, zone: &Zone) -> Option<Day> {
    let (date, rest) = text.split_at_checked(10)?;
    let day = Day::parse(date)?;
    let rest = rest.strip_prefix(['T', ' '])?;
    let utc = rest.ends_with('Z')
        || ["+00:00", "+0000", "-00:00", " UTC", " GMT"]
            .iter()
            .any(|z| rest.ends_with(z));
    if !utc || zone.changes.is_empty() {
        return Some(day);
    }
    let number = |range: std::ops::Range<usize>| rest.get(range)?.parse::<i64>().ok();
    let (hour, minute) = (number(0..2)?, number(3..5)?);
    let second = number(6..8).unwrap_or_default();
    zone.day(i64::from(day.unix_days()) * 86_400 + hour * 3_600 + minute * 60 + second)
}

fn serial(text: &str, zone: &Zone) -> Option<Day> {
    let number: f64 = text.parse().ok()?;
    if (20_000.0..80_000.0).contains(&number) {
        return Day::from_unix_days(number.floor() as i32 + SERIAL_ZERO);
    }
    let whole: i64 = text.parse().ok()?;
    match whole {
        500_000_000..5_000_000_000 => zone.day(whole),
        500_000_000_000..5_000_000_000_000 => zone.day(whole / 1_000),
        _ => None,
    }
}

/// Whether a text is a number that could be a spreadsheet's day or a count of seconds.
pub fn is_serial(text: &str) -> bool {
    serial(text.trim(), &Zone::default()).is_some()
}

/// The day of a date whose month is a word, in any language known.
fn with_month_name(text: &str) -> Option<Day> {
    if text.chars().count() > 60 || !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let folded = fold::fold(text);
    let (mut month, mut year, mut small) = (None, None, Vec::new());
    for word in folded.split(|c: char| !c.is_alphanumeric() && c != ':') {
        if word.is_empty() || word.contains(':') {
            continue;
        }
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        let (number, tail) = word.split_at_checked(digits)?;
        if digits == 0 {
            let named = lexicon::month(word);
            if named.is_some() && month.is_none() {
                month = named;
            } else if !lexicon::date_word(word) && named.is_none() {
                return None;
            }
            continue;
        }
        let ordinal = matches!(
            tail,
            "" | "st"
                | "nd"
                | "rd"
                | "th"
                | "er"
                | "re"
                | "º"
                | "ª"
                | "o"
                | "eme"
                | "am"
                | "pm"
                | "г"
        );
        if !ordinal {
            return None;
        }
        match digits {
            4 if year.is_none() => year = Some(number.parse::<i32>().ok()?),
            1 | 2 => small.push(number.parse::<u8>().ok()?),
            _ => return None,
        }
    }
    let mut small = small.into_iter();
    let day = small.next()?;
    let year = match year {
        Some(year) => year,
        None => {
            let short = i32::from(small.next()?);
            if short >= 70 {
                1900 + short
            } else {
                2000 + short
            }
        }
    };
    Day::new(year, month?, day)
}

/// Whether a text is a day and a month without a year.
pub fn lacks_year(text: &str) -> bool {
    let text = text.trim();
    let parts: Vec<&str> = text
        .split(['.', '/', '-', ' '])
        .filter(|p| !p.is_empty())
        .collect();
    let small =
        |part: &&str| part.len() <= 2 && part.parse::<u8>().is_ok_and(|n| (1..=31).contains(&n));
    match parts.as_slice() {
        [a, b] if small(a) && small(b) && text.contains(['.', '/', '-']) => true,
        [a, b] => {
            let month = |part: &str| lexicon::month(&fold::fold(part)).is_some();
            small(a) && month(b) || month(a) && small(b)
        }
        _ => false,
    }
}

/// What the dates of one or more columns say together about their order.
#[derive(Clone, Debug, Default)]
pub struct ColumnEvidence {
    numbers: DateOrderVotes,
    dotted: bool,
    slashed: bool,
}

impl ColumnEvidence {
    /// Takes one more value into account.
    pub fn see(&mut self, text: &str) {
        let numeric = numeric(text.trim());
        match numeric.contains('.') {
            true => self.dotted = true,
            false => self.slashed |= numeric.contains(['/', '-', ' ']),
        }
        self.numbers.see(&numeric);
    }

    /// The order, where the values decide. Dates with dots have the day first wherever people write them.
    pub fn verdict(&self) -> Recognised<DateOrder> {
        match self.numbers.verdict() {
            Recognised::Ambiguous if self.dotted && !self.slashed => {
                Recognised::Sure(DateOrder::Dmy)
            }
            other => other,
        }
    }
}

/// The order that a header spells out, as in "Date (MM/DD/YYYY)".
pub fn spelled(header: &str) -> Option<DateOrder> {
    let header: String = fold::fold(header)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    let has = |marks: &[&str]| marks.iter().any(|mark| header.contains(mark));
    if has(&["mmddyy", "mmtt"]) {
        Some(DateOrder::Mdy)
    } else if has(&["ddmmyy", "ttmmjj", "jjmmaa", "ddmmaa", "ggmmaa", "ддммгг"]) {
        Some(DateOrder::Dmy)
    } else if has(&["yyyymmdd", "jjjjmmtt"]) {
        Some(DateOrder::Ymd)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let zone = Zone::default();
        let style = Style {
            order: DateOrder::Dmy,
            serial: false,
            zone: &zone,
        };
        let day = parse(text, style).map(|day| day.to_string());
        assert_eq!(day.as_deref(), Some(expected), "{text}");
    }

    #[test]
    fn months_are_read_by_name_in_many_languages() {
        check("Apr 5, 2026", "2026-04-05");
        check("3 févr. 2026", "2026-02-03");
        check("1er décembre 2025", "2025-12-01");
        check("12-Jan-26", "2026-01-12");
        check("5 de enero de 2026", "2026-01-05");
        check("3 марта 2026 г.", "2026-03-03");
        check("14 Μαρτίου 2026", "2026-03-14");
        check("Feb 8, 2026 9:15:51 AM", "2026-02-08");
        check("Sat, 21 Mar 2026 10:00", "2026-03-21");
        check("2026年3月5日", "2026-03-05");
    }

    #[test]
    fn instants_in_utc_are_the_day_where_the_user_is() {
        let zone = Zone::fixed(-420);
        let style = Style {
            order: DateOrder::Dmy,
            serial: false,
            zone: &zone,
        };
        let day = |text| parse(text, style).map(|day| day.to_string());
        assert_eq!(
            day("2026-08-18T01:10:00+00:00").as_deref(),
            Some("2026-08-17")
        );
        assert_eq!(
            day("2026-08-18 01:10:00 -0700").as_deref(),
            Some("2026-08-18")
        );
        assert_eq!(day("2026-08-18").as_deref(), Some("2026-08-18"));
    }

    #[test]
    fn words_and_numbers_are_no_dates() {
        for text in ["42000", "may", "5 apples", "INV-1", "2026", "12.50", "03"] {
            assert!(!is_date(text), "{text}");
        }
        assert!(lacks_year("12.03.") && lacks_year("5 Jan") && !lacks_year("12.03.2026"));
        assert_eq!(
            spelled("Purchase Date (MM/DD/YYYY, if not provided)"),
            Some(DateOrder::Mdy)
        );
    }
}
