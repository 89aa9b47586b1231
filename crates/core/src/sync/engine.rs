//! Sync engine: which files of the folder are read, and whether the own file has to be written. The caller reads,
//! merges and writes, in this order and in steps of its own.
//!
//! The device remembers the checks of what it wrote last. A whole file under its name with any other check was written by
//! somebody else, such as a browser profile that was copied: the device then takes another name and leaves the file alone.

mod pull;
mod push;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::device::{Device, tidy};
use super::device_file::Merged;
use super::folder::Listed;
use crate::book::hlc::Stamp;
use crate::book::record::{Fields, collect_unsorted};
use crate::exchange::checksum::Check;

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
    others: BTreeMap<Device, PeerFile>,
    /// The own file as it was listed after it was written.
    own: Option<Listed>,
    /// Whether the book holds what the own file said when this page found it.
    is_read: bool,
    /// A text that is remembered and not yet written.
    pending: Option<(String, Check)>,
}

/// The turn of the last file that was merged.
fn last(all: &[Merged]) -> Option<Stamp> {
    all.last().map(|one| one.turn)
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
        json!({"device": self.device.as_str(), "name": self.name, "left": left, "held": held, "seen": seen})
            .to_string()
    }

    /// Parses a saved state.
    pub fn recall(text: &str) -> Option<SyncEngine> {
        let value: Value = serde_json::from_str(text).ok()?;
        let word = |name: &str| value.get(name).and_then(Value::as_str);
        let mut sharing = SyncEngine::new(Device::read(word("device")?)?, word("name")?);
        let left = value.get("left").and_then(Value::as_array);
        let left = left.into_iter().flatten().filter_map(Value::as_str);
        sharing.left = left.map(Check::read).collect();
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
            self.name = newer.name;
            self.left = newer.left;
            self.held = newer.held;
            if newer.device != self.device {
                self.device = newer.device;
                self.own = None;
            }
            for (device, all) in newer.seen {
                let held = self.seen.entry(device).or_default();
                if last(&all) > last(held) {
                    *held = all;
                }
            }
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

    /// The other devices.
    pub fn others(&self) -> &BTreeMap<Device, PeerFile> {
        &self.others
    }
}
