//! When this browser last saved a backup, and when the person put it off; in localStorage, since it is of this browser and
//! not of the book.

use super::browser_storage::Area;
use kept_core::book::Day;
use kept_core::session::backup_due::BackupRecord;
use kept_core::storage::Space;

fn key(space: Space) -> &'static str {
    match space {
        Space::Book => "kept/copy/book",
        Space::Demo => "kept/copy/demo",
    }
}

/// The key of the day on which the backup was put off.
const PUT_OFF: &str = "kept/copy/later";

/// The last backup; none where there was none.
pub fn last(space: Space) -> Option<BackupRecord> {
    BackupRecord::read(&Area::Local.text(key(space))?)
}

/// Remembers a backup; forgotten where the storage refuses.
pub fn remember(space: Space, backup: &BackupRecord) {
    Area::Local.set_text(key(space), &backup.write());
}

/// Puts the reminder off for this day.
pub fn put_off(day: Day) {
    Area::Local.set_text(PUT_OFF, &day.to_string());
}

/// Whether the reminder was put off for this day.
pub fn is_put_off(day: Day) -> bool {
    let held = Area::Local.text(PUT_OFF);
    held.and_then(|held| Day::parse(&held)) == Some(day)
}
