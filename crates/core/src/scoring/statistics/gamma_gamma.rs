//! What a purchase brings (method §19): the Gamma–Gamma model of Fader & Hardie (2013). A customer's mean is drawn towards
//! everybody's, the more the fewer of their purchases are known. Any unit of money, the same throughout; the first purchase
//! is left out, as in the published fits. Must never say a mean where the model has none.

use super::Progress;
use super::bfgs;
use super::bfgs::{Point, Value};
use super::covariance::spread;
use super::fitted::Bound;
use super::multi_start::{Bounds, MultiStart};
use super::purchases::Buyer;
use crate::book::Day;

/// What somebody's purchases after the first brought.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spent {
    /// On how many days, those with an amount.
    pub purchases: u32,
    /// What each brought on average.
    pub mean: f64,
}

/// The parameters; all are positive.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpendModel {
    /// The shape of one customer's purchases.
    pub p: f64,
    /// The shape of the customers' means.
    pub q: f64,
    /// Their scale, in the unit of money.
    pub v: f64,
}

/// A fitted model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FittedSpend {
    /// Its parameters.
    pub model: SpendModel,
    /// The log-likelihood there, unscaled.
    pub log_likelihood: f64,
    /// How many customers it rests on.
    pub customers: usize,
    /// Covariance of the logarithms of p, q and v; none where the likelihood is too flat.
    spread: Option<[Point; 4]>,
}

impl FittedSpend {
    /// Standard errors of p, q and v by the curvature of the likelihood (delta method from the logarithms).
    pub fn standard_errors(&self) -> Option<SpendModel> {
        let [[p, ..], [_, q, ..], [_, _, v, _], _] = self.spread?;
        Some(SpendModel {
            p: self.model.p * p.max(0.0).sqrt(),
            q: self.model.q * q.max(0.0).sqrt(),
            v: self.model.v * v.max(0.0).sqrt(),
        })
    }
}

/// Why there is no model of spending.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NoSpend {
    /// Fewer than two customers have a purchase after the first that brought something.
    TooFew,
    /// Everybody pays the same, this much: there is no spread to learn from, and none is needed.
    SamePrice(f64),
    /// The search stalled at an edge: this parameter grows or shrinks without end.
    AtBound(SpendParameter, Bound),
    /// The tail is so long that there is no mean.
    NoMean,
    /// The search found no best parameters.
    NotConverged,
}

/// Parameter of the model of spending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpendParameter {
    /// Shape of one customer's purchases: at its upper edge everybody always spends what they always spend.
    P,
    /// Shape of the customers' means: at its upper edge all customers spend alike.
    Q,
    /// Their scale.
    V,
}

impl SpendModel {
    /// Model to expect spending by: the fitted one, or where everybody pays the same one that expects just that.
    pub fn of(outcome: &Result<FittedSpend, NoSpend>) -> Option<SpendModel> {
        match *outcome {
            Ok(fitted) => Some(fitted.model),
            // For any p and q, v = m·(q − 1)/p expects m of whoever spent m.
            Err(NoSpend::SamePrice(v)) => Some(SpendModel { p: 1.0, q: 2.0, v }),
            Err(_) => None,
        }
    }

    /// What the next purchase of a customer is expected to bring: p·(v + x·m)/(p·x + q − 1); with nothing known of them,
    /// everybody's mean. None where there is no mean (p·x + q ≤ 1).
    pub fn expected(&self, spent: Option<&Spent>) -> Option<f64> {
        let (x, mean) = spent.map_or((0.0, 0.0), |spent| (f64::from(spent.purchases), spent.mean));
        let weight = self.p * x + self.q - 1.0;
        let value = self.p * (self.v + x * mean) / weight;
        (weight > 0.0 && value.is_finite()).then_some(value)
    }

    /// The log-likelihood of one customer's mean.
    pub fn log_likelihood(&self, spent: &Spent) -> f64 {
        -surprise(
            &[self.p, self.q, self.v, 1.0].map(libm::log),
            &[(*spent, 1.0)],
        )
        .value
    }
}

