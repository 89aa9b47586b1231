//! The laws of the scores, for books nobody thought of.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use kept::book::op::{Batch, Change, List, Op};
use kept::book::stamp::{Clock, Writer};
use kept::book::{Book, Day, Id, Settings};
use kept::report::report;
use kept::retention::risk::{Inputs, risk, weights};
use kept::retention::stage::Stage;
use kept::retention::warmth::{WarmthBand, half_life};
use kept::retention::{CustomerScore, Rung, harm, reasons, score, value};
use proptest::prelude::*;
use serde_json::{Value, json};

/// How far a sum of points may be from what it explains, for rounding alone.
const ROUNDING: f64 = 1e-12;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn asof() -> Day {
    day("2025-06-30")
}

/// A day so many days before the one of asking.
fn ago(days: i32) -> String {
    asof().plus(-days).to_string()
}

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// An operation that writes a record down in full.
fn put(list: List, record: &Value) -> Op {
    let mut fields = record.as_object().unwrap().clone();
    let key = fields.remove("id").unwrap();
    Op::now(list, id(key.as_str().unwrap()), Change::Put(fields))
}

/// A book of these customers and entries, written down in this order.
fn book_of(customers: &[Value], entries: &[Value]) -> Book {
    let customers = customers.iter().map(|record| put(List::Customers, record));
    let entries = entries.iter().map(|record| put(List::Entries, record));
    let mut book = Book::new();
    book.fold_in(&Batch {
        stamp: Clock::new(Writer::of_bits(1)).tick(0),
        ops: customers.chain(entries).collect(),
    });
    assert_eq!(book.shadows().count(), 0, "a record was not whole");
    book
}

fn ann() -> Value {
    json!({ "id": "ann", "name": "Ann", "added": "2023-01-01" })
}

/// Gives each of these entries an id in order of the list, and the customer where none is named.
fn of_ann(entries: Vec<Value>) -> Vec<Value> {
    let numbered = entries.into_iter().enumerate();
    let told = numbered.map(|(i, mut entry)| {
        entry["id"] = json!(format!("e{i:03}"));
        entry["customer"] = json!("ann");
        entry
    });
    told.collect()
}

fn score_in(book: &Book, asof: Day) -> CustomerScore {
    let (customer, file) = book.customer(&id("ann")).unwrap();
    score(customer, file, &book.settings(), asof)
}

/// Ann's scores with these entries.
fn scored(entries: Vec<Value>) -> CustomerScore {
    score_in(&book_of(&[ann()], &of_ann(entries)), asof())
}

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
            3..=5 => json!({ "kind": "purchase", "amount": i32::from(n) * 100, "promised_for": ago(on - i32::from(n % 20)) }),
            6 | 7 => json!({ "kind": "incident", "severity": 1 + n % 5, "complaint": yes, "sort": word(&["glitch", "game", "built_in"]),
                "cause": word(&["late", "wrong part"]), "made_right": word(&["full", "partial", "none"]) }),
            8 => json!({ "kind": "promise", "due": ago(on - i32::from(n % 30)), "told_ahead": yes }),
            9 => json!({ "kind": "need", "text": "a wish" }),
            10 => json!({ "kind": "offer", "origin": word(&["asked", "pushed"]), "answer": word(&["declined", "accepted"]) }),
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

fn any_inputs() -> impl Strategy<Value = Inputs> {
    let maybe = || proptest::option::of(rate());
    (
        rate(),
        rate(),
        rate(),
        maybe(),
        maybe(),
        rate(),
        any::<bool>(),
    )
        .prop_map(
            |(warmth, trust, listening, friction, silence, rival, price_only)| Inputs {
                warmth,
                trust,
                listening,
                friction,
                silence,
                rival,
                price_only,
            },
        )
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
        let risk: f64 = why.risk.iter().map(|reason| reason.points).sum();
        prop_assert!(close(risk, score.risk.map_or(0.0, |risk| risk.value)));
    }

    #[test]
    fn points_sum_to_the_risk_whatever_the_weights(inputs in any_inputs(), cold in rate(), friction in rate()) {
        let mut weights = weights(&Settings::default());
        weights.cold = cold;
        weights.friction = friction;
        let risk = risk(&inputs, &weights, false);
        let points: f64 = risk.points.each().iter().map(|(_, points)| points).sum();
        prop_assert!(close(points + risk.leak, risk.value), "{risk:?}");
    }

    #[test]
    fn risk_never_falls_when_warmth_trust_or_listening_falls(inputs in any_inputs(), less in rate()) {
        let weights = weights(&Settings::default());
        let value = |inputs: &Inputs| risk(inputs, &weights, false).value;
        let before = value(&inputs);
        for change in [
            Inputs { warmth: inputs.warmth * less, ..inputs },
            Inputs { trust: inputs.trust * less, ..inputs },
            Inputs { listening: inputs.listening * less, ..inputs },
        ] {
            prop_assert!(value(&change) >= before);
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
    assert_eq!(value::fallback([]), 1.0);
    assert_eq!(value::fallback([30.0]), 30.0);
    assert_eq!(value::fallback([400.0, 10.0, 30.0]), 30.0);
    assert_eq!(value::fallback([400.0, 10.0, 30.0, 20.0]), 25.0);
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
    assert_eq!(known.own_value, Some(900.0 * 365.0 / 90.0));
}

#[test]
fn an_empty_book_has_an_empty_report() {
    let report = report(&Book::new(), asof());
    let text = serde_json::to_string(&report).unwrap();
    assert_eq!(
        text,
        r#"{"asof":"2025-06-30","time_share":null,"customers":{}}"#
    );
}
