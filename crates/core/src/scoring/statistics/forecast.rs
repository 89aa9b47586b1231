//! What a fitted buying model foretells of a whole book within a time (method §19): of each customer, and in all with
//! bounds. Those who are known to have left are expected to buy nothing. It goes through the book a few customers at a
//! time, and must never say less doubt than there is.

use std::rc::Rc;

use super::Progress;
use super::bg_nbd::{Parameters, Past};
use super::covariance::variance;
use super::customer_forecast::{Outlook, outlook, purchases_if_active};
use super::fit::Fitted;
use super::gamma_gamma::{SpendModel, spent};
use super::purchases::{Purchases, WEEK};
use super::survival::Z95;
use crate::book::Id;

/// What is foretold of one customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Foretold {
    /// Who.
    pub customer: Id,
    /// Whether they are active, return, and how often.
    pub outlook: Outlook,
    /// What they are expected to bring within the time, in the currency's minor unit; none where spending is not known.
    pub brings: Option<f64>,
}

/// What is foretold of all together.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Total {
    /// Customers looked at: those who bought and have not left.
    pub customers: usize,
    /// How many of them are active.
    pub active: f64,
    /// How many of them buy again within the time.
    pub returns: f64,
    /// How many purchases they make.
    pub purchases: f64,
    /// The lower 95 % bound of the purchases.
    pub low: f64,
    /// The upper bound; none where the parameters themselves are too uncertain to say.
    pub high: Option<f64>,
    /// What the purchases bring, in the currency's minor unit; none where spending is not known.
    pub brings: Option<f64>,
}

/// A forecast under way, and when it is done.
#[derive(Clone, Debug)]
pub struct Forecast {
    purchases: Rc<Purchases>,
    fitted: Fitted,
    spend: Option<SpendModel>,
    days: i32,
    next: usize,
    customers: Vec<Foretold>,
    total: Total,
    /// Of the purchases, chance alone.
    chance: f64,
    /// How the purchases change with each parameter's logarithm.
    slope: [f64; 4],
}

impl Forecast {
    /// A forecast of the next so many days after the purchases' own day.
    pub fn new(
        purchases: Rc<Purchases>,
        fitted: Fitted,
        spend: Option<SpendModel>,
        days: i32,
    ) -> Forecast {
        Forecast {
            customers: Vec::with_capacity(purchases.buyers.len()),
            purchases,
            fitted,
            spend,
            days: days.max(0),
            next: 0,
            total: Total {
                brings: spend.map(|_| 0.0),
                ..Total::default()
            },
            chance: 0.0,
            slope: [0.0; 4],
        }
    }

    /// Goes through so many more buyers.
    pub fn advance(&mut self, customers: usize) -> Progress {
        let purchases = Rc::clone(&self.purchases);
        let all = purchases.buyers.len();
        let to = self.next.saturating_add(customers).min(all);
        for buyer in purchases.buyers.iter().take(to).skip(self.next) {
            let past = buyer.past(purchases.asof).filter(|_| buyer.left.is_none());
            let Some(past) = past else {
                continue;
            };
            let weeks = f64::from(self.days) / WEEK;
            let outlook = outlook(self.fitted.model, &self.fitted.parameters, &past, weeks);
            let spent = spent(buyer, purchases.asof);
            let each = self.spend.and_then(|spend| spend.expected(spent.as_ref()));
            let brings = each.map(|each| each * outlook.purchases);
            self.count(&past, &outlook, weeks);
            if let Some(total) = &mut self.total.brings {
                *total += brings.unwrap_or(0.0);
            }
            self.customers.push(Foretold {
                customer: buyer.customer.clone(),
                outlook,
                brings,
            });
        }
        self.next = to;
        if to == all {
            self.bound();
        }
        Progress { done: to, of: all }
    }

    fn count(&mut self, past: &Past, outlook: &Outlook, weeks: f64) {
        let Fitted {
            model, parameters, ..
        } = self.fitted;
        let total = &mut self.total;
        total.customers += 1;
        total.active += outlook.active;
        total.returns += outlook.returns;
        total.purchases += outlook.purchases;
        // As if the active bought negative-binomially: their own rate is not known, nor whether they are active.
        let mean = purchases_if_active(model, &parameters, past, weeks);
        let shape = parameters.r + f64::from(past.repeats);
        let square = mean + mean * mean * (1.0 + 1.0 / shape);
        self.chance += (outlook.active * square - outlook.purchases * outlook.purchases).max(0.0);
        if self.fitted.spread.is_some() {
            const STEP: f64 = 1e-3;
            let logs = parameters.logs();
            for (i, slope) in self.slope.iter_mut().enumerate() {
                let shifted = |by: f64| {
                    let mut logs = logs;
                    if let Some(log) = logs.get_mut(i) {
                        *log += by;
                    }
                    super::customer_forecast::outlook(
                        model,
                        &Parameters::of_logs(&logs),
                        past,
                        weeks,
                    )
                    .purchases
                };
                *slope += (shifted(STEP) - shifted(-STEP)) / (2.0 * STEP);
            }
        }
    }

    /// 95 % bounds of a log-normal quantity of this mean and variance, so that the lower one stays above 0 and the upper one
    /// within reason where hardly anything is expected.
    fn bound(&mut self) {
        let mean = self.total.purchases;
        let unsure = self
            .fitted
            .spread
            .map(|spread| variance(&spread, &self.slope));
        let (Some(unsure), true) = (unsure, mean > 0.0) else {
            self.total.low = 0.0;
            self.total.high = (mean <= 0.0).then_some(0.0);
            return;
        };
        let share = (unsure + self.chance) / (mean * mean);
        let wide = libm::exp(Z95 * libm::log1p(share).sqrt());
        self.total.low = mean / wide;
        self.total.high = Some(mean * wide).filter(|high| high.is_finite());
    }

    /// What is foretold of each customer, in order of id; complete once [`Forecast::advance`] is done.
    pub fn customers(&self) -> &[Foretold] {
        &self.customers
    }

    /// What is foretold in all; complete once [`Forecast::advance`] is done.
    pub fn total(&self) -> &Total {
        &self.total
    }
}
