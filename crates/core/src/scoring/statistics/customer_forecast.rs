//! What a fitted buying model expects of one customer (method §19): whether they are active, whether and how often they
//! buy again within a time. Stable for any positive parameters: sums of positive terms, or quadrature where those would
//! be too many or too large. Must never know the book.

use super::beta_geometric::{chances, log_phases};
use super::buying_model::{Model, Parameters, Past, soft};
use super::pareto_nbd;

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
        returns: active * buys_if_active(model, by, past, weeks),
        purchases: active * purchases_if_active(model, by, past, weeks),
    }
}

/// Repeat purchases expected of somebody within so many weeks of their first.
pub fn newcomer(model: Model, by: &Parameters, weeks: f64) -> f64 {
    let past = Past {
        repeats: 0,
        last: 0.0,
        age: 0.0,
    };
    outlook(model, by, &past, weeks).purchases
}

/// P(active) = 1/(1 + the odds of having dropped out).
pub fn active(model: Model, by: &Parameters, past: &Past) -> f64 {
    soft(-model.log_odds_gone(by, past)).1
}

/// Chance that somebody active buys within so many weeks: 1 − ((α + T)/(α + T + t))^(r + kx)·Q(T + t)/Q(T), with Q of the
/// phases since the last purchase, which is 1 for k = 1.
fn buys_if_active(model: Model, by: &Parameters, past: &Past, weeks: f64) -> f64 {
    if model == Model::Pareto {
        return pareto_nbd::buys_if_active(by, past, weeks);
    }
    let s = model.shape(by, past);
    let log_stays = |age: f64| {
        let u = (age - past.last) / (by.alpha + age);
        log_phases(model.phases(), s, u)
    };
    let quiet = -s * libm::log1p(weeks / (by.alpha + past.age));
    let phases = if model.phases() == 1 {
        0.0
    } else {
        log_stays(past.age + weeks) - log_stays(past.age)
    };
    (-libm::expm1(quiet + phases)).clamp(0.0, 1.0)
}

/// Purchases expected of somebody active within so many weeks: the mean of (1 − (1 + p·w)^−s)/p, w = t/(α + T), s = r + x,
/// over the chance p to drop out, which is Beta(a, b + x) for BG and Beta(a, b + x + 1) for MBG; by phases for CNBD-k; in
/// closed form for Pareto/NBD.
pub fn purchases_if_active(model: Model, by: &Parameters, past: &Past, weeks: f64) -> f64 {
    if weeks <= 0.0 {
        return 0.0;
    }
    if model == Model::Pareto {
        return pareto_nbd::purchases_if_active(by, past, weeks);
    }
    let s = model.shape(by, past);
    let w = weeks / (by.alpha + past.age);
    let stay = by.b + chances(model, past.repeats);
    let k = model.phases();
    let terms = s * w + 10.0 * (s * w * (1.0 + w)).sqrt() + 40.0 * (1.0 + w);
    let short = terms < MOST_TERMS * f64::from(k) && s * libm::log1p(w) < LEAST_START;
    if k > 1 && short {
        let u = (past.age - past.last) / (by.alpha + past.age);
        by_phases(k, (s, w, u), by.a, stay)
    } else if short {
        series(s, w, by.a, stay)
    } else {
        // Of very many purchases phases only make the rate 1/k of theirs.
        quadrature(s, w / f64::from(k), by.a, stay)
    }
}

/// Purchases expected by phases: at the day of asking j of k phases are over, with weights (s)_j/j!·u^j; then as many
/// phases pass as a negative binomial of shape s + j says, each k-th is a purchase, after which they may drop out.
fn by_phases(k: u32, (s, w, u): (f64, f64, f64), leave: f64, stay: f64) -> f64 {
    let (mut weight, mut weights, mut sum) = (1.0, 0.0, 0.0);
    for j in 0..k {
        if j > 0 {
            weight *= (s + f64::from(j - 1)) / f64::from(j) * u;
        }
        weights += weight;
        sum += weight * phase_series(k, j, (s + f64::from(j), w), leave, stay);
    }
    sum / weights
}

/// Sum over the phases m that pass of their chance times the purchases that (m + j)/k, rounded down, bring on average.
fn phase_series(k: u32, j: u32, (s, w): (f64, f64), leave: f64, stay: f64) -> f64 {
    let z = w / (1.0 + w);
    let mut chance = libm::exp(-s * libm::log1p(w));
    let (mut bought, mut still, mut purchases) = (0.0, 1.0, 0.0);
    let (mut sum, mut m) = (0.0, 0.0);
    let mut phase = j;
    while m < 8.0 * MOST_TERMS * f64::from(k) {
        let ratio = z * (s + m) / (m + 1.0);
        chance *= ratio;
        m += 1.0;
        phase += 1;
        if phase == k {
            phase = 0;
            bought += still;
            still *= (stay + purchases) / (leave + stay + purchases);
            purchases += 1.0;
        }
        let term = chance * bought;
        sum += term;
        let next = z * (s + m) / (m + 1.0);
        if bought > 0.0 && next < 1.0 && term <= 1e-17 * sum * (1.0 - next) * (1.0 - next) {
            break;
        }
    }
    sum
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
