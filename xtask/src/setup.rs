//! Sets up what the build and the tests need: each thing once per machine, found again in no time.
//!
//! Everything here is idempotent and safe when two clones do it at once: a tool is installed into a
//! folder of its own and moved into place whole.

use crate::error::{Context as _, Failure, Outcome};
use crate::{find, hash, shell};
use std::path::{Path, PathBuf};
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub fn wasm_target() -> Outcome<()> {
    let libraries = shell::output(Command::new("rustc").current_dir(shell::root()).args([
        "--print",
        "target-libdir",
        "--target",
        WASM,
    ]));
    if libraries.is_some_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    shell::step(
        &format!("Adding Rust's {WASM} target (under a minute, once per machine)"),
        || {
            shell::run(
                Command::new("rustup")
                    .current_dir(shell::root())
                    .args(["target", "add", WASM]),
                "Install Rust through rustup, or add that target the way your Rust was installed.",
            )
        },
    )
}

/// The standard library's source, from which the release builds its own, smaller one.
pub fn standard_library() -> Outcome<()> {
    let root = shell::output(
        Command::new("rustc")
            .current_dir(shell::root())
            .args(["--print", "sysroot"]),
    );
    let source = |root: String| Path::new(&root).join("lib/rustlib/src/rust/library/std");
    if root.is_some_and(|root| source(root).is_dir()) {
        return Ok(());
    }
    shell::step(
        "Adding the standard library's source (under a minute, once per machine)",
        || {
            shell::run(
                Command::new("rustup").current_dir(shell::root()).args([
                    "component",
                    "add",
                    "rust-src",
                ]),
                "Install Rust through rustup, or add that component the way your Rust was installed.",
            )
        },
    )
}

/// wasm-bindgen's programs, of exactly the release in Cargo.lock: any other refuses to work.
/// Returns their folder.
pub fn wasm_bindgen() -> Outcome<PathBuf> {
    let lock = std::fs::read_to_string(shell::root().join("Cargo.lock"))
        .context(|| "Cargo.lock could not be read".into())?;
    let version = find::locked_version(&lock, "wasm-bindgen")
        .ok_or_else(|| Failure::new("Cargo.lock names no wasm-bindgen. Is this a whole clone?"))?;
    if let Some(found) = wasm_bindgen_on_path(&version) {
        return Ok(found);
    }
    let place = find::cache()?.join(format!("wasm-bindgen-{version}"));
    let tools = place.join("bin");
    if has_runner(&tools) {
        return Ok(tools);
    }
    let headline =
        format!("Installing wasm-bindgen {version} (about a minute and a half, once per machine)");
    cargo_install(&headline, &place, &["wasm-bindgen-cli"], &version)?;
    Ok(tools)
}

/// The release of wasm-split that goes with the marks in the source.
const WASM_SPLIT: &str = "0.2.4";

/// wasm-split, which cuts the release into parts. Returns the program.
pub fn wasm_split() -> Outcome<PathBuf> {
    let place = find::cache()?.join(format!("wasm-split-{WASM_SPLIT}"));
    let program = place.join(format!(
        "bin/wasm-split-cli{}",
        std::env::consts::EXE_SUFFIX
    ));
    if !program.is_file() {
        let headline =
            format!("Installing wasm-split {WASM_SPLIT} (about a minute, once per machine)");
        let package = ["wasm_split_cli_support", "--features", "build-binary"];
        cargo_install(&headline, &place, &package, WASM_SPLIT)?;
    }
    Ok(program)
}

/// Installs programs of one package into a folder. Unoptimised and without debug information that takes half the time,
/// and they still handle the page in a second or two.
fn cargo_install(headline: &str, place: &Path, package: &[&str], version: &str) -> Outcome<()> {
    shell::step(headline, || {
        install_whole(place, |partial| {
            let mut cargo = shell::cargo();
            cargo
                .args(["install", "--quiet", "--locked", "--debug"])
                .args(package)
                .args(["--version", &format!("={version}")])
                .arg("--root")
                .arg(partial)
                .arg("--target-dir")
                .arg(partial.join("build"))
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .env("CARGO_INCREMENTAL", "0");
            shell::run(
                &mut cargo,
                "It needs the network, once. Run the command again when there is one.",
            )?;
            std::fs::remove_dir_all(partial.join("build"))
                .context(|| "The build folder of a tool could not be removed".into())
        })
    })
}

/// Playwright, axe and Binaryen, as tests/e2e/package-lock.json pins them. Returns their folder.
pub fn node_packages() -> Outcome<PathBuf> {
    let home = shell::root().join("tests/e2e");
    let mut pinned = Vec::new();
    for name in ["package.json", "package-lock.json"] {
        let file = home.join(name);
        pinned.extend(
            std::fs::read(&file).context(|| format!("{} could not be read", file.display()))?,
        );
    }
    let place = find::cache()?.join(format!("npm-{}", hash::short(&pinned)));
    let packages = place.join("node_modules");
    if !packages.is_dir() {
        if find::program(&["npm", "npm.cmd"]).is_none() {
            return Err(Failure::new(
                "npm was not found. The release build and the browser tests need Node.js 20 or newer; install it and try again.",
            ));
        }
        shell::step(
            "Installing Playwright, axe and Binaryen (about 10 seconds, once per machine)",
            || {
                install_whole(&place, |partial| {
                    for name in ["package.json", "package-lock.json", ".npmrc"] {
                        std::fs::copy(home.join(name), partial.join(name)).context(|| {
                            format!("{name} could not be copied to {}", partial.display())
                        })?;
                    }
                    shell::run(
                        Command::new("npm")
                            .current_dir(partial)
                            .args(["ci", "--ignore-scripts", "--loglevel=error"])
                            // The browser is the system's own; Playwright's would be a second, larger one.
                            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
                        "It needs the network, once. Run the command again when there is one.",
                    )
                })
            },
        )?;
    }
    link(&packages, &home.join("node_modules"))?;
    Ok(packages)
}

