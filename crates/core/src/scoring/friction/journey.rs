//! The journey of buying (method §15): what makes each step hard, how smooth the whole way is, and where it is lost.
//! Small frictions compound: six steps of .95 leave .735 (McKinsey's journey argument \[P\]).

use super::constants::{
    AFTER_HANDOFF, AFTER_REPEAT, AFTER_VISIT, AFTER_WAIT, BAD_HOURS, HARD_PAYMENT, INCIDENT_SLOPE,
    NO_HELP, TOLERANCE, UNCLEAR_PRICE, UNEXPLAINED, WAIT_MOST,
};
use super::incident_impact::IncidentImpact;
use crate::book::catalogue::{Step, StepFields};
use crate::book::friction_fix::Component;
use crate::book::json_path::Path;
use crate::book::record::{Fields, Group, Record, collect_unsorted};
use crate::book::value::Count;
use crate::book::{Book, Day, Id, Settings};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::constants::CERTAIN;

/// How many components a step has.
pub const COMPONENTS: usize = Component::ALL.len();

/// What makes one step hard.
#[derive(Clone, Debug, PartialEq)]
pub struct StepScore {
    /// Which.
    pub id: Id,
    /// The friction of each component, 0 to 1, in the order of [`Component::ALL`].
    pub g: [f64; COMPONENTS],
    /// The share of people who give up here, where it is known: the step is at least as hard.
    pub drop_off: Option<f64>,
    /// f_s = max(1 − Π(1 − g), drop_off), 0 to 1; low is good.
    pub friction: f64,
    /// Its share of all that is lost, ln(1 − f_s)/ln J: 0 to 1, together 1; 0 where nothing is lost.
    pub share: f64,
}

/// The whole way.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    /// The steps in their order.
    pub steps: Vec<StepScore>,
    /// J = Π(1 − f_s), 0 to 1, high is good; unknown without steps.
    pub smoothness: Option<f64>,
    /// Flow efficiency, 0 to 1, high is good: the minutes in which something is done, of all minutes; unknown where none
    /// are told.
    pub flow: Option<f64>,
}

impl StepScore {
    /// How smooth the step is, 1 − f_s, 0 to 1; high is good.
    pub fn smoothness(&self) -> f64 {
        1.0 - self.friction
    }

    /// The friction of one component, 0 to 1.
    pub fn of(&self, component: Component) -> f64 {
        let g = self.g.get(component as usize);
        g.copied().unwrap_or_default()
    }

    fn whole(g: &[f64; COMPONENTS], drop_off: Option<f64>) -> f64 {
        let mut left = 1.0;
        for one in g {
            left *= 1.0 - one;
        }
        (1.0 - left).max(drop_off.unwrap_or(0.0))
    }

    /// The friction of the step without one of its components, 0 to 1.
    fn without(&self, component: Component) -> f64 {
        let mut g = self.g;
        if let Some(one) = g.get_mut(component as usize) {
            *one = 0.0;
        }
        StepScore::whole(&g, self.drop_off)
    }
}

impl Journey {
    /// The friction of the whole way, 1 − smoothness, 0 to 1; low is good, unknown without steps.
    pub fn friction(&self) -> Option<f64> {
        self.smoothness.map(|smoothness| 1.0 - smoothness)
    }

    /// What smoothness would be without one component of one step, 0 to 1; unknown without steps.
    pub fn smoothness_without(&self, step: &Id, component: Component) -> Option<f64> {
        let frictions = self.steps.iter().map(|one| {
            if one.id == *step {
                one.without(component)
            } else {
                one.friction
            }
        });
        smoothness(frictions)
    }

    /// How smooth the way is up to the end of each step, 0 to 1, in their order; after the last it is the whole.
    pub fn left(&self) -> Vec<f64> {
        let mut left = 1.0;
        let after = self.steps.iter().map(|step| {
            left *= step.smoothness();
            left
        });
        collect_unsorted(after)
    }

    /// The step with the largest share of the trouble, the first of those alike; none where nothing is lost.
    pub fn worst(&self) -> Option<&StepScore> {
        let mut worst: Option<&StepScore> = None;
        for step in self.steps.iter().filter(|step| step.share > 0.0) {
            if worst.is_none_or(|most| step.share > most.share) {
                worst = Some(step);
            }
        }
        worst
    }

    /// The step of this id.
    pub fn step(&self, id: &Id) -> Option<&StepScore> {
        self.steps.iter().find(|step| step.id == *id)
    }
}

fn smoothness(frictions: impl Iterator<Item = f64>) -> Option<f64> {
    let mut smoothness = None;
    for friction in frictions {
        smoothness = Some(smoothness.unwrap_or(1.0) * (1.0 - friction));
    }
    smoothness
}

/// min(.95, 1 − .9^((w/τ)²)), w the minutes as they feel, τ what they gladly wait: one in ten is put off at τ, a third at
/// twice as long.
fn wait(step: &Step) -> f64 {
    let minutes = step.wait_minutes.map_or(0.0, |minutes| minutes.as_f64());
    let felt = if step.explained == Some(false) {
        minutes * UNEXPLAINED
    } else {
        minutes
    };
    let gladly = step.tolerance_minutes.map_or(TOLERANCE, |t| t.as_f64());
    if felt <= 0.0 {
        return 0.0;
    }
    if gladly <= 0.0 {
        return WAIT_MOST;
    }
    let times = felt / gladly;
    (1.0 - libm::pow(AFTER_WAIT, times * times)).min(WAIT_MOST)
}

