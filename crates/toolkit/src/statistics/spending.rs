//! The Gamma–Gamma model of what a purchase brings.

use kept_core::report::fit::why_no_spend;
use kept_core::scoring::statistics::gamma_gamma::{NoSpend, SpendFit, SpendModel, Spent};
#[cfg(feature = "bindings")]
use wasm_bindgen::prelude::*;

/// A fit of spending under way.
#[cfg_attr(feature = "bindings", wasm_bindgen)]
pub struct SpendingFit {
    fit: SpendFit,
}

#[cfg_attr(feature = "bindings", wasm_bindgen)]
impl SpendingFit {
    /// Fit to customers in columns: purchases after the first and what they brought on average; `weights` may be empty.
    pub fn new(frequency: &[f64], monetary: &[f64], weights: &[f64]) -> SpendingFit {
        let columns = frequency.iter().zip(monetary).enumerate();
        let all = columns.map(|(i, (frequency, monetary))| {
            let weight = weights.get(i).copied().unwrap_or(1.0);
            (spent(*frequency, *monetary), weight)
        });
        SpendingFit {
            fit: SpendFit::weighted(all),
        }
    }

    /// Takes the likelihood up to so many times; the share that is done, 0 to 1, and 1 exactly when all is.
    pub fn advance(&mut self, evaluations: usize) -> f64 {
        let progress = self.fit.advance(evaluations);
        if self.fit.outcome().is_some() {
            return 1.0;
        }
        // Counts far below what a double holds exactly.
        (progress.done as f64 / progress.of.max(1) as f64).min(0.999)
    }

    /// p, q, v, their standard errors (NaN where unknown), log-likelihood, customers. Where everybody pays the same, v alone
    /// counts: p = 1, q = 2, and NaN for the rest. Empty where there is no model, or none yet.
    pub fn figures(&self) -> Vec<f64> {
        match self.fit.outcome() {
            Some(Ok(fitted)) => {
                let by = fitted.model;
                let errors = fitted.standard_errors().unwrap_or(SpendModel {
                    p: f64::NAN,
                    q: f64::NAN,
                    v: f64::NAN,
                });
                vec![
                    by.p,
                    by.q,
                    by.v,
                    errors.p,
                    errors.q,
                    errors.v,
                    fitted.log_likelihood,
                    // A count far below what a double holds exactly.
                    fitted.customers as f64,
                ]
            }
            Some(Err(NoSpend::SamePrice(v))) => {
                let nan = f64::NAN;
                vec![1.0, 2.0, v, nan, nan, nan, nan, nan]
            }
            _ => Vec::new(),
        }
    }

    /// Word for why there is no model; empty where there is one, or none yet.
    pub fn why(&self) -> String {
        match self.fit.outcome() {
            Some(Err(none)) => why_no_spend(none).to_owned(),
            _ => String::new(),
        }
    }
}

/// What the next purchase of each customer is expected to bring, by p, q and v; NaN where the model has no mean.
#[cfg_attr(feature = "bindings", wasm_bindgen(js_name = expectSpend))]
pub fn expect_spend(p: f64, q: f64, v: f64, frequency: &[f64], monetary: &[f64]) -> Vec<f64> {
    let model = SpendModel { p, q, v };
    let columns = frequency.iter().zip(monetary);
    let each = columns.map(|(frequency, monetary)| {
        let spent = spent(*frequency, *monetary);
        let known = spent.purchases > 0 && spent.mean > 0.0;
        model.expected(known.then_some(&spent)).unwrap_or(f64::NAN)
    });
    each.collect()
}

fn spent(frequency: f64, monetary: f64) -> Spent {
    Spent {
        // A cast turns what is no count into the nearest one.
        purchases: frequency as u32,
        mean: monetary,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_count_customers() {
        let x = [1.0, 1.0, 1.0, 1.0, 2.0, 2.0, 4.0, 8.0];
        let m = [5.0, 90.0, 20.0, 60.0, 15.0, 50.0, 25.0, 35.0];
        let run = |x: &[f64], m: &[f64], w: &[f64]| {
            let mut fit = SpendingFit::new(x, m, w);
            while fit.advance(10) < 1.0 {}
            (fit.figures(), fit.why())
        };
        let twice: Vec<f64> = x.iter().chain(&x).copied().collect();
        let means: Vec<f64> = m.iter().chain(&m).copied().collect();
        let (long, why) = run(&twice, &means, &[]);
        let (short, _) = run(&x, &m, &[2.0; 8]);
        assert_eq!(long.len(), short.len(), "{why}");
        for (one, other) in long.iter().zip(&short) {
            assert!((one / other - 1.0).abs() < 1e-6, "{long:?} {short:?}");
        }
        assert_eq!(run(&[1.0, 2.0], &[5.0, 5.0], &[]).1, "same_price");
        assert_eq!(run(&[1.0], &[5.0], &[]).1, "too_few");
    }
}
