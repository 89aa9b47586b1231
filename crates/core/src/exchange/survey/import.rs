//! Imports replies: a text with any number of them becomes survey entries, each reply once however often it is
//! pasted.

use std::collections::{BTreeMap, BTreeSet};

use super::Refusal;
use super::invite::{mark_of, token_text};
use super::reply::{Reply, read_replies};
use crate::book::action::Action;
use crate::book::op::List;
use crate::book::{Book, Day, Fact, Id};

/// A reply that the import would add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReply {
    /// The reply.
    pub reply: Reply,
    /// The customer whose token it carries, if the book knows it.
    pub customer: Option<Id>,
}

impl NewReply {
    /// Whether its token belongs to a customer who is no longer in the book; it is then imported without a customer.
    pub fn customer_is_gone(&self) -> bool {
        self.reply.token.is_some() && self.customer.is_none()
    }
}

/// A reply that cannot be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedReply {
    /// Its place among all in the text, from 1.
    pub place: usize,
    /// What it begins with, to be found by.
    pub start: String,
    /// Why.
    pub why: Refusal,
}

/// What importing a text would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReplyImport {
    /// The replies that are new, in the order of the text.
    pub new: Vec<NewReply>,
    /// How many are in the book already, or stand in the text twice.
    pub again: usize,
    /// Entries of replies that were taken in once and deleted since; they stay out unless [`Action::Restore`] is wanted.
    pub deleted: Vec<Id>,
    /// The replies that cannot be taken in.
    pub refused: Vec<RefusedReply>,
}

impl ReplyImport {
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

/// What importing this text into this book would do.
///
/// # Errors
/// When the text is too long, or holds nothing of Kept's at all.
pub fn import_replies(book: &Book, text: &str) -> Result<ReplyImport, Refusal> {
    let found = read_replies(text)?;
    let ours = mark_of(book);
    let mut seen = replies_of(book);
    let tokens = tokens_of(book);
    let mut taking = ReplyImport::default();
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
                taking.new.push(NewReply {
                    customer: customer.cloned(),
                    reply,
                });
            }
            Err(why) => taking.refused.push(RefusedReply {
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
    for row in book.customer_rows() {
        if let Some(token) = &row.record.survey_token {
            all.insert(token.as_str(), book.who(&row.record.id));
        }
    }
    all
}
