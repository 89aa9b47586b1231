//! What there is to see, as of one moment: what the desk hands to the pages after every change. Nothing here changes anything.

use std::rc::Rc;

use yew::Html;

use crate::services::reminders::Due;
use kept_core::book::{Book, Day};
use kept_core::session::{Board, Label};
use kept_core::storage::{Fault, Space, Trouble};

/// Everything a page shows, as of one moment. Copies are cheap; two are equal only when they are the same moment.
#[derive(Clone)]
pub struct View(Rc<Moment>);

impl View {
    pub(super) fn of(moment: Moment) -> View {
        View(Rc::new(moment))
    }
}

/// What a view shows.
pub struct Moment {
    /// Which book.
    pub space: Space,
    /// The book.
    pub book: Book,
    /// Another number whenever the book of a desk is another one.
    pub revision: u32,
    /// The scores, and the day they are for.
    pub board: Board,
    /// How many changes are not saved, and why.
    pub unsaved: Option<(usize, Fault)>,
    /// Why the book is open for reading only; empty where it is not.
    pub troubles: Vec<Trouble>,
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

impl Moment {
    /// Today, as the scores have it.
    pub fn today(&self) -> Day {
        self.board.asof()
    }

    /// Whether the book can be written to.
    pub fn is_open(&self) -> bool {
        self.troubles.is_empty()
    }
}

impl PartialEq for View {
    fn eq(&self, other: &View) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for View {
    type Target = Moment;

    fn deref(&self) -> &Moment {
        &self.0
    }
}
