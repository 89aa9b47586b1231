//! The cohort triangle: customers by the period of their first purchase, and what each cohort did in every period since.
//! A count of what was written down; must never foretell.

use super::purchases::Purchases;
use crate::book::Day;

/// Period in which customers come and are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// Calendar month.
    Month,
    /// Calendar quarter.
    Quarter,
    /// Calendar year.
    Year,
}

impl Period {
    fn months(self) -> i32 {
        match self {
            Period::Month => 1,
            Period::Quarter => 3,
            Period::Year => 12,
        }
    }

    /// The shortest period by which these purchases make a triangle of at most 18 columns; years where none does.
    pub fn fitting(purchases: &Purchases) -> Period {
        let days = purchases.buyers.iter().flat_map(|buyer| buyer.days.first());
        let first = days.min().copied().unwrap_or(purchases.asof);
        let fits =
            |period: &Period| period.number(purchases.asof) - period.number(first) <= COLUMNS;
        let periods = [Period::Month, Period::Quarter];
        periods.into_iter().find(fits).unwrap_or(Period::Year)
    }

    /// Number of the period that a day lies in, counted from the year 0.
    fn number(self, day: Day) -> i32 {
        let (year, month, _) = day.civil();
        (year * 12 + i32::from(month) - 1).div_euclid(self.months())
    }

    /// First day of a period by its number; none outside the calendar of books.
    fn first_day(self, number: i32) -> Option<Day> {
        let months = number * self.months();
        let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
        Day::new(months.div_euclid(12), month, 1)
    }
}

/// Up to so many columns of a period are easily taken in; with more, a longer period is counted by.
const COLUMNS: i32 = 18;

/// What a cohort did in one period.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Cell {
    /// How many of the cohort bought in it.
    pub buyers: usize,
    /// On how many days they bought, added up.
    pub purchases: usize,
    /// What that brought, in the currency's minor unit; amounts that were not written down count as nothing.
    pub spent: f64,
}

/// Customers whose first purchase lies in one period.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohort {
    /// First day of the period they came in.
    pub start: Day,
    /// How many came.
    pub customers: usize,
    /// Periods from the one they came in to that of the day of asking.
    pub cells: Vec<Cell>,
}

impl Cohort {
    /// Share of the cohort, 0 to 1, that bought in a period, 0 for the one they came in; none beyond the last.
    pub fn share(&self, period: usize) -> Option<f64> {
        let cell = self.cells.get(period)?;
        // Counts of customers are far below what a double holds exactly.
        Some(cell.buyers as f64 / self.customers.max(1) as f64)
    }
}

/// The triangle.
#[derive(Clone, Debug, PartialEq)]
pub struct Cohorts {
    /// The period.
    pub period: Period,
    /// Cohorts in order of time; periods in which nobody came are left out.
    pub cohorts: Vec<Cohort>,
    /// Whether the last period, that of the day of asking, was over on that day.
    pub last_is_over: bool,
}

impl Cohorts {
    /// Triangle of these purchases as of their day.
    pub fn of(purchases: &Purchases, period: Period) -> Cohorts {
        let asof = purchases.asof;
        let now = period.number(asof);
        let first = purchases
            .buyers
            .iter()
            .filter_map(|buyer| buyer.days.first());
        let earliest = first.map(|day| period.number(*day)).min().unwrap_or(now);
        let mut cohorts: Vec<Option<Cohort>> = Vec::new();
        for number in earliest..=now {
            let length = usize::try_from(now - number + 1).unwrap_or(0);
            cohorts.push(period.first_day(number).map(|start| Cohort {
                start,
                customers: 0,
                cells: vec![Cell::default(); length],
            }));
        }
        for buyer in &purchases.buyers {
            let Some(came) = buyer.days.first().map(|day| period.number(*day)) else {
                continue;
            };
            let place = usize::try_from(came - earliest).unwrap_or(usize::MAX);
            let Some(Some(cohort)) = cohorts.get_mut(place) else {
                continue;
            };
            cohort.customers += 1;
            let mut last = None;
            for (day, spent) in buyer.days.iter().zip(&buyer.spent) {
                let since = usize::try_from(period.number(*day) - came).unwrap_or(usize::MAX);
                if let Some(cell) = cohort.cells.get_mut(since) {
                    cell.buyers += usize::from(last != Some(since));
                    cell.purchases += 1;
                    cell.spent += spent.unwrap_or(0.0);
                    last = Some(since);
                }
            }
        }
        let cohorts = cohorts.into_iter().flatten();
        Cohorts {
            period,
            cohorts: cohorts.filter(|cohort| cohort.customers > 0).collect(),
            last_is_over: period.number(asof.plus(1)) != now,
        }
    }

    /// How many columns hold whole periods: one per period from the one somebody first came in, 0 the first.
    pub fn whole_periods(&self, cohort: &Cohort) -> usize {
        cohort
            .cells
            .len()
            .saturating_sub(usize::from(!self.last_is_over))
    }

    /// How many bought in a period after the one they came in, and how many could have, over all cohorts for which that period
    /// is over; none where it is over for none.
    pub fn returned(&self, period: usize) -> Option<(usize, usize)> {
        let over = self
            .cohorts
            .iter()
            .filter(|one| period < self.whole_periods(one));
        let cells = over.filter_map(|one| Some((one.cells.get(period)?.buyers, one.customers)));
        cells.reduce(|a, b| (a.0 + b.0, a.1 + b.1))
    }
}
