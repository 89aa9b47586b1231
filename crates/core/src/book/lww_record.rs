//! Last-writer-wins records: each field with its stamp, and a tombstone.
//!
//! Operations commute: any order of the same operations gives the same record.

use std::collections::BTreeMap;

use serde_json::Value;

use super::hlc::Stamp;
use super::record::{Fields, Record, collect_unsorted};

/// The stamp of each field of a record, compressed for the common case in which all are equal.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamps {
    /// The smallest stamp of the present fields; it applies to every present field that `later` does not name.
    base: Stamp,
    /// Fields with other stamps, removed fields among them.
    later: BTreeMap<String, Stamp>,
}

impl Stamps {
    /// All fields at one stamp.
    pub fn all(base: Stamp) -> Stamps {
        Stamps {
            base,
            later: BTreeMap::new(),
        }
    }

    fn compress(fields: &Fields, full: &BTreeMap<String, Stamp>) -> Option<Stamps> {
        let present = |name: &str| fields.contains_key(name);
        let base = full
            .iter()
            .filter(|(name, _)| present(name))
            .map(|(_, at)| *at)
            .min()?;
        let later = full
            .iter()
            .filter(|(name, at)| **at != base || !present(name));
        let later = collect_unsorted(later.map(|(name, at)| (name.clone(), *at)));
        Some(Stamps { base, later })
    }

    fn expand(&self, fields: &Fields) -> BTreeMap<String, Stamp> {
        let mut full: BTreeMap<String, Stamp> =
            collect_unsorted(fields.keys().map(|name| (name.clone(), self.base)));
        full.extend(self.later.iter().map(|(name, at)| (name.clone(), *at)));
        full
    }

    /// The base stamp, and each field with a stamp of its own.
    pub fn parts(&self) -> (Stamp, impl Iterator<Item = (&str, Stamp)>) {
        let later = self.later.iter();
        (self.base, later.map(|(name, at)| (name.as_str(), *at)))
    }
}

/// Deletion state of a record that was ever deleted, with the stamp of the latest change of that state.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Tombstone {
    /// Deleted.
    Deleted(Stamp),
    /// Deleted once, and brought back.
    Restored(Stamp),
    /// Erased for good.
    Erased(Stamp),
}

impl Tombstone {
    /// The stamp.
    pub fn at(self) -> Stamp {
        match self {
            Tombstone::Deleted(at) | Tombstone::Restored(at) | Tombstone::Erased(at) => at,
        }
    }

    /// Merges two: an erasure wins, else the later, else the deletion.
    fn of_two(a: Tombstone, b: Tombstone) -> Tombstone {
        let rank = |tombstone: Tombstone| {
            let strength = match tombstone {
                Tombstone::Restored(_) => 0,
                Tombstone::Deleted(_) => 1,
                Tombstone::Erased(_) => 2,
            };
            (strength == 2, tombstone.at(), strength)
        };
        if rank(b) > rank(a) { b } else { a }
    }
}

/// A record in the book.
#[derive(Clone, Debug, PartialEq)]
pub struct Row<T> {
    /// The record.
    pub record: T,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// When it was last brought back, if ever.
    pub restored: Option<Stamp>,
}

/// A record by fields with all stamps and its tombstone. The only form of a record that is deleted, erased or
/// incomplete.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Raw {
    fields: Fields,
    stamps: BTreeMap<String, Stamp>,
    tombstone: Option<Tombstone>,
}

/// The value of a field before an operation changed it.
#[derive(Clone, Debug, PartialEq)]
pub struct Before {
    /// The field's name.
    pub name: String,
    /// The earlier value; `None` where the field was absent.
    pub value: Option<Value>,
}

/// A value that lost to a later one.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAside {
    /// The field's name.
    pub name: String,
    /// The value that lost; `None` where a removal lost.
    pub value: Option<Value>,
}

