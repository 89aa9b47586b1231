//! Recovery points: the storage of a book just as it stood before something large was done to it, kept aside so that there is
//! a way back. Here is what a point is and which ones are kept; where they stand is the page's business.
//!
//! A point is two values of the database: what it says of itself, small, and what it holds, large.

use crate::book::record::collect_unsorted;
use serde_json::{Map, Value, json};

use super::keys::Space;
use super::load::{Opened, open};
use super::memory::Memory;
use super::snapshot::Header;
use super::snapshot_writer::{RoundTripError, SnapshotWriter};
use super::stored_state::LoadProblem;
use crate::book::hlc::Stamp;
use crate::book::op::{Batch, Change, List, Op};
use crate::book::value::choice;
use crate::book::{Book, Id};

choice! {
    /// Before what a point was made.
    Why {
        /// A file was taken in.
        Import = "import",
        /// A person was erased; the point does not know them any more either.
        Erasure = "erasure",
        /// A book of an earlier release was written in this one's way.
        NewFormat = "new_format",
        /// The person went back to another point.
        Return = "return",
        /// Part of the book could not be read, and the person chose what to go on with.
        Damage = "damage",
    }
}

/// What a point says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// When it was made, in milliseconds since 1970-01-01 UTC; no two of a book have the same.
    pub at: u64,
    /// Before what.
    pub why: Why,
    /// How many customers the book had.
    pub customers: usize,
    /// How many entries.
    pub entries: usize,
    /// How many persons had been erased when it was last rid of them.
    pub erased: usize,
}

/// How many points are kept. The oldest goes first, but never the last one that was made before damage.
pub const KEPT: usize = 8;

/// What all points of a book begin with: what they say of themselves.
pub fn prefix(space: Space) -> &'static str {
    match space {
        Space::Book => "kept/book/p/",
        Space::Demo => "kept/demo/p/",
    }
}

impl Point {
    /// A point of this book at a moment.
    pub fn of(book: &Book, at: u64, why: Why) -> Point {
        Point {
            at,
            why,
            customers: book.customer_count(),
            entries: book.entry_rows().count(),
            erased: erased(book).count(),
        }
    }

    /// Whether the book has erased somebody since whom the point may still know.
    pub fn is_behind(&self, book: &Book) -> bool {
        self.erased != erased(book).count()
    }

    /// The key of what it says of itself.
    pub fn key(&self, space: Space) -> String {
        format!("{}{:013}", prefix(space), self.at)
    }

    /// The key of what it holds.
    pub fn contents_key(&self, space: Space) -> String {
        let letter = match space {
            Space::Book => "kept/book/c/",
            Space::Demo => "kept/demo/c/",
        };
        format!("{letter}{:013}", self.at)
    }

    /// The value to keep.
    pub fn write(&self) -> String {
        json!({
            "at": self.at,
            "why": self.why.word(),
            "customers": self.customers,
            "entries": self.entries,
            "erased": self.erased,
        })
        .to_string()
    }

    /// Reads a value.
    pub fn read(value: &str) -> Option<Point> {
        let value: Value = serde_json::from_str(value).ok()?;
        let number = |name: &str| value.get(name).and_then(Value::as_u64);
        let count = |name: &str| usize::try_from(number(name)?).ok();
        Some(Point {
            at: number("at")?,
            why: Why::of_word(value.get("why")?.as_str()?)?,
            customers: count("customers")?,
            entries: count("entries")?,
            erased: count("erased")?,
        })
    }
}

/// Which of these points, oldest first, go when one more comes.
pub fn surplus(points: &[Point]) -> Vec<Point> {
    let damage = points.iter().rposition(|point| point.why == Why::Damage);
    let goes = points.iter().enumerate();
    let goes = goes.filter(|(place, _)| Some(*place) != damage);
    let many = (points.len() + 1).saturating_sub(KEPT);
    goes.take(many).map(|(_, point)| point.clone()).collect()
}

/// What a point holds: every key of the storage with its value, as one JSON object.
pub fn contents(held: impl IntoIterator<Item = (String, String)>) -> String {
    let held = held.into_iter();
    let map: Map<String, Value> = collect_unsorted(held.map(|(key, value)| (key, value.into())));
    Value::Object(map).to_string()
}

/// The book of a point's contents, and what of it cannot be read.
pub fn book(contents: &str, space: Space) -> Option<(Book, Vec<LoadProblem>)> {
    let map: Map<String, Value> = serde_json::from_str(contents).ok()?;
    let kv = Memory::new();
    for (key, value) in &map {
        kv.put(key, value.as_str()?);
    }
    match open(&kv, space) {
        Opened::Fresh(_) => Some((Book::new(), Vec::new())),
        Opened::Open(whole) => Some((whole.book, Vec::new())),
        Opened::ReadOnly(found) => Some((found.book, found.load_problems)),
    }
}

/// The persons and other records that a book has erased.
fn erased(book: &Book) -> impl Iterator<Item = (List, Id)> {
    let shadows = book.shadows();
    shadows
        .filter(|(_, _, raw)| raw.is_erased())
        .map(|(list, id, _)| (list, id.clone()))
}

/// The contents of a point being rid of what was erased since.
pub struct Cleaning {
    telling: SnapshotWriter,
    space: Space,
    /// What it says of itself afterwards.
    pub point: Point,
}

impl Cleaning {
    /// Begins to take out of a point what this book has erased.
    pub fn of(point: &Point, contents: &str, space: Space, now: &Book) -> Cleaning {
        let erased: Vec<(List, Id)> = erased(now).collect();
        let mut then = book(contents, space)
            .map(|(book, _)| book)
            .unwrap_or_default();
        let count = erased.len();
        let gone = erased.into_iter();
        let ops = gone.map(|(list, id)| Op {
            list,
            id,
            at: Some(Stamp::BEFORE_ALL),
            change: Change::Erase,
        });
        then.fold_in(&Batch {
            stamp: Stamp::BEFORE_ALL,
            ops: ops.collect(),
        });
        let point = Point {
            customers: then.customer_count(),
            entries: then.entry_rows().count(),
            erased: count,
            ..point.clone()
        };
        let telling = SnapshotWriter::of(&then);
        Cleaning {
            telling,
            space,
            point,
        }
    }

    /// Does a little more. The new contents, at the end.
    ///
    /// # Errors
    /// When the book would not read back.
    pub fn step(&mut self) -> Result<Option<String>, RoundTripError> {
        let header = Header {
            generation: 1,
            holds: std::collections::BTreeSet::new(),
        };
        let slot = self.space.slot(super::keys::Place::Zero);
        let packed = self.telling.step()?;
        Ok(packed.map(|packed| contents([(slot.to_owned(), header.with(packed))])))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(at: u64, why: Why) -> Point {
        Point {
            at,
            why,
            customers: 3,
            entries: 4,
            erased: 0,
        }
    }

    #[test]
    fn what_a_point_says_of_itself_reads_back() {
        for why in Why::ALL {
            let point = point(1_763_803_800_123, *why);
            assert_eq!(Point::read(&point.write()), Some(point));
        }
        assert_eq!(Point::read("{}"), None);
    }

    #[test]
    fn the_oldest_goes_and_the_last_before_damage_stays() {
        let mut points: Vec<Point> = (0..7).map(|at| point(at, Why::Import)).collect();
        assert_eq!(surplus(&points), []);
        points.push(point(7, Why::Import));
        assert_eq!(surplus(&points), [point(0, Why::Import)]);
        points[0].why = Why::Damage;
        assert_eq!(surplus(&points), [point(1, Why::Import)]);
        const { assert!(KEPT > 5) };
    }
}
