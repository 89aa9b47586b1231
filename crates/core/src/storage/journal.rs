//! Encodes a batch as the value of one journal key, with the generation of the newest snapshot that its writer knew:
//! a journal whose snapshot is missing is not a whole book.
//!
//! A small batch is legible JSON, which every release reads: `GENERATION BATCH`. A large one, as imports are, has its
//! operations in columns, packed: `GENERATION STAMP COLUMNS`.

use serde_json::Value;

use super::columns::ColumnWriter;
use super::deflate_utf16;
use super::deflate_utf16::Packing;
use super::envelope::{AS_JSON, DecodeError, FORMAT, seal, unseal};
use super::snapshot_reader::SnapshotReader;
use crate::book::field::{Field, Problems};
use crate::book::hlc::Stamp;
use crate::book::json_path::Path;
use crate::book::op::Batch;

/// A batch of more operations than this, or with a longer text, is packed; what is smaller stays legible.
const FEW: usize = 40;
const PLAIN: usize = 2_000;

/// What a journal key holds.
#[derive(Clone, Debug, PartialEq)]
pub struct JournalEntry {
    /// The newest snapshot that the writer knew; 0 for none.
    pub generation: u64,
    /// The batch.
    pub batch: Batch,
}

impl JournalEntry {
    /// The value to write. The operations of a large batch come back in the order of their lists.
    pub fn encode(&self) -> String {
        let JournalEntry { generation, batch } = self;
        if batch.ops.len() <= FEW {
            let text = batch.write().to_string();
            if text.len() <= PLAIN {
                return seal(AS_JSON, &format!("{generation} {text}"));
            }
        }
        let mut writing = ColumnWriter::new();
        batch.ops.iter().for_each(|op| writing.see(op));
        batch.ops.iter().for_each(|op| writing.push(op));
        let mut packing = Packing::default();
        for part in writing.finish() {
            packing.push(part.as_bytes());
        }
        let text = format!("{generation} {} {}", batch.stamp, packing.finish());
        seal(FORMAT, &text)
    }

    /// Reads a value.
    ///
    /// # Errors
    /// `Newer` or `Unreadable`.
    pub fn decode(value: &str) -> Result<JournalEntry, DecodeError> {
        let mut decoding = Decoding::of(value)?;
        loop {
            if let Some(entry) = decoding.step(value)? {
                return Ok(entry);
            }
        }
    }

    /// The newest snapshot that the writer of a value knew. Of the batch nothing is read.
    ///
    /// # Errors
    /// `Newer` or `Unreadable`.
    pub fn base_generation(value: &str) -> Result<u64, DecodeError> {
        unseal(value).and_then(|(_, text)| Ok(generation(text)?.0))
    }
}

/// A journal value being decoded in steps. Each step takes the value as an argument, so that this can be stored
/// beside it.
pub struct Decoding {
    entry: JournalEntry,
    /// Where the packed operations begin, and what reads them; none where all of it is read.
    packed: Option<(usize, SnapshotReader)>,
}

impl Decoding {
    /// Checks the envelope, and decodes a small batch at once.
    ///
    /// # Errors
    /// `Newer` or `Unreadable`.
    pub fn of(value: &str) -> Result<Decoding, DecodeError> {
        let (version, text) = unseal(value)?;
        let (generation, text) = generation(text)?;
        if version == AS_JSON {
            let batch = of_json(text)?;
            let entry = JournalEntry { generation, batch };
            return Ok(Decoding {
                entry,
                packed: None,
            });
        }
        let bad = DecodeError::Unreadable("no stamp");
        let (stamp, packed) = text.split_once(' ').ok_or(bad.clone())?;
        let stamp = Stamp::parse(stamp).ok_or(bad)?;
        let ops = Vec::new();
        let batch = Batch { stamp, ops };
        Ok(Decoding {
            entry: JournalEntry { generation, batch },
            packed: Some((value.len() - packed.len(), SnapshotReader::of(packed)?)),
        })
    }

    /// Decodes one step more of the same value. Returns the entry at the end.
    ///
    /// # Errors
    /// `Unreadable`.
    pub fn step(&mut self, value: &str) -> Result<Option<JournalEntry>, DecodeError> {
        if let Some((at, reader)) = &mut self.packed {
            let packed = value.get(*at..).unwrap_or_default();
            let ops = &mut self.entry.batch.ops;
            if reader.step(packed, &mut |op| ops.push(op.clone()))? {
                return Ok(None);
            }
        }
        let stamp = self.entry.batch.stamp;
        let nothing = Batch {
            stamp,
            ops: Vec::new(),
        };
        Ok(Some(JournalEntry {
            generation: self.entry.generation,
            batch: std::mem::replace(&mut self.entry.batch, nothing),
        }))
    }
}

/// The generation that a text names, and what follows it.
fn generation(text: &str) -> Result<(u64, &str), DecodeError> {
    let parts = text.split_once(' ');
    let parts = parts.and_then(|(generation, rest)| Some((generation.parse().ok()?, rest)));
    parts.ok_or(DecodeError::Unreadable("no generation"))
}

/// A batch as JSON, which the first release also packed where it was long.
fn of_json(text: &str) -> Result<Batch, DecodeError> {
    let unpacked = text
        .starts_with(deflate_utf16::MARK)
        .then(|| deflate_utf16::unpack(text));
    let unpacked = unpacked.transpose().map_err(DecodeError::Unreadable)?;
    let json: Value = serde_json::from_str(unpacked.as_deref().unwrap_or(text))
        .map_err(|_| DecodeError::Unreadable("not JSON"))?;
    Batch::read(&json, &Path::Root, &mut Problems::new()).ok_or(DecodeError::Unreadable("no batch"))
}
