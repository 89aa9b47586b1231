//! Undo and redo as new operations. Fields that another tab or device changed since keep their values.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fold::{ChangeKind, Changed, Outcome};
use super::hlc::Stamp;
use super::lww_record::Tombstone;
use super::op::{Change, List, Op};
use super::record::{Fields, collect_unsorted};
use super::state::Book;
use super::value::Id;

/// What an action changed, so that the page that did it can undo it.
#[derive(Clone, Debug, PartialEq)]
pub struct UndoRecord {
    changed: Vec<Changed>,
}

impl UndoRecord {
    /// What this outcome changed; `None` where nothing can be undone.
    pub fn of(outcome: &Outcome) -> Option<UndoRecord> {
        let changed: Vec<Changed> = outcome
            .changed
            .iter()
            .filter(|changed| changed.what != ChangeKind::Erased)
            .cloned()
            .collect();
        (!changed.is_empty()).then_some(UndoRecord { changed })
    }

    /// How many records it touched.
    pub fn len(&self) -> usize {
        self.changed.len()
    }

    /// Always false: `of` returns `None` for an empty one.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty()
    }
}

/// The operations that undo a record of changes, as far as its stamps still hold in the book.
pub(super) fn inverse(book: &Book, record: &UndoRecord) -> Vec<Op> {
    // What a merge made and then filled field by field is taken back by one deletion.
    let mut made: BTreeMap<(List, &Id), Stamp> = BTreeMap::new();
    for changed in &record.changed {
        let key = (changed.list, &changed.id);
        if changed.what == ChangeKind::Created {
            made.insert(key, changed.at);
        } else if let Some(last) = made.get_mut(&key) {
            *last = changed.at.max(*last);
        }
    }
    // Later parts of one deed are taken back first, as they may build on earlier ones.
    record
        .changed
        .iter()
        .rev()
        .filter_map(|changed| {
            let made_until = made.get(&(changed.list, &changed.id)).copied();
            let change = match made_until {
                Some(until) if changed.what == ChangeKind::Created => unmake(book, changed, until),
                Some(_) => None,
                None => take_back(book, changed),
            };
            Some(Op::now(changed.list, changed.id.clone(), change?))
        })
        .collect()
}

/// Takes back that a record was made, unless somebody has written to it since.
fn unmake(book: &Book, changed: &Changed, until: Stamp) -> Option<Change> {
    let raw = book.raw(changed.list, &changed.id)?;
    if raw.tombstone().is_some() || raw.stamps().values().any(|&at| at > until) {
        return None;
    }
    // Settings are never deleted, or no later edit could bring them back.
    if changed.list == List::Settings {
        let blank = raw.fields().keys().map(|name| (name.clone(), Value::Null));
        return Some(Change::Put(collect_unsorted(blank)));
    }
    Some(Change::Delete)
}

/// Takes back a change of a record that was there before.
fn take_back(book: &Book, changed: &Changed) -> Option<Change> {
    let raw = book.raw(changed.list, &changed.id)?;
    let ours = |at: Option<Stamp>| at == Some(changed.at);
    let tombstone_is_ours = ours(raw.tombstone().map(Tombstone::at));
    match &changed.what {
        ChangeKind::Fields(before) => {
            let fields = before.iter().filter(|field| ours(raw.stamp(&field.name)));
            let fields: Fields = collect_unsorted(
                fields.map(|field| (field.name.clone(), field.value.clone().unwrap_or_default())),
            );
            (!fields.is_empty()).then_some(Change::Put(fields))
        }
        ChangeKind::Deleted => tombstone_is_ours.then_some(Change::Restore),
        ChangeKind::Restored => tombstone_is_ours.then_some(Change::Delete),
        ChangeKind::Created | ChangeKind::Erased => None,
    }
}
