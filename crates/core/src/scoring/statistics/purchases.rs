//! The purchases of a whole book as the statistics look at them: for each customer the distinct days they bought on, what
//! each brought, and the day they left. Purchases of one day are one purchase. Must never judge.

use std::cell::OnceCell;
use std::rc::Rc;

use super::buying_model::{Group, Past};
use super::survival::standing_departure;
use crate::book::{Book, Customer, Day, Fact, File, Id};
use crate::scoring::retention::rhythm::median;
use crate::scoring::retention::stage::seen;

/// Days in a week, the unit of time of the buying models.
pub const WEEK: f64 = 7.0;

/// Days as weeks to two decimals, as in the data that the published fits rest on; what is lost is less than an hour.
pub fn weeks(days: i32) -> f64 {
    let hundredths = (200 * i64::from(days) + 7).div_euclid(14);
    // The days of three centuries are far below what a double holds exactly.
    hundredths as f64 / 100.0
}

/// Somebody who bought.
#[derive(Clone, Debug, PartialEq)]
pub struct Buyer {
    /// Who.
    pub customer: Id,
    /// The days they bought on, each once, in order; at least one.
    pub days: Vec<Day>,
    /// What each day brought, in the currency's minor unit; none where no amount was written down.
    pub spent: Vec<Option<f64>>,
    /// The day they left, if they have and did not come back.
    pub left: Option<Day>,
}

/// Everybody who bought, in order of id, as of a day.
#[derive(Clone, Debug)]
pub struct Purchases {
    /// The day.
    pub asof: Day,
    /// They.
    pub buyers: Vec<Buyer>,
    /// Their groups, gathered when they are first asked for.
    groups: OnceCell<Rc<[Group]>>,
}

impl PartialEq for Purchases {
    fn eq(&self, other: &Purchases) -> bool {
        self.asof == other.asof && self.buyers == other.buyers
    }
}

/// What a log of purchases holds.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// How many customers bought.
    pub customers: usize,
    /// How many of them on two days or more.
    pub repeaters: usize,
    /// On how many days they bought, added up.
    pub purchases: usize,
    /// Days from the first purchase of all to the last.
    pub span: i32,
    /// The first purchase of all.
    pub first: Option<Day>,
    /// The last purchase of all.
    pub last: Option<Day>,
    /// The median of all gaps between purchase days of one customer, in days; none where nobody repeats.
    pub median_gap: Option<f64>,
}

impl Purchases {
    /// The purchases of a book up to a day.
    pub fn of(book: &Book, asof: Day) -> Purchases {
        let each = book.customers();
        let buyers = each.filter_map(|(customer, file)| Buyer::of(customer, file, asof));
        Purchases::new(asof, buyers.collect())
    }

    /// Purchases of these buyers, in order of id, as of a day.
    pub fn new(asof: Day, buyers: Vec<Buyer>) -> Purchases {
        Purchases {
            asof,
            buyers,
            groups: OnceCell::new(),
        }
    }

    /// Groups of buyers with the same past, by repeats; gathered once for all fits.
    pub fn groups(&self) -> Rc<[Group]> {
        let gathered = || groups(&self.buyers, self.asof).into();
        Rc::clone(self.groups.get_or_init(gathered))
    }

    /// What could be seen of these purchases on an earlier day.
    pub fn upto(&self, asof: Day) -> Purchases {
        let mut buyers = Vec::new();
        for buyer in &self.buyers {
            let known = buyer.days.partition_point(|day| *day <= asof);
            if known > 0 {
                buyers.push(Buyer {
                    customer: buyer.customer.clone(),
                    days: buyer.days.iter().take(known).copied().collect(),
                    spent: buyer.spent.iter().take(known).copied().collect(),
                    left: buyer.left.filter(|left| *left <= asof),
                });
            }
        }
        Purchases::new(asof, buyers)
    }

