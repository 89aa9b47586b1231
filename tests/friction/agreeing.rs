//! A second source that agrees changes friction by nothing (method §14), in every dimension and whatever the two sources
//! are; it only makes the score surer.

use super::books::{Told, ago, any_shop, asof, shop};
use super::{close, same};
use kept_core::book::fact::Dimension;
use kept_core::scoring::friction::constants::INCIDENT_SLOPE;
use kept_core::scoring::friction::{DimensionScore, Evidence, Friction, friction, score};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The shop without what buyers and owner say.
fn unasked(mut told: Told) -> Told {
    told.entries.retain(|entry| entry["kind"] != "survey");
    told.settings["audit"] = json!({});
    told
}

/// Whether a dimension and the whole say the same as before, of more evidence.
fn agree(before: &Friction, after: &Friction, dimension: Dimension) -> bool {
    let (one, other) = (before.of(dimension), after.of(dimension));
    same(one.value, other.value)
        && same(before.value(), after.value())
        && other.pieces == one.pieces + 1
        && other.coverage > one.coverage
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn buyers_who_say_what_is_known_already_change_nothing(told in any_shop(), answer in 1..=5u8) {
        let told = unasked(told);
        let book = told.book();
        let before = score(&Evidence::of(&book, asof()));
        for dimension in Dimension::ALL.iter().copied() {
            let Some(known) = before.of(dimension).value else { continue };
            let survey = json!({ "id": "z", "kind": "survey", "on": ago(0), "answers": { dimension.word(): answer } });
            let book = told.and(survey).book();
            let mut evidence = Evidence::of(&book, asof());
            // An answer of 1 to 5 seldom hits it; so it is put to what is known.
            evidence.said[dimension as usize] = Some(known);
            let after = score(&evidence);
            prop_assert!(agree(&before, &after, dimension), "{:?} became {:?}", before.of(dimension), after.of(dimension));
        }
    }

    #[test]
    fn an_incident_as_bad_as_what_is_measured_changes_nothing(told in any_shop()) {
        let mut told = unasked(told);
        told.entries.retain(|entry| entry["kind"] != "incident");
        let before = friction(&told.book(), asof());
        for dimension in Dimension::ALL.iter().copied() {
            let measured = before.of(dimension).parts.measured.filter(|measured| *measured < 0.99);
            let Some(measured) = measured else { continue };
            let incident = json!({ "id": "z", "kind": "incident", "on": ago(0), "severity": 3, "dimension": dimension.word() });
            let book = told.and(incident).book();
            let mut evidence = Evidence::of(&book, asof());
            // What is left of it is put to where it comes to what is measured.
            evidence.met[0].lasting = -(1.0 - measured).ln() * f64::from(evidence.active) / INCIDENT_SLOPE;
            let after = score(&evidence);
            prop_assert!(close(after.of(dimension).parts.incidents.unwrap(), measured));
            prop_assert!(agree(&before, &after, dimension), "{:?} became {:?}", before.of(dimension), after.of(dimension));
        }
    }
}

/// A dimension with evidence of two sorts that agree, and with each alone.
fn alike(dimension: Dimension, measured: &Told, said: &Told, value: f64) {
    let mut both = measured.clone();
    both.settings["audit"] = said.settings["audit"].clone();
    both.entries.extend(said.entries.iter().cloned());
    let of =
        |told: &Told| -> DimensionScore { friction(&told.book(), asof()).of(dimension).clone() };
    let (measured, said, both) = (of(measured), of(said), of(&both));
    for one in [&measured, &said, &both] {
        assert!(close(one.value.unwrap(), value), "{one:?}");
    }
    assert_eq!(both.pieces, measured.pieces + said.pieces);
    assert!(both.coverage > measured.coverage && both.coverage > said.coverage);
}

/// What buyers say, and the owner; their entries have ids of their own.
fn said(entries: Vec<Value>, audit: Value) -> Told {
    let mut told = shop(entries);
    for entry in &mut told.entries {
        entry["id"] = json!(format!("said-{}", entry["id"].as_str().unwrap()));
    }
    told.settings["audit"] = audit;
    told
}

fn steps(steps: Vec<Value>) -> Told {
    let mut told = shop(Vec::new());
    told.steps = steps;
    told
}

#[test]
fn in_each_dimension_two_sources_that_agree_say_what_each_says() {
    let answered = |word: &str, answer: u8| json!({ "kind": "survey", "on": ago(0), "answers": { word: answer } });
    let open = json!({ "kind": "incident", "customer": "ann", "on": ago(0), "severity": 1, "complaint": true, "dimension": "hassle" });
    alike(
        Dimension::Treatment,
        &shop(vec![open]),
        &said(vec![answered("treatment", 3)], json!({})),
        0.5,
    );
    // An unclear price puts one in five off, and so does the owner's own 4.2 of 5.
    let unclear = json!({ "id": "s", "name": "Pay", "unclear_price": true });
    let audit = json!({ "process.answers": 4, "process.found": 4, "process.timing": 4, "process.price_clear": 4, "process.completed": 5 });
    alike(
        Dimension::Process,
        &steps(vec![unclear]),
        &said(vec![], audit),
        0.2,
    );
    let missing = json!({ "id": "s", "name": "Pay", "missing_rate": 0.25 });
    let (one, own) = (answered("hassle", 4), json!({ "hassle.helpful": 4 }));
    alike(
        Dimension::Hassle,
        &steps(vec![missing]),
        &said(vec![one], own),
        0.25,
    );
    let sold = |amount| json!({ "kind": "purchase", "customer": "ann", "on": ago(9), "amount": amount, "quoted": 1000 });
    alike(
        Dimension::Games,
        &shop(vec![sold(1000), sold(1200)]),
        &said(vec![answered("games", 3)], json!({})),
        0.5,
    );
    let broken = json!({ "kind": "promise", "customer": "ann", "on": ago(9), "due": ago(5), "broken_on": ago(5) });
    alike(
        Dimension::Together,
        &shop(vec![broken]),
        &said(vec![answered("together", 3)], json!({})),
        0.5,
    );
}
