//! The list of the day and the duties beside it, for a whole book.

use super::ann::{ago, asof, book_of, id, put};
use super::any_entry;
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::{Book, Id};
use kept_core::scoring::retention::time_share::Week;
use kept_core::scoring::retention::today::{DutyKind, Gain, Idea, Suggestion};
use kept_core::session::ScoreCache;
use proptest::prelude::*;
use serde_json::{Value, json};

/// So many customers, the first of name A, each with the yearly value named, if any.
fn people(values: &[Option<i64>]) -> Vec<Value> {
    let letters = (b'A'..).map(char::from);
    let people = values.iter().zip(letters).map(|(value, name)| {
        let mut one = json!({ "id": name.to_string(), "name": name.to_string(), "added": ago(500), "since": ago(500) });
        if let Some(value) = value {
            one["annual_value"] = json!(value);
        }
        one
    });
    people.collect()
}

/// Entries of these customers, in order.
fn entries_of(told: &[(&str, Value)]) -> Vec<Value> {
    let told = told.iter().enumerate().map(|(i, (customer, entry))| {
        let mut entry = entry.clone();
        entry["id"] = json!(format!("e{i:03}"));
        if !customer.is_empty() {
            entry["customer"] = json!(customer);
        }
        entry
    });
    told.collect()
}

fn visit(days: i32) -> Value {
    json!({ "kind": "touch", "on": ago(days), "channel": "visit" })
}

fn score_cache(customers: &[Value], entries: &[(&str, Value)]) -> ScoreCache {
    ScoreCache::of(&book_of(customers, &entries_of(entries)), asof())
}

fn names(suggestions: &[Suggestion]) -> String {
    suggestions
        .iter()
        .map(|one| one.customer.to_string())
        .collect()
}

#[test]
fn those_of_whom_most_is_saved_come_first() {
    let values = [Some(100), None, Some(900), Some(300), None];
    let told = [
        ("A", visit(200)),
        ("B", visit(200)),
        ("C", visit(70)),
        ("D", visit(200)),
        ("E", visit(5)),
    ];
    let list = score_cache(&people(&values), &told).suggestions();
    // B is taken to be worth the median, 300: as much as D, and before D by name.
    assert_eq!(names(&list.best), "BDCA");
    assert_eq!(list.count, 4);
    let gains: Vec<f64> = list
        .best
        .iter()
        .map(|one| match one.gain {
            Gain::Money(gain) => gain,
            Gain::Risk(_) => f64::NAN,
        })
        .collect();
    assert_eq!(gains[0], 300.0 * list.best[0].idea.saves());
    assert_eq!(gains[3], 100.0 * list.best[3].idea.saves());
    let own: Vec<bool> = list.best.iter().map(|one| one.own_worth).collect();
    assert_eq!(own, [false, true, true, true]);
}

#[test]
fn where_nobodys_value_is_known_the_risk_alone_ranks() {
    let told = [("A", visit(70)), ("B", visit(200))];
    let list = score_cache(&people(&[None, None]), &told).suggestions();
    assert_eq!(names(&list.best), "BA");
    assert_eq!(list.best[0].gain, Gain::Risk(list.best[0].idea.saves()));
}

#[test]
fn a_value_below_nothing_counts_as_nothing() {
    let told = [("A", visit(200)), ("B", visit(70))];
    let list = score_cache(&people(&[Some(-500), Some(10)]), &told).suggestions();
    assert_eq!(names(&list.best), "BA");
    assert_eq!(list.best[1].gain, Gain::Money(0.0));
}

#[test]
fn what_saves_the_same_stands_in_the_order_of_the_tasks() {
    let late = json!({ "kind": "promise", "on": ago(20), "due": ago(10) });
    let told = [("A", late), ("A", visit(0)), ("B", visit(200))];
    let list = score_cache(&people(&[Some(0), Some(0)]), &told).suggestions();
    assert_eq!(names(&list.best), "BA");
}

