//! A book told as operations: folding them into a blank book gives the same book again, stamps and deletions included.
//! Snapshots are written so, and so a book travels to another device.

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

/// A part of a book that can be told by itself, so that a large book can be told in steps. It stays as it was when the book
/// goes on.
pub enum Piece {
    /// A customer, if they are in the book, and the entries about them.
    File(Rc<File>),
    /// Entries about no customer.
    Entries(Vec<Rc<Row<Entry>>>),
    /// Anything else.
    Ops(Vec<Op>),
}

/// How many entries about no customer make one piece.
const TOGETHER: usize = 200;

impl Book {
    /// The book in pieces, in an order that depends on nothing but the book.
    pub fn pieces(&self) -> Vec<Piece> {
        let mut rest = Vec::new();
        if let Some(row) = self.settings_row() {
            tell(List::Settings, &Settings::id(), row, &mut rest);
        }
        for (id, row) in self.items.iter() {
            tell(List::Items, id, row, &mut rest);
        }
        for (id, row) in self.steps.iter() {
            tell(List::Steps, id, row, &mut rest);
        }
        for (id, row) in self.measures.iter() {
            tell(List::Measures, id, row, &mut rest);
        }
        for (list, id, raw) in self.shadows() {
            rest.append(&mut ops_of(list, id, raw));
        }
        let mut pieces: Vec<Piece> =
            collect_unsorted(self.files.values().map(|file| Piece::File(Rc::clone(file))));
        let unnamed = self.unnamed.rows().chunks(TOGETHER);
        pieces.extend(unnamed.map(|rows| Piece::Entries(rows.to_vec())));
        pieces.push(Piece::Ops(rest));
        pieces
    }

    /// Every record, whether shown, hidden, deleted or erased, as operations with stamps of their own.
    pub fn image(&self) -> impl Iterator<Item = Op> {
        self.pieces().into_iter().flat_map(|piece| piece.ops())
    }

    /// The latest stamp anywhere in the book.
    pub fn latest_stamp(&self) -> Option<Stamp> {
        self.image().filter_map(|op| op.at).max()
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
                    tell(List::Customers, &row.record.id, row, &mut ops);
                }
                file.rows()
            }
        };
        for row in rows {
            tell(List::Entries, &row.record.id, row, &mut ops);
        }
        ops
    }
}

fn tell<T: Record>(list: List, id: &Id, row: &Row<T>, ops: &mut Vec<Op>) {
    // Most records were never changed.
    match row.told_once() {
        Some((at, fields)) => ops.push(Op {
            list,
            id: id.clone(),
            at: Some(at),
            change: Change::Put(fields),
        }),
        None => ops.append(&mut ops_of(list, id, &row.raw())),
    }
}

/// One record as operations: a put for each stamp among its fields, and its fate.
fn ops_of(list: List, id: &Id, raw: &Raw) -> Vec<Op> {
    let mut by_stamp: BTreeMap<Stamp, Fields> = BTreeMap::new();
    for (name, at) in raw.stamps() {
        let value = raw.fields().get(name).cloned().unwrap_or_default();
        by_stamp.entry(*at).or_default().insert(name.clone(), value);
    }
    let puts = by_stamp
        .into_iter()
        .map(|(at, fields)| (at, Change::Put(fields)));
    let fate = raw.fate().map(|fate| match fate {
        Tombstone::Deleted(at) => (at, Change::Delete),
        Tombstone::Restored(at) => (at, Change::Restore),
        Tombstone::Erased(at) => (at, Change::Erase),
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
