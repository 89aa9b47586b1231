//! Taking replies in: any text with one or many of them becomes survey entries, each reply once, whatever was pasted before.

use std::collections::{BTreeMap, BTreeSet};

use super::Refusal;
use super::invite::{mark_of, token_text};
use super::reply::{Reply, read_replies};
use crate::book::action::Action;
use crate::book::op::List;
use crate::book::{Book, Day, Fact, Id};

/// A reply that would be written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coming {
    /// What it says.
    pub reply: Reply,
    /// Whose it is, as far as the book can tell.
    pub customer: Option<Id>,
}

impl Coming {
    /// Whether it was meant for one customer who is no longer in the book; it counts without a name then.
    pub fn is_of_somebody_gone(&self) -> bool {
        self.reply.token.is_some() && self.customer.is_none()
    }
}

/// A reply that cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// Its place among all in the text, from 1.
    pub place: usize,
    /// What it begins with, to be found by.
    pub start: String,
    /// Why.
    pub why: Refusal,
}

/// What taking a text in would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taking {
    /// The replies that are new, in the order of the text.
    pub new: Vec<Coming>,
    /// How many are in the book already, or stand in the text twice.
    pub again: usize,
    /// Entries of replies that were taken in once and deleted since; they stay out unless [`Action::Restore`] is wanted.
    pub deleted: Vec<Id>,
    /// The replies that cannot be taken in.
    pub refused: Vec<Refused>,
}

impl Taking {
    /// The action that writes the new replies down; none where there are none.
    pub fn action(&self, today: Day) -> Option<Action> {
        let mut actions = Vec::new();
        for one in &self.new {
            let fields = one.reply.fields(one.customer.as_ref(), today);
            actions.push(Action::Add(List::Entries, one.reply.entry(), fields));
        }
        (!actions.is_empty()).then_some(Action::All(actions))
    }
}

/// What this text would bring into this book.
///
/// # Errors
/// When the text is too long, or holds nothing of Kept's at all.
pub fn take(book: &Book, text: &str) -> Result<Taking, Refusal> {
    let found = read_replies(text)?;
    let ours = mark_of(book);
    let mut seen = replies_of(book);
    let tokens = tokens_of(book);
    let mut taking = Taking::default();
    for (i, (start, reply)) in found.into_iter().enumerate() {
        let checked = reply.and_then(|reply| {
            if ours == Some(reply.mark) {
                Ok(reply)
            } else {
                Err(Refusal::OtherShop)
            }
        });
        match checked {
            Ok(reply) => {
                if !seen.insert(reply.id_text()) {
                    taking.again += 1;
                    continue;
                }
                let entry = reply.entry();
                if let Some(raw) = book.shadow(List::Entries, &entry) {
                    if raw.is_erased() {
                        taking.again += 1;
                    } else {
                        taking.deleted.push(entry);
                    }
                    continue;
                }
                let token = reply.token.map(token_text);
                let customer = token.and_then(|token| tokens.get(token.as_str()).copied());
                taking.new.push(Coming {
                    customer: customer.cloned(),
                    reply,
                });
            }
            Err(why) => taking.refused.push(Refused {
                place: i + 1,
                start,
                why,
            }),
        }
    }
    Ok(taking)
}

/// The ids of the replies in the book, under whatever entry they stand.
fn replies_of(book: &Book) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for row in book.entry_rows() {
        if let Fact::Survey(survey) = &row.record.fact
            && let Some(reply) = &survey.reply
        {
            all.insert(reply.as_str().to_owned());
        }
    }
    all
}

/// The customers by their tokens.
fn tokens_of(book: &Book) -> BTreeMap<&str, &Id> {
    let mut all = BTreeMap::new();
    for (customer, _) in book.customers() {
        if let Some(token) = &customer.survey_token {
            all.insert(token.as_str(), &customer.id);
        }
    }
    all
}
