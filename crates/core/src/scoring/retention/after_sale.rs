//! Care after the sale (method §13): when to look in after each thing bought, and whether we did. Any contact but a purchase
//! does for a check-in. Must never weigh how the contact went: trust and warmth do.

use super::constants::{CARE_EARLY, CARE_LATE, COMING_DAYS};
use super::people::seen_with_people;
use super::stage::{Stage, seen};
use super::warmth::{Contact, contact, half_life};
use crate::book::catalogue::Item;
use crate::book::value::choice;
use crate::book::{Customer, Day, Fact, File, Id, Rows, Settings};
use crate::dyn_sort::DynSort;

choice! {
    /// What became of a check-in.
    CheckInState {
        /// Somebody was in touch, from 3 days before to 14 days after.
        Done = "done",
        /// Nobody was, and the 14 days are over.
        Missed = "missed",
        /// Nobody was yet, and it is time: from 3 days before to 14 days after.
        Due = "due",
        /// It is more than 3 days ahead.
        Ahead = "ahead",
    }
}

/// A day on which to look in after something bought.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckIn {
    /// The day.
    pub on: Day,
    /// The purchase's entry.
    pub purchase: Id,
    /// The thing bought.
    pub item: Id,
    /// What became of it.
    pub state: CheckInState,
    /// The contact that did for it.
    pub done_by: Option<Id>,
}

/// How a customer is looked after.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Care {
    /// The check-ins so far, and for each thing bought the next one; by day, then purchase, then item.
    pub check_ins: Vec<CheckIn>,
    /// How many are done.
    pub done: usize,
    /// How many were missed.
    pub missed: usize,
}

impl Care {
    /// The share that was done of those done or missed, 0 to 1; unknown where there are none.
    pub fn coverage(&self) -> Option<f64> {
        let all = self.done + self.missed;
        (all > 0).then(|| self.done as f64 / all as f64)
    }
}

/// Days after the purchase on which to look in, each once, from the first after `after` to `until` at most: the item's own
/// care days, then every cadence from the last of them until its life is over.
fn days(item: &Item, cadence: i32, after: i32, until: i32) -> Vec<i32> {
    let wanted = |day: &i32| *day > after && *day <= until;
    let whole = |days: i64| i32::try_from(days).ok();
    let own = item.care_days.iter().flatten();
    let mut days: Vec<i32> = own.filter_map(|days| whole(days.get())).collect();
    let last = days.iter().max().copied().unwrap_or(0);
    days.retain(wanted);
    days.dyn_sort();
    days.dedup();
    let life = item.life_days.and_then(|days| whole(days.get()));
    let until = until.min(life.unwrap_or(0));
    let gone = (after - last).max(0) / cadence;
    let mut day = last + (gone + 1) * cadence;
    while day <= until {
        days.push(day);
        day += cadence;
    }
    days
}

/// What looking after one customer rests on.
struct Looking<'a> {
    file: &'a File,
    items: &'a Rows<Item>,
    /// Days between two looks once the care days are over.
    cadence: i32,
    asof: Day,
    /// The contacts so far, by day.
    touches: Vec<(Day, &'a Id)>,
}

