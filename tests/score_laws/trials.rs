//! A trial makes anew only what a thing done can move; it comes to the scores of the whole file with the thing done.

use super::ann::{ago, ann, asof, book_of, id, score_in};
use super::any_entries;
use kept_core::book::fact::{Channel, MadeRight, NeedAnswer};
use kept_core::book::{Fact, Id};
use kept_core::scoring::retention::BookRhythm;
use kept_core::scoring::retention::today::{Step, Trial, settled, what_if, what_if_changed};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Each step that can be about an entry, whether or not it makes sense for it, and some that are about none.
fn steps(entry: &Id) -> [Step; 7] {
    [
        Step::KeepPromise(entry.clone()),
        Step::SettleComplaint(entry.clone()),
        Step::AnswerNeed(entry.clone(), NeedAnswer::Declined),
        Step::Offer {
            need: entry.clone(),
            item: id("lamp"),
        },
        Step::BeInTouch(Channel::Visit),
        Step::BeInTouch(Channel::Message),
        Step::SayThanks(Channel::Call),
    ]
}

fn changes(fact: &Fact) -> Vec<Value> {
    let mut changes = vec![json!({ "note": "seen" })];
    changes.extend(match fact {
        Fact::Promise(_) => vec![json!({ "broken_on": ago(0) }), json!({ "due": null })],
        Fact::Need(_) => vec![json!({ "answered_on": ago(3), "answer": "acted" })],
        Fact::Incident(_) => vec![
            json!({ "resolved_on": ago(1) }),
            json!({ "sort": "game" }),
            json!({ "complaint": true }),
        ],
        Fact::Offer(_) => vec![json!({ "answer": "declined", "origin": "pushed" })],
        Fact::Purchase(_) => vec![json!({ "promised_for": ago(2) }), json!({ "amount": 9 })],
        Fact::Survey(_) => vec![json!({ "recommend": 2, "effort": 1 })],
        Fact::Touch(_) => vec![json!({ "thanks": true, "channel": "visit" })],
        _ => Vec::new(),
    });
    changes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn a_trial_gives_the_scores_that_the_whole_file_gives(entries in any_entries()) {
        let book = book_of(&[ann()], &entries);
        let (customer, file) = book.customer(&id("ann")).unwrap();
        let (score, settings) = (score_in(&book, asof()), book.settings());
        let rhythm = BookRhythm::of(&book, asof());
        let trial = Trial::new(customer, file, &score, &settings, asof());
        for entry in file.entries() {
            for step in steps(&entry.id) {
                let whole = what_if(customer, file, &settings, &rhythm, asof(), &step);
                prop_assert_eq!(&trial.done(&step), &whole, "{:?}", step);
                // Of prospects and of those who have left there is no risk, and nobody tries to lower it.
                if score.risk.is_some() {
                    let risk = whole.map(|whole| whole.risk.unwrap());
                    prop_assert_eq!(trial.risk_after(&step), risk, "{:?}", step);
                }
            }
            for change in changes(&entry.fact) {
                let fields = change.as_object().unwrap();
                let whole = what_if_changed(customer, file, &settings, &rhythm, asof(), &entry.id, fields);
                prop_assert_eq!(trial.changed(&entry.id, fields), whole, "{:?}", change);
            }
        }
    }
}

#[test]
fn a_trial_of_what_is_not_there_tells_nothing() {
    let book = book_of(&[ann()], &[]);
    let (customer, file) = book.customer(&id("ann")).unwrap();
    let (score, settings) = (score_in(&book, asof()), book.settings());
    let trial = Trial::new(customer, file, &score, &settings, asof());
    assert_eq!(trial.done(&Step::KeepPromise(id("elsewhere"))), None);
    let kept_core::book::action::Action::Edit(_, _, fields) =
        settled(&id("elsewhere"), MadeRight::Full, asof())
    else {
        panic!("no edit");
    };
    assert_eq!(trial.changed(&id("elsewhere"), &fields), None);
    // A first contact takes a stranger up a rung.
    let met = trial.done(&Step::BeInTouch(Channel::Call)).unwrap();
    assert!(met.rung > score.rung);
}
