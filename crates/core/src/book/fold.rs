//! Folds operations into a book. Commutative and idempotent: any order of the same operations gives the same book,
//! and a repeated operation changes nothing. Cannot fail: incomplete records are kept as shadows.

use std::rc::Rc;

use super::catalogue::{Item, Measure, Step};
use super::entry::Entry;
use super::field::Problems;
use super::hlc::Stamp;
use super::json_path::Path;
use super::lww_record::{Before, Raw, Row, SetAside, Tombstone};
use super::op::{Batch, Change, List, Op};
use super::record::{Fields, Record};
use super::state::{Book, File};
use super::value::Id;

/// What a fold did to one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Changed {
    /// The record's list.
    pub list: List,
    /// The record.
    pub id: Id,
    /// The stamp of the operation that did it.
    pub at: Stamp,
    /// What was done.
    pub what: ChangeKind,
    /// The customers whose file changed: the record itself, or the one an entry concerns or concerned.
    pub customers: Vec<Id>,
}

/// What a fold did to one record.
#[derive(Clone, Debug, PartialEq)]
pub enum ChangeKind {
    /// The record is new.
    Created,
    /// Fields changed; their earlier values.
    Fields(Vec<Before>),
    /// Deleted.
    Deleted,
    /// Brought back.
    Restored,
    /// Erased for good.
    Erased,
}

/// A value that lost to a later one of the same field.
#[derive(Clone, Debug, PartialEq)]
pub struct Discarded {
    /// The record's list.
    pub list: List,
    /// The record.
    pub id: Id,
    /// The field and the value that lost.
    pub lost: SetAside,
}

/// What a fold did.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Each record that changed, in the order of the operations.
    pub changed: Vec<Changed>,
    /// Each value that was set aside.
    pub discarded: Vec<Discarded>,
}

/// The tombstone of an entry whose customer was erased.
const IMPLIED: Tombstone = Tombstone::Erased(Stamp::BEFORE_ALL);

impl Book {
    /// This book and one more batch.
    pub fn fold(&self, batch: &Batch) -> (Book, Outcome) {
        let mut book = self.clone();
        let outcome = book.fold_in(batch);
        (book, outcome)
    }

    /// Folds one batch into this book.
    pub fn fold_in(&mut self, batch: &Batch) -> Outcome {
        let mut outcome = Outcome::default();
        for op in &batch.ops {
            self.fold_op(op, op.at.unwrap_or(batch.stamp), &mut outcome);
        }
        outcome
    }

    /// Folds an operation of a dump or snapshot, at its own stamp; returns no outcome, which is faster.
    pub fn load_op(&mut self, op: &Op) {
        self.load_op_at(op, op.at.unwrap_or(Stamp::BEFORE_ALL));
    }

    /// Folds an operation at this stamp; returns no outcome, which is faster.
    pub fn load_op_at(&mut self, op: &Op, at: Stamp) {
        if let Change::Put(fields) = &op.change
            && !self.knows(op.list, &op.id)
            && self.put_fresh(op, fields, at)
        {
            return;
        }
        self.fold_op(op, at, &mut Outcome::default());
    }

    fn fold_op(&mut self, op: &Op, at: Stamp, outcome: &mut Outcome) {
        let mut customers = self.customers_of(op.list, &op.id);
        let what = match &op.change {
            Change::Put(fields) => self.put(op, fields, at, outcome),
            Change::Delete => self
                .apply_tombstone(op, Tombstone::Deleted(at))
                .then_some(ChangeKind::Deleted),
            Change::Restore => self
                .apply_tombstone(op, Tombstone::Restored(at))
                .then_some(ChangeKind::Restored),
            Change::Erase => self.erase(op, at).then_some(ChangeKind::Erased),
        };
        let Some(what) = what else { return };
        customers.extend(self.customers_of(op.list, &op.id));
        customers.dedup();
        outcome.changed.push(Changed {
            list: op.list,
            id: op.id.clone(),
            at,
            what,
            customers,
        });
    }

    /// The customer whose file contains this record; empty for records without one.
    fn customers_of(&self, list: List, id: &Id) -> Vec<Id> {
        match list {
            List::Customers => vec![id.clone()],
            List::Entries => self
                .entry_index
                .get(id)
                .and_then(|(customer, _)| customer.clone())
                .into_iter()
                .collect(),
            _ => Vec::new(),
        }
    }

