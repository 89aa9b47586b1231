//! `cargo xtask dist`: the release build, and what a visitor downloads.

use crate::shell::{root, shell};
use crate::trunk;
use anyhow::Result;
use std::path::Path;
use xshell::cmd;

/// Builds into dist/ and weighs it.
pub fn dist() -> Result<()> {
    let folder = trunk::release()?;
    weigh(&folder)
}

/// Prints each part's weight as a host would send it. Fails where the page weighs more than its budget.
pub fn weigh(folder: &Path) -> Result<()> {
    let script = root().join("xtask/weigh.mjs");
    let shell = shell()?;
    Ok(cmd!(shell, "node {script} {folder}").quiet().run()?)
}
