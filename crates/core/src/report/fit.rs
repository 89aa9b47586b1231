//! The buying model of a book as of a day, in one shape for scripts and benchmarks. It gathers and names; it must never
//! calculate.

use serde::Serialize;

use crate::book::{Book, Day};
use crate::scoring::statistics::fit::{Bound, Parameter};
use crate::scoring::statistics::gamma_gamma::{NoSpend, SpendFit, spent};
use crate::scoring::statistics::purchases::groups;
use crate::scoring::statistics::{
    Fit, Model, NoModel, Parameters, Past, Purchases, Tier, outlook, tier,
};

/// A buying model fitted to a book, or why there is none.
#[derive(Clone, Debug, Serialize)]
pub struct FitReport {
    /// The day, `YYYY-MM-DD`.
    pub asof: String,
    /// How many customers bought.
    pub customers: usize,
    /// How many of them on two days or more.
    pub repeaters: usize,
    /// On how many days they bought, added up.
    pub purchases: usize,
    /// How much the log may be asked (method §19): `counts`, `totals` or `customers`.
    pub tier: &'static str,
    /// `mbg_nbd` or `bg_nbd`.
    pub model: &'static str,
    /// The parameters, time in weeks; null where there is no model.
    pub parameters: Option<ParametersReport>,
    /// The log-likelihood, unscaled; null where there is no model.
    pub log_likelihood: Option<f64>,
    /// How often the likelihood was taken; null where there is no model.
    pub evaluations: Option<usize>,
    /// Why there is no model; null where there is one.
    pub why: Option<&'static str>,
}

/// The parameters of a buying model.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ParametersReport {
    /// The shape of the rates.
    pub r: f64,
    /// Their scale, in weeks.
    pub alpha: f64,
    /// Weighs dropping out.
    pub a: f64,
    /// Weighs staying.
    pub b: f64,
}

/// A model of spending fitted to a book, or why there is none.
#[derive(Clone, Debug, Serialize)]
pub struct SpendReport {
    /// How many customers it rests on.
    pub customers: usize,
    /// The shape of one customer's purchases.
    pub p: Option<f64>,
    /// The shape of the customers' means.
    pub q: Option<f64>,
    /// Their scale, in the currency's minor unit.
    pub v: Option<f64>,
    /// The log-likelihood of means in the minor unit.
    pub log_likelihood: Option<f64>,
    /// Why there is no model; null where there is one.
    pub why: Option<&'static str>,
}

/// What a model with given parameters expects of one customer.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct OutlookReport {
    /// The log-likelihood of their past.
    pub log_likelihood: f64,
    /// The chance that they are active.
    pub active: f64,
    /// The chance that they buy again within the time.
    pub returns: f64,
    /// How many purchases to expect within the time.
    pub purchases: f64,
}

/// Fits a model to the purchases of this book up to this day.
pub fn fit_report(book: &Book, asof: Day, model: Model) -> FitReport {
    let purchases = Purchases::of(book, asof);
    let size = purchases.size();
    let found = Fit::new(model, groups(&purchases.buyers, asof)).run();
    let fitted = found.as_ref().ok();
    FitReport {
        asof: asof.to_string(),
        customers: size.customers,
        repeaters: size.repeaters,
        purchases: size.purchases,
        tier: match tier(&size) {
            Tier::Counts(_) => "counts",
            Tier::Totals(_) => "totals",
            Tier::Customers => "customers",
        },
        model: model.word(),
        parameters: fitted.map(|fitted| ParametersReport {
            r: fitted.parameters.r,
            alpha: fitted.parameters.alpha,
            a: fitted.parameters.a,
            b: fitted.parameters.b,
        }),
        log_likelihood: fitted.map(|fitted| fitted.log_likelihood),
        evaluations: fitted.map(|fitted| fitted.evaluations),
        why: found.err().map(why),
    }
}

fn why(none: NoModel) -> &'static str {
    match none {
        NoModel::NoPurchases => "no_purchases",
        NoModel::NoTime => "no_time",
        NoModel::NobodyRepeats => "nobody_repeats",
        NoModel::NobodyDropsOut => "nobody_drops_out",
        NoModel::NotConverged => "not_converged",
        NoModel::AtBound(parameter, bound) => match (parameter, bound) {
            (Parameter::R, Bound::Low) => "r_too_low",
            (Parameter::R, Bound::High) => "r_too_high",
            (Parameter::Alpha, Bound::Low) => "alpha_too_low",
            (Parameter::Alpha, Bound::High) => "alpha_too_high",
            (Parameter::A, Bound::Low) => "a_too_low",
            (Parameter::A, Bound::High) => "a_too_high",
            (Parameter::B, Bound::Low) => "b_too_low",
            (Parameter::B, Bound::High) => "b_too_high",
        },
    }
}

/// Fits the model of spending to the purchases of this book up to this day.
pub fn spend_report(book: &Book, asof: Day) -> SpendReport {
    let purchases = Purchases::of(book, asof);
    let all = purchases
        .buyers
        .iter()
        .filter_map(|buyer| spent(buyer, asof));
    let found = SpendFit::new(all).run();
    let fitted = found.as_ref().ok();
    SpendReport {
        customers: fitted.map_or(0, |fitted| fitted.customers),
        p: fitted.map(|fitted| fitted.model.p),
        q: fitted.map(|fitted| fitted.model.q),
        v: fitted.map(|fitted| fitted.model.v),
        log_likelihood: fitted.map(|fitted| fitted.log_likelihood),
        why: found.err().map(|none| match none {
            NoSpend::TooFew => "too_few",
            NoSpend::AtBound => "at_bound",
            NoSpend::NoMean => "no_mean",
            NoSpend::NotConverged => "not_converged",
        }),
    }
}

/// What a model expects of one customer within so many weeks; none where a number is not one that the model takes.
pub fn outlook_report(
    model: Model,
    by: &Parameters,
    past: &Past,
    weeks: f64,
) -> Option<OutlookReport> {
    let sound = [by.r, by.alpha, by.a, by.b]
        .iter()
        .all(|number| *number > 0.0 && number.is_finite())
        && 0.0 <= past.last
        && past.last <= past.age
        && past.age.is_finite()
        && 0.0 <= weeks
        && weeks.is_finite();
    sound.then(|| {
        let told = outlook(model, by, past, weeks);
        OutlookReport {
            log_likelihood: model.log_likelihood(by, past),
            active: told.active,
            returns: told.returns,
            purchases: told.purchases,
        }
    })
}
