//! Parses amounts of money into minor units, without floats, and recognises the decimal mark of a column. Reports an
//! ambiguous column instead of choosing.

use super::Recognised;
use crate::book::value::Money;

/// What stands before the cents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecimalMark {
    /// 1,234.56
    Point,
    /// 1.234,56
    Comma,
}

/// Why a text is not an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountFault {
    /// No amount at all.
    Bad,
    /// It has parts smaller than the currency's smallest.
    TooManyDecimals,
    /// More than any book holds.
    OutOfRange,
}

/// An amount taken apart, before it is known which mark is the decimal one.
struct Written<'t> {
    negative: bool,
    /// From the first digit to the last, a decimal mark in front included.
    body: &'t str,
}

/// The amount in minor units of a currency with so many decimals.
///
/// # Errors
/// It is none, or none that the book takes.
pub fn parse(text: &str, mark: DecimalMark, decimals: u8) -> Result<i64, AmountFault> {
    let written = written(text).ok_or(AmountFault::Bad)?;
    let (whole, fraction) = halves(written.body, mark).ok_or(AmountFault::Bad)?;
    let decimals = usize::from(decimals);
    if fraction.bytes().skip(decimals).any(|digit| digit != b'0') {
        return Err(AmountFault::TooManyDecimals);
    }
    let cents = fraction
        .bytes()
        .chain(std::iter::repeat(b'0'))
        .take(decimals);
    let mut minor: i64 = 0;
    for digit in whole.bytes().filter(u8::is_ascii_digit).chain(cents) {
        minor = minor
            .checked_mul(10)
            .and_then(|minor| minor.checked_add(i64::from(digit - b'0')))
            .ok_or(AmountFault::OutOfRange)?;
    }
    let minor = if written.negative { -minor } else { minor };
    Money::new(minor)
        .map(Money::get)
        .ok_or(AmountFault::OutOfRange)
}

/// Whether a text reads as an amount with a decimal point, and whether with a decimal comma.
fn reads(text: &str) -> (bool, bool) {
    let fits = |mark| written(text).is_some_and(|written| halves(written.body, mark).is_some());
    (fits(DecimalMark::Point), fits(DecimalMark::Comma))
}

/// Takes sign, brackets and currency away.
fn written(text: &str) -> Option<Written<'_>> {
    let text = text.trim();
    let bracketed = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'));
    let text = bracketed.unwrap_or(text);
    let digit = |c: char| c.is_ascii_digit();
    let (mut first, last) = (text.find(digit)?, text.rfind(digit)? + 1);
    // `.50` is half a unit, while the point of `Rs.50` belongs to the currency.
    let before = text.get(..first)?;
    if let Some(rest) = before.strip_suffix(['.', ','])
        && !rest.ends_with(char::is_alphabetic)
    {
        first -= 1;
    }
    let (before, body, after) = (
        text.get(..first)?,
        text.get(first..last)?,
        text.get(last..)?,
    );
    // `5.-` and `5,–` are five, without cents.
    let after = [".-", ",-", ".–", ",–", ".—", ",—"]
        .iter()
        .find_map(|none| after.strip_prefix(none))
        .unwrap_or(after);
    let (minus_before, signed_before) = affix(before)?;
    let (minus_after, signed_after) = affix(after)?;
    let signs = [bracketed.is_some(), signed_before, signed_after];
    if signs.iter().filter(|&&signed| signed).count() > 1 {
        return None;
    }
    Some(Written {
        negative: bracketed.is_some() || minus_before || minus_after,
        body,
    })
}

/// Whether what stands beside the digits has a minus, and whether any sign; none where it is neither sign nor currency.
fn affix(text: &str) -> Option<(bool, bool)> {
    let text = text.trim();
    if text.is_empty() {
        return Some((false, false));
    }
    let (mut minus, mut signs) = (false, 0);
    let mut currency = String::new();
    for c in text.chars() {
        match c {
            '-' | '−' | '–' | '\u{2010}' | '\u{2011}' => (minus, signs) = (true, signs + 1),
            '+' => signs += 1,
            c => currency.push(c),
        }
    }
    let currency = currency.trim();
    (signs <= 1 && (currency.is_empty() || is_currency(currency))).then_some((minus, signs == 1))
}

