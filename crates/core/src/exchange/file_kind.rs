//! Detects the kind of a file from its bytes, never from its name.

use super::csv::Encoding;
use super::csv::sniff;

/// The kind of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A book as JSON, or something that begins like one.
    Book(String),
    /// Any other text: a table, so far as anybody can tell.
    Table,
}

/// Why a file cannot be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadableFile {
    /// Nothing is in it.
    Empty,
    /// A spreadsheet in a program's own format.
    Spreadsheet,
    /// No text: a picture, say, or letters that are not what they say they are.
    NotText,
}

/// How Excel's two formats and OpenDocument's begin.
const SPREADSHEETS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];
/// Bytes of a text's beginning that are looked at.
const HEAD: usize = 4_096;

/// Detects the kind of these bytes.
///
/// # Errors
/// `Empty`, `Spreadsheet` or `NotText`.
pub fn detect(bytes: &[u8]) -> Result<FileKind, UnreadableFile> {
    if SPREADSHEETS.iter().any(|mark| bytes.starts_with(mark)) {
        return Err(UnreadableFile::Spreadsheet);
    }
    let wide = sniff::two_bytes_a_letter(bytes);
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    if wide.is_none() && head.contains(&0) {
        return Err(UnreadableFile::NotText);
    }
    let Some(first) = first_letter(bytes, wide) else {
        return Err(UnreadableFile::Empty);
    };
    if !matches!(first, '{' | '[') {
        return Ok(FileKind::Table);
    }
    let encoding = sniff::encoding(bytes);
    // A book is Unicode; bytes of anything else would come in as wrong letters.
    match sniff::decode(bytes, encoding).filter(|_| encoding != Encoding::Windows1252) {
        Some(text) => Ok(FileKind::Book(text)),
        None => Err(UnreadableFile::NotText),
    }
}

fn first_letter(bytes: &[u8], wide: Option<Encoding>) -> Option<char> {
    let step = if wide.is_some() { 2 } else { 1 };
    let marked = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let letters = marked.chunks(step).map(|unit| match (wide, unit) {
        (Some(Encoding::Utf16Le), [low, high]) => u32::from(u16::from_le_bytes([*low, *high])),
        (Some(Encoding::Utf16Be), [high, low]) => u32::from(u16::from_be_bytes([*high, *low])),
        (_, [byte, ..]) => u32::from(*byte),
        _ => 0,
    });
    letters
        .filter_map(char::from_u32)
        .find(|letter| !letter.is_whitespace() && *letter != '\u{FEFF}')
}
