//! Everything kept of one book, and what makes it the whole book; `opening` reads it and judges.
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

use super::envelope::{AS_JSON, DecodeError, is_of};
use super::journal::{Decoding, JournalEntry};
use super::key_value::{Fault, KeyValue};
use super::keys::{Place, Space, units};
use super::snapshot::{self, Header};
use crate::book::hlc::Stamp;
use crate::book::op::Batch;
use crate::book::record::collect_unsorted;

/// One journal key.
pub struct JournalRecord {
    /// The key.
    pub key: String,
    /// The stamp in the key, if one is.
    pub stamp: Option<Stamp>,
    /// The room that key and value take.
    pub units: usize,
    /// What it holds.
    pub read: Result<JournalEntry, DecodeError>,
}

/// One slot.
pub enum SnapshotSlot {
    /// Nothing is there, and never was.
    Empty,
    /// It was given up to make room.
    GivenUp,
    /// The value is whole; its packed book may still turn out to be unreadable.
    Whole(Header, String),
    /// It cannot be used.
    Unread(DecodeError),
}

/// Everything kept of one book.
pub struct StoredState {
    /// The journal, in the order of its keys.
    pub journal: Vec<JournalRecord>,
    /// The slots, each with its place.
    pub slots: [(Place, SnapshotSlot); 2],
}

/// One thing that keeps a book from being opened for writing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadProblem {
    /// The key concerned; none where it is the storage as a whole.
    pub key: Option<String>,
    /// What is wrong.
    pub why: Why,
}

/// What is wrong with a book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// A value cannot be used.
    Unread(DecodeError),
    /// The snapshot on which the journal stands, of this generation, is gone.
    FootingGone(u64),
}

/// One journal key, being read.
pub struct JournalScan {
    key: String,
    stamp: Option<Stamp>,
    value: Result<String, Fault>,
    decoding: Option<Decoding>,
}

impl JournalScan {
    /// How large its value is, in bytes.
    pub fn size(&self) -> usize {
        self.value.as_ref().map_or(0, String::len)
    }

    /// Reads a little more of it. What came of it, at the end.
    pub fn step(&mut self) -> Option<Result<JournalEntry, DecodeError>> {
        let value = match &self.value {
            Ok(value) => value,
            Err(fault) => return Some(Err(DecodeError::Fault(fault.clone()))),
        };
        let begun = match self.decoding.take() {
            Some(decoding) => Ok(decoding),
            None => Decoding::of(value),
        };
        let read = begun.and_then(|mut decoding| {
            let leaf = decoding.step(value)?;
            self.decoding = Some(decoding);
            Ok(leaf)
        });
        let leaf = read.transpose()?;
        Some(leaf.and_then(|leaf| is_under(self.stamp, leaf)))
    }

    /// The footing alone, with a batch of this stamp that does nothing.
    fn footing(&self, stamp: Stamp) -> Result<JournalEntry, DecodeError> {
        let value = self.value.as_ref();
        let value = value.map_err(|fault| DecodeError::Fault(fault.clone()))?;
        let ops = Vec::new();
        Ok(JournalEntry {
            generation: JournalEntry::footing(value)?,
            batch: Batch { stamp, ops },
        })
    }

    /// The key with what came of reading it.
    pub fn page(self, read: Result<JournalEntry, DecodeError>) -> JournalRecord {
        let size = self.value.as_deref().map_or(0, units);
        JournalRecord {
            units: units(&self.key) + size,
            key: self.key,
            stamp: self.stamp,
            read,
        }
    }
}

/// Reads everything: the journal first, then the slots.
///
/// # Errors
/// The storage's fault, where not even its keys can be listed.
pub fn read(kv: &dyn KeyValue, space: Space) -> Result<StoredState, Fault> {
    read_but(kv, space, &|_| false)
}

/// Reads everything; of batches that were seen before only the footing, their operations are left out.
///
/// # Errors
/// As [`read`].
pub fn read_but(
    kv: &dyn KeyValue,
    space: Space,
    seen: &dyn Fn(Stamp) -> bool,
) -> Result<StoredState, Fault> {
    let journal = find(kv, space)?.into_iter().map(|mut found| {
        let seen = found.stamp.filter(|stamp| seen(*stamp));
        loop {
            let read = match seen {
                Some(stamp) => Some(found.footing(stamp)),
                None => found.step(),
            };
            if let Some(read) = read {
                return found.page(read);
            }
        }
    });
    let journal = journal.collect();
    let slots = slots(kv, space);
    Ok(StoredState { journal, slots })
}

