//! Who of the book is meant by a person of a file: by the id of an earlier import, by e-mail, by phone and name, then by
//! folded name. Where two could be meant it is asked; one shared phone alone joins nobody.

use crate::dyn_sort::DynSort;
use std::collections::HashMap;

use super::context::Context;
use super::pace::{Pace, Stopped};
use super::records::Person;
use super::registry::{NAMESAKES, name_key};
use crate::book::op::List;
use crate::book::{Book, Customer, Id};
use crate::exchange::csv::content_id::Hash;
use crate::exchange::phone_number::e164;

/// Who is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meant {
    /// This customer of the book.
    Known(Id),
    /// Somebody the book does not have; the id follows from what the file says.
    New(Id),
    /// One of these, or somebody new.
    Several(Vec<Id>),
    /// Somebody who was imported once and deleted since.
    Deleted(Id),
}

/// The customers of a book, found by what a file may know of them.
pub struct BookIndex<'b> {
    book: &'b Book,
    country: Option<&'b str>,
    by_email: HashMap<String, Vec<Id>>,
    by_phone: HashMap<String, Vec<Id>>,
    by_name: HashMap<String, Vec<Id>>,
}

/// The words of a name in one order, so that "Bell Ann" and "Ann Bell" are one.
pub(super) fn sorted_name(name: &str) -> String {
    let key = name_key(name);
    let mut words: Vec<&str> = key.split(' ').collect();
    words.dyn_sort();
    words.join(" ")
}

/// The ids that imports give this person, the one to write first: by the program's id, by e-mail, by name and firm.
pub fn content_ids(person: &Person, program: Option<&str>) -> Vec<Id> {
    if person.fields.is_some() {
        // A table of Kept's own names its customers.
        return person.id.as_deref().and_then(Id::new).into_iter().collect();
    }
    let mut ids = Vec::new();
    if let (Some(id), Some(program)) = (&person.id, program) {
        ids.push(Hash::of(&["person", program, id]).id());
    }
    ids.extend(
        person
            .emails
            .iter()
            .map(|email| Hash::of(&["person mail", &email.to_lowercase()]).id()),
    );
    let company = person.company.as_deref().map(name_key).unwrap_or_default();
    let program_id = person.id.as_deref().unwrap_or_default();
    ids.push(Hash::of(&["person name", &name_key(&person.name), &company, program_id]).id());
    ids
}

