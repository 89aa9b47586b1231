//! The laws of the risk of leaving: what may raise it, what may lower it, and that its points lead from somebody usual to it.

use super::ann::{ago, ann, asof, book_of, id, of_ann, put, score_in};
use super::{ROUNDING, any_entries, close, rate};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, List};
use kept_core::book::{Book, Settings};
use kept_core::scoring::retention::risk::{Inputs, risk};
use kept_core::scoring::retention::{BookRhythm, Buying, Stage, Strengths};
use kept_core::session::ScoreCache;
use proptest::prelude::*;
use serde_json::{Value, json};

fn any_inputs() -> impl Strategy<Value = Inputs> {
    let buying = (0..2000i32, 0.0..40.0f64, 1.0..400.0f64);
    let maybe = proptest::option::of(rate());
    let scores = (rate(), rate(), rate(), maybe, rate(), any::<bool>());
    (buying, scores).prop_map(
        |((recency, repeats, own_gap), (touch, trust, listening, friction, rival, price_only))| {
            Inputs {
                buying: Buying {
                    recency,
                    repeats,
                    own_gap,
                },
                touch,
                trust,
                listening,
                friction,
                rival,
                price_only,
            }
        },
    )
}

fn any_rhythm() -> impl Strategy<Value = BookRhythm> {
    (7.0..365.0f64, -3.0..3.0f64, 0.0..3.0f64).prop_map(|(gap, intercept, slope)| BookRhythm {
        gap,
        intercept,
        slope,
        fitted: true,
        ..BookRhythm::general(asof())
    })
}

fn any_strengths() -> impl Strategy<Value = Strengths> {
    proptest::array::uniform6(0.0..=3.0f64).prop_map(|[a, b, c, d, e, f]| Strengths {
        in_touch: a,
        distrust: b,
        unheard: c,
        friction: d,
        rival: e,
        price_only: f,
    })
}

fn risk_of(book: &Book) -> Option<f64> {
    score_in(book, asof()).risk.map(|risk| risk.value)
}

