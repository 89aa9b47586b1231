//! Copies of the book as files: the book itself, and, where it cannot be read, everything as it stands in the storage.

use super::desk::{Desk, Told};
use crate::browser::{clock, files, last_copy};
use crate::exchange::json::write::write;
use crate::session::copies::Copied;
use crate::store::{Space, raw};

/// Puts a copy of the book among the downloads.
pub fn save(desk: &Desk) {
    let (text, space, copy) = desk.with(|session| {
        let book = session.book();
        let copy = Copied::now(book, clock::today(), clock::now());
        (write(book, &clock::timestamp()), session.space(), copy)
    });
    if save_book(desk, space, &text) {
        last_copy::remember(space, &copy);
        desk.remind(None);
    }
}

/// Puts a book as a file among the downloads. Whether the browser did so.
pub fn save_book(desk: &Desk, space: Space, text: &str) -> bool {
    let name = match space {
        Space::Book => format!("kept-{}.json", clock::today()),
        Space::Demo => format!("kept-demo-{}.json", clock::today()),
    };
    let done = files::download(&name, "application/json", text);
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
