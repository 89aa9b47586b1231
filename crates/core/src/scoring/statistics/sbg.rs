//! How many of those who came together will still be here (method §19): the shifted-beta-geometric model of Fader & Hardie
//! (2007). Each customer leaves after a month with a chance of their own, so that those who stay leave ever less. It must
//! never count a month as survived before it is over.

use super::bfgs::{Point, Value};
use super::multi_start::{Bounds, MultiStart};
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
}

/// A fitted projection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sbg {
    /// Weight of leaving.
    pub alpha: f64,
    /// Weight of staying; the mean chance to leave in the first period is α/(α + β).
    pub beta: f64,
    /// Whether it is the plain geometric: α and β ran to a bound, and all leave with the one chance α/(α + β) in every
    /// period.
    pub geometric: bool,
    /// Log-likelihood, unscaled.
    pub log_likelihood: f64,
}

const LARGEST: f64 = 1e4;
/// 48 months are 1,461 days, one leap day included.
const MONTHS: i64 = 48;
const DAYS: i64 = 1_461;

impl Sbg {
    /// Share of those still here that stays through period t, from 1: r_t = (β + t − 1)/(α + β + t − 1); β/(α + β) in
    /// every period where it is geometric.
    pub fn retention(&self, period: u32) -> f64 {
        let before = if self.geometric {
            0.0
        } else {
            f64::from(period.max(1) - 1)
        };
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

/// Best projection for these periods, by maximum likelihood on the parameters' logarithms from four starts; the plain
/// geometric where that is at a bound. There are few periods: it takes no time to speak of.
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
    let odds = libm::log(stayed / left);
    let from = |size: f64| [size, (size + odds).max(-edge).min(edge), 0.0, 0.0];
    let bounds = Bounds {
        low: [-edge, -edge, -1.0, -1.0],
        high: [edge, edge, 1.0, 1.0],
    };
    let mut searches = MultiStart::new([0.0, -1.5, 1.5, 3.0].map(from), &bounds);
    searches.advance(&|logs: &Point| surprise(logs, periods), usize::MAX);
    if let Some(lowest) = searches
        .lowest()
        .filter(|one| one.found && one.edge.is_none())
    {
        let [alpha, beta, ..] = lowest.at.map(libm::exp);
        return Ok(Sbg {
            alpha,
            beta,
            geometric: false,
            log_likelihood: -lowest.value,
        });
    }
    let (alpha, beta) = (left / (stayed + left), stayed / (stayed + left));
    Ok(Sbg {
        alpha,
        beta,
        geometric: true,
        log_likelihood: left * libm::log(alpha) + stayed * libm::log(beta),
    })
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
