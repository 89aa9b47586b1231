//! The lines of vCard and iCalendar: folded lines joined, then name, parameters and value. It forgives what programs
//! write: CR CR LF, lone carriage returns, folds without the blank, soft breaks of quoted-printable, stray quotes.

use std::borrow::Cow;

/// One property of a card or a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Property {
    /// The line of the file it begins on, from 1.
    pub line: usize,
    /// What stands before the dot of `item1.EMAIL`.
    pub group: Option<String>,
    /// The name in capitals.
    pub name: String,
    /// Parameters in the order of the file, names in capitals; a value without a name stands under `TYPE`.
    pub params: Vec<(String, String)>,
    /// The value as written, still escaped.
    pub value: String,
}

impl Property {
    /// The first value of this parameter.
    pub fn param(&self, name: &str) -> Option<&str> {
        let found = self.params.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Whether one of the types is this word, in any case.
    pub fn has_type(&self, word: &str) -> bool {
        let types = self.params.iter().filter(|(key, _)| key == "TYPE");
        types
            .flat_map(|(_, value)| value.split(','))
            .any(|value| value.trim().eq_ignore_ascii_case(word))
    }

    /// Whether the value is quoted-printable.
    fn is_quoted_printable(&self) -> bool {
        self.params
            .iter()
            .any(|(_, value)| value.eq_ignore_ascii_case("quoted-printable"))
    }

    /// The pieces of a value with fields, each unescaped.
    pub fn fields(&self, separator: char) -> Vec<String> {
        split_unescaped(&self.value, separator)
            .into_iter()
            .map(|piece| unescape(piece).trim().to_owned())
            .collect()
    }

    /// The value as text, unescaped.
    pub fn text(&self) -> String {
        unescape(&self.value).trim().to_owned()
    }
}

/// The lines of a text with their numbers, whatever ends them.
pub fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let ending = if text.contains('\n') { '\n' } else { '\r' };
    text.split(ending)
        .map(|line| line.trim_end_matches('\r'))
        .enumerate()
        .map(|(index, line)| (index + 1, line))
}

/// Every property of a text. Lines that are none, such as the rest of a broken fold, are left out.
pub fn properties(text: &str) -> Vec<Property> {
    let mut found = Vec::new();
    let mut joined: Option<(usize, String)> = None;
    let mut soft = false;
    for (number, line) in lines(text) {
        match &mut joined {
            Some((_, whole)) if soft => {
                // A soft break: the equals sign goes, and so does a blank line between the halves.
                if line.is_empty() {
                    continue;
                }
                whole.pop();
                whole.push_str(line);
                soft = ends_softly(whole);
                continue;
            }
            Some((_, whole)) if line.starts_with([' ', '\t']) => {
                whole.push_str(line.get(1..).unwrap_or_default());
                continue;
            }
            _ => {}
        }
        if let Some((start, whole)) = joined.replace((number, line.to_owned())) {
            found.extend(property(start, &whole));
        }
        soft = joined.as_ref().is_some_and(|(_, whole)| ends_softly(whole));
    }
    if let Some((start, whole)) = joined {
        found.extend(property(start, &whole));
    }
    found
}

/// Whether a line is quoted-printable and goes on in the next.
fn ends_softly(line: &str) -> bool {
    line.ends_with('=')
        && line.get(..line.len().min(400)).map_or_else(
            || line.to_ascii_uppercase().contains("QUOTED-PRINTABLE"),
            |start| start.to_ascii_uppercase().contains("QUOTED-PRINTABLE"),
        )
}

