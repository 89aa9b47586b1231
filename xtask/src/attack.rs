//! `cargo xtask attack`: what must hold whatever happens, tried as often as it takes to be believed. Long; the regular tests
//! try a part of each.

use crate::error::{Failure, Outcome};
use crate::options::Options;
use crate::{serve, setup, shell, test, weigh};

/// The scripts of `tests/e2e/attack`, by what they are called here.
const SCRIPTS: [&str; 3] = ["killed", "tabs", "folder"];

/// Runs all attacks or one of them; the words after `--` go to that one.
pub fn command(words: &[String]) -> Outcome<()> {
    let (which, rest) = match words.split_first() {
        Some((word, rest)) if !word.starts_with('-') => (Some(word.as_str()), rest),
        _ => (None, words),
    };
    if let Some(word) = which.filter(|word| *word != "core" && !SCRIPTS.contains(word)) {
        return Err(Failure::new(format!(
            "There is no attack \"{word}\". There are core, {}.",
            SCRIPTS.join(", ")
        )));
    }
    let passed_on = Options::read(rest).finish()?;
    let is_wanted = |name: &str| which.is_none_or(|which| which == name);
    if is_wanted("core") {
        shell::step(
            "Faults, damage, histories, capacity (about 3 minutes once compiled)",
            || {
                let mut cargo = shell::cargo();
                cargo
                    .args(["test", "--package", "kept", "--profile", "attack"])
                    .args(["--test", "keeping", "--test", "histories"])
                    .args(["--", "--nocapture"])
                    .args(&passed_on)
                    .env("KEPT_ATTACK", "1");
                shell::run(&mut cargo, "What did not hold is listed above.")
            },
        )?;
    }
    if !SCRIPTS.iter().any(|name| is_wanted(name)) {
        return Ok(());
    }
    setup::node_packages()?;
    let (chromium, _) = setup::browser()?;
    let address = match std::env::var("KEPT_URL") {
        Ok(address) => address,
        Err(_) => serve::open(&weigh::release()?, "/", None)?.address,
    };
    for name in SCRIPTS.into_iter().filter(|name| is_wanted(name)) {
        shell::step(&format!("{name}.mjs in a real browser"), || {
            let script = shell::root().join(format!("tests/e2e/attack/{name}.mjs"));
            let mut node = test::node(&script, &address, &chromium);
            shell::run(
                node.args(&passed_on),
                "Its message above says what did not hold.",
            )
        })?;
    }
    Ok(())
}

/// How many minutes each importer is tried, where nobody says.
const MINUTES: u64 = 10;

/// `cargo xtask fuzz`: files made by chance, for so many minutes for each importer.
pub fn fuzz(words: &[String]) -> Outcome<()> {
    let mut options = Options::read(words);
    let minutes = match options.value("--minutes")? {
        None => MINUTES as f64,
        Some(text) => text
            .parse()
            .ok()
            .filter(|minutes: &f64| *minutes > 0.0)
            .ok_or_else(|| Failure::new(format!("--minutes {text} is not a number of minutes")))?,
    };
    let seed = options.value("--seed")?;
    options.finish()?;
    shell::step(
        &format!("Files made by chance, {minutes} minutes for each importer"),
        || {
            let mut cargo = shell::cargo();
            cargo
                .args([
                    "test",
                    "--package",
                    "kept",
                    "--profile",
                    "attack",
                    "--test",
                    "armour",
                ])
                .args(["fuzz::", "--", "--nocapture", "--test-threads", "1"])
                .env(
                    "KEPT_FUZZ_SECONDS",
                    format!("{:.0}", (minutes * 60.0).ceil()),
                );
            if let Some(seed) = &seed {
                cargo.env("KEPT_FUZZ_SEED", seed);
            }
            shell::run(&mut cargo, "The file that broke it is printed above.")
        },
    )
}
