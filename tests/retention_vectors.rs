//! The retention statistics against published figures and computations to sixty digits, and on the real log behind them.
//! The figures are in `tests/data`; the log is not ours to hand on, so it is fetched.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test that cannot go on should stop, and says why"
)]

#[path = "support/cdnow.rs"]
mod cdnow;

use std::path::{Path, PathBuf};
use std::rc::Rc;

use kept_core::book::{Book, Customer, Day};
use kept_core::scoring::statistics::customer_forecast::{active, purchases_if_active};
use kept_core::scoring::statistics::gamma_gamma::{SpendFit, SpendModel, Spent, spent};
use kept_core::scoring::statistics::purchases::{Buyer, groups};
use kept_core::scoring::statistics::sbg;
use kept_core::scoring::statistics::sbg::Period;
use kept_core::scoring::statistics::survival::Stay;
use kept_core::scoring::statistics::{
    Contest, Curve, Fit, Forecast, Model, Parameters, Past, Purchases, Tier, outlook, tier,
};
use serde_json::Value;

const MODELS: [(Model, &str); 3] = [
    (Model::Bg, "bgnbd"),
    (Model::Mbg, "mbgnbd"),
    (Model::Pareto, "pareto_nbd"),
];
/// How far a fitted parameter may be from the published one, relative to it.
const FITTED: f64 = 1e-3;
/// How far a log-likelihood may be.
const LIKELIHOOD: f64 = 1e-3;
/// How far a value at given parameters may be.
const GIVEN: f64 = 1e-9;

/// The public purchase log, which `cargo xtask test` and `bench` fetch once per machine and name in `KEPT_LOG`.
fn log() -> PathBuf {
    let named = std::env::var_os("KEPT_LOG");
    PathBuf::from(
        named.expect("KEPT_LOG names no purchase log: `cargo xtask test --only core` does"),
    )
}

