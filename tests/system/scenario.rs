//! The scenario: the rate from the book's own year, the two curves, and what a plan does to the risk.

use crate::books::{Told, ago, asof, id, shop};
use crate::close;
use kept_core::book::friction_fix::Component;
use kept_core::book::value::{Line, Rate};
use kept_core::book::{Book, Id};
use kept_core::scoring::friction;
use kept_core::scoring::friction::Fixable;
use kept_core::scoring::selling::plan_effect::SingleChoiceEffect;
use kept_core::scoring::selling::scenario::{Growth, basis, under};
use kept_core::scoring::selling::{
    Basis, Choice, Effect, Evidence, Plan, Scenario, Trial, scenario,
};
use kept_core::session::ScoreCache;
use serde_json::{Value, json};

fn under_plan(book: &Book, plan: &Plan) -> Scenario {
    let score_cache = ScoreCache::of(book, asof());
    let scores = |id: &Id| score_cache.get(id).map(|score| &**score);
    scenario(book, asof(), &scores, score_cache.median(), plan)
}

fn basis_of(told: &Told) -> Basis {
    under_plan(&told.book(), &Plan::default()).basis
}

fn mending(what: Fixable) -> Plan {
    Plan {
        fixes: vec![what],
        ..Plan::default()
    }
}

fn cause(text: &str) -> Fixable {
    Fixable::Cause(Line::new(text).unwrap())
}

/// Trouble with something that came late.
fn late(severity: u8) -> Value {
    json!({ "severity": severity, "cause": "late" })
}

/// Ann and Bob the whole year; Cy until he left 90 days ago; Dee since she first bought 29 days ago.
fn year() -> Told {
    let mut told = shop(&["ann", "bob", "cy"])
        .and(90, "departure", "cy", json!({ "root": "price" }))
        .and(29, "purchase", "dee", json!({}));
    told.customers
        .push(json!({ "id": "dee", "name": "Dee", "added": "2025-06-01" }));
    told.customers[0]["annual_value"] = json!(120_000);
    told
}

#[test]
fn the_rate_of_leaving_is_that_of_the_books_own_year() {
    // 365 + 365 + 274 (Cy was none any more on the day he left) + 30 = 1034 days, by 365/12: 33.99452 months.
    // r = (1 + .5)/(33.99452 + 1) = .04286385; one new customer in twelve months; 120000 is the median, so everybody's.
    let basis = basis_of(&year());
    let months = 1034.0 * 12.0 / 365.0;
    assert_eq!((basis.flow.customers, basis.flow.departures), (3, 1));
    assert!(close(basis.flow.months(), months));
    assert!(close(basis.rate.value, 1.5 / (months + 1.0)));
    assert!((basis.rate.value - 0.042_863_85).abs() < 1e-8);
    // The first purchase of all is 29 days old: nobody can tell newcomers from history brought in.
    assert_eq!((basis.new_a_month, basis.growth), (0.0, Growth::Unknown));
    assert_eq!((basis.value, basis.own_values), (Some(120_000.0), 1));
    assert_eq!(basis.flow.watched, 365);
}

#[test]
fn newcomers_are_as_set_or_counted_once_the_book_is_old_enough() {
    let growth = |told: &Told| {
        let basis = basis_of(told);
        (basis.new_a_month, basis.growth)
    };
    let old = |days| year().and(days, "purchase", "bob", json!({}));
    assert_eq!(growth(&old(544)), (0.0, Growth::Unknown));
    assert_eq!(growth(&old(545)), (1.0 / 12.0, Growth::Counted));
    let mut set = year();
    set.settings = json!({ "new_a_month": 2.5 });
    assert_eq!(growth(&set), (2.5, Growth::Set));
}

#[test]
fn the_interval_of_the_rate_holds_95_in_100() {
    // Twice a gamma variable of shape 1.5 is chi-square of 3 degrees: .2157953 and 9.3484036 at 2.5 % and 97.5 %.
    let basis = basis_of(&year());
    let months = 1034.0 * 12.0 / 365.0 + 1.0;
    assert!((basis.rate.low - 0.215_795_3 / 2.0 / months).abs() < 1e-8);
    assert!((basis.rate.high - 9.348_403_6 / 2.0 / months).abs() < 1e-8);
}

#[test]
fn whoever_came_back_has_not_left_and_a_prospect_cannot_leave() {
    let mut told = shop(&["ann", "bob"])
        .and(100, "departure", "bob", json!({}))
        .and(40, "return", "bob", json!({}))
        .and(20, "departure", "pat", json!({}));
    told.customers
        .push(json!({ "id": "pat", "name": "Pat", "added": "2025-01-01" }));
    let flow = basis_of(&told).flow;
    assert_eq!((flow.departures, flow.came_back, flow.customers), (0, 1, 2));
    assert_eq!(flow.days, 365 + 305, "Bob was away for 60 days");
    let gone_long_ago = shop(&["ann"]).and(365, "departure", "ann", json!({}));
    let flow = basis_of(&gone_long_ago).flow;
    assert_eq!((flow.departures, flow.days), (0, 0));
}

