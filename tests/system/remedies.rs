//! What would have saved sales, taken up as a fix beside those of the way of buying.

use crate::books::{Told, ago, asof, id, shop};
use kept_core::book::Book;
use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::exchange::json::load::open;
use kept_core::exchange::json::write::write;
use kept_core::scoring::friction::completed_fixes::{fixes, unmark};
use kept_core::scoring::friction::{Evidence, friction};
use kept_core::scoring::selling::remedies::{Mending, becomes_fix, mark, mendings};
use kept_core::scoring::selling::{Evidence as OfSales, losses};
use serde_json::{Value, json};

/// A remedy named by two sales, 300 days ago and today, and by one too long ago to count; another that nobody took up.
fn lost() -> Told {
    let loss = |value: i64, remedy: &str| json!({ "loss": "unavailable", "value": value, "remedy": remedy });
    shop(&[])
        .and(400, "loss", "", loss(1000, "Keep two back"))
        .and(300, "loss", "", loss(200, "Keep two back"))
        .and(9, "loss", "", loss(900, "Show it"))
        .and(0, "loss", "", loss(300, "Keep two back"))
}

/// The book after an action, the `turn`th of several.
fn after(book: &Book, action: &Action, turn: u64) -> Book {
    let stamp = Clock::new(Writer::of_bits(9)).tick(5_000_000_000_000 + turn);
    book.fold(&apply(book, action, stamp).unwrap()).0
}

fn taken_up(book: &Book) -> Book {
    let evidence = OfSales::of(book, asof());
    let score_cache = losses(book, &evidence.losses, asof(), None);
    let mut remedies = score_cache.kinds.iter().flat_map(|of| &of.remedies);
    let back = remedies.find(|one| one.remedy.as_str() == "Keep two back");
    after(
        book,
        &becomes_fix(&back.unwrap().remedy, asof(), &id("f1")),
        0,
    )
}

fn only(book: &Book) -> Mending {
    let all = mendings(book, asof());
    assert_eq!(all.len(), 1, "{all:?}");
    all.into_iter().next().unwrap()
}

#[test]
fn a_remedy_taken_up_is_a_fix_to_do_with_what_it_would_have_saved_in_a_year() {
    let book = taken_up(&lost().book());
    let one = only(&book);
    assert_eq!(one.remedy.as_str(), "Keep two back");
    assert!(one.is_open && one.on == asof());
    assert_eq!((one.before.count, one.before.value), (2, 500));
    assert_eq!(one.since.count, 0);
    let evidence = OfSales::of(&book, asof());
    let score_cache = losses(&book, &evidence.losses, asof(), None);
    let told: Vec<(&str, bool)> = score_cache
        .kinds
        .iter()
        .flat_map(|of| &of.remedies)
        .map(|one| (one.remedy.as_str(), one.is_fix))
        .collect();
    assert_eq!(told, [("Show it", false), ("Keep two back", true)]);
}

#[test]
fn a_remedy_that_is_done_tells_whether_sales_are_still_lost_for_want_of_it() {
    let book = taken_up(&lost().book());
    let then = asof().plus(-5);
    let done = after(&book, &mark(&only(&book), true, then), 1);
    let one = only(&done);
    assert!(!one.is_open && one.on == then);
    assert_eq!((one.before.count, one.before.value), (1, 200));
    assert_eq!((one.since.count, one.since.value), (1, 300));
    let again = only(&after(&done, &mark(&one, false, asof()), 2));
    assert!(again.is_open && again.key == one.key);
    assert_eq!(again.before.count, 2);
    assert!(mendings(&after(&done, &unmark(&one.key), 2), asof()).is_empty());
}

#[test]
fn what_would_have_saved_sales_changes_no_score_of_friction_and_is_no_fix_of_the_way_of_buying() {
    let before = lost().book();
    let book = taken_up(&before);
    let done = after(&book, &mark(&only(&book), true, asof()), 1);
    for now in [&book, &done] {
        assert_eq!(friction(now, asof()), friction(&before, asof()));
        assert!(fixes(&Evidence::of(now, asof())).is_empty());
    }
}

#[test]
fn what_is_to_do_stands_before_what_is_done_and_nothing_is_told_of_a_later_day() {
    let book = taken_up(&lost().book());
    let done = after(&book, &mark(&only(&book), true, asof()), 1);
    let other = kept_core::book::value::Line::new("Show it").unwrap();
    let both = after(&done, &becomes_fix(&other, asof().plus(-1), &id("f2")), 2);
    let told = |days: i32| -> Vec<String> {
        let all = mendings(&both, asof().plus(days));
        all.iter()
            .map(|one| one.remedy.as_str().to_owned())
            .collect()
    };
    assert_eq!(told(0), ["Show it", "Keep two back"]);
    assert_eq!(told(-1), ["Show it"]);
    assert!(told(-2).is_empty());
}

#[test]
fn a_remedy_taken_up_travels_in_the_file() {
    let book = taken_up(&lost().book());
    let file = write(&book, "2025-06-30T00:00:00Z");
    let told: Value = serde_json::from_str(&file).unwrap();
    assert_eq!(
        told["settings"]["fixes"]["f1"],
        json!({ "on": ago(0), "remedy": "Keep two back", "open": true })
    );
    assert_eq!(
        mendings(&open(&file).unwrap(), asof()),
        mendings(&book, asof())
    );
}
