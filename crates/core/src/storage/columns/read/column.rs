//! One column: its codes and lines, and the values that they stand for.

use std::ops::Range;

use serde_json::Value;

use super::super::{CUSTOMER, DAYS, LETTERS, MORE, SAME, TEXT, bad, place};
use crate::book::{Day, Id};
use crate::storage::envelope::DecodeError;

/// What is left of a stream's codes and lines, as places in the text.
pub struct Stream {
    /// One character for each operation.
    pub codes: Range<usize>,
    /// What the codes leave to be told.
    pub lines: Range<usize>,
}

impl Stream {
    /// The next code.
    pub fn code(&mut self, text: &str) -> Result<u8, DecodeError> {
        let at = self.codes.next().ok_or(bad("too few codes"))?;
        text.as_bytes().get(at).copied().ok_or(bad("no code"))
    }

    /// The next line.
    pub fn line<'t>(&mut self, text: &'t str) -> Result<&'t str, DecodeError> {
        let left = text.get(self.lines.clone()).unwrap_or_default();
        let (line, _) = left.split_once('\n').ok_or(bad("too few lines"))?;
        self.lines.start += line.len() + 1;
        Ok(line)
    }

    /// The next line, a number.
    pub fn number(&mut self, text: &str) -> Result<i64, DecodeError> {
        self.line(text)?.parse().map_err(|_| bad("no number"))
    }

    /// Whether nothing is left.
    pub fn is_read(&self) -> bool {
        self.codes.is_empty() && self.lines.is_empty()
    }
}

/// One field of all operations that have it.
pub struct Column {
    /// What is left to read.
    pub stream: Stream,
    known: Vec<Value>,
    /// The value before, where any code asks for it.
    last: Option<Value>,
    day: i32,
    customer: i64,
}

impl Column {
    /// A column of which nothing is read.
    pub fn of(stream: Stream, text: &str) -> Column {
        let codes = text.as_bytes().get(stream.codes.clone());
        let asks = codes.is_some_and(|codes| codes.contains(&SAME));
        Column {
            stream,
            known: Vec::new(),
            last: asks.then_some(Value::Null),
            day: 0,
            customer: 0,
        }
    }

    /// The next value, written over another one.
    pub fn next(
        &mut self,
        text: &str,
        slot: &mut Value,
        customers: &[Id],
    ) -> Result<(), DecodeError> {
        let code = self.stream.code(text)?;
        match code {
            SAME => {
                slot.clone_from(self.last.as_ref().ok_or(bad("nothing before"))?);
                return Ok(());
            }
            CUSTOMER => {
                self.customer = self.customer.saturating_add(self.stream.number(text)?);
                let place = usize::try_from(self.customer).ok();
                let id = place.and_then(|place| customers.get(place));
                put_text(slot, id.ok_or(bad("no such customer"))?.as_str());
            }
            DAYS => {
                let gap = i32::try_from(self.stream.number(text)?).ok();
                let day = gap.and_then(|gap| self.day.checked_add(gap));
                let day = day.and_then(Day::from_unix_days).ok_or(bad("no day"))?;
                self.day = day.unix_days();
                put_text(slot, "");
                if let Value::String(text) = slot {
                    day.push_to(text);
                }
            }
            TEXT | MORE => {
                let line = self.stream.line(text)?;
                if code == TEXT && !line.contains(['\\', '"']) {
                    put_text(slot, line);
                } else {
                    let quoted = (code == TEXT).then(|| format!("\"{line}\""));
                    let json = quoted.as_deref().unwrap_or(line);
                    *slot = serde_json::from_str(json).map_err(|_| bad("no value"))?;
                }
                if self.known.len() < LETTERS {
                    self.known.push(slot.clone());
                }
            }
            code => {
                let known = place(code).and_then(|place| self.known.get(place));
                let known = known.ok_or(bad("no such value"))?;
                if slot != known {
                    slot.clone_from(known);
                }
            }
        }
        if let Some(last) = &mut self.last
            && last != slot
        {
            last.clone_from(slot);
        }
        Ok(())
    }
}

/// Puts a text where another value stood, in the same room where that was a text.
fn put_text(slot: &mut Value, new: &str) {
    if let Value::String(text) = slot {
        text.clear();
        text.push_str(new);
    } else {
        *slot = new.into();
    }
}
