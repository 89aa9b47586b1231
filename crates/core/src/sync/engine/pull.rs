//! Reading the others' files: which of them are read now, and what is known of each afterwards. The caller merges in between.

use std::collections::BTreeMap;

use super::{Sharing, last};
use crate::book::hlc::Stamp;
use crate::exchange::json::MAX_BYTES;
use crate::sync::device::Device;
use crate::sync::device_file::{Damage, Header, Merged, open};
use crate::sync::folder::{Folder, Listed, Lost};

/// How another device's file stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// Seen, not read yet.
    Unread,
    /// Read whole and merged.
    Merged,
    /// Not whole, or under a wrong name; nothing of it was used.
    Damaged(Damage),
    /// Larger than any file that is read.
    TooLarge,
    /// Whole, but no book that this release reads: most likely a newer one's.
    Refused,
}

/// Another device's file.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// As it was listed when it was last read.
    pub listed: Listed,
    /// How it stands.
    pub standing: Standing,
    /// What the last whole one said of itself.
    pub header: Option<Header>,
    /// In how many more rounds a damaged one is read again though it looks unchanged.
    rest: u32,
}

/// Another device's file, read whole and not merged yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrived {
    /// As it was listed.
    pub listed: Listed,
    /// What it says of itself.
    pub header: Header,
    /// The text.
    pub text: String,
    /// The turn of the file of this device that was merged before, by this page or an earlier one.
    pub before: Option<Stamp>,
}

/// So many files of each other device are remembered as merged.
const REMEMBERED: usize = 8;
/// Rounds between two looks at a damaged file that seems unchanged.
const REST: u32 = 8;

impl Sharing {
    /// Looks at the folder: which files of others are to be read now.
    ///
    /// # Errors
    /// Whatever kept it from being listed.
    pub async fn look(&mut self, folder: &impl Folder) -> Result<Vec<Listed>, Lost> {
        let listed = folder.list().await?;
        let file = self.device.file();
        self.own_stands(listed.iter().find(|one| one.name == file));
        let mut there = BTreeMap::new();
        for one in listed {
            match Device::of_file(&one.name) {
                Some(device) if device != self.device => there.insert(device, one),
                _ => None,
            };
        }
        self.others.retain(|device, _| there.contains_key(device));
        let mut wanted = Vec::new();
        for (device, listed) in there {
            let other = self.others.entry(device).or_insert_with(|| Other {
                listed: listed.clone(),
                standing: Standing::Unread,
                header: None,
                rest: 0,
            });
            other.rest = other.rest.saturating_sub(1);
            let settled = match other.standing {
                Standing::Unread => false,
                Standing::Merged | Standing::TooLarge | Standing::Refused => other.listed == listed,
                Standing::Damaged(_) => other.listed == listed && other.rest > 0,
            };
            if !settled {
                wanted.push(listed);
            }
        }
        Ok(wanted)
    }

    /// Reads one file of another device. None where it cannot be used now; its standing then says why.
    ///
    /// # Errors
    /// Whatever kept it from being read.
    pub async fn fetch(
        &mut self,
        folder: &impl Folder,
        listed: Listed,
    ) -> Result<Option<Arrived>, Lost> {
        let Some(device) = Device::of_file(&listed.name) else {
            return Ok(None);
        };
        if listed.size > MAX_BYTES {
            self.stands(&device, listed, Standing::TooLarge);
            return Ok(None);
        }
        let text = match folder.read(&listed.name).await {
            Ok(text) => text,
            // Carried away between the listing and the reading.
            Err(Lost::Gone) => return Ok(None),
            Err(lost) => return Err(lost),
        };
        match open(&device, &text) {
            Ok((header, _)) => Ok(Some(Arrived {
                listed,
                before: self.seen.get(&device).and_then(|all| last(all)),
                header,
                text,
            })),
            Err(damage) => {
                self.stands(&device, listed, Standing::Damaged(damage));
                Ok(None)
            }
        }
    }

    fn stands(&mut self, device: &Device, listed: Listed, standing: Standing) {
        let other = self.others.entry(device.clone()).or_insert_with(|| Other {
            listed: listed.clone(),
            standing: Standing::Unread,
            header: None,
            rest: 0,
        });
        other.listed = listed;
        other.standing = standing;
        other.rest = REST;
    }

    /// Notes that a file was merged, and whether it was a book at all. `at` is later than all that the book had seen before.
    pub fn merged(&mut self, arrived: &Arrived, is_book: bool, at: Stamp) {
        let header = &arrived.header;
        let standing = match is_book {
            true => Standing::Merged,
            false => Standing::Refused,
        };
        self.stands(&header.device, arrived.listed.clone(), standing);
        if let Some(other) = self.others.get_mut(&header.device) {
            other.header = Some(header.clone());
        }
        if is_book {
            let turn = header.turn;
            let seen = self.seen.entry(header.device.clone()).or_default();
            if last(seen) < Some(turn) {
                seen.push(Merged { turn, at });
            }
            if seen.len() > REMEMBERED {
                seen.remove(0);
            }
        }
    }
}
