//! A book as the packed text of a snapshot, in steps between which a page can breathe: its operations are told in columns and
//! packed, then unpacked and read again, to prove that all of them come back. The book is the one of the moment of beginning,
//! whatever happens to it meanwhile.

use super::columns::{ColumnReader, ColumnWriter, digest};
use super::deflate_utf16::{Packing, Unpacking};
use crate::book::Book;
use crate::book::dump::Piece;
use crate::book::op::Op;

/// How many operations are told or read in one step, and how many bytes are packed: a few milliseconds' work.
const OPS: usize = 400;
const BYTES: usize = 64 * 1024;

/// The text would not read back as the same operations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RoundTripError;

/// A book being told.
pub struct SnapshotWriter {
    pieces: Vec<Piece>,
    stage: Stage,
    /// How many operations there are, and the sum of their digests.
    told: (usize, u64),
    read: (usize, u64),
}

enum Stage {
    Seeing(ColumnWriter, usize),
    ColumnWriter(ColumnWriter, usize),
    Packing(Box<Packing>, Vec<String>, usize),
    Unpacking(Unpacking, String, Vec<u8>),
    ColumnReader(Box<ColumnReader>, String),
    Done(String),
    Failed,
}

impl SnapshotWriter {
    /// Begins to tell a book.
    pub fn of(book: &Book) -> SnapshotWriter {
        SnapshotWriter {
            pieces: book.pieces(),
            stage: Stage::Seeing(ColumnWriter::new(), 0),
            told: (0, 0),
            read: (0, 0),
        }
    }

    /// Does a little more. The packed text, at the end.
    ///
    /// # Errors
    /// When the text does not read back.
    pub fn step(&mut self) -> Result<Option<&str>, RoundTripError> {
        self.stage = match std::mem::replace(&mut self.stage, Stage::Failed) {
            Stage::Seeing(mut writing, from) => {
                match self.some_pieces(from, |op| writing.see(op)) {
                    Some(next) => Stage::Seeing(writing, next),
                    None => Stage::ColumnWriter(writing, 0),
                }
            }
            Stage::ColumnWriter(mut writing, from) => {
                let mut told = self.told;
                let next = self.some_pieces(from, |op| {
                    count(&mut told, op);
                    writing.push(op);
                });
                self.told = told;
                match next {
                    Some(next) => Stage::ColumnWriter(writing, next),
                    None => {
                        self.pieces = Vec::new();
                        let mut parts = writing.finish();
                        parts.reverse();
                        Stage::Packing(Box::default(), parts, 0)
                    }
                }
            }
            Stage::Packing(mut packing, mut parts, from) => match parts.last() {
                Some(part) => {
                    let rest = part.as_bytes().get(from..).unwrap_or_default();
                    let (now, later) = rest.split_at(rest.len().min(BYTES));
                    packing.push(now);
                    let next = if later.is_empty() {
                        0
                    } else {
                        from + now.len()
                    };
                    if next == 0 {
                        parts.pop();
                    }
                    Stage::Packing(packing, parts, next)
                }
                None => {
                    let packed = packing.finish();
                    let unpacking = Unpacking::of(&packed).map_err(|_| RoundTripError)?;
                    Stage::Unpacking(unpacking, packed, Vec::new())
                }
            },
            Stage::Unpacking(mut unpacking, packed, mut bytes) => {
                let more = unpacking.step(&packed, &mut bytes);
                if more.map_err(|_| RoundTripError)? {
                    Stage::Unpacking(unpacking, packed, bytes)
                } else {
                    let text = String::from_utf8(bytes).map_err(|_| RoundTripError)?;
                    let reading = ColumnReader::open(text).map_err(|_| RoundTripError)?;
                    Stage::ColumnReader(Box::new(reading), packed)
                }
            }
            Stage::ColumnReader(mut reading, packed) => match self.read_some(&mut reading)? {
                true => Stage::ColumnReader(reading, packed),
                false => Stage::Done(packed),
            },
            Stage::Done(packed) => Stage::Done(packed),
            Stage::Failed => return Err(RoundTripError),
        };
        match &self.stage {
            Stage::Done(packed) => Ok(Some(packed)),
            _ => Ok(None),
        }
    }

    /// Looks at the operations of some more pieces. The next piece, unless these were the last.
    fn some_pieces(&self, from: usize, mut look: impl FnMut(&Op)) -> Option<usize> {
        let mut looked = 0;
        for (place, piece) in self.pieces.iter().enumerate().skip(from) {
            if looked >= OPS {
                return Some(place);
            }
            let ops = piece.ops();
            looked += ops.len();
            ops.iter().for_each(&mut look);
        }
        None
    }

    /// Reads some more operations. Whether there are more; at the end they must be the ones that were told.
    fn read_some(&mut self, reading: &mut ColumnReader) -> Result<bool, RoundTripError> {
        for _ in 0..OPS {
            match reading.next_op().map_err(|_| RoundTripError)? {
                Some(op) => count(&mut self.read, op),
                None if self.read == self.told => return Ok(false),
                None => return Err(RoundTripError),
            }
        }
        Ok(true)
    }
}

fn count((number, sum): &mut (usize, u64), op: &Op) {
    *number += 1;
    *sum = sum.wrapping_add(digest(op));
}
