//! A buyer's reply. Bytes: flags (1: a token follows), the shop's mark (4), the token (8, if any), the reply's own id
//! (8), the day (3), the answers (3), the free line.

use super::encoding::{Bytes, PayloadKind, codes, digits, encode, put, shortened, tidied};
use super::invite::{Invite, token_text};
use super::{REPLY, Refusal, TEXT_LIMIT};
use crate::book::fact::Dimension;
use crate::book::field::Field;
use crate::book::record::Fields;
use crate::book::value::{OneToFive, OneToSeven, ZeroToTen};
use crate::book::{Day, Id};

/// The longest free line, in bytes of UTF-8: 200 Latin letters, 100 Greek or Cyrillic ones.
pub const LINE_MOST: usize = 200;
const WITH_TOKEN: u64 = 1;
/// Added to a day so that those before 1970 can be written.
const DAY_SHIFT: i32 = 30_000;
/// How many answers there are to a dimension, to the effort and to recommending, none included.
const DIMENSION_WAYS: u64 = 6;
const EFFORT_WAYS: u64 = 8;
const RECOMMEND_WAYS: u64 = 12;

/// A buyer's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The reply's own id, so that it counts once: chance.
    pub id: u64,
    /// The mark of the link that was answered.
    pub mark: u32,
    /// The token of the link that was answered, if it had one.
    pub token: Option<u64>,
    /// The day of the answer, by the buyer's calendar.
    pub on: Day,
    /// The answers to the five dimensions in the order of the method; each may be left out.
    pub answers: [Option<OneToFive>; 5],
    /// How easy it was, 7 very easy.
    pub effort: Option<OneToSeven>,
    /// Whether they would recommend the shop, 0 to 10.
    pub recommend: Option<ZeroToTen>,
    /// A free line of up to 200 bytes; longer ones are cut when they are written.
    pub line: String,
}

impl Reply {
    /// A reply to an invitation in which nothing is answered yet; `chance` becomes its id.
    pub fn to(invite: &Invite, today: Day, chance: u64) -> Reply {
        Reply {
            id: chance,
            mark: invite.mark,
            token: invite.token,
            on: today,
            answers: [None; 5],
            effort: None,
            recommend: None,
            line: String::new(),
        }
    }

    /// The reply as a text of fewer than 400 letters and digits.
    pub fn text(&self) -> String {
        encode(PayloadKind::Answers, &self.bytes())
    }

    /// Whether nothing at all is answered.
    pub fn is_empty(&self) -> bool {
        self.answers.iter().all(Option::is_none)
            && self.effort.is_none()
            && self.recommend.is_none()
            && self.line.trim().is_empty()
    }

    /// The id as the book holds it.
    pub fn id_text(&self) -> String {
        token_text(self.id)
    }

    /// The id of the entry that this reply becomes: the same on every device, so that a reply taken in on two of them is one.
    pub fn entry(&self) -> Id {
        let text = format!("survey-{}", digits(self.id, 11));
        // Letters, digits and a hyphen always make an id.
        Id::new(&text).unwrap_or_else(|| Id::known("survey-"))
    }

    /// The fields of the survey entry that this reply becomes; a day after today counts as today, for clocks go wrong.
    pub fn fields(&self, customer: Option<&Id>, today: Day) -> Fields {
        let mut fields = Fields::new();
        let mut answers = Fields::new();
        for (dimension, answer) in Dimension::ALL.iter().zip(self.answers) {
            if let Some(answer) = answer {
                answers.insert(dimension.word().to_owned(), answer.write());
            }
        }
        let mut put = |name: &str, value: Option<serde_json::Value>| {
            if let Some(value) = value {
                fields.insert(name.to_owned(), value);
            }
        };
        put("kind", Some("survey".into()));
        put("on", Some(self.on.min(today).write()));
        put("customer", customer.map(Field::write));
        put("answers", (!answers.is_empty()).then_some(answers.into()));
        put("effort", self.effort.as_ref().map(Field::write));
        put("recommend", self.recommend.as_ref().map(Field::write));
        put(
            "text",
            (!self.line.is_empty()).then(|| self.line.as_str().into()),
        );
        put("reply", Some(self.id_text().into()));
        fields
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let flags = if self.token.is_some() { WITH_TOKEN } else { 0 };
        put(&mut bytes, flags, 1);
        put(&mut bytes, self.mark.into(), 4);
        if let Some(token) = self.token {
            put(&mut bytes, token, 8);
        }
        put(&mut bytes, self.id, 8);
        let day = self.on.unix_days() + DAY_SHIFT;
        put(&mut bytes, u64::try_from(day).unwrap_or_default(), 3);
        put(&mut bytes, self.answered(), 3);
        bytes.extend_from_slice(shortened(&self.line, LINE_MOST).as_bytes());
        bytes
    }

