//! Fixes that are done, with their before and after. They stand among the settings as `fixes/<id>`, each merging on its own;
//! see [`crate::book::friction_fix`].

use crate::dyn_sort::DynSort;
use serde_json::Value;

use super::Friction;
use super::evidence::Evidence;
use super::fixable::Fixable;
use super::incident_impact::IncidentImpact;
use super::what_if::{edited, with_steps};
use crate::book::action::Action;
use crate::book::field::Field;
use crate::book::friction_fix::{Component, Fix};
use crate::book::op::List;
use crate::book::record::{Fields, Record, collect_unsorted};
use crate::book::value::Rate;
use crate::book::{Book, Id, Settings};

/// A fix that is done.
#[derive(Clone, Debug, PartialEq)]
pub struct Fixed {
    /// Its key among the settings.
    pub key: String,
    /// What is written of it: the day, what stood before and after, and the scores then.
    pub fix: Fix,
    /// What was mended; none where the fix names neither a step's component nor a cause.
    pub what: Option<Fixable>,
    /// Incidents of the 365 days up to that day that it was to end.
    pub before: u32,
    /// Incidents since that it was to end: above 0 the fix does not hold.
    pub since: u32,
}

fn what(fix: &Fix) -> Option<Fixable> {
    let of_step = fix.step.clone().zip(fix.component);
    let of_cause = fix.cause.clone().map(Fixable::Cause);
    of_step.map_or(of_cause, |(step, component)| {
        Some(Fixable::Step(step, component))
    })
}

/// Whether an incident is one of those that mending this was to end.
fn was_to_end(what: &Fixable, met: &IncidentImpact<'_>) -> bool {
    match what {
        Fixable::Step(step, component) => {
            met.incident.step.as_ref() == Some(step)
                && met.is_glitch() == (*component == Component::Glitches)
        }
        Fixable::Cause(cause) => met.incident.cause.as_ref() == Some(cause),
    }
}

/// The fixes of steps and causes done by the evidence's day, the latest first. Remedies of lost sales are told by the sales
/// system, which knows the sales.
pub fn fixes(evidence: &Evidence<'_>) -> Vec<Fixed> {
    let held = evidence.settings.fixes.iter().flat_map(|fixes| &fixes.0);
    let mut all: Vec<Fixed> = Vec::new();
    let of_friction = |fix: &Fix| fix.remedy.is_none() && fix.on <= evidence.asof;
    for (key, fix) in held.filter(|(_, fix)| of_friction(&fix.group)) {
        let fix = fix.group.clone();
        let what = what(&fix);
        let (mut before, mut since) = (0, 0);
        for met in &evidence.met {
            let concerned = what.as_ref().is_some_and(|what| was_to_end(what, met));
            let after = met.entry.on > fix.on;
            since += u32::from(concerned && after);
            let near = fix.on.since(met.entry.on) <= super::constants::REPEATED_DAYS;
            before += u32::from(concerned && !after && near);
        }
        all.push(Fixed {
            key: key.clone(),
            fix,
            what,
            before,
            since,
        });
    }
    all.dyn_sort_by(|a, b| b.fix.on.cmp(&a.fix.on).then_with(|| a.key.cmp(&b.key)));
    all
}

