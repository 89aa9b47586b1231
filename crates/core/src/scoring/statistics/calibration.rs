//! Hindsight (method §20): at every past month's end, the risk each customer had then, held against who bought no more within
//! its horizon, and against who left within the 90 days after. It scores the whole book once for every month, a few scores
//! at a time. A month is looked at only when that time is over; must never let a score see what came after its day.

use std::rc::Rc;

use super::Progress;
use super::buying_model::Model;
use super::concordance::concordance;
use super::fit::Fit;
use super::ladder_history::ids;
use super::months::month_ends;
use super::purchases::Purchases;
use super::risk_calibration::{Calibration, Case, RankContest, contest, left_after};
use super::survival::start;
use crate::book::{Book, Customer, Day, Fact, File, Id, Settings};
use crate::scoring::retention::book_rhythm::first_of_month;
use crate::scoring::retention::constants::{HINDSIGHT_DAYS, HINDSIGHT_DEPARTURES, HORIZON_MIN};
use crate::scoring::retention::risk::RiskBand;
use crate::scoring::retention::stage::{Stage, seen, stage};
use crate::scoring::retention::{BookRhythm, PurchaseLog, RhythmFit, score};

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
    asof: Day,
    customers: Vec<Id>,
    stage: Work,
    /// Scores made, customer by customer, each at every month's end.
    done: usize,
    /// The last departure of the customer under way that counted.
    met: Option<Day>,
    /// Every month's end after which the shortest horizon is over; of the last the 90 days may not be.
    months: Vec<Month>,
    /// How many of the months are 90 days past.
    told: usize,
    /// What every risk of a month took from the whole book.
    rhythms: Vec<BookRhythm>,
    departures: usize,
    left: Vec<f64>,
    stayed: Vec<f64>,
    calibration: Calibration,
    /// What was said at the last month's end of which the horizon is over.
    last: Vec<Case>,
    contest: Option<RankContest>,
}

/// What is being done.
#[derive(Clone)]
enum Work {
    /// The rhythm of the book is made for each month.
    Rhythms(Rc<PurchaseLog>),
    /// Everybody is scored at each month's end.
    Scores,
    /// The buying model is fitted as of this day.
    Model(Day, i32, Rc<Purchases>, Box<Fit>),
    /// Nothing more.
    Done,
}

impl Hindsight {
    /// Hindsight over a book as of a day.
    pub fn new(book: &Book, asof: Day) -> Hindsight {
        let starts = book
            .customers()
            .filter_map(|(customer, file)| start(customer, file, asof));
        let ends = starts
            .min()
            .map(|first| month_ends(first, asof.plus(-HORIZON_MIN)));
        let months: Vec<Month> = ends
            .unwrap_or_default()
            .into_iter()
            .map(|end| Month {
                end,
                bands: [Tally::default(); 3],
            })
            .collect();
        let latest = asof.plus(-HINDSIGHT_DAYS);
        Hindsight {
            told: months.partition_point(|month| month.end <= latest),
            stage: if months.is_empty() {
                Work::Done
            } else {
                Work::Rhythms(Rc::new(PurchaseLog::of(book, asof)))
            },
            months,
            customers: ids(book),
            book: book.clone(),
            asof,
            done: 0,
            met: None,
            rhythms: Vec::new(),
            departures: 0,
            left: Vec::new(),
            stayed: Vec::new(),
            calibration: Calibration::default(),
            last: Vec::new(),
            contest: None,
        }
    }

    /// Makes so many more scores of one customer at one month's end: a single file may be as long as a whole book's. The
    /// rhythm of a month and a step of the buying model count as one.
    pub fn advance(&mut self, scores: usize) -> Progress {
        let mut rest = scores;
        while rest > 0 {
            match std::mem::replace(&mut self.stage, Work::Done) {
                Work::Rhythms(log) => {
                    rest -= 1;
                    self.rhythm(log);
                }
                Work::Scores => {
                    self.stage = Work::Scores;
                    rest = self.score(rest);
                }
                Work::Model(day, horizon, purchases, mut fit) => {
                    rest -= 1;
                    fit.advance(1);
                    let Some(found) = fit.outcome() else {
                        self.stage = Work::Model(day, horizon, purchases, fit);
                        continue;
                    };
                    let fitted = found.as_ref().ok();
                    self.contest = contest(&self.last, fitted, &purchases, day, horizon);
                }
                Work::Done => break,
            }
        }
        let of = self.months.len() * (self.customers.len() + 1) + 1;
        let done = self.rhythms.len() + self.done;
        Progress {
            done: match self.stage {
                Work::Done => of,
                _ => done.min(of - 1),
            },
            of,
        }
    }

