//! The report: every score of a book as of a day, in one shape for scripts, tests and the browser's console.
//! It gathers and names; it must never calculate.

use crate::dyn_sort::DynSort;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::book::catalogue::Step;
use crate::book::record::collect_unsorted;
use crate::book::{Book, Day, Id};
use crate::scoring::friction::journey::journey as scored_journey;
use crate::scoring::retention::risk::Drivers;
use crate::scoring::retention::{
    BookRhythm, CustomerScore, Factors, Listening, Risk, Rung, Trust, Warmth, ladder, score,
};
use crate::session::ScoreCache;

pub mod explain;
pub mod fit;
mod friction;
mod selling;
mod today;

pub use explain::{ExplanationReport, ReasonReport, explain};
pub use friction::{CandidateReport, DimensionReport, FrictionReport, JourneyReport, StepReport};
pub use selling::{
    DeparturesReport, ItemReport, NeverOfferedReport, PairsReport, ReadingReport, ScenarioReport,
    SumReport, SystemReport, WishReport,
};
pub use today::{DutyReport, SuggestionReport, TodayReport};

/// Every score of a book as of a day.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The day, `YYYY-MM-DD`.
    pub asof: String,
    /// Method §12: the share of the last 28 days' minutes that went to people who already bought; null without minutes.
    pub time_share: Option<f64>,
    /// Method §9: what every risk takes from the whole book.
    pub rhythm: RhythmReport,
    /// Each customer's scores, by id.
    pub customers: BTreeMap<String, CustomerReport>,
    /// Method §10: what to do on that day, and what waits.
    pub today: TodayReport,
    /// Method §14 and §15: what makes it hard to buy from the business.
    pub friction: FrictionReport,
    /// Method §17 and §18: the sales system, and what becomes of the business.
    pub system: SystemReport,
}

/// The rhythm of the whole book.
#[derive(Clone, Debug, Serialize)]
pub struct RhythmReport {
    /// The usual gap between two purchases, in days.
    pub gap: f64,
    /// How many days ahead a risk looks.
    pub horizon: i32,
    /// q₀ and q₁, by which the risk is fitted to the book's own past; 0 and 1 where it is not.
    pub calibration: [f64; 2],
    /// How many past cases the book holds.
    pub pairs: u32,
}

