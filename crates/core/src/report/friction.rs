//! What makes it hard to buy, in the report's shape. It gathers and names; it must never calculate.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::book::friction_fix::Component;
use crate::book::record::collect_unsorted;
use crate::book::{Book, Day};
use crate::scoring::friction::fix_first::at_risk;
use crate::scoring::friction::{
    DimensionScore, Evidence, Fixable, Friction, Journey, StepScore, fix_first, score,
};
use crate::session::ScoreCache;

/// What makes it hard to buy from the business; low is good but for smoothness.
#[derive(Clone, Debug, Serialize)]
pub struct FrictionReport {
    /// Method §14, by dimension.
    pub dimensions: BTreeMap<&'static str, DimensionReport>,
    /// Method §14, 0 to 1; null where every dimension is unknown.
    pub overall: Option<f64>,
    /// Method §15, in the order of the steps.
    pub steps: Vec<StepReport>,
    /// Method §15, 0 to 1, high is good; null without steps.
    pub smoothness: Option<f64>,
}

/// The friction of one dimension.
#[derive(Clone, Debug, Serialize)]
pub struct DimensionReport {
    /// 0 to 1; null where unknown.
    pub value: Option<f64>,
    /// `survey`, `incidents` and `measured`, each where there is evidence.
    pub parts: BTreeMap<&'static str, f64>,
    /// How much evidence stands behind it, 0 to 1; under .5 it is too early to say.
    pub coverage: f64,
}

/// The friction of one step of buying.
#[derive(Clone, Debug, Serialize)]
pub struct StepReport {
    /// Which step.
    pub id: String,
    /// Each component by name, 0 to 1.
    pub g: BTreeMap<&'static str, f64>,
    /// All of them together, 0 to 1.
    pub f: f64,
}

/// A journey of buying.
#[derive(Clone, Debug, Serialize)]
pub struct JourneyReport {
    /// The steps in their order.
    pub steps: Vec<StepReport>,
    /// How smooth the way is up to the end of each step, 0 to 1; after the last it is the whole.
    pub left: Vec<f64>,
    /// 0 to 1, high is good; null without steps.
    pub smoothness: Option<f64>,
    /// Flow efficiency, 0 to 1: the minutes in which something is done, of all minutes; null where none are told.
    pub flow: Option<f64>,
}

/// Something to mend, and what it would bring.
#[derive(Clone, Debug, Serialize)]
pub struct CandidateReport {
    /// The step it is about; null for a cause.
    pub step: Option<String>,
    /// Which component of the step.
    pub component: Option<&'static str>,
    /// The cause seen twice or more in 365 days; null for a step.
    pub cause: Option<String>,
    /// What mending it gains, of smoothness for a step, of friction for a cause.
    pub benefit: f64,
    /// How hard it would be, 1 to 5.
    pub effort: i64,
    /// People a month for whom buying would go well; null where buyers a month are not set.
    pub people: Option<f64>,
    /// What that is worth a month, in the currency's minor unit; null where it is not known.
    pub worth: Option<f64>,
    /// Whether it stands first because somebody was misled or gravely harmed.
    pub grave: bool,
    /// Effort of at most 2, in the first third of the list, and a gain.
    pub quick_win: bool,
    /// How many incidents within 365 days stand behind it.
    pub incidents: u32,
    /// The customers it touched.
    pub touched: Vec<String>,
    /// Those of them who are at risk of leaving.
    pub at_risk: Vec<String>,
}

/// Everything that could be mended, the best first.
pub(super) fn candidate_reports(book: &Book, asof: Day) -> Vec<CandidateReport> {
    let evidence = Evidence::of(book, asof);
    let friction = score(&evidence);
    let scores = ScoreCache::of(book, asof);
    let risky: BTreeMap<_, _> = collect_unsorted(scores.scores());
    let found = fix_first(&evidence, &friction, &|id| {
        risky.get(id).is_some_and(|score| at_risk(score))
    });
    let each = found.into_iter().map(|one| {
        let (step, component, cause) = match &one.what {
            Fixable::Step(id, component) => (Some(id.to_string()), Some(component.word()), None),
            Fixable::Cause(line) => (None, None, Some(line.as_str().to_owned())),
        };
        let ids = |ids: &[crate::book::Id]| ids.iter().map(ToString::to_string).collect();
        CandidateReport {
            step,
            component,
            cause,
            benefit: one.benefit,
            effort: one.effort,
            people: one.people,
            worth: one.worth,
            grave: one.is_grave,
            quick_win: one.quick_win,
            incidents: one.incidents,
            touched: ids(&one.touched),
            at_risk: ids(&one.at_risk),
        }
    });
    each.collect()
}

/// A journey in the report's shape.
pub(super) fn journey_report(journey: &Journey) -> JourneyReport {
    JourneyReport {
        steps: journey.steps.iter().map(step_report).collect(),
        left: journey.left(),
        smoothness: journey.smoothness,
        flow: journey.flow,
    }
}

fn step_report(score: &StepScore) -> StepReport {
    let names = Component::WORDS.iter().copied();
    StepReport {
        id: score.id.to_string(),
        g: collect_unsorted(names.zip(score.g)),
        f: score.friction,
    }
}

/// The friction of a business in the report's shape.
pub(super) fn friction_report(friction: &Friction) -> FrictionReport {
    let dimension = |score: &DimensionScore| {
        let parts = [
            ("survey", score.parts.survey),
            ("incidents", score.parts.incidents),
            ("measured", score.parts.measured),
        ];
        let known = parts.into_iter().filter_map(|(name, x)| Some((name, x?)));
        let report = DimensionReport {
            value: score.value,
            parts: collect_unsorted(known),
            coverage: score.coverage,
        };
        (score.dimension.word(), report)
    };
    FrictionReport {
        dimensions: collect_unsorted(friction.dimensions.iter().map(dimension)),
        overall: friction.value(),
        steps: friction.journey.steps.iter().map(step_report).collect(),
        smoothness: friction.journey.smoothness,
    }
}
