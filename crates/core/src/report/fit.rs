//! The buying model of a book as of a day, in one shape for scripts and benchmarks. It gathers and names; it must never
//! calculate.

use serde::Serialize;

use crate::book::{Book, Day};
use crate::scoring::statistics::gamma_gamma::{NoSpend, SpendFit, SpendParameter, spent};
use crate::scoring::statistics::{
    Bound, DropoutLimit, Fit, Limits, Model, NoModel, Parameter, Parameters, Past, Purchases, Tier,
    outlook, tier,
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
    /// `mbg_nbd`, `bg_nbd`, `pareto_nbd` or `mbg_cnbd_2` to `mbg_cnbd_4`.
    pub model: &'static str,
    /// The parameters, time in weeks; null where there is no model.
    pub parameters: Option<ParametersReport>,
    /// Standard errors of the parameters by the curvature of the likelihood, 0 for a limit; null where they are not known.
    pub standard_errors: Option<ParametersReport>,
    /// Limits that the best parameters ran to: `one_rate`, `nobody_drops_out`, `one_dropout_chance`, `at_once_or_never`,
    /// `everybody_drops_out`.
    pub limits: Vec<&'static str>,
    /// Akaike's criterion; null where there is no model.
    pub aic: Option<f64>,
    /// The log-likelihood, unscaled; null where there is no model.
    pub log_likelihood: Option<f64>,
    /// How often the likelihood was taken; null where there is no model.
    pub evaluations: Option<usize>,
    /// Why there is no model; null where there is one.
    pub why: Option<&'static str>,
}

/// Parameters of a buying model, or their standard errors.
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
    let found = Fit::of(model, &purchases).run();
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
        parameters: fitted.map(|fitted| ParametersReport::of(&fitted.parameters)),
        standard_errors: fitted
            .and_then(|fitted| Some(ParametersReport::of(&fitted.standard_errors()?))),
        limits: fitted.map_or(Vec::new(), |fitted| limits(fitted.limits)),
        aic: fitted.map(|fitted| fitted.aic()),
        log_likelihood: fitted.map(|fitted| fitted.log_likelihood),
        evaluations: fitted.map(|fitted| fitted.evaluations),
        why: found.err().map(why),
    }
}

impl ParametersReport {
    fn of(by: &Parameters) -> ParametersReport {
        ParametersReport {
            r: by.r,
            alpha: by.alpha,
            a: by.a,
            b: by.b,
        }
    }
}

/// Words of the limits that a fit ran to.
pub fn limits(limits: Limits) -> Vec<&'static str> {
    let dropout = limits.dropout.map(|dropout| match dropout {
        DropoutLimit::Nobody => "nobody_drops_out",
        DropoutLimit::OneChance => "one_dropout_chance",
        DropoutLimit::AtOnceOrNever => "at_once_or_never",
        DropoutLimit::Everybody => "everybody_drops_out",
    });
    let one_rate = limits.one_rate.then_some("one_rate");
    one_rate.into_iter().chain(dropout).collect()
}

/// Word for why there is no model.
pub fn why(none: NoModel) -> &'static str {
    match none {
        NoModel::NoPurchases => "no_purchases",
        NoModel::NoTime => "no_time",
        NoModel::NobodyRepeats => "nobody_repeats",
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
        why: found.err().map(why_no_spend),
    }
}

/// Word for why there is no model of spending.
pub fn why_no_spend(none: NoSpend) -> &'static str {
    match none {
        NoSpend::TooFew => "too_few",
        NoSpend::SamePrice(_) => "same_price",
        NoSpend::AtBound(parameter, bound) => match (parameter, bound) {
            (SpendParameter::P, Bound::Low) => "p_too_low",
            (SpendParameter::P, Bound::High) => "p_too_high",
            (SpendParameter::Q, Bound::Low) => "q_too_low",
            (SpendParameter::Q, Bound::High) => "q_too_high",
            (SpendParameter::V, Bound::Low) => "v_too_low",
            (SpendParameter::V, Bound::High) => "v_too_high",
        },
        NoSpend::NoMean => "no_mean",
        NoSpend::NotConverged => "not_converged",
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
