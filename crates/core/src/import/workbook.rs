//! The sheets of an XLSX workbook as tables: dates as dates, numbers whole, hidden sheets left alone.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::markup;
use super::pace::{Pace, Stopped};
use super::zip::Archive;
use crate::book::Day;
use crate::exchange::csv::table::{MAX_COLUMNS, MAX_ROWS, Table};

/// The most different texts a workbook may have.
const MAX_TEXTS: usize = 4_000_000;

/// Name and id of each sheet.
type Sheets = Vec<(String, String)>;

/// One sheet.
pub struct NamedSheet {
    /// What its tab says.
    pub name: String,
    /// Its rows.
    pub table: Table,
}

/// Why a workbook is not read.
pub enum Trouble {
    /// It is damaged or passes a limit, as a key of a refusal.
    Refused(&'static str),
    /// It was called off.
    Stopped(Stopped),
}

impl From<&'static str> for Trouble {
    fn from(reason: &'static str) -> Trouble {
        Trouble::Refused(reason)
    }
}

impl From<Stopped> for Trouble {
    fn from(stopped: Stopped) -> Trouble {
        Trouble::Stopped(stopped)
    }
}

/// The sheets of a workbook that can be seen, in their order.
///
/// # Errors
/// It cannot be read, or was called off.
pub async fn read(bytes: &[u8], pace: Pace<'_>) -> Result<Vec<NamedSheet>, Trouble> {
    let archive = Archive::open(bytes)?;
    let Some(workbook) = archive.read("xl/workbook.xml")? else {
        return Err(Trouble::Refused("not_a_table"));
    };
    let part = |name: &str| -> Result<Vec<u8>, &'static str> {
        Ok(archive.read(name)?.unwrap_or_default())
    };
    let targets = targets(&part("xl/_rels/workbook.xml.rels")?)?;
    let (sheets, from_1904) = sheets(&workbook)?;
    let texts = part("xl/sharedStrings.xml")?;
    pace.rest(1).await?;
    let texts = shared_texts(&texts, pace).await?;
    let dated = date_styles(&part("xl/styles.xml")?)?;
    let mut read = Vec::new();
    for (name, id) in sheets {
        let Some(target) = targets.get(&id) else {
            continue;
        };
        let path = match target.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => format!("xl/{target}"),
        };
        let Some(xml) = archive.read(&path)? else {
            continue;
        };
        pace.rest(5).await?;
        let table = table(&xml, &texts, (&dated, from_1904), pace).await?;
        read.push(NamedSheet { name, table });
    }
    Ok(read)
}

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag
        .attributes()
        .flatten()
        .find(|attribute| attribute.key.as_ref() == name)?;
    let raw = found.value.into_owned();
    Some(match raw.contains('&') {
        true => raw
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&apos;", "'")
            .replace("&amp;", "&"),
        false => raw,
    })
}

/// Calls `tag` for each opening tag.
fn each_tag(xml: &[u8], mut tag: impl FnMut(&str, &BytesStart<'_>)) -> Result<(), &'static str> {
    let mut reader = Reader::from_reader(xml);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|_| "damaged")? {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.local_name().as_ref().to_owned();
                tag(&name, &start);
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
        buffer.clear();
    }
}

fn targets(xml: &[u8]) -> Result<HashMap<String, String>, &'static str> {
    let mut targets = HashMap::new();
    each_tag(xml, |name, tag| {
        if name == "Relationship"
            && let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target"))
        {
            targets.insert(id, target);
        }
    })?;
    Ok(targets)
}

/// Names and ids of the sheets that can be seen, and whether days are counted from 1904.
fn sheets(xml: &[u8]) -> Result<(Sheets, bool), &'static str> {
    let (mut sheets, mut from_1904) = (Vec::new(), false);
    each_tag(xml, |name, tag| match name {
        "sheet" => {
            let hidden = attribute(tag, "state").is_some_and(|state| state != "visible");
            let id = attribute(tag, "r:id").or_else(|| attribute(tag, "id"));
            if let (false, Some(name), Some(id)) = (hidden, attribute(tag, "name"), id) {
                sheets.push((name, id));
            }
        }
        "workbookPr" => {
            from_1904 =
                attribute(tag, "date1904").is_some_and(|value| value == "1" || value == "true")
        }
        _ => {}
    })?;
    Ok((sheets, from_1904))
}

/// Whether cells of each style are dates.
fn date_styles(xml: &[u8]) -> Result<Vec<bool>, &'static str> {
    let mut formats: HashMap<u32, bool> = HashMap::new();
    let mut styles = Vec::new();
    let mut inside = false;
    let mut reader = Reader::from_reader(xml);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|_| "damaged")? {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "numFmt" => {
                    let id = attribute(&tag, "numFmtId").and_then(|id| id.parse().ok());
                    if let (Some(id), Some(code)) = (id, attribute(&tag, "formatCode")) {
                        formats.insert(id, is_date_format(&code));
                    }
                }
                "cellXfs" => inside = true,
                "xf" if inside => {
                    let id: u32 = attribute(&tag, "numFmtId")
                        .and_then(|id| id.parse().ok())
                        .unwrap_or_default();
                    let own = matches!(id, 14..=17 | 22 | 27..=31 | 36 | 50..=54 | 57 | 58);
                    styles.push(formats.get(&id).copied().unwrap_or(own));
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => inside = false,
            Event::Eof => return Ok(styles),
            _ => {}
        }
        buffer.clear();
    }
}

