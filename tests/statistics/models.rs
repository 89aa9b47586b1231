//! Pareto/NBD and MBG/CNBD-k on customers made up by them.

use kept_core::scoring::statistics::{Fit, Group, Model, Parameters, Past, RegularityFit, outlook};

use crate::chance::Dice;
use crate::shop::sold;

/// Customers who come over half a year, watched for two and a half.
fn regular(k: u32, seed: u64, customers: i32) -> Vec<Vec<i32>> {
    let mut dice = Dice(seed);
    (0..customers)
        .map(|n| {
            dice.regular(
                k,
                [2.0, 2.0 * 28.0 / f64::from(k), 0.6, 3.0],
                (n * 7) % 180,
                900,
            )
        })
        .collect()
}

#[test]
fn the_regularity_of_made_up_buyers_is_found() {
    for (k, model) in (1..=4).zip(Model::REGULAR) {
        for seed in 0..3 {
            let purchases = sold(&regular(k, 40 + seed, 300), 900);
            let fitted = RegularityFit::new(purchases.groups()).run().unwrap();
            assert_eq!(fitted.model, model, "seed {seed}: {fitted:?}");
            assert!(fitted.standard_errors().is_some());
        }
    }
}

#[test]
fn customers_made_up_by_cnbd_give_its_parameters_back() {
    let purchases = sold(&regular(3, 99, 2_000), 900);
    let fitted = Fit::of(Model::Cnbd3, &purchases).run().unwrap();
    let (by, errors) = (fitted.parameters, fitted.standard_errors().unwrap());
    for (got, want, error) in [
        (by.r, 2.0, errors.r),
        (by.alpha, 2.0 * 28.0 / 3.0 / 7.0, errors.alpha),
        (by.a, 0.6, errors.a),
        (by.b, 3.0, errors.b),
    ] {
        // Days are whole here, and two purchases of one day are one.
        assert!((got - want).abs() < 4.0 * error, "{by:?} {errors:?}");
    }
}

#[test]
fn customers_made_up_by_pareto_give_its_parameters_back() {
    let mut dice = Dice(23);
    let days: Vec<Vec<i32>> = (0..2_500)
        .map(|n| dice.mortal([0.8, 40.0, 0.9, 200.0], (n * 7) % 180, 900))
        .collect();
    let purchases = sold(&days, 900);
    let fitted = Fit::of(Model::Pareto, &purchases).run().unwrap();
    let (by, errors) = (fitted.parameters, fitted.standard_errors().unwrap());
    for (got, want, error) in [
        (by.r, 0.8, errors.r),
        (by.alpha, 40.0 / 7.0, errors.alpha),
        (by.a, 0.9, errors.a),
        (by.b, 200.0 / 7.0, errors.b),
    ] {
        assert!((got - want).abs() < 4.0 * error, "{by:?} {errors:?}");
    }
    let mbg = Fit::of(Model::Mbg, &purchases).run().unwrap();
    assert!(fitted.aic() < mbg.aic());
}

/// What is expected within t, by going through the ways it can come: the check of a closed form by drawing.
#[test]
fn what_is_expected_of_each_model_is_what_happens_to_made_up_customers() {
    // A thousand times as many as are like this one: drawn customers who bought twice in 20 weeks, long ago or lately.
    let by = Parameters {
        r: 1.5,
        alpha: 8.0,
        a: 0.8,
        b: 3.0,
    };
    let pareto = Parameters { b: 20.0, ..by };
    for (model, by) in [
        (Model::Mbg, by),
        (Model::Cnbd2, by),
        (Model::Cnbd4, by),
        (Model::Pareto, pareto),
    ] {
        let mut dice = Dice(7);
        let (mut customers, mut bought, mut returned) = (0.0, 0.0, 0.0);
        let (mut said, mut chance) = (0.0, 0.0);
        for _ in 0..60_000 {
            let times = match model {
                Model::Pareto => dice.mortal_times([by.r, by.alpha, by.a, by.b], 40.0),
                _ => dice.regular_times(model.phases(), [by.r, by.alpha, by.a, by.b], 40.0),
            };
            let seen = times.iter().filter(|time| **time <= 20.0).count();
            let past = Past {
                repeats: u32::try_from(seen).unwrap(),
                last: times.get(seen.wrapping_sub(1)).copied().unwrap_or(0.0),
                age: 20.0,
            };
            let told = outlook(model, &by, &past, 20.0);
            customers += 1.0;
            said += told.purchases;
            chance += told.returns;
            bought += (times.len() - seen) as f64;
            returned += f64::from(u8::from(times.len() > seen));
        }
        assert!(
            (said - bought).abs() < 0.03 * bought && (chance - returned).abs() < 0.015 * customers,
            "{model:?}: {said} {bought}, {chance} {returned}"
        );
    }
}

#[test]
fn customers_in_one_group_weigh_as_many() {
    let purchases = sold(&regular(1, 5, 150), 900);
    let groups = purchases.groups();
    let tenfold: Vec<Group> = groups
        .iter()
        .map(|group| Group {
            customers: group.customers * 10.0,
            log_gaps: group.log_gaps * 10.0,
            ..*group
        })
        .collect();
    for model in Model::ALL {
        let one = Fit::new(*model, groups.clone()).run().unwrap();
        let ten = Fit::new(*model, tenfold.clone()).run().unwrap();
        assert!((ten.log_likelihood / one.log_likelihood / 10.0 - 1.0).abs() < 1e-9);
        let errors = [one, ten].map(|fitted| fitted.standard_errors().unwrap().r);
        assert!(
            (errors[0] / errors[1] / 10f64.sqrt() - 1.0).abs() < 1e-2,
            "{errors:?}"
        );
    }
}
