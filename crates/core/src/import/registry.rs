//! Who is who within one file: by the program's id, by e-mail without case, then by folded name where nothing speaks
//! against it.

use std::collections::HashMap;

use super::fold;
use super::records::Person;

/// The people of a file, each once.
#[derive(Default)]
pub struct Registry {
    people: Vec<Person>,
    by_id: HashMap<String, usize>,
    by_email: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    /// Whether a name met twice could be one person or two.
    pub doubtful: bool,
}

/// How a name is compared: folded, without punctuation.
pub fn name_key(name: &str) -> String {
    fold::text_words(name)
}

/// How a phone number is compared: its digits from the right, without what stands before the subscriber's own.
pub fn phone_key(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let start = digits.len().saturating_sub(9);
    digits.get(start..).unwrap_or_default().to_owned()
}

impl Registry {
    /// The people, in the order in which they were met.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// The place of this person, who is added unless there already.
    pub fn place(&mut self, person: &Person) -> usize {
        if let Some(at) = self.find(person) {
            self.take_in(at, person);
            return at;
        }
        let at = self.people.len();
        self.people.push(person.clone());
        self.index(at);
        at
    }

    fn find(&mut self, person: &Person) -> Option<usize> {
        if let Some(&at) = person.id.as_ref().and_then(|id| self.by_id.get(id)) {
            return Some(at);
        }
        let email = |email: &String| self.by_email.get(&email.to_lowercase());
        if let Some(&at) = person.emails.iter().find_map(email) {
            return Some(at);
        }
        let named = self.by_name.get(&name_key(&person.name))?;
        let fits = |at: &&usize| {
            self.people
                .get(**at)
                .is_some_and(|other| !are_apart(person, other))
        };
        let fitting: Vec<usize> = named.iter().filter(fits).copied().collect();
        if fitting.len() > 1 {
            self.doubtful = true;
        }
        fitting.first().copied()
    }

    /// Adds what this record knows more of a person.
    fn take_in(&mut self, at: usize, more: &Person) {
        let Some(person) = self.people.get_mut(at) else {
            return;
        };
        for email in &more.emails {
            if !person
                .emails
                .iter()
                .any(|known| known.eq_ignore_ascii_case(email))
            {
                person.emails.push(email.clone());
            }
        }
        for phone in &more.phones {
            if !person
                .phones
                .iter()
                .any(|known| phone_key(known) == phone_key(phone))
            {
                person.phones.push(phone.clone());
            }
        }
        // A name stands in for an address or number that stood for it until now.
        let bare = person.emails.contains(&person.name) || person.id.as_ref() == Some(&person.name);
        if bare && more.name != person.name && !more.emails.contains(&more.name) {
            person.name.clone_from(&more.name);
        } else if name_key(&person.name) != name_key(&more.name)
            && !more.emails.contains(&more.name)
        {
            person.aliases.push(more.name.clone());
        }
        person.id = person.id.take().or_else(|| more.id.clone());
        person.company = person.company.take().or_else(|| more.company.clone());
        person.birthday = person.birthday.or(more.birthday);
        person.address = person.address.take().or_else(|| more.address.clone());
        person.note = person.note.take().or_else(|| more.note.clone());
        self.index(at);
    }

    fn index(&mut self, at: usize) {
        let Some(person) = self.people.get(at) else {
            return;
        };
        if let Some(id) = &person.id {
            self.by_id.entry(id.clone()).or_insert(at);
        }
        for email in &person.emails {
            self.by_email.entry(email.to_lowercase()).or_insert(at);
        }
        let named = self.by_name.entry(name_key(&person.name)).or_default();
        if !named.contains(&at) {
            named.push(at);
        }
    }
}

/// Whether two people of one name are surely two: other ids, other addresses or other numbers.
pub fn are_apart(a: &Person, b: &Person) -> bool {
    let ids = a.id.is_some() && b.id.is_some() && a.id != b.id;
    let emails = !a.emails.is_empty()
        && !b.emails.is_empty()
        && !a.emails.iter().any(|email| {
            b.emails
                .iter()
                .any(|other| other.eq_ignore_ascii_case(email))
        });
    let phones = !a.phones.is_empty()
        && !b.phones.is_empty()
        && !a.phones.iter().any(|phone| {
            b.phones
                .iter()
                .any(|other| phone_key(other) == phone_key(phone))
        });
    ids || emails || phones
}
