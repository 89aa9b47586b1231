//! What a file comes to in the book, counted while it is written: customers, purchases and their sum, contacts, days.

use std::collections::HashSet;

use super::super::records::Person;
use crate::book::{Day, Id};

/// What stands in a book out of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// The customers.
    pub people: HashSet<Id>,
    /// How many purchases.
    pub purchases: usize,
    /// What they add up to in minor units, less what was given back.
    pub total: i64,
    /// How many of them name no amount.
    pub without_amount: usize,
    /// What was given back of them.
    pub refunded: i64,
    /// How many contacts.
    pub touches: usize,
    /// How many meetings to come, the next of each series.
    pub next: usize,
    /// The first day of a purchase or contact.
    pub first: Option<Day>,
    /// The last.
    pub last: Option<Day>,
    /// How many records of the file they are made of.
    pub records: usize,
}

impl Standing {
    /// Counts a customer; one who is part of another counts with that other.
    pub(super) fn stand(&mut self, id: Id, person: &Person) {
        if !person.is_part() {
            self.people.insert(id);
        }
    }

    /// Takes a day of an entry of this customer in.
    pub(super) fn see(&mut self, day: Day, customer: &Id) {
        self.first = Some(self.first.map_or(day, |first| first.min(day)));
        self.last = Some(self.last.map_or(day, |last| last.max(day)));
        if !self.people.contains(customer) {
            self.people.insert(customer.clone());
        }
    }
}
