//! Care after the sale: when to look in after what was bought, and whether somebody did.

use super::ann::{ago, ann, asof, book_of, id, of_ann, put, score_in};
use super::any_entries;
use kept_core::book::Book;
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, List};
use kept_core::scoring::retention::CheckInState;
use kept_core::scoring::retention::after_sale::{Care, CheckIn, care, due};
use kept_core::scoring::retention::today::DutyKind;
use kept_core::session::ScoreCache;
use proptest::prelude::*;
use serde_json::{Value, json};

fn stocked(entries: &[Value], item: &Value) -> Book {
    let mut ann = ann();
    ann["cadence"] = json!(60);
    let mut book = book_of(&[ann], entries);
    book.fold_in(&Batch {
        stamp: Clock::new(Writer::of_bits(2)).tick(1),
        ops: vec![put(List::Items, item)],
    });
    book
}

fn oven(life: Option<i32>, days: &[i32]) -> Value {
    let mut oven = json!({ "id": "oven", "name": "Oven", "care_days": days });
    if let Some(life) = life {
        oven["life_days"] = json!(life);
    }
    oven
}

fn looked_after(book: &Book) -> (Care, Vec<CheckIn>) {
    let (customer, file) = book.customer(&id("ann")).unwrap();
    let (stage, settings) = (score_in(book, asof()).stage, book.settings());
    (
        care(customer, file, stage, book.items(), &settings, asof()),
        due(customer, file, stage, book.items(), &settings, asof()),
    )
}

fn bought(days: i32) -> Value {
    json!({ "kind": "purchase", "on": ago(days), "items": ["oven", "oven", "unheard of"] })
}

fn called(days: i32) -> Value {
    json!({ "kind": "touch", "on": ago(days), "channel": "call", "by": "them" })
}

/// The days of the check-ins, counted back from today, and what became of each.
fn told(care: &Care) -> Vec<(i32, &'static str)> {
    let told = care.check_ins.iter();
    told.map(|one| (asof().since(one.on), one.state.word()))
        .collect()
}

#[test]
fn check_ins_follow_the_care_days_and_then_the_cadence_until_the_life_is_over() {
    let entries = of_ann(vec![bought(200)]);
    let (care, _) = looked_after(&stocked(&entries, &oven(Some(250), &[30, 7, 30])));
    // On days 7 and 30, then 90, 150 and 210; 270 would be after its life.
    let want = [
        (193, "missed"),
        (170, "missed"),
        (110, "missed"),
        (50, "missed"),
        (-10, "ahead"),
    ];
    assert_eq!(told(&care), want);
    assert_eq!((care.done, care.missed, care.coverage()), (0, 4, Some(0.0)));
    let (care, _) = looked_after(&stocked(&entries, &oven(None, &[7])));
    assert_eq!(told(&care), [(193, "missed")]);
    let (care, _) = looked_after(&stocked(&entries, &oven(Some(130), &[])));
    assert_eq!(told(&care), [(140, "missed"), (80, "missed")]);
    let (care, _) = looked_after(&stocked(&entries, &oven(None, &[])));
    assert_eq!((care.coverage(), care.check_ins), (None, vec![]));
}

#[test]
fn a_contact_does_for_a_check_in_from_three_days_before_to_fourteen_after() {
    let state = |contact: Value| {
        let entries = of_ann(vec![bought(130), contact]);
        let (care, _) = looked_after(&stocked(&entries, &oven(None, &[30])));
        (care.check_ins[0].state, care.check_ins[0].done_by.clone())
    };
    let done = (CheckInState::Done, Some(id("e001")));
    assert_eq!(state(called(104)), (CheckInState::Missed, None));
    assert_eq!(state(called(103)), done);
    assert_eq!(state(called(86)), done);
    assert_eq!(state(called(85)), (CheckInState::Missed, None));
    let purchase = json!({ "kind": "purchase", "on": ago(100) });
    assert_eq!(state(purchase), (CheckInState::Missed, None));
}

#[test]
fn a_check_in_is_due_from_three_days_before_to_fourteen_after() {
    let state = |days| {
        let entries = of_ann(vec![bought(30 + days)]);
        let book = stocked(&entries, &oven(None, &[30]));
        let (care, due) = looked_after(&book);
        let duties = ScoreCache::of(&book, asof()).duties();
        assert_eq!(due.len(), duties.len());
        assert!(
            duties
                .iter()
                .all(|owed| owed.duty.kind == DutyKind::CheckIn)
        );
        (care.check_ins[0].state, due.len())
    };
    assert_eq!(state(-4), (CheckInState::Ahead, 0));
    assert_eq!(state(-3), (CheckInState::Due, 1));
    assert_eq!(state(14), (CheckInState::Due, 1));
    assert_eq!(state(15), (CheckInState::Missed, 0));
}

#[test]
fn those_who_left_are_not_looked_after() {
    let entries = of_ann(vec![
        bought(30),
        json!({ "kind": "departure", "on": ago(1) }),
    ]);
    let (care, due) = looked_after(&stocked(&entries, &oven(None, &[30])));
    assert_eq!((care, due), (Care::default(), vec![]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn what_is_due_is_what_the_whole_plan_says_is_due(
        entries in any_entries(),
        life in proptest::option::of(0..900i32),
        days in proptest::collection::vec(0..400i32, 0..4),
    ) {
        let book = stocked(&entries, &oven(life, &days));
        let (care, mut due) = looked_after(&book);
        due.sort_by_key(|one| (one.on, one.purchase.clone()));
        let wanted: Vec<CheckIn> = care.check_ins.iter().filter(|one| one.state == CheckInState::Due).cloned().collect();
        prop_assert_eq!(due, wanted);
        for one in &care.check_ins {
            prop_assert_eq!(one.state == CheckInState::Done, one.done_by.is_some());
        }
        prop_assert!(care.coverage().is_none_or(|share| (0.0..=1.0).contains(&share)));
    }
}
