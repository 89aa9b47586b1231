//! Fix first (method §16): everything that could be mended, by what it gains for the effort. Small, quick, cheap fixes pay out
//! of proportion.

use super::completed_fixes::is_mended;
use super::constants::{EFFORT, GRAVE_SEVERITY, QUICK_EFFORT, QUICK_PART};
use super::evidence::Evidence;
use super::fixable::Fixable;
use super::incident_impact::IncidentImpact;
use super::monthly_gain::per_month;
use super::recurring_causes::causes;
use super::{Friction, score};
use crate::book::action::Action;
use crate::book::catalogue::StepEffort;
use crate::book::fact::Sort;
use crate::book::field::Field;
use crate::book::friction_fix::Component;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::value::{Line, OneToFive};
use crate::book::{Book, Fact, Id, Settings};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::{CustomerScore, RiskBand};

/// One thing to mend, and what it would bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    /// What.
    pub what: Fixable,
    /// What mending it gains: of a component J without it − J, of a cause F − F without its incidents; 0 to 1, and for a
    /// cause below 0 where its incidents were settled better than others.
    pub benefit: f64,
    /// How hard it would be, 1 to 5, by the owner; 3 where they have not said.
    pub effort: i64,
    /// benefit/effort, by which the list is ranked.
    pub rank: f64,
    /// benefit × buyers a month: people a month for whom buying would go well; unknown where that is not set.
    pub people: Option<f64>,
    /// benefit × buyers a month × average order × the share of those who meet trouble that buys elsewhere, a guess, in the
    /// currency's minor unit; unknown where one of the first two is not set.
    pub worth: Option<f64>,
    /// Whether it misled somebody, or harmed somebody as gravely as can be, within 365 days: then it stands first.
    pub is_grave: bool,
    /// The customers it touched within 365 days, each once.
    pub touched: Vec<Id>,
    /// Those of them who are at risk of leaving.
    pub at_risk: Vec<Id>,
    /// How many incidents within 365 days stand behind it, those of people without a name included.
    pub incidents: u32,
    /// Effort of at most 2, in the first third of the list, and a gain.
    pub quick_win: bool,
}

/// Whether somebody is at risk of leaving: worth watching, or more.
pub fn at_risk(score: &CustomerScore) -> bool {
    let band = score.risk.as_ref().map(|risk| risk.band);
    matches!(band, Some(RiskBand::Watch | RiskBand::High))
}

/// All candidates, the grave first, then the best; those alike by what they gain, then in the order of the journey. `at_risk` tells of a
/// customer whether they are at risk of leaving.
pub fn fix_first(
    evidence: &Evidence<'_>,
    friction: &Friction,
    at_risk: &dyn Fn(&Id) -> bool,
) -> Vec<Candidate> {
    rank(evidence, candidates(evidence, friction).collect(), at_risk)
}

/// All candidates as they are found. Each cause is tried as it is asked for, which goes through all incidents: a page asks
/// for one after the other and breathes in between.
pub fn candidates<'e>(
    evidence: &'e Evidence<'_>,
    friction: &'e Friction,
) -> impl Iterator<Item = Candidate> + 'e {
    let mut steps = Vec::new();
    of_steps(evidence, friction, &mut steps);
    let repeated = causes(evidence).into_iter().filter(|one| one.is_repeated());
    let of_causes = repeated.filter_map(|one| of_cause(evidence, friction, one.cause));
    steps.into_iter().chain(of_causes)
}

/// These candidates, the best first, as [`fix_first`] has them.
pub fn rank(
    evidence: &Evidence<'_>,
    mut all: Vec<Candidate>,
    at_risk: &dyn Fn(&Id) -> bool,
) -> Vec<Candidate> {
    for one in &mut all {
        one.at_risk = one
            .touched
            .iter()
            .filter(|id| at_risk(id))
            .cloned()
            .collect();
        (one.people, one.worth) = per_month(&evidence.settings, one.benefit);
    }
    // Stable: what is alike stays in the order in which it was found, which is the journey's.
    all.dyn_sort_by(|a, b| {
        b.is_grave
            .cmp(&a.is_grave)
            .then(b.rank.total_cmp(&a.rank))
            .then(b.benefit.total_cmp(&a.benefit))
    });
    let third = all.len().div_ceil(QUICK_PART);
    for one in all.iter_mut().take(third) {
        one.quick_win = one.effort <= QUICK_EFFORT && one.benefit > 0.0;
    }
    all
}

