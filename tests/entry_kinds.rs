//! The places that a kind of entry has, and that the compiler does not ask for: where it can be written down, its key, and the
//! documents.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kept_core::book::Kind;
use kept_core::i18n::FIELDS;

fn text(file: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// The variants and letters in the table of what can be written down, which only compiles for the browser.
fn table() -> Vec<(String, char)> {
    let source = text("src/forms/log/kinds.rs");
    let (_, table) = source.split_once("pub const ALL").unwrap();
    let (table, _) = table.split_once("];").unwrap();
    let row = |line: &str| {
        let (what, key) = line.trim().strip_prefix('(')?.rsplit_once(", '")?;
        Some((what.to_owned(), key.chars().next()?))
    };
    table.lines().filter_map(row).collect()
}

#[test]
fn every_kind_can_be_written_down() {
    let table = table();
    for kind in Kind::ALL {
        let row = format!("what(Kind::{kind:?})");
        assert!(
            table.iter().any(|(what, _)| *what == row),
            "src/forms/log/kinds.rs has no {row}"
        );
    }
}

#[test]
fn no_two_kinds_have_the_same_key() {
    let table = table();
    let keys: BTreeSet<char> = table.iter().map(|(_, key)| *key).collect();
    assert!(!table.is_empty());
    assert_eq!(keys.len(), table.len(), "{table:?}");
}

#[test]
fn every_kind_has_labels_and_stands_in_the_documents() {
    let (format, glossary) = (text("docs/file-format.md"), text("docs/glossary.md"));
    let kinds = glossary.lines().find(|line| line.starts_with("| kind |"));
    for kind in Kind::ALL {
        let word = kind.word();
        assert!(
            format.contains(&format!("\n| `{word}`")),
            "docs/file-format.md has no row of {word}"
        );
        assert!(
            kinds.is_some_and(|row| row.contains(word)),
            "docs/glossary.md names no {word} among the kinds"
        );
        assert!(
            FIELDS.iter().any(|(of, _)| *of == word),
            "FIELDS in i18n/names.rs has no {word}"
        );
    }
}
