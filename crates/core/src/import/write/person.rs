//! A person of a file as the fields of a customer, and what a contact tells that the book did not know.

use serde_json::Value;

use super::fields::{date, record, text};
use crate::book::own_date::{DateKind, OwnDate};
use crate::book::record::{Fields, collect_unsorted};
use crate::book::value::{Line, Note};
use crate::book::{Customer, Day};
use crate::exchange::phone_number::e164;
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
    if let Some(fields) = &person.fields {
        let mut fields = fields.clone();
        fields.entry("added").or_insert_with(|| date(added));
        return Some(fields);
    }
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
    fields.extend(birthday(person));
    Some(fields)
}

/// Under which name a birthday stands among somebody's own dates; a person has one.
const BIRTHDAY: &str = "birthday";

/// The birthday as a field, where the file tells it.
fn birthday(person: &Person) -> Option<(String, Value)> {
    let date = OwnDate {
        kind: DateKind::Birthday,
        on: person.birthday?,
        repeat: None,
        text: None,
    };
    Some(Customer::date_field(BIRTHDAY, &date))
}

/// What a contact says of a customer of whom this is known so far; nothing known is changed.
pub(super) fn more(known: &Fields, person: &Person, context: &Context) -> Fields {
    if let Some(fields) = &person.fields {
        let unknown = fields.iter().filter(|(name, _)| !known.contains_key(*name));
        return collect_unsorted(unknown.map(|(name, value)| (name.clone(), value.clone())));
    }
    let country = context.country.as_deref();
    let mut more = Fields::default();
    let list = |name: &str| -> Vec<String> {
        let held = known.get(name).and_then(Value::as_array);
        let texts = held.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    };
    let mut add = |name: &str, values: &[String], same: &dyn Fn(&str, &str) -> bool| {
        let mut all = list(name);
        let before = all.len();
        for value in values.iter().filter_map(|value| Line::new(value)) {
            if !all.iter().any(|held| same(held, value.as_str())) {
                all.push(value.as_str().to_owned());
            }
        }
        if all.len() > before {
            more.insert(name.to_owned(), all.into());
        }
    };
    add("emails", &person.emails, &|a, b| a.eq_ignore_ascii_case(b));
    add("phones", &person.phones, &|a, b| {
        e164(a, country) == e164(b, country)
    });
    let name = known.get("name").and_then(Value::as_str);
    for (field, value) in [
        ("company", &person.company),
        ("address", &person.address),
        ("website", &person.website),
    ] {
        let value = value.as_deref().filter(|value| Some(*value) != name);
        let line = value
            .and_then(Line::new)
            .filter(|_| !known.contains_key(field));
        if let Some(line) = line {
            more.insert(field.to_owned(), text(line.as_str()));
        }
    }
    more.extend(birthday(person).filter(|(name, _)| !known.contains_key(name)));
    more
}
