//! One of the browser's formatters, as `Intl` makes it.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// One of the browser's formatters with its `format`.
#[derive(Clone)]
pub struct Formatter {
    /// The formatter itself.
    pub object: JsValue,
    format: Function,
}

impl Formatter {
    /// Makes one of this kind for a language; none where the browser refuses.
    pub fn new(kind: &str, language: &str, options: &[(&str, JsValue)]) -> Option<Formatter> {
        let bag = Object::new();
        for (name, value) in options {
            Reflect::set(&bag, &JsValue::from(*name), value).ok()?;
        }
        let class = of_intl(kind)?;
        let object =
            Reflect::construct(&class, &Array::of2(&JsValue::from(language), &bag)).ok()?;
        let method = if kind == "DisplayNames" {
            "of"
        } else {
            "format"
        };
        let format = Reflect::get(&object, &JsValue::from(method))
            .ok()?
            .dyn_into()
            .ok()?;
        Some(Formatter { object, format })
    }

    /// Formats one value.
    pub fn one(&self, value: &JsValue) -> Option<String> {
        self.format.call1(&self.object, value).ok()?.as_string()
    }

    /// Formats a value and its unit.
    pub fn two(&self, value: &JsValue, unit: &JsValue) -> Option<String> {
        self.format
            .call2(&self.object, value, unit)
            .ok()?
            .as_string()
    }
}

/// A function of `Intl`.
pub fn of_intl(name: &str) -> Option<Function> {
    let intl = Reflect::get(&js_sys::global(), &JsValue::from("Intl")).ok()?;
    Reflect::get(&intl, &JsValue::from(name))
        .ok()?
        .dyn_into()
        .ok()
}
