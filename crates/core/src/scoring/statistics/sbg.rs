//! How many of those who came together will still be here (method §19): the shifted-beta-geometric model of Fader & Hardie
//! (2007). Each customer leaves after a month with a chance of their own, so that those who stay leave ever less. It must
//! never count a month as survived before it is over.

use super::bfgs::{Point, Search, State, Value};
use super::survival::Stay;

/// How many could leave in a period, by what they did.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Period {
    /// Stayed through all of it.
    pub stayed: f64,
    /// Left in it.
    pub left: f64,
}

/// Why there is no projection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoProjection {
    /// Nobody has been a customer for a month.
    TooYoung,
    /// Nobody has left in a month that is over.
    NobodyLeaves,
    /// Everybody left in their first month.
    NobodyStays,
    /// All leave at one chance, or the months tell too little: the likelihood rises without end.
    AtBound,
    /// The search found no best parameters.
    NotConverged,
}

/// A fitted projection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sbg {
    /// Weighs leaving.
    pub alpha: f64,
    /// Weighs staying; the mean chance to leave in the first period is α/(α + β).
    pub beta: f64,
    /// The log-likelihood there, unscaled.
    pub log_likelihood: f64,
}

const LARGEST: f64 = 1e4;
/// 48 months are 1,461 days, one leap day included.
const MONTHS: i64 = 48;
const DAYS: i64 = 1_461;

impl Sbg {
    /// The share of those still here that stays through period t, from 1: r_t = (β + t − 1)/(α + β + t − 1).
    pub fn retention(&self, period: u32) -> f64 {
        let before = f64::from(period.max(1) - 1);
        (self.beta + before) / (self.alpha + self.beta + before)
    }

    /// The share still here after 0, 1, 2 … `periods` periods.
    pub fn survival(&self, periods: u32) -> Vec<f64> {
        let mut share = 1.0;
        let mut shares = vec![share];
        for period in 1..=periods {
            share *= self.retention(period);
            shares.push(share);
        }
        shares
    }
}

/// What these stays tell of each month of being a customer. A month counts for whoever could have been seen through all of
/// it, left or not.
pub fn months(stays: &[Stay]) -> Vec<Period> {
    let mut months: Vec<Period> = Vec::new();
    for stay in stays {
        let over = whole_months(stay.age);
        let lasted = whole_months(stay.days);
        let through = if stay.left { lasted.min(over) } else { over };
        let seen = through + usize::from(stay.left && lasted < over);
        if months.len() < seen {
            months.resize(seen, Period::default());
        }
        for (i, month) in months.iter_mut().enumerate().take(seen) {
            if i < through {
                month.stayed += 1.0;
            } else {
                month.left += 1.0;
            }
        }
    }
    months
}

fn whole_months(days: i32) -> usize {
    usize::try_from(i64::from(days) * MONTHS / DAYS).unwrap_or(0)
}

/// The best projection for these periods, by maximum likelihood on the parameters' logarithms. There are few periods: it
/// takes no time to speak of.
pub fn fit(periods: &[Period]) -> Result<Sbg, NoProjection> {
    let (mut stayed, mut left) = (0.0, 0.0);
    for period in periods {
        stayed += period.stayed;
        left += period.left;
    }
    if stayed + left <= 0.0 {
        return Err(NoProjection::TooYoung);
    }
    if left <= 0.0 {
        return Err(NoProjection::NobodyLeaves);
    }
    if stayed <= 0.0 {
        return Err(NoProjection::NobodyStays);
    }
    let edge = libm::log(LARGEST);
    let start = [0.0, libm::log(stayed / left).clamp(-edge, edge), 0.0, 0.0];
    let mut search = Search::new(start, [-edge; 4], [edge; 4]);
    search.advance(&|logs: &Point| surprise(logs, periods), usize::MAX);
    match (search.state(), search.value()) {
        (State::Found, Some(_)) if search.bound_met().is_some() => Err(NoProjection::AtBound),
        (State::Found, Some(value)) => {
            let [alpha, beta, ..] = search.at().map(libm::exp);
            Ok(Sbg {
                alpha,
                beta,
                log_likelihood: -value,
            })
        }
        _ => Err(NoProjection::NotConverged),
    }
}

fn surprise(logs: &Point, periods: &[Period]) -> Value {
    let [alpha, beta, ..] = logs.map(libm::exp);
    let (mut total, mut by_alpha, mut by_beta) = (0.0, 0.0, 0.0);
    let mut stay = beta;
    for period in periods {
        let both = alpha + stay;
        total += period.stayed * libm::log(stay / both) + period.left * libm::log(alpha / both);
        let all = (period.stayed + period.left) / both;
        by_alpha += period.left / alpha - all;
        by_beta += period.stayed / stay - all;
        stay += 1.0;
    }
    Value {
        value: -total,
        slope: [-by_alpha * alpha, -by_beta * beta, 0.0, 0.0],
    }
}
