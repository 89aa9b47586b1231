//! A book as the operations that rebuild it, stamps and deletions included. Snapshots and device files contain these.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::entry::Entry;
use super::hlc::Stamp;
use super::lww_record::{Raw, Row, Tombstone};
use super::op::{Change, List, Op};
use super::record::{Fields, Record, collect_unsorted};
use super::settings::Settings;
use super::state::{Book, File};
use super::value::Id;

/// A part of a book that can be written on its own, so that a large book can be written in steps. Immutable: later
/// changes of the book do not reach it.
pub enum Piece {
    /// A customer, if they are in the book, with the entries about them.
    File(Rc<File>),
    /// Entries about no customer.
    Entries(Vec<Rc<Row<Entry>>>),
    /// Anything else.
    Ops(Vec<Op>),
}

/// Entries without a customer per piece.
const ENTRIES_PER_PIECE: usize = 200;

impl Book {
    /// The whole book in pieces; equal books give equal pieces in the same order.
    pub fn pieces(&self) -> Vec<Piece> {
        let mut rest = Vec::new();
        if let Some(row) = self.settings_row() {
            push_ops(List::Settings, &Settings::id(), row, &mut rest);
        }
        for (id, row) in self.items.iter() {
            push_ops(List::Items, id, row, &mut rest);
        }
        for (id, row) in self.steps.iter() {
            push_ops(List::Steps, id, row, &mut rest);
        }
        for (id, row) in self.measures.iter() {
            push_ops(List::Measures, id, row, &mut rest);
        }
        for (list, id, raw) in self.shadows() {
            rest.append(&mut ops_of(list, id, raw));
        }
        let mut pieces: Vec<Piece> =
            collect_unsorted(self.files.values().map(|file| Piece::File(Rc::clone(file))));
        let unnamed = self.unnamed.rows().chunks(ENTRIES_PER_PIECE);
        pieces.extend(unnamed.map(|rows| Piece::Entries(rows.to_vec())));
        pieces.push(Piece::Ops(rest));
        pieces
    }

    /// Every record, live, hidden, deleted or erased, as operations with their own stamps.
    pub fn dump(&self) -> impl Iterator<Item = Op> {
        self.pieces().into_iter().flat_map(|piece| piece.ops())
    }

    /// The latest stamp anywhere in the book.
    pub fn latest_stamp(&self) -> Option<Stamp> {
        self.dump().filter_map(|op| op.at).max()
    }
}

impl Piece {
    /// The piece as operations with stamps of their own.
    pub fn ops(&self) -> Vec<Op> {
        let mut ops = Vec::new();
        let rows = match self {
            Piece::Ops(ops) => return ops.clone(),
            Piece::Entries(rows) => rows.as_slice(),
            Piece::File(file) => {
                if let Some(row) = &file.customer {
                    push_ops(List::Customers, &row.record.id, row, &mut ops);
                }
                file.rows()
            }
        };
        for row in rows {
            push_ops(List::Entries, &row.record.id, row, &mut ops);
        }
        ops
    }
}

fn push_ops<T: Record>(list: List, id: &Id, row: &Row<T>, ops: &mut Vec<Op>) {
    // Most records were never changed.
    match row.single_put() {
        Some((at, fields)) => ops.push(Op {
            list,
            id: id.clone(),
            at: Some(at),
            change: Change::Put(fields),
        }),
        None => ops.append(&mut ops_of(list, id, &row.raw())),
    }
}

/// One record as operations: a `Put` for each distinct stamp of its fields, then its tombstone.
fn ops_of(list: List, id: &Id, raw: &Raw) -> Vec<Op> {
    let mut by_stamp: BTreeMap<Stamp, Fields> = BTreeMap::new();
    for (name, at) in raw.stamps() {
        let value = raw.fields().get(name).cloned().unwrap_or_default();
        by_stamp.entry(*at).or_default().insert(name.clone(), value);
    }
    let puts = by_stamp
        .into_iter()
        .map(|(at, fields)| (at, Change::Put(fields)));
    let tombstone = raw.tombstone().map(|tombstone| match tombstone {
        Tombstone::Deleted(at) => (at, Change::Delete),
        Tombstone::Restored(at) => (at, Change::Restore),
        Tombstone::Erased(at) => (at, Change::Erase),
    });
    puts.chain(tombstone)
        .map(|(at, change)| Op {
            list,
            id: id.clone(),
            at: Some(at),
            change,
        })
        .collect()
}
