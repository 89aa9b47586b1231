//! Meetings and messages of a file as contacts of the book: one a person and meeting, one a person, day and direction.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::fields::{date, record, text};
use super::{Addition, Held, Making};
use crate::book::fact::{By, Channel};
use crate::book::{Day, Id, Kind};
use crate::exchange::csv::content_id::Hash;
use crate::import::book_match::content_ids;
use crate::import::pace::{Pace, Stopped};
use crate::import::records::{Person, Skip};

/// One contact to be written.
struct Contact<'c> {
    /// What tells it from others of the same person and day.
    what: &'c str,
    day: Day,
    channel: Channel,
    from_owner: Option<bool>,
}

impl Addition {
    /// Takes the past meetings in; `next` are the lines of events whose next meeting was taken.
    pub(super) async fn meetings(
        &mut self,
        making: &mut Making<'_>,
        next: &HashSet<usize>,
        pace: Pace<'_>,
    ) -> Result<(), Stopped> {
        let plan = making.plan;
        let mut met: HashMap<Hash, u32> = HashMap::new();
        // Of each event of the file: whether a contact came of it, else why none did.
        let mut events: BTreeMap<usize, Option<&'static str>> = BTreeMap::new();
        let meetings = plan.records.meetings.iter().zip(&plan.guests);
        for (done, (meeting, guests)) in meetings.enumerate() {
            pace.row(done, plan.guests.len(), (90, 99)).await?;
            let mut taken = next.contains(&meeting.line);
            let mut reason = if meeting.future { "future" } else { "no_guest" };
            for &guest in guests {
                let contact = Contact {
                    what: "meeting",
                    day: meeting.day,
                    channel: meeting.channel,
                    from_owner: meeting.by_owner,
                };
                match self.contact(making, guest, &contact, &mut met) {
                    None => taken = true,
                    Some(why) => reason = why,
                }
            }
            let outcome = events.entry(meeting.line).or_insert(Some(reason));
            if taken {
                *outcome = None;
            } else if *outcome == Some("future") {
                *outcome = Some(reason);
            }
        }
        for (line, outcome) in events {
            match outcome {
                None => self.standing.records += 1,
                Some(reason) => self.left.push(Skip {
                    reason,
                    line: Some(line).filter(|&line| line > 0),
                }),
            }
        }
        Ok(())
    }

    pub(super) async fn messages(
        &mut self,
        making: &mut Making<'_>,
        pace: Pace<'_>,
    ) -> Result<(), Stopped> {
        let plan = making.plan;
        let program = plan.records.program.as_deref().unwrap_or_default();
        let mut met: HashMap<Hash, u32> = HashMap::new();
        let messages = plan.records.messages.iter().zip(&plan.writers);
        for (done, (message, &writer)) in messages.enumerate() {
            pace.row(done, plan.writers.len(), (85, 99)).await?;
            let contact = Contact {
                what: program,
                day: message.day,
                channel: Channel::Message,
                from_owner: message.from_owner,
            };
            let count = message.count as usize;
            match self.contact(making, writer, &contact, &mut met) {
                None => self.standing.records += count,
                Some(reason) => self.leave(reason, &Person::default(), count),
            }
        }
        let own = plan.records.own_in_group as usize;
        self.left.extend((0..own).map(|_| Skip {
            reason: "own_in_group",
            line: None,
        }));
        Ok(())
    }

    /// Takes one contact in; the reason where it stays out.
    fn contact(
        &mut self,
        making: &mut Making<'_>,
        at: usize,
        contact: &Contact<'_>,
        met: &mut HashMap<Hash, u32>,
    ) -> Option<&'static str> {
        let person = making.plan.people.get(at)?;
        if let Some(Held::Left(reason)) = making.held.get(at) {
            return Some(reason);
        }
        let Some(customer) = self.write_customer(making, at, contact.day) else {
            return Some("no_name");
        };
        let by = contact
            .from_owner
            .map(|own| if own { By::Us } else { By::Them });
        let id = id(person, contact, by, met);
        if making.book.entry(&id).is_some() {
            self.already_there += 1;
        } else if making.was_deleted(&id) {
            self.deleted_before += 1;
            return Some("deleted_before");
        } else {
            let mut fields = record([
                ("kind", text(Kind::Touch.word())),
                ("customer", text(customer.as_str())),
                ("on", date(contact.day)),
                ("channel", text(contact.channel.word())),
            ]);
            if let Some(by) = by {
                fields.insert("by".to_owned(), text(by.word()));
            }
            self.entries.push((id, fields));
        }
        self.standing.touches += 1;
        self.standing.see(contact.day, &customer);
        None
    }
}

/// The id of a contact: by whom, when, how and, of several alike, which.
fn id(person: &Person, contact: &Contact<'_>, by: Option<By>, met: &mut HashMap<Hash, u32>) -> Id {
    let key = content_ids(person, None).into_iter().next();
    let hash = Hash::of(&[
        "contact",
        contact.what,
        key.as_ref().map_or("", Id::as_str),
        &contact.day.to_string(),
        by.map_or("", By::word),
    ]);
    let times = met.entry(hash).or_default();
    *times += 1;
    hash.numbered(*times).id()
}
