//! When this browser last saved a copy of the book as a file, and when the person put it off. It is of this browser, not of the
//! book, so it stands beside it.

use kept_core::book::Day;
use kept_core::session::backup_due::BackupRecord;
use kept_core::storage::Space;

fn key(space: Space) -> &'static str {
    match space {
        Space::Book => "kept/copy/book",
        Space::Demo => "kept/copy/demo",
    }
}

/// The day on which the person said "later".
const LATER: &str = "kept/copy/later";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// The last copy, if there was one.
pub fn last(space: Space) -> Option<BackupRecord> {
    let said = storage()?.get_item(key(space)).ok()??;
    BackupRecord::read(&said)
}

/// Remembers that a copy was saved; forgotten where the storage refuses.
pub fn remember(space: Space, copy: &BackupRecord) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(key(space), &copy.write());
    }
}

/// Remembers that the person does not want to be asked again on this day.
pub fn put_off(day: Day) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(LATER, &day.to_string());
    }
}

/// Whether the person does not want to be asked on this day.
pub fn is_put_off(day: Day) -> bool {
    let said = storage().and_then(|storage| storage.get_item(LATER).ok()?);
    said.and_then(|said| Day::parse(&said)) == Some(day)
}
