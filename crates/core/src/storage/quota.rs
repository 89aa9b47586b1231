//! How much of the browser's storage is used. All pages of an origin share it, so other programs' keys count too.

use super::key_value::{Fault, KeyValue};

/// What browsers grant an origin, keys included, in what their engine counts.
pub const QUOTA: usize = 5_242_880;

/// What every key of ours begins with.
const OURS: &str = "kept/";

/// Room taken, keys included, in what the engine counts.
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

/// How short the room is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shortage {
    /// From 70 % on: worth knowing.
    Near,
    /// From 90 % on: soon nothing more can be saved.
    Urgent,
}

/// From these hundredths of the quota on the room counts as short.
const NEAR: usize = 70;
const URGENT: usize = 90;

impl Usage {
    /// Whether the room is short, whoever has used it up.
    pub fn shortage(self) -> Option<Shortage> {
        let used = (self.ours + self.others) * 100;
        match used {
            used if used >= URGENT * QUOTA => Some(Shortage::Urgent),
            used if used >= NEAR * QUOTA => Some(Shortage::Near),
            _ => None,
        }
    }
}

/// Measures the storage.
///
/// # Errors
/// The storage's fault.
pub fn usage(kv: &impl KeyValue) -> Result<Usage, Fault> {
    let (mut usage, counting) = (Usage::default(), kv.counting());
    for key in kv.keys()? {
        let value = kv.get(&key)?;
        let size = counting.size(&key) + value.map_or(0, |value| counting.size(&value));
        if key.starts_with(OURS) {
            usage.ours += size;
        } else {
            usage.others += size;
        }
    }
    Ok(usage)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::counting::Counting;
    use crate::storage::memory::Memory;

    #[test]
    fn the_room_is_short_from_seventy_and_from_ninety_hundredths_on_whoever_used_it() {
        for (percent, expected) in [
            (69, None),
            (70, Some(Shortage::Near)),
            (89, Some(Shortage::Near)),
            (90, Some(Shortage::Urgent)),
            (99, Some(Shortage::Urgent)),
        ] {
            for key in ["kept/x", "other!"] {
                let kv = Memory::default();
                let size = (QUOTA * percent).div_ceil(100) - key.len();
                kv.set(key, &"x".repeat(size)).unwrap();
                assert_eq!(usage(&kv).unwrap().shortage(), expected, "{percent} {key}");
            }
        }
    }

    #[test]
    fn where_bytes_are_counted_the_room_is_short_at_half_as_many_wide_letters() {
        let kv = Memory::default();
        kv.count(Counting::Bytes);
        kv.set("kept/", &"㐀".repeat(QUOTA * 46 / 100)).unwrap();
        assert_eq!(usage(&kv).unwrap().shortage(), Some(Shortage::Urgent));
        kv.count(Counting::Units);
        assert_eq!(usage(&kv).unwrap().shortage(), None);
    }

    #[test]
    fn a_full_storage_is_full_at_what_is_measured_whatever_is_counted() {
        for counting in [Counting::Units, Counting::Bytes] {
            let kv = Memory::default();
            kv.count(counting);
            kv.limit(QUOTA);
            let left = usage(&kv).unwrap().left() - "kept/x".len();
            let most = match counting {
                Counting::Units => left,
                Counting::Bytes => left / 2,
            };
            assert_eq!(kv.set("kept/x", &"㐀".repeat(most + 1)), Err(Fault::Full));
            kv.set("kept/x", &"㐀".repeat(most)).unwrap();
            assert_eq!(usage(&kv).unwrap().left(), 0, "{counting:?}");
        }
    }

    #[test]
    fn a_letter_beyond_the_first_plane_takes_two_units() {
        let kv = Memory::default();
        kv.set("kept/x", "ä𝄞").unwrap();
        assert_eq!(usage(&kv).unwrap().ours, 9);
    }
}
