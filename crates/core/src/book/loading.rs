//! Reads a dump or snapshot into a book, fast: the entries of one customer follow one another there, so that the customer's file
//! is looked up once for all of them. The book is the same as with [`Book::load_op`].

use std::rc::Rc;

use super::entry::Entry;
use super::fold::read;
use super::hlc::Stamp;
use super::lww_record::Row;
use super::op::{Change, List, Op};
use super::record::Fields;
use super::state::Book;
use super::value::Id;

/// A book being read.
#[derive(Default)]
pub struct Loading {
    book: Book,
    /// Whom the entries concern that are read and not yet filed.
    customer: Option<Id>,
    unfiled: Vec<Rc<Row<Entry>>>,
}

impl Loading {
    /// Makes room for so many more entries, where there is none yet.
    pub fn expect(&mut self, entries: usize) {
        self.book.entry_index.reserve(entries);
    }

    /// Folds one operation, at its own stamp.
    pub fn load(&mut self, op: &Op) {
        let is_taken = match &op.change {
            Change::Put(fields) if op.list == List::Entries => self.take_entry(op, fields),
            _ => false,
        };
        if !is_taken {
            self.file();
            self.book.load_op(op);
        }
    }

    /// The book with all that was read.
    pub fn finish(mut self) -> Book {
        self.file();
        self.book
    }

    /// Takes an entry that the book does not have. Where any is hidden, whether it has it is not for here to say.
    fn take_entry(&mut self, op: &Op, fields: &Fields) -> bool {
        if !self.book.shadows.is_empty() || fields.values().any(serde_json::Value::is_null) {
            return false;
        }
        let Some(mut entry) = read::<Entry>(&op.id, fields) else {
            return false;
        };
        if entry.common.customer != self.customer {
            self.file();
            self.customer.clone_from(&entry.common.customer);
        }
        // One text for all entries of a customer.
        entry.common.customer.clone_from(&self.customer);
        let place = (self.customer.clone(), entry.common.on);
        let is_new = self.book.entry_index.insert(&entry.id, place);
        if is_new {
            let at = op.at.unwrap_or(Stamp::BEFORE_ALL);
            self.unfiled.push(Rc::new(Row::fresh(entry, at)));
        }
        is_new
    }

    /// Puts what is read into the file of its customer.
    fn file(&mut self) {
        if self.unfiled.is_empty() {
            return;
        }
        let rows = std::mem::take(&mut self.unfiled);
        self.book.change_file(self.customer.as_ref(), |file| {
            file.entries.reserve_exact(rows.len());
            rows.into_iter().for_each(|row| file.insert(row));
        });
    }
}
