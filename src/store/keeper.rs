//! Opening a book, saving batches, and hearing of other tabs' batches. Writing needs a `Keeping`, and only a successful
//! `open` gives one, so nothing is ever written over a book that was not read.

use std::collections::{BTreeMap, BTreeSet};

use super::compact::{Compaction, Hindrance};
use super::envelope::Unread;
use super::journal::Leaf;
use super::key_value::{Fault, KeyValue};
use super::keys::{Place, Space, units};
use super::opening::Opening;
use super::shelf::{self, Shelf, Trouble};
use super::snapshot::{self, Header};
use crate::book::Book;
use crate::book::op::{Batch, Op};
use crate::book::row::Raw;
use crate::book::stamp::Stamp;

/// What opening found. The caller listens to other tabs before it opens, so that nothing falls in between.
#[derive(Debug)]
pub enum Opened {
    /// Nothing is kept yet.
    Fresh(Keeping),
    /// The whole book.
    Open(Box<Whole>),
    /// Not the whole book, or not one to be written to; nothing was touched, and `raw` gives all of it.
    ReadOnly(Box<ReadOnly>),
}

/// A whole book.
#[derive(Debug)]
pub struct Whole {
    /// The book.
    pub book: Book,
    /// What writing needs.
    pub keeping: Keeping,
    /// The latest stamp in it, for the clock.
    pub latest: Option<Stamp>,
    /// Whether words of an erased record may still stand in storage: `compact_thoroughly` is due.
    pub erasure_due: bool,
    /// Keys found damaged, though all they held was found elsewhere too; the next compactions replace them.
    pub spare: Vec<String>,
}

/// A book that must not be written to.
#[derive(Debug)]
pub struct ReadOnly {
    /// Why; never empty.
    pub troubles: Vec<Trouble>,
    /// The newest snapshot that can be read, and every batch that can be read besides.
    pub book: Book,
    /// The generation of that snapshot; none where no snapshot can be read.
    pub generation: Option<u64>,
    /// The latest stamp in it, for the clock.
    pub latest: Option<Stamp>,
}

/// What one tab knows of the storage of its book.
#[derive(Clone, Debug)]
pub struct Keeping {
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

/// A batch ready to be written.
#[derive(Clone, Debug)]
pub struct Sealed {
    batch: Batch,
    value: String,
}

impl Sealed {
    /// The batch.
    pub fn batch(&self) -> &Batch {
        &self.batch
    }

