//! The demo book: written when its blank book is opened, forgotten when it is closed. The person's own book has no part in it.

use super::mirror_sync;
use crate::app::Words;
use crate::app::dispatcher::{AppState, Dispatcher};
use crate::platform::clock;
use crate::platform::draft_storage;
use crate::platform::local_storage::LocalStorage;
use kept_core::book::action::Action;
use kept_core::demo_book;
use kept_core::i18n::DEMO;
use kept_core::storage::{Space, forget_demo};

/// Whether the demo book is open and nothing was ever written in it.
pub fn is_blank(view: &AppState) -> bool {
    view.space == Space::Demo && view.is_open() && view.book.is_blank()
}

/// Writes the demo book where it is the one that is open, can be written to, and nothing was ever written in it.
pub fn write_if_blank(dispatcher: &Dispatcher) {
    let view = dispatcher.view();
    if !is_blank(&view) {
        return;
    }
    let stamp = dispatcher.with(|session| session.next_stamp(clock::now()));
    if let Ok(ops) = demo_book::ops(view.today(), stamp, Some(&Words::with(DEMO))) {
        dispatcher.prepare(&Action::Merge(ops));
    }
}

/// Forgets what was done to the demo book, so that it tells its story anew next time.
pub fn forget() {
    // What could not be taken away stays the demo's own and is open to the person as they left it.
    let _ = forget_demo(&LocalStorage);
    draft_storage::forget_all(Space::Demo);
    mirror_sync::forget_demo();
}
