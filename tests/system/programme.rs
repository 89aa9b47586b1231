//! The change programme: rungs are earned, and lost.

use crate::books::{Told, after, asof, id, shop};
use kept_core::book::Id;
use kept_core::book::action::Action;
use kept_core::book::op::List;
use kept_core::scoring::selling::change_programme::trained;
use kept_core::scoring::selling::{Evidence, Programme, Rung, programme};
use serde_json::{Value, json};

fn told_with(measures: Value) -> Told {
    let mut told = shop(&["ann", "bob"]);
    told.measures = measures.as_array().unwrap().clone();
    told
}

fn one_measure() -> Told {
    told_with(json!([{ "id": "m1", "name": "Ask first", "change": "talking" }]))
}

fn told(told: &Told) -> Programme {
    programme(&Evidence::of(&told.book(), asof()))
}

fn rung(of: &Told) -> Rung {
    told(of).of(&id("m1")).unwrap().rung
}

/// So many contacts that name the measure, a day apart, the last on the day of asking; and so many that name none.
fn contacts(mut told: Told, naming: i32, others: i32) -> Told {
    for day in 0..naming {
        told = told.and(
            day,
            "touch",
            "ann",
            json!({ "channel": "call", "measure": "m1" }),
        );
    }
    for day in 0..others {
        told = told.and(day, "touch", "bob", json!({ "channel": "call" }));
    }
    told
}

#[test]
fn a_measure_climbs_from_idea_to_trained_to_practised_to_norm() {
    let idea = one_measure();
    assert_eq!(rung(&idea), Rung::Idea);
    let trained = idea.and(30, "training", "", json!({ "measure": "m1" }));
    assert_eq!(rung(&trained), Rung::Trained);
    let practised = contacts(trained.clone(), 1, 0);
    assert_eq!(rung(&practised), Rung::Practised);
    let norm = contacts(trained, 5, 0);
    assert_eq!(rung(&norm), Rung::Norm);
    let programme = told(&norm);
    let score = &programme.measures[0];
    assert_eq!(score.trained, [id("e000")]);
    assert_eq!(
        score.practised,
        ["e005", "e004", "e003", "e002", "e001"].map(id)
    );
    assert_eq!((score.contacts, score.share()), (5, Some(1.0)));
    assert_eq!(programme.rungs(), [0, 0, 0, 1]);
}

#[test]
fn a_norm_takes_four_in_five_of_at_least_five_contacts() {
    let trained = || one_measure().and(50, "training", "", json!({ "measure": "m1" }));
    assert_eq!(
        rung(&contacts(trained(), 4, 0)),
        Rung::Practised,
        "four are too few"
    );
    assert_eq!(rung(&contacts(trained(), 4, 1)), Rung::Norm, "4 of 5 is .8");
    assert_eq!(
        rung(&contacts(trained(), 7, 2)),
        Rung::Practised,
        "7 of 9 is .78"
    );
    let theirs = trained()
        .and(1, "touch", "bob", json!({ "by": "them" }))
        .and(1, "touch", "bob", json!({ "by": "them" }));
    assert_eq!(
        rung(&contacts(theirs, 5, 0)),
        Rung::Norm,
        "contacts by them do not count"
    );
    let mut prospect = trained().and(1, "touch", "pat", json!({}));
    prospect
        .customers
        .push(json!({ "id": "pat", "name": "Pat", "added": "2025-01-01" }));
    let prospect = prospect.and(1, "touch", "pat", json!({}));
    assert_eq!(
        rung(&contacts(prospect, 5, 0)),
        Rung::Norm,
        "nor contacts with prospects"
    );
}

#[test]
fn practice_without_training_earns_nothing() {
    let told_of = contacts(one_measure(), 6, 0);
    assert_eq!(rung(&told_of), Rung::Idea);
    let trained_later = told_of.and(0, "training", "", json!({ "measure": "m1" }));
    let score = told(&trained_later).measures[0].clone();
    assert_eq!(
        (score.practised.len(), score.untrained),
        (1, 5),
        "that of the same day counts"
    );
    let training_twice = one_measure()
        .and(9, "training", "", json!({ "measure": "m1" }))
        .and(3, "training", "", json!({ "measure": "m1" }));
    assert_eq!(
        rung(&training_twice),
        Rung::Trained,
        "a training is no practice"
    );
}

