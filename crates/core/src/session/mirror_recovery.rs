//! Recovers from the mirror what storage has lost, at any time after opening: a late batch is merged like one of
//! another tab.

use std::collections::BTreeSet;

use super::Session;
use crate::book::op::Batch;
use crate::book::record::collect_unsorted;
use crate::storage::book_handle::Saved;
use crate::storage::journal::Decoding;
use crate::storage::mirror::{is_missing, stamp};
use crate::storage::{KeyValue, LoadProblem};

/// How many operations of a batch are looked for in the book in one step.
const TOGETHER: usize = 200;

/// The result of a recovery.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Recovered {
    /// The number of batches that storage had lost.
    pub changes: usize,
    /// Whether the book, or whether it is read-only, has changed.
    pub is_news: bool,
}

/// A recovery in steps.
pub struct MirrorRecovery {
    /// What was not looked at yet, the next one last.
    tail: Vec<Saved>,
    /// What reads the next one.
    decoding: Option<Decoding>,
    /// The batch of that one once it is read, and how much of it was found in the book.
    batch: Option<(Batch, usize)>,
    recovered: Recovered,
}

impl<K: KeyValue> Session<K> {
    /// Takes in what the mirror holds and the storage does not, and saves it there again. `forgot` is the newest generation
    /// that the mirror knew when it let go of older batches, if it ever did: then an empty storage has lost a book, of
    /// which the mirror has only the end, and this opens for reading.
    pub fn recover(&mut self, tail: &[Saved], forgot: Option<u64>) -> Recovered {
        let mut recovery = self.begin_recovery(tail.to_vec(), forgot);
        loop {
            if let Some(recovered) = self.recover_step(&mut recovery) {
                return recovered;
            }
        }
    }

    /// Begins to do as [`Session::fill`] does, in steps.
    pub fn begin_recovery(&mut self, mut tail: Vec<Saved>, forgot: Option<u64>) -> MirrorRecovery {
        let mut recovered = Recovered::default();
        let fresh = self.handle.as_ref().is_some_and(|handle| handle.is_fresh());
        if let Some(generation) = forgot.filter(|_| fresh) {
            self.close(vec![LoadProblem::missing_snapshot(generation)]);
            recovered.is_news = true;
        }
        tail.reverse();
        MirrorRecovery {
            tail,
            decoding: None,
            batch: None,
            recovered,
        }
    }

    /// Runs one step. Returns the result at the end.
    pub fn recover_step(&mut self, recovery: &mut MirrorRecovery) -> Option<Recovered> {
        if let Some((batch, found)) = &mut recovery.batch {
            let some = batch.ops.get(*found..).unwrap_or_default();
            let some = some.get(..TOGETHER).unwrap_or(some);
            *found += some.len();
            let is_missing = is_missing(&self.book, batch.stamp, some);
            if !is_missing && *found < batch.ops.len() {
                return None;
            }
            if let Some((batch, _)) = recovery.batch.take().filter(|_| is_missing) {
                recovery.recovered.changes += 1;
                recovery.recovered.is_news = true;
                if self.handle.is_some() {
                    self.commit(&batch);
                } else {
                    self.fold(&batch);
                }
            }
            return None;
        }
        let Some(entry) = recovery.tail.last() else {
            return Some(recovery.recovered);
        };
        let of_key = stamp(self.space, entry);
        let handle = self.handle.as_ref().zip(of_key);
        // A large batch takes long to read, and most are known to be in the book.
        let is_in = handle
            .is_some_and(|(handle, stamp)| handle.has_seen(stamp) || handle.began_with(stamp));
        let begun = match recovery.decoding.take() {
            _ if is_in => None,
            Some(decoding) => Some(decoding),
            None => Decoding::of(&entry.value).ok(),
        };
        // What cannot be read, or stands under another batch's key, is left alone.
        if let Some(mut decoding) = begun {
            match decoding.step(&entry.value) {
                Ok(None) => {
                    recovery.decoding = Some(decoding);
                    return None;
                }
                Ok(Some(leaf)) if Some(leaf.batch.stamp) == of_key => {
                    recovery.batch = Some((leaf.batch, 0));
                }
                _ => {}
            }
        }
        recovery.tail.pop();
        None
    }

    /// The journal keys in the storage, and the newest generation.
    pub fn journal(&self) -> (BTreeSet<String>, u64) {
        let stamps = self.handle.iter().flat_map(|handle| handle.journal());
        let keys = collect_unsorted(stamps.map(|stamp| self.space.batch(stamp)));
        let generation = self.handle.as_ref().map(|handle| handle.generation());
        (keys, generation.unwrap_or_default())
    }

    /// The journal keys that the mirror does not hold, with their values.
    pub fn unmirrored(&self, mirrored: &BTreeSet<String>) -> Vec<Saved> {
        let stamps = self.handle.iter().flat_map(|handle| handle.journal());
        let keys = stamps.map(|stamp| self.space.batch(stamp));
        let missing = keys.filter(|key| !mirrored.contains(key));
        // What cannot be read now is tried again when the page is opened next.
        missing
            .filter_map(|key| {
                let value = self.kv.get(&key).ok()??;
                Some(Saved { key, value })
            })
            .collect()
    }
}
