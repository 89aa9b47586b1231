//! What the page shows beside the book: unsaved changes, undo, reminders and banners. It is apart from the app state, so
//! that a reminder or the mirror's answer computes no page's model anew.

use std::rc::Rc;

use yew::Html;

use kept_core::session::Label;
use kept_core::session::backup_due::BackupAge;
use kept_core::storage::Fault;
use kept_core::storage::quota::Shortage;

/// A shared handle on [`AppStatusData`], compared by value.
pub type AppStatus = Rc<AppStatusData>;

/// The state of saving, undo, reminders and banners.
#[derive(Clone, Default, PartialEq)]
pub struct AppStatusData {
    /// The number of unsaved changes, and why they are not saved.
    pub unsaved: Option<(usize, Fault)>,
    /// The action that undo would take back.
    pub to_undo: Option<Label>,
    /// The action that redo would do again.
    pub to_redo: Option<Label>,
    /// Why there is no mirror; none where there is one.
    pub unmirrored: Option<Fault>,
    /// What to remind of.
    pub reminder: Option<Reminder>,
    /// A banner on every page, from a service.
    pub banner: Option<Html>,
    /// The number of backups downloaded since the page was opened.
    pub backups: u32,
}

/// What to remind of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The age of the last backup, where a new one is due.
    pub backup: Option<BackupAge>,
    /// How little room the browser's storage has left.
    pub quota: Option<Shortage>,
}
