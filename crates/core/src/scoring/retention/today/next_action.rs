//! What can be done for a customer today, and what doing it writes into the book: the one place that says so, for the
//! question "what if" and for the deed itself, so that both come to the same. Must never score anything.

use crate::book::action::Action;
use crate::book::entry::Common;
use crate::book::fact::{
    By, Channel, Departure, MadeRight, NeedAnswer, Offer, OfferAnswer, Origin, Promise, Referral,
    Touch,
};
use crate::book::field::Problems;
use crate::book::json_path::Path;
use crate::book::op::List;
use crate::book::record::{Extra, Fields, Record, collect_unsorted};
use crate::book::value::{Line, choice};
use crate::book::{Day, Entry, Fact, File, Id, Kind};
use crate::scoring::retention::constants::CHARGE_TALK;
use crate::scoring::retention::warmth::{Contact, charge_of_touch};

choice! {
    /// What kinds of thing there are to do, in the order in which ties are settled.
    Task {
        /// Keep a promise that is overdue.
        KeepPromise = "keep_promise",
        /// Settle an open complaint, in full.
        SettleComplaint = "settle_complaint",
        /// Write, call or visit.
        BeInTouch = "be_in_touch",
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
    collect_unsorted(pairs.map(|(name, value)| ((*name).to_owned(), (*value).into())))
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

    /// The contact that doing it is and what it recharges; none where it is no contact.
    pub fn contact(&self) -> Option<(Contact, f64)> {
        let touched = |touch: &Touch| (Contact::Touch(touch.channel), charge_of_touch(touch));
        match self {
            Step::BeInTouch(channel) => Some(touched(&touch(*channel, None))),
            Step::SayThanks(channel) => Some(touched(&touch(*channel, Some(true)))),
            Step::Offer { .. } => Some((Contact::Talk(Kind::Offer), CHARGE_TALK)),
            _ => None,
        }
    }

    /// Whether doing it bears on our conduct: trust, listening or felt friction.
    pub fn is_conduct(&self) -> bool {
        !matches!(self, Step::BeInTouch(_) | Step::SayThanks(_))
    }

    /// What doing it on a day writes.
    fn written(&self, on: Day) -> Written<'_> {
        match self {
            Step::BeInTouch(channel) => Written::Anew(Fact::Touch(touch(*channel, None))),
            Step::SayThanks(channel) => Written::Anew(Fact::Touch(touch(*channel, Some(true)))),
            Step::KeepPromise(id) => Written::Into(id, Ending::Kept(on)),
            Step::SettleComplaint(id) => Written::Into(id, Ending::Settled(on, MadeRight::Full)),
            Step::AnswerNeed(id, answer) => Written::Into(id, Ending::Answered(on, *answer)),
            Step::Offer { need, item } => Written::Anew(Fact::Offer(Offer {
                item: Some(item.clone()),
                text: None,
                origin: Some(Origin::Asked),
                answer: None,
                need: Some(need.clone()),
            })),
        }
    }

    /// The action that does it on a day. `fresh` names the entry that it writes, where it writes a new one.
    pub fn action(&self, customer: &Id, on: Day, fresh: &Id) -> Action {
        match self.written(on) {
            Written::Anew(fact) => {
                let entry = anew(fact, customer, on, fresh);
                Action::Add(List::Entries, entry.id.clone(), entry.write())
            }
            Written::Into(id, ending) => into(id, ending.fields()),
        }
    }

    /// The action that does it on a day, where that changes an entry which is there already; none where it writes a new one.
    pub fn correction(&self, on: Day) -> Option<Action> {
        match self.written(on) {
            Written::Anew(_) => None,
            Written::Into(id, ending) => Some(into(id, ending.fields())),
        }
    }

    /// A copy of the customer's file as it would be after doing it on a day; none where the entry it is about is not there, or
    /// nothing that could end so.
    pub fn done(&self, customer: &Id, file: &File, on: Day, fresh: &Id) -> Option<File> {
        match self.written(on) {
            Written::Anew(fact) => Some(file.with(anew(fact, customer, on, fresh))),
            Written::Into(id, ending) => {
                let mut entry = file.entries().find(|held| held.id == *id)?.clone();
                let ended = ending.end(&mut entry.fact);
                ended.then(|| file.with(entry))
            }
        }
    }
}

/// A copy of a file in which these fields of an entry are others; none where the entry is not there or cannot be so.
pub fn changed(file: &File, entry: &Id, fields: Fields) -> Option<File> {
    let mut all = file.entries().find(|held| held.id == *entry)?.write();
    all.extend(fields);
    let entry = Entry::read(entry, &all, &Path::Root, &mut Problems::new())?;
    Some(file.with(entry))
}

fn into(id: &Id, fields: Fields) -> Action {
    Action::Edit(List::Entries, id.clone(), fields)
}

fn touch(channel: Channel, thanks: Option<bool>) -> Touch {
    Touch {
        channel: Some(channel),
        by: Some(By::Us),
        thanks,
        answered: None,
    }
}

