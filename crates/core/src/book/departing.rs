//! A book that another has taken the place of, let go of little by little: what the two do not share would else be freed in one
//! moment, 100,000 records at once.

use std::rc::Rc;

use super::Book;
use super::op::List;
use super::value::Id;

/// A book on its way out. It holds what it has not let go of yet.
pub struct Departing {
    book: Book,
    /// Files and records that the other book does not have as they were.
    files: Vec<Id>,
    shadows: Vec<(List, Id)>,
}

impl Departing {
    /// Begins to let go of a book that `now` has taken the place of.
    pub fn new(before: &Book, now: &Book) -> Departing {
        let files = before.files.iter().filter(|(id, file)| {
            let other = now.files.get(id);
            !other.is_some_and(|other| Rc::ptr_eq(file, other))
        });
        let shadows = before.shadows.iter().filter(|(key, shadow)| {
            let other = now.shadows.get(key);
            !other.is_some_and(|other| Rc::ptr_eq(shadow, other))
        });
        Departing {
            files: files.map(|(id, _)| id.clone()).collect(),
            shadows: shadows.map(|(key, _)| key.clone()).collect(),
            book: before.clone(),
        }
    }

    /// Lets go of one customer's file more, or of one deleted record; the customer, or none where there are no more of either.
    pub fn step(&mut self) -> Option<Option<Id>> {
        if let Some(key) = self.shadows.pop() {
            self.book.shadows.remove_mut(&key);
            return Some(None);
        }
        let id = self.files.pop()?;
        if let Some(file) = self.book.files.get(&id).cloned() {
            self.book.files.remove_mut(&id);
            for row in &file.entries {
                self.book.entry_index.remove(&row.record.id);
            }
        }
        Some(Some(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::hlc::{Clock, Writer};
    use crate::book::op::{Batch, Change, Op};
    use serde_json::json;

    fn put(list: List, id: &str, fields: serde_json::Value) -> Op {
        let fields = serde_json::from_value(fields).unwrap();
        Op::now(list, Id::new(id).unwrap(), Change::Put(fields))
    }

    #[test]
    fn what_another_book_shares_stays_in_it() {
        let mut clock = Clock::new(Writer::of_bits(7));
        let mut fold = |book: &Book, ops| {
            let stamp = clock.tick(1_000);
            book.fold(&Batch { stamp, ops }).0
        };
        let customer = |name| json!({"name": name, "added": "2026-01-02"});
        let touch =
            json!({"kind": "touch", "customer": "ann", "on": "2026-01-05", "channel": "visit"});
        let ops = vec![
            put(List::Customers, "ann", customer("Ann")),
            put(List::Customers, "ben", customer("Ben")),
            put(List::Entries, "e1", touch),
        ];
        let before = fold(&Book::new(), ops);
        let gone = Op::now(List::Customers, Id::new("ann").unwrap(), Change::Delete);
        let now = fold(&before, vec![gone]);
        let (kept, expected) = (before.clone(), now.clone());
        let mut departing = Departing::new(&before, &now);
        drop(before);
        let mut left = Vec::new();
        while let Some(id) = departing.step() {
            left.extend(id);
        }
        assert_eq!(left, [Id::new("ann").unwrap()]);
        assert_eq!(departing.book.files.size(), 1);
        drop(departing);
        assert_eq!(now, expected);
        assert!(kept.entry(&Id::new("e1").unwrap()).is_some());
        assert_eq!(kept.customer_count(), 2);
    }
}
