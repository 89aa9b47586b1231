//! How an engine counts the room that a text takes in its storage. They grant the same number and count different things.

use super::keys::units;

/// What is counted against the quota.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counting {
    /// UTF-16 units, as in Chromium and Firefox.
    #[default]
    Units,
    /// Bytes, as in WebKit: one for each UTF-16 unit of a text that has none above U+00FF, two for each of any other.
    Bytes,
}

impl Counting {
    /// What an engine counts whose `navigator.vendor` is this. Every browser on an iPhone has Apple's engine and says so.
    pub fn of_vendor(vendor: &str) -> Counting {
        match vendor.starts_with("Apple") {
            true => Counting::Bytes,
            false => Counting::Units,
        }
    }

    /// The room that a key or a value takes.
    pub fn size(self, text: &str) -> usize {
        let is_wide = text.chars().any(|letter| letter > '\u{ff}');
        match self {
            Counting::Bytes if is_wide => units(text) * 2,
            Counting::Bytes | Counting::Units => units(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_letter_above_latin_1_doubles_a_whole_text_where_bytes_are_counted() {
        for (text, units, bytes) in [
            ("", 0, 0),
            ("Zoë", 3, 3),
            ("ÿ", 1, 1),
            ("Ā", 1, 2),
            ("Ann ա", 5, 10),
            ("𝄞x", 3, 6),
            ("z12:㐀뀀", 6, 12),
        ] {
            assert_eq!(Counting::Units.size(text), units, "{text}");
            assert_eq!(Counting::Bytes.size(text), bytes, "{text}");
        }
    }

    #[test]
    fn only_apples_engine_counts_bytes() {
        assert_eq!(Counting::of_vendor("Apple Computer, Inc."), Counting::Bytes);
        for other in ["Google Inc.", ""] {
            assert_eq!(Counting::of_vendor(other), Counting::Units);
        }
    }
}