/// What the purchase days of a buyer after the first, up to a day, brought; none where nothing is known or nothing is left
/// after what was given back.
pub fn spent(buyer: &Buyer, asof: Day) -> Option<Spent> {
    let days = buyer.days.iter().zip(&buyer.spent).skip(1);
    let known = days
        .take_while(|(day, _)| **day <= asof)
        .filter_map(|(_, spent)| *spent);
    let (mut purchases, mut sum) = (0_u32, 0.0);
    for amount in known {
        purchases += 1;
        sum += amount;
    }
    // To the whole minor unit, as in the data that the published fit rests on.
    let mean = libm::round(sum / f64::from(purchases.max(1)));
    (mean > 0.0).then_some(Spent { purchases, mean })
}

const LARGEST: f64 = 1e4;
/// Means that differ by no more than this share of them are the same price.
const ALIKE: f64 = 1e-9;

/// A fit under way.
#[derive(Clone, Debug)]
pub struct SpendFit {
    /// Customers, and how many of them are alike.
    all: Vec<(Spent, f64)>,
    searches: MultiStart,
    done: Option<Result<FittedSpend, NoSpend>>,
}

impl SpendFit {
    /// A fit to these customers; those whose mean is not above 0 cannot be among them and are left out.
    pub fn new(all: impl IntoIterator<Item = Spent>) -> SpendFit {
        SpendFit::weighted(all.into_iter().map(|spent| (spent, 1.0)))
    }

    /// A fit to customers of whom so many are alike; weights are above 0.
    pub fn weighted(all: impl IntoIterator<Item = (Spent, f64)>) -> SpendFit {
        let mut usable: Vec<(Spent, f64)> = Vec::new();
        let (mut sum, mut customers) = (0.0, 0.0);
        for (spent, weight) in all {
            if spent.purchases > 0 && spent.mean > 0.0 && spent.mean.is_finite() && weight > 0.0 {
                sum += weight * spent.mean;
                customers += weight;
                usable.push((spent, weight));
            }
        }
        let mean = if usable.is_empty() {
            1.0
        } else {
            sum / customers
        };
        let alike = |(spent, _): &(Spent, f64)| (spent.mean / mean - 1.0).abs() <= ALIKE;
        let hopeless = if customers < 2.0 {
            Some(NoSpend::TooFew)
        } else if usable.iter().all(alike) {
            Some(NoSpend::SamePrice(mean))
        } else {
            None
        };
        // The fourth number is not used.
        let log = |p: f64, q: f64, v: f64| [p, q, v * mean, 1.0].map(libm::log);
        let bounds = Bounds {
            low: log(1.0 / LARGEST, 1.0 / LARGEST, 1.0 / LARGEST),
            high: log(LARGEST, LARGEST, LARGEST),
        };
        let bounds = Bounds {
            low: unused(bounds.low, -1.0),
            high: unused(bounds.high, 1.0),
        };
        // Middling; wide within and narrow between customers; the other way round; a long tail.
        let starts = [
            log(2.0, 3.0, 1.0),
            log(0.7, 12.0, 12.0),
            log(20.0, 4.0, 0.2),
            log(3.0, 1.2, 0.1),
        ];
        SpendFit {
            done: hopeless.map(Err),
            all: usable,
            searches: MultiStart::new(starts, &bounds),
        }
    }

    /// Takes the likelihood up to so many times. Each takes as long as there are customers.
    pub fn advance(&mut self, evaluations: usize) -> Progress {
        if self.done.is_none() {
            let all = &self.all;
            self.searches
                .advance(&|logs: &Point| surprise(logs, all), evaluations);
            if self.searches.is_done() {
                self.done = Some(self.found());
            }
        }
        let done = self.searches.evaluations();
        Progress {
            done,
            of: match self.done {
                Some(_) => done,
                None => done.saturating_add(1).max(bfgs::MOST),
            },
        }
    }

