//! Everything in a book that speaks of friction as of a day, gathered in one pass; every score of this part is a function
//! of it, so that what is tried out costs no second pass. Sums run customer by customer in order of id, those without
//! a name last, each in order of day, then id.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::audit;
use super::fixed_evidence::FixedEvidence;
use super::incident_impact::{IncidentImpact, of_customer, of_unnamed};
use super::journey::{Journey, journey, steps_asof};
use super::measured_words::MeasuredWords;
use super::survey_score;
use crate::book::catalogue::Step;
use crate::book::{Book, Day, Entry};

/// All that speaks of friction.
#[derive(Clone)]
pub struct Evidence<'a> {
    still: Rc<FixedEvidence<'a>>,
    /// The steps of buying in their order, as they stood that day.
    pub steps: Vec<Step>,
    /// Incidents.
    pub met: Vec<IncidentImpact<'a>>,
    /// What surveys and audit say, by dimension in the order of the method.
    pub said: [Option<f64>; 5],
    /// How unheard customers are, of the purchases how many broke their word, and how many promises were broken.
    pub measured: MeasuredWords,
}

impl<'a> std::ops::Deref for Evidence<'a> {
    type Target = FixedEvidence<'a>;

    fn deref(&self) -> &FixedEvidence<'a> {
        &self.still
    }
}

impl<'a> Evidence<'a> {
    /// All that this book says of friction as of this day.
    pub fn of(book: &'a Book, asof: Day) -> Evidence<'a> {
        let settings = book.settings();
        let steps = steps_asof(book, &settings, asof);
        let mut still = FixedEvidence {
            book,
            asof,
            audit: audit::asof(&settings, asof),
            settings,
            surveys: Vec::new(),
            heard: Vec::new(),
            words: Vec::new(),
            purchases: Vec::new(),
            active: 0,
        };
        let mut met = Vec::new();
        let mut replies = BTreeSet::new();
        let nothing = |_: &Entry| false;
        for (customer, file) in book.customers() {
            let told = still.gather(file, &mut replies);
            still.active += u32::from(told.active);
            if told.incidents {
                of_customer(&customer.id, file, &nothing, asof, &mut met);
            }
        }
        still.active = still.active.max(1);
        still.gather(book.unnamed(), &mut replies);
        of_unnamed(book, &nothing, asof, &mut met);
        Evidence {
            said: survey_score::of(&still),
            measured: MeasuredWords::of(&still),
            still: Rc::new(still),
            steps,
            met,
        }
    }

    /// The same as if some incidents had not happened: nothing they repeat is a repetition any more.
    pub fn without(&self, left_out: &dyn Fn(&Entry) -> bool) -> Evidence<'a> {
        let book = self.still.book;
        let mut met: Vec<IncidentImpact<'a>> = Vec::new();
        let mut rest = self.met.as_slice();
        while let Some(first) = rest.first() {
            let end = rest.iter().position(|one| one.customer != first.customer);
            let (theirs, others) = rest.split_at(end.unwrap_or(rest.len()));
            let touched = theirs.iter().any(|one| left_out(one.entry));
            let file = first.customer.and_then(|id| book.customer(id));
            match (first.customer, file) {
                (Some(id), Some((_, file))) if touched => {
                    of_customer(id, file, left_out, self.asof, &mut met);
                }
                (None, _) if touched => of_unnamed(book, left_out, self.asof, &mut met),
                _ => met.extend_from_slice(theirs),
            }
            rest = others;
        }
        Evidence {
            still: self.still.clone(),
            steps: self.steps.clone(),
            met,
            ..*self
        }
    }

    /// The same with other steps.
    pub fn with_steps(&self, steps: Vec<Step>) -> Evidence<'a> {
        Evidence {
            still: self.still.clone(),
            steps,
            met: self.met.clone(),
            ..*self
        }
    }

    /// The journey as this evidence has it.
    pub fn journey(&self) -> Journey {
        journey(&self.steps, &self.met, self.active)
    }
}
