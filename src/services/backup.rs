//! Copies of the book as files: the book itself, and, where it cannot be read, everything as it stands in the storage.

use crate::app::dispatcher::{Dispatcher, NoticeText};
use crate::platform::{backup_record, clock, files};
use kept_core::book::record::{Fields, collect_unsorted};
use kept_core::exchange::json::write::write;
use kept_core::session::backup_due::BackupRecord;
use kept_core::storage::{Space, raw};

/// A copy of the book as text, with what is remembered of it once it is a file.
pub struct Taken {
    /// The book as its own file has it.
    pub text: String,
    space: Space,
    copy: BackupRecord,
}

/// Takes a copy of the book as it stands now.
pub fn take(dispatcher: &Dispatcher) -> Taken {
    dispatcher.with(|session| {
        let book = session.book();
        Taken {
            text: write(book, &clock::timestamp()),
            space: session.space(),
            copy: BackupRecord::now(book, clock::today(), clock::now()),
        }
    })
}

/// Puts a copy that was taken among the downloads: as it is, or `sealed`. Whether the browser did so.
pub fn keep(dispatcher: &Dispatcher, taken: &Taken, sealed: Option<&str>) -> bool {
    let done = match sealed {
        None => save_book(dispatcher, taken.space, &taken.text),
        Some(text) => put(dispatcher, taken.space, "-sealed.txt", "text/plain", text),
    };
    if done {
        backup_record::remember(taken.space, &taken.copy);
        dispatcher.backup_saved();
    }
    done
}

/// Puts a copy of the book among the downloads.
pub fn save(dispatcher: &Dispatcher) {
    // Where the browser does not, it says so itself.
    let _ = keep(dispatcher, &take(dispatcher), None);
}

/// Puts a book as a file among the downloads. Whether the browser did so.
pub fn save_book(dispatcher: &Dispatcher, space: Space, text: &str) -> bool {
    put(dispatcher, space, ".json", "application/json", text)
}

fn put(dispatcher: &Dispatcher, space: Space, ending: &str, mime: &str, text: &str) -> bool {
    let name = match space {
        Space::Book => format!("kept-{}{ending}", clock::today()),
        Space::Demo => format!("kept-demo-{}{ending}", clock::today()),
    };
    let done = files::download(&name, mime, text);
    if done {
        dispatcher.notify(NoticeText::CopySaved);
    }
    done
}

/// Puts everything as it stands in the storage among the downloads, readable or not.
pub fn save_raw(dispatcher: &Dispatcher) {
    let held = dispatcher
        .with(|session| raw(session.storage(), session.space()))
        .unwrap_or_default();
    let held = held.into_iter();
    let held = held.filter_map(|(key, value)| Some((key, value.ok()?.into())));
    let held: Fields = collect_unsorted(held);
    let text = serde_json::Value::Object(held).to_string();
    if files::download(
        &format!("kept-as-it-stands-{}.json", clock::today()),
        "application/json",
        &text,
    ) {
        dispatcher.notify(NoticeText::CopySaved);
    }
}