fn vectors() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/retention-vectors.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The real log, brought into a book as the page would.
fn cdnow() -> Book {
    cdnow::book(&log())
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

#[track_caller]
fn close(got: f64, want: f64, within: f64) {
    assert!(
        (got - want).abs() <= within,
        "{got:?} is not {want:?} within {within:e}"
    );
}

/// Within `GIVEN`, relative to what is greater than 1.
#[track_caller]
fn exact(got: f64, want: f64) {
    close(got, want, GIVEN * want.abs().max(1.0));
}

fn parameters(value: &Value) -> Parameters {
    let list: Vec<f64> = match value {
        Value::Array(list) => list.iter().map(number).collect(),
        named => {
            let dropout = if named.get("s").is_some() {
                ["s", "beta"]
            } else {
                ["a", "b"]
            };
            let names = ["r", "alpha", dropout[0], dropout[1]];
            names.map(|name| number(&named[name])).to_vec()
        }
    };
    Parameters {
        r: list[0],
        alpha: list[1],
        a: list[2],
        b: list[3],
    }
}

fn past(row: &Value) -> Past {
    Past {
        repeats: u32::try_from(row["x"].as_u64().unwrap()).unwrap(),
        last: row["tx"].as_f64().unwrap_or(0.0),
        age: number(&row["T"]),
    }
}

#[test]
fn all_models_fitted_to_the_real_log_agree_with_the_published_figures() {
    let book = cdnow();
    let vectors = vectors();
    let facts = &vectors["cdnow_summary_from_log"];
    let asof = day(facts["cal_end"].as_str().unwrap());
    let purchases = Purchases::of(&book, asof);
    let size = purchases.size();
    assert_eq!(facts["customers"], size.customers);
    assert_eq!(facts["zero_repeaters"], size.customers - size.repeaters);
    assert_eq!(facts["sum_frequency"], size.purchases - size.customers);
    assert_eq!(tier(&size), Tier::Customers);

    let fits = &vectors["cdnow_fits"];
    for (model, name) in MODELS {
        let fitted = Fit::of(model, &purchases).run().unwrap();
        assert!(fitted.limits.is_none());
        assert_eq!(fitted.aic(), 8.0 - 2.0 * fitted.log_likelihood);
        assert!(fitted.standard_errors().is_some());
        let (got, want) = (fitted.parameters, parameters(&fits[name]["params"]));
        for (got, want) in [
            (got.r, want.r),
            (got.alpha, want.alpha),
            (got.a, want.a),
            (got.b, want.b),
        ] {
            close(got, want, FITTED * want);
        }
        close(fitted.log_likelihood, number(&fits[name]["ll"]), LIKELIHOOD);
        if let Some(errors) = fits[name].get("se") {
            let (got, want) = (fitted.standard_errors().unwrap(), parameters(errors));
            for (got, want) in [
                (got.r, want.r),
                (got.alpha, want.alpha),
                (got.a, want.a),
                (got.b, want.b),
            ] {
                close(got, want, 0.01 * want);
            }
        }
    }
    for (model, name) in [(Model::Bg, "bgnbd"), (Model::Pareto, "pareto_nbd")] {
        let published = parameters(&fits[name]["published"]["params"]);
        let each = groups(&purchases.buyers, asof);
        let of_all = each
            .iter()
            .map(|group| group.customers * model.log_likelihood(&published, &group.past));
        let want = &fits[name]["ll_at_published_params"];
        close(of_all.sum(), number(want), 1e-6);
    }
}

#[test]
fn the_log_holds_what_the_published_summary_says() {
    let book = cdnow();
    let vectors = vectors();
    let facts = &vectors["cdnow_summary_from_log"];
    let asof = day(facts["cal_end"].as_str().unwrap());
    let end = day(facts["hold_end"].as_str().unwrap());
    let purchases = Purchases::of(&book, end);
    let rows: usize = book.customers().map(|(_, file)| file.len()).sum();
    assert_eq!(facts["rows"], rows);
    let (mut later, mut returned) = (0, 0);
    for buyer in &purchases.buyers {
        let known = buyer.days.partition_point(|day| *day <= asof);
        later += buyer.days.len() - known;
        returned += usize::from(buyer.days.len() > known);
    }
    assert_eq!(facts["holdout_transactions"], later);
    assert_eq!(facts["holdout_returners"], returned);
    for row in facts["first5"].as_array().unwrap() {
        let name = row[0].as_str().unwrap();
        let named = |(customer, _): &(&Customer, _)| customer.name.as_str() == name;
        let (customer, file) = book.customers().find(named).unwrap();
        let buyer = Buyer::of(customer, file, end).unwrap();
        let past = buyer.past(asof).unwrap();
        assert_eq!(row[1], past.repeats);
        // The log-likelihood rests on weeks to two decimals.
        close(past.last, number(&row[2]), 0.005);
        close(past.age, number(&row[3]), 0.005);
        assert_eq!(row[4], buyer.days.len() - 1 - past.repeats as usize);
    }
}

#[test]
fn what_is_expected_of_a_customer_is_right_at_given_parameters() {
    let vectors = vectors();
    let given = &vectors["conditional_39w"];
    let mut compared = 0;
    for row in given["rows"].as_array().unwrap() {
        for (model, name) in MODELS {
            let by = parameters(&given["params"][name]);
            let got = outlook(model, &by, &past(row), number(&row["t"]));
            let want = &row[name];
            exact(model.log_likelihood(&by, &past(row)), number(&want["ll"]));
            exact(got.active, number(&want["p_alive"]));
            exact(got.purchases, number(&want["e_39"]));
            compared += 3;
            if let Some(returns) = want["p_return_39"].as_f64() {
                exact(got.returns, returns);
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 110);
}

#[test]
fn hard_cases_are_finite_and_right() {
    let vectors = vectors();
    for case in vectors["bgnbd_hard_cases"].as_array().unwrap() {
        let by = parameters(&case["params"]);
        let got = outlook(Model::Bg, &by, &past(case), number(&case["t"]));
        exact(
            Model::Bg.log_likelihood(&by, &past(case)),
            number(&case["ll"]),
        );
        exact(got.active, number(&case["p_alive"]));
        exact(got.purchases, number(&case["e"]));
    }
    for case in vectors["expected_given_alive_hard"]["rows"]
        .as_array()
        .unwrap()
    {
        let model = match case["model"].as_str().unwrap() {
            "mbgnbd" => Model::Mbg,
            _ => Model::Bg,
        };
        let by = parameters(case);
        let got = purchases_if_active(model, &by, &past(case), number(&case["t"]));
        let want = number(&case["e_given_alive"]);
        close(got, want, GIVEN * want);
        assert!((0.0..=1.0).contains(&active(model, &by, &past(case))));
    }
}

#[test]
fn spending_fitted_to_the_real_log_and_expected_of_a_customer_is_right() {
    let vectors = vectors();
    let given = &vectors["gamma_gamma"];
    let known = SpendModel {
        p: number(&given["params"]["p"]),
        q: number(&given["params"]["q"]),
        v: number(&given["params"]["v"]),
    };
    exact(
        known.expected(None).unwrap(),
        number(&given["population_mean"]),
    );
    for row in given["rows"].as_array().unwrap() {
        let spent = Spent {
            purchases: u32::try_from(row["x"].as_u64().unwrap()).unwrap(),
            mean: number(&row["mbar"]),
        };
        exact(known.expected(Some(&spent)).unwrap(), number(&row["e_m"]));
        if let Some(want) = row["ll"].as_f64() {
            exact(known.log_likelihood(&spent), want);
        }
    }
    let trap = &given["q_lt_1_trap"]["params"];
    let (p, q, v) = (number(&trap[0]), number(&trap[1]), number(&trap[2]));
    assert_eq!(SpendModel { p, q, v }.expected(None), None);

    let book = cdnow();
    let asof = day("1997-09-30");
    let purchases = Purchases::of(&book, asof);
    let dollars = purchases.buyers.iter().filter_map(|buyer| {
        let spent = spent(buyer, asof)?;
        let mean = spent.mean / 100.0;
        Some(Spent { mean, ..spent })
    });
    let fitted = SpendFit::new(dollars).run().unwrap();
    let want = &vectors["cdnow_fits"]["gamma_gamma"];
    assert_eq!(want["n"], fitted.customers);
    close(fitted.log_likelihood, number(&want["ll"]), LIKELIHOOD);
    let got = fitted.model;
    for (got, name) in [(got.p, "p"), (got.q, "q"), (got.v, "v")] {
        let want = number(&want["params"][name]);
        close(got, want, FITTED * want);
    }
}

#[test]
fn the_projection_is_that_of_the_paper() {
    let vectors = vectors();
    let case = &vectors["sbg"]["high_end"];
    let left: Vec<f64> = case["pct_surviving_0_12"]
        .as_array()
        .unwrap()
        .iter()
        .map(number)
        .collect();
    let scale = number(&case["n_base"]) / 100.0;
    let years = usize::try_from(case["fit_years"].as_u64().unwrap()).unwrap();
    let periods: Vec<Period> = left
        .windows(2)
        .take(years)
        .map(|pair| Period {
            stayed: pair[1] * scale,
            left: (pair[0] - pair[1]) * scale,
        })
        .collect();
    let fitted = sbg::fit(&periods).unwrap();
    close(
        fitted.alpha,
        number(&case["alpha"]),
        FITTED * number(&case["alpha"]),
    );
    close(
        fitted.beta,
        number(&case["beta"]),
        FITTED * number(&case["beta"]),
    );
    close(fitted.log_likelihood, number(&case["ll"]), LIKELIHOOD);
    let given = sbg::Sbg {
        alpha: number(&case["alpha"]),
        beta: number(&case["beta"]),
        geometric: false,
        log_likelihood: 0.0,
    };
    let survival = given.survival(12);
    for (i, rate) in case["retention_rate_1_12"]
        .as_array()
        .unwrap()
        .iter()
        .enumerate()
    {
        exact(given.retention(u32::try_from(i).unwrap() + 1), number(rate));
        exact(
            survival[i + 1] * 100.0,
            number(&case["survival_pct_1_12"][i]),
        );
    }
}

#[test]
fn survival_curves_are_those_of_the_published_tables() {
    let vectors = vectors();
    for name in ["waltons", "rossi"] {
        let case = &vectors["kaplan_meier"][name];
        let inputs = vectors["kaplan_meier"]["inputs"][name].as_array().unwrap();
        let stays: Vec<Stay> = inputs
            .iter()
            .map(|input| {
                let days = number(&input[0]) as i32;
                Stay {
                    days,
                    left: input[1] == 1,
                    age: days,
                }
            })
            .collect();
        let curve = Curve::of(&stays).unwrap();
        assert_eq!(case["n"], curve.customers);
        assert_eq!(case["events"], curve.left);
        assert_eq!(case["median"].as_f64(), curve.median.map(f64::from));
        let rows = case["rows"].as_array().unwrap();
        assert_eq!(rows.len(), curve.steps.len());
        for (row, step) in rows.iter().zip(&curve.steps) {
            assert_eq!(number(&row[0]), f64::from(step.day));
            assert_eq!(row[1], step.at_risk);
            assert_eq!(row[2], step.left);
            assert_eq!(row[3], step.unseen);
            exact(step.survival, number(&row[4]));
            exact(step.low, number(&row[5]));
            exact(step.high, number(&row[6]));
        }
    }
}

#[test]
fn on_the_real_log_the_contest_is_decided() {
    let book = cdnow();
    let purchases = Rc::new(Purchases::of(&book, day("1997-09-30")));
    let mut contest = Contest::new(Model::Mbg, purchases);
    while !contest.advance(1).is_done() {}
    let figures = contest.outcome().unwrap().as_ref().unwrap();
    assert_eq!(figures.customers, 2_357);
    assert_eq!(figures.split, day("1997-05-17"));
    assert!(figures.model.right >= figures.nobody_right);
    assert!(figures.model.brier < figures.share_brier);
    let off = (figures.model.purchases - figures.purchases as f64).abs();
    assert!(off < 0.15 * figures.purchases as f64);
}

/// Windows of the real log: from the end of each month on, 60, 90 and 120 days ahead.
#[test]
fn bands_of_totals_hold_on_the_real_log() {
    let book = cdnow();
    let whole = Purchases::of(&book, day("1998-06-30"));
    let (mut inside, mut windows) = (0, 0);
    for asof in month_ends() {
        for days in [60, 90, 120] {
            if asof.plus(days) > whole.asof {
                continue;
            }
            let known = Rc::new(whole.upto(asof));
            let bought: usize = whole
                .buyers
                .iter()
                .map(|buyer| bought(buyer, asof, days))
                .sum();
            let fitted = Fit::of(Model::Mbg, &known).run().unwrap();
            let mut forecast = Forecast::new(known, fitted, None, days);
            while !forecast.advance(5_000).is_done() {}
            let total = forecast.total();
            let holds = total.low <= bought as f64 && bought as f64 <= total.high.unwrap();
            windows += 1;
            inside += usize::from(holds);
            println!("{asof} {days}: {bought} of {total:?}");
        }
    }
    println!("{inside} of {windows}");
    assert!(
        windows >= 20 && inside * 10 >= windows * 9,
        "{inside} of {windows}"
    );
}

fn bought(buyer: &Buyer, asof: Day, days: i32) -> usize {
    let known = buyer.days.partition_point(|day| *day <= asof);
    let until = buyer.days.partition_point(|day| *day <= asof.plus(days));
    if known == 0 { 0 } else { until - known }
}

fn month_ends() -> Vec<Day> {
    let ends = "1997-06-30 1997-07-31 1997-08-31 1997-09-30 1997-10-31 1997-11-30 1997-12-31 1998-01-31 1998-02-28 1998-03-31";
    ends.split(' ').map(day).collect()
}
