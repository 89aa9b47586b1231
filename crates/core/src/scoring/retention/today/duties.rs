//! The plain duties of the day (method §10): what waits for us, whatever it would save. Must never hide any of it for a
//! rest or for its worth.

use super::open_items::Open;
use crate::book::value::choice;
use crate::book::{Day, Entry, File, Id};
use crate::scoring::retention::after_sale::CheckIn;
use crate::scoring::retention::constants::PROMISE_AHEAD;

choice! {
    /// What kinds of duty there are.
    DutyKind {
        /// A promise due within seven days, or overdue.
        Promise = "promise",
        /// An open complaint.
        Complaint = "complaint",
        /// An open need.
        Need = "need",
        /// A look after something they bought.
        CheckIn = "check_in",
    }
}

/// Something that waits for us today.
#[derive(Clone, Debug, PartialEq)]
pub struct Duty {
    /// What kind of duty.
    pub kind: DutyKind,
    /// The promise, the incident, the need, or the purchase to look after.
    pub entry: Id,
    /// The item to look after.
    pub item: Option<Id>,
    /// The day a promise or a look is due; the day a complaint or a need was heard.
    pub day: Day,
}

impl Duty {
    fn about(kind: DutyKind, entry: &Entry, day: Day) -> Duty {
        Duty {
            kind,
            entry: entry.id.clone(),
            item: None,
            day,
        }
    }

    /// A look after something bought.
    pub fn check_in(check_in: &CheckIn) -> Duty {
        Duty {
            kind: DutyKind::CheckIn,
            entry: check_in.purchase.clone(),
            item: Some(check_in.item.clone()),
            day: check_in.on,
        }
    }
}

/// The promises and complaints that wait as of a day, and the needs of those who are still there.
pub fn duties(open: &Open<'_>, left: bool, asof: Day) -> Vec<Duty> {
    let mut duties = Vec::new();
    for (entry, due) in &open.promises {
        if let Some(due) = due.filter(|due| due.since(asof) <= PROMISE_AHEAD) {
            duties.push(Duty::about(DutyKind::Promise, entry, due));
        }
    }
    for entry in &open.complaints {
        duties.push(Duty::about(DutyKind::Complaint, entry, entry.on));
    }
    for (entry, _) in &open.needs {
        if !left {
            duties.push(Duty::about(DutyKind::Need, entry, entry.on));
        }
    }
    duties
}

/// The open complaints of buyers without a name.
pub fn of_unnamed(file: &File, asof: Day) -> Vec<Duty> {
    duties(&Open::of(file, asof), false, asof)
}