/// Ways to write a currency that are neither one sign nor a code of three capitals.
const CURRENCIES: [&str; 38] = [
    "kr", "kr.", "zł", "zl", "kč", "ft", "lei", "лв", "лв.", "din", "din.", "дин", "дин.", "ден",
    "ден.", "km", "руб", "руб.", "р", "р.", "грн", "грн.", "тг", "тг.", "դր", "դր.", "դրամ", "rs",
    "rs.", "r", "rm", "rp", "tl", "fr", "fr.", "sfr", "sfr.", "s/",
];

fn is_currency(text: &str) -> bool {
    let capitals = |text: &str| text.bytes().all(|b| b.is_ascii_uppercase());
    // `US$` has capitals before the sign.
    let code = text.strip_suffix(is_sign).unwrap_or(text);
    let signed = code.len() < text.len();
    (capitals(code) && (signed && code.len() <= 3 || code.len() == 3))
        || CURRENCIES.contains(&text.to_lowercase().as_str())
}

fn is_sign(c: char) -> bool {
    matches!(
        c,
        '$' | '¢' | '£' | '¤' | '¥' | '֏' | '฿' | '\u{20A0}'..='\u{20CF}'
    )
}

/// The digits before and after the decimal mark, if the groups before it are whole.
fn halves(body: &str, mark: DecimalMark) -> Option<(&str, &str)> {
    let (decimal, other) = match mark {
        DecimalMark::Point => ('.', ','),
        DecimalMark::Comma => (',', '.'),
    };
    let (whole, fraction) = body.split_once(decimal).unwrap_or((body, ""));
    let whole_fits = whole.is_empty() || is_grouped(whole, other);
    (whole_fits && fraction.bytes().all(|b| b.is_ascii_digit())).then_some((whole, fraction))
}

/// Whether these are digits alone or groups of them: the last of three, the others of three or, in India, of two.
fn is_grouped(whole: &str, comma: char) -> bool {
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return true;
    };
    let groups_with = |c: char| {
        c == comma
            || matches!(
                c,
                ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' | '’' | '_'
            )
    };
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default();
    let last = groups.next_back().unwrap_or_default();
    let digits = |group: &str| group.bytes().all(|b| b.is_ascii_digit());
    groups_with(mark)
        && (1..=3).contains(&first.len())
        // Nobody writes a thousand as `0,100`.
        && !first.starts_with('0')
        && last.len() == 3
        && digits(first)
        && digits(last)
        && groups.all(|group| matches!(group.len(), 2 | 3) && digits(group))
}

/// Counts, over the values of a column, which decimal marks fit.
#[derive(Clone, Copy, Debug, Default)]
pub struct DecimalMarkVotes {
    point: usize,
    comma: usize,
    either: usize,
    same: usize,
}

impl DecimalMarkVotes {
    /// Counts one value; a text that is not an amount changes nothing.
    pub fn see(&mut self, text: &str) {
        let seen = match reads(text) {
            (true, false) => &mut self.point,
            (false, true) => &mut self.comma,
            // Without either mark both readings are one.
            (true, true) if written(text).is_some_and(|w| !w.body.contains(['.', ','])) => {
                &mut self.same
            }
            (true, true) => &mut self.either,
            (false, false) => return,
        };
        *seen += 1;
    }

    /// The mark that fits all values, or that several do.
    pub fn verdict(self) -> Recognised<DecimalMark> {
        match (self.point, self.comma) {
            (1.., 1..) => Recognised::Ambiguous,
            (1.., 0) => Recognised::Sure(DecimalMark::Point),
            (0, 1..) => Recognised::Sure(DecimalMark::Comma),
            (0, 0) if self.either > 0 => Recognised::Ambiguous,
            (0, 0) if self.same > 0 => Recognised::Sure(DecimalMark::Point),
            (0, 0) => Recognised::None,
        }
    }
}

