//! Lines of vCard and iCalendar as RFC 5545 and 6350 want them: escaped, folded at 75 octets, ended by CR LF.

/// Adds one line; `value` is written as it is.
pub(super) fn add(text: &mut String, name: &str, value: &str) {
    /// Octets of a line without its end.
    const LONGEST: usize = 75;
    let mut room = LONGEST;
    for c in name.chars().chain([':']).chain(value.chars()) {
        if c.len_utf8() > room {
            text.push_str("\r\n ");
            room = LONGEST - 1;
        }
        text.push(c);
        room -= c.len_utf8();
    }
    text.push_str("\r\n");
}

/// A text with its marks guarded, so that it stays one value.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ',' | ';' => escaped.extend(['\\', c]),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => escaped.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => escaped.push(c),
        }
    }
    escaped
}
