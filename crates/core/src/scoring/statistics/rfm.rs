//! The RFM table: customers by how lately, how often and for how much they bought, each cut into groups of about equal
//! size. A sorting of what was written down; must never foretell.

use super::purchases::Purchases;
use crate::book::Id;

/// One customer in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct RfmRow {
    /// Who.
    pub customer: Id,
    /// Days since the last purchase.
    pub recency: i32,
    /// Purchase days.
    pub frequency: usize,
    /// What all purchases brought, in the currency's minor unit; none where no amount was written down.
    pub monetary: Option<f64>,
    /// Score of recency, 1 to the number of cuts: the highest bought last.
    pub r: u8,
    /// Score of frequency: the highest bought most often.
    pub f: u8,
    /// Score of money: the highest brought most; none where it is not known.
    pub m: Option<u8>,
}

/// The table.
#[derive(Clone, Debug, PartialEq)]
pub struct RfmTable {
    /// How many groups each score has.
    pub cuts: u8,
    /// Customers in order of id; those who left and did not come back are not among them.
    pub rows: Vec<RfmRow>,
}

impl RfmTable {
    /// Table of these purchases as of their day, with 2 to 10 groups for each score.
    pub fn of(purchases: &Purchases, cuts: u8) -> RfmTable {
        let cuts = cuts.clamp(2, 10);
        let mut rows: Vec<RfmRow> = Vec::new();
        for buyer in purchases.buyers.iter().filter(|one| one.left.is_none()) {
            let Some(last) = buyer.days.last() else {
                continue;
            };
            let known: Vec<f64> = buyer.spent.iter().flatten().copied().collect();
            rows.push(RfmRow {
                customer: buyer.customer.clone(),
                recency: purchases.asof.since(*last),
                frequency: buyer.days.len(),
                monetary: (!known.is_empty()).then(|| known.iter().sum()),
                r: 1,
                f: 1,
                m: None,
            });
        }
        let recency = Scale::of(rows.iter().map(|row| -f64::from(row.recency)), cuts);
        // Purchase days of one customer are far below what a double holds exactly.
        let frequency = Scale::of(rows.iter().map(|row| row.frequency as f64), cuts);
        let monetary = Scale::of(rows.iter().filter_map(|row| row.monetary), cuts);
        for row in &mut rows {
            row.r = recency.score(-f64::from(row.recency));
            row.f = frequency.score(row.frequency as f64);
            row.m = row.monetary.map(|spent| monetary.score(spent));
        }
        RfmTable { cuts, rows }
    }

    /// Customers with these scores of recency and frequency, in order of id.
    pub fn cell(&self, r: u8, f: u8) -> impl Iterator<Item = &RfmRow> {
        self.rows.iter().filter(move |row| row.r == r && row.f == f)
    }

    /// Fewest and most days since the last purchase among those with this score of recency; none where nobody has it.
    pub fn recency_range(&self, r: u8) -> Option<(i32, i32)> {
        range(
            self.rows
                .iter()
                .filter(|row| row.r == r)
                .map(|row| row.recency),
        )
    }

    /// Fewest and most purchase days among those with this score of frequency; none where nobody has it.
    pub fn frequency_range(&self, f: u8) -> Option<(usize, usize)> {
        range(
            self.rows
                .iter()
                .filter(|row| row.f == f)
                .map(|row| row.frequency),
        )
    }

    /// Counts by recency, then frequency, both from score 1 up.
    pub fn counts(&self) -> Vec<Vec<usize>> {
        let cuts = usize::from(self.cuts);
        let mut counts = vec![vec![0; cuts]; cuts];
        for row in &self.rows {
            let line = counts.get_mut(usize::from(row.r).saturating_sub(1));
            let cell = line.and_then(|line| line.get_mut(usize::from(row.f).saturating_sub(1)));
            if let Some(cell) = cell {
                *cell += 1;
            }
        }
        counts
    }
}

fn range<T: Ord + Copy>(values: impl Iterator<Item = T>) -> Option<(T, T)> {
    let both = values.map(|value| (value, value));
    both.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

/// Scores of these values in their order, 1 to the number of cuts (2 to 10), the highest for the highest.
pub fn scores(values: &[f64], cuts: u8) -> Vec<u8> {
    let scale = Scale::of(values.iter().copied(), cuts.clamp(2, 10));
    values.iter().map(|value| scale.score(*value)).collect()
}

/// Values in order, by which scores are given.
struct Scale {
    sorted: Vec<f64>,
    cuts: u8,
}

impl Scale {
    fn of(values: impl Iterator<Item = f64>, cuts: u8) -> Scale {
        let mut sorted: Vec<f64> = values.collect();
        sorted.sort_by(f64::total_cmp);
        Scale { sorted, cuts }
    }

    /// 1 + the share of values that are lower, times the number of cuts, rounded down: equals share a score.
    fn score(&self, value: f64) -> u8 {
        let lower = self.sorted.partition_point(|one| *one < value);
        let share = lower * usize::from(self.cuts) / self.sorted.len().max(1);
        u8::try_from(share)
            .unwrap_or(u8::MAX)
            .saturating_add(1)
            .min(self.cuts)
    }
}
