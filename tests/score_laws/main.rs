//! The laws of the scores, for books nobody thought of.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod ann;
mod care;
mod cases;
mod coming;
mod day;
mod fitted;
mod rest;
mod risk;
mod shown;
mod steps;
mod trials;
mod why;

use ann::{ago, ann, asof, book_of, id, of_ann, score_in, scored};
use kept_core::book::Day;
use kept_core::report::report;
use kept_core::scoring::retention::{harm, reasons};
use proptest::prelude::*;
use serde_json::{Value, json};

/// How far a sum of points may be from what it explains, for rounding alone.
const ROUNDING: f64 = 1e-12;

fn maybe_day(of: &str, entry: &mut Value, days: Option<i32>) {
    if let Some(days) = days {
        entry[of] = json!(ago(days));
    }
}

/// Any fact, up to two years back and some weeks ahead.
fn any_entry() -> impl Strategy<Value = Value> {
    let on = -40..800i32;
    let later = proptest::option::of(0..60i32);
    (on, later, 0..14u8, any::<u8>(), any::<bool>()).prop_map(|(on, later, kind, n, yes)| {
        let word = |words: &[&str]| json!(words[usize::from(n) % words.len()]);
        let then = later.map(|later| on - later);
        let mut entry = json!({ "on": ago(on), "minutes": n });
        let facts = match kind {
            0..=2 => json!({ "kind": "touch", "by": if yes { "us" } else { "them" }, "answered": n % 3 != 0, "thanks": n % 5 == 0,
                "channel": word(&["visit", "meeting", "video", "call", "letter", "event", "message"]) }),
            3..=5 => json!({ "kind": "purchase", "amount": i32::from(n) * 100, "promised_for": ago(on - i32::from(n % 20)),
                "items": if yes { json!(["oven"]) } else { json!([]) } }),
            6 | 7 => json!({ "kind": "incident", "severity": 1 + n % 5, "complaint": yes, "sort": word(&["glitch", "game", "built_in"]),
                "cause": word(&["late", "wrong part"]), "made_right": word(&["full", "partial", "none"]) }),
            8 => json!({ "kind": "promise", "due": ago(on - i32::from(n % 30)), "told_ahead": yes }),
            9 => json!({ "kind": "need", "text": "a wish", "item": word(&["oven", "lamp", "rug"]) }),
            10 => json!({ "kind": "offer", "item": word(&["lamp", "rug"]), "origin": word(&["asked", "pushed"]), "answer": word(&["declined", "accepted"]) }),
            11 => json!({ "kind": "survey", "effort": 1 + n % 7, "answers": { "hassle": 1 + n % 5 }, "recommend": n % 11 }),
            12 => json!({ "kind": "rival", "name": "The other shop" }),
            _ => json!({ "kind": if n % 4 == 0 { "departure" } else { "return" } }),
        };
        entry.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
        let outcome = match kind {
            3..=5 => "delivered_on",
            6 | 7 => "resolved_on",
            8 if n % 4 == 0 => "broken_on",
            8 => "kept_on",
            9 => "answered_on",
            _ => return entry,
        };
        maybe_day(outcome, &mut entry, then);
        entry
    })
}

fn any_entries() -> impl Strategy<Value = Vec<Value>> {
    proptest::collection::vec(any_entry(), 0..25).prop_map(of_ann)
}

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= ROUNDING
}

