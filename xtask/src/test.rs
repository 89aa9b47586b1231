//! `cargo xtask test`: every test there is, cheapest first, each layer also alone with `--only`.

use crate::host::{self, Host};
use crate::setup::{self, Browser};
use crate::shell::{files, root, seconds, shell, step};
use crate::{licences, public_log, tools, trunk, weigh};
use anyhow::{Context as _, Result, bail};
use std::cell::OnceCell;
use std::path::Path;
use std::time::Instant;
use xshell::{Cmd, Shell, cmd};

const LAYERS: [&str; 5] = ["lint", "core", "browser", "e2e", "engines"];
/// What only runs when it is named: the whole page in Firefox takes half an hour.
const NAMED: [&str; 1] = ["firefox"];
const WASM: &str = "wasm32-unknown-unknown";
/// A path as deep as a static host may choose: the page must work at any.
const BASE: &str = "/some/path/";

/// Runs all layers or one.
pub fn run(only: Option<&str>, passed_on: &[String]) -> Result<()> {
    if let Some(layer) = only.filter(|layer| !LAYERS.contains(layer) && !NAMED.contains(layer)) {
        bail!(
            "There is no layer \"{layer}\". There are {}.",
            [&LAYERS[..], &NAMED[..]].concat().join(", ")
        );
    }
    if only.is_none() && !passed_on.is_empty() {
        bail!("Arguments after -- go to one layer: name it with --only.");
    }
    let start = Instant::now();
    let layers: Vec<&str> = only.map_or_else(|| LAYERS.to_vec(), |layer| vec![layer]);
    let page = Served::default();
    for layer in layers {
        match layer {
            "lint" => lint()?,
            "core" => core(passed_on)?,
            "browser" => browser(passed_on)?,
            "engines" if only.is_none() && !setup::engines_can_be_had() => {
                println!(
                    "\nFirefox and WebKit were left out: they come from Debian's packages, and there is no apt-get."
                );
            }
            "engines" => engines(&page, passed_on)?,
            "firefox" => firefox(&page, passed_on)?,
            _ => e2e(&page, passed_on)?,
        }
    }
    let what = only.map_or_else(|| "All tests".into(), |layer| format!("The {layer} tests"));
    println!("\n{what} passed in {}.", seconds(start.elapsed()));
    Ok(())
}

fn lint() -> Result<()> {
    setup::wasm_target()?;
    let shell = shell()?;
    step("Formatting (a second)", || {
        cmd!(shell, "cargo fmt --all --check")
            .run()
            .context("`cargo fmt --all` puts it right")
    })?;
    step(
        "Licences of what Kept is made of (a second)",
        licences::check,
    )?;
    let hint = "Clippy's message above says where";
    let headline = "Lints of everything that runs natively (about a minute the first time)";
    step(headline, || {
        let what = ["--workspace", "--lib", "--bins", "--examples"];
        cmd!(shell, "cargo clippy --quiet {what...} -- -D warnings")
            .run()
            .context(hint)
    })?;
    step("Lints of the tests (a few seconds)", || {
        // A test may stop at the first surprise, and so may its helpers, which clippy.toml does not reach.
        let allowed = [
            "-Aclippy::unwrap_used",
            "-Aclippy::expect_used",
            "-Aclippy::panic",
            "-Aclippy::indexing_slicing",
            "-Aclippy::print_stdout",
        ];
        cmd!(
            shell,
            "cargo clippy --quiet --workspace --all-targets -- -D warnings {allowed...}"
        )
        .run()
        .context(hint)
    })?;
    step("Lints of the page (about a minute the first time)", || {
        let what = ["--target", WASM, "--lib", "--bin", "kept"];
        cmd!(shell, "cargo clippy --quiet {what...} -- -D warnings")
            .run()
            .context(hint)
    })
}

fn core(passed_on: &[String]) -> Result<()> {
    let headline =
        "Native tests and the examples in the documentation (about 2 minutes the first time)";
    let shell = shell()?;
    let log = public_log::file()?;
    step(headline, || {
        cmd!(
            shell,
            "cargo test --workspace --no-fail-fast {passed_on...}"
        )
        .env("KEPT_LOG", &log)
        .run()
        .context("The failed tests are listed above")
    })
}

