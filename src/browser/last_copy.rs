//! When this browser last saved a copy of the book as a file. It is of this browser, not of the book, so it stands beside it.

use crate::book::Day;
use crate::store::Space;

fn key(space: Space) -> &'static str {
    match space {
        Space::Book => "kept/copy/book",
        Space::Demo => "kept/copy/demo",
    }
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

/// The day of the last copy, if there was one.
pub fn day(space: Space) -> Option<Day> {
    let said = storage()?.get_item(key(space)).ok()??;
    Day::parse(&said)
}

/// Remembers that a copy was saved on this day; forgotten where the storage refuses.
pub fn remember(space: Space, day: Day) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(key(space), &day.to_string());
    }
}
