//! The languages besides English: a folder of `locales` each. What every screen needs is fetched when the language is spoken, each
//! other file with the part of the page that it is named after.

use std::collections::BTreeMap;
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

/// What is said before the page can: its texts are filled into the document.
const WELCOME: &str = "welcome";

/// The texts of a language by the file they are fetched as, without comments: its catalogues, what buyers read with the survey.
pub fn files(root: &Path, tag: &str) -> Result<BTreeMap<String, String>> {
    let mut files = catalogues(root, tag)?;
    files.remove(WELCOME);
    Ok(files)
}

/// All texts of a language, to fill in from.
pub fn whole(root: &Path, tag: &str) -> Result<String> {
    Ok(catalogues(root, tag)?.into_values().collect())
}

fn catalogues(root: &Path, tag: &str) -> Result<BTreeMap<String, String>> {
    let locales = root.join("locales");
    let mut named = vec![(
        "survey".to_owned(),
        locales.join("survey").join(format!("{tag}.ftl")),
    )];
    for entry in std::fs::read_dir(locales.join(tag))? {
        let file = entry?.path();
        if file.extension().is_some_and(|kind| kind == "ftl")
            && let Some(name) = file.file_stem().and_then(|name| name.to_str())
        {
            named.push((name.to_owned(), file));
        }
    }
    named.sort();
    let mut texts = BTreeMap::<String, String>::new();
    for (name, file) in named {
        let text = std::fs::read_to_string(&file)
            .with_context(|| format!("{} could not be read", file.display()))?;
        let lines = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        let whole = texts.entry(name).or_default();
        for line in lines {
            whole.push_str(line);
            whole.push('\n');
        }
    }
    Ok(texts)
}