/// Whether a number format shows a day: a year, or a month beside a day, outside quotes and brackets.
fn is_date_format(code: &str) -> bool {
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

async fn shared_texts(xml: &[u8], pace: Pace<'_>) -> Result<Vec<String>, Trouble> {
    let mut texts: Vec<String> = Vec::new();
    let (mut text, mut shown, mut reading) = (String::new(), false, 0_usize);
    let mut reader = Reader::from_reader(xml);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|_| "damaged")? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "si" => text.clear(),
                // How a Japanese name is read stands beside it and is no part of it.
                "rPh" => reading += 1,
                "t" => shown = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "si" => {
                    if texts.len() == MAX_TEXTS {
                        return Err(Trouble::Refused("too_large"));
                    }
                    texts.push(std::mem::take(&mut text));
                    pace.row(texts.len(), 1, (1, 4)).await?;
                }
                "rPh" => reading = reading.saturating_sub(1),
                "t" => shown = false,
                _ => {}
            },
            Event::Empty(tag) if tag.local_name().as_ref() == "si" => texts.push(String::new()),
            Event::Text(part) if shown && reading == 0 => text.push_str(&part),
            Event::CData(part) if shown && reading == 0 => text.push_str(&part),
            Event::GeneralRef(name) if shown && reading == 0 => {
                text.extend(markup::xml_reference(&name))
            }
            Event::Eof => return Ok(texts),
            _ => {}
        }
        buffer.clear();
    }
}

/// A cell while it is read.
#[derive(Default)]
struct Cell {
    column: usize,
    kind: Vec<u8>,
    style: usize,
    value: String,
}

async fn table(
    xml: &[u8],
    texts: &[String],
    (dated, from_1904): (&[bool], bool),
    pace: Pace<'_>,
) -> Result<Table, Trouble> {
    let mut table = Table::default();
    let mut row: Vec<String> = Vec::new();
    let (mut line, mut cell, mut open) = (0_u32, Cell::default(), false);
    let mut reader = Reader::from_reader(xml);
    let mut buffer = Vec::new();
    loop {
        match reader.read_event_into(&mut buffer).map_err(|_| "damaged")? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "row" => {
                    row.clear();
                    line = attribute(&tag, "r")
                        .and_then(|r| r.parse().ok())
                        .unwrap_or(line + 1);
                }
                "c" => {
                    let at = attribute(&tag, "r")
                        .and_then(|r| column(&r))
                        .unwrap_or(row.len());
                    cell = Cell {
                        column: at,
                        kind: attribute(&tag, "t").unwrap_or_default().into_bytes(),
                        style: attribute(&tag, "s")
                            .and_then(|s| s.parse().ok())
                            .unwrap_or_default(),
                        value: String::new(),
                    };
                    if at >= MAX_COLUMNS {
                        return Err(Trouble::Refused("too_many_columns"));
                    }
                }
                "v" | "t" => open = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "v" | "t" => open = false,
                "c" => {
                    let dated = dated.get(cell.style) == Some(&true);
                    let value = shown(&cell, texts, dated, from_1904);
                    if row.len() <= cell.column {
                        row.resize(cell.column + 1, String::new());
                    }
                    if let Some(place) = row.get_mut(cell.column) {
                        *place = value;
                    }
                }
                "row" if row.iter().any(|cell| !cell.trim().is_empty()) => {
                    if table.len() == MAX_ROWS {
                        return Err(Trouble::Refused("too_many_rows"));
                    }
                    table.push_cells(row.iter().map(String::as_str), line);
                    pace.row(table.len(), 1, (5, 9)).await?;
                }
                _ => {}
            },
            Event::Text(part) if open => cell.value.push_str(&part),
            Event::CData(part) if open => cell.value.push_str(&part),
            Event::GeneralRef(name) if open => cell.value.extend(markup::xml_reference(&name)),
            Event::Eof => return Ok(table),
            _ => {}
        }
        buffer.clear();
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

/// What a cell says: its text, its number with all its digits, its day.
fn shown(cell: &Cell, texts: &[String], dated: bool, from_1904: bool) -> String {
    match cell.kind.as_slice() {
        b"s" => {
            let index = cell.value.trim().parse::<usize>().ok();
            index
                .and_then(|index| texts.get(index))
                .cloned()
                .unwrap_or_default()
        }
        b"inlineStr" | b"str" => cell.value.clone(),
        b"b" => if cell.value.trim() == "1" {
            "true"
        } else {
            "false"
        }
        .to_owned(),
        b"e" => String::new(),
        b"d" => cell.value.trim().to_owned(),
        _ => {
            let text = cell.value.trim();
            let Ok(number) = text.parse::<f64>() else {
                return text.to_owned();
            };
            if dated && let Some(day) = day(number, from_1904) {
                return day;
            }
            // 4.93023125101E11 is a telephone number once more.
            if text.contains(['e', 'E']) && number.abs() < 1e15 {
                return match number.fract() == 0.0 {
                    true => format!("{number:.0}"),
                    false => format!("{number}"),
                };
            }
            text.to_owned()
        }
    }
}

/// A day, with its time where there is one, as a spreadsheet counts it.
fn day(number: f64, from_1904: bool) -> Option<String> {
    let zero = if from_1904 { -24_107 } else { -25_569 };
    let seconds = (number.fract() * 86_400.0).round() as u32;
    let day = Day::from_unix_days(number.floor() as i32 + zero)?;
    if seconds == 0 || seconds >= 86_400 {
        return Some(day.to_string());
    }
    let (hour, minute, second) = (seconds / 3_600, seconds / 60 % 60, seconds % 60);
    Some(format!("{day} {hour:02}:{minute:02}:{second:02}"))
}
