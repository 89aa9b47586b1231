//! The page's one way to change anything: gestures become actions here, and what they did becomes the next view.
//! Pages hold the `Desk` to act and the `View` to look; neither knows how a score is made.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use yew::prelude::*;

use crate::book::action::Action;
use crate::book::field::Problem;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::{Book, Day, Id};
use crate::browser::storage::LocalStorage;
use crate::browser::{clock, tabs};
use crate::session::{Board, Label, Opening, Refused, Session};
use crate::store::{Fault, Saved, Space, Trouble};

use super::reminding::Due;
use super::work::{Stop, in_slices};
use super::{mirroring, pinning, reminding};
use crate::store::is_of_earlier_release;
use crate::store::points::Why;

/// Everything a page shows, as of one moment. Copies are cheap; two are equal only when they are the same moment.
#[derive(Clone)]
pub struct View(Rc<Moment>);

/// What a view shows.
pub struct Moment {
    /// Which book.
    pub space: Space,
    /// The book.
    pub book: Book,
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

/// What has just happened, told at the foot of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Tells one notice from the next of the same words.
    pub serial: u32,
    /// What happened.
    pub what: Told,
}

/// What a notice tells.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// Something was done, and can be taken back.
    Done(Label),
    /// Something was taken back.
    Undone(Label),
    /// Something was done again.
    Redone(Label),
    /// There is nothing to take back, or others have changed it since.
    NothingToUndo,
    /// The book is open for reading only.
    ReadOnly,
    /// A copy went to the downloads.
    CopySaved,
    /// A table went to the downloads.
    TableSaved,
    /// So many changes that the browser had lost are back.
    Recovered(usize),
}

/// The dispatcher: the same for as long as the page lives.
#[derive(Clone)]
pub struct Desk(Rc<Inner>);

struct Inner {
    session: RefCell<Session<LocalStorage>>,
    on_view: Callback<View>,
    on_notice: Callback<Notice>,
    serial: Cell<u32>,
    told: Cell<u32>,
    tidying: Cell<bool>,
    unmirrored: RefCell<Option<Fault>>,
    due: Cell<Option<Due>>,
    word: RefCell<Option<Html>>,
}

