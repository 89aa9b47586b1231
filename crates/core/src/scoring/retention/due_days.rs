//! On which day what is due with whom, for calendars elsewhere: the next contact, promises, looks after something bought.
//! What is overdue is due today. Says nothing in words.

use super::after_sale::{CheckInState, care};
use super::stage::Stage;
use super::today::next_dates;
use super::today::open_items::Open;
use super::{CustomerScore, warmth};
use crate::book::{Book, Customer, Day, File, Id};
use crate::dyn_sort::DynSort;

/// What is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// A promise.
    Promise,
    /// A look after something bought.
    CheckIn,
    /// The next contact.
    Contact,
    /// A date of their own.
    Date,
}

/// Something due on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueDay {
    /// The day, never before the day it was found.
    pub day: Day,
    /// What.
    pub due: Due,
    /// With whom.
    pub customer: Id,
    /// The entry it rests on; the customer where it rests on none.
    pub about: Id,
    /// The item to look after.
    pub item: Option<Id>,
    /// The name of their own date.
    pub date: Option<String>,
    /// The day it was due where that is over.
    pub overdue_since: Option<Day>,
}

/// Everything due in a book as of a day, by day. `score` gives the score of a customer as of that day.
pub fn due_days<'s>(
    book: &Book,
    score: impl Fn(&Id) -> Option<&'s CustomerScore>,
    asof: Day,
) -> Vec<DueDay> {
    let mut all = Vec::new();
    for (customer, file) in book.customers() {
        if let Some(score) = score(&customer.id)
            && score.stage != Stage::Former
        {
            of_customer(book, customer, file, score, asof, &mut all);
        }
    }
    all.dyn_sort_by(|a, b| {
        (a.day, a.due, &a.about, &a.date).cmp(&(b.day, b.due, &b.about, &b.date))
    });
    all
}

fn of_customer(
    book: &Book,
    customer: &Customer,
    file: &File,
    score: &CustomerScore,
    asof: Day,
    all: &mut Vec<DueDay>,
) {
    let mut add = |due: Due, about: &Id, item: Option<&Id>, day: Day| {
        all.push(DueDay {
            day: day.max(asof),
            due,
            customer: customer.id.clone(),
            about: about.clone(),
            item: item.cloned(),
            date: None,
            overdue_since: Some(day).filter(|day| *day < asof),
        });
    };
    let due: &warmth::Warmth = &score.warmth;
    let rests = customer.snoozed_until.filter(|until| *until > due.due);
    add(Due::Contact, &customer.id, None, rests.unwrap_or(due.due));
    for (entry, due) in &Open::of(file, asof).promises {
        if let Some(due) = due {
            add(Due::Promise, &entry.id, None, *due);
        }
    }
    let settings = book.settings();
    let care = care(customer, file, score.stage, book.items(), &settings, asof);
    let open = |state| matches!(state, CheckInState::Due | CheckInState::Ahead);
    for look in care.check_ins.iter().filter(|look| open(look.state)) {
        add(Due::CheckIn, &look.purchase, Some(&look.item), look.on);
    }
    let dates = next_dates(customer, asof).into_iter();
    all.extend(dates.map(|date| DueDay {
        day: date.day,
        due: Due::Date,
        customer: customer.id.clone(),
        about: customer.id.clone(),
        item: None,
        date: Some(date.name.to_owned()),
        overdue_since: None,
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::json::load;
    use crate::session::ScoreCache;

    #[test]
    fn promises_and_contacts_are_due_on_their_days_and_overdue_ones_today() {
        let book = load::open(
            r#"{"format": "kept", "version": 1, "customers": [{"id": "ann", "name": "Ann", "added": "2026-01-02"}],
            "entries": [{"id": "e1", "customer": "ann", "on": "2026-11-20", "kind": "touch", "channel": "visit"},
            {"id": "e2", "customer": "ann", "on": "2026-11-20", "kind": "promise", "text": "a sample", "due": "2026-12-05"},
            {"id": "e3", "customer": "ann", "on": "2026-11-01", "kind": "promise", "text": "a call", "due": "2026-11-10"}]}"#,
        )
        .unwrap();
        let asof = Day::parse("2026-11-28").unwrap();
        let scores = ScoreCache::of(&book, asof);
        let due = due_days(&book, |id| scores.get(id).map(|score| &**score), asof);
        let told: Vec<(String, Due, bool)> = due
            .iter()
            .map(|due| (due.day.to_string(), due.due, due.overdue_since.is_some()))
            .collect();
        assert_eq!(told[0], ("2026-11-28".into(), Due::Promise, true));
        assert!(told.contains(&("2026-12-05".into(), Due::Promise, false)));
        assert_eq!(
            told.iter()
                .filter(|(_, due, _)| *due == Due::Contact)
                .count(),
            1
        );
        assert!(due.iter().all(|due| due.day >= asof));
    }
}