impl<'a> Looking<'a> {
    /// None where nothing is looked after: nothing is in the catalogue, or the customer has left.
    fn new(
        customer: &Customer,
        file: &'a File,
        stage: Stage,
        items: &'a Rows<Item>,
        settings: &Settings,
        asof: Day,
    ) -> Option<Looking<'a>> {
        if items.is_empty() || stage == Stage::Former {
            return None;
        }
        let touches = seen_with_people(file, asof).filter(|entry| {
            contact(&entry.fact).is_some_and(|(contact, _)| contact != Contact::Purchase)
        });
        Some(Looking {
            file,
            items,
            cadence: half_life(customer, stage, settings),
            asof,
            touches: touches.map(|entry| (entry.on, &entry.id)).collect(),
        })
    }

    /// Each thing bought so far: the purchase, its day, and the item. An item named twice in a purchase is one thing.
    fn things(&self) -> impl Iterator<Item = (&'a Id, Day, &'a Item)> {
        let items = self.items;
        seen(self.file, self.asof).flat_map(move |entry| {
            let bought = match &entry.fact {
                Fact::Purchase(purchase) => purchase.items.as_deref().unwrap_or_default(),
                _ => &[],
            };
            let first = move |(i, id): (usize, &Id)| {
                !bought.get(..i).is_some_and(|before| before.contains(id))
            };
            let each = bought.iter().enumerate();
            each.filter(move |(i, id)| first((*i, *id)))
                .filter_map(move |(_, id)| Some((&entry.id, entry.on, &items.get(id)?.record)))
        })
    }

    /// The check-ins from so many days after the day of asking to so many, before it where negative, in this state.
    fn in_state(&self, state: CheckInState, (from, to): (i32, i32)) -> Vec<CheckIn> {
        let mut found = Vec::new();
        for (purchase, bought, item) in self.things() {
            let age = self.asof.since(bought);
            for day in days(item, self.cadence, (age + from - 1).max(-1), age + to) {
                let check_in = self.check_in(purchase, item, bought.plus(day));
                if check_in.state == state {
                    found.push(check_in);
                }
            }
        }
        found
    }

    fn check_in(&self, purchase: &Id, item: &Item, on: Day) -> CheckIn {
        let from = self
            .touches
            .partition_point(|(day, _)| on.since(*day) > CARE_EARLY);
        let touch = self.touches.get(from);
        let done_by = touch.filter(|(day, _)| day.since(on) <= CARE_LATE);
        let late = self.asof.since(on);
        let state = if done_by.is_some() {
            CheckInState::Done
        } else if late > CARE_LATE {
            CheckInState::Missed
        } else if late >= -CARE_EARLY {
            CheckInState::Due
        } else {
            CheckInState::Ahead
        };
        CheckIn {
            on,
            purchase: purchase.clone(),
            item: item.id.clone(),
            state,
            done_by: done_by.map(|(_, id)| (*id).clone()),
        }
    }
}

/// How a customer is looked after as of a day; nothing for those who have left.
pub fn care(
    customer: &Customer,
    file: &File,
    stage: Stage,
    items: &Rows<Item>,
    settings: &Settings,
    asof: Day,
) -> Care {
    let mut care = Care::default();
    let Some(looking) = Looking::new(customer, file, stage, items, settings, asof) else {
        return care;
    };
    for (purchase, bought, item) in looking.things() {
        let now = asof.since(bought) + CARE_EARLY;
        let mut told = days(item, looking.cadence, -1, now);
        let next = days(item, looking.cadence, now, i32::MAX);
        told.extend(next.first());
        for day in told {
            care.check_ins
                .push(looking.check_in(purchase, item, bought.plus(day)));
        }
    }
    care.check_ins.dyn_sort_by(|a, b| {
        let key = |one: &CheckIn| (one.on, one.purchase.clone(), one.item.clone());
        key(a).cmp(&key(b))
    });
    for check_in in &care.check_ins {
        care.done += usize::from(check_in.state == CheckInState::Done);
        care.missed += usize::from(check_in.state == CheckInState::Missed);
    }
    care
}

/// The check-ins for which it is time as of a day, and which nobody did yet.
pub fn due(
    customer: &Customer,
    file: &File,
    stage: Stage,
    items: &Rows<Item>,
    settings: &Settings,
    asof: Day,
) -> Vec<CheckIn> {
    let looking = Looking::new(customer, file, stage, items, settings, asof);
    let window = (-CARE_LATE, CARE_EARLY);
    looking.map_or_else(Vec::new, |looking| {
        looking.in_state(CheckInState::Due, window)
    })
}

/// The check-ins of the next seven days for which it is not time yet as of a day.
pub fn ahead(
    customer: &Customer,
    file: &File,
    stage: Stage,
    items: &Rows<Item>,
    settings: &Settings,
    asof: Day,
) -> Vec<CheckIn> {
    let looking = Looking::new(customer, file, stage, items, settings, asof);
    let window = (CARE_EARLY + 1, COMING_DAYS);
    looking.map_or_else(Vec::new, |looking| {
        looking.in_state(CheckInState::Ahead, window)
    })
}