/// The decimal mark of a whole column.
pub fn recognise<'t>(values: impl IntoIterator<Item = &'t str>) -> Recognised<DecimalMark> {
    let mut evidence = DecimalMarkVotes::default();
    values.into_iter().for_each(|value| evidence.see(value));
    evidence.verdict()
}

#[cfg(test)]
mod tests {
    use super::*;
    use DecimalMark::{Comma, Point};

    #[test]
    fn amounts_are_read_as_people_and_programs_write_them() {
        for (text, mark, expected) in [
            ("29.33", Point, 2_933),
            ("1,234.56", Point, 123_456),
            ("1.234,56", Comma, 123_456),
            ("1 234,56", Comma, 123_456),
            ("1\u{A0}234\u{202F}567,8", Comma, -1),
            ("1\u{A0}234\u{A0}567,8", Comma, 123_456_780),
            ("1\u{202F}234,56 €", Comma, 123_456),
            ("CHF 1’234.50", Point, 123_450),
            ("1'234", Point, 123_400),
            ("12,34,567.00", Point, 123_456_700),
            ("$5", Point, 500),
            ("-$5.10", Point, -510),
            ("$-5.10", Point, -510),
            ("5.10-", Point, -510),
            ("−5,1 руб.", Comma, -510),
            ("(1,234.50)", Point, -123_450),
            ("($5)", Point, -500),
            ("US$ 5.00", Point, 500),
            ("$5.00 USD", Point, 500),
            ("500 ֏", Point, 50_000),
            ("1.500 դր.", Comma, 150_000),
            ("Rs.500", Point, 50_000),
            (".5", Point, 50),
            ("5.-", Point, 500),
            ("Fr. 5.–", Point, 500),
            ("0,00", Comma, 0),
            ("12.340000", Point, 1_234),
            ("007", Point, 700),
        ] {
            let parsed = parse(text, mark, 2).unwrap_or(-1);
            assert_eq!(parsed, expected, "{text} {mark:?}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in [
            "",
            "-",
            "free",
            "1.2.3",
            "1,23",
            "1,2345",
            "12,34.5",
            "0,100",
            "1e3",
            "--5",
            "(-5)",
            "5 apples",
            "abc12",
            "1,234 567",
            "5.",
            "5..1",
            "1,,234",
            "１２",
            "12:30",
            "50%",
        ] {
            assert_eq!(parse(text, Point, 2), Err(AmountFault::Bad), "{text}");
        }
    }

    #[test]
    fn money_is_exact_in_every_currency_or_refused() {
        assert_eq!(parse("1234", Point, 0), Ok(1_234));
        assert_eq!(parse("1234.00", Point, 0), Ok(1_234));
        assert_eq!(parse("1.234", Point, 3), Ok(1_234));
        assert_eq!(parse("0.1", Point, 3), Ok(100));
        for (text, decimals) in [("1234.5", 0), ("29.330000000000002", 2), ("1.005", 2)] {
            assert_eq!(
                parse(text, Point, decimals),
                Err(AmountFault::TooManyDecimals)
            );
        }
        assert_eq!(parse("100000000000.00", Point, 2), Ok(10_000_000_000_000));
        for text in ["100000000000.01", "-100000000000.01", &"9".repeat(400)] {
            assert_eq!(parse(text, Point, 2), Err(AmountFault::OutOfRange));
        }
    }

    #[test]
    fn the_decimal_mark_is_known_from_the_whole_column_or_asked() {
        for (column, expected) in [
            (&["29.33", "1.234"][..], Recognised::Sure(Point)),
            (&["1.234,56", "12"], Recognised::Sure(Comma)),
            (&["1.234.567", "12"], Recognised::Sure(Comma)),
            (&["0.123"], Recognised::Sure(Point)),
            (&["1.234", "5.678"], Recognised::Ambiguous),
            (&["1,234", "12"], Recognised::Ambiguous),
            (&["1.5", "1,5"], Recognised::Ambiguous),
            (&["12", "1 234", "€ 5"], Recognised::Sure(Point)),
            (&["", "Ann"], Recognised::None),
        ] {
            assert_eq!(recognise(column.iter().copied()), expected, "{column:?}");
        }
    }
}
