//! Parts of the page that are fetched after it has opened, and what it means when one is not there.

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;

/// Why a part is not there: it could not be fetched. It can be asked for again.
pub struct NotFetched;

#[cfg(code_split)]
impl From<wasm_split_helpers::SplitLoaderError> for NotFetched {
    fn from(_: wasm_split_helpers::SplitLoaderError) -> Self {
        NotFetched
    }
}

/// The id under which the styles of the rooms stand in the document once they are there.
const STYLES: &str = "rooms-styles";

/// Fetches the styles of the rooms, once.
pub async fn fetch_styles() -> Result<(), NotFetched> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(NotFetched)?;
    if document.get_element_by_id(STYLES).is_some() {
        return Ok(());
    }
    let named = document.query_selector("meta[name=kept-rooms]");
    let named = named
        .ok()
        .flatten()
        .and_then(|meta| meta.get_attribute("content"));
    let Some((address, sum)) = named.as_deref().and_then(|named| named.split_once(' ')) else {
        // A document that is not the page's, as a test's, names none and needs none.
        return Ok(());
    };
    let begin = || -> Result<Element, JsValue> {
        let link = document.create_element("link")?;
        link.set_attribute("rel", "stylesheet")?;
        link.set_attribute("integrity", sum)?;
        link.set_attribute("href", address)?;
        Ok(link)
    };
    let link = begin().map_err(|_| NotFetched)?;
    let head = document
        .query_selector("head")
        .ok()
        .flatten()
        .ok_or(NotFetched)?;
    let loaded = Promise::new(&mut |done: Function, failed: Function| {
        for (event, answer) in [("load", done), ("error", failed)] {
            // An element that cannot be listened to never answers; none is known.
            let _ = link.add_event_listener_with_callback(event, &answer);
        }
        let _ = head.append_child(&link);
    });
    match JsFuture::from(loaded).await {
        Ok(_) => {
            link.set_id(STYLES);
            Ok(())
        }
        Err(_) => {
            link.remove();
            Err(NotFetched)
        }
    }
}
