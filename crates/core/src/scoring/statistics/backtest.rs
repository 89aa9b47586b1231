//! How far a buying model was off in the past of the same log (method §19): fitted to the log up to some earlier days, and
//! held against what was bought after them. By that error the bands of totals are widened, for the model's own doubt alone
//! caught 7 of 12 real windows at "95 %". Must never show a fit what came after its day.

use std::collections::VecDeque;
use std::rc::Rc;

use super::Progress;
use super::buying_model::{Group, Model};
use super::data_sufficiency::{Tier, tier};
use super::fit::Fit;
use super::forecast_sum::ForecastSum;
use super::purchases::{Buyer, Purchases, WEEK, groups};
use super::survival::Z95;
use crate::book::Day;

/// Windows start after these sixths of the log.
const SIXTHS: [i32; 4] = [2, 3, 4, 5];
/// Student's t for 95 % with as many degrees of freedom as there are windows, 0 to 4.
const T95: [f64; 5] = [0.0, 12.706, 4.303, 3.182, 2.776];
/// Customers known by its start below which a window tells nothing.
const FEWEST: usize = 20;
/// Error that is assumed as long as no window tells, and counts as much as one: a twentieth.
const USUAL: f64 = 0.05;

/// One window of the past.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tested {
    /// The last day that the model saw.
    pub split: Day,
    /// Days after it that were foretold.
    pub days: i32,
    /// Purchases foretold of the customers known by then.
    pub foretold: f64,
    /// What they bought.
    pub bought: usize,
    /// Variance that the model itself claims, of the logarithm of the total.
    pub claimed: f64,
}

impl Tested {
    /// ln of what was bought over what was foretold, half a purchase added to both.
    pub fn error(&self) -> f64 {
        // Counts of purchases are far below what a double holds exactly.
        libm::log((self.bought as f64 + 0.5) / (self.foretold + 0.5))
    }
}

/// A backtest under way.
#[derive(Clone, Debug)]
pub struct Backtest {
    model: Model,
    purchases: Rc<Purchases>,
    windows: VecDeque<(Day, i32)>,
    under: Option<Window>,
    tested: Vec<Tested>,
    of: usize,
}

#[derive(Clone, Debug)]
struct Window {
    split: Day,
    days: i32,
    fit: Fit,
    present: Vec<Group>,
    bought: usize,
    sum: Option<ForecastSum>,
    next: usize,
}

impl Backtest {
    /// Backtest of forecasts over so many days, or as many as the log holds after each window's start.
    pub fn new(model: Model, purchases: Rc<Purchases>, days: i32) -> Backtest {
        let asof = purchases.asof;
        let first = purchases
            .buyers
            .iter()
            .filter_map(|buyer| buyer.days.first());
        let first = first.min().copied().unwrap_or(asof);
        let span = asof.since(first);
        let mut windows = VecDeque::new();
        for sixth in SIXTHS {
            let split = first.plus(span / 6 * sixth);
            let days = asof.since(split).min(days);
            if days > 0 {
                windows.push_back((split, days));
            }
        }
        Backtest {
            model,
            purchases,
            of: windows.len(),
            windows,
            under: None,
            tested: Vec::new(),
        }
    }

    /// Takes a likelihood so many times, or goes through twenty times as many groups.
    pub fn advance(&mut self, evaluations: usize) -> Progress {
        match &mut self.under {
            None => {
                if let Some((split, days)) = self.windows.pop_front() {
                    self.under = Window::new(self.model, &self.purchases, split, days);
                }
            }
            Some(window) => {
                if let Some(tested) = window.advance(evaluations) {
                    self.tested.extend(tested);
                    self.under = None;
                }
            }
        }
        let left = self.windows.len() + usize::from(self.under.is_some());
        Progress {
            done: self.of - left,
            of: self.of,
        }
    }

    /// Windows that told something, the earliest first; complete once [`Backtest::advance`] is done.
    pub fn tested(&self) -> &[Tested] {
        &self.tested
    }

    /// Variance by which that of the logarithm of a total is to be raised: what the errors were beyond what the model
    /// claimed, times (t/1.96)², since they are few.
    pub fn widening(&self) -> f64 {
        let mut sum = USUAL * USUAL;
        for one in &self.tested {
            sum += one.error() * one.error() - one.claimed;
        }
        // At most four windows.
        let beyond = (sum / (self.tested.len() as f64 + 1.0)).max(USUAL * USUAL / 5.0);
        let t = T95.get(self.tested.len().max(2)).copied().unwrap_or(Z95);
        beyond * (t / Z95) * (t / Z95)
    }
}

impl Window {
    /// None where too little had happened by then.
    fn new(model: Model, purchases: &Purchases, split: Day, days: i32) -> Option<Window> {
        let known = purchases.upto(split);
        if known.buyers.len() < FEWEST || matches!(tier(&known.size()), Tier::Counts(_)) {
            return None;
        }
        let mut bought = 0;
        let mut present: Vec<Buyer> = Vec::new();
        let mut seen = known.buyers.iter().peekable();
        for buyer in &purchases.buyers {
            let Some(known) = seen.next_if(|known| known.customer == buyer.customer) else {
                continue;
            };
            if known.left.is_some() {
                continue;
            }
            let to = split.plus(days);
            let until = buyer.days.partition_point(|day| *day <= to);
            bought += until.saturating_sub(known.days.len());
            present.push(known.clone());
        }
        Some(Window {
            split,
            days,
            fit: Fit::of(model, &known),
            present: groups(&present, split),
            bought,
            sum: None,
            next: 0,
        })
    }

    /// Some once it is done, with what it told.
    fn advance(&mut self, evaluations: usize) -> Option<Option<Tested>> {
        let Some(sum) = &mut self.sum else {
            self.fit.advance(evaluations);
            match self.fit.outcome() {
                None => return None,
                Some(Err(_)) => return Some(None),
                Some(Ok(fitted)) => {
                    self.sum = Some(ForecastSum::new(fitted, f64::from(self.days) / WEEK));
                    return None;
                }
            }
        };
        let to = self
            .next
            .saturating_add(evaluations.saturating_mul(20))
            .min(self.present.len());
        for group in self.present.iter().take(to).skip(self.next) {
            sum.add(&group.past, group.customers);
        }
        self.next = to;
        if to < self.present.len() {
            return None;
        }
        Some(sum.share().map(|share| Tested {
            split: self.split,
            days: self.days,
            foretold: sum.purchases,
            bought: self.bought,
            claimed: libm::log1p(share),
        }))
    }
}
