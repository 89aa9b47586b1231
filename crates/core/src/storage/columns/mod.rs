//! Operations as columns of text, which deflate packs into a third of what JSON lines take. Lossless for any
//! operation. `docs/storage-format.md` has a worked example.
//!
//! The text is one line of JSON, the head, and then every stream without anything in between. The head names, for each
//! list, how many operations there are, which shapes they have (a shape is the names of the fields set, or a fate), and
//! the lengths of its streams in bytes. Each column is two streams: one character for each operation (the code), and the
//! lines of those whose code says that more is to be told. Columns, in this order:
//! - **shape**: a letter for the first shapes; `!` and its number for others;
//! - **stamp**: `=` as before; `-` none of its own; `0` with the milliseconds since the day that the record is about, or since
//!   the operation before, made by the writer who had begun last at that moment; `1` the same with counter and writer told;
//! - **id**: `=` as before; `0` made by the stamp's writer so many milliseconds before; `<` so many characters as before,
//!   told as a letter, and the rest;
//! - **one for each field**: a letter for a value that was told as one of the first; `=` as before; `@` the customer so
//!   many further on; `#` so many days later than the date before; `"` a text, escaped as in JSON; `!` any JSON.

mod read;
mod write;

pub use read::ColumnReader;
pub use write::ColumnWriter;

use super::envelope::DecodeError;
use crate::book::hlc::Stamp;
use crate::book::op::{Change, Op};
use serde_json::Value;

/// How many values or shapes have a one-letter code.
const LETTERS: usize = 58;
/// The first letter.
const FIRST: u8 = b'A';

const SAME: u8 = b'=';
const MORE: u8 = b'!';
const TEXT: u8 = b'"';
const DAYS: u8 = b'#';
const CUSTOMER: u8 = b'@';
const NO_STAMP: u8 = b'-';
const PLAIN: u8 = b'0';
const FULL: u8 = b'1';
const SHARED: u8 = b'<';
/// The most characters that an id is told to share with the one before.
const MOST_SHARED: usize = 25;

/// The fields that tell the day which a record is about.
const DAY_OF: [&str; 2] = ["on", "added"];
/// The field that names a customer.
const OF_CUSTOMER: &str = "customer";

const DELETE: &str = "delete";
const RESTORE: &str = "restore";
const ERASE: &str = "erase";

const DAY_MS: i64 = 86_400_000;

/// The index that a one-letter code stands for.
fn place(code: u8) -> Option<usize> {
    let place = usize::from(code.checked_sub(FIRST)?);
    (place < LETTERS).then_some(place)
}

/// The one-letter code of an index.
fn letter(place: usize) -> Option<u8> {
    (place < LETTERS).then_some(FIRST.wrapping_add(place as u8))
}

/// An error for a text that is not columns; the reason is for developers.
fn bad(what: &'static str) -> DecodeError {
    DecodeError::Unreadable(what)
}

/// The day in milliseconds since 1970 that an operation's record is about, if its fields tell.
fn day_of(change: &Change) -> Option<i64> {
    let Change::Put(fields) = change else {
        return None;
    };
    let day = DAY_OF.iter().find_map(|name| fields.get(*name));
    let day = crate::book::Day::parse(day?.as_str()?)?;
    Some(i64::from(day.unix_days()) * DAY_MS)
}

/// Hash of an operation; equal operations have equal hashes, and a sum of hashes does not depend on order.
pub fn digest(op: &Op) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    eat(&mut hash, op.list.word().as_bytes());
    eat(&mut hash, op.id.as_str().as_bytes());
    if let Some(at) = op.at {
        let (millis, counter, writer) = at.parts();
        for number in [millis, u64::from(counter), writer.bits()] {
            eat(&mut hash, &number.to_le_bytes());
        }
    }
    match &op.change {
        Change::Put(fields) => {
            for (name, value) in fields {
                eat(&mut hash, name.as_bytes());
                eat_value(&mut hash, value);
            }
        }
        Change::Delete => eat(&mut hash, DELETE.as_bytes()),
        Change::Restore => eat(&mut hash, RESTORE.as_bytes()),
        Change::Erase => eat(&mut hash, ERASE.as_bytes()),
    }
    // So that the sum of two does not equal the sum of two others that differ in few bits.
    hash ^= hash >> 32;
    hash.wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

