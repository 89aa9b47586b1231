//! Notices: short messages at the foot of the page about what was just done. Their texts stand in `action_messages`.

use kept_core::session::Label;

/// A message at the foot of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Tells this notice from the next with the same text.
    pub serial: u32,
    /// What it says.
    pub what: NoticeText,
}

impl Notice {
    /// Whether it says that the book was changed, which is no word to read where the change is not saved.
    pub fn tells_of_a_change(&self) -> bool {
        matches!(
            self.what,
            NoticeText::Done(_)
                | NoticeText::Undone(_)
                | NoticeText::Redone(_)
                | NoticeText::Recovered(_)
        )
    }
}

/// What a notice says.
#[derive(Clone, Debug, PartialEq)]
pub enum NoticeText {
    /// An action was done, and can be undone.
    Done(Label),
    /// An action was undone.
    Undone(Label),
    /// An action was redone.
    Redone(Label),
    /// There is nothing to undo, or others have changed it since.
    NothingToUndo,
    /// The book is read-only.
    ReadOnly,
    /// A backup was downloaded.
    CopySaved,
    /// A table was downloaded.
    TableSaved,
    /// Another file was downloaded.
    FileSaved,
    /// This many changes that the storage had lost were recovered from the mirror.
    Recovered(usize),
}
