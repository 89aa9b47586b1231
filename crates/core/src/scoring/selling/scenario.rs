//! The grown-up choice (method §18): customers and revenue over 36 months as is, and with the change. A projection of the
//! book's own last year, with the loss rate's interval; it must never claim more than that.

use super::churn_rate::{Flow, LossRate, MONTHS_IN_YEAR, first_of_year};
use super::constants::{GROWTH_DAYS, SCENARIO_MONTHS};
use super::evidence::Evidence;
use super::plan_effect::{Effect, Plan, Scores, Trial};
use crate::book::{Book, Day};
use crate::scoring::friction;
use crate::scoring::retention::value;

/// The months at which the scenario is read.
pub const HORIZONS: [usize; 3] = [12, 24, SCENARIO_MONTHS];

/// Into how many parts the rate's interval is cut to find what a change brings at the least and at the most.
const RATES: usize = 32;

/// Where the number of new customers a month comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Growth {
    /// It is set by hand.
    Set,
    /// It is counted: first purchases of the last 365 days / 12.
    Counted,
    /// The book is too young to tell newcomers from history brought in; 0 until somebody sets it.
    Unknown,
}

/// What the scenario rests on, all of it from the book: its assumptions, for the page to say.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Basis {
    /// Customers, departures, newcomers and months of the last 365 days.
    pub flow: Flow,
    /// The rate of leaving a month, with its interval.
    pub rate: LossRate,
    /// a: new customers a month.
    pub new_a_month: f64,
    /// Where that comes from.
    pub growth: Growth,
    /// The mean value of a customer a year, in the currency's minor unit; unknown where nobody's value is known.
    pub value: Option<f64>,
    /// Of how many customers the value is their own; the others count with the median.
    pub own_values: usize,
}

/// A course of customers and revenue under one rate of leaving.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// The rate of leaving a month, 0 to 1.
    pub rate: f64,
    /// N: customers now and at the end of each month; 37 numbers from 0.
    pub customers: Vec<f64>,
    /// What they bring from now to the end of each month, in the currency's minor unit: Σ N(t)·v, each month counting those
    /// who are left at its end; unknown where the value is.
    pub revenue: Option<Vec<f64>>,
}

/// A course, and between which two it lies with a chance of 95 %.
#[derive(Clone, Debug, PartialEq)]
pub struct Courses {
    /// At the rate itself.
    pub likely: Course,
    /// At the upper end of the rate's interval: the fewest customers.
    pub fewest: Course,
    /// At the lower end: the most.
    pub most: Course,
}

/// The scenario read after so many months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// After how many.
    pub months: usize,
    /// Customers then, as is.
    pub customers: f64,
    /// Customers then, with the change.
    pub changed: f64,
    /// Revenue until then, as is, in the currency's minor unit; unknown where the value is.
    pub revenue: Option<f64>,
    /// Revenue until then, with the change.
    pub changed_revenue: Option<f64>,
    /// What the change brings until then, in the currency's minor unit.
    pub difference: Option<f64>,
    /// The least and the most of that between the ends of the rate's interval.
    pub between: Option<(f64, f64)>,
}

/// Both curves.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// What it rests on.
    pub basis: Basis,
    /// What the plan does to the rate of leaving.
    pub effect: Effect,
    /// If nothing changes.
    pub as_is: Courses,
    /// With the change.
    pub changed: Courses,
}

/// What a scenario of this evidence rests on; `scores` are everybody's, of the same day, and `median` is what a customer of
/// unknown value is taken to be worth a year.
pub fn basis<'s>(evidence: &Evidence<'_>, scores: Scores<'s>, median: Option<f64>) -> Basis {
    let (mut sum, mut own_values) = (0.0, 0);
    for (customer, _) in &evidence.customers {
        let own = scores(&customer.id).and_then(|score| score.own_value);
        own_values += usize::from(own.is_some());
        sum += value::worth(own, median);
    }
    let customers = evidence.customers.len();
    let (new_a_month, growth) = growth(evidence);
    Basis {
        flow: evidence.flow,
        rate: evidence.flow.rate(),
        new_a_month,
        growth,
        value: median.map(|median| {
            if customers > 0 {
                sum / customers as f64
            } else {
                median
            }
        }),
        own_values,
    }
}

