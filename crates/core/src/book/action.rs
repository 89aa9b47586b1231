//! Actions, and `apply`, which checks an action against a book and returns the operations that carry it out. Nothing
//! else makes operations from user input.

use super::customer::{Customer, CustomerFields};
use super::entry::Entry;
use super::field::{Problems, Reason};
use super::hlc::Stamp;
use super::json_path::Path;
use super::op::{Batch, Change, List, Op};
use super::record::{Fields, Record, collect_unsorted};
use super::settings::Settings;
use super::state::Book;
use super::undo::{self, UndoRecord};
use super::value::Id;

/// One change that a user asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Writes a new record with these fields under a new id.
    Add(List, Id, Fields),
    /// Changes fields of a record; a null or an empty text takes a field away.
    Edit(List, Id, Fields),
    /// Takes a record out of the book; a customer's entries go out of sight with them.
    Delete(List, Id),
    /// Brings a deleted record back.
    Restore(List, Id),
    /// Removes a customer and all entries about them for good.
    Erase(Id),
    /// Several actions as one, undone as one.
    All(Vec<Action>),
    /// Merges operations of another book, already checked and compared.
    Merge(Vec<Op>),
    /// Undoes an earlier action, except for fields that others have changed since. Redo is the undo of an undo.
    Undo(UndoRecord),
}

/// Turns an action into the operations that carry it out, all at `stamp`.
///
/// # Errors
/// All problems of the action, with the paths of the fields; the book is then as it was.
pub fn apply(
    book: &Book,
    action: &Action,
    stamp: Stamp,
) -> Result<Batch, Vec<super::field::Problem>> {
    let mut problems = Problems::new();
    let mut ops = Vec::new();
    collect(book, action, &mut ops, &mut problems);
    if problems.is_empty() {
        Ok(Batch { stamp, ops })
    } else {
        Err(problems.into_vec())
    }
}

fn collect(book: &Book, action: &Action, ops: &mut Vec<Op>, problems: &mut Problems) {
    match action {
        Action::Add(list, id, fields) => {
            if book.raw(*list, id).is_some() {
                problems.add(&Path::Root.field("id"), Reason::AlreadyThere);
            } else if let Some(fields) = checked(*list, id, fields, problems)
                && names_known_customer(book, *list, &fields, ops, problems)
            {
                ops.push(Op::now(*list, id.clone(), Change::Put(fields)));
            }
        }
        Action::Edit(list, id, changes) => {
            let held = if book.has(*list, id) || *list == List::Settings {
                book.raw(*list, id).unwrap_or_default().fields().clone()
            } else {
                problems.add(&Path::Root.field("id"), Reason::NotThere);
                return;
            };
            let mut wanted = held.clone();
            wanted.extend(changes.clone());
            if *list == List::Entries {
                stay_with_part(book, &held, &mut wanted);
            }
            let Some(wanted) = checked(*list, id, &wanted, problems) else {
                return;
            };
            for fixed in ["kind", "customer"] {
                if *list == List::Entries && wanted.get(fixed) != held.get(fixed) {
                    problems.add(&Path::Root.field(fixed), Reason::Fixed);
                    return;
                }
            }
            let changed = changes
                .keys()
                .filter(|name| wanted.get(*name) != held.get(*name));
            let changed: Fields = collect_unsorted(
                changed.map(|name| (name.clone(), wanted.get(name).cloned().unwrap_or_default())),
            );
            if !changed.is_empty() {
                ops.push(Op::now(*list, id.clone(), Change::Put(changed)));
            }
        }
        Action::Delete(list, id) => {
            if *list == List::Customers && book.has(*list, id) {
                let all = book.with_parts(book.who(id)).into_iter();
                ops.extend(all.map(|id| Op::now(List::Customers, id, Change::Delete)));
            } else if book.has(*list, id) {
                ops.push(Op::now(*list, id.clone(), Change::Delete));
            } else {
                problems.add(&Path::Root.field("id"), Reason::NotThere);
            }
        }
        Action::Restore(list, id) => {
            let shadow = book.shadow(*list, id);
            if shadow.is_some_and(|raw| raw.is_gone() && !raw.is_erased()) {
                ops.push(Op::now(*list, id.clone(), Change::Restore));
            } else {
                problems.add(&Path::Root.field("id"), Reason::NotThere);
            }
        }
        Action::Erase(id) => {
            if book.raw(List::Customers, id).is_none() {
                problems.add(&Path::Root.field("id"), Reason::NotThere);
            } else {
                for id in everyone_ever(book, id) {
                    ops.extend(
                        book.entries_of(&id)
                            .map(|entry| Op::now(List::Entries, entry, Change::Erase)),
                    );
                    ops.push(Op::now(List::Customers, id, Change::Erase));
                }
            }
        }
        Action::All(actions) => {
            for action in actions {
                collect(book, action, ops, problems);
            }
        }
        Action::Merge(merged) => ops.extend(merged.iter().cloned()),
        Action::Undo(record) => ops.extend(undo::inverse(book, record)),
    }
}

/// The customers who are one person with this one, this one and those who were deleted among them.
fn everyone_ever(book: &Book, id: &Id) -> Vec<Id> {
    let mut all = book.with_parts(book.who(id));
    let gone = book.shadows().filter(|(list, _, raw)| {
        let whole = raw.fields().get(CustomerFields::part_of);
        let whole = whole.and_then(|whole| whole.as_str());
        *list == List::Customers && all.iter().any(|one| Some(one.as_str()) == whole)
    });
    let gone: Vec<Id> = gone.map(|(_, id, _)| id.clone()).collect();
    all.extend(gone);
    all
}

/// An entry about a part is shown as one about whoever stands for it; an edit of what is shown leaves it where it is.
fn stay_with_part(book: &Book, held: &Fields, wanted: &mut Fields) {
    let named = |fields: &Fields| fields.get("customer")?.as_str().and_then(Id::new);
    if let (Some(held_of), Some(wanted_of)) = (named(held), named(wanted))
        && book.who(&held_of) == book.who(&wanted_of)
    {
        wanted.insert("customer".to_owned(), held_of.as_str().into());
    }
}

/// Parses the fields and returns them normalised: trimmed, integers as integers, empty values left out. `None` after
/// adding problems.
fn checked(list: List, id: &Id, fields: &Fields, problems: &mut Problems) -> Option<Fields> {
    use super::catalogue::{Item, Measure, Step};
    fn written<T: Record>(id: &Id, fields: &Fields, problems: &mut Problems) -> Option<Fields> {
        T::read(id, fields, &Path::Root, problems).map(|record| record.write())
    }
    match list {
        List::Settings => written::<Settings>(id, fields, problems),
        List::Customers => written::<Customer>(id, fields, problems),
        List::Entries => written::<Entry>(id, fields, problems),
        List::Items => written::<Item>(id, fields, problems),
        List::Steps => written::<Step>(id, fields, problems),
        List::Measures => written::<Measure>(id, fields, problems),
    }
}

fn names_known_customer(
    book: &Book,
    list: List,
    fields: &Fields,
    ops: &[Op],
    problems: &mut Problems,
) -> bool {
    let Some(customer) = fields.get("customer").filter(|_| list == List::Entries) else {
        return true;
    };
    let known = customer.as_str().and_then(Id::new).is_some_and(|customer| {
        let added = |op: &Op| op.list == List::Customers && op.id == customer;
        book.has(List::Customers, &customer) || ops.iter().any(added)
    });
    if !known {
        problems.add(
            &Path::Root.field("customer"),
            Reason::NoSuchCustomer(customer.as_str().unwrap_or_default().to_owned()),
        );
    }
    known
}