#[test]
fn the_curves_are_those_of_the_recurrence() {
    // N(t) = (N(0) − a/r)(1 − r)^t + a/r, and the revenue its sum from t = 1, times 10000 a month.
    let mut told = year();
    told.settings = json!({ "new_a_month": 0.25 });
    let told = under_plan(&told.book(), &Plan::default());
    let (r, a) = (told.basis.rate.value, 0.25);
    let at = |t: usize| (3.0 - a / r) * (1.0 - r).powi(i32::try_from(t).unwrap()) + a / r;
    assert_eq!(told.as_is.likely.customers.len(), 37);
    for reading in told.readings() {
        let t = reading.months;
        let revenue: f64 = (1..=t).map(|t| at(t) * 10_000.0).sum();
        assert!(close(reading.customers, at(t)), "{t}");
        assert!(close(reading.revenue.unwrap(), revenue), "{t}");
        assert_eq!(reading.difference, Some(0.0), "nothing is chosen");
    }
    assert_eq!(told.readings().map(|one| one.months), [12, 24, 36]);
    let (fewest, most) = (&told.as_is.fewest, &told.as_is.most);
    assert!(fewest.customers_after(36) < at(36) && at(36) < most.customers_after(36));
}

#[test]
fn a_plain_percentage_takes_so_much_off_the_rate() {
    let plan = Plan {
        percent: Rate::new(0.25),
        ..Plan::default()
    };
    let told = under_plan(&year().book(), &plan);
    assert_eq!(told.effect.ratio, 0.75);
    assert!(close(
        told.changed.likely.rate,
        0.75 * told.basis.rate.value
    ));
    let reading = told.after(36);
    assert!(reading.changed > reading.customers);
    let difference = reading.changed_revenue.unwrap() - reading.revenue.unwrap();
    assert!(close(reading.difference.unwrap(), difference));
    let (least, most) = reading.between.unwrap();
    assert!(least <= difference && difference <= most);
}

#[test]
fn kept_cadences_leave_nobody_cold() {
    // Nobody was ever in touch with Ann but for a purchase. Kept cadences keep her at .5, which takes 1.2·.5 off the log-odds.
    let plan = Plan {
        cadences: true,
        ..Plan::default()
    };
    let told = shop(&["ann"]).and(300, "purchase", "ann", json!({}));
    let effect = under_plan(&told.book(), &plan).effect;
    let (now, after) = (effect.now.unwrap(), effect.after.unwrap());
    assert!(close(after, shifted(now, -0.6)));
    assert!(close(effect.ratio, after / now));
    assert_eq!(
        (effect.touched, &effect.parts[0].what),
        (1, &Choice::Cadences)
    );
}

/// Ann and Bob, both met today, so that nothing but friction weighs on them.
fn met_today() -> Told {
    let mut told = shop(&["ann", "bob"])
        .and(0, "touch", "ann", json!({ "channel": "visit" }))
        .and(0, "touch", "bob", json!({ "channel": "visit" }));
    told.settings = json!({ "buyers_per_month": 100, "average_order": 2000 });
    told.steps =
        vec![json!({ "id": "s0", "name": "Ask", "wait_minutes": 15, "unclear_price": true })];
    told
}

/// A risk with this added to its log-odds.
fn shifted(risk: f64, by: f64) -> f64 {
    let odds = risk / (1.0 - risk) * by.exp();
    odds / (1.0 + odds)
}

/// The risk of Ann and Bob as long as nothing weighs on them.
fn calm() -> f64 {
    let plan = Plan::default();
    under_plan(&met_today().book(), &plan).effect.now.unwrap()
}

/// The same with so much friction felt.
fn risk_of(felt: f64) -> f64 {
    shifted(calm(), 1.2 * felt)
}

#[test]
fn a_mended_cause_is_gone_from_everybodys_risk() {
    let told = met_today()
        .and(20, "incident", "ann", late(5))
        .and(10, "incident", "ann", late(2));
    let effect = under_plan(&told.book(), &mending(cause("late"))).effect;
    assert!(
        close(effect.after.unwrap(), calm()),
        "both are as if nothing had happened"
    );
    assert_eq!(effect.touched, 1, "Bob met none of it");
    let other = under_plan(&told.book(), &mending(cause("broken"))).effect;
    assert_eq!((other.ratio, other.touched), (1.0, 0));
}

