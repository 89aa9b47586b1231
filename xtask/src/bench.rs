//! `cargo xtask bench`: how fast it is, natively (benches/) and in a real browser (tests/e2e/bench/).

use crate::error::Outcome;
use crate::options::Options;
use crate::{pack, serve, setup, shell, test, weigh};
use std::process::Command;

/// Runs whatever benchmarks there are.
pub fn command(words: &[String]) -> Outcome<()> {
    let passed_on = Options::read(words).finish()?;
    let lifetimes = setup::lifetimes();
    let with_lifetimes = |command: &mut Command| {
        if let Some(python) = &lifetimes {
            command.env("KEPT_LIFETIMES", python);
        }
    };
    if has(&pack::tree(&shell::root().join("benches"))?, "rs") {
        shell::step("Native benchmarks (about 2 minutes the first time)", || {
            let mut cargo = shell::cargo();
            cargo.args(["bench", "--package", "kept"]).args(&passed_on);
            with_lifetimes(&mut cargo);
            shell::run(&mut cargo, "The message above says why.")
        })?;
    } else {
        println!("There are no native benchmarks (no benches/*.rs).");
    }
    let scripts = pack::tree(&shell::root().join("tests/e2e/bench"))?;
    if !has(&scripts, "mjs") {
        println!("There are no benchmarks in the browser (no tests/e2e/bench/*.mjs).");
        return Ok(());
    }
    setup::node_packages()?;
    let (chromium, _) = setup::browser()?;
    let site = serve::open(&weigh::release()?, "/", None)?;
    for script in scripts
        .iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "mjs"))
    {
        let name = script.file_name().unwrap_or_default().to_string_lossy();
        shell::step(&format!("{name} in a real browser"), || {
            let mut node = test::node(script, &site.address, &chromium);
            with_lifetimes(&mut node);
            shell::run(node.args(&passed_on), "Its message above says why.")
        })?;
    }
    Ok(())
}

fn has(files: &[std::path::PathBuf], ending: &str) -> bool {
    files
        .iter()
        .any(|file| file.extension().is_some_and(|found| found == ending))
}
