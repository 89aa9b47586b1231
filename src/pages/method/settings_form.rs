//! The form of a topic's settings: what is typed, and the edit that it makes.

use std::collections::BTreeMap;

use serde_json::Value;
use yew::AttrValue;

use crate::forms;
use crate::prelude::*;
use kept_core::book::value::Money;
use kept_core::input::money::{parse, plain};
use kept_core::scoring::method::parameters::all;
use kept_core::scoring::method::tunables;
use kept_core::scoring::method::{Kind, Number, Setting, Topic};

/// What was typed, by setting; what was not is not in it.
pub type Typed = BTreeMap<&'static str, AttrValue>;

/// The text of the value that holds.
pub fn held(at: &AppContext, fields: &Fields, setting: &Setting) -> String {
    match (fields.get(setting.field), setting.kind) {
        (None, _) => usual(setting).map_or_else(String::new, |usual| usual.value.to_string()),
        (Some(value), Kind::Money) => {
            let amount = value.as_i64().and_then(Money::new);
            let units = forms::Setting::of(&at.view).units;
            amount.map_or_else(String::new, |amount| plain(amount, units))
        }
        // 3.0 in the book reads 3.
        (Some(value), _) => value
            .as_f64()
            .map_or_else(|| value.to_string(), |number| number.to_string()),
    }
}

/// The number that holds where nothing is set.
pub fn usual(setting: &Setting) -> Option<&'static Number> {
    all().find(|number| Some(number.name) == setting.constant)
}

/// The fields of an edit: what is empty or usual is taken away, what is no number is refused by the book.
pub fn fields(at: &AppContext, topic: Topic, typed: &Typed) -> Fields {
    let mut fields = Fields::new();
    for setting in tunables::settings(topic) {
        let Some(text) = typed.get(setting.field).map(|text| text.trim()) else {
            continue;
        };
        let number = match setting.kind {
            Kind::Days | Kind::Count => text.parse::<i64>().ok().map(Value::from),
            Kind::Share | Kind::Weight => text.parse::<f64>().ok().map(Value::from),
            Kind::Money => {
                let units = forms::Setting::of(&at.view).units;
                parse(text, units).map(|amount| Value::from(amount.get()))
            }
        };
        let is_usual = usual(setting).is_some_and(|usual| usual.value.to_string() == text);
        let value = match text {
            "" => Value::Null,
            _ if is_usual => Value::Null,
            text => number.unwrap_or_else(|| text.into()),
        };
        fields.insert(setting.field.to_owned(), value);
    }
    fields
}
