//! What stands open between us and one customer as of a day, and what was said lately: gathered in one pass over their
//! file for the suggestions and the duties of the day. Must never weigh any of it.

use crate::book::fact::{By, Channel, Incident, Need, Promise};
use crate::book::{Day, Entry, Fact, File, Id};
use crate::scoring::retention::constants::{THANKS_LAST, THANKS_OWED};
use crate::scoring::retention::stage::seen;

/// What stands open with one customer as of a day. Lists are in order of day, then id.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Open<'a> {
    /// Promises neither kept nor broken, each with the day it is due, where one was named.
    pub promises: Vec<(&'a Entry, Option<Day>)>,
    /// Complaints not settled.
    pub complaints: Vec<&'a Entry>,
    /// Needs not answered.
    pub needs: Vec<(&'a Entry, &'a Need)>,
    /// Items that were ever offered to them.
    pub offered: Vec<&'a Id>,
    /// The last day on which they bought.
    pub bought: Option<Day>,
    /// The last day on which they were thanked.
    pub thanked: Option<Day>,
    /// The channels of our contacts since anything came from them, oldest first: the row that nobody answered.
    pub unanswered: Vec<Option<Channel>>,
}

/// Whether a promise is neither kept nor broken as of a day.
fn is_open_promise(promise: &Promise, asof: Day) -> bool {
    let happened = |day: Option<Day>| day.is_some_and(|day| day <= asof);
    !happened(promise.kept_on) && !happened(promise.broken_on)
}

/// Whether an incident is a complaint that is not settled as of a day.
fn is_open_complaint(incident: &Incident, asof: Day) -> bool {
    incident.complaint == Some(true) && incident.resolved_on.is_none_or(|day| day > asof)
}

impl<'a> Open<'a> {
    /// What this file leaves open as of a day.
    pub fn of(file: &'a File, asof: Day) -> Open<'a> {
        let mut open = Open::default();
        for entry in seen(file, asof) {
            open.take(entry, asof);
        }
        // Who thanked one of its people thanked the company.
        for entry in file.people().flat_map(|person| seen(person, asof)) {
            if matches!(&entry.fact, Fact::Touch(touch) if touch.thanks == Some(true)) {
                open.thanked = open.thanked.max(Some(entry.on));
            }
        }
        open
    }

    fn take(&mut self, entry: &'a Entry, asof: Day) {
        match &entry.fact {
            Fact::Touch(touch) => {
                if touch.thanks == Some(true) {
                    self.thanked = Some(entry.on);
                }
                if touch.by != Some(By::Them) && touch.answered == Some(false) {
                    self.unanswered.push(touch.channel);
                } else {
                    self.unanswered.clear();
                }
            }
            Fact::Purchase(_) => {
                self.bought = Some(entry.on);
                self.unanswered.clear();
            }
            Fact::Promise(promise) if is_open_promise(promise, asof) => {
                self.promises.push((entry, promise.due));
            }
            Fact::Incident(incident) if incident.complaint == Some(true) => {
                if is_open_complaint(incident, asof) {
                    self.complaints.push(entry);
                }
                self.unanswered.clear();
            }
            Fact::Need(need) => {
                if need.answered_on.is_none_or(|day| day > asof) {
                    self.needs.push((entry, need));
                }
                self.unanswered.clear();
            }
            Fact::Survey(_) | Fact::Return(_) => self.unanswered.clear(),
            Fact::Offer(offer) => self.offered.extend(&offer.item),
            _ => {}
        }
    }

    /// The open promises that are past their due day.
    pub fn overdue(&self, asof: Day) -> impl Iterator<Item = (&'a Entry, Day)> {
        let dated = self.promises.iter();
        dated.filter_map(move |(entry, due)| Some((*entry, due.filter(|due| *due < asof)?)))
    }

    /// The day of the last purchase, where thanks are owed for it: bought in the last 365 days, not thanked within 180.
    pub fn owed_thanks(&self, asof: Day) -> Option<Day> {
        let thanked = self
            .thanked
            .is_some_and(|day| asof.since(day) <= THANKS_LAST);
        let bought = self.bought.filter(|day| asof.since(*day) < THANKS_OWED);
        bought.filter(|_| !thanked)
    }
}
