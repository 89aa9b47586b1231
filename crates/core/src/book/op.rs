//! Operations: the only things that change a book. The journal stores them and devices exchange them.

use serde_json::Value;

use super::field::{Field, Problems, Reason};
use super::hlc::Stamp;
use super::json_path::Path;
use super::record::{Fields, object};
use super::settings::Settings;
use super::value::{Id, choice};

choice! {
    /// The lists of the book, by their names in the file.
    List {
        /// The one settings record.
        Settings = "settings",
        /// Customers and prospects.
        Customers = "customers",
        /// Dated facts.
        Entries = "entries",
        /// Things sold.
        Items = "items",
        /// Steps of buying.
        Steps = "steps",
        /// Measures of the change programme.
        Measures = "measures",
    }
}

/// What an operation does to its record.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Sets these fields; a null takes the field away. Makes the record where there is none.
    Put(Fields),
    /// Takes the record out of the book; edits never bring it back.
    Delete,
    /// Brings a deleted record back as it was.
    Restore,
    /// Removes the record and all it said, for good; only the id stays.
    Erase,
}

/// One change of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Op {
    /// The list the record belongs to.
    pub list: List,
    /// Which record.
    pub id: Id,
    /// The stamp, where it is not the batch's: what was merged from another book keeps its own.
    pub at: Option<Stamp>,
    /// What to do.
    pub change: Change,
}

/// The operations of one action, with one stamp; saved atomically.
#[derive(Clone, Debug, PartialEq)]
pub struct Batch {
    /// Unique stamp: time and writer.
    pub stamp: Stamp,
    /// The operations; no two of them set one field of one record.
    pub ops: Vec<Op>,
}

/// The words for the changes that are not a set of fields.
const DELETE: &str = "delete";
const RESTORE: &str = "restore";
const ERASE: &str = "erase";

impl Op {
    /// An operation at the batch's own stamp.
    pub fn now(list: List, id: Id, change: Change) -> Op {
        Op {
            list,
            id,
            at: None,
            change,
        }
    }
}

impl Field for Op {
    /// Reads `[list, id, change]` or `[list, id, change, stamp]`.
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Op> {
        let Some([list, id, change, rest @ ..]) = value.as_array().map(Vec::as_slice) else {
            problems.add(at, Reason::NotAList);
            return None;
        };
        let list = List::read(list, &at.index(0), problems);
        let id = Id::read(id, &at.index(1), problems);
        let change = match change.as_str() {
            Some(DELETE) => Some(Change::Delete),
            Some(RESTORE) => Some(Change::Restore),
            Some(ERASE) => Some(Change::Erase),
            Some(_) => {
                problems.add(
                    &at.index(2),
                    Reason::not_one_of(&[DELETE, RESTORE, ERASE], change),
                );
                None
            }
            None => object(change, &at.index(2), problems)
                .cloned()
                .map(Change::Put),
        };
        let stamp = match rest.first() {
            Some(stamp) => Stamp::read(stamp, &at.index(3), problems).map(Some),
            None => Some(None),
        };
        let (list, id) = (list?, id?);
        let id = if list == List::Settings {
            Settings::id()
        } else {
            id
        };
        Some(Op {
            list,
            id,
            at: stamp?,
            change: change?,
        })
    }

    fn write(&self) -> Value {
        let change = match &self.change {
            Change::Put(fields) => Value::Object(fields.clone()),
            Change::Delete => DELETE.into(),
            Change::Restore => RESTORE.into(),
            Change::Erase => ERASE.into(),
        };
        let mut parts = vec![self.list.write(), self.id.write(), change];
        parts.extend(self.at.map(|stamp| stamp.write()));
        Value::Array(parts)
    }
}

impl Field for Batch {
    /// Reads `{"at": stamp, "ops": [...]}`.
    fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Batch> {
        use super::record::required;
        let fields = object(value, at, problems)?;
        let stamp = required(fields, "at", at, problems);
        let ops = required(fields, "ops", at, problems);
        Some(Batch {
            stamp: stamp?,
            ops: ops?,
        })
    }

    fn write(&self) -> Value {
        let mut fields = Fields::new();
        fields.insert("at".to_owned(), self.stamp.write());
        fields.insert("ops".to_owned(), self.ops.write());
        Value::Object(fields)
    }
}
