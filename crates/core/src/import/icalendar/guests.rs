//! Who of a calendar's people is the owner, and whom a meeting was with.

use crate::dyn_sort::DynSort;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::event::{Calendar, Event, Guest};
use crate::import::context::Context;
use crate::import::fold::fold;
use crate::import::pace::{Pace, Stopped};
use crate::import::records::Person;

/// The owner of a calendar, by the keys of addresses and names.
pub(super) struct Owner {
    keys: HashSet<String>,
    /// Whom one may ask for, where the calendar does not tell.
    options: Vec<String>,
}

impl Owner {
    /// The owner: told by the answers or the book, by the calendar's name, else found as the one in every meeting.
    ///
    /// # Errors
    /// It was called off.
    pub async fn find(
        calendar: &Calendar,
        context: &Context,
        pace: Pace<'_>,
    ) -> Result<Owner, Stopped> {
        let mut keys: HashSet<String> = context.owner_names().map(|name| fold(name)).collect();
        if calendar.name.contains('@') && !calendar.name.contains(' ') {
            keys.insert(calendar.name.to_lowercase());
        }
        let mut owner = Owner {
            keys,
            options: Vec::new(),
        };
        for (at, event) in calendar.events.iter().enumerate() {
            pace.row(at, 1, (40, 40)).await?;
            if people(event).any(|guest| owner.is(guest)) {
                return Ok(owner);
            }
        }
        owner.infer(calendar, pace).await?;
        Ok(owner)
    }

    /// Takes the one who is in every meeting of two or more; where there are several, the one who calls them all.
    async fn infer(&mut self, calendar: &Calendar, pace: Pace<'_>) -> Result<(), Stopped> {
        let mut meetings = 0_usize;
        let mut seen: HashMap<String, (usize, usize)> = HashMap::new();
        let mut callers: BTreeMap<String, usize> = BTreeMap::new();
        let mut first_caller = None;
        for (at, event) in calendar.events.iter().enumerate() {
            pace.row(at, 1, (41, 41)).await?;
            let keys: HashSet<String> = people(event)
                .filter(|guest| !guest.is_thing)
                .map(Guest::key)
                .collect();
            if keys.len() < 2 {
                continue;
            }
            meetings += 1;
            let caller = event.organizer.as_ref().map(Guest::key);
            if let Some(caller) = &caller {
                *callers.entry(caller.clone()).or_default() += 1;
                first_caller = first_caller.or_else(|| Some(caller.clone()));
            }
            for key in keys {
                seen.entry(key).or_default().0 += 1;
            }
        }
        let always: Vec<String> = seen
            .into_iter()
            .filter(|(_, (times, _))| *times == meetings)
            .map(|(key, _)| key)
            .collect();
        let calls = |key: &String| callers.get(key).copied().unwrap_or(0);
        let found = match (always.as_slice(), meetings) {
            (_, 0) => return Ok(()),
            ([one], 2..) => Some(one.clone()),
            _ => {
                let most = always.iter().map(calls).max().unwrap_or(0);
                let best: Vec<&String> = always
                    .iter()
                    .filter(|key| calls(key) == most && most > 0)
                    .collect();
                match best.as_slice() {
                    [one] => Some((*one).clone()),
                    _ => None,
                }
            }
        };
        match found {
            Some(key) => {
                self.keys.insert(key);
            }
            None => {
                // Nobody can tell: the one who called the first meeting until it is answered.
                let mut options: Vec<String> = if always.is_empty() {
                    callers.into_keys().collect()
                } else {
                    always
                };
                options.dyn_sort();
                options.truncate(20);
                self.keys.extend(first_caller);
                self.options = options;
            }
        }
        Ok(())
    }

    /// The names to choose the owner from, where it must be asked.
    pub fn question(&self) -> Option<Vec<String>> {
        (!self.options.is_empty()).then(|| self.options.clone())
    }

    /// Whether a guest is the owner.
    fn is(&self, guest: &Guest) -> bool {
        self.keys.contains(&guest.email.to_lowercase()) && !guest.email.is_empty()
            || !guest.name.is_empty() && self.keys.contains(&fold(&guest.name))
    }

    /// Whether the owner said no.
    pub fn declined(&self, event: &Event) -> bool {
        event
            .attendees
            .iter()
            .any(|guest| guest.declined && self.is(guest))
    }

    /// Whether the owner called the meeting; none where nobody is said to have.
    pub fn called(&self, event: &Event) -> Option<bool> {
        event.organizer.as_ref().map(|guest| self.is(guest))
    }

    /// Everybody there but the owner, rooms and those who said no.
    pub fn others(&self, event: &Event) -> Vec<Person> {
        let said_no: HashSet<String> = event
            .attendees
            .iter()
            .filter(|guest| guest.declined)
            .map(Guest::key)
            .collect();
        let mut known: HashMap<String, usize> = HashMap::new();
        let mut others: Vec<Person> = Vec::new();
        // An organizer without an address of their own is a calendar, not a person.
        let organizer = event
            .organizer
            .iter()
            .filter(|guest| !guest.email.is_empty());
        for guest in organizer.chain(&event.attendees) {
            let key = guest.key();
            if guest.is_thing || said_no.contains(&key) || self.is(guest) {
                continue;
            }
            match known.get(&key).and_then(|&at| others.get_mut(at)) {
                Some(person) if person.name == guest.email => {
                    person.name = name(guest);
                }
                Some(_) => {}
                None => {
                    known.insert(key, others.len());
                    others.push(Person {
                        line: event.line,
                        name: name(guest),
                        emails: Some(guest.email.clone())
                            .filter(|email| !email.is_empty())
                            .into_iter()
                            .collect(),
                        ..Person::default()
                    });
                }
            }
        }
        others
    }
}

fn name(guest: &Guest) -> String {
    if guest.name.is_empty() {
        guest.email.clone()
    } else {
        guest.name.clone()
    }
}

fn people(event: &Event) -> impl Iterator<Item = &Guest> {
    event.organizer.iter().chain(&event.attendees)
}