/// The journal keys with their values, in order. What has gone since the keys were listed is not among them.
///
/// # Errors
/// The storage's fault, where not even its keys can be listed.
pub fn find(kv: &dyn KeyValue, space: Space) -> Result<Vec<JournalScan>, Fault> {
    let mut keys = kv.keys()?;
    keys.retain(|key| key.starts_with(space.journal()));
    keys.sort();
    let found = keys.into_iter().filter_map(|key| {
        Some(JournalScan {
            stamp: key.strip_prefix(space.journal()).and_then(Stamp::parse),
            value: kv.get(&key).transpose()?,
            key,
            decoding: None,
        })
    });
    Ok(found.collect())
}

/// Whether a snapshot stands there as an earlier release wrote it; the next compaction writes it anew.
pub fn is_of_earlier_release(kv: &impl KeyValue, space: Space) -> bool {
    Place::BOTH.iter().any(|place| {
        let value = kv.get(space.slot(*place)).ok().flatten();
        value.is_some_and(|value| !snapshot::is_given_up(&value) && is_of(&value, AS_JSON))
    })
}

/// Reads both slots.
pub fn slots(kv: &dyn KeyValue, space: Space) -> [(Place, SnapshotSlot); 2] {
    Place::BOTH.map(|place| (place, slot(kv, space, place)))
}

/// Reads the value of a journal key, which must be the one that its key says.
pub fn leaf(stamp: Option<Stamp>, value: &str) -> Result<JournalEntry, DecodeError> {
    is_under(stamp, JournalEntry::decode(value)?)
}

fn is_under(stamp: Option<Stamp>, leaf: JournalEntry) -> Result<JournalEntry, DecodeError> {
    if stamp == Some(leaf.batch.stamp) {
        Ok(leaf)
    } else {
        Err(DecodeError::Unreadable("under another batch's key"))
    }
}

fn slot(kv: &dyn KeyValue, space: Space, place: Place) -> SnapshotSlot {
    SnapshotSlot::of(kv.get(space.slot(place)))
}

impl SnapshotSlot {
    /// What the storage said of a slot. Its packed book is not looked at.
    pub fn of(held: Result<Option<String>, Fault>) -> SnapshotSlot {
        match held {
            Ok(None) => SnapshotSlot::Empty,
            Ok(Some(value)) if snapshot::is_given_up(&value) => SnapshotSlot::GivenUp,
            Ok(Some(value)) => match snapshot::decode_header(&value) {
                Ok((header, packed)) => SnapshotSlot::Whole(header, packed.to_owned()),
                Err(unread) => SnapshotSlot::Unread(unread),
            },
            Err(fault) => SnapshotSlot::Unread(DecodeError::Fault(fault)),
        }
    }
}

impl StoredState {
    /// The slot of the newest generation, to be marked where its book cannot be read.
    pub fn newest_slot(&mut self) -> Option<&mut SnapshotSlot> {
        let slots = self.slots.iter_mut().map(|(_, slot)| slot);
        let whole = slots.filter_map(|slot| match slot {
            SnapshotSlot::Whole(header, _) => Some((header.generation, slot)),
            SnapshotSlot::Empty | SnapshotSlot::GivenUp | SnapshotSlot::Unread(_) => None,
        });
        let newest = whole.max_by_key(|(generation, _)| *generation);
        newest.map(|(_, slot)| slot)
    }

    /// The slot of the newest generation, its book not yet read.
    pub fn newest(&self) -> Option<(&Header, &str)> {
        let whole = self.slots.iter().filter_map(|(_, slot)| match slot {
            SnapshotSlot::Whole(header, packed) => Some((header, packed.as_str())),
            SnapshotSlot::Empty | SnapshotSlot::GivenUp | SnapshotSlot::Unread(_) => None,
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

impl LoadProblem {
    /// A value that cannot be used.
    pub fn of(key: &str, unread: &DecodeError) -> LoadProblem {
        LoadProblem {
            key: Some(key.to_owned()),
            why: Why::Unread(unread.clone()),
        }
    }

    /// The storage as a whole throws.
    pub fn blocked(fault: Fault) -> LoadProblem {
        LoadProblem {
            key: None,
            why: Why::Unread(DecodeError::Fault(fault)),
        }
    }

    /// A snapshot that should be there is gone.
    pub fn footing_gone(generation: u64) -> LoadProblem {
        LoadProblem {
            key: None,
            why: Why::FootingGone(generation),
        }
    }
}

/// The stamps of a journal, those of unreadable pages included.
pub fn stamps(journal: &[JournalRecord]) -> BTreeSet<Stamp> {
    collect_unsorted(journal.iter().filter_map(|page| page.stamp))
}
