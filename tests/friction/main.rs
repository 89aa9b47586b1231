//! The laws of friction: what the method promises in words, for books nobody thought of and for the demo book.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

mod agreeing;
mod answered;
mod books;
mod cases;
mod fixes;
mod journeys;

use std::collections::BTreeMap;

use books::{Told, after, ago, any_shop, asof, id};
use kept_core::book::fact::Dimension;
use kept_core::book::friction_fix::Component;
use kept_core::scoring::friction::fix_first::fix_first;
use kept_core::scoring::friction::{
    Evidence, Fixable, Friction, friction, reasons, score, trend, what_if,
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// How far two ways to the same number may be apart, for rounding alone.
const ROUNDING: f64 = 1e-12;

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() <= ROUNDING
}

fn same(a: Option<f64>, b: Option<f64>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => close(a, b),
        _ => a == b,
    }
}

fn alike(a: &Friction, b: &Friction) -> bool {
    let dimensions = a.dimensions.iter().zip(&b.dimensions);
    same(a.value(), b.value())
        && same(a.journey.smoothness, b.journey.smoothness)
        && same(a.journey.flow, b.journey.flow)
        && dimensions.clone().all(|(a, b)| same(a.value, b.value))
        && dimensions.clone().all(|(a, b)| a.pieces == b.pieces)
}

