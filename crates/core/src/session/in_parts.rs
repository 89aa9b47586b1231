//! A large action in parts, so that a page can respond in between: a file of 100,000 purchases coming in, or being taken back.
//! Each part is saved under a key of its own and taken into the book; at the end everybody is scored, and all parts together
//! are one action to undo.

use super::score_cache::Scoring;
use super::{Label, Refused, Session};
use crate::book::Changed;
use crate::book::op::{Batch, Op};
use crate::book::undo::{Inverse, UndoRecord};
use crate::storage::KeyValue;

/// So many operations are one part.
const PART: usize = 400;
/// So many changes are looked at in one step when they are taken back.
const LOOKED_AT: usize = 2_000;
/// An action of more records is undone in parts.
const LARGE: usize = 2_000;

/// Operations, which may be made as they are taken: all at once they are as large as the book.
pub struct OpStream {
    count: usize,
    each: Box<dyn Iterator<Item = Op>>,
}

impl OpStream {
    /// So many operations.
    pub fn new(count: usize, each: impl Iterator<Item = Op> + 'static) -> OpStream {
        OpStream {
            count,
            each: Box::new(each),
        }
    }
}

impl From<Vec<Op>> for OpStream {
    fn from(ops: Vec<Op>) -> OpStream {
        OpStream::new(ops.len(), ops.into_iter())
    }
}

/// What the action is for those who undo and redo.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Do,
    Undo,
    Redo,
}

/// How far it is.
enum Stage {
    /// What takes it back is being worked out.
    Inverting(Box<Inverse>),
    /// Parts are saved.
    Writing(Box<dyn Iterator<Item = Op>>),
    /// Everybody is scored, in the book of this revision.
    Scoring(u32, Box<Scoring>),
}

/// A large action under way.
pub struct InParts {
    stage: Stage,
    way: Way,
    label: Label,
    changed: Vec<Changed>,
    /// How many operations there are, and how many are saved.
    count: usize,
    saved: usize,
}

impl InParts {
    /// How far it is, in percent: writing is four fifths of it.
    pub fn percent(&self) -> u8 {
        let share = |done: usize, of: usize, whole: usize| whole * done / of.max(1);
        let percent = match &self.stage {
            Stage::Inverting(_) => 0,
            Stage::Writing(_) => share(self.saved, self.count, 80),
            Stage::Scoring(_, scoring) => {
                let (done, of) = scoring.count();
                80 + share(done, of, 20)
            }
        };
        u8::try_from(percent).unwrap_or(100)
    }

    /// What it is called.
    pub fn label(&self) -> &Label {
        &self.label
    }
}

impl<K: KeyValue> Session<K> {
    /// Begins to merge operations that were already checked and compared, as [`crate::book::action::Action::Merge`] does.
    ///
    /// # Errors
    /// When the book is read-only.
    pub fn merge_in_parts(&self, ops: OpStream, label: Label) -> Result<InParts, Refused> {
        if self.handle.is_none() {
            return Err(Refused::ReadOnly);
        }
        let OpStream { count, each } = ops;
        Ok(InParts {
            count,
            saved: 0,
            stage: Stage::Writing(each),
            way: Way::Do,
            label,
            changed: Vec::new(),
        })
    }

    /// Begins to undo the last action, where it is too large to be undone at once.
    pub fn undo_in_parts(&mut self) -> Option<InParts> {
        let is_large = |(_, deed): &(Label, UndoRecord)| deed.len() > LARGE;
        self.handle.as_ref()?;
        let (label, deed) = self.history.take_done_if(is_large)?;
        Some(taking_back(label, deed, Way::Undo))
    }

    /// Begins to redo the last undone action, where it is too large to be redone at once.
    pub fn redo_in_parts(&mut self) -> Option<InParts> {
        let is_large = |(_, deed): &(Label, UndoRecord)| deed.len() > LARGE;
        self.handle.as_ref()?;
        let (label, deed) = self.history.take_undone_if(is_large)?;
        Some(taking_back(label, deed, Way::Redo))
    }

    /// Does one part more, at `now`. Whether it changed anything, once all is done.
    pub fn step(&mut self, work: &mut InParts, now: u64) -> Option<bool> {
        match &mut work.stage {
            Stage::Inverting(inverse) => {
                if let Some(ops) = inverse.step(&self.book, LOOKED_AT) {
                    work.count = ops.len();
                    work.stage = Stage::Writing(Box::new(ops.into_iter()));
                }
                None
            }
            Stage::Writing(left) => {
                let ops: Vec<Op> = left.by_ref().take(PART).collect();
                if ops.is_empty() {
                    if work.changed.is_empty() {
                        return Some(false);
                    }
                    work.stage = self.scoring();
                    return None;
                }
                work.saved += ops.len();
                let stamp = self.clock.tick(now);
                let batch = Batch { stamp, ops };
                self.save(&batch);
                work.changed.extend(self.fold_unscored(&batch).changed);
                None
            }
            Stage::Scoring(revision, scoring) => {
                let scores = scoring.step(&self.book)?;
                if *revision != self.revision || scores.asof() != self.score_cache.asof() {
                    // Something came between.
                    work.stage = self.scoring();
                    return None;
                }
                self.score_cache = scores;
                self.rescoring = None;
                self.revision = self.revision.wrapping_add(1);
                self.remember(work);
                Some(true)
            }
        }
    }

    fn scoring(&self) -> Stage {
        let scoring = Scoring::new(&self.book, self.score_cache.asof());
        Stage::Scoring(self.revision, Box::new(scoring))
    }

    /// Puts it where it can be undone or redone.
    fn remember(&mut self, work: &mut InParts) {
        let changed = std::mem::take(&mut work.changed);
        if self.erases(&changed) {
            return;
        }
        let label = work.label.clone();
        if let Some(deed) = UndoRecord::of_all(changed) {
            match work.way {
                Way::Do => self.history.did(label, deed),
                Way::Undo => self.history.push_undone(label, deed),
                Way::Redo => self.history.push_done(label, deed),
            }
        }
    }
}

fn taking_back(label: Label, deed: UndoRecord, way: Way) -> InParts {
    InParts {
        stage: Stage::Inverting(Box::new(Inverse::new(deed))),
        way,
        label,
        changed: Vec::new(),
        count: 0,
        saved: 0,
    }
}
