//! What the page of one customer knows, gathered once for each state of the book and day: their scores, why, and what each
//! thing to do would change. Must never make a score of its own.

use kept_core::dyn_sort::DynSort;
use std::cell::OnceCell;

use super::{WhatIfChange, chart};
use crate::parts::ChartData;
use crate::prelude::*;
use kept_core::book::fact::Channel;
use kept_core::book::{Customer, File};
use kept_core::scoring::retention::ladder::{Brought, brought};
use kept_core::scoring::retention::today::{Step, Task, Trial, ideas};
use kept_core::scoring::retention::{
    BookRhythm, CustomerScore, Reasons, Rung, Stage, reasons, score, value,
};

/// Everything about one customer as of a day.
pub struct Known {
    /// Who.
    pub customer: Customer,
    /// What was written down about them, whatever the day.
    pub file: Rc<File>,
    /// The day.
    pub asof: Day,
    /// Whether it is an earlier day than today, on which nothing can be done any more.
    pub is_past: bool,
    /// Their scores.
    pub score: Rc<CustomerScore>,
    /// Why.
    pub reasons: Reasons,
    /// How many entries stand behind any of the scores, once somebody asks: there may be very many.
    pub behind: OnceCell<usize>,
    /// Their rung in the whole book.
    pub rung: Rung,
    /// Whom they brought.
    pub brought: Vec<Brought>,
    /// What stands in for an unknown value; not looked for where their own is known.
    pub median: Option<f64>,
    /// What can be done today and the scores it would give; nothing on an earlier day.
    pub tries: Vec<(Step, CustomerScore)>,
    /// The warmth curve.
    pub chart: Rc<ChartData>,
}

impl Known {
    /// The earlier day that is shown; none for today.
    pub fn past(&self) -> Option<Day> {
        self.is_past.then_some(self.asof)
    }

    /// The scores they would have if this were done today; none on an earlier day.
    pub fn would(&self, at: &AppContext, tried: &WhatIfChange) -> Option<CustomerScore> {
        match tried {
            _ if self.is_past => None,
            WhatIfChange::Step(tried) => {
                let mut tries = self.tries.iter();
                tries
                    .find(|(step, _)| step == tried)
                    .map(|(_, then)| then.clone())
            }
            WhatIfChange::Change(entry, fields) => {
                let settings = at.view.book.settings();
                let (customer, file) = (&self.customer, &self.file);
                Trial::new(customer, file, &self.score, &settings, self.asof).changed(entry, fields)
            }
        }
    }

    /// What is known of a customer as of a day; none where they are not in the book.
    pub fn of(words: &Words, view: &AppState, id: &Id, asof: Day) -> Option<Known> {
        let book = &view.book;
        let (customer, file) = book.customer(id)?;
        let settings = book.settings();
        let today = view.today();
        let is_past = asof != today;
        let score = match view.score_cache.get(id).filter(|_| !is_past) {
            Some(score) => score.clone(),
            None => {
                let rhythm = BookRhythm::of(book, asof);
                Rc::new(score(customer, file, &settings, &rhythm, asof))
            }
        };
        let brought = brought(book, id, asof);
        let median = match (score.own_value, is_past) {
            (Some(_), _) => None,
            (None, false) => view.score_cache.median(),
            (None, true) => value::median(
                book.customers()
                    .filter_map(|(customer, file)| value::own_value(customer, file, asof)),
            ),
        };
        let tries = if is_past {
            Vec::new()
        } else {
            let trial = Trial::new(customer, file, &score, &settings, asof);
            let steps = steps(customer, file, &score, view).into_iter();
            steps
                .filter_map(|step| trial.done(&step).map(|then| (step, then)))
                .collect()
        };
        Some(Known {
            customer: customer.clone(),
            file: file.clone(),
            asof,
            is_past,
            reasons: reasons(&score, file, asof),
            behind: OnceCell::new(),
            rung: score
                .rung
                .with_referrals(brought.iter().any(|one| one.bought)),
            brought,
            median,
            tries,
            chart: chart::data(words, customer, file, &score, asof, today),
            score,
        })
    }
}

/// What can be done for them today: what is open between you, what saves most first, then the ways to be in touch. Nothing
/// for those who have left.
fn steps(customer: &Customer, file: &File, score: &CustomerScore, view: &AppState) -> Vec<Step> {
    if score.stage == Stage::Former {
        return Vec::new();
    }
    let settings = view.book.settings();
    let mut ideas = ideas(customer, file, score, &settings, view.today());
    ideas.retain(|idea| idea.step.task() != Task::BeInTouch);
    ideas.dyn_sort_by(|a, b| b.saves().total_cmp(&a.saves()));
    let open = ideas.into_iter().map(|idea| idea.step);
    let ways = [Channel::Visit, Channel::Call, Channel::Message];
    open.chain(ways.map(Step::BeInTouch)).collect()
}
