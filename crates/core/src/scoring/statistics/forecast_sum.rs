//! Purchases that a fitted model expects of many customers together, and the variance of their sum: by chance, and because
//! the parameters are not known for certain. Must never know who the customers are.

use super::buying_model::{Model, Parameters, Past};
use super::covariance::variance;
use super::customer_forecast::{Outlook, outlook, purchases_if_active};
use super::fitted::Fitted;

/// A sum under way.
#[derive(Clone, Debug)]
pub struct ForecastSum {
    fitted: Fitted,
    weeks: f64,
    /// Customers counted.
    pub customers: f64,
    /// How many of them are active.
    pub active: f64,
    /// How many buy again within the time.
    pub returns: f64,
    /// How many purchases they make.
    pub purchases: f64,
    /// Variance of the purchases by chance alone.
    chance: f64,
    /// How the purchases change with each parameter's logarithm.
    slope: [f64; 4],
}

impl ForecastSum {
    /// An empty sum over so many weeks.
    pub fn new(fitted: Fitted, weeks: f64) -> ForecastSum {
        ForecastSum {
            fitted,
            weeks,
            customers: 0.0,
            active: 0.0,
            returns: 0.0,
            purchases: 0.0,
            chance: 0.0,
            slope: [0.0; 4],
        }
    }

    /// Counts so many customers of one past.
    pub fn add(&mut self, past: &Past, customers: f64) {
        let (model, by, weeks) = (self.fitted.model, self.fitted.parameters, self.weeks);
        let Outlook {
            active,
            returns,
            purchases,
        } = outlook(model, &by, past, weeks);
        self.customers += customers;
        self.active += customers * active;
        self.returns += customers * returns;
        self.purchases += customers * purchases;
        // As if the active bought negative-binomially: their own rate is not known, nor whether they are active.
        let mean = purchases_if_active(model, &by, past, weeks);
        let square = mean + mean * mean * (1.0 + 1.0 / shape(model, &by, past));
        self.chance += customers * (active * square - purchases * purchases).max(0.0);
        if self.fitted.spread.is_none() {
            return;
        }
        const STEP: f64 = 1e-3;
        let logs = by.logs();
        let fixed = self.fitted.limits.fixed();
        for ((i, slope), fixed) in self.slope.iter_mut().enumerate().zip(fixed) {
            if fixed {
                continue;
            }
            let shifted = |by: f64| {
                let mut logs = logs;
                if let Some(log) = logs.get_mut(i) {
                    *log += by;
                }
                outlook(model, &Parameters::of_logs(&logs), past, weeks).purchases
            };
            *slope += customers * (shifted(STEP) - shifted(-STEP)) / (2.0 * STEP);
        }
    }

    /// Variance of the purchases as a share of their mean's square; none where the parameters are too uncertain to say, or
    /// nothing is expected.
    pub fn share(&self) -> Option<f64> {
        let unsure = variance(&self.fitted.spread?, &self.slope);
        let mean = self.purchases;
        let share = (unsure + self.chance) / (mean * mean);
        (mean > 0.0 && share.is_finite()).then_some(share)
    }
}

fn shape(model: Model, by: &Parameters, past: &Past) -> f64 {
    model.shape(by, past) / f64::from(model.phases())
}
