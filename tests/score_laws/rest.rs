//! What follows the first seven cards of the day, and who is confirmed as gone.

use super::ann::{ago, asof, book_of, id};
use super::day::{entries_of, people, score_cache, visit};
use kept_core::book::Id;
use kept_core::book::action::apply;
use kept_core::book::hlc::{Clock, Writer};
use kept_core::scoring::retention::Stage;
use kept_core::scoring::retention::today::{Task, departed};
use kept_core::session::ScoreCache;
use serde_json::{Value, json};

#[test]
fn the_rest_follows_the_first_seven_and_takes_its_duties_along() {
    let promise =
        |n| json!({ "kind": "promise", "on": ago(30), "text": "a quote", "due": ago(20 - n) });
    let told: Vec<(&str, Value)> = ["A", "B", "C", "D", "E", "F", "G", "H", "I"]
        .into_iter()
        .enumerate()
        .map(|(n, name)| (name, promise(i32::try_from(n).unwrap())))
        .collect();
    let cache = score_cache(&people(&[None; 9]), &told);
    let (first, all) = (cache.today(9, 0), cache.today(9, 20));
    assert_eq!((first.suggestions.best.len(), first.duties.len()), (7, 2));
    assert_eq!((all.suggestions.best.len(), all.duties.len()), (9, 0));
    assert_eq!(
        all.suggestions.best[..7],
        first.suggestions.best[..],
        "the first seven stay"
    );
    assert_eq!(cache.suggestions().best, first.suggestions.best);
}

#[test]
fn whoever_has_a_card_that_says_thanks_is_not_named_again() {
    let bought = json!({ "kind": "purchase", "on": ago(100), "amount": 500 });
    let told = [
        ("A", bought.clone()),
        ("A", visit(4)),
        ("B", bought),
        ("B", visit(4)),
    ];
    let cache = score_cache(&people(&[None; 2]), &told);
    let today = cache.today(9, 0);
    let thanks = today.suggestions.best.iter();
    let thanks = thanks.filter(|card| card.idea.step.task() == Task::SayThanks);
    assert_eq!((thanks.count(), today.unthanked.count), (2, 2));
    let once = today.said_once();
    assert_eq!((once.unthanked.count, once.unthanked.first.len()), (0, 0));
}

#[test]
fn who_is_confirmed_as_gone_has_left_and_is_asked_about_no_more() {
    let told: Vec<(&str, Value)> = ["A", "B"]
        .into_iter()
        .flat_map(|name| {
            [900, 870, 840, 810].map(|days| {
                (
                    name,
                    json!({ "kind": "purchase", "on": ago(days), "amount": 500 }),
                )
            })
        })
        .collect();
    let mut customers = people(&[None; 2]);
    for one in &mut customers {
        one["since"] = json!(ago(900));
    }
    let book = book_of(&customers, &entries_of(&told));
    let gone = ScoreCache::of(&book, asof()).probably_gone();
    assert_eq!(gone.len(), 2);
    let fresh: Vec<(Id, Id)> = gone
        .iter()
        .map(|one| (one.customer.clone(), id(&format!("left-{}", one.customer))))
        .collect();
    let stamp = Clock::new(Writer::of_bits(7)).tick(4_000_000_000_000);
    let batch = apply(&book, &departed(&fresh, asof()), stamp).unwrap();
    assert_eq!(batch.ops.len(), 2, "one action for both");
    let after = ScoreCache::of(&book.fold(&batch).0, asof());
    assert!(after.probably_gone().is_empty());
    assert!(
        after
            .scores()
            .all(|(_, score)| score.stage == Stage::Former)
    );
}
