//! Where each entry of a book is found: a table of the entries that came while nobody else held it, as when a book is read,
//! which all copies share, and beside it what changed since. Looked up once and written once for each entry of a large book,
//! so it must be quick; it must never know what an entry says.

use std::rc::Rc;

use rpds::RedBlackTreeMap;

use super::day::Day;
use super::value::Id;

/// The customer whom an entry concerns, if it names one, and its day.
pub type Home = (Option<Id>, Day);

/// The homes of all entries.
#[derive(Clone)]
pub struct EntryIndex {
    table: Rc<Table>,
    /// What the table does not say, or no longer says rightly; none for what has gone.
    since: RedBlackTreeMap<Id, Option<Home>>,
}

/// Homes by id, found by a hash of the id. Nothing is ever taken out.
#[derive(Default)]
struct Table {
    held: Vec<(Id, Home)>,
    /// At the place of a hash, or up to [`TRIES`] after it, the number of a home, counted from 1; 0 where there is none. The
    /// length is a power of two.
    slots: Vec<u32>,
}

/// How many places an id may stand in. One that finds none free is kept beside the table, so that ids made to collide, as
/// somebody else's file may hold, cost no more than others.
const TRIES: usize = 32;
const FIRST_SLOTS: usize = 64;

impl Default for EntryIndex {
    fn default() -> EntryIndex {
        EntryIndex {
            table: Rc::default(),
            since: RedBlackTreeMap::new(),
        }
    }
}

impl EntryIndex {
    /// Where an entry is found; none where the book does not have it.
    pub fn get(&self, id: &Id) -> Option<&Home> {
        match self.since.get(id).filter(|_| !self.since.is_empty()) {
            Some(changed) => changed.as_ref(),
            None => self.table.get(id),
        }
    }

    /// Puts an entry there.
    pub fn insert(&mut self, id: Id, home: Home) {
        let is_new = !self.since.contains_key(&id) && self.table.get(&id).is_none();
        if is_new && let Some(table) = Rc::get_mut(&mut self.table) {
            for (id, home) in table.insert(id, home) {
                self.since.insert_mut(id, Some(home));
            }
        } else {
            self.since.insert_mut(id, Some(home));
        }
    }

    /// Forgets an entry.
    pub fn remove(&mut self, id: &Id) {
        if self.table.get(id).is_some() {
            self.since.insert_mut(id.clone(), None);
        } else {
            self.since.remove_mut(id);
        }
    }
}

impl Table {
    /// The places in which an id may stand.
    fn places(&self, id: &Id) -> impl Iterator<Item = usize> + use<> {
        let mut hash = 0xcbf2_9ce4_8422_2325u64;
        for byte in id.as_str().bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        let mask = self.slots.len().wrapping_sub(1);
        let first = (hash ^ (hash >> 32)) as usize;
        (0..TRIES).map(move |further| first.wrapping_add(further) & mask)
    }

    fn get(&self, id: &Id) -> Option<&Home> {
        for place in self.places(id) {
            let number = *self.slots.get(place)? as usize;
            let (held, home) = self.held.get(number.checked_sub(1)?)?;
            if held == id {
                return Some(home);
            }
        }
        None
    }

    /// Puts in what is not there yet. Returns what finds no place.
    fn insert(&mut self, id: Id, home: Home) -> Vec<(Id, Home)> {
        let mut left = Vec::new();
        if self.held.len() * 2 >= self.slots.len() {
            let slots = (self.slots.len() * 2).max(FIRST_SLOTS);
            self.slots = vec![0; slots];
            for (id, home) in std::mem::take(&mut self.held) {
                left.extend(self.put(id, home));
            }
        }
        left.extend(self.put(id, home));
        left
    }

    fn put(&mut self, id: Id, home: Home) -> Option<(Id, Home)> {
        let free = |place: &usize| self.slots.get(*place) == Some(&0);
        let place = self.places(&id).find(free);
        let slot = place.and_then(|place| self.slots.get_mut(place));
        let (Some(slot), Ok(number)) = (slot, u32::try_from(self.held.len() + 1)) else {
            return Some((id, home));
        };
        *slot = number;
        self.held.push((id, home));
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn id(n: u64) -> Id {
        Id::new(&format!("{n:x}")).unwrap()
    }

    fn home(n: u64) -> Home {
        let day = Day::from_unix_days(n as i32 % 9_000).unwrap();
        (Some(id(n % 7)).filter(|_| !n.is_multiple_of(3)), day)
    }

    #[test]
    fn homes_are_a_map_whatever_is_done_to_them_and_whoever_holds_a_copy() {
        let mut state = 5u64;
        let mut draw = |of: u64| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) % of
        };
        let (mut homes, mut map) = (EntryIndex::default(), BTreeMap::new());
        let mut copies = Vec::new();
        for round in 0..30_000 {
            let n = draw(4_000);
            match draw(10) {
                0 | 1 => {
                    homes.remove(&id(n));
                    map.remove(&n);
                }
                _ => {
                    homes.insert(id(n), home(n + round));
                    map.insert(n, home(n + round));
                }
            }
            if round % 9_000 == 2_000 {
                copies.push((homes.clone(), map.clone()));
            }
            let n = draw(4_000);
            assert_eq!(homes.get(&id(n)), map.get(&n));
        }
        copies.push((homes, map));
        for (homes, map) in copies {
            for n in 0..4_000 {
                assert_eq!(homes.get(&id(n)), map.get(&n));
            }
        }
    }

    #[test]
    fn ids_that_find_no_place_in_the_table_are_found_all_the_same() {
        let mut homes = EntryIndex::default();
        // All hashes end alike: the table never grows large enough to tell more than a few apart.
        let table = Table {
            held: Vec::new(),
            slots: vec![0; 1],
        };
        homes.table = Rc::new(table);
        for n in 0..500 {
            homes.insert(id(n), home(n));
        }
        let mut crowded = Table {
            held: Vec::new(),
            slots: vec![0; 4],
        };
        let left: Vec<_> = (0..500)
            .filter_map(|n| crowded.put(id(n), home(n)))
            .collect();
        assert_eq!((crowded.held.len(), left.len()), (4, 496));
        for n in 0..500 {
            assert_eq!(homes.get(&id(n)), Some(&home(n)));
            let found = crowded.get(&id(n)).is_some();
            assert_eq!(found, left.iter().all(|(other, _)| *other != id(n)));
        }
    }
}
