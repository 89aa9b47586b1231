//! What is told at the foot of the page once something was done. Its words stand in `labels`.

use kept_core::session::Label;

/// What has just happened, told at the foot of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Tells one notice from the next of the same words.
    pub serial: u32,
    /// What happened.
    pub what: NoticeText,
}

/// What a notice tells.
#[derive(Clone, Debug, PartialEq)]
pub enum NoticeText {
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
