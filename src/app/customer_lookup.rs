//! Finding somebody by a few letters of their name, for fields that ask who.

use kept_core::dyn_sort::DynSort;
use std::cell::RefCell;
use std::collections::BTreeMap;

use super::dispatcher::AppState;
use super::i18n::Words;
use crate::platform::{collation, recent_customer, text_fold};
use kept_core::book::{Customer, Id};
use kept_core::session::customer_search::{Index, Order, Query, SearchResult, find};

thread_local! {
    /// What was folded once need not be folded for the next field that asks.
    static INDEX: RefCell<Index> = RefCell::default();
}

/// Somebody of the book, as they are offered.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Who.
    pub id: Id,
    /// Their name.
    pub name: String,
    /// Their firm or their town, which tells two of one name apart.
    pub firm: Option<String>,
}

/// The person of this id.
pub fn person(view: &AppState, id: &Id) -> Option<Person> {
    let (customer, _) = view.book.customer(id)?;
    Some(Person {
        id: id.clone(),
        name: customer.name.as_str().to_owned(),
        firm: view.book.byline(customer).map(str::to_owned),
    })
}

/// What stands beside the names of some customers.
pub struct Bylines(BTreeMap<Id, String>);

impl Bylines {
    /// Of these customers: firm or town; where they have neither and somebody else in the book has the same name, how to reach
    /// them. One pass over the book at most.
    pub fn of<'a>(view: &AppState, ids: impl Iterator<Item = &'a Id>) -> Bylines {
        let mut known = BTreeMap::new();
        let mut bare: BTreeMap<&str, (usize, Vec<&Customer>)> = BTreeMap::new();
        for id in ids {
            let Some((customer, _)) = view.book.customer(id) else {
                continue;
            };
            if let Some(byline) = view.book.byline(customer) {
                known.insert(id.clone(), byline.to_owned());
            } else if view.book.byline_or_contact(customer).is_some() {
                bare.entry(customer.name.as_str())
                    .or_default()
                    .1
                    .push(customer);
            }
        }
        if !bare.is_empty() {
            for (customer, _) in view.book.customers() {
                if let Some((count, _)) = bare.get_mut(customer.name.as_str()) {
                    *count += 1;
                }
            }
        }
        for customer in bare
            .into_values()
            .filter(|(count, _)| *count > 1)
            .flat_map(|(_, all)| all)
        {
            let contact = view.book.byline_or_contact(customer).unwrap_or_default();
            known.insert(customer.id.clone(), contact.to_owned());
        }
        Bylines(known)
    }

    /// The byline of one of them; none where nothing is to be said.
    pub fn get(&self, id: &Id) -> Option<&str> {
        self.0.get(id).map(String::as_str)
    }
}

/// The byline of one customer.
pub fn byline(view: &AppState, id: &Id) -> Option<String> {
    let all = Bylines::of(view, std::iter::once(id));
    all.get(id).map(str::to_owned)
}

fn look(view: &AppState, text: &str) -> Vec<SearchResult> {
    let query = Query {
        text: text.to_owned(),
        order: Order::Last,
        ..Query::default()
    };
    let mut found = INDEX.with_borrow_mut(|index| {
        find(
            &view.book,
            &view.score_cache,
            index,
            &query,
            text_fold::fold,
            &collation::of(Words::spoken().language()),
        )
    });
    // Whom one was in touch with last comes to mind first.
    found.reverse();
    found
}

/// The best of those whom the typed letters fit: first the names that begin so.
pub fn best(view: &AppState, typed: &str, most: usize, without: Option<&Id>) -> Vec<Person> {
    let text = text_fold::fold(typed.trim());
    let mut found = look(view, typed);
    found.retain(|found| Some(&found.id) != without);
    found.dyn_sort_by_key(|found| rank(found.folded_name(), &text));
    found.truncate(most);
    let bylines = Bylines::of(view, found.iter().map(|found| &found.id));
    let people = found.iter().filter_map(|found| person(view, &found.id));
    people
        .map(|mut person| {
            person.firm = bylines.get(&person.id).map(str::to_owned);
            person
        })
        .collect()
}

fn rank(name: &str, text: &str) -> u8 {
    if name.starts_with(text) {
        0
    } else if name.split_whitespace().any(|word| word.starts_with(text)) {
        1
    } else {
        2
    }
}

/// Those of exactly this name, accents and case aside.
pub fn namesakes(view: &AppState, name: &str) -> Vec<Person> {
    let folded = text_fold::fold(name.trim());
    if folded.is_empty() {
        return Vec::new();
    }
    let mut found = look(view, name);
    found.retain(|found| found.folded_name() == folded);
    found
        .iter()
        .filter_map(|found| person(view, &found.id))
        .collect()
}

/// Whom one may want before a letter is typed, at most so many: the last one first, then those whom one was in touch with
/// lately.
pub fn suggested(view: &AppState, most: usize) -> Vec<Person> {
    let last = recent_customer::get(view.space).customer;
    let last = last.and_then(|id| person(view, &id));
    let without = last.as_ref().map(|person| person.id.clone());
    let others = best(view, "", most, without.as_ref());
    last.into_iter().chain(others).take(most).collect()
}
