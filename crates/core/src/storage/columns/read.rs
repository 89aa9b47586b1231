//! Column reader: one operation after another. Refuses everything that the writer does not produce, so that a
//! truncated book is never taken for a whole one.

mod column;

use std::ops::Range;

use serde_json::Value;

use self::column::{Column, Stream};
use super::{
    DELETE, ERASE, FULL, MORE, NO_STAMP, PLAIN, RESTORE, SAME, SHARED, START, bad, day_of, place,
};
use crate::book::Id;
use crate::book::hlc::{Stamp, Writer};
use crate::book::op::{Change, List, Op};
use crate::book::record::{Fields, collect_unsorted};
use crate::storage::envelope::DecodeError;

/// Columns being read, one operation at a time.
pub struct ColumnReader {
    text: String,
    writers: Vec<(u64, Writer)>,
    sheets: std::vec::IntoIter<Sheet>,
    sheet: Option<Sheet>,
    /// How many operations there are, and how many of them are read.
    count: usize,
    read: usize,
    /// The customers read, in their order.
    customers: Vec<Id>,
}

struct Sheet {
    list: List,
    left: usize,
    /// One operation of each shape, which the next of that shape is written over.
    shapes: Vec<(Op, Vec<usize>)>,
    shape: Stream,
    stamp: Stream,
    id: Stream,
    columns: Vec<Column>,
    last: Option<(Option<Stamp>, Id)>,
    last_told: Stamp,
}

impl ColumnReader {
    /// Reads the head.
    ///
    /// # Errors
    /// `Unreadable`.
    pub fn open(text: String) -> Result<ColumnReader, DecodeError> {
        let (head, rest) = text.split_once('\n').ok_or(bad("no head"))?;
        let (mut start, end) = (head.len() + 1, head.len() + 1 + rest.len());
        let head: Value = serde_json::from_str(head).map_err(|_| bad("no head"))?;
        let list = |of: &Value, name: &str| -> Result<Vec<Value>, DecodeError> {
            let list = of.get(name).and_then(Value::as_array);
            list.cloned().ok_or(bad("no list in the head"))
        };
        let mut writers = Vec::new();
        for writer in list(&head, "writers")? {
            let number = |place: usize| writer.get(place).and_then(Value::as_u64);
            let (Some(began), Some(bits)) = (number(0), number(1)) else {
                return Err(bad("no writer"));
            };
            writers.push((began, Writer::of_bits(bits)));
        }
        let mut sheets = Vec::new();
        for sheet in list(&head, "sheets")? {
            let mut streams = Vec::new();
            let mut next = |length: &Value| -> Result<Range<usize>, DecodeError> {
                let length = length
                    .as_u64()
                    .and_then(|length| usize::try_from(length).ok());
                let after = length.and_then(|length| start.checked_add(length));
                let after = after.filter(|after| text.is_char_boundary(*after));
                let part = start..after.ok_or(bad("no stream"))?;
                start = part.end;
                Ok(part)
            };
            for pair in list(&sheet, "lengths")?.chunks(2) {
                let [codes, lines] = pair else {
                    return Err(bad("half a stream"));
                };
                streams.push(Stream {
                    codes: next(codes)?,
                    lines: next(lines)?,
                });
            }
            let names = list(&sheet, "names")?;
            let of = sheet.get("list").and_then(Value::as_str);
            let of = of.and_then(List::of_word).ok_or(bad("no such list"))?;
            let count = sheet.get("count").and_then(Value::as_u64);
            let count = count.and_then(|count| usize::try_from(count).ok());
            let shapes = list(&sheet, "shapes")?;
            let shapes: Result<Vec<_>, DecodeError> = shapes
                .iter()
                .map(|shape| shaped(of, shape, &names))
                .collect();
            let mut streams = streams.into_iter();
            let (Some(count), Some(shape), Some(stamp), Some(id)) =
                (count, streams.next(), streams.next(), streams.next())
            else {
                return Err(bad("no columns"));
            };
            let columns: Vec<Column> =
                collect_unsorted(streams.map(|stream| Column::of(stream, &text)));
            if columns.len() != names.len() {
                return Err(bad("other columns than names"));
            }
            sheets.push(Sheet {
                list: of,
                left: count,
                shapes: shapes?,
                shape,
                stamp,
                id,
                columns,
                last: None,
                last_told: START,
            });
        }
        if start != end {
            return Err(bad("more than the head says"));
        }
        let counts = sheets.iter().map(|sheet: &Sheet| sheet.left);
        Ok(ColumnReader {
            text,
            writers,
            count: counts.fold(0, usize::saturating_add),
            read: 0,
            sheets: sheets.into_iter(),
            sheet: None,
            customers: Vec::new(),
        })
    }

    /// How many operations of entries are to come, until the first of them is read; never more than there are characters.
    pub fn entries_to_come(&self) -> usize {
        let entries = self.sheets.as_slice().iter();
        let entries = entries.filter(|sheet| sheet.list == List::Entries);
        entries.fold(0, |all, sheet| all + sheet.shape.codes.len())
    }

    /// Share of the operations read, 0 to 1.
    pub fn share(&self) -> f64 {
        self.read as f64 / self.count.max(1) as f64
    }

