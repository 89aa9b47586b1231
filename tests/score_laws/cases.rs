//! What the method promises in words, case by case.

use super::ann::{ago, ann, asof, book_of, id, of_ann, score_in, scored};
use kept_core::book::Book;
use kept_core::report::report;
use kept_core::scoring::retention::stage::Stage;
use kept_core::scoring::retention::warmth::{WarmthBand, half_life};
use kept_core::scoring::retention::{Rung, harm, value};
use serde_json::{Value, json};

#[test]
fn a_second_failure_hurts_more_than_the_first() {
    let glitch =
        |days| json!({ "kind": "incident", "on": ago(days), "severity": 3, "sort": "glitch" });
    let book = book_of(
        &[ann()],
        &of_ann(vec![glitch(300), glitch(200), glitch(100)]),
    );
    let (_, file) = book.customer(&id("ann")).unwrap();
    let harms: Vec<f64> = harm::suffered(file, asof())
        .iter()
        .map(|one| one.net)
        .collect();
    assert!(harms[0] < harms[1] && harms[1] < harms[2], "{harms:?}");
}

#[test]
fn built_in_trouble_is_friction_and_no_broken_bond() {
    let score = scored(vec![
        json!({ "kind": "incident", "on": ago(10), "severity": 5, "sort": "built_in" }),
    ]);
    assert_eq!(score.trust.value, 0.5);
    assert!(score.felt.value.unwrap() > 0.5);
}

#[test]
fn a_visit_carries_exactly_one_cadence() {
    let score = scored(vec![
        json!({ "kind": "touch", "on": ago(60), "channel": "visit" }),
        json!({ "kind": "purchase", "on": ago(90), "amount": 100 }),
    ]);
    assert_eq!(score.warmth.half_life, 60);
    assert_eq!(score.warmth.due, asof());
    assert_eq!(score.warmth.band, WarmthBand::Warm);
}

#[test]
fn a_cadence_is_held_between_a_week_and_two_years() {
    let days = |cadence: i64| {
        let mut ann = ann();
        ann["cadence"] = json!(cadence);
        let book = book_of(&[ann], &[]);
        let (customer, _) = book.customer(&id("ann")).unwrap();
        half_life(customer, Stage::Customer, &book.settings())
    };
    assert_eq!((days(1), days(45), days(3000)), (7, 45, 730));
}

#[test]
fn somebody_deceived_is_not_trusted_whatever_else_was_kept() {
    let mut entries =
        vec![json!({ "kind": "incident", "on": ago(700), "severity": 1, "sort": "game" })];
    for days in 1..40 {
        entries.push(
            json!({ "kind": "promise", "on": ago(days), "due": ago(days), "kept_on": ago(days) }),
        );
    }
    assert_eq!(scored(entries.clone()).trust.value, 0.2);
    entries[0]["made_right"] = json!("full");
    entries[0]["resolved_on"] = json!(ago(690));
    assert_eq!(scored(entries.clone()).trust.value, 0.5);
    entries[0]["on"] = json!(ago(731));
    assert!(scored(entries).trust.value > 0.9);
}

#[test]
fn the_same_thing_wrong_again_is_a_red_condition_for_half_a_year() {
    let red = |first: i32, second: i32| {
        let wrong = |days| json!({ "kind": "incident", "on": ago(days), "severity": 1, "sort": "glitch", "cause": "late" });
        let score = scored(vec![wrong(first), wrong(second)]);
        let words: Vec<&str> = score.trust.red.iter().map(|red| red.word()).collect();
        words.join(" ")
    };
    assert_eq!(red(545, 180), "repeated_cause");
    assert_eq!(red(545, 181), "");
    assert_eq!(red(546, 180), "");
}

