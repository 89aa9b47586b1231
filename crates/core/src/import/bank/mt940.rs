//! MT940 and MT942 of SWIFT, with the purposes of German, Dutch and Polish banks.

use super::{Nature, ROWS, Read, Row, Statement, amount, one_line};
use crate::book::Day;
use crate::import::content_line::lines;
use crate::import::pace::{Pace, Stopped};

/// Whether a text begins as a statement of SWIFT does.
pub(super) fn is(start: &str) -> bool {
    let has = |tag: &str| start.starts_with(tag) || start.contains(&format!("\n{tag}"));
    has(":20:")
        || has("{1:") && start.contains(":20:")
        || has(":25:") && (has(":60F:") || has(":60M:"))
}

/// The rows of all statements in a file.
///
/// # Errors
/// It was called off.
pub(super) async fn rows(text: &str, pace: Pace<'_>) -> Result<Read, Stopped> {
    let mut statement = Statement::default();
    let mut currency: Option<String> = None;
    let mut row: Option<Row> = None;
    let mut field = String::new();
    let mut purpose = String::new();
    let mut lines = lines(text);
    while let Some((number, line)) = lines.next() {
        pace.nth_row(number, lines.read(), ROWS).await?;
        let (tag, value) = tag(line).map_or((None, line), |(tag, value)| (Some(tag), value));
        match tag {
            Some("60F" | "60M") => currency = value.get(7..10).map(str::to_ascii_uppercase),
            Some("61") => {
                finish(row.take(), &purpose, &mut statement);
                purpose.clear();
                row = Some(entry(value, number, currency.as_deref()));
            }
            Some("86") if row.is_some() => purpose = value.to_owned(),
            None if field == "86" && row.is_some() && line != "-" && !line.starts_with("-}") => {
                purpose.push('\n');
                purpose.push_str(line);
            }
            None if field == "61" => {
                if let Some(row) = &mut row {
                    row.text.push_str(line);
                }
            }
            Some(_) if !matches!(tag, Some("86")) => {
                finish(row.take(), &purpose, &mut statement);
                purpose.clear();
            }
            _ => {}
        }
        if let Some(tag) = tag {
            field = tag.to_owned();
        }
    }
    finish(row, &purpose, &mut statement);
    Ok(Ok(statement))
}

/// The tag and the value of `:61:value`.
fn tag(line: &str) -> Option<(&str, &str)> {
    let line = line.strip_prefix("{4:").unwrap_or(line);
    let (tag, value) = line.strip_prefix(':')?.split_once(':')?;
    let known =
        (2..=3).contains(&tag.len()) && tag.get(..2)?.bytes().all(|byte| byte.is_ascii_digit());
    known.then_some((tag, value))
}

/// The row of a `:61:`: `2603040304CR1190,00NTRFNONREF//260304-1`.
fn entry(value: &str, line: usize, currency: Option<&str>) -> Row {
    let mut row = Row {
        line,
        currency: currency.map(str::to_owned),
        ..Row::default()
    };
    let Some(date) = value.get(..6) else {
        return row;
    };
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<u8>().ok());
    let year = date
        .get(..2)
        .and_then(|text| text.parse::<i32>().ok())
        .map(|year| if year < 80 { year + 2000 } else { year + 1900 });
    let (month, day) = (number(date.get(2..4)), number(date.get(4..6)));
    let (Some(year), Some(month), Some(day)) = (year, month, day) else {
        return row;
    };
    row.day = Day::new(year, month, day);
    let mut rest = value.get(6..).unwrap_or_default();
    if let Some(booked) = rest
        .get(..4)
        .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))
    {
        let (booked_month, booked_day) = (number(booked.get(..2)), number(booked.get(2..)));
        // The booking has no year: it is the one nearest to the value date.
        let year = match (month, booked_month) {
            (12, Some(1)) => year + 1,
            (1, Some(12)) => year - 1,
            _ => year,
        };
        let booked = booked_month
            .zip(booked_day)
            .and_then(|(month, day)| Day::new(year, month, day));
        row.day = booked.or(row.day);
        rest = rest.get(4..).unwrap_or_default();
    }
    let marks = [
        ("RC", -1, true),
        ("RD", 1, true),
        ("EC", 1, false),
        ("ED", -1, false),
        ("C", 1, false),
        ("D", -1, false),
    ];
    let Some((mark, sign, reversal)) = marks.into_iter().find(|(mark, ..)| rest.starts_with(mark))
    else {
        return row;
    };
    if reversal {
        row.nature = Nature::Reversal;
    } else if mark.starts_with('E') {
        row.nature = Nature::Pending;
    }
    let rest = rest
        .strip_prefix(mark)
        .unwrap_or(rest)
        .trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let end = rest
        .find(|c: char| !c.is_ascii_digit() && c != ',')
        .unwrap_or(rest.len());
    let (written, rest) = rest.split_at(end);
    row.minor = amount(written.trim_end_matches(','), currency, false).map(|minor| minor * sign);
    let reference = rest
        .get(4..)
        .and_then(|text| text.split("//").next())
        .map(str::trim);
    row.reference = reference
        .filter(|text| !matches!(*text, "" | "NONREF"))
        .map(str::to_owned);
    row
}

