//! Sync engine: which files of the folder are read, and whether the own file has to be written. The caller reads,
//! merges and writes, in this order and in steps of its own.
//!
//! The device remembers the checks of what it wrote last. A whole file under its name with any other check was written by
//! somebody else, such as a browser profile that was copied: the device then takes another name and leaves the file alone.

mod by_file;
mod pull;
mod push;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::device::{Device, tidy};
use super::device_file::Merged;
use super::folder::Listed;
use crate::book::hlc::Stamp;
use crate::book::record::{Fields, collect_unsorted};
use crate::dyn_sort::DynSort;
use crate::exchange::checksum::Check;

pub use by_file::Origin;
pub use pull::{FetchedFile, FileStatus, PeerFile};
pub use push::Prepared;

/// State of one device in a folder.
#[derive(Clone, Debug, PartialEq)]
pub struct SyncEngine {
    device: Device,
    name: String,
    /// The checks of the file as it was written last, and as it was about to be.
    left: Vec<Check>,
    /// The check of the book in it, without the time.
    held: Option<Check>,
    /// The latest of the others' files that were merged, through all pages of this browser.
    seen: BTreeMap<Device, Vec<Merged>>,
    /// What is known of every device whose file was merged.
    peers: BTreeMap<Device, Peer>,
    /// The checks of the files that were handed over last.
    handed: Vec<Check>,
    others: BTreeMap<Device, PeerFile>,
    /// The own file as it was listed after it was written.
    own: Option<Listed>,
    /// Whether the book holds what the own file said when this page found it.
    is_read: bool,
    /// A text that is remembered and not yet written.
    pending: Option<(String, Check)>,
}

/// A device whose file was merged, by the folder or by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Peer {
    /// Its name.
    pub name: String,
    /// The turn of the last file of this device that it had merged.
    pub knows: Option<Stamp>,
}

/// When another device was last heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastHeard {
    /// The device.
    pub device: Device,
    /// What is known of it.
    pub peer: Peer,
    /// When its file was made, in milliseconds since 1970-01-01 UTC, by its own clock.
    pub at: u64,
}

/// The turn of the last file that was merged.
fn last(all: &[Merged]) -> Option<Stamp> {
    all.last().map(|one| one.turn)
}

impl Peer {
    fn write(&self) -> Value {
        json!([self.name, self.knows.map(|turn| turn.to_string())])
    }

    fn read(value: &Value) -> Peer {
        let word = |at: usize| value.get(at).and_then(Value::as_str);
        Peer {
            name: tidy(word(0).unwrap_or_default()),
            knows: word(1).and_then(Stamp::parse),
        }
    }
}

impl SyncEngine {
    /// The state of a device that never synced.
    pub fn new(device: Device, name: &str) -> SyncEngine {
        SyncEngine {
            device,
            name: tidy(name),
            left: Vec::new(),
            held: None,
            seen: BTreeMap::new(),
            peers: BTreeMap::new(),
            handed: Vec::new(),
            others: BTreeMap::new(),
            own: None,
            is_read: false,
            pending: None,
        }
    }

    /// The state as text, to be saved outside the book.
    pub fn remembered(&self) -> String {
        let left: Vec<&str> = self.left.iter().map(Check::as_str).collect();
        let seen = self.seen.iter();
        let seen: Fields = collect_unsorted(
            seen.map(|(device, all)| (device.as_str().to_owned(), Merged::write(all))),
        );
        let held = self.held.as_ref().map(Check::as_str);
        let handed: Vec<&str> = self.handed.iter().map(Check::as_str).collect();
        let peers: Fields = collect_unsorted(
            self.peers
                .iter()
                .map(|(device, peer)| (device.as_str().to_owned(), peer.write())),
        );
        json!({
            "device": self.device.as_str(), "name": self.name, "left": left, "held": held, "seen": seen,
            "handed": handed, "peers": peers,
        })
        .to_string()
    }

    /// Parses a saved state.
    pub fn recall(text: &str) -> Option<SyncEngine> {
        let value: Value = serde_json::from_str(text).ok()?;
        let word = |name: &str| value.get(name).and_then(Value::as_str);
        let mut sharing = SyncEngine::new(Device::read(word("device")?)?, word("name")?);
        let checks = |name: &str| {
            let all = value.get(name).and_then(Value::as_array);
            let all = all.into_iter().flatten().filter_map(Value::as_str);
            all.map(Check::read).collect()
        };
        sharing.left = checks("left");
        sharing.handed = checks("handed");
        let peers = value.get("peers").and_then(Value::as_object);
        for (device, peer) in peers.into_iter().flatten() {
            if let Some(device) = Device::read(device) {
                sharing.peers.insert(device, Peer::read(peer));
            }
        }
        sharing.held = word("held").map(Check::read);
        let seen = value.get("seen").and_then(Value::as_object);
        for (device, all) in seen.into_iter().flatten() {
            if let Some(device) = Device::read(device) {
                sharing.seen.insert(device, Merged::read(all));
            }
        }
        Some(sharing)
    }

    /// Takes over the state that another tab of this browser saved since.
    pub fn refresh(&mut self, text: &str) {
        if let Some(newer) = SyncEngine::recall(text) {
            self.name.clone_from(&newer.name);
            self.left.clone_from(&newer.left);
            self.held.clone_from(&newer.held);
            if newer.device != self.device {
                self.device = newer.device.clone();
                self.own = None;
            }
            self.take_over(newer);
        }
    }

    /// Takes over what another state of the same device has heard since, and what was handed over from there.
    pub fn take_over(&mut self, other: SyncEngine) {
        for (device, all) in other.seen {
            let held = self.seen.entry(device.clone()).or_default();
            if last(&all) > last(held) {
                *held = all;
                if let Some(peer) = other.peers.get(&device) {
                    self.peers.insert(device, peer.clone());
                }
            }
        }
        for check in other.handed {
            self.note_handed(check);
        }
    }

    /// This device.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// What the person calls it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Calls it otherwise; the file says so at the next writing.
    pub fn rename(&mut self, name: &str) {
        self.name = tidy(name);
        self.held = None;
    }

    /// Every other device whose file was merged, the one heard last first.
    pub fn heard(&self) -> Vec<LastHeard> {
        let mut heard: Vec<LastHeard> =
            collect_unsorted(self.seen.iter().filter_map(|(device, all)| {
                Some(LastHeard {
                    device: device.clone(),
                    peer: self.peers.get(device).cloned().unwrap_or_default(),
                    at: last(all)?.millis(),
                })
            }));
        heard.dyn_sort_by_key(|one| std::cmp::Reverse(one.at));
        heard
    }

    /// Forgets a device that will not be heard again; its next file is merged like a first one.
    pub fn forget(&mut self, device: &Device) {
        self.seen.remove(device);
        self.peers.remove(device);
    }

    /// The other devices that have a file in the folder.
    pub fn others(&self) -> &BTreeMap<Device, PeerFile> {
        &self.others
    }
}
