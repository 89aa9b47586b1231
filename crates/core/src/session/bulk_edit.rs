//! One change to many customers at once, undone as one.

use crate::book::action::Action;
use crate::book::customer::CustomerFields;
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::value::{Cadence, Line};
use crate::book::{Book, Customer, Day, Id, Tier};
use serde_json::Value;

/// A change to each of several customers.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkEdit {
    /// Adds a tag to those who lack it.
    AddTag(Line),
    /// Takes a tag from those who have it.
    RemoveTag(Line),
    /// Puts them into a tier.
    SetTier(Tier),
    /// Sets the days that one visit carries them; the tier's where none is given.
    SetCadence(Option<Cadence>),
    /// Hides them from Today until this day.
    Snooze(Day),
    /// Takes them out of the book, with what was written about them.
    Delete,
}

impl BulkEdit {
    /// The action for those of these customers whom it changes, and how many they are. Ids that are not in the book are left out.
    pub fn action(&self, book: &Book, ids: &[Id]) -> (Action, usize) {
        let customers = ids.iter().filter_map(|id| book.customer(id));
        let actions: Vec<Action> = customers
            .filter_map(|(customer, _)| self.for_one(customer))
            .collect();
        let count = actions.len();
        (Action::All(actions), count)
    }

    /// The action for one customer; none where it would change nothing.
    fn for_one(&self, customer: &Customer) -> Option<Action> {
        let id = customer.id.clone();
        let edit = |field: &str, value: Value| {
            let mut fields = Fields::new();
            fields.insert(field.to_owned(), value);
            Some(Action::Edit(List::Customers, id.clone(), fields))
        };
        let has = |tag: &Line| customer.tags.iter().flatten().any(|one| one == tag);
        match self {
            BulkEdit::AddTag(tag) if !has(tag) => {
                let tags = customer.tags.iter().flatten().chain([tag]);
                edit(CustomerFields::tags, texts(tags))
            }
            BulkEdit::RemoveTag(tag) if has(tag) => {
                let tags = customer.tags.iter().flatten().filter(|one| *one != tag);
                edit(CustomerFields::tags, texts(tags))
            }
            BulkEdit::SetTier(tier) if customer.tier() != *tier => {
                edit(CustomerFields::tier, tier.word().into())
            }
            BulkEdit::SetCadence(cadence) if customer.cadence != *cadence => {
                let days = cadence.map_or(Value::Null, |days| days.get().into());
                edit(CustomerFields::cadence, days)
            }
            BulkEdit::Snooze(until) if customer.snoozed_until != Some(*until) => {
                edit(CustomerFields::snoozed_until, until.to_string().into())
            }
            BulkEdit::Delete => Some(Action::Delete(List::Customers, id)),
            _ => None,
        }
    }
}

fn texts<'a>(lines: impl Iterator<Item = &'a Line>) -> Value {
    lines.map(|line| Value::from(line.as_str())).collect()
}

#[cfg(test)]
mod tests;
