//! What a chosen file is, told by its content and never by its name, and why some cannot be read at all.

use std::rc::Rc;

use web_sys::File;

use crate::browser::files::{Unread, read_bytes};
use crate::exchange::csv::{Encoding, sniff};
use crate::exchange::json::MAX_BYTES;
use crate::exchange::json::read::Refusal;
use crate::t;
use crate::ui::words::Words;

/// Why a file cannot be read at all; the book is then as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Larger than any file that is read.
    TooLarge,
    /// The browser would not hand it over.
    Unread,
    /// Nothing is in it.
    Empty,
    /// A spreadsheet in a program's own format.
    Spreadsheet,
    /// No text: a picture, say.
    NotText,
    /// A book that cannot be read.
    Book(Refusal),
}

/// What a file turned out to be.
pub enum Kind {
    /// A book as JSON.
    Book(String),
    /// Anything else that is text: a table, so far as anybody can tell.
    Table(Rc<Vec<u8>>, Encoding),
}

/// Reads a file and tells what it is.
///
/// # Errors
/// Why it cannot be read at all.
pub async fn look_at(file: &File) -> Result<Kind, Refused> {
    // 64 MiB fit.
    let max = u32::try_from(MAX_BYTES).unwrap_or(u32::MAX);
    let bytes = read_bytes(file, max).await.map_err(|unread| match unread {
        Unread::TooLarge => Refused::TooLarge,
        Unread::Refused => Refused::Unread,
    })?;
    kind(bytes)
}

/// How Excel's two formats and OpenDocument's begin.
const SPREADSHEETS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];
/// Bytes of a text's beginning that are looked at.
const HEAD: usize = 4_096;

fn kind(bytes: Vec<u8>) -> Result<Kind, Refused> {
    if SPREADSHEETS.iter().any(|mark| bytes.starts_with(mark)) {
        return Err(Refused::Spreadsheet);
    }
    let encoding = sniff::encoding(&bytes);
    let wide = matches!(encoding, Encoding::Utf16Le | Encoding::Utf16Be);
    let head = bytes.get(..HEAD).unwrap_or(&bytes);
    if !wide && head.contains(&0) {
        return Err(Refused::NotText);
    }
    let Some(first) = first_letter(&bytes, encoding) else {
        return Err(Refused::Empty);
    };
    if !matches!(first, '{' | '[') {
        return Ok(Kind::Table(Rc::new(bytes), encoding));
    }
    // A book is Unicode; bytes of anything else would come in as wrong letters.
    match sniff::decode(&bytes, encoding).filter(|_| encoding != Encoding::Windows1252) {
        Some(text) => Ok(Kind::Book(text)),
        None => Err(Refused::NotText),
    }
}

fn first_letter(bytes: &[u8], encoding: Encoding) -> Option<char> {
    let step = match encoding {
        Encoding::Utf16Le | Encoding::Utf16Be => 2,
        _ => 1,
    };
    let marked = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let letters = marked.chunks(step).map(|unit| match (encoding, unit) {
        (Encoding::Utf16Le, [low, high]) => u32::from(u16::from_le_bytes([*low, *high])),
        (Encoding::Utf16Be, [high, low]) => u32::from(u16::from_be_bytes([*high, *low])),
        (_, [byte, ..]) => u32::from(*byte),
        _ => 0,
    });
    letters
        .filter_map(char::from_u32)
        .find(|letter| !letter.is_whitespace() && *letter != '\u{FEFF}')
}

impl Refused {
    /// What happened, and what to do.
    pub fn said(&self, words: &Words, most: &str) -> String {
        match self {
            Refused::TooLarge => t!(words, "import-refused-large", size = most),
            Refused::Unread => t!(words, "import-refused-unread"),
            Refused::Empty => t!(words, "import-refused-empty"),
            Refused::Spreadsheet => t!(words, "import-refused-spreadsheet"),
            Refused::NotText => t!(words, "import-refused-not-text"),
            Refused::Book(Refusal::NotJson { line, column }) => {
                t!(
                    words,
                    "import-refused-not-json",
                    line = *line,
                    column = *column
                )
            }
            Refused::Book(Refusal::NotABook) => t!(words, "import-refused-not-a-book"),
            Refused::Book(Refusal::Newer { version }) => {
                t!(words, "import-refused-newer", version = version)
            }
        }
    }
}
