//! Complaints: those still open with their age, and how the settled ones were put right.

use super::constants::MEASURED_DAYS;
use super::evidence::Evidence;
use crate::book::Id;
use crate::book::fact::MadeRight;
use crate::dyn_sort::DynSort;
use crate::scoring::retention::constants::{COMPLAINT_DAYS, MENDED_DAYS};
use crate::scoring::retention::harm::settled;

/// A complaint that nobody has settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenComplaint {
    /// The incident.
    pub entry: Id,
    /// Who complained; none where nobody is named.
    pub customer: Option<Id>,
    /// Days since.
    pub age: i32,
    /// Whether it caps trust: open for more than 2 days.
    pub red: bool,
}

/// How the complaints of the last 365 days were put right.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recovery {
    /// Still open, the oldest first, however old.
    pub open: Vec<OpenComplaint>,
    /// Settled within 365 days.
    pub settled: u32,
    /// Of those, put right in full.
    pub full: u32,
    /// Of those, put right in full within a day: such a mishap can even strengthen the bond.
    pub at_once: u32,
    /// Days that half of them took at most; none where none is settled.
    pub median_days: Option<i32>,
}

/// The complaints as of the evidence's day.
pub fn complaints(evidence: &Evidence<'_>) -> Recovery {
    let mut recovery = Recovery::default();
    let mut taken: Vec<i32> = Vec::new();
    for one in &evidence.met {
        if one.incident.complaint != Some(true) {
            continue;
        }
        match settled(one.entry, one.incident, evidence.asof) {
            Some(days) if one.age <= MEASURED_DAYS => {
                let full = one.incident.made_right == Some(MadeRight::Full);
                recovery.settled += 1;
                recovery.full += u32::from(full);
                recovery.at_once += u32::from(full && days <= MENDED_DAYS);
                taken.push(days);
            }
            Some(_) => {}
            None => recovery.open.push(OpenComplaint {
                entry: one.entry.id.clone(),
                customer: one.customer.cloned(),
                age: one.age,
                red: one.age > COMPLAINT_DAYS,
            }),
        }
    }
    recovery
        .open
        .dyn_sort_by(|a, b| b.age.cmp(&a.age).then_with(|| a.entry.cmp(&b.entry)));
    taken.dyn_sort();
    recovery.median_days = taken.get(taken.len().saturating_sub(1) / 2).copied();
    recovery
}
