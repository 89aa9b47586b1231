//! The four-week review: what the owner looks at on one page. It gathers what other parts score; must never score anew.

use super::change_programme::{Programme, programme};
use super::evidence::Evidence;
use super::lost_sales::{Losses, losses};
use super::plan_effect::Scores;
use super::top_priority::{Next, next};
use crate::book::fact::{By, OfferAnswer, Origin};
use crate::book::{Day, Entry, Fact, Id};
use crate::dyn_sort::DynSort;
use crate::scoring::friction;
use crate::scoring::friction::fix_first;
use crate::scoring::friction::{Candidate, Friction};
use crate::scoring::retention::WarmthBand;
use crate::scoring::retention::constants::{TIME_DAYS, WARM};
use crate::scoring::retention::stage::seen;
use crate::scoring::retention::time_share;
use crate::scoring::retention::time_share::{Minutes, Week};
use crate::scoring::retention::today::Suggestion;
use crate::scoring::retention::value;

/// Days that a review looks back on, its own included.
pub const REVIEW_DAYS: i32 = TIME_DAYS;

/// What was kept in the four weeks, and what was not. Lists are by customer in order of id, each in order of day, then id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Promises kept by their due day, or without one.
    pub promises_kept: Vec<Id>,
    /// Promises kept late.
    pub promises_late: Vec<Id>,
    /// Promises broken.
    pub promises_broken: Vec<Id>,
    /// Promises open past their due day, whenever that was.
    pub promises_overdue: Vec<Id>,
    /// Needs answered.
    pub needs_answered: Vec<Id>,
    /// Needs that are open, whenever they were voiced.
    pub needs_open: Vec<Id>,
    /// Complaints settled.
    pub complaints_settled: Vec<Id>,
    /// Complaints that are open, whenever they were made.
    pub complaints_open: Vec<Id>,
    /// Contacts by us, with whomever.
    pub contacts: usize,
    /// Contacts with thanks.
    pub thanks: usize,
    /// Purchases.
    pub purchases: usize,
    /// What they paid, in the currency's minor unit.
    pub paid: i64,
    /// Offers that were asked for.
    pub offers_asked: usize,
    /// Offers that were pushed.
    pub offers_pushed: usize,
    /// Offers accepted.
    pub offers_accepted: usize,
    /// Departures.
    pub left: usize,
    /// Returns.
    pub returned: usize,
}

/// A customer whose warmth is under .5.
#[derive(Clone, Debug, PartialEq)]
pub struct Fading {
    /// Who.
    pub customer: Id,
    /// What is left of the last contacts, 0 to 1.
    pub warmth: f64,
    /// Cooling or cold.
    pub band: WarmthBand,
    /// The last day on which it was .5.
    pub due: Day,
    /// Whether that was within the four weeks.
    pub lately: bool,
    /// The risk that they leave, 0 to 1.
    pub risk: f64,
    /// What they are known to bring a year, in the currency's minor unit; the only one that is shown.
    pub own_value: Option<f64>,
    /// The same, or the middle of the others, by which they are ranked; none where nobody's value is known.
    pub worth: Option<f64>,
}

/// The page.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// The first of the 28 days.
    pub from: Day,
    /// The last.
    pub asof: Day,
    /// What was kept.
    pub kept: Kept,
    /// Who is fading, those first whose leaving would cost most.
    pub fading: Vec<Fading>,
    /// How many there are in all.
    pub fading_count: usize,
    /// What makes it hard to buy.
    pub friction: Friction,
    /// The same four weeks earlier.
    pub friction_before: Friction,
    /// The first thing to mend.
    pub first_fix: Option<Candidate>,
    /// Minutes of the 28 days.
    pub minutes: Week,
    /// The share owed to people who already bought, 0 to 1.
    pub time_target: f64,
    /// Sales lost in the 28 days.
    pub losses: Losses,
    /// The measures and their rungs.
    pub programme: Programme,
    /// The one thing to do next.
    pub next: Next,
}

/// What a review is computed from, all of the same book and day.
pub struct ReviewInputs<'s> {
    /// What speaks of the sales system.
    pub evidence: &'s Evidence<'s>,
    /// What speaks of friction.
    pub friction: &'s friction::Evidence<'s>,
    /// Everybody's scores.
    pub scores: Scores<'s>,
    /// What somebody of unknown value is worth a year; none where nobody's value is known.
    pub median: Option<f64>,
    /// The first of Today's list.
    pub suggestion: Option<&'s Suggestion>,
    /// The minutes of the last twelve weeks.
    pub minutes: &'s Minutes,
}