/// Whether something that only incidents tell of is marked done, and none has happened since.
pub(super) fn is_mended(
    evidence: &Evidence<'_>,
    wanted: &Fixable,
    concerns: &dyn Fn(&IncidentImpact<'_>) -> bool,
) -> bool {
    let told_by_incidents = matches!(
        wanted,
        Fixable::Cause(_) | Fixable::Step(_, Component::Glitches)
    );
    let fixes = evidence.settings.fixes.iter();
    let fixes = fixes
        .flat_map(|fixes| fixes.0.values())
        .map(|fix| &fix.group);
    let done = fixes.filter(|fix| fix.on <= evidence.asof && what(fix).as_ref() == Some(wanted));
    let Some(last) = done.map(|fix| fix.on).max() else {
        return false;
    };
    let again = |met: &IncidentImpact<'_>| met.entry.on > last && concerns(met);
    told_by_incidents && !evidence.met.iter().any(again)
}

/// The action that marks something as done today: it changes the step as told and keeps what stood before and after, with
/// the scores. `changes` are the step's new values, a null for none; a cause and a step's glitches need none.
/// `key` is a new id.
pub fn mark_done(
    evidence: &Evidence<'_>,
    now: &Friction,
    key: &Id,
    what: &Fixable,
    changes: &Fields,
) -> Action {
    let mut fields = Fields::new();
    fields.insert("on".to_owned(), evidence.asof.write());
    note(&mut fields, "smoothness_before", now.journey.smoothness);
    note(&mut fields, "friction_before", now.value());
    let mut actions = Vec::new();
    match what {
        Fixable::Cause(cause) => {
            fields.insert("cause".to_owned(), cause.write());
        }
        Fixable::Step(id, component) => {
            fields.insert("step".to_owned(), id.write());
            fields.insert("component".to_owned(), component.write());
            let held = evidence.steps.iter().find(|step| step.id == *id);
            let after = edited(&evidence.steps, id, changes);
            let then = after
                .as_ref()
                .and_then(|all| all.iter().find(|s| s.id == *id));
            if let Some((held, then)) = held.zip(then).filter(|_| !changes.is_empty()) {
                let (before, after) = (held.write(), then.write());
                fields.insert("before".to_owned(), some(&before, changes));
                fields.insert("after".to_owned(), some(&after, changes));
            }
            if let Some(steps) = after.filter(|_| !changes.is_empty()) {
                let effect = with_steps(evidence, now, steps);
                note(
                    &mut fields,
                    "smoothness_after",
                    effect.after.journey.smoothness,
                );
                note(&mut fields, "friction_after", effect.after.value());
                actions.push(Action::Edit(List::Steps, id.clone(), changes.clone()));
            }
        }
    }
    let mut settings = Fields::new();
    settings.insert(format!("fixes/{key}"), Value::Object(fields));
    actions.push(Action::Edit(List::Settings, Settings::id(), settings));
    Action::All(actions)
}

fn note(fields: &mut Fields, name: &str, score: Option<f64>) {
    if let Some(rate) = score.and_then(Rate::new) {
        fields.insert(name.to_owned(), rate.write());
    }
}

/// Those fields of a record that a change names.
fn some(record: &Fields, changes: &Fields) -> Value {
    let named = record
        .iter()
        .filter(|(name, _)| changes.contains_key(*name));
    Value::Object(collect_unsorted(
        named.map(|(name, value)| (name.clone(), value.clone())),
    ))
}

/// The action that takes the mark away again; the step stays as it is.
pub fn unmark(key: &str) -> Action {
    let mut settings = Fields::new();
    settings.insert(format!("fixes/{key}"), Value::Null);
    Action::Edit(List::Settings, Settings::id(), settings)
}

/// The action that takes a fix back altogether: the mark goes, and what it changed of the step stands as before, but for what
/// was changed again since.
pub fn take_back(book: &Book, key: &str) -> Action {
    let settings = book.settings();
    let fix = settings.fixes.iter().find_map(|fixes| fixes.0.get(key));
    let mut changes = Fields::new();
    let mut actions = Vec::new();
    if let Some(fix) = fix.map(|fix| &fix.group)
        && let Some((id, row)) = fix
            .step
            .as_ref()
            .and_then(|id| Some((id, book.steps().get(id)?)))
    {
        let nothing = Fields::new();
        let before = fix.before.as_ref().map_or(&nothing, |parts| &parts.0);
        let after = fix.after.as_ref().map_or(&nothing, |parts| &parts.0);
        let now = row.record.write();
        for name in before.keys().chain(after.keys()) {
            if now.get(name) == after.get(name) {
                let was = before.get(name).cloned();
                changes.insert(name.clone(), was.unwrap_or(Value::Null));
            }
        }
        if !changes.is_empty() {
            actions.push(Action::Edit(List::Steps, id.clone(), changes));
        }
    }
    actions.push(unmark(key));
    Action::All(actions)
}
