//! Names that stand twice in one object of a file. JSON allows them and programs disagree which of the two counts, so
//! neither may come in unseen. Works on the text, since a parsed value no longer knows; must be given whole JSON, and
//! stops early at anything else.

/// A place where a name stands twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Twice {
    /// The place, as `customers[3].name`.
    pub(super) path: String,
    /// The file's own field in which it is.
    pub(super) field: String,
    /// The place in that field, counted from 0, where that is a list.
    pub(super) index: Option<usize>,
}

/// An object or a list that is not closed yet.
struct Level<'t> {
    /// Where its names begin among all that are remembered; none for a list.
    names: Option<usize>,
    /// The name that stands before the current value.
    name: &'t str,
    /// The place of the current value.
    place: usize,
}

/// Every name that stands twice, each once, in the order in which their objects end.
pub(super) fn twice(text: &str) -> Vec<Twice> {
    let mut found = Vec::new();
    let mut levels: Vec<Level<'_>> = Vec::new();
    let mut names: Vec<String> = Vec::new();
    // Whether a text is a name: after `{` and after a comma in an object.
    let mut is_name = false;
    let mut at = 0;
    while let Some(&byte) = text.as_bytes().get(at) {
        at += 1;
        match byte {
            b'"' => {
                let Some(length) = length(text, at) else {
                    return found;
                };
                let inside = text.get(at..at + length).unwrap_or_default();
                at += length + 1;
                if let (true, Some(level)) = (is_name, levels.last_mut()) {
                    level.name = inside;
                    names.push(plain(inside));
                    is_name = false;
                }
            }
            b'{' | b'[' => {
                is_name = byte == b'{';
                levels.push(Level {
                    names: is_name.then_some(names.len()),
                    name: "",
                    place: 0,
                });
            }
            b',' => {
                if let Some(level) = levels.last_mut() {
                    level.place += 1;
                    is_name = level.names.is_some();
                }
            }
            b'}' | b']' => {
                let Some(level) = levels.pop() else {
                    return found;
                };
                is_name = false;
                let Some(begin) = level.names.filter(|begin| *begin <= names.len()) else {
                    continue;
                };
                let mut here = names.split_off(begin);
                here.sort();
                let mut last = None;
                for pair in here.windows(2) {
                    if let [one, other] = pair
                        && one == other
                        && last != Some(one)
                    {
                        found.push(at_level(&levels, one));
                        last = Some(one);
                    }
                }
            }
            _ => {}
        }
    }
    found
}

/// How many bytes of a text stand before the quote that ends it.
fn length(text: &str, from: usize) -> Option<usize> {
    let mut is_escaped = false;
    text.as_bytes().get(from..)?.iter().position(|byte| {
        let ends = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        ends
    })
}

/// A name as it is meant: `\u0061` is `a`.
fn plain(name: &str) -> String {
    match name.contains('\\') {
        true => serde_json::from_str(&format!("\"{name}\"")).unwrap_or_else(|_| name.to_owned()),
        false => name.to_owned(),
    }
}

fn step(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// The place of a name below these levels.
fn at_level(levels: &[Level<'_>], name: &str) -> Twice {
    let mut path = String::new();
    let mut index = None;
    for (depth, level) in levels.iter().enumerate() {
        match level.names {
            Some(_) => step(&mut path, level.name),
            None => {
                path.push_str(&format!("[{}]", level.place));
                if depth == 1 {
                    index = Some(level.place);
                }
            }
        }
    }
    step(&mut path, name);
    let field = levels.first().map_or(name, |level| level.name).to_owned();
    Twice { path, field, index }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert!(
            serde_json::from_str::<serde_json::Value>(text).is_ok(),
            "{text}"
        );
        let paths: Vec<String> = twice(text).into_iter().map(|one| one.path).collect();
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
        let found = twice(r#"{"entries":[1,{"tags":[{"x":1,"x":2}]}]}"#);
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
            let _ = twice(text);
        }
    }
}
