//! What if: the friction as it would be with a step changed or something mended, told before anything is saved.

use super::evidence::Evidence;
use super::fixable::Fixable;
use super::monthly_gain::per_month;
use super::{Friction, score};
use crate::book::action::Action;
use crate::book::catalogue::Step;
use crate::book::field::Problems;
use crate::book::friction_fix::Component;
use crate::book::json_path::Path;
use crate::book::op::List;
use crate::book::record::{Fields, Record};
use crate::book::value::choice;
use crate::book::{Fact, Id};
use serde_json::Value;

/// What a change would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// As it would be.
    pub after: Friction,
    /// What smoothness would gain, −1 to 1; none where it is unknown before or after.
    pub smoothness: Option<f64>,
    /// What friction would lose, −1 to 1; above 0 is good.
    pub friction: Option<f64>,
    /// The gain of smoothness in people a month; none where either is unknown.
    pub people: Option<f64>,
    /// The same in the currency's minor unit.
    pub worth: Option<f64>,
}

choice! {
    /// Which way a change goes.
    Way {
        /// It makes buying easier.
        Better = "better",
        /// It changes nothing.
        Same = "same",
        /// It makes buying harder.
        Worse = "worse",
    }
}

impl Effect {
    /// Which way the change goes, by smoothness.
    pub fn way(&self) -> Way {
        match self.smoothness.unwrap_or(0.0) {
            gain if gain > 0.0 => Way::Better,
            gain if gain < 0.0 => Way::Worse,
            _ => Way::Same,
        }
    }
}

/// What it would do if these were the steps.
pub fn with_steps(evidence: &Evidence<'_>, now: &Friction, steps: Vec<Step>) -> Effect {
    let after = score(&evidence.with_steps(steps));
    let (was, is) = (now.journey.smoothness, after.journey.smoothness);
    let smoothness = is.zip(was).map(|(then, now)| then - now);
    let (people, worth) = match smoothness {
        Some(gain) => per_month(&evidence.settings, gain),
        None => (None, None),
    };
    Effect {
        smoothness,
        friction: now.value().zip(after.value()).map(|(was, is)| was - is),
        people,
        worth,
        after,
    }
}

/// The steps with the fields of one changed, a null taking a field away; with one more where there is none of this id.
/// None where that makes no step.
pub fn edited(steps: &[Step], id: &Id, changes: &Fields) -> Option<Vec<Step>> {
    let mut steps = steps.to_vec();
    let place = steps.iter().position(|step| step.id == *id);
    let mut fields = match place.and_then(|place| steps.get(place)) {
        Some(step) => step.write(),
        None => Fields::new(),
    };
    fields.extend(changes.clone());
    let step = Step::read(id, &fields, &Path::Root, &mut Problems::new())?;
    match place.and_then(|place| steps.get_mut(place)) {
        Some(held) => *held = step,
        None => steps.push(step),
    }
    Some(steps)
}

/// The fields of a step that take a component away altogether.
pub fn cleared(component: Component) -> Fields {
    let mut fields = Fields::new();
    // The first field is what is measured; the others say how it is felt.
    if let Some(name) = component.fields().first() {
        fields.insert((*name).to_owned(), Value::Null);
    }
    fields
}

/// The action that would mend it altogether, for trying out on a copy of the book; what it gains there is the benefit
/// foretold. Of a component it clears the step's fields or, for glitches, no longer lays them at the step; of a cause it
/// takes the incidents out.
pub fn mended(evidence: &Evidence<'_>, what: &Fixable) -> Action {
    let incidents = evidence.met.iter();
    match what {
        Fixable::Step(step, Component::Glitches) => {
            let here = incidents.filter(|met| met.is_glitch());
            let here = here.filter(|met| met.incident.step.as_ref() == Some(step));
            let elsewhere = |id: &Id| {
                let mut fields = Fields::new();
                fields.insert("step".to_owned(), Value::Null);
                Action::Edit(List::Entries, id.clone(), fields)
            };
            Action::All(here.map(|met| elsewhere(&met.entry.id)).collect())
        }
        Fixable::Step(step, component) => {
            Action::Edit(List::Steps, step.clone(), cleared(*component))
        }
        Fixable::Cause(cause) => {
            let of_it = incidents.filter(|met| {
                matches!(&met.entry.fact, Fact::Incident(one) if one.cause.as_ref() == Some(cause))
            });
            let out = |id: &Id| Action::Delete(List::Entries, id.clone());
            Action::All(of_it.map(|met| out(&met.entry.id)).collect())
        }
    }
}
