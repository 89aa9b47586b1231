//! The browser's `TextDecoder`: every encoding that people have, without a byte of tables of our own.

use js_sys::{Function, Object, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use kept_core::import::TextDecode;

/// Decodes with the browser's tables.
pub struct BrowserDecoder;

impl TextDecode for BrowserDecoder {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        let options = Object::new();
        Reflect::set(&options, &"fatal".into(), &JsValue::TRUE).ok()?;
        let class: Function = Reflect::get(&js_sys::global(), &"TextDecoder".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let arguments = js_sys::Array::of2(&label.into(), &options);
        let decoder = Reflect::construct(&class, &arguments).ok()?;
        let decode: Function = Reflect::get(&decoder, &"decode".into())
            .ok()?
            .dyn_into()
            .ok()?;
        decode
            .call1(&decoder, &Uint8Array::from(bytes))
            .ok()?
            .as_string()
    }
}
