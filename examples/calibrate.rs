//! Holds the risk of method §9 against a log of purchases: `cargo run --release --example calibrate -- LOG.csv YYYY-MM-DD…`
//! prints, for each day, how well the risk, the days since the last purchase and the buying model rank who bought no more
//! within the horizon (AUC), and what was said against what came, in bands. The days lie a horizon before the log's end.

use std::io::Write as _;
use std::process::ExitCode;

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::{Book, Day};
use kept_core::import::charset::Plain;
use kept_core::import::{Addition, Context, Plan, reader};
use kept_core::scoring::statistics::Model;
use kept_core::scoring::statistics::risk_calibration::{BANDS, SaidLeft, snapshot};

const USAGE: &str = "Usage: cargo run --release --example calibrate -- LOG.csv YYYY-MM-DD…";

/// A log of purchases as a book; none where it cannot come in.
fn book_of(text: &str) -> Option<Book> {
    let mut context = Context::new(Day::parse("2026-11-28")?);
    context.currency = Some("EUR".to_owned());
    let plan = Plan::new(reader::read(text.as_bytes(), &context, &Plain), &context);
    let mut book = Book::new();
    let merge = Action::Merge(Addition::new(&plan, &book, &context).into_ops());
    let batch = apply(&book, &merge, Clock::new(Writer::of_bits(1)).tick(0)).ok()?;
    book.fold_in(&batch);
    Some(book)
}

fn share(share: Option<f64>) -> String {
    share.map_or_else(|| "    –".to_owned(), |share| format!("{share:.3}"))
}

/// The figures of one day, as lines.
fn figures(book: &Book, day: Day) -> String {
    let told = snapshot(book, day, Model::Mbg);
    let rhythm = &told.rhythm;
    let basis = if rhythm.fitted {
        format!(
            "fitted to {} cases: q0 {:.3}, q1 {:.3}",
            rhythm.cases, rhythm.intercept, rhythm.slope
        )
    } else {
        "general experience".to_owned()
    };
    let mut lines = vec![format!(
        "{day}: usual gap {} days, horizon {} days, {basis}",
        rhythm.gap, rhythm.horizon
    )];
    lines.push(match &told.contest {
        Some(one) => format!(
            "  AUC risk {:.3}, days since last purchase {:.3}, MBG/NBD {}; best: {}",
            one.risk,
            one.recency,
            share(one.model),
            one.winner().word()
        ),
        None => "  nobody left, or nobody stayed".to_owned(),
    });
    let row = |name: String, one: &SaidLeft| {
        let (said, left) = (share(one.mean_said()), share(one.share_left()));
        format!(
            "  {name:<9} {:>6} customers  said {said}  left {left}",
            one.customers
        )
    };
    lines.push(row("all".to_owned(), told.calibration.all()));
    for (place, band) in told.calibration.bands().iter().enumerate() {
        let edge = |place: usize| place as f64 / BANDS as f64;
        let name = format!("{:.1}–{:.1}", edge(place), edge(place + 1));
        lines.push(row(name, band));
    }
    lines.join("\n")
}

fn told() -> Result<String, String> {
    let mut arguments = std::env::args_os().skip(1);
    let path = arguments.next().ok_or_else(|| USAGE.to_owned())?;
    let mut days = Vec::new();
    for text in arguments {
        let text = text.to_string_lossy();
        days.push(Day::parse(&text).ok_or_else(|| format!("{text} is no day.\n{USAGE}"))?);
    }
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{path:?}: {error}"))?;
    let book = book_of(&text).ok_or_else(|| format!("{path:?} is no log of purchases."))?;
    let all: Vec<String> = days.into_iter().map(|day| figures(&book, day)).collect();
    Ok(all.join("\n\n"))
}

fn main() -> ExitCode {
    match told() {
        Ok(text) if writeln!(std::io::stdout().lock(), "{text}").is_ok() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(complaint) => {
            eprintln!("{complaint}");
            ExitCode::from(2)
        }
    }
}
