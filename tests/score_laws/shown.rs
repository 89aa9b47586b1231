//! What a screen needs beside the scores: points in whole numbers, entries as they stood on an earlier day, what a value
//! rests on, whom a customer brought.

use super::ann::{ago, ann, asof, book_of, id, of_ann, score_in};
use super::any_entries;
use kept_core::book::record::{Fields, Record};
use kept_core::book::{Book, Entry};
use kept_core::report::report;
use kept_core::scoring::retention::as_of::as_known;
use kept_core::scoring::retention::ladder::brought;
use kept_core::scoring::retention::rounding::{hundredths, shared_out};
use kept_core::scoring::retention::today::what_if_changed;
use kept_core::scoring::retention::value::{Basis, basis, own_value};
use kept_core::scoring::retention::{BookRhythm, Reasons, reasons};
use proptest::prelude::*;
use serde_json::{Value, json};

fn why(book: &Book) -> Reasons {
    let (_, file) = book.customer(&id("ann")).unwrap();
    reasons(&score_in(book, asof()), file, asof())
}

fn adds_up(parts: &[f64], whole: i32) -> Result<(), TestCaseError> {
    let shown = shared_out(parts, whole);
    prop_assert_eq!(shown.iter().sum::<i32>(), whole);
    for (part, shown) in parts.iter().zip(shown) {
        prop_assert!(
            (part * 100.0 - f64::from(shown)).abs() <= 1.0,
            "{} became {}",
            part,
            shown
        );
    }
    Ok(())
}

fn written(entry: &Entry) -> Value {
    let mut fields = Value::Object(entry.write());
    fields["id"] = json!(entry.id.as_str());
    fields
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_points_on_the_screen_add_up_to_the_score_on_the_screen(entries in any_entries()) {
        let book = book_of(&[ann()], &entries);
        let (score, why) = (score_in(&book, asof()), why(&book));
        let warmth: Vec<f64> = why.warmth.iter().map(|reason| reason.points).collect();
        adds_up(&warmth, hundredths(score.warmth.value))?;
        let trust: Vec<f64> = why.trust.iter().map(|line| line.points).collect();
        adds_up(&trust, hundredths(score.trust.value) - 50)?;
        let listening: Vec<f64> = why.listening.iter().map(|reason| reason.points).collect();
        adds_up(&listening, hundredths(score.listening.value) - 50)?;
        if let Some(risk) = &score.risk {
            let factors: Vec<f64> = why.risk.iter().map(|factor| factor.points).collect();
            let whole = hundredths(risk.value) - hundredths(risk.usual);
            adds_up(&factors, whole)?;
            for (factor, shown) in why.risk.iter().zip(shared_out(&factors, whole)) {
                let causes: Vec<f64> = factor.causes.iter().map(|cause| cause.points).collect();
                prop_assert_eq!(shared_out(&causes, shown).iter().sum::<i32>(), shown);
            }
        }
    }

    #[test]
    fn entries_as_they_stood_on_a_day_give_the_scores_of_that_day(entries in any_entries(), back in 0..400i32) {
        let day = asof().plus(-back);
        let book = book_of(&[ann()], &entries);
        let (_, file) = book.customer(&id("ann")).unwrap();
        let seen = file.entries().filter(|entry| entry.on <= day);
        let known: Vec<Value> = seen.map(|entry| written(&as_known(entry, day))).collect();
        let told = |book: &Book| serde_json::to_string(&report(book, day)).unwrap();
        prop_assert_eq!(told(&book), told(&book_of(&[ann()], &known)));
    }

    #[test]
    fn the_payments_behind_a_value_come_to_it(entries in any_entries()) {
        let book = book_of(&[ann()], &entries);
        let (customer, file) = book.customer(&id("ann")).unwrap();
        let Some((basis, paid)) = basis(customer, file, asof()) else {
            prop_assert_eq!(own_value(customer, file, asof()), None);
            return Ok(());
        };
        let sum: f64 = paid.iter().map(|(_, amount)| amount.as_f64()).sum();
        let value = own_value(customer, file, asof()).unwrap();
        match basis {
            Basis::LastYear | Basis::SoFar => prop_assert_eq!(sum, value),
            Basis::Tenure { first, paid } => {
                prop_assert_eq!(sum, paid);
                let days = f64::from(asof().since(first).max(90));
                prop_assert!((value - sum * 365.0 / days).abs() < 1e-6);
            }
            Basis::Set => prop_assert!(false, "nobody set it"),
        }
    }
}

