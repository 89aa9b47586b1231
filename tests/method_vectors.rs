//! The report against worked cases: books, each with the report that an independent program computed from `docs/method.md`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and says how far off it was"
)]

use std::path::Path;

use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::Batch;
use kept_core::book::{Book, Day};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::read::read;
use kept_core::report::report;
use serde_json::Value;

/// How far a number may be from the worked one.
const TOLERANCE: f64 = 1e-9;
/// What the report tells and no case works out: whole parts at its top.
const BEYOND: [&str; 2] = ["today", "system"];

fn cases() -> Value {
    let worked = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/method-vectors.json");
    serde_json::from_str(&std::fs::read_to_string(worked).unwrap()).unwrap()
}

/// The book in this file, all of whose records must be good.
fn book(file: &Value) -> Book {
    let contents = read(&file.to_string(), |_| false).unwrap();
    assert_eq!(contents.problems, []);
    let stamp = Clock::new(Writer::of_bits(1)).tick(0);
    let ops = compare(&Book::new(), contents, stamp, false).ops;
    Book::new().fold(&Batch { stamp, ops }).0
}

/// What a comparison found.
#[derive(Default)]
struct Findings {
    compared: usize,
    furthest: f64,
    wrong: Vec<String>,
}

impl Findings {
    fn compare(&mut self, at: &str, want: &Value, got: &Value) {
        match (want, got) {
            (Value::Object(want), Value::Object(got)) => {
                for (name, value) in want {
                    match got.get(name) {
                        Some(other) => self.compare(&format!("{at}.{name}"), value, other),
                        None => self.wrong.push(format!("{at}.{name}: missing")),
                    }
                }
                for name in got.keys().filter(|name| !want.contains_key(*name)) {
                    self.wrong.push(format!("{at}.{name}: not expected"));
                }
            }
            (Value::Array(want), Value::Array(got)) if want.len() == got.len() => {
                self.compared += 1;
                for (i, (want, got)) in want.iter().zip(got).enumerate() {
                    self.compare(&format!("{at}[{i}]"), want, got);
                }
            }
            (Value::Number(want), Value::Number(got)) => {
                let (want, got) = (want.as_f64().unwrap(), got.as_f64().unwrap());
                self.compared += 1;
                let off = (want - got).abs();
                self.furthest = self.furthest.max(off);
                if off > TOLERANCE {
                    self.wrong.push(format!("{at}: {got}, expected {want}"));
                }
            }
            _ => {
                self.compared += 1;
                if want != got {
                    self.wrong.push(format!("{at}: {got}, expected {want}"));
                }
            }
        }
    }
}

#[test]
fn every_score_is_the_one_worked_out_by_an_independent_program() {
    let mut findings = Findings::default();
    for (i, case) in cases().as_array().unwrap().iter().enumerate() {
        let book = book(&case["book"]);
        for want in case["expected"].as_array().unwrap() {
            let asof = want["asof"].as_str().unwrap();
            let got = report(&book, Day::parse(asof).unwrap());
            let mut got = serde_json::to_value(got).unwrap();
            for name in BEYOND {
                got.as_object_mut().unwrap().remove(name);
            }
            findings.compare(&format!("case {i}, {asof}"), want, &got);
        }
    }
    let Findings {
        compared,
        furthest,
        wrong,
    } = findings;
    println!("{compared} values compared, the furthest {furthest:e} off");
    assert!(compared > 0, "nothing was compared");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
