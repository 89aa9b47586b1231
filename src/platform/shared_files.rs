//! Files that another app shared with the installed page. The service worker (`web/sw.js`) sets them aside in a cache, where
//! they wait until they are taken.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Cache, CacheStorage, File, Request, Response};

/// Takes the files that wait, which then no longer do; none where the browser has no such storage.
pub async fn take() -> Vec<File> {
    taken().await.unwrap_or_default()
}

async fn taken() -> Option<Vec<File>> {
    let window = web_sys::window()?;
    let scope = window.document()?.base_uri().ok()??;
    let scope = scope
        .split(['#', '?'])
        .next()?
        .trim_end_matches("index.html");
    let name = format!("kept-shared {scope}");
    let caches = window.caches().ok()?;
    if !answer(caches.has(&name)).await?.is_truthy() {
        return None;
    }
    let cache: Cache = answer(caches.open(&name)).await?.dyn_into().ok()?;
    let requests: Array = answer(cache.keys()).await?.dyn_into().ok()?;
    let mut files = Vec::new();
    for request in requests
        .iter()
        .filter_map(|one| one.dyn_into::<Request>().ok())
    {
        files.extend(file(&cache, &request).await);
    }
    forget(&caches, &name).await;
    Some(files)
}

async fn forget(caches: &CacheStorage, name: &str) {
    // Where it cannot be deleted, the same files come once more, and the import says that they are here already.
    answer(caches.delete(name)).await;
}

async fn file(cache: &Cache, request: &Request) -> Option<File> {
    let response: Response = answer(cache.match_with_request(request))
        .await?
        .dyn_into()
        .ok()?;
    let blob: Blob = JsFuture::from(response.blob().ok()?)
        .await
        .ok()?
        .dyn_into()
        .ok()?;
    let url = request.url();
    let name = url.split_once('?').map_or("", |(_, name)| name);
    let name = js_sys::decode_uri_component(name).ok()?;
    File::new_with_blob_sequence(&Array::of1(&blob), &String::from(name)).ok()
}

async fn answer(promise: js_sys::Promise) -> Option<JsValue> {
    JsFuture::from(promise).await.ok()
}
