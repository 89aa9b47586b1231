//! Trust (method §3): the earned part of loyalty. It starts at .5 and moves by our conduct alone.
//! Memberships, tags and notes must never enter.

use super::constants::{
    CAP_DECEIVED, CAP_RED, COMPLAINT_DAYS, CONDUCT_HALF_LIFE, DECEIVED_DAYS, FAILURE_WEIGHT,
    HARM_WEIGHT, LATE_TOLD, LATE_UNTOLD, MENDED, MENDED_DAYS, PRIOR, REPEATED_CAUSE_DAYS,
};
use super::explanation::{coverage, decay};
use super::harm::IncidentHarm;
use super::stage::seen;
use crate::book::fact::{MadeRight, Promise, Purchase, Sort};
use crate::book::value::choice;
use crate::book::{Day, Entry, Fact, File, Id};
use crate::dyn_sort::DynSort;

choice! {
    /// What we did, as far as it bears on trust.
    Conduct {
        /// A promise kept by its due day.
        PromiseKept = "promise_kept",
        /// Kept late, and they were told ahead.
        PromiseLateTold = "promise_late_told",
        /// Kept late, and they were not told.
        PromiseLate = "promise_late",
        /// Broken for good.
        PromiseBroken = "promise_broken",
        /// Still open after its due day.
        PromiseOverdue = "promise_overdue",
        /// Delivered by the day that was named.
        DeliveredOnTime = "delivered_on_time",
        /// Delivered later.
        DeliveredLate = "delivered_late",
        /// Not delivered though the day has passed.
        Undelivered = "undelivered",
        /// A mishap of ours.
        Glitch = "glitch",
        /// They were misled.
        Game = "game",
    }
}

choice! {
    /// What caps trust for as long as it lasts, shown by name.
    RedCondition {
        /// Misled within two years.
        Deceived = "deceived",
        /// A complaint open for more than two days.
        ComplaintOpen = "complaint_open",
        /// A promise open past its due day.
        PromiseOverdue = "promise_overdue",
        /// The same thing went wrong twice within a year.
        RepeatedCause = "repeated_cause",
    }
}

/// What a reason for trust may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A piece of evidence.
    Conduct(Conduct),
    /// A cap.
    Red(RedCondition),
}

/// How much a customer has reason to trust us.
#[derive(Clone, Debug, PartialEq)]
pub struct Trust {
    /// 0 to 1, .5 without evidence: (1 + S)/(2 + S + 2F), capped by the red conditions.
    pub value: f64,
    /// The same before the cap.
    pub uncapped: f64,
    /// The red conditions, in the order of the method, each once.
    pub red: Vec<RedCondition>,
    /// S: successes, each weighted 2^(−age/365).
    pub successes: f64,
    /// F: failures, weighted likewise.
    pub failures: f64,
    /// How many pieces of evidence there are.
    pub pieces: u32,
    /// How much evidence stands behind it, 0 to 1.
    pub coverage: f64,
}

/// What came of a promise, a delivery or a mishap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// What we did.
    pub what: Conduct,
    /// The day from which the evidence ages.
    pub on: Day,
    /// How much of a success it is, 0 to 1, before its age counts.
    pub success: f64,
    /// How much of a failure it is, from 0, before its age counts.
    pub failure: f64,
}

impl Outcome {
    fn share(what: Conduct, on: Day, success: f64) -> Outcome {
        Outcome {
            what,
            on,
            success,
            failure: 1.0 - success,
        }
    }

    /// What this outcome adds to S and F as of a day.
    fn weighted(&self, asof: Day) -> (f64, f64) {
        let weight = decay(asof.since(self.on), CONDUCT_HALF_LIFE);
        (weight * self.success, weight * self.failure)
    }
}

/// What came of a promise or a delivery by a day; none where it is still open in time, or no day was named.
pub fn kept_word(entry: &Entry, asof: Day) -> Option<Outcome> {
    match &entry.fact {
        Fact::Promise(promise) => promise_outcome(promise, asof),
        Fact::Purchase(purchase) => delivery_outcome(purchase, asof),
        _ => None,
    }
}

