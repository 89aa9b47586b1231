//! The four-week review and the one thing to do next.

use crate::books::{Told, ago, asof, id, selling, shop};
use kept_core::book::fact::LossKind;
use kept_core::book::{Book, Id};
use kept_core::scoring::friction;
use kept_core::scoring::friction::Fixable;
use kept_core::scoring::retention::WarmthBand;
use kept_core::scoring::selling::review::ReviewInputs;
use kept_core::scoring::selling::{Evidence, Next, Review, Rung, review};
use kept_core::session::ScoreCache;
use serde_json::json;

pub fn reviewed(book: &Book, named: usize) -> Review {
    let score_cache = ScoreCache::of(book, asof());
    let scores = |id: &Id| score_cache.get(id).map(|score| &**score);
    let evidence = Evidence::of(book, asof());
    let friction = friction::Evidence::of(book, asof());
    let suggestions = score_cache.suggestions();
    let made = ReviewInputs {
        evidence: &evidence,
        friction: &friction,
        scores: &scores,
        median: score_cache.median(),
        suggestion: suggestions.best.first(),
        minutes: &score_cache.minutes(),
    };
    review(&made, named)
}

fn of(told: &Told) -> Review {
    reviewed(&told.book(), 7)
}

#[test]
fn a_review_tells_what_was_kept_in_28_days() {
    // Outcomes 27 days ago are within, 28 days ago are not; what is open counts however old.
    let told = shop(&["ann"])
        .and(
            60,
            "promise",
            "ann",
            json!({ "due": ago(20), "kept_on": ago(27) }),
        )
        .and(
            60,
            "promise",
            "ann",
            json!({ "due": ago(50), "kept_on": ago(27) }),
        )
        .and(
            60,
            "promise",
            "ann",
            json!({ "due": ago(20), "kept_on": ago(28) }),
        )
        .and(
            60,
            "promise",
            "ann",
            json!({ "due": ago(20), "broken_on": ago(3) }),
        )
        .and(60, "promise", "ann", json!({ "due": ago(59) }))
        .and(60, "promise", "ann", json!({ "due": ago(0) }))
        .and(60, "need", "ann", json!({ "answered_on": ago(5) }))
        .and(60, "need", "ann", json!({}))
        .and(
            60,
            "incident",
            "ann",
            json!({ "complaint": true, "resolved_on": ago(4) }),
        )
        .and(1, "incident", "", json!({ "complaint": true }))
        .and(2, "touch", "ann", json!({ "thanks": true, "minutes": 30 }))
        .and(28, "touch", "ann", json!({ "thanks": true }))
        .and(2, "purchase", "ann", json!({ "amount": 700 }))
        .and(
            3,
            "offer",
            "ann",
            json!({ "origin": "asked", "answer": "accepted" }),
        )
        .and(3, "time", "", json!({ "minutes": 70 }));
    let told = of(&told);
    let kept = &told.kept;
    assert_eq!(kept.promises_kept, [id("e000")]);
    assert_eq!(kept.promises_late, [id("e001")]);
    assert_eq!(kept.promises_broken, [id("e003")]);
    assert_eq!(kept.promises_overdue, [id("e004")]);
    assert_eq!((kept.needs_answered.len(), kept.needs_open.len()), (1, 1));
    assert_eq!(
        (&kept.complaints_settled[..], &kept.complaints_open[..]),
        (&[id("e008")][..], &[id("e009")][..])
    );
    assert_eq!(
        (kept.contacts, kept.thanks, kept.purchases, kept.paid),
        (1, 1, 1, 700)
    );
    assert_eq!((kept.offers_asked, kept.offers_accepted), (1, 1));
    assert_eq!((told.minutes.existing, told.minutes.all), (30, 100));
    assert_eq!(told.from.to_string(), ago(27));
}

