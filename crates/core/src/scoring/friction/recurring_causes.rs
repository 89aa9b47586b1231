//! Causes of incidents: which come back, and which to offer when one is written down, so that the same cause gets the
//! same words.

use crate::dyn_sort::DynSort;
use std::collections::BTreeMap;

use super::constants::REPEATED;
use super::evidence::Evidence;
use crate::book::value::Line;
use crate::book::{Book, Day, Fact, Id};

/// A cause and the incidents within 365 days that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// In the words it was written down in.
    pub cause: Line,
    /// The incidents, oldest first.
    pub entries: Vec<Id>,
    /// The customers who met it, each once.
    pub customers: Vec<Id>,
    /// How often it met somebody without a name.
    pub unnamed: u32,
    /// The steps where it happened, each once.
    pub steps: Vec<Id>,
    /// When last.
    pub last: Day,
}

impl Cause {
    /// How often it was seen.
    pub fn times(&self) -> u32 {
        u32::try_from(self.entries.len()).unwrap_or(u32::MAX)
    }

    /// Whether it is one to mend: seen twice or more.
    pub fn is_repeated(&self) -> bool {
        self.times() >= REPEATED
    }
}

/// Every cause of the last 365 days, the most often seen first, then the latest, then by its words.
pub fn causes(evidence: &Evidence<'_>) -> Vec<Cause> {
    let mut found: BTreeMap<&Line, Vec<(Day, &Id)>> = BTreeMap::new();
    let mut all: Vec<Cause> = Vec::new();
    for one in evidence.met.iter().filter(|one| one.is_recent()) {
        if let Some(cause) = &one.incident.cause {
            let seen = found.entry(cause).or_default();
            seen.push((one.entry.on, &one.entry.id));
        }
    }
    for (cause, mut seen) in found {
        seen.dyn_sort();
        let mut one = Cause {
            cause: cause.clone(),
            entries: seen.iter().map(|(_, id)| (*id).clone()).collect(),
            customers: Vec::new(),
            unnamed: 0,
            steps: Vec::new(),
            last: seen.last().map_or(evidence.asof, |(on, _)| *on),
        };
        let theirs = evidence.met.iter().filter(|met| met.is_recent());
        for met in theirs.filter(|met| met.incident.cause.as_ref() == Some(cause)) {
            match met.customer {
                Some(customer) => one.customers.push(customer.clone()),
                None => one.unnamed += 1,
            }
            one.steps.extend(met.incident.step.clone());
        }
        for ids in [&mut one.customers, &mut one.steps] {
            ids.dyn_sort();
            ids.dedup();
        }
        all.push(one);
    }
    let rank = |cause: &Cause| (cause.times(), cause.last);
    all.dyn_sort_by(|a, b| rank(b).cmp(&rank(a)).then_with(|| a.cause.cmp(&b.cause)));
    all
}

/// Causes written down earlier that hold all words of what is typed so far: those seen at the same step first, then the
/// most often seen, then the latest; at most `limit`. `fold` makes texts alike that differ in case or accents alone.
pub fn suggestions(
    book: &Book,
    typed: &str,
    step: Option<&Id>,
    limit: usize,
    fold: &dyn Fn(&str) -> String,
) -> Vec<Line> {
    let mut known: BTreeMap<&Line, (bool, u32, Day)> = BTreeMap::new();
    for row in book.entry_rows() {
        let Fact::Incident(incident) = &row.record.fact else {
            continue;
        };
        if let Some(cause) = &incident.cause {
            let here = step.is_some() && incident.step.as_ref() == step;
            let seen = known.entry(cause).or_insert((false, 0, row.record.on));
            *seen = (seen.0 | here, seen.1 + 1, seen.2.max(row.record.on));
        }
    }
    let typed = fold(typed);
    let fits = |cause: &Line| {
        let folded = fold(cause.as_str());
        folded != typed && typed.split_whitespace().all(|word| folded.contains(word))
    };
    let mut fitting: Vec<_> = known.into_iter().filter(|(cause, _)| fits(cause)).collect();
    fitting.dyn_sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let best = fitting.into_iter().take(limit);
    best.map(|(cause, _)| cause.clone()).collect()
}
