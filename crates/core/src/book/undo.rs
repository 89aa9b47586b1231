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

    /// What these changes were; `None` where nothing of them can be undone.
    pub fn of_all(mut changed: Vec<Changed>) -> Option<UndoRecord> {
        changed.retain(|changed| changed.what != ChangeKind::Erased);
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
    let mut inverse = Inverse::new(record.clone());
    loop {
        if let Some(ops) = inverse.step(book, usize::MAX) {
            return ops;
        }
    }
}

/// The operations that undo a record of changes in the making, a little at a time.
pub struct Inverse {
    /// What is still to be taken back, the last of it first.
    changed: Vec<Changed>,
    /// How many of them were looked at for what was made.
    looked_at: usize,
    /// What a merge made and then filled field by field is taken back by one deletion.
    made: BTreeMap<(List, Id), Stamp>,
    ops: Vec<Op>,
}

impl Inverse {
    /// Begins to undo this.
    pub fn new(record: UndoRecord) -> Inverse {
        Inverse {
            changed: record.changed,
            looked_at: 0,
            made: BTreeMap::new(),
            ops: Vec::new(),
        }
    }

    /// Looks at so many changes more, in a book that stays as it is meanwhile. The operations, once there are no more.
    pub fn step(&mut self, book: &Book, count: usize) -> Option<Vec<Op>> {
        if self.looked_at < self.changed.len() {
            let next = self.changed.iter().skip(self.looked_at).take(count);
            for changed in next {
                self.looked_at += 1;
                let key = (changed.list, changed.id.clone());
                if changed.what == ChangeKind::Created {
                    self.made.insert(key, changed.at);
                } else if let Some(last) = self.made.get_mut(&key) {
                    *last = changed.at.max(*last);
                }
            }
            return None;
        }
        // Later parts of one deed are taken back first, as they may build on earlier ones.
        for _ in 0..count {
            let Some(changed) = self.changed.pop() else {
                return Some(std::mem::take(&mut self.ops));
            };
            self.looked_at = self.changed.len();
            let key = (changed.list, changed.id);
            let made_until = self.made.get(&key).copied();
            let change = match made_until {
                Some(until) if changed.what == ChangeKind::Created => unmake(book, &key, until),
                Some(_) => None,
                None => take_back(book, &key, changed.at, &changed.what),
            };
            if let Some(change) = change {
                self.ops.push(Op::now(key.0, key.1, change));
            }
        }
        None
    }
}

/// Takes back that a record was made, unless somebody has written to it since.
fn unmake(book: &Book, (list, id): &(List, Id), until: Stamp) -> Option<Change> {
    let raw = book.raw(*list, id)?;
    if raw.tombstone().is_some() || raw.stamps().values().any(|&at| at > until) {
        return None;
    }
    // Settings are never deleted, or no later edit could bring them back.
    if *list == List::Settings {
        let blank = raw.fields().keys().map(|name| (name.clone(), Value::Null));
        return Some(Change::Put(collect_unsorted(blank)));
    }
    Some(Change::Delete)
}

/// Takes back a change of a record that was there before.
fn take_back(book: &Book, (list, id): &(List, Id), at: Stamp, what: &ChangeKind) -> Option<Change> {
    let raw = book.raw(*list, id)?;
    let ours = |stamp: Option<Stamp>| stamp == Some(at);
    let tombstone_is_ours = ours(raw.tombstone().map(Tombstone::at));
    match what {
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
