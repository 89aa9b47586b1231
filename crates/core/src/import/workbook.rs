//! The sheets of an XLSX workbook as tables: dates as dates, numbers whole, hidden sheets left alone.

mod cells;
mod part;

use std::collections::HashMap;

use quick_xml::events::Event;

use self::cells::{Cell, Cells, Texts, is_date_format, show};
use self::part::{MAX_PIECE, Part, attribute};
use super::markup;
use super::pace::{Pace, Stopped};
use super::zip::Archive;
use crate::exchange::csv::table::{MAX_COLUMNS, MAX_ROWS, Table};

/// The most bytes of all cells together: a short text may be shared by any number of them.
const MAX_CELLS: usize = 96 << 20;
/// The most bytes of room that are made for cells beforehand.
const MAX_ROOM: usize = 32 << 20;
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
    let part = |name: &str| Part::open(&archive, name);
    let Some(workbook) = part("xl/workbook.xml")? else {
        return Err(Trouble::Refused("not_a_table"));
    };
    let targets = match part("xl/_rels/workbook.xml.rels")? {
        Some(part) => targets(part)?,
        None => HashMap::new(),
    };
    let (sheets, from_1904) = sheets(workbook)?;
    let texts = match part("xl/sharedStrings.xml")? {
        Some(part) => shared_texts(part, pace).await?,
        None => Texts::default(),
    };
    let dated = match part("xl/styles.xml")? {
        Some(part) => date_styles(part)?,
        None => Vec::new(),
    };
    let cells = Cells {
        texts,
        dated,
        from_1904,
    };
    let mut read = Vec::new();
    let mut room = MAX_CELLS;
    for (name, id) in sheets {
        let Some(target) = targets.get(&id) else {
            continue;
        };
        let path = match target.strip_prefix('/') {
            Some(path) => path.to_owned(),
            None => format!("xl/{target}"),
        };
        let Some(sheet) = part(&path)? else {
            continue;
        };
        // What stands in cells is a third of their tags or more; a header may promise anything, once.
        let ahead = if read.is_empty() { MAX_ROOM } else { 0 };
        let table = table(sheet, &cells, (room, ahead), pace).await?;
        room = room.saturating_sub(table.text_len());
        read.push(NamedSheet { name, table });
    }
    Ok(read)
}

fn targets(part: Part<'_>) -> Result<HashMap<String, String>, &'static str> {
    let mut targets = HashMap::new();
    part.each_tag(|name, tag| {
        if name == "Relationship"
            && let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target"))
        {
            targets.insert(id, target);
        }
    })?;
    Ok(targets)
}

/// Names and ids of the sheets that can be seen, and whether days are counted from 1904.
fn sheets(part: Part<'_>) -> Result<(Sheets, bool), &'static str> {
    let (mut sheets, mut from_1904) = (Vec::new(), false);
    part.each_tag(|name, tag| match name {
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
fn date_styles(mut part: Part<'_>) -> Result<Vec<bool>, &'static str> {
    let mut formats: HashMap<u32, bool> = HashMap::new();
    let mut styles = Vec::new();
    let mut inside = false;
    loop {
        match part.next()? {
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
    }
}

async fn shared_texts(mut part: Part<'_>, pace: Pace<'_>) -> Result<Texts, Trouble> {
    let mut texts = Texts::default();
    let (mut shown, mut reading) = (false, 0_usize);
    loop {
        part.rest(pace, (1, 10)).await?;
        match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                // How a Japanese name is read stands beside it and is no part of it.
                "rPh" => reading += 1,
                "t" => shown = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "si" => texts.close()?,
                "rPh" => reading = reading.saturating_sub(1),
                "t" => shown = false,
                _ => {}
            },
            Event::Empty(tag) if tag.local_name().as_ref() == "si" => texts.close()?,
            Event::Text(part) if shown && reading == 0 => texts.text.push_str(&part),
            Event::CData(part) if shown && reading == 0 => texts.text.push_str(&part),
            Event::GeneralRef(name) if shown && reading == 0 => {
                texts.text.extend(markup::xml_reference(&name))
            }
            Event::Eof => return Ok(texts),
            _ => {}
        }
        if texts.is_full() {
            return Err(Trouble::Refused("too_large"));
        }
    }
}

/// The cells of a row; used again for the next one.
#[derive(Default)]
struct Line {
    cells: Vec<String>,
    count: usize,
}

impl Line {
    fn clear(&mut self) {
        self.cells
            .iter_mut()
            .take(self.count)
            .for_each(String::clear);
        self.count = 0;
    }

    /// The empty cell in this column.
    fn cell(&mut self, column: usize) -> Option<&mut String> {
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        self.count = self.count.max(column + 1);
        let cell = self.cells.get_mut(column)?;
        cell.clear();
        Some(cell)
    }

    fn cells(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().take(self.count).map(String::as_str)
    }
}

async fn table(
    mut part: Part<'_>,
    cells: &Cells,
    (room, ahead): (usize, usize),
    pace: Pace<'_>,
) -> Result<Table, Trouble> {
    let mut table = Table::with_room((part.size() / 3).min(ahead));
    let mut row = Line::default();
    let (mut line, mut cell, mut open) = (0_u32, Cell::default(), false);
    let mut value = String::new();
    loop {
        part.rest(pace, (10, 40)).await?;
        match part.next()? {
            Event::Start(tag) => match tag.local_name().as_ref() {
                "row" => {
                    row.clear();
                    line = attribute(&tag, "r")
                        .and_then(|r| r.parse().ok())
                        .unwrap_or(line.saturating_add(1));
                }
                "c" => {
                    value.clear();
                    cell = Cell::of(&tag, row.count);
                    if cell.column >= MAX_COLUMNS {
                        return Err(Trouble::Refused("too_many_columns"));
                    }
                }
                "v" | "t" => open = true,
                _ => {}
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "v" | "t" => open = false,
                "c" => {
                    if let Some(place) = row.cell(cell.column) {
                        show(&cell, &value, cells, place);
                    }
                }
                "row" if row.cells().any(|cell| !cell.trim().is_empty()) => {
                    if table.len() == MAX_ROWS {
                        return Err(Trouble::Refused("too_many_rows"));
                    }
                    table.push_cells(row.cells(), line);
                    if table.text_len() > room {
                        return Err(Trouble::Refused("too_large"));
                    }
                }
                _ => {}
            },
            Event::Text(part) if open => value.push_str(&part),
            Event::CData(part) if open => value.push_str(&part),
            Event::GeneralRef(name) if open => value.extend(markup::xml_reference(&name)),
            Event::Eof => return Ok(table),
            _ => {}
        }
        if value.len() > MAX_PIECE {
            return Err(Trouble::Refused("too_large"));
        }
    }
}
