//! Column writer, in two passes: `see` collects the writers of all stamps, `push` writes each operation.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::{
    CUSTOMER, DAYS, DELETE, ERASE, FULL, MORE, MOST_SHARED, NO_STAMP, OF_CUSTOMER, PLAIN, RESTORE,
    SAME, SHARED, START, TEXT, day_of, letter,
};
use crate::book::hlc::{Stamp, Writer};
use crate::book::op::{Change, List, Op};
use crate::book::record::{Fields, collect_unsorted};
use crate::book::{Day, Id};
use crate::dyn_sort::DynSort;

/// Columns being written.
#[derive(Default)]
pub struct ColumnWriter {
    /// When each writer was first seen.
    began: BTreeMap<Writer, u64>,
    /// The same in order of time, once the first operation is told.
    writers: Vec<(u64, Writer)>,
    sheets: BTreeMap<List, Sheet>,
    /// The place and id of the latest customer told.
    latest: Option<(i64, Id)>,
}

/// The columns of one list.
#[derive(Default)]
struct Sheet {
    count: usize,
    shapes: Vec<Value>,
    /// For each shape its place, by its names run together.
    known: BTreeMap<String, usize>,
    /// The columns of each shape.
    of_shape: Vec<Vec<usize>>,
    shape: Stream,
    stamp: Stream,
    id: Stream,
    names: BTreeMap<String, usize>,
    columns: Vec<Column>,
    last: Option<(Option<Stamp>, Id)>,
    last_told: Option<Stamp>,
}

/// Codes, and lines for those that need them.
#[derive(Default)]
struct Stream {
    codes: String,
    lines: String,
}

/// The column of one field.
#[derive(Default)]
struct Column {
    stream: Stream,
    known: Vec<Value>,
    last: Value,
    day: i32,
    /// The place of the customer named last.
    customer: i64,
}

impl Stream {
    fn code(&mut self, code: u8) {
        self.codes.push(char::from(code));
    }

    fn line(&mut self, code: u8, line: &str) {
        self.code(code);
        self.lines.push_str(line);
        self.lines.push('\n');
    }
}

impl ColumnWriter {
    /// Nothing yet.
    pub fn new() -> ColumnWriter {
        ColumnWriter::default()
    }

    /// First pass: registers an operation.
    pub fn see(&mut self, op: &Op) {
        if let Some(at) = op.at {
            let (millis, _, writer) = at.parts();
            let began = self.began.entry(writer).or_insert(millis);
            *began = millis.min(*began);
        }
    }

    /// Second pass: writes an operation that was registered.
    pub fn push(&mut self, op: &Op) {
        if self.writers.is_empty() {
            self.writers = collect_unsorted(self.began.iter().map(|(writer, at)| (*at, *writer)));
            self.writers.dyn_sort();
        }
        let sheet = self.sheets.entry(op.list).or_default();
        sheet.push(op, &self.writers, self.latest.as_ref());
        if op.list == List::Customers {
            let same = self.latest.as_ref().is_some_and(|(_, id)| *id == op.id);
            // Operations on one customer follow each other.
            if !same {
                let place = self.latest.as_ref().map_or(0, |(place, _)| place + 1);
                self.latest = Some((place, op.id.clone()));
            }
        }
    }

    /// The text, in parts to be concatenated.
    pub fn finish(self) -> Vec<String> {
        let mut streams = Vec::new();
        let mut sheets = Vec::new();
        for (list, sheet) in self.sheets {
            let columns = sheet.columns.into_iter().map(|column| column.stream);
            let all = [sheet.shape, sheet.stamp, sheet.id].into_iter();
            let mut lengths = Vec::new();
            for stream in all.chain(columns) {
                for text in [stream.codes, stream.lines] {
                    lengths.push(Value::from(text.len()));
                    streams.push(text);
                }
            }
            let mut names = vec![Value::Null; sheet.names.len()];
            for (name, place) in sheet.names {
                if let Some(slot) = names.get_mut(place) {
                    *slot = name.into();
                }
            }
            sheets.push(json!({
                "list": list.word(),
                "count": sheet.count,
                "shapes": sheet.shapes,
                "names": names,
                "lengths": lengths,
            }));
        }
        let writers = self.writers.iter();
        let writers = writers.map(|(at, writer)| json!([at, writer.bits()]));
        let writers: Vec<Value> = collect_unsorted(writers);
        let head = json!({ "writers": writers, "sheets": sheets });
        let mut parts = vec![format!("{head}\n")];
        parts.append(&mut streams);
        parts
    }
}

impl Sheet {
    fn push(&mut self, op: &Op, writers: &[(u64, Writer)], latest: Option<&(i64, Id)>) {
        self.count += 1;
        let shape = self.shape_of(&op.change);
        match letter(shape) {
            Some(letter) => self.shape.code(letter),
            None => self.shape.line(MORE, &shape.to_string()),
        }
        self.push_stamp(op, writers);
        self.push_id(op);
        self.last = Some((op.at, op.id.clone()));
        if let Change::Put(fields) = &op.change {
            let columns = self.of_shape.get(shape).into_iter().flatten();
            for ((name, value), &column) in fields.iter().zip(columns) {
                if let Some(column) = self.columns.get_mut(column) {
                    column.push(value, latest.filter(|_| name == OF_CUSTOMER));
                }
            }
        }
    }

