//! Customers as vCard 4.0, for address books. The UID is the customer's id, so a second import updates the first.

use super::content_line::{add, escape};
use crate::book::Customer;
use crate::book::own_date::{DateKind, PartialDate};

/// The cards of these customers, one after the other.
pub fn cards<'c>(customers: impl IntoIterator<Item = &'c Customer>) -> String {
    let mut text = String::new();
    for customer in customers {
        card(customer, &mut text);
    }
    text
}

fn card(customer: &Customer, text: &mut String) {
    let name = customer.name.as_str();
    let company = customer.company.as_ref().map(|company| company.as_str());
    add(text, "BEGIN", "VCARD");
    add(text, "VERSION", "4.0");
    add(
        text,
        "UID",
        &format!("kept-customer-{}", escape(customer.id.as_str())),
    );
    add(
        text,
        "KIND",
        if company == Some(name) {
            "org"
        } else {
            "individual"
        },
    );
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
    use crate::book::field::Problems;
    use crate::book::json_path::Path;
    use crate::book::record::Record;
    use crate::import::{charset, vcard};
    use serde_json::json;

    #[test]
    fn a_card_reads_back_as_it_was_written() {
        let long = "ä".repeat(200);
        let fields = json!({"name": "Ann, B; C\\ Bell", "added": "2026-01-01", "company": "Mill; Sons, Ltd", "emails": ["ann@a.example"],
            "phones": ["+49 30 123456"], "address": "Quay 1, 12345 Place", "tags": ["one", "two, three"], "website": "https://a.example/x?y=1,2",
            "dates/birthday": {"kind": "birthday", "on": "--02-29"},
            "notes": format!("first\nsecond, third; {long}")});
        let id = Id::new("c1").unwrap();
        let customer = Customer::read(
            &id,
            fields.as_object().unwrap(),
            &Path::Root,
            &mut Problems::new(),
        )
        .unwrap();
        let text = cards([&customer, &customer]);
        assert!(text.lines().all(|line| line.len() <= 75));
        let people = vcard::read(text.as_bytes(), &charset::Plain).people;
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
