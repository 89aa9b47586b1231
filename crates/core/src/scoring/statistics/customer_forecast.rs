//! What a fitted buying model expects of one customer (method §19): whether they are active, whether and how often they
//! buy again within a time. Stable for any positive parameters: sums of positive terms, or quadrature where those would
//! be too many or too large. Must never know the book.

use super::bg_nbd::{Model, Parameters, Past, soft};

/// What to expect of one customer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlook {
    /// The chance that they are still active, 0 to 1. It says nothing of when they buy.
    pub active: f64,
    /// The chance that they buy again within the time, 0 to 1.
    pub returns: f64,
    /// How many purchases to expect within the time.
    pub purchases: f64,
}

/// The most terms of the series; beyond, quadrature is quicker.
const MOST_TERMS: f64 = 3_000.0;
/// The series starts at e to the minus this; beyond it there would be nothing to add to.
const LEAST_START: f64 = 600.0;

/// What to expect of one customer within so many weeks.
pub fn outlook(model: Model, by: &Parameters, past: &Past, weeks: f64) -> Outlook {
    let active = active(model, by, past);
    Outlook {
        active,
        returns: active * buys_if_active(by, past, weeks),
        purchases: active * purchases_if_active(model, by, past, weeks),
    }
}

/// P(active) = 1/(1 + the odds of having dropped out).
pub fn active(model: Model, by: &Parameters, past: &Past) -> f64 {
    soft(-model.log_odds_gone(by, past)).1
}

/// 1 − ((α + T)/(α + T + t))^(r + x).
fn buys_if_active(by: &Parameters, past: &Past, weeks: f64) -> f64 {
    let s = by.r + f64::from(past.repeats);
    -libm::expm1(-s * libm::log1p(weeks / (by.alpha + past.age)))
}

/// The purchases to expect of somebody active: the mean of (1 − (1 + p·w)^−s)/p, w = t/(α + T), s = r + x, over the
/// chance p to drop out, which is Beta(a, b + x) for BG and Beta(a, b + x + 1) for MBG.
pub fn purchases_if_active(model: Model, by: &Parameters, past: &Past, weeks: f64) -> f64 {
    let s = by.r + f64::from(past.repeats);
    let w = weeks / (by.alpha + past.age);
    let stay = by.b + model.chances(past.repeats);
    if w <= 0.0 {
        return 0.0;
    }
    let terms = s * w + 10.0 * (s * w * (1.0 + w)).sqrt() + 40.0 * (1.0 + w);
    if terms < MOST_TERMS && s * libm::log1p(w) < LEAST_START {
        series(s, w, by.a, stay)
    } else {
        quadrature(s, w, by.a, stay)
    }
}

/// Euler's transformation turns the hypergeometric series into Σ n_k·c_k: n_k is the chance of k purchases if nobody
/// dropped out (negative binomial), c_k how many of them are to be expected as people do. Nothing is subtracted.
fn series(s: f64, w: f64, leave: f64, stay: f64) -> f64 {
    let z = w / (1.0 + w);
    let mut chance = libm::exp(-s * libm::log1p(w));
    let (mut of_k, mut still) = (0.0, 1.0);
    let mut sum = 0.0;
    let mut k = 0.0;
    while k < 4.0 * MOST_TERMS {
        chance *= z * (s + k) / (k + 1.0);
        of_k += still;
        still *= (stay + k) / (leave + stay + k);
        k += 1.0;
        let term = chance * of_k;
        sum += term;
        let ratio = z * (s + k) / (k + 1.0);
        if ratio < 1.0 && term <= 1e-17 * sum * (1.0 - ratio) * (1.0 - ratio) {
            break;
        }
    }
    sum
}

/// The same mean by the trapezoid rule over u, where p = 1/(1 + exp(−π·sinh u)): both ends of the Beta density, however
/// steep, fall away doubly exponentially. The step is halved until nothing changes.
fn quadrature(s: f64, w: f64, leave: f64, stay: f64) -> f64 {
    const PI: f64 = std::f64::consts::PI;
    let norm = libm::lgamma(leave + stay) - libm::lgamma(leave) - libm::lgamma(stay);
    // The density at u, and the density times what it is the mean of.
    let at = |u: f64| {
        let y = PI * libm::sinh(u);
        let (log_p, log_q) = (-soft(-y).0, -soft(y).0);
        let density = libm::exp(norm + leave * log_p + stay * log_q) * PI * libm::cosh(u);
        let p = libm::exp(log_p);
        let each = if p * w < 1e-18 {
            s * w
        } else {
            -libm::expm1(-s * libm::log1p(p * w)) / p
        };
        (density, density * each)
    };
    // Far enough that p^a and (1 − p)^b are below rounding at either end.
    let reach = |weight: f64| libm::asinh(60.0 / (PI * weight.min(1.0)));
    let (from, to) = (-reach(leave), reach(stay));
    let mut pieces = 64_u32;
    let mut step = (to - from) / f64::from(pieces);
    let (mut whole, mut sum) = sampled(&at, from, step, pieces + 1);
    for _ in 0..10 {
        let (between, part) = sampled(&at, from + step / 2.0, step, pieces);
        let steady = |before: f64, now: f64| (now - before).abs() <= 1e-10 * now;
        let enough = whole > 0.0 && steady(whole, between) && steady(sum, part);
        whole += between;
        sum += part;
        if enough {
            break;
        }
        pieces *= 2;
        step /= 2.0;
    }
    // Divided by its own whole, the density needs no exact norm.
    let mean = sum / whole;
    if mean.is_finite() { mean } else { 0.0 }
}

fn sampled(at: &dyn Fn(f64) -> (f64, f64), from: f64, step: f64, count: u32) -> (f64, f64) {
    let (mut whole, mut sum) = (0.0, 0.0);
    for i in 0..count {
        let (density, part) = at(from + step * f64::from(i));
        whole += density;
        sum += part;
    }
    (whole, sum)
}
