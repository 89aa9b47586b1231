//! What a chosen file is, told by its content and never by its name, and why some cannot be read at all.

use web_sys::File;

use crate::platform::files::{Unread, read_bytes};
use crate::prelude::*;
use crate::services::time_slicing::yield_to_browser;
use kept_core::exchange::encrypted_file;
use kept_core::exchange::encrypted_file::{EncryptedFile, EncryptedFileError, is_encrypted};
use kept_core::exchange::file_kind;
use kept_core::exchange::file_kind::UnreadableFile;
use kept_core::exchange::json::MAX_BYTES;
use kept_core::exchange::json::read::Refusal;
use kept_core::import::telegram;

/// Why a file cannot be read at all; the book is then as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Larger than any file that is read.
    TooLarge,
    /// The browser would not hand it over.
    Unread,
    /// What reads such files could not be fetched.
    NotFetched,
    /// Nothing is in it.
    Empty,
    /// A book that cannot be read.
    Book(Refusal),
    /// A device's file that is not as that device made it.
    TornDevice,
    /// A sealed copy that no passphrase opens.
    Sealed(EncryptedFileError),
}

/// What a file turned out to be.
pub enum Kind {
    /// A book as JSON.
    Book(String),
    /// A book that a passphrase locks.
    Sealed(EncryptedFile),
    /// Anything else: another program's, so far as anybody can tell.
    Foreign(Vec<u8>),
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
    yield_to_browser().await;
    kind(bytes)
}

/// How much of a file is looked at before it is read.
const HEAD: usize = 4_096;

fn kind(bytes: Vec<u8>) -> Result<Kind, Refused> {
    // So large a chat would take long to decode, only to be told from a book.
    let head = bytes.get(..HEAD).unwrap_or(&bytes);
    if telegram::is(&String::from_utf8_lossy(head)) {
        return Ok(Kind::Foreign(bytes));
    }
    match file_kind::detect(&bytes) {
        Ok(file_kind::FileKind::Book(text)) if is_encrypted(&text) => {
            match encrypted_file::read(&text) {
                Ok(sealed) => Ok(Kind::Sealed(sealed)),
                Err(spoilt) => Err(Refused::Sealed(spoilt)),
            }
        }
        // A chat may begin with a bracket, as a list in JSON does; a book never does.
        Ok(file_kind::FileKind::Book(text))
            if text
                .trim_start_matches(['\u{FEFF}', ' ', '\n', '\r', '\t'])
                .starts_with('[')
                || telegram::is(&text) =>
        {
            Ok(Kind::Foreign(bytes))
        }
        Ok(file_kind::FileKind::Book(text)) => Ok(Kind::Book(text)),
        Err(UnreadableFile::Empty) => Err(Refused::Empty),
        // The reader of other programs' files says what it seems to be.
        Ok(file_kind::FileKind::Table)
        | Err(UnreadableFile::Spreadsheet | UnreadableFile::NotText) => Ok(Kind::Foreign(bytes)),
    }
}

impl Refused {
    /// What happened, and what to do.
    pub fn said(&self, words: &Words, most: &str) -> String {
        match self {
            Refused::TooLarge | Refused::Book(Refusal::TooLarge) => {
                t!(words, "import-refused-large", size = most)
            }
            Refused::Unread => t!(words, "import-refused-unread"),
            Refused::NotFetched => t!(words, "room-failed"),
            Refused::Empty => t!(words, "import-refused-empty"),
            Refused::Book(Refusal::NotJson { line, column }) => {
                t!(
                    words,
                    "import-refused-not-json",
                    line = *line,
                    column = *column
                )
            }
            Refused::TornDevice => t!(words, "device-torn"),
            Refused::Sealed(EncryptedFileError::Damaged) => t!(words, "import-refused-spoilt"),
            Refused::Sealed(EncryptedFileError::Newer) => t!(words, "import-refused-sealed-newer"),
            Refused::Book(Refusal::NotABook) => t!(words, "import-refused-not-a-book"),
            Refused::Book(Refusal::Newer { version }) => {
                t!(words, "import-refused-newer", version = version)
            }
        }
    }
}
