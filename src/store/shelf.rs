//! Everything kept of one book, read in one go, and the judgement whether it is the whole book.
//!
//! # Why either snapshot alone, with the journal, is the whole book
//!
//! A journal key is deleted only when *both* slots hold its batch: when a snapshot of generation n+1 has been written
//! and read back, the keys that go are those which generation n, whole in the other slot, held already (`compact`).
//! A slot is overwritten only by a snapshot made of the other slot and every journal key. Where there is no room for
//! two, the older slot is first marked as given up, and holds nothing then. So at every moment, between
//! any two calls, for each batch ever saved and each slot not given up: the slot holds the
//! batch, or the journal does. (An empty slot holds nothing, so while one is empty no key was ever deleted.)
//! Whatever happens to one slot (torn write, flipped bits, gone), the other one and the journal are complete, and the
//! book opens for writing. It opens read-only where this does not follow:
//! - a journal key is unreadable and the snapshot does not hold its batch;
//! - no slot is whole, and none is empty or a journal key names a snapshot as its footing;
//! - the whole slot is two or more generations older than a footing: the two slots are then not the last two;
//! - anything was written by a newer release, or the storage throws when it is read.
//!
//! The same rule is what keeps two tabs from harming each other where locks are missing, or where one tab's view of
//! the storage lags behind (browsers share it between processes with delay): a compaction that knows nothing of the
//! latest one overwrites one slot, and no key was deleted on the strength of that slot alone.
//!
//! The journal is read before the snapshots. A key that another tab deletes in between is by then in both snapshots;
//! read the other way round, its batch would be missed.

use std::collections::BTreeSet;

use super::envelope::{AS_JSON, Unread, is_of};
use super::journal::Leaf;
use super::keeper::concerns_erased;
use super::key_value::{Fault, KeyValue};
use super::keys::{Place, Space, units};
use super::snapshot::{self, Header};
use crate::book::Book;
use crate::book::op::Batch;
use crate::book::record::gathered;
use crate::book::stamp::Stamp;

/// One journal key.
pub struct Page {
    /// The key.
    pub key: String,
    /// The stamp in the key, if one is.
    pub stamp: Option<Stamp>,
    /// The room that key and value take.
    pub units: usize,
    /// What it holds.
    pub read: Result<Leaf, Unread>,
}

/// One slot.
pub enum Slot {
    /// Nothing is there, and never was.
    Empty,
    /// It was given up to make room.
    GivenUp,
    /// The value is whole; its packed book may still turn out to be unreadable.
    Whole(Header, String),
    /// It cannot be used.
    Unread(Unread),
}

/// Everything kept of one book.
pub struct Shelf {
    /// The journal, in the order of its keys.
    pub journal: Vec<Page>,
    /// The slots, each with its place.
    pub slots: [(Place, Slot); 2],
}

/// One thing that keeps a book from being opened for writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The key concerned; none where it is the storage as a whole.
    pub key: Option<String>,
    /// What is wrong.
    pub why: Why,
}

/// What is wrong with a book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A value cannot be used.
    Unread(Unread),
    /// The snapshot on which the journal stands, of this generation, is gone.
    FootingGone(u64),
}

/// The snapshot that a book was put together from.
#[derive(Clone, Debug)]
pub struct Base {
    /// What it says of itself.
    pub header: Header,
}

/// A book put together from all that could be read.
pub struct Assembled {
    /// The book: the whole one if there are no troubles.
    pub book: Book,
    /// The snapshot at its bottom; none where there is only a journal.
    pub base: Option<Base>,
    /// The latest stamp seen.
    pub latest: Option<Stamp>,
    /// What keeps it from being written to.
    pub troubles: Vec<Trouble>,
    /// Whether a journal key speaks of a record that the book has erased.
    pub erasure_due: bool,
    /// Keys that are damaged, but all of whose content was found elsewhere.
    pub spare: Vec<String>,
}

