//! The page's one way to change anything: gestures become actions here, and what they did becomes the next view.
//! Pages hold the `Dispatcher` to act and the `AppState` to look; neither knows how a score is made.

mod app_state;
mod background_compaction;
mod notice;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use yew::prelude::*;

use crate::platform::clock;
use crate::platform::local_storage::LocalStorage;
use crate::services::reminders::Due;
use crate::services::time_slicing::{Stop, in_slices};
use crate::services::{mirror_sync, recovery_points, reminders};
use kept_core::book::Id;
use kept_core::book::action::Action;
use kept_core::book::field::Problem;
use kept_core::book::op::List;
use kept_core::book::record::Fields;
use kept_core::session::{Label, Opening, Refused, Session};
use kept_core::storage::recovery_points::Why;
use kept_core::storage::{Fault, Saved, Space};

pub use app_state::{AppState, AppStateData};
pub use notice::{Notice, NoticeText};

/// The dispatcher: the same for as long as the page lives.
#[derive(Clone)]
pub struct Dispatcher(Rc<Inner>);

struct Inner {
    session: RefCell<Session<LocalStorage>>,
    on_view: Callback<AppState>,
    on_notice: Callback<Notice>,
    serial: Cell<u32>,
    told: Cell<u32>,
    tidying: Cell<bool>,
    unmirrored: RefCell<Option<Fault>>,
    due: Cell<Option<Due>>,
    word: RefCell<Option<Html>>,
}

impl PartialEq for Dispatcher {
    fn eq(&self, other: &Dispatcher) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Dispatcher {
    /// Opens a book of this browser in slices, telling after each how far it is in percent; none where it was called off.
    pub async fn open(
        space: Space,
        on_view: Callback<AppState>,
        on_notice: Callback<Notice>,
        stop: &Stop,
        tell: &Callback<u8>,
    ) -> Option<Dispatcher> {
        let mut opening = Opening::new(LocalStorage, space, clock::new_writer(), clock::today());
        let mut session = None;
        let piece = || {
            session = opening.step();
            let more = session.is_none();
            more.then(|| (usize::from(opening.percent()), 100))
        };
        in_slices(stop, tell, piece).await;
        let session = RefCell::new(session?);
        Some(Dispatcher(Rc::new(Inner {
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
    pub fn view(&self) -> AppState {
        let session = self.0.session.borrow();
        AppState::of(AppStateData {
            space: session.space(),
            book: session.book().clone(),
            revision: session.revision(),
            score_cache: session.score_cache().clone(),
            unsaved: session
                .unsaved()
                .map(|(count, fault)| (count, fault.clone())),
            load_problems: session.load_problems().to_vec(),
            to_undo: session.history().to_undo().cloned(),
            to_redo: session.history().to_redo().cloned(),
            unmirrored: self.0.unmirrored.borrow().clone(),
            due: self.0.due.get(),
            word: self.0.word.borrow().clone(),
        })
    }

    fn show(&self) {
        self.0.on_view.emit(self.view());
        self.tidy();
    }

    /// Tells something at the foot of the page.
    pub fn tell(&self, what: NoticeText) {
        self.tell_as(self.turn(), what);
    }

    /// The serial number for what will be told of a deed just done.
    pub fn turn(&self) -> u32 {
        let serial = self.0.serial.get().saturating_add(1);
        self.0.serial.set(serial);
        serial
    }

    /// Tells something at the foot of the page, unless what came after it was told already.
    pub fn tell_as(&self, serial: u32, what: NoticeText) {
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
                mirror_sync::hold(self, changed.then_some(NoticeText::Done(label)));
                Ok(())
            }
            Err(Refused::ReadOnly) => {
                self.tell(NoticeText::ReadOnly);
                Ok(())
            }
            Err(Refused::Wrong(problems)) => Err(problems),
        }
    }

    /// Carries out a large action in steps between which the page breathes, and says so. Before it a recovery point is
    /// pinned.
    ///
    /// # Errors
    /// As [`Dispatcher::act`].
    pub async fn act_in_steps(
        &self,
        action: Action,
        label: Label,
        why: Why,
    ) -> Result<(), Vec<Problem>> {
        // Where there is no room for a point, the page says so on its own page and goes on.
        let _ = recovery_points::pin(self, why).await;
        let planned = self.0.session.borrow_mut().plan(&action, clock::now());
        let batch = match planned {
            Ok(batch) => batch,
            Err(Refused::ReadOnly) => {
                self.tell(NoticeText::ReadOnly);
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
        mirror_sync::hold(self, changed.then_some(NoticeText::Done(label)));
        Ok(())
    }

    /// Erases a person, and says so, after a recovery point was pinned; they leave that one too.
    pub async fn erase(&self, id: Id, label: Label) {
        let _ = recovery_points::pin(self, Why::Erasure).await;
        // Only somebody who was never there cannot be erased.
        let _ = self.act(Action::Erase(id), label);
    }

    /// Carries out what no person did, without a word.
    pub fn prepare(&self, action: &Action) {
        // A book that can only be read stays as it is.
        let _ = self.0.session.borrow_mut().prepare(action, clock::now());
        self.show();
        mirror_sync::hold(self, None);
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
            Ok(Some(label)) => NoticeText::Undone(label),
            Ok(None) => NoticeText::NothingToUndo,
            Err(_) => NoticeText::ReadOnly,
        };
        mirror_sync::hold(self, Some(told));
    }

    /// Does again what was undone last.
    pub fn redo(&self) {
        let redone = self.0.session.borrow_mut().redo(clock::now());
        self.show();
        let told = match redone {
            Ok(Some(label)) => NoticeText::Redone(label),
            Ok(None) => NoticeText::NothingToUndo,
            Err(_) => NoticeText::ReadOnly,
        };
        mirror_sync::hold(self, Some(told));
    }

    /// Tries once more to save what could not be saved.
    pub fn save_again(&self) {
        self.0.session.borrow_mut().save_unsaved();
        self.show();
        mirror_sync::hold(self, None);
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
            self.tell(NoticeText::Recovered(filled.changes));
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
            let turned = session.score_cache().asof() != today;
            session.turn_to(today);
            (session.catch_up() || turned, turned)
        };
        if changed {
            self.show();
        }
        if turned {
            reminders::look(self);
        }
    }

    /// Looks at the session, for what a view does not carry.
    pub fn with<T>(&self, look: impl FnOnce(&Session<LocalStorage>) -> T) -> T {
        look(&self.0.session.borrow())
    }
}

/// How many milliseconds the page may be kept busy at a time by what can wait.
pub const A_LITTLE: u64 = 6;
