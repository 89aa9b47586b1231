//! Where the searches of a fit begin (method §19). The likelihood has several hills, and is flat near its limits: each start is
//! a kind of shop.

use super::bfgs::Point;
use super::buying_model::{Model, Parameters};
use super::fit_limits::unit_of_b;

/// Starts, as logarithms: customers of very different rates; few who drop out; all or none who do; many who soon do. Of
/// Pareto/NBD, whose likelihood has more hills, two more: who leaves at once, and all who leave alike. `pace` is the mean
/// time between purchases over all.
pub(super) fn starts(model: Model, pace: f64, mean_age: f64) -> Vec<Point> {
    let of = |r: f64, alpha: f64, a: f64, b: f64| Parameters { r, alpha, a, b }.logs();
    if model == Model::Pareto {
        vec![
            of(1.0, pace, 1.0, mean_age),
            of(0.3, 0.3 * pace, 0.5, mean_age / 4.0),
            of(3.0, pace, 3.0, mean_age / 3.0),
            of(2.0, 2.0 * pace, 0.1, 4.0 * mean_age),
            of(1.0, 0.3 * pace, 0.2, mean_age * 1e-3),
            of(0.3, 0.1 * pace, 20.0, 5.0 * mean_age),
        ]
    } else {
        vec![
            of(1.0, pace, 1.0, 2.0),
            of(0.3, 0.3 * pace, 0.5, 5.0),
            of(5.0, 5.0 * pace, 0.1, 0.1),
            of(2.0, 0.4 * pace, 5.0, 5.0),
        ]
    }
}

/// Starts beside a limit, as logarithms: its rates, with drop-out of several sorts.
pub(super) fn from_limit(
    model: Model,
    by: &Parameters,
    one_rate: bool,
    mean_age: f64,
) -> Vec<Point> {
    let unit = unit_of_b(model, mean_age);
    // Far out the slopes vanish: rates that differ start from where they can be told from one rate.
    let r = match one_rate {
        true => by.r,
        false => by.r.min(20.0),
    };
    let alpha = by.alpha * r / by.r;
    let dropouts = [(0.1, 1.0), (0.02, 0.02), (1.0, 20.0), (0.5, 0.01)];
    let start = |(a, b): (f64, f64)| Parameters {
        r,
        alpha,
        a,
        b: b * unit,
    };
    dropouts.map(|dropout| start(dropout).logs()).to_vec()
}

/// Start where a few buy at much the same rate and everybody else left at once, as logarithms.
pub(super) fn few_regulars(model: Model, busy_pace: f64, mean_age: f64) -> Point {
    let r = 20.0;
    let (a, b) = match model {
        Model::Pareto => (0.2, 1e-6 * mean_age),
        _ => (1.0, 0.1),
    };
    let alpha = r * busy_pace;
    Parameters { r, alpha, a, b }.logs()
}