    /// How much there is.
    pub fn size(&self) -> Size {
        let mut size = Size {
            customers: self.buyers.len(),
            ..Size::default()
        };
        let mut gaps = Vec::new();
        for buyer in &self.buyers {
            size.repeaters += usize::from(buyer.days.len() > 1);
            size.purchases += buyer.days.len();
            gaps.extend(gaps_of(&buyer.days));
            let (first, last) = (buyer.days.first().copied(), buyer.days.last().copied());
            size.first = [size.first, first].into_iter().flatten().min();
            size.last = size.last.max(last);
        }
        size.span = size
            .first
            .zip(size.last)
            .map_or(0, |(first, last)| last.since(first));
        size.median_gap = median(&mut gaps);
        size
    }
}

impl Buyer {
    /// What one customer bought up to a day; none where they had not bought by then.
    pub fn of(customer: &Customer, file: &File, asof: Day) -> Option<Buyer> {
        let mut days: Vec<Day> = Vec::new();
        let mut spent: Vec<Option<f64>> = Vec::new();
        for entry in seen(file, asof) {
            let Fact::Purchase(purchase) = &entry.fact else {
                continue;
            };
            let amount = purchase.amount.map(|amount| amount.as_f64());
            match spent.last_mut().filter(|_| days.last() == Some(&entry.on)) {
                Some(total) => {
                    if let Some(amount) = amount {
                        *total = Some(total.unwrap_or(0.0) + amount);
                    }
                }
                None => {
                    days.push(entry.on);
                    spent.push(amount);
                }
            }
        }
        (!days.is_empty()).then(|| Buyer {
            customer: customer.id.clone(),
            left: standing_departure(file, asof),
            days,
            spent,
        })
    }

    /// How they bought up to a day; none where they had not bought by then.
    pub fn past(&self, asof: Day) -> Option<Past> {
        let (repeats, last, age) = self.counted(asof)?;
        Some(Past {
            repeats,
            last: weeks(last),
            age: weeks(age),
        })
    }

    /// The same in whole days.
    fn counted(&self, asof: Day) -> Option<(u32, i32, i32)> {
        let seen = self.days.partition_point(|day| *day <= asof);
        let (first, last) = (self.days.first()?, self.days.get(seen.checked_sub(1)?)?);
        let repeats = u32::try_from(seen - 1).unwrap_or(u32::MAX);
        Some((repeats, last.since(*first), asof.since(*first)))
    }
}

/// Days between these and the next.
pub(super) fn gaps_of(days: &[Day]) -> impl Iterator<Item = i32> {
    days.iter()
        .zip(days.iter().skip(1))
        .map(|(day, next)| next.since(*day))
}

/// These buyers as of a day, in groups that bought alike, by repeats; so a likelihood is taken once for each group, and
/// does not depend on who comes first.
pub fn groups(buyers: &[Buyer], asof: Day) -> Vec<Group> {
    // All three numbers are whole and below 2^20: the days of the book's three centuries.
    const BITS: u32 = 20;
    let mut keys: Vec<(u64, f64)> = Vec::with_capacity(buyers.len());
    for buyer in buyers {
        if let Some((repeats, last, age)) = buyer.counted(asof) {
            let seen = buyer.days.iter().take(repeats as usize + 1);
            let gaps = seen.clone().zip(seen.skip(1));
            let logs = gaps.map(|(day, next)| libm::log(f64::from(next.since(*day)) / WEEK));
            let (last, age) = (
                u64::from(last.unsigned_abs()),
                u64::from(age.unsigned_abs()),
            );
            keys.push((
                (u64::from(repeats) << (2 * BITS)) | (last << BITS) | age,
                logs.sum(),
            ));
        }
    }
    keys.sort_unstable_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let mut groups: Vec<Group> = Vec::new();
    let mut last = None;
    for (key, log_gaps) in keys {
        match groups.last_mut().filter(|_| last == Some(key)) {
            Some(group) => {
                group.customers += 1.0;
                group.log_gaps += log_gaps;
            }
            None => {
                let part = |at: u32| i32::try_from((key >> (at * BITS)) & ((1 << BITS) - 1));
                let weeks = |at| weeks(part(at).unwrap_or(0));
                groups.push(Group {
                    past: Past {
                        repeats: part(2).unwrap_or(0).unsigned_abs(),
                        last: weeks(1),
                        age: weeks(0),
                    },
                    customers: 1.0,
                    log_gaps,
                });
            }
        }
        last = Some(key);
    }
    groups
}
