//! Drafts of forms that were closed without saving, in sessionStorage, so that closing a form by mistake, or a phone that
//! drops the page, loses nothing. There is one for each record that a form can be about.

use serde_json::Value;

use super::browser_storage::Area;
use kept_core::input::form::saved_draft::SavedDraft;
use kept_core::storage::Space;

fn prefix(space: Space) -> &'static str {
    match space {
        Space::Book => "kept/begun/book/",
        Space::Demo => "kept/begun/demo/",
    }
}

fn key(space: Space, about: &str) -> String {
    format!("{}{about}", prefix(space))
}

/// The draft about this record; none where there is none.
pub fn get(space: Space, about: &str) -> Option<SavedDraft> {
    let value: Value = Area::Session.json(&key(space, about))?;
    SavedDraft::read(&value)
}

/// Saves a draft. Where the browser refuses, it is lost when the form is closed.
pub fn put(space: Space, about: &str, draft: &SavedDraft) {
    Area::Session.set_json(&key(space, about), draft.write());
}

/// Removes the draft about this record.
pub fn forget(space: Space, about: &str) {
    Area::Session.remove(&key(space, about));
}

/// Removes all drafts of a book, as when a customer is erased from it.
pub fn forget_all(space: Space) {
    for key in Area::Session.keys(prefix(space)) {
        Area::Session.remove(&key);
    }
}
