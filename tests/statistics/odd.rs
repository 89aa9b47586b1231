//! Thin and odd data: an honest variant, never a number that is none, never a long wait.

use std::rc::Rc;

use kept_core::book::Book;
use kept_core::scoring::statistics::gamma_gamma::{NoSpend, SpendFit, SpendModel, Spent};
use kept_core::scoring::statistics::holdout::{Chance, Contender};
use kept_core::scoring::statistics::purchases::groups;
use kept_core::scoring::statistics::sbg;
use kept_core::scoring::statistics::sbg::NoProjection;
use kept_core::scoring::statistics::survival::{Stay, stays};
use kept_core::scoring::statistics::{
    Contest, Curve, DataShortage, DropoutLimit, Fit, Fitted, Hindsight, LadderMonths, Model,
    NoContest, NoModel, Purchases, Tier, tier,
};
use serde_json::json;

use crate::shop::{book_of, customer, entry, opening, shop, sold};

fn fit(days: &[Vec<i32>], asof: i32) -> Result<Fitted, NoModel> {
    let purchases = sold(days, asof);
    let of = |model| Fit::new(model, groups(&purchases.buyers, purchases.asof)).run();
    let found = of(Model::Mbg);
    for found in [found, of(Model::Bg)].into_iter().flatten() {
        let by = found.parameters;
        assert!(
            [by.r, by.alpha, by.a, by.b, found.log_likelihood]
                .iter()
                .all(|number| number.is_finite())
        );
    }
    found
}

#[test]
fn a_book_without_purchases_says_so_everywhere() {
    let purchases = Rc::new(Purchases::of(&Book::new(), opening()));
    assert_eq!(purchases.size().customers, 0);
    let lacks = vec![
        DataShortage::Customers { has: 0, needs: 30 },
        DataShortage::Repeaters { has: 0, needs: 20 },
    ];
    assert_eq!(tier(&purchases.size()), Tier::Counts(lacks.clone()));
    assert_eq!(fit(&[], 10), Err(NoModel::NoPurchases));
    assert_eq!(
        Contest::new(Model::Mbg, purchases).outcome(),
        Some(&Err(NoContest::TooThin(lacks)))
    );
    assert_eq!(Curve::of(&stays(&Book::new(), opening())), None);
    assert_eq!(sbg::fit(&[]), Err(NoProjection::TooYoung));
    assert_eq!(SpendFit::new([]).run(), Err(NoSpend::TooFew));
    let mut hindsight = Hindsight::new(&Book::new(), opening());
    assert!(hindsight.advance(1).is_done());
    assert_eq!((hindsight.months(), hindsight.verdict()), (&[][..], None));
    let mut ladders = LadderMonths::new(&Book::new(), opening());
    assert!(ladders.advance(1).is_done());
    assert_eq!(ladders.ladders().len(), 13);
}

#[test]
fn purchases_all_on_one_day_fit_no_model() {
    let days = vec![vec![5]; 300];
    assert_eq!(fit(&days, 5), Err(NoModel::NoTime));
    assert_eq!(fit(&days, 400), Err(NoModel::NobodyRepeats));
    assert!(matches!(tier(&sold(&days, 400).size()), Tier::Counts(_)));
}

#[test]
fn a_hundred_thousand_purchases_of_one_are_counted_by_their_days() {
    let many: Vec<i32> = (0..100_000).map(|n| n % 700).collect();
    let purchases = sold(&[many], 800);
    assert_eq!(purchases.size().purchases, 700);
    assert!(matches!(tier(&purchases.size()), Tier::Counts(_)));
    let groups = groups(&purchases.buyers, purchases.asof);
    let fitted = Fit::new(Model::Mbg, groups).run().unwrap();
    assert!(fitted.limits.one_rate, "{fitted:?}");
}