fn with(entries: &[Value], more: Value) -> Book {
    let mut all = entries.to_vec();
    let mut more = more;
    more["id"] = json!("z");
    more["customer"] = json!("ann");
    all.push(more);
    book_of(&[ann()], &all)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn points_and_the_usual_risk_sum_to_the_risk(inputs in any_inputs(), rhythm in any_rhythm(), strengths in any_strengths()) {
        let risk = risk(&inputs, &strengths, &rhythm, false);
        let points: f64 = risk.points.each().iter().map(|(_, points)| points).sum();
        prop_assert!(close(points + risk.usual, risk.value), "{risk:?}");
        prop_assert!((0.0..=1.0).contains(&risk.value));
    }

    #[test]
    fn somebody_usual_has_no_points(rhythm in any_rhythm(), strengths in any_strengths()) {
        let even = BookRhythm { gap: 2.0 * rhythm.gap.round(), ..rhythm };
        let buying = Buying { recency: (even.gap / 2.0) as i32, repeats: 1.0, own_gap: even.gap };
        let usual = Inputs { buying, touch: 0.5, trust: 0.5, listening: 0.5, friction: None, rival: 0.0, price_only: false };
        let risk = risk(&usual, &strengths, &even, false);
        prop_assert!(close(risk.value, risk.usual));
        for (_, points) in risk.points.each() {
            prop_assert!(close(points, 0.0));
        }
    }

    #[test]
    fn a_longer_silence_never_lowers_it_and_a_further_purchase_never_raises_it(
        inputs in any_inputs(), rhythm in any_rhythm(), strengths in any_strengths(), longer in 0..900i32, more in 0..9u8,
    ) {
        let value = |buying| risk(&Inputs { buying, ..inputs }, &strengths, &rhythm, false).value;
        let buying = inputs.buying;
        let before = value(buying);
        let later = value(Buying { recency: buying.recency + longer, ..buying });
        let oftener = value(Buying { repeats: buying.repeats + f64::from(more), ..buying });
        prop_assert!(later >= before && oftener <= before);
    }

    #[test]
    fn contact_never_raises_it_and_trouble_never_lowers_it(
        inputs in any_inputs(), rhythm in any_rhythm(), strengths in any_strengths(), less in rate(), more in rate(),
    ) {
        let value = |inputs: &Inputs| risk(inputs, &strengths, &rhythm, false).value;
        let before = value(&inputs);
        let friction = inputs.friction.unwrap_or(0.0);
        for worse in [
            Inputs { touch: inputs.touch * less, ..inputs },
            Inputs { trust: inputs.trust * less, ..inputs },
            Inputs { listening: inputs.listening * less, ..inputs },
            Inputs { friction: Some(friction + (1.0 - friction) * more), ..inputs },
            Inputs { rival: inputs.rival + (1.0 - inputs.rival) * more, ..inputs },
            Inputs { price_only: true, ..inputs },
        ] {
            prop_assert!(value(&worse) >= before, "{worse:?}");
        }
    }

    #[test]
    fn one_more_purchase_today_never_raises_it(entries in any_entries()) {
        let before = risk_of(&book_of(&[ann()], &entries));
        let after = risk_of(&with(&entries, json!({ "kind": "purchase", "on": ago(0), "amount": 100 })));
        if let Some((before, after)) = before.zip(after) {
            prop_assert!(after <= before + ROUNDING, "{before} became {after}");
        }
    }

    #[test]
    fn the_first_purchase_written_down_never_raises_it(since in 0..3000i32, met in 0..400i32) {
        let mut known = ann();
        known["since"] = json!(ago(since));
        let mut entries = of_ann(vec![json!({ "kind": "touch", "on": ago(met), "channel": "call" })]);
        let before = risk_of(&book_of(&[known.clone()], &entries)).unwrap();
        entries.push(json!({ "id": "z", "customer": "ann", "kind": "purchase", "on": ago(0) }));
        let after = risk_of(&book_of(&[known], &entries)).unwrap();
        prop_assert!(after <= before + ROUNDING, "{before} became {after}");
    }

    #[test]
    fn a_contact_today_never_raises_it(entries in any_entries(), answered in any::<bool>()) {
        let touch = json!({ "kind": "touch", "on": ago(0), "channel": "message", "by": "us", "answered": answered });
        let before = risk_of(&book_of(&[ann()], &entries));
        let after = risk_of(&with(&entries, touch));
        if let Some((before, after)) = before.zip(after) {
            prop_assert!(after <= before + ROUNDING, "{before} became {after}");
        }
    }

    #[test]
    fn trouble_nobody_complained_of_never_lowers_it(entries in any_entries(), severity in 1..=5u8, sort in 0..3usize) {
        // A complaint is talk, and an incident beside a survey is joined with it by the mean: both are told apart.
        let bare: Vec<Value> = entries.into_iter().filter(|entry| entry["kind"] != "survey").collect();
        let sort = ["glitch", "game", "built_in"][sort];
        let trouble = json!({ "kind": "incident", "on": ago(0), "severity": severity, "sort": sort });
        let before = risk_of(&book_of(&[ann()], &bare));
        let after = risk_of(&with(&bare, trouble));
        if let Some((before, after)) = before.zip(after) {
            prop_assert!(after >= before - ROUNDING, "{before} became {after}");
        }
    }

    #[test]
    fn a_second_source_that_agrees_changes_friction_by_nothing(friction in rate()) {
        use kept_core::scoring::retention::felt_friction::together;
        let both = together(Some(friction), Some(friction)).unwrap();
        prop_assert!(close(both, friction));
        prop_assert_eq!(together(Some(friction), None), Some(friction));
    }

    #[test]
    fn there_is_a_risk_exactly_where_a_customer_leaves_something_to_judge_by(entries in any_entries(), since in proptest::option::of(-9..900i32)) {
        let mut ann = ann();
        if let Some(days) = since {
            ann["since"] = json!(ago(days));
        }
        let score = score_in(&book_of(&[ann], &entries), asof());
        let known = score.rhythm.days > 0 || score.warmth.last.is_some();
        prop_assert_eq!(score.risk.is_some(), score.stage == Stage::Customer && known);
    }
}

/// A book of so many customers, the first hundred of whom buy every twenty days until they stop.
fn shop() -> Vec<(Value, Vec<Value>)> {
    let all = 0..120i32;
    let told = all.map(|n| {
        let customer = json!({ "id": format!("c{n:03}"), "name": format!("C{n}"), "added": ago(700) });
        let stops = 30 + (n * 37) % 500;
        let days = (0..30).map(move |k| 690 - 20 * k - n % 20);
        let days = days.filter(move |day| *day > stops || n % 3 == 0);
        let entries = days.map(move |day| {
            json!({ "id": format!("p{n}-{day}"), "customer": format!("c{n:03}"), "kind": "purchase", "on": ago(day) })
        });
        (customer, entries.collect())
    });
    told.collect()
}

