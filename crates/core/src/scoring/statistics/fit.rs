//! Fitting a buying model by maximum likelihood on the logarithms of its parameters (method §19), a few evaluations at a
//! time, so that a page can show progress, stop, and never freezes. From four starts the best is kept; a large log is first
//! looked at roughly. Where the best lies at a limit, the limit is fitted and named.

use std::rc::Rc;

use super::Progress;
use super::bfgs;
use super::bfgs::{Point, Value};
use super::buying_model::{Group, Model, Parameters};
use super::coarse_groups::coarse;
use super::covariance::spread;
use super::fit_limits::{Limits, bounds, held, near};
use super::fit_starts::{self, few_regulars, from_limit, starts};
use super::fitted::{Bound, Fitted, NoModel, Parameter};
use super::multi_start::{Bounds, Lowest, MultiStart};
use super::purchases::Purchases;

/// How many distinct rough answers are looked at with everybody.
const LOOKED_AT: usize = 2;
/// Rough answers nearer than this, in logarithms, are one.
const APART: f64 = 0.5;
/// How often a lost search is taken up again from its lowest point.
const AGAIN: usize = 3;
/// A limit is as good as what it is the limit of if the log-likelihood falls by no more than this share.
const AS_GOOD: f64 = 1e-10;

/// Shortest time between purchases that a search starts from, in weeks: a day.
const MIN_PACE: f64 = 1.0 / 7.0;

/// What a fit is at.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stage {
    Rough,
    All {
        again: usize,
    },
    Limit {
        number: usize,
    },
    /// From a limit back into the open, at one rate or at rates that differ; a large log roughly at first, and between which
    /// edges after that.
    Back {
        one_rate: bool,
        rough: Option<Bounds>,
    },
}

/// Options of a fit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FitOptions {
    /// One more point to start from.
    pub start: Option<Parameters>,
    /// Weight from 0 of the penalty on large parameters: the sum of their squares, times this, times the customers, is
    /// taken from the log-likelihood. Above 0 no limits are tried: a penalty keeps parameters from running to them.
    pub penalty: f64,
}

/// A fit under way.
#[derive(Clone, Debug)]
pub struct Fit {
    model: Model,
    /// Penalty on the sum of the parameters' squares.
    penalty: f64,
    groups: Rc<[Group]>,
    rough: Option<Vec<Group>>,
    mean_age: f64,
    /// Mean time between purchases, over all time, in weeks.
    pace: f64,
    /// Mean time between purchases of those who came back, from first to last.
    busy_pace: f64,
    bounds: Bounds,
    stage: Stage,
    searches: MultiStart,
    evaluations: usize,
    /// The best so far, and the limits it stands for.
    best: Option<(Lowest, Limits)>,
    limits: Vec<Limits>,
    /// Whether it was already looked for something better than a limit.
    went_back: bool,
    done: Option<Result<Fitted, NoModel>>,
}

impl Fit {
    /// Fit of a model to these groups, which come in order of their repeats.
    pub fn new(model: Model, groups: impl Into<Rc<[Group]>>) -> Fit {
        Fit::with(model, groups, &FitOptions::default())
    }

