//! Fitting a buying model by maximum likelihood on the logarithms of its parameters (method §19), a few evaluations at a
//! time, so that a page can show progress, stop, and never freezes. Where no model can be had it says why; it must never
//! hand out parameters that only the edge of the search holds back.

use super::Progress;
use super::bfgs;
use super::bfgs::{Point, Search, State};
use super::bg_nbd::{Group, Model, Parameters};
use super::covariance::spread;

/// Why there is no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoModel {
    /// Nobody bought.
    NoPurchases,
    /// Everybody's first purchase is of the day of asking: no time has passed.
    NoTime,
    /// Nobody bought on a second day.
    NobodyRepeats,
    /// Nobody ever drops out, as far as the log tells.
    NobodyDropsOut,
    /// The likelihood rises as this parameter grows or shrinks without end.
    AtBound(Parameter, Bound),
    /// The search found no best parameters.
    NotConverged,
}

/// A parameter of a buying model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parameter {
    /// The shape of the rates: at its upper bound all buy at one rate.
    R,
    /// Their scale.
    Alpha,
    /// Weighs dropping out.
    A,
    /// Weighs staying.
    B,
}

/// Which bound.
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
    /// Which.
    pub model: Model,
    /// Its parameters; time in weeks.
    pub parameters: Parameters,
    /// The log-likelihood there, unscaled.
    pub log_likelihood: f64,
    /// How often the likelihood was taken.
    pub evaluations: usize,
    /// The covariance of the parameters' logarithms, in the order r, α, a, b; none where the likelihood is too flat.
    pub(super) spread: Option<[Point; 4]>,
}

impl Fitted {
    /// A model with parameters from elsewhere; how uncertain they are is not known.
    pub fn given(model: Model, parameters: Parameters) -> Fitted {
        Fitted {
            model,
            parameters,
            log_likelihood: 0.0,
            evaluations: 0,
            spread: None,
        }
    }

    /// The standard errors of r, α, a and b, by the curvature of the likelihood.
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
}

/// Parameters beyond these, or α beyond as many times the mean age, are no parameters but a limit.
const LARGEST: f64 = 1e4;
/// A model in which fewer than one in so many drop out after a purchase is one in which nobody does.
const HARDLY: f64 = 1e-3;

/// A fit under way.
#[derive(Clone, Debug)]
pub struct Fit {
    model: Model,
    groups: Vec<Group>,
    search: Search,
    done: Option<Result<Fitted, NoModel>>,
}

impl Fit {
    /// A fit of a model to these groups, which come in order of their repeats.
    pub fn new(model: Model, groups: Vec<Group>) -> Fit {
        let (mut customers, mut age, mut repeats) = (0.0, 0.0, 0.0);
        for group in &groups {
            customers += group.customers;
            age += group.customers * group.past.age;
            repeats += group.customers * f64::from(group.past.repeats);
        }
        let hopeless = if customers == 0.0 {
            Some(NoModel::NoPurchases)
        } else if age <= 0.0 {
            Some(NoModel::NoTime)
        } else if repeats == 0.0 {
            Some(NoModel::NobodyRepeats)
        } else {
            None
        };
        // From customers of very different rates, as many as there are, and even odds.
        let mean_age = if age > 0.0 { age / customers } else { 1.0 };
        let start = Parameters {
            r: 1.0,
            alpha: (age / repeats.max(1.0)).clamp(mean_age / LARGEST, mean_age * LARGEST),
            a: 1.0,
            b: 2.0,
        };
        let bound = |times: f64| {
            let scaled = Parameters {
                r: times,
                alpha: times * mean_age,
                a: times,
                b: times,
            };
            scaled.logs()
        };
        Fit {
            model,
            groups,
            search: Search::new(start.logs(), bound(1.0 / LARGEST), bound(LARGEST)),
            done: hopeless.map(Err),
        }
    }

    /// Takes the likelihood up to so many times. Each takes as long as there are groups.
    pub fn advance(&mut self, evaluations: usize) -> Progress {
        if self.done.is_none() {
            let surprise = |logs: &Point| self.model.surprise(logs, &self.groups);
            self.search.advance(&surprise, evaluations);
            match self.search.state() {
                State::Searching => {}
                State::Lost => self.done = Some(Err(NoModel::NotConverged)),
                State::Found => self.done = Some(self.found(&surprise)),
            }
        }
        Progress {
            done: self.search.evaluations(),
            of: if self.done.is_some() {
                self.search.evaluations()
            } else {
                bfgs::MOST
            },
        }
    }

    /// What came of it; none while it is under way.
    pub fn outcome(&self) -> Option<Result<Fitted, NoModel>> {
        self.done
    }

    /// Fits without a pause.
    pub fn run(mut self) -> Result<Fitted, NoModel> {
        self.advance(usize::MAX);
        self.done.unwrap_or(Err(NoModel::NotConverged))
    }

    fn found(&self, surprise: &dyn Fn(&Point) -> bfgs::Value) -> Result<Fitted, NoModel> {
        let at = self.search.at();
        let parameters = Parameters::of_logs(&at);
        let bound = self.search.bound_met();
        if let Some((number, high)) = bound {
            let leaving = parameters.a / (parameters.a + parameters.b);
            let parameter = match number {
                0 => Parameter::R,
                1 => Parameter::Alpha,
                2 => Parameter::A,
                _ => Parameter::B,
            };
            return Err(if leaving <= HARDLY {
                NoModel::NobodyDropsOut
            } else {
                NoModel::AtBound(parameter, if high { Bound::High } else { Bound::Low })
            });
        }
        let Some(value) = self.search.value() else {
            return Err(NoModel::NotConverged);
        };
        Ok(Fitted {
            model: self.model,
            parameters,
            log_likelihood: -value,
            evaluations: self.search.evaluations(),
            spread: spread(surprise, &at, 4),
        })
    }
}
