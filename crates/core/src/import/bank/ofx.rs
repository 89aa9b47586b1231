//! OFX 1 (SGML) and 2 (XML), with Quicken's QFX and QBO, which are the same.

use super::{LineCounter, Nature, ROWS, Read, Row, Statement, amount, one_line};
use crate::book::Day;
use crate::import::charset::{self, Decoder};
use crate::import::long_text;
use crate::import::markup::{Piece, Pieces, declares_entities};
use crate::import::pace::{Pace, Stopped};

/// Whether a text begins as OFX does.
pub(super) fn is(start: &str) -> bool {
    let start = start.to_ascii_uppercase();
    start.contains("<OFX>") || start.trim_start().starts_with("OFXHEADER:")
}

/// The text by the charset that the header names.
///
/// # Errors
/// It was called off.
pub(super) async fn text(
    bytes: &[u8],
    decoder: &dyn Decoder,
    pace: Pace<'_>,
) -> Result<(String, Option<String>), Stopped> {
    if let Some(text) = long_text::utf8(bytes, pace).await? {
        let plain = text.strip_prefix('\u{FEFF}');
        return Ok((plain.map(str::to_owned).unwrap_or(text), None));
    }
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(1_000)).unwrap_or_default())
        .to_ascii_uppercase();
    let named = head.split_once("CHARSET:").map(|(_, rest)| rest);
    let named: String = named
        .unwrap_or_default()
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    let label = match named.as_str() {
        "" | "NONE" => "windows-1252".to_owned(),
        number if number.bytes().all(|byte| byte.is_ascii_digit()) => format!("windows-{number}"),
        "8859-1" | "ISO-8859-1" => "iso-8859-1".to_owned(),
        other => other.to_ascii_lowercase(),
    };
    let mut text = String::with_capacity(bytes.len());
    for (at, line) in bytes.split_inclusive(|&byte| byte == b'\n').enumerate() {
        pace.row(at, 1, (2, 2)).await?;
        text.push_str(&charset::decoded(Some(&label), line, decoder));
    }
    Ok((text, Some(label)))
}

/// The rows of a statement.
///
/// # Errors
/// It was called off.
pub(super) async fn rows(text: &str, pace: Pace<'_>) -> Result<Read, Stopped> {
    if declares_entities(text) {
        return Ok(Err("grows"));
    }
    let mut statement = Statement::default();
    let mut pieces = Pieces::new(text);
    let mut lines = LineCounter::new(text);
    let mut currency: Option<String> = None;
    let mut row: Option<Row> = None;
    let mut kind = String::new();
    let mut written = String::new();
    let mut field = String::new();
    let mut count = 0;
    while let Some(piece) = pieces.next() {
        count += 1;
        let done = (pieces.offset(), text.len());
        pace.nth_row(count, done, ROWS).await?;
        match piece {
            Piece::Open { name, .. } => {
                field = name.to_ascii_uppercase();
                if matches!(field.as_str(), "STMTTRN" | "STMTTRNP") {
                    finish(
                        row.take(),
                        &kind,
                        &written,
                        currency.as_deref(),
                        &mut statement,
                    );
                    let nature = if field == "STMTTRNP" {
                        Nature::Pending
                    } else {
                        Nature::Plain
                    };
                    row = Some(Row {
                        line: lines.line(pieces.offset()),
                        nature,
                        ..Row::default()
                    });
                    kind.clear();
                    written.clear();
                }
            }
            Piece::Close(name) => {
                if matches!(
                    name.to_ascii_uppercase().as_str(),
                    "STMTTRN" | "STMTTRNP" | "BANKTRANLIST"
                ) {
                    finish(
                        row.take(),
                        &kind,
                        &written,
                        currency.as_deref(),
                        &mut statement,
                    );
                }
                field.clear();
            }
            Piece::Text(value) => match (&mut row, field.as_str()) {
                (None, "CURDEF") => currency = Some(value.trim().to_ascii_uppercase()),
                (Some(row), "DTPOSTED") => row.day = day(&value),
                (Some(row), "DTTRAN") if row.day.is_none() => row.day = day(&value),
                (Some(_), "TRNAMT") => written = value.into_owned(),
                (Some(_), "TRNTYPE") => kind = value.trim().to_ascii_uppercase(),
                (Some(row), "FITID") => row.id = Some(value.into_owned()),
                (Some(row), "NAME") => row.name = one_line(&value),
                (Some(row), "EXTDNAME") => row.name = one_line(&value),
                (Some(row), "MEMO") => row.text = one_line(&value),
                (Some(row), "CHECKNUM" | "REFNUM") => row.reference = Some(value.into_owned()),
                _ => {}
            },
        }
    }
    finish(row, &kind, &written, currency.as_deref(), &mut statement);
    Ok(Ok(statement))
}

fn finish(
    row: Option<Row>,
    kind: &str,
    written: &str,
    currency: Option<&str>,
    statement: &mut Statement,
) {
    let Some(mut row) = row else { return };
    row.minor = amount(written, currency, false);
    row.currency = currency.map(str::to_owned);
    if row.nature == Nature::Plain {
        row.nature = match kind {
            "INT" | "DIV" => Nature::Interest,
            "FEE" | "SRVCHG" => Nature::Fee,
            _ => Nature::Plain,
        };
    }
    statement.rows.push(row);
}

/// The day of `20260504120000[-5:EST]`: as written.
fn day(text: &str) -> Option<Day> {
    let text = text.trim();
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<u8>().ok();
    Day::new(text.get(..4)?.parse().ok()?, number(4, 6)?, number(6, 8)?)
}
