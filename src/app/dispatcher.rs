//! The dispatcher: carries out actions on the book, saves them, and hands the new state to the page. Pages hold the
//! `Dispatcher` to act and the `AppState` to read; neither knows how a score is computed.

mod background_compaction;
mod background_rescoring;
mod effects;
mod in_parts;
mod notice;
mod status;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::platform::clock;
use crate::platform::local_storage::LocalStorage;
use crate::services::time_slicing::{Stop, in_short_slices, in_slices};
use kept_core::book::Id;
use kept_core::book::action::Action;
use kept_core::book::field::Problem;
use kept_core::book::op::List;
use kept_core::book::record::Fields;
use kept_core::session::{Label, Opening, Refused, Session};
use kept_core::storage::recovery_points::Why;
use kept_core::storage::{Fault, Saved, Space};

pub use effects::{Effects, Pending};
pub use kept_core::session::{AppState, AppStateData};
pub use notice::{Notice, NoticeText};
pub use status::{AppStatus, AppStatusData, Reminder};

/// The dispatcher of one open book; the same for as long as the book is open.
#[derive(Clone)]
pub struct Dispatcher(Rc<Inner>);

/// What the dispatcher calls when something has changed.
#[derive(Clone)]
pub struct Listeners {
    /// Gets the state after each action; the same value where neither the book nor the day has changed.
    pub on_view: Callback<AppState>,
    /// Gets the status after each change of it.
    pub on_status: Callback<AppStatus>,
    /// Gets each notice; none where the last one no longer fits.
    pub on_notice: Callback<Option<Notice>>,
}

struct Inner {
    session: RefCell<Session<LocalStorage>>,
    listeners: Listeners,
    effects: Effects,
    /// The state made last.
    view: RefCell<AppState>,
    /// The status handed on last.
    status: RefCell<AppStatus>,
    /// The serial numbers given out last and shown last.
    serial: Cell<u32>,
    shown: Cell<u32>,
    compacting: Cell<bool>,
    /// Whether a large action is under way.
    in_parts: Cell<bool>,
    /// Whether everybody is being scored anew.
    rescoring: Cell<bool>,
    /// The keys of the buttons pressed since this state was drawn.
    pressed: RefCell<(Option<AppState>, Vec<String>)>,
}

