//! The honest tiers (method §19): how much a log of purchases may be asked, by how much there is of it. Measured on
//! held-out halves of three real logs. Must never look at a fit.

use super::purchases::Size;
use crate::scoring::retention::constants::{
    TIER_CUSTOMERS, TIER_EACH_CUSTOMERS, TIER_EACH_REPEATERS, TIER_GAPS, TIER_REPEATERS,
};

/// How much a log may be asked, and what it lacks for more.
#[derive(Clone, Debug, PartialEq)]
pub enum Tier {
    /// Counts and the Kaplan–Meier curve alone.
    Counts(Vec<DataShortage>),
    /// Totals with wide bounds, marked as indicative.
    Totals(Vec<DataShortage>),
    /// Each customer's chances.
    Customers,
}

/// What a purchase log has too little of for a fit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum DataShortage {
    /// Customers who bought.
    Customers {
        /// How many there are.
        has: usize,
        /// How many it takes.
        needs: usize,
    },
    /// Customers who bought on two days or more.
    Repeaters {
        /// How many there are.
        has: usize,
        /// How many it takes.
        needs: usize,
    },
    /// Days from the first purchase to the last.
    Days {
        /// How many there are.
        has: i32,
        /// How many it takes: three median gaps.
        needs: f64,
    },
}

/// The tier of a log of this size.
pub fn tier(size: &Size) -> Tier {
    let mut lacks = short_of(size, TIER_CUSTOMERS, TIER_REPEATERS);
    let needs = size.median_gap.map_or(0.0, |gap| gap * TIER_GAPS);
    if f64::from(size.span) < needs {
        lacks.push(DataShortage::Days {
            has: size.span,
            needs,
        });
    }
    if !lacks.is_empty() {
        return Tier::Counts(lacks);
    }
    let lacks = short_of(size, TIER_EACH_CUSTOMERS, TIER_EACH_REPEATERS);
    if lacks.is_empty() {
        Tier::Customers
    } else {
        Tier::Totals(lacks)
    }
}

fn short_of(size: &Size, customers: usize, repeaters: usize) -> Vec<DataShortage> {
    let mut lacks = Vec::new();
    if size.customers < customers {
        lacks.push(DataShortage::Customers {
            has: size.customers,
            needs: customers,
        });
    }
    if size.repeaters < repeaters {
        lacks.push(DataShortage::Repeaters {
            has: size.repeaters,
            needs: repeaters,
        });
    }
    lacks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn size(customers: usize, repeaters: usize, span: i32) -> Size {
        Size {
            customers,
            repeaters,
            span,
            median_gap: Some(30.5),
            ..Size::default()
        }
    }

    #[test]
    fn a_log_rises_a_tier_exactly_at_its_bounds_and_says_what_it_lacks() {
        let lack = |has, needs| DataShortage::Customers { has, needs };
        let few = |has, needs| DataShortage::Repeaters { has, needs };
        assert_eq!(
            tier(&size(29, 19, 91)),
            Tier::Counts(vec![
                lack(29, 30),
                few(19, 20),
                DataShortage::Days {
                    has: 91,
                    needs: 91.5
                }
            ])
        );
        assert_eq!(
            tier(&size(30, 20, 92)),
            Tier::Totals(vec![lack(30, 200), few(20, 100)])
        );
        assert_eq!(tier(&size(200, 99, 92)), Tier::Totals(vec![few(99, 100)]));
        assert_eq!(tier(&size(200, 100, 92)), Tier::Customers);
        assert_eq!(
            tier(&size(9_000, 9_000, 91)),
            Tier::Counts(vec![DataShortage::Days {
                has: 91,
                needs: 91.5
            }])
        );
    }
}
