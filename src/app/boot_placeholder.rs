//! What the document itself shows to somebody who has no book here yet, until the page can: on a slow connection the page is
//! seconds away, and the words of its first screen are not.

use crate::platform::focus::by_id;

/// The element in the document, which `boot.js` puts there.
const FIRST: &str = "first";

/// Whether it is shown.
pub fn stands() -> bool {
    by_id(FIRST).is_some()
}

/// Takes it away, since the page is there.
pub fn leave() {
    if let Some(element) = by_id(FIRST) {
        element.remove();
    }
}