#[test]
fn at_most_seven_are_shown_and_all_are_counted() {
    let told: Vec<_> = ["A", "B", "C", "D", "E", "F", "G", "H", "I"]
        .iter()
        .map(|name| (*name, visit(200)))
        .collect();
    let list = score_cache(&people(&[None; 9]), &told).suggestions();
    assert_eq!((names(&list.best).as_str(), list.count), ("ABCDEFG", 9));
}

#[test]
fn what_waits_stands_beside_the_list_whoever_rests() {
    let mut customers = people(&[None, None]);
    customers[0]["snoozed_until"] = json!(ago(-30));
    let promise = |due| json!({ "kind": "promise", "on": ago(20), "due": ago(due) });
    let need = |days| json!({ "kind": "need", "on": ago(days) });
    let complaint = json!({ "kind": "incident", "on": ago(1), "complaint": true });
    let score_cache = score_cache(
        &customers,
        &[
            ("A", promise(-3)),
            ("A", promise(-4)),
            ("A", promise(7)),
            ("A", need(7)),
            ("A", need(8)),
            ("A", complaint.clone()),
            ("", complaint),
            ("B", json!({ "kind": "departure", "on": ago(1) })),
            ("B", need(60)),
            ("B", promise(2)),
        ],
    );
    let told: Vec<(DutyKind, Option<&str>, &str, i32)> = score_cache
        .duties()
        .iter()
        .map(|owed| {
            let name = owed
                .customer
                .as_ref()
                .map(|(id, _)| if id.as_str() == "A" { "A" } else { "B" });
            let entry = ["e000", "e002", "e004", "e005", "e006", "e009"]
                .into_iter()
                .find(|id| *id == owed.duty.entry.as_str());
            (
                owed.duty.kind,
                name,
                entry.unwrap_or("another"),
                asof().since(owed.duty.day),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (DutyKind::Promise, Some("A"), "e002", 7),
            (DutyKind::Promise, Some("B"), "e009", 2),
            (DutyKind::Promise, Some("A"), "e000", -3),
            (DutyKind::Complaint, Some("A"), "e005", 1),
            (DutyKind::Complaint, None, "e006", 1),
            (DutyKind::Need, Some("A"), "e004", 8),
        ]
    );
}

#[test]
fn who_was_not_thanked_is_named_the_most_valuable_first() {
    let bought = |days| json!({ "kind": "purchase", "on": ago(days) });
    let thanked = |days| json!({ "kind": "touch", "on": ago(days), "thanks": true });
    let score_cache = score_cache(
        &people(&[Some(10), Some(99), None, Some(7), None]),
        &[
            ("A", bought(364)),
            ("B", bought(10)),
            ("B", thanked(181)),
            ("C", bought(10)),
            ("C", thanked(180)),
            ("D", bought(365)),
            ("E", bought(10)),
            ("E", json!({ "kind": "departure", "on": ago(1) })),
        ],
    );
    let told = |most| {
        let those = score_cache.unthanked(most);
        let ids: String = those.first.iter().map(|one| one.id.to_string()).collect();
        (ids, those.count)
    };
    assert_eq!(told(9), ("BA".to_owned(), 2));
    assert_eq!(told(1), ("B".to_owned(), 2));
}

#[test]
fn the_gauge_has_twelve_weeks_and_counts_time_with_nobody_in_particular() {
    let spent = |days, minutes| json!({ "kind": "touch", "on": ago(days), "minutes": minutes });
    let score_cache = score_cache(
        &people(&[None]),
        &[
            ("A", spent(0, 10)),
            ("A", spent(6, 5)),
            ("A", spent(7, 20)),
            ("A", spent(84, 99)),
            ("", json!({ "kind": "time", "on": ago(3), "minutes": 45 })),
        ],
    );
    let minutes = score_cache.minutes();
    assert_eq!(
        minutes.weeks[0],
        Week {
            existing: 15,
            all: 60
        }
    );
    assert_eq!(minutes.weeks[0].share(), Some(0.25));
    assert_eq!(
        minutes.weeks[1],
        Week {
            existing: 20,
            all: 20
        }
    );
    assert_eq!(minutes.weeks[11].share(), None);
    assert_eq!(minutes.share(), Some(35.0 / 80.0));
}

/// A change of the book: an entry of somebody in it, or what somebody is worth, or a deletion.
fn any_change() -> impl Strategy<Value = (u8, Value, u8)> {
    (0..6u8, any_entry(), any::<u8>())
}

fn op((who, entry, n): (u8, Value, u8), serial: usize) -> Op {
    let customer = char::from(b'A' + who).to_string();
    match n % 8 {
        0 => Op::now(List::Customers, id(&customer), Change::Delete),
        1 => Op::now(List::Customers, id(&customer), Change::Restore),
        2 => {
            let worth = json!({ "annual_value": n, "name": format!("Z{n}") });
            Op::now(
                List::Customers,
                id(&customer),
                Change::Put(worth.as_object().unwrap().clone()),
            )
        }
        _ => {
            let mut entry = entry;
            entry["id"] = json!(format!("n{serial}"));
            entry["customer"] = json!(customer);
            put(List::Entries, &entry)
        }
    }
}

/// Everybody there is something to do for, by the words of the method.
fn ranked(book: &Book, score_cache: &ScoreCache) -> Vec<Id> {
    let mut all: Vec<(f64, &Idea, &str, &Id)> = Vec::new();
    for (customer, _) in book.customers() {
        let worth = score_cache
            .worth(score_cache.get(&customer.id).unwrap())
            .max(0.0);
        if let Some(idea) = &score_cache.agenda(&customer.id).unwrap().idea {
            all.push((
                worth * idea.saves(),
                idea,
                customer.name.as_str(),
                &customer.id,
            ));
        }
    }
    all.sort_by(|a, b| {
        let by_gain = b.0.partial_cmp(&a.0).unwrap();
        by_gain.then((a.1.step.task(), a.2, a.3).cmp(&(b.1.step.task(), b.2, b.3)))
    });
    all.into_iter().map(|(_, _, _, id)| id.clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn what_is_kept_after_changes_is_what_looking_at_everything_again_gives(
        first in proptest::collection::vec(any_change(), 0..40),
        changes in proptest::collection::vec(any_change(), 1..10),
        values in proptest::collection::vec(proptest::option::of(-50..500i64), 6),
    ) {
        let mut book = book_of(&people(&values), &[]);
        let mut clock = Clock::new(Writer::of_bits(2));
        let mut fold = |book: &mut Book, ops| book.fold_in(&Batch { stamp: clock.tick(1), ops });
        let first = first.into_iter().enumerate().map(|(i, change)| op(change, i)).collect();
        fold(&mut book, first);
        let mut score_cache = ScoreCache::of(&book, asof());
        for (i, change) in changes.into_iter().enumerate() {
            let outcome = fold(&mut book, vec![op(change, 100 + i)]);
            score_cache.refresh(&book, outcome.changed.iter().flat_map(|changed| &changed.customers));
        }
        let again = ScoreCache::of(&book, asof());
        prop_assert_eq!(score_cache.suggestions(), again.suggestions());
        prop_assert_eq!(score_cache.duties(), again.duties());
        prop_assert_eq!(score_cache.unthanked(3), again.unthanked(3));
        prop_assert_eq!(score_cache.ready_to_refer(3), again.ready_to_refer(3));
        prop_assert_eq!(score_cache.minutes(), again.minutes());

        let list = score_cache.suggestions();
        let ids: Vec<Id> = list.best.iter().map(|one| one.customer.clone()).collect();
        let ranked = ranked(&book, &score_cache);
        prop_assert_eq!(list.count, ranked.len());
        prop_assert_eq!(&ids[..], &ranked[..ranked.len().min(7)]);
        for one in &list.best {
            let (Gain::Money(gain) | Gain::Risk(gain)) = one.gain;
            prop_assert!(gain >= 0.0 && gain.is_finite(), "{one:?}");
        }
    }
}
