//! The people of a company (method §1): contacts with any of them are contacts with the company. Nothing else of theirs
//! counts for it, and nothing of the company for them.

use std::iter::from_fn;

use super::contact::contact;
use super::stage::seen;
use crate::book::{Day, Entry, File};
use crate::dyn_sort::DynSort;

/// The entries that had happened by `asof`, and of a company the contacts with its people among them, in order of day, then id.
pub fn seen_with_people(file: &File, asof: Day) -> impl Iterator<Item = &Entry> {
    let others = file.people().flat_map(move |person| seen(person, asof));
    let mut others: Vec<&Entry> = others
        .filter(|entry| contact(&entry.fact).is_some())
        .collect();
    others.dyn_sort_by(|a, b| (a.on, &a.id).cmp(&(b.on, &b.id)));
    let (mut own, mut others) = (seen(file, asof).peekable(), others.into_iter().peekable());
    from_fn(move || {
        let others_come_first = match (own.peek(), others.peek()) {
            (Some(one), Some(other)) => (other.on, &other.id) < (one.on, &one.id),
            (None, other) => other.is_some(),
            (Some(_), None) => false,
        };
        if others_come_first {
            others.next()
        } else {
            own.next()
        }
    })
}
