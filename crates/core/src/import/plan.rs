//! What an import would do, in the words of a sentence: how many people and purchases, what they add up to, what is left
//! out and why, what must be asked.

use std::collections::BTreeMap;

use super::context::Context;
use super::records::{FileKind, Person, Records};
use super::registry::Registry;
use crate::book::Day;

/// What one person of a file has in it.
#[derive(Clone, Debug, Default)]
pub struct Share {
    /// The day of the first purchase.
    pub first: Option<Day>,
    /// How many meetings, and days with messages in one direction.
    pub touches: usize,
    /// How many messages they wrote.
    pub messages: u32,
    /// How many purchases.
    pub purchases: usize,
    /// What they add up to, by currency; the book's own under `book`.
    pub total: BTreeMap<String, i64>,
}

impl Share {
    fn touch(&mut self, day: Day, messages: u32) {
        self.touches += 1;
        self.messages += messages;
        self.first = earliest(self.first, Some(day));
    }
}

/// The earlier of two days, where there are any.
fn earliest(a: Option<Day>, b: Option<Day>) -> Option<Day> {
    a.into_iter().chain(b).min()
}

/// An import before it is written.
#[derive(Debug)]
pub struct Plan {
    /// What the file holds.
    pub records: Records,
    /// Its people, each once, in file order.
    pub people: Vec<Person>,
    /// What each of them has in it.
    pub shares: Vec<Share>,
    /// Which of them made each of the payments.
    pub payers: Vec<usize>,
    /// What the purchases add up to, by currency.
    pub total: BTreeMap<String, i64>,
    /// What of them was given back in part, by currency.
    pub refunds: BTreeMap<String, i64>,
    /// The first day.
    pub first: Option<Day>,
    /// The last day.
    pub last: Option<Day>,
}

impl Plan {
    /// The plan of what a file holds.
    pub fn new(mut records: Records, context: &Context) -> Plan {
        if let Some(ticked) = context.answered("payers") {
            records
                .payments
                .retain(|payment| !payment.needs_tick || ticked.contains(&payment.who.name));
        }
        let mut registry = Registry::default();
        let mut shares: Vec<Share> = Vec::new();
        let mut payers = Vec::new();
        let (mut total, mut refunds) = (BTreeMap::new(), BTreeMap::new());
        let (mut first, mut last) = (None::<Day>, None::<Day>);
        let (mut first_met, mut last_met) = (None::<Day>, None::<Day>);
        for payment in &records.payments {
            let at = registry.place(&payment.who);
            payers.push(at);
            shares.resize(shares.len().max(at + 1), Share::default());
            let share = shares.get_mut(at);
            first = Some(first.map_or(payment.day, |day| day.min(payment.day)));
            last = Some(last.map_or(payment.day, |day| day.max(payment.day)));
            if let Some(share) = share {
                share.purchases += 1;
                share.first = Some(share.first.map_or(payment.day, |day| day.min(payment.day)));
                if let Some(amount) = &payment.amount {
                    let currency = amount.currency.clone().unwrap_or_else(|| "book".to_owned());
                    *share.total.entry(currency.clone()).or_default() += amount.minor;
                    *total.entry(currency.clone()).or_default() += amount.minor;
                    if let Some(refunded) = payment.refunded {
                        *refunds.entry(currency).or_default() += refunded;
                    }
                }
            }
        }
        if total.len() > 1 && context.answer("currency").is_none() {
            records.ask("currency", total.keys().cloned().collect());
        }
        if registry.doubtful && context.answer("same_person").is_none() {
            records.ask("same_person", Vec::new());
        }
        let mut touch = |day: Day, who: &Person, shares: &mut Vec<Share>| {
            let at = registry.place(who);
            shares.resize(shares.len().max(at + 1), Share::default());
            first = Some(first.map_or(day, |first| first.min(day)));
            last = Some(last.map_or(day, |last| last.max(day)));
            at
        };
        // People come in file order, whatever the order of their meetings.
        let mut past: Vec<_> = records
            .meetings
            .iter()
            .filter(|meeting| !meeting.future)
            .collect();
        past.sort_by_key(|meeting| meeting.line);
        for meeting in past {
            first_met = Some(first_met.map_or(meeting.day, |first: Day| first.min(meeting.day)));
            last_met = Some(last_met.map_or(meeting.day, |last: Day| last.max(meeting.day)));
            for who in meeting.with.iter().filter(|_| !meeting.title_is_name) {
                let at = touch(meeting.day, who, &mut shares);
                shares
                    .iter_mut()
                    .skip(at)
                    .take(1)
                    .for_each(|share| share.touch(meeting.day, 0));
            }
        }
        for message in &records.messages {
            let at = touch(message.day, &message.who, &mut shares);
            let theirs = if message.from_owner == Some(false) {
                message.count
            } else {
                0
            };
            shares
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|share| share.touch(message.day, theirs));
        }
        let first = earliest(first, first_met);
        let last = last.max(last_met);
        let people = match records.kind {
            FileKind::Contacts => records.people.clone(),
            _ => registry.people().to_vec(),
        };
        shares.resize(people.len(), Share::default());
        records
            .asks
            .retain(|ask| !context.answers.contains_key(ask.key));
        Plan {
            records,
            people,
            shares,
            payers,
            total,
            refunds,
            first,
            last,
        }
    }
}
