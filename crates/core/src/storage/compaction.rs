//! Compaction: writes a snapshot over the older slot, reads it back, and deletes the journal keys that both snapshots
//! contain. The order of the calls makes each of them safe to fail; `stored_state` says why.
//!
//! It goes in steps: the snapshot is of the book at the start, and what is saved meanwhile stays in the journal. The
//! book is the tab's own, so a compaction also writes again what something else removed from storage.

use std::collections::BTreeSet;

use super::book_handle::BookHandle;
use super::envelope::newer;
use super::key_value::{Fault, KeyValue};
use super::keys::{Place, Space};
use super::snapshot::{self, Header};
use super::snapshot_writer::{RoundTripError, SnapshotWriter};
use super::stored_state;
use super::stored_state::{LoadProblem, SnapshotSlot};
use crate::book::Book;
use crate::book::hlc::Stamp;

/// Why a compaction stopped. Nothing that was saved is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CompactionError {
    /// A call to the storage failed.
    Fault(Fault),
    /// The book may not be written to any more.
    Troubles(Vec<LoadProblem>),
    /// The snapshot would not have read back as an equal book, so it was not written.
    Unfaithful,
    /// Another tab has written what this one has not seen: rescan, and begin again.
    Behind,
}

impl From<Fault> for CompactionError {
    fn from(fault: Fault) -> CompactionError {
        CompactionError::Fault(fault)
    }
}

impl From<RoundTripError> for CompactionError {
    fn from(_: RoundTripError) -> CompactionError {
        CompactionError::Unfaithful
    }
}

/// A compaction in progress.
pub struct Compaction {
    space: Space,
    telling: SnapshotWriter,
    header: Header,
    target: Place,
    /// Whether the other slot has a readable snapshot.
    has_base: bool,
    /// How the slots began when this did.
    slots: [Option<String>; 2],
    /// Journal keys that the other slot holds; they go once both do.
    held: Vec<Stamp>,
    /// Those of them that are gone already.
    deleted: Vec<Stamp>,
    is_written: bool,
}

/// How much of a slot's beginning is remembered: enough for its checksum and length.
const BEGINNING: usize = 40;
/// How many journal keys are deleted in one step.
const TOGETHER: usize = 50;

