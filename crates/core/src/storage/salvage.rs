//! What is left of a book that does not open for writing, and going on with a part of it that the person chose. Nothing is
//! deleted that was not set aside before: the caller keeps a recovery point of every byte first.

use super::compaction::CompactionError;
use super::envelope::DecodeError;
use super::key_value::{Fault, KeyValue};
use super::keys::{Place, Space};
use super::snapshot::{self, Header};
use super::snapshot_writer::SnapshotWriter;
use super::stored_state;
use super::stored_state::SnapshotSlot;
use crate::book::Book;
use crate::dyn_sort::DynSort;

/// One generation of a book.
#[derive(Clone, Debug)]
pub struct Generation {
    /// Its number; none where not even that can be read.
    pub number: Option<u64>,
    /// The book as of that snapshot alone, or what is wrong with it.
    pub book: Result<Book, DecodeError>,
}

/// What is left of a book.
#[derive(Clone, Debug)]
pub struct Inspection {
    /// Each snapshot that is there, the newest first.
    pub generations: Vec<Generation>,
    /// How many changes in the journal can be read, and how many cannot.
    pub changes: (usize, usize),
    /// Whether some of it was written by a newer release or the storage refused: then nothing may be chosen.
    pub is_untouchable: bool,
}

/// Looks at everything that is there. Writes nothing.
///
/// # Errors
/// The storage's fault, where not even its keys can be listed.
pub fn inspect(kv: &impl KeyValue, space: Space) -> Result<Inspection, Fault> {
    let stored = stored_state::read(kv, space)?;
    let mut generations = Vec::new();
    let mut untouchable = false;
    for (_, slot) in &stored.slots {
        let found = match slot {
            SnapshotSlot::Empty | SnapshotSlot::GivenUp => continue,
            SnapshotSlot::Unusable(error) => Generation {
                number: None,
                book: Err(error.clone()),
            },
            SnapshotSlot::Whole(header, packed) => Generation {
                number: Some(header.generation),
                book: snapshot::decode_book(packed).map(|(book, _)| book),
            },
        };
        untouchable |= found.book.as_ref().is_err_and(|error| !error.is_damage());
        generations.push(found);
    }
    generations.dyn_sort_by_key(|generation| std::cmp::Reverse(generation.number));
    let mut changes = (0, 0);
    for record in &stored.journal {
        match &record.read {
            Ok(_) => changes.0 += 1,
            Err(error) => {
                changes.1 += 1;
                untouchable |= !error.is_damage();
            }
        }
    }
    Ok(Inspection {
        generations,
        changes,
        is_untouchable: untouchable,
    })
}

/// Goes on with this book: writes it into both snapshots as a newer generation than any, then deletes the journal, which
/// the caller has set aside with everything else.
///
/// # Errors
/// What stood in the way. With the first snapshot written the book is whole; before that nothing was changed but a snapshot
/// that could not be read.
pub fn choose(kv: &impl KeyValue, space: Space, book: &Book) -> Result<(), CompactionError> {
    let stored = stored_state::read(kv, space)?;
    let mut telling = SnapshotWriter::of(book);
    let packed = loop {
        if let Some(packed) = telling.step()? {
            break packed.to_owned();
        }
    };
    let mut newest = 0;
    let mut first = Place::Zero;
    for (place, slot) in &stored.slots {
        if let SnapshotSlot::Whole(header, _) = slot
            && header.generation >= newest
        {
            newest = header.generation;
            first = place.other();
        }
    }
    for record in &stored.journal {
        if let Ok(entry) = &record.read {
            newest = newest.max(entry.generation);
        }
    }
    for (round, place) in [first, first.other()].into_iter().enumerate() {
        let header = Header {
            generation: newest + 1 + round as u64,
            holds: stored_state::stamps(&stored.journal),
        };
        let (key, text) = (space.slot(place), header.with(&packed));
        kv.set(key, &text)?;
        if kv.get(key)? != Some(text) {
            return Err(Fault::Corrupted.into());
        }
    }
    for record in &stored.journal {
        kv.remove(&record.key)?;
    }
    Ok(())
}
