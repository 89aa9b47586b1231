use super::*;
use crate::book::action::{self, Action};
use crate::book::hlc::{Clock, Writer};
use crate::import::decode::TextDecode;
use crate::import::reader;

struct Nothing;

impl TextDecode for Nothing {
    fn decode(&self, _: &str, _: &[u8]) -> Option<String> {
        None
    }
}

fn context() -> Context {
    Context::new(Day::parse("2026-11-28").unwrap())
}

/// The book after an import of this text, and what the import added.
fn import(book: &Book, file: &str) -> (Book, usize, usize) {
    let context = context();
    let plan = Plan::new(reader::read(file.as_bytes(), &context, &Nothing), &context);
    let addition = Addition::new(&plan, book, &context);
    let (customers, entries) = (
        addition.customers.len() + addition.changes.len(),
        addition.entries.len(),
    );
    let stamp = Clock::new(Writer::of_bits(1)).tick(1_800_000_000_000);
    let batch = action::apply(book, &Action::Merge(addition.into_ops()), stamp).unwrap();
    (book.fold(&batch).0, customers, entries)
}

const JANUARY: &str = "Order ID,Order Date,Customer Name,Email,Total\n1,2026-01-05,Ann Bell,ann@x.example,10.00\n\
                       2,2026-01-20,Bob Cay,bob@x.example,20.00\n3,2026-01-31,Ann Bell,ANN@x.example,30.00\n";

#[test]
fn the_same_file_again_adds_nothing() {
    let (book, customers, entries) = import(&Book::new(), JANUARY);
    assert_eq!((customers, entries), (2, 3));
    let (_, customers, entries) = import(&book, JANUARY);
    assert_eq!((customers, entries), (0, 0));
}

#[test]
fn an_overlapping_month_adds_only_what_is_new() {
    let (book, ..) = import(&Book::new(), JANUARY);
    let next = "Order ID,Order Date,Customer Name,Email,Total\n3,2026-01-31,Ann Bell,ann@x.example,30.00\n\
                4,2026-02-03,Cy Dow,cy@x.example,40.00\n5,2026-02-04,Bob Cay,bob@x.example,50.00\n";
    let (_, customers, entries) = import(&book, next);
    assert_eq!((customers, entries), (1, 2));
}

#[test]
fn equal_rows_without_a_number_are_two_and_stay_two() {
    let file = "Date,Customer,Amount\n2026-01-05,Ann Bell,10.00\n2026-01-05,Ann Bell,10.00\n2026-01-06,Bob,5.00\n";
    let (book, customers, entries) = import(&Book::new(), file);
    assert_eq!((customers, entries), (2, 3));
    let (_, customers, entries) = import(&book, file);
    assert_eq!((customers, entries), (0, 0));
}

#[test]
fn contacts_add_to_whom_the_book_has_only_what_it_did_not_know() {
    let (book, ..) = import(&Book::new(), JANUARY);
    let contacts = "First Name,Last Name,Email,Phone\nAnn,Bell,ann@x.example,+1 503 555 0101\nDee,Ess,dee@x.example,\n";
    let (book, customers, _) = import(&book, contacts);
    assert_eq!(customers, 2);
    assert_eq!(book.customer_count(), 3);
    let (_, customers, _) = import(&book, contacts);
    assert_eq!(customers, 0);
}