    fn put(
        &mut self,
        op: &Op,
        fields: &Fields,
        at: Stamp,
        outcome: &mut Outcome,
    ) -> Option<ChangeKind> {
        let Some(mut raw) = self.raw(op.list, &op.id) else {
            if !self.put_fresh(op, fields, at) {
                let mut raw = Raw::default();
                raw.put(fields.clone(), at);
                self.attach(op.list, &op.id, raw);
            }
            return Some(ChangeKind::Created);
        };
        let was_there = self.has(op.list, &op.id);
        let (before, aside) = raw.put(fields.clone(), at);
        outcome
            .discarded
            .extend(aside.into_iter().map(|lost| Discarded {
                list: op.list,
                id: op.id.clone(),
                lost,
            }));
        self.attach(op.list, &op.id, raw);
        if !was_there && self.has(op.list, &op.id) {
            return Some(ChangeKind::Created);
        }
        (!before.is_empty()).then_some(ChangeKind::Fields(before))
    }

    fn apply_tombstone(&mut self, op: &Op, tombstone: Tombstone) -> bool {
        let mut raw = self.raw(op.list, &op.id).unwrap_or_default();
        let changed = raw.apply_tombstone(tombstone);
        if changed {
            self.attach(op.list, &op.id, raw);
        }
        changed
    }

    /// Erases a record; with a customer goes every entry that concerns them, whenever it arrives.
    /// An entry never changes its customer, or this would depend on the order of operations.
    fn erase(&mut self, op: &Op, at: Stamp) -> bool {
        let changed = self.apply_tombstone(op, Tombstone::Erased(at));
        if op.list == List::Customers {
            let entries: Vec<Id> = self.entries_of(&op.id).collect();
            for id in entries {
                self.apply_tombstone(&Op::now(List::Entries, id, Change::Erase), IMPLIED);
            }
        }
        changed
    }

    /// Fast path for an id never seen before, as in an import. Returns false where the record is incomplete.
    fn put_fresh(&mut self, op: &Op, fields: &Fields, at: Stamp) -> bool {
        if fields.values().any(serde_json::Value::is_null) {
            return false;
        }
        match op.list {
            List::Settings => self.place(read(&op.id, fields), at, |book, row| {
                book.settings = Some(row);
            }),
            List::Customers => self.place(read(&op.id, fields), at, Book::place_customer),
            List::Entries if self.is_of_erased(fields) => false,
            List::Entries => self.place(read(&op.id, fields), at, Book::place_entry),
            List::Items => self.place(read(&op.id, fields), at, |book, row: Rc<Row<Item>>| {
                book.items.insert_mut(row.record.id.clone(), row);
            }),
            List::Steps => self.place(read(&op.id, fields), at, |book, row: Rc<Row<Step>>| {
                book.steps.insert_mut(row.record.id.clone(), row);
            }),
            List::Measures => {
                self.place(read(&op.id, fields), at, |book, row: Rc<Row<Measure>>| {
                    book.measures.insert_mut(row.record.id.clone(), row);
                })
            }
        }
    }

    fn place<T>(
        &mut self,
        record: Option<T>,
        at: Stamp,
        place: impl FnOnce(&mut Book, Rc<Row<T>>),
    ) -> bool {
        let Some(record) = record else { return false };
        place(self, Rc::new(Row::fresh(record, at)));
        true
    }

    /// Moves a record to the list or to the shadows, by its fields and tombstone.
    fn attach(&mut self, list: List, id: &Id, mut raw: Raw) {
        self.detach(list, id);
        if list == List::Entries && self.is_of_erased(raw.fields()) {
            raw.apply_tombstone(IMPLIED);
        }
        let placed = match list {
            List::Settings => raw.row(|fields| read(id, fields)).map(|row| {
                self.settings = Some(Rc::new(row));
            }),
            List::Customers => raw
                .row(|fields| read(id, fields))
                .map(|row| self.place_customer(Rc::new(row))),
            List::Entries => raw
                .row(|fields| read(id, fields))
                .map(|row| self.place_entry(Rc::new(row))),
            List::Items => raw.row(|fields| read(id, fields)).map(|row| {
                self.items.insert_mut(id.clone(), Rc::new(row));
            }),
            List::Steps => raw.row(|fields| read(id, fields)).map(|row| {
                self.steps.insert_mut(id.clone(), Rc::new(row));
            }),
            List::Measures => raw.row(|fields| read(id, fields)).map(|row| {
                self.measures.insert_mut(id.clone(), Rc::new(row));
            }),
        };
        if placed.is_none() {
            self.shadows.insert_mut((list, id.clone()), Rc::new(raw));
        }
    }

