//! Texts that have broken other programs, in every place where a text may stand. They come in as they are or are named,
//! and whatever somebody is shown of them lets them see what nobody sees.

use kept_core::book::invisible_chars::visible;
use kept_core::exchange::json::read::read;
use serde_json::json;

use super::try_out::{Came, standing, try_out};

/// Texts of a single line, each a name somebody may have or a trick somebody may play.
pub const NAUGHTY: [&str; 60] = [
    "undefined",
    "null",
    "NaN",
    "true",
    "0",
    "-1",
    "1e999",
    "0x0",
    "1/0",
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "../../etc/passwd",
    "C:\\con\\con",
    "%s%n%d",
    "{0}",
    "${jndi:x}",
    "{{7*7}}",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><b>",
    "' OR 1=1 --",
    "javascript:alert(1)",
    "data:text/html,x",
    "&amp;&#0;",
    "=1+1",
    "+49 30 1234",
    "-5",
    "@SUM(A1)",
    "'=1",
    "'s Hertogenbosch",
    "a,b;c d",
    "\"quoted\"",
    "back\\slash",
    "e\u{301}",
    "é",
    "ﬁ",
    "Å",
    "ß",
    "İi",
    "ǅ",
    "Zalgo ţ̡͚͂h̷e",
    "\u{202e}gnp.exe",
    "\u{2066}x\u{2069}",
    "zero\u{200b}width",
    "\u{feff}mark",
    "soft\u{ad}hyphen",
    "می\u{200c}خواهم",
    "👩\u{200d}👩\u{200d}👧",
    "🏴\u{e0067}\u{e0062}\u{e007f}",
    "𝄞",
    "\u{fffd}",
    "\u{fffe}",
    "\u{10ffff}",
    "محمد",
    "日本語",
    "\u{a0}\u{2003}x",
    "\u{3164}",
    "  spaces  ",
];

#[test]
fn a_naughty_text_comes_in_as_it_is_or_is_named_wherever_it_stands() {
    let book = standing();
    for text in NAUGHTY {
        let file = json!({
            "format": "kept", "version": 1, text: text,
            "settings": { "business": text, "cadence": { text: 3 }, text: text },
            "customers": [{ "id": text, "name": text, "added": "2026-01-02", "company": text, "emails": [text], "tags": [text], "website": text, "notes": text, text: text }],
            "items": [{ "id": text, "name": text }],
            "entries": [{ "id": text, "customer": text, "on": "2026-01-05", "kind": "note", "text": text }],
        });
        let came = try_out(file.to_string().as_bytes(), &book);
        assert!(matches!(came, Came::Book(..)), "{text:?}: {came:?}");
        let wrong = json!({
            "format": "kept", "version": 1,
            "customers": [{ "id": "x", "name": "X", "added": text, "tier": text, "annual_value": text }],
            "entries": [{ "id": "y", "customer": text, "on": text, "kind": text }],
        });
        let contents = read(&wrong.to_string(), |_| false).unwrap();
        assert_eq!(contents.refused, 2, "{text:?}");
    }
}

#[test]
fn a_naughty_name_is_kept_letter_by_letter() {
    for text in NAUGHTY {
        let file = json!({ "format": "kept", "version": 1, "customers": [{ "id": "x", "name": text, "added": "2026-01-02" }] });
        let contents = read(&file.to_string(), |_| false).unwrap();
        let name = contents
            .records
            .first()
            .and_then(|one| one.fields.get("name"))
            .and_then(|name| name.as_str());
        assert_eq!(name, Some(text.trim()), "{:?}", contents.problems);
    }
}

#[test]
fn a_problem_shows_what_nobody_sees() {
    let file = json!({ "format": "kept", "version": 1, "customers": [{ "id": "x", "name": "X", "added": "2026\u{202e}10-20" }] });
    let contents = read(&file.to_string(), |_| false).unwrap();
    let told = format!("{:?}", contents.problems);
    assert!(told.contains("2026‹U+202E›10-20"), "{told}");
}

#[test]
fn what_is_shown_has_nothing_left_that_nobody_sees_and_is_stable() {
    for text in NAUGHTY {
        let shown = visible(text);
        assert_eq!(visible(&shown), shown);
        for hidden in [
            '\u{202e}', '\u{2066}', '\u{200b}', '\u{feff}', '\u{ad}', '\u{3164}',
        ] {
            assert!(!shown.contains(hidden), "{shown}");
        }
    }
}
