//! Compaction while the book is open, in steps, from the book as it is at the start. The caller makes sure that one
//! tab at a time does it.

use super::Session;
use crate::storage::{Compaction, CompactionError, KeyValue};

/// A compaction in progress.
pub struct SessionCompaction {
    compaction: Compaction,
    erasures: u32,
    erases: bool,
}

impl SessionCompaction {
    /// Whether it removes data of an erased customer from storage.
    pub fn erases(&self) -> bool {
        self.erases
    }

    /// Runs one step. Returns whether there is more to do.
    ///
    /// # Errors
    /// What stood in the way; everything saved is still there.
    pub fn step(&mut self, kv: &impl KeyValue) -> Result<bool, CompactionError> {
        self.compaction.step(kv)
    }
}

/// How often a tab looks again for what others wrote before it lets them have it.
const TRIES: usize = 3;

impl<K: KeyValue> Session<K> {
    /// Whether a compaction is due: the journal is long, or storage may still contain data of an erased customer.
    pub fn needs_compaction(&self) -> bool {
        self.unsaved.is_empty()
            && self
                .handle
                .as_ref()
                .is_some_and(|handle| self.erasure > 0 || handle.should_compact())
    }

    /// Starts a compaction if one is due. Pass it to [`Session::end_compaction`] when it ended or stopped.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn begin_compaction(&mut self) -> Result<Option<SessionCompaction>, CompactionError> {
        match self.needs_compaction() {
            true => self.force_compaction(),
            false => Ok(None),
        }
    }

    /// Begins a compaction, whether or not there is reason to.
    fn force_compaction(&mut self) -> Result<Option<SessionCompaction>, CompactionError> {
        for _ in 0..TRIES {
            let Some(handle) = &self.handle else {
                return Ok(None);
            };
            match handle.compaction(&self.kv, &self.book) {
                Err(CompactionError::Behind) => {
                    self.catch_up();
                }
                begun => {
                    return begun.map(|compaction| {
                        Some(SessionCompaction {
                            compaction,
                            erasures: self.erasures,
                            erases: self.erasure > 0,
                        })
                    });
                }
            }
        }
        Err(CompactionError::Behind)
    }

    /// Records a compaction that ended or stopped.
    pub fn end_compaction(
        &mut self,
        tidying: &SessionCompaction,
        done: &Result<(), CompactionError>,
    ) {
        if let Some(handle) = &mut self.handle {
            handle.compacted(&tidying.compaction);
            if done.is_ok() && tidying.erasures == self.erasures {
                self.erasure = self.erasure.saturating_sub(1);
            }
        }
    }

    /// Runs all due compactions in one go.
    ///
    /// # Errors
    /// What stood in the way; everything saved is still there.
    pub fn compact_if_needed(&mut self) -> Result<(), CompactionError> {
        while self.needs_compaction() {
            self.compact()?;
            if self.erasure == 0 {
                break;
            }
        }
        Ok(())
    }

    /// Runs one compaction in one go, due or not.
    ///
    /// # Errors
    /// What stood in the way; everything saved is still there.
    pub fn compact(&mut self) -> Result<(), CompactionError> {
        let Some(mut tidying) = self.force_compaction()? else {
            return Ok(());
        };
        let mut more = Ok(true);
        while more == Ok(true) {
            more = tidying.step(&self.kv);
        }
        let done = more.map(|_| ());
        self.end_compaction(&tidying, &done);
        done
    }
}