impl Compaction {
    /// Starts with the book as it is in this tab.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn begin(
        keeping: &BookHandle,
        kv: &impl KeyValue,
        book: &Book,
    ) -> Result<Compaction, CompactionError> {
        let space = keeping.space;
        let (mut stamps, mut load_problems) = (BTreeSet::new(), Vec::new());
        for key in kv.keys()? {
            if let Some(stamp) = key.strip_prefix(space.journal()) {
                let stamp = Stamp::parse(stamp).filter(|stamp| keeping.has_seen(*stamp));
                stamps.insert(stamp.ok_or(CompactionError::Behind)?);
                let value = kv.get(&key)?.unwrap_or_default();
                load_problems.extend(newer(&value).map(|error| LoadProblem::of(&key, &error)));
            }
        }
        let slots = stored_state::slots(kv, space);
        let mut base: Option<(Place, &Header)> = None;
        for (place, slot) in &slots {
            match slot {
                SnapshotSlot::Whole(header, _) => {
                    let is_newer = base.is_none_or(|(_, held)| held.generation < header.generation);
                    if is_newer {
                        base = Some((*place, header));
                    }
                }
                SnapshotSlot::Unusable(error) if !error.is_damage() => {
                    load_problems.push(LoadProblem::of(space.slot(*place), error));
                }
                SnapshotSlot::Empty | SnapshotSlot::GivenUp | SnapshotSlot::Unusable(_) => {}
            }
        }
        let listed = base.map_or(0, |(_, header)| header.generation);
        if listed > keeping.generation {
            return Err(CompactionError::Behind);
        }
        // Somebody may have emptied the storage behind this tab's back.
        let emptied = listed == 0 && !keeping.all_seen_in(&stamps);
        if emptied || !stored_state::is_complete(listed, keeping.generation) {
            load_problems.push(LoadProblem::missing_snapshot(keeping.generation));
        }
        if !load_problems.is_empty() {
            return Err(CompactionError::Troubles(load_problems));
        }
        let held = stamps.iter().copied();
        let is_held = |stamp: &Stamp| base.is_some_and(|(_, header)| header.holds.contains(stamp));
        Ok(Compaction {
            space,
            telling: SnapshotWriter::of(book),
            held: held.filter(is_held).collect(),
            // Never the slot that is the newest whole one.
            target: base.map_or(Place::Zero, |(place, _)| place.other()),
            has_base: base.is_some(),
            header: Header {
                generation: keeping.generation + 1,
                holds: stamps,
            },
            slots: beginnings(kv, space)?,
            deleted: Vec::new(),
            is_written: false,
        })
    }

    /// The generation that it writes.
    pub fn generation(&self) -> u64 {
        self.header.generation
    }

    /// Whether the snapshot is written and proven; what comes after only deletes what is no longer needed.
    pub fn is_written(&self) -> bool {
        self.is_written
    }

    /// Runs one step. Returns whether there is more to do.
    ///
    /// # Errors
    /// What stood in the way. Everything saved is then still there, some of it perhaps twice.
    pub fn step(&mut self, kv: &impl KeyValue) -> Result<bool, CompactionError> {
        if self.is_written {
            return Ok(self.remove_some(kv)?);
        }
        if let Some(packed) = self.telling.step()? {
            let text = self.header.with(packed);
            self.write(kv, &text)?;
            self.is_written = true;
        }
        Ok(true)
    }

    /// Writes the snapshot and proves that it is there whole.
    fn write(&mut self, kv: &impl KeyValue, text: &str) -> Result<(), CompactionError> {
        // Another tab that compacted meanwhile, as where there are no locks, has deleted keys which are not in here.
        if beginnings(kv, self.space)? != self.slots {
            return Err(CompactionError::Behind);
        }
        let key = self.space.slot(self.target);
        match kv.set(key, text) {
            Err(Fault::Full) if self.has_base => {
                self.give_up(kv, key)?;
                kv.set(key, text)?;
            }
            written => written?,
        }
        match kv.get(key)? {
            Some(held) if held == text => Ok(()),
            _ => Err(Fault::Corrupted.into()),
        }
    }

    /// Frees space by giving up one slot, marked so; journal keys that the other slot contains may then be deleted.
    fn give_up(&mut self, kv: &impl KeyValue, slot: &str) -> Result<(), Fault> {
        let mark = snapshot::given_up();
        kv.set(slot, &mark)?;
        match kv.get(slot)? {
            Some(held) if held == mark => {
                while self.remove_some(kv)? {}
                Ok(())
            }
            _ => Err(Fault::Corrupted),
        }
    }

    /// Deletes some of the journal keys that the other slot contains, and verifies it. Returns whether there are
    /// more.
    fn remove_some(&mut self, kv: &impl KeyValue) -> Result<bool, Fault> {
        for _ in 0..TOGETHER {
            let Some(stamp) = self.held.last() else {
                return Ok(false);
            };
            let key = self.space.batch(*stamp);
            kv.remove(&key)?;
            if kv.get(&key)?.is_some() {
                return Err(Fault::Corrupted);
            }
            self.deleted.extend(self.held.pop());
        }
        Ok(true)
    }

    /// The journal keys that it deleted.
    pub(super) fn deleted(&self) -> &[Stamp] {
        &self.deleted
    }

    /// The journal keys that its snapshot holds.
    pub(super) fn holds(&self) -> &BTreeSet<Stamp> {
        &self.header.holds
    }
}

/// How both slots begin.
fn beginnings(kv: &impl KeyValue, space: Space) -> Result<[Option<String>; 2], Fault> {
    let [zero, one] = Place::BOTH.map(|place| {
        let value = kv.get(space.slot(place))?;
        Ok(value.map(|value| value.chars().take(BEGINNING).collect()))
    });
    Ok([zero?, one?])
}
