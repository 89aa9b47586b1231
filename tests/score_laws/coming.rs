//! What comes up in the seven days after today, for whom, and that nothing of it stands twice.

use std::collections::BTreeSet;

use super::ann::{ago, asof, book_of, put};
use super::any_entry;
use super::day::{entries_of, people, score_cache, visit};
use kept_core::book::Id;
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, List};
use kept_core::scoring::retention::today::ComingKind;
use kept_core::session::{ScoreCache, Today};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Each thing that comes up: in how many days, what, and for whom.
fn told(today: &Today) -> Vec<(i32, &'static str, String)> {
    let all = today.coming.iter();
    all.map(|one| {
        let days = one.coming.day.since(asof());
        (days, one.coming.kind.word(), one.customer.0.to_string())
    })
    .collect()
}

fn promise(due: i32) -> Value {
    json!({ "kind": "promise", "on": ago(5), "text": "a quote", "due": ago(-due) })
}

#[test]
fn a_promise_comes_up_from_tomorrow_to_the_seventh_day() {
    let told_of: Vec<(&str, Value)> = [("A", -1), ("B", 0), ("C", 1), ("D", 7), ("E", 8)]
        .into_iter()
        .flat_map(|(name, due)| [(name, visit(4)), (name, promise(due))])
        .collect();
    let today = score_cache(&people(&[None; 5]), &told_of).today(0, 0);
    let promises: Vec<_> = told(&today)
        .into_iter()
        .filter(|one| one.1 == "promise")
        .collect();
    assert_eq!(
        promises,
        [(1, "promise", "C".into()), (7, "promise", "D".into())]
    );
}

#[test]
fn a_wish_comes_up_on_the_last_day_on_which_it_is_answered_in_time() {
    let wish = |days| json!({ "kind": "need", "on": ago(days), "text": "laces" });
    let told_of = [
        ("A", visit(4)),
        ("A", wish(6)),
        ("B", visit(4)),
        ("B", wish(7)),
        ("C", visit(4)),
        ("C", wish(13)),
        ("D", visit(4)),
        ("D", wish(14)),
    ];
    let today = score_cache(&people(&[None; 4]), &told_of).today(0, 0);
    let on_cards = |name: &str| {
        today
            .suggestions
            .best
            .iter()
            .any(|card| card.customer.as_str() == name)
    };
    let mut wanted = vec![(1, "need", "C".to_owned()), (7, "need", "B".to_owned())];
    // Where answering it is a card already, it is not told again.
    wanted.retain(|one| !on_cards(&one.2));
    let needs: Vec<_> = told(&today)
        .into_iter()
        .filter(|one| one.1 == "need")
        .collect();
    assert_eq!(needs, wanted);
}

#[test]
fn a_contact_comes_up_when_it_falls_due_and_nothing_else_does() {
    // Tier B: due 60 days after the visit.
    let told_of = [
        ("A", visit(59)),
        ("B", visit(53)),
        ("C", visit(52)),
        ("D", visit(57)),
        ("D", promise(5)),
    ];
    let today = score_cache(&people(&[None; 4]), &told_of).today(0, 0);
    let wanted = [
        (1, "contact", "A"),
        (5, "promise", "D"),
        (7, "contact", "B"),
    ];
    assert_eq!(
        told(&today),
        wanted.map(|(days, what, who)| (days, what, who.to_owned()))
    );
}

#[test]
fn whoever_is_snoozed_comes_back_on_that_day_and_is_not_due_before() {
    let mut customers = people(&[None; 3]);
    customers[0]["snoozed_until"] = json!(ago(-3));
    customers[1]["snoozed_until"] = json!(ago(-20));
    customers[2]["snoozed_until"] = json!(ago(-2));
    let told_of = [("A", visit(200)), ("B", visit(57)), ("C", visit(55))];
    let today = score_cache(&customers, &told_of).today(0, 0);
    assert_eq!(
        told(&today),
        [(2, "back", "C".into()), (3, "back", "A".into())]
    );
}

