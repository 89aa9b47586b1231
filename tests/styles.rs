//! What the style sheets must not ask of an engine. Of these mistakes one engine shows nothing and the other everything.

use std::fs;
use std::path::{Path, PathBuf};

/// Every declaration and every query of the style sheets, with its file.
fn lines() -> Vec<(PathBuf, String)> {
    let styles = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let mut lines = Vec::new();
    for folder in [styles.clone(), styles.join("rooms")] {
        for entry in fs::read_dir(folder).unwrap() {
            let file = entry.unwrap().path();
            if !file.is_file() {
                continue;
            }
            let text = fs::read_to_string(&file).unwrap();
            let parts = text.split([';', '{', '}']);
            lines.extend(parts.map(|part| (file.clone(), part.trim().to_owned())));
        }
    }
    assert!(lines.len() > 1_000);
    lines
}

/// On paper WebKit measures the window.
#[test]
fn a_width_or_a_pointer_is_asked_of_a_screen() {
    for (file, query) in lines() {
        let Some(query) = query.strip_prefix("@media ") else {
            continue;
        };
        for asked in query.split(", ") {
            let is_measured = ["width", "height", "pointer", "hover", "color-scheme"]
                .iter()
                .any(|feature| asked.contains(feature));
            let is_safe = asked.starts_with("screen and ")
                // Narrow is how paper is.
                || (asked.starts_with("(max-width") && query.starts_with("print, "));
            assert!(
                !is_measured || is_safe,
                "{}: @media {query}",
                file.display()
            );
        }
    }
}

/// Of a longer value WebKit takes nothing at all.
#[test]
fn a_decoration_in_short_names_its_line_alone() {
    for (file, declaration) in lines() {
        if let Some(value) = declaration.strip_prefix("text-decoration:") {
            let value = value.trim();
            assert!(
                ["none", "underline", "line-through"].contains(&value),
                "{}: {declaration}",
                file.display()
            );
        }
    }
}
