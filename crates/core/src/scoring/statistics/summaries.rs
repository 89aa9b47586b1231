//! Purchases without a book: rows of customer, day and amount, and what the buying models need of them. Purchases of one
//! day are one purchase. Must never know where the rows come from.

use super::buying_model::{Group, Past};
use super::purchases::{Buyer, Purchases};
use crate::book::{Day, Id};

/// Rows of purchases in columns of one length; a missing column of amounts is empty.
#[derive(Clone, Copy, Debug)]
pub struct Rows<'a> {
    /// Who bought, as numbers from 0.
    pub customers: &'a [u32],
    /// When, as days since 1970-01-01.
    pub days: &'a [i32],
    /// What each brought, in any unit of money; NaN where that is not known.
    pub amounts: &'a [f64],
}

/// How one customer bought, in days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Summary {
    /// Who.
    pub customer: u32,
    /// Purchase days after the first.
    pub repeats: u32,
    /// Days from the first purchase to the last.
    pub last: i32,
    /// Days from the first purchase to the day of asking.
    pub age: i32,
    /// The first purchase, as days since 1970-01-01.
    pub first: i32,
    /// What the purchase days after the first brought on average; NaN where no amount of them is known.
    pub monetary: f64,
    /// What all purchase days brought; NaN where no amount is known.
    pub spent: f64,
    /// Sum of ln(gap in days) over the gaps between purchase days.
    pub log_gaps: f64,
}

/// Rows in order of customer, then day; without those after the last day.
struct Sorted {
    /// Of each customer where their rows begin, and where the last ends.
    starts: Vec<usize>,
    /// Day and amount.
    rows: Vec<(i32, f64)>,
}

impl Sorted {
    /// A counting sort by customer, then each customer's own by day: rows of one day stay in their order.
    fn of(rows: &Rows<'_>, asof: i32) -> Sorted {
        let kept = |day: i32| day <= asof;
        let pairs = || rows.customers.iter().zip(rows.days);
        let most = pairs().map(|(customer, _)| *customer).max();
        let length = most.map_or(0, |most| most as usize + 1);
        let mut starts = vec![0_usize; length + 1];
        for (customer, day) in pairs() {
            if let Some(count) = starts
                .get_mut(*customer as usize + 1)
                .filter(|_| kept(*day))
            {
                *count += 1;
            }
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let mut next = starts.clone();
        let mut sorted = vec![(0, f64::NAN); sum];
        for (at, (customer, day)) in pairs().enumerate() {
            if !kept(*day) {
                continue;
            }
            if let Some(place) = next.get_mut(*customer as usize) {
                if let Some(row) = sorted.get_mut(*place) {
                    *row = (*day, rows.amounts.get(at).copied().unwrap_or(f64::NAN));
                }
                *place += 1;
            }
        }
        for pair in starts.windows(2) {
            if let [from, to] = pair
                && let Some(own) = sorted.get_mut(*from..*to)
                && !own.is_sorted_by_key(|row| row.0)
            {
                own.sort_by_key(|row| row.0);
            }
        }
        Sorted {
            starts,
            rows: sorted,
        }
    }

    /// Each customer who bought with their purchase days, and what each day brought.
    fn each(&self, mut take: impl FnMut(u32, &[(i32, f64)])) {
        let mut days: Vec<(i32, f64)> = Vec::new();
        for (customer, pair) in (0_u32..).zip(self.starts.windows(2)) {
            let [from, to] = pair else { continue };
            days.clear();
            for (day, amount) in self.rows.get(*from..*to).unwrap_or_default() {
                match days.last_mut().filter(|last| last.0 == *day) {
                    Some((_, sum)) if sum.is_nan() => *sum = *amount,
                    Some((_, sum)) if !amount.is_nan() => *sum += amount,
                    Some(_) => {}
                    None => days.push((*day, *amount)),
                }
            }
            if !days.is_empty() {
                take(customer, &days);
            }
        }
    }
}

/// How each customer bought up to a day (in days since 1970-01-01), in order of their numbers; who had not bought by then is
/// left out.
pub fn summarize(rows: &Rows<'_>, asof: i32) -> Vec<Summary> {
    let mut summaries = Vec::new();
    Sorted::of(rows, asof).each(|customer, days| {
        let (Some((first, _)), Some((last, _))) = (days.first(), days.last()) else {
            return;
        };
        let gaps = days.iter().zip(days.iter().skip(1));
        let gap = |(one, next): (&(i32, f64), &(i32, f64))| f64::from(next.0.saturating_sub(one.0));
        summaries.push(Summary {
            customer,
            repeats: u32::try_from(days.len() - 1).unwrap_or(u32::MAX),
            last: last.saturating_sub(*first),
            age: asof.saturating_sub(*first),
            first: *first,
            monetary: mean(days.iter().skip(1)),
            spent: days
                .iter()
                .map(|day| day.1)
                .filter(|spent| !spent.is_nan())
                .reduce(|sum, spent| sum + spent)
                .unwrap_or(f64::NAN),
            log_gaps: gaps.map(|pair| libm::log(gap(pair))).sum(),
        });
    });
    summaries
}

/// The mean of the known amounts; NaN where none is.
fn mean<'a>(days: impl Iterator<Item = &'a (i32, f64)>) -> f64 {
    let (mut sum, mut known) = (0.0, 0.0);
    for (_, amount) in days.filter(|day| !day.1.is_nan()) {
        sum += amount;
        known += 1.0;
    }
    if known > 0.0 { sum / known } else { f64::NAN }
}

