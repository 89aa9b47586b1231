//! Programs of Rust that the build needs, each of one release: found on PATH, or installed once per machine into a folder of
//! its own, which is moved into place whole, so that two clones may do it at once.

use crate::shell::{root, shell, step};
use crate::{find, setup};
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};
use xshell::cmd;

/// The release of Trunk that Trunk.toml asks for.
const TRUNK: &str = "0.21.14";

/// The release of wasm-split that goes with the marks in the source.
const WASM_SPLIT: &str = "0.2.4";

/// A program of one release, and how it is installed.
struct Tool<'a> {
    package: &'a str,
    version: &'a str,
    program: &'a str,
    /// What cargo install is told beside that.
    features: &'a [&'a str],
    /// How long that took on two cores.
    time: &'a str,
}

/// Trunk, which builds the page. Returns the program. Here it has no TLS of its own: what it would download is at hand.
pub fn trunk() -> Result<PathBuf> {
    let tool = Tool {
        package: "trunk",
        version: TRUNK,
        program: "trunk",
        features: &["--no-default-features"],
        time: "about four minutes",
    };
    tool.found_or_installed()
}

/// wasm-bindgen, of exactly the release in Cargo.lock: any other refuses to work. Returns the program; its test runner
/// stands beside it.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let lock = shell()?.read_file(root().join("Cargo.lock"))?;
    let version = find::locked_version(&lock, "wasm-bindgen")
        .context("Cargo.lock names no wasm-bindgen. Is this a whole clone?")?;
    let tool = Tool {
        package: "wasm-bindgen-cli",
        version: &version,
        program: "wasm-bindgen",
        features: &[],
        time: "about a minute and a half",
    };
    tool.found_or_installed()
}

/// wasm-split, which cuts the release into chunks. Returns the program.
pub fn wasm_split() -> Result<PathBuf> {
    let tool = Tool {
        package: "wasm_split_cli_support",
        version: WASM_SPLIT,
        program: "wasm-split-cli",
        features: &["--features", "build-binary"],
        time: "about a minute",
    };
    tool.found_or_installed()
}

impl Tool<'_> {
    fn found_or_installed(&self) -> Result<PathBuf> {
        if let Some(found) = self.on_path() {
            return Ok(found);
        }
        let folder = format!("{}-{}", self.program, self.version);
        let place = find::cache()?.join(folder);
        let program = place.join("bin").join(self.file());
        if !program.is_file() {
            let Self {
                program,
                version,
                time,
                ..
            } = self;
            let headline = format!("Installing {program} {version} ({time}, once per machine)");
            step(&headline, || {
                setup::install_whole(&place, |partial| {
                    if self.downloaded(partial)? {
                        return Ok(());
                    }
                    self.compiled(partial)
                })
            })?;
        }
        if !program.is_file() {
            bail!("{} was installed without {}.", self.package, self.program);
        }
        Ok(program)
    }

    fn on_path(&self) -> Option<PathBuf> {
        let found = find::program(&[&self.file()])?;
        let shell = shell().ok()?;
        let told = cmd!(shell, "{found} --version")
            .quiet()
            .ignore_stderr()
            .read();
        let is_right = told.ok()?.split_whitespace().nth(1) == Some(self.version);
        is_right.then_some(found)
    }

    fn file(&self) -> String {
        format!("{}{}", self.program, std::env::consts::EXE_SUFFIX)
    }

    /// Has it downloaded by cargo-binstall, where that is installed and finds it.
    fn downloaded(&self, folder: &Path) -> Result<bool> {
        if find::program(&[&format!("cargo-binstall{}", std::env::consts::EXE_SUFFIX)]).is_none() {
            return Ok(false);
        }
        let shell = shell()?;
        let package = format!("{}@{}", self.package, self.version);
        let how = ["--no-confirm", "--disable-strategies", "compile", "--root"];
        let done = cmd!(shell, "cargo binstall {how...} {folder} {package}").run();
        Ok(done.is_ok())
    }

    /// Compiles it. Unoptimised and without debug information that takes half the time, and it still handles the page in
    /// a second or two.
    fn compiled(&self, folder: &Path) -> Result<()> {
        let shell = shell()?;
        let (package, features) = (self.package, self.features);
        let version = format!("={}", self.version);
        let build = folder.join("build");
        cmd!(shell, "cargo install --quiet --locked --debug {features...} {package} --version {version} --root {folder} --target-dir {build}")
            .quiet()
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_INCREMENTAL", "0")
            .run()
            .context("It needs the network, once. Run the command again when there is one")?;
        Ok(shell.remove_path(&build)?)
    }
}