#[test]
fn those_who_fade_come_by_what_their_leaving_would_cost() {
    // Cadence 60 by tier B. Ann was met 70 days ago and Bob 400, both under .5; Cy was met today.
    let mut told = shop(&["ann", "bob", "cy"])
        .and(70, "touch", "ann", json!({ "channel": "visit" }))
        .and(400, "touch", "bob", json!({ "channel": "visit" }))
        .and(0, "touch", "cy", json!({ "channel": "visit" }));
    told.customers[0]["annual_value"] = json!(1_000_000);
    told.customers[1]["annual_value"] = json!(1_000);
    let told = of(&told);
    let fading: Vec<_> = told
        .fading
        .iter()
        .map(|one| (one.customer.as_str(), one.band, one.lately))
        .collect();
    assert_eq!(
        fading,
        [
            ("ann", WarmthBand::Cooling, true),
            ("bob", WarmthBand::Cold, false)
        ]
    );
    assert_eq!(told.fading_count, 2);
}

#[test]
fn a_review_holds_the_first_fix_the_losses_and_the_rungs() {
    let mut told = shop(&["ann"])
        .and(5, "loss", "", json!({ "loss": "untold", "value": 100 }))
        .and(40, "loss", "", json!({ "loss": "untold", "value": 900 }))
        .and(9, "training", "", json!({ "measure": "m1" }));
    told.measures = vec![json!({ "id": "m1", "name": "Ask first" })];
    told.steps = vec![json!({ "id": "s0", "name": "Ask", "unclear_price": true })];
    let told = of(&told);
    let untold = told.losses.of_kind(Some(LossKind::Untold)).unwrap();
    assert_eq!((untold.sum.count, untold.sum.value), (1, 100));
    assert_eq!(told.programme.measures[0].rung, Rung::Trained);
    assert!(matches!(told.first_fix.unwrap().what, Fixable::Step(..)));
    assert_eq!(told.friction.value(), told.friction_before.value());
}

#[test]
fn the_one_thing_is_what_brings_most_in_a_year() {
    // Ann, 100000 a year, bought long ago: a visit saves some of that. An unclear price costs .2 of 100 buyers at 2000 a
    // month, one in five of whom buy elsewhere.
    let mut told = shop(&["ann"]).and(300, "purchase", "ann", json!({}));
    told.customers[0]["annual_value"] = json!(100_000);
    assert!(matches!(of(&told).next, Next::ForCustomer(one) if one.customer == id("ann")));
    told.steps = vec![json!({ "id": "s0", "name": "Ask", "unclear_price": true })];
    assert!(
        matches!(of(&told).next, Next::ForCustomer(_)),
        "what a fix is worth is not known"
    );
    told.settings = json!({ "buyers_per_month": 100, "average_order": 2000 });
    assert!(
        matches!(of(&told).next, Next::Fix(_)),
        "96000 a year are more than a visit saves"
    );
    told.settings = json!({ "buyers_per_month": 1, "average_order": 2000 });
    assert!(matches!(of(&told).next, Next::ForCustomer(_)));
}

#[test]
fn where_nothing_tells_in_money_it_is_a_wish_then_practice_then_training() {
    let mut told = selling(shop(&["ann"]), &["oven"])
        .and(0, "touch", "ann", json!({ "channel": "visit" }))
        .and(1, "need", "ann", json!({ "item": "oven" }));
    told.measures = vec![
        json!({ "id": "m1", "name": "Ask first" }),
        json!({ "id": "m2", "name": "Show it" }),
    ];
    let trained = told
        .clone()
        .and(9, "training", "", json!({ "measure": "m2" }));
    assert!(matches!(of(&trained).next, Next::Offer(wish) if wish.item == id("oven")));
    let offered = |told: Told| told.and(0, "offer", "ann", json!({ "item": "oven" }));
    assert_eq!(of(&offered(trained)).next, Next::Practise(id("m2")));
    assert_eq!(of(&offered(told.clone())).next, Next::Train(id("m1")));
    told.measures.clear();
    assert_eq!(of(&offered(told)).next, Next::Nothing);
}
