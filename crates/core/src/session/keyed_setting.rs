//! Settings that hold values by name: setting one of them.

use serde_json::Value;

use crate::book::Id;
use crate::book::action::Action;
use crate::book::field::Field;
use crate::book::keyed_fields::flat_name;
use crate::book::op::List;
use crate::book::record::{Fields, Group, Nested};
use crate::book::settings::Settings;

/// The action that puts a value under this id into a setting; none takes the one of this id away.
pub fn edit<G: Group>(setting: &str, id: &Id, value: Option<G>) -> Action {
    let value = value.map_or(Value::Null, |group| {
        let extra = Default::default();
        Nested { group, extra }.write()
    });
    let mut fields = Fields::new();
    fields.insert(flat_name(setting, id.as_str()), value);
    Action::Edit(List::Settings, Settings::id(), fields)
}
