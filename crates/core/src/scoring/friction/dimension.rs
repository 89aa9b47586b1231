//! One of the five dimensions (method §14): what buyers say, what happened and what is measured, and what they come to.

use super::constants::INCIDENT_SLOPE;
use super::evidence::Evidence;
use super::journey::Journey;
use super::operational::{measured, together};
use super::{audit, survey_score};
use crate::book::fact::{Dimension, Sort};
use crate::scoring::retention::coverage;

/// The three parts of a dimension, each 0 to 1 and low is good; none without evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Parts {
    /// f_sv: what buyers say in surveys, and the owner's audit.
    pub survey: Option<f64>,
    /// f_inc: what happened.
    pub incidents: Option<f64>,
    /// f_meas: what is measured.
    pub measured: Option<f64>,
}

/// Hassle apart: what should not happen, and what happens to everybody. Each 0 to 1; none without evidence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Halves {
    /// Incidents that are glitches or games.
    pub glitches: Option<f64>,
    /// Built-in incidents and what the steps ask of people; with the glitches and what buyers say it makes up the dimension.
    pub built_in: Option<f64>,
}

/// The friction of one dimension; low is good.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionScore {
    /// Which.
    pub dimension: Dimension,
    /// f_d = 1 − Π(1 − part), 0 to 1; unknown without any part.
    pub value: Option<f64>,
    /// The parts.
    pub parts: Parts,
    /// The two halves of hassle; none of the other dimensions.
    pub halves: Option<Halves>,
    /// How many pieces of evidence there are: surveys, the audit as one voice, incidents, and what was measured.
    pub pieces: u32,
    /// How much evidence stands behind it, 0 to 1.
    pub coverage: f64,
}

/// 1 − exp(−5·I_d) over these incidents of a dimension; none where there are none.
fn happened(
    evidence: &Evidence<'_>,
    dimension: Dimension,
    sorts: &dyn Fn(Sort) -> bool,
) -> Option<f64> {
    let (mut sum, mut any) = (0.0, false);
    for one in &evidence.met {
        if one.dimension == dimension && sorts(one.sort) {
            sum += one.lasting;
            any = true;
        }
    }
    any.then(|| 1.0 - libm::exp(-INCIDENT_SLOPE * sum / f64::from(evidence.active)))
}

/// One dimension as this evidence has it.
pub fn score(evidence: &Evidence<'_>, journey: &Journey, dimension: Dimension) -> DimensionScore {
    let place = dimension as usize;
    let parts = Parts {
        survey: evidence.said.get(place).copied().flatten(),
        incidents: happened(evidence, dimension, &|_| true),
        measured: measured(evidence, journey, dimension),
    };
    let halves = (dimension == Dimension::Hassle).then(|| Halves {
        glitches: happened(evidence, dimension, &|sort| sort != Sort::BuiltIn),
        built_in: together([
            happened(evidence, dimension, &|sort| sort == Sort::BuiltIn),
            parts.measured,
        ]),
    });
    let pieces = pieces(evidence, journey, dimension);
    DimensionScore {
        dimension,
        value: together([parts.survey, parts.incidents, parts.measured]),
        parts,
        halves,
        pieces,
        coverage: coverage(pieces),
    }
}

fn pieces(evidence: &Evidence<'_>, journey: &Journey, dimension: Dimension) -> u32 {
    let surveys = evidence.surveys.iter();
    let surveys =
        surveys.filter(|(_, one)| survey_score::frictions(one, dimension).next().is_some());
    let audited = audit::friction(&evidence.audit, dimension).is_some();
    let incidents = evidence.met.iter().filter(|one| one.dimension == dimension);
    let steps = journey.steps.len();
    let complaints = evidence.met.iter().filter(|one| one.is_recent_complaint());
    let measured = match dimension {
        Dimension::Treatment => complaints.count() + evidence.heard.len(),
        Dimension::Process | Dimension::Hassle => steps,
        Dimension::Games => evidence.purchases.len(),
        Dimension::Together if steps < 2 => evidence.words.len(),
        Dimension::Together => steps + evidence.words.len(),
    };
    let all = surveys.count() + usize::from(audited) + incidents.count() + measured;
    u32::try_from(all).unwrap_or(u32::MAX)
}
