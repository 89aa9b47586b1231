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

/// The lines of a text.
pub struct Lines<'t> {
    rest: Option<&'t str>,
    whole: usize,
    ending: char,
    number: usize,
}

/// The lines of a text with their numbers, whatever ends them.
pub fn lines(text: &str) -> Lines<'_> {
    Lines {
        rest: Some(text),
        whole: text.len(),
        ending: if text.contains('\n') { '\n' } else { '\r' },
        number: 0,
    }
}

impl Lines<'_> {
    /// How much of the text was read, in bytes, and how much there is.
    pub fn read(&self) -> (usize, usize) {
        let left = self.rest.map_or(0, str::len);
        (self.whole.saturating_sub(left), self.whole)
    }
}

impl<'t> Iterator for Lines<'t> {
    type Item = (usize, &'t str);

    fn next(&mut self) -> Option<(usize, &'t str)> {
        let rest = self.rest?;
        let line = match rest.split_once(self.ending) {
            Some((line, rest)) => {
                self.rest = Some(rest);
                line
            }
            None => {
                self.rest = None;
                rest
            }
        };
        self.number += 1;
        Some((self.number, line.trim_end_matches('\r')))
    }
}

/// The properties of a text, one after another. Lines that are none, such as the rest of a broken fold, are left out.
pub struct Properties<'t, 'd> {
    lines: Lines<'t>,
    /// The line that may go on in the next, and where it began.
    open: Option<(usize, String)>,
    /// Turns the bytes of quoted-printable values into text; gets the charset named beside them.
    decode: &'d dyn Fn(Option<&str>, &[u8]) -> String,
}

impl<'t, 'd> Properties<'t, 'd> {
    /// The properties of this text.
    pub fn new(
        text: &'t str,
        decode: &'d dyn Fn(Option<&str>, &[u8]) -> String,
    ) -> Properties<'t, 'd> {
        Properties {
            lines: lines(text),
            open: None,
            decode,
        }
    }

    /// How much of the text was read, in bytes, and how much there is.
    pub fn read(&self) -> (usize, usize) {
        self.lines.read()
    }

    /// The next whole line with its number.
    fn joined(&mut self) -> Option<(usize, String)> {
        let mut soft = self
            .open
            .as_ref()
            .is_some_and(|(_, whole)| ends_softly(whole));
        loop {
            let Some((number, line)) = self.lines.next() else {
                return self.open.take();
            };
            match &mut self.open {
                Some((_, whole)) if soft => {
                    // A soft break: the equals sign goes, and so does a blank line between the halves.
                    if line.is_empty() {
                        continue;
                    }
                    whole.pop();
                    whole.push_str(line);
                    soft = ends_softly(whole);
                }
                Some((_, whole)) if line.starts_with([' ', '\t']) => {
                    whole.push_str(line.get(1..).unwrap_or_default());
                }
                open => match open.replace((number, line.to_owned())) {
                    Some(whole) => return Some(whole),
                    None => soft = ends_softly(line),
                },
            }
        }
    }
}

impl Iterator for Properties<'_, '_> {
    type Item = Property;

    fn next(&mut self) -> Option<Property> {
        loop {
            let (number, whole) = self.joined()?;
            let Some(mut property) = property(number, &whole) else {
                continue;
            };
            if property.is_quoted_printable() {
                let bytes = super::transfer_encoding::quoted_printable(&property.value);
                property.value = (self.decode)(property.param("CHARSET"), &bytes);
            }
            return Some(property);
        }
    }
}

/// Whether a line is quoted-printable and goes on in the next.
fn ends_softly(line: &str) -> bool {
    let start = || {
        line.get(..line.floor_char_boundary(400))
            .unwrap_or_default()
    };
    line.ends_with('=') && start().to_ascii_uppercase().contains("QUOTED-PRINTABLE")
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

#[cfg(test)]
mod tests {
    use super::*;

    fn properties(text: &str) -> Vec<Property> {
        let decode = |_: Option<&str>, bytes: &[u8]| String::from_utf8_lossy(bytes).into();
        Properties::new(text, &decode).collect()
    }

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
        let all = properties(text);
        assert_eq!(all[0].value, "aäb");
        assert_eq!(all[2].value, "2");
    }

    #[test]
    fn escapes_are_taken_off_once() {
        assert_eq!(unescape(r"a\, b\; c\\n\nd\:e\x"), "a, b; c\\n\nd:e\\x");
        assert_eq!(split_unescaped(r"a\;b;c", ';'), [r"a\;b", "c"]);
    }
}
