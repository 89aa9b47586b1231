//! The order of the day (method §10): the best idea for each customer, by what it saves. Must never try anything anew:
//! it weighs what the agendas hold, so that a change of one customer, or of what the others are worth, costs no scoring.

use std::cmp::Ordering;

use super::agenda::Agenda;
use super::suggest::Idea;
use crate::book::Id;
use crate::book::value::Line;
use crate::scoring::retention::constants::TODAY_SHOWN;
use crate::scoring::retention::value::worth;

/// What doing it saves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gain {
    /// A year's worth, in the currency's minor unit; never negative.
    Money(f64),
    /// Of the risk, 0 to 1: nobody's value is known. Never negative.
    Risk(f64),
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// For whom.
    pub customer: Id,
    /// Their name.
    pub name: Line,
    /// What to do, why, and the risk before and after.
    pub idea: Idea,
    /// What it saves.
    pub gain: Gain,
    /// Whether the worth behind the gain is the customer's own, not the median of the others.
    pub own_worth: bool,
    /// How much evidence stands behind the risk, 0 to 1.
    pub coverage: f64,
}

/// The list of the day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestions {
    /// The best seven, the best first.
    pub best: Vec<Suggestion>,
    /// How many customers there is something to do for in all.
    pub count: usize,
}

/// A customer in the running: what doing it saves, who, and what.
type Entrant<'a> = (f64, &'a Id, &'a Agenda, &'a Idea);

/// The greater gain first, then the earlier task, then the name, then the id.
fn order(a: &Entrant<'_>, b: &Entrant<'_>) -> Ordering {
    b.0.total_cmp(&a.0)
        .then_with(|| a.3.step.task().cmp(&b.3.step.task()))
        .then_with(|| a.2.name.cmp(&b.2.name))
        .then_with(|| a.1.cmp(b.1))
}

/// The list in the making: it takes one customer after the other, in any order.
pub struct Ranking<'a> {
    median: Option<f64>,
    best: Vec<Entrant<'a>>,
    count: usize,
}

impl<'a> Ranking<'a> {
    /// An empty one. `median` is what somebody of unknown value is worth; where it is none, nobody's value is known, and
    /// risk alone ranks.
    pub fn new(median: Option<f64>) -> Ranking<'a> {
        Ranking {
            median,
            best: Vec::with_capacity(TODAY_SHOWN + 1),
            count: 0,
        }
    }

    /// Weighs what there is to do for a customer. A value below nothing counts as nothing.
    pub fn take(&mut self, id: &'a Id, agenda: &'a Agenda) {
        let Some(idea) = &agenda.idea else { return };
        self.count += 1;
        let worth = worth(agenda.own_value, self.median).max(0.0);
        let entrant = (worth * idea.saves().max(0.0), id, agenda, idea);
        let place = |held: &Entrant<'_>| order(held, &entrant) == Ordering::Less;
        let place = self.best.partition_point(place);
        if place < TODAY_SHOWN {
            self.best.insert(place, entrant);
            self.best.truncate(TODAY_SHOWN);
        }
    }

    /// The list of those taken.
    pub fn told(self) -> Suggestions {
        let told = self
            .best
            .into_iter()
            .map(|(gain, id, agenda, idea)| Suggestion {
                customer: id.clone(),
                name: agenda.name.clone(),
                idea: idea.clone(),
                gain: match self.median {
                    Some(_) => Gain::Money(gain),
                    None => Gain::Risk(gain),
                },
                own_worth: agenda.own_value.is_some(),
                coverage: agenda.coverage,
            });
        Suggestions {
            best: told.collect(),
            count: self.count,
        }
    }
}
