//! Parses an exchange file into records and problems with their paths, in steps, so that a large file blocks no
//! frame.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::duplicate_keys::duplicate_keys;
use super::stamps::{FileStamps, RecordStamps};
use super::{FORMAT, LISTS, MAX_BYTES, OF_THE_FILE, SHARED, VERSION, stamps};
use crate::book::catalogue::{Item, Measure, Step};
use crate::book::field::{Problem, Problems, Reason};
use crate::book::hlc::Stamp;
use crate::book::json_path::Path;
use crate::book::lww_record::Raw;
use crate::book::op::{Change, List, Op};
use crate::book::record::{Fields, Record, collect_unsorted, object, optional, required};
use crate::book::settings::Settings;
use crate::book::value::Id;
use crate::book::{Customer, Entry};

/// Why a file cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Larger than any file that is read.
    TooLarge,
    /// Not JSON; where it stops making sense, both counted from 1.
    NotJson {
        /// The line.
        line: usize,
        /// The character in that line.
        column: usize,
    },
    /// JSON, but not a book.
    NotABook,
    /// A book of a newer version than this release can read.
    Newer {
        /// The version it says.
        version: String,
    },
}

/// A record of the file, checked, with the stamps the file gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct FileRecord {
    /// Its list.
    pub list: List,
    /// Its id.
    pub id: Id,
    /// Its fields as the record itself would write them.
    pub fields: Fields,
    /// Its place in the file's list, counted from 0.
    index: usize,
    stamps: Option<RecordStamps>,
}

/// The valid records of a file, and its problems.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contents {
    /// The records.
    pub records: Vec<FileRecord>,
    /// What was deleted or erased, as operations.
    pub deleted: Vec<Op>,
    /// All problems, in the order of the file.
    pub problems: Vec<Problem>,
    /// How many records are left out because something is wrong with them.
    pub refused: usize,
}

/// A file being parsed in steps.
pub struct FileReader {
    lists: Vec<(List, std::vec::IntoIter<Value>, usize)>,
    stamps: FileStamps,
    deleted: Option<Value>,
    seen: BTreeSet<(List, Id)>,
    problems: Problems,
    contents: Contents,
    /// Records with a duplicate key, by their index in the file's list.
    ambiguous: BTreeSet<(List, usize)>,
    total: usize,
    done: usize,
}

/// Reads a whole file at once.
///
/// # Errors
/// A refusal when it is not a book that can be read at all; lesser problems are in the contents.
pub fn read(text: &str, known: impl Fn(&Id) -> bool) -> Result<Contents, Refusal> {
    let mut reading = FileReader::start(text)?;
    while reading.step(usize::MAX).is_some() {}
    Ok(reading.finish(known))
}

