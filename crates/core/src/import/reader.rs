//! From the bytes of a file to what it holds: the content decides what it is.

use super::bank;
use super::bank_table;
use super::charset::{self, Decoder};
use super::contacts_table;
use super::context::Context;
use super::decode::{self, TextDecode};
use super::icalendar;
use super::kept_table;
use super::lexicon;
use super::mail;
use super::pace::{Pace, Stopped, Work, at_once};
use super::profile;
use super::purchases;
use super::records::{FileKind, Records};
use super::role::Role;
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
    let read = at_once(read_in_pieces(bytes, context, decoder, Pace::NONE));
    read.unwrap_or_else(|| Records::refused("damaged"))
}

/// What a file holds, with rests in between; an error where it was called off.
#[inline(never)]
pub fn read_in_pieces<'w>(
    bytes: &'w [u8],
    context: &'w Context,
    decoder: &'w dyn TextDecode,
    pace: Pace<'w>,
) -> Work<'w, Records> {
    Box::pin(read_whole(bytes, context, decoder, pace))
}

async fn read_whole(
    bytes: &[u8],
    context: &Context,
    decoder: &dyn TextDecode,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
    if bytes.len() > MAX_BYTES {
        return Ok(Records::refused("too_large"));
    }
    if bytes.trim_ascii().is_empty() {
        return Ok(Records::refused("empty"));
    }
    if let Some(reason) = unreadable(bytes) {
        return Ok(Records::refused(reason));
    }
    lexicon::prepare(pace).await?;
    if bytes.starts_with(b"PK\x03\x04") {
        return archive_records(bytes, context, decoder, pace).await;
    }
    if let Some(mut records) = other_formats(bytes, context, decoder, pace).await? {
        if records.payments.is_empty()
            && records.people.is_empty()
            && records.meetings.is_empty()
            && records.messages.is_empty()
        {
            records.kind = FileKind::None;
        }
        return Ok(records);
    }
    let decoded = decode::decode(bytes, context.answer("encoding"), decoder, pace).await?;
    let Some(decoded) = decoded else {
        return Ok(Records::refused("damaged"));
    };
    if is_binary(&decoded.text) {
        return Ok(Records::refused("not_a_table"));
    }
    pace.rest(3).await?;
    let said = context
        .answer("delimiter")
        .and_then(|mark| mark.bytes().next());
    let mut records = match text_table::read(decoded.text, said, pace).await? {
        Ok((table, delimiter)) => Records {
            delimiter: Some(char::from(delimiter)),
            ..table_records(&table, context, pace).await?
        },
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
    Ok(records)
}

/// What a file is that no reader here takes, by how it begins.
fn unreadable(bytes: &[u8]) -> Option<&'static str> {
    const BEGINNINGS: [(&[u8], &str); 15] = [
        (b"%PDF", "pdf"),
        (b"\x89PNG", "picture"),
        (b"\xFF\xD8\xFF", "picture"),
        (b"GIF8", "picture"),
        (b"RIFF", "picture"),
        (b"\xD0\xCF\x11\xE0", "old_excel"),
        (b"Rar!", "packed"),
        (b"7z\xBC\xAF", "packed"),
        (b"\x1F\x8B", "packed"),
        (b"ID3", "sound"),
        (b"OggS", "sound"),
        (b"SQLite format 3", "database"),
        (b"<!DOCTYPE html", "web_page"),
        (b"<html", "web_page"),
        (b"{\\rtf", "document"),
    ];
    let found = BEGINNINGS
        .iter()
        .find(|(beginning, _)| bytes.starts_with(beginning));
    let film = || bytes.get(4..8) == Some(b"ftyp");
    found
        .map(|(_, what)| *what)
        .or_else(|| film().then_some("sound"))
}

/// The most bytes of an archive's files together that are looked at.
const MAX_INFLATED: usize = 2 * MAX_BYTES;

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
async fn other_formats(
    bytes: &[u8],
    context: &Context,
    decoder: &dyn TextDecode,
    pace: Pace<'_>,
) -> Result<Option<Records>, Stopped> {
    let decoder = &Lenient(decoder);
    let head = bytes.get(..bytes.len().min(HEAD)).unwrap_or(bytes);
    let (start, _) = charset::text(head, decoder, Pace::NONE).await?;
    Ok(Some(if vcard::is(&start) {
        vcard::read(bytes, decoder, pace).await?
    } else if icalendar::is(&start) {
        icalendar::read(bytes, context, decoder, pace).await?
    } else if telegram::is(&start) {
        let (text, _) = charset::text(bytes, decoder, pace).await?;
        telegram::read(&text, context, pace).await?
    } else if mail::is(&start) {
        mail::read(bytes, context, decoder, pace).await?
    } else if let Some(format) = bank::format(&start) {
        bank::read(bytes, format, context, decoder, pace).await?
    } else if whatsapp::is(&start) {
        whatsapp::read(bytes, context, decoder, pace).await?
    } else {
        return Ok(None);
    }))
}

