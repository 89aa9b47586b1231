//! What a cell's text looks like: an e-mail address, a phone number, an identifier, a currency. Headers may lie; shapes
//! tell.

/// Whether a text is one e-mail address.
pub fn is_email(text: &str) -> bool {
    let text = text.trim();
    let Some((user, host)) = text.split_once('@') else {
        return false;
    };
    !user.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && text.len() <= 200
        && !text.contains(|c: char| {
            c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '/' | '(' | ')')
        })
        && !host.contains('@')
}

/// Whether a text is one telephone number: digits with the signs that part them, an extension at the end allowed.
pub fn is_phone(text: &str) -> bool {
    let text = text.trim();
    let body = strip_extension(text);
    let digits = body.chars().filter(char::is_ascii_digit).count();
    (5..=20).contains(&digits)
        && body.chars().all(|c| {
            c.is_ascii_digit()
                || matches!(
                    c,
                    '+' | '-' | ' ' | '(' | ')' | '.' | '/' | '\u{A0}' | '‑' | '–' | '\u{202F}'
                )
        })
}

fn strip_extension(text: &str) -> &str {
    for mark in [" x", " ext. ", " ext ", " ext.", "x"] {
        if let Some((body, extension)) = text.rsplit_once(mark)
            && !extension.is_empty()
            && extension.len() <= 6
            && extension.bytes().all(|b| b.is_ascii_digit())
        {
            return body;
        }
    }
    text
}

/// Whether a text looks like a phone number and not like a date, an amount or a counter.
pub fn is_surely_phone(text: &str) -> bool {
    let text = text.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let signs = text.chars().filter(|c| !c.is_ascii_digit()).count();
    is_phone(text)
        && digits >= 7
        && (text.starts_with('+') || text.starts_with('0') || text.starts_with('(') || signs >= 2)
}

/// Whether a text is a web address.
pub fn is_url(text: &str) -> bool {
    let text = text.trim();
    (text.starts_with("http://") || text.starts_with("https://") || text.starts_with("www."))
        && !text.contains(char::is_whitespace)
}

/// Whether a text is a number without a sign, a fraction or a group mark.
pub fn is_counter(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty() && text.len() <= 20 && text.bytes().all(|b| b.is_ascii_digit())
}

/// Whether a text looks like an identifier: no blanks, digits among its signs.
pub fn is_id(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty()
        && !text.contains(char::is_whitespace)
        && text.bytes().any(|b| b.is_ascii_digit())
        && text.chars().count() <= 80
}

/// An identifier as its program has it, without the `.0` that a detour through numbers leaves.
pub fn clean_id(text: &str) -> &str {
    let text = text.trim();
    match text.strip_suffix(".0") {
        Some(whole) if is_counter(whole) => whole,
        _ => text,
    }
}

/// What stands for an empty cell: nothing, or a sign that says so.
pub fn is_blank(text: &str) -> bool {
    let text = text.trim();
    text.is_empty()
        || matches!(
            text,
            "-" | "--"
                | "---"
                | "–"
                | "—"
                | "n/a"
                | "N/A"
                | "NULL"
                | "null"
                | "\\N"
                | "NaN"
                | "nan"
                | "None"
                | "(none)"
                | "(not set)"
                | "#N/A"
        )
}

/// Yes or no as programs write it.
pub fn truth(text: &str) -> Option<bool> {
    match super::fold::fold(text.trim()).as_str() {
        "true" | "yes" | "y" | "1" | "ja" | "oui" | "si" | "sí" | "да" | "ναι" | "այո" | "はい"
        | "x" | "tak" | "ano" | "igen" | "wahr" | "vrai" => Some(true),
        "false" | "no" | "n" | "0" | "nein" | "non" | "nee" | "нет" | "οχι" | "ոչ" | "いいえ"
        | "nie" | "ne" | "nem" | "falsch" | "faux" => Some(false),
        _ => None,
    }
}

/// The text in one line, single blanks between its words.
pub fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_told_apart() {
        assert!(is_email("imported+one@example.com") && !is_email("invalid") && !is_email("a@b"));
        for phone in [
            "(555) 555-0122",
            "1-415-555-0194 x4417",
            "+33 6 39 98 00 01",
            "493023125101",
        ] {
            assert!(is_phone(phone), "{phone}");
        }
        assert!(!is_phone("Zentrale, nach Poldi fragen") && !is_phone("12"));
        assert_eq!(clean_id("19001.0"), "19001");
        assert_eq!(
            (truth("Yes"), truth("nein"), truth("maybe")),
            (Some(true), Some(false), None)
        );
    }
}