    /// What came of it; none while it is under way.
    pub fn outcome(&self) -> Option<Result<FittedSpend, NoSpend>> {
        self.done
    }

    /// Fits without a pause.
    pub fn run(mut self) -> Result<FittedSpend, NoSpend> {
        self.advance(usize::MAX);
        self.done.unwrap_or(Err(NoSpend::NotConverged))
    }

    fn found(&self) -> Result<FittedSpend, NoSpend> {
        let Some(lowest) = self.searches.lowest() else {
            return Err(NoSpend::NotConverged);
        };
        let [p, q, v, _] = lowest.at.map(libm::exp);
        if let Some((number, high)) = lowest.edge {
            let parameter = match number {
                0 => SpendParameter::P,
                1 => SpendParameter::Q,
                _ => SpendParameter::V,
            };
            let bound = if high { Bound::High } else { Bound::Low };
            return Err(NoSpend::AtBound(parameter, bound));
        }
        if !lowest.found {
            return Err(NoSpend::NotConverged);
        }
        if q <= 1.0 {
            return Err(NoSpend::NoMean);
        }
        Ok(FittedSpend {
            model: SpendModel { p, q, v },
            log_likelihood: -lowest.value,
            // A count of customers, far below what an integer holds.
            customers: libm::round(self.all.iter().map(|one| one.1).sum()) as usize,
            spread: spread(
                &|logs: &Point| surprise(logs, &self.all),
                &lowest.at,
                &[false, false, false, true],
            ),
        })
    }
}

fn unused([p, q, v, _]: Point, fourth: f64) -> Point {
    [p, q, v, fourth]
}

/// The negative log-likelihood at these logarithms of p, q and v, with its slope: −ln B(px, q) − q·ln(1 + mx/v)
/// − px·ln(1 + v/(mx)) − ln m for each customer.
fn surprise(logs: &Point, all: &[(Spent, f64)]) -> Value {
    let [p, q, v, _] = logs.map(libm::exp);
    let (log_gamma_q, psi_q) = (libm::lgamma(q), digamma(q));
    let (mut total, mut by_p, mut by_q, mut by_v) = (0.0, 0.0, 0.0, 0.0);
    for (spent, weight) in all {
        let x = f64::from(spent.purchases);
        let (px, mx) = (p * x, spent.mean * x);
        let (above, below) = (libm::log1p(mx / v), libm::log1p(v / mx));
        let psi = digamma(px + q);
        total += weight
            * (libm::lgamma(px + q)
                - libm::lgamma(px)
                - log_gamma_q
                - q * above
                - px * below
                - libm::log(spent.mean));
        by_p += weight * x * (psi - digamma(px) - below);
        by_q += weight * (psi - psi_q - above);
        by_v += weight * ((q * mx / v - px) / (v + mx));
    }
    Value {
        value: -total,
        slope: [-by_p * p, -by_q * q, -by_v * v, 0.0],
    }
}

/// The slope of ln Γ, by its recurrence up to 8 and its asymptotic series from there.
fn digamma(x: f64) -> f64 {
    let mut x = x;
    let mut sum = 0.0;
    while x < 8.0 {
        sum -= 1.0 / x;
        x += 1.0;
    }
    let y = 1.0 / (x * x);
    let tail = 1.0 / 12.0
        - y * (1.0 / 120.0
            - y * (1.0 / 252.0
                - y * (1.0 / 240.0 - y * (1.0 / 132.0 - y * (691.0 / 32_760.0 - y / 12.0)))));
    sum + libm::log(x) - 0.5 / x - y * tail
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_slope_of_ln_gamma_is_that_of_the_tables() {
        let known = [
            (1.0, -0.577_215_664_901_532_9),
            (0.5, -1.963_510_026_021_423_5),
            (10.0, 2.251_752_589_066_721),
            (0.01, -100.560_885_457_868_7),
        ];
        for (x, want) in known {
            assert!(
                (digamma(x) - want).abs() < 1e-12 * f64::max(1.0, want.abs()),
                "{x}"
            );
        }
    }
}
