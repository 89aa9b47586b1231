//! Hearing of what other tabs wrote: from the browser's events, or by looking again after a sleep. Whatever cannot be used
//! ends the writing, as the book is then not whole.

use super::BookHandle;
use crate::book::hlc::Stamp;
use crate::book::op::Batch;
use crate::storage::envelope::DecodeError;
use crate::storage::key_value::{Fault, KeyValue};
use crate::storage::keys::{Place, units};
use crate::storage::snapshot;
use crate::storage::snapshot::Header;
use crate::storage::stored_state;
use crate::storage::stored_state::LoadProblem;

/// What other tabs did while this one was not told.
#[derive(Debug)]
pub struct News {
    /// Batches to fold in; a snapshot's come as one batch whose operations have stamps of their own.
    pub batches: Vec<Batch>,
    /// If not empty, the book must no longer be written to.
    pub load_problems: Vec<LoadProblem>,
}

impl BookHandle {
    /// The batch that another tab's storage event tells of. None where it tells of nothing new: other programs' keys,
    /// compactions, batches seen before.
    ///
    /// # Errors
    /// Something of our own that cannot be used; the book must no longer be written to.
    pub fn take_in(
        &mut self,
        key: &str,
        value: Option<&str>,
    ) -> Option<Result<Batch, LoadProblem>> {
        let value = value?;
        let trouble = |unread: DecodeError| Some(Err(LoadProblem::of(key, &unread)));
        if let Some(stamp) = key.strip_prefix(self.space.journal()) {
            let stamp = Stamp::parse(stamp);
            if stamp.is_some_and(|stamp| self.has_seen(stamp)) {
                return None;
            }
            return match stored_state::leaf(stamp, value) {
                Ok(leaf) => {
                    self.saw(leaf.batch.stamp, units(key) + units(value));
                    Some(Ok(leaf.batch))
                }
                Err(unread) => trouble(unread),
            };
        }
        let of_slot = Place::BOTH.map(|place| self.space.slot(place));
        if of_slot.contains(&key)
            && let Err(newer @ DecodeError::Newer(_)) = snapshot::decode_header(value)
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
        let shelf = stored_state::read_but(kv, self.space, &|stamp| self.has_seen(stamp))?;
        let (mut batches, mut load_problems) = (Vec::new(), Vec::new());
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
                Err(unread) => load_problems.push(LoadProblem::of(&page.key, unread)),
            }
        }
        for (place, slot) in &shelf.slots {
            if let stored_state::SnapshotSlot::Unread(
                unread @ (DecodeError::Newer(_) | DecodeError::Fault(_)),
            ) = slot
            {
                load_problems.push(LoadProblem::of(self.space.slot(*place), unread));
            }
        }
        let standing = shelf.newest().map_or(0, |(header, _)| header.generation);
        // Without a snapshot no key is ever deleted, so one that is gone was taken by somebody else.
        let kept = stored_state::stamps(&shelf.journal);
        let emptied = standing == 0 && !self.all_seen_in(&kept);
        if emptied || !stored_state::stands(standing, footing) {
            load_problems.push(LoadProblem::footing_gone(footing));
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
                Err(unread) => load_problems.push(LoadProblem {
                    key: None,
                    why: stored_state::Why::Unread(unread),
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
        if load_problems.is_empty() {
            self.generation = self.generation.max(standing);
            self.count(&shelf);
        }
        Ok(News {
            batches,
            load_problems,
        })
    }

    /// Whether this tab's book holds all that such a snapshot does: it is the one known, or the next one after it made
    /// of nothing but batches seen.
    fn follows(&self, header: &Header) -> bool {
        header.generation == self.generation
            || header.generation == self.generation + 1
                && header.holds.iter().all(|stamp| self.has_seen(*stamp))
    }
}
