//! `cargo xtask test`: every test there is, cheapest first, each layer also alone with `--only`.

use crate::error::{Failure, Outcome};
use crate::options::Options;
use crate::{licences, pack, serve, setup, shell, weigh};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

const LAYERS: [&str; 4] = ["lint", "core", "browser", "e2e"];
const WASM: &str = "wasm32-unknown-unknown";
/// A path as deep as a static host may choose: the page must work at any.
const BASE: &str = "/some/path/";

/// Runs all layers or one.
pub fn command(words: &[String]) -> Outcome<()> {
    let mut options = Options::read(words);
    let only = options.value("--only")?;
    let passed_on = options.finish()?;
    if let Some(layer) = only.as_deref().filter(|layer| !LAYERS.contains(layer)) {
        return Err(Failure::new(format!(
            "There is no layer \"{layer}\". There are {}.",
            LAYERS.join(", ")
        )));
    }
    if only.is_none() && !passed_on.is_empty() {
        return Err(Failure::new(
            "Arguments after -- go to one layer: name it with --only.",
        ));
    }
    let start = Instant::now();
    for layer in LAYERS
        .iter()
        .filter(|layer| only.as_deref().is_none_or(|only| only == **layer))
    {
        match *layer {
            "lint" => lint()?,
            "core" => core(&passed_on)?,
            "browser" => browser(&passed_on)?,
            _ => e2e(&passed_on)?,
        }
    }
    let what = only.map_or_else(|| "All tests".into(), |layer| format!("The {layer} tests"));
    println!("\n{what} passed in {}.", shell::seconds(start.elapsed()));
    Ok(())
}

fn lint() -> Outcome<()> {
    setup::wasm_target()?;
    shell::step("Formatting (a second)", || {
        shell::run(
            shell::cargo().args(["fmt", "--all", "--check"]),
            "`cargo fmt --all` puts it right.",
        )
    })?;
    shell::step(
        "Licences of what Kept is made of (a second)",
        licences::check,
    )?;
    let hint = "Clippy's message above says where.";
    shell::step(
        "Lints of everything that runs natively (about a minute the first time)",
        || {
            let mut clippy = shell::cargo();
            clippy.args([
                "clippy",
                "--quiet",
                "--workspace",
                "--lib",
                "--bins",
                "--examples",
            ]);
            shell::run(clippy.args(["--", "-D", "warnings"]), hint)
        },
    )?;
    shell::step("Lints of the tests (a few seconds)", || {
        let mut clippy = shell::cargo();
        clippy.args([
            "clippy",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]);
        // A test may stop at the first surprise, and so may its helpers, which clippy.toml does not reach.
        for lint in [
            "unwrap_used",
            "expect_used",
            "panic",
            "indexing_slicing",
            "print_stdout",
        ] {
            clippy.args(["-A", &format!("clippy::{lint}")]);
        }
        shell::run(&mut clippy, hint)
    })?;
    shell::step("Lints of the page (about a minute the first time)", || {
        let mut clippy = shell::cargo();
        clippy.args([
            "clippy", "--quiet", "--target", WASM, "--lib", "--bin", "kept", "--", "-D", "warnings",
        ]);
        shell::run(&mut clippy, hint)
    })
}

fn core(passed_on: &[String]) -> Outcome<()> {
    shell::step(
        "Native tests and the examples in the documentation (about 2 minutes the first time)",
        || {
            let mut cargo = shell::cargo();
            cargo
                .args(["test", "--workspace", "--no-fail-fast"])
                .args(passed_on);
            shell::run(&mut cargo, "The failed tests are listed above.")
        },
    )
}

/// `tests/browser_*.rs`: what only a real browser can tell about the storage edge.
fn browser(passed_on: &[String]) -> Outcome<()> {
    let mut names = Vec::new();
    for file in pack::tree(&shell::root().join("tests"))? {
        let name = file
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        let is_test =
            name.starts_with("browser_") && file.extension().is_some_and(|ending| ending == "rs");
        if is_test && file.parent() == Some(&shell::root().join("tests")) {
            names.push(name);
        }
    }
    if names.is_empty() {
        println!("\n== Tests of the storage edge: there are none (no tests/browser_*.rs).");
        return Ok(());
    }
    setup::wasm_target()?;
    let runner = setup::wasm_bindgen()?.join("wasm-bindgen-test-runner");
    let (_, driver) = setup::browser()?;
    shell::step(
        "Tests of the storage edge in a real browser (about 2 minutes the first time)",
        || {
            let mut cargo = shell::cargo();
            cargo.args(["test", "--target", WASM]);
            for name in &names {
                cargo.args(["--test", name]);
            }
            cargo
                .args(passed_on)
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &runner)
                .env("CHROMEDRIVER", &driver)
                .env("WASM_BINDGEN_USE_BROWSER", "1");
            shell::run(&mut cargo, "The failed tests are listed above.")
        },
    )
}

/// The whole page in a real browser. With KEPT_URL set, the page at that address instead of a fresh build.
fn e2e(passed_on: &[String]) -> Outcome<()> {
    let packages = setup::node_packages()?;
    let (chromium, _) = setup::browser()?;
    let address = match std::env::var("KEPT_URL") {
        Ok(address) => address,
        Err(_) => {
            let folder = weigh::release()?;
            weigh::weigh(&folder)?;
            serve::open(&folder, BASE, None)?.address
        }
    };
    shell::step("The whole page in a real browser, phone and desk", || {
        let mut playwright = node(
            &packages.join("@playwright/test/cli.js"),
            &address,
            &chromium,
        );
        playwright.arg("test").args(passed_on);
        shell::run(
            &mut playwright,
            "What failed is listed above; traces and pictures are in tests/e2e/test-results.",
        )
    })
}

/// Node.js running a script in tests/e2e, told where the page and the browser are.
pub fn node(script: &Path, address: &str, chromium: &Path) -> Command {
    let mut node = Command::new("node");
    node.current_dir(shell::root().join("tests/e2e"))
        .arg(script)
        .env("KEPT_URL", address)
        .env("KEPT_CHROMIUM", chromium);
    node
}
