//! The right to write to a book, and what this tab knows of its storage. Only a successful load returns a
//! `BookHandle`, so nothing is written over a book that was not read.

mod append;
mod compaction_policy;
mod remote_changes;

use crate::dyn_sort::DynSort;
use std::collections::{BTreeMap, BTreeSet};

use super::key_value::{Fault, KeyValue};
use super::keys::Space;
use super::snapshot::Header;
use super::stored_state;
use super::stored_state::StoredState;
use crate::book::Book;
use crate::book::hlc::Stamp;
use crate::book::lww_record::Raw;
use crate::book::op::{Batch, Op};

pub use append::{EncodedBatch, Saved};
pub use remote_changes::MissedChanges;

/// What one tab knows of the stored book; needed to append, receive and compact.
#[derive(Clone, Debug)]
pub struct BookHandle {
    pub(super) space: Space,
    /// The newest generation this tab's book holds.
    pub(super) generation: u64,
    /// The batches that the snapshot contained from which this tab loaded its book.
    held: BTreeSet<Stamp>,
    /// Every journal key whose batch is in this tab's book, with its size in UTF-16 units.
    pub(super) seen: BTreeMap<Stamp, usize>,
    /// The journal keys that were in storage when this tab last listed it.
    listed: BTreeSet<Stamp>,
    /// Whether keys were removed from storage by something else than compaction, so that only this tab still has
    /// their batches.
    missing: bool,
    /// Journal keys since the newest snapshot.
    pub(super) fresh: usize,
    /// The size of the whole journal, in UTF-16 units.
    pub(super) units: usize,
}

/// A key with its value, or the fault of reading it.
pub type Held = (String, Result<String, Fault>);

/// Every key of a book with its raw value, for saving what cannot be read.
///
/// # Errors
/// The storage's fault, where not even its keys can be listed.
pub fn raw(kv: &impl KeyValue, space: Space) -> Result<Vec<Held>, Fault> {
    let mut keys = kv.keys()?;
    keys.retain(|key| key.starts_with(space.prefix()));
    keys.dyn_sort();
    let held = keys.into_iter().filter_map(|key| {
        let value = kv.get(&key).transpose()?;
        Some((key, value))
    });
    Ok(held.collect())
}

impl BookHandle {
    pub(super) fn new(space: Space) -> BookHandle {
        BookHandle {
            space,
            generation: 0,
            held: BTreeSet::new(),
            seen: BTreeMap::new(),
            listed: BTreeSet::new(),
            missing: false,
            fresh: 0,
            units: 0,
        }
    }

    /// The space of the book.
    pub fn space(&self) -> Space {
        self.space
    }

    /// The newest snapshot known; 0 for none.
    pub fn generation(&self) -> u64 {
        self.generation
    }

    /// Whether the batch of this stamp is in this tab's book.
    pub fn has_seen(&self, stamp: Stamp) -> bool {
        self.seen.contains_key(&stamp)
    }

    /// Whether storage had nothing of the book when this tab last listed it.
    pub fn is_fresh(&self) -> bool {
        self.generation == 0 && self.seen.is_empty()
    }

    /// Whether the snapshot from which this tab loaded its book contained this batch.
    pub fn began_with(&self, stamp: Stamp) -> bool {
        self.held.contains(&stamp)
    }

    /// Records the snapshot from which the book was loaded.
    pub(super) fn set_base(&mut self, base: Option<Header>) {
        if let Some(base) = base {
            self.generation = base.generation;
            self.held = base.holds;
        }
    }

    /// The stamps of the journal keys that were in storage when this tab last listed it.
    pub fn journal(&self) -> impl Iterator<Item = Stamp> {
        self.listed.iter().copied()
    }

    /// Whether these contain every journal key whose batch is in this tab's book.
    pub(super) fn all_seen_in(&self, stamps: &BTreeSet<Stamp>) -> bool {
        self.seen.keys().all(|stamp| stamps.contains(stamp))
    }

    /// Records a journal that this tab has read.
    pub(super) fn count(&mut self, stored: &StoredState) {
        let stamped = stored.journal.iter();
        let stamped = stamped.filter_map(|record| Some((record.stamp?, record.units)));
        self.seen.extend(stamped);
        self.listed = stored_state::stamps(&stored.journal);
        self.units = stored.journal.iter().map(|record| record.units).sum();
        let held = stored.newest().map(|(header, _)| &header.holds);
        let fresh = stored.journal.iter().filter(|record| {
            let stamp = record.stamp.as_ref();
            !stamp.is_some_and(|stamp| held.is_some_and(|held| held.contains(stamp)))
        });
        self.fresh = fresh.count();
    }

    fn saw(&mut self, stamp: Stamp, units: usize) {
        self.listed.insert(stamp);
        if self.seen.insert(stamp, units).is_none() {
            self.fresh += 1;
            self.units += units;
        }
    }
}

/// Whether a batch has an operation on a record that this book has erased; storage then still contains personal data.
pub fn concerns_erased(book: &Book, batch: &Batch) -> bool {
    batch.ops.iter().any(|op| is_of_erased(book, op))
}

/// Whether an operation is on a record that this book has erased.
pub fn is_of_erased(book: &Book, op: &Op) -> bool {
    let raw = book.shadow(op.list, &op.id);
    raw.is_some_and(Raw::is_erased)
}
