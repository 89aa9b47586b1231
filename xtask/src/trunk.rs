//! Calls Trunk, which builds the page, with every tool it needs at hand.

use crate::find;
use crate::shell::{root, shell, step};
use crate::{setup, tools};
use anyhow::{Context as _, Result};
use std::path::PathBuf;
use xshell::{Shell, cmd};

/// Which of the two builds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to compile, for working on the page.
    Serve,
    /// Small to download, for everybody else.
    Release,
}

/// `cargo xtask serve`: the page on this machine, rebuilt when a source changes, until it is stopped.
pub fn serve(profile: Profile, port: Option<u16>, base: Option<&str>) -> Result<()> {
    let shell = set_up(profile)?;
    let trunk = tools::trunk()?;
    let port = port.unwrap_or(8080).to_string();
    let base = base_path(base.unwrap_or("/"));
    // dist/ is the release's own.
    let dist = find::target().join("kept/serve");
    std::fs::create_dir_all(&dist)?;
    let release = (profile == Profile::Release).then_some("--release");
    println!("\n== Building the page (about two minutes the first time, then seconds)");
    println!(
        "   It opens at http://127.0.0.1:{port}{base} and is built again when a file changes: reload the page."
    );
    println!("   Stop it with Ctrl-C.\n");
    cmd!(shell, "{trunk} serve {release...} --address 127.0.0.1 --port {port} --serve-base {base} --dist {dist}")
        .quiet()
        .run()
        .context("Trunk's message above says why")
}

/// The release build in `dist/`, with set-up, under a headline. Returns its folder.
pub fn release() -> Result<PathBuf> {
    let shell = set_up(Profile::Release)?;
    let trunk = tools::trunk()?;
    let headline = "Building the release (about four minutes the first time)";
    step(headline, || {
        cmd!(shell, "{trunk} build --release")
            .quiet()
            .run()
            .context("The message above says where")
    })?;
    Ok(root().join("dist"))
}

/// Sets up what the build needs. Returns a shell in which Trunk finds it.
fn set_up(profile: Profile) -> Result<Shell> {
    setup::wasm_target()?;
    let bindgen = tools::wasm_bindgen()?;
    let shell = shell()?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = bindgen.parent().map(PathBuf::from).into_iter();
    shell.set_var(
        "PATH",
        std::env::join_paths(folders.chain(std::env::split_paths(&path)))?,
    );
    if std::env::var_os("NO_COLOR").is_some() {
        shell.set_var("NO_COLOR", "true"); // Trunk reads nothing else here
    }
    if profile == Profile::Release {
        tools::wasm_split()?;
        setup::node_packages()?;
        shell.set_var(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            nameless(&shell)?,
        );
    }
    Ok(shell)
}

/// Flags that keep this machine's folders out of the page. Places in the source are part of panic messages;
/// nobody's home folder belongs in a published page, and without it every machine builds the same bytes.
/// Cargo joins them with those in `.cargo/config.toml`, and cuts them at spaces.
fn nameless(shell: &Shell) -> Result<String> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")));
    let crates = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    let crates = crates.into_iter().flatten();
    let crates = crates.filter_map(|entry| Some(entry.ok()?.path()));
    let folders = std::iter::once(root()).chain(crates);
    let mut named: Vec<_> = folders
        .map(|folder| (folder.display().to_string(), String::new()))
        .collect();
    // The standard library's source has this name where it is not installed.
    let sysroot = cmd!(shell, "rustc --print sysroot").quiet().read()?;
    let version = cmd!(shell, "rustc --version --verbose").quiet().read()?;
    let commit = version
        .lines()
        .find_map(|line| line.strip_prefix("commit-hash: "));
    if let Some(commit) = commit {
        let source = format!("{sysroot}/lib/rustlib/src/rust");
        named.push((source, format!("/rustc/{commit}")));
    }
    let flags = named
        .iter()
        .filter(|(folder, _)| !folder.contains(' '))
        .map(|(folder, name)| format!("--remap-path-prefix={folder}={name}"));
    Ok(flags.collect::<Vec<_>>().join(" "))
}

/// A path that starts and ends with a slash.
fn base_path(words: &str) -> String {
    match words.trim_matches('/') {
        "" => "/".into(),
        inside => format!("/{inside}/"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_path_has_a_slash_at_both_ends() {
        for (words, path) in [("/", "/"), ("", "/"), ("shop", "/shop/"), ("/a/b", "/a/b/")] {
            assert_eq!(base_path(words), path);
        }
    }
}
