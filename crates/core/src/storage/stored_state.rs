//! Everything stored of one book, and the rule by which it is complete; `load` reads it and applies the rule.
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

use crate::dyn_sort::DynSort;
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
    /// The size of key and value in UTF-16 units.
    pub units: usize,
    /// Its decoded value.
    pub read: Result<JournalEntry, DecodeError>,
}

/// One slot.
pub enum SnapshotSlot {
    /// Nothing is there, and never was.
    Empty,
    /// It was given up to make room.
    GivenUp,
    /// The envelope is intact; the packed book may still turn out unreadable.
    Whole(Header, String),
    /// The value is damaged, newer or not readable now.
    Unusable(DecodeError),
}

/// Everything stored of one book.
pub struct StoredState {
    /// The journal, in the order of its keys.
    pub journal: Vec<JournalRecord>,
    /// The slots, each with its place.
    pub slots: [(Place, SnapshotSlot); 2],
}

/// A reason for opening a book read-only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadProblem {
    /// The key concerned; none where it is the storage as a whole.
    pub key: Option<String>,
    /// What is wrong.
    pub why: LoadProblemKind,
}

/// What is wrong with a stored book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadProblemKind {
    /// A value cannot be used.
    BadValue(DecodeError),
    /// The snapshot of this generation, on which the journal is based, is missing.
    MissingSnapshot(u64),
}

/// A journal key being read in steps.
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

    /// Runs one step. Returns the result at the end.
    pub fn step(&mut self) -> Option<Result<JournalEntry, DecodeError>> {
        let value = match &self.value {
            Ok(value) => value,
            Err(fault) => return Some(Err(DecodeError::Fault(fault.clone()))),
        };
        let reader_result = match self.decoding.take() {
            Some(decoding) => Ok(decoding),
            None => Decoding::of(value),
        };
        let read = reader_result.and_then(|mut decoding| {
            let entry = decoding.step(value)?;
            self.decoding = Some(decoding);
            Ok(entry)
        });
        let entry = read.transpose()?;
        Some(entry.and_then(|entry| is_under(self.stamp, entry)))
    }

    /// The footing alone, with a batch of this stamp that does nothing.
    fn base_generation(&self, stamp: Stamp) -> Result<JournalEntry, DecodeError> {
        let value = self.value.as_ref();
        let value = value.map_err(|fault| DecodeError::Fault(fault.clone()))?;
        let ops = Vec::new();
        Ok(JournalEntry {
            generation: JournalEntry::base_generation(value)?,
            batch: Batch { stamp, ops },
        })
    }

    /// The key with the result of reading it.
    pub fn into_record(self, read: Result<JournalEntry, DecodeError>) -> JournalRecord {
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
                Some(stamp) => Some(found.base_generation(stamp)),
                None => found.step(),
            };
            if let Some(read) = read {
                return found.into_record(read);
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
    keys.dyn_sort();
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

/// Whether a slot has the format of an earlier release; the next compaction rewrites it.
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
pub fn entry(stamp: Option<Stamp>, value: &str) -> Result<JournalEntry, DecodeError> {
    is_under(stamp, JournalEntry::decode(value)?)
}

fn is_under(stamp: Option<Stamp>, entry: JournalEntry) -> Result<JournalEntry, DecodeError> {
    if stamp == Some(entry.batch.stamp) {
        Ok(entry)
    } else {
        Err(DecodeError::Unreadable("under another batch's key"))
    }
}

fn slot(kv: &dyn KeyValue, space: Space, place: Place) -> SnapshotSlot {
    SnapshotSlot::of(kv.get(space.slot(place)))
}

impl SnapshotSlot {
    /// Decodes a slot's header; its packed book is not read.
    pub fn of(held: Result<Option<String>, Fault>) -> SnapshotSlot {
        match held {
            Ok(None) => SnapshotSlot::Empty,
            Ok(Some(value)) if snapshot::is_given_up(&value) => SnapshotSlot::GivenUp,
            Ok(Some(value)) => match snapshot::decode_header(&value) {
                Ok((header, packed)) => SnapshotSlot::Whole(header, packed.to_owned()),
                Err(error) => SnapshotSlot::Unusable(error),
            },
            Err(fault) => SnapshotSlot::Unusable(DecodeError::Fault(fault)),
        }
    }
}

impl StoredState {
    /// The slot of the newest generation, to be marked where its book cannot be read.
    pub fn newest_slot(&mut self) -> Option<&mut SnapshotSlot> {
        let slots = self.slots.iter_mut().map(|(_, slot)| slot);
        let whole = slots.filter_map(|slot| match slot {
            SnapshotSlot::Whole(header, _) => Some((header.generation, slot)),
            SnapshotSlot::Empty | SnapshotSlot::GivenUp | SnapshotSlot::Unusable(_) => None,
        });
        let newest = whole.max_by_key(|(generation, _)| *generation);
        newest.map(|(_, slot)| slot)
    }

    /// The slot of the newest generation, its book not yet read.
    pub fn newest(&self) -> Option<(&Header, &str)> {
        let whole = self.slots.iter().filter_map(|(_, slot)| match slot {
            SnapshotSlot::Whole(header, packed) => Some((header, packed.as_str())),
            SnapshotSlot::Empty | SnapshotSlot::GivenUp | SnapshotSlot::Unusable(_) => None,
        });
        whole.max_by_key(|(header, _)| header.generation)
    }
}

/// Whether a journal based on `base_generation` is complete with a snapshot of this generation (0 for none). One
/// generation less is enough, as the newer one is in the other slot.
pub fn is_complete(snapshot: u64, base_generation: u64) -> bool {
    match snapshot {
        0 => base_generation == 0,
        _ => base_generation <= snapshot.saturating_add(1),
    }
}

/// The latest stamp in a batch.
pub fn latest_of(batch: &Batch) -> Option<Stamp> {
    let ops = batch.ops.iter().filter_map(|op| op.at);
    ops.chain([batch.stamp]).max()
}

impl LoadProblem {
    /// A value that cannot be used.
    pub fn of(key: &str, error: &DecodeError) -> LoadProblem {
        LoadProblem {
            key: Some(key.to_owned()),
            why: LoadProblemKind::BadValue(error.clone()),
        }
    }

    /// The storage as a whole throws.
    pub fn blocked(fault: Fault) -> LoadProblem {
        LoadProblem {
            key: None,
            why: LoadProblemKind::BadValue(DecodeError::Fault(fault)),
        }
    }

    /// A snapshot that should be there is gone.
    pub fn missing_snapshot(generation: u64) -> LoadProblem {
        LoadProblem {
            key: None,
            why: LoadProblemKind::MissingSnapshot(generation),
        }
    }
}

/// The stamps of a journal, those of unreadable pages included.
pub fn stamps(journal: &[JournalRecord]) -> BTreeSet<Stamp> {
    collect_unsorted(journal.iter().filter_map(|record| record.stamp))
}
