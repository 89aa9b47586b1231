//! Customers as vCard 4.0, for address books. The UID is the customer's id, so a second import updates the first.

use super::content_line::{add, escape};
use crate::book::own_date::{DateKind, PartialDate};
use crate::book::{Book, Customer};

/// The cards of all customers of a book, one after the other.
pub fn cards(book: &Book) -> String {
    let mut text = String::new();
    for (customer, _) in book.customers() {
        card(book, customer, &mut text);
    }
    text
}

fn card(book: &Book, customer: &Customer, text: &mut String) {
    let name = customer.name.as_str();
    let company = book.firm(customer);
    let is_company = company == Some(name) || !book.people_of(&customer.id).is_empty();
    add(text, "BEGIN", "VCARD");
    add(text, "VERSION", "4.0");
    add(
        text,
        "UID",
        &format!("kept-customer-{}", escape(customer.id.as_str())),
    );
    add(text, "KIND", if is_company { "org" } else { "individual" });
    add(text, "FN", &escape(name));
    let (given, family) = name.rsplit_once(' ').unwrap_or((name, ""));
    add(
        text,
        "N",
        &format!("{};{};;;", escape(family), escape(given)),
    );
    if let Some(company) = company {
        add(text, "ORG", &escape(company));
    }
    for email in customer.emails.iter().flatten() {
        add(text, "EMAIL", &escape(email.as_str()));
    }
    for phone in customer.phones.iter().flatten() {
        add(text, "TEL;VALUE=text", &escape(phone.as_str()));
    }
    let dates = customer.dates.iter().flat_map(|dates| dates.0.values());
    let birthdays = dates.filter(|date| date.group.kind == DateKind::Birthday);
    if let Some(born) = birthdays.map(|date| date.group.on).next() {
        let written = match born {
            PartialDate::Full(day) => day.to_string().replace('-', ""),
            PartialDate::NoYear { month, day } => format!("--{month:02}{day:02}"),
        };
        add(text, "BDAY", &written);
    }
    if let Some(address) = &customer.address {
        // One line is all there is: it stands where the street does.
        add(text, "ADR", &format!(";;{};;;;", escape(address.as_str())));
    }
    if let Some(website) = &customer.website {
        add(text, "URL", website.as_str());
    }
    let tags: Vec<String> = customer
        .tags
        .iter()
        .flatten()
        .map(|tag| escape(tag.as_str()))
        .collect();
    if !tags.is_empty() {
        add(text, "CATEGORIES", &tags.join(","));
    }
    if let Some(notes) = &customer.notes {
        add(text, "NOTE", &escape(notes.as_str()));
    }
    add(text, "END", "VCARD");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::Id;
    use crate::book::hlc::Stamp;
    use crate::book::op::{Change, List, Op};
    use crate::import::pace::{Pace, at_once};
    use crate::import::{charset, vcard};
    use serde_json::{Value, json};

    fn book_of(customers: &[(&str, Value)]) -> Book {
        let mut book = Book::new();
        for (id, fields) in customers {
            let put = Change::Put(fields.as_object().unwrap().clone());
            let op = Op::now(List::Customers, Id::new(id).unwrap(), put);
            book.load_op_at(&op, Stamp::BEFORE_ALL);
        }
        book
    }

    #[test]
    fn whoever_works_for_a_company_has_its_name_as_theirs_and_the_company_is_none_of_a_person() {
        let acme = json!({"name": "Acme", "added": "2026-01-01"});
        let ann = json!({"name": "Ann", "added": "2026-01-01", "company": "ACME Ltd", "works_for": "acme"});
        let text = cards(&book_of(&[("acme", acme), ("ann", ann)]));
        let lines: Vec<&str> = text.lines().collect();
        let has = |line: &str| lines.iter().filter(|one| **one == line).count();
        assert_eq!(
            (has("ORG:Acme"), has("KIND:org"), has("KIND:individual")),
            (1, 1, 1)
        );
    }

    #[test]
    fn a_card_reads_back_as_it_was_written() {
        let long = "ä".repeat(200);
        let fields = json!({"name": "Ann, B; C\\ Bell", "added": "2026-01-01", "company": "Mill; Sons, Ltd", "emails": ["ann@a.example"],
            "phones": ["+49 30 123456"], "address": "Quay 1, 12345 Place", "tags": ["one", "two, three"], "website": "https://a.example/x?y=1,2",
            "dates/birthday": {"kind": "birthday", "on": "--02-29"},
            "notes": format!("first\nsecond, third; {long}")});
        let book = book_of(&[("c1", fields.clone()), ("c2", fields)]);
        let (customer, _) = book.customer(&Id::new("c1").unwrap()).unwrap();
        let text = cards(&book);
        assert!(text.lines().all(|line| line.len() <= 75));
        let read = vcard::read(text.as_bytes(), &charset::Plain, Pace::NONE);
        let people = at_once(read).unwrap().people;
        assert_eq!(people.len(), 2);
        let person = &people[0];
        assert_eq!(person.name, "Ann, B; C\\ Bell");
        assert_eq!(person.company.as_deref(), Some("Mill; Sons, Ltd"));
        assert_eq!(
            (person.emails[0].as_str(), person.phones[0].as_str()),
            ("ann@a.example", "+49 30 123456")
        );
        assert_eq!(person.address.as_deref(), Some("Quay 1, 12345 Place"));
        assert_eq!(person.tags, ["one", "two, three"]);
        assert_eq!(person.birthday, PartialDate::parse("--02-29"));
        assert_eq!(
            person.note,
            customer
                .notes
                .as_ref()
                .map(|notes| notes.as_str().to_owned())
        );
        assert_eq!(person.id.as_deref(), Some("kept-customer-c1"));
    }
}
