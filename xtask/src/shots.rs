//! `cargo xtask shots FOLDER`: pictures of the release build, through tests/e2e/shots.mjs.

use crate::error::{Failure, Outcome};
use crate::{serve, setup, shell, test, weigh};

/// Builds, serves and hands over; a relative FOLDER is meant from the top of the clone.
pub fn command(words: &[String]) -> Outcome<()> {
    let Some((folder, rest)) = words.split_first() else {
        return Err(Failure::new(
            "Name the folder the pictures should go to: `cargo xtask shots FOLDER`.",
        ));
    };
    setup::node_packages()?;
    let (chromium, _) = setup::browser()?;
    let address = match std::env::var("KEPT_URL") {
        Ok(address) => address,
        Err(_) => serve::open(&weigh::release()?, "/", None)?.address,
    };
    let script = shell::root().join("tests/e2e/shots.mjs");
    let mut node = test::node(&script, &address, &chromium);
    node.arg(shell::root().join(folder))
        .args(rest.iter().filter(|word| *word != "--"));
    shell::run(&mut node, "Its message above says why.")
}
