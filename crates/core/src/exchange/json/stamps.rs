//! The `stamps` of a file: which operation set each field, as indexes into a table so that the file stays small.
//!
//! `{"at": [stamp, …], "customers": {"<id>": 0 | {"all": 0, "but": {"name": 3}, "restored": 4}}, …}`:
//! `but` names fields set or taken away by another operation than the rest.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::book::field::{Field, Problems, Reason};
use crate::book::hlc::Stamp;
use crate::book::json_path::Path;
use crate::book::lww_record::Stamps;
use crate::book::op::List;
use crate::book::record::{Fields, collect_unsorted, object};
use crate::book::value::{Count, Id};

/// What a file says of one record's stamps.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct RecordStamps {
    pub(super) all: Stamp,
    pub(super) but: BTreeMap<String, Stamp>,
    pub(super) restored: Option<Stamp>,
}

/// The stamps of a whole file by list and id.
pub(super) type FileStamps = BTreeMap<(List, String), RecordStamps>;

const AT: &str = "at";
const ALL: &str = "all";
const BUT: &str = "but";
const RESTORED: &str = "restored";

/// Gathers the stamps of the records that are written, then writes them.
#[derive(Default)]
pub(super) struct Table {
    index: BTreeMap<Stamp, usize>,
    records: Vec<(List, Id, Stamps, Option<Stamp>)>,
}

impl Table {
    pub(super) fn add(&mut self, list: List, id: Id, stamps: Stamps, restored: Option<Stamp>) {
        let (all, but) = stamps.parts();
        for at in but.map(|(_, at)| at).chain([all]).chain(restored) {
            self.index.insert(at, 0);
        }
        self.records.push((list, id, stamps, restored));
    }

    pub(super) fn write(mut self) -> Value {
        for (place, index) in self.index.values_mut().enumerate() {
            *index = place;
        }
        let place = |at: Stamp| Value::from(self.index.get(&at).copied().unwrap_or_default());
        let mut lists: BTreeMap<&str, Fields> = BTreeMap::new();
        for (list, id, stamps, restored) in &self.records {
            let (all, but) = stamps.parts();
            let but: Fields = collect_unsorted(but.map(|(name, at)| (name.to_owned(), place(at))));
            let value = if but.is_empty() && restored.is_none() {
                place(all)
            } else {
                let mut fields = Fields::new();
                fields.insert(ALL.to_owned(), place(all));
                if !but.is_empty() {
                    fields.insert(BUT.to_owned(), Value::Object(but));
                }
                if let Some(at) = restored {
                    fields.insert(RESTORED.to_owned(), place(*at));
                }
                Value::Object(fields)
            };
            let list = lists.entry(list.word()).or_default();
            list.insert(id.as_str().to_owned(), value);
        }
        let at = self.index.keys().map(Field::write).collect();
        let mut written = Map::new();
        written.insert(AT.to_owned(), Value::Array(at));
        for (list, stamps) in lists {
            written.insert(list.to_owned(), Value::Object(stamps));
        }
        Value::Object(written)
    }
}

/// Reads the stamps of a file; what is wrong is named and left out.
pub(super) fn read(value: &Value, at: &Path<'_>, problems: &mut Problems) -> FileStamps {
    let mut read = FileStamps::new();
    let Some(fields) = object(value, at, problems) else {
        return read;
    };
    let table: Vec<Stamp> = match fields.get(AT) {
        Some(table) => Field::read(table, &at.field(AT), problems).unwrap_or_default(),
        None => return read,
    };
    for &list in List::ALL {
        let at = at.field(list.word());
        let Some(records) = fields.get(list.word()) else {
            continue;
        };
        let Some(records) = object(records, &at, problems) else {
            continue;
        };
        for (id, value) in records {
            if let Some(stamps) = of_record(value, &table, &at.field(id), problems) {
                read.insert((list, id.clone()), stamps);
            }
        }
    }
    read
}

fn of_record(
    value: &Value,
    table: &[Stamp],
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<RecordStamps> {
    let Some(fields) = value.as_object() else {
        return Some(RecordStamps {
            all: in_table(value, table, at, problems)?,
            but: BTreeMap::new(),
            restored: None,
        });
    };
    let mut stamp = |value: Option<&Value>, at: &Path<'_>| {
        value.and_then(|value| in_table(value, table, at, problems))
    };
    let all = stamp(fields.get(ALL), &at.field(ALL))?;
    let restored = stamp(fields.get(RESTORED), &at.field(RESTORED));
    let at = at.field(BUT);
    let but = collect_unsorted(
        fields
            .get(BUT)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .filter_map(|(name, value)| Some((name.clone(), stamp(Some(value), &at.field(name))?))),
    );
    Some(RecordStamps { all, but, restored })
}

fn in_table(
    value: &Value,
    table: &[Stamp],
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<Stamp> {
    let place = Count::read(value, at, problems)?;
    let stamp = usize::try_from(place.get())
        .ok()
        .and_then(|place| table.get(place));
    if stamp.is_none() {
        problems.add(at, Reason::NotAStamp(value.to_string()));
    }
    stamp.copied()
}
