//! What buyers answered, as the owner looks it through.

use super::books::{ago, asof, shop};
use kept_core::scoring::friction::survey_summary::{Mean, answered};
use serde_json::{Value, json};

fn survey(days: i32, treatment: u8, reply: &str) -> Value {
    json!({ "kind": "survey", "on": ago(days), "answers": { "treatment": treatment }, "reply": reply })
}

fn mean(count: u32, value: f64) -> Mean {
    Mean {
        count,
        value: Some(value),
    }
}

#[test]
fn the_latest_answer_comes_first_and_each_reply_once() {
    let mut named = survey(3, 1, "b");
    named["customer"] = json!("bob");
    let entries = vec![
        survey(9, 5, "a"),
        named,
        survey(2, 4, "a"),
        survey(3, 2, "c"),
    ];
    let told = shop(entries);
    let book = told.book();
    let found = answered(&book, asof());
    let ids: Vec<&str> = found
        .surveys
        .iter()
        .map(|(entry, _)| entry.id.as_str())
        .collect();
    assert_eq!(ids, ["e003", "e001", "e000"]);
}

#[test]
fn the_last_year_stands_beside_the_year_before_and_nothing_older_or_later_counts() {
    let told = shop(vec![
        survey(-1, 1, "tomorrow"),
        survey(0, 5, "a"),
        survey(365, 4, "b"),
        survey(366, 2, "c"),
        survey(730, 1, "d"),
        survey(731, 5, "e"),
        json!({ "kind": "survey", "on": ago(1), "effort": 6, "recommend": 0 }),
    ]);
    let book = told.book();
    let found = answered(&book, asof());
    assert_eq!(found.surveys.len(), 6);
    assert_eq!(
        (found.now[0], found.before[0]),
        (mean(2, 4.5), mean(2, 1.5))
    );
    assert_eq!((found.now[5], found.now[6]), (mean(1, 6.0), mean(1, 0.0)));
    assert_eq!(
        (found.now[1], found.before[5]),
        (Mean::default(), Mean::default())
    );
}
