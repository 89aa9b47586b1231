//! What to do for one customer, and what it saves (method §10): each step that applies is tried.
//! Must never weigh by money; what a customer is worth comes in when all are ranked.

use super::next_action::{Step, Task};
use super::open_items::Open;
use super::what_if::Trial;
use crate::book::fact::{Channel, NeedAnswer, Touch};
use crate::book::{Customer, Day, File, Settings};
use crate::scoring::retention::constants::{ANSWER_DAYS, CONTACT_REST, UNANSWERED_ROW, WARM};
use crate::scoring::retention::warmth::charge_of_touch;
use crate::scoring::retention::{CustomerScore, Factor, Risk, Stage};

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

impl Why {
    /// By how many days we are late, where it must be done before anything else: an overdue promise, an open complaint, a need
    /// open for more than 14 days. None of the others.
    pub fn must(self) -> Option<i32> {
        match self {
            Why::Overdue(days) | Why::Complained(days) => Some(days),
            Why::Waiting(days) => Some(days - ANSWER_DAYS).filter(|late| *late > 0),
            _ => None,
        }
    }
}

/// What something to do is measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gauge {
    /// The risk that they do not buy again, which it lowers.
    Risk,
    /// Warmth, which it raises: of prospects, and of those of whom nothing tells a risk.
    Warmth,
}

/// Something to do for one customer, and what it would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Idea {
    /// What to do.
    pub step: Step,
    /// Why.
    pub why: Why,
    /// What `now` and `then` are.
    pub gauge: Gauge,
    /// The risk or the warmth now, 0 to 1.
    pub now: f64,
    /// The same if it were done today, 0 to 1.
    pub then: f64,
    /// The factor of the risk whose points it lowers most; none where it lowers none.
    pub eased: Option<Factor>,
}

impl Idea {
    /// By how much it lowers the risk or raises warmth, −1 to 1.
    pub fn saves(&self) -> f64 {
        match self.gauge {
            Gauge::Risk => self.now - self.then,
            Gauge::Warmth => self.then - self.now,
        }
    }

    /// Whether it is a contact that could as well be with somebody else of the same company.
    pub fn is_contact(&self) -> bool {
        let is_contact = matches!(self.step.task(), Task::BeInTouch | Task::SayThanks);
        is_contact && self.must().is_none()
    }

    /// By how many days we are late, where it must be done before anything else.
    pub fn must(&self) -> Option<i32> {
        self.why.must()
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
    for (entry, due) in open.overdue(asof) {
        let step = Step::KeepPromise(entry.id.clone());
        steps.push((step, Why::Overdue(asof.since(due))));
    }
    for entry in &open.complaints {
        let step = Step::SettleComplaint(entry.id.clone());
        steps.push((step, Why::Complained(asof.since(entry.on))));
    }
    if is_due(score, asof) {
        let channel = lightest(score.warmth.value, &open.unanswered);
        let last = score.warmth.last;
        let why = last.map_or(Why::Never, |(day, _)| Why::Silent(asof.since(day)));
        steps.push((Step::BeInTouch(channel), why));
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

/// The factor whose points fall most from one risk to the other.
fn eased(now: &Risk, then: &Risk) -> Option<Factor> {
    let mut most = (None, 0.0);
    for ((factor, before), (_, after)) in now.points.each().into_iter().zip(then.points.each()) {
        if before - after > most.1 {
            most = (Some(factor), before - after);
        }
    }
    most.0
}

/// Whether a step could move what it is measured by. The others need not be tried.
fn can_help(step: &Step, now: Option<&Risk>) -> bool {
    let Some(risk) = now else {
        return step.contact().is_some();
    };
    match step.task() {
        Task::BeInTouch | Task::SayThanks | Task::Offer => true,
        Task::KeepPromise => risk.x.distrust > 0.0,
        Task::SettleComplaint => risk.x.distrust > 0.0 || risk.x.friction > 0.0,
        Task::AnswerNeed => risk.x.unheard > 0.0,
    }
}

fn idea(trial: &Trial<'_>, score: &CustomerScore, (step, why): (Step, Why)) -> Option<Idea> {
    let Some(now) = &score.risk else {
        let then = trial.warmth_after(&step);
        return Some(Idea {
            step,
            why,
            gauge: Gauge::Warmth,
            now: score.warmth.value,
            then,
            eased: None,
        });
    };
    let then = trial.risk_after(&step)?;
    Some(Idea {
        step,
        why,
        gauge: Gauge::Risk,
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
    if score.stage == Stage::Former {
        return Vec::new();
    }
    let trial = Trial::new(customer, file, score, settings, asof);
    candidates(&Open::of(file, asof), score, asof)
        .into_iter()
        .filter_map(|candidate| idea(&trial, score, candidate))
        .collect()
}

/// Whether one idea comes before another on a card: the musts by what they save, then by the days we are late; the others by
/// what they save.
fn comes_before(one: &Idea, other: &Idea) -> bool {
    match (one.must(), other.must()) {
        (Some(late), Some(held)) => (one.saves(), late) > (other.saves(), held),
        (Some(_), None) => true,
        (None, Some(_)) => false,
        (None, None) => one.saves() > other.saves(),
    }
}

/// The one thing to do for a customer: the best of what must be done, else what saves most; the earlier task where two are
/// alike. What must be done and a contact that is due count even where they save nothing; anything else must save something.
/// Of those who rest, what must be done alone. None for those who have left.
pub fn best(
    customer: &Customer,
    file: &File,
    open: &Open<'_>,
    score: &CustomerScore,
    settings: &Settings,
    asof: Day,
) -> Option<Idea> {
    if score.stage == Stage::Former {
        return None;
    }
    let rests = customer.snoozed_until.is_some_and(|until| until > asof);
    let trial = Trial::new(customer, file, score, settings, asof);
    let mut best: Option<Idea> = None;
    for candidate in candidates(open, score, asof) {
        let is_must = candidate.1.must().is_some();
        let outdone = best.as_ref().is_some_and(|best| best.must().is_some());
        if !is_must && (rests || outdone) {
            continue;
        }
        let counts = is_must || candidate.0.task() == Task::BeInTouch;
        if !counts && !can_help(&candidate.0, score.risk.as_ref()) {
            continue;
        }
        let found = idea(&trial, score, candidate);
        let Some(idea) = found.filter(|idea| counts || idea.saves() > 0.0) else {
            continue;
        };
        if best.as_ref().is_none_or(|best| comes_before(&idea, best)) {
            best = Some(idea);
        }
    }
    best
}
