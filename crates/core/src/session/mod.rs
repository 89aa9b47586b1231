//! One page's work with one book: performs actions, saves them, merges changes of other tabs, undoes and redoes.
//! Storage is a `KeyValue` and the time an argument, so all of it is tested without a browser.

pub mod action_label;
mod app_state;
pub mod backup_due;
pub mod bulk_edit;
pub mod command_search;
mod compaction;
pub mod customer_search;
mod in_parts;
mod keyed_setting;
mod letting_go;
mod load;
pub mod message_template;
mod mirror_recovery;
pub mod own_templates;
mod remote_changes;
mod rescoring;
pub mod saved_views;
pub mod score_cache;
pub mod today_summary;
mod undo_history;

use crate::book::action::{Action, apply};
use crate::book::field::Problem;
use crate::book::hlc::{Clock, Stamp, Writer};
use crate::book::op::{Batch, List};
use crate::book::undo::UndoRecord;
use crate::book::{Book, ChangeKind, Changed, Day, Id, Outcome, concerned};
use crate::storage::book_handle::BookHandle;
use crate::storage::load::Opened;
use crate::storage::{Fault, KeyValue, LoadProblem, Saved, Space};

pub use action_label::Label;
pub use app_state::{AppState, AppStateData};
pub use compaction::SessionCompaction;
pub use in_parts::{InParts, OpStream};
pub use letting_go::LettingGo;
pub use load::Opening;
pub use mirror_recovery::{MirrorRecovery, Recovered};
use score_cache::Scoring;
pub use score_cache::{ProbablyGone, ScoreCache};
pub use today_summary::{CustomerRef, DateOf, Owed, RankedList, Today, Upcoming};
use undo_history::History;

/// Why an action was not carried out; the book is as it was.
#[derive(Clone, Debug, PartialEq)]
pub enum Refused {
    /// The book is open for reading only.
    ReadOnly,
    /// Something is wrong with the action's fields.
    Wrong(Vec<Problem>),
}

/// One page with one open book.
pub struct Session<K> {
    kv: K,
    space: Space,
    clock: Clock,
    book: Book,
    score_cache: ScoreCache,
    /// The scores in the making, where purchases of earlier months have changed.
    rescoring: Option<Scoring>,
    history: History,
    /// The right to write; `None` where the book is read-only.
    handle: Option<BookHandle>,
    /// Why the book is open for reading only.
    load_problems: Vec<LoadProblem>,
    /// Batches that are on the screen but not in the storage.
    unsaved: Vec<Batch>,
    /// The fault of the last failed save.
    fault: Option<Fault>,
    /// Saved keys that the mirror has not been given yet.
    saved: Vec<Saved>,
    /// How many compactions are due until words of an erased person are nowhere in the storage.
    erasure: u8,
    /// Counts what made erasures due, so that a compaction begun before is not taken for one begun after.
    erasures: u32,
    /// Counts the changes of the book since it was opened.
    revision: u32,
}

/// One compaction writes one of the two snapshots.
const BOTH_SNAPSHOTS: u8 = 2;

impl<K: KeyValue> Session<K> {
    /// Opens a book. Writes nothing. The caller already listens to other tabs, so that nothing falls in between.
    pub fn open(kv: K, space: Space, writer: Writer, today: Day) -> Session<K> {
        let mut opening = Opening::new(kv, space, writer, today);
        loop {
            if let Some(session) = opening.step() {
                return session;
            }
        }
    }

    /// A session of nothing, as of a day.
    fn blank(kv: K, space: Space, writer: Writer, today: Day) -> Session<K> {
        Session {
            kv,
            space,
            clock: Clock::new(writer),
            book: Book::new(),
            score_cache: ScoreCache::of(&Book::new(), today),
            rescoring: None,
            history: History::default(),
            handle: None,
            load_problems: Vec::new(),
            unsaved: Vec::new(),
            fault: None,
            saved: Vec::new(),
            erasure: 0,
            erasures: 0,
            revision: 0,
        }
    }

