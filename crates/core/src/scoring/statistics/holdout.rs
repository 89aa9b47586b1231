//! The contest on the person's own log (method §19): the log is cut in halves by time; the buying model, fitted to the
//! first, and the rhythm rule of method §6 each say who buys again in the second, and what happened decides. It must never
//! show either of them the second half beforehand.

use std::rc::Rc;

use super::Progress;
use super::bg_nbd::Model;
use super::customer_forecast::outlook;
use super::data_sufficiency::{Lack, Tier, tier};
use super::fit::{Fit, Fitted, NoModel};
use super::purchases::{Buyer, Purchases, WEEK, gaps_of, groups};
use crate::book::Day;
use crate::scoring::retention::constants::RHYTHM_DAYS;
use crate::scoring::retention::rhythm::{median, silence};

/// Who takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contender {
    /// The buying model: returns where the chance to buy again is a half or more.
    Model,
    /// The rhythm rule: returns who has a rhythm and is not silent by it.
    Rhythm,
}

/// Why there is no contest.
#[derive(Clone, Debug, PartialEq)]
pub enum NoContest {
    /// The first half holds too little for a model.
    TooThin(Vec<Lack>),
    /// The model cannot be fitted to the first half; the rhythm rule stands alone.
    NoModel(NoModel),
}

/// How one contender did.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Score {
    /// The share of the customers of whom it was right, 0 to 1.
    pub right: f64,
    /// How many it said would return.
    pub said: usize,
    /// How many of those did.
    pub hits: usize,
    /// The mean squared distance of what it said from what happened, 0 to 1; low is good. The rule says 0 or 1.
    pub brier: f64,
    /// How many purchases it foretold.
    pub purchases: f64,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// The last day of the first half.
    pub split: Day,
    /// Days of the second half.
    pub days: i32,
    /// Customers looked at: those who had bought in the first half and not left.
    pub customers: usize,
    /// How many of them had a rhythm.
    pub with_rhythm: usize,
    /// How many bought again in the second half.
    pub returned: usize,
    /// Their purchases in the second half.
    pub purchases: usize,
    /// The model fitted to the first half.
    pub fitted: Fitted,
    /// How the model did.
    pub model: Score,
    /// How the rule did.
    pub rhythm: Score,
    /// How often "nobody returns" was right: the share who did not.
    pub nobody_right: f64,
    /// The Brier score of giving everybody the share that returned, which nobody could have known.
    pub share_brier: f64,
    /// Purchases foretold by going on at the pace of the first half.
    pub pace_purchases: f64,
    /// Who was right more often; the rule, which is simpler, where both were equally.
    pub winner: Contender,
    /// Whether chance alone would seldom part them so far (McNemar's test at 95 %).
    pub clear: bool,
}

/// A contest under way.
#[derive(Clone, Debug)]
pub struct Contest {
    purchases: Rc<Purchases>,
    split: Day,
    fit: Fit,
    fitted: Option<Fitted>,
    next: usize,
    tally: Tally,
    done: Option<Result<Figures, NoContest>>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    customers: usize,
    with_rhythm: usize,
    returned: usize,
    purchases: usize,
    repeats: f64,
    weeks: f64,
    model: Score,
    rhythm: Score,
    only_model: usize,
    only_rhythm: usize,
}

impl Contest {
    /// A contest over these purchases, from the first to their day of asking.
    pub fn new(model: Model, purchases: Rc<Purchases>) -> Contest {
        let asof = purchases.asof;
        let first = purchases.size().first.unwrap_or(asof);
        let split = first.plus(asof.since(first) / 2);
        let by_then = upto(&purchases, split);
        let done = match tier(&by_then.size()) {
            Tier::Counts(lacks) => Some(Err(NoContest::TooThin(lacks))),
            Tier::Totals(_) | Tier::Customers => None,
        };
        Contest {
            fit: Fit::new(model, groups(&by_then.buyers, split)),
            purchases,
            split,
            fitted: None,
            next: 0,
            tally: Tally::default(),
            done,
        }
    }