impl FileReader {
    /// Opens a file.
    ///
    /// # Errors
    /// When it is too large, not JSON, not a book, or a book of a newer version.
    pub fn start(text: &str) -> Result<FileReader, Refusal> {
        if text.len() as u64 > MAX_BYTES {
            return Err(Refusal::TooLarge);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let value: Value = serde_json::from_str(text).map_err(|error| Refusal::NotJson {
            line: error.line(),
            column: error.column(),
        })?;
        let Value::Object(mut file) = value else {
            return Err(Refusal::NotABook);
        };
        if file.remove("format").as_ref().and_then(Value::as_str) != Some(FORMAT) {
            return Err(Refusal::NotABook);
        }
        match file.remove("version") {
            Some(version) if version.as_i64() == Some(VERSION) => {}
            Some(version) if version.as_f64().is_some_and(|v| v > VERSION as f64) => {
                return Err(Refusal::Newer {
                    version: version.to_string(),
                });
            }
            _ => return Err(Refusal::NotABook),
        }
        file.remove("exported_at");
        file.remove(SHARED);
        let mut problems = Problems::new();
        let (ambiguous, lost) = left_out(text, &mut file, &mut problems);
        let stamps = match file.remove("stamps") {
            Some(value) => stamps::read(&value, &Path::Root.field("stamps"), &mut problems),
            None => FileStamps::new(),
        };
        let deleted = file.remove("deleted");
        let settings = file.remove("settings");
        let mut lists = Vec::new();
        for list in LISTS {
            match file.remove(list.word()) {
                Some(Value::Array(records)) => lists.push((list, records.into_iter(), 0)),
                None => {}
                Some(_) => problems.add(&Path::Root.field(list.word()), Reason::NotAList),
            }
        }
        let total = lists.iter().map(|(_, records, _)| records.len()).sum();
        let mut reading = FileReader {
            lists,
            stamps,
            deleted,
            seen: BTreeSet::new(),
            problems,
            contents: Contents {
                refused: lost,
                ..Contents::default()
            },
            ambiguous,
            total,
            done: 0,
        };
        reading.settings(settings, file);
        Ok(reading)
    }

    /// Reads up to this many records more; how many of how many are done, or `None` at the end.
    pub fn step(&mut self, records: usize) -> Option<(usize, usize)> {
        for _ in 0..records {
            let (list, record, index) =
                self.lists.iter_mut().find_map(|(list, records, next)| {
                    let record = records.next()?;
                    let index = *next;
                    *next += 1;
                    Some((*list, record, index))
                })?;
            self.done += 1;
            let is_clear = !self.ambiguous.contains(&(list, index));
            if self.record(list, &record, index, is_clear).is_none() {
                self.contents.refused += 1;
            }
        }
        Some((self.done, self.total))
    }

    /// What was read. `known` tells which customers the book has already, for entries that name them.
    pub fn finish(mut self, known: impl Fn(&Id) -> bool) -> Contents {
        self.deletions();
        let mut refused = 0;
        // A customer who was refused is not there for their entries either.
        let customers = self.contents.records.iter();
        let customers = customers.filter(|record| record.list == List::Customers);
        let customers: BTreeSet<Id> = collect_unsorted(customers.map(|record| record.id.clone()));
        let mut problems = self.problems;
        self.contents.records.retain(|record| {
            if record.list != List::Entries {
                return true;
            }
            let customer = record.fields.get("customer").and_then(Value::as_str);
            let Some(customer) = customer.and_then(Id::new) else {
                return true;
            };
            let found = customers.contains(&customer) || known(&customer);
            if !found {
                let list = Path::Root.field(List::Entries.word());
                let at = list.index(record.index);
                problems.add(
                    &at.field("customer"),
                    Reason::NoSuchCustomer(customer.as_str().to_owned()),
                );
                refused += 1;
            }
            found
        });
        self.contents.refused += refused;
        self.contents.problems = problems.into_vec();
        self.contents
    }

    /// The settings, with the file's own unknown fields among them.
    fn settings(&mut self, settings: Option<Value>, rest: Fields) {
        let at = Path::Root.field(List::Settings.word());
        let mut fields = match settings {
            Some(value) => match object(&value, &at, &mut self.problems) {
                Some(fields) => fields.clone(),
                None => Fields::new(),
            },
            None => Fields::new(),
        };
        for (name, value) in rest {
            fields.insert(format!("{OF_THE_FILE}{name}"), value);
        }
        let read = Settings::read(&Settings::id(), &fields, &at, &mut self.problems);
        match read.map(|settings| settings.write()) {
            Some(fields) if fields.is_empty() => {}
            Some(fields) => self.keep(List::Settings, Settings::id(), fields, 0),
            None => self.contents.refused += 1,
        }
    }

    fn keep(&mut self, list: List, id: Id, fields: Fields, index: usize) {
        let stamps = self.stamps.remove(&(list, id.as_str().to_owned()));
        self.contents.records.push(FileRecord {
            list,
            id,
            fields,
            index,
            stamps,
        });
    }

    /// Keeps a record if it is valid and `is_clear`; adds its problems otherwise.
    fn record(&mut self, list: List, value: &Value, index: usize, is_clear: bool) -> Option<()> {
        fn written<T: Record>(
            id: Option<Id>,
            fields: &Fields,
            at: &Path<'_>,
            problems: &mut Problems,
        ) -> Option<(Id, Fields)> {
            // The record is checked even without an id, so that all its problems are told at once.
            let checked_as = id.clone().unwrap_or_else(Settings::id);
            let record = T::read(&checked_as, fields, at, problems)?;
            Some((id?, record.write()))
        }
        let (root, problems) = (Path::Root.field(list.word()), &mut self.problems);
        let at = &root.index(index);
        let fields = object(value, at, problems)?;
        let id: Option<Id> = required(fields, "id", at, problems);
        let id = id.filter(|id| {
            let first = self.seen.insert((list, id.clone()));
            if !first {
                problems.add(&at.field("id"), Reason::DuplicateId(id.as_str().to_owned()));
            }
            first
        });
        let (id, fields) = match list {
            List::Settings => return None,
            List::Customers => written::<Customer>(id, fields, at, problems),
            List::Entries => written::<Entry>(id, fields, at, problems),
            List::Items => written::<Item>(id, fields, at, problems),
            List::Steps => written::<Step>(id, fields, at, problems),
            List::Measures => written::<Measure>(id, fields, at, problems),
        }
        .filter(|_| is_clear)?;
        self.keep(list, id, fields, index);
        Some(())
    }

    fn deletions(&mut self) {
        let Some(value) = self.deleted.take() else {
            return;
        };
        let at = Path::Root.field("deleted");
        let Some(list) = value.as_array() else {
            self.problems.add(&at, Reason::NotAList);
            return;
        };
        for (index, value) in list.iter().enumerate() {
            match deletion(value, &at.index(index), &mut self.problems) {
                Some(op) => self.contents.deleted.push(op),
                None => self.contents.refused += 1,
            }
        }
    }
}

/// Reports each duplicate key and removes whatever of it is not a record of a list. Returns which records to leave
/// out, and how many were removed already.
fn left_out(
    text: &str,
    file: &mut Fields,
    problems: &mut Problems,
) -> (BTreeSet<(List, usize)>, usize) {
    let (mut records, mut lost) = (BTreeSet::new(), 0);
    for found in duplicate_keys(text) {
        problems.add(&Path::Root.field(&found.path), Reason::StandsTwice);
        let list = LISTS.into_iter().find(|list| list.word() == found.field);
        match list.zip(found.index) {
            Some(record) => {
                records.insert(record);
            }
            None => {
                let gone = file.remove(&found.field);
                lost += match &gone {
                    Some(Value::Array(gone)) => gone.len(),
                    gone => usize::from(gone.is_some()),
                };
            }
        }
    }
    (records, lost)
}

fn deletion(value: &Value, at: &Path<'_>, problems: &mut Problems) -> Option<Op> {
    let fields = object(value, at, problems)?;
    let id = required(fields, "id", at, problems);
    let list = required(fields, "of", at, problems);
    let stamp: Option<Stamp> = required(fields, "at", at, problems);
    let erased: Option<Option<bool>> = optional(fields, "erased", at, problems);
    let change = match erased? {
        Some(true) => Change::Erase,
        _ => Change::Delete,
    };
    Some(Op {
        list: list?,
        id: id?,
        at: Some(stamp?),
        change,
    })
}

impl FileRecord {
    /// The operations that bring this record into a book that holds `held` of it. What the file stamps keeps its stamp;
    /// the rest happens now, and so does a value that was edited in the file by hand: its stamp is the book's own,
    /// its value is not.
    pub(super) fn ops(&self, held: Option<&Raw>) -> Vec<Op> {
        let removed = self.stamps.iter().flat_map(|stamps| stamps.but.keys());
        let removed = removed
            .filter(|name| !self.fields.contains_key(*name))
            .map(|name| (name.clone(), Value::Null));
        let mut by_stamp: BTreeMap<Option<Stamp>, Fields> = BTreeMap::new();
        for (name, value) in self.fields.clone().into_iter().chain(removed) {
            let standing = held.and_then(|raw| raw.stamp(&name));
            let same = held
                .and_then(|raw| raw.fields().get(&name))
                .unwrap_or(&Value::Null)
                == &value;
            let stamps = self.stamps.as_ref();
            let stamp = stamps
                .map(|stamps| stamps.but.get(&name).copied().unwrap_or(stamps.all))
                .filter(|&at| standing != Some(at) || same);
            if stamp.is_some() || !same {
                by_stamp.entry(stamp).or_default().insert(name, value);
            }
        }
        let puts = by_stamp
            .into_iter()
            .map(|(at, fields)| (at, Change::Put(fields)));
        let restored = self.stamps.as_ref().and_then(|stamps| stamps.restored);
        puts.chain(restored.map(|at| (Some(at), Change::Restore)))
            .map(|(at, change)| Op {
                list: self.list,
                id: self.id.clone(),
                at,
                change,
            })
            .collect()
    }
}

impl Contents {
    /// How many records there are of a list.
    pub fn count(&self, list: List) -> usize {
        let of_list = |record: &&FileRecord| record.list == list;
        self.records.iter().filter(of_list).count()
    }
}
