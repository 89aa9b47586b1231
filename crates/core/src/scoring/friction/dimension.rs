//! One of the five dimensions (method §14): what buyers say, what happened and what is measured, and what they come to.

use super::constants::{EARLY_COVERAGE, INCIDENT_SLOPE};
use super::evidence::Evidence;
use super::journey::Journey;
use super::operational::measured;
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
    /// Built-in incidents and what the steps ask of people, by their coverage as the parts of the dimension are.
    pub built_in: Option<f64>,
}

/// The friction of one dimension; low is good.
#[derive(Clone, Debug, PartialEq)]
pub struct DimensionScore {
    /// Which.
    pub dimension: Dimension,
    /// f_d = √(Σ c·f²/Σ c) over the known parts, c a part's coverage; 0 to 1; unknown without any part.
    pub value: Option<f64>,
    /// The parts.
    pub parts: Parts,
    /// How many pieces of evidence stand behind each part.
    pub counts: Counts,
    /// The two halves of hassle; none of the other dimensions.
    pub halves: Option<Halves>,
    /// How many pieces of evidence there are in all.
    pub pieces: u32,
    /// How much evidence stands behind it, 0 to 1: 1 − Π(1 − c).
    pub coverage: f64,
}

/// How many pieces of evidence there are of each part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Answers of buyers and of the owner.
    pub survey: u32,
    /// Incidents.
    pub incidents: u32,
    /// Complaints, needs, steps, purchases and promises, as the dimension is measured by them.
    pub measured: u32,
}

impl DimensionScore {
    /// The known parts with their coverage: survey, incidents, measured.
    pub(super) fn weighed(&self) -> [Option<(f64, f64)>; 3] {
        let one = |part: Option<f64>, count: u32| Some((part?, coverage(count)));
        [
            one(self.parts.survey, self.counts.survey),
            one(self.parts.incidents, self.counts.incidents),
            one(self.parts.measured, self.counts.measured),
        ]
    }

    /// From the smallest part to the largest, where it is too early to say: a coverage below one half.
    pub fn too_early(&self) -> Option<(f64, f64)> {
        if self.coverage >= EARLY_COVERAGE {
            return None;
        }
        let known = [self.parts.survey, self.parts.incidents, self.parts.measured];
        let known = known.into_iter().flatten();
        let low = known.clone().min_by(f64::total_cmp)?;
        Some((low, known.max_by(f64::total_cmp)?))
    }

    /// What is said of it, 0 to 1: its value, unless that is unknown or it is too early to say.
    pub fn said(&self) -> Option<f64> {
        self.value.filter(|_| self.too_early().is_none())
    }
}

/// √(Σ c·f²/Σ c) over what is known, each with its coverage; none where nothing is. Two sources that agree say no more than
/// one.
fn weighted(parts: impl IntoIterator<Item = Option<(f64, f64)>>) -> Option<f64> {
    let (mut sum, mut whole) = (0.0, 0.0);
    for (part, coverage) in parts.into_iter().flatten() {
        sum += coverage * part * part;
        whole += coverage;
    }
    (whole > 0.0).then(|| libm::sqrt(sum / whole).min(1.0))
}

/// 1 − exp(−5·I_d) over these incidents of a dimension, and how many they are; none where there are none.
fn happened(
    evidence: &Evidence<'_>,
    dimension: Dimension,
    sorts: &dyn Fn(Sort) -> bool,
) -> Option<(f64, u32)> {
    let (mut sum, mut count) = (0.0, 0u32);
    for one in &evidence.met {
        if one.dimension == dimension && sorts(one.sort) {
            sum += one.lasting;
            count = count.saturating_add(1);
        }
    }
    let value = 1.0 - libm::exp(-INCIDENT_SLOPE * sum / f64::from(evidence.active));
    (count > 0).then_some((value, count))
}

/// One dimension as this evidence has it.
pub fn score(evidence: &Evidence<'_>, journey: &Journey, dimension: Dimension) -> DimensionScore {
    let place = dimension as usize;
    let incidents = happened(evidence, dimension, &|_| true);
    let parts = Parts {
        survey: evidence.said.get(place).copied().flatten(),
        incidents: incidents.map(|(value, _)| value),
        measured: measured(evidence, journey, dimension),
    };
    let counts = Counts {
        survey: answers(evidence, dimension),
        incidents: incidents.map_or(0, |(_, count)| count),
        measured: measurements(evidence, journey, dimension),
    };
    let halves = (dimension == Dimension::Hassle).then(|| {
        let glitches = happened(evidence, dimension, &|sort| sort != Sort::BuiltIn);
        let built_in = happened(evidence, dimension, &|sort| sort == Sort::BuiltIn);
        let built_in = built_in.map(|(value, count)| (value, coverage(count)));
        let measured = parts.measured.map(|part| (part, coverage(counts.measured)));
        Halves {
            glitches: glitches.map(|(value, _)| value),
            built_in: weighted([built_in, measured]),
        }
    });
    let pieces = [counts.survey, counts.incidents, counts.measured];
    let mut score = DimensionScore {
        dimension,
        value: None,
        parts,
        counts,
        halves,
        pieces: pieces.into_iter().fold(0, u32::saturating_add),
        coverage: 0.0,
    };
    let known = score.weighed();
    score.value = weighted(known);
    let mut bare = 1.0;
    for (_, coverage) in known.into_iter().flatten() {
        bare *= 1.0 - coverage;
    }
    score.coverage = 1.0 - bare;
    score
}

/// How many answers there are about a dimension, buyers' and the owner's.
fn answers(evidence: &Evidence<'_>, dimension: Dimension) -> u32 {
    let surveys = evidence.surveys.iter();
    let said = surveys.map(|(_, one)| survey_score::frictions(one, dimension).count());
    let own = audit::friction(&evidence.audit, dimension).map_or(0, |(_, count)| count);
    u32::try_from(said.sum::<usize>())
        .unwrap_or(u32::MAX)
        .saturating_add(own)
}

/// How many pieces of evidence a dimension is measured by.
fn measurements(evidence: &Evidence<'_>, journey: &Journey, dimension: Dimension) -> u32 {
    let steps = journey.steps.len();
    let complaints = evidence.met.iter().filter(|one| one.is_recent_complaint());
    let count = match dimension {
        Dimension::Treatment => complaints.count() + evidence.heard.len(),
        Dimension::Process | Dimension::Hassle => steps,
        Dimension::Games => evidence.purchases.len(),
        Dimension::Together if steps < 2 => evidence.words.len(),
        Dimension::Together => steps + evidence.words.len(),
    };
    u32::try_from(count).unwrap_or(u32::MAX)
}
