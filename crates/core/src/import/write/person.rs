//! A person of a file as the fields of a customer, and what a contact tells that the book did not know.

use serde_json::Value;

use super::fields::{date, record, text};
use crate::book::record::Fields;
use crate::book::value::{Line, Note};
use crate::book::{Book, Day, Id};
use crate::import::book_match::e164;
use crate::import::context::Context;
use crate::import::records::Person;

/// The name as a book takes it: on one line, cut where it is too long.
fn name(person: &Person) -> Option<Line> {
    let name: String = person
        .name
        .chars()
        .filter(|c| !c.is_control())
        .take(Line::MAX)
        .collect();
    Line::new(&name)
}

/// Whether a person has a name that a book takes.
pub(super) fn is_named(person: &Person) -> bool {
    name(person).is_some()
}

/// The fields of a new customer; none where the name is none that a book takes.
pub(super) fn fields(person: &Person, added: Day) -> Option<Fields> {
    let mut fields = record([
        ("name", text(name(person)?.as_str())),
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

/// What a contact says of a customer and the book does not know; nothing known is changed.
pub(super) fn unknown_of(
    book: &Book,
    id: &Id,
    person: &Person,
    context: &Context,
) -> Option<Fields> {
    let (customer, _) = book.customer(id)?;
    let country = context.country.as_deref();
    let mut fields = Fields::default();
    let known = |list: &Option<Vec<Line>>| -> Vec<String> {
        list.iter()
            .flatten()
            .map(|line| line.as_str().to_owned())
            .collect()
    };
    let mut emails = known(&customer.emails);
    let before = emails.len();
    for email in person.emails.iter().filter_map(|email| Line::new(email)) {
        let email = email.as_str();
        if !emails.iter().any(|held| held.eq_ignore_ascii_case(email)) {
            emails.push(email.to_owned());
        }
    }
    if emails.len() > before {
        fields.insert("emails".to_owned(), emails.into());
    }
    let mut phones = known(&customer.phones);
    let before = phones.len();
    let same = |a: &str, b: &str| e164(a, country) == e164(b, country);
    for phone in person.phones.iter().filter_map(|phone| Line::new(phone)) {
        let phone = phone.as_str();
        if !phones.iter().any(|held| same(held, phone)) {
            phones.push(phone.to_owned());
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
        let value = value
            .as_deref()
            .filter(|value| *value != customer.name.as_str());
        if let Some(line) = value.and_then(Line::new).filter(|_| absent) {
            fields.insert(name.to_owned(), text(line.as_str()));
        }
    }
    (!fields.is_empty()).then_some(fields)
}