fn each_time(left: f64, times: Option<Count>) -> f64 {
    1.0 - libm::pow(left, times.map_or(0.0, |times| times.as_f64()))
}

fn mark(friction: f64, marked: Option<bool>) -> f64 {
    if marked == Some(true) { friction } else { 0.0 }
}

/// The friction of each component of a step, 0 to 1, given what incidents at it come to for each active customer.
fn components(step: &Step, incidents: f64) -> [f64; COMPONENTS] {
    [
        wait(step),
        each_time(AFTER_VISIT, step.extra_visits),
        each_time(AFTER_HANDOFF, step.handoffs),
        each_time(AFTER_REPEAT, step.repeats),
        step.missing_rate.map_or(0.0, |rate| rate.get()),
        mark(UNCLEAR_PRICE, step.unclear_price),
        mark(HARD_PAYMENT, step.hard_payment),
        mark(NO_HELP, step.no_help),
        mark(BAD_HOURS, step.bad_hours),
        1.0 - libm::exp(-INCIDENT_SLOPE * incidents),
    ]
}

/// The journey of these steps, given all incidents and how many customers are active.
pub fn journey(steps: &[Step], met: &[IncidentImpact<'_>], active: u32) -> Journey {
    let mut scores: Vec<StepScore> = Vec::with_capacity(steps.len());
    let (mut done, mut waited) = (0.0, 0.0);
    for step in steps {
        let mut incidents = 0.0;
        for one in met {
            if one.is_glitch() && one.incident.step.as_ref() == Some(&step.id) {
                incidents += one.lasting;
            }
        }
        let g = components(step, incidents / f64::from(active.max(1)));
        let drop_off = step.drop_off.map(|rate| rate.get());
        scores.push(StepScore {
            id: step.id.clone(),
            friction: StepScore::whole(&g, drop_off),
            g,
            drop_off,
            share: 0.0,
        });
        done += step.active_minutes.map_or(0.0, |minutes| minutes.as_f64());
        waited += step.wait_minutes.map_or(0.0, |minutes| minutes.as_f64());
    }
    // Taken from nothing, so that what is not lost is 0 and never −0.
    let lost = |friction: f64| 0.0 - libm::log((1.0 - friction).max(CERTAIN));
    let mut all = 0.0;
    for score in &scores {
        all += lost(score.friction);
    }
    if all > 0.0 {
        for score in &mut scores {
            score.share = lost(score.friction) / all;
        }
    }
    Journey {
        smoothness: smoothness(scores.iter().map(|score| score.friction)),
        steps: scores,
        flow: (done + waited > 0.0).then(|| done / (done + waited)),
    }
}

/// Whether anything at all was measured of a step; how long people would gladly wait says nothing of how it goes.
pub fn is_measured(step: &Step) -> bool {
    let mut fields = step.write();
    for name in [
        "name",
        "position",
        "tolerance_minutes",
        "explained",
        "effort",
    ] {
        fields.remove(name);
    }
    StepFields::NAMES
        .iter()
        .any(|name| fields.contains_key(*name))
}

/// The steps in their order: by position, then id; those without a position last.
pub fn in_order(book: &Book) -> Vec<Step> {
    let mut steps: Vec<Step> =
        collect_unsorted(book.steps().values().map(|row| row.record.clone()));
    steps.dyn_sort_by(|a, b| place(a).cmp(&place(b)));
    steps
}

fn place(step: &Step) -> (bool, i64, &Id) {
    let position = step.position.map_or(0, |position| position.get());
    (step.position.is_none(), position, &step.id)
}

/// The steps as they stood on a day: as they stand now, but for the fixes done later, which had not happened yet.
/// What else was changed of a step carries no date, and so counts for the past too.
pub fn steps_asof(book: &Book, settings: &Settings, asof: Day) -> Vec<Step> {
    let mut steps = in_order(book);
    let fixes = settings.fixes.iter().flat_map(|fixes| fixes.0.values());
    let mut later: Vec<_> =
        collect_unsorted(fixes.map(|fix| &fix.group).filter(|fix| fix.on > asof));
    later.dyn_sort_by_key(|fix| std::cmp::Reverse(fix.on));
    for fix in later {
        let found = steps
            .iter_mut()
            .find(|step| fix.step.as_ref() == Some(&step.id));
        if let Some(step) = found {
            let before = fix.before.as_ref().map(|parts| &parts.0);
            let after = fix.after.as_ref().map(|parts| &parts.0);
            *step = changed_back(step, before, after).unwrap_or_else(|| step.clone());
        }
    }
    steps
}

/// The step with what was changed of it as it stood before; none where that makes no step.
fn changed_back(step: &Step, before: Option<&Fields>, after: Option<&Fields>) -> Option<Step> {
    let mut fields = step.write();
    for name in after.into_iter().flat_map(|after| after.keys()) {
        fields.remove(name);
    }
    for (name, value) in before.into_iter().flatten() {
        fields.insert(name.clone(), value.clone());
    }
    let mut problems = crate::book::field::Problems::new();
    Step::read(&step.id, &fields, &Path::Root, &mut problems)
}
