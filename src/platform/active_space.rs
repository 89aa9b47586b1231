//! Which book this tab has open, remembered for as long as the tab lives, so that a reload stays in the demo.

use kept_core::storage::Space;

const KEY: &str = "kept/space";
const DEMO: &str = "demo";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// The book this tab had open; the person's own where it had none.
pub fn remembered() -> Space {
    let said = storage().and_then(|storage| storage.get_item(KEY).ok()?);
    match said.as_deref() {
        Some(DEMO) => Space::Demo,
        _ => Space::Book,
    }
}

/// Remembers which book this tab has open. A tab that cannot remember opens the person's own next time.
pub fn remember(space: Space) {
    if let Some(storage) = storage() {
        let _ = match space {
            Space::Demo => storage.set_item(KEY, DEMO),
            Space::Book => storage.remove_item(KEY),
        };
    }
}
