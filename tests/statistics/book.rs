//! Departures, rungs, referrals and hindsight, read from a book.

use kept_core::book::{Book, Day, Id};
use kept_core::scoring::retention::book_rhythm::BookRhythm;
use kept_core::scoring::retention::{Rung, score};
use kept_core::scoring::statistics::calibration::Hindsight;
use kept_core::scoring::statistics::ladder_history::LadderMonths;
use kept_core::scoring::statistics::referral_tree::referral_tree;
use kept_core::scoring::statistics::survival::{Stay, stays};
use serde_json::{Value, json};

use crate::shop::{book_of, customer, day, entry, opening};

fn bought(n: usize, e: usize, at: i32) -> Value {
    entry(n, e, at, json!({ "kind": "purchase", "amount": 1000 }))
}

fn left(n: usize, e: usize, at: i32) -> Value {
    entry(n, e, at, json!({ "kind": "departure" }))
}

fn back(n: usize, e: usize, at: i32) -> Value {
    entry(n, e, at, json!({ "kind": "return" }))
}

#[test]
fn whoever_came_back_has_not_left_and_on_an_earlier_day_had() {
    let entries = [bought(0, 0, 0), left(0, 1, 100), back(0, 2, 150)];
    let book = book_of(&[customer(0)], &entries);
    let stay = |at: i32| stays(&book, opening().plus(at))[0];
    assert_eq!(
        stay(90),
        Stay {
            days: 90,
            left: false,
            age: 90
        }
    );
    assert_eq!(
        stay(120),
        Stay {
            days: 100,
            left: true,
            age: 120
        }
    );
    assert_eq!(
        stay(200),
        Stay {
            days: 200,
            left: false,
            age: 200
        }
    );
}

#[test]
fn since_counts_where_it_is_earlier_than_the_first_purchase() {
    let mut known = customer(0);
    known["since"] = json!("2023-12-22");
    let book = book_of(&[known, customer(1)], &[bought(0, 0, 5)]);
    assert_eq!(
        stays(&book, opening()),
        [Stay {
            days: 10,
            left: false,
            age: 10
        }]
    );
}

fn ladder(book: &Book, asof: Day) -> LadderMonths {
    let mut months = LadderMonths::new(book, asof);
    while !months.advance(2).is_done() {}
    months
}

#[test]
fn the_ladder_s_months_are_counted_as_each_day_would_have_been() {
    let mut newcomer = customer(2);
    newcomer["added"] = json!("2024-11-05");
    let mut entries: Vec<Value> = (0..12).map(|k| bought(0, k, k as i32 * 28)).collect();
    entries.extend([
        bought(1, 0, 0),
        left(1, 1, 100),
        back(1, 2, 200),
        left(1, 3, 300),
    ]);
    let book = book_of(&[customer(0), customer(1), newcomer], &entries);
    let asof = day("2024-12-15");
    let months = ladder(&book, asof);
    let ladders = months.ladders();
    let days: Vec<String> = ladders
        .iter()
        .map(|ladder| ladder.day.to_string())
        .collect();
    assert_eq!(days.len(), 13);
    assert_eq!(
        (days[0].as_str(), days[11].as_str(), days[12].as_str()),
        ("2023-12-31", "2024-11-30", "2024-12-15")
    );
    for ladder in &ladders[1..] {
        let mut counts = [0; 7];
        for (customer, file) in book.customers() {
            if customer.added <= ladder.day {
                let rhythm = BookRhythm::of(&book, ladder.day);
                counts
                    [score(customer, file, &book.settings(), &rhythm, ladder.day).rung as usize] +=
                    1;
            }
        }
        assert_eq!(ladder.counts, counts, "{:?}", ladder.day);
    }
    let sum = |of: fn(&kept_core::scoring::statistics::ladder_history::Ladder) -> usize| {
        ladders.iter().map(of).sum::<usize>()
    };
    assert_eq!(
        (sum(|l| l.left), sum(|l| l.returned), sum(|l| l.came)),
        (2, 1, 3)
    );
    assert!(sum(|l| l.climbed) >= 1);
    let now = ladder(&book, day("2025-06-30"));
    assert_eq!(now.flows()[Rung::Gone as usize][Rung::Gone as usize], 1);
    let earlier = ladder(&book, day("2025-02-10"));
    assert_eq!(
        earlier.flows()[Rung::Buyer as usize][Rung::Gone as usize],
        1
    );
}

fn tree(referrals: &[(usize, usize)], customers: usize) -> Vec<(String, usize, usize, f64)> {
    let mut people: Vec<Value> = (0..customers).map(customer).collect();
    for (who, by) in referrals {
        people[*who]["referred_by"] = json!(format!("c{by:04}"));
    }
    for person in &mut people {
        person["annual_value"] = json!(100);
    }
    let entries: Vec<Value> = (0..customers).map(|n| bought(n, 0, 0)).collect();
    let book = book_of(&people, &entries);
    let branches = referral_tree(&book, opening().plus(10));
    branches
        .into_iter()
        .map(|branch| {
            (
                branch.customer.to_string(),
                branch.depth,
                branch.people,
                branch.brought,
            )
        })
        .collect()
}

#[test]
fn a_branch_is_worth_everybody_who_came_through_it() {
    let told = tree(&[(1, 0), (2, 1), (3, 1), (5, 4)], 7);
    let row =
        |id: &str, depth, people: usize| (id.to_owned(), depth, people, people as f64 * 100.0);
    assert_eq!(
        told,
        [
            row("c0000", 0, 3),
            row("c0001", 1, 2),
            row("c0002", 2, 0),
            row("c0003", 2, 0),
            row("c0004", 0, 1),
            row("c0005", 1, 0),
        ]
    );
}

