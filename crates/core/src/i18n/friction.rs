//! Friction in words: fixes, components of a journey step, questions of the audit.

use super::Texts;
use crate::book::catalogue::Step;
use crate::book::friction_fix::Component;
use crate::book::value::{Count, OneToFive};
use crate::scoring::friction::Fixable;
use crate::scoring::friction::constants::TOLERANCE;
use crate::t;

/// Minutes in an hour and a day.
const HOUR: f64 = 60.0;
const DAY: f64 = 1440.0;

impl Texts {
    /// A fix as something to do: "Shorten the wait".
    pub fn fix(&self, what: &Fixable) -> String {
        match what {
            Fixable::Step(_, component) => t!(self, "fix-step", component = component.word()),
            Fixable::Cause(cause) => t!(self, "fix-cause", cause = cause.as_str()),
        }
    }

    /// How a component of a step stands: "They wait 2 days, gladly they would 8 hours." `incidents` is how many went wrong
    /// there within a year; `share` writes a share from 0 to 1.
    pub fn fix_now(
        &self,
        component: Component,
        step: &Step,
        incidents: u32,
        share: fn(f64) -> String,
    ) -> String {
        let count = |held: Option<Count>| held.map_or(0, Count::get);
        match component {
            Component::Wait => {
                let wait = step.wait_minutes.map_or(0.0, |minutes| minutes.as_f64());
                let gladly = step.tolerance_minutes.map_or(TOLERANCE, |t| t.as_f64());
                t!(
                    self,
                    "fix-now-wait",
                    explained = step.explained != Some(false),
                    wait = self.span(wait),
                    gladly = self.span(gladly)
                )
            }
            Component::Visits => t!(self, "fix-now-visits", count = count(step.extra_visits)),
            Component::Handoffs => t!(self, "fix-now-handoffs", count = count(step.handoffs)),
            Component::Repeats => t!(self, "fix-now-repeats", count = count(step.repeats)),
            Component::Missing => {
                let rate = step.missing_rate.map_or(0.0, |rate| rate.get());
                t!(self, "fix-now-missing", share = share(rate))
            }
            Component::UnclearPrice => t!(self, "fix-now-unclear_price"),
            Component::HardPayment => t!(self, "fix-now-hard_payment"),
            Component::NoHelp => t!(self, "fix-now-no_help"),
            Component::BadHours => t!(self, "fix-now-bad_hours"),
            Component::Glitches => t!(self, "fix-now-glitches", count = incidents),
        }
    }

    /// A span of time given in minutes, in the unit that suits it, to a tenth: "2 days", "90 minutes".
    pub fn span(&self, minutes: f64) -> String {
        let tenths = |number: f64| (number * 10.0).round() / 10.0;
        if minutes >= DAY {
            t!(self, "fix-span-days", count = tenths(minutes / DAY))
        } else if minutes >= 2.0 * HOUR || minutes == HOUR {
            t!(self, "fix-span-hours", count = tenths(minutes / HOUR))
        } else {
            t!(self, "fix-span-minutes", count = tenths(minutes))
        }
    }

    /// A question of the owner's audit by its key (`treatment.heard`).
    pub fn question(&self, question: &str) -> String {
        self.word("audit", &question.replace('.', "-"))
    }

    /// What the lowest answer to it looks like, and what the highest does.
    pub fn examples(&self, question: &str) -> [String; 2] {
        let word = question.replace('.', "-");
        ["audit-one", "audit-five"].map(|family| self.word(family, &word))
    }

    /// An answer of the audit in a word: "Mostly".
    pub fn answer(&self, answer: OneToFive) -> String {
        self.word("audit-scale", &answer.get().to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::settings::Audit;
    use crate::i18n::FRICTION;
    use crate::i18n::names::QUESTIONS;

    #[test]
    fn every_question_has_its_words() {
        let words: Vec<String> = Audit::QUESTIONS
            .iter()
            .map(|question| question.replace('.', "-"))
            .collect();
        assert_eq!(words, QUESTIONS);
    }

    #[test]
    fn a_span_is_told_in_the_unit_that_suits_it() {
        let texts = Texts::english().and(FRICTION);
        let told = [5.0, 60.0, 90.0, 480.0, 1440.0, 2880.0, 5000.0].map(|m| texts.span(m));
        let wanted = [
            "5 minutes",
            "1 hour",
            "90 minutes",
            "8 hours",
            "1 day",
            "2 days",
            "3.5 days",
        ];
        assert_eq!(told, wanted);
    }
}
