//! Coming up (method §10): what of one customer falls due in the seven days after a day. Must never tell what is due
//! already: cards and duties do.

use super::open_items::Open;
use super::own_dates::next_dates;
use crate::book::catalogue::Item;
use crate::book::value::choice;
use crate::book::{Customer, Day, File, Id, Rows, Settings};
use crate::dyn_sort::DynSort;
use crate::scoring::retention::after_sale;
use crate::scoring::retention::constants::{ANSWER_DAYS, COMING_DAYS};
use crate::scoring::retention::{CustomerScore, Stage};

choice! {
    /// What kinds of thing come up, in the order in which they stand on one day.
    ComingKind {
        /// A promise is due.
        Promise = "promise",
        /// The last day on which a wish is answered in time.
        Need = "need",
        /// A date of their own: a birthday, a renewal, a meeting.
        Date = "date",
        /// A look after something they bought.
        CheckIn = "check_in",
        /// They are snoozed no longer.
        Back = "back",
        /// They should hear from us.
        Contact = "contact",
    }
}

/// Something that comes up.
#[derive(Clone, Debug, PartialEq)]
pub struct Coming {
    /// The day, one to seven days ahead.
    pub day: Day,
    /// What it is.
    pub kind: ComingKind,
    /// The promise, the wish or the purchase; none of the others.
    pub entry: Option<Id>,
    /// The item to look after.
    pub item: Option<Id>,
    /// The name of their own date.
    pub date: Option<String>,
}

/// What of a customer comes up after a day, by day. A contact that falls due is told only where nothing else is: it will
/// be talked about then. Of those who left, promises alone.
pub fn coming(
    customer: &Customer,
    file: &File,
    open: &Open<'_>,
    score: &CustomerScore,
    items: &Rows<Item>,
    settings: &Settings,
    asof: Day,
) -> Vec<Coming> {
    let is_ahead = |day: &Day| (1..=COMING_DAYS).contains(&day.since(asof));
    let of = |kind, day, entry: Option<&Id>, item: Option<&Id>| Coming {
        day,
        kind,
        entry: entry.cloned(),
        item: item.cloned(),
        date: None,
    };
    let mut all = Vec::new();
    for (entry, due) in &open.promises {
        let due = due.filter(is_ahead);
        all.extend(due.map(|due| of(ComingKind::Promise, due, Some(&entry.id), None)));
    }
    if score.stage != Stage::Former {
        for (entry, _) in &open.needs {
            let last = Some(entry.on.plus(ANSWER_DAYS)).filter(is_ahead);
            all.extend(last.map(|last| of(ComingKind::Need, last, Some(&entry.id), None)));
        }
        let dates = next_dates(customer, asof.plus(1)).into_iter();
        let dates = dates.filter(|date| is_ahead(&date.day));
        all.extend(dates.map(|date| Coming {
            date: Some(date.name.to_owned()),
            ..of(ComingKind::Date, date.day, None, None)
        }));
        let looks = after_sale::ahead(customer, file, score.stage, items, settings, asof);
        let looks = looks.iter().filter(|look| is_ahead(&look.on));
        all.extend(looks.map(|look| {
            of(
                ComingKind::CheckIn,
                look.on,
                Some(&look.purchase),
                Some(&look.item),
            )
        }));
        let snoozed = customer.snoozed_until;
        let back = snoozed.filter(is_ahead);
        all.extend(back.map(|back| of(ComingKind::Back, back, None, None)));
        let due = Some(score.warmth.due).filter(is_ahead);
        let due = due.filter(|due| snoozed.is_none_or(|until| until <= *due));
        let due = due.filter(|_| all.is_empty());
        all.extend(due.map(|due| of(ComingKind::Contact, due, None, None)));
    }
    all.dyn_sort_by(|a, b| {
        let what = |one: &Coming| (one.entry.clone(), one.item.clone(), one.date.clone());
        (a.day, a.kind, what(a)).cmp(&(b.day, b.kind, what(b)))
    });
    all
}
