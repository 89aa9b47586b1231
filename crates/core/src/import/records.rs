//! What one file holds once it is read, whatever its format: people, payments, meetings and messages, with the lines
//! left out and the questions the file cannot answer. Readers of formats return it; matching and planning take it.

use super::role::Role;
use crate::book::Day;
use crate::book::fact::Channel;
use crate::book::own_date::PartialDate;
use crate::book::record::Fields;

/// Everything one file holds, before matching and planning.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Records {
    /// What the file is for.
    pub kind: FileKind,
    /// The program that wrote it, by its key; none for a plain list.
    pub program: Option<String>,
    /// People, in file order.
    pub people: Vec<Person>,
    /// Purchases, in file order.
    pub payments: Vec<Payment>,
    /// Meetings, in file order.
    pub meetings: Vec<Meeting>,
    /// Messages, one item per person, day and direction.
    pub messages: Vec<Message>,
    /// What the owner wrote to a group: messages, but no contact with anybody in it.
    pub own_in_group: u32,
    /// Records in the file: lines of a table below its header, blank ones not counted.
    pub lines_in: usize,
    /// Records understood and rightly left out.
    pub skips: Vec<Skip>,
    /// Records, or the whole file, that cannot come in.
    pub refuses: Vec<Refuse>,
    /// Questions that the file cannot answer.
    pub asks: Vec<Ask>,
    /// The label of the encoding it was read with, if it is text.
    pub encoding: Option<String>,
    /// What parts the columns, if it is a table in a text.
    pub delimiter: Option<char>,
    /// How each column was understood, if it is a table.
    pub columns: Vec<ReadColumn>,
}

/// A column of a table as it was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadColumn {
    /// Its header as written; empty where it has none.
    pub header: String,
    /// What it stands for; none where it is not used.
    pub role: Option<Role>,
    /// The first different values in it, at most two.
    pub samples: Vec<String>,
}

/// What a file is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FileKind {
    /// Orders, invoices or payments.
    Purchases,
    /// People.
    Contacts,
    /// Meetings.
    Calendar,
    /// Messages.
    Chat,
    /// Nothing that may come in.
    #[default]
    None,
}

/// A person or firm as the file names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Person {
    /// The line it stands on, from 1; 0 where the format has no lines.
    pub line: usize,
    /// The name to show; an e-mail address where the file gives no name.
    pub name: String,
    /// E-mail addresses as written, the preferred one first.
    pub emails: Vec<String>,
    /// Phone numbers as written, without fax and pager.
    pub phones: Vec<String>,
    /// The firm the person belongs to.
    pub company: Option<String>,
    /// The birthday.
    pub birthday: Option<PartialDate>,
    /// The postal address on one line.
    pub address: Option<String>,
    /// A web address.
    pub website: Option<String>,
    /// Free text.
    pub note: Option<String>,
    /// Groups or labels.
    pub tags: Vec<String>,
    /// The program's own id of this person.
    pub id: Option<String>,
    /// Other names of the same person in the file.
    pub aliases: Vec<String>,
    /// All fields of the customer, where Kept wrote the table; `id` is the customer's then.
    pub fields: Option<Fields>,
}

impl Person {
    /// Whether the file says that they are part of another customer.
    pub fn is_part(&self) -> bool {
        let fields = self.fields.as_ref();
        fields.is_some_and(|fields| fields.contains_key("part_of"))
    }
}

/// One purchase: an order, an invoice or an incoming payment.
#[derive(Clone, Debug, PartialEq)]
pub struct Payment {
    /// The line it starts on, from 1.
    pub line: usize,
    /// The day of the purchase.
    pub day: Day,
    /// The buyer.
    pub who: Person,
    /// What the buyer owes or paid, before refunds; none where the file names no amount.
    pub amount: Option<Money>,
    /// What was given back in part, in the same units.
    pub refunded: Option<i64>,
    /// The program's number of the order, invoice or payment.
    pub reference: Option<String>,
    /// Whether it counts only if the payer is ticked as a customer (bank payer).
    pub needs_tick: bool,
    /// What was bought, each thing once; empty where the file does not say.
    pub items: Vec<String>,
    /// How many records of the file it is made of, 1 or more.
    pub records: usize,
}

/// An amount of money in a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// In the currency's minor unit.
    pub minor: i64,
    /// ISO 4217 code; none for the book's own.
    pub currency: Option<String>,
}

/// A meeting with people.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// The line it starts on, from 1.
    pub line: usize,
    /// The day it takes place.
    pub day: Day,
    /// Its length.
    pub minutes: Option<u32>,
    /// Whom with, without the owner.
    pub with: Vec<Person>,
    /// How: in person, by call or by video.
    pub channel: Channel,
    /// Whether the person is only named in the title, so that it must be asked.
    pub title_is_name: bool,
    /// Whether it lies after the day of the import.
    pub future: bool,
    /// What its event is called by its calendar, the same for all dates of a series and in a later file.
    pub event: String,
    /// Whether the owner called it; none where the file does not say.
    pub by_owner: Option<bool>,
}

/// Messages with one person on one day in one direction.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The day.
    pub day: Day,
    /// Whether the owner wrote them; none where the file cannot tell.
    pub from_owner: Option<bool>,
    /// The other person.
    pub who: Person,
    /// How many, without system lines, media and deleted ones.
    pub count: u32,
}

/// A record understood and rightly left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skip {
    /// Why, as a key.
    pub reason: &'static str,
    /// The line it stands on, from 1.
    pub line: Option<usize>,
}

/// A record, or without a line the whole file, that cannot come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refuse {
    /// Why, as a key.
    pub reason: &'static str,
    /// The line it stands on, from 1.
    pub line: Option<usize>,
}

/// A question that the file cannot answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// What is asked, as a key.
    pub key: &'static str,
    /// The answers to choose from; empty where the answer is free.
    pub options: Vec<String>,
}

impl Records {
    /// A whole file that cannot come in, for this reason.
    pub fn refused(reason: &'static str) -> Records {
        Records {
            refuses: vec![Refuse { reason, line: None }],
            ..Records::default()
        }
    }

    /// How many records of the file itself are left out; those that say what another says are not among them.
    pub fn left_lines(&self) -> usize {
        let skips = self
            .skips
            .iter()
            .filter(|skip| skip.reason != "same_person");
        skips.count() + self.refuses.iter().filter(|_| self.lines_in > 0).count()
    }

    /// Adds a question once.
    pub fn ask(&mut self, key: &'static str, options: Vec<String>) {
        if !self.asks.iter().any(|ask| ask.key == key) {
            self.asks.push(Ask { key, options });
        }
    }
}
