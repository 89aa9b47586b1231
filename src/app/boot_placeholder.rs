//! What the document itself shows to somebody who has no book here yet, until the page can: on a slow connection the page is
//! seconds away, and the words of its first screen are not.

use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::Node;

use crate::platform::focus::by_id;

/// The element in the document, which `boot.js` puts there.
const FIRST: &str = "first";
/// The template of the welcome in it, in English; in another language with its tag behind a hyphen.
const WELCOME: &str = "welcome";

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

/// A copy of the welcome in a language, for the page to show in the same place; none where the document has none.
pub fn welcome(language: &str) -> Option<Node> {
    let template = by_id(&format!("{WELCOME}-{language}")).or_else(|| by_id(WELCOME))?;
    let content = Reflect::get(&template, &"content".into()).ok()?;
    let welcome = content.dyn_into::<Node>().ok()?.first_child()?;
    welcome.clone_node_with_deep(true).ok()
}
