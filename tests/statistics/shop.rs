//! Shops of which the tests say who bought when.

use std::rc::Rc;

use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::{Book, Day, Id};
use kept_core::scoring::statistics::Purchases;
use serde_json::{Value, json};

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// The first day of the shop.
pub fn opening() -> Day {
    day("2024-01-01")
}

/// A book of these customers and entries, written down in this order.
pub fn book_of(customers: &[Value], entries: &[Value]) -> Book {
    let put = |list: List, record: &Value| {
        let mut fields = record.as_object().unwrap().clone();
        let id = fields.remove("id").unwrap();
        Op::now(
            list,
            Id::new(id.as_str().unwrap()).unwrap(),
            Change::Put(fields),
        )
    };
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

pub fn customer(n: usize) -> Value {
    json!({ "id": format!("c{n:04}"), "name": format!("Customer {n}"), "added": "2024-01-01" })
}

/// Entry number `e` of a customer, so many days after the opening.
pub fn entry(n: usize, e: usize, at: i32, mut facts: Value) -> Value {
    facts["id"] = json!(format!("e{n:04}-{e:05}"));
    facts["customer"] = json!(format!("c{n:04}"));
    facts["on"] = json!(opening().plus(at).to_string());
    facts
}

/// A shop whose customers bought at these days after the opening, each time for ten.
pub fn shop(days: &[Vec<i32>]) -> Book {
    let customers: Vec<Value> = (0..days.len()).map(customer).collect();
    let mut entries = Vec::new();
    for (n, days) in days.iter().enumerate() {
        for (e, at) in days.iter().enumerate() {
            entries.push(entry(
                n,
                e,
                *at,
                json!({ "kind": "purchase", "amount": 1000 }),
            ));
        }
    }
    book_of(&customers, &entries)
}

/// What such a shop sold, so many days after the opening.
pub fn sold(days: &[Vec<i32>], asof: i32) -> Rc<Purchases> {
    Rc::new(Purchases::of(&shop(days), opening().plus(asof)))
}
