//! Putting the focus somewhere. What is not there, or cannot take it, leaves it where it was.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// The element with this id, as it is: in a selector the ids of other people's files would need escaping.
pub fn by_id(id: &str) -> Option<HtmlElement> {
    let document = web_sys::window()?.document()?;
    document.get_element_by_id(id)?.dyn_into().ok()
}

/// Puts the focus on the element with this id.
pub fn focus_id(id: &str) {
    if let Some(element) = by_id(id) {
        let _ = element.focus();
    }
}

/// Puts the focus on an element and leaves the page where it is: most engines would scroll so that it begins at the edge.
pub fn focus_in_place(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // What cannot take the focus leaves it where it was.
    let _ = element.focus_with_options(&options);
}

/// Puts the focus on the first element that this selector finds, opening the fold it is in.
pub fn focus(selector: &str) {
    let found = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector(selector).ok()?);
    let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    if let Ok(Some(fold)) = element.closest("details") {
        // A fold that cannot be opened merely stays closed.
        let _ = fold.set_attribute("open", "");
    }
    let _ = element.focus();
}
