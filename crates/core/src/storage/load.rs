//! Loads a book from storage in steps, and decides whether it is complete. Storage is listed in the first step, all
//! at once, so that a book is never assembled from two points in time. Writes nothing.

use super::book_handle::{BookHandle, concerns_erased};
use super::envelope::DecodeError;
use super::key_value::{Fault, KeyValue};
use super::keys::{Place, Space};
use super::snapshot::Header;
use super::snapshot_reader::SnapshotReader;
use super::stored_state;
use super::stored_state::{JournalScan, LoadProblem, SnapshotSlot, StoredState};
use crate::book::Book;
use crate::book::hlc::Stamp;
use crate::book::loading::Loading;

/// Operations of a journal key per step.
const OPS_PER_STEP: usize = 400;

/// What loading a book found. Listen to other tabs before loading, so that no change falls in between.
#[derive(Debug)]
pub enum Opened {
    /// Nothing is stored yet.
    Fresh(BookHandle),
    /// The whole book.
    Open(Box<LoadedBook>),
    /// Part of the book cannot be read, or must not be written to; storage is unchanged, and `raw` returns its values.
    ReadOnly(Box<ReadOnly>),
}

/// A book of which everything was read, with what writing to it needs.
#[derive(Debug)]
pub struct LoadedBook {
    /// The book.
    pub book: Book,
    /// The right to write to it.
    pub handle: BookHandle,
    /// The latest stamp in it, for the clock.
    pub latest: Option<Stamp>,
    /// Whether storage may still contain fields of an erased record, so that a compaction is due now.
    pub erasure_due: bool,
    /// Damaged keys whose contents were also found elsewhere; the next compactions replace them.
    pub spare: Vec<String>,
}

/// A book that must not be written to.
#[derive(Debug)]
pub struct ReadOnly {
    /// Why; never empty.
    pub load_problems: Vec<LoadProblem>,
    /// The newest snapshot that can be read, and every batch that can be read besides.
    pub book: Book,
    /// The generation of that snapshot; none where no snapshot can be read.
    pub generation: Option<u64>,
    /// The latest stamp in it, for the clock.
    pub latest: Option<Stamp>,
}

/// Loads a book in one go. Writes nothing.
pub fn open(kv: &dyn KeyValue, space: Space) -> Opened {
    let mut loader = BookLoader::new(space);
    loop {
        if let Some(opened) = loader.step(kv) {
            return opened;
        }
    }
}

/// Loads a book in steps, each short enough for one frame of a page.
pub struct BookLoader {
    space: Space,
    stage: Stage,
    /// Journal keys not read yet, the next one last.
    found: Vec<JournalScan>,
    /// Slots not looked at yet.
    slots: Vec<(Place, Result<Option<String>, Fault>)>,
    /// What was read.
    stored: StoredState,
    /// Reader of the newest snapshot.
    reader: Option<SnapshotReader>,
    /// The book as far as that is read.
    loading: Loading,
    /// The header of that snapshot; `None` where no snapshot can be read.
    base: Option<Header>,
    book: Book,
    latest: Option<Stamp>,
    /// The next journal key to be folded, and how many of its operations are folded already.
    next: (usize, usize),
    /// The total to read, in bytes.
    size: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Nothing is read.
    Start,
    /// The keys are being read.
    Keys,
    /// The newest snapshot is being read.
    Snapshot,
    /// The journal is being taken in.
    Journal,
}

impl BookLoader {
    /// A loader that has read nothing.
    pub fn new(space: Space) -> BookLoader {
        BookLoader {
            space,
            stage: Stage::Start,
            found: Vec::new(),
            slots: Vec::new(),
            stored: StoredState {
                journal: Vec::new(),
                slots: Place::BOTH.map(|place| (place, SnapshotSlot::Empty)),
            },
            reader: None,
            loading: Loading::default(),
            base: None,
            book: Book::new(),
            latest: None,
            next: (0, 0),
            size: 0,
        }
    }

    /// Runs one step. Returns the result at the end, after which there is nothing more to do.
    pub fn step(&mut self, kv: &dyn KeyValue) -> Option<Opened> {
        match self.stage {
            Stage::Start => self.list_keys(kv),
            Stage::Keys => {
                self.read_key();
                None
            }
            Stage::Snapshot => {
                self.read_snapshot();
                None
            }
            Stage::Journal => match self.apply_journal() {
                true => None,
                false => Some(self.finish()),
            },
        }
    }

    /// Share of the work done, 0 to 1, roughly.
    pub fn share(&self) -> f64 {
        let left: usize = self.found.iter().map(JournalScan::size).sum();
        let keys = left as f64 / self.size.max(1) as f64;
        match (self.stage, self.stored.newest(), &self.reader) {
            (Stage::Start, ..) => 0.0,
            (Stage::Keys, ..) => 0.3 * (1.0 - keys),
            (Stage::Snapshot, Some((_, packed)), Some(reader)) => 0.3 + 0.6 * reader.share(packed),
            (Stage::Snapshot, ..) => 0.3,
            (Stage::Journal, ..) => 0.9,
        }
    }

    /// Lists storage: the journal first, then the slots; `stored_state` says why in this order.
    fn list_keys(&mut self, kv: &dyn KeyValue) -> Option<Opened> {
        match stored_state::find(kv, self.space) {
            Ok(found) => self.found = found,
            Err(fault) => {
                return Some(Opened::ReadOnly(Box::new(ReadOnly {
                    load_problems: vec![LoadProblem::blocked(fault)],
                    book: Book::new(),
                    generation: None,
                    latest: None,
                })));
            }
        }
        for place in Place::BOTH {
            self.slots.push((place, kv.get(self.space.slot(place))));
        }
        let is_empty = |(_, held): &(Place, Result<_, Fault>)| held == &Ok(None);
        if self.found.is_empty() && self.slots.iter().all(is_empty) {
            return Some(Opened::Fresh(BookHandle::new(self.space)));
        }
        self.size = self.found.iter().map(JournalScan::size).sum();
        self.found.reverse();
        self.stage = Stage::Keys;
        None
    }