/// A Python with the package `lifetimes`, as benches/compare_fits.txt pins it, to measure the fits against. None, with a
/// sentence that says why, where it cannot be had: the benchmark goes on without.
pub fn lifetimes() -> Option<PathBuf> {
    let file = shell::root().join("benches/compare_fits.txt");
    let pinned = std::fs::read(&file).ok()?;
    let place = find::cache()
        .ok()?
        .join(format!("lifetimes-{}", hash::short(&pinned)));
    let program = |folder: &Path| {
        folder.join(if cfg!(windows) {
            "Scripts/python.exe"
        } else {
            "bin/python"
        })
    };
    if program(&place).is_file() {
        return Some(program(&place));
    }
    let Some(python) = find::python_for_lifetimes() else {
        println!(
            "\nPython 3.8 to 3.11 was not found, which the package lifetimes needs: Kept's fits are timed alone."
        );
        return None;
    };
    let installed = shell::step(
        "Installing the Python package lifetimes to measure against (about 20 seconds, once per machine)",
        || {
            install_whole(&place, |partial| {
                let hint = "Python's venv and pip, and the network once, are needed.";
                shell::run(
                    Command::new(&python).args(["-m", "venv"]).arg(partial),
                    hint,
                )?;
                let mut pip = Command::new(program(partial));
                pip.args([
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                ]);
                shell::run(pip.arg("--requirement").arg(&file), hint)
            })
        },
    );
    match installed {
        Ok(()) => Some(program(&place)),
        Err(why) => {
            println!("{why} Kept's fits are timed alone.");
            None
        }
    }
}

/// A browser, its driver, and fonts for every script in the tests. Returns both programs.
pub fn browser() -> Outcome<(PathBuf, PathBuf)> {
    if let (Some(chromium), Some(driver)) = (find::chromium(), find::chromedriver()) {
        return Ok((chromium, driver));
    }
    let advice = "Install Chromium or Chrome and the chromedriver of the same version, \
                  or name them in KEPT_CHROMIUM and CHROMEDRIVER.";
    if find::program(&["apt-get"]).is_none() {
        return Err(Failure::new(format!(
            "No browser to test in was found. {advice}"
        )));
    }
    shell::step(
        "Installing Chromium, its driver and fonts (about half a minute, once per machine)",
        || {
            shell::run(apt().args(["update", "-qq"]), advice)?;
            shell::run(
                apt()
                    .args(["install", "-y", "-qq", "--no-install-recommends"])
                    .args(["chromium", "chromium-driver", "fonts-dejavu-core"]),
                advice,
            )
        },
    )?;
    match (find::chromium(), find::chromedriver()) {
        (Some(chromium), Some(driver)) => Ok((chromium, driver)),
        _ => Err(Failure::new(format!(
            "A browser was installed and still cannot be found. {advice}"
        ))),
    }
}

fn wasm_bindgen_on_path(version: &str) -> Option<PathBuf> {
    let folder = find::program(&["wasm-bindgen"])?.parent()?.to_path_buf();
    let told = shell::output(Command::new(folder.join("wasm-bindgen")).arg("--version"))?;
    (told.split_whitespace().nth(1) == Some(version) && has_runner(&folder)).then_some(folder)
}

fn has_runner(folder: &Path) -> bool {
    ["wasm-bindgen", "wasm-bindgen-test-runner"]
        .iter()
        .all(|name| {
            folder
                .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
                .is_file()
        })
}

/// Fills a folder beside `place`, then moves it there, so that a half-made one is never taken for whole.
fn install_whole(place: &Path, fill: impl FnOnce(&Path) -> Outcome<()>) -> Outcome<()> {
    let mut partial = place.as_os_str().to_owned();
    partial.push(format!(".partial-{}", std::process::id()));
    let partial = PathBuf::from(partial);
    std::fs::create_dir_all(&partial)
        .context(|| format!("{} could not be made", partial.display()))?;
    let filled = fill(&partial);
    if filled.is_ok() && std::fs::rename(&partial, place).is_ok() {
        return Ok(());
    }
    // Whatever is left is of no use. Another clone may have been quicker, which is as good.
    let _ = std::fs::remove_dir_all(&partial);
    filled?;
    if place.is_dir() {
        Ok(())
    } else {
        Err(Failure::new(format!(
            "{} could not be put in place.",
            place.display()
        )))
    }
}

/// Makes `link` point at `packages`. A folder that somebody installed there by hand stays.
fn link(packages: &Path, link: &Path) -> Outcome<()> {
    if std::fs::read_link(link).is_ok_and(|now| now == packages) {
        return Ok(());
    }
    if link.is_symlink() {
        std::fs::remove_file(link)
            .context(|| format!("{} could not be removed", link.display()))?;
    } else if link.exists() {
        return Ok(());
    }
    symlink(packages, link).context(|| format!("{} could not be linked", link.display()))
}

#[cfg(unix)]
fn symlink(to: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(to, link)
}

#[cfg(windows)]
fn symlink(to: &Path, link: &Path) -> std::io::Result<()> {
    std::os::windows::fs::symlink_dir(to, link)
}

/// apt-get, through sudo for those who are not root, never asking a question.
fn apt() -> Command {
    let is_root = shell::output(Command::new("id").arg("-u")).as_deref() == Some("0");
    let mut apt = if is_root {
        Command::new("apt-get")
    } else {
        let mut sudo = Command::new("sudo");
        sudo.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        sudo
    };
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}
