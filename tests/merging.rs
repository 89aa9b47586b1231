//! The laws of merging, for histories that nobody thought of.

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::record::Fields;
use kept_core::book::undo::UndoRecord;
use kept_core::book::{Book, Id, Settings};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::read::read;
use kept_core::exchange::json::write::write;
use proptest::prelude::*;
use serde_json::{Value, json};

/// A few ids of each list, so that operations meet.
fn id(list: List, which: u8) -> Id {
    if list == List::Settings {
        return Settings::id();
    }
    Id::new(&format!("{}{}", list.word(), which % 4)).unwrap()
}

fn value(list: List, field: u8, choice: u8) -> (String, Value) {
    let text = || json!(format!("text {choice}"));
    let (name, value) = match (list, field % 6) {
        (List::Settings, 0) => ("business", text()),
        (List::Settings, _) => ("cadence/A", json!(7 + u32::from(choice))),
        (List::Entries, 0) => ("on", json!(format!("2024-01-{:02}", 1 + choice % 28))),
        (List::Entries, 1) => ("kind", json!("promise")),
        (List::Entries, 2) => ("text", text()),
        (List::Entries, 3) => ("due", json!(format!("2024-02-{:02}", 1 + choice % 28))),
        (List::Entries, 4) => ("minutes", json!(choice)),
        (_, 0) => ("name", text()),
        (List::Customers, 1) => ("added", json!(format!("2023-01-{:02}", 1 + choice % 28))),
        (List::Customers, 2) => ("tier", json!(["A", "B", "C"][usize::from(choice % 3)])),
        (List::Customers, 4) => {
            let name = ["dates/a", "dates/b"][usize::from(choice % 2)];
            (
                name,
                json!({ "kind": "renewal", "on": format!("--02-{:02}", 1 + choice % 29) }),
            )
        }
        (_, 3) => ("unknown", json!({ "kept": choice })),
        _ => ("also unknown", text()),
    };
    let gone = choice.is_multiple_of(7) && name != "kind";
    (name.to_owned(), if gone { Value::Null } else { value })
}

fn any_list() -> impl Strategy<Value = List> {
    proptest::sample::select(List::ALL)
}

fn any_change(list: List) -> impl Strategy<Value = Change> {
    let fields = proptest::collection::vec((any::<u8>(), any::<u8>()), 1..6);
    let put = fields.prop_map(move |picks| {
        let fields: Fields = picks.into_iter().map(|(f, c)| value(list, f, c)).collect();
        Change::Put(fields)
    });
    prop_oneof![8 => put, 1 => Just(Change::Delete), 1 => Just(Change::Restore), 1 => Just(Change::Erase)]
}

/// An entry's customer never changes: it follows from the entry's id here.
fn with_customer(op: Op, whole: bool) -> Op {
    let Op {
        list,
        id,
        at,
        change,
    } = op;
    let change = match (list, change) {
        (List::Entries, Change::Put(mut fields)) => {
            let which = id.as_str().bytes().last().unwrap_or(b'0') - b'0';
            fields.insert("customer".into(), json!(format!("customers{}", which % 2)));
            if whole {
                fields.insert("kind".into(), json!("promise"));
                fields.insert("on".into(), json!("2024-03-01"));
            }
            Change::Put(fields)
        }
        (List::Customers | List::Items | List::Steps | List::Measures, Change::Put(mut fields)) => {
            if whole {
                fields.insert("name".into(), json!("A name"));
                fields.insert("added".into(), json!("2023-01-01"));
            }
            Change::Put(fields)
        }
        (_, change) => change,
    };
    Op {
        list,
        id,
        at,
        change,
    }
}

fn any_op() -> impl Strategy<Value = Op> {
    (any_list(), any::<u8>(), any::<bool>()).prop_flat_map(|(list, which, whole)| {
        let id = id(list, which);
        any_change(list)
            .prop_map(move |change| with_customer(Op::now(list, id.clone(), change), whole))
    })
}

/// Histories of several devices, whose clocks may disagree.
fn any_history() -> impl Strategy<Value = Vec<Batch>> {
    let ops = proptest::collection::vec(any_op(), 1..4);
    proptest::collection::vec((0u8..5, 0u64..50, ops), 1..24).prop_map(|made| {
        let mut clocks: Vec<Clock> = (0..5).map(|w| Clock::new(Writer::of_bits(w))).collect();
        made.into_iter()
            .map(|(device, now, mut ops)| {
                // No two operations of one batch concern the same record.
                ops.sort_by(|a, b| (a.list, &a.id).cmp(&(b.list, &b.id)));
                ops.dedup_by(|a, b| (a.list, &a.id) == (b.list, &b.id));
                Batch {
                    stamp: clocks[usize::from(device)].tick(now),
                    ops,
                }
            })
            .collect()
    })
}