fn rate() -> impl Strategy<Value = f64> {
    prop_oneof![4 => 0.0..=1.0f64, 1 => Just(0.0), 1 => Just(1.0)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn memberships_and_tags_change_no_score(entries in any_entries()) {
        let mut joined = ann();
        joined["memberships"] = json!(["Chamber of Commerce", "Golf club"]);
        joined["tags"] = json!(["friend"]);
        joined["notes"] = json!("A member of everything.");
        let plain = report(&book_of(&[ann()], &entries), asof());
        let joined = report(&book_of(&[joined], &entries), asof());
        prop_assert_eq!(serde_json::to_string(&plain).unwrap(), serde_json::to_string(&joined).unwrap());
    }

    #[test]
    fn the_order_of_entries_in_the_file_changes_no_bit(entries in any_entries(), turn in any::<prop::sample::Index>()) {
        let straight = report(&book_of(&[ann()], &entries), asof());
        let mut turned: Vec<Value> = entries.iter().rev().cloned().collect();
        if !turned.is_empty() {
            let by = turn.index(turned.len());
            turned.rotate_left(by);
        }
        let turned = report(&book_of(&[ann()], &turned), asof());
        prop_assert_eq!(serde_json::to_string(&straight).unwrap(), serde_json::to_string(&turned).unwrap());
    }

    #[test]
    fn what_has_not_happened_yet_changes_nothing(entries in any_entries()) {
        let then = asof().plus(-60);
        let happened = |value: &Value| Day::parse(value.as_str().unwrap()).unwrap() <= then;
        let mut by_then: Vec<Value> = entries.iter().filter(|entry| happened(&entry["on"])).cloned().collect();
        for entry in &mut by_then {
            let entry = entry.as_object_mut().unwrap();
            for outcome in ["kept_on", "broken_on", "answered_on", "resolved_on", "delivered_on"] {
                if entry.get(outcome).is_some_and(|value| !happened(value)) {
                    entry.remove(outcome);
                }
            }
        }
        let now = report(&book_of(&[ann()], &entries), then);
        let then = report(&book_of(&[ann()], &by_then), then);
        prop_assert_eq!(serde_json::to_string(&now).unwrap(), serde_json::to_string(&then).unwrap());
    }

    #[test]
    fn every_score_stays_in_its_range(entries in any_entries()) {
        let score = score_in(&book_of(&[ann()], &entries), asof());
        let scores = [Some(score.warmth.value), Some(score.trust.value), Some(score.listening.value), score.felt.value,
            score.rhythm.silence, Some(score.rival), score.risk.map(|risk| risk.value), Some(score.risk_coverage)];
        for score in scores.into_iter().flatten() {
            prop_assert!((0.0..=1.0).contains(&score), "{score}");
        }
        prop_assert!(score.warmth.overdue >= 0.0 && score.warmth.overdue.is_finite());
        prop_assert!(score.trust.value <= score.trust.uncapped);
    }

    #[test]
    fn reasons_add_up_to_their_score(entries in any_entries()) {
        let book = book_of(&[ann()], &entries);
        let score = score_in(&book, asof());
        let (_, file) = book.customer(&id("ann")).unwrap();
        let why = reasons(&score, file, asof());
        let warmth: f64 = why.warmth.iter().map(|reason| reason.points).sum();
        prop_assert!(close(warmth, score.warmth.value));
        let trust: f64 = why.trust.iter().map(|reason| reason.points).sum();
        prop_assert!(close(trust, score.trust.value - 0.5));
        let listening: f64 = why.listening.iter().map(|reason| reason.points).sum();
        prop_assert!(close(listening, score.listening.value - 0.5));
        let felt: f64 = why.felt.iter().map(|reason| reason.points).sum();
        prop_assert!(close(felt, score.felt.value.unwrap_or(0.0)));
        let risk: f64 = why.risk.iter().map(|factor| factor.points).sum();
        prop_assert!(close(risk, score.risk.map_or(0.0, |risk| risk.value - risk.usual)));
        for factor in &why.risk {
            let causes: f64 = factor.causes.iter().map(|cause| cause.points).sum();
            prop_assert!(close(causes, factor.points), "{factor:?}");
        }
    }

    #[test]
    fn a_recovered_failure_hurts_less_and_never_gains(
        before in proptest::collection::vec(0..700i32, 0..4), age in 0..700i32, days in 0..60i32,
        severity in 1..=5u8, full in any::<bool>(), game in any::<bool>(),
    ) {
        let sort = if game { "game" } else { "glitch" };
        let mut entries: Vec<Value> = before.iter().map(|earlier|
            json!({ "kind": "incident", "on": ago(age + earlier), "severity": 3, "sort": "glitch" })).collect();
        entries.push(json!({ "kind": "incident", "on": ago(age), "severity": severity, "sort": sort }));
        let mut recovered = entries.clone();
        let last = recovered.last_mut().unwrap();
        last["made_right"] = json!(if full { "full" } else { "partial" });
        maybe_day("resolved_on", last, Some(age - days));
        let net = |entries: &[Value]| {
            let book = book_of(&[ann()], &of_ann(entries.to_vec()));
            let (_, file) = book.customer(&id("ann")).unwrap();
            harm::suffered(file, asof()).last().unwrap().net
        };
        let (left, made_good) = (net(&entries), net(&recovered));
        prop_assert!((0.0..=left).contains(&made_good));
        let settled = days <= age;
        prop_assert_eq!(made_good < left, settled);
        prop_assert!(scored(recovered).trust.value >= scored(entries).trust.value);
    }

    #[test]
    fn a_contact_never_cools_and_a_day_without_one_never_warms(entries in any_entries(), on in 0..300i32) {
        let book = book_of(&[ann()], &entries);
        let before = score_in(&book, asof());
        let mut more = entries.clone();
        more.push(json!({ "id": "z", "customer": "ann", "kind": "touch", "channel": "message", "on": ago(on) }));
        prop_assert!(score_in(&book_of(&[ann()], &more), asof()).warmth.value >= before.warmth.value - ROUNDING);
        prop_assert!(before.warmth.if_nothing_more(asof().plus(on)) <= before.warmth.value);
    }

    #[test]
    fn the_curve_ends_where_the_score_stands(entries in any_entries(), back in 0..400i32) {
        let book = book_of(&[ann()], &entries);
        let (_, file) = book.customer(&id("ann")).unwrap();
        let warmth = score_in(&book, asof()).warmth;
        let (from, to) = (asof().plus(-back), asof().plus(50));
        let curve = warmth.curve(file, asof(), from, to);
        prop_assert_eq!(curve.days.len(), usize::try_from(back).unwrap() + 51);
        prop_assert_eq!(curve.days[usize::try_from(back).unwrap()], (asof(), warmth.value));
        for pair in curve.days.windows(2) {
            let met = curve.jumps.iter().any(|jump| jump.entry.on == pair[1].0);
            prop_assert_eq!(pair[1].0.since(pair[0].0), 1);
            prop_assert!(met || pair[1].1 <= pair[0].1);
        }
        let cold = warmth.forecast().cooling_until;
        prop_assert!(cold.is_none_or(|day| warmth.if_nothing_more(day) >= 0.25 - ROUNDING
            && warmth.if_nothing_more(day.plus(1)) < 0.25));
    }
}
