//! What an import would do, in the words of a sentence: how many people and purchases, what they add up to, what is left
//! out and why, what must be asked.

use crate::dyn_sort::DynSort;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::book_match::sorted_name;
use super::context::Context;
use super::pace::{Pace, Stopped, Work, at_once};
use super::records::{FileKind, Person, Records, Skip};
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

/// Adds an amount to the sum of its currency.
fn add(sums: &mut BTreeMap<String, i64>, currency: &str, minor: i64) {
    match sums.get_mut(currency) {
        Some(sum) => *sum += minor,
        None => {
            sums.insert(currency.to_owned(), minor);
        }
    }
}

/// The earlier of two days, where there are any.
fn earliest(a: Option<Day>, b: Option<Day>) -> Option<Day> {
    a.into_iter().chain(b).min()
}

/// Somebody who counts only if ticked as a customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Offered {
    /// The name.
    pub name: String,
    /// How many payments, or messages.
    pub count: usize,
    /// What the payments add up to, in minor units of the first one's currency.
    pub minor: i64,
    /// That currency; none for the book's own.
    pub currency: Option<String>,
}

/// Everybody whom a person must tick, in file order.
async fn offered(records: &Records, pace: Pace<'_>) -> Result<Vec<Offered>, Stopped> {
    let mut all: Vec<Offered> = Vec::new();
    let mut place: HashMap<String, usize> = HashMap::new();
    let mut add = |name: &str, count: usize, minor: i64, currency: Option<&String>| {
        let at = *place.entry(sorted_name(name)).or_insert_with(|| {
            all.push(Offered {
                name: name.to_owned(),
                count: 0,
                minor: 0,
                currency: currency.cloned(),
            });
            all.len() - 1
        });
        if let Some(one) = all.get_mut(at) {
            one.count += count;
            one.minor = one.minor.saturating_add(minor);
        }
    };
    for (at, payment) in records.payments.iter().enumerate() {
        pace.row(at, 1, (69, 69)).await?;
        if payment.needs_tick {
            let amount = payment.amount.as_ref();
            let minor = amount.map_or(0, |amount| amount.minor);
            let currency = amount.and_then(|amount| amount.currency.as_ref());
            add(&payment.who.name, 1, minor, currency);
        }
    }
    if records.asks.iter().any(|ask| ask.key == "who_counts") {
        for (at, message) in records.messages.iter().enumerate() {
            pace.row(at, 1, (69, 69)).await?;
            add(&message.who.name, message.count as usize, 0, None);
        }
    }
    Ok(all)
}

/// Leaves out who was not ticked.
async fn keep_ticked(
    records: &mut Records,
    context: &Context,
    pace: Pace<'_>,
) -> Result<(), Stopped> {
    let keys = |answers: &[String]| -> HashSet<String> {
        answers.iter().map(|name| sorted_name(name)).collect()
    };
    let reason = "not_ticked";
    if let Some(ticked) = context.answered("payers").map(keys) {
        let mut kept = Vec::with_capacity(records.payments.len());
        for (at, payment) in std::mem::take(&mut records.payments)
            .into_iter()
            .enumerate()
        {
            pace.row(at, 1, (69, 69)).await?;
            if !payment.needs_tick || ticked.contains(&sorted_name(&payment.who.name)) {
                kept.push(payment);
            } else {
                let line = Some(payment.line).filter(|&line| line > 0);
                records.skips.push(Skip { reason, line });
            }
        }
        records.payments = kept;
    }
    if let Some(ticked) = context.answered("who_counts").map(keys) {
        let mut kept = Vec::with_capacity(records.messages.len());
        for (at, message) in std::mem::take(&mut records.messages)
            .into_iter()
            .enumerate()
        {
            pace.row(at, 1, (69, 69)).await?;
            if ticked.contains(&sorted_name(&message.who.name)) {
                kept.push(message);
            } else {
                let left = (0..message.count).map(|_| Skip { reason, line: None });
                records.skips.extend(left);
            }
        }
        records.messages = kept;
    }
    Ok(())
}

