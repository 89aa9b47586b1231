//! One batch as the value of one journal key. Besides the batch it tells the generation of the snapshot that its
//! writer stood on: a journal that stands on a snapshot nobody has any more is not a whole book.
//!
//! A small batch is legible JSON, which every release reads: `GENERATION BATCH`. A large one, as imports are, has its
//! operations in columns, packed: `GENERATION STAMP COLUMNS`.

use serde_json::Value;

use super::columns::{Reading, Writing};
use super::envelope::{AS_JSON, FORMAT, Unread, seal, unseal};
use super::pack::{self, Packing};
use crate::book::field::{Field, Problems};
use crate::book::op::Batch;
use crate::book::path::Path;
use crate::book::stamp::Stamp;

/// A batch of more operations than this, or with a longer text, is packed; what is smaller stays legible.
const FEW: usize = 40;
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
    /// The value to write. The operations of a large batch come back in the order of their lists.
    pub fn encode(&self) -> String {
        let Leaf { generation, batch } = self;
        if batch.ops.len() <= FEW {
            let text = batch.write().to_string();
            if text.len() <= PLAIN {
                return seal(AS_JSON, &format!("{generation} {text}"));
            }
        }
        let mut writing = Writing::new();
        batch.ops.iter().for_each(|op| writing.see(op));
        batch.ops.iter().for_each(|op| writing.push(op));
        let mut packing = Packing::default();
        for part in writing.finish() {
            packing.push(part.as_bytes());
        }
        let text = format!("{generation} {} {}", batch.stamp, packing.finish());
        seal(FORMAT, &text)
    }

    /// Reads a value.
    ///
    /// # Errors
    /// `Newer` or `Unreadable`.
    pub fn decode(value: &str) -> Result<Leaf, Unread> {
        let unreadable = Unread::Unreadable;
        let (version, text) = unseal(value)?;
        let (generation, text) = text.split_once(' ').ok_or(unreadable("no generation"))?;
        let generation = generation
            .parse()
            .map_err(|_| unreadable("no generation"))?;
        let batch = if version == AS_JSON {
            of_json(text)?
        } else {
            let (stamp, packed) = text.split_once(' ').ok_or(unreadable("no stamp"))?;
            let stamp = Stamp::parse(stamp).ok_or(unreadable("no stamp"))?;
            let mut reading = Reading::open(pack::unpack(packed).map_err(unreadable)?)?;
            let mut ops = Vec::new();
            while let Some(op) = reading.next_op()? {
                ops.push(op.clone());
            }
            Batch { stamp, ops }
        };
        Ok(Leaf { generation, batch })
    }
}

/// A batch as JSON, which the first release also packed where it was long.
fn of_json(text: &str) -> Result<Batch, Unread> {
    let unpacked = text.starts_with(pack::MARK).then(|| pack::unpack(text));
    let unpacked = unpacked.transpose().map_err(Unread::Unreadable)?;
    let json: Value = serde_json::from_str(unpacked.as_deref().unwrap_or(text))
        .map_err(|_| Unread::Unreadable("not JSON"))?;
    Batch::read(&json, &Path::Root, &mut Problems::new()).ok_or(Unread::Unreadable("no batch"))
}
