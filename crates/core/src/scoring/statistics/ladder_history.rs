//! The loyalty ladder over the last twelve months (method §11): how many stood on each rung at each month's end, and who
//! climbed, slipped, came, left and came back. The book is scored anew for each of those days, a few scores at a time.
//! Must never count anybody before they were in the book.

use std::collections::BTreeSet;

use super::Progress;
use super::months::month_ends;
use crate::book::{Book, Customer, Day, File, Id};
use crate::scoring::retention::ladder::{Rung, referrers};
use crate::scoring::retention::stage::seen;
use crate::scoring::retention::{BookRhythm, score};

/// How many months' ends are looked at before the day of asking.
const MONTHS: usize = 12;
/// How many rungs there are, off the ladder included.
pub const RUNGS: usize = 7;

/// The ladder on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ladder {
    /// The day.
    pub day: Day,
    /// How many stand on each rung, in the order of [`Rung::ALL`].
    pub counts: [usize; RUNGS],
    /// How many stand higher than on the day before this one in the list.
    pub climbed: usize,
    /// How many stand lower, those who left not among them.
    pub slipped: usize,
    /// How many have left since.
    pub left: usize,
    /// How many came back after having left.
    pub returned: usize,
    /// How many were not in the book then.
    pub came: usize,
}

/// The count of the ladders, under way and when it is done.
#[derive(Clone)]
pub struct LadderMonths {
    book: Book,
    customers: Vec<Id>,
    /// Days looked at, customer by customer.
    done: usize,
    /// Where the customer under way stood on the day before, and on the first of the days.
    before: Option<Rung>,
    at_first: Option<Rung>,
    ladders: Vec<Ladder>,
    referrers: Vec<BTreeSet<Id>>,
    /// From each rung at the first of the days to each rung at the last.
    flows: [[usize; RUNGS]; RUNGS],
}

impl LadderMonths {
    /// The ladders of a book at the ends of the last twelve months before a day, and on that day.
    pub fn new(book: &Book, asof: Day) -> LadderMonths {
        let mut days = month_ends(asof.plus(-31 * (MONTHS as i32 + 1)), asof.plus(-1));
        days.drain(..days.len().saturating_sub(MONTHS));
        days.push(asof);
        LadderMonths {
            book: book.clone(),
            customers: ids(book),
            done: 0,
            before: None,
            at_first: None,
            referrers: days.iter().map(|day| referrers(book, *day)).collect(),
            ladders: days
                .into_iter()
                .map(|day| Ladder {
                    day,
                    counts: [0; RUNGS],
                    climbed: 0,
                    slipped: 0,
                    left: 0,
                    returned: 0,
                    came: 0,
                })
                .collect(),
            flows: [[0; RUNGS]; RUNGS],
        }
    }

    /// Looks at so many more customers on one day each: a single file may be as long as a whole book's.
    pub fn advance(&mut self, scores: usize) -> Progress {
        let settings = self.book.settings();
        let days = self.ladders.len();
        let of = self.customers.len() * days;
        let mut rest = scores;
        while rest > 0 && self.done < of {
            let customer = self.done / days.max(1);
            let from = self.done - customer * days;
            let count = (days - from).min(rest);
            rest -= count;
            self.done += count;
            if from == 0 {
                (self.before, self.at_first) = (None, None);
            }
            let id = self.customers.get(customer);
            let found = id.and_then(|id| Some((id, self.book.customer(id)?)));
            let Some((id, (customer, file))) = found else {
                continue;
            };
            let ladders = self.ladders.iter_mut().zip(&self.referrers).enumerate();
            for (i, (ladder, referrers)) in ladders.skip(from).take(count) {
                if !there(customer, file, ladder.day) {
                    continue;
                }
                // No rung rests on the risk, nor so on the book's rhythm.
                let rhythm = BookRhythm::general(ladder.day);
                let alone = score(customer, file, &settings, &rhythm, ladder.day).rung;
                let rung = alone.with_referrals(referrers.contains(id));
                if let Some(count) = ladder.counts.get_mut(rung as usize) {
                    *count += 1;
                }
                if i == 0 {
                    self.at_first = Some(rung);
                } else {
                    ladder.move_on(self.before, rung);
                }
                self.before = Some(rung);
            }
            if from + count == days
                && let Some((from, to)) = self.at_first.zip(self.before)
                && let Some(row) = self.flows.get_mut(from as usize)
                && let Some(cell) = row.get_mut(to as usize)
            {
                *cell += 1;
            }
        }
        Progress {
            done: self.done,
            of,
        }
    }

    /// The ladders, the earliest first, the day of asking last; complete once [`LadderMonths::advance`] is done.
    pub fn ladders(&self) -> &[Ladder] {
        &self.ladders
    }

    /// How many of those in the book a year ago moved from each rung (rows) to each (columns), in the order of
    /// [`Rung::ALL`]; complete once [`LadderMonths::advance`] is done.
    pub fn flows(&self) -> &[[usize; RUNGS]; RUNGS] {
        &self.flows
    }
}

impl Ladder {
    fn move_on(&mut self, before: Option<Rung>, now: Rung) {
        let count = match before {
            None => &mut self.came,
            Some(before) if before == now => return,
            Some(Rung::Gone) => &mut self.returned,
            Some(_) if now == Rung::Gone => &mut self.left,
            Some(before) if before < now => &mut self.climbed,
            Some(_) => &mut self.slipped,
        };
        *count += 1;
    }
}

/// The ids of all customers.
pub(super) fn ids(book: &Book) -> Vec<Id> {
    book.customers()
        .map(|(customer, _)| customer.id.clone())
        .collect()
}

/// Whether the book tells of somebody by a day.
pub(super) fn there(customer: &Customer, file: &File, day: Day) -> bool {
    customer.added <= day
        || customer.since.is_some_and(|since| since <= day)
        || seen(file, day).next().is_some()
}
