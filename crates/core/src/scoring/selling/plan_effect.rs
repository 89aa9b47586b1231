//! What a plan would do to the risk of leaving (method §18): the mean risk of the customers now, and recomputed with the chosen
//! fixes, kept cadences and a plain percentage. Must never promise anything to customers of whom nothing speaks of what
//! is mended: without evidence their risk stays what it is.

use std::collections::BTreeSet;

use super::evidence::Evidence;
use crate::book::fact::{Incident, Sort, Survey};
use crate::book::friction_fix::Component;
use crate::book::value::Rate;
use crate::book::{Customer, Entry, Fact, File, Id};
use crate::scoring::friction;
use crate::scoring::friction::journey::Journey;
use crate::scoring::friction::what_if::{cleared, edited};
use crate::scoring::friction::{Fixable, Friction, monthly_gain};
use crate::scoring::retention::constants::{CERTAIN, WARM};
use crate::scoring::retention::felt_friction::{
    answer_friction, effort_friction, lasting, latest_survey, together,
};
use crate::scoring::retention::{CustomerScore, Strengths, harm, score};

/// What is chosen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// What is mended.
    pub fixes: Vec<Fixable>,
    /// Whether everybody hears from us in their cadence, so that nobody's warmth from contact falls below .5.
    pub cadences: bool,
    /// A plain percentage, 0 to 1: of those who would still leave, so many fewer do.
    pub percent: Option<Rate>,
}

/// One thing that is chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Choice {
    /// This is mended.
    Fix(Fixable),
    /// Cadences are kept.
    Cadences,
    /// The plain percentage.
    Percent(Rate),
}

/// Effect of one choice by itself.
#[derive(Clone, Debug, PartialEq)]
pub struct SingleChoiceEffect {
    /// What.
    pub what: Choice,
    /// Mean risk after/mean risk now, from 0; below 1 is good.
    pub ratio: f64,
    /// How many customers' risk it changes.
    pub touched: usize,
    /// Of a fix, how many people a month more buying would go well for, where that is known (method §16).
    pub people: Option<f64>,
    /// Of a fix, what that is worth a month in the currency's minor unit, where that is known.
    pub worth: Option<f64>,
}

/// What a plan would do to the risk of leaving.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// The mean risk of the customers who have one now, 0 to 1; unknown where there are none.
    pub now: Option<f64>,
    /// The same with the fixes and the kept cadences, 0 to 1.
    pub after: Option<f64>,
    /// By what the rate of leaving is multiplied, from 0: after/now, less the plain percentage; 1 where there are no
    /// customers and no percentage.
    pub ratio: f64,
    /// How many customers' risk the fixes and kept cadences change.
    pub touched: usize,
    /// Each thing alone, in the order chosen: fixes, cadences, percentage.
    pub parts: Vec<SingleChoiceEffect>,
}

impl Effect {
    /// That of a plan in which nothing is chosen.
    pub fn none() -> Effect {
        Effect {
            now: None,
            after: None,
            ratio: 1.0,
            touched: 0,
            parts: Vec::new(),
        }
    }
}

/// The scores that customers have now.
pub type Scores<'s> = &'s dyn Fn(&Id) -> Option<&'s CustomerScore>;

/// What the fixes of a plan leave of the trouble there is.
struct Mended<'m> {
    fixes: &'m [Fixable],
    /// What is left of the friction of each dimension, 0 to 1, in the order of the method.
    left: [f64; 5],
    journey: &'m Journey,
}

