//! The text of a table, read a row at a time and never more than a row may have.

use std::io::{Cursor, ErrorKind, Read, Result as IoResult};

/// The most bytes a row may have: where a quotation mark isn't closed the rest of the file is one row.
const MAX_ROW: usize = 4 << 20;

/// A text of which only so much is read at a time.
pub(super) struct Source {
    text: Cursor<String>,
    allowed: usize,
}

impl Source {
    pub(super) fn new(text: String) -> Source {
        Source {
            text: Cursor::new(text),
            allowed: MAX_ROW,
        }
    }

    /// Allows another row to be read.
    pub(super) fn begin_row(&mut self) {
        self.allowed = MAX_ROW;
    }

    /// The whole text.
    pub(super) fn as_str(&self) -> &str {
        self.text.get_ref()
    }
}

impl Read for Source {
    fn read(&mut self, into: &mut [u8]) -> IoResult<usize> {
        if self.allowed == 0 {
            return Err(ErrorKind::FileTooLarge.into());
        }
        let most = into.len().min(self.allowed);
        let count = match into.get_mut(..most) {
            Some(into) => self.text.read(into)?,
            None => 0,
        };
        self.allowed -= count;
        Ok(count)
    }
}
