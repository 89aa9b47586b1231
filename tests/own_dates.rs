//! Dates of customers' own in the file, between devices, and in two records that become one.

use kept_core::book::action::{self, Action};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::List;
use kept_core::book::record::Fields;
use kept_core::book::{Book, Id, combine};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::load;
use kept_core::exchange::json::read::read;
use kept_core::exchange::json::write::write;
use serde_json::{Value, json};

const BOOK: &str = r#"{"format": "kept", "version": 1, "customers": [
    {"id": "ann", "name": "Ann Bell", "added": "2026-01-02", "dates": {"birthday": {"kind": "birthday", "on": "--02-29"}}},
    {"id": "bob", "name": "Ann Bel", "added": "2026-01-03", "dates": {
        "birthday": {"kind": "birthday", "on": "1984-03-01"}, "x1": {"kind": "renewal", "on": "2026-01-31", "repeat": "monthly"}}}]}"#;

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn edited(book: &Book, device: u64, who: &str, field: &str, value: Value) -> Book {
    let mut fields = Fields::new();
    fields.insert(field.to_owned(), value);
    done(
        book,
        device,
        &Action::Edit(List::Customers, id(who), fields),
    )
}

fn done(book: &Book, device: u64, action: &Action) -> Book {
    let stamp = Clock::new(Writer::of_bits(device)).tick(1_800_000_000_000 + device);
    book.fold(&action::apply(book, action, stamp).unwrap()).0
}

/// The dates of a customer as the file has them.
fn dates(book: &Book, who: &str) -> Value {
    let text = write(book, "");
    let file: Value = serde_json::from_str(&text).unwrap();
    let customers = file["customers"].as_array().unwrap();
    let customer = customers.iter().find(|customer| customer["id"] == who);
    customer.unwrap()["dates"].clone()
}

#[test]
fn dates_go_out_and_come_in_as_one_object() {
    let book = load::open(BOOK).unwrap();
    let text = write(&book, "");
    assert!(!text.contains("dates/"), "{text}");
    assert_eq!(dates(&book, "bob")["x1"]["repeat"], "monthly");
    let again = load::open(&text).unwrap();
    assert_eq!(write(&again, ""), text);
}

#[test]
fn two_devices_that_each_add_a_date_keep_both() {
    let book = load::open(BOOK).unwrap();
    let renewal = json!({"kind": "renewal", "on": "2027-05-01"});
    let party = json!({"kind": "other", "on": "--06-24", "text": "Midsummer"});
    let one = edited(&book, 1, "ann", "dates/a", renewal.clone());
    let other = edited(&book, 2, "ann", "dates/b", party.clone());
    for (ours, theirs) in [(&one, &other), (&other, &one)] {
        let contents = read(&write(theirs, ""), |_| true).unwrap();
        let stamp = Clock::new(Writer::of_bits(3)).tick(1_800_000_000_009);
        let ops = compare(ours, contents, stamp, false).ops;
        let merged = done(ours, 3, &Action::Merge(ops));
        let all = dates(&merged, "ann");
        assert_eq!((&all["a"], &all["b"]), (&renewal, &party));
        assert_eq!(all["birthday"]["on"], "--02-29");
    }
}

#[test]
fn a_date_taken_away_goes_alone() {
    let book = load::open(BOOK).unwrap();
    let book = edited(&book, 1, "bob", "dates/birthday", Value::Null);
    let all = dates(&book, "bob");
    assert_eq!(all["birthday"], Value::Null);
    assert_eq!(all["x1"]["kind"], "renewal");
}

#[test]
fn two_customers_who_become_one_keep_all_their_dates() {
    let book = load::open(BOOK).unwrap();
    let sides = combine::sides(&book, &id("ann"), &id("bob")).unwrap();
    let taken: Vec<_> = sides.fields.iter().map(|side| side.better).collect();
    let book = done(&book, 1, &combine::combine(&book, &sides, &taken));
    let all = dates(&book, "ann");
    let days: Vec<&str> = all
        .as_object()
        .unwrap()
        .values()
        .map(|date| date["on"].as_str().unwrap())
        .collect();
    assert_eq!(days, ["--02-29", "1984-03-01", "2026-01-31"]);
}

#[test]
fn a_date_that_is_none_is_refused_with_its_place() {
    let file = BOOK.replace("--02-29", "--02-30");
    let problems = load::open(&file).unwrap_err();
    let told = format!("{problems:?}");
    assert!(told.contains("on"), "{told}");
}