fn book<'a>(batches: impl IntoIterator<Item = &'a Batch>) -> Book {
    let mut book = Book::new();
    for batch in batches {
        book.fold_in(batch);
    }
    book
}

/// What a person sees of a book: its records, without stamps and deletions.
fn shown(book: &Book) -> Value {
    let mut file: Value = serde_json::from_str(&write(book, "")).unwrap();
    let file_fields = file.as_object_mut().unwrap();
    file_fields.remove("stamps");
    file_fields.remove("deleted");
    file
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn the_order_of_operations_changes_nothing(history in any_history(), seed in any::<u64>()) {
        let mut shuffled = history.clone();
        let mut state = seed | 1;
        for i in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            shuffled.swap(i, (state >> 33) as usize % (i + 1));
        }
        prop_assert_eq!(book(&history), book(&shuffled));
    }

    #[test]
    fn folding_twice_changes_nothing(history in any_history()) {
        let once = book(&history);
        let twice = book(history.iter().chain(&history));
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn merging_in_groups_changes_nothing(history in any_history(), cut in any::<prop::sample::Index>()) {
        let (left, right) = history.split_at(cut.index(history.len()));
        let stamp = Clock::new(Writer::of_bits(99)).tick(0);
        let merged = |a: &Book, b: &Book| {
            let image = Batch { stamp, ops: b.dump().collect() };
            a.fold(&image).0
        };
        let (a, b) = (book(left), book(right));
        prop_assert_eq!(&merged(&a, &b), &merged(&b, &a));
        prop_assert_eq!(&merged(&a, &b), &book(&history));
    }

    #[test]
    fn a_book_told_as_operations_is_the_same_book(history in any_history()) {
        let book = book(&history);
        let stamp = Clock::new(Writer::of_bits(99)).tick(0);
        let again = Book::new().fold(&Batch { stamp, ops: book.dump().collect() }).0;
        prop_assert_eq!(book, again);
    }

    #[test]
    fn a_book_exported_and_imported_elsewhere_exports_the_same(history in any_history()) {
        let book = book(&history);
        let file = write(&book, "2026-01-01T00:00:00Z");
        let contents = read(&file, |_| false).unwrap();
        prop_assert_eq!(&contents.problems, &vec![]);
        let stamp = Clock::new(Writer::of_bits(99)).tick(1_000);
        let ops = compare(&Book::new(), contents, stamp, false).ops;
        let other = Book::new().fold(&Batch { stamp, ops }).0;
        prop_assert_eq!(write(&other, "2026-01-01T00:00:00Z"), file);
    }

    #[test]
    fn undoing_what_was_done_shows_what_was_there(history in any_history(), op in any_op()) {
        let before = book(&history);
        let Op { list, id, change, .. } = op;
        let action = match change {
            Change::Put(fields) if before.raw(list, &id).is_none() => Action::Add(list, id, fields),
            Change::Put(fields) => Action::Edit(list, id, fields),
            Change::Delete => Action::Delete(list, id),
            // An erasure is for good.
            Change::Restore | Change::Erase => Action::Restore(list, id),
        };
        let mut clock = Clock::new(Writer::of_bits(99));
        // What the book refuses is not done, so there is nothing to take back.
        let Ok(done) = apply(&before, &action, clock.tick(1_000)) else { return Ok(()) };
        if list == List::Settings {
            return Ok(());
        }
        let (after, outcome) = before.fold(&done);
        if let Some(deed) = UndoRecord::of(&outcome) {
            let undo = apply(&after, &Action::Undo(deed), clock.tick(1_000)).unwrap();
            prop_assert_eq!(shown(&after.fold(&undo).0), shown(&before));
        }
    }

    #[test]
    fn what_is_erased_stays_erased_and_leaves_no_words(history in any_history(), which in 0u8..2) {
        let mut book = book(&history);
        let erased = id(List::Customers, which);
        let stamp = Clock::new(Writer::of_bits(99)).tick(0);
        book.fold_in(&Batch { stamp, ops: vec![Op::now(List::Customers, erased.clone(), Change::Erase)] });
        for batch in &history {
            book.fold_in(batch);
        }
        prop_assert!(book.customer(&erased).is_none());
        let named = json!(erased.as_str());
        for op in book.dump() {
            if let Change::Put(fields) = &op.change {
                prop_assert!(!(op.list == List::Customers && op.id == erased), "{op:?}");
                prop_assert!(fields.get("customer") != Some(&named), "{op:?}");
            }
        }
    }
}