    /// Takes the loaded book; scores are computed later.
    fn take(&mut self, opened: Opened) {
        let latest = match opened {
            Opened::Fresh(handle) => {
                self.handle = Some(handle);
                None
            }
            Opened::Open(whole) => {
                self.book = whole.book;
                self.handle = Some(whole.handle);
                if whole.erasure_due {
                    self.erasure = BOTH_SNAPSHOTS;
                }
                whole.latest
            }
            Opened::ReadOnly(read_only) => {
                self.book = read_only.book;
                self.load_problems = read_only.load_problems;
                read_only.latest
            }
        };
        if let Some(latest) = latest {
            self.clock.see(latest);
        }
    }

    /// Which book this is.
    pub fn space(&self) -> Space {
        self.space
    }

    /// The book.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// Changes whenever the book changes.
    pub fn revision(&self) -> u32 {
        self.revision
    }

    /// The scores.
    pub fn score_cache(&self) -> &ScoreCache {
        &self.score_cache
    }

    /// The undo history of this page.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// How many changes are on the screen but not in the storage, and what the storage said.
    pub fn unsaved(&self) -> Option<(usize, &Fault)> {
        self.fault
            .as_ref()
            .filter(|_| !self.unsaved.is_empty())
            .map(|fault| (self.unsaved.len(), fault))
    }

    /// Why the book is open for reading only; empty where it can be written to.
    pub fn load_problems(&self) -> &[LoadProblem] {
        &self.load_problems
    }

    /// The storage.
    pub fn storage(&self) -> &K {
        &self.kv
    }

    /// The stamp that an action would get at `now` (milliseconds since 1970-01-01 UTC), for previews.
    pub fn next_stamp(&self, now: u64) -> Stamp {
        self.clock.clone().tick(now)
    }

    /// Scores the book as of another day, as after midnight.
    pub fn turn_to(&mut self, today: Day) {
        if self.score_cache.asof() != today {
            self.score_cache = ScoreCache::of(&self.book, today);
            self.rescoring = None;
        }
    }

    /// Carries out an action: saved first, then shown. Where saving fails it is shown all the same and kept as unsaved.
    /// Returns whether it changed anything.
    ///
    /// # Errors
    /// When the book is read-only or something is wrong with the action; nothing has happened then.
    pub fn perform(&mut self, action: &Action, label: Label, now: u64) -> Result<bool, Refused> {
        let batch = self.plan(action, now)?;
        let outcome = self.commit(&batch);
        if !self.erases(&outcome.changed)
            && let Some(deed) = UndoRecord::of(&outcome)
        {
            self.history.did(label, deed);
        }
        Ok(!outcome.changed.is_empty())
    }

    /// What an action would do.
    fn plan(&mut self, action: &Action, now: u64) -> Result<Batch, Refused> {
        if self.handle.is_none() {
            return Err(Refused::ReadOnly);
        }
        let stamp = self.clock.tick(now);
        apply(&self.book, action, stamp).map_err(Refused::Wrong)
    }

    /// Whether anybody was erased; then nothing done before is taken back any more, and their words go from the storage.
    fn erases(&mut self, changed: &[Changed]) -> bool {
        let erased = |changed: &Changed| changed.what == ChangeKind::Erased;
        let erases = changed.iter().any(erased);
        if erases {
            self.history.forget();
            self.erasure_is_due();
        }
        erases
    }

    /// Carries out what no person did here, so that nobody is offered to take it back: the demo book's first writing, and
    /// what other devices did.
    ///
    /// # Errors
    /// As [`Session::perform`].
    pub fn prepare(&mut self, action: &Action, now: u64) -> Result<(), Refused> {
        let batch = self.plan(action, now)?;
        let outcome = self.commit(&batch);
        self.erases(&outcome.changed);
        Ok(())
    }

    /// Undoes the last action of this page. Returns its label; `None` if there was none, or others have changed all
    /// of it since.
    ///
    /// # Errors
    /// When the book is read-only.
    pub fn undo(&mut self, now: u64) -> Result<Option<Label>, Refused> {
        let Some((label, deed)) = self.history.take_done() else {
            return Ok(None);
        };
        let batch = self.plan(&Action::Undo(deed), now)?;
        let outcome = self.commit(&batch);
        Ok(UndoRecord::of(&outcome).map(|deed| {
            self.history.push_undone(label.clone(), deed);
            label
        }))
    }