fn of_steps(evidence: &Evidence<'_>, friction: &Friction, all: &mut Vec<Candidate>) {
    let journey = &friction.journey;
    let steps = journey.steps.iter().zip(&evidence.steps);
    for (score, step) in steps {
        for component in Component::ALL.iter().copied() {
            if score.of(component) <= 0.0 {
                continue;
            }
            let what = Fixable::Step(step.id.clone(), component);
            let set = step.effort.as_ref().map(|nested| &nested.group);
            let effort = set.and_then(|set| effort_of(set, component));
            let here = |met: &IncidentImpact<'_>| {
                let glitch = component == Component::Glitches;
                met.incident.step.as_ref() == Some(&step.id)
                    && (met.sort != Sort::BuiltIn) == glitch
            };
            if is_mended(evidence, &what, &here) {
                continue;
            }
            let without = journey.smoothness_without(&step.id, component);
            let gain = without
                .zip(journey.smoothness)
                .map(|(then, now)| then - now);
            all.push(candidate(evidence, what, gain, effort, &here));
        }
    }
}

fn of_cause(evidence: &Evidence<'_>, friction: &Friction, cause: Line) -> Option<Candidate> {
    let of_it = |met: &IncidentImpact<'_>| met.incident.cause.as_ref() == Some(&cause);
    let what = Fixable::Cause(cause.clone());
    if is_mended(evidence, &what, &of_it) {
        return None;
    }
    let efforts = evidence.settings.cause_effort.as_ref();
    let effort = efforts.and_then(|efforts| efforts.0.get(cause.as_str()).copied());
    let names = |entry: &crate::book::Entry| match &entry.fact {
        Fact::Incident(incident) => incident.cause.as_ref() == Some(&cause),
        _ => false,
    };
    let then = score(&evidence.without(&names)).value();
    // Without its incidents nothing may speak of friction any more.
    let gain = friction.value().map(|now| now - then.unwrap_or(0.0));
    Some(candidate(evidence, what, gain, effort, &of_it))
}

fn candidate(
    evidence: &Evidence<'_>,
    what: Fixable,
    gain: Option<f64>,
    effort: Option<OneToFive>,
    concerns: &dyn Fn(&IncidentImpact<'_>) -> bool,
) -> Candidate {
    let benefit = gain.unwrap_or(0.0);
    let effort = effort.map_or(EFFORT, |effort| effort.get());
    let mut touched: Vec<Id> = Vec::new();
    let (mut incidents, mut is_grave) = (0, false);
    for met in evidence.met.iter().filter(|met| met.is_recent()) {
        if concerns(met) {
            incidents += 1;
            let severity = met
                .incident
                .severity
                .map_or(0.0, |severity| severity.as_f64());
            is_grave |= met.sort == Sort::Game || severity >= GRAVE_SEVERITY;
            touched.extend(met.customer.cloned());
        }
    }
    touched.dyn_sort();
    touched.dedup();
    Candidate {
        what,
        benefit,
        effort,
        // Efforts are small whole numbers.
        rank: benefit / effort as f64,
        people: None,
        worth: None,
        is_grave,
        touched,
        at_risk: Vec::new(),
        incidents,
        quick_win: false,
    }
}

fn effort_of(set: &StepEffort, component: Component) -> Option<OneToFive> {
    match component {
        Component::Wait => set.wait,
        Component::Visits => set.visits,
        Component::Handoffs => set.handoffs,
        Component::Repeats => set.repeats,
        Component::Missing => set.missing,
        Component::UnclearPrice => set.unclear_price,
        Component::HardPayment => set.hard_payment,
        Component::NoHelp => set.no_help,
        Component::BadHours => set.bad_hours,
        Component::Glitches => set.glitches,
    }
}

/// The action by which the owner says how hard a fix would be.
pub fn set_effort(book: &Book, what: &Fixable, effort: OneToFive) -> Action {
    let mut fields = Fields::new();
    match what {
        Fixable::Step(step, component) => {
            let row = book.steps().get(step);
            let held = row.and_then(|row| row.record.effort.as_ref().map(Field::write));
            let mut efforts = held.unwrap_or_else(|| Fields::new().into());
            if let Some(efforts) = efforts.as_object_mut() {
                efforts.insert(component.word().to_owned(), effort.write());
            }
            fields.insert("effort".to_owned(), efforts);
            Action::Edit(List::Steps, step.clone(), fields)
        }
        Fixable::Cause(cause) => {
            fields.insert(format!("cause_effort/{}", cause.as_str()), effort.write());
            Action::Edit(List::Settings, Settings::id(), fields)
        }
    }
}
