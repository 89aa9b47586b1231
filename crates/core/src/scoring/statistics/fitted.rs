//! A fitted buying model: its parameters, how certain they are, and what it rests on; or why there is none. It must never
//! hide that a parameter stands for a limit.

use super::bfgs::Point;
use super::buying_model::{Model, Parameters, Past};
use super::customer_forecast::{Outlook, outlook};
use super::fit_limits::Limits;

/// Why there is no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoModel {
    /// Nobody bought.
    NoPurchases,
    /// Everybody's first purchase is of the day of asking: no time has passed.
    NoTime,
    /// Nobody bought on a second day.
    NobodyRepeats,
    /// The search stalled at an edge that is no known limit: this parameter grows or shrinks without end.
    AtBound(Parameter, Bound),
    /// The search found no best parameters.
    NotConverged,
}

/// Parameter of a buying model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// Shape of the rates.
    R,
    /// Their scale.
    Alpha,
    /// Weight of dropping out (s of Pareto/NBD).
    A,
    /// Weight of staying (β of Pareto/NBD).
    B,
}

/// Edge of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Towards 0.
    Low,
    /// Towards infinity.
    High,
}

/// A fitted model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fitted {
    /// The model.
    pub model: Model,
    /// Its parameters; time in weeks.
    pub parameters: Parameters,
    /// Which parameters stand for a limit.
    pub limits: Limits,
    /// Log-likelihood, unscaled; for CNBD-k with the constant of the gaps, so that one k can be compared with another.
    pub log_likelihood: f64,
    /// How often the likelihood was taken, roughly or not, from all starts.
    pub evaluations: usize,
    /// Covariance of the parameters' logarithms, in the order r, α, a, b; none where the likelihood is too flat.
    pub(super) spread: Option<[Point; 4]>,
}

impl Fitted {
    /// Model with parameters from elsewhere, whose certainty is not known.
    pub fn given(model: Model, parameters: Parameters) -> Fitted {
        Fitted {
            model,
            parameters,
            limits: Limits::default(),
            log_likelihood: 0.0,
            evaluations: 0,
            spread: None,
        }
    }

    /// Standard errors of r, α, a and b by the curvature of the likelihood (delta method from the logarithms); 0 for a
    /// parameter that stands for a limit, none where the likelihood is too flat.
    pub fn standard_errors(&self) -> Option<Parameters> {
        let spread = self.spread?;
        let [[r, ..], [_, alpha, ..], [_, _, a, _], [.., b]] = spread;
        Some(Parameters {
            r: self.parameters.r * r.max(0.0).sqrt(),
            alpha: self.parameters.alpha * alpha.max(0.0).sqrt(),
            a: self.parameters.a * a.max(0.0).sqrt(),
            b: self.parameters.b * b.max(0.0).sqrt(),
        })
    }

    /// Akaike's criterion 2n − 2·ln L, n the parameters that are free, 1 to 4; the lower, the better.
    pub fn aic(&self) -> f64 {
        // At most four.
        2.0 * self.limits.free() as f64 - 2.0 * self.log_likelihood
    }

    /// What to expect of one customer within so many weeks.
    pub fn outlook(&self, past: &Past, weeks: f64) -> Outlook {
        outlook(self.model, &self.parameters, past, weeks)
    }
}