    /// The place of a change's shape, which is a new one where it was not seen before.
    fn shape_of(&mut self, change: &Change) -> usize {
        let key = match change {
            Change::Put(fields) => key_of(fields),
            Change::Delete => DELETE.to_owned(),
            Change::Restore => RESTORE.to_owned(),
            Change::Erase => ERASE.to_owned(),
        };
        if let Some(place) = self.known.get(&key) {
            return *place;
        }
        let place = self.shapes.len();
        let columns = match change {
            Change::Put(fields) => {
                let names: Vec<Value> =
                    collect_unsorted(fields.keys().map(|name| name.as_str().into()));
                self.shapes.push(Value::Array(names));
                collect_unsorted(fields.keys().map(|name| self.column_of(name)))
            }
            _ => {
                self.shapes.push(key.as_str().into());
                Vec::new()
            }
        };
        self.of_shape.push(columns);
        self.known.insert(key, place);
        place
    }

    fn column_of(&mut self, name: &str) -> usize {
        if let Some(place) = self.names.get(name) {
            return *place;
        }
        let place = self.columns.len();
        self.columns.push(Column::default());
        self.names.insert(name.to_owned(), place);
        place
    }

    fn push_stamp(&mut self, op: &Op, writers: &[(u64, Writer)]) {
        if self.last.as_ref().is_some_and(|(at, _)| *at == op.at) {
            return self.stamp.code(SAME);
        }
        let Some(at) = op.at else {
            return self.stamp.code(NO_STAMP);
        };
        let (millis, counter, writer) = at.parts();
        let before = self.last_told.replace(at).unwrap_or(START);
        let from = day_of(&op.change).unwrap_or_else(|| signed(before.millis()));
        let gap = signed(millis) - from;
        let reader_result = writers.partition_point(|(began, _)| *began <= millis);
        let expected = reader_result
            .checked_sub(1)
            .and_then(|place| writers.get(place));
        if counter == 0 && expected.is_some_and(|(_, expected)| *expected == writer) {
            self.stamp.line(PLAIN, &gap.to_string());
        } else {
            let place = writers.iter().position(|(_, known)| *known == writer);
            let place = place.unwrap_or_default();
            self.stamp.line(FULL, &format!("{gap} {counter} {place}"));
        }
    }

    fn push_id(&mut self, op: &Op) {
        let id = op.id.as_str();
        let last = self.last.as_ref().map_or("", |(_, id)| id.as_str());
        if last == id {
            return self.id.code(SAME);
        }
        if let (Some(at), Some((made, maker))) = (op.at, Writer::of_id(&op.id)) {
            let (millis, _, writer) = at.parts();
            if writer == maker {
                let before = signed(millis) - signed(made);
                return self.id.line(PLAIN, &before.to_string());
            }
        }
        let shared = id.chars().zip(last.chars());
        let shared = shared
            .take(MOST_SHARED)
            .take_while(|(one, other)| one == other);
        let shared = shared.count();
        let rest = id
            .char_indices()
            .nth(shared)
            .map_or("", |(at, _)| id.get(at..).unwrap_or_default());
        let mut line = String::from(char::from(b'a'.wrapping_add(shared as u8)));
        line.push_str(rest);
        self.id.line(SHARED, &line);
    }
}

impl Column {
    fn push(&mut self, value: &Value, latest: Option<&(i64, Id)>) {
        if let Some(letter) = self
            .known
            .iter()
            .position(|known| known == value)
            .and_then(letter)
        {
            self.stream.code(letter);
        } else if self.last == *value {
            self.stream.code(SAME);
            return;
        } else if let Some((place, _)) = latest.filter(|(_, id)| value == id.as_str()) {
            let line = (place - self.customer).to_string();
            self.customer = *place;
            self.stream.line(CUSTOMER, &line);
        } else if let Some(day) = value.as_str().and_then(Day::parse) {
            let day = day.unix_days();
            let line = (day - self.day).to_string();
            self.day = day;
            self.stream.line(DAYS, &line);
        } else {
            let json = value.to_string();
            match value {
                Value::String(_) => {
                    let inside = json.get(1..json.len().saturating_sub(1));
                    self.stream.line(TEXT, inside.unwrap_or_default());
                }
                _ => self.stream.line(MORE, &json),
            }
            if self.known.len() < super::LETTERS {
                self.known.push(value.clone());
            }
        }
        if self.last != *value {
            self.last.clone_from(value);
        }
    }
}

fn key_of(fields: &Fields) -> String {
    let mut key = String::new();
    for name in fields.keys() {
        // The length tells where a name ends, whatever is in it.
        let _ = write!(key, "{}:{name}", name.len());
    }
    key
}

/// Milliseconds are far below 2^63.
fn signed(millis: u64) -> i64 {
    i64::try_from(millis).unwrap_or(i64::MAX)
}
