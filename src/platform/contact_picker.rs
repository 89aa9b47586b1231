//! The device's own contacts, where the browser has a picker for them: the person chooses there whom the page gets to see.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Somebody chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contact {
    /// The first of their names; empty where they have none.
    pub name: String,
    /// Telephone numbers.
    pub phones: Vec<String>,
    /// Addresses for e-mail.
    pub emails: Vec<String>,
}

/// What is asked of each: the names that the browser has for them.
const ASKED: [&str; 3] = ["name", "tel", "email"];

fn picker() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(web_sys::window()?.navigator());
    let contacts = Reflect::get(&navigator, &"contacts".into()).ok()?;
    if !contacts.is_object() {
        return None;
    }
    let select = Reflect::get(&contacts, &"select".into()).ok()?;
    Some((contacts, select.dyn_into().ok()?))
}

/// Whether there is a picker.
pub fn is_there() -> bool {
    picker().is_some()
}

/// Opens the picker. Nobody where the person closes it, or the browser would not.
pub async fn pick() -> Vec<Contact> {
    let asked: Array = ASKED.iter().map(|name| JsValue::from(*name)).collect();
    let many = Object::new();
    // A plain object takes whatever is set on it.
    let _ = Reflect::set(&many, &"multiple".into(), &true.into());
    let opened = picker().and_then(|(contacts, select)| {
        let promise = select.call2(&contacts, &asked, &many).ok()?;
        promise.dyn_into::<Promise>().ok()
    });
    let Some(promise) = opened else {
        return Vec::new();
    };
    let chosen = JsFuture::from(promise).await.unwrap_or_default();
    let chosen = chosen.dyn_into::<Array>().unwrap_or_default();
    chosen.iter().map(|one| contact(&one)).collect()
}

fn contact(chosen: &JsValue) -> Contact {
    let texts = |name: &str| -> Vec<String> {
        let list = Reflect::get(chosen, &name.into()).unwrap_or_default();
        let list = list.dyn_into::<Array>().unwrap_or_default();
        let texts = list.iter().filter_map(|text| text.as_string());
        let texts = texts.map(|text| text.trim().to_owned());
        texts.filter(|text| !text.is_empty()).collect()
    };
    Contact {
        name: texts("name").into_iter().next().unwrap_or_default(),
        phones: texts("tel"),
        emails: texts("email"),
    }
}
