//! What an action is called when the page tells that it is done, and on the undo button.

use crate::book::Kind;

/// A done thing, to be put into words by the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Label {
    /// A customer of this name was added.
    CustomerAdded(String),
    /// Something about the customer of this name was changed.
    CustomerChanged(String),
    /// The customer of this name was deleted.
    CustomerDeleted(String),
    /// The customer of this name was erased for good.
    CustomerErased(String),
    /// The customer of this name rests until a day, already in words.
    Snoozed(String, String),
    /// An entry of this kind about the customer of this name was written down.
    Logged(Kind, String),
    /// A promise to the customer of this name was kept.
    PromiseKept(String),
    /// An entry was changed.
    EntryChanged,
    /// An entry was deleted.
    EntryDeleted,
    /// So many records were taken in from a file.
    Imported(usize),
    /// So many records that were deleted once were brought back.
    BroughtBack(usize),
    /// Settings were changed.
    SettingsChanged,
}
