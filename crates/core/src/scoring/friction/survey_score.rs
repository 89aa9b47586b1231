//! What buyers say, with the owner's own answers among them (method §14): the part of a dimension that comes from surveys
//! and the audit.

use super::audit;
use super::constants::{AUDIT_WEIGHT, SURVEY_HALF_LIFE};
use super::fixed_evidence::FixedEvidence;
use crate::book::fact::{Dimension, Survey};
use crate::book::{Day, Entry};
use crate::scoring::retention::decay;
use crate::scoring::retention::felt_friction::{answer_friction, effort_friction};

/// The frictions that one survey tells of a dimension: its own answer, and for process the effort as a further one.
pub(super) fn frictions(survey: &Survey, dimension: Dimension) -> impl Iterator<Item = f64> {
    let answers = survey.answers.as_ref().map(|nested| &nested.group);
    let answer = answers.and_then(|answers| match dimension {
        Dimension::Treatment => answers.treatment,
        Dimension::Process => answers.process,
        Dimension::Hassle => answers.hassle,
        Dimension::Games => answers.games,
        Dimension::Together => answers.together,
    });
    let effort = survey.effort.filter(|_| dimension == Dimension::Process);
    let answer = answer.map(answer_friction);
    answer.into_iter().chain(effort.map(effort_friction))
}

/// What a survey weighs by its age: 2^(−age/365).
pub(super) fn weight(entry: &Entry, asof: Day) -> f64 {
    decay(asof.since(entry.on), SURVEY_HALF_LIFE)
}

/// Σw of all answers about a dimension, the audit's weight included: what each is shared by.
pub(super) fn whole(still: &FixedEvidence<'_>, dimension: Dimension) -> (f64, f64) {
    let (mut sum, mut whole) = (0.0, 0.0);
    for (entry, survey) in &still.surveys {
        let weight = weight(entry, still.asof);
        for friction in frictions(survey, dimension) {
            sum += weight * friction;
            whole += weight;
        }
    }
    if let Some((friction, _)) = audit::friction(&still.audit, dimension) {
        sum += AUDIT_WEIGHT * friction;
        whole += AUDIT_WEIGHT;
    }
    (sum, whole)
}

/// f_sv of every dimension, 0 to 1: (Σw·x + 3·audit)/(Σw + 3), each part only where it exists; none without any answer.
pub(super) fn of(still: &FixedEvidence<'_>) -> [Option<f64>; 5] {
    let mut all = [None; 5];
    for (place, dimension) in all.iter_mut().zip(Dimension::ALL) {
        let (sum, whole) = whole(still, *dimension);
        *place = (whole > 0.0).then(|| sum / whole);
    }
    all
}
