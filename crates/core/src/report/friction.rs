//! What makes it hard to buy, in the report's shape. It gathers and names; it must never calculate.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::book::friction_fix::Component;
use crate::book::record::collect_unsorted;
use crate::scoring::friction::{DimensionScore, Friction, StepScore};

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
    let step = |score: &StepScore| {
        let names = Component::WORDS.iter().copied();
        StepReport {
            id: score.id.to_string(),
            g: collect_unsorted(names.zip(score.g)),
            f: score.friction,
        }
    };
    FrictionReport {
        dimensions: collect_unsorted(friction.dimensions.iter().map(dimension)),
        overall: friction.value(),
        steps: friction.journey.steps.iter().map(step).collect(),
        smoothness: friction.journey.smoothness,
    }
}
