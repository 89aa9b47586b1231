//! Which book this tab has open, kept in sessionStorage, so that a reload stays in the demo.

use super::browser_storage::Area;
use kept_core::storage::Space;

const KEY: &str = "kept/space";
const DEMO: &str = "demo";

/// The book this tab had open; the person's own where it had none.
pub fn remembered() -> Space {
    match Area::Session.text(KEY).as_deref() {
        Some(DEMO) => Space::Demo,
        _ => Space::Book,
    }
}

/// Remembers which book this tab has open. A tab that cannot remember opens the person's own next time.
pub fn remember(space: Space) {
    match space {
        Space::Demo => Area::Session.set_text(KEY, DEMO),
        Space::Book => Area::Session.remove(KEY),
    }
}
