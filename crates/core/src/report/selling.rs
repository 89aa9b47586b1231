//! The sales system and the scenario, in the report's shape. It gathers and names; it must never calculate.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::book::record::collect_unsorted;
use crate::book::{Book, Day, Id};
use crate::scoring::friction;
use crate::scoring::retention::Stage;
use crate::scoring::selling;
use crate::scoring::selling::churned_customers::by_word;
use crate::scoring::selling::lost_sales::Sum;
use crate::scoring::selling::offer_matrix::Counts;
use crate::scoring::selling::scenario::{basis, under};
use crate::scoring::selling::{Evidence, Plan, Scenario, Trial};
use crate::session::ScoreCache;

/// The sales system: product plus adaptation, and the choice to change.
#[derive(Clone, Debug, Serialize)]
pub struct SystemReport {
    /// Method §17: the adaptation of each item, by id.
    pub items: BTreeMap<String, ItemReport>,
    /// Method §17: what was never offered.
    pub never_offered: NeverOfferedReport,
    /// Method §17: sales lost in 365 days, by kind; those without one under `unknown`.
    pub losses: BTreeMap<&'static str, SumReport>,
    /// Method §17: the four kinds of them that are lost without anyone noticing.
    pub untapped: SumReport,
    /// Method §17.
    pub departures: DeparturesReport,
    /// Method §17: the rung of each measure, by id: `idea`, `trained`, `practised` or `norm`.
    pub measures: BTreeMap<String, &'static str>,
    /// Method §18.
    pub scenario: ScenarioReport,
}

/// How far one item is adapted to its buyer.
#[derive(Clone, Debug, Serialize)]
pub struct ItemReport {
    /// Mean rating/4, 0 to 1; null where nothing is rated.
    pub index: Option<f64>,
    /// `simple_minded`, `between` or `customer_minded`; null where nothing is rated.
    pub mind: Option<&'static str>,
}

/// Pairs of somebody and an item without an offer or a purchase.
#[derive(Clone, Debug, Serialize)]
pub struct NeverOfferedReport {
    /// Those of customers.
    pub customers: PairsReport,
    /// Those of prospects.
    pub prospects: PairsReport,
    /// Those whose open need names the item, the oldest need first.
    pub first: Vec<WishReport>,
}

/// How many pairs.
#[derive(Clone, Debug, Serialize)]
pub struct PairsReport {
    /// Never offered nor bought.
    pub pairs: usize,
    /// Those of them whose open need names the item.
    pub wished: usize,
}

/// An open need that names an item never offered.
#[derive(Clone, Debug, Serialize)]
pub struct WishReport {
    /// Whose.
    pub customer: String,
    /// The item.
    pub item: String,
    /// The need's entry.
    pub need: String,
}

/// How many, and what they came to.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct SumReport {
    /// How many.
    pub count: usize,
    /// What those with a value come to, in the currency's minor unit.
    pub value: i64,
    /// How many have no value.
    pub unvalued: usize,
}

/// Who left, and why.
#[derive(Clone, Debug, Serialize)]
pub struct DeparturesReport {
    /// How many.
    pub count: usize,
    /// "You never offered": could have been offered, and was not; the value is what they brought a year.
    pub never_offered: SumReport,
    /// How many whose stated reason does not hold the word of the root cause.
    pub differing: usize,
    /// How many came back.
    pub returned: usize,
}

/// Customers and revenue as is, and with every cadence kept.
#[derive(Clone, Debug, Serialize)]
pub struct ScenarioReport {
    /// Customers now.
    pub customers: usize,
    /// Departures of the last 365 days.
    pub departures: usize,
    /// Customer-months of the last 365 days.
    pub customer_months: f64,
    /// r: the rate of leaving a month.
    pub rate: f64,
    /// The interval that holds it with a chance of 95 %.
    pub interval: [f64; 2],
    /// a: new customers a month.
    pub new_a_month: f64,
    /// v: what a customer brings a month, in the currency's minor unit; null where nobody's value is known.
    pub value_a_month: Option<f64>,
    /// The mean risk of the customers; null without customers.
    pub mean_risk: Option<f64>,
    /// By what the rate is multiplied where every cadence is kept.
    pub ratio: f64,
    /// After 12, 24 and 36 months.
    pub months: [ReadingReport; 3],
}

