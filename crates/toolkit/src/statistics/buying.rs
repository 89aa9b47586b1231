//! Fits of buying models, and what they expect of customers. Time is in the caller's unit throughout: the models do not
//! care which.

use kept_core::report::fit::{limits, why};
use kept_core::scoring::statistics::summaries::gather;
use kept_core::scoring::statistics::{
    Fit, FitOptions, Fitted, Group, Model, NoModel, Parameters, Past, RegularityFit, newcomer,
    outlook,
};
#[cfg(feature = "bindings")]
use wasm_bindgen::prelude::*;

use super::at;

/// The model that chooses the regularity of purchases by likelihood.
const ANY_K: &str = "mbg_cnbd_k";

enum Work {
    One(Box<Fit>),
    AnyK(RegularityFit),
}

/// A fit under way.
#[cfg_attr(feature = "bindings", wasm_bindgen)]
pub struct BuyingFit {
    work: Work,
    model: Model,
}

#[cfg_attr(feature = "bindings", wasm_bindgen)]
impl BuyingFit {
    /// Fit of the model of this word to customers in columns; `weights`, `log_gaps` and `start` (r, α, a, b) may be empty.
    ///
    /// # Errors
    /// Where there is no such model.
    #[allow(
        clippy::too_many_arguments,
        reason = "an object would have to be taken apart by js-sys; the package's JavaScript alone calls this"
    )]
    pub fn new(
        model: &str,
        frequency: &[f64],
        recency: &[f64],
        age: &[f64],
        weights: &[f64],
        log_gaps: &[f64],
        start: &[f64],
        penalty: f64,
    ) -> Result<BuyingFit, String> {
        let columns = frequency.iter().zip(recency).zip(age).enumerate();
        let groups = columns.map(|(i, ((frequency, recency), age))| Group {
            past: past(*frequency, *recency, *age),
            customers: weights.get(i).copied().unwrap_or(1.0),
            log_gaps: at(log_gaps, i),
        });
        let groups = gather(groups);
        let wishes = FitOptions {
            start: parameters(start),
            penalty,
        };
        if model == ANY_K {
            return Ok(BuyingFit {
                work: Work::AnyK(RegularityFit::with(groups, &wishes)),
                model: Model::Mbg,
            });
        }
        let model = named(model)?;
        Ok(BuyingFit {
            work: Work::One(Box::new(Fit::with(model, groups, &wishes))),
            model,
        })
    }

    /// Takes the likelihood up to so many times; the share that is done, 0 to 1, and 1 exactly when all is.
    pub fn advance(&mut self, evaluations: usize) -> f64 {
        let progress = match &mut self.work {
            Work::One(fit) => fit.advance(evaluations),
            Work::AnyK(fit) => fit.advance(evaluations),
        };
        if self.found().is_some() {
            return 1.0;
        }
        // Counts far below what a double holds exactly.
        (progress.done as f64 / progress.of.max(1) as f64).min(0.999)
    }

    /// r, α, a, b, their standard errors (NaN where unknown), log-likelihood, AIC, evaluations; empty where there is no
    /// model, or none yet.
    pub fn figures(&self) -> Vec<f64> {
        let Some(Ok(fitted)) = self.found() else {
            return Vec::new();
        };
        let flat = |by: Option<Parameters>| match by {
            Some(by) => [by.r, by.alpha, by.a, by.b],
            None => [f64::NAN; 4],
        };
        let mut figures = Vec::with_capacity(11);
        figures.extend(flat(Some(fitted.parameters)));
        figures.extend(flat(fitted.standard_errors()));
        figures.extend([fitted.log_likelihood, fitted.aic()]);
        figures.push(fitted.evaluations as f64);
        figures
    }

    /// The word of the model that was fitted: of several k the best.
    pub fn model_word(&self) -> String {
        let model = match self.found() {
            Some(Ok(fitted)) => fitted.model,
            _ => self.model,
        };
        model.word().to_owned()
    }

    /// Words of the limits that parameters stand for, with commas.
    pub fn limits(&self) -> String {
        match self.found() {
            Some(Ok(fitted)) => limits(fitted.limits).join(","),
            _ => String::new(),
        }
    }

    /// Word for why there is no model; empty where there is one, or none yet.
    pub fn why(&self) -> String {
        match self.found() {
            Some(Err(none)) => why(none).to_owned(),
            _ => String::new(),
        }
    }
}

impl BuyingFit {
    fn found(&self) -> Option<Result<Fitted, NoModel>> {
        match &self.work {
            Work::One(fit) => fit.outcome(),
            Work::AnyK(fit) => fit.outcome(),
        }
    }
}

