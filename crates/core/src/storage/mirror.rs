//! The mirror: a second place that holds the latest batches, because browsers write localStorage to the disk late and a
//! browser that is killed forgets what it had not written. The storage stays the store; the mirror only gives back what the
//! storage has lost. Here is what to make of its contents; where it stands is `browser::mirror`'s business.
//!
//! A batch stays in the mirror until it is a day old and no journal key any more. Browsers write at most hours late, so
//! whatever older state of the storage a killed browser falls back to, that state with the mirror is the whole book.

use super::book_handle::{Saved, is_of_erased};
use super::journal::JournalEntry;
use super::keys::Space;
use crate::book::Book;
use crate::book::hlc::Stamp;
use crate::book::op::{Batch, Change, Op};

/// How long a batch stays in the mirror, in milliseconds.
pub const STAYS: u64 = 24 * 60 * 60 * 1000;

/// What is to be done with an entry of the mirror that may speak of an erased record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It does not.
    Stays,
    /// It does; without these words it is this.
    Becomes(Saved),
    /// Nothing is left of it.
    Goes,
}

/// What the mirror holds under a batch's key: the moment it came, in milliseconds since 1970-01-01 UTC, a blank, the value.
pub fn wrap(now: u64, value: &str) -> String {
    format!("{now} {value}")
}

/// When a batch came into the mirror, and its value.
pub fn unwrap(held: &str) -> Option<(u64, &str)> {
    let (came, value) = held.split_once(' ')?;
    Some((came.parse().ok()?, value))
}

/// Under which key the mirror tells the newest generation it knew when it let go of batches.
pub fn forgot_key(space: Space) -> &'static str {
    match space {
        Space::Book => "kept/book/m/forgot",
        Space::Demo => "kept/demo/m/forgot",
    }
}

/// The stamp that an entry's key says its batch has.
pub fn stamp(space: Space, entry: &Saved) -> Option<Stamp> {
    let stamp = entry.key.strip_prefix(space.journal())?;
    Stamp::parse(stamp)
}

/// Whether a book would be another one with these operations of a batch of this stamp.
pub fn is_missing(book: &Book, stamp: Stamp, ops: &[Op]) -> bool {
    let mut trial = book.clone();
    for op in ops {
        trial.load_op_at(op, op.at.unwrap_or(stamp));
    }
    let differs = |op: &Op| trial.raw(op.list, &op.id) != book.raw(op.list, &op.id);
    ops.iter().any(differs)
}

/// What is to be done with an entry, now that the book has erased what it has erased.
pub fn without_erased(book: &Book, space: Space, entry: &Saved) -> Verdict {
    // Most books have erased nobody, and a large batch takes long to read.
    if !book.shadows().any(|(_, _, raw)| raw.is_erased()) {
        return Verdict::Stays;
    }
    let Ok(entry) = JournalEntry::decode(&entry.value) else {
        return Verdict::Stays;
    };
    let speaks = |op: &Op| !matches!(op.change, Change::Erase) && is_of_erased(book, op);
    if !entry.batch.ops.iter().any(speaks) {
        return Verdict::Stays;
    }
    let kept = entry.batch.ops.iter().filter(|op| !speaks(op));
    let ops: Vec<Op> = kept.cloned().collect();
    if ops.is_empty() {
        return Verdict::Goes;
    }
    let stamp = entry.batch.stamp;
    let batch = Batch { stamp, ops };
    let entry = JournalEntry {
        generation: entry.generation,
        batch,
    };
    Verdict::Becomes(Saved {
        key: space.batch(stamp),
        value: entry.encode(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrapped_comes_out_with_its_time() {
        assert_eq!(unwrap(&wrap(17, "kept1 a b")), Some((17, "kept1 a b")));
        assert_eq!(unwrap("kept1 a b"), None);
        assert_eq!(unwrap("17"), None);
    }
}
