//! Tags and text of XML, and of the SGML of old OFX files, which never closes its values. No document type, no entities
//! of the file's own: a file that declares any is refused before it can grow.

use std::borrow::Cow;

/// A piece of a file with tags.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'t> {
    /// `<name …>`, without the prefix of a name space.
    Open {
        /// The name as written.
        name: &'t str,
        /// What follows it.
        attributes: &'t str,
    },
    /// `</name>`; also follows `<name/>` at once.
    Close(&'t str),
    /// Text that is not blank, trimmed, its entities resolved.
    Text(Cow<'t, str>),
}

/// The pieces of a text in order.
pub struct Pieces<'t> {
    rest: &'t str,
    offset: usize,
    closing: Option<&'t str>,
}

/// Whether a text declares a document type or entities.
pub fn declares_entities(text: &str) -> bool {
    text.contains("<!DOCTYPE") || text.contains("<!ENTITY") || text.contains("<!doctype")
}

impl<'t> Pieces<'t> {
    /// The pieces of this text.
    pub fn new(text: &'t str) -> Pieces<'t> {
        Pieces {
            rest: text,
            offset: 0,
            closing: None,
        }
    }

    /// How far the text has been read, in bytes.
    pub fn offset(&self) -> usize {
        self.offset
    }

    fn advance(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
        self.offset += bytes;
    }
}

impl<'t> Iterator for Pieces<'t> {
    type Item = Piece<'t>;

    fn next(&mut self) -> Option<Piece<'t>> {
        if let Some(name) = self.closing.take() {
            return Some(Piece::Close(name));
        }
        while !self.rest.is_empty() {
            let rest = self.rest;
            if let Some(inner) = rest.strip_prefix("<![CDATA[") {
                let end = inner.find("]]>").unwrap_or(inner.len());
                self.advance((9 + end + 3).min(rest.len()));
                let text = inner.get(..end).unwrap_or_default().trim();
                if !text.is_empty() {
                    return Some(Piece::Text(Cow::Borrowed(text)));
                }
            } else if rest.starts_with("<!--") {
                self.advance(rest.find("-->").map_or(rest.len(), |end| end + 3));
            } else if rest.starts_with("<?") || rest.starts_with("<!") {
                self.advance(rest.find('>').map_or(rest.len(), |end| end + 1));
            } else if let Some(inner) = rest.strip_prefix('<') {
                let end = inner.find('>').unwrap_or(inner.len());
                self.advance((end + 2).min(rest.len()));
                let inner = inner.get(..end).unwrap_or_default();
                if let Some(name) = inner.strip_prefix('/') {
                    return Some(Piece::Close(local(name.trim())));
                }
                let (inner, empty) = match inner.strip_suffix('/') {
                    Some(inner) => (inner, true),
                    None => (inner, false),
                };
                let (name, attributes) =
                    inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
                let name = local(name.trim());
                self.closing = empty.then_some(name);
                return Some(Piece::Open { name, attributes });
            } else {
                let end = rest.find('<').unwrap_or(rest.len());
                self.advance(end);
                let text = rest.get(..end).unwrap_or_default().trim();
                if !text.is_empty() {
                    return Some(Piece::Text(resolved(text)));
                }
            }
        }
        None
    }
}

/// The name without the prefix of its name space.
fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// The value of an attribute.
pub fn attribute<'t>(attributes: &'t str, name: &str) -> Option<&'t str> {
    let mut rest = attributes;
    loop {
        let (key, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, next) = after.get(1..)?.split_once(quote)?;
        if local(key.trim()) == name {
            return Some(value);
        }
        rest = next;
    }
}

/// Text with the entities that every program knows resolved.
fn resolved(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        plain.push_str(rest.get(..at).unwrap_or_default());
        rest = rest.get(at..).unwrap_or_default();
        let end = rest.bytes().take(12).position(|byte| byte == b';');
        let letter = end.and_then(|end| entity(rest.get(1..end)?));
        match (letter, end) {
            (Some(letter), Some(end)) => {
                plain.push(letter);
                rest = rest.get(end + 1..).unwrap_or_default();
            }
            _ => {
                plain.push('&');
                rest = rest.get(1..).unwrap_or_default();
            }
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// What a reference of HTML stands for: those of XML, a space that does not break, and hexadecimal in either case.
fn entity(name: &str) -> Option<char> {
    match (name, name.strip_prefix("#X")) {
        ("nbsp", _) => Some(' '),
        (_, Some(hex)) => char::from_u32(u32::from_str_radix(hex, 16).ok()?),
        _ => xml_reference(name),
    }
}

/// What a reference of XML stands for: one of the five it knows by name, or a character by its number.
pub(super) fn xml_reference(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            return char::from_u32(code);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_text_and_entities_come_apart() {
        let text =
            "<?xml?><a:b x='1' Ccy=\"EUR\">R &amp; D &bogus; &#228;<c/><!-- < --></a:b><V>1<W>2";
        let shown: Vec<String> = Pieces::new(text)
            .map(|piece| match piece {
                Piece::Open { name, attributes } => {
                    format!("<{name} {}", attribute(attributes, "Ccy").unwrap_or(""))
                }
                Piece::Close(name) => format!(">{name}"),
                Piece::Text(text) => text.into_owned(),
            })
            .collect();
        assert_eq!(
            shown,
            [
                "<b EUR",
                "R & D &bogus; ä",
                "<c ",
                ">c",
                ">b",
                "<V ",
                "1",
                "<W ",
                "2"
            ]
        );
    }

    #[test]
    fn half_a_file_ends() {
        for text in [
            "<",
            "<a",
            "<![CDATA[x",
            "<!--",
            "</",
            "&",
            "<a b=",
            "&#x110000;",
        ] {
            assert!(Pieces::new(text).count() < 4, "{text}");
        }
    }
}