/// Rows as the purchases that tables are made of; customers get their numbers as ids. Days outside the years of a book are
/// left out. None where the day of asking is one of them.
pub fn purchases(rows: &Rows<'_>, asof: i32) -> Option<Purchases> {
    let day = Day::from_unix_days(asof)?;
    let mut buyers = Vec::new();
    Sorted::of(rows, asof).each(|customer, days| {
        let inside = days
            .iter()
            .filter_map(|(day, spent)| Some((Day::from_unix_days(*day)?, *spent)));
        let (days, spent): (Vec<Day>, Vec<f64>) = inside.unzip();
        if let Some(id) = Id::new(&customer.to_string()).filter(|_| !days.is_empty()) {
            buyers.push(Buyer {
                customer: id,
                days,
                spent: spent
                    .into_iter()
                    .map(|spent| (!spent.is_nan()).then_some(spent))
                    .collect(),
                left: None,
            });
        }
    });
    Some(Purchases::new(day, buyers))
}

/// Customers with weights in the order that fits need, those with the same past together.
pub fn gather(customers: impl IntoIterator<Item = Group>) -> Vec<Group> {
    let mut all: Vec<Group> = customers.into_iter().collect();
    let order = |one: &Past, other: &Past| {
        let by = one.repeats.cmp(&other.repeats);
        by.then(one.last.total_cmp(&other.last))
            .then(one.age.total_cmp(&other.age))
    };
    all.sort_by(|one, other| {
        order(&one.past, &other.past)
            .then(one.customers.total_cmp(&other.customers))
            .then(one.log_gaps.total_cmp(&other.log_gaps))
    });
    all.dedup_by(|next, kept| {
        let same = order(&next.past, &kept.past).is_eq();
        if same {
            kept.customers += next.customers;
            kept.log_gaps += next.log_gaps;
        }
        same
    });
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: f64 = f64::NAN;

    #[test]
    fn purchases_of_one_day_are_one_and_the_first_brings_nothing_to_the_mean() {
        let rows = Rows {
            customers: &[2, 0, 2, 2, 0, 2, 2],
            days: &[10, 5, 3, 10, 5, 17, 99],
            amounts: &[4.0, NONE, 8.0, 6.0, 3.0, NONE, 1.0],
        };
        let found = summarize(&rows, 20);
        let [one, other] = &found[..] else {
            panic!("{found:?}")
        };
        assert_eq!(
            (one.customer, one.repeats, one.last, one.age),
            (0, 0, 0, 15)
        );
        assert!(one.monetary.is_nan() && one.spent == 3.0 && one.log_gaps == 0.0);
        assert_eq!(
            (other.customer, other.repeats, other.last, other.age),
            (2, 2, 14, 17)
        );
        assert_eq!((other.monetary, other.spent), (10.0, 18.0));
        assert!((other.log_gaps - 2.0 * 7_f64.ln()).abs() < 1e-12);
        let made = purchases(&rows, 20).unwrap();
        assert_eq!(made.buyers.len(), 2);
        assert_eq!(made.buyers[1].spent, [Some(8.0), Some(10.0), None]);
    }

    #[test]
    fn nobody_and_no_rows_give_no_summaries() {
        let rows = Rows {
            customers: &[],
            days: &[],
            amounts: &[],
        };
        assert_eq!(summarize(&rows, 20), []);
        assert_eq!(purchases(&rows, 20).unwrap().buyers, []);
        let later = Rows {
            customers: &[0],
            days: &[21],
            amounts: &[1.0],
        };
        assert_eq!(summarize(&later, 20), []);
    }

    #[test]
    fn customers_of_one_past_are_one_group_whatever_their_order() {
        let one = |repeats, last, age, customers| Group {
            past: Past { repeats, last, age },
            customers,
            log_gaps: 0.5,
        };
        let all = [
            one(2, 3.0, 9.0, 1.0),
            one(0, 0.0, 9.0, 5.0),
            one(2, 3.0, 9.0, 2.0),
        ];
        let found = gather(all);
        assert_eq!(found.len(), 2);
        assert_eq!((found[1].customers, found[1].log_gaps), (3.0, 1.0));
        let mut turned = all;
        turned.reverse();
        assert_eq!(gather(turned), found);
    }
}
