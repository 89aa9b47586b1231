//! The texts held against the code: every id that the code asks for is in the English file, and the file has no other.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kept::texts::{ENGLISH, FAMILIES, FIELDS};

/// The ids of a Fluent file: a message begins at the start of a line.
fn ids_in_file(source: &str) -> BTreeSet<String> {
    let id = |line: &str| {
        let (id, _) = line.split_once(" =")?;
        let starts = id.starts_with(|c: char| c.is_ascii_lowercase());
        let only = id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        (starts && only).then(|| id.to_owned())
    };
    source.lines().filter_map(id).collect()
}

fn rust_files(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(fs::read_to_string(&path).unwrap());
        }
    }
}

/// The first string literal after every `t!(`.
fn ids_in_code(source: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for (at, call) in source.match_indices("t!(") {
        let before = source[..at].chars().next_back();
        let comment = source[..at]
            .rsplit('\n')
            .next()
            .is_some_and(|line| line.trim_start().starts_with("//"));
        if comment || before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '`') {
            continue;
        }
        let literal = source[at + call.len()..].split('"').nth(1).unwrap();
        ids.insert(literal.to_owned());
    }
    ids
}

fn used() -> BTreeSet<String> {
    let mut files = Vec::new();
    rust_files(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut files,
    );
    let mut ids: BTreeSet<String> = files.iter().flat_map(|file| ids_in_code(file)).collect();
    let families = FAMILIES
        .iter()
        .flat_map(|(family, words)| words.iter().map(move |word| format!("{family}-{word}")));
    let fields = FIELDS
        .iter()
        .flat_map(|(of, names)| names.iter().map(move |name| format!("field-{of}-{name}")));
    ids.extend(families.chain(fields));
    ids
}

#[test]
fn every_text_that_is_asked_for_is_there() {
    let there = ids_in_file(ENGLISH);
    let missing: Vec<String> = used().difference(&there).cloned().collect();
    assert!(
        missing.is_empty(),
        "asked for, but not in locales/en.ftl: {missing:#?}"
    );
}

#[test]
fn every_text_that_is_there_is_asked_for() {
    let used = used();
    let idle: Vec<String> = ids_in_file(ENGLISH).difference(&used).cloned().collect();
    assert!(
        idle.is_empty(),
        "in locales/en.ftl, but nobody asks for them: {idle:#?}"
    );
}

#[test]
fn no_id_stands_twice() {
    let mut seen = BTreeSet::new();
    for line in ENGLISH.lines() {
        if let Some(id) = ids_in_file(line).first() {
            assert!(seen.insert(id.clone()), "{id} stands twice");
        }
    }
}

#[test]
fn the_scan_finds_calls_however_they_are_broken() {
    let code = "t!(a, \"one\") format!(\"no\") t!(\n  self.words,\n  \"two\",\n  n = 3)";
    let found: Vec<String> = ids_in_code(code).into_iter().collect();
    assert_eq!(found, ["one", "two"]);
}