    /// Reads one step of the next journal key, or a slot.
    fn read_key(&mut self) {
        if let Some(mut found) = self.found.pop() {
            match found.step() {
                Some(read) => self.stored.journal.push(found.into_record(read)),
                None => self.found.push(found),
            }
        } else if let Some((place, held)) = self.slots.pop() {
            let slots = &mut self.stored.slots;
            if let Some(slot) = slots.iter_mut().find(|slot| slot.0 == place) {
                slot.1 = SnapshotSlot::of(held);
            }
        } else {
            self.stage = Stage::Snapshot;
        }
    }

    /// Reads one step of the newest usable slot. A slot that turns out unreadable is marked so, and the other one is
    /// read.
    fn read_snapshot(&mut self) {
        let BookLoader {
            loading, latest, ..
        } = self;
        let slot = self.stored.newest_slot();
        let Some(slot @ SnapshotSlot::Whole(..)) = slot else {
            self.stage = Stage::Journal;
            return;
        };
        let SnapshotSlot::Whole(header, packed) = &*slot else {
            return;
        };
        let reader_result = match self.reader.take() {
            Some(reader) => Ok(reader),
            None => SnapshotReader::of(packed),
        };
        let read = reader_result.and_then(|mut reader| {
            let more = reader.step(packed, &mut |op| {
                *latest = (*latest).max(op.at);
                loading.load(op);
            })?;
            loading.expect(reader.entries_to_come());
            Ok(more.then_some(reader))
        });
        match read {
            Ok(Some(reader)) => self.reader = Some(reader),
            Ok(None) => {
                self.base = Some(header.clone());
                self.book = std::mem::take(&mut self.loading).finish();
                self.stage = Stage::Journal;
            }
            Err(error) => {
                *slot = SnapshotSlot::Unusable(error);
                // Half a book is never taken for a whole one.
                (self.loading, self.latest) = (Loading::default(), None);
            }
        }
    }

    fn holds(&self, stamp: Option<Stamp>) -> bool {
        let held = self.base.as_ref().map(|base| &base.holds);
        stamp.is_some_and(|stamp| held.is_some_and(|held| held.contains(&stamp)))
    }

    /// Folds some of the journal that the snapshot does not contain. Returns whether there is more.
    fn apply_journal(&mut self) -> bool {
        let (number, from) = self.next;
        let Some(record) = self.stored.journal.get(number) else {
            return false;
        };
        self.next = (number + 1, 0);
        if let (Ok(entry), false) = (&record.read, self.holds(record.stamp)) {
            let batch = &entry.batch;
            let some = batch.ops.iter().skip(from).take(OPS_PER_STEP);
            for op in some {
                self.book.load_op_at(op, op.at.unwrap_or(batch.stamp));
            }
            if from + OPS_PER_STEP < batch.ops.len() {
                self.next = (number, from + OPS_PER_STEP);
            }
        }
        true
    }

    /// Decides whether the book is complete.
    fn finish(&mut self) -> Opened {
        let (mut load_problems, mut spare) = (Vec::new(), Vec::new());
        let (mut base_generation, mut latest) = (0, self.latest);
        let mut erasure_due = false;
        for record in &self.stored.journal {
            match &record.read {
                Ok(entry) => {
                    base_generation = base_generation.max(entry.generation);
                    latest = latest.max(stored_state::latest_of(&entry.batch));
                    erasure_due |= concerns_erased(&self.book, &entry.batch);
                }
                Err(DecodeError::Unreadable(_)) if self.holds(record.stamp) => {
                    spare.push(record.key.clone());
                }
                Err(error) => load_problems.push(LoadProblem::of(&record.key, error)),
            }
        }
        // The first snapshot ever may be torn: with the other slot empty, the journal alone is still the whole book.
        let empty = |(_, slot): &(Place, SnapshotSlot)| matches!(slot, SnapshotSlot::Empty);
        let empty = self.stored.slots.iter().any(empty);
        let journal_is_all = empty && base_generation == 0 && !self.stored.journal.is_empty();
        for (place, slot) in &self.stored.slots {
            let key = self.space.slot(*place);
            match slot {
                SnapshotSlot::Unusable(DecodeError::Unreadable(_))
                    if self.base.is_some() || journal_is_all =>
                {
                    spare.push(key.to_owned());
                }
                SnapshotSlot::Unusable(error) => load_problems.push(LoadProblem::of(key, error)),
                SnapshotSlot::Empty | SnapshotSlot::GivenUp | SnapshotSlot::Whole(..) => {}
            }
        }
        let generation = self.base.as_ref().map(|base| base.generation);
        if !stored_state::is_complete(generation.unwrap_or(0), base_generation) {
            load_problems.push(LoadProblem::missing_snapshot(base_generation));
        }
        let book = std::mem::take(&mut self.book);
        if !load_problems.is_empty() {
            return Opened::ReadOnly(Box::new(ReadOnly {
                load_problems,
                book,
                generation,
                latest,
            }));
        }
        let mut handle = BookHandle::new(self.space);
        handle.count(&self.stored);
        handle.set_base(self.base.take());
        Opened::Open(Box::new(LoadedBook {
            book,
            handle,
            latest,
            erasure_due,
            spare,
        }))
    }
}
