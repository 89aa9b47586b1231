//! Handing a text or a file on: to the device's share sheet, to the clipboard, to a mail program. Nothing is sent from here; each only
//! opens what the person sends with.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag};

/// The method of this name of an object, if the browser has it.
pub(super) fn method(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

/// The browser's navigator.
pub(super) fn navigator() -> Option<JsValue> {
    Some(web_sys::window()?.navigator().into())
}

/// Whether the device has a share sheet for texts.
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| method(&navigator, "share").is_some())
}

/// Opens the device's share sheet with a text. Whoever closes it again has changed their mind, which is no failure.
pub fn share(title: &str, text: &str) {
    let what = Object::new();
    // A plain object takes whatever is set on it.
    let _ = Reflect::set(&what, &"title".into(), &title.into());
    let _ = Reflect::set(&what, &"text".into(), &text.into());
    let Some(navigator) = navigator() else {
        return;
    };
    let shared = method(&navigator, "share").and_then(|share| share.call1(&navigator, &what).ok());
    if let Some(Ok(promise)) = shared.map(JsCast::dyn_into::<Promise>) {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// What became of a file that was to be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// An app took it.
    Taken,
    /// The person closed the share sheet.
    Closed,
    /// The browser wants a press of its own for it: the one before was too long ago.
    PressAgain,
    /// The browser would not.
    Refused,
}

fn text_file(name: &str, text: &str) -> Result<JsValue, JsValue> {
    let options = FilePropertyBag::new();
    options.set_type("text/plain");
    let parts = Array::of1(&text.into());
    Ok(File::new_with_str_sequence_and_options(&parts, name, &options)?.into())
}

fn files_to_share(file: &JsValue) -> JsValue {
    let what = Object::new();
    // A plain object takes whatever is set on it.
    let _ = Reflect::set(&what, &"files".into(), &Array::of1(file));
    what.into()
}

/// Whether the device has a share sheet that takes text files.
pub fn can_share_files() -> bool {
    let can = || {
        let what = files_to_share(&text_file("kept.txt", "").ok()?);
        let navigator = navigator()?;
        method(&navigator, "share")?;
        let answer = method(&navigator, "canShare")?.call1(&navigator, &what);
        answer.ok()?.as_bool()
    };
    can() == Some(true)
}

/// Opens the device's share sheet with a text file. Must be called while a press lasts.
pub async fn share_file(name: &str, text: &str) -> Shared {
    let share = async {
        let what = files_to_share(&text_file(name, text)?);
        let navigator = navigator().ok_or(JsValue::NULL)?;
        let share = method(&navigator, "share").ok_or(JsValue::NULL)?;
        JsFuture::from(Promise::resolve(&share.call1(&navigator, &what)?)).await
    };
    let Err(thrown) = share.await else {
        return Shared::Taken;
    };
    let name = Reflect::get(&thrown, &"name".into()).ok();
    match name.and_then(|name| name.as_string()).as_deref() {
        Some("AbortError") => Shared::Closed,
        Some("NotAllowedError") => Shared::PressAgain,
        _ => Shared::Refused,
    }
}

/// Puts a text on the clipboard. False where the browser would not. It is asked at once and not when the answer is awaited,
/// for some browsers allow it only while the press lasts.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    let asked = || {
        let clipboard = Reflect::get(&navigator()?, &"clipboard".into()).ok()?;
        let write = method(&clipboard, "writeText")?;
        let promise = write.call1(&clipboard, &text.into()).ok()?;
        promise.dyn_into::<Promise>().ok()
    };
    let asked = asked();
    async move {
        match asked {
            Some(promise) => JsFuture::from(promise).await.is_ok(),
            None => false,
        }
    }
}

/// The address that opens a new letter in the person's mail program, to somebody or to nobody yet.
pub fn letter(to: &str, subject: &str, text: &str) -> String {
    let encoded = |text: &str| String::from(js_sys::encode_uri_component(text));
    // Line breaks are written as two characters there.
    let text = text.replace('\n', "\r\n");
    format!(
        "mailto:{}?subject={}&body={}",
        encoded(to),
        encoded(subject),
        encoded(&text)
    )
}

/// The address of this page without anything from its `?` or `#` on.
pub fn page() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let url = document.and_then(|document| document.url().ok());
    let url = url.unwrap_or_default();
    url.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Whether the page stands where only this device finds it.
pub fn is_only_here() -> bool {
    let location = web_sys::window().map(|window| window.location());
    let host = location.and_then(|location| location.hostname().ok());
    matches!(
        host.as_deref(),
        None | Some("" | "localhost" | "127.0.0.1" | "[::1]")
    )
}