/// The scenario after so many months.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct ReadingReport {
    /// After how many.
    pub months: usize,
    /// Customers as is.
    pub customers: f64,
    /// Revenue as is until then, in the currency's minor unit; null where nobody's value is known.
    pub revenue: Option<f64>,
    /// Customers where every cadence is kept.
    pub customers_changed: f64,
    /// Revenue until then where every cadence is kept.
    pub revenue_changed: Option<f64>,
}

fn sum(sum: &Sum) -> SumReport {
    SumReport {
        count: sum.count,
        value: sum.value,
        unvalued: sum.unvalued,
    }
}

fn pairs(counts: Counts) -> PairsReport {
    PairsReport {
        pairs: counts.never,
        wished: counts.wished,
    }
}

fn scenario_report(scenario: &Scenario) -> ScenarioReport {
    let basis = &scenario.basis;
    ScenarioReport {
        customers: basis.flow.customers,
        departures: basis.flow.departures,
        customer_months: basis.flow.months(),
        rate: basis.rate.value,
        interval: [basis.rate.low, basis.rate.high],
        new_a_month: basis.new_a_month,
        value_a_month: basis.value_a_month(),
        mean_risk: scenario.effect.now,
        ratio: scenario.effect.ratio,
        months: scenario.readings().map(|reading| ReadingReport {
            months: reading.months,
            customers: reading.customers,
            revenue: reading.revenue,
            customers_changed: reading.changed,
            revenue_changed: reading.changed_revenue,
        }),
    }
}

/// The sales system of a book in the report's shape; the friction is of the same book and day as the board.
pub(super) fn system_report(
    book: &Book,
    asof: Day,
    score_cache: &ScoreCache,
    friction: &friction::Evidence<'_>,
    scored: &friction::Friction,
) -> SystemReport {
    let evidence = Evidence::of(book, asof);
    let scores = |id: &Id| score_cache.get(id).map(|score| &**score);
    let trial = Trial::new(&evidence, friction, scored, &scores);
    let plan = Plan {
        cadences: true,
        ..Plan::default()
    };
    let basis = basis(&evidence, &scores, score_cache.median());
    let losses = selling::losses(book, &evidence.losses, asof, None);
    let kinds = losses.kinds.iter().map(|one| {
        let word = one.kind.map_or("unknown", |kind| kind.word());
        (word, sum(&one.sum))
    });
    let departures = selling::departures(&evidence, &by_word);
    let items = selling::catalogue(book).into_iter().map(|one| {
        let report = ItemReport {
            index: one.index,
            mind: one.mind.map(|mind| mind.word()),
        };
        (one.item.to_string(), report)
    });
    let programme = selling::programme(&evidence);
    let rungs = programme.measures.iter();
    let wishes = evidence.matrix.wishes.iter().map(|wish| WishReport {
        customer: wish.customer.to_string(),
        item: wish.item.to_string(),
        need: wish.need.to_string(),
    });
    SystemReport {
        items: collect_unsorted(items),
        never_offered: NeverOfferedReport {
            customers: pairs(evidence.matrix.counts(Stage::Customer)),
            prospects: pairs(evidence.matrix.counts(Stage::Prospect)),
            first: wishes.collect(),
        },
        losses: collect_unsorted(kinds),
        untapped: sum(&losses.untapped),
        departures: DeparturesReport {
            count: departures.all.len(),
            never_offered: sum(&departures.never_offered),
            differing: departures.differing,
            returned: departures.returned,
        },
        measures: collect_unsorted(rungs.map(|one| (one.measure.to_string(), one.rung.word()))),
        scenario: scenario_report(&under(basis, trial.effect(&plan))),
    }
}