fn finish(row: Option<Row>, purpose: &str, statement: &mut Statement) {
    let Some(mut row) = row else { return };
    describe(&mut row, purpose);
    statement.rows.push(row);
}

/// Puts name and purpose into a row.
fn describe(row: &mut Row, purpose: &str) {
    let joined: String = purpose.lines().collect();
    if let Some(parts) = numbered(&joined) {
        let text = |wanted: &dyn Fn(u8) -> bool, between: &str| {
            let parts: Vec<&str> = parts
                .iter()
                .filter(|(number, _)| wanted(*number))
                .map(|(_, text)| *text)
                .collect();
            one_line(&parts.join(between))
        };
        // Names and purposes are cut after so many letters and go on without a blank.
        row.name = text(&|number| matches!(number, 32 | 33), "");
        row.account = text(&|number| matches!(number, 31 | 38), "");
        let kind = text(&|number| number == 0, "");
        row.text = format!(
            "{kind} {} {}",
            text(&|number| matches!(number, 20..=29 | 60..=63), ""),
            row.text
        );
    } else if let Some(name) = word_field(&joined, "NAME")
        .or_else(|| word_field(&joined, "BENM//NAME"))
        .or_else(|| counterparty(&joined))
    {
        row.name = one_line(name);
        row.text = format!("{} {}", one_line(&joined), row.text);
    } else {
        let mut lines = purpose
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty());
        let first = lines.next().unwrap_or_default();
        // A purpose of one line alone names nobody.
        if lines.next().is_some() && first.chars().any(char::is_alphabetic) {
            row.name = one_line(first);
        }
        row.text = format!("{} {}", one_line(purpose), row.text);
    }
    let end_to_end = row
        .text
        .split_once("EREF+")
        .map(|(_, rest)| rest.split_whitespace().next().unwrap_or_default());
    let end_to_end = end_to_end.map(|text| {
        text.split("SVWZ+")
            .next()
            .unwrap_or(text)
            .split("MREF+")
            .next()
            .unwrap_or(text)
    });
    if let Some(reference) = end_to_end.filter(|text| !text.is_empty() && *text != "NOTPROVIDED") {
        row.reference = Some(reference.to_owned());
    }
}

/// The numbered parts of `166?00GUTSCHRIFT?20SVWZ+…?32NAME`, whatever sign parts them.
fn numbered(text: &str) -> Option<Vec<(u8, &str)>> {
    let code = text
        .get(..3)
        .filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()));
    let rest = match code {
        Some(_) => text.get(3..)?,
        None => text,
    };
    let sign = rest
        .chars()
        .next()
        .filter(|c| matches!(c, '?' | '~' | '<' | '^' | '>' | '|' | '!' | '$' | '#' | '@'))?;
    let mut parts = Vec::new();
    for part in rest.split(sign).skip(1).take(200) {
        match (
            part.get(..2).and_then(|number| number.parse().ok()),
            part.get(2..),
        ) {
            (Some(number), Some(text)) => parts.push((number, text)),
            _ => continue,
        }
    }
    (parts.len() >= 2).then_some(parts)
}

/// The value of a field such as `/NAME/J. Jansen/REMI/…`.
fn word_field<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(&format!("/{name}/"))?;
    let value = rest.split('/').find(|part| !part.trim().is_empty())?;
    Some(value)
}

/// The name in `/CNTP/account/bank/name/place/`.
fn counterparty(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("/CNTP/")?;
    rest.split('/')
        .nth(2)
        .filter(|name| !name.trim().is_empty())
}
