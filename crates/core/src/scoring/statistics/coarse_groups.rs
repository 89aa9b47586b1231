//! Groups of customers who bought nearly alike: a rough picture of a large log, on which a fit finds its way before it
//! looks at everybody. Must never decide a fit.

use std::collections::BTreeMap;

use super::buying_model::{Group, Past};

/// Logs with at most so many groups are not made coarser.
const FINE: usize = 600;
/// Cells of the age, and of the share of it at which they last bought.
const AGES: f64 = 6.0;
const SHARES: f64 = 8.0;

/// Nearly alike customers together, in order of their repeats; none where there are few groups as it is.
pub fn coarse(groups: &[Group]) -> Option<Vec<Group>> {
    if groups.len() <= FINE {
        return None;
    }
    let oldest = groups
        .iter()
        .fold(0.0, |most: f64, group| most.max(group.past.age));
    let cell = |of: f64, whole: f64, cells: f64| {
        let share = if whole > 0.0 { of / whole } else { 0.0 };
        // Between 0 and the number of cells.
        (share * cells).max(0.0).min(cells - 1.0) as u32
    };
    let mut cells: BTreeMap<(u32, u32, u32), [f64; 5]> = BTreeMap::new();
    for group in groups {
        let Past { repeats, last, age } = group.past;
        let key = (
            repeats_cell(repeats),
            cell(age, oldest, AGES),
            cell(last, age, SHARES),
        );
        let sums = cells.entry(key).or_default();
        let n = group.customers;
        let each = [1.0, f64::from(repeats), last, age].map(|one| one * n);
        let all = each.into_iter().chain([group.log_gaps]);
        for (sum, one) in sums.iter_mut().zip(all) {
            *sum += one;
        }
    }
    let mut rough: Vec<Group> = Vec::with_capacity(cells.len());
    for [customers, repeats, last, age, log_gaps] in cells.into_values() {
        let (last, age) = (last / customers, age / customers);
        rough.push(Group {
            past: Past {
                // A mean of counts of purchases.
                repeats: libm::round(repeats / customers) as u32,
                last: last.min(age),
                age,
            },
            customers,
            log_gaps,
        });
    }
    rough.sort_by_key(|group| group.past.repeats);
    Some(rough)
}

/// Few repeats each alone, many in cells of a fourth of their size.
fn repeats_cell(repeats: u32) -> u32 {
    if repeats <= 6 {
        repeats
    } else {
        // ln of a count is below 23.
        7 + (libm::log(f64::from(repeats) / 7.0) / libm::log(1.25)) as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coarse_log_keeps_its_sums() {
        let groups: Vec<Group> = (0..5_000_u32)
            .map(|n| Group {
                past: Past {
                    repeats: n / 250,
                    last: if n < 250 { 0.0 } else { f64::from(n % 37) },
                    age: 37.0 + f64::from(n % 91),
                },
                customers: 1.0 + f64::from(n % 3),
                log_gaps: 0.5,
            })
            .collect();
        let rough = coarse(&groups).unwrap();
        assert!(rough.len() < 600, "{}", rough.len());
        let sum = |groups: &[Group], of: fn(&Group) -> f64| groups.iter().map(of).sum::<f64>();
        for of in [
            |group: &Group| group.customers,
            |group: &Group| group.customers * group.past.age,
            |group: &Group| group.customers * group.past.last,
            |group: &Group| group.log_gaps,
        ] {
            assert!((sum(&rough, of) / sum(&groups, of) - 1.0).abs() < 1e-9);
        }
        assert!(rough.is_sorted_by_key(|group| group.past.repeats));
        assert_eq!(coarse(&rough), None);
    }
}