#[test]
fn those_who_left_have_no_risk_and_stand_off_the_ladder_until_they_return() {
    let mut entries = vec![
        json!({ "kind": "purchase", "on": ago(50), "amount": 100 }),
        json!({ "kind": "departure", "on": ago(20) }),
    ];
    let gone = scored(entries.clone());
    assert_eq!((gone.stage, gone.rung), (Stage::Former, Rung::Gone));
    assert_eq!(gone.risk, None);
    entries.push(json!({ "kind": "return", "on": ago(20) }));
    let back = scored(entries);
    assert_eq!((back.stage, back.rung), (Stage::Customer, Rung::Buyer));
    assert!(back.risk.is_some());
}

/// What makes somebody loyal.
fn loyal() -> Vec<Value> {
    let mut entries: Vec<Value> = (0..10)
        .map(|i| json!({ "kind": "purchase", "on": ago(300 - 30 * i), "amount": 100 }))
        .collect();
    for days in [5, 6, 7] {
        entries.push(
            json!({ "kind": "promise", "on": ago(days), "due": ago(days), "kept_on": ago(days) }),
        );
    }
    entries.push(json!({ "kind": "touch", "on": ago(1), "channel": "visit" }));
    entries
}

#[test]
fn the_loyal_become_advocates_when_somebody_they_referred_has_bought() {
    let bob = |since: Option<String>| {
        let mut bob =
            json!({ "id": "bob", "name": "Bob", "added": ago(100), "referred_by": "ann" });
        if let Some(since) = since {
            bob["since"] = json!(since);
        }
        bob
    };
    let rung = |bob: Value| {
        report(&book_of(&[ann(), bob], &of_ann(loyal())), asof()).customers["ann"].rung
    };
    assert_eq!(rung(bob(None)), "loyal");
    assert_eq!(rung(bob(Some(ago(-1)))), "loyal");
    assert_eq!(rung(bob(Some(ago(10)))), "advocate");
}

#[test]
fn the_loyal_are_asked_for_a_referral_unless_asked_lately_or_lukewarm() {
    let ready = |more: Option<Value>| {
        let mut entries = loyal();
        entries.extend(more);
        scored(entries).ready_to_refer
    };
    assert!(ready(None));
    assert!(!ready(Some(json!({ "kind": "referral", "on": ago(90) }))));
    assert!(ready(Some(json!({ "kind": "referral", "on": ago(91) }))));
    assert!(!ready(Some(
        json!({ "kind": "survey", "on": ago(9), "recommend": 8 })
    )));
    assert!(ready(Some(
        json!({ "kind": "survey", "on": ago(9), "recommend": 9 })
    )));
}

#[test]
fn an_unknown_value_is_the_median_of_the_known_ones() {
    assert_eq!(value::median([]), None);
    assert_eq!(value::median([30.0]), Some(30.0));
    assert_eq!(value::median([400.0, 10.0, 30.0]), Some(30.0));
    assert_eq!(value::median([400.0, 10.0, 30.0, 20.0]), Some(25.0));
    assert_eq!(value::worth(Some(7.0), Some(25.0)), 7.0);
    assert_eq!(value::worth(None, Some(25.0)), 25.0);
    assert_eq!(value::worth(None, None), 1.0);
}

#[test]
fn purchases_without_an_amount_say_nothing_of_value() {
    assert_eq!(
        scored(vec![json!({ "kind": "purchase", "on": ago(5) })]).own_value,
        None
    );
    let known = scored(vec![
        json!({ "kind": "purchase", "on": ago(45) }),
        json!({ "kind": "purchase", "on": ago(5), "amount": 900 }),
    ]);
    assert_eq!(known.own_value, Some(900.0));
}

