//! Changes by other tabs: from storage events, or by listing storage again after a sleep. A value that cannot be used
//! ends writing, as the book is then incomplete.

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

/// Changes by other tabs that this one got no events of.
#[derive(Debug)]
pub struct MissedChanges {
    /// Batches to fold in; a snapshot's come as one batch whose operations have stamps of their own.
    pub batches: Vec<Batch>,
    /// If not empty, the book must no longer be written to.
    pub load_problems: Vec<LoadProblem>,
}

impl BookHandle {
    /// The batch of a storage event of another tab; `None` for keys of other programs, for compactions and for
    /// batches seen before.
    ///
    /// # Errors
    /// A value of this book that cannot be used; the book must no longer be written to.
    pub fn receive(
        &mut self,
        key: &str,
        value: Option<&str>,
    ) -> Option<Result<Batch, LoadProblem>> {
        let value = value?;
        let problem = |error: DecodeError| Some(Err(LoadProblem::of(key, &error)));
        if let Some(stamp) = key.strip_prefix(self.space.journal()) {
            let stamp = Stamp::parse(stamp);
            if stamp.is_some_and(|stamp| self.has_seen(stamp)) {
                return None;
            }
            return match stored_state::entry(stamp, value) {
                Ok(entry) => {
                    self.saw(entry.batch.stamp, units(key) + units(value));
                    Some(Ok(entry.batch))
                }
                Err(error) => problem(error),
            };
        }
        let of_slot = Place::BOTH.map(|place| self.space.slot(place));
        if of_slot.contains(&key)
            && let Err(newer @ DecodeError::Newer(_)) = snapshot::decode_header(value)
        {
            return problem(newer);
        }
        None
    }

    /// Lists storage again after this tab was frozen and got no events: batches not seen yet and, where keys may have
    /// been deleted since, the operations of the newest snapshot.
    ///
    /// # Errors
    /// The storage's fault, where not even its keys can be listed.
    pub fn rescan(&mut self, kv: &dyn KeyValue) -> Result<MissedChanges, Fault> {
        let stored = stored_state::read_but(kv, self.space, &|stamp| self.has_seen(stamp))?;
        let (mut batches, mut load_problems) = (Vec::new(), Vec::new());
        let mut base_generation = self.generation;
        for record in &stored.journal {
            match &record.read {
                Ok(entry) => {
                    base_generation = base_generation.max(entry.generation);
                    if !self.has_seen(entry.batch.stamp) {
                        batches.push(entry.batch.clone());
                    }
                }
                Err(_) if record.stamp.is_some_and(|stamp| self.has_seen(stamp)) => {}
                Err(error) => load_problems.push(LoadProblem::of(&record.key, error)),
            }
        }
        for (place, slot) in &stored.slots {
            if let stored_state::SnapshotSlot::Unusable(
                error @ (DecodeError::Newer(_) | DecodeError::Fault(_)),
            ) = slot
            {
                load_problems.push(LoadProblem::of(self.space.slot(*place), error));
            }
        }
        let newest = stored.newest().map_or(0, |(header, _)| header.generation);
        // Without a snapshot no key is ever deleted, so one that is gone was taken by somebody else.
        let kept = stored_state::stamps(&stored.journal);
        let emptied = newest == 0 && !self.all_seen_in(&kept);
        if emptied || !stored_state::is_complete(newest, base_generation) {
            load_problems.push(LoadProblem::missing_snapshot(base_generation));
        }
        if let Some((header, packed)) = stored.newest()
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
                Err(error) => load_problems.push(LoadProblem {
                    key: None,
                    why: stored_state::LoadProblemKind::BadValue(error),
                }),
            }
        }
        // A key goes only when a snapshot holds it: the newest, unless several were written since this tab looked.
        if newest <= self.generation + 1 {
            let held = stored.newest().map(|(header, _)| &header.holds);
            let is_gone = |stamp: &Stamp| {
                !kept.contains(stamp) && !held.is_some_and(|held| held.contains(stamp))
            };
            self.missing |= self.listed.iter().any(is_gone);
        }
        if load_problems.is_empty() {
            self.generation = self.generation.max(newest);
            self.count(&stored);
        }
        Ok(MissedChanges {
            batches,
            load_problems,
        })
    }

    /// Whether this tab's book contains everything in such a snapshot: it is the known one, or the next one and made
    /// of batches seen.
    fn follows(&self, header: &Header) -> bool {
        header.generation == self.generation
            || header.generation == self.generation + 1
                && header.holds.iter().all(|stamp| self.has_seen(*stamp))
    }
}