fn promise_outcome(promise: &Promise, asof: Day) -> Option<Outcome> {
    let happened = |day: Option<Day>| day.filter(|day| *day <= asof);
    if let Some(kept) = happened(promise.kept_on) {
        let late = promise.due.is_some_and(|due| kept > due);
        return Some(match (late, promise.told_ahead == Some(true)) {
            (false, _) => Outcome::share(Conduct::PromiseKept, kept, 1.0),
            (true, true) => Outcome::share(Conduct::PromiseLateTold, kept, LATE_TOLD),
            (true, false) => Outcome::share(Conduct::PromiseLate, kept, LATE_UNTOLD),
        });
    }
    if let Some(broken) = happened(promise.broken_on) {
        return Some(Outcome::share(Conduct::PromiseBroken, broken, 0.0));
    }
    let due = promise.due.filter(|due| *due < asof)?;
    Some(Outcome::share(Conduct::PromiseOverdue, due, 0.0))
}

fn delivery_outcome(purchase: &Purchase, asof: Day) -> Option<Outcome> {
    let due = purchase.promised_for?;
    match purchase.delivered_on.filter(|day| *day <= asof) {
        Some(day) if day <= due => Some(Outcome::share(Conduct::DeliveredOnTime, day, 1.0)),
        Some(day) => Some(Outcome::share(Conduct::DeliveredLate, day, LATE_UNTOLD)),
        None if due < asof => Some(Outcome::share(Conduct::Undelivered, due, 0.0)),
        None => None,
    }
}

/// What a glitch or a game says of us; none for built-in trouble, which is friction and not a broken bond.
fn mishap(suffered: &IncidentHarm<'_>) -> Option<Outcome> {
    let what = match suffered.sort {
        Sort::Glitch => Conduct::Glitch,
        Sort::Game => Conduct::Game,
        Sort::BuiltIn => return None,
    };
    let mended = suffered.repeat == 1
        && suffered.incident.made_right == Some(MadeRight::Full)
        && suffered.settled.is_some_and(|days| days <= MENDED_DAYS);
    Some(Outcome {
        what,
        on: suffered.entry.on,
        success: if mended { MENDED } else { 0.0 },
        failure: HARM_WEIGHT * suffered.net,
    })
}

/// All evidence as of a day: promises and deliveries, then mishaps, each in the order of the entries.
fn evidence<'a>(
    file: &'a File,
    suffered: &'a [IncidentHarm<'a>],
    asof: Day,
) -> impl Iterator<Item = (&'a Entry, Outcome)> {
    let words = seen(file, asof).filter_map(move |entry| Some((entry, kept_word(entry, asof)?)));
    let mishaps = suffered
        .iter()
        .filter_map(|suffered| Some((suffered.entry, mishap(suffered)?)));
    words.chain(mishaps)
}

/// What caps trust as of a day: the condition, the entry that says so, and the cap.
fn red_conditions<'a>(
    file: &'a File,
    suffered: &'a [IncidentHarm<'a>],
    asof: Day,
) -> impl Iterator<Item = (RedCondition, &'a Entry, f64)> {
    let incidents = suffered.iter().flat_map(move |suffered| {
        let age = asof.since(suffered.entry.on);
        let settled = suffered.settled.is_some();
        let full = settled && suffered.incident.made_right == Some(MadeRight::Full);
        let deceived = suffered.sort == Sort::Game && age <= DECEIVED_DAYS;
        let complaint = suffered.incident.complaint == Some(true);
        let open = complaint && !settled && age > COMPLAINT_DAYS;
        let again = suffered.same_cause && age <= REPEATED_CAUSE_DAYS;
        let cap = if full { CAP_RED } else { CAP_DECEIVED };
        [
            deceived.then_some((RedCondition::Deceived, suffered.entry, cap)),
            open.then_some((RedCondition::ComplaintOpen, suffered.entry, CAP_RED)),
            again.then_some((RedCondition::RepeatedCause, suffered.entry, CAP_RED)),
        ]
        .into_iter()
        .flatten()
    });
    let promises = seen(file, asof).filter_map(move |entry| {
        let Fact::Promise(promise) = &entry.fact else {
            return None;
        };
        let outcome = promise_outcome(promise, asof)?;
        let overdue = outcome.what == Conduct::PromiseOverdue;
        overdue.then_some((RedCondition::PromiseOverdue, entry, CAP_RED))
    });
    incidents.chain(promises)
}

