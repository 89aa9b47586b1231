//! A record together with what merging needs: the stamp of each field, and whether it was deleted.
//! Whatever the order in which operations arrive, the same operations give the same row.

use std::collections::BTreeMap;

use serde_json::Value;

use super::hlc::Stamp;
use super::record::{Fields, Record, collect_unsorted};

/// The stamps of a record's fields, small for the common case in which all are the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamps {
    /// The earliest of any field that is there; every such field has it that is not named below.
    base: Stamp,
    /// Fields changed later, and fields taken away.
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

    /// The stamp of the fields not named, and the named ones.
    pub fn parts(&self) -> (Stamp, impl Iterator<Item = (&str, Stamp)>) {
        let later = self.later.iter();
        (self.base, later.map(|(name, at)| (name.as_str(), *at)))
    }
}

/// Whether a record was ever deleted, brought back or erased, and when last.
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
    /// When.
    pub fn at(self) -> Stamp {
        match self {
            Tombstone::Deleted(at) | Tombstone::Restored(at) | Tombstone::Erased(at) => at,
        }
    }

    /// The one of two that holds: an erasure always, else the later, else the deletion.
    fn of_two(a: Tombstone, b: Tombstone) -> Tombstone {
        let rank = |fate: Tombstone| {
            let strength = match fate {
                Tombstone::Restored(_) => 0,
                Tombstone::Deleted(_) => 1,
                Tombstone::Erased(_) => 2,
            };
            (strength == 2, fate.at(), strength)
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

/// Any record in full, by fields: one that is deleted, erased or not yet whole is kept so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Raw {
    fields: Fields,
    stamps: BTreeMap<String, Stamp>,
    fate: Option<Tombstone>,
}

/// A field that an operation changed, with what stood there before.
#[derive(Clone, Debug, PartialEq)]
pub struct Before {
    /// The field's name.
    pub name: String,
    /// What stood there, if anything did.
    pub value: Option<Value>,
}

/// A value that lost to a later one.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAside {
    /// The field's name.
    pub name: String,
    /// The value that lost; none where a removal lost.
    pub value: Option<Value>,
}

impl Raw {
    /// The fields.
    pub fn fields(&self) -> &Fields {
        &self.fields
    }

    /// What became of the record, if anything did.
    pub fn fate(&self) -> Option<Tombstone> {
        self.fate
    }

    /// The stamp of each field, taken-away fields included.
    pub fn stamps(&self) -> &BTreeMap<String, Stamp> {
        &self.stamps
    }

    /// Whether the record is out of the book.
    pub fn is_gone(&self) -> bool {
        matches!(
            self.fate,
            Some(Tombstone::Deleted(_) | Tombstone::Erased(_))
        )
    }

    /// Whether the record is erased.
    pub fn is_erased(&self) -> bool {
        matches!(self.fate, Some(Tombstone::Erased(_)))
    }

    /// The stamp of a field, also of one taken away.
    pub fn stamp(&self, name: &str) -> Option<Stamp> {
        self.stamps.get(name).copied()
    }

    /// Sets fields, each only where `at` is later than what stands there. Returns what changed, and what was set aside.
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

    /// Lets the record meet a fate. Returns whether that changed anything.
    pub fn meet(&mut self, fate: Tombstone) -> bool {
        let now = self.fate.map_or(fate, |held| Tombstone::of_two(held, fate));
        let changed = self.fate != Some(now);
        self.fate = Some(now);
        if self.is_erased() {
            self.fields.clear();
            self.stamps.clear();
        }
        changed
    }

    /// The row this makes if the record is in the book and whole.
    pub fn row<T: Record>(&self, read: impl FnOnce(&Fields) -> Option<T>) -> Option<Row<T>> {
        if self.is_gone() {
            return None;
        }
        let record = read(&self.fields)?;
        Some(Row {
            stamps: Stamps::compress(&self.fields, &self.stamps)?,
            record,
            restored: self.fate.map(Tombstone::at),
        })
    }
}

/// Decides between two values of one stamp, which only a file edited by hand can hold.
fn rank(value: &Option<Value>) -> Option<String> {
    value.as_ref().map(Value::to_string)
}

impl<T> Row<T> {
    /// When any of it was last changed.
    pub fn latest(&self) -> Stamp {
        let later = self.stamps.later.values().copied();
        later
            .chain(self.restored)
            .fold(self.stamps.base, Stamp::max)
    }
}

impl<T: Record> Row<T> {
    /// The record's fields and their stamp, where one operation made all of it and nothing else ever touched it.
    pub fn told_once(&self) -> Option<(Stamp, Fields)> {
        let once = self.stamps.later.is_empty() && self.restored.is_none();
        once.then(|| (self.stamps.base, self.record.write()))
    }

    /// The record in full, by fields.
    pub fn raw(&self) -> Raw {
        let fields = self.record.write();
        Raw {
            stamps: self.stamps.expand(&fields),
            fields,
            fate: self.restored.map(Tombstone::Restored),
        }
    }
}
