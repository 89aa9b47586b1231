//! The operations of a snapshot as the first release wrote them: one JSON value a line, first the table of all stamps, then
//! for each list its name and its operations as `[stamp, id, change]`, the stamp by its place in the table. Only read.

use serde_json::Value;

use super::envelope::DecodeError;
use crate::book::field::{Field, Problems};
use crate::book::hlc::Stamp;
use crate::book::json_path::Path;
use crate::book::op::{Change, List, Op};
use crate::book::{Id, Settings};

/// What such a text begins with, and columns do not.
pub const FIRST: char = '[';

/// Goes through the operations.
///
/// # Errors
/// `Unreadable`, for any line that is not an operation.
pub fn each_op(text: &str, each: &mut dyn FnMut(&Op)) -> Result<(), DecodeError> {
    let bad = DecodeError::Unreadable;
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
                each(&op(list, line, &stamps).ok_or(bad("a line that is no operation"))?);
            }
        }
    }
    Ok(())
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
