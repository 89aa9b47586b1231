//! The dialogs that can stand over the page.

use crate::forms::log::kinds::What;
use crate::platform::pending_contact::Left;
use kept_core::book::Id;

/// A dialog over the page.
#[derive(Clone, PartialEq, Debug)]
pub enum Modal {
    /// A form for a new entry, about this customer if one is given.
    Log(Option<Id>),
    /// A form for a new entry of this kind, about this customer if one is given.
    LogThis(Option<Id>, What),
    /// A form for changing this entry.
    Entry(Id),
    /// The days for which this customer can be snoozed.
    Later(Id),
    /// The ways to reach this customer; after leaving by one of them, whether to log it.
    Reach(Id, Option<Left>),
    /// A form for a date of this customer's own: the one of this name, or a new one.
    Date(Id, Option<String>),
    /// How this complaint, wish or promise was settled.
    Settle(Id),
    /// The command box, which finds a customer, a place or an action.
    Command,
    /// The list of keyboard shortcuts.
    Keys,
}
