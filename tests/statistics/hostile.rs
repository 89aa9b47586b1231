//! Logs that nobody would wish for, and logs as they are: every one is fitted without a panic or a NaN, none is refused
//! that has a best answer, and no other search finds a better one.

use kept_core::scoring::statistics::{Fit, Fitted, Group, Model, NoModel, Parameters};

use crate::chance::Dice;
use crate::shop::sold;

/// How many logs of each sort; `KEPT_HOSTILE` names another number, 200 in the attack.
pub fn logs(usually: u64) -> u64 {
    let named = std::env::var("KEPT_HOSTILE").ok();
    named
        .and_then(|named| named.parse().ok())
        .unwrap_or(usually)
}

/// A log that is odd in some way, and its day of asking.
pub fn hostile(seed: u64) -> (Vec<Vec<i32>>, i32) {
    let mut dice = Dice(seed * 7_919 + 1);
    let mut pick = |most: f64| (dice.even() * most) as i32;
    let customers = [3, 12, 40, 150][usize::try_from(pick(4.0)).unwrap()];
    let asof = [3, 30, 400, 4_000][usize::try_from(pick(4.0)).unwrap()];
    let sort = seed % 10;
    let mut days = Vec::new();
    for n in 0..customers {
        let first = pick(f64::from(asof) * 0.7);
        let room = asof - first;
        days.push(match sort {
            // Clockworks.
            0 => (0..)
                .map(|k| first + k * (5 + n % 3))
                .take_while(|day| *day <= asof)
                .take(400)
                .collect(),
            // All once, but for one.
            1 => {
                if n == 0 {
                    vec![0, asof]
                } else {
                    vec![first]
                }
            }
            // All twice, the next day.
            2 => vec![first, (first + 1).min(asof)],
            // All twice, today.
            3 => vec![first, asof],
            // One buys every day, the others once.
            4 => {
                if n == 0 {
                    (0..=asof.min(900)).collect()
                } else {
                    vec![first]
                }
            }
            // Half never stop, half never start.
            5 => {
                if n % 2 == 0 {
                    (0..20).map(|k| first + room * k / 20).collect()
                } else {
                    vec![first]
                }
            }
            // Anything.
            6 => {
                let times = 1 + pick(12.0);
                (0..times)
                    .map(|_| first + pick(f64::from(room + 1)))
                    .collect()
            }
            // All at one rate, who leave early.
            7 => (0..1 + pick(4.0))
                .map(|k| (first + k * 2).min(asof))
                .collect(),
            // A burst in the beginning and one purchase today.
            8 => (0..5)
                .map(|k| (first + k).min(asof))
                .chain([asof])
                .collect(),
            // All came the same day.
            _ => (0..1 + pick(6.0))
                .map(|_| pick(f64::from(asof + 1)))
                .chain([0])
                .collect(),
        });
    }
    (days, asof)
}

/// A log as a business of some sort would have it.
pub fn realistic(seed: u64) -> (Vec<Vec<i32>>, i32) {
    let mut dice = Dice(seed * 104_729 + 5);
    let mut between = |low: f64, high: f64| (low.ln() + dice.even() * (high / low).ln()).exp();
    let customers = between(30.0, 400.0) as i32;
    let asof = between(200.0, 1_500.0) as i32;
    let r = between(0.3, 6.0);
    let gap = between(7.0, 120.0);
    let by = [r, r * gap, between(0.2, 3.0), between(0.8, 30.0)];
    let k = 1 + (seed % 3) as u32;
    let mut dice = Dice(seed * 31 + 3);
    let mut days = Vec::new();
    for _ in 0..customers {
        let first = (dice.even() * f64::from(asof) * 0.8) as i32;
        days.push(dice.regular(k, [by[0], by[1] / f64::from(k), by[2], by[3]], first, asof));
    }
    (days, asof)
}

pub fn likelihood(model: Model, groups: &[Group], logs: &[f64; 4]) -> f64 {
    let [r, alpha, a, b] = logs.map(f64::exp);
    let by = Parameters { r, alpha, a, b };
    let each = |group: &Group| group.customers * model.log_likelihood(&by, &group.past);
    groups.iter().map(each).sum()
}

