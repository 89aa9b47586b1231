//! Parses dates and recognises the order of day, month and year in a column. Reports an ambiguous column instead of
//! choosing.

use super::Recognised;
use crate::book::Day;

/// The order of the numbers of a date. A year of four digits in front is always followed by month and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateOrder {
    /// 2024-01-05, 20240105.
    Ymd,
    /// 5.1.2024.
    Dmy,
    /// 1/5/2024.
    Mdy,
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// No date at all, or one that no calendar has.
    Bad,
    /// A date outside 1900 to 2200.
    OutOfRange,
}

/// A number with its digits counted, as 05 and 2005 differ in more than value.
#[derive(Clone, Copy)]
struct Number {
    value: u16,
    digits: usize,
}

/// Years of two digits from this one on belong to the last century.
const PIVOT: u16 = 70;

/// The day that this text names in this order; a time of day behind it is passed over.
///
/// # Errors
/// It names none, or none that the book takes.
pub fn parse(text: &str, order: DateOrder) -> Result<Day, DateFault> {
    let parts = parts(text.trim()).ok_or(DateFault::Bad)?;
    day(parts, order)
}

fn day(parts: [Number; 3], order: DateOrder) -> Result<Day, DateFault> {
    let [a, b, c] = parts;
    let (year, month, day) = match order {
        _ if a.digits == 4 => (a, b, c),
        DateOrder::Ymd => (a, b, c),
        DateOrder::Dmy => (c, b, a),
        DateOrder::Mdy => (c, a, b),
    };
    let year = match (year.digits, year.value) {
        (4, value) => value,
        (2, value) if value >= PIVOT => 1900 + value,
        (2, value) => 2000 + value,
        _ => return Err(DateFault::Bad),
    };
    let small = |n: Number| u8::try_from(n.value).map_err(|_| DateFault::Bad);
    let (year, month, day) = (i32::from(year), small(month)?, small(day)?);
    // A date that a calendar has but the book does not take is told from one that never was.
    let exists = || {
        let month = time::Month::try_from(month);
        month.is_ok_and(|month| time::Date::from_calendar_date(year, month, day).is_ok())
    };
    Day::new(year, month, day).ok_or_else(|| match exists() {
        true => DateFault::OutOfRange,
        false => DateFault::Bad,
    })
}

/// The three numbers of a date.
fn parts(text: &str) -> Option<[Number; 3]> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 8 {
        let (whole, rest) = text.split_at_checked(8)?;
        let number = |range| number(whole.get(range)?).map(|(number, _)| number);
        let parts = [number(0..4)?, number(4..6)?, number(6..8)?];
        return ends_well(rest).then_some(parts);
    }
    let (a, rest) = number(text)?;
    let (first, rest) = separator(rest)?;
    let (b, rest) = number(rest)?;
    let (second, rest) = separator(rest)?;
    let (c, rest) = number(rest)?;
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    (first == second && ends_well(rest)).then_some([a, b, c])
}

fn number(text: &str) -> Option<(Number, &str)> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = text.split_at_checked(digits)?;
    let number = Number {
        value: (1..=4).contains(&digits).then(|| number.parse().ok())??,
        digits,
    };
    Some((number, rest))
}

fn separator(text: &str) -> Option<(char, &str)> {
    let mut chars = text.chars();
    let separator = chars
        .next()
        .filter(|c| matches!(c, '-' | '/' | '.' | ' '))?;
    Some((separator, chars.as_str().trim_start()))
}

/// Whether nothing but a time of day stands behind a date.
fn ends_well(rest: &str) -> bool {
    let time = match rest.strip_prefix(['T', 't']) {
        Some(time) => time,
        None => match rest.strip_prefix([' ', ',', '\u{A0}']).map(str::trim_start) {
            Some(time) if time.contains(':') => time,
            Some(_) => return false,
            None => return rest.is_empty(),
        },
    };
    let fits = |c: char| {
        c.is_ascii_digit()
            || matches!(c, ':' | '.' | ',' | '+' | '-' | ' ' | '\u{A0}' | '\u{202F}')
            || matches!(
                c.to_ascii_uppercase(),
                'A' | 'P' | 'M' | 'Z' | 'U' | 'T' | 'C'
            )
    };
    time.starts_with(|c: char| c.is_ascii_digit()) && time.chars().all(fits)
}

/// Counts, over the values of a column, which orders fit.
#[derive(Clone, Copy, Debug, Default)]
pub struct DateOrderVotes {
    year_first: usize,
    day_first: usize,
    month_first: usize,
    either: usize,
    same: usize,
}