    /// Takes the likelihood so many times, or, once the model is fitted, goes through a hundred times as many customers.
    pub fn advance(&mut self, evaluations: usize) -> Progress {
        let all = self.purchases.buyers.len();
        if self.done.is_some() {
            return Progress { done: all, of: all };
        }
        let Some(fitted) = self.fitted else {
            let fitting = self.fit.advance(evaluations);
            match self.fit.outcome() {
                Some(Ok(fitted)) => self.fitted = Some(fitted),
                Some(Err(why)) => self.done = Some(Err(NoContest::NoModel(why))),
                None => {}
            }
            return Progress {
                done: fitting.done.min(fitting.of.saturating_sub(1)),
                of: fitting.of.saturating_add(all),
            };
        };
        let to = self
            .next
            .saturating_add(evaluations.saturating_mul(100))
            .min(all);
        let purchases = Rc::clone(&self.purchases);
        for buyer in purchases.buyers.iter().take(to).skip(self.next) {
            self.judge(buyer, &fitted);
        }
        self.next = to;
        if to == all {
            self.done = Some(Ok(self.figures(&fitted)));
        }
        Progress { done: to, of: all }
    }

    /// What came of it; none while it is under way.
    pub fn outcome(&self) -> Option<&Result<Figures, NoContest>> {
        self.done.as_ref()
    }

    fn judge(&mut self, buyer: &Buyer, fitted: &Fitted) {
        let here = buyer.left.is_none_or(|left| left > self.split);
        let Some(past) = buyer.past(self.split).filter(|_| here) else {
            return;
        };
        let days = self.purchases.asof.since(self.split);
        let known = past.repeats as usize + 1;
        let bought = buyer.days.len().saturating_sub(known);
        let returned = bought > 0;

        let outlook = outlook(
            fitted.model,
            &fitted.parameters,
            &past,
            f64::from(days) / WEEK,
        );
        let before: Vec<Day> = buyer.days.iter().take(known).copied().collect();
        let gap =
            (known >= RHYTHM_DAYS).then(|| median(&mut gaps_of(&before).collect::<Vec<i32>>()));
        let gap = gap.flatten().filter(|gap| *gap > 0.0);
        let last = before.last().copied();
        let silent = gap
            .zip(last)
            .map(|(gap, last)| silence(self.split.since(last), gap));
        // Where the rule says nothing it has no ground to expect anybody.
        let active = silent.is_some_and(|silent| silent < 1.0);
        let at_rhythm = gap
            .filter(|_| active)
            .map_or(0.0, |gap| f64::from(days) / gap);

        let tally = &mut self.tally;
        tally.customers += 1;
        tally.with_rhythm += usize::from(silent.is_some());
        tally.returned += usize::from(returned);
        tally.purchases += bought;
        tally.repeats += f64::from(past.repeats);
        tally.weeks += past.age;
        let model = tally
            .model
            .add(outlook.returns, outlook.purchases, returned);
        let rhythm = tally.rhythm.add(f64::from(active), at_rhythm, returned);
        tally.only_model += usize::from(model && !rhythm);
        tally.only_rhythm += usize::from(rhythm && !model);
    }

    fn figures(&self, fitted: &Fitted) -> Figures {
        let tally = &self.tally;
        let days = self.purchases.asof.since(self.split);
        let customers = tally.customers as f64;
        let share = over(tally.returned as f64, customers);
        let (a, b) = (tally.only_model as f64, tally.only_rhythm as f64);
        Figures {
            split: self.split,
            days,
            customers: tally.customers,
            with_rhythm: tally.with_rhythm,
            returned: tally.returned,
            purchases: tally.purchases,
            fitted: *fitted,
            model: tally.model.mean(customers),
            rhythm: tally.rhythm.mean(customers),
            nobody_right: 1.0 - share,
            share_brier: share * (1.0 - share),
            pace_purchases: over(tally.repeats, tally.weeks) * customers * f64::from(days) / WEEK,
            winner: if a > b {
                Contender::Model
            } else {
                Contender::Rhythm
            },
            clear: (a - b).abs() > super::survival::Z95 * (a + b).sqrt(),
        }
    }
}

impl Score {
    /// Counts one customer; whether it was right.
    fn add(&mut self, chance: f64, purchases: f64, returned: bool) -> bool {
        let said = chance >= 0.5;
        let right = said == returned;
        let off = chance - f64::from(u8::from(returned));
        self.said += usize::from(said);
        self.hits += usize::from(said && returned);
        self.right += f64::from(u8::from(right));
        self.brier += off * off;
        self.purchases += purchases;
        right
    }

    fn mean(self, customers: f64) -> Score {
        Score {
            right: over(self.right, customers),
            brier: over(self.brier, customers),
            ..self
        }
    }
}

fn over(a: f64, b: f64) -> f64 {
    if b > 0.0 { a / b } else { 0.0 }
}

/// What could be seen of these purchases on an earlier day.
fn upto(purchases: &Purchases, asof: Day) -> Purchases {
    let mut buyers = Vec::new();
    for buyer in &purchases.buyers {
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
    Purchases { asof, buyers }
}
