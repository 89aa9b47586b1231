//! Meetings to come as dates of the customers they are with: of each event the next one, under a name that follows from the
//! event, so that a later file of the same calendar moves it instead of adding another.

use std::collections::{HashMap, HashSet};

use super::{Addition, Held, Making};
use crate::book::op::List;
use crate::book::own_date::{DateKind, OwnDate, PartialDate, Repeat};
use crate::book::record::Fields;
use crate::book::{Customer, Id};
use crate::exchange::csv::content_id::Hash;
use crate::import::book_match::{BookIndex, Meant};
use crate::import::pace::{Pace, Stopped};
use crate::import::plan::Plan;

/// The meetings to come by their place in the plan, each with a customer whom the book has or who comes in.
///
/// # Errors
/// It was called off.
pub(super) async fn of_customers(
    plan: &Plan,
    index: &BookIndex<'_>,
    held: &[Held],
    pace: Pace<'_>,
) -> Result<Vec<(usize, Id)>, Stopped> {
    let program = plan.records.program.as_deref();
    let mut all = Vec::new();
    let new = held.iter().filter_map(|held| match held {
        Held::New(id) => Some(id),
        _ => None,
    });
    let new: HashSet<&Id> = match plan.records.meetings.is_empty() {
        true => HashSet::new(),
        false => new.collect(),
    };
    for (place, meeting) in plan.records.meetings.iter().enumerate() {
        pace.row(place, 1, (85, 85)).await?;
        if !meeting.future || meeting.title_is_name {
            continue;
        }
        for person in &meeting.with {
            match index.meant(person, program) {
                Meant::Known(id) => all.push((place, id)),
                Meant::New(id) if new.contains(&id) => all.push((place, id)),
                _ => {}
            }
        }
    }
    Ok(all)
}

/// The name of an event's next meeting among the dates of its guests.
fn name(event: &str) -> String {
    let id = Hash::of(&["meeting", event]).id();
    let letters = id.as_str().rsplit('-').next().unwrap_or_default();
    let short: String = letters.chars().take(10).collect();
    format!("meeting-{short}")
}

impl Addition {
    /// Takes the next meeting of each event in. Returns the lines of those events.
    ///
    /// # Errors
    /// It was called off.
    pub(super) async fn next_meetings(
        &mut self,
        making: &Making<'_>,
        pace: Pace<'_>,
    ) -> Result<HashSet<usize>, Stopped> {
        let mut lines = HashSet::new();
        let mut seen: HashSet<(Id, String)> = HashSet::new();
        let mut changed: HashMap<Id, Fields> = HashMap::new();
        let mut order = Vec::new();
        // Meetings come by day, so the first of an event is the next.
        for (done, (place, customer)) in making.next.iter().enumerate() {
            pace.row(done, making.next.len(), (85, 90)).await?;
            let Some(meeting) = making.plan.records.meetings.get(*place) else {
                continue;
            };
            let name = name(&meeting.event);
            if !seen.insert((customer.clone(), name.clone())) {
                continue;
            }
            let date = OwnDate {
                kind: DateKind::Meeting,
                on: PartialDate::Full(meeting.day),
                repeat: Some(Repeat::Once),
                text: None,
            };
            let (field, value) = Customer::date_field(&name, &date);
            let raw = making.book.raw(List::Customers, customer);
            let held = raw.as_ref().and_then(|raw| raw.fields().get(&field));
            let was_removed =
                held.is_none() && raw.as_ref().is_some_and(|raw| raw.stamp(&field).is_some());
            if was_removed {
                continue;
            }
            lines.insert(meeting.line);
            self.standing.next += 1;
            if held != Some(&value) {
                if !changed.contains_key(customer) {
                    order.push(customer.clone());
                }
                changed
                    .entry(customer.clone())
                    .or_default()
                    .insert(field, value);
            }
        }
        for customer in order {
            if let Some(fields) = changed.remove(&customer) {
                self.changes.push((customer, fields));
            }
        }
        Ok(lines)
    }
}
