//! Sheets that were begun and not saved, kept for as long as the tab lives, so that closing one by mistake, or a phone that
//! drops the page, loses nothing. One for each thing a sheet can be about.

use kept_core::input::form::saved_draft::SavedDraft;
use kept_core::storage::Space;

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

fn prefix(space: Space) -> &'static str {
    match space {
        Space::Book => "kept/begun/book/",
        Space::Demo => "kept/begun/demo/",
    }
}

fn key(space: Space, about: &str) -> String {
    format!("{}{about}", prefix(space))
}

/// What was begun about this, if anything was.
pub fn get(space: Space, about: &str) -> Option<SavedDraft> {
    let text = storage()?.get_item(&key(space, about)).ok()??;
    SavedDraft::of_text(&text)
}

/// Keeps what was begun about this. Where the browser refuses, it is lost when the sheet is closed.
pub fn put(space: Space, about: &str, begun: &SavedDraft) {
    if let Some(storage) = storage() {
        let _ = storage.set_item(&key(space, about), &begun.to_text());
    }
}

/// Forgets what was begun about this.
pub fn forget(space: Space, about: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key(space, about));
    }
}

/// Forgets all that was begun in a book, as when somebody is erased from it.
pub fn forget_all(space: Space) {
    let Some(storage) = storage() else {
        return;
    };
    let count = storage.length().unwrap_or_default();
    let keys: Vec<String> = (0..count)
        .filter_map(|place| storage.key(place).ok()?)
        .filter(|key| key.starts_with(prefix(space)))
        .collect();
    for key in keys {
        let _ = storage.remove_item(&key);
    }
}
