//! A tab that is closed while a large file comes in: what is saved by then is a beginning of it, with nobody's purchases before
//! themselves, and the same file again adds exactly the rest.
#![allow(clippy::unwrap_used, reason = "tests may")]

use kept_core::book::hlc::Writer;
use kept_core::book::{Book, Day};
use kept_core::import::charset::Plain;
use kept_core::import::{Addition, Context, Plan, reader};
use kept_core::session::{Label, Session};
use kept_core::storage::Space;
use kept_core::storage::memory::Memory;

/// 1,500 purchases of 300 customers, each with a thing of 20.
fn log() -> String {
    let rows = (0..1_500).map(|row| {
        let (customer, day, item) = (row % 300, 1 + row % 28, row % 20);
        format!("Customer {customer},2024-01-{day:02},{row}.50,Item {item}\n")
    });
    format!("customer,date,amount,item\n{}", rows.collect::<String>())
}

fn addition(log: &str, book: &Book) -> Addition {
    let mut context = Context::new(Day::parse("2026-11-28").unwrap());
    context.currency = Some("EUR".to_owned());
    let plan = Plan::new(reader::read(log.as_bytes(), &context, &Plain), &context);
    Addition::new(&plan, book, &context)
}

fn open(storage: &Memory, writer: u64) -> Session<Memory> {
    let (today, writer) = (Day::parse("2026-11-28").unwrap(), Writer::of_bits(writer));
    Session::open(storage.another_tab(), Space::Book, writer, today)
}

/// Brings the log in, at most so many steps far; whether all of it came in.
fn bring_in(page: &mut Session<Memory>, log: &str, steps: usize) -> bool {
    let ops = addition(log, page.book()).into_ops();
    let mut work = page.merge_in_parts(ops.into(), Label::Imported(1)).unwrap();
    (0..steps).any(|step| page.step(&mut work, 1_000 + step as u64).is_some())
}

#[test]
fn a_file_cut_short_leaves_a_beginning_and_comes_in_whole_the_second_time() {
    let log = log();
    let whole = Memory::default();
    let mut page = open(&whole, 1);
    assert!(bring_in(&mut page, &log, usize::MAX));
    let counts = |book: &Book| (book.customer_count(), book.entry_rows().count());
    assert_eq!(counts(page.book()), (300, 1_500));
    for steps in [1, 2, 3, 4] {
        let storage = Memory::default();
        let mut closed = open(&storage, 2);
        assert!(!bring_in(&mut closed, &log, steps), "after {steps} steps");
        drop(closed);
        let mut again = open(&storage, 3);
        let (customers, entries) = counts(again.book());
        assert!(customers > 0 && entries < 1_500, "after {steps} steps");
        for row in again.book().entry_rows() {
            let customer = row.record.customer.as_ref().unwrap();
            assert!(again.book().customer(customer).is_some());
        }
        let rest = addition(&log, again.book());
        assert_eq!(
            (rest.already_there, rest.entries.len()),
            (entries, 1_500 - entries)
        );
        assert!(bring_in(&mut again, &log, usize::MAX));
        assert_eq!(counts(again.book()), (300, 1_500), "after {steps} steps");
        let ids = |book: &Book| -> Vec<String> {
            let all = book.entry_rows().map(|row| row.record.id.to_string());
            all.collect()
        };
        assert_eq!(ids(again.book()), ids(page.book()), "after {steps} steps");
        assert!(addition(&log, again.book()).is_empty());
        // Undone, what the first time brought stays.
        assert!(again.undo(9_000).unwrap().is_some());
        assert_eq!(counts(again.book()).1, entries, "after {steps} steps");
    }
}
