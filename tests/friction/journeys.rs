//! The way of buying as it is drawn and put in order: what is left of it step by step, where most is lost, what is measured.

use super::books::{after, any_shop, asof, id, shop};
use super::close;
use kept_core::book::record::Record;
use kept_core::scoring::friction::constants::TOLERANCE;
use kept_core::scoring::friction::journey::{in_order, is_measured};
use kept_core::scoring::friction::templates::{add_one, moved, reorder};
use kept_core::scoring::friction::what_if::{edited, with_steps};
use kept_core::scoring::friction::{Evidence, friction, score};
use proptest::prelude::*;
use serde_json::{Value, json};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_wait_of_zero_costs_nothing_and_one_as_long_as_they_gladly_wait_a_tenth(
        told in any_shop(), gladly in proptest::option::of(1..600u32), explained in proptest::option::of(Just(true)),
    ) {
        let smooth = |minutes: Option<u32>| {
            let mut told = told.clone();
            if let Some(minutes) = minutes {
                let mut step = json!({ "id": "w", "name": "A wait", "position": 9, "wait_minutes": minutes });
                if let Some(gladly) = gladly {
                    step["tolerance_minutes"] = json!(gladly);
                }
                if let Some(explained) = explained {
                    step["explained"] = json!(explained);
                }
                told.steps.push(step);
            }
            friction(&told.book(), asof()).journey.smoothness
        };
        let without = smooth(None).unwrap_or(1.0);
        prop_assert_eq!(smooth(Some(0)), Some(without));
        let gladly = gladly.unwrap_or(TOLERANCE as u32);
        prop_assert!(close(smooth(Some(gladly)).unwrap(), 0.9 * without));
    }
}

fn way(steps: Vec<Value>) -> kept_core::book::Book {
    let mut told = shop(Vec::new());
    told.steps = steps;
    told.book()
}

#[test]
fn what_is_left_after_the_last_step_is_the_whole_to_the_bit() {
    let steps = (0..12).map(|n| {
        json!({ "id": format!("s{n:02}"), "name": "Pay", "position": n, "wait_minutes": 7 * n, "handoffs": n % 3,
            "no_help": n % 4 == 0 })
    });
    let journey = friction(&way(steps.collect()), asof()).journey;
    let left = journey.left();
    assert_eq!(left.len(), 12);
    assert_eq!(left.last().copied(), journey.smoothness);
    assert!(left.windows(2).all(|pair| pair[1] <= pair[0]));
    let shares: f64 = journey.steps.iter().map(|step| step.share).sum();
    assert!((shares - 1.0).abs() < 1e-12);
    assert!(friction(&way(Vec::new()), asof()).journey.left().is_empty());
}

#[test]
fn most_is_lost_at_the_hardest_step_and_nowhere_where_nothing_is() {
    let hard =
        |id: &str, wait: i64| json!({ "id": id, "name": id, "position": 1, "wait_minutes": wait });
    let journey = friction(
        &way(vec![hard("a", 5), hard("b", 60), hard("c", 60)]),
        asof(),
    )
    .journey;
    assert_eq!(
        journey.worst().map(|step| step.id.to_string()).as_deref(),
        Some("b")
    );
    let smooth = friction(&way(vec![hard("a", 0), hard("b", 0)]), asof()).journey;
    assert_eq!(smooth.worst(), None);
    assert!(
        smooth
            .steps
            .iter()
            .all(|step| step.share.is_sign_positive())
    );
}

#[test]
fn how_long_they_would_wait_gladly_measures_nothing() {
    for (fields, measured) in [
        (json!({ "tolerance_minutes": 5 }), false),
        (json!({ "explained": false }), false),
        (json!({ "effort": { "wait": 1 } }), false),
        (json!({ "wait_minutes": 0 }), true),
        (json!({ "handoffs": 0 }), true),
        (json!({ "no_help": true }), true),
        (json!({ "drop_off": 0.1 }), true),
    ] {
        let mut step = json!({ "id": "s", "name": "Pay", "position": 1 });
        step.as_object_mut()
            .unwrap()
            .extend(fields.as_object().unwrap().clone());
        let book = way(vec![step]);
        let steps = in_order(&book);
        assert_eq!(is_measured(&steps[0]), measured, "{fields}");
    }
}

#[test]
fn a_step_goes_where_it_is_taken_and_the_others_keep_their_order() {
    let order: Vec<_> = ["a", "b", "c", "d"].map(id).to_vec();
    let told =
        |order: Vec<kept_core::book::Id>| order.iter().map(ToString::to_string).collect::<String>();
    assert_eq!(told(moved(&order, &id("a"), 2)), "bcad");
    assert_eq!(told(moved(&order, &id("d"), 0)), "dabc");
    assert_eq!(told(moved(&order, &id("b"), 99)), "acdb");
    assert_eq!(told(moved(&order, &id("x"), 0)), "abcd");
}

#[test]
fn one_more_step_comes_last_even_after_steps_without_a_place() {
    for steps in [
        vec![],
        vec![json!({ "id": "a", "name": "a", "position": 7 })],
        vec![json!({ "id": "a", "name": "a", "position": 1_000_000 })],
        vec![
            json!({ "id": "z", "name": "z" }),
            json!({ "id": "b", "name": "b", "position": 3 }),
        ],
    ] {
        let book = way(steps);
        let before = in_order(&book).len();
        let book = after(&book, &add_one(&book, &id("new"), "Pay"), 0);
        let book = after(&book, &add_one(&book, &id("a newer"), "Go"), 1);
        let names: Vec<String> = in_order(&book)
            .iter()
            .map(|step| step.id.to_string())
            .collect();
        assert_eq!(names[before..], ["new", "a newer"]);
    }
}

#[test]
fn what_a_change_would_do_is_what_it_does_to_the_bit() {
    let steps = (0..5).map(
        |n| json!({ "id": format!("s{n}"), "name": "Pay", "position": n, "wait_minutes": 10 * n }),
    );
    let book = way(steps.collect());
    let evidence = Evidence::of(&book, asof());
    let now = score(&evidence);
    let changes = json!({ "wait_minutes": 3, "explained": false, "handoffs": 2, "drop_off": 0.25 });
    let changes = changes.as_object().unwrap();
    let would = with_steps(
        &evidence,
        &now,
        edited(&evidence.steps, &id("s3"), changes).unwrap(),
    );
    let change = kept_core::book::action::Action::Edit(
        kept_core::book::op::List::Steps,
        id("s3"),
        changes.clone(),
    );
    let done = after(&book, &change, 0);
    assert_eq!(friction(&done, asof()), would.after);
    let order: Vec<_> = in_order(&done).iter().map(|step| step.id.clone()).collect();
    let turned = after(&done, &reorder(&done, &moved(&order, &id("s3"), 0)), 1);
    let first = in_order(&turned);
    assert_eq!(first[0].id, id("s3"));
    assert_eq!(first[0].write().get("handoffs"), Some(&json!(2)));
}