impl Mended<'_> {
    /// Whether an incident would not have happened: its cause is mended, or the glitches of its step are.
    fn ends(&self, incident: &Incident) -> bool {
        self.fixes.iter().any(|fix| match fix {
            Fixable::Cause(cause) => incident.cause.as_ref() == Some(cause),
            Fixable::Step(step, Component::Glitches) => {
                incident.sort != Some(Sort::BuiltIn) && incident.step.as_ref() == Some(step)
            }
            Fixable::Step(..) => false,
        })
    }

    /// What is left of built-in trouble at a step, 0 to 1: the share of the components that are not mended, each weighing
    /// ln(1 − g).
    fn built_in_left(&self, step: &Id) -> f64 {
        let Some(score) = self.journey.step(step) else {
            return 1.0;
        };
        let (mut all, mut mended) = (0.0, 0.0);
        for component in Component::ALL.iter().copied() {
            if component == Component::Glitches {
                continue;
            }
            let weight = -libm::log((1.0 - score.of(component)).max(CERTAIN));
            all += weight;
            if self.fixes.contains(&Fixable::Step(step.clone(), component)) {
                mended += weight;
            }
        }
        if all > 0.0 { 1.0 - mended / all } else { 1.0 }
    }

    /// What a survey would say: each answer eased as far as the friction of its dimension is.
    fn eased(&self, survey: &Survey) -> Option<f64> {
        let [treatment, process, hassle, games, together] = self.left;
        let answers = survey.answers.as_ref().map(|nested| &nested.group);
        let answer = |mark, left: f64| Option::map(mark, |mark| answer_friction(mark) * left);
        let all = [
            answers.and_then(|all| answer(all.treatment, treatment)),
            answers.and_then(|all| answer(all.process, process)),
            answers.and_then(|all| answer(all.hassle, hassle)),
            answers.and_then(|all| answer(all.games, games)),
            answers.and_then(|all| answer(all.together, together)),
            survey.effort.map(|mark| effort_friction(mark) * process),
        ];
        let (mut sum, mut n) = (0.0, 0.0);
        for friction in all.into_iter().flatten() {
            sum += friction;
            n += 1.0;
        }
        (n > 0.0).then(|| sum / n)
    }

    /// The scores of one customer and the friction they would feel; `now` is what they score today.
    fn of(
        &self,
        evidence: &Evidence<'_>,
        customer: &Customer,
        file: &File,
        now: &CustomerScore,
    ) -> (CustomerScore, Option<f64>) {
        let asof = evidence.asof;
        let ends = |entry: &Entry| match &entry.fact {
            Fact::Incident(incident) => self.ends(incident),
            _ => false,
        };
        let file = file.without(&ends);
        let scored = score(customer, &file, &evidence.settings, &now.book, asof);
        let suffered = harm::suffered(&file, asof);
        let mut sum = 0.0;
        for one in &suffered {
            let step = one.incident.step.as_ref();
            let built_in = step.filter(|_| one.sort == Sort::BuiltIn);
            sum += lasting(one, asof) * built_in.map_or(1.0, |step| self.built_in_left(step));
        }
        let incidents = (!suffered.is_empty()).then(|| 1.0 - libm::exp(-sum));
        let survey = latest_survey(&file, asof).and_then(|(entry, _)| match &entry.fact {
            Fact::Survey(survey) => self.eased(survey),
            _ => None,
        });
        (scored, together(incidents, survey))
    }
}

/// What plans would do, with all that they are tried on gathered once.
pub struct Trial<'t, 's> {
    evidence: &'t Evidence<'t>,
    friction: &'t friction::Evidence<'t>,
    scored: &'t Friction,
    /// The risk of each of the evidence's customers now; none where nothing tells one.
    now: Vec<Option<f64>>,
    /// What each of them has now.
    scores: Vec<Option<&'s CustomerScore>>,
    /// Customers of whom an incident or a fresh survey speaks.
    spoken_of: BTreeSet<&'t Id>,
}

impl<'t, 's> Trial<'t, 's> {
    /// Gathers what plans are tried on. All of it is of the same book and day, `scored` being the friction of `friction`.
    pub fn new(
        evidence: &'t Evidence<'t>,
        friction: &'t friction::Evidence<'t>,
        scored: &'t Friction,
        scores: Scores<'s>,
    ) -> Trial<'t, 's> {
        let mut trial = Trial {
            evidence,
            friction,
            scored,
            now: Vec::with_capacity(evidence.customers.len()),
            scores: Vec::with_capacity(evidence.customers.len()),
            spoken_of: BTreeSet::new(),
        };
        for (customer, _) in &evidence.customers {
            let score = scores(&customer.id);
            let risk = score.and_then(|score| score.risk.as_ref());
            trial.now.push(risk.map(|risk| risk.value));
            trial.scores.push(score);
        }
        trial
            .spoken_of
            .extend(friction.met.iter().filter_map(|met| met.customer));
        let surveys = friction.surveys.iter();
        let named = surveys.filter_map(|(entry, _)| entry.customer.as_ref());
        trial.spoken_of.extend(named);
        trial
    }

    /// The friction of the business with all of this mended.
    fn friction_after(&self, fixes: &[Fixable]) -> Friction {
        let mut steps = self.friction.steps.clone();
        for fix in fixes {
            if let Fixable::Step(step, component) = fix
                && *component != Component::Glitches
                && let Some(changed) = edited(&steps, step, &cleared(*component))
                && changed.len() == steps.len()
            {
                steps = changed;
            }
        }
        let mended = Mended {
            fixes,
            left: [1.0; 5],
            journey: &self.scored.journey,
        };
        let ends = |entry: &Entry| match &entry.fact {
            Fact::Incident(incident) => mended.ends(incident),
            _ => false,
        };
        friction::score(&self.friction.without(&ends).with_steps(steps))
    }