/// Gives every id of this list another, by these turned names, wherever it is named.
fn renamed(told: &Told, names: &BTreeMap<String, String>, fields: &[&str]) -> Told {
    let mut told = told.clone();
    let lists = [&mut told.customers, &mut told.steps, &mut told.entries];
    for record in lists.into_iter().flatten() {
        for field in fields {
            let new = record
                .get(*field)
                .and_then(Value::as_str)
                .and_then(|old| names.get(old));
            if let Some(new) = new.cloned() {
                record[*field] = json!(new);
            }
        }
    }
    told
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_fixed_component_never_lowers_smoothness(told in any_shop()) {
        let book = told.book();
        let evidence = Evidence::of(&book, asof());
        let before = evidence.journey();
        for step in &before.steps {
            for component in Component::ALL {
                let without = before.smoothness_without(&step.id, *component).unwrap();
                prop_assert!(without >= before.smoothness.unwrap());
                let mended = what_if::mended(&evidence, &Fixable::Step(step.id.clone(), *component));
                let really = friction(&after(&book, &mended, 0), asof()).journey.smoothness.unwrap();
                prop_assert!(close(really, without), "{:?}: {really} for {without}", component);
            }
        }
    }

    #[test]
    fn every_fix_gains_what_was_foretold(told in any_shop()) {
        let book = told.book();
        let evidence = Evidence::of(&book, asof());
        let now = score(&evidence);
        for candidate in fix_first(&evidence, &now, &|_| false) {
            let copy = after(&book, &what_if::mended(&evidence, &candidate.what), 0);
            let then = friction(&copy, asof());
            let gained = match candidate.what {
                Fixable::Step(..) => then.journey.smoothness.unwrap() - now.journey.smoothness.unwrap(),
                Fixable::Cause(_) => now.value().unwrap() - then.value().unwrap_or(0.0),
            };
            prop_assert!(close(gained, candidate.benefit), "{:?}: {gained}", candidate);
        }
    }

    #[test]
    fn one_dimension_at_its_worst_keeps_the_whole_at_four_fifths(told in any_shop(), which in 0..5usize, weight in 0..5u8) {
        let mut told = told;
        let word = Dimension::ALL[which].word();
        told.entries.retain(|entry| entry["kind"] != "survey");
        told.settings["dimension_weights"] = json!({ word: weight });
        let questions = kept_core::book::settings::Audit::QUESTIONS.iter().filter(|question| question.starts_with(word));
        for question in questions {
            told.settings["audit"][*question] = json!(1);
        }
        let scored = friction(&told.book(), asof());
        let worst = scored.dimensions.iter().filter_map(|one| one.value).fold(0.0, f64::max);
        prop_assert_eq!(scored.dimensions[which].parts.survey, Some(1.0));
        prop_assert!(scored.dimensions[which].value.unwrap() > 0.5);
        prop_assert!(scored.value().unwrap() >= 0.8 * worst);
    }

    #[test]
    fn the_order_of_records_and_the_ids_of_steps_and_customers_change_nothing(
        told in any_shop(), steps in Just(["s0", "s1", "s2"]).prop_shuffle(), who in Just(["ann", "bob", "eve"]).prop_shuffle(),
        turn in any::<prop::sample::Index>(),
    ) {
        let named = |old: [&str; 3], new: &[&str]| -> BTreeMap<String, String> {
            old.iter().zip(new).map(|(old, new)| ((*old).to_owned(), (*new).to_owned())).collect()
        };
        let by_steps = renamed(&told, &named(["s0", "s1", "s2"], &steps), &["id", "step"]);
        let mut turned = renamed(&by_steps, &named(["ann", "bob", "eve"], &who), &["id", "customer"]);
        turned.customers.reverse();
        turned.steps.reverse();
        if !turned.entries.is_empty() {
            let by = turn.index(turned.entries.len());
            turned.entries.rotate_left(by);
        }
        let (a, b) = (friction(&told.book(), asof()), friction(&turned.book(), asof()));
        prop_assert!(alike(&a, &b), "{:?}\n{:?}", a, b);
        let mut reversed = told.clone();
        reversed.entries.reverse();
        prop_assert_eq!(friction(&reversed.book(), asof()), a);
    }

    #[test]
    fn a_first_complaint_settled_in_full_at_once_costs_less_than_one_left_open(told in any_shop(), severity in 1..=5u8, on in 0..180i32) {
        let mut told = told;
        told.customers.push(json!({ "id": "zoe", "name": "Zoe", "added": "2023-01-01" }));
        let complaint = json!({ "id": "z", "customer": "zoe", "kind": "incident", "on": ago(on), "severity": severity, "complaint": true });
        let mut settled = complaint.clone();
        settled["resolved_on"] = json!(ago(on));
        settled["made_right"] = json!("full");
        let open = friction(&told.and(complaint).book(), asof());
        let settled = friction(&told.and(settled).book(), asof());
        prop_assert!(settled.value().unwrap() <= open.value().unwrap());
        for (settled, open) in settled.dimensions.iter().zip(&open.dimensions) {
            prop_assert!(settled.value <= open.value);
        }
        let treatment = |of: &Friction| of.of(Dimension::Treatment).value.unwrap();
        let hassle = |of: &Friction| of.of(Dimension::Hassle).value.unwrap();
        prop_assert!(treatment(&settled) < treatment(&open) || treatment(&open) == 1.0);
        // So much went wrong that one complaint more or less is below the last bit.
        let is_full = settled.of(Dimension::Hassle).parts.incidents.unwrap() > 1.0 - 1e-12;
        prop_assert!(hassle(&settled) < hassle(&open) || is_full);
    }

    #[test]
    fn every_score_stays_in_its_range_and_its_reasons_add_up_to_it(told in any_shop()) {
        let book = told.book();
        let evidence = Evidence::of(&book, asof());
        let scored = score(&evidence);
        let range = |score: Option<f64>| score.is_none_or(|score| (0.0..=1.0).contains(&score));
        prop_assert!(range(scored.value()) && range(scored.journey.smoothness) && range(scored.journey.flow));
        let shares: f64 = scored.journey.steps.iter().map(|step| step.share).sum();
        prop_assert!(close(shares, 1.0) || shares == 0.0);
        for one in &scored.dimensions {
            prop_assert!(range(one.value) && range(Some(one.coverage)));
            prop_assert!(range(one.parts.survey) && range(one.parts.incidents) && range(one.parts.measured));
            prop_assert_eq!(one.value.is_some(), one.pieces > 0);
            let points: f64 = reasons(&evidence, &scored, one.dimension).iter().map(|reason| reason.points).sum();
            prop_assert!(close(points, one.value.unwrap_or(0.0)), "{:?}: {points}", one);
        }
    }

    #[test]
    fn hassle_is_made_of_its_two_halves_and_what_buyers_say(told in any_shop()) {
        let scored = friction(&told.book(), asof());
        let hassle = scored.of(Dimension::Hassle);
        let halves = hassle.halves.unwrap();
        let mixed = |parts: &[(Option<f64>, u32)]| {
            let known = parts.iter().filter_map(|(part, n)| Some((part.as_ref()?, f64::from(*n) / f64::from(n + 3))));
            let (sum, whole) = known.fold((0.0, 0.0), |(sum, whole), (f, c)| (sum + c * f * f, whole + c));
            (whole > 0.0).then(|| f64::sqrt(sum / whole))
        };
        let near = |a: Option<f64>, b: Option<f64>| a.is_some() == b.is_some() && close(a.unwrap_or(0.0), b.unwrap_or(0.0));
        let (parts, n) = (hassle.parts, hassle.counts);
        let all = [(parts.survey, n.survey), (parts.incidents, n.incidents), (parts.measured, n.measured)];
        prop_assert!(near(hassle.value, mixed(&all)));
        // Glitches alone are no more than all incidents; without built-in incidents the other half is what is measured. Where
        // nearly all is lost by glitches, what else happened no longer shows in the sum.
        prop_assert!(halves.glitches.unwrap_or(0.0) <= parts.incidents.unwrap_or(0.0) + 1e-12);
        if halves.glitches.is_some_and(|most| most < 0.99) && near(halves.glitches, parts.incidents) {
            prop_assert!(halves.built_in.unwrap_or(0.0) <= parts.measured.unwrap_or(0.0) + 1e-12);
        }
        prop_assert!(scored.dimensions.iter().filter(|one| one.halves.is_some()).count() == 1);
    }

    #[test]
    fn the_trend_ends_where_the_score_stands(told in any_shop()) {
        let book = told.book();
        let trend = trend::trend(&book, asof());
        let last = trend.last().unwrap();
        let now = friction(&book, asof());
        prop_assert!(trend.len() <= 12);
        prop_assert_eq!((last.on, last.overall, last.smoothness), (asof(), now.said(), now.journey.smoothness));
        for pair in trend.windows(2) {
            prop_assert_eq!(pair[0].on.plus(1).civil().2, 1, "{:?} is no month's end", pair[0].on);
            prop_assert!((28..=31).contains(&pair[1].on.since(pair[0].on)));
        }
    }
}

#[test]
fn a_cause_that_is_gone_repeats_nothing_any_more() {
    let wrong = |days, cause: &str| json!({ "kind": "incident", "customer": "ann", "on": ago(days), "severity": 5, "cause": cause });
    let told = books::shop(vec![
        wrong(60, "late"),
        wrong(40, "late"),
        wrong(10, "broken glass"),
    ]);
    let book = told.book();
    let evidence = Evidence::of(&book, asof());
    let now = score(&evidence);
    let list = fix_first(&evidence, &now, &|who| *who == id("ann"));
    assert_eq!(list.len(), 1, "{list:?}");
    let only = books::shop(vec![wrong(10, "broken glass")]);
    let left = friction(&only.book(), asof()).value().unwrap();
    assert!(close(list[0].benefit, now.value().unwrap() - left));
    assert_eq!(
        (
            list[0].touched.len(),
            list[0].at_risk.len(),
            list[0].incidents
        ),
        (1, 1, 2)
    );
}
