//! `cargo xtask bench`: how fast it is, natively (benches/) and in a real browser (tests/e2e/bench/).

use crate::shell::{files, name, root, shell, step};
use crate::{host, public_log, setup, test, trunk};
use anyhow::{Context as _, Result};
use xshell::{Cmd, cmd};

/// Runs all benchmarks.
pub fn run(passed_on: &[String]) -> Result<()> {
    let lifetimes = setup::lifetimes();
    let with_lifetimes = |cmd: Cmd<'_>| match &lifetimes {
        Some(python) => cmd.env("KEPT_LIFETIMES", python).run(),
        None => cmd.run(),
    };
    let shell = shell()?;
    let log = public_log::file()?;
    step("Native benchmarks (about 2 minutes the first time)", || {
        let cargo = cmd!(shell, "cargo bench --package kept {passed_on...}").env("KEPT_LOG", &log);
        with_lifetimes(cargo).context("The message above says why")
    })?;
    let browser = setup::browser()?;
    let host = host::open("/", trunk::release)?;
    for script in files(&root().join("tests/e2e/bench"), "mjs")? {
        let headline = format!("{} in a real browser", name(&script));
        step(&headline, || {
            let node = test::node(&shell, &script, &host, &browser)
                .args(passed_on)
                .env("KEPT_LOG", &log);
            with_lifetimes(node).context("Its message above says why")
        })?;
    }
    Ok(())
}
