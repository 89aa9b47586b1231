//! Ann, a customer of whom the tests say what happened.

use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::{Book, Day, Id};
use kept_core::scoring::retention::{BookRhythm, CustomerScore, score};
use serde_json::{Value, json};

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub fn asof() -> Day {
    day("2025-06-30")
}

/// A day so many days before the one of asking.
pub fn ago(days: i32) -> String {
    asof().plus(-days).to_string()
}

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// An operation that writes a record down in full.
pub fn put(list: List, record: &Value) -> Op {
    let mut fields = record.as_object().unwrap().clone();
    let key = fields.remove("id").unwrap();
    Op::now(list, id(key.as_str().unwrap()), Change::Put(fields))
}

/// A book of these customers and entries, written down in this order.
pub fn book_of(customers: &[Value], entries: &[Value]) -> Book {
    let customers = customers.iter().map(|record| put(List::Customers, record));
    let entries = entries.iter().map(|record| put(List::Entries, record));
    let mut book = Book::new();
    book.fold_in(&Batch {
        stamp: Clock::new(Writer::of_bits(1)).tick(0),
        ops: customers.chain(entries).collect(),
    });
    assert_eq!(book.shadows().count(), 0, "a record was not whole");
    book
}

pub fn ann() -> Value {
    json!({ "id": "ann", "name": "Ann", "added": "2023-01-01" })
}

/// Gives each of these entries an id in order of the list, and the customer where none is named.
pub fn of_ann(entries: Vec<Value>) -> Vec<Value> {
    let numbered = entries.into_iter().enumerate();
    let told = numbered.map(|(i, mut entry)| {
        entry["id"] = json!(format!("e{i:03}"));
        entry["customer"] = json!("ann");
        entry
    });
    told.collect()
}

pub fn score_in(book: &Book, asof: Day) -> CustomerScore {
    let (customer, file) = book.customer(&id("ann")).unwrap();
    let rhythm = BookRhythm::of(book, asof);
    score(customer, file, &book.settings(), &rhythm, asof)
}

/// Ann's scores with these entries.
pub fn scored(entries: Vec<Value>) -> CustomerScore {
    score_in(&book_of(&[ann()], &of_ann(entries)), asof())
}
