//! Tidying the storage while the book is open: compactions in steps, begun with the book as it is and ended whatever happened
//! meanwhile. The caller sees to it that one tab does so at a time.

use super::Session;
use crate::storage::{Compaction, Hindrance, KeyValue};

/// A compaction under way.
pub struct Tidying {
    compaction: Compaction,
    erasures: u32,
    erases: bool,
}

impl Tidying {
    /// Whether it takes words of an erased person out of the storage.
    pub fn erases(&self) -> bool {
        self.erases
    }

    /// Does a little more. Whether there is more to do.
    ///
    /// # Errors
    /// What stood in the way; everything saved is still there.
    pub fn step(&mut self, kv: &impl KeyValue) -> Result<bool, Hindrance> {
        self.compaction.step(kv)
    }
}

/// How often a tab looks again for what others wrote before it lets them have it.
const TRIES: usize = 3;

impl<K: KeyValue> Session<K> {
    /// Whether the storage wants tidying: the journal is long, or words of an erased person may still stand in it.
    pub fn wants_tidying(&self) -> bool {
        self.unsaved.is_empty()
            && self
                .handle
                .as_ref()
                .is_some_and(|handle| self.erasure > 0 || handle.should_compact())
    }

    /// Begins to tidy, if there is reason to. [`Session::tidied`] is to be told what came of it.
    ///
    /// # Errors
    /// What stands in the way.
    pub fn begin_tidying(&mut self) -> Result<Option<Tidying>, Hindrance> {
        match self.wants_tidying() {
            true => self.begin_compaction(),
            false => Ok(None),
        }
    }

    /// Begins a compaction, whether or not there is reason to.
    fn begin_compaction(&mut self) -> Result<Option<Tidying>, Hindrance> {
        for _ in 0..TRIES {
            let Some(handle) = &self.handle else {
                return Ok(None);
            };
            match handle.compaction(&self.kv, &self.book) {
                Err(Hindrance::Behind) => {
                    self.catch_up();
                }
                begun => {
                    return begun.map(|compaction| {
                        Some(Tidying {
                            compaction,
                            erasures: self.erasures,
                            erases: self.erasure > 0,
                        })
                    });
                }
            }
        }
        Err(Hindrance::Behind)
    }

    /// Takes note of a tidying that ended, or stopped.
    pub fn tidied(&mut self, tidying: &Tidying, done: &Result<(), Hindrance>) {
        if let Some(handle) = &mut self.handle {
            handle.compacted(&tidying.compaction);
            if done.is_ok() && tidying.erasures == self.erasures {
                self.erasure = self.erasure.saturating_sub(1);
            }
        }
    }

    /// Tidies at once, for those who need not breathe.
    ///
    /// # Errors
    /// What stood in the way; everything saved is still there.
    pub fn tidy(&mut self) -> Result<(), Hindrance> {
        while self.wants_tidying() {
            self.compact()?;
            if self.erasure == 0 {
                break;
            }
        }
        Ok(())
    }

    /// Writes one snapshot at once, whether or not there is reason to.
    ///
    /// # Errors
    /// What stood in the way; everything saved is still there.
    pub fn compact(&mut self) -> Result<(), Hindrance> {
        let Some(mut tidying) = self.begin_compaction()? else {
            return Ok(());
        };
        let mut more = Ok(true);
        while more == Ok(true) {
            more = tidying.step(&self.kv);
        }
        let done = more.map(|_| ());
        self.tidied(&tidying, &done);
        done
    }
}
