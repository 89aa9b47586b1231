//! Why a dimension's friction is what it is: every survey, audit answer, incident, complaint, step, purchase and promise with
//! what it adds. Gathered only when somebody looks.

use super::Friction;
use super::commitment_check::CommitmentCheck;
use super::constants::AUDIT_WEIGHT;
use super::evidence::Evidence;
use super::operational::{OF_HASSLE, OF_PROCESS, gap, unevenness};
use super::{audit, survey_score};
use crate::book::fact::{Dimension, Sort};
use crate::book::friction_fix::Component;
use crate::book::value::choice;
use crate::book::{Id, fact};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::Reason;
use crate::scoring::retention::constants::{CERTAIN, PRIOR};
use crate::scoring::retention::felt_friction::answer_friction;
use crate::scoring::retention::listening::Heard;
use crate::scoring::retention::trust::Conduct;

choice! {
    /// The part of a dimension that a reason belongs to.
    Part {
        /// What buyers say.
        Survey = "survey",
        /// What happened.
        Incidents = "incidents",
        /// What is measured.
        Measured = "measured",
    }
}

/// What a reason for friction may be. Where it is an entry, the reason names it.
#[derive(Clone, Debug, PartialEq)]
pub enum EvidenceKind {
    /// A buyer's survey.
    Survey,
    /// The owner's own answer to this question.
    Audit(&'static str),
    /// An incident of this sort.
    Incident(Sort),
    /// A complaint, by how well and how soon it was settled.
    Complaint,
    /// A need or an offer.
    Heard(Heard),
    /// A component of this step.
    Step(Id, Component),
    /// A purchase on which word was broken.
    WordBroken,
    /// This step is much harder than the others.
    Uneven(Id),
    /// What came of a promise or a delivery.
    Promise(Conduct),
}

impl EvidenceKind {
    /// The part it belongs to.
    pub fn part(&self) -> Part {
        match self {
            EvidenceKind::Survey | EvidenceKind::Audit(_) => Part::Survey,
            EvidenceKind::Incident(_) => Part::Incidents,
            _ => Part::Measured,
        }
    }
}

/// Evidence of one part, each with its share of it, in any unit.
type Shares = Vec<(EvidenceKind, Option<Id>, f64)>;

/// Why a dimension is what it is, the most first. A part's points are its share of Σ c·f², what is measured in several ways
/// shares them by ln(1 − x), and each piece has its share of that; all points add up to f_d.
pub fn reasons(
    evidence: &Evidence<'_>,
    friction: &Friction,
    dimension: Dimension,
) -> Vec<Reason<EvidenceKind>> {
    let score = friction.of(dimension);
    let mut measured = Vec::new();
    measured_shares(evidence, friction, dimension, &mut measured);
    let parts = [
        vec![(score.parts.survey, said_shares(evidence, dimension))],
        vec![(score.parts.incidents, incident_shares(evidence, dimension))],
        measured,
    ];
    let mut all: Vec<Reason<EvidenceKind>> = Vec::new();
    let mut whole = 0.0;
    for (part, ways) in score.weighed().into_iter().zip(parts) {
        if let Some((value, coverage)) = part {
            whole += share_out(coverage * value * value, ways, &mut all);
        }
    }
    let value = score.value.unwrap_or(0.0);
    for reason in &mut all {
        reason.points = if whole > 0.0 {
            value * reason.points / whole
        } else {
            0.0
        };
    }
    all.dyn_sort_by(|a, b| b.points.total_cmp(&a.points));
    all
}

/// Shares a part's weight out among the ways in which it is known, and each among its evidence. What was shared out.
fn share_out(
    weight: f64,
    ways: Vec<(Option<f64>, Shares)>,
    all: &mut Vec<Reason<EvidenceKind>>,
) -> f64 {
    let lost =
        |value: &Option<f64>| value.map_or(0.0, |value| -libm::log((1.0 - value).max(CERTAIN)));
    let mut together = 0.0;
    for (value, shares) in &ways {
        let mut sum = 0.0;
        for (_, _, share) in shares {
            sum += share;
        }
        together += if sum > 0.0 { lost(value) } else { 0.0 };
    }
    let mut given = 0.0;
    for (value, shares) in ways {
        if value.is_none() {
            continue;
        }
        let mut sum = 0.0;
        for (_, _, share) in &shares {
            sum += share;
        }
        let way = if together > 0.0 {
            weight * lost(&value) / together
        } else {
            0.0
        };
        for (what, entry, share) in shares {
            let points = if sum > 0.0 { way * share / sum } else { 0.0 };
            given += points;
            all.push(Reason {
                what,
                points,
                entry,
            });
        }
    }
    given
}

fn said_shares(evidence: &Evidence<'_>, dimension: Dimension) -> Shares {
    let mut shares = Vec::new();
    for (entry, survey) in &evidence.surveys {
        let weight = survey_score::weight(entry, evidence.asof);
        let (mut sum, mut any) = (0.0, false);
        for friction in survey_score::frictions(survey, dimension) {
            sum += weight * friction;
            any = true;
        }
        if any {
            shares.push((EvidenceKind::Survey, Some(entry.id.clone()), sum));
        }
    }
    if let Some((_, n)) = audit::friction(&evidence.audit, dimension) {
        for (question, answer) in audit::answers(&evidence.audit, dimension) {
            let share = AUDIT_WEIGHT * answer_friction(answer) / f64::from(n);
            shares.push((EvidenceKind::Audit(question), None, share));
        }
    }
    shares
}

fn incident_shares(evidence: &Evidence<'_>, dimension: Dimension) -> Shares {
    let theirs = evidence.met.iter().filter(|one| one.dimension == dimension);
    let share = |one: &super::incident_impact::IncidentImpact<'_>| {
        let what = EvidenceKind::Incident(one.sort);
        (what, Some(one.entry.id.clone()), one.lasting)
    };
    theirs.map(share).collect()
}

