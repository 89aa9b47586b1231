//! What a book says of friction beside incidents and steps: it stays as it is whatever is tried out with those.

use std::collections::BTreeSet;

use super::commitment_check::CommitmentCheck;
use super::constants::{ACTIVE_DAYS, DIMENSION_WEIGHT, MEASURED_DAYS};
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
pub(super) struct FileTold {
    /// Whether its customer is active.
    pub active: bool,
    /// Whether there are incidents in it.
    pub incidents: bool,
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
}

impl<'a> FixedEvidence<'a> {
    /// Gathers all but the incidents of one file.
    pub(super) fn gather(&mut self, file: &'a File, replies: &mut BTreeSet<&'a Line>) -> FileTold {
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