impl<'b> BookIndex<'b> {
    /// The customers of a book.
    ///
    /// # Errors
    /// It was called off.
    pub async fn new(
        book: &'b Book,
        context: &'b Context,
        pace: Pace<'_>,
    ) -> Result<BookIndex<'b>, Stopped> {
        let mut index = BookIndex {
            book,
            country: context.country.as_deref(),
            by_email: HashMap::new(),
            by_phone: HashMap::new(),
            by_name: HashMap::new(),
        };
        for (at, row) in book.customer_rows().enumerate() {
            pace.row(at, 1, (80, 80)).await?;
            // What a file says of a part is meant for whoever stands for it.
            let (customer, who) = (&row.record, book.who(&row.record.id));
            for email in customer.emails.iter().flatten() {
                push(&mut index.by_email, email.as_str().to_lowercase(), who);
            }
            for phone in customer.phones.iter().flatten() {
                push(
                    &mut index.by_phone,
                    e164(phone.as_str(), index.country),
                    who,
                );
            }
            push(&mut index.by_name, sorted_name(customer.name.as_str()), who);
        }
        Ok(index)
    }

    /// Lets go of it, little by little.
    ///
    /// # Errors
    /// It was called off.
    pub async fn let_go(self, pace: Pace<'_>) -> Result<(), Stopped> {
        pace.let_go(self.by_email, 85).await?;
        pace.let_go(self.by_phone, 85).await?;
        pace.let_go(self.by_name, 85).await
    }

    /// Who of the book a person of a file is.
    pub fn meant(&self, person: &Person, program: Option<&str>) -> Meant {
        let ids = content_ids(person, program);
        if person.fields.is_some() {
            // What a table of Kept's own says of a part is meant for the part.
            return self.named(ids);
        }
        if let Some((known, _)) = ids.iter().find_map(|id| self.book.customer(id)) {
            return Meant::Known(known.id.clone());
        }
        if let Some(id) = own_id(self.book, person) {
            return Meant::Known(id);
        }
        let mut by_email: Vec<&Id> = Vec::new();
        for email in &person.emails {
            by_email.extend(
                self.by_email
                    .get(&email.to_lowercase())
                    .into_iter()
                    .flatten(),
            );
        }
        match distinct(by_email).as_slice() {
            [] => {}
            [one] => return Meant::Known((*one).clone()),
            several => return self.by_name_among(person, several),
        }
        let mut named: Vec<&Id> = self
            .by_name
            .get(&sorted_name(&person.name))
            .into_iter()
            .flatten()
            .collect();
        let by_phone = |id: &Id| {
            person.phones.iter().any(|phone| {
                let holders = self.by_phone.get(&e164(phone, self.country));
                holders.is_some_and(|holders| holders.contains(id))
            })
        };
        if let [one] = named
            .iter()
            .filter(|id| by_phone(id))
            .collect::<Vec<_>>()
            .as_slice()
        {
            return Meant::Known((**one).clone());
        }
        named.retain(|id| {
            self.book
                .customer(id)
                .is_some_and(|(customer, _)| !self.is_apart(person, customer))
        });
        match named.as_slice() {
            [] => {}
            [one] => return Meant::Known((*one).clone()),
            several => return Meant::Several(several.iter().map(|id| (*id).clone()).collect()),
        }
        let gone = |id: &&Id| {
            self.book
                .shadow(List::Customers, id)
                .is_some_and(|raw| raw.is_gone())
        };
        if let Some(id) = ids.iter().find(gone) {
            return Meant::Deleted(id.clone());
        }
        // A file's line always gives at least the id by name.
        match ids.into_iter().next() {
            Some(id) => Meant::New(id),
            None => Meant::Several(Vec::new()),
        }
    }

    /// The customer of the id that a table of Kept's own names.
    fn named(&self, ids: Vec<Id>) -> Meant {
        let Some(id) = ids.into_iter().next() else {
            return Meant::Several(Vec::new());
        };
        let shadow = self.book.shadow(List::Customers, &id);
        match shadow.is_some_and(|raw| raw.is_gone()) {
            true => Meant::Deleted(id),
            false if self.book.has(List::Customers, &id) => Meant::Known(id),
            false => Meant::New(id),
        }
    }

    fn by_name_among(&self, person: &Person, several: &[&Id]) -> Meant {
        let key = sorted_name(&person.name);
        let same = |id: &&&Id| {
            self.book
                .customer(id)
                .is_some_and(|(customer, _)| sorted_name(customer.name.as_str()) == key)
        };
        match several.iter().filter(same).collect::<Vec<_>>().as_slice() {
            [one] => Meant::Known((**one).clone()),
            _ => Meant::Several(several.iter().map(|id| (*id).clone()).collect()),
        }
    }

    /// Whether a customer of the same name is surely somebody else: other addresses, other numbers, another firm.
    fn is_apart(&self, person: &Person, customer: &Customer) -> bool {
        let emails = customer.emails.as_deref().unwrap_or_default();
        let apart_by_mail = !person.emails.is_empty() && !emails.is_empty();
        let company = customer
            .company
            .as_ref()
            .map(|company| name_key(company.as_str()));
        let apart_by_firm = person
            .company
            .as_deref()
            .map(name_key)
            .zip(company)
            .is_some_and(|(theirs, ours)| theirs != ours);
        let phones = customer.phones.as_deref().unwrap_or_default();
        let apart_by_phone = !person.phones.is_empty()
            && !phones.is_empty()
            && !person.phones.iter().any(|phone| {
                let phone = e164(phone, self.country);
                phones
                    .iter()
                    .any(|other| e164(other.as_str(), self.country) == phone)
            });
        apart_by_mail || apart_by_firm || apart_by_phone
    }
}

/// The customer whose id and name stand in a table or card that Kept wrote.
pub fn own_id(book: &Book, person: &Person) -> Option<Id> {
    let id = person.id.as_deref()?;
    let id = Id::new(id.strip_prefix("kept-customer-").unwrap_or(id))?;
    let (customer, _) = book.customer(&id)?;
    (sorted_name(customer.name.as_str()) == sorted_name(&person.name)).then(|| customer.id.clone())
}

fn push(index: &mut HashMap<String, Vec<Id>>, key: String, id: &Id) {
    if key.is_empty() {
        return;
    }
    let held = index.entry(key).or_default();
    // More namesakes than these are never told apart anyway.
    if !held.iter().rev().take(NAMESAKES).any(|other| other == id) {
        held.push(id.clone());
    }
}

fn distinct(mut ids: Vec<&Id>) -> Vec<&Id> {
    ids.dyn_sort();
    ids.dedup();
    ids
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_one_however_they_are_written() {
        for phone in [
            "+49 30 23125-101",
            "0049 30 23125101",
            "030/23125101",
            "+49 (0)30 23125101",
        ] {
            assert_eq!(e164(phone, Some("DE")), "+493023125101", "{phone}");
        }
        assert_eq!(e164("(503) 555-0142", Some("US")), "+15035550142");
        assert_eq!(e164("1-415-555-0194 x4417", Some("US")), "+14155550194");
        assert_eq!(e164("8 (900) 000-01-01", Some("RU")), "+79000000101");
    }

    #[test]
    fn a_name_in_the_other_order_is_the_same() {
        assert_eq!(
            sorted_name("Ψαρού Ελευθερία"),
            sorted_name("ΕΛΕΥΘΕΡΙΑ ΨΑΡΟΥ")
        );
    }
}
