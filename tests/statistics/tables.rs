//! The cohort triangle and the RFM table, by hand and by law.

use kept_core::scoring::statistics::cohorts::{Cell, Cohorts, Period};
use kept_core::scoring::statistics::rfm::RfmTable;
use proptest::prelude::*;

use crate::shop::{day, opening, sold};

#[test]
fn a_triangle_worked_by_hand() {
    // January: two came, one bought again in January and in March. March: one came.
    let purchases = sold(&[vec![0, 10, 60], vec![5], vec![70]], 100);
    let told = Cohorts::of(&purchases, Period::Month);
    let cell = |buyers, purchases| Cell {
        buyers,
        purchases,
        spent: purchases as f64 * 1000.0,
    };
    assert_eq!(told.cohorts.len(), 2);
    let (first, second) = (&told.cohorts[0], &told.cohorts[1]);
    assert_eq!((first.start, first.customers), (day("2024-01-01"), 2));
    assert_eq!(
        first.cells,
        [cell(2, 3), cell(0, 0), cell(1, 1), cell(0, 0)]
    );
    assert_eq!((second.start, second.customers), (day("2024-03-01"), 1));
    assert_eq!(second.cells, [cell(1, 1), cell(0, 0)]);
    assert_eq!((first.share(2), first.share(4)), (Some(0.5), None));
    assert!(!told.last_is_over);
    let quarters = Cohorts::of(&purchases, Period::Quarter);
    assert_eq!(quarters.cohorts.len(), 1);
    assert_eq!(quarters.cohorts[0].cells, [cell(3, 5), cell(0, 0)]);
    let years = Cohorts::of(&sold(&[vec![0, 400]], 730), Period::Year);
    assert_eq!(years.cohorts[0].cells, [cell(1, 1), cell(1, 1)]);
    assert!(years.last_is_over);
    assert!(Cohorts::of(&sold(&[], 5), Period::Month).cohorts.is_empty());
}

#[test]
fn who_came_again_counts_only_periods_that_are_over() {
    // January: two came, one bought in March. March: one came, and nobody can have bought in a later month yet.
    let told = Cohorts::of(
        &sold(&[vec![0, 10, 60], vec![5], vec![70]], 100),
        Period::Month,
    );
    assert_eq!(told.whole_periods(&told.cohorts[0]), 3);
    assert_eq!(told.returned(1), Some((0, 2)));
    assert_eq!(told.returned(2), Some((1, 2)));
    assert_eq!(told.returned(3), None);
}

#[test]
fn the_period_is_the_shortest_that_can_be_taken_in() {
    let period = |asof: i32| Period::fitting(&sold(&[vec![0]], asof));
    assert_eq!(period(100), Period::Month);
    assert_eq!(period(548), Period::Month);
    assert_eq!(period(600), Period::Quarter);
    assert_eq!(period(2500), Period::Year);
}

/// Recency, frequency, monetary value, and the three scores.
type Row = (i32, usize, Option<f64>, u8, u8, Option<u8>);

#[test]
fn a_table_worked_by_hand() {
    let purchases = sold(&[vec![0, 50, 90], vec![80], vec![10, 20], vec![0]], 100);
    let table = RfmTable::of(&purchases, 2);
    let told: Vec<Row> = table
        .rows
        .iter()
        .map(|row| {
            (
                row.recency,
                row.frequency,
                row.monetary,
                row.r,
                row.f,
                row.m,
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (10, 3, Some(3000.0), 2, 2, Some(2)),
            (20, 1, Some(1000.0), 2, 1, Some(1)),
            (80, 2, Some(2000.0), 1, 2, Some(2)),
            (100, 1, Some(1000.0), 1, 1, Some(1)),
        ]
    );
    assert_eq!(table.counts(), [[1, 1], [1, 1]]);
    assert_eq!(table.cell(2, 2).count(), 1);
    assert_eq!(table.recency_range(2), Some((10, 20)));
    assert_eq!(table.frequency_range(2), Some((2, 3)));
    assert_eq!(table.frequency_range(3), None);
    assert!(RfmTable::of(&sold(&[], 5), 5).rows.is_empty());
}

fn any_shop() -> impl Strategy<Value = Vec<Vec<i32>>> {
    let buyer = proptest::collection::vec(0..700i32, 1..8);
    proptest::collection::vec(buyer, 1..25)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn everybody_is_in_the_triangle_once_and_every_purchase(shop in any_shop()) {
        let purchases = sold(&shop, 730);
        for period in [Period::Month, Period::Quarter, Period::Year] {
            let told = Cohorts::of(&purchases, period);
            let customers: usize = told.cohorts.iter().map(|cohort| cohort.customers).sum();
            prop_assert_eq!(customers, shop.len());
            let cells = told.cohorts.iter().flat_map(|cohort| &cohort.cells);
            prop_assert_eq!(cells.map(|cell| cell.purchases).sum::<usize>(), purchases.size().purchases);
            for cohort in &told.cohorts {
                prop_assert!(cohort.start >= opening());
                prop_assert_eq!(cohort.share(0), Some(1.0));
                for cell in &cohort.cells {
                    prop_assert!(cell.buyers <= cohort.customers && cell.buyers <= cell.purchases);
                }
            }
        }
    }

    #[test]
    fn scores_keep_the_order_of_what_they_score(shop in any_shop(), cuts in 2..10u8) {
        let table = RfmTable::of(&sold(&shop, 730), cuts);
        prop_assert_eq!(table.counts().iter().flatten().sum::<usize>(), shop.len());
        for one in &table.rows {
            prop_assert!((1..=cuts).contains(&one.r) && (1..=cuts).contains(&one.f));
            for other in &table.rows {
                prop_assert!(one.recency < other.recency || one.r <= other.r);
                prop_assert!(one.frequency > other.frequency || one.f <= other.f);
            }
        }
    }
}
