//! From the bytes of a file to what it holds: the content decides what it is.

use super::bank;
use super::bank_table;
use super::charset::{self, Decoder};
use super::contacts_table;
use super::context::Context;
use super::decode::{self, TextDecode};
use super::icalendar;
use super::mail;
use super::purchases;
use super::records::{FileKind, Records};
use super::shape::{self, TableKind};
use super::sheet::Sheet;
use super::telegram;
use super::text_table;
use super::vcard;
use super::whatsapp;
#[cfg(feature = "xlsx")]
use super::workbook;
use super::zip::Archive;
use crate::exchange::csv::MAX_BYTES;
use crate::exchange::csv::table::Table;

/// What a file holds.
pub fn read(bytes: &[u8], context: &Context, decoder: &dyn TextDecode) -> Records {
    if bytes.len() > MAX_BYTES {
        return Records::refused("too_large");
    }
    if bytes.trim_ascii().is_empty() {
        return Records::refused("empty");
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return archive_records(bytes, context, decoder);
    }
    if let Some(mut records) = other_formats(bytes, context, decoder) {
        if records.payments.is_empty()
            && records.people.is_empty()
            && records.meetings.is_empty()
            && records.messages.is_empty()
        {
            records.kind = FileKind::None;
        }
        return records;
    }
    let Some(decoded) = decode::decode(bytes, context.answer("encoding"), decoder) else {
        return Records::refused("damaged");
    };
    if is_binary(&decoded.text) {
        return Records::refused("not_a_table");
    }
    let mut records = match text_table::read(decoded.text) {
        Ok(table) => table_records(&table, context),
        Err(reason) => Records::refused(reason),
    };
    records.encoding = Some(decoded.label.to_owned());
    if !decoded.others.is_empty() && context.answer("encoding").is_none() {
        let labels = [decoded.label]
            .into_iter()
            .chain(decoded.others)
            .map(str::to_owned);
        records.ask("encoding", labels.collect());
    }
    records
}

/// How much of a file is looked at to tell its format.
const HEAD: usize = 64 << 10;

/// Decodes what the other readers ask for.
struct Lenient<'d>(&'d dyn TextDecode);

impl Decoder for Lenient<'_> {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        self.0.decode(label, bytes)
    }
}

/// What a file in a format of its own holds: cards, calendars, chats, mail, statements; none where it is none of these.
fn other_formats(bytes: &[u8], context: &Context, decoder: &dyn TextDecode) -> Option<Records> {
    let decoder = &Lenient(decoder);
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or(bytes);
    let (start, _) = charset::text(head, decoder);
    if vcard::is(&start) {
        Some(vcard::read(bytes, decoder))
    } else if icalendar::is(&start) {
        Some(icalendar::read(bytes, context, decoder))
    } else if telegram::is(&start) {
        let (text, _) = charset::text(bytes, decoder);
        Some(telegram::read(&text, context))
    } else if mail::is(&start) {
        Some(mail::read(bytes, context, decoder))
    } else if let Some(format) = bank::format(&start) {
        Some(bank::read(bytes, format, context, decoder))
    } else if whatsapp::is(&start) {
        Some(whatsapp::read(
            bytes,
            context,
            decoder,
            context.file_name.as_deref(),
        ))
    } else {
        None
    }
}