#[test]
fn the_norm_is_lost_when_practice_fades() {
    // Five contacts 56 to 60 days ago named it: as of 56 days ago that was the norm, and none of them is in the last 56 days.
    let mut told_of = one_measure().and(90, "training", "", json!({ "measure": "m1" }));
    for day in 56..61 {
        told_of = told_of.and(
            day,
            "touch",
            "ann",
            json!({ "channel": "call", "measure": "m1" }),
        );
    }
    let score = told(&told_of).measures[0].clone();
    assert_eq!((score.rung, score.before), (Rung::Practised, Rung::Norm));
    assert!(score.has_faded());
    let book = told_of.book();
    let deleted = Action::All(
        score
            .practised
            .iter()
            .map(|entry| Action::Delete(List::Entries, entry.clone()))
            .collect(),
    );
    let without = after(&book, &deleted);
    let rung = |book| programme(&Evidence::of(book, asof())).measures[0].rung;
    assert_eq!(
        (rung(&book), rung(&without)),
        (Rung::Practised, Rung::Trained)
    );
}

#[test]
fn the_measures_in_practice_are_those_trained_or_further_the_last_practised_first() {
    let measures = ["m1", "m2", "m3", "m4"].map(|id| json!({ "id": id, "name": id }));
    let told_of = told_with(json!(measures))
        .and(30, "training", "", json!({ "measure": "m1" }))
        .and(30, "training", "", json!({ "measure": "m2" }))
        .and(30, "training", "", json!({ "measure": "m4" }))
        .and(20, "touch", "ann", json!({ "measure": "m1" }))
        .and(10, "touch", "ann", json!({ "measure": "m4" }));
    let programme = told(&told_of);
    let offered: Vec<&str> = programme
        .in_practice()
        .iter()
        .map(|one| one.measure.as_str())
        .collect();
    assert_eq!(offered, ["m4", "m1", "m2"]);
}

fn thread(measures: Value) -> Vec<(String, usize, Option<String>)> {
    let knots = told(&told_with(measures)).thread.into_iter();
    let text = |id: Id| id.as_str().to_owned();
    knots
        .map(|knot| (text(knot.measure), knot.depth, knot.builds_on.map(text)))
        .collect()
}

#[test]
fn each_measure_hangs_on_the_one_it_builds_on() {
    let found = thread(json!([
        { "id": "a", "name": "a", "builds_on": "c" }, { "id": "b", "name": "b", "builds_on": "gone" },
        { "id": "c", "name": "c" }, { "id": "d", "name": "d", "builds_on": "c" }, { "id": "e", "name": "e", "builds_on": "a" },
    ]));
    let on = |base: &str| Some(base.to_owned());
    let wanted = [
        ("b".to_owned(), 0, None),
        ("c".to_owned(), 0, None),
        ("a".to_owned(), 1, on("c")),
        ("e".to_owned(), 2, on("a")),
        ("d".to_owned(), 1, on("c")),
    ];
    assert_eq!(found, wanted);
}

#[test]
fn a_circle_of_measures_is_cut_where_its_smallest_id_stands() {
    let found = thread(json!([
        { "id": "a", "name": "a", "builds_on": "b" }, { "id": "b", "name": "b", "builds_on": "c" },
        { "id": "c", "name": "c", "builds_on": "b" }, { "id": "d", "name": "d", "builds_on": "d" },
    ]));
    let on = |base: &str| Some(base.to_owned());
    let wanted = [
        ("b".to_owned(), 0, None),
        ("a".to_owned(), 1, on("b")),
        ("c".to_owned(), 1, on("b")),
        ("d".to_owned(), 0, None),
    ];
    assert_eq!(found, wanted);
}

#[test]
fn what_is_offered_first_when_a_contact_is_written_down_is_what_somebody_was_trained_in() {
    let mut told = told_with(json!([
        { "id": "m1", "name": "Ask first" },
        { "id": "m2", "name": "Call after" },
        { "id": "m3", "name": "Say thanks" },
    ]));
    assert_eq!(trained(&told.book()), Vec::<&Id>::new());
    told = told.and(30, "training", "", json!({ "measure": "m3" }));
    told = told.and(20, "training", "", json!({ "measure": "m1" }));
    told = told.and(10, "training", "", json!({ "measure": "m3" }));
    told = told.and(9, "training", "", json!({ "measure": "gone" }));
    told = told.and(8, "time", "", json!({ "measure": "m2", "minutes": 5 }));
    assert_eq!(trained(&told.book()), [&id("m3"), &id("m1")]);
}
