//! `cargo xtask shots FOLDER`: pictures of the release build, through tests/e2e/shots.mjs.

use crate::shell::{root, shell};
use crate::{host, setup, test, trunk};
use anyhow::{Context as _, Result};
use std::path::Path;

/// Builds, serves and hands over; a relative folder is meant from the top of the clone.
pub fn run(folder: &Path, passed_on: &[String]) -> Result<()> {
    setup::node_packages()?;
    let browser = setup::browser()?;
    let host = host::open("/", trunk::release)?;
    let shell = shell()?;
    test::node(&shell, &root().join("tests/e2e/shots.mjs"), &host, &browser)
        .arg(root().join(folder))
        .args(passed_on)
        .run()
        .context("Its message above says why")
}
