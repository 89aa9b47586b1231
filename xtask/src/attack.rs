//! `cargo xtask attack`: what must hold whatever happens, tried as often as it takes to be believed. Long; the regular tests
//! try a part of each.

use crate::shell::{root, shell, step};
use crate::{host, public_log, setup, test, toolkit, trunk};
use anyhow::{Context as _, Result, bail};
use xshell::cmd;

/// The scripts of `tests/e2e/attack`, by what they are called here.
const SCRIPTS: [&str; 3] = ["killed", "tabs", "folder"];

/// What is tried of the toolkit, only where it is named: it installs much or takes long.
const TOOLKIT: [&str; 2] = ["sql", "logs"];

/// What is tried of the statistics, only where it is named: the fits beside scipy's, and the bounds of totals on the whole
/// of CDNOW and on many made-up logs.
const STATISTICS: [&str; 2] = ["fits", "bands"];

/// Runs all attacks, or the one that the first word names; the other words go to it.
pub fn run(words: &[String]) -> Result<()> {
    let (which, passed_on) = match words.split_first() {
        Some((word, rest)) if !word.starts_with('-') => (Some(word.as_str()), rest),
        _ => (None, words),
    };
    if let Some(word) = which.filter(|word| TOOLKIT.contains(word)) {
        return toolkit::attack(word, passed_on);
    }
    if let Some(word) = which.filter(|word| STATISTICS.contains(word)) {
        return statistics(word, passed_on);
    }
    if let Some(word) = which.filter(|word| *word != "core" && !SCRIPTS.contains(word)) {
        bail!(
            "There is no attack \"{word}\". There are core, {}, {}, {}.",
            SCRIPTS.join(", "),
            STATISTICS.join(", "),
            TOOLKIT.join(", ")
        );
    }
    let is_wanted = |name: &str| which.is_none_or(|which| which == name);
    let shell = shell()?;
    if is_wanted("core") {
        let headline = "Faults, damage, histories, capacity (about 3 minutes once compiled)";
        step(headline, || {
            let tests = ["--test", "keeping", "--test", "histories"];
            cmd!(shell, "cargo test --package kept --profile attack {tests...} -- --nocapture {passed_on...}")
                .env("KEPT_ATTACK", "1")
                .run()
                .context("What did not hold is listed above")
        })?;
    }
    if !SCRIPTS.iter().any(|name| is_wanted(name)) {
        return Ok(());
    }
    setup::node_packages()?;
    let browser = setup::browser()?;
    let host = host::open("/", trunk::release)?;
    for name in SCRIPTS.into_iter().filter(|name| is_wanted(name)) {
        step(&format!("{name}.mjs in a real browser"), || {
            let script = root().join(format!("tests/e2e/attack/{name}.mjs"));
            test::node(&shell, &script, &host, &browser)
                .args(passed_on)
                .run()
                .context("Its message above says what did not hold")
        })?;
    }
    Ok(())
}

/// The tests of `tests/statistics` that are too long for every day.
fn statistics(which: &str, passed_on: &[String]) -> Result<()> {
    let (headline, module) = match which {
        "fits" => (
            "Fits to 400 made-up logs beside ten starts of scipy (about 3 minutes once compiled)",
            "scipy::",
        ),
        _ => (
            "Bounds of totals on the whole public log and on made-up ones (about 3 minutes once compiled)",
            "bands::",
        ),
    };
    let shell = shell()?;
    let tests = ["--test", "statistics", module, "--", "--nocapture"];
    let which_of_them = ["--include-ignored", "--test-threads", "1"];
    let cargo = cmd!(
        shell,
        "cargo test --package kept --profile attack {tests...} {which_of_them...} {passed_on...}"
    );
    let cargo = match which {
        "fits" => {
            let scipy = setup::lifetimes().context(
                "Its Python has scipy too, and could not be set up; the reason is above",
            )?;
            cargo.env("KEPT_SCIPY", scipy)
        }
        _ => cargo
            .env("KEPT_LOG", public_log::file()?)
            .env("KEPT_WHOLE_LOG", public_log::whole()?),
    };
    step(headline, || {
        cargo.run().context("What did not hold is listed above")
    })
}

/// How many minutes each importer is tried, where nobody says.
const MINUTES: f64 = 10.0;

/// `cargo xtask fuzz`: files made by chance, for so many minutes for each importer.
pub fn fuzz(minutes: Option<f64>, seed: Option<u64>) -> Result<()> {
    let minutes = minutes.unwrap_or(MINUTES);
    if minutes.is_nan() || minutes <= 0.0 {
        bail!("--minutes {minutes} is not a length of time.");
    }
    let headline = format!("Files made by chance, {minutes} minutes for each importer");
    step(&headline, || {
        let shell = shell()?;
        let tests = [
            "--test",
            "armour",
            "fuzz::",
            "--",
            "--nocapture",
            "--test-threads",
            "1",
        ];
        let seconds = format!("{:.0}", (minutes * 60.0).ceil());
        let cargo = cmd!(
            shell,
            "cargo test --package kept --profile attack {tests...}"
        )
        .env("KEPT_FUZZ_SECONDS", seconds);
        let cargo = match seed {
            Some(seed) => cargo.env("KEPT_FUZZ_SEED", seed.to_string()),
            None => cargo,
        };
        cargo
            .run()
            .context("The file that broke it is printed above")
    })
}