/// The property on one joined line.
fn property(line: usize, text: &str) -> Option<Property> {
    let colon = colon(text)?;
    let (head, value) = (text.get(..colon)?, text.get(colon + 1..)?);
    let mut pieces = split_quoted(head, ';').into_iter();
    let name = pieces.next()?.trim();
    let (group, name) = match name.rsplit_once('.') {
        Some((group, name)) => (Some(group.to_ascii_lowercase()), name),
        None => (None, name),
    };
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '/');
    if name.is_empty() || !name.chars().all(plain) {
        return None;
    }
    let params = pieces.filter(|piece| !piece.trim().is_empty()).map(param);
    Some(Property {
        line,
        group,
        name: name.to_ascii_uppercase(),
        params: params.collect(),
        value: value.to_owned(),
    })
}

/// Where the value begins: the first colon outside quotes, or the first of all where a quote never ends.
fn colon(text: &str) -> Option<usize> {
    let mut quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b':' if !quoted => return Some(at),
            _ => {}
        }
    }
    text.find(':')
}

/// The pieces between separators outside quotes.
fn split_quoted(text: &str, separator: char) -> Vec<&str> {
    let mut quoted = false;
    let balanced = text.bytes().filter(|&byte| byte == b'"').count() % 2 == 0;
    text.split(|c: char| {
        if c == '"' && balanced {
            quoted = !quoted;
        }
        c == separator && !quoted
    })
    .collect()
}

/// A parameter; one without a name, as vCard 2.1 has them, is a type.
fn param(text: &str) -> (String, String) {
    let (name, value) = text.split_once('=').unwrap_or(("TYPE", text));
    let value = value.trim();
    let bare = value
        .strip_prefix('"')
        .map(|rest| rest.strip_suffix('"').unwrap_or(rest))
        .unwrap_or(value);
    let value = bare.replace("^n", "\n").replace("^'", "\"");
    (name.trim().to_ascii_uppercase(), value.replace("^^", "^"))
}

/// The pieces between separators that no backslash guards.
pub fn split_unescaped(text: &str, separator: char) -> Vec<&str> {
    let mut guarded = false;
    text.split(|c: char| {
        let here = c == separator && !guarded;
        guarded = c == '\\' && !guarded;
        here
    })
    .collect()
}

/// The text without its backslashes.
pub fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains('\\') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(c @ (',' | ';' | ':' | '\\' | '"')) => plain.push(c),
                Some(c) => plain.extend(['\\', c]),
                None => plain.push('\\'),
            },
            c => plain.push(c),
        }
    }
    Cow::Owned(plain)
}

/// Properties with quoted-printable values turned into text by `decode`, which gets the charset named beside them.
pub fn decoded_properties(
    text: &str,
    decode: &dyn Fn(Option<&str>, &[u8]) -> String,
) -> Vec<Property> {
    let mut found = properties(text);
    for property in &mut found {
        if property.is_quoted_printable() {
            let bytes = super::transfer_encoding::quoted_printable(&property.value);
            property.value = decode(property.param("CHARSET"), &bytes);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_groups_and_parameters_come_apart() {
        let text = "item1.EMAIL;type=pref;CN=\"a:b;c\":x\r\r\n y\r\r\nodd line\nTEL;HOME:1\n";
        let all = properties(text);
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].group.as_deref(), Some("item1"));
        assert_eq!(all[0].param("CN"), Some("a:b;c"));
        assert_eq!(all[0].value, "xy");
        assert!(all[1].has_type("home"));
        assert_eq!(all[1].line, 4);
    }

    #[test]
    fn a_soft_break_joins_two_lines() {
        let text = "FN;ENCODING=QUOTED-PRINTABLE:a=C3=\n\n=A4b\nX:1=\nTEL:2";
        let all = decoded_properties(text, &|_, bytes| String::from_utf8_lossy(bytes).into());
        assert_eq!(all[0].value, "aäb");
        assert_eq!(all[2].value, "2");
    }

    #[test]
    fn escapes_are_taken_off_once() {
        assert_eq!(unescape(r"a\, b\; c\\n\nd\:e\x"), "a, b; c\\n\nd:e\\x");
        assert_eq!(split_unescaped(r"a\;b;c", ';'), [r"a\;b", "c"]);
    }
}
