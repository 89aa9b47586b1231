//! Stable sorting that is compiled once for all types. The standard library compiles its sorting anew, some five kilobytes of
//! WebAssembly, for every type and every comparison; for lists that a person looks at, calling the comparison through a
//! pointer costs nothing that is felt. Where hundreds of thousands are sorted, the standard library's is right.

use std::cmp::Ordering;

/// Sorts slices by a comparison that is called through a pointer. Equal elements keep their order.
pub trait DynSort<T> {
    /// Sorts by a comparison.
    fn dyn_sort_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// Sorts by a key of each element.
    fn dyn_sort_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.dyn_sort_by(|a, b| key(a).cmp(&key(b)));
    }

    /// Sorts by the elements' own order.
    fn dyn_sort(&mut self)
    where
        T: Ord,
    {
        self.dyn_sort_by(T::cmp);
    }
}

impl<T> DynSort<T> for [T] {
    fn dyn_sort_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let mut order = sorted_places(self.len(), &mut |a, b| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        // Each cycle of the permutation is walked once.
        for start in 0..self.len() {
            let mut at = start;
            while let Some(place) = order.get_mut(at) {
                let from = std::mem::replace(place, at);
                if from == start || from == at {
                    break;
                }
                self.swap(at, from);
                at = from;
            }
        }
    }
}

/// The places of so many elements in sorted order.
fn sorted_places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does_and_keeps_equals_in_their_order(keys in prop::collection::vec(0_u8..20, 0..200)) {
            let numbered: Vec<(u8, usize)> = keys.iter().copied().zip(0..).collect();
            let mut expected = numbered.clone();
            expected.sort_by_key(|one| one.0);
            let mut sorted = numbered.clone();
            sorted.dyn_sort_by(|a, b| a.0.cmp(&b.0));
            prop_assert_eq!(&sorted, &expected);
            let mut sorted = numbered.clone();
            sorted.dyn_sort_by_key(|one| one.0);
            prop_assert_eq!(&sorted, &expected);
            let mut plain = keys.clone();
            plain.dyn_sort();
            let mut expected = keys;
            expected.sort();
            prop_assert_eq!(plain, expected);
        }
    }
}
