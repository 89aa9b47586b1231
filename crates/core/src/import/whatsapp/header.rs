//! The beginning of a line: `[05.03.26, 09:12:31] `, `24/02/2026 à 08:05 - `, `1/12/26, 9:10 PM - ` and their like in
//! every language: three numbers of a date, two or three of a time, and words between that change no day.

use super::Entry;
use crate::book::Day;
use crate::import::context::Context;

/// How an export marks the beginning of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// In brackets, as on the iPhone.
    Brackets,
    /// With a dash behind, as on Android.
    Dash,
}

/// The beginning of a message and the rest of its line.
pub(super) struct Header<'t> {
    pub style: Style,
    /// The numbers of the date as written.
    pub numbers: [u32; 3],
    /// Whether strokes part them: with dots and dashes the month is nowhere the first.
    pub slashed: bool,
    /// Sender and text.
    pub rest: &'t str,
}

/// The header of a line, if it has one of this style, or of any where none is known yet.
pub(super) fn parse(line: &str, style: Option<Style>) -> Option<Header<'_>> {
    /// Longer than any date and time with its words.
    const LONGEST: usize = 80;
    let line = line.trim_start_matches(is_invisible);
    if line.starts_with('[') {
        if style == Some(Style::Dash) {
            return None;
        }
        let end = line.bytes().take(LONGEST).position(|byte| byte == b']')?;
        let (numbers, slashed) = date(line.get(1..end)?)?;
        let rest = line.get(end + 1..)?.trim_start_matches(' ');
        return Some(Header {
            style: Style::Brackets,
            numbers,
            slashed,
            rest,
        });
    }
    if style == Some(Style::Brackets) {
        return None;
    }
    let start = line.get(..line.floor_char_boundary(LONGEST))?;
    if start.chars().next().is_none_or(|c| digit(c).is_none()) {
        return None;
    }
    let (stamp, dash) = [" - ", " – ", " — "]
        .iter()
        .find_map(|dash| Some((start.split_once(dash)?.0, dash)))?;
    let (numbers, slashed) = date(stamp)?;
    let rest = line.get(stamp.len() + dash.len()..)?;
    Some(Header {
        style: Style::Dash,
        numbers,
        slashed,
        rest,
    })
}

/// Marks that set the direction of writing, and the byte order mark.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Sender and text of what follows a header; none where the program itself speaks.
pub(super) fn sender(rest: &str) -> Option<(&str, &str)> {
    /// Longer than a name on a telephone.
    const LONGEST: usize = 100;
    let colon = rest.find([':', '：'])?;
    let (sender, after) = rest.split_at_checked(colon)?;
    let text = after
        .strip_prefix(':')
        .or_else(|| after.strip_prefix('：'))?;
    let quoted = sender.contains(['"', '“', '”', '«', '„']);
    let ends = text.is_empty()
        || text.starts_with([' ', '\u{A0}', '\u{202F}'])
        || text.starts_with(is_invisible);
    let whole = !sender.trim().is_empty() && sender.chars().count() <= LONGEST;
    (whole && ends && !quoted).then_some((sender, text.trim_matches(' ')))
}

/// The value of a digit of any script that a telephone writes dates in.
fn digit(c: char) -> Option<u32> {
    let zeros = [
        0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xAE6, 0xBE6, 0xC66, 0xE50, 0xFF10,
    ];
    let code = u32::from(c);
    zeros
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))
}

