//! The days on which everybody bought, close together in memory: what a book's rhythm is made of (method §9). Gathered once
//! for as many months as are asked about. Must never hold an amount.

use super::stage::seen;
use crate::book::{Book, Customer, Day, Fact, File};

/// The distinct purchase days of every buyer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PurchaseLog {
    days: Vec<Day>,
    /// Since when each is known to buy, and where in `days` theirs end.
    ends: Vec<(Option<Day>, usize)>,
}

/// One buyer's days.
#[derive(Clone, Copy, Debug)]
pub struct BuyerDays<'a> {
    /// Since when they are known to buy, where that is written down.
    pub since: Option<Day>,
    /// The distinct days they bought on, in order.
    pub days: &'a [Day],
}

impl<'a> BuyerDays<'a> {
    /// Those of the days that lie no later than this one.
    pub fn until(&self, day: Day) -> &'a [Day] {
        let seen = self.days.partition_point(|one| *one <= day);
        self.days.get(..seen).unwrap_or_default()
    }
}

impl PurchaseLog {
    /// The purchases of a book up to a day.
    pub fn of(book: &Book, until: Day) -> PurchaseLog {
        let mut log = PurchaseLog::default();
        for (customer, file) in book.customers() {
            log.take(customer, file, until);
        }
        log
    }

    /// Takes one customer's purchases up to a day in; nothing of somebody who had not bought.
    pub fn take(&mut self, customer: &Customer, file: &File, until: Day) {
        let before = self.days.len();
        for entry in seen(file, until) {
            let is_new =
                || self.days.len() == before || self.days.last().is_none_or(|day| *day != entry.on);
            if matches!(entry.fact, Fact::Purchase(_)) && is_new() {
                self.days.push(entry.on);
            }
        }
        if self.days.len() > before {
            self.ends.push((customer.since, self.days.len()));
        }
    }

    /// How many buyers there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether nobody has bought.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Each buyer, in the order they were taken in.
    pub fn buyers(&self) -> impl Iterator<Item = BuyerDays<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().map(|(_, end)| *end));
        let both = starts.zip(&self.ends);
        both.map(|(start, (since, end))| BuyerDays {
            since: *since,
            days: self.days.get(start..*end).unwrap_or_default(),
        })
    }
}

/// A number that differs, as good as always, where a customer's purchases before a day or their `since` do; 0 where they
/// had not bought: so a book's rhythm need not be made anew for what does not bear on it.
pub fn fingerprint(customer: &Customer, file: &File, before: Day) -> u64 {
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let mut hash = 0;
    let mut last = None;
    for entry in seen(file, before.plus(-1)) {
        if matches!(entry.fact, Fact::Purchase(_)) && last != Some(entry.on) {
            if last.is_none() {
                let since = customer
                    .since
                    .map_or(0, |since| 1 + i64::from(since.unix_days()));
                hash = 0xcbf2_9ce4_8422_2325 ^ since.unsigned_abs().wrapping_mul(PRIME);
            }
            hash = (hash ^ u64::from(entry.on.unix_days().unsigned_abs())).wrapping_mul(PRIME);
            hash ^= hash >> 29;
            last = Some(entry.on);
        }
    }
    hash
}
