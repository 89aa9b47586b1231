//! The scores of every customer as of one day and what each asks of that day, kept so that a change looks at the customer it
//! concerns alone. Copies share what did not change.

use std::collections::BTreeSet;
use std::rc::Rc;

use rpds::RedBlackTreeMap;

use super::today_summary::{Owed, RankedList, Today, TodayBuilder};
use crate::book::record::collect_unsorted;
use crate::book::{Book, Customer, Day, File, Id, Settings};
use crate::scoring::retention::time_share;
use crate::scoring::retention::time_share::Minutes;
use crate::scoring::retention::today::{Agenda, Duty, Suggestions, agenda, duties};
use crate::scoring::retention::{CustomerScore, score, value};

/// Scores and agendas by customer.
#[derive(Clone)]
pub struct ScoreCache {
    asof: Day,
    scores: RedBlackTreeMap<Id, Rc<CustomerScore>>,
    agendas: RedBlackTreeMap<Id, Rc<Agenda>>,
    /// What a customer is taken to be worth a year whose own value is unknown; none where nobody's is known.
    median: Option<f64>,
    /// The duties and the minutes that concern nobody in the book.
    unnamed: Rc<(Vec<Duty>, Minutes)>,
}

/// How many entries are looked at in one step of scoring, and one customer's more.
const TOGETHER: usize = 400;

/// A board in the making, in steps, so that a page may breathe in between.
pub struct Scoring {
    score_cache: ScoreCache,
    settings: Settings,
    /// The files of all customers, and how many are scored.
    files: Vec<Rc<File>>,
    count: usize,
}

impl Scoring {
    /// Begins to score a book as of a day.
    pub fn new(book: &Book, asof: Day) -> Scoring {
        Scoring {
            score_cache: ScoreCache {
                asof,
                scores: RedBlackTreeMap::new(),
                agendas: RedBlackTreeMap::new(),
                median: None,
                unnamed: Rc::default(),
            },
            settings: book.settings(),
            files: collect_unsorted(book.customers().map(|(_, file)| Rc::clone(file))),
            count: 0,
        }
    }

    /// Scores some more customers of the same book. The board, once it is whole; then there is nothing more to do.
    pub fn step(&mut self, book: &Book) -> Option<ScoreCache> {
        let mut looked_at = 0;
        while let Some(file) = self.files.get(self.count) {
            if looked_at >= TOGETHER {
                return None;
            }
            if let Some(customer) = file.customer() {
                self.score_cache.put(book, customer, file, &self.settings);
            }
            self.count += 1;
            looked_at += file.len() + 1;
        }
        let mut score_cache = self.score_cache.clone();
        score_cache.weigh();
        score_cache.look_at_unnamed(book);
        Some(score_cache)
    }

    /// How many customers are scored, and how many there are.
    pub fn count(&self) -> (usize, usize) {
        (self.count, self.files.len())
    }
}

impl ScoreCache {
    /// Scores a whole book as of a day.
    pub fn of(book: &Book, asof: Day) -> ScoreCache {
        let mut scoring = Scoring::new(book, asof);
        loop {
            if let Some(score_cache) = scoring.step(book) {
                return score_cache;
            }
        }
    }

    /// Scores these customers again, each once, and forgets those who are no longer in the book.
    pub fn refresh<'a>(&mut self, book: &Book, customers: impl IntoIterator<Item = &'a Id>) {
        let settings = book.settings();
        let customers: BTreeSet<&Id> = collect_unsorted(customers);
        let mut worth_changed = false;
        for id in customers {
            let before = self.get(id).and_then(|score| score.own_value);
            match book.customer(id) {
                Some((customer, file)) => self.put(book, customer, file, &settings),
                None => {
                    self.scores.remove_mut(id);
                    self.agendas.remove_mut(id);
                }
            }
            worth_changed |= before != self.get(id).and_then(|score| score.own_value);
        }
        if worth_changed {
            self.weigh();
        }
        self.look_at_unnamed(book);
    }

    fn put(&mut self, book: &Book, customer: &Customer, file: &File, settings: &Settings) {
        let score = score(customer, file, settings, self.asof);
        let agenda = agenda(customer, file, &score, book.items(), settings, self.asof);
        self.agendas
            .insert_mut(customer.id.clone(), Rc::new(agenda));
        self.scores.insert_mut(customer.id.clone(), Rc::new(score));
    }

    fn weigh(&mut self) {
        self.median = value::median(self.scores.values().filter_map(|score| score.own_value));
    }

    fn look_at_unnamed(&mut self, book: &Book) {
        let duties = duties::of_unnamed(book.unnamed(), self.asof);
        let minutes = time_share::of_file(None, book.unnamed(), self.asof);
        self.unnamed = Rc::new((duties, minutes));
    }

    /// The day of the scores.
    pub fn asof(&self) -> Day {
        self.asof
    }

    /// One customer's scores.
    pub fn get(&self, id: &Id) -> Option<&Rc<CustomerScore>> {
        self.scores.get(id)
    }

    /// Everybody's scores, in order of id.
    pub fn scores(&self) -> impl Iterator<Item = (&Id, &CustomerScore)> {
        self.scores.iter().map(|(id, score)| (id, &**score))
    }

    /// What one customer asks of the day.
    pub fn agenda(&self, id: &Id) -> Option<&Rc<Agenda>> {
        self.agendas.get(id)
    }

    /// What a customer is worth a year in the currency's minor unit: their own value, else the median of those that have one.
    pub fn worth(&self, score: &CustomerScore) -> f64 {
        value::worth(score.own_value, self.median)
    }

    /// What a customer of unknown value is taken to be worth a year; none where nobody's value is known, and risk alone ranks.
    pub fn median(&self) -> Option<f64> {
        self.median
    }

    /// All that waits and all there is to do, in one pass over everybody; of those to be thanked or asked for a referral, at
    /// most so many are named.
    pub fn today(&self, named: usize) -> Today {
        let (duties, minutes) = &*self.unnamed;
        let mut gathering = TodayBuilder::new(self.median, named, duties, *minutes);
        for (id, agenda) in &self.agendas {
            gathering.take(id, agenda);
        }
        gathering.told()
    }

    /// What to do today, the best seven in order of what they save.
    pub fn suggestions(&self) -> Suggestions {
        self.today(0).suggestions
    }

    /// The duties of the day: by kind, then day, then entry.
    pub fn duties(&self) -> Vec<Owed> {
        self.today(0).duties
    }

    /// Who has not been thanked, at most so many of them: bought in the last 365 days, no thanks within 180.
    pub fn unthanked(&self, most: usize) -> RankedList {
        self.today(most).unthanked
    }

    /// Who is ready to be asked for a referral, at most so many of them.
    pub fn ready_to_refer(&self, most: usize) -> RankedList {
        self.today(most).ready_to_refer
    }

    /// The minutes of the last twelve weeks, for the gauge and its bars.
    pub fn minutes(&self) -> Minutes {
        self.today(0).minutes
    }
}