#[test]
fn a_look_after_something_bought_comes_up_before_its_time_begins() {
    let bought = |days| json!({ "kind": "purchase", "on": ago(days), "items": ["oven"] });
    // Its care day is the thirtieth: in 3, 4, 7 and 8 days.
    let told_of = [
        ("A", bought(27)),
        ("B", bought(26)),
        ("C", bought(23)),
        ("D", bought(22)),
    ];
    let mut book = book_of(&people(&[None; 4]), &entries_of(&told_of));
    let oven = json!({ "id": "oven", "name": "Oven", "care_days": [30] });
    book.fold_in(&Batch {
        stamp: Clock::new(Writer::of_bits(2)).tick(1),
        ops: vec![put(List::Items, &oven)],
    });
    let today = ScoreCache::of(&book, asof()).today(0, 0);
    let looks: Vec<_> = told(&today)
        .into_iter()
        .filter(|one| one.1 == "check_in")
        .collect();
    assert_eq!(
        looks,
        [(4, "check_in", "B".into()), (7, "check_in", "C".into())]
    );
    let due: Vec<&str> = today
        .duties
        .iter()
        .map(|owed| owed.duty.kind.word())
        .collect();
    assert_eq!(
        due,
        ["check_in"],
        "what is due already waits among the duties"
    );
}

#[test]
fn of_those_who_left_promises_alone_come_up() {
    let told_of = [
        ("A", visit(57)),
        ("A", promise(3)),
        (
            "A",
            json!({ "kind": "need", "on": ago(10), "text": "laces" }),
        ),
        ("A", json!({ "kind": "departure", "on": ago(2) })),
    ];
    let today = score_cache(&people(&[None]), &told_of).today(0, 0);
    assert_eq!(told(&today), [(3, "promise", "A".into())]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// On the page nothing stands twice: not on a card and below it, not below it and among the duties.
    #[test]
    fn nothing_that_comes_up_stands_twice(
        entries in proptest::collection::vec((0..4usize, any_entry()), 0..40),
        snoozed in proptest::option::of(0..12i32),
    ) {
        let names = ["A", "B", "C", "D"];
        let mut customers = people(&[Some(100), None, None, None]);
        if let Some(days) = snoozed {
            customers[1]["snoozed_until"] = json!(ago(-days));
        }
        let entries: Vec<(&str, Value)> = entries.into_iter().map(|(who, entry)| (names[who], entry)).collect();
        let cache = score_cache(&customers, &entries);
        let today = cache.today(9, 0).said_once();
        let cards = &today.suggestions.best;
        let of_cards: BTreeSet<&Id> = cards.iter().filter_map(|card| card.idea.step.entry()).collect();
        let duties: BTreeSet<&Id> = today.duties.iter().map(|owed| &owed.duty.entry).collect();
        let mut days = Vec::new();
        let mut seen = BTreeSet::new();
        for one in &today.coming {
            let what = &one.coming;
            let ahead = what.day.since(asof());
            prop_assert!((1..=7).contains(&ahead));
            days.push(what.day);
            prop_assert!(seen.insert((&one.customer.0, what.day, what.kind, &what.entry, &what.item)));
            match (&what.entry, what.kind) {
                (Some(entry), ComingKind::Promise | ComingKind::Need) => {
                    prop_assert!(!of_cards.contains(entry) && !duties.contains(entry));
                }
                (Some(entry), _) => prop_assert!(!of_cards.contains(entry)),
                (None, _) => prop_assert!(cards.iter().all(|card| card.customer != one.customer.0)),
            }
        }
        prop_assert!(days.is_sorted());
        // What said_once takes from the duties is told among what comes up.
        let before = cache.today(9, 0);
        let waits = |kind: ComingKind| matches!(kind, ComingKind::Promise | ComingKind::Need);
        let moved = before.coming.iter().filter(|one| waits(one.coming.kind)).count();
        prop_assert_eq!(before.duties.len(), today.duties.len() + moved);
    }
}
