//! Why a score is what it is: the ledger of trust, the causes of a risk, and what is missing for the next rung.

use super::ann::{ago, ann, asof, book_of, id, of_ann, score_in};
use super::any_entries;
use kept_core::book::Book;
use kept_core::scoring::retention::trust::{Conduct, Ground};
use kept_core::scoring::retention::{
    Because, Factor, Missing, Reasons, RedCondition, Rung, next_rung, reasons,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn why(book: &Book) -> Reasons {
    let (_, file) = book.customer(&id("ann")).unwrap();
    reasons(&score_in(book, asof()), file, asof())
}

fn why_of(entries: Vec<Value>) -> Reasons {
    why(&book_of(&[ann()], &of_ann(entries)))
}

#[test]
fn the_ledger_of_trust_tells_each_deed_by_day_and_how_long_a_cap_lasts() {
    let ledger = why_of(vec![
        json!({ "kind": "incident", "on": ago(30), "severity": 5, "sort": "game" }),
        json!({ "kind": "promise", "on": ago(365), "due": ago(365), "kept_on": ago(365) }),
        json!({ "kind": "promise", "on": ago(20), "due": ago(10) }),
    ])
    .trust;
    let told: Vec<_> = ledger
        .iter()
        .map(|line| {
            (
                line.what,
                line.entry.to_string(),
                asof().since(line.on),
                line.until,
            )
        })
        .collect();
    let deceived = Some(asof().plus(700));
    assert_eq!(
        told,
        [
            (
                Ground::Conduct(Conduct::PromiseKept),
                "e001".to_owned(),
                365,
                None
            ),
            (Ground::Conduct(Conduct::Game), "e000".to_owned(), 30, None),
            (
                Ground::Conduct(Conduct::PromiseOverdue),
                "e002".to_owned(),
                10,
                None
            ),
            (
                Ground::Red(RedCondition::Deceived),
                "e000".to_owned(),
                30,
                deceived
            ),
            (
                Ground::Red(RedCondition::PromiseOverdue),
                "e002".to_owned(),
                20,
                None
            ),
        ]
    );
    assert_eq!(ledger[0].weight, 0.5);
    assert!(ledger[0].points > 0.0 && ledger[1].points < 0.0 && ledger[2].points < 0.0);
}

#[test]
fn each_part_of_a_risk_leads_to_what_brought_it() {
    let mut ann = ann();
    ann["price_only"] = json!(true);
    let entries = of_ann(vec![
        json!({ "kind": "touch", "on": ago(400), "channel": "call" }),
        json!({ "kind": "incident", "on": ago(20), "severity": 4 }),
        json!({ "kind": "incident", "on": ago(300), "severity": 1 }),
        json!({ "kind": "need", "on": ago(100) }),
        json!({ "kind": "need", "on": ago(90), "answered_on": ago(89) }),
        json!({ "kind": "rival", "on": ago(40) }),
        json!({ "kind": "purchase", "on": ago(200) }),
        json!({ "kind": "purchase", "on": ago(120) }),
        json!({ "kind": "purchase", "on": ago(250) }),
    ]);
    let why = why(&book_of(&[ann], &entries));
    let behind = |factor| {
        let one = why.risk.iter().find(|one| one.factor == factor).unwrap();
        let entries = one
            .causes
            .iter()
            .map(|cause| cause.entry.as_ref().map_or("", |id| id.as_str()));
        entries.collect::<Vec<_>>()
    };
    assert_eq!(behind(Factor::Quiet), ["e007"]);
    assert_eq!(behind(Factor::Habit), [""]);
    assert_eq!(behind(Factor::InTouch), ["e004"]);
    assert_eq!(behind(Factor::Distrust), ["e001", "e002"]);
    assert_eq!(behind(Factor::Friction), ["e001", "e002"]);
    assert_eq!(behind(Factor::Rival), ["e005"]);
    assert_eq!(behind(Factor::PriceOnly), [""]);
    // What was answered in time is no cause, and without it they would be unheard.
    assert!(why.risk.iter().all(|one| one.factor != Factor::Unheard));
}

#[test]
fn one_never_met_but_for_purchases_is_out_of_touch_for_want_of_a_contact() {
    let why = why_of(vec![json!({ "kind": "purchase", "on": ago(5) })]);
    let causes = |factor| {
        let one = why.risk.iter().find(|one| one.factor == factor).unwrap();
        (one.causes[0].why, one.causes[0].entry.is_some())
    };
    assert_eq!(causes(Factor::InTouch), (Because::NoContact, false));
    assert_eq!(causes(Factor::Quiet), (Because::LastPurchase, true));
    // Nobody tells anything of somebody who has not bought.
    assert_eq!(why_of(vec![]).risk, []);
}

fn missing(entries: Vec<Value>) -> (Rung, Vec<Missing>) {
    let score = score_in(&book_of(&[ann()], &of_ann(entries)), asof());
    let next = next_rung(&score, score.rung, asof()).unwrap();
    (next.rung, next.missing)
}

#[test]
fn the_next_rung_names_exactly_what_it_lacks() {
    let bought = |days: &[i32]| {
        let bought = days
            .iter()
            .map(|days| json!({ "kind": "purchase", "on": ago(*days) }));
        bought.collect::<Vec<_>>()
    };
    let met = json!({ "kind": "touch", "on": ago(0), "channel": "visit" });
    assert_eq!(missing(vec![]), (Rung::Acquainted, vec![Missing::Contact]));
    assert_eq!(
        missing(vec![met.clone()]),
        (Rung::Buyer, vec![Missing::Purchase])
    );
    assert_eq!(
        missing(bought(&[5])),
        (Rung::Regular, vec![Missing::PurchaseDays(2)])
    );
    assert_eq!(
        missing(bought(&[130, 120, 110])),
        (Rung::Regular, vec![Missing::Sound])
    );
    let want = vec![Missing::Trust(0.65), Missing::Time(80)];
    assert_eq!(missing(bought(&[100, 60, 20])), (Rung::Loyal, want));
    let mut overdue = bought(&[300, 200, 100]);
    for days in 1..9 {
        overdue.push(
            json!({ "kind": "promise", "on": ago(days), "due": ago(days), "kept_on": ago(days) }),
        );
    }
    let mut loyal = overdue.clone();
    overdue.push(json!({ "kind": "promise", "on": ago(9), "due": ago(2) }));
    let red = Missing::Red(RedCondition::PromiseOverdue);
    // Their promises are talk, so they are warm.
    let want = vec![Missing::Trust(0.65), red];
    assert_eq!(missing(overdue), (Rung::Loyal, want));
    loyal.push(met);
    assert_eq!(
        missing(loyal.clone()),
        (Rung::Advocate, vec![Missing::Referral])
    );
    let score = score_in(&book_of(&[ann()], &of_ann(loyal)), asof());
    assert_eq!(next_rung(&score, Rung::Advocate, asof()), None);
    assert_eq!(next_rung(&score, Rung::Gone, asof()), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn there_is_always_something_missing_for_the_next_rung(entries in any_entries()) {
        let score = score_in(&book_of(&[ann()], &entries), asof());
        match next_rung(&score, score.rung, asof()) {
            Some(next) => prop_assert!(next.rung > score.rung && !next.missing.is_empty()),
            None => prop_assert_eq!(score.rung, Rung::Gone),
        }
    }

    #[test]
    fn what_can_lead_to_an_entry_does(entries in any_entries()) {
        let book = book_of(&[ann()], &entries);
        for cause in why(&book).risk.iter().flat_map(|factor| &factor.causes) {
            let bare = matches!(cause.why, Because::NoContact | Because::PriceOnly | Because::NoPurchase | Because::Purchases);
            prop_assert_eq!(cause.entry.is_none(), bare, "{:?}", cause);
            prop_assert!(cause.entry.as_ref().is_none_or(|id| book.entry(id).is_some()));
        }
    }
}