#[test]
fn one_sale_does_not_come_four_times_a_year() {
    let bought = |days: &[i32], amount: i64| {
        let bought = days
            .iter()
            .map(|days| json!({ "kind": "purchase", "on": ago(*days), "amount": amount }));
        scored(bought.collect()).own_value
    };
    assert_eq!(bought(&[5], 900), Some(900.0));
    assert_eq!(bought(&[5, 5, 40], 900), Some(2700.0));
    assert_eq!(bought(&[5, 20, 45], 900), Some(2700.0 * 365.0 / 90.0));
    assert_eq!(bought(&[1, 20, 400], 900), Some(1800.0));
    // More paid back than was paid leaves nothing, not less.
    assert_eq!(bought(&[5], -900), Some(0.0));
}

#[test]
fn yesterdays_buyer_is_never_late() {
    for cadence in [1, 7, 30, 700] {
        let mut ann = ann();
        ann["cadence"] = json!(cadence);
        for before in [1, 2, 400] {
            let entries = of_ann(vec![
                json!({ "kind": "purchase", "on": ago(before) }),
                json!({ "kind": "purchase", "on": ago(1) }),
            ]);
            let book = book_of(&[ann.clone()], &entries);
            let warmth = score_in(&book, asof()).warmth;
            assert!(warmth.due >= asof() && warmth.overdue == 0.0, "{warmth:?}");
        }
    }
}

#[test]
fn talk_is_contact_once_a_day() {
    let talk = [
        json!({ "kind": "need", "text": "a lamp" }),
        json!({ "kind": "promise", "due": ago(-3) }),
        json!({ "kind": "offer", "item": "lamp" }),
        json!({ "kind": "referral" }),
        json!({ "kind": "survey", "effort": 4 }),
        json!({ "kind": "return" }),
        json!({ "kind": "incident", "severity": 3, "complaint": true }),
    ];
    let on = |mut entry: Value, days| {
        entry["on"] = json!(ago(days));
        entry
    };
    for entry in &talk {
        let once = scored(vec![on(entry.clone(), 3)]).warmth;
        assert!(
            (once.value - 0.4 * 2f64.powf(-3.0 / 14.0)).abs() < 1e-12,
            "{entry}"
        );
        assert_ne!(scored(vec![on(entry.clone(), 3)]).rung, Rung::Stranger);
    }
    let all = |days: &dyn Fn(usize) -> i32| {
        let all = talk.iter().enumerate();
        scored(all.map(|(i, entry)| on(entry.clone(), days(i))).collect()).warmth
    };
    assert_eq!(all(&|_| 0).value, 0.4);
    assert_eq!(all(&|i| i as i32).contacts, 7);
    // What went wrong unsaid is no contact.
    let unsaid = json!({ "kind": "incident", "on": ago(3), "severity": 3 });
    assert_eq!(scored(vec![unsaid]).warmth.last, None);
}

#[test]
fn an_empty_book_has_an_empty_report() {
    let report = report(&Book::new(), asof());
    let text = serde_json::to_string(&report).unwrap();
    let (scores, system) = text.split_once(r#","system":"#).unwrap();
    assert!(!system.contains("NaN"), "{system}");
    assert!(system.starts_with(r#"{"items":{},"never_offered":{"customers":{"pairs":0,"#));
    assert!(system.contains(r#""measures":{},"scenario":{"customers":0,"#));
    assert_eq!(
        scores,
        concat!(
            r#"{"asof":"2025-06-30","time_share":null,"#,
            r#""rhythm":{"gap":60.0,"horizon":120,"calibration":[0.0,1.0],"pairs":0},"customers":{},"#,
            r#""today":{"suggestions":[],"count":0,"duties":[],"unthanked":[],"ready_to_refer":[]},"friction":{"dimensions":"#,
            r#"{"games":{"value":null,"parts":{},"coverage":0.0},"hassle":{"value":null,"parts":{},"coverage":0.0},"#,
            r#""process":{"value":null,"parts":{},"coverage":0.0},"together":{"value":null,"parts":{},"coverage":0.0},"#,
            r#""treatment":{"value":null,"parts":{},"coverage":0.0}},"overall":null,"steps":[],"smoothness":null}"#
        )
    );
}
