//! Amounts of another currency in the book's, at a rate that the person typed: the answer `rate` holds `CODE=RATE` for each
//! currency, RATE being what one unit of it is in the book's currency.

use crate::import::context::Context;
use crate::import::money::decimals;
use crate::import::records::{Money, Payment};

/// The rate given for a currency, above zero.
pub(super) fn of(context: &Context, code: &str) -> Option<f64> {
    let given = context.answered("rate")?.iter();
    let pairs = given.filter_map(|pair| pair.split_once('='));
    let mut rates = pairs.filter(|(of, _)| *of == code);
    let rate: f64 = rates.next_back()?.1.parse().ok()?;
    (rate.is_finite() && rate > 0.0).then_some(rate)
}

/// A payment with its amounts in the currency `into`, rounded to its minor unit.
pub(super) fn exchanged(payment: &Payment, into: Option<&str>, rate: f64) -> Payment {
    let mut payment = payment.clone();
    let Some(amount) = payment.amount.take() else {
        return payment;
    };
    let from = amount.currency.as_deref().unwrap_or("EUR");
    let places = i32::from(decimals(into.unwrap_or("EUR"))) - i32::from(decimals(from));
    let factor = rate * libm::pow(10.0, f64::from(places));
    // What is beyond the largest amount is refused later, as any such amount is.
    let exchange = |minor: i64| libm::round(minor as f64 * factor) as i64;
    payment.refunded = payment.refunded.map(exchange);
    payment.amount = Some(Money {
        minor: exchange(amount.minor),
        currency: into.map(str::to_owned),
    });
    payment
}
