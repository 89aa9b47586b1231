//! Who left, why, whom they may take along, and whom to win back.

use crate::books::{Told, ago, asof, id, selling, shop};
use kept_core::book::fact::Root;
use kept_core::scoring::friction;
use kept_core::scoring::friction::Fixable;
use kept_core::scoring::selling::churned_customers::by_word;
use kept_core::scoring::selling::win_back::{Ground, Occasion};
use kept_core::scoring::selling::{
    Departures, Evidence, ReasonMatch, WinBack, departures, win_back,
};
use serde_json::{Value, json};

fn left(told: &Told) -> Departures {
    departures(&Evidence::of(&told.book(), asof()), &by_word)
}

fn back(told: &Told) -> Vec<WinBack> {
    let book = told.book();
    win_back(
        &Evidence::of(&book, asof()),
        &friction::Evidence::of(&book, asof()),
    )
}

#[test]
fn you_never_offered_counts_departures_with_could_offer_and_not_did_offer() {
    // Ann and Bob could have been offered it and were not, Cy was, and nobody could have for Dee. Ann brought 50000 a year,
    // Bob 365 days' spend before he left: 3000.
    let mut told = shop(&["ann", "bob", "cy", "dee"])
        .and(500, "purchase", "bob", json!({ "amount": 9000 }))
        .and(200, "purchase", "bob", json!({ "amount": 3000 }))
        .and(20, "departure", "ann", json!({ "could_offer": true }))
        .and(
            10,
            "departure",
            "bob",
            json!({ "could_offer": true, "did_offer": false }),
        )
        .and(
            9,
            "departure",
            "cy",
            json!({ "could_offer": true, "did_offer": true }),
        )
        .and(8, "departure", "dee", json!({ "could_offer": false }));
    told.customers[0]["annual_value"] = json!(50_000);
    let told = left(&told);
    assert_eq!(told.all.len(), 4);
    let never = told.never_offered;
    assert_eq!((never.count, never.value, never.unvalued), (2, 53_000, 0));
    assert_eq!(told.all[0].customer, id("dee"), "the latest comes first");
    assert!(told.all[3].never_offered && !told.all[1].never_offered);
}

#[test]
fn what_they_said_differs_where_it_does_not_name_the_reason_underneath() {
    let said = |stated: Value, root: Value| {
        let mut told = shop(&["ann"]).and(5, "departure", "ann", json!({}));
        for (name, value) in [("stated", stated), ("root", root)] {
            if !value.is_null() {
                told.entries[0][name] = value;
            }
        }
        left(&told).all[0].surface
    };
    assert_eq!(
        said(json!("Your PRICES went up"), json!("price")),
        ReasonMatch::Same
    );
    assert_eq!(
        said(json!("Your prices went up"), json!("untold")),
        ReasonMatch::Differs
    );
    for (stated, root) in [
        (json!("The price"), Value::Null),
        (Value::Null, json!("price")),
        (json!("The price"), json!("other")),
    ] {
        assert_eq!(said(stated, root), ReasonMatch::Unknown);
    }
}

#[test]
fn a_return_is_told_with_the_departure_it_ends() {
    let told = shop(&["ann"])
        .and(50, "departure", "ann", json!({ "root": "price" }))
        .and(30, "return", "ann", json!({}))
        .and(10, "departure", "ann", json!({ "root": "rival" }));
    let told = left(&told);
    assert_eq!(told.returned, 1);
    assert_eq!(
        told.all[1].returned.as_ref().unwrap().1.to_string(),
        ago(30)
    );
    assert!(told.all[0].holds && !told.all[1].holds);
    let counts: Vec<usize> = told.roots.iter().map(|(_, sum)| sum.count).collect();
    assert_eq!(counts.iter().sum::<usize>(), 2);
    assert_eq!(told.roots[Root::Price as usize].1.count, 1);
}

#[test]
fn a_referrer_who_leaves_puts_their_branch_at_risk_once() {
    // Ann brought Bob, Bob brought Cy; both Ann and Bob left. Cy is in both branches and counts once.
    let mut told = shop(&["ann", "bob", "cy", "dee"])
        .and(20, "departure", "ann", json!({}))
        .and(10, "departure", "bob", json!({}))
        .and(5, "departure", "dee", json!({}));
    told.customers[1]["referred_by"] = json!("ann");
    told.customers[2]["referred_by"] = json!("bob");
    told.customers[2]["annual_value"] = json!(700);
    let gone = left(&told);
    let branch = |place: usize| gone.all[place].branch.unwrap();
    assert_eq!(gone.all[0].branch, None, "Dee brought nobody");
    assert_eq!((branch(1).people, branch(1).customers), (1, 1));
    assert_eq!((branch(2).people, branch(2).customers), (2, 1));
    assert_eq!((gone.branches.customers, gone.branches.brought), (1, 700.0));
    let back = left(&told.and(1, "return", "bob", json!({})));
    assert_eq!(back.all[1].branch, None, "Bob is back");
}