fn measured_shares(
    evidence: &Evidence<'_>,
    friction: &Friction,
    dimension: Dimension,
    parts: &mut Vec<(Option<f64>, Shares)>,
) {
    let measured = evidence.measured;
    match dimension {
        Dimension::Treatment => {
            let complaints = evidence.met.iter().filter(|one| one.is_recent_complaint());
            let complaints = complaints.map(|one| {
                let entry = Some(one.entry.id.clone());
                (EvidenceKind::Complaint, entry, 1.0 - one.recovery)
            });
            parts.push((gap(evidence), complaints.collect()));
            let heard = evidence.heard.iter().map(|(entry, what, weight, x)| {
                let short = (PRIOR - x).max(0.0);
                (
                    EvidenceKind::Heard(*what),
                    Some(entry.id.clone()),
                    weight * short,
                )
            });
            parts.push((measured.unheard, heard.collect()));
        }
        Dimension::Process => of_steps(friction, &OF_PROCESS, parts),
        Dimension::Hassle => of_steps(friction, &OF_HASSLE, parts),
        Dimension::Games => {
            let told = |purchase: &fact::Purchase| CommitmentCheck::of(purchase, evidence.asof);
            let broken = evidence.purchases.iter();
            let broken = broken.filter(|(_, purchase)| told(purchase).is_broken());
            let shares =
                broken.map(|(entry, _)| (EvidenceKind::WordBroken, Some(entry.id.clone()), 1.0));
            parts.push((measured.misled, shares.collect()));
        }
        Dimension::Together => {
            let mut hardest: Option<(f64, &Id)> = None;
            for step in &friction.journey.steps {
                if hardest.is_none_or(|(most, _)| step.friction > most) {
                    hardest = Some((step.friction, &step.id));
                }
            }
            let uneven = hardest.map(|(_, id)| (EvidenceKind::Uneven(id.clone()), None, 1.0));
            parts.push((unevenness(&friction.journey), uneven.into_iter().collect()));
            let words = evidence.words.iter().map(|(entry, outcome)| {
                let what = EvidenceKind::Promise(outcome.what);
                (what, Some(entry.id.clone()), outcome.failure)
            });
            parts.push((measured.broken, words.collect()));
        }
    }
}

/// Each component of each step as a part of its own: they multiply as parts do.
fn of_steps(friction: &Friction, components: &[Component], parts: &mut Vec<(Option<f64>, Shares)>) {
    for step in &friction.journey.steps {
        for component in components {
            let g = step.of(*component);
            let what = EvidenceKind::Step(step.id.clone(), *component);
            parts.push((Some(g), vec![(what, None, g)]));
        }
    }
}