/// What an archive holds: a workbook, or one file that can be read by itself.
async fn archive_records(
    bytes: &[u8],
    context: &Context,
    decoder: &dyn TextDecode,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
    let archive = match Archive::open(bytes) {
        Ok(archive) => archive,
        Err(reason) => return Ok(Records::refused(reason)),
    };
    if archive
        .names()
        .any(|name| name.eq_ignore_ascii_case("xl/workbook.xml"))
    {
        #[cfg(feature = "xlsx")]
        return match workbook::read(bytes, pace).await {
            Ok(sheets) => workbook_records(sheets, context, pace).await,
            Err(workbook::Trouble::Refused(reason)) => Ok(Records::refused(reason)),
            Err(workbook::Trouble::Stopped(stopped)) => Err(stopped),
        };
        #[cfg(not(feature = "xlsx"))]
        return Ok(Records::refused("workbook"));
    }
    let has = |ending: &str| archive.names().any(|name| name.ends_with(ending));
    if has("word/document.xml") || has("ppt/presentation.xml") {
        return Ok(Records::refused("document"));
    }
    if has(".iwa") || has("content.xml") && has("META-INF/manifest.xml") {
        return Ok(Records::refused("other_spreadsheet"));
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
    // Entries may overlap, so that few bytes are listed as many files.
    let mut room = MAX_INFLATED;
    for name in archive.names().filter(readable).take(50) {
        let inside = match archive.read(name, MAX_BYTES.min(room), pace).await? {
            Ok(inside) => inside.unwrap_or_default(),
            Err(reason) => return Ok(Records::refused(reason)),
        };
        room = room.saturating_sub(inside.len());
        if inside.starts_with(b"PK\x03\x04") {
            continue;
        }
        let records = read_in_pieces(&inside, context, decoder, pace).await?;
        if records.kind != FileKind::None {
            return Ok(records);
        }
        last = records;
    }
    Ok(last)
}

/// What a table holds.
///
/// # Errors
/// It was called off.
pub async fn table_records(
    table: &Table,
    context: &Context,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
    if table.is_empty() {
        return Ok(Records::refused("empty"));
    }
    profile::prepare(pace).await?;
    let chosen = chosen_roles(context);
    let sheet = Sheet::new(table, &chosen, pace).await?;
    let mut records = match shape::kind(&sheet) {
        TableKind::Purchases => purchases::read(&sheet, context, pace).await?,
        TableKind::Bank => bank_table::read(&sheet, context, pace).await?,
        TableKind::Contacts if kept_table::is(&sheet) => {
            kept_table::read(&sheet, context, pace).await?
        }
        TableKind::Contacts => contacts_table::read(&sheet, context, pace).await?,
        TableKind::Refused(reason) => purchases::refuse_all(&sheet, reason),
    };
    records.program = sheet.profile.map(|profile| profile.program.clone());
    records.columns = sheet.columns();
    Ok(records)
}

/// Roles of columns that a person chose, each answer `COLUMN=ROLE` with the column from 0.
fn chosen_roles(context: &Context) -> Vec<(usize, Role)> {
    let answers = context.answered("columns").unwrap_or_default();
    let role = |answer: &String| {
        let (at, role) = answer.split_once('=')?;
        Some((at.parse().ok()?, Role::named(role)?))
    };
    answers.iter().filter_map(role).collect()
}

/// Several sheets of one shape are one table; of several shapes the first that holds something is taken and asked about.
#[cfg(feature = "xlsx")]
async fn workbook_records(
    sheets: Vec<workbook::NamedSheet>,
    context: &Context,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
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
        return Ok(Records::refused("empty"));
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
        return table_records(&joined, context, pace).await;
    }
    let mut read: Vec<(String, Records)> = Vec::new();
    for sheet in &sheets {
        let records = table_records(&sheet.table, context, pace).await?;
        read.push((sheet.name.clone(), records));
    }
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
    Ok(records)
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
