//! Prints what an import of a file would do, as JSON: `cargo run --example import -- FILE [--book BOOK.json]
//! [--answers A.json] [--asof YYYY-MM-DD] [--zone MINUTES]`.
//!
//! The book gives the currency, the answers file maps the key of a question to one answer or a list of them.

#[path = "../tests/support/tables.rs"]
mod tables;

use std::process::ExitCode;

use kept_core::book::Day;
use kept_core::exchange::json::load;
use kept_core::import::{Addition, Context, Plan, context::Zone, reader};
use serde_json::{Value, json};
use tables::Tables;

fn main() -> ExitCode {
    match run() {
        Ok(plan) => {
            #[allow(clippy::print_stdout, reason = "it is what this example is for")]
            {
                println!("{plan:#}");
            }
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<Value, String> {
    let mut arguments = std::env::args().skip(1);
    let mut file = None;
    let mut book = None;
    let mut context = Context::new(Day::parse("2026-11-28").ok_or("no day")?);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--book" => {
                let path = value()?;
                let text = std::fs::read_to_string(&path)
                    .map_err(|problem| format!("{path}: {problem}"))?;
                let opened = load::open(&text).map_err(|problem| format!("{path}: {problem:?}"))?;
                let currency = opened.settings().currency;
                context.currency = currency.map(|currency| currency.code().to_owned());
                book = Some(opened);
            }
            "--answers" => {
                let answers = read_json(&value()?)?;
                for (key, answer) in answers.as_object().into_iter().flatten() {
                    let list = match answer {
                        Value::Array(list) => list
                            .iter()
                            .filter_map(Value::as_str)
                            .map(str::to_owned)
                            .collect(),
                        Value::String(text) => vec![text.clone()],
                        other => vec![other.to_string()],
                    };
                    if key == "own_name" {
                        context.own_names.extend(list.clone());
                    }
                    context.answers.insert(key.clone(), list);
                }
            }
            "--asof" => context.asof = Day::parse(&value()?).ok_or("--asof needs a day")?,
            "--zone" => {
                let minutes = value()?
                    .parse()
                    .map_err(|_| "--zone needs minutes east of UTC")?;
                context.zone = Zone::fixed(minutes);
            }
            _ => file = Some(argument),
        }
    }
    let file = file.ok_or("which file?")?;
    let bytes = std::fs::read(&file).map_err(|problem| format!("{file}: {problem}"))?;
    context.file_name = std::path::Path::new(&file)
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let records = reader::read(&bytes, &context, &Tables);
    let plan = Plan::new(records, &context);
    let mut shown = plan.to_json();
    if let (Some(book), Some(fields)) = (book, shown.as_object_mut()) {
        let addition = Addition::new(&plan, &book, &context);
        let new = json!({
            "customers": addition.customers.len(),
            "changed": addition.changes.len(),
            "entries": addition.entries.len(),
            "already_there": addition.already_there,
            "deleted_before": addition.deleted_before,
            "other_currencies": addition.other_currencies,
        });
        fields.insert("new".to_owned(), new);
        let doubtful: Vec<&str> = addition
            .doubtful
            .iter()
            .map(|(name, _)| name.as_str())
            .collect();
        if !doubtful.is_empty() {
            fields.insert("doubtful".to_owned(), json!(doubtful));
        }
    }
    Ok(shown)
}

fn read_json(path: &str) -> Result<Value, String> {
    let text = std::fs::read_to_string(path).map_err(|problem| format!("{path}: {problem}"))?;
    serde_json::from_str(&text).map_err(|problem| format!("{path}: {problem}"))
}