    /// The risks with these fixes and, where wanted, kept cadences: the mean, and how many it changes. None without customers.
    fn tried(&self, fixes: &[Fixable], cadences: bool) -> (Option<f64>, usize) {
        let mut left = [1.0; 5];
        if !fixes.is_empty() {
            let after = self.friction_after(fixes);
            let both = self.scored.dimensions.iter().zip(&after.dimensions);
            for (left, (now, then)) in left.iter_mut().zip(both) {
                let now = now.value.unwrap_or(0.0);
                if now > 0.0 {
                    *left = (then.value.unwrap_or(0.0) / now).clamp(0.0, 1.0);
                }
            }
        }
        let mended = Mended {
            fixes,
            left,
            journey: &self.scored.journey,
        };
        let strengths = Strengths::of(&self.evidence.settings);
        let asof = self.evidence.asof;
        let (mut sum, mut count, mut touched) = (0.0, 0, 0);
        let each = self.evidence.customers.iter().zip(&self.scores);
        for (((customer, file), score), now) in each.zip(&self.now) {
            let (Some(score), Some(now)) = (score, now) else {
                continue;
            };
            let mut risk = *now;
            count += 1;
            let concerned = !fixes.is_empty() && self.spoken_of.contains(&customer.id);
            if concerned || cadences {
                let eased = concerned.then(|| mended.of(self.evidence, customer, file, score));
                if let Some(mut inputs) = score.inputs(customer, asof) {
                    if let Some((then, friction)) = &eased {
                        inputs.trust = then.trust.value;
                        inputs.listening = then.listening.value;
                        inputs.friction = *friction;
                    }
                    if cadences {
                        inputs.touch = inputs.touch.max(WARM);
                    }
                    risk = score.risk_of(&inputs, &strengths).value;
                }
            }
            touched += usize::from(risk != *now);
            sum += risk;
        }
        (mean(sum, count), touched)
    }

    /// The mean risk of the customers now, 0 to 1; none without customers.
    fn mean_now(&self) -> Option<f64> {
        let (mut sum, mut count) = (0.0, 0);
        for risk in self.now.iter().flatten() {
            sum += risk;
            count += 1;
        }
        mean(sum, count)
    }

    fn ratio(&self, after: Option<f64>) -> f64 {
        let both = after.zip(self.mean_now());
        let some = both.filter(|(_, now)| *now > 0.0);
        some.map_or(1.0, |(after, now)| after / now)
    }

    /// What one thing alone would do.
    pub fn alone(&self, what: Choice) -> SingleChoiceEffect {
        let customers = self.evidence.customers.len();
        let ((after, touched), gain) = match &what {
            Choice::Fix(fix) => {
                let fixes = std::slice::from_ref(fix);
                let then = self.friction_after(fixes);
                let smoothness = then.journey.smoothness.zip(self.scored.journey.smoothness);
                let smoothness = smoothness.map(|(then, now)| then - now);
                let friction = self.scored.value();
                let friction = friction.map(|now| now - then.value().unwrap_or(0.0));
                let gain = match fix {
                    Fixable::Step(..) => smoothness,
                    Fixable::Cause(_) => friction,
                };
                (self.tried(fixes, false), gain)
            }
            Choice::Cadences => (self.tried(&[], true), None),
            Choice::Percent(percent) => {
                let left = 1.0 - percent.get();
                let touched = if left < 1.0 { customers } else { 0 };
                ((self.mean_now().map(|now| now * left), touched), None)
            }
        };
        let (people, worth) = match gain {
            Some(gain) => monthly_gain::per_month(&self.evidence.settings, gain),
            None => (None, None),
        };
        let ratio = match &what {
            Choice::Percent(percent) => 1.0 - percent.get(),
            _ => self.ratio(after),
        };
        SingleChoiceEffect {
            what,
            ratio,
            touched,
            people,
            worth,
        }
    }

    /// What a plan would do.
    pub fn effect(&self, plan: &Plan) -> Effect {
        let (after, touched) = self.tried(&plan.fixes, plan.cadences);
        let left = 1.0 - plan.percent.map_or(0.0, Rate::get);
        let fixes = plan.fixes.iter().cloned().map(Choice::Fix);
        let cadences = plan.cadences.then_some(Choice::Cadences);
        let parts = fixes
            .chain(cadences)
            .chain(plan.percent.map(Choice::Percent));
        Effect {
            now: self.mean_now(),
            after,
            ratio: self.ratio(after) * left,
            touched,
            parts: parts.map(|what| self.alone(what)).collect(),
        }
    }
}

fn mean(sum: f64, of: usize) -> Option<f64> {
    // Counts of customers are far below what a double holds exactly.
    (of > 0).then(|| sum / of as f64)
}
