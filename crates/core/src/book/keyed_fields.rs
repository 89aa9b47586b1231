//! Fields that hold values by name and merge one by one: `views: {a: …}` of the file is `views/a: …` among the fields that
//! operations set, so two devices can each add one.

use std::borrow::Cow;

use serde_json::Value;

use super::record::Fields;

/// Parts the name of such a field from the name inside it.
const PART: char = '/';

/// The name among a record's fields of the value under `key` in a keyed field.
pub fn flat_name(field: &str, key: &str) -> String {
    format!("{field}{PART}{key}")
}

/// Fields in the file's shape as fields that merge one by one; `keyed` names the fields that hold values by name.
pub fn flatten(fields: Fields, keyed: &[&str]) -> Fields {
    let is_keyed = |name: &str, value: &Value| value.is_object() && keyed.contains(&name);
    if !fields.iter().any(|(name, value)| is_keyed(name, value)) {
        return fields;
    }
    let mut flat = Fields::new();
    for (name, value) in fields {
        match value {
            Value::Object(inner) if keyed.contains(&name.as_str()) => {
                for (key, value) in inner {
                    flat.insert(flat_name(&name, &key), value);
                }
            }
            value => {
                flat.insert(name, value);
            }
        }
    }
    flat
}

/// The file's shape again.
pub fn unflatten<'f>(flat: &'f Fields, keyed: &[&str]) -> Cow<'f, Fields> {
    let inner = |name: &'f str| {
        let (outer, key) = name.split_once(PART)?;
        keyed.contains(&outer).then_some((outer, key))
    };
    if !flat.keys().any(|name| inner(name).is_some()) {
        return Cow::Borrowed(flat);
    }
    let mut fields = Fields::new();
    for (name, value) in flat {
        match inner(name) {
            Some((outer, key)) => {
                let object = fields
                    .entry(outer)
                    .or_insert_with(|| Value::Object(Fields::new()));
                if let Some(object) = object.as_object_mut() {
                    object.insert(key.to_owned(), value.clone());
                }
            }
            None => {
                fields.insert(name.clone(), value.clone());
            }
        }
    }
    Cow::Owned(fields)
}