/// Reads everything: the journal first, then the slots.
///
/// # Errors
/// The storage's fault, where not even its keys can be listed.
pub fn read(kv: &impl KeyValue, space: Space) -> Result<Shelf, Fault> {
    let mut keys = kv.keys()?;
    keys.retain(|key| key.starts_with(space.journal()));
    keys.sort();
    let journal = keys.into_iter().filter_map(|key| page(kv, space, key));
    let journal = journal.collect();
    let slots = slots(kv, space);
    Ok(Shelf { journal, slots })
}

/// Whether a snapshot stands there as an earlier release wrote it; the next compaction writes it anew.
pub fn is_of_earlier_release(kv: &impl KeyValue, space: Space) -> bool {
    Place::BOTH.iter().any(|place| {
        let value = kv.get(space.slot(*place)).ok().flatten();
        value.is_some_and(|value| !snapshot::is_given_up(&value) && is_of(&value, AS_JSON))
    })
}

/// Reads both slots.
pub fn slots(kv: &impl KeyValue, space: Space) -> [(Place, Slot); 2] {
    Place::BOTH.map(|place| (place, slot(kv, space, place)))
}

/// Reads one journal key; none where it has gone since the keys were listed.
fn page(kv: &impl KeyValue, space: Space, key: String) -> Option<Page> {
    let stamp = key.strip_prefix(space.journal()).and_then(Stamp::parse);
    let (size, read) = match kv.get(&key) {
        Ok(None) => return None,
        Ok(Some(value)) => (units(&value), leaf(stamp, &value)),
        Err(fault) => (0, Err(Unread::Fault(fault))),
    };
    Some(Page {
        units: units(&key) + size,
        key,
        stamp,
        read,
    })
}

/// Reads the value of a journal key, which must be the one that its key says.
pub fn leaf(stamp: Option<Stamp>, value: &str) -> Result<Leaf, Unread> {
    let leaf = Leaf::decode(value)?;
    if stamp == Some(leaf.batch.stamp) {
        Ok(leaf)
    } else {
        Err(Unread::Unreadable("under another batch's key"))
    }
}

fn slot(kv: &impl KeyValue, space: Space, place: Place) -> Slot {
    match kv.get(space.slot(place)) {
        Ok(None) => Slot::Empty,
        Ok(Some(value)) if snapshot::is_given_up(&value) => Slot::GivenUp,
        Ok(Some(value)) => match snapshot::decode_header(&value) {
            Ok((header, packed)) => Slot::Whole(header, packed.to_owned()),
            Err(unread) => Slot::Unread(unread),
        },
        Err(fault) => Slot::Unread(Unread::Fault(fault)),
    }
}

impl Shelf {
    /// Whether nothing of this book is there.
    pub fn is_empty(&self) -> bool {
        let empty = |(_, slot): &(Place, Slot)| matches!(slot, Slot::Empty);
        self.journal.is_empty() && self.slots.iter().all(empty)
    }

