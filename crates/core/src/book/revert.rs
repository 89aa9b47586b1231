//! Reverts a book to an earlier state of it, by operations that can be undone themselves. What was erased since stays
//! erased.

use serde_json::Value;

use super::op::{Change, List, Op};
use super::record::Fields;
use super::settings::Settings;
use super::state::Book;
use super::value::Id;

/// How many records a revert changes, by kind of change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BackCounts {
    /// Created since; the revert deletes them.
    pub gone: usize,
    /// Deleted since; the revert restores them.
    pub restored: usize,
    /// Changed since; the revert resets their fields.
    pub changed: usize,
}

/// The operations, and how many records they concern.
pub fn back(now: &Book, then: &Book) -> (Vec<Op>, BackCounts) {
    let mut counts = BackCounts::default();
    let mut ops = Vec::new();
    for (list, id) in records(then) {
        let was_there = now.has(list, &id);
        let before = ops.len();
        bring_back(now, then, list, &id, &mut ops);
        match (ops.len() > before, was_there) {
            (false, _) => {}
            (true, true) => counts.changed += 1,
            (true, false) => counts.restored += 1,
        }
    }
    for (list, id) in records(now) {
        if list == List::Settings || then.has(list, &id) || goes_with_customer(now, then, list, &id)
        {
            continue;
        }
        counts.gone += 1;
        ops.push(Op::now(list, id, Change::Delete));
    }
    (ops, counts)
}

/// Adds the operations that reset one record.
fn bring_back(now: &Book, then: &Book, list: List, id: &Id, ops: &mut Vec<Op>) {
    let held = now.raw(list, id).unwrap_or_default();
    if held.is_erased() {
        return;
    }
    let wanted = then.raw(list, id).unwrap_or_default();
    if held.is_gone() {
        ops.push(Op::now(list, id.clone(), Change::Restore));
    }
    let mut fields = Fields::new();
    for (name, value) in wanted.fields() {
        if held.fields().get(name) != Some(value) {
            fields.insert(name.clone(), value.clone());
        }
    }
    for name in held.fields().keys() {
        if !wanted.fields().contains_key(name) {
            fields.insert(name.clone(), Value::Null);
        }
    }
    if !fields.is_empty() {
        ops.push(Op::now(list, id.clone(), Change::Put(fields)));
    }
}

/// Whether an entry is hidden anyway once its customer is deleted.
fn goes_with_customer(now: &Book, then: &Book, list: List, id: &Id) -> bool {
    let entry = now.entry_row(id).filter(|_| list == List::Entries);
    let customer = entry.and_then(|(customer, _)| customer.as_ref());
    customer.is_some_and(|customer| !then.has(List::Customers, customer))
}

/// Every live record; entries of deleted customers are left out.
fn records(book: &Book) -> Vec<(List, Id)> {
    let mut all: Vec<(List, Id)> = Vec::new();
    // Settings are never deleted: those made since lose their fields.
    all.push((List::Settings, Settings::id()));
    all.extend(
        book.customer_rows()
            .map(|row| (List::Customers, row.record.id.clone())),
    );
    all.extend(
        book.written_entry_rows()
            .map(|row| (List::Entries, row.record.id.clone())),
    );
    all.extend(book.items().keys().map(|id| (List::Items, id.clone())));
    all.extend(book.steps().keys().map(|id| (List::Steps, id.clone())));
    all.extend(
        book.measures()
            .keys()
            .map(|id| (List::Measures, id.clone())),
    );
    all
}
