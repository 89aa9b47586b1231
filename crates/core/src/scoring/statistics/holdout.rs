//! The contest on the person's own log (method §19): the log is cut in halves by time; the buying model, fitted to the
//! first, the rhythm rule of method §6 and, where it is asked, the risk of method §9 each say who buys again in the second,
//! and what happened decides, by Brier score: being right at even odds named the wrong winner in 2 of 9 contests. It must
//! never show any of them the second half beforehand.

use std::rc::Rc;

use super::Progress;
use super::buying_model::Model;
use super::data_sufficiency::{DataShortage, Tier, tier};
use super::fit::Fit;
use super::fitted::{Fitted, NoModel};
use super::purchases::{Buyer, Purchases, WEEK, gaps_of};
use crate::book::{Day, Id};
use crate::scoring::retention::constants::RHYTHM_DAYS;
use crate::scoring::retention::rhythm::{median, silence};

/// Who takes part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contender {
    /// The buying model: returns where the chance to buy again is a half or more.
    Model,
    /// The rhythm rule: returns who has a rhythm and is not silent by it.
    Rhythm,
    /// The risk of leaving.
    Risk,
}

/// Another forecast that takes part: the chance, 0 to 1, that a customer buys within so many days after a day, by what was
/// known on it; none where it has no say.
pub type Chance = Rc<dyn Fn(&Id, Day, i32) -> Option<f64>>;

/// Why there is no contest.
#[derive(Clone, Debug, PartialEq)]
pub enum NoContest {
    /// The first half holds too little for a model.
    TooThin(Vec<DataShortage>),
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
    /// How the risk did, on everybody; none where it did not take part or had no say on somebody.
    pub risk: Option<Score>,
    /// How often "nobody returns" was right: the share who did not.
    pub nobody_right: f64,
    /// The Brier score of giving everybody the share that returned, which nobody could have known.
    pub share_brier: f64,
    /// Purchases foretold by going on at the pace of the first half.
    pub pace_purchases: f64,
    /// Who has the lowest Brier score; of equals the simpler: the rule, then the risk.
    pub winner: Contender,
    /// Whether chance alone would seldom part the winner so far from the next (paired differences, at 95 %).
    pub clear: bool,
}

/// A contest under way.
#[derive(Clone)]
pub struct Contest {
    risk: Option<Chance>,
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
    risk: Score,
    /// Of how many the risk had a say.
    said_by_risk: usize,
    model_rhythm: Pairs,
    model_risk: Pairs,
    rhythm_risk: Pairs,
}

/// Differences of two squared errors, added up, and their squares.
#[derive(Clone, Copy, Debug, Default)]
struct Pairs {
    sum: f64,
    squares: f64,
}

impl Pairs {
    fn add(&mut self, difference: f64) {
        self.sum += difference;
        self.squares += difference * difference;
    }

    /// Whether their mean is farther from 0 than chance alone would seldom take it.
    fn clear(&self, count: f64) -> bool {
        let variance = self.squares - over(self.sum * self.sum, count);
        self.sum.abs() > super::survival::Z95 * variance.max(0.0).sqrt()
    }
}

impl std::fmt::Debug for Contest {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut told = out.debug_struct("Contest");
        told.field("split", &self.split).field("tally", &self.tally);
        told.field("done", &self.done).finish_non_exhaustive()
    }
}

impl Contest {
    /// A contest over these purchases, from the first to their day of asking.
    pub fn new(model: Model, purchases: Rc<Purchases>) -> Contest {
        let split = Contest::split(&purchases);
        Contest::of(model, purchases, split, None)
    }

    /// A contest in which another forecast takes part. It speaks of so many days: only the days up to then are held against
    /// what is said, where the second half has them.
    pub fn with_risk(
        model: Model,
        purchases: &Purchases,
        split: Day,
        risk: (Chance, i32),
    ) -> Contest {
        let until = split.plus(risk.1).min(purchases.asof);
        Contest::of(model, Rc::new(purchases.upto(until)), split, Some(risk.0))
    }

    /// The last day of the first half of these purchases.
    pub fn split(purchases: &Purchases) -> Day {
        let asof = purchases.asof;
        let first = purchases.size().first.unwrap_or(asof);
        first.plus(asof.since(first) / 2)
    }

    fn of(model: Model, purchases: Rc<Purchases>, split: Day, risk: Option<Chance>) -> Contest {
        let by_then = purchases.upto(split);
        let done = match tier(&by_then.size()) {
            Tier::Counts(lacks) => Some(Err(NoContest::TooThin(lacks))),
            Tier::Totals(_) | Tier::Customers => None,
        };
        Contest {
            risk,
            fit: Fit::of(model, &by_then),
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

        let outlook = fitted.outlook(&past, f64::from(days) / WEEK);
        let risk = self.risk.as_ref();
        let risk = risk.and_then(|risk| risk(&buyer.customer, self.split, days));
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
        tally.model_rhythm.add(model - rhythm);
        if let Some(chance) = risk {
            let risk = tally.risk.add(chance.clamp(0.0, 1.0), 0.0, returned);
            tally.said_by_risk += 1;
            tally.model_risk.add(model - risk);
            tally.rhythm_risk.add(rhythm - risk);
        }
    }

    fn figures(&self, fitted: &Fitted) -> Figures {
        let tally = &self.tally;
        let days = self.purchases.asof.since(self.split);
        let customers = tally.customers as f64;
        let share = over(tally.returned as f64, customers);
        let model = tally.model.mean(customers);
        let rhythm = tally.rhythm.mean(customers);
        let everybody = self.risk.is_some() && tally.said_by_risk == tally.customers;
        let risk = everybody.then(|| tally.risk.mean(customers));
        let (winner, pairs) = tally.winner(&model, &rhythm, risk.as_ref());
        Figures {
            split: self.split,
            days,
            customers: tally.customers,
            with_rhythm: tally.with_rhythm,
            returned: tally.returned,
            purchases: tally.purchases,
            fitted: *fitted,
            model,
            rhythm,
            risk,
            nobody_right: 1.0 - share,
            share_brier: share * (1.0 - share),
            pace_purchases: over(tally.repeats, tally.weeks) * customers * f64::from(days) / WEEK,
            winner,
            clear: pairs.clear(customers),
        }
    }
}

impl Tally {
    /// The lowest Brier score, and how it stands to the next.
    fn winner(&self, model: &Score, rhythm: &Score, risk: Option<&Score>) -> (Contender, Pairs) {
        let mut ranked = vec![(rhythm.brier, Contender::Rhythm)];
        ranked.extend(risk.map(|risk| (risk.brier, Contender::Risk)));
        ranked.push((model.brier, Contender::Model));
        ranked.sort_by(|a, b| a.0.total_cmp(&b.0));
        let place = |at: usize| ranked.get(at).map(|one| one.1);
        let winner = place(0).unwrap_or(Contender::Rhythm);
        let either = |one| winner == one || place(1) == Some(one);
        let pairs = match (either(Contender::Model), either(Contender::Rhythm)) {
            (true, true) => self.model_rhythm,
            (true, false) => self.model_risk,
            _ => self.rhythm_risk,
        };
        (winner, pairs)
    }
}

impl Score {
    /// Counts one customer; the squared error.
    fn add(&mut self, chance: f64, purchases: f64, returned: bool) -> f64 {
        let said = chance >= 0.5;
        let right = said == returned;
        let off = chance - f64::from(u8::from(returned));
        self.said += usize::from(said);
        self.hits += usize::from(said && returned);
        self.right += f64::from(u8::from(right));
        self.brier += off * off;
        self.purchases += purchases;
        off * off
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
