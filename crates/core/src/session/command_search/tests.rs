use super::*;
use crate::book::hlc::{Clock, Writer};
use crate::book::op::{Batch, Change, List, Op};
use serde_json::{Value, json};

fn put(list: List, id: &str, fields: Value) -> Op {
    let fields = fields.as_object().unwrap().clone();
    Op::now(list, Id::new(id).unwrap(), Change::Put(fields))
}

fn customer(id: &str, mut fields: Value) -> Op {
    fields["added"] = "2024-01-01".into();
    put(List::Customers, id, fields)
}

fn entry(id: &str, customer: &str, mut fields: Value) -> Op {
    fields["on"] = "2024-02-01".into();
    fields["customer"] = customer.into();
    put(List::Entries, id, fields)
}

fn with(book: &Book, time: u64, ops: Vec<Op>) -> Book {
    let mut clock = Clock::new(Writer::of_bits(1));
    let stamp = clock.tick(time);
    book.fold(&Batch { stamp, ops }).0
}

fn shop() -> Book {
    let ops = vec![
        customer(
            "zoe",
            json!({"name": "Zoë Ångström", "company": "Norra Bageri", "phones": ["+46 8 12 34"]}),
        ),
        customer(
            "nils",
            json!({"name": "Nils Klein", "company": "Oakfield", "tags": ["regular"]}),
        ),
        customer(
            "other-nils",
            json!({"name": "Nils Klein", "address": "Hafenstraße 3, Kiel"}),
        ),
        customer(
            "petros",
            json!({"name": "Πέτρος Φούρνος", "notes": "Likes filter coffee"}),
        ),
        customer("anna", json!({"name": "Hanna Snilsberg"})),
        entry(
            "e1",
            "anna",
            json!({"kind": "promise", "text": "Send the oven quote", "due": "2024-03-01"}),
        ),
        entry(
            "e2",
            "anna",
            json!({"kind": "touch", "note": "Talked about the new regular order"}),
        ),
    ];
    with(&Book::new(), 1, ops)
}

/// Folds as the page does, where the test takes the accents apart.
fn fold(text: &str) -> String {
    let plain = |c: char| match c {
        'ë' => 'e',
        'Å' => 'A',
        'ö' => 'o',
        'έ' => 'ε',
        'ύ' | 'ῦ' => 'υ',
        other => other,
    };
    crate::input::text_fold::fold_decomposed(&text.chars().map(plain).collect::<String>())
}

fn refreshed(index: &mut SearchIndex, book: &Book) -> usize {
    let mut pending = index.refresh(book);
    let mut count = 0;
    while index.step(&mut pending, fold).is_some() {
        count += 1;
    }
    count
}

fn found(text: &str) -> Vec<(String, Matched)> {
    let mut index = SearchIndex::default();
    refreshed(&mut index, &shop());
    let hits = index.search(text, 8, fold).into_iter();
    hits.map(|hit| (hit.id.to_string(), hit.matched)).collect()
}

#[test]
fn a_customer_is_found_by_name_company_phone_tag_address_and_what_was_written() {
    let one = |text: &str, id: &str, matched: Matched| {
        assert_eq!(found(text), [(id.to_owned(), matched)], "{text}");
    };
    one("zoe ang", "zoe", Matched::NameStart);
    one("ANGSTR", "zoe", Matched::NameWord);
    one("bageri", "zoe", Matched::Details);
    one("46812", "zoe", Matched::Details);
    one("hafenstrasse", "other-nils", Matched::Details);
    one("φουρνοσ", "petros", Matched::NameWord);
    one("filter", "petros", Matched::Written);
    one("oven quote", "anna", Matched::Written);
    one("hanna quote", "anna", Matched::Written);
    one("klein kiel", "other-nils", Matched::Details);
}

