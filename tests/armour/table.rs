//! Tables: the guard against formulas, undone exactly, and the book's own purchases out and in again.

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::Batch;
use kept_core::book::{Book, Day};
use kept_core::exchange::csv::formula_escape::{guarded, unguarded};
use kept_core::exchange::csv::write::write;
use kept_core::exchange::csv::{Encoding, Reader, sniff};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::read::read;
use kept_core::import::charset::Plain;
use kept_core::import::{Addition, Context, Plan, reader};
use proptest::prelude::*;
use serde_json::json;

use super::naughty::NAUGHTY;
use super::try_out::{Came, standing, try_foreign};

/// A book with one purchase of each of these customers, of an item of the same name.
fn book_of(names: &[&str]) -> Book {
    let customers: Vec<_> = (names.iter().enumerate())
        .map(|(n, name)| json!({ "id": format!("c{n}"), "name": name, "added": "2026-01-02" }))
        .collect();
    let items: Vec<_> = (names.iter().enumerate())
        .map(|(n, name)| json!({ "id": format!("i{n}"), "name": name }))
        .collect();
    let entries: Vec<_> = (0..names.len())
        .map(|n| json!({ "id": format!("p{n}"), "customer": format!("c{n}"), "on": "2026-01-05", "kind": "purchase", "amount": n as i64 * 101 - 500, "items": [format!("i{n}")] }))
        .collect();
    let file = json!({ "format": "kept", "version": 1, "customers": customers, "items": items, "entries": entries });
    let stamp = Clock::new(Writer::of_bits(1)).tick(1_000);
    let contents = read(&file.to_string(), |_| false).unwrap();
    assert_eq!(contents.problems, []);
    let ops = compare(&Book::new(), contents, stamp, false).ops;
    Book::new().fold(&Batch { stamp, ops }).0
}

/// The cells of a table's text.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = sniff::decode(text.as_bytes(), Encoding::Utf8Bom).unwrap();
    let table = Reader::new(text, b',').unwrap().finish().unwrap();
    table
        .rows(0)
        .map(|row| row.cells().map(str::to_owned).collect())
        .collect()
}

#[test]
fn every_name_goes_into_a_table_guarded_and_comes_back_exactly() {
    let names: Vec<&str> = NAUGHTY
        .iter()
        .map(|name| name.trim())
        .filter(|name| !name.is_empty())
        .collect();
    let book = book_of(&names);
    let text = write(&book, 2);
    assert!(text.starts_with('\u{feff}'));
    let rows = cells(&text);
    assert_eq!(rows.len(), names.len() + 1);
    for (n, name) in names.iter().enumerate() {
        let id = format!("c{n}");
        let row = rows.iter().find(|row| row.get(1) == Some(&id)).unwrap();
        assert_eq!((row[2].as_str(), row[4].as_str()), (*name, *name));
    }
    // As a spreadsheet reads it: no text begins like a formula.
    let mut raw =
        csv::ReaderBuilder::new().from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    for record in raw.records() {
        let record = record.unwrap();
        for cell in [&record[1], &record[2], &record[4]] {
            assert!(
                !cell.starts_with(['=', '+', '-', '@', '\t', '\r']),
                "{cell}"
            );
        }
    }
}

#[test]
fn a_table_of_the_book_read_into_an_empty_one_gives_the_same_purchases() {
    let book = book_of(&["Ann Petrosyan", "=Ben", "+49 30 1234", "O'Neill, \"Bob\""]);
    let text = write(&book, 2);
    let came = try_foreign(text.as_bytes(), &standing());
    // Four purchases, and three customers whom the book does not have yet.
    assert!(matches!(came, Came::Table(7, 0)), "{came:?}");
    let mut context = Context::new(Day::parse("2026-11-28").unwrap());
    context.currency = Some("EUR".to_owned());
    let records = reader::read(text.as_bytes(), &context, &Plain);
    assert_eq!(
        (records.asks.len(), records.lines_in),
        (0, 4),
        "{records:?}"
    );
    let plan = Plan::new(records, &context);
    let addition = Addition::new(&plan, &Book::new(), &context);
    assert_eq!((addition.entries.len(), addition.customers.len()), (4, 4));
    let stamp = Clock::new(Writer::of_bits(2)).tick(1_000);
    let merge = Action::Merge(addition.into_ops());
    let batch = apply(&Book::new(), &merge, stamp).unwrap();
    let again = Book::new().fold(&batch).0;
    let sorted = |book: &Book| {
        let mut rows: Vec<Vec<String>> = cells(&write(book, 2));
        rows.iter_mut().for_each(|row| row[1].clear());
        rows.sort();
        rows
    };
    assert_eq!(sorted(&again), sorted(&book));
}

#[test]
fn amounts_are_plain_numbers_whatever_the_currency_counts_in() {
    let book = book_of(&["A", "B", "C", "D", "E", "F", "G"]);
    let amounts = |decimals: u8| -> Vec<String> {
        cells(&write(&book, decimals))
            .into_iter()
            .skip(1)
            .map(|row| row[3].clone())
            .collect()
    };
    assert_eq!(
        amounts(2),
        ["-5.00", "-3.99", "-2.98", "-1.97", "-0.96", "0.05", "1.06"]
    );
    assert_eq!(
        amounts(0),
        ["-500", "-399", "-298", "-197", "-96", "5", "106"]
    );
    assert_eq!(
        amounts(3),
        [
            "-0.500", "-0.399", "-0.298", "-0.197", "-0.096", "0.005", "0.106"
        ]
    );
}

proptest! {
    #[test]
    fn a_guard_is_undone_exactly_on_any_text(text in "'{0,3}[=+@\\-\t\r]?\\PC{0,20}") {
        let safe = guarded(&text);
        prop_assert_eq!(unguarded(&safe), text.as_str());
        prop_assert!(!safe.starts_with(['=', '+', '-', '@', '\t', '\r']));
    }
}