impl PartialEq for Desk {
    fn eq(&self, other: &Desk) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Desk {
    /// Opens a book of this browser in slices, telling after each how far it is in percent; none where it was called off.
    pub async fn open(
        space: Space,
        on_view: Callback<View>,
        on_notice: Callback<Notice>,
        stop: &Stop,
        tell: &Callback<u8>,
    ) -> Option<Desk> {
        let mut opening = Opening::new(LocalStorage, space, clock::new_writer(), clock::today());
        let mut session = None;
        let piece = || {
            session = opening.step();
            let more = session.is_none();
            more.then(|| (usize::from(opening.percent()), 100))
        };
        in_slices(stop, tell, piece).await;
        let session = RefCell::new(session?);
        Some(Desk(Rc::new(Inner {
            session,
            on_view,
            on_notice,
            serial: Cell::new(0),
            told: Cell::new(0),
            tidying: Cell::new(false),
            unmirrored: RefCell::new(None),
            due: Cell::new(None),
            word: RefCell::new(None),
        })))
    }

    /// What there is to see now.
    pub fn view(&self) -> View {
        let session = self.0.session.borrow();
        View(Rc::new(Moment {
            space: session.space(),
            book: session.book().clone(),
            board: session.board().clone(),
            unsaved: session
                .unsaved()
                .map(|(count, fault)| (count, fault.clone())),
            troubles: session.troubles().to_vec(),
            to_undo: session.history().to_undo().cloned(),
            to_redo: session.history().to_redo().cloned(),
            unmirrored: self.0.unmirrored.borrow().clone(),
            due: self.0.due.get(),
            word: self.0.word.borrow().clone(),
        }))
    }

    fn show(&self) {
        self.0.on_view.emit(self.view());
        self.tidy();
    }

    /// Tells something at the foot of the page.
    pub fn tell(&self, what: Told) {
        self.tell_as(self.turn(), what);
    }

    /// The serial number for what will be told of a deed just done.
    pub fn turn(&self) -> u32 {
        let serial = self.0.serial.get().saturating_add(1);
        self.0.serial.set(serial);
        serial
    }

    /// Tells something at the foot of the page, unless what came after it was told already.
    pub fn tell_as(&self, serial: u32, what: Told) {
        if self.0.told.replace(self.0.told.get().max(serial)) < serial {
            self.0.on_notice.emit(Notice { serial, what });
        }
    }

    /// Carries out an action and says so.
    ///
    /// # Errors
    /// What is wrong with the action; nothing has happened then.
    pub fn act(&self, action: Action, label: Label) -> Result<(), Vec<Problem>> {
        let done = self
            .0
            .session
            .borrow_mut()
            .perform(&action, label.clone(), clock::now());
        match done {
            Ok(changed) => {
                self.show();
                mirroring::hold(self, changed.then_some(Told::Done(label)));
                Ok(())
            }
            Err(Refused::ReadOnly) => {
                self.tell(Told::ReadOnly);
                Ok(())
            }
            Err(Refused::Wrong(problems)) => Err(problems),
        }
    }

    /// Carries out a large action in steps between which the page breathes, and says so. Before it a recovery point is
    /// pinned.
    ///
    /// # Errors
    /// As [`Desk::act`].
    pub async fn act_in_steps(
        &self,
        action: Action,
        label: Label,
        why: Why,
    ) -> Result<(), Vec<Problem>> {
        // Where there is no room for a point, the page says so on its own page and goes on.
        let _ = pinning::pin(self, why).await;
        let planned = self.0.session.borrow_mut().plan(&action, clock::now());
        let batch = match planned {
            Ok(batch) => batch,
            Err(Refused::ReadOnly) => {
                self.tell(Told::ReadOnly);
                return Ok(());
            }
            Err(Refused::Wrong(problems)) => return Err(problems),
        };
        drop(action);
        TimeoutFuture::new(0).await;
        let sealed = self.0.session.borrow().seal(&batch);
        TimeoutFuture::new(0).await;
        let changed = {
            let mut session = self.0.session.borrow_mut();
            session.carry_through(&batch, sealed.as_ref(), label.clone())
        };
        TimeoutFuture::new(0).await;
        self.show();
        mirroring::hold(self, changed.then_some(Told::Done(label)));
        Ok(())
    }

    /// Erases a person, and says so, after a recovery point was pinned; they leave that one too.
    pub async fn erase(&self, id: Id, label: Label) {
        let _ = pinning::pin(self, Why::Erasure).await;
        // Only somebody who was never there cannot be erased.
        let _ = self.act(Action::Erase(id), label);
    }

    /// Carries out what no person did, without a word.
    pub fn prepare(&self, action: &Action) {
        // A book that can only be read stays as it is.
        let _ = self.0.session.borrow_mut().prepare(action, clock::now());
        self.show();
        mirroring::hold(self, None);
    }

    /// Writes a new record under a new id, which is returned.
    ///
    /// # Errors
    /// What is wrong with its fields.
    pub fn add(&self, list: List, fields: Fields, label: Label) -> Result<Id, Vec<Problem>> {
        let id = clock::new_id();
        self.act(Action::Add(list, id.clone(), fields), label)?;
        Ok(id)
    }

    /// Takes this page's last deed back.
    pub fn undo(&self) {
        let undone = self.0.session.borrow_mut().undo(clock::now());
        self.show();
        let told = match undone {
            Ok(Some(label)) => Told::Undone(label),
            Ok(None) => Told::NothingToUndo,
            Err(_) => Told::ReadOnly,
        };
        mirroring::hold(self, Some(told));
    }

    /// Does again what was undone last.
    pub fn redo(&self) {
        let redone = self.0.session.borrow_mut().redo(clock::now());
        self.show();
        let told = match redone {
            Ok(Some(label)) => Told::Redone(label),
            Ok(None) => Told::NothingToUndo,
            Err(_) => Told::ReadOnly,
        };
        mirroring::hold(self, Some(told));
    }

    /// Tries once more to save what could not be saved.
    pub fn save_again(&self) {
        self.0.session.borrow_mut().save_unsaved();
        self.show();
        mirroring::hold(self, None);
    }

    /// What was saved since this was last asked for.
    pub fn take_saved(&self) -> Vec<Saved> {
        self.0.session.borrow_mut().take_saved()
    }

    /// Whether there is no mirror.
    pub fn is_unmirrored(&self) -> bool {
        self.0.unmirrored.borrow().is_some()
    }

    /// Takes note of what the mirror answered.
    pub fn mirror_answered(&self, answer: &Result<(), Fault>) {
        let fault = answer.as_ref().err().cloned();
        let is_news = *self.0.unmirrored.borrow() != fault;
        if is_news {
            self.0.unmirrored.replace(fault);
            self.0.on_view.emit(self.view());
        }
    }

    /// Takes note of what the person is to be reminded of.
    pub fn remind(&self, due: Option<Due>) {
        if self.0.due.replace(due) != due {
            self.0.on_view.emit(self.view());
        }
    }

    /// Puts a band across every page, or takes it away.
    pub fn announce(&self, word: Option<Html>) {
        self.0.word.replace(word);
        self.0.on_view.emit(self.view());
    }

    /// Takes in what the mirror holds and the storage lost, a little at a time, and says so.
    pub async fn fill(&self, tail: Vec<Saved>, forgot: Option<u64>) {
        let mut filling = self.0.session.borrow_mut().begin_filling(tail, forgot);
        let filled = loop {
            let until = clock::now() + A_LITTLE;
            let mut filled = None;
            while filled.is_none() && clock::now() < until {
                filled = self.0.session.borrow_mut().fill_some(&mut filling);
            }
            match filled {
                Some(filled) => break filled,
                None => TimeoutFuture::new(0).await,
            }
        };
        if filled.is_news {
            self.show();
        }
        if filled.changes > 0 {
            self.tell(Told::Recovered(filled.changes));
        }
    }

    /// Takes in what another tab wrote.
    pub fn hear(&self, key: &str, value: Option<&str>) {
        let changed = self.0.session.borrow_mut().hear(key, value);
        if changed {
            self.show();
        }
    }

    /// Looks for what was missed while the page slept: other tabs' changes, and midnight.
    pub fn wake(&self) {
        let today = clock::today();
        let (changed, turned) = {
            let mut session = self.0.session.borrow_mut();
            let turned = session.board().asof() != today;
            session.turn_to(today);
            (session.catch_up() || turned, turned)
        };
        if changed {
            self.show();
        }
        if turned {
            reminding::look(self);
        }
    }

    /// Looks at the session, for what a view does not carry.
    pub fn with<T>(&self, look: impl FnOnce(&Session<LocalStorage>) -> T) -> T {
        look(&self.0.session.borrow())
    }

    /// Tidies the storage when it wants it, after the screen is painted, in one tab at a time.
    pub fn tidy(&self) {
        if self.0.tidying.get() || !self.0.session.borrow().wants_tidying() {
            return;
        }
        self.0.tidying.set(true);
        let desk = self.clone();
        wasm_bindgen_futures::spawn_local(async move {
            TimeoutFuture::new(TIDY_AFTER).await;
            let tidying = desk.clone();
            tabs::alone(TIDY_LOCK, async move { tidying.tidy_in_steps().await }).await;
            desk.0.tidying.set(false);
        });
    }
}

impl Desk {
    /// What stands in the way is tried again after the next change; nothing is lost meanwhile.
    async fn tidy_in_steps(&self) {
        if self.with(|session| is_of_earlier_release(session.storage(), session.space())) {
            let _ = pinning::pin(self, Why::NewFormat).await;
        }
        for _ in 0..TIDY_AT_MOST {
            let begun = self.0.session.borrow_mut().begin_tidying();
            let Ok(Some(mut tidying)) = begun else {
                return;
            };
            let mut more = Ok(true);
            while more == Ok(true) {
                let until = clock::now() + A_LITTLE;
                while more == Ok(true) && clock::now() < until {
                    more = tidying.step(&LocalStorage);
                }
                TimeoutFuture::new(0).await;
            }
            let done = more.map(|_| ());
            self.0.session.borrow_mut().tidied(&tidying, &done);
            if done.is_err() {
                return;
            }
            if tidying.erases() {
                // Tried again when the page is opened next.
                let _ = mirroring::forget_erased(self).await;
                let _ = pinning::forget_erased(self).await;
            }
            TimeoutFuture::new(tabs::SETTLE_MS).await;
        }
    }
}

/// How many compactions may follow each other: one for each snapshot, and one more for what came meanwhile.
const TIDY_AT_MOST: usize = 3;
/// How many milliseconds the page may be kept busy at a time by what can wait.
pub const A_LITTLE: u64 = 6;
/// Long enough for the painting of what the person just did.
const TIDY_AFTER: u32 = 400;
/// The name under which tabs agree who tidies.
const TIDY_LOCK: &str = "kept/tidy";
