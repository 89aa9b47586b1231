//! The scores of every customer as of one day, kept so that a change rescores only the customer it concerns.
//! Copies share what did not change.

use std::rc::Rc;

use rpds::RedBlackTreeMap;

use crate::book::{Book, Customer, Day, File, Id, Settings};
use crate::retention::{CustomerScore, score, value};

/// Scores by customer.
#[derive(Clone)]
pub struct Board {
    asof: Day,
    scores: RedBlackTreeMap<Id, Rc<CustomerScore>>,
    /// What a customer is taken to be worth a year whose own value is unknown.
    fallback: f64,
}

impl Board {
    /// Scores a whole book as of a day.
    pub fn of(book: &Book, asof: Day) -> Board {
        let settings = book.settings();
        let mut board = Board {
            asof,
            scores: RedBlackTreeMap::new(),
            fallback: 1.0,
        };
        for (customer, file) in book.customers() {
            board.put(customer, file, &settings);
        }
        board.weigh();
        board
    }

    /// Scores these customers again, and forgets those who are no longer in the book.
    pub fn refresh<'a>(&mut self, book: &Book, customers: impl IntoIterator<Item = &'a Id>) {
        let settings = book.settings();
        let mut worth_changed = false;
        for id in customers {
            let before = self.get(id).and_then(|score| score.own_value);
            match book.customer(id) {
                Some((customer, file)) => self.put(customer, file, &settings),
                None => {
                    self.scores.remove_mut(id);
                }
            }
            worth_changed |= before != self.get(id).and_then(|score| score.own_value);
        }
        if worth_changed {
            self.weigh();
        }
    }

    fn put(&mut self, customer: &Customer, file: &File, settings: &Settings) {
        let score = score(customer, file, settings, self.asof);
        self.scores.insert_mut(customer.id.clone(), Rc::new(score));
    }

    fn weigh(&mut self) {
        self.fallback = value::fallback(self.scores.values().filter_map(|score| score.own_value));
    }

    /// The day of the scores.
    pub fn asof(&self) -> Day {
        self.asof
    }

    /// One customer's scores.
    pub fn get(&self, id: &Id) -> Option<&Rc<CustomerScore>> {
        self.scores.get(id)
    }

    /// What a customer is worth a year in the currency's minor unit: their own value, else the median of those that have one.
    pub fn worth(&self, score: &CustomerScore) -> f64 {
        score.own_value.unwrap_or(self.fallback)
    }
}
