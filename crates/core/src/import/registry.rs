//! Who is who within one file: by the program's id, by e-mail without case, then by folded name where nothing speaks
//! against it.

use std::collections::HashMap;

use super::fold;
use super::pace::{Pace, Stopped};
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

/// So many people of one name are looked at: more have no name but "Guest".
pub(super) const NAMESAKES: usize = 200;

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
    ///
    /// # Errors
    /// It was called off.
    pub async fn into_people(self, pace: Pace<'_>) -> Result<Vec<Person>, Stopped> {
        pace.let_go(self.by_id, 80).await?;
        pace.let_go(self.by_email, 80).await?;
        pace.let_go(self.by_name, 80).await?;
        Ok(self.people)
    }

    /// The place of this person, who is added unless there already.
    pub fn place(&mut self, person: &Person) -> usize {
        if let Some(at) = self.find(person) {
            self.take_in(at, person);
            return at;
        }
        let at = self.people.len();
        self.people.push(person.clone());
        self.index_id(at, person.id.as_ref());
        person
            .emails
            .iter()
            .for_each(|email| self.index_email(at, email));
        self.index_name(at, &person.name);
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
        let mut fitting = named.iter().take(NAMESAKES).filter(fits).copied();
        let first = fitting.next();
        self.doubtful |= fitting.next().is_some();
        first
    }

    /// Adds what this record knows more of a person. Most know nothing more.
    fn take_in(&mut self, at: usize, more: &Person) {
        let Some(person) = self.people.get_mut(at) else {
            return;
        };
        let (mut new_emails, mut new_name, mut new_id) = (Vec::new(), false, false);
        for email in &more.emails {
            let is_it = |known: &String| known.eq_ignore_ascii_case(email);
            if !person.emails.iter().any(is_it) {
                person.emails.push(email.clone());
                new_emails.push(email);
            }
        }
        for phone in &more.phones {
            let is_it = |known: &String| known == phone || phone_key(known) == phone_key(phone);
            if !person.phones.iter().any(is_it) {
                person.phones.push(phone.clone());
            }
        }
        if more.name != person.name {
            // A name stands in for an address or number that stood for it until now.
            let bare =
                person.emails.contains(&person.name) || person.id.as_ref() == Some(&person.name);
            if bare && !more.emails.contains(&more.name) {
                person.name.clone_from(&more.name);
                new_name = true;
            } else if name_key(&person.name) != name_key(&more.name)
                && !more.emails.contains(&more.name)
            {
                person.aliases.push(more.name.clone());
            }
        }
        if person.id.is_none() && more.id.is_some() {
            person.id.clone_from(&more.id);
            new_id = true;
        }
        person.company = person.company.take().or_else(|| more.company.clone());
        person.birthday = person.birthday.or(more.birthday);
        person.address = person.address.take().or_else(|| more.address.clone());
        person.note = person.note.take().or_else(|| more.note.clone());
        if new_id {
            self.index_id(at, more.id.as_ref());
        }
        new_emails
            .into_iter()
            .for_each(|email| self.index_email(at, email));
        if new_name {
            self.index_name(at, &more.name);
        }
    }

    fn index_id(&mut self, at: usize, id: Option<&String>) {
        if let Some(id) = id {
            self.by_id.entry(id.clone()).or_insert(at);
        }
    }

    fn index_email(&mut self, at: usize, email: &str) {
        self.by_email.entry(email.to_lowercase()).or_insert(at);
    }

    fn index_name(&mut self, at: usize, name: &str) {
        self.by_name.entry(name_key(name)).or_default().push(at);
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