/// One customer's scores.
#[derive(Clone, Debug, Serialize)]
pub struct CustomerReport {
    /// `prospect`, `customer` or `former`.
    pub stage: &'static str,
    /// Method §1.
    pub warmth: WarmthReport,
    /// Method §3.
    pub trust: TrustReport,
    /// Method §4.
    pub listening: ListeningReport,
    /// Method §5, 0 to 1, low is good; null where unknown.
    pub felt_friction: Option<f64>,
    /// Method §6, 0 to 1; null where unknown.
    pub silence: Option<f64>,
    /// Method §9; null for prospects, for those who have left, and where nothing tells.
    pub risk: Option<RiskReport>,
    /// Method §11: `stranger`, `acquainted`, `buyer`, `regular`, `loyal`, `advocate` or `gone`.
    pub rung: &'static str,
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

/// How much a customer has reason to trust us.
#[derive(Clone, Debug, Serialize)]
pub struct TrustReport {
    /// 0 to 1, high is good.
    pub value: f64,
    /// The same before the red conditions cap it.
    pub uncapped: f64,
    /// The names of the red conditions.
    pub red: Vec<&'static str>,
    /// How much evidence stands behind it, 0 to 1.
    pub coverage: f64,
    /// The weighted successes.
    #[serde(rename = "S")]
    pub successes: f64,
    /// The weighted failures.
    #[serde(rename = "F")]
    pub failures: f64,
}

/// How well a customer is listened to.
#[derive(Clone, Debug, Serialize)]
pub struct ListeningReport {
    /// 0 to 1, high is good.
    pub value: f64,
    /// How many pieces of evidence there are.
    pub n: u32,
}

/// The risk that a customer does not buy again within the horizon.
#[derive(Clone, Debug, Serialize)]
pub struct RiskReport {
    /// 0 to 1, low is good.
    pub value: f64,
    /// The risk of somebody usual, 0 to 1.
    pub usual: f64,
    /// The points of each factor, negative where it lowers the risk; with `usual` they sum to the value.
    pub points: Factors,
    /// `low`, `watch` or `high`.
    pub band: &'static str,
    /// What each factor came to.
    pub x: Drivers,
}

/// One customer at risk of leaving.
#[derive(Clone, Debug, Serialize)]
pub struct AtRisk {
    /// Their id.
    pub customer: String,
    /// The risk, 0 to 1.
    pub risk: f64,
}

/// Those at the highest risk as of this day, at most so many, the highest first; among equals in order of id.
pub fn at_risk(book: &Book, asof: Day, most: usize) -> Vec<AtRisk> {
    let (settings, rhythm) = (book.settings(), BookRhythm::of(book, asof));
    let risks = book.customers().filter_map(|(customer, file)| {
        let risk = score(customer, file, &settings, &rhythm, asof).risk?;
        Some((&customer.id, risk.value))
    });
    let mut risks: Vec<(&Id, f64)> = risks.collect();
    risks.dyn_sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let first = risks.into_iter().take(most).map(|(id, risk)| AtRisk {
        customer: id.to_string(),
        risk,
    });
    first.collect()
}

/// One customer's scores as of this day, if the book has them.
pub fn customer(book: &Book, id: &Id, asof: Day) -> Option<CustomerReport> {
    let (customer, file) = book.customer(id)?;
    let rhythm = BookRhythm::of(book, asof);
    let scored = score(customer, file, &book.settings(), &rhythm, asof);
    // Only for the loyal does it matter, and it takes a look at everybody.
    let refers = scored.rung == Rung::Loyal && ladder::referrers(book, asof).contains(id);
    Some(customer_report(&scored, scored.rung.with_referrals(refers)))
}

/// Every score of this book as of this day.
pub fn report(book: &Book, asof: Day) -> Report {
    let score_cache = ScoreCache::of(book, asof);
    let referrers = ladder::referrers(book, asof);
    let customers = score_cache.scores().map(|(id, scored)| {
        let rung = scored.rung.with_referrals(referrers.contains(id));
        (id.to_string(), customer_report(scored, rung))
    });
    let evidence = crate::scoring::friction::Evidence::of(book, asof);
    let scored = crate::scoring::friction::score(&evidence);
    Report {
        asof: asof.to_string(),
        time_share: score_cache.minutes().share(),
        rhythm: rhythm_report(score_cache.rhythm()),
        customers: collect_unsorted(customers),
        today: today::today_report(&score_cache),
        friction: friction::friction_report(&scored),
        system: selling::system_report(book, asof, &score_cache, &evidence, &scored),
    }
}

/// What to do on this day, and what waits.
pub fn today(book: &Book, asof: Day) -> TodayReport {
    today::today_report(&ScoreCache::of(book, asof))
}

/// What makes it hard to buy from the business as of this day.
pub fn friction(book: &Book, asof: Day) -> FrictionReport {
    friction::friction_report(&crate::scoring::friction::friction(book, asof))
}

/// Everything that could be mended as of this day, the best first.
pub fn fix_first(book: &Book, asof: Day) -> Vec<CandidateReport> {
    friction::candidate_reports(book, asof)
}

/// How smooth the journey of these steps is, without a book: nothing that went wrong counts.
pub fn journey(steps: &[Step]) -> JourneyReport {
    friction::journey_report(&scored_journey(steps, &[], 1))
}

fn rhythm_report(rhythm: &BookRhythm) -> RhythmReport {
    RhythmReport {
        gap: rhythm.gap,
        horizon: rhythm.horizon,
        calibration: [rhythm.intercept, rhythm.slope],
        pairs: rhythm.cases,
    }
}

/// One customer's scores and their rung in the whole book, in the report's shape.
pub fn customer_report(score: &CustomerScore, rung: Rung) -> CustomerReport {
    CustomerReport {
        stage: score.stage.word(),
        warmth: warmth_report(&score.warmth),
        trust: trust_report(&score.trust),
        listening: listening_report(&score.listening),
        felt_friction: score.felt.value,
        silence: score.rhythm.silence,
        risk: score.risk.as_ref().map(risk_report),
        rung: rung.word(),
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

fn trust_report(trust: &Trust) -> TrustReport {
    TrustReport {
        value: trust.value,
        uncapped: trust.uncapped,
        red: trust.red.iter().map(|red| red.word()).collect(),
        coverage: trust.coverage,
        successes: trust.successes,
        failures: trust.failures,
    }
}

fn listening_report(listening: &Listening) -> ListeningReport {
    ListeningReport {
        value: listening.value,
        n: listening.pieces,
    }
}

fn risk_report(risk: &Risk) -> RiskReport {
    RiskReport {
        value: risk.value,
        usual: risk.usual,
        points: risk.points,
        band: risk.band.word(),
        x: risk.x,
    }
}
