//! The likelihood of each buying model (method §19), by the family it belongs to.

use super::bfgs::{Point, Value};
use super::buying_model::{Group, Model, Parameters, Past};
use super::{beta_geometric, pareto_nbd};

impl Model {
    /// Log-odds of having dropped out, −∞ where that is impossible.
    pub(super) fn log_odds_gone(self, by: &Parameters, past: &Past) -> f64 {
        match self {
            Model::Pareto => pareto_nbd::log_odds_gone(by, past),
            _ => beta_geometric::log_odds_gone(self, by, past),
        }
    }

    /// Log-likelihood of one customer's past, unscaled; for CNBD-k without the constant of the gaps.
    pub fn log_likelihood(self, by: &Parameters, past: &Past) -> f64 {
        -self.surprise(&by.logs(), &[Group::one(past)]).value
    }

    /// Negative log-likelihood of these groups at these logarithms of parameters, with its slope. The groups come in
    /// order of their repeats: the sums over purchases run along with them.
    pub(super) fn surprise(self, logs: &Point, groups: &[Group]) -> Value {
        match self {
            Model::Pareto => pareto_nbd::surprise(logs, groups),
            _ => beta_geometric::surprise(self, logs, groups),
        }
    }
}
