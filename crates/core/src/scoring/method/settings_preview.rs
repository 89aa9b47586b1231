//! What other settings would change: every customer is scored as the settings would have it and held against the score that
//! stands. Goes through the book in pieces, so that a large one keeps no page waiting; the same functions score as after
//! keeping the settings, so what is told here is what then comes.

use std::rc::Rc;

use crate::book::value::Line;
use crate::book::{Book, Customer, Day, File, Id, Settings};
use crate::scoring::retention::time_share::{Minutes, target};
use crate::scoring::retention::warmth::half_life;
use crate::scoring::retention::{CustomerScore, Risk, RiskBand, Stage, Strengths, score};
use crate::scoring::selling::Evidence;
use crate::scoring::selling::plan_effect;
use crate::scoring::selling::plan_effect::Scores;
use crate::scoring::selling::scenario::{basis, under};

/// How many are named: those whose risk changes most.
const NAMED: usize = 5;

/// One customer whose risk would change.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    /// Who.
    pub id: Id,
    /// Their name.
    pub name: Line,
    /// The risk that stands, 0 to 1.
    pub before: f64,
    /// The risk it would be.
    pub after: f64,
    /// after − before.
    pub change: f64,
    /// The band that stands.
    pub band_before: RiskBand,
    /// The band it would be.
    pub band_after: RiskBand,
}

/// What would change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effect {
    /// How many have a risk.
    pub of: usize,
    /// How many would come into a higher band of risk.
    pub up: usize,
    /// How many would come into a lower one.
    pub down: usize,
    /// For how many a contact is due.
    pub due_before: usize,
    /// For how many it would be.
    pub due_after: usize,
    /// The five whose risk would change most, the most first; those alike by name.
    pub most: Vec<Moved>,
}

/// How the share of time stands to what is wanted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share of the last 28 days, 0 to 1; unknown without minutes.
    pub share: Option<f64>,
    /// What is wanted, 0 to 1.
    pub target: f64,
    /// Whether it is as much.
    pub is_met: bool,
}

/// How the share of these minutes would stand under these settings.
pub fn share(minutes: &Minutes, settings: &Settings) -> Share {
    let (share, target) = (minutes.share(), target(settings));
    Share {
        share,
        target,
        is_met: share.is_some_and(|share| share >= target),
    }
}

/// What the scenario comes to at its end, if nothing changes (method §18).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// New customers a month.
    pub new_a_month: f64,
    /// In how many months.
    pub months: usize,
    /// How many customers there are then.
    pub customers: f64,
    /// What they bring until then, in the currency's minor unit; unknown where their worth is.
    pub revenue: Option<f64>,
}

/// What the scenario comes to under these settings; `scores` and `median` are as for the scenario itself.
pub fn growth(
    evidence: &mut Evidence<'_>,
    scores: Scores<'_>,
    median: Option<f64>,
    settings: &Settings,
) -> Growth {
    evidence.settings = settings.clone();
    let basis = basis(evidence, scores, median);
    let scenario = under(basis, plan_effect::Effect::none());
    let [.., last] = scenario.readings();
    Growth {
        new_a_month: basis.new_a_month,
        months: last.months,
        customers: last.customers,
        revenue: last.revenue,
    }
}

/// What of a customer's scores may change.
struct After {
    due: Day,
    risk: Option<Risk>,
}

impl Effect {
    /// How many would come into another band of risk.
    pub fn bands(&self) -> usize {
        self.up + self.down
    }

    fn take(&mut self, id: &Id, name: &Line, before: &CustomerScore, after: &After, on: Day) {
        if before.stage != Stage::Former {
            self.due_before += usize::from(before.warmth.due <= on);
            self.due_after += usize::from(after.due <= on);
        }
        let (Some(old), Some(new)) = (&before.risk, &after.risk) else {
            return;
        };
        self.of += 1;
        self.up += usize::from(new.band > old.band);
        self.down += usize::from(new.band < old.band);
        let change = new.value - old.value;
        if change == 0.0 {
            return;
        }
        let place = self.most.partition_point(|held| {
            let by_change = held.change.abs().total_cmp(&change.abs()).reverse();
            by_change
                .then_with(|| (&held.name, &held.id).cmp(&(name, id)))
                .is_lt()
        });
        if place < NAMED {
            let moved = Moved {
                id: id.clone(),
                name: name.clone(),
                before: old.value,
                after: new.value,
                change,
                band_before: old.band,
                band_after: new.band,
            };
            self.most.insert(place, moved);
            self.most.truncate(NAMED);
        }
    }
}

/// Other settings on trial.
pub struct Trial {
    book: Book,
    asof: Day,
    settings: Settings,
    strengths: Strengths,
    ids: Vec<Id>,
    next: usize,
    effect: Effect,
}

impl Trial {
    /// These settings, on this book as of a day.
    pub fn new(book: Book, asof: Day, settings: Settings) -> Trial {
        let ids = book.customers().map(|(customer, _)| customer.id.clone());
        Trial {
            ids: ids.collect(),
            book,
            asof,
            strengths: Strengths::of(&settings),
            settings,
            next: 0,
            effect: Effect::default(),
        }
    }

    /// Goes through so many customers more; `standing` gives the score that stands. Tells how many of how many are done,
    /// none once all are.
    pub fn step(
        &mut self,
        count: usize,
        standing: &dyn Fn(&Id) -> Option<Rc<CustomerScore>>,
    ) -> Option<(usize, usize)> {
        for id in self.ids.iter().skip(self.next).take(count) {
            let found = self.book.customer(id).zip(standing(id));
            if let Some(((customer, file), before)) = found {
                let after = self.after(customer, file, &before);
                self.effect
                    .take(id, &customer.name, &before, &after, self.asof);
            }
        }
        self.next = self.next.saturating_add(count);
        (self.next < self.ids.len()).then_some((self.next, self.ids.len()))
    }

    /// Where warmth halves in the same time as before, every score but the risk stays, and need not be made again.
    fn after(&self, customer: &Customer, file: &File, before: &CustomerScore) -> After {
        let half_life = half_life(customer, before.stage, &self.settings);
        if half_life != before.warmth.half_life {
            let score = score(customer, file, &self.settings, &before.book, self.asof);
            return After {
                due: score.warmth.due,
                risk: score.risk,
            };
        }
        let inputs = before.inputs(customer, self.asof);
        After {
            due: before.warmth.due,
            risk: inputs.map(|inputs| before.risk_of(&inputs, &self.strengths)),
        }
    }

    /// What would change, as far as it was gone through.
    pub fn finish(self) -> Effect {
        self.effect
    }
}
