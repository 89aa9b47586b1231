//! The number on the icon of the installed app, where the browser and the device show one.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::web_share::{method, navigator};

/// Shows this number; none for zero. A browser that has no badge, or refuses one, shows none.
pub fn show(count: usize) {
    let Some(navigator) = navigator() else {
        return;
    };
    // A count of customers stays far below 2⁵³.
    let count = (count as f64).into();
    let asked =
        method(&navigator, "setAppBadge").and_then(|set| set.call1(&navigator, &count).ok());
    if let Some(Ok(promise)) = asked.map(JsCast::dyn_into::<js_sys::Promise>) {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}
