//! How long the browser keeps what a page stores. Asking may make it ask the person in turn, so it is asked only on a press, or once
//! after one that stored something worth keeping.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use super::told_once;

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

/// Asks it once, when there is first something worth keeping: after an import, the first customers, a file for another device.
/// Must be called while a press is being answered. Later it is asked in the settings alone.
pub fn promise_once() {
    if told_once::is_told(told_once::ASKED_TO_KEEP) {
        return;
    }
    wasm_bindgen_futures::spawn_local(async {
        if is_promised().await != Some(false) {
            return;
        }
        told_once::remember(told_once::ASKED_TO_KEEP);
        // The settings say what came of it.
        let _ = promise().await;
    });
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
    let word = |name: &str| {
        let word = js_sys::Reflect::get(&window.navigator(), &name.into());
        word.ok()
            .and_then(|word| word.as_string())
            .unwrap_or_default()
    };
    // Other systems' browsers with this engine say the same of who made it.
    let is_of_apple = word("vendor").starts_with("Apple")
        && ["Mac", "iPhone", "iPad", "iPod"]
            .iter()
            .any(|begin| word("platform").starts_with(begin));
    is_of_apple && !is_installed
}
