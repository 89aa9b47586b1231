//! The table of customers reads back whole: into an empty book, into the same book, and after a spreadsheet wrote it anew.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

#[path = "support/tables.rs"]
mod tables;

use std::collections::BTreeMap;

use kept_core::book::action::{self, Action};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Change, List, Op};
use kept_core::book::record::{Fields, Record};
use kept_core::book::{Book, Day, Id};
use kept_core::exchange::csv::customers::write;
use kept_core::exchange::json::read::read;
use kept_core::import::{Addition, Context, Plan, Summary, reader};
use serde_json::{Value, json};
use tables::Tables;

fn applied(book: &Book, action: &Action) -> Book {
    // Later than all that the book was made of.
    let now = 1_800_000_000_000 + book.customer_rows().count() as u64;
    let stamp = Clock::new(Writer::of_bits(1)).tick(now);
    book.fold(&action::apply(book, action, stamp).unwrap()).0
}

fn book(customers: &Value) -> Book {
    let file = json!({"format": "kept", "version": 1, "exported_at": "2026-11-30T09:00:00Z",
        "settings": {"currency": "EUR"}, "customers": customers, "entries": [], "items": [], "steps": [], "deleted": []});
    let contents = read(&file.to_string(), |_| false).unwrap();
    assert!(contents.problems.is_empty(), "{:?}", contents.problems);
    let ops = contents
        .records
        .into_iter()
        .map(|record| Op::now(record.list, record.id, Change::Put(record.fields)));
    applied(&Book::new(), &Action::Merge(ops.collect()))
}

/// Customers with every field, and with texts that tables break on.
fn hostile() -> Book {
    book(&json!([
        {"id": "whole", "name": "Ann; \"the\" baker, Ltd", "added": "2026-01-02", "since": "2024-02-29", "tier": "A", "cadence": 45,
         "company": "=HYPERLINK(1)", "emails": ["a@b.example", "c@d.example"], "phones": ["+49 30 1", "'+1"], "address": "Rue 1, 75000 Paris",
         "website": "https://x.example", "tags": ["a, b", "c; d", "-5"], "memberships": ["Chamber"], "price_only": false, "referred_by": "bare",
         "annual_value": 123_456, "snoozed_until": "2027-01-01", "notes": "two\nlines, \"quoted\"\n\n-last", "survey_token": "abc123",
         "works_for": "firm", "dates": {"birthday": {"kind": "birthday", "on": "--02-29"}}, "from_the_future": {"a": [1, 2.5, null]}},
        {"id": "bare", "name": "Ալվարդ Ղազարյան", "added": "2026-01-02", "emails": ["a@b.example"]},
        {"id": "twin", "name": "Ann; \"the\" baker, Ltd", "added": "2026-01-03", "price_only": true},
        {"id": "firm", "name": "-", "added": "2026-01-04", "tags": [], "annual_value": 0},
        {"id": "part", "name": "Βασίλης", "added": "2026-01-05", "part_of": "bare", "annual_value": 5}
    ]))
}

fn plan(bytes: &[u8], book: &Book) -> (Plan, Addition, Summary) {
    let mut context = Context::new(Day::parse("2026-11-30").unwrap());
    let currency = book.settings().currency;
    context.currency = currency.map(|currency| currency.code().to_owned());
    let plan = Plan::new(reader::read(bytes, &context, &Tables), &context);
    let addition = Addition::new(&plan, book, &context);
    let summary = Summary::new(&plan, &addition, &context);
    (plan, addition, summary)
}

fn customers(book: &Book) -> BTreeMap<Id, Fields> {
    book.customer_rows()
        .map(|row| (row.record.id.clone(), row.record.write()))
        .collect()
}

#[test]
fn the_table_reads_back_whole_into_an_empty_book() {
    let before = hostile();
    let table = write(&before, 2);
    let (plan, addition, summary) = plan(table.as_bytes(), &Book::new());
    assert_eq!(plan.records.program.as_deref(), Some("kept"));
    assert!(plan.records.refuses.is_empty() && plan.records.asks.is_empty());
    // Who is part of another is written, and counted with whoever they are part of.
    assert_eq!((plan.records.lines_in, summary.people), (5, 4));
    assert_eq!((summary.new_people, summary.taken), (4, 5));
    let after = applied(&Book::new(), &Action::Merge(addition.into_ops()));
    assert_eq!(customers(&after), customers(&before));
}

#[test]
fn the_same_table_again_changes_nothing_and_a_field_deleted_since_comes_back() {
    let before = hostile();
    let table = write(&before, 2);
    let (_, addition, _) = plan(table.as_bytes(), &before);
    assert!(addition.is_empty(), "{addition:?}");
    let mut fields = Fields::new();
    fields.insert("company".to_owned(), Value::Null);
    let whole = Id::new("whole").unwrap();
    let op = Op::now(List::Customers, whole.clone(), Change::Put(fields));
    let less = applied(&before, &Action::Merge(vec![op]));
    assert_eq!(less.customer(&whole).unwrap().0.company, None);
    let (_, addition, _) = plan(table.as_bytes(), &less);
    let again = applied(&less, &Action::Merge(addition.into_ops()));
    assert_eq!(customers(&again), customers(&before));
}

#[test]
fn a_table_that_a_spreadsheet_saved_anew_says_the_same() {
    let before = hostile();
    let rows = write(&before, 2)
        .replace("2024-02-29", "29.02.2024")
        .replace("1234.56", "\"1234,56\"");
    let mut reader = csv::Reader::from_reader(rows.trim_start_matches('\u{FEFF}').as_bytes());
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(Vec::new());
    writer.write_record(reader.headers().unwrap()).unwrap();
    for row in reader.records() {
        writer.write_record(&row.unwrap()).unwrap();
    }
    let (_, addition, _) = plan(&writer.into_inner().unwrap(), &Book::new());
    let after = applied(&Book::new(), &Action::Merge(addition.into_ops()));
    assert_eq!(customers(&after), customers(&before));
}

#[test]
fn a_row_that_a_book_cannot_take_is_named_and_the_others_come_in() {
    let before = hostile();
    for (from, to, reason) in [
        ("2024-02-29", "2024-02-30", "bad_date"),
        ("2024-02-29", "03/04/2024", "bad_date"),
        ("1234.56", "much", "bad_amount"),
        (",45,", ",often,", "bad_value"),
        (",A,", ",Z,", "bad_value"),
        (",EUR,\"{\"\"dates", ",USD,\"{\"\"dates", "other_currency"),
        (",EUR,\"{\"\"dates", ",EUR,\"{\"\"dates\"\": 5", "bad_value"),
    ] {
        let table = write(&before, 2);
        assert!(table.contains(from), "{from} in {table}");
        let table = table.replacen(from, to, 1);
        let euros = book(&json!([]));
        let (plan, _, summary) = plan(table.as_bytes(), &euros);
        let told: Vec<&str> = plan.records.refuses.iter().map(|one| one.reason).collect();
        assert_eq!(told, [reason], "{to}");
        assert!(plan.records.refuses[0].line.is_some());
        assert_eq!(summary.new_people, 3, "{to}");
    }
}