    /// The key under which a book keeps it, and its value.
    pub fn saved(&self, space: Space) -> Saved {
        Saved {
            key: space.batch(self.batch.stamp),
            value: self.value.clone(),
        }
    }
}

/// A journal key that was saved, and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

/// What other tabs did while this one was not told.
#[derive(Debug)]
pub struct News {
    /// Batches to fold in; a snapshot's come as one batch whose operations have stamps of their own.
    pub batches: Vec<Batch>,
    /// If not empty, the book must no longer be written to.
    pub troubles: Vec<Trouble>,
}

/// More journal keys than this since the last snapshot are worth a new one.
const MANY_KEYS: usize = 200;
/// A journal that takes more room than this is worth a new snapshot, or two in a row to be rid of it.
const MUCH_ROOM: usize = 256 * 1024;

/// Reads a book. Writes nothing.
pub fn open(kv: &dyn KeyValue, space: Space) -> Opened {
    let mut opening = Opening::new(space);
    loop {
        if let Some(opened) = opening.step(kv) {
            return opened;
        }
    }
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

impl Keeping {
    pub(super) fn new(space: Space) -> Keeping {
        Keeping {
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

    /// Whether a snapshot is worth its while: the journal has grown, or some of it is gone from the storage.
    pub fn should_compact(&self) -> bool {
        self.missing || self.fresh > MANY_KEYS || self.units > MUCH_ROOM
    }

    /// Takes stock of a journal that this tab has read.
    pub(super) fn count(&mut self, shelf: &Shelf) {
        let stamped = shelf.journal.iter();
        let stamped = stamped.filter_map(|page| Some((page.stamp?, page.units)));
        self.seen.extend(stamped);
        self.standing = shelf::stamps(&shelf.journal);
        self.units = shelf.journal.iter().map(|page| page.units).sum();
        let held = shelf.newest().map(|(header, _)| &header.holds);
        let fresh = shelf.journal.iter().filter(|page| {
            let stamp = page.stamp.as_ref();
            !stamp.is_some_and(|stamp| held.is_some_and(|held| held.contains(stamp)))
        });
        self.fresh = fresh.count();
    }

    /// Saves a batch under a key of its own and reads it back. Saving the same batch again is no mistake.
    ///
    /// # Errors
    /// The batch is then not saved, and everything saved before stands as it did. `Fault::Other` also tells of a batch
    /// that would not read back as it is, and of a stamp that another batch has.
    pub fn append(&mut self, kv: &impl KeyValue, batch: &Batch) -> Result<(), Fault> {
        let sealed = self.seal(batch)?;
        self.append_sealed(kv, &sealed)
    }

    /// The first half of saving: the batch as the text that will be written, proven to read back. It touches no storage,
    /// so that a page may breathe between the halves of a large one.
    ///
    /// # Errors
    /// `Fault::Other` tells of a batch that would not read back as it is.
    pub fn seal(&self, batch: &Batch) -> Result<Sealed, Fault> {
        let mut batch = batch.clone();
        // In the order in which a large batch is read back.
        batch.ops.sort_by_key(|op| op.list);
        let leaf = Leaf {
            generation: self.generation,
            batch,
        };
        let value = leaf.encode();
        if Leaf::decode(&value).as_ref() != Ok(&leaf) {
            return Err(Fault::Other("a batch that does not read back".to_owned()));
        }
        let batch = leaf.batch;
        Ok(Sealed { batch, value })
    }

    /// The second half of saving.
    ///
    /// # Errors
    /// As [`Keeping::append`].
    pub fn append_sealed(&mut self, kv: &impl KeyValue, sealed: &Sealed) -> Result<(), Fault> {
        let Sealed { batch, value } = sealed;
        let key = self.space.batch(batch.stamp);
        match kv.get(&key)? {
            None => {}
            // An earlier attempt, which may name an older footing.
            Some(held) if Leaf::decode(&held).is_ok_and(|held| held.batch == *batch) => {
                self.saw(batch.stamp, units(&key) + units(&held));
                return Ok(());
            }
            Some(_) => return Err(Fault::Other("another batch has this stamp".to_owned())),
        }
        let written = kv.set(&key, value).and_then(|()| match kv.get(&key)? {
            Some(held) if held == *value => Ok(()),
            _ => Err(Fault::Corrupted),
        });
        match written {
            Ok(()) => {
                self.saw(batch.stamp, units(&key) + units(value));
                Ok(())
            }
            Err(fault) => {
                // Half a batch, or one that the screen called unsaved, must not be found here later.
                // Where this fails too, opening tells a torn batch from a whole one.
                let _ = kv.remove(&key);
                Err(fault)
            }
        }
    }

    fn saw(&mut self, stamp: Stamp, units: usize) {
        self.standing.insert(stamp);
        if self.seen.insert(stamp, units).is_none() {
            self.fresh += 1;
            self.units += units;
        }
    }

    /// The batch that another tab's storage event tells of. None where it tells of nothing new: other programs' keys,
    /// compactions, batches seen before.
    ///
    /// # Errors
    /// Something of our own that cannot be used; the book must no longer be written to.
    pub fn take_in(&mut self, key: &str, value: Option<&str>) -> Option<Result<Batch, Trouble>> {
        let value = value?;
        let trouble = |unread: Unread| Some(Err(Trouble::of(key, &unread)));
        if let Some(stamp) = key.strip_prefix(self.space.journal()) {
            let stamp = Stamp::parse(stamp);
            if stamp.is_some_and(|stamp| self.has_seen(stamp)) {
                return None;
            }
            return match shelf::leaf(stamp, value) {
                Ok(leaf) => {
                    self.saw(leaf.batch.stamp, units(key) + units(value));
                    Some(Ok(leaf.batch))
                }
                Err(unread) => trouble(unread),
            };
        }
        let of_slot = Place::BOTH.map(|place| self.space.slot(place));
        if of_slot.contains(&key)
            && let Err(newer @ Unread::Newer(_)) = snapshot::decode_header(value)
        {
            return trouble(newer);
        }
        None
    }

    /// What happened while this tab was frozen and got no storage events: batches it has not seen and, where keys may
    /// have gone since, the newest snapshot.
    ///
    /// # Errors
    /// The storage's fault, where not even its keys can be listed.
    pub fn rescan(&mut self, kv: &dyn KeyValue) -> Result<News, Fault> {
        let shelf = shelf::read_but(kv, self.space, &|stamp| self.has_seen(stamp))?;
        let (mut batches, mut troubles) = (Vec::new(), Vec::new());
        let mut footing = self.generation;
        for page in &shelf.journal {
            match &page.read {
                Ok(leaf) => {
                    footing = footing.max(leaf.generation);
                    if !self.has_seen(leaf.batch.stamp) {
                        batches.push(leaf.batch.clone());
                    }
                }
                Err(_) if page.stamp.is_some_and(|stamp| self.has_seen(stamp)) => {}
                Err(unread) => troubles.push(Trouble::of(&page.key, unread)),
            }
        }
        for (place, slot) in &shelf.slots {
            if let shelf::Slot::Unread(unread @ (Unread::Newer(_) | Unread::Fault(_))) = slot {
                troubles.push(Trouble::of(self.space.slot(*place), unread));
            }
        }
        let standing = shelf.newest().map_or(0, |(header, _)| header.generation);
        // Without a snapshot no key is ever deleted, so one that is gone was taken by somebody else.
        let kept = shelf::stamps(&shelf.journal);
        let emptied = standing == 0 && !self.all_seen_in(&kept);
        if emptied || !shelf::stands(standing, footing) {
            troubles.push(Trouble::footing_gone(footing));
        }
        if let Some((header, packed)) = shelf.newest()
            && !self.follows(header)
        {
            match snapshot::decode_ops(packed) {
                Ok(ops) => batches.insert(
                    0,
                    Batch {
                        stamp: Stamp::BEFORE_ALL,
                        ops,
                    },
                ),
                Err(unread) => troubles.push(Trouble {
                    key: None,
                    why: shelf::Why::Unread(unread),
                }),
            }
        }
        // A key goes only when a snapshot holds it: the newest, unless several were written since this tab looked.
        if standing <= self.generation + 1 {
            let held = shelf.newest().map(|(header, _)| &header.holds);
            let is_gone = |stamp: &Stamp| {
                !kept.contains(stamp) && !held.is_some_and(|held| held.contains(stamp))
            };
            self.missing |= self.standing.iter().any(is_gone);
        }
        if troubles.is_empty() {
            self.generation = self.generation.max(standing);
            self.count(&shelf);
        }
        Ok(News { batches, troubles })
    }

    /// Whether this tab's book holds all that such a snapshot does: it is the one known, or the next one after it made
    /// of nothing but batches seen.
    fn follows(&self, header: &Header) -> bool {
        header.generation == self.generation
            || header.generation == self.generation + 1
                && header.holds.iter().all(|stamp| self.has_seen(*stamp))
    }

    /// Begins to write a snapshot of this tab's book over the older one; journal keys that both snapshots then hold are
    /// deleted. Do it in one tab at a time, and tell [`Keeping::compacted`] whatever came of it.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn compaction(&self, kv: &impl KeyValue, book: &Book) -> Result<Compaction, Hindrance> {
        Compaction::begin(self, kv, book)
    }

    /// Takes note of a compaction that ended, or stopped.
    pub fn compacted(&mut self, compaction: &Compaction) {
        if !compaction.is_written() {
            return;
        }
        let holds = compaction.holds();
        // Another tab may have written a newer one meanwhile.
        self.generation = self.generation.max(compaction.generation());
        self.missing = false;
        let since = self.standing.iter().filter(|stamp| !holds.contains(stamp));
        self.fresh = since.count();
        for gone in compaction.deleted() {
            self.standing.remove(gone);
        }
        let left = self
            .standing
            .iter()
            .filter_map(|stamp| self.seen.get(stamp));
        self.units = left.sum();
    }

    /// A whole compaction at once, for those who need not breathe.
    ///
    /// # Errors
    /// What stood in the way. Everything saved is then still there, some of it perhaps twice.
    pub fn compact(&mut self, kv: &impl KeyValue, book: &Book) -> Result<(), Hindrance> {
        let mut compaction = self.compaction(kv, book)?;
        let mut done = Ok(true);
        while done == Ok(true) {
            done = compaction.step(kv);
        }
        self.compacted(&compaction);
        done.map(|_| ())
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
