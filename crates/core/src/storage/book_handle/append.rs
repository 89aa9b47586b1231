//! Appends a batch to the journal: encoded first, without storage, then written under a key of its own and read back.

use super::BookHandle;
use crate::book::op::Batch;
use crate::dyn_sort::DynSort;
use crate::storage::journal::JournalEntry;
use crate::storage::key_value::{Fault, KeyValue};
use crate::storage::keys::{Space, units};

/// A batch with its encoded value, ready to be written.
#[derive(Clone, Debug)]
pub struct EncodedBatch {
    batch: Batch,
    value: String,
}

impl EncodedBatch {
    /// The batch.
    pub fn batch(&self) -> &Batch {
        &self.batch
    }

    /// The journal key in this space, and the value.
    pub fn saved(&self, space: Space) -> Saved {
        Saved {
            key: space.batch(self.batch.stamp),
            value: self.value.clone(),
        }
    }
}

/// A journal key that was written, and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

impl BookHandle {
    /// Saves a batch under a key of its own and reads it back. Saving the same batch again is no mistake.
    ///
    /// # Errors
    /// The batch is then not saved, and earlier batches are unchanged. `Fault::Other` also where the batch does not
    /// read back equal, or another batch has its stamp.
    pub fn append(&mut self, kv: &impl KeyValue, batch: &Batch) -> Result<(), Fault> {
        let sealed = self.seal(batch)?;
        self.append_sealed(kv, &sealed)
    }

    /// First half of `append`: encodes the batch and checks that it decodes to the same. Does not touch storage, so
    /// that a page can yield before the second half.
    ///
    /// # Errors
    /// `Fault::Other` tells of a batch that would not read back as it is.
    pub fn seal(&self, batch: &Batch) -> Result<EncodedBatch, Fault> {
        let mut batch = batch.clone();
        // In the order in which a large batch is read back.
        batch.ops.dyn_sort_by_key(|op| op.list);
        let entry = JournalEntry {
            generation: self.generation,
            batch,
        };
        let value = entry.encode();
        if JournalEntry::decode(&value).as_ref() != Ok(&entry) {
            return Err(Fault::Other("a batch that does not read back".to_owned()));
        }
        let batch = entry.batch;
        Ok(EncodedBatch { batch, value })
    }

    /// Second half of `append`: writes and reads back.
    ///
    /// # Errors
    /// As [`BookHandle::append`].
    pub fn append_sealed(
        &mut self,
        kv: &impl KeyValue,
        sealed: &EncodedBatch,
    ) -> Result<(), Fault> {
        let EncodedBatch { batch, value } = sealed;
        let key = self.space.batch(batch.stamp);
        match kv.get(&key)? {
            None => {}
            // An earlier attempt, which may name an older footing.
            Some(held) if JournalEntry::decode(&held).is_ok_and(|held| held.batch == *batch) => {
                self.saw(batch.stamp, units(&key) + units(&held));
                return Ok(());
            }
            Some(_) => return Err(Fault::Other("another batch has this stamp".to_owned())),
        }
        let written = kv.set(&key, value).and_then(|()| match kv.get(&key)? {
            Some(held) if held == *value => Ok(()),
            _ => Err(Fault::Corrupted),
        });
        match written {
            Ok(()) => {
                self.saw(batch.stamp, units(&key) + units(value));
                Ok(())
            }
            Err(fault) => {
                // Half a batch, or one that the screen called unsaved, must not be found here later.
                // Where this fails too, opening tells a torn batch from a whole one.
                let _ = kv.remove(&key);
                Err(fault)
            }
        }
    }
}
