//! Runs of departures (method §18): the first is the one, and a departure followed by a return is none.

use kept_core::book::Book;
use kept_core::report::report;
use kept_core::scoring::selling::churned_customers::by_word;
use kept_core::scoring::selling::{Evidence, departures as departures_of};
use kept_core::scoring::statistics::survival::stays;
use serde_json::json;

use crate::shop::{book_of, customer, day, entry};

/// One customer who bought on 2024-01-01, and these departures and returns by their days after it.
fn book(changes: &[(&str, &str)]) -> Book {
    let mut entries = vec![entry(
        0,
        0,
        0,
        json!({ "kind": "purchase", "amount": 1000 }),
    )];
    for (e, (kind, on)) in changes.iter().enumerate() {
        let mut change = entry(0, e + 1, 0, json!({ "kind": kind }));
        change["on"] = json!(on);
        entries.push(change);
    }
    book_of(&[customer(0)], &entries)
}

fn told(changes: &[(&str, &str)], asof: &str) -> (usize, usize, f64, f64) {
    let report = report(&book(changes), day(asof));
    let scenario = &report.system.scenario;
    (
        report.system.departures.count,
        scenario.departures,
        scenario.customer_months,
        scenario.rate,
    )
}

#[test]
fn of_a_run_of_departures_the_first_is_the_one() {
    let run = [("departure", "2025-01-10"), ("departure", "2026-06-01")];
    // Gone for a year and more: nothing of the last 365 days speaks of leaving.
    assert_eq!(told(&run, "2026-12-31"), (1, 0, 0.0, 0.5));
    let one = [("departure", "2025-01-10")];
    for asof in ["2025-06-30", "2026-01-10", "2026-12-31"] {
        assert_eq!(told(&run, asof), told(&one, asof), "{asof}");
    }
    let (count, departures, months, rate) = told(&run, "2025-06-30");
    assert_eq!((count, departures), (1, 1));
    assert!((rate - 1.5 / (months + 1.0)).abs() < 1e-12);
    let found = stays(&book(&run), day("2026-12-31"));
    assert_eq!((found[0].days, found[0].left), (375, true));
}

#[test]
fn a_departure_followed_by_a_return_does_not_count() {
    let back = [
        ("departure", "2026-02-01"),
        ("departure", "2026-03-01"),
        ("return", "2026-04-01"),
    ];
    let (count, departures, ..) = told(&back, "2026-12-31");
    assert_eq!((count, departures), (1, 0));
    let again = [
        back[0],
        back[1],
        back[2],
        ("departure", "2026-08-01"),
        ("departure", "2026-09-01"),
    ];
    let (count, departures, ..) = told(&again, "2026-12-31");
    assert_eq!((count, departures), (2, 1));
    let evidence_of = book(&again);
    let evidence = Evidence::of(&evidence_of, day("2026-12-31"));
    let all = departures_of(&evidence, &by_word).all;
    let days: Vec<String> = all.iter().map(|gone| gone.on.to_string()).collect();
    assert_eq!(days, ["2026-08-01", "2026-02-01"]);
    assert_eq!((all[0].holds, all[1].holds), (true, false));
}