    /// Puts the book together and judges whether it is whole.
    pub fn assemble(&mut self, space: Space) -> Assembled {
        let (base, mut book, mut latest) = self.newest_whole();
        let held = base.as_ref().map(|base| &base.header.holds);
        let holds = |stamp: Option<Stamp>| {
            stamp.is_some_and(|stamp| held.is_some_and(|held| held.contains(&stamp)))
        };
        let (mut troubles, mut spare) = (Vec::new(), Vec::new());
        let mut footing = 0;
        for page in &self.journal {
            match &page.read {
                Ok(leaf) => {
                    footing = footing.max(leaf.generation);
                    latest = latest.max(latest_of(&leaf.batch));
                    if !holds(page.stamp) {
                        book.fold_in(&leaf.batch);
                    }
                }
                Err(Unread::Unreadable(_)) if holds(page.stamp) => spare.push(page.key.clone()),
                Err(unread) => troubles.push(Trouble::of(&page.key, unread)),
            }
        }
        // The first snapshot ever may be torn: with the other slot empty, the journal alone is still the whole book.
        let empty = self
            .slots
            .iter()
            .any(|(_, slot)| matches!(slot, Slot::Empty));
        let journal_is_all = empty && footing == 0 && !self.journal.is_empty();
        for (place, slot) in &self.slots {
            let key = space.slot(*place);
            match slot {
                Slot::Unread(Unread::Unreadable(_)) if base.is_some() || journal_is_all => {
                    spare.push(key.to_owned())
                }
                Slot::Unread(unread) => troubles.push(Trouble::of(key, unread)),
                Slot::Empty | Slot::GivenUp | Slot::Whole(..) => {}
            }
        }
        let standing = base.as_ref().map_or(0, |base| base.header.generation);
        if !stands(standing, footing) {
            troubles.push(Trouble::footing_gone(footing));
        }
        let readable = self
            .journal
            .iter()
            .filter_map(|page| page.read.as_ref().ok());
        let erasure_due = readable
            .map(|leaf| &leaf.batch)
            .any(|batch| concerns_erased(&book, batch));
        Assembled {
            book,
            base,
            erasure_due,
            latest,
            troubles,
            spare,
        }
    }

    /// The book of the newest slot that reads back whole; an unreadable newer one is marked as such.
    fn newest_whole(&mut self) -> (Option<Base>, Book, Option<Stamp>) {
        loop {
            let whole = self.slots.iter_mut().filter_map(|(_, slot)| {
                let generation = match slot {
                    Slot::Whole(header, _) => header.generation,
                    Slot::Empty | Slot::GivenUp | Slot::Unread(_) => return None,
                };
                Some((generation, slot))
            });
            let Some((_, slot)) = whole.max_by_key(|(generation, ..)| *generation) else {
                return (None, Book::new(), None);
            };
            let Slot::Whole(header, packed) = &*slot else {
                return (None, Book::new(), None);
            };
            match snapshot::decode_book(packed) {
                Ok((book, latest)) => {
                    let header = header.clone();
                    return (Some(Base { header }), book, latest);
                }
                Err(unread) => *slot = Slot::Unread(unread),
            }
        }
    }

    /// The slot of the newest generation, its book not yet read.
    pub fn newest(&self) -> Option<(&Header, &str)> {
        let whole = self.slots.iter().filter_map(|(_, slot)| match slot {
            Slot::Whole(header, packed) => Some((header, packed.as_str())),
            Slot::Empty | Slot::GivenUp | Slot::Unread(_) => None,
        });
        whole.max_by_key(|(header, _)| header.generation)
    }
}

/// Whether a journal with this footing is complete on a snapshot of this generation; 0 is none.
/// One generation less is enough, as it stands in the other slot.
pub fn stands(standing: u64, footing: u64) -> bool {
    match standing {
        0 => footing == 0,
        _ => footing <= standing.saturating_add(1),
    }
}

/// The latest stamp in a batch.
pub fn latest_of(batch: &Batch) -> Option<Stamp> {
    let ops = batch.ops.iter().filter_map(|op| op.at);
    ops.chain([batch.stamp]).max()
}

impl Trouble {
    /// A value that cannot be used.
    pub fn of(key: &str, unread: &Unread) -> Trouble {
        Trouble {
            key: Some(key.to_owned()),
            why: Why::Unread(unread.clone()),
        }
    }

    /// The storage as a whole throws.
    pub fn blocked(fault: Fault) -> Trouble {
        Trouble {
            key: None,
            why: Why::Unread(Unread::Fault(fault)),
        }
    }

    /// A snapshot that should be there is gone.
    pub fn footing_gone(generation: u64) -> Trouble {
        Trouble {
            key: None,
            why: Why::FootingGone(generation),
        }
    }
}

/// The stamps of a journal, those of unreadable pages included.
pub fn stamps(journal: &[Page]) -> BTreeSet<Stamp> {
    gathered(journal.iter().filter_map(|page| page.stamp))
}
