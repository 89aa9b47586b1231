//! What a fitted buying model foretells of a whole book within a time (method §19): of each customer, and in all with
//! bounds. Those who are known to have left are expected to buy nothing. It goes through the book a few customers at a
//! time, and must never say less doubt than there is.

use std::rc::Rc;

use super::Progress;
use super::backtest::Backtest;
use super::buying_model::Group;
use super::customer_forecast::Outlook;
use super::fitted::Fitted;
use super::forecast_sum::ForecastSum;
use super::gamma_gamma::{SpendModel, spent};
use super::purchases::{Purchases, WEEK, groups};
use super::survival::Z95;
use crate::book::Id;

/// The forecast for one customer.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerForecast {
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
    /// The lower 95 % bound of the purchases, widened by how far the model was off in the past of the same log.
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
    backtest: Backtest,
    tested: bool,
    /// Those who have not left, and the sum over them.
    present: Vec<Group>,
    sum: ForecastSum,
    summed: usize,
    next: usize,
    customers: Vec<CustomerForecast>,
    total: Total,
}

impl Forecast {
    /// A forecast of the next so many days after the purchases' own day.
    pub fn new(
        purchases: Rc<Purchases>,
        fitted: Fitted,
        spend: Option<SpendModel>,
        days: i32,
    ) -> Forecast {
        let days = days.max(0);
        let all = purchases.buyers.iter();
        let present: Vec<_> = all.filter(|buyer| buyer.left.is_none()).cloned().collect();
        Forecast {
            customers: Vec::with_capacity(purchases.buyers.len()),
            present: groups(&present, purchases.asof),
            sum: ForecastSum::new(fitted, f64::from(days) / WEEK),
            backtest: Backtest::new(fitted.model, Rc::clone(&purchases), days),
            tested: false,
            summed: 0,
            purchases,
            fitted,
            spend,
            days,
            next: 0,
            total: Total {
                brings: spend.map(|_| 0.0),
                ..Total::default()
            },
        }
    }

    /// Goes through so many more buyers, or does as much of the backtest.
    pub fn advance(&mut self, customers: usize) -> Progress {
        let all = self.purchases.buyers.len();
        let of = all.saturating_mul(3);
        if !self.tested {
            let progress = self.backtest.advance(customers.div_ceil(25));
            self.tested = progress.is_done();
            let done = all * progress.done / progress.of.max(1);
            return Progress {
                done: done.min(all.saturating_sub(1)),
                of: of.max(1),
            };
        }
        if self.summed < self.present.len() {
            let to = self
                .summed
                .saturating_add(customers)
                .min(self.present.len());
            for group in self.present.iter().take(to).skip(self.summed) {
                self.sum.add(&group.past, group.customers);
            }
            self.summed = to;
            return Progress {
                done: all + all * to / self.present.len() / 2,
                of,
            };
        }
        let to = self.next.saturating_add(customers).min(all);
        let purchases = Rc::clone(&self.purchases);
        for buyer in purchases.buyers.iter().take(to).skip(self.next) {
            let past = buyer.past(purchases.asof).filter(|_| buyer.left.is_none());
            let Some(past) = past else {
                continue;
            };
            let outlook = self.fitted.outlook(&past, f64::from(self.days) / WEEK);
            let spent = spent(buyer, purchases.asof);
            let each = self.spend.and_then(|spend| spend.expected(spent.as_ref()));
            let brings = each.map(|each| each * outlook.purchases);
            if let Some(total) = &mut self.total.brings {
                *total += brings.unwrap_or(0.0);
            }
            self.customers.push(CustomerForecast {
                customer: buyer.customer.clone(),
                outlook,
                brings,
            });
        }
        self.next = to;
        if to == all {
            self.bound();
        }
        Progress {
            done: all.saturating_mul(2).saturating_add(to),
            of,
        }
    }

    /// 95 % bounds of a log-normal quantity of this mean and variance, so that the lower one stays above 0 and the upper one
    /// within reason where hardly anything is expected.
    fn bound(&mut self) {
        let mean = self.sum.purchases;
        self.total = Total {
            customers: self.customers.len(),
            active: self.sum.active,
            returns: self.sum.returns,
            purchases: mean,
            low: 0.0,
            high: (mean <= 0.0).then_some(0.0),
            brings: self.total.brings,
        };
        if let Some(share) = self.sum.share() {
            let deviation = (libm::log1p(share) + self.backtest.widening()).sqrt();
            let wide = libm::exp(Z95 * deviation);
            self.total.low = mean / wide;
            self.total.high = Some(mean * wide).filter(|high| high.is_finite());
        }
    }

    /// What is foretold of each customer, in order of id; complete once [`Forecast::advance`] is done.
    pub fn customers(&self) -> &[CustomerForecast] {
        &self.customers
    }

    /// What is foretold in all; complete once [`Forecast::advance`] is done.
    pub fn total(&self) -> &Total {
        &self.total
    }

    /// How far the model was off in the past; complete once [`Forecast::advance`] is done.
    pub fn backtest(&self) -> &Backtest {
        &self.backtest
    }
}
