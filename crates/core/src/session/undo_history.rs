//! What this page did and can take back. It lives as long as the page: undoing never undoes what another tab did.

use crate::book::undo::UndoRecord;

use super::action_label::Label;

/// How many deeds can be taken back.
const DEPTH: usize = 200;

/// Deeds done and deeds undone.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<(Label, UndoRecord)>,
    undone: Vec<(Label, UndoRecord)>,
}

impl History {
    /// Remembers a new deed; what was undone before can no longer be redone.
    pub fn did(&mut self, label: Label, deed: UndoRecord) {
        self.undone.clear();
        self.push_done(label, deed);
    }

    /// The deed that would be taken back next.
    pub fn to_undo(&self) -> Option<&Label> {
        self.done.last().map(|(label, _)| label)
    }

    /// The deed that would be done again next.
    pub fn to_redo(&self) -> Option<&Label> {
        self.undone.last().map(|(label, _)| label)
    }

    pub(super) fn take_done(&mut self) -> Option<(Label, UndoRecord)> {
        self.done.pop()
    }

    pub(super) fn take_undone(&mut self) -> Option<(Label, UndoRecord)> {
        self.undone.pop()
    }

    pub(super) fn push_done(&mut self, label: Label, deed: UndoRecord) {
        self.done.push((label, deed));
        if self.done.len() > DEPTH {
            self.done.remove(0);
        }
    }

    pub(super) fn push_undone(&mut self, label: Label, deed: UndoRecord) {
        self.undone.push((label, deed));
    }

    /// Forgets everything, as after erasing a person.
    pub fn forget(&mut self) {
        *self = History::default();
    }
}