    /// Makes the rhythm of the next month.
    fn rhythm(&mut self, log: Rc<PurchaseLog>) {
        if let Some(month) = self.months.get(self.rhythms.len()) {
            let first = first_of_month(month.end);
            self.rhythms
                .push(RhythmFit::new(Rc::clone(&log), first).run());
        }
        self.stage = if self.rhythms.len() < self.months.len() {
            Work::Rhythms(log)
        } else {
            Work::Scores
        };
    }

    /// Makes so many more scores; how many more could have been made.
    fn score(&mut self, scores: usize) -> usize {
        let book = self.book.clone();
        let settings = book.settings();
        let of = self.customers.len() * self.months.len();
        let last = self.last_calibrated();
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
            let Some((customer, file)) = id.and_then(|id| book.customer(id)) else {
                continue;
            };
            let departures = departures(file);
            for place in from..from + count {
                self.look(place, last, (customer, file), &settings, &departures);
            }
        }
        if self.done >= of {
            self.begin_model(last);
        }
        rest
    }

    /// The place of the last month of which the horizon is over.
    fn last_calibrated(&self) -> Option<usize> {
        let mut both = self.months.iter().zip(&self.rhythms);
        both.rposition(|(month, rhythm)| month.end.plus(rhythm.horizon) <= self.asof)
    }

    /// Looks at one customer at one month's end.
    fn look(
        &mut self,
        place: usize,
        last: Option<usize>,
        (customer, file): (&Customer, &File),
        settings: &Settings,
        departures: &[Day],
    ) {
        let both = self.months.get_mut(place).zip(self.rhythms.get(place));
        let Some((month, rhythm)) = both else { return };
        if stage(customer, file, month.end) != Stage::Customer {
            return;
        }
        let scored = score(customer, file, settings, rhythm, month.end);
        let Some(risk) = &scored.risk else { return };
        if month.end.plus(rhythm.horizon) <= self.asof {
            let left = left_after(file, &scored, month.end, rhythm.horizon);
            self.calibration.take(risk, left);
            if last == Some(place) {
                self.last.push(Case {
                    customer: customer.id.clone(),
                    risk: risk.value,
                    recency: f64::from(risk.x.recency),
                    left,
                });
            }
        }
        if place >= self.told {
            return;
        }
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

    /// Begins to hold the buying model against the risk, at the last month's end of which the horizon is over.
    fn begin_model(&mut self, last: Option<usize>) {
        let found = last.and_then(|at| Some((self.months.get(at)?.end, self.rhythms.get(at)?)));
        self.stage = match found {
            Some((day, rhythm)) => {
                let purchases = Purchases::of(&self.book, day);
                let fit = Fit::of(Model::Mbg, &purchases);
                Work::Model(day, rhythm.horizon, Rc::new(purchases), Box::new(fit))
            }
            None => Work::Done,
        };
    }

    /// What was said at all months' ends against what came, as far as the horizon is over: by bands and with counts; complete
    /// once [`Hindsight::advance`] is done.
    pub fn calibration(&self) -> &Calibration {
        &self.calibration
    }

    /// How the risk, the days since the last purchase and the buying model rank those who had bought, at the last month's end of
    /// which the horizon is over; none before [`Hindsight::advance`] is done, or where nobody left or stayed.
    pub fn contest(&self) -> Option<RankContest> {
        self.contest
    }

    /// Each past month's end, the earliest first; complete once [`Hindsight::advance`] is done.
    pub fn months(&self) -> &[Month] {
        self.months.get(..self.told).unwrap_or_default()
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
