//! Finds keys that occur more than once in one object of a JSON text. JSON allows them and programs disagree which of the
//! two counts. Works on the text, since a parsed `Value` has kept one of them only.

use crate::dyn_sort::DynSort;
use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::book::json_path::Path;

/// A key that occurs more than once in one object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct DuplicateKey {
    /// The path of the key, as `customers[3].name`.
    pub(super) path: String,
    /// The field of the top-level object under which it is.
    pub(super) field: String,
    /// The index in that field, counted from 0, where that is a list.
    pub(super) index: Option<usize>,
}

/// Returns each duplicate key once, in the order in which their objects end. Of a text that is not JSON, those before the
/// error.
pub(super) fn duplicate_keys(text: &str) -> Vec<DuplicateKey> {
    let mut found = Vec::new();
    let scan = Scan {
        at: &Path::Root,
        found: &mut found,
    };
    // An error ends the scan; the caller parses the same text and reports it.
    let _ = scan.deserialize(&mut serde_json::Deserializer::from_str(text));
    found
}

/// Reads one value for its duplicate keys alone.
struct Scan<'a> {
    at: &'a Path<'a>,
    found: &'a mut Vec<DuplicateKey>,
}

impl<'de> DeserializeSeed<'de> for Scan<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Scan<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut keys: Vec<Cow<'de, str>> = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            map.next_value_seed(Scan {
                at: &self.at.field(&key),
                found: self.found,
            })?;
            keys.push(key);
        }
        keys.dyn_sort();
        let mut last = None;
        for pair in keys.windows(2) {
            if let [one, other] = pair
                && one == other
                && last != Some(one)
            {
                self.found.push(duplicate(&self.at.field(one)));
                last = Some(one);
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut index = 0;
        while let Some(()) = list.next_element_seed(Scan {
            at: &self.at.index(index),
            found: self.found,
        })? {
            index += 1;
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

/// A key with its escapes resolved; borrowed from the text where it has none.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Key<'de>, D::Error> {
        struct KeyVisitor;

        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }

            fn visit_borrowed_str<E>(self, key: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(key)))
            }

            fn visit_str<E>(self, key: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(key.to_owned())))
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}

/// The duplicate key at this path.
fn duplicate(path: &Path<'_>) -> DuplicateKey {
    let (mut first, mut second) = (path, None);
    while let Path::Field(above, _) | Path::Index(above, _) = first {
        if matches!(above, Path::Root) {
            break;
        }
        second = Some(first);
        first = *above;
    }
    let field = match first {
        Path::Field(_, name) => (*name).to_owned(),
        Path::Root | Path::Index(..) => String::new(),
    };
    let index = match second {
        Some(Path::Index(_, index)) => Some(*index),
        _ => None,
    };
    DuplicateKey {
        path: path.to_string(),
        field,
        index,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert!(
            serde_json::from_str::<serde_json::Value>(text).is_ok(),
            "{text}"
        );
        let paths: Vec<String> = duplicate_keys(text)
            .into_iter()
            .map(|one| one.path)
            .collect();
        assert_eq!(paths, expected, "{text}");
    }

    #[test]
    fn a_name_that_stands_twice_in_one_object_is_found_with_its_place() {
        check(r#"{"a":1,"a":2}"#, &["a"]);
        check(r#"{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}"#, &[]);
        check(
            r#"{"customers":[{},{"id":"x","name":"A","name":"B"}]}"#,
            &["customers[1].name"],
        );
        check(r#"{"s":{"cadence":{"A":1,"A":2}}}"#, &["s.cadence.A"]);
        check(r#"{"a":1,"a":2,"a":3}"#, &["a"]);
        check(r#"[[{"x":[],"x":{}}]]"#, &["[0][0].x"]);
    }

    #[test]
    fn names_are_compared_as_they_are_meant_and_texts_are_no_names() {
        check(r#"{"a":1,"\u0061":2}"#, &["a"]);
        check(r#"{"\"":1,"\u0022":2}"#, &["\""]);
        check(r#"{"a":"a","b":"a,\"a\":{[","c":["a","a"]}"#, &[]);
        check(r#"{"a":"\\","b":"\\\"","a":1}"#, &["a"]);
        check(r#"{"ä":1,"\u00e4":1}"#, &["ä"]);
    }

    #[test]
    fn the_record_is_told_in_which_it_stands() {
        let found = duplicate_keys(r#"{"entries":[1,{"tags":[{"x":1,"x":2}]}]}"#);
        let told = found.first().map(|one| (one.field.as_str(), one.index));
        assert_eq!(told, Some(("entries", Some(1))));
    }

    #[test]
    fn what_is_no_json_ends_it_without_harm() {
        for text in [
            "",
            "}",
            "]]",
            "\"",
            "{\"a",
            "{\"a\\",
            "[}",
            "{]}",
            "{\"a\":1,\"a\":",
        ] {
            let _ = duplicate_keys(text);
        }
    }
}