/// What a step writes.
enum Written<'a> {
    /// A new entry that says this.
    Anew(Fact),
    /// This end into the entry of this id.
    Into(&'a Id, Ending),
}

/// How something open ends.
enum Ending {
    /// A promise, kept on a day.
    Kept(Day),
    /// A complaint, settled on a day, so well.
    Settled(Day, MadeRight),
    /// A need, answered on a day.
    Answered(Day, NeedAnswer),
}

impl Ending {
    /// The fields that it writes.
    fn fields(&self) -> Fields {
        match self {
            Ending::Kept(on) => fields(&[("kept_on", &on.to_string())]),
            Ending::Settled(on, how) => {
                fields(&[("resolved_on", &on.to_string()), ("made_right", how.word())])
            }
            Ending::Answered(on, answer) => {
                fields(&[("answered_on", &on.to_string()), ("answer", answer.word())])
            }
        }
    }

    /// Writes the same into a fact, without the way over text. False where it is no fact that can end so.
    fn end(&self, fact: &mut Fact) -> bool {
        match (self, fact) {
            (Ending::Kept(on), Fact::Promise(promise)) => promise.kept_on = Some(*on),
            (Ending::Settled(on, how), Fact::Incident(incident)) => {
                incident.resolved_on = Some(*on);
                incident.made_right = Some(*how);
            }
            (Ending::Answered(on, answer), Fact::Need(need)) => {
                need.answered_on = Some(*on);
                need.answer = Some(*answer);
            }
            _ => return false,
        }
        true
    }
}

fn anew(fact: Fact, customer: &Id, on: Day, fresh: &Id) -> Entry {
    Entry {
        id: fresh.clone(),
        common: Common {
            on,
            customer: Some(customer.clone()),
            minutes: None,
            note: None,
            measure: None,
        },
        fact,
        extra: Extra::default(),
    }
}

/// Says that the customer was told beforehand that the promise of this entry would be late.
pub fn told_ahead(promise: &Id) -> Action {
    into(
        promise,
        collect_unsorted([("told_ahead".to_owned(), true.into())]),
    )
}

/// Says that the promise of this entry was broken on a day.
pub fn broken(promise: &Id, on: Day) -> Action {
    into(promise, fields(&[("broken_on", &on.to_string())]))
}

/// Says how well the complaint of this entry was settled on a day.
pub fn settled(complaint: &Id, how: MadeRight, on: Day) -> Action {
    into(complaint, Ending::Settled(on, how).fields())
}

/// Says what the customer answered to the offer of this entry.
pub fn offer_answered(offer: &Id, answer: OfferAnswer) -> Action {
    into(offer, fields(&[("answer", answer.word())]))
}

/// Writes down that the customer was asked for a referral on a day, under a fresh id. What they answer comes later.
pub fn asked_for_referral(customer: &Id, on: Day, fresh: &Id) -> Action {
    let asked = Referral { answer: None };
    let entry = anew(Fact::Referral(asked), customer, on, fresh);
    Action::Add(List::Entries, entry.id.clone(), entry.write())
}

/// Writes down that these customers left by a day, each under a fresh id: one action, undone as one. Why they left is not
/// known.
pub fn departed(gone: &[(Id, Id)], on: Day) -> Action {
    let unknown = Departure {
        stated: None,
        root: None,
        rival: None,
        item: None,
        could_offer: None,
        did_offer: None,
        text: None,
    };
    let left = gone.iter().map(|(customer, fresh)| {
        let entry = anew(Fact::Departure(unknown.clone()), customer, on, fresh);
        Action::Add(List::Entries, entry.id.clone(), entry.write())
    });
    Action::All(left.collect())
}

/// Writes down a contact on a day, under a fresh id.
pub fn contacted(customer: &Id, contact: Touch, on: Day, fresh: &Id) -> Action {
    let entry = anew(Fact::Touch(contact), customer, on, fresh);
    Action::Add(List::Entries, entry.id.clone(), entry.write())
}

/// Says that part of the promise of this entry to a customer was kept on a day, and promises the rest, under a fresh id: one
/// action, undone as one.
pub fn kept_in_part(
    promise: &Id,
    customer: &Id,
    rest: (Option<Line>, Day),
    on: Day,
    fresh: &Id,
) -> Action {
    let (text, due) = rest;
    let rest = Promise {
        text,
        due: Some(due),
        kept_on: None,
        broken_on: None,
        told_ahead: None,
    };
    let rest = anew(Fact::Promise(rest), customer, on, fresh);
    Action::All(vec![
        into(promise, Ending::Kept(on).fields()),
        Action::Add(List::Entries, rest.id.clone(), rest.write()),
    ])
}

/// Hides a customer from the suggestions until a day.
pub fn rest(customer: &Id, until: Day) -> Action {
    let fields = fields(&[("snoozed_until", &until.to_string())]);
    Action::Edit(List::Customers, customer.clone(), fields)
}
