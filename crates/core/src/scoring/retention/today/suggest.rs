//! What to do for one customer, and what it saves (method §10): each step that applies is tried.
//! Must never weigh by money; what a customer is worth comes in when all are ranked.

use super::next_action::{Step, Task};
use super::open_items::Open;
use super::what_if::Trial;
use crate::book::fact::{Channel, NeedAnswer, Touch};
use crate::book::{Customer, Day, File, Settings};
use crate::scoring::retention::constants::{CONTACT_REST, UNANSWERED_ROW, WARM};
use crate::scoring::retention::warmth::charge_of_touch;
use crate::scoring::retention::{CustomerScore, Factor, Risk};

/// The fact behind a suggestion; days are counted up to the day of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// No contact for so many days.
    Silent(i32),
    /// Never any contact.
    Never,
    /// A promise is overdue by so many days.
    Overdue(i32),
    /// A complaint is open for so many days.
    Complained(i32),
    /// A need waits for so many days.
    Waiting(i32),
    /// They bought so many days ago and were not thanked.
    Unthanked(i32),
    /// They asked for something so many days ago and were never offered it.
    NotOffered(i32),
}

/// Something to do for one customer, and what it would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Idea {
    /// What to do.
    pub step: Step,
    /// Why.
    pub why: Why,
    /// The risk now, 0 to 1.
    pub now: f64,
    /// The risk if it were done today, 0 to 1.
    pub then: f64,
    /// The factor of the risk whose points it lowers most.
    pub eased: Factor,
}

impl Idea {
    /// By how much it lowers the risk, −1 to 1.
    pub fn saves(&self) -> f64 {
        self.now - self.then
    }
}

/// The lightest of message, call and visit that brings warmth back to .5, else the heaviest. After three contacts in a row
/// that nobody answered, none of their channels; where that leaves none, only the last one is out.
fn lightest(warmth: f64, unanswered: &[Option<Channel>]) -> Channel {
    let row = unanswered.len().saturating_sub(UNANSWERED_ROW);
    let row = unanswered.get(row..).unwrap_or_default();
    let barred = if row.len() < UNANSWERED_ROW { &[] } else { row };
    let ways = [Channel::Message, Channel::Call, Channel::Visit];
    let left = |barred: &[Option<Channel>]| {
        let free = |channel: &Channel| !barred.contains(&Some(*channel));
        let enough = |channel: &Channel| {
            let touch = Touch {
                channel: Some(*channel),
                by: None,
                thanks: None,
                answered: None,
            };
            warmth + charge_of_touch(&touch) * (1.0 - warmth) >= WARM
        };
        let mut free = ways.into_iter().filter(free);
        free.clone().find(enough).or_else(|| free.next_back())
    };
    let last = barred
        .split_last()
        .map_or(barred, |(last, _)| std::slice::from_ref(last));
    left(barred)
        .or_else(|| left(last))
        .unwrap_or(Channel::Visit)
}

/// Whether the customer is to hear from us: the contact is due, and the last one is more than three days ago.
fn is_due(score: &CustomerScore, asof: Day) -> bool {
    let last = score.warmth.last;
    score.warmth.due <= asof && last.is_none_or(|(day, _)| asof.since(day) > CONTACT_REST)
}

/// Each step that applies, and why, in the order of the tasks.
fn candidates(open: &Open<'_>, score: &CustomerScore, asof: Day) -> Vec<(Step, Why)> {
    let mut steps = Vec::new();
    if is_due(score, asof) {
        let channel = lightest(score.warmth.value, &open.unanswered);
        let last = score.warmth.last;
        let why = last.map_or(Why::Never, |(day, _)| Why::Silent(asof.since(day)));
        steps.push((Step::BeInTouch(channel), why));
    }
    for (entry, due) in open.overdue(asof) {
        let step = Step::KeepPromise(entry.id.clone());
        steps.push((step, Why::Overdue(asof.since(due))));
    }
    for entry in &open.complaints {
        let step = Step::SettleComplaint(entry.id.clone());
        steps.push((step, Why::Complained(asof.since(entry.on))));
    }
    for (entry, _) in &open.needs {
        let step = Step::AnswerNeed(entry.id.clone(), NeedAnswer::Acted);
        steps.push((step, Why::Waiting(asof.since(entry.on))));
    }
    if let Some(day) = open.owed_thanks(asof) {
        let step = Step::SayThanks(Channel::Call);
        steps.push((step, Why::Unthanked(asof.since(day))));
    }
    for (entry, need) in &open.needs {
        let item = need
            .item
            .as_ref()
            .filter(|item| !open.offered.contains(item));
        if let Some(item) = item {
            let (need, item) = (entry.id.clone(), item.clone());
            let why = Why::NotOffered(asof.since(entry.on));
            steps.push((Step::Offer { need, item }, why));
        }
    }
    steps
}

/// Whether a step bears on any factor that adds to this risk. The others need not be tried.
fn can_help(step: &Step, risk: &Risk) -> bool {
    let x = &risk.x;
    match step.task() {
        Task::BeInTouch | Task::SayThanks => x.cold > 0.0,
        Task::KeepPromise => x.distrust > 0.0,
        Task::SettleComplaint => x.distrust > 0.0 || x.friction > 0.0,
        Task::AnswerNeed | Task::Offer => x.unheard > 0.0,
    }
}

/// The factor whose points fall most from one risk to the other.
fn eased(now: &Risk, then: &Risk) -> Factor {
    let mut most = (Factor::Leak, 0.0);
    for ((factor, before), (_, after)) in now.points.each().into_iter().zip(then.points.each()) {
        if before - after > most.1 {
            most = (factor, before - after);
        }
    }
    most.0
}

fn idea(trial: &Trial<'_>, now: &Risk, (step, why): (Step, Why)) -> Option<Idea> {
    let then = trial.risk_after(&step)?;
    Some(Idea {
        step,
        why,
        now: now.value,
        then: then.value,
        eased: eased(now, &then),
    })
}

/// Every step that applies today with what it would change, in the order of the tasks; none for those who have left.
/// `score` is theirs, as of the same day.
pub fn ideas(
    customer: &Customer,
    file: &File,
    score: &CustomerScore,
    settings: &Settings,
    asof: Day,
) -> Vec<Idea> {
    let Some(now) = &score.risk else {
        return Vec::new();
    };
    let trial = Trial::new(customer, file, score, settings, asof);
    candidates(&Open::of(file, asof), score, asof)
        .into_iter()
        .filter_map(|candidate| idea(&trial, now, candidate))
        .collect()
}

/// The step that lowers the risk most, the earlier task where two are alike. A contact that is due is an idea even where it
/// saves nothing yet; anything else must save something. None for those who have left.
pub fn best(
    customer: &Customer,
    file: &File,
    open: &Open<'_>,
    score: &CustomerScore,
    settings: &Settings,
    asof: Day,
) -> Option<Idea> {
    let now = score.risk.as_ref()?;
    let trial = Trial::new(customer, file, score, settings, asof);
    let mut best: Option<Idea> = None;
    for candidate in candidates(open, score, asof) {
        let in_touch = candidate.0.task() == Task::BeInTouch;
        if !in_touch && !can_help(&candidate.0, now) {
            continue;
        }
        let Some(idea) = idea(&trial, now, candidate) else {
            continue;
        };
        let least = best.as_ref().map_or(0.0, Idea::saves);
        if idea.saves() > least || (in_touch && best.is_none()) {
            best = Some(idea);
        }
    }
    best
}