    /// All answers as one number, 0 standing for none.
    fn answered(&self) -> u64 {
        let count = |number: Option<i64>, first: i64| {
            let number = number.map_or(0, |number| number - first + 1);
            u64::try_from(number).unwrap_or_default()
        };
        let mut all = 0;
        for answer in self.answers {
            all = all * DIMENSION_WAYS + count(answer.map(|answer| answer.get()), 1);
        }
        all = all * EFFORT_WAYS + count(self.effort.map(|effort| effort.get()), 1);
        all * RECOMMEND_WAYS + count(self.recommend.map(|answer| answer.get()), 0)
    }

    fn of_bytes(bytes: &[u8]) -> Result<Reply, Refusal> {
        let mut bytes = Bytes(bytes);
        let flags = bytes.number(1)?;
        let mark = bytes.number(4)? as u32;
        let token = match flags {
            0 => None,
            WITH_TOKEN => Some(bytes.number(8)?),
            _ => return Err(Refusal::Damaged),
        };
        let id = bytes.number(8)?;
        let day = bytes.number(3)? as i32 - DAY_SHIFT;
        let mut all = bytes.number(3)?;
        let line = bytes.text()?;
        let mut take = |ways: u64| {
            let number = all % ways;
            all /= ways;
            number as i64
        };
        let recommend = take(RECOMMEND_WAYS);
        let effort = take(EFFORT_WAYS);
        let mut answers = [None; 5];
        for answer in answers.iter_mut().rev() {
            *answer = OneToFive::new(take(DIMENSION_WAYS));
        }
        let reply = Reply {
            id,
            mark,
            token,
            on: Day::from_unix_days(day).ok_or(Refusal::Damaged)?,
            answers,
            effort: OneToSeven::new(effort),
            recommend: ZeroToTen::new(recommend - 1),
            line: line.to_owned(),
        };
        if all > 0 || shortened(line, LINE_MOST) != line {
            Err(Refusal::Damaged)
        } else if reply.is_empty() {
            Err(Refusal::Empty)
        } else {
            Ok(reply)
        }
    }
}

/// How many more bytes of free line fit, below 0 where it is too long: a Latin letter is one, most others are two or three.
pub fn room_left(line: &str) -> i64 {
    let there = shortened(line, usize::MAX).len();
    LINE_MOST as i64 - i64::try_from(there).unwrap_or(i64::MAX)
}

/// The reply as a link that the owner can just open, to the page at this address, given without anything from its `#` on.
pub fn reply_link(page: &str, reply: &Reply) -> String {
    format!("{page}{REPLY}{}", reply.text())
}

/// The only reply in a text, a link or the code behind its `#/reply/`; the first where there are several.
///
/// # Errors
/// Why it is none.
pub fn read_reply(text: &str) -> Result<Reply, Refusal> {
    let first = read_replies(text)?.into_iter().next();
    first.map_or(Err(Refusal::Nothing), |(_, reply)| reply)
}

/// What a code begins with, and the reply it holds or why there is none.
type Read = (String, Result<Reply, Refusal>);

/// Every reply in a text, whole or not.
pub(super) fn read_replies(text: &str) -> Result<Vec<Read>, Refusal> {
    if text.len() > TEXT_LIMIT {
        return Err(Refusal::TooLong);
    }
    let tidied = tidied(text);
    let mut all = Vec::new();
    for found in codes(&tidied, PayloadKind::Answers) {
        let reply = found.bytes.and_then(|bytes| Reply::of_bytes(&bytes));
        all.push((found.start.to_owned(), reply));
    }
    if all.is_empty() {
        return Err(Refusal::Nothing);
    }
    Ok(all)
}
