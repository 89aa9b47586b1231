//! Everything in a book that speaks of friction as of a day, gathered in one pass; every score of this part is a function
//! of it, so that what is tried out costs no second pass. Sums run customer by customer in order of id, those without
//! a name last, each in order of day, then id.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::audit;
use super::constants::{ACTIVE_DAYS, DIMENSION_WEIGHT, MEASURED_DAYS};
use super::honesty::CommitmentCheck;
use super::incident_impact::{IncidentImpact, of_customer, of_unnamed};
use super::journey::{Journey, journey, steps_asof};
use super::operational::StillMeasured;
use super::survey_score;
use crate::book::catalogue::Step;
use crate::book::fact::{Purchase, Survey};
use crate::book::settings::Audit;
use crate::book::value::Line;
use crate::book::{Book, Day, Entry, Fact, File, Settings};
use crate::scoring::retention::listening;
use crate::scoring::retention::listening::Heard;
use crate::scoring::retention::stage::seen;
use crate::scoring::retention::trust::{Outcome, kept_word};

/// What one file tells in passing.
#[derive(Default)]
struct FileTold {
    /// Whether its customer is active.
    active: bool,
    /// Whether there are incidents in it.
    incidents: bool,
}

/// What speaks of friction, incidents and steps apart: what is tried out changes only those.
pub struct FixedEvidence<'a> {
    /// The book it is of.
    pub book: &'a Book,
    /// The settings of that book.
    pub settings: Settings,
    /// The day of asking.
    pub asof: Day,
    /// The owner's own answers, as they stood that day.
    pub audit: Audit,
    /// Buyers' surveys, each reply once.
    pub surveys: Vec<(&'a Entry, &'a Survey)>,
    /// What customers asked for and were offered: the entry, what it says, its weight and how good it is.
    pub heard: Vec<(&'a Entry, Heard, f64, f64)>,
    /// Promises and deliveries with an outcome within 365 days.
    pub words: Vec<(&'a Entry, Outcome)>,
    /// Purchases within 365 days that tell whether word was kept.
    pub purchases: Vec<(&'a Entry, &'a Purchase)>,
    /// Customers who were in touch or bought within 365 days; at least 1.
    pub active: u32,
    /// What surveys and audit say, by dimension in the order of the method.
    pub said: [Option<f64>; 5],
    /// How unheard customers are, of the purchases how many broke their word, and how many promises were broken.
    pub measured: StillMeasured,
}

/// All that speaks of friction.
#[derive(Clone)]
pub struct Evidence<'a> {
    still: Rc<FixedEvidence<'a>>,
    /// The steps of buying in their order, as they stood that day.
    pub steps: Vec<Step>,
    /// Incidents.
    pub met: Vec<IncidentImpact<'a>>,
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
            said: [None; 5],
            measured: StillMeasured::default(),
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
        still.said = survey_score::of(&still);
        still.measured = StillMeasured::of(&still);
        Evidence {
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
        }
    }

    /// The same with other steps.
    pub fn with_steps(&self, steps: Vec<Step>) -> Evidence<'a> {
        Evidence {
            still: self.still.clone(),
            steps,
            met: self.met.clone(),
        }
    }

    /// The journey as this evidence has it.
    pub fn journey(&self) -> Journey {
        journey(&self.steps, &self.met, self.active)
    }
}

impl<'a> FixedEvidence<'a> {
    /// Gathers all but the incidents of one file.
    fn gather(&mut self, file: &'a File, replies: &mut BTreeSet<&'a Line>) -> FileTold {
        let mut told = FileTold::default();
        for entry in seen(file, self.asof) {
            let age = self.asof.since(entry.on);
            let named = entry.customer.is_some();
            match &entry.fact {
                Fact::Touch(_) => told.active |= age <= ACTIVE_DAYS,
                Fact::Incident(_) => told.incidents = true,
                Fact::Purchase(purchase) => {
                    told.active |= age <= ACTIVE_DAYS;
                    if age <= MEASURED_DAYS && CommitmentCheck::of(purchase, self.asof).is_told() {
                        self.purchases.push((entry, purchase));
                    }
                }
                Fact::Survey(survey) => {
                    let fresh = survey.reply.as_ref().is_none_or(|id| replies.insert(id));
                    if fresh {
                        self.surveys.push((entry, survey));
                    }
                }
                _ => {}
            }
            if let Some((what, weight, x)) = listening::evidence(entry, self.asof).filter(|_| named)
            {
                self.heard.push((entry, what, weight, x));
            }
            let word = kept_word(entry, self.asof);
            if let Some(word) = word.filter(|word| self.asof.since(word.on) <= MEASURED_DAYS) {
                self.words.push((entry, word));
            }
        }
        told
    }

    /// How much each dimension counts, in the order of the method; 1 where nothing is set.
    pub fn weights(&self) -> [f64; 5] {
        weights(&self.settings)
    }
}

/// How much each dimension counts under these settings, in the order of the method; 1 where nothing is set.
pub fn weights(settings: &Settings) -> [f64; 5] {
    let set = settings.dimension_weights.as_ref();
    let set = set.map(|nested| &nested.group);
    let all = [
        set.and_then(|set| set.treatment),
        set.and_then(|set| set.process),
        set.and_then(|set| set.hassle),
        set.and_then(|set| set.games),
        set.and_then(|set| set.together),
    ];
    all.map(|weight| weight.map_or(DIMENSION_WEIGHT, |weight| weight.get()))
}