/// `tests/browser_*.rs`: what only a real browser can tell about the storage edge.
fn browser(passed_on: &[String]) -> Result<()> {
    let mut tests = Vec::new();
    for file in files(&root().join("tests"), "rs")? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        if name.starts_with("browser_") {
            tests.extend(["--test".to_owned(), name.into_owned()]);
        }
    }
    setup::wasm_target()?;
    let runner = tools::wasm_bindgen()?.with_file_name("wasm-bindgen-test-runner");
    let browser = setup::browser()?;
    let headline = "Tests of the storage edge in a real browser (about 2 minutes the first time)";
    let shell = shell()?;
    step(headline, || {
        cmd!(
            shell,
            "cargo test --target {WASM} {tests...} {passed_on...}"
        )
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &runner)
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        .run()
        .context("The failed tests are listed above")
    })
}

/// The whole page in a real browser. With KEPT_URL set, the page at that address instead of a fresh build.
fn e2e(page: &Served, passed_on: &[String]) -> Result<()> {
    let playwright = setup::node_packages()?.join("@playwright/test/cli.js");
    let browser = setup::browser()?;
    let log = public_log::file()?;
    let host = page.host()?;
    step("The whole page in a real browser, phone and desk", || {
        node(&shell()?, &playwright, host, &browser)
            .arg("test")
            .args(passed_on)
            .env("KEPT_LOG", &log)
            .run()
            .context(
                "What failed is listed above; traces and pictures are in tests/e2e/test-results",
            )
    })
}

/// The release build, weighed and served below a path from the first layer that asks for it.
#[derive(Default)]
struct Served(OnceCell<Host>);

impl Served {
    fn host(&self) -> Result<&Host> {
        if self.0.get().is_none() {
            let host = host::open(BASE, || {
                let folder = trunk::release()?;
                weigh::weigh(&folder)?;
                Ok(folder)
            })?;
            // Nothing stands there yet.
            let _ = self.0.set(host);
        }
        self.0.get().context("The page is not served")
    }
}

/// What people do most, in Firefox and in WebKit. KEPT_ENGINES names others, KEPT_ROUNDS how often each is killed.
fn engines(page: &Served, passed_on: &[String]) -> Result<()> {
    let headline = "What people do most, in Firefox and in WebKit (about 2 minutes)";
    in_other_engines(page, headline, "engines/playwright.config.js", passed_on)
}

/// The whole page in Firefox, but for what axe finds.
fn firefox(page: &Served, passed_on: &[String]) -> Result<()> {
    let headline = "The whole page in Firefox, at the desk (about half an hour)";
    in_other_engines(page, headline, "engines/firefox.config.js", passed_on)
}

fn in_other_engines(
    page: &Served,
    headline: &str,
    config: &str,
    passed_on: &[String],
) -> Result<()> {
    let playwright = setup::node_packages()?.join("@playwright/test/cli.js");
    let browser = setup::browser()?;
    let setup::Engines {
        firefox,
        webkit_driver,
        xvfb,
    } = setup::engines()?;
    let log = public_log::file()?;
    let host = page.host()?;
    step(headline, || {
        let shell = shell()?;
        shell.change_dir(root().join("tests/e2e"));
        cmd!(
            shell,
            "{xvfb} --auto-servernum node {playwright} test --config {config} {passed_on...}"
        )
        .env("KEPT_URL", &host.address)
        .env("KEPT_CHROMIUM", &browser.program)
        .env("KEPT_FIREFOX", &firefox)
        .env("KEPT_WEBKIT_DRIVER", &webkit_driver)
        .env("KEPT_LOG", &log)
        .run()
        .context("What failed is listed above")
    })
}

/// Node.js running a script in tests/e2e, told where the page and the browser are.
pub fn node<'a>(shell: &'a Shell, script: &Path, host: &Host, browser: &Browser) -> Cmd<'a> {
    shell.change_dir(root().join("tests/e2e"));
    cmd!(shell, "node {script}")
        .env("KEPT_URL", &host.address)
        .env("KEPT_CHROMIUM", &browser.program)
}
