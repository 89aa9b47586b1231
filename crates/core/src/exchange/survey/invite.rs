//! The invite link: which shop asks, in which language, and, for one customer, their token.
//!
//! Bytes: flags (1: a token follows), the shop's mark (4), the token (8, if any), the length of the language tag (1),
//! the tag, the name of the business.

use super::encoding::{Bytes, PayloadKind, codes, digits, encode, number, put, shortened, tidied};
use super::{ANSWER, LINK_LIMIT, Refusal, TEXT_LIMIT};
use crate::book::action::Action;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::{Book, Id, Settings};

/// The longest name of a business in a link, in bytes.
const NAME_MOST: usize = 120;
/// The longest tag of a language (BCP 47).
const TAG_MOST: usize = 35;
const WITH_TOKEN: u64 = 1;
/// Characters of a mark and of a token as the book holds them.
const MARK_WIDTH: usize = 6;
const TOKEN_WIDTH: usize = 11;

/// What a link carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    /// The business, shortened where it is very long; empty where it has no name.
    pub business: String,
    /// The language to ask in, a BCP 47 tag.
    pub language: String,
    /// Tells this shop's survey from another's: chance, no meaning.
    pub mark: u32,
    /// Who is asked: chance that only the owner's book can tell; none where anybody may answer.
    pub token: Option<u64>,
}

/// The invitation of this book to one customer or to anybody, and what has to be saved before it is sent: the shop's mark and
/// the customer's token, where they have none yet, made of `chance`.
pub fn invite(book: &Book, customer: Option<&Id>, chance: [u64; 2]) -> (Invite, Option<Action>) {
    let settings = book.settings();
    let [for_mark, for_token] = chance;
    let mut actions = Vec::new();
    let mark = mark_of(book).unwrap_or_else(|| {
        let mark = for_mark as u32;
        let mark_text = digits(mark.into(), MARK_WIDTH);
        let fields = field("survey_mark", mark_text);
        actions.push(Action::Edit(List::Settings, Settings::id(), fields));
        mark
    });
    let known = customer.and_then(|id| book.customer(id));
    let token = known.map(|(customer, _)| {
        let held = customer.survey_token.as_ref();
        held.and_then(|held| token_of(held.as_str()))
            .unwrap_or_else(|| {
                let fields = field("survey_token", token_text(for_token));
                let edit = Action::Edit(List::Customers, customer.id.clone(), fields);
                actions.push(edit);
                for_token
            })
    });
    let text = |line: &Option<crate::book::value::Line>| {
        let line = line.as_ref();
        line.map(|line| line.as_str().to_owned())
            .unwrap_or_default()
    };
    let invite = Invite {
        business: shortened(&text(&settings.business), NAME_MOST),
        language: tag(&text(&settings.language)),
        mark,
        token,
    };
    (
        invite,
        (!actions.is_empty()).then_some(Action::All(actions)),
    )
}

fn field(name: &str, value: String) -> Fields {
    let mut fields = Fields::new();
    fields.insert(name.to_owned(), value.into());
    fields
}

/// The tag if it is one, else English.
fn tag(text: &str) -> String {
    let tag = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let fits = (2..=TAG_MOST).contains(&text.len()) && text.chars().all(tag);
    (if fits { text } else { "en" }).to_owned()
}

/// The mark of the surveys of this book, if any was ever sent.
pub(super) fn mark_of(book: &Book) -> Option<u32> {
    let settings = book.settings();
    let held = number(settings.survey_mark.as_ref()?.as_str().as_bytes())?;
    u32::try_from(held).ok()
}

/// A token as the book holds it.
pub(super) fn token_text(token: u64) -> String {
    digits(token, TOKEN_WIDTH)
}

fn token_of(text: &str) -> Option<u64> {
    u64::try_from(number(text.as_bytes())?).ok()
}

/// The link to the page at this address, given without anything from its `#` on. Shorter than 500 characters whatever the
/// business is called, wherever the address itself leaves room: the name is shortened once more where the address is long.
pub fn link(page: &str, invite: &Invite) -> String {
    let mut name = invite.business.as_str().to_owned();
    loop {
        let link = format!(
            "{page}{ANSWER}{}",
            encode(PayloadKind::Questions, &bytes(invite, &name))
        );
        if link.chars().count() < LINK_LIMIT || name.is_empty() {
            return link;
        }
        // An ellipsis alone is no name.
        let shorter = shortened(&name, name.len().saturating_sub(8));
        name = if shorter.chars().count() > 1 {
            shorter
        } else {
            String::new()
        };
    }
}

fn bytes(invite: &Invite, name: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let flags = if invite.token.is_some() {
        WITH_TOKEN
    } else {
        0
    };
    put(&mut bytes, flags, 1);
    put(&mut bytes, invite.mark.into(), 4);
    if let Some(token) = invite.token {
        put(&mut bytes, token, 8);
    }
    let tag = tag(&invite.language);
    put(&mut bytes, tag.len() as u64, 1);
    bytes.extend_from_slice(tag.as_bytes());
    bytes.extend_from_slice(shortened(name, NAME_MOST).as_bytes());
    bytes
}

/// The invitation in a link, or in the code behind its `#/answer/`.
///
/// # Errors
/// Why it is none.
pub fn read_invite(text: &str) -> Result<Invite, Refusal> {
    if text.len() > TEXT_LIMIT {
        return Err(Refusal::TooLong);
    }
    let tidied = tidied(text);
    let found = codes(&tidied, PayloadKind::Questions).into_iter().next();
    let bytes = found.ok_or(Refusal::Nothing)?.bytes?;
    let mut bytes = Bytes(&bytes);
    let flags = bytes.number(1)?;
    let mark = bytes.number(4)?;
    let token = match flags {
        0 => None,
        WITH_TOKEN => Some(bytes.number(8)?),
        _ => return Err(Refusal::Damaged),
    };
    let length = bytes.number(1)?;
    let language = bytes.take(length as usize)?;
    let language = std::str::from_utf8(language).map_err(|_| Refusal::Damaged)?;
    let business = bytes.text()?;
    if tag(language) != language || shortened(business, NAME_MOST) != business {
        return Err(Refusal::Damaged);
    }
    Ok(Invite {
        business: business.to_owned(),
        language: language.to_owned(),
        mark: mark as u32,
        token,
    })
}
