//! The order of the day (method §10): one card a customer and one contact a company, what must be done first, then what saves
//! most. Must never try
//! anything anew: it weighs what the agendas hold, so that a change of one customer, or of what the others are worth, costs
//! no scoring.

use crate::dyn_sort::DynSort;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::agenda::Agenda;
use super::suggest::{Gauge, Idea};
use crate::book::Id;
use crate::book::value::Line;
use crate::scoring::retention::constants::{TODAY_PROSPECTS, TODAY_SHOWN};
use crate::scoring::retention::value::worth;

/// What doing it saves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gain {
    /// A year's worth, in the currency's minor unit; never negative.
    Money(f64),
    /// Of the risk, 0 to 1: nobody's value is known. Never negative.
    Risk(f64),
    /// Of warmth, 0 to 1: they have not bought yet, so there is no money in it. Never negative.
    Warmth(f64),
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// For whom.
    pub customer: Id,
    /// Their name.
    pub name: Line,
    /// What to do, why, and the risk or warmth before and after.
    pub idea: Idea,
    /// What it saves.
    pub gain: Gain,
    /// Whether the worth behind the gain is the customer's own, not the median of the others.
    pub own_worth: bool,
    /// How much evidence stands behind the risk, 0 to 1.
    pub coverage: f64,
    /// The company they belong together with: themselves, or the one they work for.
    pub company: Option<Id>,
    /// Whom to reach, where it is a contact with a company.
    pub reach: Option<(Id, Line)>,
}

/// The list of the day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Suggestions {
    /// As many as were asked for, the first of all first; the first seven are those to show.
    pub best: Vec<Suggestion>,
    /// How many customers there is something to do for in all.
    pub count: usize,
}

/// A customer in the running: what doing it saves, who, and what.
#[derive(Clone, Copy)]
struct Entrant<'a> {
    gain: f64,
    id: &'a Id,
    agenda: &'a Agenda,
    idea: &'a Idea,
}

/// What must be done first: by what it saves, then by the days we are late; then the others by what they save. Ties by the
/// task, then the name, then the id.
fn order(a: &Entrant<'_>, b: &Entrant<'_>) -> Ordering {
    let (must_a, must_b) = (a.idea.must(), b.idea.must());
    must_b
        .is_some()
        .cmp(&must_a.is_some())
        .then_with(|| b.gain.total_cmp(&a.gain))
        .then_with(|| must_b.cmp(&must_a))
        .then_with(|| a.idea.step.task().cmp(&b.idea.step.task()))
        .then_with(|| a.agenda.name.cmp(&b.agenda.name))
        .then_with(|| a.id.cmp(b.id))
}

/// How many are held at least before those who cannot come into the list any more are let go.
const LOT: usize = 64;

/// The list in the making: it takes one customer after the other, in any order.
pub struct Ranking<'a> {
    median: Option<f64>,
    most: usize,
    /// Customers and prospects apart, at least as many of either as may come into the list.
    customers: Vec<Entrant<'a>>,
    prospects: Vec<Entrant<'a>>,
    /// Of each company the best contact, be it with the company or with one of its people: one is enough for a day.
    contacts: BTreeMap<&'a Id, Entrant<'a>>,
    /// The companies with whom there was a contact on this very day.
    in_touch: BTreeSet<&'a Id>,
    count: usize,
}

impl<'a> Ranking<'a> {
    /// An empty one of the best seven. `median` is what somebody of unknown value is worth; where it is none, nobody's value is
    /// known, and risk alone ranks.
    pub fn new(median: Option<f64>) -> Ranking<'a> {
        Ranking::of(median, TODAY_SHOWN)
    }

    /// An empty one of so many.
    pub fn of(median: Option<f64>, most: usize) -> Ranking<'a> {
        Ranking {
            median,
            most,
            customers: Vec::new(),
            prospects: Vec::new(),
            contacts: BTreeMap::new(),
            in_touch: BTreeSet::new(),
            count: 0,
        }
    }

    /// What doing it saves. A value below nothing counts as nothing, and a prospect has none.
    fn gain(&self, agenda: &Agenda, idea: &Idea) -> Gain {
        let saves = idea.saves().max(0.0);
        match (idea.gauge, self.median) {
            (Gauge::Warmth, _) => Gain::Warmth(saves),
            (Gauge::Risk, None) => Gain::Risk(saves),
            (Gauge::Risk, Some(_)) => {
                Gain::Money(worth(agenda.own_value, self.median).max(0.0) * saves)
            }
        }
    }

    /// Weighs what there is to do for a customer.
    pub fn take(&mut self, id: &'a Id, agenda: &'a Agenda) {
        let company = agenda.company.as_ref();
        self.in_touch.extend(company.filter(|_| agenda.in_touch));
        let Some(idea) = &agenda.idea else { return };
        let (Gain::Money(gain) | Gain::Risk(gain) | Gain::Warmth(gain)) = self.gain(agenda, idea);
        let entrant = Entrant {
            gain,
            id,
            agenda,
            idea,
        };
        match company.filter(|_| idea.is_contact()) {
            None => self.hold(entrant),
            Some(company) => {
                let held = self.contacts.get(company);
                if held.is_none_or(|held| order(&entrant, held).is_lt()) {
                    self.contacts.insert(company, entrant);
                }
            }
        }
    }

    fn hold(&mut self, entrant: Entrant<'a>) {
        self.count += 1;
        let held = if entrant.agenda.is_prospect {
            &mut self.prospects
        } else {
            &mut self.customers
        };
        held.push(entrant);
        if held.len() > self.most.saturating_mul(2).max(LOT) {
            held.dyn_sort_by(order);
            held.truncate(self.most);
        }
    }

    /// All that were taken, in order: of the first seven prospects take two at most while customers are due, but for what must
    /// be done.
    fn in_order(&self) -> Vec<Entrant<'a>> {
        let mut all: Vec<Entrant<'a>> = self.customers.clone();
        all.extend(&self.prospects);
        all.dyn_sort_by(order);
        let (mut first, mut later): (Vec<Entrant<'a>>, Vec<Entrant<'a>>) = Default::default();
        let mut customers = self.customers.len();
        let mut prospects = 0;
        for one in all {
            let is_prospect = one.agenda.is_prospect;
            let crowds = is_prospect && prospects >= TODAY_PROSPECTS && one.idea.must().is_none();
            let stands_back = crowds && (customers > 0 || !later.is_empty());
            if first.len() >= TODAY_SHOWN || stands_back {
                later.push(one);
                continue;
            }
            prospects += usize::from(is_prospect);
            customers -= usize::from(!is_prospect);
            first.push(one);
        }
        // Where the customers did not fill the places, the prospects who stood back do.
        first.extend(later);
        first
    }

    /// The list of those taken.
    pub fn told(mut self) -> Suggestions {
        for (company, entrant) in std::mem::take(&mut self.contacts) {
            if !self.in_touch.contains(company) {
                self.hold(entrant);
            }
        }
        let told = self.in_order().into_iter().take(self.most);
        let told = told.map(|one| Suggestion {
            customer: one.id.clone(),
            name: one.agenda.name.clone(),
            idea: one.idea.clone(),
            gain: self.gain(one.agenda, one.idea),
            own_worth: one.agenda.own_value.is_some(),
            coverage: one.agenda.coverage,
            company: one.agenda.company.clone(),
            reach: one.agenda.reach.clone(),
        });
        Suggestions {
            best: told.collect(),
            count: self.count,
        }
    }
}
