//! Prints every score of a book as of a day: `cargo run --example report -- BOOK.json YYYY-MM-DD`.
//! Goes with exit code 2, and says what is wrong on standard error, when the arguments or the book are no good.

use std::io::Write as _;
use std::process::ExitCode;

use kept_core::book::Day;
use kept_core::exchange::json::MAX_BYTES;
use kept_core::exchange::json::load::open;
use kept_core::i18n::Texts;
use kept_core::report::report;

const USAGE: &str = "Usage: cargo run --example report -- BOOK.json YYYY-MM-DD";

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let complaints = match arguments.as_slice() {
        [book, asof] => match told(std::path::Path::new(book), &asof.to_string_lossy()) {
            Ok(text) => return print(&text),
            Err(complaints) => complaints,
        },
        _ => vec![
            format!(
                "Two arguments are needed, a book and a day; there are {}.",
                arguments.len()
            ),
            USAGE.to_owned(),
        ],
    };
    for complaint in complaints {
        eprintln!("{complaint}");
    }
    ExitCode::from(2)
}

/// Writes to standard output; a reader that has had enough is no mistake of the book's.
fn print(text: &str) -> ExitCode {
    match writeln!(std::io::stdout().lock(), "{text}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// The report as text, or all that is wrong.
fn told(path: &std::path::Path, asof: &str) -> Result<String, Vec<String>> {
    let named = |problem: String| vec![format!("{}: {problem}", path.display())];
    let asof = Day::parse(asof).ok_or_else(|| {
        let limits = "a date of the form YYYY-MM-DD from 1900 to 2200";
        vec![format!("{asof} is not {limits}."), USAGE.to_owned()]
    })?;
    let size =
        std::fs::metadata(path).map_err(|error| named(format!("cannot be read: {error}")))?;
    if size.len() > MAX_BYTES {
        return Err(named("is larger than 64 MiB.".to_owned()));
    }
    let text =
        std::fs::read_to_string(path).map_err(|error| named(format!("cannot be read: {error}")))?;
    let book = open(&text).map_err(|why| {
        let all = Texts::english().unopened(&why).into_iter();
        all.map(|problem| format!("{}: {problem}", path.display()))
            .collect::<Vec<_>>()
    })?;
    serde_json::to_string_pretty(&report(&book, asof)).map_err(|error| named(error.to_string()))
}
