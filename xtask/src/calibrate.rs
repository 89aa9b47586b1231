//! `cargo xtask calibrate`: the risk of leaving held against public purchase logs (examples/calibrate.rs).

use crate::public_log;
use crate::shell::{shell, step};
use anyhow::{Context as _, Result};
use xshell::cmd;

/// Days of CDNOW, whose last purchase is of 1998-06-30.
const CDNOW: [&str; 3] = ["1997-09-30", "1997-12-31", "1998-03-31"];
/// Days of the grocery, whose last purchases are of 2017-12-31.
const GROCERY: [&str; 3] = ["2017-06-30", "2017-08-31", "2017-10-31"];

/// Prints the figures of each log.
pub fn run() -> Result<()> {
    let logs = [
        ("The sample of CDNOW", public_log::file()?, CDNOW),
        ("The whole of CDNOW", public_log::whole()?, CDNOW),
        ("A grocery", public_log::grocery()?, GROCERY),
    ];
    let shell = shell()?;
    for (name, log, days) in logs {
        step(name, || {
            cmd!(
                shell,
                "cargo run --quiet --release --package kept --example calibrate -- {log} {days...}"
            )
            .run()
            .context("Its message above says why")
        })?;
    }
    Ok(())
}