#[test]
fn names_come_before_details_and_details_before_what_was_written() {
    let nils = ["nils", "other-nils", "anna"].map(str::to_owned);
    let ids: Vec<_> = found("nils").into_iter().map(|(id, _)| id).collect();
    assert_eq!(ids, nils);
    let regular = [
        ("nils".to_owned(), Matched::Details),
        ("anna".to_owned(), Matched::Written),
    ];
    assert_eq!(found("regular"), regular);
}

#[test]
fn nothing_typed_finds_nobody_and_neither_does_what_is_nowhere() {
    assert_eq!(found("  "), []);
    assert_eq!(found("xyzzy"), []);
    assert_eq!(found("nils xyzzy"), []);
}

#[test]
fn two_letters_are_not_looked_for_in_what_was_written() {
    assert_eq!(found("qu"), []);
    assert_eq!(found("quo").len(), 1);
}

#[test]
fn what_is_typed_letter_by_letter_finds_the_same_as_typed_at_once() {
    let mut index = SearchIndex::default();
    refreshed(&mut index, &shop());
    for text in ["regular order", "nils klein kiel", "oven quote", "12 34"] {
        let mut typed = String::new();
        for letter in text.chars() {
            typed.push(letter);
            let now: Vec<_> = index.search(&typed, 8, fold);
            let mut fresh = SearchIndex::default();
            refreshed(&mut fresh, &shop());
            assert_eq!(now, fresh.search(&typed, 8, fold), "{typed}");
        }
    }
}

#[test]
fn only_who_changed_is_folded_again_and_who_was_deleted_is_found_no_more() {
    let book = shop();
    let mut index = SearchIndex::default();
    assert_eq!(refreshed(&mut index, &book), 5);
    assert_eq!(refreshed(&mut index, &book), 0);
    let note = entry(
        "e3",
        "nils",
        json!({"kind": "note", "text": "Allergic to walnuts"}),
    );
    let book = with(&book, 2, vec![note]);
    assert_eq!(refreshed(&mut index, &book), 1);
    let hits = index.search("walnuts", 8, fold);
    assert_eq!(hits.len(), 1);
    assert_eq!(hits[0].passage.as_deref(), Some("Allergic to walnuts"));
    let gone = Op::now(List::Customers, Id::new("nils").unwrap(), Change::Delete);
    let book = with(&book, 3, vec![gone]);
    assert_eq!(refreshed(&mut index, &book), 0);
    assert_eq!(index.search("walnuts", 8, fold), []);
    let ids: Vec<_> = index
        .search("nils", 8, fold)
        .into_iter()
        .map(|hit| hit.id.to_string())
        .collect();
    assert_eq!(ids, ["other-nils", "anna"]);
}

#[test]
fn at_most_so_many_are_returned_and_they_are_the_best() {
    let mut index = SearchIndex::default();
    refreshed(&mut index, &shop());
    let two = index.search("n", 2, fold);
    let ids: Vec<_> = two.iter().map(|hit| hit.id.to_string()).collect();
    assert_eq!(ids, ["nils", "other-nils"]);
}

#[test]
fn a_long_passage_is_cut_around_the_word_that_was_found() {
    let long = format!(
        "{} walnut {}",
        "before ".repeat(30).trim(),
        "after ".repeat(30).trim()
    );
    let note = entry("e3", "nils", json!({"kind": "note", "text": long}));
    let mut index = SearchIndex::default();
    refreshed(&mut index, &with(&shop(), 2, vec![note]));
    let hits = index.search("walnut", 8, fold);
    let passage = hits[0].passage.clone().unwrap();
    assert!(
        passage.starts_with("…before") && passage.ends_with("after…"),
        "{passage}"
    );
    assert!(
        passage.contains(" walnut ") && passage.chars().count() <= 100,
        "{passage}"
    );
}

#[test]
fn a_name_is_known_whatever_its_case_and_accents() {
    let mut index = SearchIndex::default();
    refreshed(&mut index, &shop());
    assert!(index.has_name(" nils KLEIN ", fold));
    assert!(index.has_name("Zoe Angstrom", fold));
    assert!(!index.has_name("nils", fold));
}
