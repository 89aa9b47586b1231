//! What the cells of a workbook say: shared texts, dates by their style, numbers with all their digits.

use std::borrow::Cow;

use quick_xml::events::BytesStart;

use crate::book::Day;

/// The most different texts a workbook may have.
const MAX_TEXTS: usize = 4_000_000;
/// The most bytes of them together.
const MAX_SHARED: usize = 64 << 20;

/// The texts that cells share.
#[derive(Default)]
pub(super) struct Texts {
    pub(super) text: String,
    ends: Vec<usize>,
}

impl Texts {
    fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)?;
        let before = index.checked_sub(1).and_then(|at| self.ends.get(at));
        self.text.get(before.copied().unwrap_or_default()..end)
    }

    /// Whether they are more than any workbook has.
    pub(super) fn is_full(&self) -> bool {
        self.text.len() > MAX_SHARED
    }

    /// Ends a text.
    pub(super) fn close(&mut self) -> Result<(), &'static str> {
        if self.ends.len() == MAX_TEXTS {
            return Err("too_large");
        }
        self.ends.push(self.text.len());
        Ok(())
    }
}

/// How the cells of a workbook are understood.
pub(super) struct Cells {
    pub(super) texts: Texts,
    /// Whether cells of each style are dates.
    pub(super) dated: Vec<bool>,
    pub(super) from_1904: bool,
}

/// What stands in a cell.
#[derive(Clone, Copy, Default)]
pub(super) enum Kind {
    #[default]
    Number,
    /// The place of a shared text.
    Shared,
    Text,
    Truth,
    Fault,
    Day,
}

/// A cell while it is read.
#[derive(Default)]
pub(super) struct Cell {
    pub(super) column: usize,
    kind: Kind,
    style: usize,
}

impl Cell {
    /// The cell of a tag, at `next` where it names no place.
    pub(super) fn of(tag: &BytesStart<'_>, next: usize) -> Cell {
        let mut cell = Cell {
            column: next,
            ..Cell::default()
        };
        for attribute in tag.attributes().with_checks(false).flatten() {
            match attribute.key.as_ref() {
                "r" => cell.column = column(&attribute.value).unwrap_or(next),
                "s" => cell.style = attribute.value.parse().unwrap_or_default(),
                "t" => {
                    cell.kind = match &*attribute.value {
                        "s" => Kind::Shared,
                        "inlineStr" | "str" => Kind::Text,
                        "b" => Kind::Truth,
                        "e" => Kind::Fault,
                        "d" => Kind::Day,
                        _ => Kind::Number,
                    }
                }
                _ => {}
            }
        }
        cell
    }
}

/// The column of a reference such as `AB12`, from 0.
fn column(reference: &str) -> Option<usize> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters.take(4).fold(0_usize, |number, letter| {
        number * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1
    });
    number.checked_sub(1)
}

/// Writes what a cell says: its text, its number with all its digits, its day.
pub(super) fn show(cell: &Cell, value: &str, cells: &Cells, into: &mut String) {
    let text = value.trim();
    match cell.kind {
        Kind::Shared => {
            let index = text.parse::<usize>().ok();
            into.push_str(
                index
                    .and_then(|index| cells.texts.get(index))
                    .unwrap_or_default(),
            );
        }
        Kind::Text => into.push_str(value),
        Kind::Truth => into.push_str(if text == "1" { "true" } else { "false" }),
        Kind::Fault => {}
        Kind::Day => into.push_str(text),
        Kind::Number => match text.parse::<f64>() {
            Ok(number) => into.push_str(&shown(text, number, cell, cells)),
            Err(_) => into.push_str(text),
        },
    }
}

/// A number as it is shown.
fn shown<'t>(text: &'t str, number: f64, cell: &Cell, cells: &Cells) -> Cow<'t, str> {
    let dated = cells.dated.get(cell.style) == Some(&true);
    if dated && let Some(day) = day(number, cells.from_1904) {
        return Cow::Owned(day);
    }
    // 4.93023125101E11 is a telephone number once more.
    if text.contains(['e', 'E']) && number.abs() < 1e15 {
        return Cow::Owned(match number.fract() == 0.0 {
            true => format!("{number:.0}"),
            false => format!("{number}"),
        });
    }
    Cow::Borrowed(text)
}

/// A day, with its time where there is one, as a spreadsheet counts it.
fn day(number: f64, from_1904: bool) -> Option<String> {
    let zero = if from_1904 { -24_107 } else { -25_569 };
    let seconds = (number.fract() * 86_400.0).round() as u32;
    let day = Day::from_unix_days((number.floor() as i32).checked_add(zero)?)?;
    if seconds == 0 || seconds >= 86_400 {
        return Some(day.to_string());
    }
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    Some(format!("{day} {hour:02}:{minute:02}:{second:02}"))
}
/// Whether a number format shows a day: a year, or a month beside a day, outside quotes and brackets.
pub(super) fn is_date_format(code: &str) -> bool {
    let (mut quoted, mut bracketed) = (false, false);
    let mut plain = String::new();
    for c in code.chars() {
        match c {
            '"' => quoted = !quoted,
            '[' => bracketed = true,
            ']' => bracketed = false,
            c if !quoted && !bracketed => plain.push(c.to_ascii_lowercase()),
            _ => {}
        }
    }
    let first = plain.split(';').next().unwrap_or_default();
    first.contains('y') || first.contains('d') && first.contains('m')
}
