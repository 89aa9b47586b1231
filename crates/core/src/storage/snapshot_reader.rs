//! Packed operations being read in steps, so that a page may breathe in between: first unpacked, then read one after another.

use super::columns::ColumnReader;
use super::deflate_utf16::Unpacking;
use super::envelope::DecodeError;
use super::legacy_lines;
use crate::book::op::Op;

/// How many operations are read in one step.
const TOGETHER: usize = 400;

/// Operations being read from a packed text, which is named anew at each step, so that this may be kept beside it.
pub struct SnapshotReader {
    unpacking: Unpacking,
    bytes: Vec<u8>,
    reading: Option<ColumnReader>,
}

impl SnapshotReader {
    /// Begins to read.
    ///
    /// # Errors
    /// `Unreadable`.
    pub fn of(packed: &str) -> Result<SnapshotReader, DecodeError> {
        Ok(SnapshotReader {
            unpacking: Unpacking::of(packed).map_err(DecodeError::Unreadable)?,
            bytes: Vec::new(),
            reading: None,
        })
    }

    /// Reads a little more of the same text, giving each operation. Whether there is more. What an earlier release wrote
    /// is unpacked in steps and then read at once.
    ///
    /// # Errors
    /// `Unreadable`; what was given before is then to be forgotten.
    pub fn step(&mut self, packed: &str, each: &mut dyn FnMut(&Op)) -> Result<bool, DecodeError> {
        let Some(reading) = &mut self.reading else {
            let more = self.unpacking.step(packed, &mut self.bytes);
            if more.map_err(DecodeError::Unreadable)? {
                return Ok(true);
            }
            let text = String::from_utf8(std::mem::take(&mut self.bytes));
            let text = text.map_err(|_| DecodeError::Unreadable("not UTF-8"))?;
            if text.starts_with(legacy_lines::FIRST) {
                return legacy_lines::each_op(&text, each).map(|()| false);
            }
            self.reading = Some(ColumnReader::open(text)?);
            return Ok(true);
        };
        for _ in 0..TOGETHER {
            match reading.next_op()? {
                Some(op) => each(op),
                None => return Ok(false),
            }
        }
        Ok(true)
    }

    /// How many operations of entries are to come, until the first of them is read; 0 before that is known.
    pub fn entries_to_come(&self) -> usize {
        let reading = self.reading.as_ref();
        reading.map_or(0, ColumnReader::entries_to_come)
    }

    /// How much of it is read, 0 to 1: unpacking is a small part of the work.
    pub fn share(&self, packed: &str) -> f64 {
        const UNPACKED: f64 = 0.1;
        match &self.reading {
            None => UNPACKED * self.unpacking.at() as f64 / packed.len().max(1) as f64,
            Some(reading) => UNPACKED + (1.0 - UNPACKED) * reading.share(),
        }
    }
}