/// Highest likelihood by a walk without slopes (Nelder & Mead 1965) from a point, in logarithms.
fn climbed(model: Model, groups: &[Group], start: [f64; 4]) -> f64 {
    let at = |point: &[f64; 4]| {
        let held = point.map(|log| log.clamp(-25.0, 25.0));
        let value = likelihood(model, groups, &held);
        if value.is_finite() {
            value
        } else {
            f64::NEG_INFINITY
        }
    };
    let mut corners: Vec<([f64; 4], f64)> = vec![(start, at(&start))];
    for i in 0..4 {
        let mut point = start;
        point[i] += 0.7;
        corners.push((point, at(&point)));
    }
    for _ in 0..250 {
        corners.sort_by(|a, b| b.1.total_cmp(&a.1));
        let middle: [f64; 4] =
            std::array::from_fn(|i| corners[..4].iter().map(|c| c.0[i]).sum::<f64>() / 4.0);
        let worst = corners[4];
        let along = |by: f64| -> ([f64; 4], f64) {
            let point = std::array::from_fn(|i| middle[i] + by * (middle[i] - worst.0[i]));
            (point, at(&point))
        };
        let mirrored = along(1.0);
        if mirrored.1 > corners[0].1 {
            let farther = along(2.0);
            corners[4] = if farther.1 > mirrored.1 {
                farther
            } else {
                mirrored
            };
        } else if mirrored.1 > corners[3].1 {
            corners[4] = mirrored;
        } else {
            let nearer = along(if mirrored.1 > worst.1 { 0.5 } else { -0.5 });
            if nearer.1 > worst.1.max(mirrored.1) {
                corners[4] = nearer;
            } else {
                let best = corners[0].0;
                for corner in &mut corners[1..] {
                    let point = std::array::from_fn(|i| (corner.0[i] + best[i]) / 2.0);
                    *corner = (point, at(&point));
                }
            }
        }
    }
    corners
        .iter()
        .map(|corner| corner.1)
        .fold(f64::NEG_INFINITY, f64::max)
}

/// Gives an account of one log; what is wrong with it, in words.
fn wrong(model: Model, days: &[Vec<i32>], asof: i32, seed: u64) -> Option<String> {
    let purchases = sold(days, asof);
    let fitted: Fitted = match Fit::of(model, &purchases).run() {
        Ok(fitted) => fitted,
        Err(NoModel::NoPurchases | NoModel::NoTime | NoModel::NobodyRepeats) => return None,
        Err(why) => return Some(format!("{model:?}: refused, {why:?}")),
    };
    let by = fitted.parameters;
    let all = [by.r, by.alpha, by.a, by.b, fitted.log_likelihood];
    if !all.iter().all(|number| number.is_finite()) {
        return Some(format!("{model:?}: {fitted:?}"));
    }
    let groups = purchases.groups();
    let plain: f64 = likelihood(model, &groups, &[by.r, by.alpha, by.a, by.b].map(f64::ln));
    let mut dice = Dice(seed + 77);
    let mut best = f64::NEG_INFINITY;
    let near: [f64; 4] = [by.r, by.alpha, by.a, by.b].map(|one| one.ln().clamp(-20.0, 20.0));
    for turn in 0..4 {
        let start = std::array::from_fn(|i| match turn {
            0 => near[i],
            _ => dice.even() * 6.0 - 3.0,
        });
        best = best.max(climbed(model, &groups, start));
    }
    if best - plain > 1e-6 * plain.abs() {
        return Some(format!("{model:?}: {best} betters {plain} of {fitted:?}"));
    }
    for group in groups.iter() {
        let told = fitted.outlook(&group.past, 26.0);
        let all = [told.active, told.returns, told.purchases];
        if !all
            .iter()
            .all(|number| number.is_finite() && *number >= 0.0)
        {
            return Some(format!(
                "{model:?}: {told:?} of {:?} by {fitted:?}",
                group.past
            ));
        }
    }
    None
}

fn account(of: fn(u64) -> (Vec<Vec<i32>>, i32)) {
    let mut told = Vec::new();
    for seed in 0..logs(16) {
        let (days, asof) = of(seed);
        for model in [Model::Mbg, Model::Bg, Model::Pareto, Model::Cnbd2] {
            if let Some(what) = wrong(model, &days, asof, seed) {
                told.push(format!("log {seed}, {what}"));
            }
        }
    }
    assert!(
        told.is_empty(),
        "{} of {}:\n{}",
        told.len(),
        logs(16),
        told.join("\n")
    );
}

#[test]
fn hostile_logs_are_fitted_as_well_as_can_be() {
    account(hostile);
}

#[test]
fn realistic_logs_are_fitted_as_well_as_can_be() {
    account(realistic);
}
