//! Calendar arithmetic for typed dates: offsets, weekdays, and the year where none is written.

use super::rules::{Lean, Order, Rule, Unit};
use super::tokenizer::Number;
use crate::book::Day;

/// The day of a rule, with the number or the weekday that stood in its phrase.
pub fn by_rule(rule: Rule, found: usize, today: Day) -> Option<Day> {
    match rule {
        Rule::Days(days) => Some(today.plus(days)),
        Rule::Count(unit, sign) => {
            let count = i32::try_from(found).ok()?.checked_mul(sign)?;
            match unit {
                Unit::Day => by_days(today, count),
                Unit::Week => by_days(today, count.checked_mul(7)?),
                Unit::Month => by_months(today, count),
                Unit::Year => by_months(today, count.checked_mul(12)?),
            }
        }
        Rule::LastWeekday => weekday_before(today, found),
        Rule::NextWeekday => weekday_after(today, found),
    }
}

/// So many days on, inside the years of the book.
fn by_days(today: Day, count: i32) -> Option<Day> {
    Day::from_unix_days(today.unix_days().checked_add(count)?)
}

fn by_months(today: Day, count: i32) -> Option<Day> {
    let (year, month, day) = today.civil();
    let months = year
        .checked_mul(12)?
        .checked_add(i32::from(month) - 1)?
        .checked_add(count)?;
    let (year, month) = (
        months.div_euclid(12),
        u8::try_from(months.rem_euclid(12) + 1).ok()?,
    );
    (28..=day)
        .rev()
        .chain([day])
        .find_map(|day| Day::new(year, month, day))
}

/// 0 for a Monday to 6 for a Sunday.
fn weekday(day: Day) -> i32 {
    // 1970-01-01 was a Thursday.
    (day.unix_days() + 3).rem_euclid(7)
}

/// The last such weekday before a day.
pub fn weekday_before(day: Day, wanted: usize) -> Option<Day> {
    let wanted = i32::try_from(wanted).ok()?;
    by_days(day, -((weekday(day) - wanted - 1).rem_euclid(7) + 1))
}

/// The first such weekday after a day.
pub fn weekday_after(day: Day, wanted: usize) -> Option<Day> {
    let wanted = i32::try_from(wanted).ok()?;
    by_days(day, (wanted - weekday(day) - 1).rem_euclid(7) + 1)
}

/// A day whose month is named, 0 for January: "14 mar", "mar 14 2026", "2026 mar 14".
pub fn with_month(numbers: &[Number], month: usize, today: Day, lean: Lean) -> Option<Day> {
    let month = month + 1;
    match *numbers {
        [day] => without_year(month, day.value, today, lean),
        [year, day] if year.digits == 4 => dated(year, month, day.value, today),
        [day, year] => dated(year, month, day.value, today),
        _ => None,
    }
}

/// A day in numbers alone. A single one has to be marked as a day: "14.", "the 14th".
pub fn in_numbers(
    numbers: &[Number],
    marks: &str,
    marked: bool,
    order: Order,
    today: Day,
    lean: Lean,
) -> Option<Day> {
    let dotted = marks.starts_with('.');
    match *numbers {
        [whole] if whole.digits == 8 => {
            let number = whole.value;
            let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
            exact(year, month, day)
        }
        [day] if marked && day.digits <= 2 => day_of_month(day.value, today, lean),
        [a, b] if a.digits <= 2 && b.digits <= 2 => {
            // Dots part day and month everywhere but where the year comes first.
            let day_first = match order {
                Order::DayFirst => true,
                Order::MonthFirst => dotted,
                Order::YearFirst => false,
            };
            let (day, month) = if day_first { (a, b) } else { (b, a) };
            without_year(month.value, day.value, today, lean)
                .or_else(|| without_year(day.value, month.value, today, lean))
        }
        [year, month, day] if year.digits == 4 => exact(year.value, month.value, day.value),
        [year, month, day] if order == Order::YearFirst && day.digits <= 2 => {
            dated(year, month.value, day.value, today)
        }
        [a, b, year] if a.digits <= 2 && b.digits <= 2 => {
            let day_first = dotted || order != Order::MonthFirst;
            let (day, month) = if day_first { (a, b) } else { (b, a) };
            dated(year, month.value, day.value, today)
                .or_else(|| dated(year, day.value, month.value, today))
        }
        _ => None,
    }
}

fn exact(year: usize, month: usize, day: usize) -> Option<Day> {
    Day::new(
        i32::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}

/// Two digits mean the year that lies at most twenty years ahead.
fn dated(year: Number, month: usize, day: usize, today: Day) -> Option<Day> {
    const AHEAD: usize = 20;
    let year = match year.digits {
        4 => year.value,
        2 => {
            let now = usize::try_from(today.civil().0).ok()?;
            let this = now - now % 100 + year.value;
            if this > now + AHEAD { this - 100 } else { this }
        }
        _ => return None,
    };
    exact(year, month, day)
}

/// The nearest such day on the side it leans to; a leap day may lie some years away.
fn without_year(month: usize, day: usize, today: Day, lean: Lean) -> Option<Day> {
    const YEARS: i32 = 8;
    let now = today.civil().0;
    (0..=YEARS).find_map(|years| match lean {
        Lean::Back => exact(usize::try_from(now - years).ok()?, month, day).filter(|d| *d <= today),
        Lean::Ahead => {
            exact(usize::try_from(now + years).ok()?, month, day).filter(|d| *d >= today)
        }
    })
}

fn day_of_month(day: usize, today: Day, lean: Lean) -> Option<Day> {
    let (sign, is_right): (i32, fn(Day, Day) -> bool) = match lean {
        Lean::Back => (-1, |day, today| day <= today),
        Lean::Ahead => (1, |day, today| day >= today),
    };
    // No day of a month is missing for longer than from January to March.
    (0..=3).find_map(|months| {
        let (year, month, _) = by_months(first_of_month(today)?, months * sign)?.civil();
        let found = exact(usize::try_from(year).ok()?, usize::from(month), day)?;
        is_right(found, today).then_some(found)
    })
}

fn first_of_month(today: Day) -> Option<Day> {
    let (year, month, _) = today.civil();
    Day::new(year, month, 1)
}
