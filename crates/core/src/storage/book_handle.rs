//! Opening a book, and what a tab then knows of its storage: by it the tab saves batches, hears of other tabs' batches and
//! compacts. Writing needs a `BookHandle`, and only a successful `open` gives one, so nothing is ever written over a book that
//! was not read.

mod append;
mod compaction_policy;
mod remote_changes;

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

pub use append::{Saved, Sealed};
pub use remote_changes::News;

/// What one tab knows of the storage of its book.
#[derive(Clone, Debug)]
pub struct BookHandle {
    pub(super) space: Space,
    /// The newest generation this tab's book holds.
    pub(super) generation: u64,
    /// The batches that are in the snapshot from which this tab read its book, as far as it says.
    held: BTreeSet<Stamp>,
    /// Every journal key this tab's book holds, with its room in UTF-16 units.
    pub(super) seen: BTreeMap<Stamp, usize>,
    /// Those of them that were in the storage when this tab last looked.
    standing: BTreeSet<Stamp>,
    /// Whether somebody took something out of the storage that only this tab still holds.
    missing: bool,
    /// Journal keys since the newest snapshot.
    pub(super) fresh: usize,
    /// The room of the whole journal, in UTF-16 units.
    pub(super) units: usize,
}

/// A key and its value, or the fault in reading it.
pub type Held = (String, Result<String, Fault>);

/// Every key of a book with its value just as it stands, for saving what cannot be read.
///
/// # Errors
/// The storage's fault, where not even its keys can be listed.
pub fn raw(kv: &impl KeyValue, space: Space) -> Result<Vec<Held>, Fault> {
    let mut keys = kv.keys()?;
    keys.retain(|key| key.starts_with(space.prefix()));
    keys.sort();
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
            standing: BTreeSet::new(),
            missing: false,
            fresh: 0,
            units: 0,
        }
    }

    /// Which book this is.
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

    /// Whether nothing was kept when this tab last looked.
    pub fn is_fresh(&self) -> bool {
        self.generation == 0 && self.seen.is_empty()
    }

    /// Whether this tab's book was read from a snapshot that says that this batch is inside.
    pub fn began_with(&self, stamp: Stamp) -> bool {
        self.held.contains(&stamp)
    }

    /// Takes note of the snapshot that this tab's book was read from, if it was.
    pub(super) fn stand_on(&mut self, base: Option<Header>) {
        if let Some(base) = base {
            self.generation = base.generation;
            self.held = base.holds;
        }
    }

    /// The journal keys that were in the storage when this tab last looked.
    pub fn journal(&self) -> impl Iterator<Item = Stamp> {
        self.standing.iter().copied()
    }

    /// Whether all journal keys that this tab's book holds are among these.
    pub(super) fn all_seen_in(&self, stamps: &BTreeSet<Stamp>) -> bool {
        self.seen.keys().all(|stamp| stamps.contains(stamp))
    }

    /// Takes stock of a journal that this tab has read.
    pub(super) fn count(&mut self, shelf: &StoredState) {
        let stamped = shelf.journal.iter();
        let stamped = stamped.filter_map(|page| Some((page.stamp?, page.units)));
        self.seen.extend(stamped);
        self.standing = stored_state::stamps(&shelf.journal);
        self.units = shelf.journal.iter().map(|page| page.units).sum();
        let held = shelf.newest().map(|(header, _)| &header.holds);
        let fresh = shelf.journal.iter().filter(|page| {
            let stamp = page.stamp.as_ref();
            !stamp.is_some_and(|stamp| held.is_some_and(|held| held.contains(stamp)))
        });
        self.fresh = fresh.count();
    }

    fn saw(&mut self, stamp: Stamp, units: usize) {
        self.standing.insert(stamp);
        if self.seen.insert(stamp, units).is_none() {
            self.fresh += 1;
            self.units += units;
        }
    }
}

/// Whether a batch speaks of a record that this book has erased, so that words of it may stand in storage.
pub fn concerns_erased(book: &Book, batch: &Batch) -> bool {
    batch.ops.iter().any(|op| is_of_erased(book, op))
}

/// Whether an operation speaks of a record that this book has erased.
pub fn is_of_erased(book: &Book, op: &Op) -> bool {
    let raw = book.shadow(op.list, &op.id);
    raw.is_some_and(Raw::is_erased)
}