impl Raw {
    /// The fields.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// The tombstone, if it was ever deleted.
    pub fn tombstone(&self) -> Option<Tombstone> {
        self.tombstone
    }

    /// The stamp of each field, taken-away fields included.
    pub fn stamps(&self) -> &BTreeMap<String, Stamp> {
        &self.stamps
    }

    /// Whether the record is deleted or erased now.
    pub fn is_gone(&self) -> bool {
        matches!(
            self.tombstone,
            Some(Tombstone::Deleted(_) | Tombstone::Erased(_))
        )
    }

    /// Whether the record is erased.
    pub fn is_erased(&self) -> bool {
        matches!(self.tombstone, Some(Tombstone::Erased(_)))
    }

    /// The stamp of a field, also of one taken away.
    pub fn stamp(&self, name: &str) -> Option<Stamp> {
        self.stamps.get(name).copied()
    }

    /// Sets each field whose stamp is earlier than `at`. Returns the earlier values of what changed, and the values
    /// that lost.
    pub fn put(&mut self, fields: Fields, at: Stamp) -> (Vec<Before>, Vec<SetAside>) {
        let (mut before, mut aside) = (Vec::new(), Vec::new());
        if self.is_erased() {
            return (before, aside);
        }
        for (name, value) in fields {
            let value = (!value.is_null()).then_some(value);
            let old = self.fields.get(&name);
            let wins = match self.stamps.get(&name) {
                None => true,
                Some(&standing) if standing == at => rank(&value) > rank(&old.cloned()),
                Some(&standing) => at > standing,
            };
            if !wins {
                if old != value.as_ref() {
                    aside.push(SetAside { name, value });
                }
                continue;
            }
            self.stamps.insert(name.clone(), at);
            if old == value.as_ref() {
                continue;
            }
            let was = match value {
                Some(value) => self.fields.insert(name.clone(), value),
                None => self.fields.remove(&name),
            };
            before.push(Before { name, value: was });
        }
        (before, aside)
    }

    /// Merges a tombstone. Returns whether that changed anything.
    pub fn apply_tombstone(&mut self, tombstone: Tombstone) -> bool {
        let now = self
            .tombstone
            .map_or(tombstone, |held| Tombstone::of_two(held, tombstone));
        let changed = self.tombstone != Some(now);
        self.tombstone = Some(now);
        if self.is_erased() {
            self.fields.clear();
            self.stamps.clear();
        }
        changed
    }

    /// The row, if the record is not deleted and all its required fields are valid.
    pub fn row<T: Record>(&self, read: impl FnOnce(&Fields) -> Option<T>) -> Option<Row<T>> {
        if self.is_gone() {
            return None;
        }
        let record = read(&self.fields)?;
        Some(Row {
            stamps: Stamps::compress(&self.fields, &self.stamps)?,
            record,
            restored: self.tombstone.map(Tombstone::at),
        })
    }
}

/// Order between two values of one stamp, which only a file edited by hand can contain.
fn rank(value: &Option<Value>) -> Option<String> {
    value.as_ref().map(Value::to_string)
}

impl<T> Row<T> {
    /// The latest stamp of any field or tombstone.
    pub fn latest(&self) -> Stamp {
        let later = self.stamps.later.values().copied();
        later
            .chain(self.restored)
            .fold(self.stamps.base, Stamp::max)
    }
}

impl<T: Record> Row<T> {
    /// The fields and their stamp, if a single operation wrote the whole record and nothing changed it since.
    pub fn single_put(&self) -> Option<(Stamp, Fields)> {
        let once = self.stamps.later.is_empty() && self.restored.is_none();
        once.then(|| (self.stamps.base, self.record.write()))
    }

    /// The record in full, by fields.
    pub fn raw(&self) -> Raw {
        let fields = self.record.write();
        Raw {
            stamps: self.stamps.expand(&fields),
            fields,
            tombstone: self.restored.map(Tombstone::Restored),
        }
    }
}
