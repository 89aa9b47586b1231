//! How much of the browser's storage is used. All pages of an origin share it, so other programs' keys count too.

use super::key_value::{Fault, KeyValue};
use super::keys::units;

/// What browsers grant an origin, in UTF-16 units, keys included.
pub const QUOTA: usize = 5_242_880;

/// What every key of ours begins with.
const OURS: &str = "kept/";

/// Room taken, in UTF-16 units, keys included.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// By this program.
    pub ours: usize,
    /// By other programs of the same origin.
    pub others: usize,
}

impl Usage {
    /// What is left of the quota.
    pub fn left(self) -> usize {
        QUOTA.saturating_sub(self.ours + self.others)
    }
}

/// Measures the storage.
///
/// # Errors
/// The storage's fault.
pub fn usage(kv: &impl KeyValue) -> Result<Usage, Fault> {
    let mut usage = Usage::default();
    for key in kv.keys()? {
        let size = units(&key) + kv.get(&key)?.map_or(0, |value| units(&value));
        if key.starts_with(OURS) {
            usage.ours += size;
        } else {
            usage.others += size;
        }
    }
    Ok(usage)
}
