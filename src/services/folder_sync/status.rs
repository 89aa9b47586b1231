//! Sharing as it can be seen: how it stands, what came in, what both sides changed, and how the last of these is written
//! down. Must never look into a folder or at a book.

use serde_json::{Value, json};

use crate::app::i18n::Words;
use crate::services::time_slicing::Shared;
use kept_core::book::Id;
use kept_core::book::op::List;
use kept_core::book::record::collect_unsorted;
use kept_core::exchange::checksum::Check;
use kept_core::exchange::json::diff::Comparison;
use kept_core::sync::{Conflict, Device, FolderError, Header, Origin, SyncEngine, conflicts};
use kept_core::t;

/// State of sharing by a folder.
#[derive(Clone, Debug, PartialEq)]
pub enum SyncState {
    /// It is being looked up.
    Opening,
    /// No folder was chosen.
    Off,
    /// The person is to allow it again.
    Asked,
    /// The person, or the browser, forbade it.
    Denied,
    /// The folder cannot be used now.
    Failed(FolderError),
    /// The folder is shared.
    On,
}

/// A device's file that came by hand.
#[derive(Clone, Debug, PartialEq)]
pub struct FromDevice {
    /// What it says of itself.
    pub header: Header,
    /// Its check.
    pub check: Check,
    /// This device.
    pub us: Device,
    /// Whose it is.
    pub origin: Origin,
}

impl FromDevice {
    /// The fields that this book and the file changed without knowing of each other.
    pub fn conflicts(&self, comparison: &Comparison) -> Vec<Conflict> {
        let met = &comparison.differences;
        match self.origin {
            Origin::Peer(before) => conflicts(met, &self.us, &self.header, before),
            Origin::Own => collect_unsorted(met.iter().map(Conflict::of)),
        }
    }
}

/// Changes that one device's file brought in.
#[derive(Clone, PartialEq)]
pub struct ReceivedChanges {
    /// What the device is called.
    pub from: String,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// New records, by list.
    pub new: Vec<(List, Id)>,
    /// Records that changed.
    pub changed: Vec<(List, Id)>,
    /// How many records were taken out of the book.
    pub removed: usize,
    /// How many were left out because something was wrong with them.
    pub left_out: usize,
}

/// A field that both sides changed, with the other's name and when it was merged.
#[derive(Clone, Debug, PartialEq)]
pub struct Differed {
    /// What the other device, or the file, is called.
    pub from: String,
    /// When, in milliseconds since 1970-01-01 UTC.
    pub at: u64,
    /// What it is.
    pub what: Conflict,
}

/// State of sharing with what the screen shows beside it.
#[derive(Clone, PartialEq)]
pub struct SyncStatus {
    /// How it stands.
    pub stand: SyncState,
    /// The folder's name.
    pub folder: String,
    /// This device's part.
    pub sharing: Option<Shared<SyncEngine>>,
    /// When this device's file was written last, by this page.
    pub wrote: Option<u64>,
    /// What came in since the page was opened, the latest first.
    pub came: Vec<ReceivedChanges>,
    /// What both sides changed, the latest first.
    pub differed: Vec<Differed>,
    /// Whether the choice lasts only as long as the page.
    pub is_fleeting: bool,
}

impl SyncStatus {
    /// Before anything is known.
    pub fn opening() -> SyncStatus {
        SyncStatus {
            stand: SyncState::Opening,
            folder: String::new(),
            sharing: None,
            wrote: None,
            came: Vec::new(),
            differed: Vec::new(),
            is_fleeting: false,
        }
    }
}

/// Why the folder is not shared now, and what to do.
pub fn said(words: &Words, stand: &SyncState, name: &str) -> String {
    match stand {
        SyncState::Opening | SyncState::Off | SyncState::On => String::new(),
        SyncState::Asked => t!(words, "folder-asked", name = name),
        SyncState::Denied | SyncState::Failed(FolderError::Permission) => {
            t!(words, "folder-denied", name = name)
        }
        SyncState::Failed(FolderError::Gone) => t!(words, "folder-gone", name = name),
        SyncState::Failed(FolderError::Full) => t!(words, "folder-full", name = name),
        SyncState::Failed(FolderError::Other(_)) => t!(words, "folder-failed", name = name),
    }
}

/// What both sides changed, as it is kept beside the book.
pub fn written(differed: &[Differed]) -> String {
    let all = differed.iter();
    let all = all.map(|one| json!([one.from, one.at, one.what.write()]));
    Value::Array(all.collect()).to_string()
}

/// What was written so; what cannot be read is left out.
pub fn recall(text: &str) -> Vec<Differed> {
    let value: Value = serde_json::from_str(text).unwrap_or_default();
    let all = value.as_array().into_iter().flatten();
    all.filter_map(|one| {
        let [from, at, what] = one.as_array()?.as_slice() else {
            return None;
        };
        Some(Differed {
            from: from.as_str()?.to_owned(),
            at: at.as_u64()?,
            what: Conflict::read(what)?,
        })
    })
    .collect()
}
