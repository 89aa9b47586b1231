//! What a plan adds to a book, as operations: customers the book does not have, what it did not know of those it has, and
//! entries under ids that follow from their content, so that the same file again adds nothing and two devices that read
//! it agree.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::book_match::{BookIndex, Meant, content_ids};
use super::context::Context;
use super::plan::Plan;
use super::records::{FileKind, Person};
use crate::book::op::{Change, List, Op};
use crate::book::record::Fields;
use crate::book::value::{Line, Note};
use crate::book::{Book, Day, Id, Kind};
use crate::exchange::csv::content_id::Hash;
use crate::exchange::csv::import_plan::{date, record, text};

/// What is new to the book, and what is not.
#[derive(Debug, Default)]
pub struct Addition {
    /// Customers the book does not have.
    pub customers: Vec<(Id, Fields)>,
    /// What becomes known of customers it has.
    pub changes: Vec<(Id, Fields)>,
    /// Entries it does not have.
    pub entries: Vec<(Id, Fields)>,
    /// Entries it has already.
    pub already_there: usize,
    /// Entries it had and that were deleted since; they stay so.
    pub deleted_before: usize,
    /// People of the file by whom two or more of the book could be meant: to be asked.
    pub doubtful: Vec<(String, Vec<Id>)>,
    /// Purchases in another currency than the book's, left out.
    pub other_currency: usize,
}

impl Addition {
    /// What a plan adds to a book. An answer under `same_person` of the form `NAME=ID` or `NAME=new` says who is meant.
    pub fn new(plan: &Plan, book: &Book, context: &Context) -> Addition {
        let index = BookIndex::new(book, context);
        let program = plan.records.program.as_deref();
        let answers = answers(context);
        let mut addition = Addition::default();
        let mut held: Vec<Option<Id>> = Vec::new();
        let mut written: HashSet<Id> = HashSet::new();
        for (at, person) in plan.people.iter().enumerate() {
            let first = first_day(plan, at).unwrap_or(context.asof);
            let meant = match answers.get(person.name.as_str()) {
                Some(&"new") => content_ids(person, program)
                    .into_iter()
                    .next_back()
                    .map_or(Meant::Several(Vec::new()), Meant::New),
                Some(id) => Id::new(id)
                    .filter(|id| book.customer(id).is_some())
                    .map_or(Meant::Several(Vec::new()), Meant::Known),
                None => index.meant(person, program),
            };
            held.push(match meant {
                Meant::Known(id) => {
                    if plan.records.kind == FileKind::Contacts {
                        addition.fill_in(book, &id, person, index_country(context));
                    }
                    Some(id)
                }
                Meant::New(id) => {
                    if written.insert(id.clone())
                        && let Some(fields) = customer(person, first)
                    {
                        addition.customers.push((id.clone(), fields));
                    }
                    Some(id)
                }
                Meant::Several(ids) => {
                    addition.doubtful.push((person.name.clone(), ids));
                    None
                }
                Meant::Deleted(_) => None,
            });
        }
        addition.purchases(plan, book, context, &held);
        addition
    }

    /// The operations that write it, customers before the entries that name them; for `Action::Merge`, undone as one.
    pub fn into_ops(self) -> Vec<Op> {
        let lists = [
            (List::Customers, self.customers),
            (List::Customers, self.changes),
            (List::Entries, self.entries),
        ];
        let put = |list| move |(id, fields)| Op::now(list, id, Change::Put(fields));
        lists
            .into_iter()
            .flat_map(|(list, records)| records.into_iter().map(put(list)))
            .collect()
    }

    fn purchases(&mut self, plan: &Plan, book: &Book, context: &Context, held: &[Option<Id>]) {
        let program = plan.records.program.as_deref().unwrap_or_default();
        let mut met: HashMap<Hash, u32> = HashMap::new();
        for (payment, &payer) in plan.records.payments.iter().zip(&plan.payers) {
            let currency = payment
                .amount
                .as_ref()
                .and_then(|amount| amount.currency.as_ref());
            let foreign = currency
                .zip(context.currency.as_ref())
                .is_some_and(|(theirs, ours)| theirs != ours);
            if foreign {
                self.other_currency += 1;
                continue;
            }
            let Some(Some(customer)) = held.get(payer) else {
                continue;
            };
            let key = plan
                .people
                .get(payer)
                .and_then(|person| content_ids(person, None).into_iter().next());
            let key = key.as_ref().map_or("", Id::as_str);
            let amount = payment.amount.as_ref().map(|amount| amount.minor);
            let written = amount.map_or(String::new(), |minor| minor.to_string());
            // With a number of its own a purchase is known by it, else by whom, when and how much.
            let hash = match &payment.reference {
                Some(reference) => Hash::of(&[
                    "order",
                    program,
                    reference,
                    &payment.day.to_string(),
                    &written,
                ]),
                None => Hash::of(&["paid", key, &payment.day.to_string(), &written]),
            };
            let times = met.entry(hash).or_default();
            *times += 1;
            let id = hash.numbered(*times).id();
            if book.entry(&id).is_some() {
                self.already_there += 1;
                continue;
            }
            if book.raw(List::Entries, &id).is_some() {
                self.deleted_before += 1;
                continue;
            }
            let mut fields = record([
                ("kind", text(Kind::Purchase.word())),
                ("customer", text(customer.as_str())),
                ("on", date(payment.day)),
            ]);
            if let Some(amount) = amount {
                fields.insert(
                    "amount".to_owned(),
                    (amount - payment.refunded.unwrap_or_default()).into(),
                );
            }
            self.entries.push((id, fields));
        }
    }

