//! What is measured of each dimension (method §14): how complaints were settled and needs answered, what the steps of
//! buying ask of people, whether word was kept on price, day and terms, and how even the steps are.

use super::constants::GAP_PRIOR;
use super::evidence::Evidence;
use super::journey::{COMPONENTS, Journey};
use crate::book::fact::Dimension;
use crate::book::friction_fix::Component;

/// The components of a step that count for the process.
pub const OF_PROCESS: [Component; 4] = [
    Component::UnclearPrice,
    Component::HardPayment,
    Component::NoHelp,
    Component::BadHours,
];
/// The components of a step that are trouble for everybody.
pub const OF_HASSLE: [Component; 5] = [
    Component::Wait,
    Component::Visits,
    Component::Handoffs,
    Component::Repeats,
    Component::Missing,
];

/// 1 − Π(1 − x) over what is known; none where nothing is.
pub(super) fn together(parts: impl IntoIterator<Item = Option<f64>>) -> Option<f64> {
    let mut left = None;
    for part in parts.into_iter().flatten() {
        left = Some(left.unwrap_or(1.0) * (1.0 - part));
    }
    left.map(|left| 1.0 - left)
}

/// The sum over the complaints within 365 days of 1 − q·2^(−days/7), 1 for an open one, by their number + 1; none without
/// complaints.
pub(super) fn gap(evidence: &Evidence<'_>) -> Option<f64> {
    let (mut sum, mut n) = (0.0, 0.0);
    for one in evidence.met.iter().filter(|one| one.is_recent_complaint()) {
        sum += 1.0 - one.recovery;
        n += 1.0;
    }
    (n > 0.0).then(|| sum / (n + GAP_PRIOR))
}

/// 1 − Π(1 − g) over these components of all steps; none without steps.
fn of_components(journey: &Journey, components: &[Component]) -> Option<f64> {
    let steps = journey.steps.iter();
    together(steps.flat_map(|step| components.iter().map(|one| Some(step.of(*one)))))
}

/// The friction of the hardest step above the mean of all, 0 to 1; none for fewer than two steps.
pub(super) fn unevenness(journey: &Journey) -> Option<f64> {
    let (mut sum, mut largest) = (0.0, 0.0f64);
    for step in &journey.steps {
        sum += step.friction;
        largest = largest.max(step.friction);
    }
    let n = journey.steps.len();
    // The mean of equal numbers may round above them.
    (n >= 2).then(|| (largest - sum / n as f64).max(0.0))
}

/// f_meas of a dimension, 0 to 1; none where nothing is measured of it.
pub(super) fn measured(
    evidence: &Evidence<'_>,
    journey: &Journey,
    dimension: Dimension,
) -> Option<f64> {
    let still = evidence.measured;
    match dimension {
        Dimension::Treatment => together([gap(evidence), still.unheard]),
        Dimension::Process => of_components(journey, &OF_PROCESS),
        Dimension::Hassle => of_components(journey, &OF_HASSLE),
        Dimension::Games => still.misled,
        Dimension::Together => together([unevenness(journey), still.broken]),
    }
}

// Every component but what goes wrong belongs to one of the two.
const _: () = assert!(OF_PROCESS.len() + OF_HASSLE.len() + 1 == COMPONENTS);
