//! One batch as the value of one journal key. Besides the batch it tells the generation of the snapshot that its
//! writer stood on: a journal that stands on a snapshot nobody has any more is not a whole book.

use serde_json::Value;

use super::envelope::{Unread, seal, unseal};
use super::pack;
use crate::book::field::{Field, Problems};
use crate::book::op::Batch;
use crate::book::path::Path;

/// A longer text than this is packed, as imports are; what is shorter stays legible.
const PLAIN: usize = 2_000;

/// What a journal key holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    /// The newest snapshot that the writer knew; 0 for none.
    pub generation: u64,
    /// The batch.
    pub batch: Batch,
}

impl Leaf {
    /// The value to write.
    pub fn encode(&self) -> String {
        let text = self.batch.write().to_string();
        let text = if text.len() > PLAIN {
            pack::pack(&text)
        } else {
            text
        };
        seal(&format!("{} {text}", self.generation))
    }

    /// Reads a value.
    ///
    /// # Errors
    /// `Newer` or `Unreadable`.
    pub fn decode(value: &str) -> Result<Leaf, Unread> {
        let (generation, text) = unseal(value)?
            .split_once(' ')
            .ok_or(Unread::Unreadable("no generation"))?;
        let unpacked = text
            .starts_with(pack::MARK)
            .then(|| pack::unpack(text))
            .transpose()
            .map_err(Unread::Unreadable)?;
        let json: Value = serde_json::from_str(unpacked.as_deref().unwrap_or(text))
            .map_err(|_| Unread::Unreadable("not JSON"))?;
        Ok(Leaf {
            generation: generation
                .parse()
                .map_err(|_| Unread::Unreadable("no generation"))?,
            batch: Batch::read(&json, &Path::Root, &mut Problems::new())
                .ok_or(Unread::Unreadable("no batch"))?,
        })
    }
}
