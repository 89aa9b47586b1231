//! Makes scripts and style sheets smaller, by esbuild. Trunk's own minifier knows less of today's CSS and JavaScript, and sees
//! neither the script of the cut module nor the styles that are fetched later.

use crate::setup;
use crate::shell::shell;
use anyhow::{Context as _, Result};
use xshell::cmd;

/// A text of this kind ("js" or "css"), smaller.
pub fn minify(text: &str, kind: &str) -> Result<String> {
    let shell = shell()?;
    let esbuild = setup::node_packages()?.join("esbuild/bin/esbuild");
    cmd!(
        shell,
        "node {esbuild} --minify --log-level=error --loader={kind}"
    )
    .quiet()
    .stdin(text)
    .read()
    .context("esbuild's message above says where")
}