#[test]
fn an_outcome_of_a_later_day_is_not_in_what_was_known() {
    let entries = of_ann(vec![
        json!({ "kind": "promise", "on": ago(30), "due": ago(20), "kept_on": ago(10) }),
        json!({ "kind": "incident", "on": ago(30), "severity": 3, "resolved_on": ago(10), "made_right": "full" }),
        json!({ "kind": "need", "on": ago(30), "text": "a lamp", "answered_on": ago(10), "answer": "acted" }),
        json!({ "kind": "purchase", "on": ago(30), "promised_for": ago(20), "delivered_on": ago(10) }),
    ]);
    let book = book_of(&[ann()], &entries);
    let (_, file) = book.customer(&id("ann")).unwrap();
    let outcomes = |day: i32| {
        let known = file
            .entries()
            .map(|entry| written(&as_known(entry, asof().plus(-day))));
        let all: Vec<String> = known.map(|entry| entry.to_string()).collect();
        all.concat().matches(&format!("\"{}\"", ago(10))).count()
    };
    assert_eq!((outcomes(11), outcomes(10)), (0, 4));
    let then = asof().plus(-11);
    let said: Vec<Value> = file
        .entries()
        .map(|entry| written(&as_known(entry, then)))
        .collect();
    assert!(said[1].get("made_right").is_none() && said[2].get("answer").is_none());
}

#[test]
fn what_changing_an_entry_would_give_is_what_changing_it_gives() {
    let promise = |more: Value| {
        let mut promise =
            json!({ "kind": "promise", "on": ago(30), "due": ago(3), "text": "a quote" });
        promise
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        book_of(&[ann()], &of_ann(vec![promise]))
    };
    let book = promise(json!({}));
    let (customer, file) = book.customer(&id("ann")).unwrap();
    let (settings, rhythm) = (book.settings(), BookRhythm::of(&book, asof()));
    for (field, value) in [
        ("broken_on", ago(0)),
        ("kept_on", ago(0)),
        ("text", "a better one".to_owned()),
    ] {
        let fields = json!({ field: value });
        let given = what_if_changed(
            customer,
            file,
            &settings,
            &rhythm,
            asof(),
            &id("e000"),
            fields.as_object().unwrap(),
        );
        assert_eq!(given.unwrap(), score_in(&promise(fields), asof()));
    }
    let none = what_if_changed(
        customer,
        file,
        &settings,
        &rhythm,
        asof(),
        &id("nowhere"),
        &Fields::new(),
    );
    assert!(none.is_none());
}

#[test]
fn whom_a_customer_brought_is_told_with_who_has_bought() {
    let person = |id: &str, by: &str| json!({ "id": id, "name": id, "added": "2024-01-01", "referred_by": by });
    let bought = json!({ "id": "p", "kind": "purchase", "customer": "bo", "on": ago(10) });
    let people = [
        person("ann", "ann"),
        person("bo", "ann"),
        person("cy", "ann"),
        person("di", "bo"),
    ];
    let book = book_of(&people, &[bought]);
    let of = |day| -> Vec<(String, bool)> {
        let all = brought(&book, &id("ann"), day);
        all.iter()
            .map(|one| (one.id.to_string(), one.bought))
            .collect()
    };
    assert_eq!(
        of(asof()),
        [("bo".to_owned(), true), ("cy".to_owned(), false)]
    );
    assert_eq!(
        of(asof().plus(-11)),
        [("bo".to_owned(), false), ("cy".to_owned(), false)]
    );
}
