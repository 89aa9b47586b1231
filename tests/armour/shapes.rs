//! JSON in every shape that parsers are known to differ on, each alone and inside a book. What is JSON is read as such, what
//! is not is refused with its place, and nothing of it stops the page.

use kept_core::exchange::json::read::Refusal;

use super::try_out::{Came, standing, try_book, try_out};

/// Values that are JSON.
const GOOD: [&str; 44] = [
    "null",
    "true",
    "false",
    "0",
    "-0",
    "1",
    "-1",
    "1.5",
    "1e1",
    "1E+2",
    "1e-2",
    "0e0",
    "0.1e10",
    "123456789012345678901234567890",
    "1e-999",
    "-1e-7",
    "9007199254740993",
    "-9223372036854775808",
    "18446744073709551615",
    "\"\"",
    "\"a\"",
    r#""\u0041""#,
    r#""\"\\\/\b\f\n\r\t""#,
    r#""\ud834\udd1e""#,
    r#""\u0000""#,
    r#""\uFFFF""#,
    "\"\u{7f}\"",
    "\"\u{2028}\u{2029}\"",
    "\"\u{feff}\"",
    "\"\u{10ffff}\"",
    "\"𝄞\"",
    "[]",
    "[ ]",
    "[1 ]",
    "[1\n]",
    "[[]]",
    "[null,1,\"1\",{}]",
    "{}",
    "{ }",
    r#"{"":0}"#,
    r#"{"a":[]}"#,
    r#"{"a":{"b":{"c":[1,{"d":null}]}}}"#,
    "\t1\r\n",
    r#"{"\u0061":1}"#,
];

/// Texts that are not.
const BAD: [&str; 91] = [
    "",
    " ",
    "{",
    "[",
    "]",
    "}",
    "[1,",
    "[,1]",
    "[1,,2]",
    "[1,]",
    "[1 2]",
    "[1:2]",
    "[\"a\",",
    "{\"a\"",
    "{\"a\":",
    "{\"a\":1,",
    "{,}",
    "{\"a\":1,}",
    "{\"a\" 1}",
    "{\"a\"::1}",
    "{a:1}",
    "{'a':1}",
    "{1:1}",
    "{null:1}",
    "{\"a\":1 \"b\":2}",
    "{\"a\":1}}",
    "[]]",
    "[1]x",
    "1 2",
    "nul",
    "nulll",
    "True",
    "TRUE",
    "tru",
    "fals",
    "None",
    "undefined",
    "NaN",
    "-NaN",
    "Infinity",
    "-Infinity",
    "inf",
    "+1",
    "01",
    "-01",
    "1.",
    ".5",
    "-.5",
    "1.e1",
    "1e",
    "1e+",
    "1e1.5",
    "0x10",
    "0b1",
    "1_000",
    "--1",
    "- 1",
    "-",
    "+",
    "1e999",
    "-1e999",
    "'a'",
    "\"a",
    "\"\\\"",
    "\"\\x41\"",
    "\"\\a\"",
    "\"\\u12\"",
    "\"\\u12G4\"",
    "\"\\u\"",
    "\"\\ud834\"",
    "\"\\udd1e\"",
    "\"\\ud834\\u0041\"",
    "\"\\udd1e\\ud834\"",
    "\"\t\"",
    "\"\n\"",
    "\"\u{1}\"",
    "\"\0\"",
    "// a\n1",
    "/* a */1",
    "1 // a",
    "#a\n1",
    "\u{a0}1",
    "\u{200b}1",
    "\u{2028}1",
    "[\u{c}1]",
    "{\"a\":\u{b}1}",
    "<a/>",
    "[\"a\"\u{1}]",
    "\u{feff}\u{feff}1",
    "{\"a\":\"b\",\"c\"}",
    "[1]\0",
];

fn is_no_json(came: &Came) -> bool {
    matches!(came, Came::NoBook(Refusal::NotJson { .. }))
}