    /// The next operation; none at the end.
    ///
    /// # Errors
    /// `Unreadable`.
    pub fn next_op(&mut self) -> Result<Option<&Op>, DecodeError> {
        loop {
            match &mut self.sheet {
                Some(sheet) if sheet.left > 0 => break,
                Some(sheet) if !sheet.is_read() => return Err(bad("more than was counted")),
                _ => match self.sheets.next() {
                    Some(next) => self.sheet = Some(next),
                    None => return Ok(None),
                },
            }
        }
        let Some(sheet) = &mut self.sheet else {
            return Ok(None);
        };
        self.read += 1;
        let op = sheet.next_op(&self.text, &self.writers, &self.customers)?;
        if op.list == List::Customers && self.customers.last() != Some(&op.id) {
            self.customers.push(op.id.clone());
        }
        Ok(Some(op))
    }
}

/// A shape as an operation to be written over, and its columns.
fn shaped(list: List, shape: &Value, names: &[Value]) -> Result<(Op, Vec<usize>), DecodeError> {
    let (change, columns) = match (shape, shape.as_str()) {
        (_, Some(DELETE)) => (Change::Delete, Vec::new()),
        (_, Some(RESTORE)) => (Change::Restore, Vec::new()),
        (_, Some(ERASE)) => (Change::Erase, Vec::new()),
        (Value::Array(wanted), _) => {
            let mut fields = Fields::new();
            for name in wanted {
                let name = name.as_str().ok_or(bad("no name"))?;
                fields.insert(name.to_owned(), Value::Null);
            }
            // In the order of the map, as they were written.
            let column = |name: &String| names.iter().position(|known| known == name.as_str());
            let columns: Option<Vec<usize>> = fields.keys().map(column).collect();
            let columns = columns.filter(|columns| columns.len() == wanted.len());
            (Change::Put(fields), columns.ok_or(bad("no such column"))?)
        }
        _ => return Err(bad("no shape")),
    };
    let id = crate::book::Settings::id();
    Ok((
        Op {
            list,
            id,
            at: None,
            change,
        },
        columns,
    ))
}

impl Sheet {
    fn is_read(&self) -> bool {
        let columns = self.columns.iter().map(|column| &column.stream);
        let all = [&self.shape, &self.stamp, &self.id].into_iter();
        all.chain(columns).all(Stream::is_read)
    }

    fn next_op(
        &mut self,
        text: &str,
        writers: &[(u64, Writer)],
        customers: &[Id],
    ) -> Result<&Op, DecodeError> {
        self.left -= 1;
        let shape = match self.shape.code(text)? {
            MORE => usize::try_from(self.shape.number(text)?).ok(),
            code => place(code),
        };
        let shape = shape.and_then(|shape| self.shapes.get_mut(shape));
        let (op, columns) = shape.ok_or(bad("no such shape"))?;
        if let Change::Put(fields) = &mut op.change {
            for (slot, &column) in fields.values_mut().zip(columns.iter()) {
                let column = self.columns.get_mut(column);
                column
                    .ok_or(bad("no such column"))?
                    .next(text, slot, customers)?;
            }
        }
        let before = self.last.as_ref();
        op.at = match self.stamp.code(text)? {
            SAME => before.ok_or(bad("nothing before"))?.0,
            NO_STAMP => None,
            code => {
                let from = day_of(&op.change).or(i64::try_from(self.last_told.millis()).ok());
                let line = self.stamp.line(text)?;
                let at = stamp(code, line, from.unwrap_or_default(), writers);
                let at = at.ok_or(bad("no stamp"))?;
                self.last_told = at;
                Some(at)
            }
        };
        let id = match self.id.code(text)? {
            SAME => Some(before.ok_or(bad("nothing before"))?.1.clone()),
            PLAIN => op.at.and_then(|at| {
                let (millis, _, writer) = at.parts();
                let before: i64 = self.id.number(text).ok()?;
                let made = i64::try_from(millis).ok()?.checked_sub(before)?;
                Some(writer.id_at(u64::try_from(made).ok()?))
            }),
            SHARED => shared(
                self.id.line(text)?,
                before.map_or("", |(_, id)| id.as_str()),
            ),
            _ => None,
        };
        op.id = id.ok_or(bad("no id"))?;
        if self.list == List::Settings && op.id != crate::book::Settings::id() {
            return Err(bad("other settings"));
        }
        self.last = Some((op.at, op.id.clone()));
        Ok(op)
    }
}

/// The stamp of a line, relative to this time in milliseconds.
fn stamp(code: u8, line: &str, from: i64, writers: &[(u64, Writer)]) -> Option<Stamp> {
    let mut parts = line.split(' ');
    let gap: i64 = parts.next()?.parse().ok()?;
    let millis = u64::try_from(from.checked_add(gap)?).ok()?;
    let (counter, place) = match code {
        PLAIN => {
            let reader_result = writers.partition_point(|(began, _)| *began <= millis);
            (0, reader_result.checked_sub(1)?)
        }
        FULL => (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?),
        _ => return None,
    };
    let (_, writer) = writers.get(place)?;
    if parts.next().is_some() {
        return None;
    }
    Stamp::of_parts(millis, counter, *writer)
}

/// The id that shares a prefix with the one before.
fn shared(line: &str, before: &str) -> Option<Id> {
    let mut rest = line.chars();
    let shared = u32::from(rest.next()?).checked_sub(u32::from('a'))?;
    let mut text: String = collect_unsorted(before.chars().take(usize::try_from(shared).ok()?));
    text.push_str(rest.as_str());
    Id::new(&text)
}
