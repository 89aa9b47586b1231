//! The list of the day and the duties beside it, for a whole book.

use super::ann::{ago, asof, book_of, id, put};
use super::any_entry;
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::{Book, Id};
use kept_core::scoring::retention::Stage;
use kept_core::scoring::retention::time_share::Week;
use kept_core::scoring::retention::today::{DutyKind, Gain, Gauge, Idea, Suggestion};
use kept_core::session::ScoreCache;
use proptest::prelude::*;
use serde_json::{Value, json};

/// So many customers, the first of name A, each with the yearly value named, if any.
pub fn people(values: &[Option<i64>]) -> Vec<Value> {
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
pub fn entries_of(told: &[(&str, Value)]) -> Vec<Value> {
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

pub fn visit(days: i32) -> Value {
    json!({ "kind": "touch", "on": ago(days), "channel": "visit" })
}

pub fn score_cache(customers: &[Value], entries: &[(&str, Value)]) -> ScoreCache {
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
    assert_eq!(names(&list.best), "CBDA");
    assert_eq!(list.count, 4);
    let gains: Vec<f64> = list
        .best
        .iter()
        .map(|one| match one.gain {
            Gain::Money(gain) => gain,
            Gain::Risk(_) | Gain::Warmth(_) => f64::NAN,
        })
        .collect();
    assert_eq!(gains[0], 900.0 * list.best[0].idea.saves());
    assert_eq!(gains[1], 300.0 * list.best[1].idea.saves());
    assert_eq!(gains[3], 100.0 * list.best[3].idea.saves());
    let own: Vec<bool> = list.best.iter().map(|one| one.own_worth).collect();
    assert_eq!(own, [true, false, true, true]);
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
    let bought = json!({ "kind": "purchase", "on": ago(20) });
    let told = [("A", bought), ("A", visit(1)), ("B", visit(200))];
    let list = score_cache(&people(&[Some(0), Some(0)]), &told).suggestions();
    // Thanks for A come after a contact with B.
    assert_eq!(names(&list.best), "BA");
}

#[test]
fn what_cannot_wait_comes_first_whatever_it_saves() {
    let late = |due| json!({ "kind": "promise", "on": ago(40), "due": ago(due) });
    let complaint = json!({ "kind": "incident", "on": ago(7), "severity": 2, "complaint": true });
    let told = [
        ("A", visit(200)),
        ("B", late(3)),
        ("B", visit(0)),
        ("C", complaint),
        ("C", visit(0)),
        (
            "D",
            json!({ "kind": "need", "on": ago(20), "text": "a lamp" }),
        ),
        ("D", visit(200)),
        ("E", visit(200)),
    ];
    let mut customers = people(&[Some(90_000), Some(0), Some(0), Some(0), Some(1)]);
    // Not even who rests is spared what cannot wait.
    customers[1]["snoozed_until"] = json!(ago(-30));
    customers[0]["snoozed_until"] = json!(ago(-30));
    let list = score_cache(&customers, &told).suggestions();
    // None of them saves anything: the latest first.
    assert_eq!(names(&list.best), "CDBE");
    let musts: Vec<Option<i32>> = list.best.iter().map(|one| one.idea.must()).collect();
    assert_eq!(musts, [Some(7), Some(6), Some(3), None]);
}

#[test]
fn prospects_take_two_of_the_seven_while_customers_are_due() {
    let mut customers = people(&[None; 12]);
    for prospect in customers.iter_mut().take(5) {
        prospect.as_object_mut().unwrap().remove("since");
    }
    let told = |due: usize| {
        let told: Vec<(&str, Value)> = ["F", "G", "H", "I", "J", "K", "L"]
            .into_iter()
            .enumerate()
            .map(|(i, name)| (name, visit(if i < due { 200 } else { 1 })))
            .collect();
        let cache = score_cache(&customers, &told);
        (
            names(&cache.suggestions().best),
            names(&cache.all_suggestions(99).best),
        )
    };
    let (first, all) = told(7);
    assert_eq!((first.len(), all.len()), (7, 12));
    assert_eq!(first.chars().filter(|one| *one < 'F').count(), 2);
    assert!(all.starts_with(&first), "{first} {all}");
    // Two customers alone are due: then prospects fill the places.
    let (first, _) = told(2);
    assert_eq!(first.chars().filter(|one| *one < 'F').count(), 5);
    let prospect = score_cache(&customers, &[]).suggestions();
    assert!(matches!(prospect.best[0].gain, Gain::Warmth(gain) if gain > 0.0));
}

#[test]
fn what_stands_on_a_card_is_not_told_beside_it() {
    let need = |days| json!({ "kind": "need", "on": ago(days), "text": "a lamp" });
    let told = [("A", need(30)), ("A", need(3)), ("A", visit(0))];
    let cache = score_cache(&people(&[None]), &told);
    let duties: Vec<String> = cache
        .duties()
        .iter()
        .map(|one| one.duty.entry.to_string())
        .collect();
    assert_eq!(duties, ["e001"]);
}

#[test]
fn who_is_probably_gone_is_named_and_nobody_else() {
    let bought = |days| json!({ "kind": "purchase", "on": ago(days) });
    let told = [
        ("A", bought(900)),
        ("A", bought(870)),
        ("B", bought(60)),
        ("C", bought(900)),
        ("C", json!({ "kind": "departure", "on": ago(30) })),
        ("D", bought(700)),
    ];
    let mut customers = people(&[None; 4]);
    for one in &mut customers {
        one.as_object_mut().unwrap().remove("since");
    }
    let gone = score_cache(&customers, &told).probably_gone();
    let who: String = gone.iter().map(|one| one.customer.to_string()).collect();
    assert_eq!(who, "DA");
    assert!(
        gone.iter()
            .all(|one| one.risk >= 0.9 && f64::from(one.recency) >= 3.0 * one.own_gap)
    );
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
            ("A", promise(-7)),
            ("A", promise(-8)),
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
            let entry = ["e000", "e002", "e003", "e004", "e005", "e006", "e009"]
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
            (DutyKind::Promise, Some("A"), "e000", -7),
            // The complaint of A is on their card: it cannot wait, and settling it saves most.
            (DutyKind::Complaint, None, "e006", 1),
            (DutyKind::Need, Some("A"), "e004", 8),
            (DutyKind::Need, Some("A"), "e003", 7),
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

/// Everybody there is something to do for, by the words of the method: musts first, and of the first seven at most two
/// prospects while customers are left.
fn ranked(book: &Book, score_cache: &ScoreCache) -> Vec<Id> {
    let mut all: Vec<(Option<i32>, f64, &Idea, &str, &Id)> = Vec::new();
    for (customer, _) in book.customers() {
        let worth = score_cache
            .worth(score_cache.get(&customer.id).unwrap())
            .max(0.0);
        if let Some(idea) = &score_cache.agenda(&customer.id).unwrap().idea {
            let worth = if idea.gauge == Gauge::Risk {
                worth
            } else {
                1.0
            };
            all.push((
                idea.must(),
                worth * idea.saves().max(0.0),
                idea,
                customer.name.as_str(),
                &customer.id,
            ));
        }
    }
    all.sort_by(|a, b| {
        let by_gain = b.1.partial_cmp(&a.1).unwrap();
        let by_must = b.0.is_some().cmp(&a.0.is_some());
        let ties = (a.2.step.task(), a.3, a.4).cmp(&(b.2.step.task(), b.3, b.4));
        by_must.then(by_gain).then(b.0.cmp(&a.0)).then(ties)
    });
    all.into_iter().map(|(.., id)| id.clone()).collect()
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
            if score_cache.is_stale() {
                score_cache = ScoreCache::of(&book, asof());
            }
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
        let stage = |id: &Id| score_cache.get(id).unwrap().stage;
        // Six people can crowd nobody out of seven places: all are there, customers in their order, prospects in theirs.
        for one in [Stage::Prospect, Stage::Customer] {
            let of = |ids: &[Id]| ids.iter().filter(|id| stage(id) == one).cloned().collect::<Vec<_>>();
            prop_assert_eq!(of(&ids), of(&ranked));
        }
        let is_must = |id: &Id| score_cache.agenda(id).unwrap().idea.as_ref().unwrap().must().is_some();
        prop_assert!(ids.is_sorted_by_key(|id| !is_must(id)));
        for one in &list.best {
            let (Gain::Money(gain) | Gain::Risk(gain) | Gain::Warmth(gain)) = one.gain;
            prop_assert!(gain >= 0.0 && gain.is_finite(), "{one:?}");
        }
    }
}
