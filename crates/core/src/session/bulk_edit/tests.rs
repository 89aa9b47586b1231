use super::*;
use crate::book::action::apply;
use crate::book::hlc::{Clock, Writer};
use crate::book::undo::UndoRecord;
use serde_json::json;

/// A book of so many customers; every third has the tag "old", every second is of tier A.
fn book(count: usize) -> (Book, Clock) {
    let mut clock = Clock::new(Writer::of_bits(1));
    let customers = (0..count).map(|n| {
        let mut fields = json!({"name": format!("Customer {n}"), "added": "2024-01-01"});
        if n % 3 == 0 {
            fields["tags"] = json!(["old"]);
        }
        if n % 2 == 0 {
            fields["tier"] = "A".into();
        }
        Action::Add(List::Customers, id(n), fields.as_object().unwrap().clone())
    });
    let batch = apply(
        &Book::new(),
        &Action::All(customers.collect()),
        clock.tick(1),
    )
    .unwrap();
    (Book::new().fold(&batch).0, clock)
}

fn id(n: usize) -> Id {
    Id::new(&format!("c{n}")).unwrap()
}

fn ids(count: usize) -> Vec<Id> {
    (0..count).map(id).collect()
}

fn tag(text: &str) -> Line {
    Line::new(text).unwrap()
}

fn after(book: &Book, clock: &mut Clock, action: &Action) -> Book {
    let batch = apply(book, action, clock.tick(2)).unwrap();
    book.fold(&batch).0
}

fn tags_of(book: &Book, n: usize) -> Vec<String> {
    let (customer, _) = book.customer(&id(n)).unwrap();
    customer
        .tags
        .iter()
        .flatten()
        .map(|tag| tag.as_str().to_owned())
        .collect()
}

#[test]
fn a_tag_is_added_to_those_who_lack_it_and_taken_from_those_who_have_it() {
    let (book, mut clock) = book(9);
    let (action, count) = BulkEdit::AddTag(tag("old")).action(&book, &ids(9));
    assert_eq!(count, 6);
    let tagged = after(&book, &mut clock, &action);
    assert!((0..9).all(|n| tags_of(&tagged, n) == ["old"]));
    let (action, count) = BulkEdit::RemoveTag(tag("old")).action(&tagged, &ids(4));
    assert_eq!(count, 4);
    let fewer = after(&tagged, &mut clock, &action);
    assert!((0..9).all(|n| tags_of(&fewer, n).is_empty() == (n < 4)));
}

#[test]
fn a_new_tag_stands_beside_those_that_are_there() {
    let (book, mut clock) = book(2);
    let (action, _) = BulkEdit::AddTag(tag("vip")).action(&book, &ids(2));
    let book = after(&book, &mut clock, &action);
    assert_eq!(tags_of(&book, 0), ["old", "vip"]);
    assert_eq!(tags_of(&book, 1), ["vip"]);
}

#[test]
fn what_would_change_nothing_is_left_out_and_so_is_who_is_not_there() {
    let (book, _) = book(4);
    let (action, count) = BulkEdit::SetTier(Tier::A).action(&book, &[id(0), id(1), id(99)]);
    assert_eq!(count, 1);
    assert!(matches!(action, Action::All(actions) if actions.len() == 1));
}

#[test]
fn five_hundred_are_changed_by_one_action_and_one_undo_brings_them_back() {
    let edits = [
        BulkEdit::AddTag(tag("fair")),
        BulkEdit::RemoveTag(tag("old")),
        BulkEdit::SetTier(Tier::C),
        BulkEdit::SetCadence(Cadence::new(45)),
        BulkEdit::Snooze(Day::parse("2024-07-01").unwrap()),
        BulkEdit::Delete,
    ];
    for edit in edits {
        let (book, mut clock) = book(600);
        let (action, count) = edit.action(&book, &ids(500));
        assert!(count > 150, "{edit:?}: {count}");
        let batch = apply(&book, &action, clock.tick(2)).unwrap();
        let (changed, outcome) = book.fold(&batch);
        let record = UndoRecord::of(&outcome).unwrap();
        let is_as_before = |now: &Book| {
            (0..600).all(|n| {
                now.customer(&id(n)).map(|(customer, _)| customer)
                    == book.customer(&id(n)).map(|(customer, _)| customer)
            })
        };
        assert!(!is_as_before(&changed), "{edit:?}");
        let back = after(&changed, &mut clock, &Action::Undo(record));
        assert!(is_as_before(&back), "{edit:?}");
    }
}