#[test]
fn one_customer_is_a_limit_of_every_sort() {
    let fitted = fit(&[vec![0, 30, 62, 91]], 100).unwrap();
    let limits = fitted.limits;
    assert_eq!(
        (limits.one_rate, limits.dropout, limits.free()),
        (true, Some(DropoutLimit::Nobody), 1)
    );
    let purchases = sold(&[vec![0, 30, 62, 91]], 100);
    assert!(matches!(tier(&purchases.size()), Tier::Counts(_)));
}

#[test]
fn where_nobody_drops_out_that_is_said() {
    // Everybody comes about monthly for two years, each at a pace of their own.
    let days: Vec<Vec<i32>> = (0..300)
        .map(|n| {
            (0..730 / (20 + n % 25))
                .map(|k| n % 28 + k * (20 + n % 25))
                .collect()
        })
        .collect();
    let fitted = fit(&days, 735).unwrap();
    assert_eq!(fitted.limits.dropout, Some(DropoutLimit::Nobody));
    let now = fitted.outlook(&sold(&days, 735).groups()[0].past, 4.0);
    assert!(now.active > 1.0 - 1e-6, "{now:?}");
}

#[test]
fn where_all_buy_at_one_rate_the_limit_is_fitted_and_named() {
    use crate::chance::Dice;
    let mut dice = Dice(3);
    let days: Vec<Vec<i32>> = (0..400)
        .map(|n| dice.buyer([1e7, 2e8, 1.0, 8.0], n % 90, 500))
        .collect();
    let fitted = fit(&days, 500).unwrap();
    assert!(fitted.limits.one_rate, "{fitted:?}");
    let by = fitted.parameters;
    // The rate is 1/20 a day.
    assert!((by.r / by.alpha / 0.35 - 1.0).abs() < 0.1, "{by:?}");
    assert_eq!(fitted.standard_errors().unwrap().r, 0.0);
}

#[test]
fn a_contest_on_a_thin_or_hopeless_log_is_not_held() {
    let held = |days: &[Vec<i32>]| {
        let mut contest = Contest::new(Model::Mbg, sold(days, 735));
        for _ in 0..10_000 {
            if contest.advance(5).is_done() {
                return contest.outcome().unwrap().clone();
            }
        }
        panic!("a contest must come to an end");
    };
    assert!(matches!(held(&[vec![0, 300]]), Err(NoContest::TooThin(_))));
    let steady: Vec<Vec<i32>> = (0..100)
        .map(|n| (0..24).map(|k| n % 28 + k * (20 + n % 10)).collect())
        .collect();
    let figures = held(&steady).unwrap();
    assert_eq!(
        figures.fitted.limits.dropout,
        Some(DropoutLimit::Nobody),
        "{figures:?}"
    );
}

#[test]
fn the_rule_wins_where_customers_keep_their_rhythm_until_they_stop() {
    // Clockworks at a pace of their own, of which a third stops after a few purchases.
    let days: Vec<Vec<i32>> = (0..300)
        .map(|n| {
            let times = if n % 3 == 0 { 1 + n % 4 } else { 80 };
            (0..times).map(|k| n % 28 + k * (10 + n % 41)).collect()
        })
        .collect();
    let mut contest = Contest::new(Model::Mbg, sold(&days, 730));
    while !contest.advance(5).is_done() {}
    let figures = contest.outcome().unwrap().clone().unwrap();
    assert_eq!(figures.winner, Contender::Rhythm);
    assert!(figures.rhythm.right > 0.99, "{figures:?}");
}

#[test]
fn the_risk_takes_part_in_a_contest_over_the_days_it_speaks_of() {
    let days: Vec<Vec<i32>> = (0..300)
        .map(|n| {
            let times = if n % 3 == 0 { 1 + n % 4 } else { 80 };
            (0..times).map(|k| n % 28 + k * (10 + n % 41)).collect()
        })
        .collect();
    let purchases = sold(&days, 730);
    let split = Contest::split(&purchases);
    let held = |chance: f64| {
        let risk: Chance = Rc::new(move |_, _, days| (days == 90).then_some(chance));
        let mut contest = Contest::with_risk(Model::Mbg, &purchases, split, (risk, 90));
        while !contest.advance(5).is_done() {}
        contest.outcome().unwrap().clone().unwrap()
    };
    let even = held(0.5);
    assert_eq!((even.split, even.days), (split, 90));
    let risk = even.risk.unwrap();
    assert!((risk.brier - 0.25).abs() < 1e-12, "{risk:?}");
    assert_eq!(even.winner, Contender::Rhythm);
    // To say of nobody that they come back is as far off as the share who do.
    let never = held(0.0).risk.unwrap();
    let share = even.returned as f64 / even.customers as f64;
    assert!((never.brier - share).abs() < 1e-12);
}