    /// Removes a record from the list or the shadows.
    fn detach(&mut self, list: List, id: &Id) {
        self.shadows.remove_mut(&(list, id.clone()));
        match list {
            List::Settings => self.settings = None,
            List::Customers => {
                if let Some(file) = self.files.get_mut(id) {
                    let file = Rc::make_mut(file);
                    if file.customer.take().is_some() {
                        self.customer_count -= 1;
                    }
                }
                self.drop_empty_file(id);
                self.unlink(id);
            }
            List::Entries => {
                if let Some((customer, on)) = self.entry_index.get(id).cloned() {
                    self.change_file(customer.as_ref(), |file| {
                        if let Ok(position) = file.position(on, id) {
                            file.entries.remove(position);
                        }
                    });
                    self.entry_index.remove(id);
                    if let Some(customer) = &customer {
                        self.drop_empty_file(customer);
                    }
                }
            }
            List::Items => {
                self.items.remove_mut(id);
            }
            List::Steps => {
                self.steps.remove_mut(id);
            }
            List::Measures => {
                self.measures.remove_mut(id);
            }
        }
    }

    fn drop_empty_file(&mut self, id: &Id) {
        let empty = |file: &Rc<File>| file.customer.is_none() && file.entries.is_empty();
        if self.files.get(id).is_some_and(empty) {
            self.files.remove_mut(id);
        }
    }

    fn place_customer(&mut self, row: Rc<Row<super::customer::Customer>>) {
        let id = row.record.id.clone();
        self.customer_count += 1;
        if let Some(whole) = &row.record.part_of {
            self.links.insert_mut(id.clone(), whole.clone());
        }
        if let Some(company) = &row.record.works_for {
            self.employers.insert_mut(id.clone(), company.clone());
        }
        self.change_file(Some(&id), |file| file.customer = Some(row));
        // Whoever is new may be the one of whom others say to be part, or for whom they work.
        self.forget_relations();
    }

    fn unlink(&mut self, id: &Id) {
        if !self.links.is_empty() || !self.employers.is_empty() {
            self.links.remove_mut(id);
            self.employers.remove_mut(id);
            self.forget_relations();
        }
    }

    fn place_entry(&mut self, row: Rc<Row<Entry>>) {
        let (id, on, customer) = (
            row.record.id.clone(),
            row.record.on,
            row.record.customer.clone(),
        );
        self.change_file(customer.as_ref(), |file| file.insert(row));
        self.entry_index.insert(&id, (customer, on));
    }

    pub(super) fn change_file(&mut self, customer: Option<&Id>, change: impl FnOnce(&mut File)) {
        let known = self.combined.get();
        if customer.is_some_and(|id| known.is_some_and(|known| known.holds(id))) {
            self.forget_relations();
        }
        let file = match customer {
            None => &mut self.unnamed,
            Some(id) => {
                if !self.files.contains_key(id) {
                    self.files.insert_mut(id.clone(), Rc::default());
                }
                match self.files.get_mut(id) {
                    Some(file) => file,
                    None => return,
                }
            }
        };
        change(Rc::make_mut(file));
        if let Some(id) = customer {
            self.refile(id);
        }
    }

    /// Whether these fields of an entry name a customer who was erased.
    fn is_of_erased(&self, fields: &Fields) -> bool {
        if self.shadows.is_empty() {
            return false;
        }
        let customer = fields.get("customer").and_then(serde_json::Value::as_str);
        customer
            .and_then(Id::new)
            .and_then(|customer| self.shadow(List::Customers, &customer))
            .is_some_and(Raw::is_erased)
    }
}

pub(super) fn read<T: Record>(id: &Id, fields: &Fields) -> Option<T> {
    T::read(id, fields, &Path::Root, &mut Problems::new())
}
