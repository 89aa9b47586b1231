//! How long the browser keeps what a page stores. Asking may make it ask the person in turn, so it is asked only on a press.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// What the browser answers; none where it does not say.
async fn answered(ask: impl Fn(&StorageManager) -> Result<Promise, JsValue>) -> Option<bool> {
    let asked = ask(&web_sys::window()?.navigator().storage()).ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

/// Whether the browser keeps what is stored until the person deletes it; none where it does not say.
pub async fn is_promised() -> Option<bool> {
    answered(StorageManager::persisted).await
}

/// Asks it to, and returns what it answers.
pub async fn promise() -> Option<bool> {
    answered(StorageManager::persist).await
}

/// Whether this browser deletes what a page stores after seven days of its use without a visit there: Safari does, and on
/// Apple's phones every browser, unless the page stands on the home screen.
pub fn forgets_after_a_week() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let is_installed = window
        .match_media("(display-mode: standalone)")
        .ok()
        .flatten()
        .is_some_and(|media| media.matches());
    let vendor = js_sys::Reflect::get(&window.navigator(), &"vendor".into());
    let vendor = vendor.ok().and_then(|vendor| vendor.as_string());
    !is_installed && vendor.is_some_and(|vendor| vendor.starts_with("Apple"))
}
