//! Taking back from the mirror what the storage has lost. It may happen at any time after opening: a batch that comes late
//! is like one of another tab.

use std::collections::BTreeSet;

use super::Session;
use crate::book::stamp::Stamp;
use crate::store::keeper::{Keeping, Saved};
use crate::store::mirror::{batch, is_missing};
use crate::store::{KeyValue, Trouble};

/// What came of looking into the mirror.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// How many changes the storage had lost.
    pub changes: usize,
    /// Whether the book or its standing is another one now.
    pub is_news: bool,
}

impl<K: KeyValue> Session<K> {
    /// Takes in what the mirror holds and the storage does not, and saves it there again. `forgot` is the newest generation
    /// that the mirror knew when it let go of older batches, if it ever did: then an empty storage has lost a book, of
    /// which the mirror has only the end, and this opens for reading.
    pub fn fill(&mut self, tail: &[Saved], forgot: Option<u64>) -> Filled {
        let mut filled = Filled::default();
        let fresh = self
            .keeping
            .as_ref()
            .is_some_and(|keeping| keeping.is_fresh());
        if let Some(generation) = forgot.filter(|_| fresh) {
            self.close(vec![Trouble::footing_gone(generation)]);
            filled.is_news = true;
        }
        for entry in tail {
            // A large batch takes long to read, and most are in the book.
            let stamp = entry.key.strip_prefix(self.space.journal());
            let stamp = stamp.and_then(Stamp::parse);
            let is_in =
                |keeping: &Keeping, stamp| keeping.has_seen(stamp) || keeping.began_with(stamp);
            let keeping = self.keeping.as_ref();
            if keeping
                .zip(stamp)
                .is_some_and(|(keeping, stamp)| is_in(keeping, stamp))
            {
                continue;
            }
            let Ok(batch) = batch(self.space, entry) else {
                continue;
            };
            if !is_missing(&self.book, &batch) {
                continue;
            }
            filled.changes += 1;
            filled.is_news = true;
            if self.keeping.is_some() {
                self.commit(&batch, None);
            } else {
                self.fold(&batch);
            }
        }
        filled
    }

    /// The journal keys in the storage, and the newest generation.
    pub fn journal(&self) -> (BTreeSet<String>, u64) {
        let stamps = self.keeping.iter().flat_map(|keeping| keeping.journal());
        let keys = stamps.map(|stamp| self.space.batch(stamp)).collect();
        let generation = self.keeping.as_ref().map(|keeping| keeping.generation());
        (keys, generation.unwrap_or_default())
    }

    /// The journal keys that the mirror does not hold, with their values.
    pub fn unmirrored(&self, mirrored: &BTreeSet<String>) -> Vec<Saved> {
        let stamps = self.keeping.iter().flat_map(|keeping| keeping.journal());
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