/// The review of the four weeks that end on the day of asking; of those who fade, at most so many are named.
pub fn review(made: &ReviewInputs<'_>, named: usize) -> Review {
    let evidence = made.evidence;
    let asof = evidence.asof;
    let (mut fading, programme) = (fading(made), programme(evidence));
    let fading_count = fading.len();
    fading.truncate(named);
    let scored = friction::score(made.friction);
    let at_risk = |id: &Id| (made.scores)(id).is_some_and(fix_first::at_risk);
    let mut fixes = fix_first(made.friction, &scored, &at_risk).into_iter();
    let first_fix = fixes.next().filter(|fix| fix.benefit > 0.0);
    let weeks = usize::try_from(REVIEW_DAYS / 7).unwrap_or(0);
    let mut minutes = Week::default();
    for week in made.minutes.weeks.iter().take(weeks) {
        minutes.existing += week.existing;
        minutes.all += week.all;
    }
    Review {
        from: asof.plus(1 - REVIEW_DAYS),
        asof,
        kept: kept(evidence),
        fading,
        fading_count,
        friction_before: friction::friction(evidence.book, asof.plus(-REVIEW_DAYS)),
        friction: scored,
        next: next(evidence, made.suggestion, first_fix.as_ref(), &programme),
        first_fix,
        minutes,
        time_target: time_share::target(&evidence.settings),
        losses: losses(evidence.book, &evidence.losses, asof, Some(REVIEW_DAYS)),
        programme,
    }
}

fn fading(made: &ReviewInputs<'_>) -> Vec<Fading> {
    let asof = made.evidence.asof;
    let mut all: Vec<Fading> = Vec::new();
    for (customer, _) in &made.evidence.customers {
        let Some(score) = (made.scores)(&customer.id) else {
            continue;
        };
        if score.warmth.value >= WARM {
            continue;
        }
        let due = score.warmth.due;
        all.push(Fading {
            customer: customer.id.clone(),
            warmth: score.warmth.value,
            band: score.warmth.band,
            due,
            lately: asof.since(due) <= REVIEW_DAYS,
            risk: score.risk.as_ref().map_or(0.0, |risk| risk.value),
            own_value: score.own_value,
            worth: score.own_value.or(made.median),
        });
    }
    let cost = |one: &Fading| one.risk * value::worth(one.worth, None);
    all.dyn_sort_by(|a, b| cost(b).total_cmp(&cost(a)));
    all
}

fn kept(evidence: &Evidence<'_>) -> Kept {
    let mut kept = Kept::default();
    let asof = evidence.asof;
    let files = evidence.book.customers().map(|(_, file)| &**file);
    for file in files.chain([evidence.book.unnamed()]) {
        for entry in seen(file, asof) {
            kept.take(entry, asof);
        }
    }
    kept
}

impl Kept {
    fn take(&mut self, entry: &Entry, asof: Day) {
        let within = |day: Day| day <= asof && asof.since(day) < REVIEW_DAYS;
        let happened = |day: Option<Day>| day.filter(|day| *day <= asof);
        let recent = within(entry.on);
        let id = || entry.id.clone();
        match &entry.fact {
            Fact::Promise(promise) => {
                let (done, broken) = (happened(promise.kept_on), happened(promise.broken_on));
                let late = |day: Day| promise.due.is_some_and(|due| day > due);
                match (done, broken) {
                    (Some(day), _) if within(day) && late(day) => self.promises_late.push(id()),
                    (Some(day), _) if within(day) => self.promises_kept.push(id()),
                    (None, Some(day)) if within(day) => self.promises_broken.push(id()),
                    (None, None) if late(asof) => self.promises_overdue.push(id()),
                    _ => {}
                }
            }
            Fact::Need(need) => match happened(need.answered_on) {
                Some(day) if within(day) => self.needs_answered.push(id()),
                Some(_) => {}
                None => self.needs_open.push(id()),
            },
            Fact::Incident(incident) if incident.complaint == Some(true) => {
                match happened(incident.resolved_on) {
                    Some(day) if within(day) => self.complaints_settled.push(id()),
                    Some(_) => {}
                    None => self.complaints_open.push(id()),
                }
            }
            Fact::Touch(touch) if recent => {
                self.contacts += usize::from(touch.by != Some(By::Them));
                self.thanks += usize::from(touch.thanks == Some(true));
            }
            Fact::Purchase(purchase) if recent => {
                self.purchases += 1;
                let amount = purchase.amount.map_or(0, |amount| amount.get());
                self.paid = self.paid.saturating_add(amount);
            }
            Fact::Offer(offer) if recent => {
                self.offers_asked += usize::from(offer.origin == Some(Origin::Asked));
                self.offers_pushed += usize::from(offer.origin == Some(Origin::Pushed));
                self.offers_accepted += usize::from(offer.answer == Some(OfferAnswer::Accepted));
            }
            Fact::Departure(_) if recent => self.left += 1,
            Fact::Return(_) if recent => self.returned += 1,
            _ => {}
        }
    }
}