#[test]
fn a_mended_component_takes_its_share_of_the_built_in_trouble_at_its_step() {
    // The wait is g = .1, the price .2: of ln .9 + ln .8 the price is what is left of the trouble.
    // Ann met it today at severity 5: 1 − e^−1 before, less after; Bob met nothing.
    let built_in = json!({ "severity": 5, "sort": "built_in", "step": "s0" });
    let told = met_today().and(0, "incident", "ann", built_in);
    let wait = Fixable::Step(id("s0"), Component::Wait);
    let effect = under_plan(&told.book(), &mending(wait)).effect;
    let left = 0.8f64.ln() / (0.9f64.ln() + 0.8f64.ln());
    let before = (risk_of(1.0 - (-1.0f64).exp()) + calm()) / 2.0;
    let after = (risk_of(1.0 - (-left).exp()) + calm()) / 2.0;
    assert!(close(effect.now.unwrap(), before), "{effect:?}");
    assert!(close(effect.after.unwrap(), after), "{effect:?}");
    // Without the wait J goes from .9·.8 to .8: .08 of 100 buyers a month, one in five of whom buy elsewhere, at 2000 each.
    let alone: &SingleChoiceEffect = &effect.parts[0];
    assert!(close(alone.people.unwrap(), 8.0) && close(alone.worth.unwrap(), 3_200.0));
}

#[test]
fn glitches_mended_at_a_step_are_gone_and_other_trouble_stays() {
    let told = met_today()
        .and(5, "incident", "ann", json!({ "severity": 3, "step": "s0" }))
        .and(5, "incident", "bob", json!({ "severity": 3 }));
    let mended = mending(Fixable::Step(id("s0"), Component::Glitches));
    let effect = under_plan(&told.book(), &mended).effect;
    let one = effect.now.unwrap() - calm();
    assert!(
        close(effect.after.unwrap() - calm(), one / 2.0),
        "half of it was at that step"
    );
}

#[test]
fn a_survey_eases_as_far_as_its_dimension_does() {
    // Process: one answer says .5, one step .2 for its unclear price, alike in coverage: √((.25 + .04)/2); with the price clear
    // √(.25/2). Ann's own .5 eases as far.
    let told = met_today().and(0, "survey", "ann", json!({ "answers": { "process": 3 } }));
    let price = mending(Fixable::Step(id("s0"), Component::UnclearPrice));
    let effect = under_plan(&told.book(), &price).effect;
    let mean = |felt: f64| (risk_of(felt) + calm()) / 2.0;
    assert!(close(effect.now.unwrap(), mean(0.5)), "{effect:?}");
    assert!(
        close(effect.after.unwrap(), mean(0.5 * (0.25f64 / 0.29).sqrt())),
        "{effect:?}"
    );
}

#[test]
fn a_plan_is_composed_of_all_that_is_chosen() {
    let calm = year().and(200, "touch", "ann", json!({ "channel": "call" }));
    let told = calm
        .clone()
        .and(20, "incident", "ann", late(5))
        .and(10, "incident", "ann", late(5));
    let cadences = Plan {
        cadences: true,
        ..Plan::default()
    };
    let left = under_plan(&calm.book(), &cadences).effect.after.unwrap();
    let all = Plan {
        fixes: vec![cause("late")],
        cadences: true,
        percent: Rate::new(0.5),
    };
    let effect: Effect = under_plan(&told.book(), &all).effect;
    assert!(
        close(effect.after.unwrap(), left),
        "the trouble is as if it had not happened"
    );
    assert!(close(effect.ratio, 0.5 * left / effect.now.unwrap()));
    assert_eq!(effect.parts.len(), 3);
    assert!(
        effect
            .parts
            .iter()
            .all(|part| part.ratio < 1.0 && part.ratio > effect.ratio)
    );
    assert_eq!(effect.parts[2].touched, 3);
}

#[test]
fn a_scenario_in_one_call_is_the_one_of_its_parts() {
    let told = met_today().and(20, "incident", "ann", late(5));
    let book = told.book();
    let plan = mending(cause("late"));
    let score_cache = ScoreCache::of(&book, asof());
    let scores = |id: &Id| score_cache.get(id).map(|score| &**score);
    let evidence = Evidence::of(&book, asof());
    let friction = friction::Evidence::of(&book, asof());
    let scored = friction::score(&friction);
    let trial = Trial::new(&evidence, &friction, &scored, &scores);
    let parts = under(
        basis(&evidence, &scores, score_cache.median()),
        trial.effect(&plan),
    );
    assert_eq!(parts, under_plan(&book, &plan));
    assert!(parts.after(36).changed > parts.after(36).customers);
}

#[test]
fn an_empty_book_has_a_scenario_of_nothing() {
    let told = under_plan(
        &Book::new(),
        &Plan {
            cadences: true,
            ..Plan::default()
        },
    );
    assert_eq!((told.effect.now, told.effect.ratio), (None, 1.0));
    assert_eq!(told.basis.rate.value, 0.5, ".5 departures in 1 month");
    assert_eq!(
        told.basis.rate.high, 1.0,
        "nobody leaves more than once a month"
    );
    let reading = told.after(36);
    assert_eq!((reading.customers, reading.revenue), (0.0, None));
    let mut set = shop(&["ann"]);
    set.customers[0]["since"] = json!(ago(0));
    assert!(basis_of(&set).rate.value < 0.5);
}