#[test]
fn where_nobody_leaves_the_curve_stays_up_and_no_projection_is_made() {
    let stays = vec![
        Stay {
            days: 400,
            left: false,
            age: 400
        };
        50
    ];
    let curve = Curve::of(&stays).unwrap();
    assert_eq!(
        (curve.steps.len(), curve.steps[0].survival, curve.median),
        (1, 1.0, None)
    );
    assert_eq!(
        sbg::fit(&sbg::months(&stays)),
        Err(NoProjection::NobodyLeaves)
    );
    let young = vec![Stay {
        days: 3,
        left: true,
        age: 20,
    }];
    assert_eq!(sbg::fit(&sbg::months(&young)), Err(NoProjection::TooYoung));
    let gone = vec![
        Stay {
            days: 3,
            left: true,
            age: 200
        };
        9
    ];
    assert_eq!(
        sbg::fit(&sbg::months(&gone)),
        Err(NoProjection::NobodyStays)
    );
}

#[test]
fn spending_that_is_all_alike_or_given_back_fits_no_model() {
    let alike = (1..200u32).map(|n| Spent {
        purchases: n % 4 + 1,
        mean: 1_000.0,
    });
    let found = SpendFit::new(alike).run();
    assert_eq!(found, Err(NoSpend::SamePrice(1_000.0)));
    let model = SpendModel::of(&found).unwrap();
    let known = Spent {
        purchases: 3,
        mean: 1_000.0,
    };
    for spent in [None, Some(&known)] {
        assert!((model.expected(spent).unwrap() - 1_000.0).abs() < 1e-9);
    }
    let back = [
        Spent {
            purchases: 2,
            mean: -5.0,
        },
        Spent {
            purchases: 1,
            mean: 0.0,
        },
    ];
    assert_eq!(SpendFit::new(back).run(), Err(NoSpend::TooFew));
}

#[test]
fn a_month_counts_only_for_those_who_could_be_seen_through_it() {
    let stays = [
        Stay {
            days: 100,
            left: false,
            age: 100,
        },
        // Left in the second month, which is over.
        Stay {
            days: 40,
            left: true,
            age: 100,
        },
        // Left in a month that is not over: whoever stayed in it is not counted either.
        Stay {
            days: 95,
            left: true,
            age: 100,
        },
    ];
    let months = sbg::months(&stays);
    let counts: Vec<(f64, f64)> = months
        .iter()
        .map(|month| (month.stayed, month.left))
        .collect();
    assert_eq!(counts, [(3.0, 0.0), (2.0, 1.0), (2.0, 0.0)]);
}

#[test]
fn many_customers_with_one_purchase_each_take_no_time() {
    let book = shop(&vec![vec![3]; 5_000]);
    let purchases = Purchases::of(&book, opening().plus(900));
    assert_eq!(groups(&purchases.buyers, purchases.asof).len(), 1);
}

#[test]
fn a_departure_before_the_first_purchase_is_no_stay() {
    let entries = [
        entry(0, 0, 10, json!({ "kind": "departure" })),
        entry(0, 1, 20, json!({ "kind": "purchase" })),
        entry(1, 0, 10, json!({ "kind": "purchase" })),
    ];
    let book = book_of(&[customer(0), customer(1)], &entries);
    let found = stays(&book, opening().plus(100));
    assert_eq!(
        found,
        [Stay {
            days: 90,
            left: false,
            age: 90
        }]
    );
}