    /// The same with a start of one's own or a penalty.
    pub fn with(model: Model, groups: impl Into<Rc<[Group]>>, wishes: &FitOptions) -> Fit {
        let groups = groups.into();
        let (mut customers, mut age, mut repeats, mut busy) = (0.0, 0.0, 0.0, 0.0);
        for group in groups.iter() {
            customers += group.customers;
            age += group.customers * group.past.age;
            repeats += group.customers * f64::from(group.past.repeats);
            busy += group.customers * group.past.last;
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
        let mean_age = if age > 0.0 { age / customers } else { 1.0 };
        let between = |time: f64| time / repeats.max(1.0) / f64::from(model.phases());
        let (pace, busy_pace) = (between(age), between(busy).max(MIN_PACE));
        let bounds = bounds(model, mean_age);
        let own = wishes.start.map(|start| start.logs());
        let starts = own.into_iter().chain(starts(model, pace, mean_age));
        let rough = if hopeless.is_none() && own.is_none() {
            coarse(&groups)
        } else {
            None
        };
        Fit {
            model,
            penalty: wishes.penalty * customers,
            searches: MultiStart::new(starts, &bounds),
            stage: if rough.is_some() {
                Stage::Rough
            } else {
                Stage::All { again: 0 }
            },
            groups,
            rough,
            mean_age,
            pace,
            busy_pace,
            bounds,
            evaluations: 0,
            best: None,
            limits: Vec::new(),
            went_back: false,
            done: hopeless.map(Err),
        }
    }

    /// Fit of a model to purchases, whose groups are gathered once for all fits.
    pub fn of(model: Model, purchases: &Purchases) -> Fit {
        Fit::new(model, purchases.groups())
    }

    /// Takes the likelihood up to so many times. Each takes as long as there are groups.
    pub fn advance(&mut self, evaluations: usize) -> Progress {
        let mut left = evaluations;
        while self.done.is_none() && left > 0 {
            let groups: &[Group] = match (&self.stage, &self.rough) {
                (Stage::Rough | Stage::Back { rough: Some(_), .. }, Some(rough)) => rough,
                _ => &self.groups,
            };
            let surprise =
                |logs: &Point| penalised(self.model.surprise(logs, groups), logs, self.penalty);
            let spent = self.searches.advance(&surprise, left);
            self.evaluations += spent;
            left = left.saturating_sub(spent);
            if self.searches.is_done() {
                self.next();
            }
        }
        Progress {
            done: self.evaluations,
            of: match self.done {
                Some(_) => self.evaluations,
                None => self.evaluations.saturating_add(1).max(bfgs::MOST),
            },
        }
    }

    /// Outcome; none while it is under way.
    pub fn outcome(&self) -> Option<Result<Fitted, NoModel>> {
        self.done
    }

    /// Fits without a pause.
    pub fn run(mut self) -> Result<Fitted, NoModel> {
        self.advance(usize::MAX);
        self.done.unwrap_or(Err(NoModel::NotConverged))
    }

    /// What follows when the searches of a stage have ended.
    fn next(&mut self) {
        let lowest = self.searches.lowest();
        match self.stage {
            Stage::Rough => {
                let mut starts = self.searches.distinct(LOOKED_AT, APART);
                if starts.is_empty() {
                    starts = fit_starts::starts(self.model, self.pace, self.mean_age);
                }
                self.stage = Stage::All { again: 0 };
                self.searches = MultiStart::new(starts, &self.bounds);
            }
            Stage::All { again } => {
                let Some(lowest) = lowest else {
                    self.done = Some(Err(NoModel::NotConverged));
                    return;
                };
                if !lowest.found && again < AGAIN {
                    self.stage = Stage::All { again: again + 1 };
                    self.searches = MultiStart::new([lowest.at], &self.bounds);
                    return;
                }
                self.best = Some((lowest, Limits::default()));
                match self.penalty > 0.0 {
                    true => self.try_limit(0),
                    false => self.try_limits_near_best(),
                }
            }
            Stage::Limit { number } => {
                let limits = self.limits.get(number).copied().unwrap_or_default();
                if let (Some(lowest), Some((best, known))) = (lowest, self.best) {
                    let slack = slack(best.value);
                    let simpler =
                        limits.free() < known.free() && lowest.value <= best.value + slack;
                    if simpler || lowest.value < best.value - slack {
                        self.best = Some((lowest, limits));
                    }
                }
                self.try_limit(number + 1);
            }
            Stage::Back {
                one_rate,
                rough: Some(bounds),
            } => {
                let starts = self.searches.distinct(LOOKED_AT, APART);
                self.stage = Stage::Back {
                    one_rate,
                    rough: None,
                };
                self.searches = MultiStart::new(starts, &bounds);
            }
            Stage::Back { one_rate, .. } => {
                if let (Some(lowest), Some((best, _))) = (lowest, self.best)
                    && lowest.value < best.value - slack(best.value)
                {
                    let limits = Limits {
                        one_rate,
                        dropout: None,
                    };
                    self.best = Some((lowest, limits));
                }
                match self.best {
                    _ if one_rate => self.go_back(false),
                    Some((_, Limits { dropout: None, .. })) => self.try_limits_near_best(),
                    _ => self.done = Some(self.found()),
                }
            }
        }
    }

    /// What follows the last limit. The likelihood is so flat near one that the searches may have passed a hill beside it:
    /// it is looked for from the limit, once, and what is found there may have limits of its own.
    fn end_of_limits(&mut self) {
        match self.best {
            Some((_, limits)) if !limits.is_none() && !self.went_back => {
                self.went_back = true;
                self.go_back(limits.one_rate);
            }
            _ => self.done = Some(self.found()),
        }
    }

    fn try_limits_near_best(&mut self) {
        if let Some((best, _)) = self.best {
            let by = Parameters::of_logs(&best.at);
            self.limits = near(self.model, &by, self.mean_age);
        }
        self.try_limit(0);
    }

    fn go_back(&mut self, one_rate: bool) {
        let Some((best, _)) = self.best else { return };
        let limits = Limits {
            one_rate,
            dropout: None,
        };
        let by = Parameters::of_logs(&best.at);
        let (held, bounds) = held(limits, self.model, &by, self.mean_age);
        let mut starts = from_limit(self.model, &held, one_rate, self.mean_age);
        if !one_rate {
            starts.push(few_regulars(self.model, self.busy_pace, self.mean_age));
        }
        self.stage = Stage::Back {
            one_rate,
            // Of Pareto/NBD the hill beside a limit can be so low that only everybody together shows it.
            rough: (self.rough.is_some() && self.model != Model::Pareto).then_some(bounds),
        };
        self.searches = MultiStart::new(starts, &bounds);
    }

    fn try_limit(&mut self, number: usize) {
        let limits = self.limits.get(number).copied();
        match limits.zip(self.best) {
            Some((limits, (best, _))) => {
                let by = Parameters::of_logs(&best.at);
                let (start, bounds) = held(limits, self.model, &by, self.mean_age);
                self.stage = Stage::Limit { number };
                self.searches = MultiStart::new([start.logs()], &bounds);
            }
            None => self.end_of_limits(),
        }
    }

    fn found(&self) -> Result<Fitted, NoModel> {
        let Some((best, limits)) = self.best else {
            return Err(NoModel::NotConverged);
        };
        if let Some((number, high)) = best.edge.filter(|_| limits.is_none()) {
            let parameter = match number {
                0 => Parameter::R,
                1 => Parameter::Alpha,
                2 => Parameter::A,
                _ => Parameter::B,
            };
            let bound = if high { Bound::High } else { Bound::Low };
            return Err(NoModel::AtBound(parameter, bound));
        }
        if !best.found {
            return Err(NoModel::NotConverged);
        }
        let plain = |logs: &Point| -> Value { self.model.surprise(logs, &self.groups) };
        let surprise = |logs: &Point| penalised(plain(logs), logs, self.penalty);
        Ok(Fitted {
            model: self.model,
            parameters: Parameters::of_logs(&best.at),
            limits,
            log_likelihood: if self.penalty > 0.0 {
                -plain(&best.at).value
            } else {
                -best.value
            },
            evaluations: self.evaluations,
            spread: spread(&surprise, &best.at, &limits.fixed()),
        })
    }
}

/// By how much a log-likelihood may fall to be as good as another.
fn slack(value: f64) -> f64 {
    AS_GOOD * value.abs() + 1e-9
}

/// A negative log-likelihood and its slope with a penalty on the sum of the parameters' squares.
fn penalised(value: Value, logs: &Point, penalty: f64) -> Value {
    if penalty <= 0.0 {
        return value;
    }
    let squares = logs.map(|log| libm::exp(2.0 * log));
    let mut slope = value.slope;
    for (slope, square) in slope.iter_mut().zip(squares) {
        *slope += 2.0 * penalty * square;
    }
    Value {
        value: value.value + penalty * squares.iter().sum::<f64>(),
        slope,
    }
}
