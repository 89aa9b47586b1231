//! Everything that went wrong, in the order in which it wants looking at, and sifting it.

use super::evidence::Evidence;
use crate::book::fact::{Dimension, Sort};
use crate::book::value::Line;
use crate::book::{Day, Id};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::harm::settled;

/// An incident as the list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentRecord {
    /// The incident.
    pub entry: Id,
    /// Who met it; none where nobody is named.
    pub customer: Option<Id>,
    /// When.
    pub on: Day,
    /// What kind of trouble.
    pub sort: Sort,
    /// Where it counts.
    pub dimension: Dimension,
    /// Why it happened.
    pub cause: Option<Line>,
    /// Whether they complained and nobody has settled it.
    pub open: bool,
    /// Days since.
    pub age: i32,
}

/// A filter for incidents; an empty one lets all through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IncidentFilter {
    /// Of this kind.
    pub sort: Option<Sort>,
    /// Of this dimension.
    pub dimension: Option<Dimension>,
    /// Of this cause.
    pub cause: Option<Line>,
}

impl IncidentFilter {
    /// Whether it is looked for.
    pub fn finds(&self, one: &IncidentRecord) -> bool {
        self.sort.is_none_or(|sort| sort == one.sort)
            && self.dimension.is_none_or(|wanted| wanted == one.dimension)
            && (self.cause.is_none() || self.cause == one.cause)
    }
}

/// All incidents as of the evidence's day: open complaints first, the oldest of them first; then the others, the latest first.
pub fn incidents(evidence: &Evidence<'_>) -> Vec<IncidentRecord> {
    let mut all: Vec<IncidentRecord> = Vec::with_capacity(evidence.met.len());
    for met in &evidence.met {
        let complaint = met.incident.complaint == Some(true);
        all.push(IncidentRecord {
            entry: met.entry.id.clone(),
            customer: met.customer.cloned(),
            on: met.entry.on,
            sort: met.sort,
            dimension: met.dimension,
            cause: met.incident.cause.clone(),
            open: complaint && settled(met.entry, met.incident, evidence.asof).is_none(),
            age: met.age,
        });
    }
    let age = |one: &IncidentRecord| if one.open { -one.age } else { one.age };
    all.dyn_sort_by(|a, b| {
        let by_age = (!a.open, age(a)).cmp(&(!b.open, age(b)));
        by_age.then_with(|| a.entry.cmp(&b.entry))
    });
    all
}
