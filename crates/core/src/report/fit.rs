//! Words of the buying models for scripts, and the purchases of a book as they take them. It gathers and names; it must never
//! calculate.

use serde::Serialize;

use crate::book::{Book, Day};
use crate::scoring::statistics::gamma_gamma::{NoSpend, SpendParameter};
use crate::scoring::statistics::{Bound, DropoutLimit, Limits, NoModel, Parameter, Purchases};

/// The purchases of a book, a row for each day on which somebody bought: three columns of one length.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PurchasesReport {
    /// Who bought, by id.
    pub customer: Vec<String>,
    /// The day, `YYYY-MM-DD`.
    pub date: Vec<String>,
    /// What it brought, in the currency's minor unit; null where no amount was written down.
    pub amount: Vec<Option<f64>>,
}

/// The purchases of a book up to a day, in order of id and day.
pub fn purchases(book: &Book, asof: Day) -> PurchasesReport {
    let mut report = PurchasesReport::default();
    for buyer in Purchases::of(book, asof).buyers {
        for (day, spent) in buyer.days.iter().zip(&buyer.spent) {
            report.customer.push(buyer.customer.to_string());
            report.date.push(day.to_string());
            report.amount.push(*spent);
        }
    }
    report
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
