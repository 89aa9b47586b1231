//! Hindsight (method §20): at every past month's end, the risk each customer had then, held against who left within the
//! 90 days after. It scores the whole book once for every month, a few scores at a time. A month is looked at only when
//! its 90 days are over; must never let a score see what came after its day.

use super::Progress;
use super::ladder_history::ids;
use super::months::month_ends;
use super::survival::start;
use crate::book::{Book, Day, Fact, File, Id};
use crate::scoring::retention::constants::{HINDSIGHT_DAYS, HINDSIGHT_DEPARTURES};
use crate::scoring::retention::risk::RiskBand;
use crate::scoring::retention::score;
use crate::scoring::retention::stage::{Stage, seen, stage};

/// How many there were of one band, and how many of them left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Customers.
    pub customers: usize,
    /// How many of them left within the 90 days.
    pub left: usize,
}

/// What was said at one month's end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Month {
    /// The day.
    pub end: Day,
    /// By the band of the risk then, in the order of [`RiskBand::ALL`].
    pub bands: [Tally; 3],
}

/// How well the risks told the leavers, over all months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// The chance that somebody who left had a higher risk than somebody who stayed, 0 to 1; .5 is blind guessing (AUC).
    pub auc: f64,
    /// The mean squared distance of the risk from what happened, 0 to 1; low is good.
    pub brier: f64,
    /// What that would be, had everybody been given the share that left.
    pub share_brier: f64,
}

/// Hindsight under way, and when it is done.
#[derive(Clone)]
pub struct Hindsight {
    book: Book,
    customers: Vec<Id>,
    /// Scores made, customer by customer, each at every month's end.
    done: usize,
    /// The last departure of the customer under way that counted.
    met: Option<Day>,
    months: Vec<Month>,
    departures: usize,
    left: Vec<f64>,
    stayed: Vec<f64>,
}

impl Hindsight {
    /// Hindsight over a book as of a day.
    pub fn new(book: &Book, asof: Day) -> Hindsight {
        let starts = book
            .customers()
            .filter_map(|(customer, file)| start(customer, file, asof));
        let ends = starts
            .min()
            .map(|first| month_ends(first, asof.plus(-HINDSIGHT_DAYS)));
        let months = ends.unwrap_or_default().into_iter().map(|end| Month {
            end,
            bands: [Tally::default(); 3],
        });
        Hindsight {
            months: months.collect(),
            customers: ids(book),
            book: book.clone(),
            done: 0,
            met: None,
            departures: 0,
            left: Vec::new(),
            stayed: Vec::new(),
        }
    }

    /// Makes so many more scores of one customer at one month's end: a single file may be as long as a whole book's.
    pub fn advance(&mut self, scores: usize) -> Progress {
        let settings = self.book.settings();
        let of = self.customers.len() * self.months.len();
        let mut rest = scores;
        while rest > 0 && self.done < of {
            let customer = self.done / self.months.len().max(1);
            let from = self.done - customer * self.months.len();
            let count = (self.months.len() - from).min(rest);
            rest -= count;
            self.done += count;
            if from == 0 {
                self.met = None;
            }
            let id = self.customers.get(customer);
            let Some((customer, file)) = id.and_then(|id| self.book.customer(id)) else {
                continue;
            };
            let departures = departures(file);
            for month in self.months.iter_mut().skip(from).take(count) {
                if stage(customer, file, month.end) != Stage::Customer {
                    continue;
                }
                let Some(risk) = score(customer, file, &settings, month.end).risk else {
                    continue;
                };
                let over = month.end.plus(HINDSIGHT_DAYS);
                let within = |day: &&Day| **day > month.end && **day <= over;
                let departure = departures.iter().find(within).copied();
                if let Some(tally) = month.bands.get_mut(risk.band as usize) {
                    tally.customers += 1;
                    tally.left += usize::from(departure.is_some());
                }
                match departure {
                    Some(day) => {
                        self.left.push(risk.value);
                        // The windows of months overlap; a departure counts once.
                        self.departures += usize::from(self.met.is_none_or(|met| met < day));
                        self.met = Some(day);
                    }
                    None => self.stayed.push(risk.value),
                }
            }
        }
        Progress {
            done: self.done,
            of,
        }
    }

    /// Each past month's end, the earliest first; complete once [`Hindsight::advance`] is done.
    pub fn months(&self) -> &[Month] {
        &self.months
    }

    /// All months together, by band in the order of [`RiskBand::ALL`]; a customer counts in every month.
    pub fn bands(&self) -> [Tally; RiskBand::ALL.len()] {
        let mut all = [Tally::default(); RiskBand::ALL.len()];
        for month in &self.months {
            for (sum, tally) in all.iter_mut().zip(&month.bands) {
                sum.customers += tally.customers;
                sum.left += tally.left;
            }
        }
        all
    }

    /// How many departures the months met, each once.
    pub fn departures(&self) -> usize {
        self.departures
    }

    /// How well the risks told the leavers, once [`Hindsight::advance`] is done; none below five departures, where
    /// nothing is proven yet, or where nobody stayed.
    pub fn verdict(&self) -> Option<Verdict> {
        if self.departures < HINDSIGHT_DEPARTURES || self.stayed.is_empty() {
            return None;
        }
        let (left, stayed) = (self.left.len() as f64, self.stayed.len() as f64);
        let mut brier = 0.0;
        for risk in &self.left {
            brier += (1.0 - risk) * (1.0 - risk);
        }
        for risk in &self.stayed {
            brier += risk * risk;
        }
        let share = left / (left + stayed);
        Some(Verdict {
            auc: concordance(self.left.clone(), self.stayed.clone()),
            brier: brier / (left + stayed),
            share_brier: share * (1.0 - share),
        })
    }
}

/// The share of all pairs of one and another in which the first is greater, ties counting half.
fn concordance(mut ones: Vec<f64>, mut others: Vec<f64>) -> f64 {
    ones.sort_unstable_by(f64::total_cmp);
    others.sort_unstable_by(f64::total_cmp);
    let (mut below, mut level) = (0, 0);
    let mut won = 0.0;
    for one in &ones {
        while others.get(below).is_some_and(|other| other < one) {
            below += 1;
        }
        level = level.max(below);
        while others.get(level).is_some_and(|other| other <= one) {
            level += 1;
        }
        won += (below + level) as f64 / 2.0;
    }
    won / (ones.len() as f64 * others.len() as f64)
}

/// The days on which they left: each departure that no other came before without a return between.
fn departures(file: &File) -> Vec<Day> {
    let mut days = Vec::new();
    let mut gone = false;
    for entry in seen(file, Day::LATEST) {
        match entry.fact {
            Fact::Departure(_) if !gone => {
                gone = true;
                days.push(entry.on);
            }
            Fact::Return(_) => gone = false,
            _ => {}
        }
    }
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn concordance_is_the_share_of_pairs_told_apart() {
        assert_eq!(concordance(vec![0.9, 0.8], vec![0.1, 0.2]), 1.0);
        assert_eq!(concordance(vec![0.5], vec![0.5]), 0.5);
        assert_eq!(
            concordance(vec![0.3, 0.5], vec![0.3, 0.4, 0.6]),
            (0.5 + 2.0) / 6.0
        );
    }
}