/// What an archive holds: a workbook, or one file that can be read by itself.
fn archive_records(bytes: &[u8], context: &Context, decoder: &dyn TextDecode) -> Records {
    let archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(reason) => return Records::refused(reason),
    };
    if archive
        .names()
        .any(|name| name.eq_ignore_ascii_case("xl/workbook.xml"))
    {
        #[cfg(feature = "xlsx")]
        return match workbook::read(bytes) {
            Ok(sheets) => workbook_records(sheets, context),
            Err(reason) => Records::refused(reason),
        };
        #[cfg(not(feature = "xlsx"))]
        return Records::refused("workbook");
    }
    let readable = |name: &&str| {
        let name = name.to_ascii_lowercase();
        let endings = [
            ".csv", ".tsv", ".txt", ".vcf", ".ics", ".json", ".mbox", ".xml", ".ofx", ".qif",
            ".sta",
        ];
        endings.iter().any(|ending| name.ends_with(ending)) && !name.contains("__macosx")
    };
    let mut last = Records::refused("not_a_table");
    for name in archive.names().filter(readable).take(50) {
        let inside = match archive.read(name) {
            Ok(inside) => inside.unwrap_or_default(),
            Err(reason) => return Records::refused(reason),
        };
        if inside.starts_with(b"PK\x03\x04") {
            continue;
        }
        let records = read(&inside, context, decoder);
        if records.kind != FileKind::None {
            return records;
        }
        last = records;
    }
    last
}

/// What a table holds.
pub fn table_records(table: &Table, context: &Context) -> Records {
    if table.is_empty() {
        return Records::refused("empty");
    }
    let sheet = Sheet::new(table);
    let mut records = match shape::kind(&sheet) {
        TableKind::Purchases => purchases::read(&sheet, context),
        TableKind::Bank => bank_table::read(&sheet, context),
        TableKind::Contacts => contacts_table::read(&sheet, context),
        TableKind::Refused(reason) => purchases::refuse_all(&sheet, reason),
    };
    records.program = sheet.profile.map(|profile| profile.program.clone());
    records
}

/// Several sheets of one shape are one table; of several shapes the first that holds something is taken and asked about.
#[cfg(feature = "xlsx")]
fn workbook_records(sheets: Vec<workbook::NamedSheet>, context: &Context) -> Records {
    let chosen = context.answer("which_sheet");
    let sheets: Vec<_> = match chosen {
        Some(name) => sheets
            .into_iter()
            .filter(|sheet| sheet.name == name)
            .collect(),
        None => sheets
            .into_iter()
            .filter(|sheet| !sheet.table.is_empty())
            .collect(),
    };
    let header = |table: &Table| -> Vec<String> {
        table
            .row(0)
            .map(|row| row.cells().map(str::to_owned).collect())
            .unwrap_or_default()
    };
    let Some(first) = sheets.first() else {
        return Records::refused("empty");
    };
    let same = sheets
        .iter()
        .all(|sheet| header(&sheet.table) == header(&first.table));
    if sheets.len() > 1 && same {
        let mut joined = first.table.clone();
        let mut lines = joined
            .row(joined.len().saturating_sub(1))
            .map_or(0, |row| row.line());
        for sheet in sheets.iter().skip(1) {
            for row in sheet.table.rows(1) {
                joined.push_cells(row.cells(), (lines + row.line()) as u32);
            }
            lines += sheet.table.len();
        }
        return table_records(&joined, context);
    }
    let mut read: Vec<(String, Records)> = sheets
        .iter()
        .map(|sheet| (sheet.name.clone(), table_records(&sheet.table, context)))
        .collect();
    let useful = |records: &Records| !records.payments.is_empty() || !records.people.is_empty();
    let names: Vec<String> = read
        .iter()
        .filter(|(_, records)| useful(records))
        .map(|(name, _)| name.clone())
        .collect();
    let best = read
        .iter()
        .position(|(_, records)| !records.payments.is_empty())
        .or_else(|| read.iter().position(|(_, records)| useful(records)))
        .unwrap_or_default();
    let mut records = read.swap_remove(best).1;
    if names.len() > 1 {
        records.ask("which_sheet", names);
    }
    records
}

fn is_binary(text: &str) -> bool {
    let head = text
        .get(..text.len().min(4_000))
        .unwrap_or_else(|| text.get(..0).unwrap_or_default());
    let control = head
        .chars()
        .filter(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{B}' | '\u{C}'))
        .count();
    control * 50 > head.chars().count()
}
