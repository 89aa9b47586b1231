//! Compares a file with a book: the file is folded into a copy, and the outcome is the preview of the import.

use serde_json::Value;

use super::read::{Contents, FileRecord};
use crate::book::field::Problem;
use crate::book::hlc::Stamp;
use crate::book::lww_record::Raw;
use crate::book::op::{Batch, Change, List, Op};
use crate::book::{Book, ChangeKind, Changed, Discarded, Id, Outcome};

/// What an import would do.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// The operations that do it; none that would change nothing.
    pub ops: Vec<Op>,
    /// Records that the book does not have.
    pub new: Vec<(List, Id)>,
    /// Records of which fields would change.
    pub changed: Vec<Changed>,
    /// Values of the file that lose to later ones of the book.
    pub set_aside: Vec<Discarded>,
    /// Fields for which both have a value, whichever of the two holds.
    pub differences: Vec<FieldDifference>,
    /// How many records are equal in the book.
    pub same: usize,
    /// Records that were deleted here and therefore stay deleted.
    pub gone: Vec<(List, Id)>,
    /// Records of the book that the file says were deleted or erased.
    pub removed: Vec<(List, Id)>,
    /// What is wrong with the file.
    pub problems: Vec<Problem>,
    /// How many records are left out because of it.
    pub refused: usize,
}

/// A field for which the book and the file have different values with different stamps.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldDifference {
    /// The record's list.
    pub list: List,
    /// The record.
    pub id: Id,
    /// The field.
    pub field: String,
    /// The book's value; none where it was taken away.
    pub ours: Option<Value>,
    /// When it was set.
    pub ours_at: Stamp,
    /// The file's value.
    pub theirs: Option<Value>,
    /// When it was set.
    pub theirs_at: Stamp,
}

/// The fields of which a record has one value in the book and these operations another.
fn differences(raw: &Raw, ops: &[Op]) -> Vec<FieldDifference> {
    let mut found = Vec::new();
    for op in ops {
        let (Change::Put(fields), Some(theirs_at)) = (&op.change, op.at) else {
            continue;
        };
        for (field, theirs) in fields {
            let ours = raw.fields().get(field);
            let theirs = (!theirs.is_null()).then_some(theirs);
            if let Some(ours_at) = raw.stamp(field)
                && ours_at != theirs_at
                && ours != theirs
            {
                found.push(FieldDifference {
                    list: op.list,
                    id: op.id.clone(),
                    field: field.clone(),
                    ours: ours.cloned(),
                    ours_at,
                    theirs: theirs.cloned(),
                    theirs_at,
                });
            }
        }
    }
    found
}

/// A comparison in steps.
pub struct Comparing {
    /// The book as it would be after what was compared so far.
    trial: Book,
    records: std::vec::IntoIter<FileRecord>,
    deleted: Vec<Op>,
    stamp: Stamp,
    bring_back: bool,
    total: usize,
    comparison: Comparison,
}

/// Compares a whole file at once.
pub fn compare(book: &Book, contents: Contents, stamp: Stamp, bring_back: bool) -> Comparison {
    let mut comparing = Comparing::start(book, contents, stamp, bring_back);
    while comparing.step(usize::MAX).is_some() {}
    comparing.finish()
}

impl Comparing {
    /// Starts comparing. What the file does not stamp would happen at `stamp`. With `bring_back`, what was deleted
    /// here and is in the file comes back.
    pub fn start(book: &Book, contents: Contents, stamp: Stamp, bring_back: bool) -> Comparing {
        let comparison = Comparison {
            problems: contents.problems,
            refused: contents.refused,
            ..Comparison::default()
        };
        Comparing {
            trial: book.clone(),
            total: contents.records.len(),
            records: contents.records.into_iter(),
            deleted: contents.deleted,
            stamp,
            bring_back,
            comparison,
        }
    }

    /// Compares up to this many records more; how many of how many are done, or `None` at the end.
    pub fn step(&mut self, records: usize) -> Option<(usize, usize)> {
        for _ in 0..records {
            let record = self.records.next()?;
            self.record(&record);
        }
        Some((self.total - self.records.len(), self.total))
    }

    /// What the whole file would do.
    pub fn finish(mut self) -> Comparison {
        for op in std::mem::take(&mut self.deleted) {
            let shown = self.trial.has(op.list, &op.id);
            let (list, id) = (op.list, op.id.clone());
            let outcome = self.fold(vec![op]);
            if shown && !outcome.changed.is_empty() {
                self.comparison.removed.push((list, id));
            }
        }
        self.comparison
    }

    /// Folds operations into the copy and keeps those that change it.
    fn fold(&mut self, ops: Vec<Op>) -> Outcome {
        let record = ops.first().map(|op| (op.list, op.id.clone()));
        let raw = |book: &Book| {
            let (list, id) = record.as_ref()?;
            book.raw(*list, id)
        };
        let before = raw(&self.trial);
        let batch = Batch {
            stamp: self.stamp,
            ops,
        };
        let outcome = self.trial.fold_in(&batch);
        let after = raw(&self.trial);
        if before == after {
            return outcome;
        }
        // A line about somebody who was erased is not written down, not even to be refused.
        let says = |op: &Op| matches!(op.change, Change::Put(_));
        if after.is_some_and(|raw| raw.is_erased()) && batch.ops.iter().any(says) {
            return Outcome::default();
        }
        self.comparison.ops.extend(batch.ops);
        outcome
    }

    fn record(&mut self, record: &FileRecord) {
        let raw = self.trial.raw(record.list, &record.id);
        let mut ops = record.ops(raw.as_ref());
        let gone = raw.as_ref().is_some_and(|raw| raw.is_gone());
        let erased = raw.as_ref().is_some_and(|raw| raw.is_erased());
        if gone && self.bring_back && !erased {
            ops.push(Op::now(record.list, record.id.clone(), Change::Restore));
        }
        if let Some(raw) = raw.as_ref().filter(|raw| !raw.is_gone()) {
            self.comparison.differences.extend(differences(raw, &ops));
        }
        let outcome = self.fold(ops);
        let key = (record.list, record.id.clone());
        let made =
            |changed: &Changed| matches!(changed.what, ChangeKind::Created | ChangeKind::Restored);
        if outcome.changed.iter().any(made) {
            self.comparison.new.push(key);
        } else if gone {
            self.comparison.gone.push(key);
        } else {
            self.comparison.set_aside.extend(outcome.discarded);
            if outcome.changed.is_empty() {
                self.comparison.same += 1;
            } else {
                self.comparison.changed.extend(outcome.changed);
            }
        }
    }
}

impl Comparison {
    /// How many records of a list would be new.
    pub fn new_of(&self, list: List) -> usize {
        self.new.iter().filter(|(of, _)| *of == list).count()
    }

    /// Whether the import would change nothing.
    pub fn is_nothing(&self) -> bool {
        self.ops.is_empty()
    }
}
