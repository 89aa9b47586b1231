//! Where things are on this machine. It looks and never installs.

use crate::shell::{root, shell};
use anyhow::{Context as _, Result};
use std::path::{Path, PathBuf};
use xshell::cmd;

/// Where tools are kept between runs and shared by all clones of one person.
pub fn cache() -> Result<PathBuf> {
    let folder = |name: &str| {
        std::env::var_os(name)
            .filter(|v| !v.is_empty())
            .map(PathBuf::from)
    };
    folder("XDG_CACHE_HOME")
        .or_else(|| folder("HOME").map(|home| home.join(".cache")))
        .or_else(|| folder("LOCALAPPDATA"))
        .map(|caches| caches.join("kept-tools"))
        .context("There is no home folder to keep tools in. Set XDG_CACHE_HOME")
}

/// Cargo's target folder, wherever this machine's settings put it.
pub fn target() -> PathBuf {
    let here = std::env::current_exe().unwrap_or_default();
    here.ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").is_file())
        .map_or_else(|| root().join("target"), Path::to_path_buf)
}

/// A program on PATH, by the first of these names that is there.
pub fn program(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    names.iter().find_map(|name| {
        std::env::split_paths(&path)
            .map(|folder| folder.join(name))
            .find(|file| file.is_file())
    })
}

/// Chromium or Chrome. KEPT_CHROMIUM names one that stands elsewhere.
pub fn chromium() -> Option<PathBuf> {
    named("KEPT_CHROMIUM")
        .or_else(|| {
            program(&[
                "chromium",
                "chromium-browser",
                "google-chrome",
                "google-chrome-stable",
            ])
        })
        .or_else(|| {
            let mac = PathBuf::from("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
            mac.is_file().then_some(mac)
        })
}

/// Firefox, before others the release with long support. KEPT_FIREFOX names one that stands elsewhere.
pub fn firefox() -> Option<PathBuf> {
    named("KEPT_FIREFOX").or_else(|| program(&["firefox-esr", "firefox"]))
}

/// The driver of WebKitGTK. KEPT_WEBKIT_DRIVER names one that stands elsewhere.
pub fn webkit_driver() -> Option<PathBuf> {
    named("KEPT_WEBKIT_DRIVER").or_else(|| program(&["WebKitWebDriver"]))
}

/// Whether Python can speak to a library of this description, which stands where Debian puts them.
pub fn typelib(file: &str) -> bool {
    let places = std::fs::read_dir("/usr/lib").into_iter().flatten();
    places
        .filter_map(Result::ok)
        .any(|place| place.path().join("girepository-1.0").join(file).is_file())
}

/// The driver that goes with Chromium. CHROMEDRIVER names one that stands elsewhere.
pub fn chromedriver() -> Option<PathBuf> {
    named("CHROMEDRIVER")
        .or_else(|| program(&["chromedriver"]))
        .or_else(|| {
            let folder = std::env::var_os("CHROMEWEBDRIVER")?;
            let file = PathBuf::from(folder).join("chromedriver");
            file.is_file().then_some(file)
        })
}

/// A Python of a version that the package `lifetimes` works with: 3.8 to 3.11.
pub fn python_for_lifetimes() -> Option<PathBuf> {
    [
        "python3",
        "python3.11",
        "python3.10",
        "python3.9",
        "python3.8",
        "python",
    ]
    .iter()
    .filter_map(|name| program(&[name]))
    .find(|python| {
        let told =
            shell().and_then(|shell| Ok(cmd!(shell, "{python} --version").quiet().read()?));
        told.is_ok_and(|told| is_for_lifetimes(&told))
    })
}

fn is_for_lifetimes(told: &str) -> bool {
    let minor = told
        .strip_prefix("Python 3.")
        .and_then(|rest| rest.split('.').next())
        .and_then(|minor| minor.parse::<u32>().ok());
    minor.is_some_and(|minor| (8..=11).contains(&minor))
}

/// The version of a package in Cargo.lock.
pub fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    lock.split("[[package]]")
        .find(|entry| entry.lines().any(|line| line.trim() == name))?
        .lines()
        .find_map(|line| line.trim().strip_prefix("version = \"")?.strip_suffix('"'))
        .map(String::from)
}

fn named(variable: &str) -> Option<PathBuf> {
    let file = PathBuf::from(std::env::var_os(variable)?);
    file.is_file().then_some(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_python_that_the_package_works_with_is_taken() {
        let told = |version: &str| is_for_lifetimes(&format!("Python {version}"));
        assert!(told("3.8.20") && told("3.11.7"));
        assert!(!told("3.12.1") && !told("3.7.0") && !told("2.7.18") && !is_for_lifetimes(""));
    }

    #[test]
    fn the_locked_version_is_the_package_s_own() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.76\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.126\"\n";
        assert_eq!(
            locked_version(lock, "wasm-bindgen").as_deref(),
            Some("0.2.126")
        );
        assert_eq!(locked_version(lock, "yew"), None);
    }
}
