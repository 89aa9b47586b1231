//! Customers who are part of another, after two were found to be one person: who stands for whom, and one file for both.
//!
//! Nothing of it is stored but the field `part_of`; the rest follows from the records that are in the book, so that it is
//! the same on every device whatever came first. Operations, files and snapshots hold every customer and entry as it was
//! written; whoever shows or scores the book sees one customer with all entries.

use crate::dyn_sort::DynSort;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Book, File};
use crate::book::entry::Entry;
use crate::book::lww_record::Row;
use crate::book::value::Id;

/// Who stands for whom in a book.
#[derive(Debug, Default)]
pub struct Combined {
    /// For each customer who is part of another: who stands for them.
    into: BTreeMap<Id, Id>,
    /// For each customer who stands for others: those others, in order of id.
    parts: BTreeMap<Id, Vec<Id>>,
    /// The files that differ from what is written: of those who stand for others, and of those whom a part brought.
    files: BTreeMap<Id, Rc<File>>,
}

impl Combined {
    /// Works it out for a book. A chain leads to its end; of a circle the smallest id stands for all; a link to somebody
    /// who is not in the book counts for nothing.
    pub(super) fn of(book: &Book) -> Combined {
        let mut combined = Combined::default();
        for id in book.links.keys() {
            let end = end_of(book, id);
            if end != id {
                combined.into.insert(id.clone(), end.clone());
                let parts = combined.parts.entry(end.clone()).or_default();
                parts.push(id.clone());
            }
        }
        for (id, parts) in &combined.parts {
            if let Some(file) = joined(book, id, parts) {
                combined.files.insert(id.clone(), Rc::new(file));
            }
        }
        combined.lead_referrals(book);
        combined
    }

    /// Whoever was brought by a part was brought by the one who stands for it.
    fn lead_referrals(&mut self, book: &Book) {
        if self.into.is_empty() {
            return;
        }
        for (id, file) in &book.files {
            let brought_by = file.customer().and_then(|held| held.referred_by.as_ref());
            let Some(by) = brought_by.and_then(|by| self.into.get(by)) else {
                continue;
            };
            if self.into.contains_key(id) {
                continue;
            }
            let mut file = File::clone(self.files.get(id).unwrap_or(file));
            if let Some(row) = &mut file.customer {
                Rc::make_mut(row).record.fields.referred_by = Some(by.clone());
            }
            self.files.insert(id.clone(), Rc::new(file));
        }
    }

    /// Who stands for this customer; themselves, where they are part of nobody.
    pub fn who<'a>(&'a self, id: &'a Id) -> &'a Id {
        self.into.get(id).unwrap_or(id)
    }

    /// Those for whom this customer stands, in order of id.
    pub fn parts(&self, id: &Id) -> &[Id] {
        self.parts.get(id).map_or(&[], Vec::as_slice)
    }

    /// Whether this customer is part of another.
    pub(super) fn is_part(&self, id: &Id) -> bool {
        self.into.contains_key(id)
    }

    /// How many customers are part of another.
    pub(super) fn part_count(&self) -> usize {
        self.into.len()
    }

    /// The file of a customer, where it is not as written.
    pub(super) fn file(&self, id: &Id) -> Option<&Rc<File>> {
        self.files.get(id)
    }

    /// Whether what is filed under this customer also stands in a file of this.
    pub(in crate::book) fn holds(&self, id: &Id) -> bool {
        self.into.contains_key(id) || self.files.contains_key(id)
    }

    /// Everybody of whom a change of this customer is also one.
    pub(super) fn with(&self, id: &Id, all: &mut Vec<Id>) {
        let who = self.who(id);
        all.push(who.clone());
        all.extend(self.parts(who).iter().cloned());
    }
}

/// Where the links from a customer end.
fn end_of<'b>(book: &'b Book, from: &'b Id) -> &'b Id {
    let next = |id: &Id| book.links.get(id).filter(|to| book.is_there(to));
    let mut passed = vec![from];
    let mut now = from;
    while let Some(to) = next(now) {
        if let Some(place) = passed.iter().position(|one| *one == to) {
            let circle = passed.iter().skip(place);
            return circle.min().copied().unwrap_or(now);
        }
        passed.push(to);
        now = to;
    }
    now
}

/// The file of a customer with those of its parts, every entry as one about that customer.
fn joined(book: &Book, id: &Id, parts: &[Id]) -> Option<File> {
    let own = book.files.get(id)?;
    let mut file = File::clone(own);
    for part in parts {
        let rows = book
            .files
            .get(part)
            .into_iter()
            .flat_map(|part| part.rows());
        file.entries.extend(rows.map(|row| Rc::new(about(row, id))));
    }
    file.entries
        .dyn_sort_by(|a, b| (a.record.on, &a.record.id).cmp(&(b.record.on, &b.record.id)));
    Some(file)
}

/// An entry as one about this customer.
fn about(row: &Row<Entry>, id: &Id) -> Row<Entry> {
    let mut row = row.clone();
    row.record.common.customer = Some(id.clone());
    row
}
