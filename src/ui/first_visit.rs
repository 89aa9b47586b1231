//! What the document itself shows to somebody who has no book here yet, until the page can: on a slow connection the page is
//! seconds away, and the words of its first screen are not.

/// The element in the document, which `boot.js` puts there.
const FIRST: &str = "first";

fn element() -> Option<web_sys::Element> {
    web_sys::window()?.document()?.get_element_by_id(FIRST)
}

/// Whether it is shown.
pub fn stands() -> bool {
    element().is_some()
}

/// Takes it away, since the page is there.
pub fn leave() {
    if let Some(element) = element() {
        element.remove();
    }
}
