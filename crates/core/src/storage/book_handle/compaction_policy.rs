//! Decides when to compact, and updates the handle after a compaction.

use super::BookHandle;
use crate::book::Book;
use crate::storage::compaction::{Compaction, CompactionError};
use crate::storage::key_value::KeyValue;

/// More journal keys than this since the last snapshot are worth a new one.
const MANY_KEYS: usize = 200;
/// A journal that takes more room than this is worth a new snapshot, or two in a row to be rid of it.
const MUCH_ROOM: usize = 256 * 1024;

impl BookHandle {
    /// Whether a compaction is worth it: the journal has grown, or keys are missing from storage.
    pub fn should_compact(&self) -> bool {
        self.missing || self.fresh > MANY_KEYS || self.units > MUCH_ROOM
    }

    /// Begins to write a snapshot of this tab's book over the older one; journal keys that both snapshots then hold are
    /// deleted. Do it in one tab at a time, and tell [`BookHandle::compacted`] whatever came of it.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn compaction(
        &self,
        kv: &impl KeyValue,
        book: &Book,
    ) -> Result<Compaction, CompactionError> {
        Compaction::begin(self, kv, book)
    }

    /// Updates the handle after a compaction that ended or stopped.
    pub fn compacted(&mut self, compaction: &Compaction) {
        if !compaction.is_written() {
            return;
        }
        let holds = compaction.holds();
        // Another tab may have written a newer one meanwhile.
        self.generation = self.generation.max(compaction.generation());
        self.missing = false;
        let since = self.listed.iter().filter(|stamp| !holds.contains(stamp));
        self.fresh = since.count();
        for gone in compaction.deleted() {
            self.listed.remove(gone);
        }
        let left = self.listed.iter().filter_map(|stamp| self.seen.get(stamp));
        self.units = left.sum();
    }

    /// A whole compaction in one go.
    ///
    /// # Errors
    /// What stood in the way. Everything saved is then still there, some of it perhaps twice.
    pub fn compact(&mut self, kv: &impl KeyValue, book: &Book) -> Result<(), CompactionError> {
        let mut compaction = self.compaction(kv, book)?;
        let mut done = Ok(true);
        while done == Ok(true) {
            done = compaction.step(kv);
        }
        self.compacted(&compaction);
        done.map(|_| ())
    }
}
