//! The buying models (method §19): how customers buy at their own rate until, unseen, they drop out. BG/NBD (Fader, Hardie
//! & Lee 2005) lets them drop out after a repeat purchase only, MBG/NBD (Batislam, Denizel & Filiztekin 2007) after the
//! first as well. Time is in weeks. Here stands the likelihood; must never know the book.

use super::bfgs::{Point, Value};
use crate::book::value::choice;

choice! {
    /// Which model.
    Model {
        /// Modified beta-geometric/NBD, the default.
        Mbg = "mbg_nbd",
        /// Beta-geometric/NBD: whoever bought once is certainly active.
        Bg = "bg_nbd",
    }
}

/// The parameters of a model; all are positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameters {
    /// The shape of the rates at which customers buy.
    pub r: f64,
    /// Their scale, in weeks: the mean rate is r/α a week.
    pub alpha: f64,
    /// Weighs dropping out after a purchase.
    pub a: f64,
    /// Weighs staying; the mean chance to drop out after a purchase is a/(a + b).
    pub b: f64,
}

impl Parameters {
    /// From their logarithms.
    pub(super) fn of_logs(logs: &Point) -> Parameters {
        let [r, alpha, a, b] = logs.map(libm::exp);
        Parameters { r, alpha, a, b }
    }

    /// Their logarithms.
    pub(super) fn logs(&self) -> Point {
        [self.r, self.alpha, self.a, self.b].map(libm::log)
    }
}

/// How somebody bought: all that the models look at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Past {
    /// Purchase days after the first.
    pub repeats: u32,
    /// Weeks from the first purchase to the last.
    pub last: f64,
    /// Weeks from the first purchase to the day of asking.
    pub age: f64,
}

/// Customers who bought alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// How they bought.
    pub past: Past,
    /// How many they are.
    pub customers: f64,
}

impl Model {
    /// After how many purchases somebody could have dropped out who is still active.
    pub(super) fn chances(self, repeats: u32) -> f64 {
        f64::from(repeats) + f64::from(u8::from(self == Model::Mbg))
    }

    /// The logarithm of the odds that they dropped out: ln a − ln(b + x) + (r + x)·log1p((T − t_x)/(α + t_x)) for MBG,
    /// b + x − 1 for BG; −∞ for BG where they never repeated.
    pub(super) fn log_odds_gone(self, by: &Parameters, past: &Past) -> f64 {
        let chances = self.chances(past.repeats);
        if chances <= 0.0 {
            return f64::NEG_INFINITY;
        }
        let idle = libm::log1p((past.age - past.last) / (by.alpha + past.last));
        libm::log(by.a / (by.b + (chances - 1.0))) + (by.r + f64::from(past.repeats)) * idle
    }

    /// The log-likelihood of one customer's past, unscaled.
    pub fn log_likelihood(self, by: &Parameters, past: &Past) -> f64 {
        let group = Group {
            past: *past,
            customers: 1.0,
        };
        -self.surprise(&by.logs(), &[group]).value
    }

    /// The negative log-likelihood of these groups at these logarithms of parameters, with its slope. The groups come in
    /// order of their repeats: the sums over purchases run along with them.
    pub(super) fn surprise(self, logs: &Point, groups: &[Group]) -> Value {
        let by = Parameters::of_logs(logs);
        let mut sums = Sums::of(self, &by);
        let mut total = 0.0;
        let mut slope = [0.0; 4];
        for Group { past, customers } in groups {
            sums.reach(&by, past.repeats);
            let x = f64::from(past.repeats);
            let s = by.r + x;
            let (whole, last) = (by.alpha + past.age, by.alpha + past.last);
            let aged = libm::log1p(past.age / by.alpha);
            let idle = if past.repeats == 0 && past.last == 0.0 {
                aged
            } else {
                libm::log1p((past.age - past.last) / last)
            };
            let chances = self.chances(past.repeats);
            let (gone, weight_gone) = if chances > 0.0 {
                soft(libm::log(by.a / (by.b + (chances - 1.0))) + s * idle)
            } else {
                (0.0, 0.0)
            };
            // ln of Γ(r + x)/Γ(r)·α^r/(α + T)^(r + x), the shares of staying, and of 1 + the odds of having gone.
            total += customers * (sums.log - by.r * aged - x * (logs[1] + aged) + gone);
            let stayed = if chances > 0.0 {
                weight_gone / (by.b + (chances - 1.0))
            } else {
                0.0
            };
            let each = [
                sums.rate - aged + weight_gone * idle,
                by.r / by.alpha - s / whole + weight_gone * s * (1.0 / whole - 1.0 / last),
                weight_gone / by.a - sums.either,
                sums.stay - sums.either - stayed,
            ];
            for (slope, each) in slope.iter_mut().zip(each) {
                *slope += customers * each;
            }
        }
        let [r, alpha, a, b] = slope;
        Value {
            value: -total,
            slope: [-r * by.r, -alpha * by.alpha, -a * by.a, -b * by.b],
        }
    }
}

/// Sums over one's purchases, carried from one group to the next: of ln((r + i)(b + j)/(a + b + j)), and of its slopes.
struct Sums {
    model: Model,
    repeats: u32,
    log: f64,
    rate: f64,
    stay: f64,
    either: f64,
}

impl Sums {
    fn of(model: Model, by: &Parameters) -> Sums {
        let mut sums = Sums {
            model,
            repeats: 0,
            log: 0.0,
            rate: 0.0,
            stay: 0.0,
            either: 0.0,
        };
        if model == Model::Mbg {
            sums.log = -libm::log1p(by.a / by.b);
            sums.stay = 1.0 / by.b;
            sums.either = 1.0 / (by.a + by.b);
        }
        sums
    }

    fn reach(&mut self, by: &Parameters, repeats: u32) {
        while self.repeats < repeats {
            let bought = by.r + f64::from(self.repeats);
            let stayed = by.b + self.model.chances(self.repeats);
            self.log += libm::log(bought * (stayed / (by.a + stayed)));
            self.rate += 1.0 / bought;
            self.stay += 1.0 / stayed;
            self.either += 1.0 / (by.a + stayed);
            self.repeats += 1;
        }
    }
}

/// ln(1 + e^x) and 1/(1 + e^−x), for any x.
pub(super) fn soft(x: f64) -> (f64, f64) {
    let small = libm::exp(-x.abs());
    let share = if x >= 0.0 {
        1.0 / (1.0 + small)
    } else {
        small / (1.0 + small)
    };
    (x.max(0.0) + libm::log1p(small), share)
}
