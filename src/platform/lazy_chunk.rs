//! Parts of the page that are fetched after it has opened, and what it means when one is not there.

use std::cell::RefCell;

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

/// The link to the styles of the rooms, and what tells that they are there.
type Coming = (Element, Promise);

thread_local! {
    /// The styles, on their way or there.
    static STYLES: RefCell<Option<Coming>> = const { RefCell::new(None) };
}

/// Fetches the styles of the rooms, once, however many ask meanwhile. Where they do not come, the next who asks tries again.
pub async fn fetch_styles() -> Result<(), NotFetched> {
    let begun = STYLES.with_borrow(Clone::clone);
    let coming = match begun {
        Some(coming) => Some(coming),
        None => link_styles()?,
    };
    let Some((link, loaded)) = coming else {
        return Ok(());
    };
    STYLES.set(Some((link.clone(), loaded.clone())));
    if JsFuture::from(loaded).await.is_ok() {
        return Ok(());
    }
    link.remove();
    // Somebody else may have begun again by now.
    if STYLES.with_borrow(|now| now.as_ref().is_some_and(|(now, _)| *now == link)) {
        STYLES.set(None);
    }
    Err(NotFetched)
}

/// Puts the styles' link into the document; none where the document names no styles.
fn link_styles() -> Result<Option<Coming>, NotFetched> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(NotFetched)?;
    let named = document.query_selector("meta[name=kept-rooms]");
    let named = named
        .ok()
        .flatten()
        .and_then(|meta| meta.get_attribute("content"));
    let Some((address, sum)) = named.as_deref().and_then(|named| named.split_once(' ')) else {
        // A document that is not the page's, as a test's, names none and needs none.
        return Ok(None);
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
    Ok(Some((link, loaded)))
}
