//! The languages besides English: a folder of `locales` each, which becomes one file that is fetched when it is spoken.

use std::path::Path;

use anyhow::{Context, Result};

/// The catalogue that makes a folder of `locales` a language.
const MAIN: &str = "main.ftl";

/// Tags of the languages besides English, in alphabetical order.
pub fn all(root: &Path) -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in std::fs::read_dir(root.join("locales"))? {
        let folder = entry?.path();
        if let Some(tag) = folder.file_name().and_then(|name| name.to_str())
            && folder.join(MAIN).is_file()
        {
            tags.push(tag.to_owned());
        }
    }
    tags.sort();
    Ok(tags)
}

/// All texts of a language, without comments: its catalogues, and what buyers read in it.
pub fn whole(root: &Path, tag: &str) -> Result<String> {
    let folder = root.join("locales").join(tag);
    let entries = std::fs::read_dir(&folder)?.collect::<std::io::Result<Vec<_>>>()?;
    let mut files: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|kind| kind == "ftl"));
    files.push(root.join("locales/survey").join(format!("{tag}.ftl")));
    files.sort();
    let mut whole = String::new();
    for file in files {
        let text = std::fs::read_to_string(&file)
            .with_context(|| format!("{} could not be read", file.display()))?;
        for line in text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
        {
            whole.push_str(line);
            whole.push('\n');
        }
    }
    Ok(whole)
}
