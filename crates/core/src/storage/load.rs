//! Reading a whole book in steps, so that a page may breathe in between, and judging whether it is the whole book. What
//! stands in the storage is taken in the first step, all at once: a book is never put together from two moments. Writes
//! nothing.

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

/// How many operations of a journal key are taken in in one step.
const TOGETHER: usize = 400;

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
    /// What is read.
    shelf: StoredState,
    /// What reads the newest snapshot.
    unfolding: Option<SnapshotReader>,
    /// What that snapshot says of itself; none where none can be read.
    base: Option<Header>,
    book: Book,
    latest: Option<Stamp>,
    /// The journal key to be taken in next, and how many of its operations are.
    next: (usize, usize),
    /// How much there was to read in all, in bytes.
    size: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Nothing is read.
    Begun,
    /// The keys are being read.
    Keys,
    /// The newest snapshot is being read.
    Snapshot,
    /// The journal is being taken in.
    Journal,
}

impl BookLoader {
    /// Begins to open a book.
    pub fn new(space: Space) -> BookLoader {
        BookLoader {
            space,
            stage: Stage::Begun,
            found: Vec::new(),
            slots: Vec::new(),
            shelf: StoredState {
                journal: Vec::new(),
                slots: Place::BOTH.map(|place| (place, SnapshotSlot::Empty)),
            },
            unfolding: None,
            base: None,
            book: Book::new(),
            latest: None,
            next: (0, 0),
            size: 0,
        }
    }

    /// Reads a little more. What opening found, at the end; then there is nothing more to do.
    pub fn step(&mut self, kv: &dyn KeyValue) -> Option<Opened> {
        match self.stage {
            Stage::Begun => self.take(kv),
            Stage::Keys => {
                self.look();
                None
            }
            Stage::Snapshot => {
                self.unfold();
                None
            }
            Stage::Journal => match self.fold() {
                true => None,
                false => Some(self.judge()),
            },
        }
    }

    /// About how much of the work is done, 0 to 1.
    pub fn share(&self) -> f64 {
        let left: usize = self.found.iter().map(JournalScan::size).sum();
        let keys = left as f64 / self.size.max(1) as f64;
        match (self.stage, self.shelf.newest(), &self.unfolding) {
            (Stage::Begun, ..) => 0.0,
            (Stage::Keys, ..) => 0.3 * (1.0 - keys),
            (Stage::Snapshot, Some((_, packed)), Some(unfolding)) => {
                0.3 + 0.6 * unfolding.share(packed)
            }
            (Stage::Snapshot, ..) => 0.3,
            (Stage::Journal, ..) => 0.9,
        }
    }

    /// Takes everything that stands there: the journal first, then the slots; `shelf` says why in this order.
    fn take(&mut self, kv: &dyn KeyValue) -> Option<Opened> {
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

    /// Reads some of the next journal key, or looks at a slot.
    fn look(&mut self) {
        if let Some(mut found) = self.found.pop() {
            match found.step() {
                Some(read) => self.shelf.journal.push(found.page(read)),
                None => self.found.push(found),
            }
        } else if let Some((place, held)) = self.slots.pop() {
            let slots = &mut self.shelf.slots;
            if let Some(slot) = slots.iter_mut().find(|slot| slot.0 == place) {
                slot.1 = SnapshotSlot::of(held);
            }
        } else {
            self.stage = Stage::Snapshot;
        }
    }

    /// Reads some of the newest slot that is whole. One that turns out to be unreadable is marked as such, and the other
    /// one is read.
    fn unfold(&mut self) {
        let BookLoader { book, latest, .. } = self;
        let slot = self.shelf.newest_slot();
        let Some(slot @ SnapshotSlot::Whole(..)) = slot else {
            self.stage = Stage::Journal;
            return;
        };
        let SnapshotSlot::Whole(header, packed) = &*slot else {
            return;
        };
        let begun = match self.unfolding.take() {
            Some(unfolding) => Ok(unfolding),
            None => SnapshotReader::of(packed),
        };
        let read = begun.and_then(|mut unfolding| {
            let more = unfolding.step(packed, &mut |op| {
                *latest = (*latest).max(op.at);
                book.read_in(op);
            })?;
            Ok(more.then_some(unfolding))
        });
        match read {
            Ok(Some(unfolding)) => self.unfolding = Some(unfolding),
            Ok(None) => {
                self.base = Some(header.clone());
                self.stage = Stage::Journal;
            }
            Err(unread) => {
                *slot = SnapshotSlot::Unread(unread);
                // Half a book is never taken for a whole one.
                (self.book, self.latest) = (Book::new(), None);
            }
        }
    }

    fn holds(&self, stamp: Option<Stamp>) -> bool {
        let held = self.base.as_ref().map(|base| &base.holds);
        stamp.is_some_and(|stamp| held.is_some_and(|held| held.contains(&stamp)))
    }

    /// Takes in some of what the snapshot does not hold. Whether there is more.
    fn fold(&mut self) -> bool {
        let (number, from) = self.next;
        let Some(page) = self.shelf.journal.get(number) else {
            return false;
        };
        self.next = (number + 1, 0);
        if let (Ok(leaf), false) = (&page.read, self.holds(page.stamp)) {
            let batch = &leaf.batch;
            let some = batch.ops.iter().skip(from).take(TOGETHER);
            for op in some {
                self.book.take_in(op, op.at.unwrap_or(batch.stamp));
            }
            if from + TOGETHER < batch.ops.len() {
                self.next = (number, from + TOGETHER);
            }
        }
        true
    }

    /// Judges whether it is the whole book.
    fn judge(&mut self) -> Opened {
        let (mut load_problems, mut spare) = (Vec::new(), Vec::new());
        let (mut footing, mut latest) = (0, self.latest);
        let mut erasure_due = false;
        for page in &self.shelf.journal {
            match &page.read {
                Ok(leaf) => {
                    footing = footing.max(leaf.generation);
                    latest = latest.max(stored_state::latest_of(&leaf.batch));
                    erasure_due |= concerns_erased(&self.book, &leaf.batch);
                }
                Err(DecodeError::Unreadable(_)) if self.holds(page.stamp) => {
                    spare.push(page.key.clone());
                }
                Err(unread) => load_problems.push(LoadProblem::of(&page.key, unread)),
            }
        }
        // The first snapshot ever may be torn: with the other slot empty, the journal alone is still the whole book.
        let empty = |(_, slot): &(Place, SnapshotSlot)| matches!(slot, SnapshotSlot::Empty);
        let empty = self.shelf.slots.iter().any(empty);
        let journal_is_all = empty && footing == 0 && !self.shelf.journal.is_empty();
        for (place, slot) in &self.shelf.slots {
            let key = self.space.slot(*place);
            match slot {
                SnapshotSlot::Unread(DecodeError::Unreadable(_))
                    if self.base.is_some() || journal_is_all =>
                {
                    spare.push(key.to_owned());
                }
                SnapshotSlot::Unread(unread) => load_problems.push(LoadProblem::of(key, unread)),
                SnapshotSlot::Empty | SnapshotSlot::GivenUp | SnapshotSlot::Whole(..) => {}
            }
        }
        let generation = self.base.as_ref().map(|base| base.generation);
        if !stored_state::stands(generation.unwrap_or(0), footing) {
            load_problems.push(LoadProblem::footing_gone(footing));
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
        handle.count(&self.shelf);
        handle.stand_on(self.base.take());
        Opened::Open(Box::new(LoadedBook {
            book,
            handle,
            latest,
            erasure_due,
            spare,
        }))
    }
}