fn shop_book() -> Book {
    let (customers, entries): (Vec<Value>, Vec<Vec<Value>>) = shop().into_iter().unzip();
    book_of(&customers, &entries.concat())
}

#[test]
fn a_book_with_a_past_fits_the_risk_to_it() {
    let book = shop_book();
    let rhythm = BookRhythm::of(&book, asof());
    assert_eq!((rhythm.gap, rhythm.horizon), (20.0, 40));
    assert!(rhythm.fitted && rhythm.cases > 200, "{rhythm:?}");
    assert!(rhythm.slope > 0.5 && rhythm.slope < 3.0, "{rhythm:?}");
}

#[test]
fn a_visit_logged_today_changes_no_other_customers_score() {
    let mut book = shop_book();
    let mut cache = ScoreCache::of(&book, asof());
    let before = cache.clone();
    for (n, kind) in ["touch", "purchase", "need", "incident"].iter().enumerate() {
        let entry =
            json!({ "id": format!("today{n}"), "customer": "c007", "kind": kind, "on": ago(0) });
        let stamp = Clock::new(Writer::of_bits(2)).tick(n as u64 + 1);
        let ops = vec![put(List::Entries, &entry)];
        let outcome = book.fold_in(&Batch { stamp, ops });
        let changed = outcome.changed.iter().flat_map(|one| &one.customers);
        cache.refresh(&book, changed);
        assert!(!cache.is_stale());
    }
    let again = ScoreCache::of(&book, asof());
    let both = before.scores().zip(again.scores());
    for (((who, before), (_, after)), (_, kept)) in both.zip(cache.scores()) {
        assert_eq!(after, kept);
        assert_eq!(before == after, *who != id("c007"), "{who}");
    }
}

#[test]
fn a_purchase_of_an_earlier_month_tells_that_everybody_is_to_be_scored_anew() {
    let mut book = shop_book();
    let mut cache = ScoreCache::of(&book, asof());
    for (on, stale) in [(ago(0), false), (ago(29), false), (ago(30), true)] {
        let entry =
            json!({ "id": format!("late{on}"), "customer": "c007", "kind": "purchase", "on": on });
        let stamp = Clock::new(Writer::of_bits(2)).tick(9);
        let outcome = book.fold_in(&Batch {
            stamp,
            ops: vec![put(List::Entries, &entry)],
        });
        let changed = outcome.changed.iter().flat_map(|one| &one.customers);
        cache.refresh(&book, changed);
        assert_eq!(cache.is_stale(), stale, "{on}");
    }
}

#[test]
fn a_rhythm_made_in_pieces_is_the_same_to_the_last_bit() {
    use kept_core::scoring::retention::{PurchaseLog, RhythmFit};
    use std::rc::Rc;
    let book = shop_book();
    let whole = BookRhythm::of(&book, asof());
    for piece in [1, 7, 1000] {
        let log = Rc::new(PurchaseLog::of(&book, asof()));
        let mut fit = RhythmFit::new(log, whole.month);
        let made = loop {
            if let Some(made) = fit.advance(piece) {
                break made;
            }
        };
        assert_eq!(made, whole);
    }
}

#[test]
fn a_past_turned_upside_down_leaves_the_slope_at_nothing() {
    // Half buy once a window, and who bought last is who does not come back.
    let mut customers = Vec::new();
    let mut entries = Vec::new();
    for n in 0..120i32 {
        let who = format!("c{n:03}");
        customers.push(json!({ "id": who, "name": who, "added": ago(900) }));
        let days: Vec<i32> = match n % 2 {
            0 => vec![700, 380, 60],
            _ => vec![700, 690, 680, 670, 410, 400, 390],
        };
        for day in days {
            entries.push(json!({ "id": format!("p{n}-{day}"), "customer": who, "kind": "purchase", "on": ago(day) }));
        }
    }
    let book = book_of(&customers, &entries);
    let rhythm = BookRhythm::of(&book, asof());
    assert!(rhythm.slope >= 0.0, "{rhythm:?}");
    assert!(rhythm.intercept.is_finite());
}

#[test]
fn strengths_are_multiples_of_the_usual_ones() {
    let usual = Strengths::of(&Settings::default());
    assert_eq!(usual.in_touch, 1.0);
    let mut ann = ann();
    ann["price_only"] = json!(true);
    let book = book_of(
        &[ann],
        &of_ann(vec![json!({ "kind": "purchase", "on": ago(50) })]),
    );
    let score = score_in(&book, asof());
    let risk = score.risk.unwrap();
    assert!(risk.points.price_only > 0.0 && risk.points.distrust == 0.0);
}
