//! A whole book as the value of one slot: a legible line that says which generation it is and which journal keys are
//! inside, then the book told as operations, packed. Folding these gives an equal book.
//!
//! The packed text has one JSON value a line: first the table of all stamps, then for each list its name and its
//! operations as `[stamp, id, change]`, the stamp by its place in the table, because most records share one.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::envelope::{Unread, seal, unseal};
use super::pack;
use crate::book::field::{Field, Problems};
use crate::book::op::{Batch, Change, List, Op};
use crate::book::path::Path;
use crate::book::record::gathered;
use crate::book::stamp::Stamp;
use crate::book::{Book, Id, Settings};

/// What a snapshot says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Counts up with every snapshot of a book, from 1.
    pub generation: u64,
    /// The journal keys that were there when it was made; each of these batches is inside.
    pub holds: BTreeSet<Stamp>,
}

/// Writes a snapshot.
pub fn encode(header: &Header, book: &Book) -> String {
    let head = json!({
        "generation": header.generation,
        "holds": header.holds.iter().map(|stamp| stamp.write()).collect::<Vec<_>>(),
    });
    seal(&format!("{head}\n{}", pack::pack(&tell(book))))
}

/// What stands in a slot that was given up to make room.
const GIVEN_UP: &str = "given up";

/// The value of a slot that was given up to make room. An empty slot means that no journal key was deleted yet;
/// this one means nothing of the kind.
pub fn given_up() -> String {
    seal(GIVEN_UP)
}

/// Whether a slot was given up.
pub fn is_given_up(value: &str) -> bool {
    unseal(value) == Ok(GIVEN_UP)
}

/// Reads what a snapshot says of itself, and checks that all of it is there; the packed book comes along.
///
/// # Errors
/// `Newer` or `Unreadable`.
pub fn decode_header(value: &str) -> Result<(Header, &str), Unread> {
    let (head, packed) = unseal(value)?
        .split_once('\n')
        .ok_or(Unread::Unreadable("no header"))?;
    let head: Value = serde_json::from_str(head).map_err(|_| Unread::Unreadable("no header"))?;
    let generation = head.get("generation").and_then(Value::as_u64);
    let holds = head.get("holds").and_then(Value::as_array);
    let holds = holds.and_then(|holds| {
        let stamp = |value: &Value| value.as_str().and_then(Stamp::parse);
        let stamps: Option<Vec<Stamp>> = holds.iter().map(stamp).collect();
        stamps.map(gathered::<BTreeSet<Stamp>, _>)
    });
    match (generation, holds) {
        (Some(generation @ 1..), Some(holds)) => Ok((Header { generation, holds }, packed)),
        _ => Err(Unread::Unreadable("no header")),
    }
}

/// The book of a packed text, and the latest stamp in it.
///
/// # Errors
/// `Unreadable`, for any line that is not an operation: half a book is never taken for a whole one.
pub fn decode_book(packed: &str) -> Result<(Book, Option<Stamp>), Unread> {
    let mut book = Book::new();
    let latest = each_op(packed, |op| {
        book.fold_in(&Batch {
            stamp: Stamp::BEFORE_ALL,
            ops: vec![op],
        });
    })?;
    Ok((book, latest))
}

/// The operations of a packed text.
///
/// # Errors
/// `Unreadable`, as for `decode_book`.
pub fn decode_ops(packed: &str) -> Result<Vec<Op>, Unread> {
    let mut ops = Vec::new();
    each_op(packed, |op| ops.push(op))?;
    Ok(ops)
}

/// The book as lines.
fn tell(book: &Book) -> String {
    let ops: Vec<Op> = book.image().collect();
    let stamp_of = |op: &Op| op.at.unwrap_or(Stamp::BEFORE_ALL);
    let stamps: BTreeSet<Stamp> = gathered(ops.iter().map(stamp_of));
    let table = Value::Array(stamps.iter().map(Field::write).collect());
    let places: BTreeMap<Stamp, usize> = gathered(stamps.into_iter().zip(0..));
    let mut text = table.to_string();
    let mut list = None;
    for mut op in ops {
        if list != Some(op.list) {
            list = Some(op.list);
            text.push('\n');
            text.push_str(&op.list.write().to_string());
        }
        let place = places.get(&stamp_of(&op)).copied().unwrap_or_default();
        op.at = None;
        if let Value::Array(mut parts) = op.write() {
            if let Some(list) = parts.first_mut() {
                *list = place.into();
            }
            text.push('\n');
            text.push_str(&Value::Array(parts).to_string());
        }
    }
    text
}

/// Goes through the operations of a packed text. Returns the latest stamp.
fn each_op(packed: &str, mut each: impl FnMut(Op)) -> Result<Option<Stamp>, Unread> {
    let text = pack::unpack(packed).map_err(Unread::Unreadable)?;
    let bad = Unread::Unreadable;
    let mut lines = text.split('\n').map(serde_json::from_str::<Value>);
    let Some(Ok(table)) = lines.next() else {
        return Err(bad("no table of stamps"));
    };
    let mut problems = Problems::new();
    let stamps =
        Vec::<Stamp>::read(&table, &Path::Root, &mut problems).ok_or(bad("no table of stamps"))?;
    let mut list = None;
    for line in lines {
        match line.map_err(|_| bad("a line that is not JSON"))? {
            Value::String(word) => list = Some(List::of_word(&word).ok_or(bad("no such list"))?),
            line => {
                let list = list.ok_or(bad("an operation of no list"))?;
                each(op(list, line, &stamps).ok_or(bad("a line that is no operation"))?);
            }
        }
    }
    Ok(stamps.into_iter().max())
}

/// The operation of one line.
fn op(list: List, line: Value, stamps: &[Stamp]) -> Option<Op> {
    let Value::Array(parts) = line else {
        return None;
    };
    let [place, id, change] = <[Value; 3]>::try_from(parts).ok()?;
    let at = *stamps.get(usize::try_from(place.as_u64()?).ok()?)?;
    let mut problems = Problems::new();
    match change {
        // By far the most, so their fields are taken as they are and not copied.
        Value::Object(fields) => Some(Op {
            list,
            id: match list {
                List::Settings => Settings::id(),
                _ => Id::read(&id, &Path::Root, &mut problems)?,
            },
            at: Some(at),
            change: Change::Put(fields),
        }),
        fate => {
            let op = Value::Array(vec![list.write(), id, fate, at.write()]);
            Op::read(&op, &Path::Root, &mut problems)
        }
    }
}
