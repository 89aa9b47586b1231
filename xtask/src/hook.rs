//! `cargo xtask hook STAGE`: the steps that Trunk calls, as Trunk.toml says. They read Trunk's environment variables.

use crate::page::Page;
use crate::shell::{files, root, shell};
use crate::{chunks, minify, page, scripts};
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};

/// The joined style sheets of what the page opens with, below the top folder: index.html hands them to Trunk.
const STYLES: &str = "target/kept/styles.css";

/// Runs one step.
pub fn run(stage: &str) -> Result<()> {
    match stage {
        "pre-build" => pre_build(),
        "post-build" => post_build(),
        _ => bail!("There is no hook \"{stage}\"."),
    }
}

/// Joins the style sheets into one, which Trunk names by its content.
fn pre_build() -> Result<()> {
    let joined = joined(&root().join("styles"))?;
    let file = root().join(STYLES);
    // Written only when it differs, so that nothing that watches files is woken.
    if std::fs::read_to_string(&file).is_ok_and(|now| now == joined) {
        return Ok(());
    }
    Ok(shell()?.write_file(file, joined)?)
}

/// Finishes the page in Trunk's staging folder.
fn post_build() -> Result<()> {
    let folder = PathBuf::from(variable("TRUNK_STAGING_DIR")?);
    let mut page = Page::open(&folder)?;
    let mut rooms = joined(&root().join("styles/rooms"))?;
    if variable("TRUNK_PROFILE")? == "release" {
        chunks::replace_whole_module(&mut page)?;
        for (key, kind) in [("boot.js", "js"), ("styles.css", "css")] {
            let text = String::from_utf8(page.read(key)?)?;
            page.replace(key, minify::minify(&text, kind)?.as_bytes())?;
        }
        rooms = minify::minify(&rooms, "css")?;
        scripts::add_bundled(&mut page)?;
    } else {
        scripts::add(&mut page)?;
    }
    page.add("", "rooms.css", rooms.as_bytes())?;
    page::finish(&mut page, &root())
}

/// All style sheets right in a folder as one, in the order of their names.
fn joined(folder: &Path) -> Result<String> {
    let shell = shell()?;
    let sheets = files(folder, "css")?.into_iter();
    Ok(sheets
        .map(|file| shell.read_file(file))
        .collect::<xshell::Result<String>>()?)
}

fn variable(name: &str) -> Result<String> {
    std::env::var(name).with_context(|| format!("{name} is not set: Trunk calls this step"))
}
