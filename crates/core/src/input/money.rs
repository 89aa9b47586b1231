//! Parses typed amounts: "1 200", "1,200.50", "1.200,50", "€ 12,50". The language decides which mark is decimal,
//! unless the amount itself does.

use crate::book::value::Money;

/// How amounts are typed: how many digits follow the mark in this currency, and which mark the language uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Units {
    /// Two for cents, none for yen.
    pub digits: u8,
    /// The mark before them, a point or a comma nearly everywhere.
    pub decimal: char,
}

/// The amount meant by a typed text, in the currency's minor unit; none where it is no amount, or not a sure one.
pub fn parse(text: &str, units: Units) -> Option<Money> {
    let decimal = latin(units.decimal);
    let places = usize::from(units.digits);
    let bare: String = text
        .chars()
        .filter(|c| !is_dropped(*c))
        .map(latin)
        .collect();
    let (negative, bare) = match bare.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, bare.as_str()),
    };
    let bare = without_code(bare);
    let is_digit_or_mark = |c: char| c.is_ascii_digit() || c == '.' || c == ',';
    if !bare.starts_with(|c: char| c.is_ascii_digit()) || !bare.chars().all(is_digit_or_mark) {
        return None;
    }
    let (whole, part) = halves(bare, places, decimal)?;
    // What is finer than the currency knows is only let go where it is nothing.
    let (kept, finer) = part.split_at_checked(places).unwrap_or((part, ""));
    if finer.contains(|c| c != '0') {
        return None;
    }
    let digits = whole
        .chars()
        .filter(char::is_ascii_digit)
        .chain(kept.chars());
    let zeros = std::iter::repeat_n('0', places.saturating_sub(kept.len()));
    let number: i64 = digits.chain(zeros).collect::<String>().parse().ok()?;
    Money::new(if negative { -number } else { number })
}

/// A whole number as a person types it, groups parted or not.
pub fn parse_whole(text: &str, decimal: char) -> Option<i64> {
    parse(text, Units { digits: 0, decimal }).map(Money::get)
}

/// The amount as it stands in a field to be changed: no groups, no cents where there are none.
pub fn plain(amount: Money, units: Units) -> String {
    let scale = 10_u64.pow(u32::from(units.digits.min(18)));
    let (whole, part) = (
        amount.get().unsigned_abs() / scale,
        amount.get().unsigned_abs() % scale,
    );
    let sign = if amount.get() < 0 { "-" } else { "" };
    if part == 0 {
        return format!("{sign}{whole}");
    }
    let width = usize::from(units.digits);
    format!("{sign}{whole}{}{part:0width$}", units.decimal)
}

/// The whole part, groups and all, and the part after the mark.
fn halves(bare: &str, places: usize, decimal: char) -> Option<(&str, &str)> {
    let Some((at, mark)) = bare.char_indices().rfind(|(_, c)| !c.is_ascii_digit()) else {
        return Some((bare, ""));
    };
    let (before, after) = (bare.get(..at)?, bare.get(at + 1..)?);
    let other = if mark == '.' { ',' } else { '.' };
    if before.contains(other) {
        // Both marks: the last one parts the cents, the other one groups.
        return (!before.contains(mark) && is_grouped(before, other)).then_some((before, after));
    }
    if before.contains(mark) {
        return is_grouped(bare, mark).then_some((bare, ""));
    }
    let could_group = is_grouped(bare, mark);
    let could_part = after.len() <= places;
    match (could_group, could_part) {
        // One mark, three digits after it, and a currency that has three: the language decides.
        (true, true) if mark == decimal => Some((before, after)),
        (true, _) => Some((bare, "")),
        (false, _) => Some((before, after)),
    }
}

/// Whether the mark stands where groups are parted: three digits in the last group, two or three in those before.
fn is_grouped(text: &str, mark: char) -> bool {
    let mut groups = text.split(mark);
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.rev();
    let last_fits = rest.next().is_some_and(|last| last.len() == 3);
    last_fits
        && rest.all(|group| (2..=3).contains(&group.len()))
        && (1..=3).contains(&first.len())
        && !first.starts_with('0')
}

/// Spaces and apostrophes part groups, signs name the currency; neither says how much.
fn is_dropped(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\'' | '’'
                | '\u{2009}'
                | '\u{202F}'
                | '\u{00A0}'
                | '\u{200E}'
                | '\u{200F}'
                | '\u{061C}'
        )
        || matches!(c, '$' | '¢'..='¥' | '֏' | '؋' | '฿' | '\u{20A0}'..='\u{20CF}')
}