fn eat(hash: &mut u64, bytes: &[u8]) {
    for byte in bytes.iter().copied().chain([0xff]) {
        *hash = (*hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    }
}

fn eat_value(hash: &mut u64, value: &Value) {
    match value {
        Value::String(text) => eat(hash, text.as_bytes()),
        Value::Array(values) => {
            eat(hash, &[0xfd]);
            values.iter().for_each(|value| eat_value(hash, value));
        }
        Value::Object(fields) => {
            eat(hash, &[0xfc]);
            fields.iter().for_each(|(name, value)| {
                eat(hash, name.as_bytes());
                eat_value(hash, value);
            });
        }
        // The two noughts are equal.
        Value::Number(number) if number.as_f64() == Some(0.0) => eat(hash, &[0xfb]),
        other => {
            eat(hash, &[0xfe]);
            eat(hash, other.to_string().as_bytes());
        }
    }
}

/// The stamp to which the first one of a list is relative.
const START: Stamp = Stamp::BEFORE_ALL;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::hlc::{Clock, Writer};
    use crate::book::op::List;
    use crate::book::{Day, Id};
    use proptest::prelude::*;
    use serde_json::json;

    fn read_all(text: &str) -> Result<Vec<Op>, DecodeError> {
        let mut reading = ColumnReader::open(text.to_owned())?;
        let mut ops = Vec::new();
        while let Some(op) = reading.next_op()? {
            ops.push(op.clone());
        }
        Ok(ops)
    }

    fn written(ops: &[Op]) -> String {
        let mut writing = ColumnWriter::new();
        ops.iter().for_each(|op| writing.see(op));
        ops.iter().for_each(|op| writing.push(op));
        writing.finish().concat()
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let entry = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            (-1e9..1e9f64).prop_map(Value::from),
            ".{0,12}".prop_map(Value::from),
            "[a-c\"\\\\\n]{0,4}".prop_map(Value::from),
            (-9000i32..60_000).prop_map(|n| {
                Value::from(Day::parse("1970-01-01").unwrap().plus(n).to_string())
            }),
            (0u8..90).prop_map(|n| Value::from(format!("word {n}"))),
        ];
        entry.prop_recursive(2, 8, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
                prop::collection::btree_map("[a-c]{0,2}", inner, 0..3)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    fn any_id() -> impl Strategy<Value = Id> {
        let made = (any::<u64>(), 0u64..9).prop_map(|(millis, writer)| {
            Writer::of_bits(writer).id_at(1_700_000_000_000 + millis % 100)
        });
        let other = "[0-9a-zé<]{1,9}".prop_map(|text| Id::new(&text).unwrap());
        prop_oneof![made, other]
    }

    fn any_op() -> impl Strategy<Value = Op> {
        let names = prop_oneof![
            Just("on".to_owned()),
            Just("added".to_owned()),
            Just("customer".to_owned()),
            "[a-z]{0,2}",
            any::<String>(),
        ];
        let fields = prop::collection::btree_map(names, any_json(), 0..6);
        let change = prop_oneof![
            8 => fields.prop_map(|fields| Change::Put(fields.into_iter().collect())),
            1 => Just(Change::Delete),
            1 => Just(Change::Restore),
            1 => Just(Change::Erase),
        ];
        let at = prop::option::of((0u64..9, 0u64..4_000, 0u8..3));
        let list = prop::sample::select(List::ALL);
        (list, any_id(), at, change).prop_map(|(list, id, at, change)| Op {
            list,
            id: match list {
                List::Settings => crate::book::Settings::id(),
                _ => id,
            },
            at: at.map(|(writer, millis, ticks)| {
                let mut clock = Clock::new(Writer::of_bits(writer));
                (0..ticks).for_each(|_| {
                    clock.tick(1_700_000_000_000 + millis);
                });
                clock.tick(1_700_000_000_000 + millis)
            }),
            change,
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(600))]

        #[test]
        fn any_operations_come_out_as_they_went_in(mut ops in prop::collection::vec(any_op(), 0..90)) {
            let read = read_all(&written(&ops)).unwrap();
            ops.sort_by_key(|op| op.list);
            prop_assert_eq!(read, ops);
        }

        #[test]
        fn a_changed_text_is_refused_or_read_and_nothing_else(
            ops in prop::collection::vec(any_op(), 1..9), at in any::<prop::sample::Index>(), byte in any::<char>()
        ) {
            let text = written(&ops);
            let mut chars: Vec<char> = text.chars().collect();
            let at = at.index(chars.len());
            chars[at] = byte;
            let _ = read_all(&chars.into_iter().collect::<String>());
            let cut: String = text.chars().take(at).collect();
            prop_assert!(read_all(&cut).is_err());
        }
    }

    #[test]
    fn a_digest_tells_what_differs() {
        let op = |note: Value| {
            let Value::Object(fields) = json!({ "note": note }) else {
                unreachable!()
            };
            Op::now(List::Entries, Id::new("e").unwrap(), Change::Put(fields))
        };
        let digests =
            [json!("1"), json!(1), json!(null), json!(""), json!([1])].map(|v| digest(&op(v)));
        for (n, one) in digests.iter().enumerate() {
            assert!(!digests[..n].contains(one));
        }
    }
}
