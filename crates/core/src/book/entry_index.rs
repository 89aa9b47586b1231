//! Index of entries: the customer and the day under which each entry is filed, by entry id.
//!
//! A hash map holds what was inserted while nothing else shared it, as when a book is read; copies of a book share that map,
//! and each has the changes since then in a persistent map beside it. So a copy costs nothing and a lookup is two lookups at
//! most. What it costs against other maps: `docs/decisions/0009-persistent-maps-and-entry-index.md`.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::rc::Rc;

use rpds::RedBlackTreeMap;

use super::day::Day;
use super::value::Id;

/// Where an entry is filed: its customer, if it names one, and its day.
pub type EntryLocation = (Option<Id>, Day);

/// The location of every entry of a book.
#[derive(Clone, Default)]
pub struct EntryIndex {
    /// Shared by all copies; changes only while there are none.
    base: Rc<HashMap<Id, EntryLocation>>,
    /// Locations that `base` lacks or has wrong; `None` for entries removed since.
    changes: RedBlackTreeMap<Id, Option<EntryLocation>>,
}

impl EntryIndex {
    /// The location of an entry; `None` where the book does not have it.
    pub fn get(&self, id: &Id) -> Option<&EntryLocation> {
        if !self.changes.is_empty()
            && let Some(changed) = self.changes.get(id)
        {
            return changed.as_ref();
        }
        self.base.get(id)
    }

    /// Makes room for so many more entries, where nothing else shares the index.
    pub fn reserve(&mut self, entries: usize) {
        if let Some(base) = Rc::get_mut(&mut self.base) {
            base.reserve(entries);
        }
    }

    /// Sets the location of an entry where the index has none; whether that was so.
    pub fn insert(&mut self, id: &Id, location: EntryLocation) -> bool {
        match Rc::get_mut(&mut self.base) {
            Some(base) if self.changes.is_empty() => match base.entry(id.clone()) {
                Entry::Vacant(place) => {
                    place.insert(location);
                    true
                }
                Entry::Occupied(_) => false,
            },
            _ => {
                let is_new = self.get(id).is_none();
                if is_new {
                    self.changes.insert_mut(id.clone(), Some(location));
                }
                is_new
            }
        }
    }

    /// Removes an entry.
    pub fn remove(&mut self, id: &Id) {
        if self.base.contains_key(id) {
            self.changes.insert_mut(id.clone(), None);
        } else {
            self.changes.remove_mut(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn id(n: u64) -> Id {
        Id::new(&format!("{n:x}")).unwrap()
    }

    fn location(n: u64) -> EntryLocation {
        let day = Day::from_unix_days(n as i32 % 9_000).unwrap();
        (Some(id(n % 7)).filter(|_| !n.is_multiple_of(3)), day)
    }

    #[test]
    fn an_index_is_a_map_whatever_is_done_to_them_and_whoever_holds_a_copy() {
        let mut state = 5u64;
        let mut draw = |of: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % of
        };
        let (mut index, mut map) = (EntryIndex::default(), BTreeMap::new());
        let mut copies = Vec::new();
        for round in 0..30_000 {
            let n = draw(4_000);
            match draw(10) {
                0 | 1 => {
                    index.remove(&id(n));
                    map.remove(&n);
                }
                _ => {
                    let is_new = index.insert(&id(n), location(n + round));
                    assert_eq!(is_new, !map.contains_key(&n));
                    map.entry(n).or_insert(location(n + round));
                }
            }
            if round % 9_000 == 2_000 {
                copies.push((index.clone(), map.clone()));
            }
            let n = draw(4_000);
            assert_eq!(index.get(&id(n)), map.get(&n));
        }
        copies.push((index, map));
        for (index, map) in copies {
            for n in 0..4_000 {
                assert_eq!(index.get(&id(n)), map.get(&n));
            }
        }
    }

    #[test]
    fn ids_inserted_while_a_copy_exists_are_found_and_the_copy_keeps_its_own() {
        let mut index = EntryIndex::default();
        for n in 0..250 {
            index.insert(&id(n), location(n));
        }
        let copy = index.clone();
        for n in 250..500 {
            index.insert(&id(n), location(n));
        }
        for n in 0..500 {
            assert_eq!(index.get(&id(n)), Some(&location(n)));
            assert_eq!(copy.get(&id(n)), Some(&location(n)).filter(|_| n < 250));
        }
    }
}