#[test]
fn every_text_that_is_json_is_read_as_such_wherever_it_stands() {
    let book = standing();
    for value in GOOD {
        let came = try_book(value, &book);
        assert_eq!(came, Came::NoBook(Refusal::NotABook), "{value}");
        let unknown = format!(r#"{{"format":"kept","version":1,"unknown":{value}}}"#);
        let came = try_book(&unknown, &book);
        assert!(matches!(came, Came::Book(_, 0, 0)), "{value}: {came:?}");
        for place in places(value) {
            let came = try_book(&place, &book);
            assert!(matches!(came, Came::Book(..)), "{place}: {came:?}");
        }
    }
}

#[test]
fn every_text_that_is_no_json_is_refused_whole_with_its_place() {
    let book = standing();
    for value in BAD {
        let came = try_book(value, &book);
        assert!(is_no_json(&came), "{value:?}: {came:?}");
        if value.trim().is_empty() {
            continue;
        }
        for place in places(value) {
            let came = try_book(&place, &book);
            assert!(is_no_json(&came), "{place:?}: {came:?}");
        }
    }
}

/// The value where a field, a record, a list and a name of the file's own would stand.
fn places(value: &str) -> Vec<String> {
    let head = r#""format":"kept","version":1"#;
    vec![
        format!(r#"{{{head},"customers":[{{"id":"b","name":{value},"added":"2026-01-02"}}]}}"#),
        format!(r#"{{{head},"customers":[{value}]}}"#),
        format!(r#"{{{head},"entries":{value}}}"#),
        format!(r#"{{{head},"settings":{value}}}"#),
        format!(r#"{{{head},"settings":{{"cadence":{{"A":{value}}}}}}}"#),
        format!(r#"{{{head},"stamps":{value}}}"#),
        format!(r#"{{{head},"deleted":[{value}]}}"#),
        format!(
            r#"{{{head},"entries":[{{"id":"e","customer":"ann","on":{value},"kind":{value},"amount":{value}}}]}}"#
        ),
    ]
}

#[test]
fn a_mark_in_front_is_no_part_of_the_book() {
    let book = standing();
    let text = "\u{feff}{\"format\":\"kept\",\"version\":1,\"customers\":[{\"id\":\"b\",\"name\":\"Ben\",\"added\":\"2026-01-02\"}]}";
    assert_eq!(try_out(text.as_bytes(), &book), Came::Book(1, 0, 0));
    for swap in [false, true] {
        let units = text.encode_utf16().flat_map(|unit| match swap {
            true => unit.to_be_bytes(),
            false => unit.to_le_bytes(),
        });
        let bytes: Vec<u8> = units.collect();
        assert_eq!(try_out(&bytes, &book), Came::Book(1, 0, 0));
    }
}

#[test]
fn letters_that_are_not_what_they_say_they_are_are_refused() {
    let book = standing();
    let sound = br#"{"format":"kept","version":1,"customers":[{"id":"b","name":"Ben XX","added":"2026-01-02"}]}"#;
    assert_eq!(try_out(sound, &book), Came::Book(1, 0, 0));
    let at = sound.windows(2).position(|pair| pair == b"XX").unwrap();
    // Cut short, too long, half of a pair, beyond Unicode, Latin-1.
    for bad in [
        &b"\xc3"[..],
        b"\xe2\x82",
        b"\x80",
        b"\xff",
        b"\xfe\xff",
        b"\xc0\xaf",
        b"\xe0\x80\xaf",
        b"\xed\xa0\x80",
        b"\xf4\x90\x80\x80",
        b"\xf8\x88\x80\x80\x80",
        b"M\xfcller",
    ] {
        let mut bytes = sound.to_vec();
        bytes.splice(at..at + 2, bad.iter().copied());
        let came = try_out(&bytes, &book);
        assert!(matches!(came, Came::NoFile(_)), "{bad:?}: {came:?}");
    }
}

#[test]
fn nesting_deeper_than_anybody_means_is_refused_and_a_little_is_kept() {
    let book = standing();
    for depth in [129, 1_000, 100_000, 1_000_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let inside = if close == "}" { "1" } else { "" };
            let deep = format!("{}{inside}{}", open.repeat(depth), close.repeat(depth));
            for text in [
                deep.clone(),
                open.repeat(depth),
                format!(r#"{{"format":"kept","version":1,"x":{deep}}}"#),
            ] {
                let came = try_book(&text, &book);
                assert!(is_no_json(&came), "{depth} {open}: {came:?}");
            }
        }
    }
    let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    let text = format!(r#"{{"format":"kept","version":1,"x":{deep}}}"#);
    assert!(matches!(try_book(&text, &book), Came::Book(_, 0, 0)));
}
