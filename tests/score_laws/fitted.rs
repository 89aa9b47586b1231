//! The law of a further purchase in books whose past the risk is fitted to. What the whole book says (usual gap, horizon,
//! q₀ and q₁) rests on purchases before the first of the month, so a purchase of today leaves it as it is by the method
//! itself; nothing else is held. A purchase dated back into an earlier month may change it, and with it every risk.

use super::ann::{ago, ann, asof, book_of, of_ann, score_in};
use super::{ROUNDING, any_entries};
use kept_core::scoring::retention::BookRhythm;
use proptest::prelude::*;
use serde_json::{Value, json};

/// How the others of a shop buy.
#[derive(Clone, Copy, Debug)]
enum Shop {
    /// Each at about this gap until they stop, so that who just bought comes back most.
    Steady { gap: i32 },
    /// Three times within thirty days, then not for thirty: who just bought comes back least.
    Turned,
}

fn any_shop() -> impl Strategy<Value = Shop> {
    prop_oneof![
        2 => (8..40i32).prop_map(|gap| Shop::Steady { gap }),
        1 => Just(Shop::Turned),
    ]
}

/// Days before today on which customer `n` bought; `seed` turns when they stop.
fn bought(shop: Shop, n: i32, seed: i32) -> Vec<i32> {
    match shop {
        Shop::Steady { gap } => {
            let stops = (n * 37 + seed) % 600;
            let days = (0..620 / gap).map(|k| 620 - gap * k - (n + seed) % gap);
            days.filter(|day| *day > stops || n % 3 == 0).collect()
        }
        // The month began 29 days ago, and the horizon is thirty days.
        Shop::Turned => {
            let windows = (1..12).filter(|window| (window + n) % 2 == 0);
            let days = windows.flat_map(|window| [5, 15, 25].map(|at| 29 + 30 * window - at));
            days.map(|day| day - (n * 7 + seed) % 4).collect()
        }
    }
}

fn others(shop: Shop, seed: i32) -> (Vec<Value>, Vec<Value>) {
    let mut customers = Vec::new();
    let mut entries = Vec::new();
    for n in 0..60 {
        let who = format!("c{n:03}");
        customers.push(json!({ "id": who, "name": who, "added": ago(700) }));
        for day in bought(shop, n, seed).into_iter().filter(|day| *day > 0) {
            entries.push(json!({ "id": format!("p{n}-{day}"), "customer": who, "kind": "purchase", "on": ago(day) }));
        }
    }
    (customers, entries)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn one_more_purchase_today_never_raises_a_fitted_risk(
        shop in any_shop(), seed in 0..600i32, entries in any_entries(), since in proptest::option::of(0..900i32),
    ) {
        let (mut customers, mut told) = others(shop, seed);
        let mut ann = ann();
        if let Some(days) = since {
            ann["since"] = json!(ago(days));
        }
        customers.push(ann);
        told.extend(of_ann(entries));
        let before = book_of(&customers, &told);
        told.push(json!({ "id": "z", "customer": "ann", "kind": "purchase", "on": ago(0), "amount": 100 }));
        let after = book_of(&customers, &told);

        let rhythm = BookRhythm::of(&before, asof());
        prop_assert!(rhythm.fitted && rhythm.slope >= 0.0, "{rhythm:?}");
        prop_assert_eq!(rhythm, BookRhythm::of(&after, asof()));
        let risk = |book| score_in(book, asof()).risk;
        if let Some((before, after)) = risk(&before).zip(risk(&after)) {
            prop_assert_eq!(before.cases, Some(rhythm.cases));
            prop_assert!(after.value <= before.value + ROUNDING, "{before:?} became {after:?}");
        }
    }
}

#[test]
fn the_shops_are_fitted_as_differently_as_can_be() {
    let slope = |shop| {
        let (customers, entries) = others(shop, 5);
        let rhythm = BookRhythm::of(&book_of(&customers, &entries), asof());
        assert!(rhythm.fitted, "{rhythm:?}");
        rhythm.slope
    };
    assert_eq!(slope(Shop::Turned), 0.0);
    assert!(slope(Shop::Steady { gap: 20 }) > 0.5);
}
