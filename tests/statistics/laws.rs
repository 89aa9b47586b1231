//! What holds for any customers and any parameters.

use kept_core::scoring::statistics::forecast::Forecast;
use kept_core::scoring::statistics::gamma_gamma::{SpendFit, Spent};
use kept_core::scoring::statistics::purchases::groups;
use kept_core::scoring::statistics::sbg;
use kept_core::scoring::statistics::sbg::Period;
use kept_core::scoring::statistics::survival::Stay;
use kept_core::scoring::statistics::{
    Contest, Curve, Fit, Fitted, Model, Parameters, Past, outlook,
};
use proptest::prelude::*;

use crate::chance::Dice;
use crate::shop::{opening, sold};

fn any_stays() -> impl Strategy<Value = Vec<Stay>> {
    let stay = (0..60i32, any::<bool>()).prop_map(|(days, left)| Stay {
        days,
        left,
        age: days,
    });
    proptest::collection::vec(stay, 1..40)
}

/// Any size of parameter, by its logarithm.
fn size() -> impl Strategy<Value = f64> {
    (-7.0..7.0f64).prop_map(f64::exp)
}

fn any_parameters() -> impl Strategy<Value = Parameters> {
    (size(), size(), size(), size()).prop_map(|(r, alpha, a, b)| Parameters { r, alpha, a, b })
}

fn any_past() -> impl Strategy<Value = Past> {
    (0..60u32, 0.0..1.0f64, 0.0..500.0f64).prop_map(|(repeats, share, age)| Past {
        repeats,
        last: if repeats == 0 { 0.0 } else { share * age },
        age,
    })
}

fn any_model() -> impl Strategy<Value = Model> {
    (0..Model::ALL.len()).prop_map(|place| Model::ALL[place])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn survival_only_falls_and_lies_between_its_bounds(stays in any_stays()) {
        let curve = Curve::of(&stays).unwrap();
        let mut before = 1.0;
        for step in &curve.steps {
            prop_assert!(step.survival <= before);
            prop_assert!(0.0 <= step.low && step.low <= step.survival && step.survival <= step.high && step.high <= 1.0);
            before = step.survival;
        }
        prop_assert_eq!(curve.steps.iter().map(|step| step.left).sum::<usize>(), curve.left);
    }

    #[test]
    fn where_everybody_left_survival_is_the_share_that_stayed_longer(days in proptest::collection::vec(0..60i32, 1..40)) {
        let stays: Vec<Stay> = days.iter().map(|days| Stay { days: *days, left: true, age: *days }).collect();
        for step in &Curve::of(&stays).unwrap().steps {
            let longer = days.iter().filter(|days| **days > step.day).count() as f64 / days.len() as f64;
            prop_assert!((step.survival - longer).abs() < 1e-12);
        }
    }

    #[test]
    fn the_order_of_stays_changes_no_bit(stays in any_stays()) {
        let turned: Vec<Stay> = stays.iter().rev().copied().collect();
        prop_assert_eq!(Curve::of(&stays), Curve::of(&turned));
    }

    #[test]
    fn chances_are_chances_whatever_the_parameters(
        model in any_model(), by in any_parameters(), past in any_past(), weeks in 0.0..300.0f64,
    ) {
        let now = outlook(model, &by, &past, weeks);
        prop_assert!((0.0..=1.0).contains(&now.active), "{now:?}");
        prop_assert!(0.0 <= now.returns && now.returns <= now.active * (1.0 + 1e-12), "{now:?}");
        // Whoever buys again buys at least once; rounding apart.
        prop_assert!(now.purchases.is_finite() && now.purchases >= now.returns * (1.0 - 1e-9) - 1e-12, "{now:?}");
        prop_assert!(model.log_likelihood(&by, &past).is_finite());
    }

    #[test]
    fn more_time_never_brings_less(
        model in any_model(), by in any_parameters(), past in any_past(), weeks in 0.0..300.0f64, more in 0.0..50.0f64,
    ) {
        let (now, then) = (outlook(model, &by, &past, weeks), outlook(model, &by, &past, weeks + more));
        prop_assert!(then.returns >= now.returns - 1e-12, "{now:?} {then:?}");
        prop_assert!(then.purchases >= now.purchases * (1.0 - 1e-9) - 1e-12, "{now:?} {then:?}");
    }

    #[test]
    fn silence_never_makes_anybody_more_active(
        model in any_model(), by in any_parameters(), past in any_past(), more in 0.0..50.0f64,
    ) {
        let later = Past { age: past.age + more, ..past };
        prop_assert!(outlook(model, &by, &later, 10.0).active <= outlook(model, &by, &past, 10.0).active + 1e-12);
    }

    #[test]
    fn a_projection_falls_and_its_retention_rises(periods in proptest::collection::vec((0..50u32, 0..50u32), 1..20)) {
        let periods: Vec<Period> = periods.iter()
            .map(|(stayed, left)| Period { stayed: f64::from(*stayed), left: f64::from(*left) }).collect();
        if let Ok(fitted) = sbg::fit(&periods) {
            let survival = fitted.survival(60);
            prop_assert!(survival.windows(2).all(|pair| 0.0 < pair[1] && pair[1] < pair[0] && pair[0] <= 1.0));
            prop_assert!((1..60).all(|t| fitted.retention(t) <= fitted.retention(t + 1)));
        }
    }
}

