//! Pull: which files of other devices are read now, and the status of each. The caller merges in between.

use std::collections::BTreeMap;

use super::{Peer, SyncEngine, last};
use crate::book::hlc::Stamp;
use crate::exchange::json::MAX_BYTES;
use crate::sync::device::Device;
use crate::sync::device_file::{Damage, Header, Merged, open};
use crate::sync::folder::{Folder, FolderError, Listed};

/// Status of another device's file.
#[derive(Clone, Debug, PartialEq)]
pub enum FileStatus {
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

/// Another device's file, as last seen.
#[derive(Clone, Debug, PartialEq)]
pub struct PeerFile {
    /// As it was listed when it was last read.
    pub listed: Listed,
    /// Its status.
    pub status: FileStatus,
    /// The header of its last intact version.
    pub header: Option<Header>,
    /// In how many more rounds a damaged one is read again though it looks unchanged.
    rest: u32,
}

/// A file of another device, read and not merged yet.
#[derive(Clone, Debug, PartialEq)]
pub struct FetchedFile {
    /// As it was listed.
    pub listed: Listed,
    /// Its header.
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

impl SyncEngine {
    /// Lists the folder. Returns the files of other devices to read now.
    ///
    /// # Errors
    /// Whatever kept it from being listed.
    pub async fn look(&mut self, folder: &impl Folder) -> Result<Vec<Listed>, FolderError> {
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
            let other = self.others.entry(device).or_insert_with(|| PeerFile {
                listed: listed.clone(),
                status: FileStatus::Unread,
                header: None,
                rest: 0,
            });
            other.rest = other.rest.saturating_sub(1);
            let settled = match other.status {
                FileStatus::Unread => false,
                FileStatus::Merged | FileStatus::TooLarge | FileStatus::Refused => {
                    other.listed == listed
                }
                FileStatus::Damaged(_) => other.listed == listed && other.rest > 0,
            };
            if !settled {
                wanted.push(listed);
            }
        }
        Ok(wanted)
    }

    /// Reads one file of another device. `None` where it cannot be used now; its status then says why.
    ///
    /// # Errors
    /// Whatever kept it from being read.
    pub async fn fetch(
        &mut self,
        folder: &impl Folder,
        listed: Listed,
    ) -> Result<Option<FetchedFile>, FolderError> {
        let Some(device) = Device::of_file(&listed.name) else {
            return Ok(None);
        };
        if listed.size > MAX_BYTES {
            self.set_status(&device, listed, FileStatus::TooLarge);
            return Ok(None);
        }
        let text = match folder.read(&listed.name).await {
            Ok(text) => text,
            // Carried away between the listing and the reading.
            Err(FolderError::Gone) => return Ok(None),
            Err(lost) => return Err(lost),
        };
        match open(&device, &text) {
            Ok((header, _)) => Ok(Some(FetchedFile {
                listed,
                before: self.seen.get(&device).and_then(|all| last(all)),
                header,
                text,
            })),
            Err(damage) => {
                self.set_status(&device, listed, FileStatus::Damaged(damage));
                Ok(None)
            }
        }
    }

    fn set_status(&mut self, device: &Device, listed: Listed, status: FileStatus) {
        let other = self
            .others
            .entry(device.clone())
            .or_insert_with(|| PeerFile {
                listed: listed.clone(),
                status: FileStatus::Unread,
                header: None,
                rest: 0,
            });
        other.listed = listed;
        other.status = status;
        other.rest = REST;
    }

    /// Records that a file was merged, or was not a book. `at` is later than every stamp in the book before.
    pub fn merged(&mut self, arrived: &FetchedFile, is_book: bool, at: Stamp) {
        let header = &arrived.header;
        let status = match is_book {
            true => FileStatus::Merged,
            false => FileStatus::Refused,
        };
        self.set_status(&header.device, arrived.listed.clone(), status);
        if let Some(other) = self.others.get_mut(&header.device) {
            other.header = Some(header.clone());
        }
        if is_book {
            self.note_heard(header, at);
        }
    }

    /// Notes that a file with this header was merged.
    pub(super) fn note_heard(&mut self, header: &Header, at: Stamp) {
        let turn = header.turn;
        let seen = self.seen.entry(header.device.clone()).or_default();
        if last(seen) >= Some(turn) {
            return;
        }
        seen.push(Merged { turn, at });
        if seen.len() > REMEMBERED {
            seen.remove(0);
        }
        let peer = Peer {
            name: header.name.clone(),
            knows: header.seen.get(&self.device).and_then(|all| last(all)),
        };
        self.peers.insert(header.device.clone(), peer);
    }
}
