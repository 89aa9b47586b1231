//! The undo and redo stacks of this page, kept until it closes. Undo never reverts what another tab did.

use crate::book::undo::UndoRecord;

use super::action_label::Label;

/// Maximum number of actions to undo.
const DEPTH: usize = 200;

/// Actions done and actions undone.
#[derive(Clone, Debug, Default)]
pub struct History {
    done: Vec<(Label, UndoRecord)>,
    undone: Vec<(Label, UndoRecord)>,
}

impl History {
    /// Pushes a new action and clears the redo stack.
    pub fn did(&mut self, label: Label, deed: UndoRecord) {
        self.undone.clear();
        self.push_done(label, deed);
    }

    /// The action that undo would revert.
    pub fn to_undo(&self) -> Option<&Label> {
        self.done.last().map(|(label, _)| label)
    }

    /// The action that redo would repeat.
    pub fn to_redo(&self) -> Option<&Label> {
        self.undone.last().map(|(label, _)| label)
    }

    pub(super) fn take_done(&mut self) -> Option<(Label, UndoRecord)> {
        self.done.pop()
    }

    pub(super) fn take_undone(&mut self) -> Option<(Label, UndoRecord)> {
        self.undone.pop()
    }

    pub(super) fn take_done_if(
        &mut self,
        fits: impl FnOnce(&(Label, UndoRecord)) -> bool,
    ) -> Option<(Label, UndoRecord)> {
        self.done
            .last()
            .is_some_and(fits)
            .then(|| self.done.pop())?
    }

    pub(super) fn take_undone_if(
        &mut self,
        fits: impl FnOnce(&(Label, UndoRecord)) -> bool,
    ) -> Option<(Label, UndoRecord)> {
        self.undone
            .last()
            .is_some_and(fits)
            .then(|| self.undone.pop())?
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
