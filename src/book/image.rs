//! A book told as operations: folding them into a blank book gives the same book again, stamps and deletions included.
//! Snapshots are written so, and so a book travels to another device.

use std::collections::BTreeMap;

use super::op::{Change, List, Op};
use super::record::Fields;
use super::row::{Fate, Raw};
use super::settings::Settings;
use super::stamp::Stamp;
use super::state::Book;
use super::value::Id;

impl Book {
    /// Every record, whether shown, hidden, deleted or erased, as operations with stamps of their own.
    pub fn image(&self) -> impl Iterator<Item = Op> {
        let settings = self
            .settings_row()
            .map(|row| (List::Settings, Settings::id(), row.raw()));
        let customers = self
            .files
            .values()
            .filter_map(|file| file.customer.as_ref())
            .map(|row| (List::Customers, row.record.id.clone(), row.raw()));
        let entries = self
            .files
            .values()
            .flat_map(|file| file.rows())
            .chain(self.unnamed.rows())
            .map(|row| (List::Entries, row.record.id.clone(), row.raw()));
        let items = self.items.values();
        let items = items.map(|row| (List::Items, row.record.id.clone(), row.raw()));
        let steps = self.steps.values();
        let steps = steps.map(|row| (List::Steps, row.record.id.clone(), row.raw()));
        let measures = self.measures.values();
        let measures = measures.map(|row| (List::Measures, row.record.id.clone(), row.raw()));
        let shadows = self
            .shadows()
            .map(|(list, id, raw)| (list, id.clone(), raw.clone()));
        settings
            .into_iter()
            .chain(customers)
            .chain(entries)
            .chain(items)
            .chain(steps)
            .chain(measures)
            .chain(shadows)
            .flat_map(|(list, id, raw)| ops_of(list, &id, &raw))
    }

    /// The latest stamp anywhere in the book.
    pub fn latest_stamp(&self) -> Option<Stamp> {
        self.image().filter_map(|op| op.at).max()
    }
}

/// One record as operations: a put for each stamp among its fields, and its fate.
pub fn ops_of(list: List, id: &Id, raw: &Raw) -> Vec<Op> {
    let mut by_stamp: BTreeMap<Stamp, Fields> = BTreeMap::new();
    for (name, at) in raw.stamps() {
        let value = raw.fields().get(name).cloned().unwrap_or_default();
        by_stamp.entry(*at).or_default().insert(name.clone(), value);
    }
    let puts = by_stamp
        .into_iter()
        .map(|(at, fields)| (at, Change::Put(fields)));
    let fate = raw.fate().map(|fate| match fate {
        Fate::Deleted(at) => (at, Change::Delete),
        Fate::Restored(at) => (at, Change::Restore),
        Fate::Erased(at) => (at, Change::Erase),
    });
    puts.chain(fate)
        .map(|(at, change)| Op {
            list,
            id: id.clone(),
            at: Some(at),
            change,
        })
        .collect()
}
