//! The public purchase log as a book, for tests and benchmarks.

use std::path::Path;

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::{Book, Day};
use kept_core::import::charset::Plain;
use kept_core::import::{Addition, Context, Plan, reader};

/// The real log, brought into a book as the page would.
pub fn book(log: &Path) -> Book {
    let log = std::fs::read_to_string(log).unwrap();
    // As a table that Kept wrote: in any other, rows of nothing to pay are no purchases.
    let mut text = "date,customer id,customer,amount,item\n".to_owned();
    for line in log.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        text += &format!("{},,{},{},\n", cells[1], cells[0], cells[3]);
    }
    let mut context = Context::new(Day::parse("2026-11-28").unwrap());
    context.currency = Some("EUR".to_owned());
    let plan = Plan::new(reader::read(text.as_bytes(), &context, &Plain), &context);
    let mut book = Book::new();
    let merge = Action::Merge(Addition::new(&plan, &book, &context).into_ops());
    let batch = apply(&book, &merge, Clock::new(Writer::of_bits(1)).tick(0)).unwrap();
    book.fold_in(&batch);
    book
}
