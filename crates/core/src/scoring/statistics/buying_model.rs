//! The buying models (method §19): which there are, their parameters and what they look at. Time is in weeks. Must never know the book.

use super::bfgs::Point;
use crate::book::value::choice;

choice! {
    /// Buying model: how customers buy at their own rate until, unseen, they drop out.
    Model {
        /// MBG/NBD (Batislam, Denizel & Filiztekin 2007), the default: drop-out after any purchase, the first included.
        Mbg = "mbg_nbd",
        /// BG/NBD (Fader, Hardie & Lee 2005): drop-out after a repeat purchase only, so whoever bought once is active.
        Bg = "bg_nbd",
        /// Pareto/NBD (Schmittlein, Morrison & Colombo 1987): drop-out at any time.
        Pareto = "pareto_nbd",
        /// MBG/CNBD-2 (Platzer & Reutterer 2016): as MBG/NBD, with Erlang-2 gaps, which vary less.
        Cnbd2 = "mbg_cnbd_2",
        /// MBG/CNBD-3: Erlang-3 gaps.
        Cnbd3 = "mbg_cnbd_3",
        /// MBG/CNBD-4: Erlang-4 gaps.
        Cnbd4 = "mbg_cnbd_4",
    }
}

/// Parameters of a buying model, all positive. Rates are Gamma(r, α). For the models with a beta-geometric drop-out the
/// chance to leave after a purchase is Beta(a, b); for Pareto/NBD the rate of leaving is Gamma(a = s, b = β weeks).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameters {
    /// Shape of the purchase rates.
    pub r: f64,
    /// Their scale in weeks: the mean rate is r/α a week (k times as many phases for CNBD-k).
    pub alpha: f64,
    /// Weight of dropping out; s of Pareto/NBD.
    pub a: f64,
    /// Weight of staying, with a mean chance a/(a + b) to drop out; β of Pareto/NBD, in weeks.
    pub b: f64,
}

impl Parameters {
    /// Parameters from their logarithms.
    pub(super) fn of_logs(logs: &Point) -> Parameters {
        let [r, alpha, a, b] = logs.map(libm::exp);
        Parameters { r, alpha, a, b }
    }

    /// Logarithms in the order r, α, a, b.
    pub(super) fn logs(&self) -> Point {
        [self.r, self.alpha, self.a, self.b].map(libm::log)
    }
}

/// One customer's purchases as the models see them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Past {
    /// Purchase days after the first.
    pub repeats: u32,
    /// Weeks from the first purchase to the last.
    pub last: f64,
    /// Weeks from the first purchase to the day of asking.
    pub age: f64,
}

/// Customers with the same past.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    /// Their past.
    pub past: Past,
    /// How many they are: the weight of the group.
    pub customers: f64,
    /// Sum of ln(gap in weeks) over all gaps of all of them; only the choice of k looks at it.
    pub log_gaps: f64,
}

impl Group {
    /// Group of one customer, whose gaps are not known.
    pub fn one(past: &Past) -> Group {
        Group {
            past: *past,
            customers: 1.0,
            log_gaps: 0.0,
        }
    }
}

impl Model {
    /// Models among which the regularity of gaps decides, in the order of k = 1 to 4.
    pub const REGULAR: [Model; 4] = [Model::Mbg, Model::Cnbd2, Model::Cnbd3, Model::Cnbd4];

    /// Phases of a gap between purchases, 1 to 4: gaps are Erlang-k with a coefficient of variation of 1/√k.
    pub fn phases(self) -> u32 {
        match self {
            Model::Mbg | Model::Bg | Model::Pareto => 1,
            Model::Cnbd2 => 2,
            Model::Cnbd3 => 3,
            Model::Cnbd4 => 4,
        }
    }

    /// Shape of what is known of a customer's rate: r + k·x.
    pub(super) fn shape(self, by: &Parameters, past: &Past) -> f64 {
        by.r + f64::from(self.phases()) * f64::from(past.repeats)
    }

    /// Sum over the groups of (k − 1)·Σ ln gap − x·ln (k − 1)!: what the log-likelihood of CNBD-k has beside the
    /// parameters, by which likelihoods of different k can be compared. Zero for k = 1.
    pub(super) fn of_gaps(self, groups: &[Group]) -> f64 {
        let k = self.phases();
        if k == 1 {
            return 0.0;
        }
        let orders = libm::log(f64::from((1..k).product::<u32>()));
        let each = |group: &Group| {
            f64::from(k - 1) * group.log_gaps
                - group.customers * f64::from(group.past.repeats) * orders
        };
        groups.iter().map(each).sum()
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