/// Customers who come over a year and are watched for two.
fn made_up(seed: u64, customers: i32) -> Vec<Vec<i32>> {
    let mut dice = Dice(seed);
    (0..customers)
        .map(|n| dice.buyer([0.8, 40.0, 0.7, 2.2], (n * 37) % 365, 730))
        .collect()
}

fn fitted(days: &[Vec<i32>], model: Model) -> Fitted {
    let purchases = sold(days, 730);
    Fit::new(model, groups(&purchases.buyers, purchases.asof))
        .run()
        .unwrap()
}

#[test]
fn customers_made_up_by_the_model_give_its_parameters_back() {
    let by = fitted(&made_up(7, 3_000), Model::Mbg).parameters;
    // Time is in weeks; the errors of such a sample are some tenths.
    for (got, want) in [
        (by.r, 0.8),
        (by.alpha, 40.0 / 7.0),
        (by.a, 0.7),
        (by.b, 2.2),
    ] {
        assert!((got / want).ln().abs() < 0.35, "{by:?}");
    }
}

#[test]
fn a_fit_does_not_depend_on_who_comes_first_nor_on_its_steps() {
    let days = made_up(11, 300);
    let mut turned = days.clone();
    turned.reverse();
    let straight = fitted(&days, Model::Mbg);
    assert_eq!(straight, fitted(&turned, Model::Mbg));

    let purchases = sold(&days, 730);
    let mut fit = Fit::new(Model::Mbg, groups(&purchases.buyers, purchases.asof));
    let mut steps = 0;
    while !fit.advance(1).is_done() {
        assert_eq!(fit.outcome(), None);
        steps += 1;
    }
    assert_eq!(fit.outcome(), Some(Ok(straight)));
    assert_eq!(steps + 1, straight.evaluations);
}

#[test]
fn the_fitted_likelihood_is_the_highest_around() {
    let days = made_up(13, 400);
    let purchases = sold(&days, 730);
    let groups = groups(&purchases.buyers, purchases.asof);
    for model in [Model::Mbg, Model::Bg, Model::Pareto] {
        let best = fitted(&days, model);
        let at = |by: &Parameters| -> f64 {
            groups
                .iter()
                .map(|group| group.customers * model.log_likelihood(by, &group.past))
                .sum()
        };
        assert!((at(&best.parameters) - best.log_likelihood).abs() < 1e-6);
        for nudge in [0.98, 1.02] {
            let by = best.parameters;
            for other in [
                Parameters {
                    r: by.r * nudge,
                    ..by
                },
                Parameters {
                    alpha: by.alpha * nudge,
                    ..by
                },
                Parameters {
                    a: by.a * nudge,
                    ..by
                },
                Parameters {
                    b: by.b * nudge,
                    ..by
                },
            ] {
                assert!(at(&other) < best.log_likelihood);
            }
        }
    }
}

#[test]
fn long_after_the_last_purchase_the_bounds_of_the_total_stay_within_reason() {
    for seed in 0..20 {
        let days = made_up(2_000 + seed, 120);
        let all = days.iter().map(Vec::len).sum::<usize>() as f64;
        let purchases = sold(&days, 11_000);
        let fit = Fit::new(Model::Mbg, groups(&purchases.buyers, purchases.asof));
        let Ok(fitted) = fit.run() else { continue };
        let mut forecast = Forecast::new(purchases, fitted, None, 90);
        while !forecast.advance(7).is_done() {}
        let total = forecast.total();
        assert!(total.low <= total.purchases);
        if let Some(high) = total.high {
            assert!(total.purchases <= high && high <= all, "{seed}: {high}");
        }
    }
}

#[test]
fn spending_made_up_by_the_model_gives_its_parameters_back() {
    let mut dice = Dice(5);
    let (p, q, v) = (4.0, 3.5, 2_000.0);
    let spent = (0..4_000u32).map(|n| {
        let purchases = 1 + n % 6;
        let shape = p * f64::from(purchases);
        let scale = dice.gamma(q) / v;
        let mean = dice.gamma(shape) / scale / f64::from(purchases);
        Spent { purchases, mean }
    });
    let fitted = SpendFit::new(spent).run().unwrap().model;
    for (got, want) in [(fitted.p, p), (fitted.q, q), (fitted.v, v)] {
        assert!((got / want).ln().abs() < 0.25, "{fitted:?}");
    }
}

#[test]
fn a_contest_sees_nothing_of_the_second_half_beforehand() {
    let days = made_up(17, 400);
    let mut contest = Contest::new(Model::Mbg, sold(&days, 730));
    while !contest.advance(3).is_done() {}
    let figures = contest.outcome().unwrap().clone().unwrap();
    let split = figures.split.since(opening());
    let first_half: Vec<Vec<i32>> = days
        .iter()
        .map(|days| days.iter().copied().filter(|day| *day <= split).collect())
        .collect();
    let alone = sold(&first_half, split);
    let fit = Fit::new(Model::Mbg, groups(&alone.buyers, alone.asof))
        .run()
        .unwrap();
    assert_eq!(figures.fitted, fit);
    assert_eq!(figures.customers, alone.buyers.len());
    // With customers made by the model itself, it is hard to beat.
    assert!(
        figures.model.brier < figures.share_brier && figures.model.brier < figures.rhythm.brier
    );
    let off = figures.model.purchases / figures.purchases as f64;
    assert!((0.8..1.25).contains(&off), "{off}");
}
