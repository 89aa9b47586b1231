//! Compaction: a snapshot is written over the older one, read back, and the journal keys that both snapshots now hold
//! are deleted. The order of the calls is what makes every one of them safe to fail; `shelf` says why.

use super::envelope::Unread;
use super::keeper::Keeping;
use super::key_value::{Fault, KeyValue};
use super::keys::{Place, Space};
use super::shelf::{self, Base, Page, Trouble};
use super::snapshot::{self, Header};
use crate::book::Book;

/// Why a compaction stopped. Whatever it was, nothing that was saved is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// A call to the storage failed.
    Fault(Fault),
    /// The book may not be written to any more.
    Troubles(Vec<Trouble>),
    /// The snapshot would not have read back as an equal book, so it was not written.
    Unfaithful,
}

impl From<Fault> for Hindrance {
    fn from(fault: Fault) -> Hindrance {
        Hindrance::Fault(fault)
    }
}

/// What a compaction works on: the storage as it stands, read anew because this tab may have missed something.
struct Work<'a, K> {
    kv: &'a K,
    space: Space,
    journal: Vec<Page>,
    base: Option<Base>,
    book: Book,
    next: u64,
}

/// Writes one snapshot and deletes what both hold.
pub fn compact<K: KeyValue>(keeping: &mut Keeping, kv: &K) -> Result<(), Hindrance> {
    let work = Work::begin(keeping, kv)?;
    // Never the slot that the book was just read from.
    let target = work
        .base
        .as_ref()
        .map_or(Place::Zero, |base| base.place.other());
    work.write(target)?;
    work.end(keeping);
    Ok(work.remove_held()?)
}

impl<'a, K: KeyValue> Work<'a, K> {
    fn begin(keeping: &Keeping, kv: &'a K) -> Result<Work<'a, K>, Hindrance> {
        let space = keeping.space;
        let mut shelf = shelf::read(kv, space)?;
        let mut assembled = shelf.assemble(space);
        let standing = assembled.base.as_ref();
        let standing = standing.map_or(0, |base| base.header.generation);
        // Somebody may have emptied the storage behind this tab's back.
        if !shelf::stands(standing, keeping.generation) {
            assembled
                .troubles
                .push(Trouble::footing_gone(keeping.generation));
        }
        if !assembled.troubles.is_empty() {
            return Err(Hindrance::Troubles(assembled.troubles));
        }
        Ok(Work {
            kv,
            space,
            journal: shelf.journal,
            base: assembled.base,
            book: assembled.book,
            next: assembled.generation.max(keeping.generation) + 1,
        })
    }

    /// Writes a snapshot and proves that it is there whole.
    fn write(&self, target: Place) -> Result<(), Hindrance> {
        let header = Header {
            generation: self.next,
            holds: shelf::stamps(&self.journal),
        };
        let text = snapshot::encode(&header, &self.book);
        if !is_faithful(&text, &header, &self.book) {
            return Err(Hindrance::Unfaithful);
        }
        let key = self.space.slot(target);
        match self.kv.set(key, &text) {
            Err(Fault::Full) if self.base.is_some() => {
                self.give_up(key)?;
                self.kv.set(key, &text)?;
            }
            written => written?,
        }
        match self.kv.get(key)? {
            Some(held) if held == text => Ok(()),
            _ => Err(Fault::Corrupted.into()),
        }
    }

    /// Makes room: with one slot given up, and marked so, what the other one holds may go.
    fn give_up(&self, slot: &str) -> Result<(), Fault> {
        let mark = snapshot::given_up();
        self.kv.set(slot, &mark)?;
        match self.kv.get(slot)? {
            Some(held) if held == mark => self.remove_held(),
            _ => Err(Fault::Corrupted),
        }
    }

    /// Whether the snapshot that the book was read from holds this page's batch.
    fn is_held(&self, page: &Page) -> bool {
        let held = self.base.as_ref().map(|base| &base.header.holds);
        page.stamp
            .is_some_and(|stamp| held.is_some_and(|held| held.contains(&stamp)))
    }

    /// Deletes the journal keys that the other slot holds, and sees that they are gone.
    fn remove_held(&self) -> Result<(), Fault> {
        let mut held = self.journal.iter().filter(|page| self.is_held(page));
        held.try_for_each(|page| {
            self.kv.remove(&page.key)?;
            match self.kv.get(&page.key)? {
                None => Ok(()),
                Some(_) => Err(Fault::Corrupted),
            }
        })
    }

    /// Notes what this tab now knows of the storage: the newest generation, and what is left of the journal.
    fn end(&self, keeping: &mut Keeping) {
        // A tab that had not seen all of this learns of it by `rescan`, so its footing stays as it was.
        let base = self.base.as_ref().map_or(0, |base| base.header.generation);
        let stamps = shelf::stamps(&self.journal);
        let saw_all = stamps.iter().all(|stamp| keeping.has_seen(*stamp));
        if saw_all && base == keeping.generation {
            keeping.generation = self.next;
        }
        let left = self.journal.iter().filter(|page| !self.is_held(page));
        keeping.units = left.map(|page| page.units).sum();
        keeping.fresh = 0;
    }
}

/// Whether this text gives the book back.
fn is_faithful(text: &str, header: &Header, book: &Book) -> bool {
    let read = snapshot::decode_header(text).and_then(|(read, packed)| {
        let (again, _) = snapshot::decode_book(packed)?;
        Ok::<_, Unread>((read, again))
    });
    read.is_ok_and(|(read, again)| read == *header && again == *book)
}
