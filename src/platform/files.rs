//! Files out and in: a text handed to the browser as a download, a chosen file read whole. Nothing is kept here.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

/// How long the browser may take to begin a download before its source is let go.
const LET_GO_AFTER_MS: u32 = 60_000;

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Larger than was allowed.
    TooLarge,
    /// The browser would not hand it over: moved, or no longer permitted.
    Refused,
}

/// Offers a text as a download of this name. False when the browser refused.
#[must_use]
pub fn download(name: &str, mime: &str, text: &str) -> bool {
    begin(name, mime, text).is_ok()
}

fn begin(name: &str, mime: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(mime);
    let parts = Array::of1(&JsValue::from(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let clicked = click(name, &url);
    gloo_timers::callback::Timeout::new(LET_GO_AFTER_MS, move || {
        // A page about to close has no use for the answer.
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    clicked
}

fn click(name: &str, url: &str) -> Result<(), JsValue> {
    let document = web_sys::window()
        .and_then(|window| window.document())
        .ok_or(JsValue::NULL)?;
    let body = document.body().ok_or(JsValue::NULL)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    anchor.set_href(url);
    anchor.set_download(name);
    anchor.set_hidden(true);
    // Some browsers begin a download only from an element that stands in the page.
    body.append_child(&anchor)?;
    anchor.click();
    anchor.remove();
    Ok(())
}

/// The bytes of a chosen file of at most `max` bytes.
pub async fn read_bytes(file: &File, max: u32) -> Result<Vec<u8>, Unread> {
    if file.size() > f64::from(max) {
        return Err(Unread::TooLarge);
    }
    let buffer = JsFuture::from(file.array_buffer())
        .await
        .map_err(|_| Unread::Refused)?;
    Ok(Uint8Array::new(&buffer).to_vec())
}
