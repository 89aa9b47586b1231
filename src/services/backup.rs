//! Copies of the book as files: the book itself, and, where it cannot be read, everything as it stands in the storage.

use crate::app::dispatcher::{Desk, Told};
use crate::platform::{backup_record, clock, files};
use kept_core::exchange::json::write::write;
use kept_core::session::backup_due::Copied;
use kept_core::storage::{Space, raw};

/// A copy of the book as text, with what is remembered of it once it is a file.
pub struct Taken {
    /// The book as its own file has it.
    pub text: String,
    space: Space,
    copy: Copied,
}

/// Takes a copy of the book as it stands now.
pub fn take(desk: &Desk) -> Taken {
    desk.with(|session| {
        let book = session.book();
        Taken {
            text: write(book, &clock::timestamp()),
            space: session.space(),
            copy: Copied::now(book, clock::today(), clock::now()),
        }
    })
}

/// Puts a copy that was taken among the downloads: as it is, or `sealed`. Whether the browser did so.
pub fn keep(desk: &Desk, taken: &Taken, sealed: Option<&str>) -> bool {
    let done = match sealed {
        None => save_book(desk, taken.space, &taken.text),
        Some(text) => put(desk, taken.space, "-sealed.txt", "text/plain", text),
    };
    if done {
        backup_record::remember(taken.space, &taken.copy);
        desk.remind(None);
    }
    done
}

/// Puts a copy of the book among the downloads.
pub fn save(desk: &Desk) {
    // Where the browser does not, it says so itself.
    let _ = keep(desk, &take(desk), None);
}

/// Puts a book as a file among the downloads. Whether the browser did so.
pub fn save_book(desk: &Desk, space: Space, text: &str) -> bool {
    put(desk, space, ".json", "application/json", text)
}

fn put(desk: &Desk, space: Space, ending: &str, mime: &str, text: &str) -> bool {
    let name = match space {
        Space::Book => format!("kept-{}{ending}", clock::today()),
        Space::Demo => format!("kept-demo-{}{ending}", clock::today()),
    };
    let done = files::download(&name, mime, text);
    if done {
        desk.tell(Told::CopySaved);
    }
    done
}

/// Puts everything as it stands in the storage among the downloads, readable or not.
pub fn save_raw(desk: &Desk) {
    let held = desk
        .with(|session| raw(session.storage(), session.space()))
        .unwrap_or_default();
    let held: serde_json::Map<String, serde_json::Value> = held
        .into_iter()
        .filter_map(|(key, value)| Some((key, value.ok()?.into())))
        .collect();
    let text = serde_json::Value::Object(held).to_string();
    if files::download(
        &format!("kept-as-it-stands-{}.json", clock::today()),
        "application/json",
        &text,
    ) {
        desk.tell(Told::CopySaved);
    }
}
