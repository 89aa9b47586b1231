//! Writes the finished page so that a server may read it meanwhile: parts first, `index.html` last,
//! and only then removes what no longer belongs.

use crate::error::{Context as _, Outcome};
use crate::pack::{self, Part};
use std::path::Path;

/// Makes `folder` hold exactly these parts.
pub fn write(folder: &Path, parts: &[Part]) -> Outcome<()> {
    for part in parts {
        let file = folder.join(&part.path);
        if std::fs::read(&file).is_ok_and(|now| now == part.bytes) {
            continue;
        }
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent)
                .context(|| format!("{} could not be made", parent.display()))?;
        }
        std::fs::write(&file, &part.bytes)
            .context(|| format!("{} could not be written", file.display()))?;
    }
    for file in pack::tree(folder)? {
        if !parts.iter().any(|part| folder.join(&part.path) == file) {
            std::fs::remove_file(&file)
                .context(|| format!("{} could not be removed", file.display()))?;
        }
    }
    Ok(())
}
