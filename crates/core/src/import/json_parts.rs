//! A large JSON text cut into parts that can be read one by one: the elements of its long lists, and what is left without them.

use super::pace::{Pace, Stopped};

/// After so many bytes there is a rest.
const PIECE: usize = 32 << 10;

/// A text cut into parts.
#[derive(Debug, PartialEq, Eq)]
pub struct Cut<'t> {
    /// The text with a pair of numbers in place of each list: of its first part, and of the first behind it.
    pub rest: String,
    /// The elements of all lists.
    pub parts: Vec<&'t str>,
}

/// Where the scan stands.
enum Inside {
    /// Outside the lists.
    Rest,
    /// In a list at this depth, whose first part has this number, in an element that begins there.
    List {
        depth: usize,
        first: usize,
        begun: usize,
    },
}

/// Cuts the lists out that stand under this name; none where one never ends. Whether the parts and the rest are JSON is for
/// whoever reads them. `span` is the percent before and after.
///
/// # Errors
/// It was called off.
pub async fn cut_out<'t>(
    text: &'t str,
    name: &str,
    pace: Pace<'_>,
    (from, to): (u8, u8),
) -> Result<Option<Cut<'t>>, Stopped> {
    let bytes = text.as_bytes();
    let mut cut = Cut {
        rest: String::new(),
        parts: Vec::new(),
    };
    let mut inside = Inside::Rest;
    // Where a string or a part of the rest begins; whether the last string was the name, and a colon followed it.
    let (mut string, mut kept, mut named, mut colon) = (None, 0, false, false);
    let (mut depth, mut escaped) = (0_usize, false);
    for (at, &byte) in bytes.iter().enumerate() {
        if at.is_multiple_of(PIECE) {
            pace.nth_row(0, (at, bytes.len()), (from, to)).await?;
        }
        if let Some(start) = string {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    named = text.get(start + 1..at) == Some(name);
                    string = None;
                }
                _ => {}
            }
            continue;
        }
        match byte {
            b'"' => {
                string = Some(at);
                colon = false;
            }
            b':' => colon = true,
            b' ' | b'\n' | b'\r' | b'\t' => {}
            b'[' | b'{' => {
                depth += 1;
                if byte == b'[' && named && colon && matches!(inside, Inside::Rest) {
                    cut.rest.push_str(text.get(kept..at).unwrap_or_default());
                    inside = Inside::List {
                        depth,
                        first: cut.parts.len(),
                        begun: at + 1,
                    };
                }
                (named, colon) = (false, false);
            }
            b',' => {
                if let Inside::List {
                    depth: own, begun, ..
                } = &mut inside
                    && *own == depth
                {
                    cut.parts.push(text.get(*begun..at).unwrap_or_default());
                    *begun = at + 1;
                }
                (named, colon) = (false, false);
            }
            b']' | b'}' => {
                if let Inside::List {
                    depth: own,
                    first,
                    begun,
                } = inside
                    && own == depth
                {
                    let last = text.get(begun..at).unwrap_or_default();
                    if !last.trim_ascii().is_empty() || cut.parts.len() > first {
                        cut.parts.push(last);
                    }
                    cut.rest.push_str(&format!("[{first},{}]", cut.parts.len()));
                    kept = at + 1;
                    inside = Inside::Rest;
                }
                depth = depth.saturating_sub(1);
                (named, colon) = (false, false);
            }
            _ => (named, colon) = (false, false),
        }
    }
    if matches!(inside, Inside::List { .. }) {
        return Ok(None);
    }
    cut.rest.push_str(text.get(kept..).unwrap_or_default());
    Ok(Some(cut))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::pace::at_once;

    fn check(text: &str, rest: &str, parts: &[&str]) {
        let cut = at_once(cut_out(text, "m", Pace::NONE, (0, 0))).flatten();
        let parts = parts.to_vec();
        let rest = rest.to_owned();
        assert_eq!(cut, Some(Cut { rest, parts }), "{text}");
    }

    #[test]
    fn lists_come_apart_and_the_rest_says_where_they_were() {
        check(
            r#"{"m" : [1,{"m":[2,3]},"],"],"n":[4],"x":{"m":[]}}"#,
            r#"{"m" : [0,3],"n":[4],"x":{"m":[3,3]}}"#,
            &["1", r#"{"m":[2,3]}"#, r#""],""#],
        );
        check(r#"["m",[1,2]]"#, r#"["m",[1,2]]"#, &[]);
        check(r#"{"m":"m","k":[1]}"#, r#"{"m":"m","k":[1]}"#, &[]);
        check(r#"{"\"m":[1]}"#, r#"{"\"m":[1]}"#, &[]);
        check(r#"{"m":[1,]}"#, r#"{"m":[0,2]}"#, &["1", ""]);
    }

    #[test]
    fn a_list_that_never_ends_is_none() {
        let cut = |text| at_once(cut_out(text, "m", Pace::NONE, (0, 0))).flatten();
        assert_eq!(cut(r#"{"m":[1,2"#), None);
        assert_eq!(cut(r#"{"m":[[[["#), None);
    }
}
