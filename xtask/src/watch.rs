//! Notices that a source file changed. It asks the file system once a second: cheap, and the same everywhere.

use crate::error::Outcome;
use crate::{pack, shell};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

const FOLDERS: [&str; 4] = ["src", "styles", "locales", "web"];
const FILES: [&str; 3] = ["index.html", "Cargo.toml", "Cargo.lock"];

/// When each source file was last written.
#[derive(PartialEq, Eq)]
pub struct Sources(BTreeMap<PathBuf, SystemTime>);

/// Looks at all sources.
pub fn look() -> Outcome<Sources> {
    let root = shell::root();
    let mut files: Vec<PathBuf> = FILES.iter().map(|name| root.join(name)).collect();
    for folder in FOLDERS {
        files.extend(pack::tree(&root.join(folder))?);
    }
    // A file that vanished between listing and looking is a change like any other.
    let times = files.into_iter().filter_map(|file| {
        let time = std::fs::metadata(&file)
            .and_then(|about| about.modified())
            .ok()?;
        Some((file, time))
    });
    Ok(Sources(times.collect()))
}

/// Waits until the sources differ from `before`. Returns one changed file's name.
pub fn wait(before: &Sources) -> Outcome<String> {
    loop {
        std::thread::sleep(Duration::from_secs(1));
        let now = look()?;
        if now == *before {
            continue;
        }
        let changed = now
            .0
            .iter()
            .find(|(file, time)| before.0.get(*file) != Some(time))
            .map(|(file, _)| file)
            .or_else(|| before.0.keys().find(|file| !now.0.contains_key(*file)));
        let root = shell::root();
        let name = changed.map_or_else(String::new, |file| {
            file.strip_prefix(&root)
                .unwrap_or(file)
                .display()
                .to_string()
        });
        return Ok(name);
    }
}