    /// Redoes the last undone action.
    ///
    /// # Errors
    /// When the book is read-only.
    pub fn redo(&mut self, now: u64) -> Result<Option<Label>, Refused> {
        let Some((label, deed)) = self.history.take_undone() else {
            return Ok(None);
        };
        let batch = self.plan(&Action::Undo(deed), now)?;
        let outcome = self.commit(&batch);
        Ok(UndoRecord::of(&outcome).map(|deed| {
            self.history.push_done(label.clone(), deed);
            label
        }))
    }

    /// Saves a batch and takes it into the book.
    fn commit(&mut self, batch: &Batch) -> Outcome {
        if batch.ops.is_empty() {
            return Outcome::default();
        }
        self.save(batch);
        self.fold(batch)
    }

    /// Saves a batch, or keeps it as unsaved.
    fn save(&mut self, batch: &Batch) {
        // What was not saved before goes first.
        if !self.unsaved.is_empty() || self.seal_and_append(batch).is_err() {
            self.unsaved.push(batch.clone());
            self.save_unsaved();
        }
    }

    fn seal_and_append(&mut self, batch: &Batch) -> Result<(), Fault> {
        let handle = self.handle.as_mut().ok_or(Fault::Missing)?;
        let sealed = handle.seal(batch)?;
        handle.append_sealed(&self.kv, &sealed)?;
        self.saved.push(sealed.saved(self.space));
        Ok(())
    }

    /// Tries once more to save what could not be saved. Returns whether nothing is unsaved any more.
    pub fn save_unsaved(&mut self) -> bool {
        if self.handle.is_none() {
            return self.unsaved.is_empty();
        }
        self.fault = None;
        let mut left = Vec::new();
        for batch in std::mem::take(&mut self.unsaved) {
            if let Err(fault) = self.seal_and_append(&batch) {
                self.fault = Some(fault);
                left.push(batch);
            }
        }
        self.unsaved = left;
        self.unsaved.is_empty()
    }

    /// What was saved since this was last asked for: the mirror is to hold it too.
    pub fn take_saved(&mut self) -> Vec<Saved> {
        std::mem::take(&mut self.saved)
    }

    fn erasure_is_due(&mut self) {
        self.erasure = BOTH_SNAPSHOTS;
        self.erasures = self.erasures.wrapping_add(1);
    }

    /// Takes a batch into the book, whose scores are then behind it.
    fn fold_unscored(&mut self, batch: &Batch) -> Outcome {
        for at in batch.ops.iter().filter_map(|op| op.at).chain([batch.stamp]) {
            self.clock.see(at);
        }
        self.book.fold_in(batch)
    }

    fn fold(&mut self, batch: &Batch) -> Outcome {
        let before = self.book.relations();
        let outcome = self.fold_unscored(batch);
        self.revision = self.revision.wrapping_add(1);
        if outcome.changed.iter().any(rescores_all) {
            self.score_cache = ScoreCache::of(&self.book, self.score_cache.asof());
            self.rescoring = None;
        } else {
            let customers: Vec<&Id> = outcome.changed.iter().flat_map(|c| &c.customers).collect();
            let all = concerned(&before, &self.book.relations(), &customers);
            self.score_cache.refresh(&self.book, &all);
            if self.score_cache.is_stale() {
                self.rescore();
            }
        }
        outcome
    }
}

/// Whether a change bears on everybody's scores: most rest on the settings, and every plan of care on the things sold. Answers
/// of the audit, fixes and what tells survey links apart, which are written one by one, bear on nobody's.
fn rescores_all(changed: &Changed) -> bool {
    const OF_NOBODY: [&str; 10] = [
        "audit",
        "fixes",
        "cause_effort",
        "survey_mark",
        "risk_weights",
        "put_off_share",
        "new_a_month",
        "not_same",
        "templates",
        "views",
    ];
    let scored = |name: &str| !OF_NOBODY.iter().any(|start| name.starts_with(start));
    match (changed.list, &changed.what) {
        (List::Settings, ChangeKind::Fields(before)) => {
            before.iter().any(|field| scored(&field.name))
        }
        (list, _) => matches!(list, List::Settings | List::Items),
    }
}
