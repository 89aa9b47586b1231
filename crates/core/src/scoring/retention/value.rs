//! Value (method §8): what a customer brings in a year, in the currency's minor unit. Must never rank; it only weighs.

use super::constants::{STRETCH_DAYS, TENURE_MIN, VALUE_UNKNOWN, YEAR};
use super::stage::seen;
use crate::book::value::Money;
use crate::book::{Customer, Day, Fact, File, Id};

/// What a value of one's own rests on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Basis {
    /// It was set by hand.
    Set,
    /// What they paid in the last 365 days.
    LastYear,
    /// What they paid so far: fewer than three purchase days tell nothing of a year.
    SoFar,
    /// What they paid since their first purchase, counted as 90 days at least and brought to a year.
    Tenure {
        /// The day of the first purchase.
        first: Day,
        /// What they paid since, in the currency's minor unit.
        paid: f64,
    },
}

/// What this customer is known to bring a year, and what that rests on; none where it is unknown.
fn known(customer: &Customer, file: &File, asof: Day) -> Option<(f64, Basis)> {
    if let Some(value) = customer.annual_value {
        return Some((value.as_f64(), Basis::Set));
    }
    let mut first: Option<Day> = None;
    let mut last: Option<Day> = None;
    let mut days = 0;
    let mut priced = false;
    let (mut ever, mut last_year) = (0.0, 0.0);
    for entry in seen(file, asof) {
        let Fact::Purchase(purchase) = &entry.fact else {
            continue;
        };
        first = first.or(Some(entry.on));
        days += usize::from(last != Some(entry.on));
        last = Some(entry.on);
        let Some(amount) = purchase.amount else {
            continue;
        };
        priced = true;
        ever += amount.as_f64();
        if asof.since(entry.on) < YEAR {
            last_year += amount.as_f64();
        }
    }
    let first = first.filter(|_| priced)?;
    let tenure = asof.since(first);
    let (value, basis) = if tenure >= YEAR {
        (last_year, Basis::LastYear)
    } else if days < STRETCH_DAYS {
        (ever, Basis::SoFar)
    } else {
        let value = ever * f64::from(YEAR) / f64::from(tenure.max(TENURE_MIN));
        (value, Basis::Tenure { first, paid: ever })
    };
    // Refunds take away what was paid, and no more.
    Some((value.max(0.0), basis))
}

/// What this customer is known to bring a year, never below 0 by purchases: `annual_value` if set; else, from purchases with
/// an amount and tenure t = days since the first purchase, the last 365 days' spend if t ≥ 365; before that what was spent, and
/// from three purchase days on spend·365/max(t, 90); else unknown.
pub fn own_value(customer: &Customer, file: &File, asof: Day) -> Option<f64> {
    known(customer, file, asof).map(|(value, _)| value)
}

/// What the value rests on, and each payment that it counts, oldest first: the entry and what was paid. None where it is
/// unknown.
pub fn basis(customer: &Customer, file: &File, asof: Day) -> Option<(Basis, Vec<(Id, Money)>)> {
    let (_, basis) = known(customer, file, asof)?;
    let counts = |on: Day| match basis {
        Basis::Set => false,
        Basis::LastYear => asof.since(on) < YEAR,
        Basis::SoFar | Basis::Tenure { .. } => true,
    };
    let paid = seen(file, asof).filter_map(|entry| match &entry.fact {
        Fact::Purchase(purchase) if counts(entry.on) => Some((entry.id.clone(), purchase.amount?)),
        _ => None,
    });
    Some((basis, paid.collect()))
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