/// An import before it is written.
#[derive(Debug, Default)]
pub struct Plan {
    /// What the file holds.
    pub records: Records,
    /// Its people, each once, in file order.
    pub people: Vec<Person>,
    /// What each of them has in it.
    pub shares: Vec<Share>,
    /// Which of them made each of the payments.
    pub payers: Vec<usize>,
    /// Which of them each of the meetings was with; empty for those that count for nobody.
    pub guests: Vec<Vec<usize>>,
    /// Which of them each of the messages was exchanged with.
    pub writers: Vec<usize>,
    /// Whom a person must tick as customers, ticked or not.
    pub offered: Vec<Offered>,
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
    /// Lets go of it, little by little.
    #[inline(never)]
    pub fn let_go(self, pace: Pace<'_>) -> Work<'_, ()> {
        Box::pin(async move {
            pace.let_go(self.records.payments, 0).await?;
            pace.let_go(self.records.meetings, 0).await?;
            pace.let_go(self.records.messages, 0).await?;
            pace.let_go(self.people, 0).await?;
            pace.let_go(self.shares, 0).await?;
            pace.let_go(self.guests, 0).await
        })
    }

    /// The plan of what a file holds.
    pub fn new(records: Records, context: &Context) -> Plan {
        at_once(Plan::in_pieces(records, context, Pace::NONE)).unwrap_or_default()
    }

    /// The plan of what a file holds, with rests in between; an error where it was called off.
    #[inline(never)]
    pub fn in_pieces<'w>(records: Records, context: &'w Context, pace: Pace<'w>) -> Work<'w, Plan> {
        Box::pin(Plan::made(records, context, pace))
    }

    async fn made(
        mut records: Records,
        context: &Context,
        pace: Pace<'_>,
    ) -> Result<Plan, Stopped> {
        let offered = offered(&records, pace).await?;
        keep_ticked(&mut records, context, pace).await?;
        let mut registry = Registry::default();
        let mut shares: Vec<Share> = Vec::new();
        let mut payers = Vec::new();
        let (mut total, mut refunds) = (BTreeMap::new(), BTreeMap::new());
        let (mut first, mut last) = (None::<Day>, None::<Day>);
        let (mut first_met, mut last_met) = (None::<Day>, None::<Day>);
        for (done, payment) in records.payments.iter().enumerate() {
            pace.row(done, records.payments.len(), (70, 80)).await?;
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
                    let currency = amount.currency.as_deref().unwrap_or("book");
                    add(&mut share.total, currency, amount.minor);
                    add(&mut total, currency, amount.minor);
                    if let Some(refunded) = payment.refunded {
                        add(&mut refunds, currency, refunded);
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
            .enumerate()
            .filter(|(_, meeting)| !meeting.future)
            .collect();
        past.dyn_sort_by_key(|(_, meeting)| meeting.line);
        let mut guests: Vec<Vec<usize>> = vec![Vec::new(); records.meetings.len()];
        for (done, (place, meeting)) in past.into_iter().enumerate() {
            pace.row(done, 1, (79, 79)).await?;
            first_met = Some(first_met.map_or(meeting.day, |first: Day| first.min(meeting.day)));
            last_met = Some(last_met.map_or(meeting.day, |last: Day| last.max(meeting.day)));
            for who in meeting.with.iter().filter(|_| !meeting.title_is_name) {
                let at = touch(meeting.day, who, &mut shares);
                if let Some(guests) = guests.get_mut(place) {
                    guests.push(at);
                }
                shares
                    .iter_mut()
                    .skip(at)
                    .take(1)
                    .for_each(|share| share.touch(meeting.day, 0));
            }
        }
        let mut writers = Vec::with_capacity(records.messages.len());
        for (done, message) in records.messages.iter().enumerate() {
            pace.row(done, records.messages.len(), (70, 80)).await?;
            let at = touch(message.day, &message.who, &mut shares);
            writers.push(at);
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
            FileKind::Contacts => std::mem::take(&mut records.people),
            _ => registry.into_people(pace).await?,
        };
        shares.resize(people.len(), Share::default());
        records
            .asks
            .retain(|ask| !context.answers.contains_key(ask.key));
        Ok(Plan {
            records,
            people,
            shares,
            payers,
            guests,
            writers,
            offered,
            total,
            refunds,
            first,
            last,
        })
    }
}