#[test]
fn whoever_moved_closed_or_came_back_is_not_to_be_won_back() {
    let told = shop(&["ann", "bob", "cy", "dee"])
        .and(20, "departure", "ann", json!({ "root": "moved" }))
        .and(20, "departure", "bob", json!({ "root": "closed" }))
        .and(20, "departure", "cy", json!({ "root": "price" }))
        .and(10, "return", "cy", json!({}))
        .and(20, "departure", "dee", json!({}));
    let list = back(&told);
    assert_eq!(list.len(), 1);
    assert_eq!(
        (&list[0].customer, &list[0].ground, &list[0].occasion),
        (&id("dee"), &Ground::Ask, &Occasion::AnyDay)
    );
}

#[test]
fn the_reason_to_write_is_what_is_new_to_them() {
    let mut told = selling(shop(&["ann", "bob", "cy"]), &["oven", "trays"])
        .and(
            20,
            "departure",
            "ann",
            json!({ "could_offer": true, "item": "oven" }),
        )
        .and(40, "need", "bob", json!({ "item": "trays" }))
        .and(20, "departure", "bob", json!({ "root": "price" }))
        .and(
            40,
            "incident",
            "cy",
            json!({ "severity": 3, "cause": "late" }),
        )
        .and(20, "departure", "cy", json!({ "root": "hassle" }))
        .and(2, "touch", "cy", json!({ "channel": "call" }));
    let ground = |told: &Told, who: &str| {
        let list = back(told);
        let one = list.iter().find(|one| one.customer == id(who)).unwrap();
        (one.ground.clone(), one.occasion.clone(), one.on)
    };
    let news = |ground: Ground| (ground, Occasion::News, asof());
    assert_eq!(
        ground(&told, "ann"),
        news(Ground::NeverOffered(Some(id("oven"))))
    );
    let (need, item) = (id("e001"), id("trays"));
    assert_eq!(ground(&told, "bob"), news(Ground::Wish { need, item }));
    assert_eq!(ground(&told, "cy").0, Ground::Root(Root::Hassle));
    told.settings = json!({ "fixes": { "f1": { "on": ago(10), "cause": "late" } } });
    assert!(matches!(
        ground(&told, "cy").0,
        Ground::Mended(Fixable::Cause(_))
    ));
    let again = told.and(
        5,
        "incident",
        "ann",
        json!({ "severity": 1, "cause": "late" }),
    );
    assert_eq!(
        ground(&again, "cy").0,
        Ground::Root(Root::Hassle),
        "the fix did not hold"
    );
    let tried = back(&again).iter().find_map(|one| one.tried);
    assert_eq!(tried.unwrap().to_string(), ago(2));
}

#[test]
fn the_best_day_is_when_what_they_bought_is_worn_out_or_their_rhythm_comes_round() {
    // The oven lives 300 days from 280 days ago: over in 20. Bob buys every 30 days, last 70 days ago: the third gap ends in 20.
    let mut told = selling(shop(&["ann", "bob", "cy"]), &["oven"])
        .and(280, "purchase", "ann", json!({ "items": ["oven"] }))
        .and(130, "purchase", "bob", json!({ "amount": 100 }))
        .and(100, "purchase", "bob", json!({ "amount": 100 }))
        .and(70, "purchase", "bob", json!({ "amount": 100 }))
        .and(310, "purchase", "cy", json!({ "items": ["oven"] }));
    told.items[0]["life_days"] = json!(300);
    for who in ["ann", "bob", "cy"] {
        told = told.and(15, "departure", who, json!({ "root": "rival" }));
    }
    let list = back(&told);
    let moments: Vec<_> = list
        .iter()
        .map(|one| (one.customer.as_str(), one.on.since(asof()), &one.occasion))
        .collect();
    let over = Occasion::LifeOver(id("oven"));
    assert_eq!(
        moments,
        [
            ("cy", 0, &over),
            ("bob", 20, &Occasion::Rhythm),
            ("ann", 20, &over)
        ],
        "those for whom it has come first, then by what they brought"
    );
}