impl DateOrderVotes {
    /// Counts one value; a text that is not a date changes nothing.
    pub fn see(&mut self, text: &str) {
        let Some(parts) = parts(text.trim()) else {
            return;
        };
        let day = |order| day(parts, order).ok();
        let seen = match (day(DateOrder::Dmy), day(DateOrder::Mdy)) {
            _ if parts.first().is_some_and(|first| first.digits == 4) => &mut self.year_first,
            (Some(a), Some(b)) if a == b => &mut self.same,
            (Some(_), Some(_)) => &mut self.either,
            (Some(_), None) => &mut self.day_first,
            (None, Some(_)) => &mut self.month_first,
            // A year of two digits in front is believed only where it cannot stand behind: nearly any date could be read so.
            (None, None) if day(DateOrder::Ymd).is_some() => &mut self.year_first,
            (None, None) => return,
        };
        *seen += 1;
    }

    /// The order that fits all values, or that several do.
    pub fn verdict(self) -> Recognised<DateOrder> {
        match (self.day_first, self.month_first) {
            (1.., 1..) => Recognised::Ambiguous,
            (1.., 0) => Recognised::Sure(DateOrder::Dmy),
            (0, 1..) => Recognised::Sure(DateOrder::Mdy),
            (0, 0) if self.either > 0 => Recognised::Ambiguous,
            (0, 0) if self.same > 0 => Recognised::Sure(DateOrder::Dmy),
            (0, 0) if self.year_first > 0 => Recognised::Sure(DateOrder::Ymd),
            (0, 0) => Recognised::None,
        }
    }
}

/// The order of the dates of a whole column.
pub fn recognise<'t>(values: impl IntoIterator<Item = &'t str>) -> Recognised<DateOrder> {
    let mut evidence = DateOrderVotes::default();
    values.into_iter().for_each(|value| evidence.see(value));
    evidence.verdict()
}

#[cfg(test)]
mod tests {
    use super::*;
    use DateOrder::{Dmy, Mdy, Ymd};

    fn check(text: &str, order: DateOrder, expected: &str) {
        let parsed = parse(text, order).map(|day| day.to_string());
        assert_eq!(parsed.as_deref(), Ok(expected), "{text} {order:?}");
    }

    #[test]
    fn dates_are_read_as_people_and_programs_write_them() {
        check("5.1.2024", Dmy, "2024-01-05");
        check("05/01/2024", Dmy, "2024-01-05");
        check("01/05/2024", Mdy, "2024-01-05");
        check("05 01 2024", Dmy, "2024-01-05");
        check("5. 1. 2024.", Dmy, "2024-01-05");
        check("05-01-24", Dmy, "2024-01-05");
        check("1/5/97", Mdy, "1997-01-05");
        check("97-01-05", Ymd, "1997-01-05");
        check(" 20240105 ", Dmy, "2024-01-05");
        check("2024-01-05", Mdy, "2024-01-05");
        check("2024/1/5", Dmy, "2024-01-05");
    }

    #[test]
    fn a_time_of_day_behind_a_date_is_passed_over() {
        for text in [
            "2024-01-05 10:33",
            "2024-01-05T10:33:00Z",
            "2024-01-05T10:33:00.123+02:00",
            "20240105T103300Z",
            "1/5/2024 3:07 PM",
            "1/5/2024, 3:07:09\u{202F}PM",
            "01 05 2024 10:33",
        ] {
            check(text, Mdy, "2024-01-05");
        }
    }

    #[test]
    fn what_is_no_date_is_told_from_a_date_out_of_range() {
        for text in [
            "",
            "soon",
            "31.2.2024",
            "29.02.2023",
            "1.13.2024",
            "5.1.202",
            "5.1/2024",
            "5.1.2024 hello",
            "5.1.2024 12",
            "2024-01",
            "12345678",
            "5.1.20245",
            "０5.01.2024",
            "5..1.2024",
        ] {
            assert_eq!(parse(text, Dmy), Err(DateFault::Bad), "{text}");
        }
        for text in [
            "31.12.1899",
            "1.1.2201",
            "0001-01-01",
            "29.2.2400",
            "31.12.9999",
        ] {
            assert_eq!(parse(text, Dmy), Err(DateFault::OutOfRange), "{text}");
        }
    }

    #[test]
    fn the_order_is_known_from_the_whole_column_or_asked() {
        for (column, expected) in [
            (&["2024-01-05", "20240106"][..], Recognised::Sure(Ymd)),
            (&["01.02.2024", "13.02.2024", ""], Recognised::Sure(Dmy)),
            (&["01/02/2024", "02/13/2024"], Recognised::Sure(Mdy)),
            (&["01/02/2024", "05/06/2024"], Recognised::Ambiguous),
            (&["13/02/2024", "02/13/2024"], Recognised::Ambiguous),
            (&["05/05/2024"], Recognised::Sure(Dmy)),
            (&["2024-01-05", "01/02/2024"], Recognised::Ambiguous),
            (&["25/12/24", "01/02/24"], Recognised::Sure(Dmy)),
            (&["97-01-05"], Recognised::Sure(Ymd)),
            (&["", "Ann", "12.50"], Recognised::None),
        ] {
            assert_eq!(recognise(column.iter().copied()), expected, "{column:?}");
        }
    }
}
