//! What can be done for a customer today, and what doing it writes into the book: the one place that says so, for the
//! question "what if" and for the deed itself, so that both come to the same. Must never know a score.

use crate::book::action::Action;
use crate::book::fact::{Channel, NeedAnswer};
use crate::book::field::Problems;
use crate::book::op::List;
use crate::book::path::Path;
use crate::book::record::{Fields, Record, gathered};
use crate::book::value::choice;
use crate::book::{Day, Entry, File, Id};

choice! {
    /// What kinds of thing there are to do, in the order in which ties are settled.
    Task {
        /// Write, call or visit.
        BeInTouch = "be_in_touch",
        /// Keep a promise that is overdue.
        KeepPromise = "keep_promise",
        /// Settle an open complaint, in full.
        SettleComplaint = "settle_complaint",
        /// Answer an open need.
        AnswerNeed = "answer_need",
        /// Thank them for having bought.
        SayThanks = "say_thanks",
        /// Offer what they asked for.
        Offer = "offer",
    }
}

/// One thing to do for one customer today.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Be in touch by this channel.
    BeInTouch(Channel),
    /// Keep the promise of this entry.
    KeepPromise(Id),
    /// Settle the complaint of this entry in full.
    SettleComplaint(Id),
    /// Answer the need of this entry so. Scores do not weigh what the answer is.
    AnswerNeed(Id, NeedAnswer),
    /// Say thanks by this channel.
    SayThanks(Channel),
    /// Offer this item, which the need of this entry asks for.
    Offer {
        /// The need's entry.
        need: Id,
        /// The item it names.
        item: Id,
    },
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    let pairs = pairs.iter();
    gathered(pairs.map(|(name, value)| ((*name).to_owned(), (*value).into())))
}

impl Step {
    /// What kind of thing it is.
    pub fn task(&self) -> Task {
        match self {
            Step::BeInTouch(_) => Task::BeInTouch,
            Step::KeepPromise(_) => Task::KeepPromise,
            Step::SettleComplaint(_) => Task::SettleComplaint,
            Step::AnswerNeed(..) => Task::AnswerNeed,
            Step::SayThanks(_) => Task::SayThanks,
            Step::Offer { .. } => Task::Offer,
        }
    }

    /// By which channel, where it is a contact.
    pub fn channel(&self) -> Option<Channel> {
        match self {
            Step::BeInTouch(channel) | Step::SayThanks(channel) => Some(*channel),
            _ => None,
        }
    }

    /// The entry it is about; none where it is about no entry in particular.
    pub fn entry(&self) -> Option<&Id> {
        match self {
            Step::KeepPromise(id) | Step::SettleComplaint(id) | Step::AnswerNeed(id, _) => Some(id),
            Step::Offer { need, .. } => Some(need),
            Step::BeInTouch(_) | Step::SayThanks(_) => None,
        }
    }

    /// What is written when it is done on a day: fields of the entry named, or of a new one where none is.
    fn written(&self, customer: &Id, on: Day) -> (Option<&Id>, Fields) {
        let (who, day) = (customer.as_str(), on.to_string());
        let anew = |kind: &str| fields(&[("kind", kind), ("customer", who), ("on", &day)]);
        let touch = |channel: Channel| {
            let mut touch = anew("touch");
            touch.extend(fields(&[("channel", channel.word()), ("by", "us")]));
            touch
        };
        match self {
            Step::BeInTouch(channel) => (None, touch(*channel)),
            Step::SayThanks(channel) => {
                let mut thanks = touch(*channel);
                thanks.insert("thanks".to_owned(), true.into());
                (None, thanks)
            }
            Step::KeepPromise(id) => (Some(id), fields(&[("kept_on", &day)])),
            Step::SettleComplaint(id) => {
                let settled = fields(&[("resolved_on", &day), ("made_right", "full")]);
                (Some(id), settled)
            }
            Step::AnswerNeed(id, answer) => {
                let answered = fields(&[("answered_on", &day), ("answer", answer.word())]);
                (Some(id), answered)
            }
            Step::Offer { need, item } => {
                let mut offer = anew("offer");
                let asked = [("item", item.as_str()), ("origin", "asked")];
                offer.extend(fields(&asked));
                offer.extend(fields(&[("need", need.as_str())]));
                (None, offer)
            }
        }
    }

    /// The action that does it on a day. `fresh` names the entry that it writes, where it writes a new one.
    pub fn action(&self, customer: &Id, on: Day, fresh: &Id) -> Action {
        let (held, fields) = self.written(customer, on);
        match held {
            Some(id) => Action::Edit(List::Entries, id.clone(), fields),
            None => Action::Add(List::Entries, fresh.clone(), fields),
        }
    }

    /// A copy of the customer's file as it would be after doing it on a day; none where the entry it is about is not there.
    pub fn done(&self, customer: &Id, file: &File, on: Day, fresh: &Id) -> Option<File> {
        let (held, fields) = self.written(customer, on);
        let (id, fields) = match held {
            None => (fresh, fields),
            Some(id) => {
                let entry = file.entries().find(|entry| entry.id == *id)?;
                let mut all = entry.write();
                all.extend(fields);
                (id, all)
            }
        };
        let entry = Entry::read(id, &fields, &Path::Root, &mut Problems::new())?;
        Some(file.with(entry))
    }
}

/// Hides a customer from the suggestions until a day.
pub fn rest(customer: &Id, until: Day) -> Action {
    let fields = fields(&[("snoozed_until", &until.to_string())]);
    Action::Edit(List::Customers, customer.clone(), fields)
}
