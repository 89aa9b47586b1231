//! The state that pages are drawn from: the book and its scores as of one day. There is one value for each book, revision
//! and day, so that a page's model computed for it can be kept until one of these changes.

use std::ops::Deref;
use std::rc::Rc;

use super::{ScoreCache, Session};
use crate::book::{Book, Day};
use crate::storage::{KeyValue, LoadProblem, Space};

/// A shared handle on [`AppStateData`]; two are equal only where they are the same.
#[derive(Clone)]
pub struct AppState(Rc<AppStateData>);

/// The book, its scores, and whether it can be written to.
pub struct AppStateData {
    /// Which book.
    pub space: Space,
    /// The book.
    pub book: Book,
    /// Another number whenever the book is another one.
    pub revision: u32,
    /// The scores, and the day they are for.
    pub score_cache: ScoreCache,
    /// Why the book is read-only; empty where it can be written to.
    pub load_problems: Vec<LoadProblem>,
}

impl AppState {
    /// The state of a session: the one `before` where neither the book, nor its revision, nor the day has changed.
    pub fn of<K: KeyValue>(session: &Session<K>, before: Option<&AppState>) -> AppState {
        match before.filter(|before| before.is_current(session)) {
            Some(before) => before.clone(),
            None => AppState(Rc::new(AppStateData {
                space: session.space(),
                book: session.book().clone(),
                revision: session.revision(),
                score_cache: session.score_cache().clone(),
                load_problems: session.load_problems().to_vec(),
            })),
        }
    }

    fn is_current<K: KeyValue>(&self, session: &Session<K>) -> bool {
        self.space == session.space()
            && self.revision == session.revision()
            && self.today() == session.score_cache().asof()
            && self.load_problems.len() == session.load_problems().len()
    }
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

impl Deref for AppState {
    type Target = AppStateData;

    fn deref(&self) -> &AppStateData {
        &self.0
    }
}
