//! The label of an action: in the message that it is done, and on the undo button.

use crate::book::Kind;
use crate::scoring::retention::today::{Step, Task};

/// A completed action, put into words by the page.
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
    /// Part of a promise to the customer of this name was kept, and the rest promised for a day of its own.
    PromiseKeptInPart(String),
    /// The customer of this name was told beforehand that a promise would be late.
    PromiseTold(String),
    /// A promise to the customer of this name was broken.
    PromiseBroken(String),
    /// A complaint of the customer of this name was settled; without a name, one of a buyer who is not in the book.
    ComplaintSettled(String),
    /// A need of the customer of this name was answered.
    NeedAnswered(String),
    /// The customer of this name was thanked.
    Thanked(String),
    /// The customer of this name was asked for a referral.
    Asked(String),
    /// An offer was answered by the customer of this name.
    OfferAnswered(String),
    /// An entry was changed.
    EntryChanged,
    /// An entry was deleted.
    EntryDeleted,
    /// So many records were taken in from a file.
    Imported(usize),
    /// So many records that were deleted once were brought back.
    BroughtBack(usize),
    /// So many buyers' replies were taken in.
    RepliesTaken(usize),
    /// A fix, already in words, is done.
    FixDone(String),
    /// A fix counts as done no more.
    FixTakenBack,
    /// How hard a fix would be was said.
    EffortSet,
    /// A question of the owner's audit was answered.
    Audited,
    /// A step of buying of this name was added.
    StepAdded(String),
    /// So many steps of buying were added.
    StepsAdded(usize),
    /// The step of this name was changed.
    StepChanged(String),
    /// The step of this name was deleted.
    StepDeleted(String),
    /// The step of this name now has this place, counted from 1, among so many.
    StepMoved(String, usize, usize),
    /// A deed of a part of the page that brings its texts along, already in words.
    InWords(String),
    /// Settings were changed.
    SettingsChanged,
    /// The book is again what it was at a moment, already in words.
    WentBack(String),
}

impl Label {
    /// What a step done for the customer of this name is called.
    pub fn of_step(step: &Step, name: String) -> Label {
        match step.task() {
            Task::BeInTouch => Label::Logged(Kind::Touch, name),
            Task::KeepPromise => Label::PromiseKept(name),
            Task::SettleComplaint => Label::ComplaintSettled(name),
            Task::AnswerNeed => Label::NeedAnswered(name),
            Task::SayThanks => Label::Thanked(name),
            Task::Offer => Label::Logged(Kind::Offer, name),
        }
    }
}