/// Trust as of a day; `suffered` is what the customer's incidents did as of the same day.
pub fn trust(file: &File, suffered: &[IncidentHarm<'_>], asof: Day) -> Trust {
    let (mut successes, mut failures, mut pieces) = (0.0, 0.0, 0);
    for (_, outcome) in evidence(file, suffered, asof) {
        let (success, failure) = outcome.weighted(asof);
        successes += success;
        failures += failure;
        pieces += 1;
    }
    let uncapped = (1.0 + successes) / (2.0 + successes + FAILURE_WEIGHT * failures);
    let mut red = Vec::new();
    let mut value = uncapped;
    for (condition, _, cap) in red_conditions(file, suffered, asof) {
        red.push(condition);
        value = value.min(cap);
    }
    red.dyn_sort();
    red.dedup();
    Trust {
        value,
        uncapped,
        red,
        successes,
        failures,
        pieces,
        coverage: coverage(pieces),
    }
}

/// One line of the ledger of trust: what raised or lowered it.
#[derive(Clone, Debug, PartialEq)]
pub struct LedgerLine {
    /// What it was.
    pub what: Ground,
    /// The entry that says so.
    pub entry: Id,
    /// The day from which evidence ages; the day of the entry of a red condition.
    pub on: Day,
    /// How much of its weight age has left, 2^(−age/365); 1 for a red condition.
    pub weight: f64,
    /// What it adds to trust, or takes from it when negative.
    pub points: f64,
    /// The last day on which a red condition caps trust if nothing more happens; none for evidence, and for what lasts until
    /// it is settled.
    pub until: Option<Day>,
}

/// Why trust is what it is, by day: evidence first, then the red conditions, the lowest cap first. The points of the
/// evidence add up to uncapped − .5, for T − ½ = (S − 2F)/(2(2 + S + 2F)); the lowest cap takes the rest, and other red
/// conditions stand beside it without points.
pub fn ledger(
    file: &File,
    suffered: &[IncidentHarm<'_>],
    trust: &Trust,
    asof: Day,
) -> Vec<LedgerLine> {
    let whole = 2.0 + trust.successes + FAILURE_WEIGHT * trust.failures;
    let mut lines = Vec::new();
    for (entry, outcome) in evidence(file, suffered, asof) {
        let (success, failure) = outcome.weighted(asof);
        lines.push(LedgerLine {
            what: Ground::Conduct(outcome.what),
            entry: entry.id.clone(),
            on: outcome.on,
            weight: decay(asof.since(outcome.on), CONDUCT_HALF_LIFE),
            points: PRIOR * (success - FAILURE_WEIGHT * failure) / whole,
            until: None,
        });
    }
    lines.dyn_sort_by(|a, b| (a.on, &a.entry).cmp(&(b.on, &b.entry)));
    let mut red: Vec<_> = red_conditions(file, suffered, asof).collect();
    red.dyn_sort_by(|a, b| a.2.total_cmp(&b.2).then(a.0.cmp(&b.0)));
    let mut points = trust.value - trust.uncapped;
    for (condition, entry, _) in red {
        lines.push(LedgerLine {
            what: Ground::Red(condition),
            entry: entry.id.clone(),
            on: entry.on,
            weight: 1.0,
            points,
            until: condition.lasts().map(|days| entry.on.plus(days)),
        });
        points = 0.0;
    }
    lines
}

impl RedCondition {
    /// For how many days after its entry it caps trust; none where it lasts until it is settled.
    fn lasts(self) -> Option<i32> {
        match self {
            RedCondition::Deceived => Some(DECEIVED_DAYS),
            RedCondition::RepeatedCause => Some(REPEATED_CAUSE_DAYS),
            RedCondition::ComplaintOpen | RedCondition::PromiseOverdue => None,
        }
    }
}
