//! Undo and redo, by operations of their own. What another tab or device did since stays as it is.

use std::collections::BTreeMap;

use serde_json::Value;

use super::fold::{Changed, Outcome, What};
use super::hlc::Stamp;
use super::lww_record::Fate;
use super::op::{Change, List, Op};
use super::record::{Fields, gathered};
use super::state::Book;
use super::value::Id;

/// What an action did, kept by the page that did it so that it can be taken back.
#[derive(Clone, Debug, PartialEq)]
pub struct Deed {
    changed: Vec<Changed>,
}

impl Deed {
    /// What this fold did; none where it did nothing that can be taken back.
    pub fn of(outcome: &Outcome) -> Option<Deed> {
        let changed: Vec<Changed> = outcome
            .changed
            .iter()
            .filter(|changed| changed.what != What::Erased)
            .cloned()
            .collect();
        (!changed.is_empty()).then_some(Deed { changed })
    }

    /// How many records it touched.
    pub fn len(&self) -> usize {
        self.changed.len()
    }

    /// Whether it touched none; never, as `of` makes no such deed.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty()
    }
}

/// The operations that take a deed back, as far as the book still stands as the deed left it.
pub(super) fn inverse(book: &Book, deed: &Deed) -> Vec<Op> {
    // What a merge made and then filled field by field is taken back by one deletion.
    let mut made: BTreeMap<(List, &Id), Stamp> = BTreeMap::new();
    for changed in &deed.changed {
        let key = (changed.list, &changed.id);
        if changed.what == What::Created {
            made.insert(key, changed.at);
        } else if let Some(last) = made.get_mut(&key) {
            *last = changed.at.max(*last);
        }
    }
    // Later parts of one deed are taken back first, as they may build on earlier ones.
    deed.changed
        .iter()
        .rev()
        .filter_map(|changed| {
            let made_until = made.get(&(changed.list, &changed.id)).copied();
            let change = match made_until {
                Some(until) if changed.what == What::Created => unmake(book, changed, until),
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
    if raw.fate().is_some() || raw.stamps().values().any(|&at| at > until) {
        return None;
    }
    // Settings are never deleted, or no later edit could bring them back.
    if changed.list == List::Settings {
        let blank = raw.fields().keys().map(|name| (name.clone(), Value::Null));
        return Some(Change::Put(gathered(blank)));
    }
    Some(Change::Delete)
}

/// Takes back a change of a record that was there before.
fn take_back(book: &Book, changed: &Changed) -> Option<Change> {
    let raw = book.raw(changed.list, &changed.id)?;
    let ours = |at: Option<Stamp>| at == Some(changed.at);
    let fate_is_ours = ours(raw.fate().map(Fate::at));
    match &changed.what {
        What::Fields(before) => {
            let fields = before.iter().filter(|field| ours(raw.stamp(&field.name)));
            let fields: Fields = gathered(
                fields.map(|field| (field.name.clone(), field.value.clone().unwrap_or_default())),
            );
            (!fields.is_empty()).then_some(Change::Put(fields))
        }
        What::Deleted => fate_is_ours.then_some(Change::Restore),
        What::Restored => fate_is_ours.then_some(Change::Delete),
        What::Created | What::Erased => None,
    }
}