/// What a model with these parameters (r, α, a, b) expects of customers in columns within so long: `what` is 0 for the
/// chance that they are active, 1 for the chance that they buy, 2 for how many purchases to expect, 3 for the log-likelihood
/// of their past.
///
/// # Errors
/// Where there is no such model, or parameters are not above 0.
#[cfg_attr(feature = "bindings", wasm_bindgen)]
pub fn expect(
    model: &str,
    by: &[f64],
    frequency: &[f64],
    recency: &[f64],
    age: &[f64],
    within: f64,
    what: u32,
) -> Result<Vec<f64>, String> {
    let (model, by) = (named(model)?, parameters(by).ok_or("parameters")?);
    let columns = frequency.iter().zip(recency).zip(age);
    let each = columns.map(|((frequency, recency), age)| {
        let past = past(*frequency, *recency, *age);
        if what == 3 {
            return model.log_likelihood(&by, &past);
        }
        let told = outlook(model, &by, &past, within);
        match what {
            0 => told.active,
            1 => told.returns,
            _ => told.purchases,
        }
    });
    Ok(each.collect())
}

/// Repeat purchases expected of somebody new within each of these times.
///
/// # Errors
/// Where there is no such model, or parameters are not above 0.
#[cfg_attr(feature = "bindings", wasm_bindgen(js_name = expectNew))]
pub fn expect_new(model: &str, by: &[f64], within: &[f64]) -> Result<Vec<f64>, String> {
    let (model, by) = (named(model)?, parameters(by).ok_or("parameters")?);
    let each = within.iter().map(|within| newcomer(model, &by, *within));
    Ok(each.collect())
}

fn named(word: &str) -> Result<Model, String> {
    Model::of_word(word).ok_or_else(|| "model".to_owned())
}

fn past(frequency: f64, recency: f64, age: f64) -> Past {
    Past {
        // A cast turns what is no count into the nearest one.
        repeats: frequency as u32,
        last: recency,
        age,
    }
}

fn parameters(by: &[f64]) -> Option<Parameters> {
    let [r, alpha, a, b] = by else { return None };
    let sound = by.iter().all(|one| *one > 0.0 && one.is_finite());
    sound.then_some(Parameters {
        r: *r,
        alpha: *alpha,
        a: *a,
        b: *b,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(model: &str, weights: &[f64], penalty: f64) -> BuyingFit {
        let frequency = [0.0, 1.0, 3.0, 7.0, 2.0, 0.0];
        let recency = [0.0, 5.0, 20.0, 33.0, 9.0, 0.0];
        let age = [30.0, 38.0, 39.0, 36.0, 31.0, 12.0];
        let mut fit = BuyingFit::new(
            model,
            &frequency,
            &recency,
            &age,
            weights,
            &[],
            &[],
            penalty,
        )
        .unwrap();
        while fit.advance(10) < 1.0 {}
        fit
    }

    #[test]
    fn twice_the_weight_is_twice_the_likelihood_at_the_same_parameters() {
        for model in ["bg_nbd", "mbg_nbd", "pareto_nbd"] {
            let (one, two) = (
                fit(model, &[], 0.0).figures(),
                fit(model, &[2.0; 6], 0.0).figures(),
            );
            assert!(
                (two[8] - 2.0 * one[8]).abs() < 1e-6 * one[8].abs(),
                "{model}"
            );
            for i in 0..4 {
                assert!(
                    (two[i] / one[i] - 1.0).abs() < 1e-2,
                    "{model} {i}: {one:?} {two:?}"
                );
            }
        }
    }

    #[test]
    fn a_penalty_draws_the_parameters_in() {
        let size = |figures: &[f64]| figures.iter().take(4).map(|one| one * one).sum::<f64>();
        let free = fit("mbg_nbd", &[], 0.0).figures();
        let drawn = fit("mbg_nbd", &[], 0.01).figures();
        assert!(size(&drawn) < size(&free), "{free:?} {drawn:?}");
        assert!(drawn[8] < free[8]);
    }

    #[test]
    fn no_model_says_why() {
        let mut fit = BuyingFit::new("bg_nbd", &[0.0], &[0.0], &[4.0], &[], &[], &[], 0.0).unwrap();
        assert_eq!(fit.advance(1), 1.0);
        assert_eq!(
            (fit.why().as_str(), fit.figures()),
            ("nobody_repeats", vec![])
        );
        assert!(BuyingFit::new("x", &[], &[], &[], &[], &[], &[], 0.0).is_err());
        assert!(
            expect(
                "bg_nbd",
                &[1.0, 1.0, 0.0, 1.0],
                &[0.0],
                &[0.0],
                &[1.0],
                1.0,
                0
            )
            .is_err()
        );
    }
}