/// The numbers of the date in a stamp that has a date and a time and nothing else with numbers.
fn date(stamp: &str) -> Option<([u32; 3], bool)> {
    let mut numbers: Vec<(u32, usize)> = Vec::with_capacity(6);
    let mut between = String::new();
    let mut gaps: Vec<String> = Vec::new();
    let mut inside = false;
    for c in stamp.chars() {
        match (digit(c), inside) {
            (Some(value), true) => {
                let (number, digits) = numbers.last_mut()?;
                *number = number.checked_mul(10)?.checked_add(value)?;
                *digits += 1;
            }
            (Some(value), false) => {
                if !numbers.is_empty() {
                    gaps.push(std::mem::take(&mut between));
                }
                numbers.push((value, 1));
                inside = true;
            }
            (None, _) => {
                inside = false;
                if !is_invisible(c) {
                    between.push(c);
                }
            }
        }
        if numbers.len() > 6 {
            return None;
        }
    }
    let [
        (a, _),
        (b, _),
        (c, _),
        (hour, hour_digits),
        (minute, minute_digits),
        seconds @ ..,
    ] = numbers.as_slice()
    else {
        return None;
    };
    let of_date = |gap: &String| {
        let gap = gap.trim();
        matches!(
            gap,
            "." | "/" | "-" | "年" | "月" | "‏/" | "년" | "월" | "。"
        )
    };
    let of_time = |gap: &String| matches!(gap.trim(), ":" | "." | "h" | "時" | "时" | "시" | "٫");
    let dates = gaps.get(..2)?.iter().all(of_date);
    let times = gaps.get(3..)?.iter().all(of_time);
    let clock = *hour <= 24
        && *minute <= 59
        && *hour_digits <= 2
        && *minute_digits == 2
        && seconds.iter().all(|(s, _)| *s <= 60);
    (dates && times && clock && gaps.get(2)?.chars().count() <= 30).then(|| {
        (
            [*a, *b, *c],
            gaps.iter().take(2).any(|gap| gap.contains('/')),
        )
    })
}

/// The order of the numbers of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DateOrder {
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}

impl DateOrder {
    /// The day of these numbers.
    pub fn day(self, numbers: [u32; 3]) -> Option<Day> {
        let [a, b, c] = numbers;
        let (year, month, day) = match self {
            DateOrder::DayMonthYear => (c, b, a),
            DateOrder::MonthDayYear => (c, a, b),
            DateOrder::YearMonthDay => (a, b, c),
        };
        // Buddhist years, as Thai telephones write them.
        let year = match year {
            0..100 => year + 2000,
            2400..2800 => year - 543,
            _ => year,
        };
        Day::new(
            i32::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }

    /// The order of a chat's dates: the one by which all exist and follow each other; none where two do.
    ///
    /// `foreign` says that the program speaks a language that nowhere puts the month first.
    pub fn of(entries: &[Entry], foreign: bool, context: &Context) -> Option<DateOrder> {
        match context.answer("date_order") {
            Some("day first" | "dmy") => return Some(DateOrder::DayMonthYear),
            Some("month first" | "mdy") => return Some(DateOrder::MonthDayYear),
            _ => {}
        }
        let all = || entries.iter().map(|entry| entry.numbers);
        if all().all(|[year, _, _]| year > 31) {
            return Some(DateOrder::YearMonthDay);
        }
        let unfit = |order: DateOrder| {
            let mut before = None;
            let mut unfit = (0_usize, 0_usize);
            for numbers in all() {
                match order.day(numbers) {
                    None => unfit.0 += 1,
                    Some(day) => {
                        // A clock set back an hour may put a message a day earlier, no more.
                        unfit.1 +=
                            usize::from(before.is_some_and(|before: Day| before.since(day) > 1));
                        before = Some(day);
                    }
                }
            }
            unfit
        };
        let (day_first, month_first) = (
            unfit(DateOrder::DayMonthYear),
            unfit(DateOrder::MonthDayYear),
        );
        let same = all().all(|[a, b, _]| a == b) || !entries.iter().any(|entry| entry.slashed);
        match day_first.cmp(&month_first) {
            std::cmp::Ordering::Less => Some(DateOrder::DayMonthYear),
            std::cmp::Ordering::Greater => Some(DateOrder::MonthDayYear),
            std::cmp::Ordering::Equal if same || foreign => Some(DateOrder::DayMonthYear),
            std::cmp::Ordering::Equal => None,
        }
    }
}
