//! Prints every score of a book as of a day: `cargo run --example report -- BOOK.json YYYY-MM-DD`.
//! Goes with exit code 2, and says what is wrong on standard error, when the arguments or the book are no good.

use std::io::Write as _;
use std::process::ExitCode;

use kept::book::field::{Problem, Reason};
use kept::book::op::Batch;
use kept::book::stamp::{Clock, Writer};
use kept::book::{Book, Day};
use kept::exchange::json::MAX_BYTES;
use kept::exchange::json::compare::compare;
use kept::exchange::json::read::{Refusal, read};
use kept::report::report;

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
    let book = book(&text).map_err(|problems| {
        let all = problems
            .into_iter()
            .map(|problem| format!("{}: {problem}", path.display()));
        all.collect::<Vec<_>>()
    })?;
    serde_json::to_string_pretty(&report(&book, asof)).map_err(|error| named(error.to_string()))
}

/// The book in a file, all of whose records must be good.
fn book(text: &str) -> Result<Book, Vec<String>> {
    let contents = read(text, |_| false).map_err(|refusal| vec![refused(&refusal)])?;
    if !contents.problems.is_empty() {
        return Err(contents.problems.iter().map(problem).collect());
    }
    let stamp = Clock::new(Writer::of_bits(0)).tick(0);
    let ops = compare(&Book::new(), contents, stamp, false).ops;
    Ok(Book::new().fold(&Batch { stamp, ops }).0)
}

fn refused(refusal: &Refusal) -> String {
    match refusal {
        Refusal::NotJson { line, column } => {
            format!("line {line}, character {column}: this is where it stops being JSON.")
        }
        Refusal::NotABook => "is JSON, but not a book of Kept.".to_owned(),
        Refusal::Newer { version } => {
            format!("is a book of version {version}; this release reads up to version 1.")
        }
    }
}

fn problem(problem: &Problem) -> String {
    let why = match &problem.reason {
        Reason::Missing => "is missing or empty".to_owned(),
        Reason::TooLong { max, got } => format!("has {got} characters, {max} are allowed"),
        Reason::NotText(got) => format!("{got} is not a text"),
        Reason::NotOneLine => "has line breaks or control characters".to_owned(),
        Reason::NotADate(got) => {
            format!("{got} is not a date of the form YYYY-MM-DD from 1900 to 2200")
        }
        Reason::NotWhole(got) => format!("{got} is not a whole number"),
        Reason::NotANumber(got) => format!("{got} is not a number"),
        Reason::NotBetween { min, max, got } => format!("{got} is not between {min} and {max}"),
        Reason::NotOneOf { allowed, got } => format!("{got} is not one of {allowed}"),
        Reason::NotABool(got) => format!("{got} is neither true nor false"),
        Reason::NotAList => "is not a list".to_owned(),
        Reason::NotAnObject => "is not an object".to_owned(),
        Reason::NoSuchCustomer(got) => format!("no customer has the id {got}"),
        Reason::DuplicateId(got) => format!("another record has the id {got}"),
        Reason::NotACurrency(got) => format!("{got} is not a currency's three capital letters"),
        Reason::NotAStamp(got) => format!("{got} is not a stamp"),
        Reason::AlreadyThere | Reason::NotThere | Reason::Fixed => {
            format!("cannot be taken in: {:?}", problem.reason)
        }
    };
    if problem.path.is_empty() {
        why
    } else {
        format!("{}: {why}", problem.path)
    }
}
