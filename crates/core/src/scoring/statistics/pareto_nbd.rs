//! Pareto/NBD (Schmittlein, Morrison & Colombo 1987; Fader & Hardie 2005, "A note on deriving the Pareto/NBD model"):
//! customers buy at a Gamma(r, α) rate and leave at a Gamma(s, β) rate, whenever. The hypergeometric functions of the paper
//! are differences that cancel; here stand the integrals behind them, whose terms are all positive.

use super::bfgs::{Point, Value};
use super::buying_model::{Group, Parameters, Past, soft};
use super::decay_integral::{Decay, Means};

/// Integral over the time from the last purchase to the day of asking: when they may have left.
fn leaving(by: &Parameters, past: &Past) -> Option<Means> {
    Decay {
        p: by.r + f64::from(past.repeats),
        a: by.alpha + past.last,
        q: by.a + 1.0,
        b: by.b + past.last,
    }
    .integral(past.age - past.last)
}

/// Log-odds of having left: ln s + ln ∫ ((α + T)/(α + u))^(r + x)·((β + T)/(β + u))^s du/(β + u) from t_x to T; −∞ for
/// who bought on the day of asking.
pub(super) fn log_odds_gone(by: &Parameters, past: &Past) -> f64 {
    match leaving(by, past) {
        Some(means) => log_odds(by, past, &means),
        None => f64::NEG_INFINITY,
    }
}

fn log_odds(by: &Parameters, past: &Past, means: &Means) -> f64 {
    let since = past.age - past.last;
    let x = f64::from(past.repeats);
    (by.r + x) * libm::log1p(since / (by.alpha + past.last))
        + by.a * libm::log1p(since / (by.b + past.last))
        + libm::log(by.a / (by.b + past.last))
        + means.log
}

/// Negative log-likelihood of groups in order of their repeats, with its slope by ln r, ln α, ln s and ln β.
pub(super) fn surprise(logs: &Point, groups: &[Group]) -> Value {
    let by = Parameters::of_logs(logs);
    let (mut repeats, mut log, mut rate) = (0, 0.0, 0.0);
    let mut total = 0.0;
    let mut slope = [0.0; 4];
    for Group {
        past, customers, ..
    } in groups
    {
        while repeats < past.repeats {
            let bought = by.r + f64::from(repeats);
            log += libm::log(bought);
            rate += 1.0 / bought;
            repeats += 1;
        }
        let x = f64::from(past.repeats);
        let (whole, last) = (by.alpha + past.age, by.alpha + past.last);
        let (all, held) = (by.b + past.age, by.b + past.last);
        let since = past.age - past.last;
        let aged = libm::log1p(past.age / by.alpha);
        let staying = libm::log1p(past.age / by.b);
        let mut each = [
            rate - aged,
            (by.r * past.age / by.alpha - x) / whole,
            -staying,
            by.a * past.age / (by.b * all),
        ];
        let mut gone = 0.0;
        if let Some(means) = leaving(&by, past) {
            let (more, weight) = soft(log_odds(&by, past, &means));
            gone = more;
            let [r, alpha, s, beta] = &mut each;
            *r += weight * (libm::log1p(since / last) - means.log_a);
            *alpha -= weight * (by.r + x) * (since / (whole * last) - means.lost_a / last);
            *s += weight * (1.0 / by.a + libm::log1p(since / held) - means.log_b);
            *beta -=
                weight * (by.a * since / (all * held) + (1.0 - (by.a + 1.0) * means.lost_b) / held);
        }
        total += customers * (log - by.r * aged - x * (logs[1] + aged) - by.a * staying + gone);
        for (slope, each) in slope.iter_mut().zip(each) {
            *slope += customers * each;
        }
    }
    let [r, alpha, s, beta] = slope;
    Value {
        value: -total,
        slope: [-r * by.r, -alpha * by.alpha, -s * by.a, -beta * by.b],
    }
}

/// Chance, 0 to 1, that somebody active buys within so many weeks, leaving or not thereafter.
pub(super) fn buys_if_active(by: &Parameters, past: &Past, weeks: f64) -> f64 {
    let rate = by.r + f64::from(past.repeats);
    let decay = Decay {
        p: rate + 1.0,
        a: by.alpha + past.age,
        q: by.a,
        b: by.b + past.age,
    };
    let integral = decay.integral(weeks).map_or(0.0, |means| {
        libm::exp(means.log + libm::log(rate / (by.alpha + past.age)))
    });
    integral.clamp(0.0, 1.0)
}

/// Purchases expected of somebody active within so many weeks: (r + x)(β + T)/((α + T)(s − 1))·(1 − ((β + T)/(β + T +
/// t))^(s − 1)), also at s = 1.
pub(super) fn purchases_if_active(by: &Parameters, past: &Past, weeks: f64) -> f64 {
    let rate = (by.r + f64::from(past.repeats)) / (by.alpha + past.age);
    let log = libm::log1p(weeks / (by.b + past.age));
    let over = (by.a - 1.0) * log;
    let share = if over.abs() < 1e-12 {
        1.0
    } else {
        -libm::expm1(-over) / over
    };
    rate * (by.b + past.age) * log * share
}