/// a and where it comes from: as set; else first purchases of the last 365 days / 12 where the first of all is old enough.
fn growth(evidence: &Evidence<'_>) -> (f64, Growth) {
    if let Some(set) = evidence.settings.new_a_month {
        return (set.get(), Growth::Set);
    }
    let first = evidence.first_purchases.iter().min();
    let is_old = first.is_some_and(|first| evidence.asof.since(*first) >= GROWTH_DAYS);
    if !is_old {
        return (0.0, Growth::Unknown);
    }
    let from = first_of_year(evidence.asof);
    let joined = evidence.first_purchases.iter().filter(|day| **day >= from);
    (joined.count() as f64 / MONTHS_IN_YEAR, Growth::Counted)
}

impl Basis {
    /// v: what a customer brings a month, in the currency's minor unit; unknown where the value is.
    pub fn value_a_month(&self) -> Option<f64> {
        self.value.map(|value| value / MONTHS_IN_YEAR)
    }
}

impl Course {
    /// N(t + 1) = N(t)(1 − r) + a for 36 months, from so many customers, with a rate of leaving of 0 to 1.
    fn of(basis: &Basis, rate: f64) -> Course {
        let rate = rate.clamp(0.0, 1.0);
        let mut now = basis.flow.customers as f64;
        let mut customers = vec![now];
        let each = basis.value_a_month();
        let mut revenue = each.map(|_| vec![0.0]);
        let mut brought = 0.0;
        for _ in 0..SCENARIO_MONTHS {
            now = now * (1.0 - rate) + basis.new_a_month;
            customers.push(now);
            if let Some((revenue, each)) = revenue.as_mut().zip(each) {
                brought += now * each;
                revenue.push(brought);
            }
        }
        Course {
            rate,
            customers,
            revenue,
        }
    }

    /// Customers after so many months, 36 at most.
    pub fn customers_after(&self, months: usize) -> f64 {
        let found = self.customers.get(months).or(self.customers.last());
        found.copied().unwrap_or_default()
    }

    /// What they bring until then, in the currency's minor unit; unknown where the value is.
    pub fn revenue_until(&self, months: usize) -> Option<f64> {
        let revenue = self.revenue.as_ref()?;
        revenue.get(months).or(revenue.last()).copied()
    }
}

impl Courses {
    fn of(basis: &Basis, times: f64) -> Courses {
        let course = |rate: f64| Course::of(basis, rate * times);
        Courses {
            likely: course(basis.rate.value),
            fewest: course(basis.rate.high),
            most: course(basis.rate.low),
        }
    }
}

/// The scenario of a basis under this effect: r' = r·mean risk after/mean risk now.
pub fn under(basis: Basis, effect: Effect) -> Scenario {
    Scenario {
        as_is: Courses::of(&basis, 1.0),
        changed: Courses::of(&basis, effect.ratio),
        basis,
        effect,
    }
}

impl Scenario {
    /// The scenario after so many months, 36 at most.
    pub fn after(&self, months: usize) -> Reading {
        let gain = |changed: &Course, as_is: &Course| {
            let both = changed
                .revenue_until(months)
                .zip(as_is.revenue_until(months));
            both.map(|(changed, as_is)| changed - as_is)
        };
        let difference = gain(&self.changed.likely, &self.as_is.likely);
        // Where nearly everybody leaves, a change brings little again: the most may lie inside the interval.
        let (low, high) = (self.basis.rate.low, self.basis.rate.high);
        let mut between = difference.map(|gain| (gain, gain));
        for step in 0..=RATES {
            let rate = low + (high - low) * step as f64 / RATES as f64;
            let changed = Course::of(&self.basis, rate * self.effect.ratio);
            let gain = gain(&changed, &Course::of(&self.basis, rate));
            between = between
                .zip(gain)
                .map(|((least, most), gain)| (least.min(gain), most.max(gain)));
        }
        Reading {
            months,
            customers: self.as_is.likely.customers_after(months),
            changed: self.changed.likely.customers_after(months),
            revenue: self.as_is.likely.revenue_until(months),
            changed_revenue: self.changed.likely.revenue_until(months),
            difference,
            between,
        }
    }

    /// The scenario after 12, 24 and 36 months.
    pub fn readings(&self) -> [Reading; 3] {
        HORIZONS.map(|months| self.after(months))
    }
}

/// The scenario of a book as of a day under a plan, in one call; whoever tries many plans keeps the [`Trial`].
pub fn scenario<'s>(
    book: &Book,
    asof: Day,
    scores: Scores<'s>,
    median: Option<f64>,
    plan: &Plan,
) -> Scenario {
    let evidence = Evidence::of(book, asof);
    let friction = friction::Evidence::of(book, asof);
    let scored = friction::score(&friction);
    let trial = Trial::new(&evidence, &friction, &scored, scores);
    under(basis(&evidence, scores, median), trial.effect(plan))
}
