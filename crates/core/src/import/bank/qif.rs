//! QIF, as Quicken wrote it and many banks still do.

use super::{Nature, ROWS, Read, Row, Statement, amount, one_line};
use crate::book::Day;
use crate::import::content_line::lines;
use crate::import::context::Context;
use crate::import::pace::{Pace, Stopped};
use crate::import::records::Refuse;

/// Whether a text begins as QIF does.
pub(super) fn is(start: &str) -> bool {
    let start = start.trim_start_matches(['\u{FEFF}', ' ', '\r', '\n']);
    let word = |word: &str| {
        start
            .get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    word("!Type:") || word("!Account") || word("!Option:")
}

/// The rows of the accounts in it; lists of categories and classes are passed over.
///
/// # Errors
/// It was called off.
pub(super) async fn rows(text: &str, context: &Context, pace: Pace<'_>) -> Result<Read, Stopped> {
    let mut statement = Statement::default();
    let mut dates: Vec<String> = Vec::new();
    let mut row = Row::default();
    let mut date = String::new();
    let mut inside = false;
    let mut lines = lines(text);
    while let Some((number, line)) = lines.next() {
        pace.nth_row(number, lines.read(), ROWS).await?;
        let mut chars = line.chars();
        let Some(mark) = chars.next() else { continue };
        let value = chars.as_str().trim();
        if row.line == 0 && mark != '!' {
            row.line = number;
        }
        match mark {
            '!' => {
                let kind = value.to_ascii_lowercase();
                let kind = kind.strip_prefix("type:").map(str::trim);
                inside = matches!(kind, Some("bank" | "ccard" | "cash" | "oth a" | "oth l"));
                row = Row::default();
                date.clear();
            }
            '^' => {
                let done = std::mem::take(&mut row);
                let written = std::mem::take(&mut date);
                if inside && !(written.is_empty() && done.minor.is_none()) {
                    statement.rows.push(done);
                    dates.push(written);
                }
            }
            'D' => date = value.to_owned(),
            'T' | 'U' => row.minor = amount(value, context.currency.as_deref(), true),
            'P' => row.name = one_line(value),
            'M' => row.text = one_line(value),
            'N' => row.reference = Some(value.to_owned()).filter(|text| !text.is_empty()),
            'L' if value.starts_with('[') => row.nature = Nature::OwnTransfer,
            _ => {}
        }
    }
    if inside && !date.is_empty() && row.minor.is_some() {
        statement.rows.push(row);
        dates.push(date);
    }
    let order = Order::of(&dates, context.answer("date_order"), pace).await?;
    statement.asks_date_order = order.is_none();
    let mut dated = Vec::with_capacity(statement.rows.len());
    for (at, (mut row, date)) in statement.rows.into_iter().zip(&dates).enumerate() {
        pace.row(at, 1, (42, 42)).await?;
        row.day = parts(date).and_then(|parts| day(parts, order.unwrap_or(Order::DayFirst)));
        if row.day.is_some() {
            dated.push(row);
        } else {
            statement.refuses.push(Refuse {
                reason: "bad_date",
                line: Some(row.line),
            });
        }
    }
    statement.rows = dated;
    Ok(Ok(statement))
}

/// Which of two numbers is the day.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    DayFirst,
    MonthFirst,
}

impl Order {
    /// The order by which all dates exist; none where both do and differ.
    async fn of(
        dates: &[String],
        answer: Option<&str>,
        pace: Pace<'_>,
    ) -> Result<Option<Order>, Stopped> {
        match answer {
            Some("day first" | "dmy") => return Ok(Some(Order::DayFirst)),
            Some("month first" | "mdy") => return Ok(Some(Order::MonthFirst)),
            _ => {}
        }
        let (mut day_first, mut month_first) = (0_usize, 0_usize);
        let (mut differ, mut dotted) = (false, true);
        for (at, date) in dates.iter().enumerate() {
            pace.row(at, 1, (41, 41)).await?;
            dotted &= date.contains('.');
            let Some(parts) = parts(date) else { continue };
            let read = [Order::DayFirst, Order::MonthFirst].map(|order| day(parts, order));
            let [by_day, by_month] = read;
            day_first += usize::from(by_day.is_some());
            month_first += usize::from(by_month.is_some());
            differ |= by_day != by_month;
        }
        Ok(if day_first > month_first || !differ || dotted {
            Some(Order::DayFirst)
        } else if month_first > day_first {
            Some(Order::MonthFirst)
        } else {
            None
        })
    }
}

/// Three numbers of a date, the year among them told where it is the first.
#[derive(Clone, Copy)]
struct Parts {
    numbers: [i32; 3],
    year_first: bool,
}

/// The numbers of `1/ 4'26`, `16.01.2026`, `2026-01-16`.
fn parts(text: &str) -> Option<Parts> {
    let text = text.replace('\'', "/");
    let mut numbers = text
        .split(['/', '-', '.'])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    let first = numbers.next()?;
    let (a, b, c) = (
        first.parse().ok()?,
        numbers.next()?.parse().ok()?,
        numbers.next()?.parse().ok()?,
    );
    Some(Parts {
        numbers: [a, b, c],
        year_first: first.len() == 4,
    })
}

fn day(parts: Parts, order: Order) -> Option<Day> {
    let [a, b, c] = parts.numbers;
    let (year, month, day) = match (parts.year_first, order) {
        (true, _) => (a, b, c),
        (false, Order::DayFirst) => (c, b, a),
        (false, Order::MonthFirst) => (c, a, b),
    };
    let year = match year {
        0..70 => year + 2000,
        70..100 => year + 1900,
        _ => year,
    };
    Day::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}