    /// Adds to a customer of the book what a contact says and the book does not know; nothing known is changed.
    fn fill_in(&mut self, book: &Book, id: &Id, person: &Person, country: Option<&str>) {
        let Some((customer, _)) = book.customer(id) else {
            return;
        };
        let mut fields = Fields::default();
        let known = |list: &Option<Vec<Line>>| -> Vec<String> {
            list.iter()
                .flatten()
                .map(|line| line.as_str().to_owned())
                .collect()
        };
        let mut emails = known(&customer.emails);
        let before = emails.len();
        for email in &person.emails {
            if !emails.iter().any(|held| held.eq_ignore_ascii_case(email)) {
                emails.push(email.clone());
            }
        }
        if emails.len() > before {
            fields.insert("emails".to_owned(), emails.into());
        }
        let mut phones = known(&customer.phones);
        let before = phones.len();
        let same = |a: &str, b: &str| {
            super::book_match::e164(a, country) == super::book_match::e164(b, country)
        };
        for phone in &person.phones {
            if !phones.iter().any(|held| same(held, phone)) {
                phones.push(phone.clone());
            }
        }
        if phones.len() > before {
            fields.insert("phones".to_owned(), phones.into());
        }
        let absent = [
            ("company", customer.company.is_none(), &person.company),
            ("address", customer.address.is_none(), &person.address),
            ("website", customer.website.is_none(), &person.website),
        ];
        for (name, absent, value) in absent {
            if let Some(line) = value.as_deref().and_then(Line::new).filter(|_| absent) {
                fields.insert(name.to_owned(), text(line.as_str()));
            }
        }
        if !fields.is_empty() {
            self.changes.push((id.clone(), fields));
        }
    }
}

fn index_country(context: &Context) -> Option<&str> {
    context.country.as_deref()
}

/// Answers to who is meant, by name.
fn answers(context: &Context) -> HashMap<&str, &str> {
    let given = context.answered("same_person").unwrap_or_default();
    given
        .iter()
        .filter_map(|answer| answer.rsplit_once('='))
        .collect()
}

fn first_day(plan: &Plan, person: usize) -> Option<Day> {
    plan.shares.get(person)?.first
}

/// The fields of a new customer; none where the name is none that a book takes.
fn customer(person: &Person, added: Day) -> Option<Fields> {
    let name: String = person
        .name
        .chars()
        .filter(|c| !c.is_control())
        .take(Line::MAX)
        .collect();
    let mut fields = record([
        ("name", text(Line::new(&name)?.as_str())),
        ("added", date(added)),
    ]);
    let lines = |list: &[String]| -> Vec<Value> {
        list.iter()
            .filter_map(|value| Line::new(value))
            .map(|line| text(line.as_str()))
            .collect()
    };
    for (name, list) in [
        ("emails", &person.emails),
        ("phones", &person.phones),
        ("tags", &person.tags),
    ] {
        let list = lines(list);
        if !list.is_empty() {
            fields.insert(name.to_owned(), list.into());
        }
    }
    let company = person
        .company
        .as_ref()
        .filter(|company| **company != person.name);
    for (name, value) in [
        ("company", company),
        ("address", person.address.as_ref()),
        ("website", person.website.as_ref()),
    ] {
        if let Some(line) = value.and_then(|value| Line::new(value)) {
            fields.insert(name.to_owned(), text(line.as_str()));
        }
    }
    if let Some(note) = person.note.as_deref().and_then(Note::new) {
        fields.insert("notes".to_owned(), text(note.as_str()));
    }
    Some(fields)
}

#[cfg(test)]
mod tests;
