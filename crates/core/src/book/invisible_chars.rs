//! Makes invisible characters visible: bidirectional controls, joiners, zero-width and other format characters, shown
//! as `‹U+202E›` in text of unknown origin. The text itself is never changed; two names that differ only in these are
//! different names.

/// The text with every such character in the form `‹U+202E›`.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if is_unseen(before, letter, letters.peek().copied()) {
            shown.push_str(&format!("‹U+{:04X}›", u32::from(letter)));
        } else {
            shown.push(letter);
        }
        before = Some(letter);
    }
    shown
}

fn is_unseen(before: Option<char>, letter: char, after: Option<char>) -> bool {
    match letter {
        '\n' | '\r' | '\t' => false,
        // Joiners are spelling in Persian and in the scripts of India, and make one emoji of several.
        '\u{200C}' | '\u{200D}' => !(before.is_some_and(joins) && after.is_some_and(joins)),
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}'
        | '\u{17B5}' => true,
        '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' => true,
        '\u{2028}' | '\u{2029}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' => true,
        '\u{FFA0}'
        | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1D173}'..='\u{1D17A}'
        | '\u{E0000}'..='\u{E0FFF}' => true,
        letter => letter.is_control(),
    }
}

/// Whether a letter is of a script in which joiners have a meaning, or an emoji.
fn joins(letter: char) -> bool {
    letter >= '\u{0600}' && !letter.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_turns_or_hides_letters_is_shown_by_its_number() {
        for (text, shown) in [
            ("Ann\u{202E}nnA", "Ann‹U+202E›nnA"),
            ("\u{2066}Ann\u{2069}", "‹U+2066›Ann‹U+2069›"),
            ("An\u{200B}n", "An‹U+200B›n"),
            ("\u{FEFF}Ann", "‹U+FEFF›Ann"),
            ("An\u{200D}n", "An‹U+200D›n"),
            ("Ann\u{200C}", "Ann‹U+200C›"),
            ("so\u{00AD}ft", "so‹U+00AD›ft"),
            ("a\u{0}b\u{7f}", "a‹U+0000›b‹U+007F›"),
            ("tag\u{E0041}", "tag‹U+E0041›"),
            ("\u{3164}", "‹U+3164›"),
        ] {
            assert_eq!(visible(text), shown);
        }
    }

    #[test]
    fn what_people_write_stays_as_it_is() {
        for text in [
            "",
            "Ann Petrosyan",
            "Արմեն",
            "محمد",
            "דוד",
            "می\u{200C}خواهم",
            "क्\u{200D}ष",
            "👩\u{200D}👧",
            "e\u{301}",
            "two\nlines\tand a tab",
            "‹quoted›",
        ] {
            assert_eq!(visible(text), text);
        }
    }
}