impl PartialEq for Dispatcher {
    fn eq(&self, other: &Dispatcher) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Dispatcher {
    /// Opens a book of this browser in slices, reporting the progress in percent after each; none where it was stopped.
    pub async fn open(
        space: Space,
        listeners: Listeners,
        effects: Effects,
        stop: &Stop,
        on_percent: &Callback<u8>,
    ) -> Option<Dispatcher> {
        let mut opening = Opening::new(LocalStorage, space, clock::new_writer(), clock::today());
        let mut session = None;
        let piece = || {
            session = opening.step();
            let more = session.is_none();
            more.then(|| (usize::from(opening.percent()), 100))
        };
        in_slices(stop, on_percent, piece).await;
        let session = session?;
        let view = AppState::of(&session, None);
        let dispatcher = Dispatcher(Rc::new(Inner {
            session: RefCell::new(session),
            listeners,
            effects,
            view: RefCell::new(view),
            status: RefCell::default(),
            serial: Cell::new(0),
            shown: Cell::new(0),
            compacting: Cell::new(false),
            in_parts: Cell::new(false),
            rescoring: Cell::new(false),
            pressed: RefCell::default(),
        }));
        Some(dispatcher)
    }

    /// The state as it is now; the same value until the book, its revision or the day changes. While a large action is under
    /// way it is the one before.
    pub fn view(&self) -> AppState {
        if self.0.in_parts.get() {
            return self.0.view.borrow().clone();
        }
        let view = AppState::of(&self.0.session.borrow(), Some(&self.0.view.borrow()));
        self.0.view.replace(view.clone());
        view
    }

    /// The status as it is now.
    pub fn status(&self) -> AppStatus {
        self.0.status.borrow().clone()
    }

    /// Hands on the state, and the status where it has changed, and compacts the storage where that is due.
    fn publish(&self) {
        self.0.listeners.on_view.emit(self.view());
        let session = self.0.session.borrow();
        let unsaved = session.unsaved();
        let unsaved = unsaved.map(|(count, fault)| (count, fault.clone()));
        let to_undo = session.history().to_undo().cloned();
        let to_redo = session.history().to_redo().cloned();
        drop(session);
        self.change_status(|status| {
            status.unsaved = unsaved;
            status.to_undo = to_undo;
            status.to_redo = to_redo;
        });
        self.compact_when_due();
        self.rescore_when_due();
    }

    fn change_status(&self, change: impl FnOnce(&mut AppStatusData)) {
        let before = self.status();
        let mut next = (*before).clone();
        change(&mut next);
        if next != *before {
            let next = Rc::new(next);
            self.0.status.replace(next.clone());
            self.0.listeners.on_status.emit(next);
        }
    }

    /// Shows a notice.
    pub fn notify(&self, what: NoticeText) {
        self.notify_as(self.next_serial(), what);
    }

    /// The serial number for the notice of an action just done.
    pub fn next_serial(&self) -> u32 {
        let serial = self.0.serial.get().saturating_add(1);
        self.0.serial.set(serial);
        serial
    }

    /// Shows a notice, unless a later one was shown already.
    pub fn notify_as(&self, serial: u32, what: NoticeText) {
        if self.0.shown.replace(self.0.shown.get().max(serial)) < serial {
            self.0
                .listeners
                .on_notice
                .emit(Some(Notice { serial, what }));
        }
    }

    /// Copies what was saved into the mirror, then shows the notice.
    fn mirror(&self, notice: Option<NoticeText>) {
        (self.0.effects.mirror)(self, notice);
    }

    /// Carries out an action and shows a notice of it.
    ///
    /// # Errors
    /// What is wrong with the action; the book is then as it was.
    pub fn act(&self, action: Action, label: Label) -> Result<(), Vec<Problem>> {
        let done = self
            .0
            .session
            .borrow_mut()
            .perform(&action, label.clone(), clock::now());
        match done {
            Ok(changed) => {
                self.publish();
                self.mirror(changed.then_some(NoticeText::Done(label)));
                Ok(())
            }
            Err(Refused::ReadOnly) => {
                self.notify(NoticeText::ReadOnly);
                Ok(())
            }
            Err(Refused::Wrong(problems)) => Err(problems),
        }
    }

    /// Carries out the action of a button that adds a record, once: a second press of it may come before the page is drawn
    /// anew. `drawn` is the state the button was drawn for, `key` tells it from the others there.
    ///
    /// # Errors
    /// As [`Dispatcher::act`].
    pub fn act_once(
        &self,
        drawn: &AppState,
        key: String,
        action: Action,
        label: Label,
    ) -> Result<(), Vec<Problem>> {
        {
            let (of, keys) = &mut *self.0.pressed.borrow_mut();
            if of.as_ref() != Some(drawn) {
                *of = Some(drawn.clone());
                keys.clear();
            }
            if keys.contains(&key) {
                return Ok(());
            }
            keys.push(key);
        }
        self.act(action, label)
    }

    /// Erases a customer after pinning a recovery point, from which they are taken as well.
    pub async fn erase(&self, id: Id, label: Label) {
        let _ = (self.0.effects.pin)(self, Why::Erasure).await;
        // Erasing is refused only where the customer was never there.
        let _ = self.act(Action::Erase(id), label);
    }

    /// Carries out an action that the person did not take, without notice or undo.
    pub fn prepare(&self, action: &Action) {
        // A read-only book stays as it is.
        let _ = self.0.session.borrow_mut().prepare(action, clock::now());
        self.publish();
        self.mirror(None);
    }

    /// Adds a new record and returns its new id.
    ///
    /// # Errors
    /// What is wrong with its fields.
    pub fn add(&self, list: List, fields: Fields, label: Label) -> Result<Id, Vec<Problem>> {
        let id = clock::new_id();
        self.act(Action::Add(list, id.clone(), fields), label)?;
        Ok(id)
    }

    /// Tries again to save what could not be saved.
    pub fn save_again(&self) {
        self.0.session.borrow_mut().save_unsaved();
        self.publish();
        self.mirror(None);
    }

    /// What was saved since this was last called.
    pub fn take_saved(&self) -> Vec<Saved> {
        self.0.session.borrow_mut().take_saved()
    }

    /// Whether there is no mirror.
    pub fn is_unmirrored(&self) -> bool {
        self.0.status.borrow().unmirrored.is_some()
    }

    /// Keeps the mirror's answer in the status.
    pub fn set_mirror_answer(&self, answer: &Result<(), Fault>) {
        self.change_status(|status| status.unmirrored = answer.as_ref().err().cloned());
    }

    /// Sets or clears the reminder.
    pub fn set_reminder(&self, reminder: Option<Reminder>) {
        self.change_status(|status| status.reminder = reminder);
    }

    /// Sets or clears the banner that a service shows on every page.
    pub fn set_banner(&self, banner: Option<Html>) {
        self.change_status(|status| status.banner = banner);
    }

    /// Counts a backup and clears the reminder.
    pub fn backup_saved(&self) {
        self.change_status(|status| {
            status.backups = status.backups.saturating_add(1);
            status.reminder = None;
        });
    }

    /// Takes changes that the storage has lost back from the mirror, in slices, and shows a notice of them.
    pub async fn recover(&self, tail: Vec<Saved>, forgot: Option<u64>) {
        let mut filling = self.0.session.borrow_mut().begin_recovery(tail, forgot);
        let filled =
            in_short_slices(|| self.0.session.borrow_mut().recover_step(&mut filling)).await;
        if filled.is_news {
            self.publish();
        }
        if filled.changes > 0 {
            self.notify(NoticeText::Recovered(filled.changes));
        }
    }

    /// Applies what another tab wrote to the storage.
    pub fn apply_remote(&self, key: &str, value: Option<&str>) {
        let changed = self.0.session.borrow_mut().hear(key, value);
        if changed {
            self.publish();
        }
    }

    /// Catches up on other tabs' changes and on midnight, as after the page was frozen.
    pub fn catch_up(&self) {
        let today = clock::today();
        let (changed, turned) = {
            let mut session = self.0.session.borrow_mut();
            let turned = session.score_cache().asof() != today;
            session.turn_to(today);
            (session.catch_up() || turned, turned)
        };
        if changed {
            self.publish();
        }
        if turned {
            (self.0.effects.day_changed)(self);
        }
    }

    /// Reads from the session what the state does not carry.
    pub fn with<T>(&self, read: impl FnOnce(&Session<LocalStorage>) -> T) -> T {
        read(&self.0.session.borrow())
    }
}
