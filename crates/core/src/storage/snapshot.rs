//! Encodes a whole book as the value of one slot: a header line with the generation and the journal keys inside, then
//! all operations, packed.
//!
//! Operations are in columns. The first release wrote lines of JSON (`legacy_lines`), which are still read.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::envelope::{AS_JSON, DecodeError, FORMAT, seal, unseal};
use super::snapshot_reader::SnapshotReader;
use crate::book::Book;
use crate::book::hlc::Stamp;
use crate::book::loading::Loading;
use crate::book::op::Op;
use crate::book::record::collect_unsorted;

/// The header of a snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Counts up with every snapshot of a book, from 1.
    pub generation: u64,
    /// The journal keys that were there when it was made; each of these batches is inside.
    pub holds: BTreeSet<Stamp>,
}

impl Header {
    /// The value of a slot: this header with a packed book.
    pub fn with(&self, packed: &str) -> String {
        let holds: Vec<Value> =
            collect_unsorted(self.holds.iter().map(|stamp| stamp.to_string().into()));
        let head = json!({ "generation": self.generation, "holds": holds });
        seal(FORMAT, &format!("{head}\n{packed}"))
    }
}

/// The text in a slot that was given up to make room.
const GIVEN_UP: &str = "given up";

/// The value of a slot that was given up to make room. Unlike an empty slot, it does not prove that no journal key
/// was deleted yet.
pub fn given_up() -> String {
    seal(AS_JSON, GIVEN_UP)
}

/// Whether a slot was given up.
pub fn is_given_up(value: &str) -> bool {
    unseal(value) == Ok((AS_JSON, GIVEN_UP))
}

/// Decodes the header, and verifies the envelope. Returns the packed book beside it.
///
/// # Errors
/// `Newer` or `Unreadable`.
pub fn decode_header(value: &str) -> Result<(Header, &str), DecodeError> {
    let (_, text) = unseal(value)?;
    let (head, packed) = text
        .split_once('\n')
        .ok_or(DecodeError::Unreadable("no header"))?;
    let head: Value =
        serde_json::from_str(head).map_err(|_| DecodeError::Unreadable("no header"))?;
    let generation = head.get("generation").and_then(Value::as_u64);
    let holds = head.get("holds").and_then(Value::as_array);
    let holds = holds.and_then(|holds| {
        let stamp = |value: &Value| value.as_str().and_then(Stamp::parse);
        let stamps: Option<Vec<Stamp>> = holds.iter().map(stamp).collect();
        stamps.map(collect_unsorted::<BTreeSet<Stamp>, _>)
    });
    match (generation, holds) {
        (Some(generation @ 1..), Some(holds)) => Ok((Header { generation, holds }, packed)),
        _ => Err(DecodeError::Unreadable("no header")),
    }
}

/// Decodes a packed book. Returns it with its latest stamp.
///
/// # Errors
/// `Unreadable`, for anything that is not an operation: half a book is never taken for a whole one.
pub fn decode_book(packed: &str) -> Result<(Book, Option<Stamp>), DecodeError> {
    let (mut loading, mut latest) = (Loading::default(), None);
    each_op(packed, |op| {
        latest = latest.max(op.at);
        loading.load(op);
    })?;
    Ok((loading.finish(), latest))
}

/// Decodes a packed book as operations.
///
/// # Errors
/// `Unreadable`, as for `decode_book`.
pub fn decode_ops(packed: &str) -> Result<Vec<Op>, DecodeError> {
    let mut ops = Vec::new();
    each_op(packed, |op| ops.push(op.clone()))?;
    Ok(ops)
}

fn each_op(packed: &str, mut each: impl FnMut(&Op)) -> Result<(), DecodeError> {
    let mut reader = SnapshotReader::of(packed)?;
    while reader.step(packed, &mut each)? {}
    Ok(())
}
