//! Matches customers and items of a log with those of the book, by id first and by name second. A name that several
//! records share matches none.

use std::collections::{HashMap, HashSet};

use super::content_id;
use super::content_id::PREFIX;
use super::import_plan::RowReason;
use super::row_parser::Named;
use crate::book::op::List;
use crate::book::{Book, Day, Id};

/// Who of the book has a name.
pub(super) type Names = HashMap<String, Vec<Id>>;

/// The names of all customers.
pub(super) fn customer_names(book: &Book) -> Names {
    names(
        book.customers()
            .map(|(who, _)| (who.name.as_str(), &who.id)),
    )
}

/// The names of all items.
pub(super) fn item_names(book: &Book) -> Names {
    let items = book.items().values();
    names(items.map(|row| (row.record.name.as_str(), &row.record.id)))
}

fn names<'b>(records: impl Iterator<Item = (&'b str, &'b Id)>) -> Names {
    let mut names = Names::new();
    for (name, id) in records {
        names
            .entry(content_id::key(name))
            .or_default()
            .push(id.clone());
    }
    names
}

/// Which record of the book is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// Not known yet.
    Open,
    /// This one.
    Held(Id),
    /// One that the book does not have.
    New,
    /// It cannot be told, or must not be written.
    Nobody(RowReason),
}

impl Meant {
    /// Why nothing can be written, if nothing can.
    pub(super) fn refusal(&self) -> Option<RowReason> {
        match self {
            Meant::Nobody(reason) => Some(reason.clone()),
            _ => None,
        }
    }
}

/// A customer of the log.
pub(super) struct Person {
    /// The id that follows from their key.
    pub(super) id: Id,
    /// Their name as the log has it.
    pub(super) name: Named,
    /// The day of their first purchase in it.
    pub(super) first: Day,
    /// The customer under whom the book keeps a purchase of theirs.
    pub(super) owner: Option<Id>,
    /// Whether a purchase of theirs went out of the book with its customer.
    pub(super) gone: bool,
    /// Whom of the book they are.
    pub(super) meant: Meant,
    /// Whether a record for them was written.
    pub(super) written: bool,
}

/// An item of the log.
pub(super) struct Thing {
    /// The id that follows from its name.
    pub(super) id: Id,
    /// Its name as the log has it.
    pub(super) name: String,
    /// Which of the book it is.
    pub(super) meant: Meant,
    /// Whether a record for it was written.
    pub(super) written: bool,
}

/// Whether a record was deleted or erased.
pub(super) fn is_gone(book: &Book, list: List, id: &Id) -> bool {
    book.shadow(list, id).is_some_and(|raw| raw.is_gone())
}

/// What is known of the customers of a log while they are looked for.
#[derive(Default)]
pub(super) struct Search {
    /// Whether ids tell customers apart, so that a name alone does not.
    by_id: bool,
    /// Who of the book is one of the log for certain.
    claimed: HashSet<Id>,
    /// How many others of the log have a name.
    wanting: HashMap<String, usize>,
}

impl Search {
    /// A search that has seen nobody.
    pub(super) fn new(by_id: bool) -> Search {
        Search {
            by_id,
            ..Search::default()
        }
    }

    /// First look, at everybody before anybody is looked for by name: the id of an earlier import, even if renamed since,
    /// or a purchase of an earlier import.
    pub(super) fn claim(&mut self, book: &Book, person: &mut Person) {
        let held = |id: &Id| book.customer(id).is_some();
        let owner = person.owner.clone().filter(held);
        let sure = held(&person.id).then(|| person.id.clone()).or(owner);
        if let Some(id) = sure {
            self.claimed.insert(id.clone());
            person.meant = Meant::Held(id);
        } else {
            *self
                .wanting
                .entry(content_id::key(person.name.as_str()))
                .or_default() += 1;
        }
    }

    /// Second look, by name.
    pub(super) fn find(&self, book: &Book, names: &Names, person: &mut Person) {
        if person.meant != Meant::Open {
            return;
        }
        let name = content_id::key(person.name.as_str());
        let own = content_id::customer(&name);
        // Where ids tell customers apart, one of the book who is another of the log, now or in an earlier import, is not meant.
        let may_be = |id: &&Id| {
            let other = id.as_str().starts_with(PREFIX) && **id != own;
            !self.by_id || !(other || self.claimed.contains(*id))
        };
        let found: Vec<&Id> = names
            .get(&name)
            .into_iter()
            .flatten()
            .filter(may_be)
            .collect();
        let several = || RowReason::SeveralCustomersOfThatName(person.name.as_str().to_owned());
        person.meant = match found.as_slice() {
            [] if person.gone || is_gone(book, List::Customers, &person.id) => {
                Meant::Nobody(RowReason::CustomerDeleted(person.name.as_str().to_owned()))
            }
            [] => Meant::New,
            [_] if self.by_id && self.wanting.get(&name).is_some_and(|&many| many > 1) => {
                Meant::Nobody(several())
            }
            [one] => Meant::Held((*one).clone()),
            _ => Meant::Nobody(several()),
        };
    }
}

/// Looks for an item, by the id of an earlier import and then by name. One that was deleted since is still the one meant,
/// as it is for the purchases already in the book.
pub(super) fn find_item(book: &Book, names: &Names, id: &Id, key: &str, name: &str) -> Meant {
    if book.has(List::Items, id) {
        return Meant::Held(id.clone());
    }
    match names.get(key).map(Vec::as_slice) {
        Some([one]) => Meant::Held(one.clone()),
        Some([_, ..]) => Meant::Nobody(RowReason::SeveralItemsOfThatName(name.to_owned())),
        _ if is_gone(book, List::Items, id) => Meant::Held(id.clone()),
        _ => Meant::New,
    }
}