/// The digit or mark that an Arabic or Persian one stands for, the plain minus for the printed one.
pub(crate) fn latin(c: char) -> char {
    match c {
        '٫' => '.',
        '٬' => ',',
        '−' => '-',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        _ => c,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// The text without the two or three letters of a currency before or after it: "EUR", "kr", "zł".
fn without_code(text: &str) -> &str {
    let is_code = |letters: &str| (2..=3).contains(&letters.chars().count());
    let rest = text.trim_start_matches(char::is_alphabetic);
    let letters = text.strip_suffix(rest).unwrap_or_default();
    let text = if is_code(letters) {
        rest.trim_start_matches('.')
    } else {
        text
    };
    let rest = text
        .trim_end_matches('.')
        .trim_end_matches(char::is_alphabetic);
    let letters = text
        .strip_prefix(rest)
        .unwrap_or_default()
        .trim_end_matches('.');
    if is_code(letters) { rest } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POINT: Units = Units {
        digits: 2,
        decimal: '.',
    };
    const COMMA: Units = Units {
        digits: 2,
        decimal: ',',
    };

    #[track_caller]
    fn check(text: &str, units: Units, minor: i64) {
        assert_eq!(parse(text, units).map(Money::get), Some(minor), "{text:?}");
    }

    #[track_caller]
    fn refuse(text: &str) {
        assert_eq!(parse(text, POINT), None, "{text:?}");
        assert_eq!(parse(text, COMMA), None, "{text:?}");
    }

    #[test]
    fn plain_digits_are_whole_units() {
        check("1200", POINT, 120_000);
        check(" 0 ", COMMA, 0);
    }

    #[test]
    fn spaces_of_any_width_and_apostrophes_part_groups() {
        for text in ["1 200", "1\u{a0}200", "1\u{202f}200", "1'200", "1’200"] {
            check(text, POINT, 120_000);
        }
    }

    #[test]
    fn where_both_marks_stand_the_last_one_parts_the_cents() {
        for units in [POINT, COMMA] {
            check("1,200.50", units, 120_050);
            check("1.200,50", units, 120_050);
            check("1.234.567,8", units, 123_456_780);
        }
    }

    #[test]
    fn one_mark_with_two_digits_parts_the_cents_in_any_language() {
        for units in [POINT, COMMA] {
            check("12.50", units, 1_250);
            check("12,5", units, 1_250);
            check("0.500", units, 50);
        }
    }

    #[test]
    fn one_mark_with_three_digits_groups_where_the_currency_has_fewer() {
        for units in [POINT, COMMA] {
            check("1,200", units, 120_000);
            check("1.200", units, 120_000);
            check("1,234,567", units, 123_456_700);
        }
    }

    #[test]
    fn three_digits_of_a_currency_that_has_three_go_by_the_language() {
        check(
            "1.200",
            Units {
                digits: 3,
                decimal: '.',
            },
            1_200,
        );
        check(
            "1,200",
            Units {
                digits: 3,
                decimal: '.',
            },
            1_200_000,
        );
        check(
            "1,200",
            Units {
                digits: 3,
                decimal: ',',
            },
            1_200,
        );
    }

    #[test]
    fn a_currency_without_cents_takes_only_empty_ones() {
        let yen = Units {
            digits: 0,
            decimal: '.',
        };
        check("1,200", yen, 1_200);
        check("1200.00", yen, 1_200);
        assert_eq!(parse("12.5", yen), None);
    }

    #[test]
    fn groups_of_lakhs_are_groups() {
        check("1,00,000.50", POINT, 10_000_050);
    }

    #[test]
    fn a_currency_may_be_named_before_or_after() {
        for text in [
            "€12.50",
            "12,50 €",
            "EUR 12.50",
            "12.50 zł",
            "Fr. 12.50",
            "12.50 kr.",
            "֏12.50",
        ] {
            check(text, POINT, 1_250);
        }
    }

    #[test]
    fn digits_of_arabic_and_persian_count() {
        check(
            "١٬٢٠٠٫٥٠",
            Units {
                digits: 2,
                decimal: '٫',
            },
            120_050,
        );
        check("۱۲", POINT, 1_200);
    }

    #[test]
    fn money_given_back_is_less_than_nothing() {
        check("-12.50", POINT, -1_250);
        check("−12,50", COMMA, -1_250);
    }

    #[test]
    fn what_is_no_sure_amount_is_refused() {
        for text in [
            "",
            "x",
            "12x",
            "twelve",
            "1.2.3",
            "1,2,3",
            "1.200.50",
            "12.5055",
            "1,200,50.1",
            "--1",
            ".5",
            "12 apples",
            "1e3",
            "1,200.50,00",
        ] {
            refuse(text);
        }
    }

    #[test]
    fn an_amount_too_large_for_a_book_is_refused() {
        refuse("100 000 000 000.01");
        refuse("99999999999999999999999");
    }

    #[test]
    fn what_stands_in_a_field_reads_back_as_itself() {
        for decimal in ['.', ',', '٫'] {
            for digits in [0, 2, 3] {
                for minor in [0, 1, 50, 999, 1_000, 120_050, -120_000, 123_456_789] {
                    let (amount, units) = (Money::new(minor).unwrap(), Units { digits, decimal });
                    let text = plain(amount, units);
                    assert_eq!(parse(&text, units), Some(amount), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn a_whole_number_may_be_grouped_but_has_no_parts() {
        assert_eq!(parse_whole("1 200", '.'), Some(1_200));
        assert_eq!(parse_whole("90 min", '.'), Some(90));
        assert_eq!(parse_whole("1.5", '.'), None);
    }
}
