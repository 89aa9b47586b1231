//! What there is to see, as of one moment: what the desk hands to the pages after every change. Nothing here changes anything.

use std::rc::Rc;

use yew::Html;

use crate::services::reminders::Due;
use kept_core::book::{Book, Day};
use kept_core::session::{Label, ScoreCache};
use kept_core::storage::{Fault, LoadProblem, Space};

/// Everything a page shows, as of one moment. Copies are cheap; two are equal only when they are the same moment.
#[derive(Clone)]
pub struct AppState(Rc<AppStateData>);

impl AppState {
    pub(super) fn of(moment: AppStateData) -> AppState {
        AppState(Rc::new(moment))
    }
}

/// What a view shows.
pub struct AppStateData {
    /// Which book.
    pub space: Space,
    /// The book.
    pub book: Book,
    /// Another number whenever the book of a desk is another one.
    pub revision: u32,
    /// The scores, and the day they are for.
    pub score_cache: ScoreCache,
    /// How many changes are not saved, and why.
    pub unsaved: Option<(usize, Fault)>,
    /// Why the book is open for reading only; empty where it is not.
    pub load_problems: Vec<LoadProblem>,
    /// What undo would take back.
    pub to_undo: Option<Label>,
    /// What redo would do again.
    pub to_redo: Option<Label>,
    /// Why there is no mirror: what was saved last is on the disk only when the browser gets round to it.
    pub unmirrored: Option<Fault>,
    /// What the person is to be reminded of.
    pub due: Option<Due>,
    /// A band across every page that a room wants there.
    pub word: Option<Html>,
}

impl AppStateData {
    /// Today, as the scores have it.
    pub fn today(&self) -> Day {
        self.score_cache.asof()
    }

    /// Whether the book can be written to.
    pub fn is_open(&self) -> bool {
        self.load_problems.is_empty()
    }
}

impl PartialEq for AppState {
    fn eq(&self, other: &AppState) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for AppState {
    type Target = AppStateData;

    fn deref(&self) -> &AppStateData {
        &self.0
    }
}
