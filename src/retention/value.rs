//! Value (method §8): what a customer brings in a year, in the currency's minor unit. Must never rank; it only weighs.

use super::constants::{TENURE_MIN, VALUE_UNKNOWN, YEAR};
use super::stage::seen;
use crate::book::{Customer, Day, Fact, File};

/// What this customer is known to bring a year: `annual_value` if set; else, from purchases with an amount and tenure
/// t = days since the first purchase, the last 365 days' spend if t ≥ 365, else spend·365/max(t, 90); else unknown.
pub fn own_value(customer: &Customer, file: &File, asof: Day) -> Option<f64> {
    if let Some(value) = customer.annual_value {
        return Some(value.as_f64());
    }
    let mut first: Option<Day> = None;
    let mut priced = false;
    let (mut ever, mut last_year) = (0.0, 0.0);
    for entry in seen(file, asof) {
        let Fact::Purchase(purchase) = &entry.fact else {
            continue;
        };
        first = first.or(Some(entry.on));
        let Some(amount) = purchase.amount else {
            continue;
        };
        priced = true;
        ever += amount.as_f64();
        if asof.since(entry.on) < YEAR {
            last_year += amount.as_f64();
        }
    }
    let tenure = asof.since(first.filter(|_| priced)?);
    Some(if tenure >= YEAR {
        last_year
    } else {
        ever * f64::from(YEAR) / f64::from(tenure.max(TENURE_MIN))
    })
}

/// What stands in for an unknown value: the median of the known ones; none where none is known.
pub fn median(own: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut known: Vec<f64> = own.into_iter().collect();
    known.sort_unstable_by(f64::total_cmp);
    let upper = known.get(known.len() / 2)?;
    let lower = known.get((known.len() - 1) / 2)?;
    Some((lower + upper) / 2.0)
}

/// What a customer is worth a year: their own value, else the median of those that have one, else 1.
pub fn worth(own: Option<f64>, median: Option<f64>) -> f64 {
    own.or(median).unwrap_or(VALUE_UNKNOWN)
}
