//! How everything is scored, as data for the page that tells it: its topics in order, the numbers each rests on, where they
//! come from, which of them a person may set, a worked example from their own book, and what other numbers would change.
//! Must never hold a formula of its own: every number comes from a constant or a function of the scores. Nor words: those
//! stand in `locales/method/en.ftl`.

pub mod business;
pub mod example;
pub mod parameters;
pub mod settings_preview;
pub mod tunables;

use crate::book::value::choice;

pub use business::Business;
pub use example::{Case, Line, Value, example};
pub use parameters::{Number, Source, Unit, numbers};
pub use settings_preview::{Effect, Moved, Trial};
pub use tunables::{Kind, Setting};

choice! {
    /// What is told, in the order of the method.
    Topic {
        /// What holds for every score.
        Basics = "basics",
        /// Method §1.
        Warmth = "warmth",
        /// Method §2.
        Harm = "harm",
        /// Method §3.
        Trust = "trust",
        /// Method §4.
        Listening = "listening",
        /// Method §5.
        Felt = "felt",
        /// Method §6.
        Rhythm = "rhythm",
        /// Method §7.
        Rivals = "rivals",
        /// Method §8.
        Value = "value",
        /// Method §9.
        Risk = "risk",
        /// Method §10.
        Today = "today",
        /// Method §11.
        Ladder = "ladder",
        /// Method §12.
        Time = "time",
        /// Method §13.
        Care = "care",
        /// Method §14.
        Friction = "friction",
        /// Method §15.
        Journey = "journey",
        /// Method §16.
        FixFirst = "fix-first",
        /// Method §17.
        System = "system",
        /// Method §18.
        Scenario = "scenario",
        /// Method §19.
        Statistics = "statistics",
        /// Method §20.
        Hindsight = "hindsight",
    }
}

choice! {
    /// Which way a score is good.
    Way {
        /// Better high.
        High = "high",
        /// Better low.
        Low = "low",
    }
}

impl Topic {
    /// Which way its score is good; none where it is not one score.
    pub fn way(self) -> Option<Way> {
        match self {
            Topic::Warmth | Topic::Trust | Topic::Listening | Topic::Ladder => Some(Way::High),
            Topic::Time | Topic::Care | Topic::System => Some(Way::High),
            Topic::Harm | Topic::Felt | Topic::Rhythm | Topic::Rivals => Some(Way::Low),
            Topic::Risk | Topic::Friction | Topic::Journey => Some(Way::Low),
            _ => None,
        }
    }

    /// What was published and stands behind it.
    pub fn sources(self) -> &'static [Source] {
        match self {
            Topic::Warmth => &[Source::Burt, Source::Roberts],
            Topic::Harm => &[Source::DeMatos, Source::Maxham],
            Topic::Trust => &[Source::Slovic],
            Topic::Rhythm => &[Source::Wubben],
            Topic::Journey => &[Source::Maister, Source::McKinsey],
            Topic::Statistics => &[
                Source::KaplanMeier,
                Source::Sbg,
                Source::Bgnbd,
                Source::Mbgnbd,
                Source::GammaGamma,
                Source::Wubben,
            ],
            Topic::Hindsight => &[Source::Brier],
            _ => &[],
        }
    }

    /// Whether its example is about one customer, who can be chosen; else it is about the whole book.
    pub fn is_of_one(self) -> bool {
        !matches!(self, Topic::Basics | Topic::Time) && self < Topic::Friction
    }

    /// Whether its example is about the whole business, which takes a while to work out.
    pub fn is_of_business(self) -> bool {
        self >= Topic::Friction
    }

    /// Whether there is an example at all.
    pub fn has_example(self) -> bool {
        self != Topic::Basics && (self < Topic::System || self == Topic::Statistics)
    }
}

/// Every family of ids whose words are not in the code as literals: the text of each is `family-word`.
pub const FAMILIES: &[(&str, &[&str])] = &[
    ("method", Topic::WORDS),
    ("method-way", Way::WORDS),
    ("method-source", Source::WORDS),
    ("method-cite", Source::WORDS),
    ("method-unit", Unit::WORDS),
    ("method-task", super::retention::today::Task::WORDS),
    ("method-strength", tunables::STRENGTHS),
];

/// The parts in which each topic is told beside its name: the text of each is `method-topic-part`.
pub const PARTS: &[&str] = &["what", "how", "formula"];
