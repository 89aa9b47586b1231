//! What was bought as things of the book: each by its name, under an id that follows from it.

use std::collections::{HashMap, HashSet};

use super::fields::{record, text};
use crate::book::op::List;
use crate::book::record::Fields;
use crate::book::value::Line;
use crate::book::{Book, Id};
use crate::exchange::csv::content_id;
use crate::import::pace::{Pace, Stopped};
use crate::import::plan::Plan;

/// From so many different texts on, things that stand on one purchase in two are descriptions and no things sold.
const MANY: usize = 20;

/// The things of a file and of the book.
pub(super) struct Items {
    by_name: HashMap<String, Vec<Id>>,
    written: HashSet<Id>,
    /// Whether the texts of the file are descriptions.
    pub(super) are_descriptions: bool,
}

/// The item that a name refers to.
pub(super) enum ItemRef {
    /// This one of the book.
    Held(Id),
    /// A new one, with its fields the first time.
    New(Id, Option<Fields>),
    /// Two or more have this name.
    Several,
    /// The text is none that a book takes.
    Nothing,
}

impl Items {
    /// Nothing met yet.
    ///
    /// # Errors
    /// It was called off.
    pub(super) async fn new(plan: &Plan, book: &Book, pace: Pace<'_>) -> Result<Items, Stopped> {
        let mut by_name: HashMap<String, Vec<Id>> = HashMap::new();
        for row in book.items().values() {
            let key = content_id::key(row.record.name.as_str());
            by_name.entry(key).or_default().push(row.record.id.clone());
        }
        // The same text mostly comes again and again: it is folded once.
        let mut written: HashSet<&str> = HashSet::new();
        let mut with = 0_usize;
        for (at, payment) in plan.records.payments.iter().enumerate() {
            pace.row(at, 1, (90, 90)).await?;
            with += usize::from(!payment.items.is_empty());
            written.extend(payment.items.iter().map(String::as_str));
        }
        let mut texts: HashSet<String> = HashSet::new();
        for (at, text) in written.into_iter().enumerate() {
            pace.row(at, 1, (90, 90)).await?;
            texts.insert(content_id::key(text));
        }
        let many = texts.len() > MANY && texts.len() * 2 > with;
        Ok(Items {
            by_name,
            written: HashSet::new(),
            are_descriptions: many,
        })
    }

    /// The thing of this name, by the id of an earlier import and then by name. One that was deleted since is still the
    /// one meant.
    pub(super) fn find(&mut self, book: &Book, name: &str) -> ItemRef {
        let name: String = name
            .chars()
            .filter(|c| !c.is_control())
            .take(Line::MAX)
            .collect();
        let Some(name) = Line::new(&name) else {
            return ItemRef::Nothing;
        };
        let key = content_id::key(name.as_str());
        let id = content_id::item(&key);
        if book.has(List::Items, &id) {
            return ItemRef::Held(id);
        }
        match self.by_name.get(&key).map(Vec::as_slice) {
            Some([one]) => return ItemRef::Held(one.clone()),
            Some([_, ..]) => return ItemRef::Several,
            _ => {}
        }
        if book
            .shadow(List::Items, &id)
            .is_some_and(|raw| raw.is_gone())
        {
            return ItemRef::Held(id);
        }
        let fields = self
            .written
            .insert(id.clone())
            .then(|| record([("name", text(name.as_str()))]));
        ItemRef::New(id, fields)
    }
}
