//! Summaries of purchases, the cohort triangle and scores of RFM.

use kept_core::scoring::statistics::cohorts::{Cohorts, Period};
use kept_core::scoring::statistics::rfm::scores;
use kept_core::scoring::statistics::summaries::{Rows, Summary, purchases, summarize};
#[cfg(feature = "bindings")]
use wasm_bindgen::prelude::*;

/// Summaries of purchases, in columns by customer.
#[cfg_attr(feature = "bindings", wasm_bindgen)]
pub struct Summaries {
    all: Vec<Summary>,
    /// Days in the caller's unit of time.
    unit: f64,
}

#[cfg_attr(feature = "bindings", wasm_bindgen)]
impl Summaries {
    /// Summaries up to a day of rows of customer (numbers from 0), day (since 1970-01-01) and amount (NaN where unknown;
    /// empty where none is known). `unit` is the caller's unit of time in days.
    pub fn new(
        customers: &[u32],
        days: &[i32],
        amounts: &[f64],
        asof: i32,
        unit: f64,
    ) -> Summaries {
        let rows = Rows {
            customers,
            days,
            amounts,
        };
        Summaries {
            all: summarize(&rows, asof),
            unit,
        }
    }

    /// Numbers of the customers.
    pub fn customers(&self) -> Vec<u32> {
        self.all.iter().map(|one| one.customer).collect()
    }

    /// One column: 0 purchase days after the first, 1 time from the first purchase to the last, 2 time from the first
    /// purchase to the day of asking, 3 mean amount of the purchases after the first, 4 sum of the logarithms of the gaps,
    /// 5 sum of all amounts, 6 the first purchase in days since 1970-01-01.
    pub fn column(&self, which: u32) -> Vec<f64> {
        let log_unit = self.unit.ln();
        let each = self.all.iter().map(|one| match which {
            0 => f64::from(one.repeats),
            1 => f64::from(one.last) / self.unit,
            2 => f64::from(one.age) / self.unit,
            3 => one.monetary,
            4 => one.log_gaps - f64::from(one.repeats) * log_unit,
            5 => one.spent,
            _ => f64::from(one.first),
        });
        each.collect()
    }
}

/// The cohort triangle in one row of numbers: of each cohort its first day (since 1970-01-01), its customers, how many cells
/// follow, and of each cell buyers, purchases and what they brought. The first number is 1 where the last period was over.
///
/// # Errors
/// Where the day is outside the years 1900 to 2200, or there is no such period.
#[cfg_attr(feature = "bindings", wasm_bindgen)]
pub fn cohorts(
    customers: &[u32],
    days: &[i32],
    amounts: &[f64],
    asof: i32,
    period: &str,
) -> Result<Vec<f64>, String> {
    let rows = Rows {
        customers,
        days,
        amounts,
    };
    let period = match period {
        "month" => Period::Month,
        "quarter" => Period::Quarter,
        "year" => Period::Year,
        _ => return Err("period".to_owned()),
    };
    let purchases = purchases(&rows, asof).ok_or("asof")?;
    let triangle = Cohorts::of(&purchases, period);
    let mut flat = vec![f64::from(u8::from(triangle.last_is_over))];
    for cohort in &triangle.cohorts {
        flat.push(f64::from(cohort.start.unix_days()));
        // Counts far below what a double holds exactly.
        flat.push(cohort.customers as f64);
        flat.push(cohort.cells.len() as f64);
        for cell in &cohort.cells {
            flat.extend([cell.buyers as f64, cell.purchases as f64, cell.spent]);
        }
    }
    Ok(flat)
}

/// Scores from 1 to the number of cuts, the highest for the highest value.
#[cfg_attr(feature = "bindings", wasm_bindgen(js_name = rfmScores))]
pub fn rfm_scores(values: &[f64], cuts: u8) -> Vec<u8> {
    scores(values, cuts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_in_the_unit_of_time() {
        let found = Summaries::new(&[0, 0, 1], &[0, 14, 7], &[], 28, 7.0);
        assert_eq!(found.customers(), [0, 1]);
        assert_eq!(found.column(0), [1.0, 0.0]);
        assert_eq!(found.column(1), [2.0, 0.0]);
        assert_eq!(found.column(2), [4.0, 3.0]);
        assert!(found.column(3).iter().all(|one| one.is_nan()));
        assert!((found.column(4)[0] - 2_f64.ln()).abs() < 1e-12);
        assert_eq!(found.column(6), [0.0, 7.0]);
    }

    #[test]
    fn the_triangle_lists_each_cohort_with_its_cells() {
        let found = cohorts(&[0, 0, 1], &[0, 40, 33], &[1.0, 2.0, 4.0], 58, "month").unwrap();
        assert_eq!(
            found,
            [
                1.0, 0.0, 1.0, 2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 2.0, 31.0, 1.0, 1.0, 1.0, 1.0, 4.0
            ]
        );
        assert!(cohorts(&[], &[], &[], 0, "day").is_err());
        assert!(cohorts(&[], &[], &[], i32::MAX, "month").is_err());
    }
}
