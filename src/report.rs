//! The report: every score of a book as of a day, in one shape for scripts, tests and the browser's console.
//! It gathers and names; it must never calculate.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::book::{Book, Day};
use crate::retention::{CustomerScore, Warmth, score};

/// Every score of a book as of a day.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The day, `YYYY-MM-DD`.
    pub asof: String,
    /// Each customer's scores, by id.
    pub customers: BTreeMap<String, CustomerReport>,
}

/// One customer's scores.
#[derive(Clone, Debug, Serialize)]
pub struct CustomerReport {
    /// `prospect`, `customer` or `former`.
    pub stage: &'static str,
    /// Method §1.
    pub warmth: WarmthReport,
    /// Method §6, 0 to 1; null where unknown.
    pub silence: Option<f64>,
    /// Method §8, a year's worth in the currency's minor unit; null where it is not known of this customer.
    pub annual_value: Option<f64>,
}

/// How warm a customer is.
#[derive(Clone, Debug, Serialize)]
pub struct WarmthReport {
    /// 0 to 1, high is good.
    pub value: f64,
    /// The day a contact falls due.
    pub due: String,
    /// How late that is, in half-lives.
    pub overdue: f64,
    /// `warm`, `cooling` or `cold`.
    pub band: &'static str,
    /// Days in which warmth halves.
    pub half_life: i32,
}

/// Every score of this book as of this day.
pub fn report(book: &Book, asof: Day) -> Report {
    let settings = book.settings();
    let customers = book.customers().map(|(customer, file)| {
        let scored = score(customer, file, &settings, asof);
        (customer.id.to_string(), customer_report(&scored))
    });
    Report {
        asof: asof.to_string(),
        customers: customers.collect(),
    }
}

/// One customer's scores, in the report's shape.
pub fn customer_report(score: &CustomerScore) -> CustomerReport {
    CustomerReport {
        stage: score.stage.word(),
        warmth: warmth_report(&score.warmth),
        silence: score.rhythm.silence,
        annual_value: score.own_value,
    }
}

fn warmth_report(warmth: &Warmth) -> WarmthReport {
    WarmthReport {
        value: warmth.value,
        due: warmth.due.to_string(),
        overdue: warmth.overdue,
        band: warmth.band.word(),
        half_life: warmth.half_life,
    }
}