#[test]
fn referrals_in_a_circle_are_cut_once_and_nobody_counts_twice() {
    let told = tree(&[(0, 2), (1, 0), (2, 1), (3, 2), (4, 4), (6, 5), (5, 6)], 7);
    let row =
        |id: &str, depth, people: usize| (id.to_owned(), depth, people, people as f64 * 100.0);
    assert_eq!(
        told,
        [
            row("c0000", 0, 3),
            row("c0001", 1, 2),
            row("c0002", 2, 1),
            row("c0003", 3, 0),
            row("c0005", 0, 1),
            row("c0006", 1, 0),
        ]
    );
}

#[test]
fn a_chain_as_long_as_a_book_is_told_whole() {
    let chain: Vec<(usize, usize)> = (1..5_000).map(|n| (n, n - 1)).collect();
    let told = tree(&chain, 5_000);
    assert_eq!(told[0], ("c0000".to_owned(), 0, 4_999, 499_900.0));
    assert_eq!(told[4_999].1, 4_999);
}

#[test]
fn those_who_left_bring_nothing_and_a_missing_referrer_brought_nobody() {
    let mut people: Vec<Value> = (0..3).map(customer).collect();
    people[1]["referred_by"] = json!("c0000");
    people[1]["annual_value"] = json!(700);
    people[2]["referred_by"] = json!("nobody");
    let book = book_of(&people, &[bought(1, 0, 0), left(1, 1, 50)]);
    let at = |days| referral_tree(&book, opening().plus(days));
    assert_eq!(
        (at(20)[0].brought, at(20)[0].customers, at(20).len()),
        (700.0, 1, 2)
    );
    assert_eq!(
        (at(60)[0].brought, at(60)[0].customers, at(60)[0].people),
        (0.0, 0, 1)
    );
}

/// Ten regulars, of whom some fall silent and leave.
fn leaving(leavers: usize) -> Book {
    let people: Vec<Value> = (0..10).map(customer).collect();
    let mut entries = Vec::new();
    for n in 0..10 {
        let until = if n < leavers { 200 + n as i32 } else { 700 };
        let days = (0..25).map(|k| k * 28 + n as i32).filter(|at| *at <= until);
        entries.extend(days.enumerate().map(|(e, at)| bought(n, e, at)));
        if n < leavers {
            entries.push(left(n, 99, until + 80));
        }
    }
    book_of(&people, &entries)
}

fn hindsight(book: &Book, at: i32) -> Hindsight {
    let mut hindsight = Hindsight::new(book, opening().plus(at));
    while !hindsight.advance(3).is_done() {}
    hindsight
}

#[test]
fn hindsight_holds_each_past_risk_against_who_left() {
    let book = leaving(6);
    let told = hindsight(&book, 700);
    assert_eq!(told.departures(), 6);
    assert_eq!(told.months()[0].end, day("2024-01-31"));
    // Only months whose ninety days are over.
    let last = told.months().last().unwrap().end;
    assert!(last.plus(90) <= opening().plus(700) && last.plus(31 + 90) > opening().plus(700));

    let mut by_hand: Vec<(f64, bool)> = Vec::new();
    for month in told.months() {
        let mut counted = (0, 0);
        for n in 0..10 {
            let id = Id::new(&format!("c{n:04}")).unwrap();
            let (customer, file) = book.customer(&id).unwrap();
            let left = if n < 6 {
                Some(opening().plus(280 + n))
            } else {
                None
            };
            if left.is_some_and(|left| left <= month.end) {
                continue;
            }
            let leaves = left.is_some_and(|left| left <= month.end.plus(90));
            let risk = score(
                customer,
                file,
                &book.settings(),
                &BookRhythm::of(&book, month.end),
                month.end,
            )
            .risk
            .unwrap();
            by_hand.push((risk.value, leaves));
            counted = (counted.0 + 1, counted.1 + usize::from(leaves));
        }
        let bands = month.bands;
        let told = (
            bands.iter().map(|b| b.customers).sum(),
            bands.iter().map(|b| b.left).sum(),
        );
        assert_eq!(counted, told);
    }
    let pairs = |leaves: bool| {
        by_hand
            .iter()
            .filter(move |pair| pair.1 == leaves)
            .map(|pair| pair.0)
    };
    let mut won = 0.0;
    for one in pairs(true) {
        for other in pairs(false) {
            won += if one > other {
                1.0
            } else if one == other {
                0.5
            } else {
                0.0
            };
        }
    }
    let verdict = told.verdict().unwrap();
    let auc = won / (pairs(true).count() * pairs(false).count()) as f64;
    assert!((verdict.auc - auc).abs() < 1e-12);
    assert!(verdict.auc > 0.6, "{verdict:?}");
    let brier: f64 = by_hand
        .iter()
        .map(|(risk, left)| (risk - f64::from(u8::from(*left))).powi(2))
        .sum();
    assert!((verdict.brier - brier / by_hand.len() as f64).abs() < 1e-12);
}

#[test]
fn fewer_than_five_departures_prove_nothing() {
    let told = hindsight(&leaving(4), 700);
    assert_eq!((told.departures(), told.verdict()), (4, None));
    assert!(told.bands().iter().map(|band| band.left).sum::<usize>() >= 4);
    assert!(hindsight(&leaving(5), 700).verdict().is_some());
}

#[test]
fn what_is_written_down_later_changes_no_risk_of_the_past() {
    let book = leaving(6);
    let early = hindsight(&book, 500);
    let late = hindsight(&book, 700);
    let both = early.months().iter().zip(late.months());
    assert!(both.clone().count() > 10);
    for (early, late) in both {
        assert_eq!(early, late);
    }
}
