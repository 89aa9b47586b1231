//! The incidents of the whole business, each with what is left of it (method §14): those of customers count with what
//! repetition and recovery made of them, those of buyers without a name as a first.

use super::constants::{MEASURED_DAYS, REPEATED_DAYS};
use crate::book::fact::{Dimension, Incident, Sort};
use crate::book::{Book, Day, Entry, Fact, File, Id};
use crate::scoring::retention::felt_friction::lasting;
use crate::scoring::retention::harm::{IncidentHarm, recovery, suffered_of, unnamed};
use crate::scoring::retention::stage::seen;

/// One incident, as of a day.
#[derive(Clone, Debug, PartialEq)]
pub struct IncidentImpact<'a> {
    /// The entry; its `on` is the day.
    pub entry: &'a Entry,
    /// What it says of the incident.
    pub incident: &'a Incident,
    /// Who met it; none where nobody is named.
    pub customer: Option<&'a Id>,
    /// What kind of trouble; a glitch where none is written.
    pub sort: Sort,
    /// Where it counts.
    pub dimension: Dimension,
    /// What is left of it: net harm (severity/5 if built-in)·2^(−age/180), from 0.
    pub lasting: f64,
    /// How well and how soon it was made good, 0 to 1.
    pub recovery: f64,
    /// Days since.
    pub age: i32,
}

impl IncidentImpact<'_> {
    /// Whether it went wrong, rather than being trouble that everybody has.
    pub fn is_glitch(&self) -> bool {
        self.sort != Sort::BuiltIn
    }

    /// Whether it is a complaint that the measure of treatment counts.
    pub fn is_recent_complaint(&self) -> bool {
        self.incident.complaint == Some(true) && self.age <= MEASURED_DAYS
    }

    /// Whether it counts towards a repeated cause.
    pub fn is_recent(&self) -> bool {
        self.age <= REPEATED_DAYS
    }
}

/// Where an incident counts: its own dimension, else games for a game and hassle for all other trouble.
fn dimension(incident: &Incident, sort: Sort) -> Dimension {
    incident.dimension.unwrap_or(match sort {
        Sort::Game => Dimension::Games,
        Sort::Glitch | Sort::BuiltIn => Dimension::Hassle,
    })
}

fn met<'a>(customer: Option<&'a Id>, one: &IncidentHarm<'a>, asof: Day) -> IncidentImpact<'a> {
    IncidentImpact {
        entry: one.entry,
        incident: one.incident,
        customer,
        sort: one.sort,
        dimension: dimension(one.incident, one.sort),
        lasting: lasting(one, asof),
        recovery: recovery(one.entry, one.incident, asof),
        age: asof.since(one.entry.on),
    }
}

/// What one customer met, without the incidents left out: these did not happen, so they repeat nothing either.
pub(super) fn of_customer<'a>(
    id: &'a Id,
    file: &'a File,
    left_out: &dyn Fn(&Entry) -> bool,
    asof: Day,
    into: &mut Vec<IncidentImpact<'a>>,
) {
    let mut entries = seen(file, asof)
        .filter(|entry| matches!(entry.fact, Fact::Incident(_)) && !left_out(entry));
    let all = suffered_of(&mut entries, asof);
    into.extend(all.iter().map(|one| met(Some(id), one, asof)));
}

/// What buyers without a name met, without the incidents left out.
pub(super) fn of_unnamed<'a>(
    book: &'a Book,
    left_out: &dyn Fn(&Entry) -> bool,
    asof: Day,
    into: &mut Vec<IncidentImpact<'a>>,
) {
    for entry in seen(book.unnamed(), asof).filter(|entry| !left_out(entry)) {
        if let Fact::Incident(incident) = &entry.fact {
            into.push(met(None, &unnamed(entry, incident, asof), asof));
        }
    }
}
