//! What is sold, what was never offered, and which sales were lost.

use crate::books::{after, ago, asof, id, selling, shop};
use crate::close;
use kept_core::book::Book;
use kept_core::book::action::Action;
use kept_core::book::catalogue::Change;
use kept_core::book::fact::{LossKind, Origin};
use kept_core::book::op::List;
use kept_core::book::value::ZeroToFour;
use kept_core::scoring::retention::Stage;
use kept_core::scoring::selling::adaptation::{rate, score};
use kept_core::scoring::selling::lost_sales::becomes_measure;
use kept_core::scoring::selling::offer_matrix::{never_offered, offered};
use kept_core::scoring::selling::{
    Aspect, Evidence, ItemScore, Losses, Matrix, Mind, Standing, catalogue, losses,
};
use serde_json::{Value, json};

fn rated(marks: Value) -> ItemScore {
    let mut told = selling(shop(&[]), &["oven"]);
    told.items[0]["adaptation"] = marks;
    score(&told.book().items().get(&id("oven")).unwrap().record)
}

/// Five marks that add up to so many.
fn five(sum: i64) -> ItemScore {
    let mark = |n: i64| (sum - 4 * n).clamp(0, 4);
    rated(
        json!({ "convenience": mark(0), "comfort": mark(1), "clarity": mark(2), "enjoyment": mark(3), "choice": mark(4) }),
    )
}

#[test]
fn an_item_is_simple_minded_under_35_and_customer_minded_over_70_hundredths() {
    // The mean of five marks, by 4: 6/20 = .3, 7/20 = .35, 14/20 = .7, 15/20 = .75.
    let minds = [6, 7, 14, 15].map(|sum| five(sum).mind.unwrap());
    assert_eq!(
        minds,
        [Mind::Simple, Mind::Between, Mind::Between, Mind::Customer]
    );
    assert_eq!(five(7).index, Some(0.35));
}

#[test]
fn an_aspect_that_nobody_rated_drops_out() {
    let one = rated(json!({ "comfort": 3 }));
    assert_eq!((one.index, one.rated), (Some(0.75), 1));
    assert_eq!(one.unrated().count(), 7);
    let none = rated(json!({}));
    assert_eq!((none.index, none.mind, none.next), (None, None, None));
    assert_eq!(none.to_next_mind, None);
}

#[test]
fn the_next_step_up_is_one_mark_on_the_lowest_aspect() {
    // 3 + 1 + 1 of 12 is .4167; clarity comes before choice; one mark more makes 6/12. Over .7 are 9 of 12: four marks.
    let item = rated(json!({ "convenience": 3, "clarity": 1, "choice": 1 }));
    let next = item.next.unwrap();
    assert_eq!((next.aspect, next.from), (Aspect::Clarity, 1));
    assert!(close(next.index, 0.5) && next.mind == Mind::Between);
    assert_eq!(item.to_next_mind, Some(4));
    let best = rated(json!({ "convenience": 4, "comfort": 4 }));
    assert_eq!((best.next, best.to_next_mind), (None, None));
}

#[test]
fn rating_one_aspect_leaves_the_others() {
    let mut told = selling(shop(&[]), &["oven", "trays"]);
    told.items[0]["adaptation"] = json!({ "comfort": 1, "smell": 4 });
    let book = after(
        &told.book(),
        &rate(
            &told.book(),
            &id("oven"),
            Aspect::Clarity,
            ZeroToFour::new(3),
        ),
    );
    let book = after(
        &book,
        &rate(&book, &id("trays"), Aspect::Choice, ZeroToFour::new(0)),
    );
    let all = catalogue(&book);
    assert_eq!(all[0].item, id("trays"), "the least adapted comes first");
    assert_eq!(
        (all[1].mark(Aspect::Comfort), all[1].mark(Aspect::Clarity)),
        (Some(1), Some(3))
    );
    let written = book.raw(List::Items, &id("oven")).unwrap();
    assert_eq!(
        written.fields()["adaptation"]["smell"],
        4,
        "what is unknown is kept"
    );
    let book = after(&book, &rate(&book, &id("trays"), Aspect::Choice, None));
    assert_eq!(catalogue(&book)[1].index, None);
}

fn offers_book() -> Book {
    let told = selling(shop(&["ann", "bob", "eve"]), &["apron", "oven", "trays"]);
    let mut told = told
        .and(90, "purchase", "ann", json!({ "items": ["oven"] }))
        .and(
            80,
            "offer",
            "ann",
            json!({ "item": "trays", "origin": "pushed", "answer": "declined" }),
        )
        .and(
            70,
            "need",
            "bob",
            json!({ "item": "oven", "text": "Something larger" }),
        )
        .and(
            60,
            "need",
            "bob",
            json!({ "item": "trays", "answered_on": ago(50) }),
        )
        .and(40, "need", "bob", json!({ "item": "oven" }))
        .and(30, "departure", "eve", json!({ "root": "price" }));
    told.customers
        .push(json!({ "id": "pat", "name": "Pat", "added": "2025-01-01" }));
    told.book()
}

#[test]
fn never_offered_are_the_pairs_without_an_offer_or_a_purchase() {
    // Ann: oven bought, trays offered, apron never. Bob: all three never, oven wished for. Pat, a prospect: all never.
    // Eve has left.
    let matrix = Matrix::of(&offers_book(), asof());
    let customers = matrix.counts(Stage::Customer);
    assert_eq!((customers.never, customers.wished), (4, 1));
    assert_eq!((customers.bought, customers.offered), (1, 1));
    assert_eq!(matrix.counts(Stage::Prospect).never, 3);
    assert_eq!(matrix.row_of(&id("eve")), None);
    let ann = matrix.row_of(&id("ann")).unwrap();
    let standings: Vec<Standing> = matrix.row(ann).iter().map(|cell| cell.standing()).collect();
    assert_eq!(
        standings,
        [Standing::Never, Standing::Bought, Standing::Offered]
    );
    let trays = matrix.cell(ann, 2);
    assert!(trays.pushed() && trays.declined() && !trays.offered_when_asked());
    assert_eq!(
        matrix.by_item().iter().map(|one| one.never).sum::<usize>(),
        7
    );
    assert_eq!(matrix.rows_with(Some(Standing::Wished)).len(), 1);
}

#[test]
fn the_wishes_that_are_open_come_first() {
    let book = offers_book();
    let matrix = Matrix::of(&book, asof());
    assert_eq!(matrix.wishes.len(), 1, "one for each pair, the oldest need");
    let wish = &matrix.wishes[0];
    assert_eq!(
        (&wish.customer, &wish.item, &wish.need),
        (&id("bob"), &id("oven"), &id("e002"))
    );
    let bob = matrix.row_of(&id("bob")).unwrap();
    assert!(matrix.cell(bob, 2).asked_for() && !matrix.cell(bob, 2).open_wish());
    let never = never_offered(&book, &id("bob"), asof());
    let never: Vec<&str> = never.iter().map(|(item, _)| item.id.as_str()).collect();
    assert_eq!(never, ["oven", "apron", "trays"]);
}

#[test]
fn one_action_logs_an_offer_and_tells_asked_from_pushed() {
    let book = offers_book();
    let need = id("e002");
    let asked = offered(
        &id("bob"),
        &id("oven"),
        Origin::Asked,
        Some(&need),
        asof(),
        &id("o1"),
    );
    let pushed = offered(
        &id("bob"),
        &id("apron"),
        Origin::Pushed,
        None,
        asof(),
        &id("o2"),
    );
    let matrix = Matrix::of(&after(&book, &Action::All(vec![asked, pushed])), asof());
    let bob = matrix.row_of(&id("bob")).unwrap();
    assert!(matrix.cell(bob, 1).offered_when_asked() && matrix.cell(bob, 0).pushed());
    assert_eq!(
        (matrix.counts(Stage::Customer).never, matrix.wishes.len()),
        (2, 0)
    );
}

#[test]
fn an_item_that_is_no_longer_sold_has_no_pairs() {
    let book = offers_book();
    let book = after(&book, &Action::Delete(List::Items, id("oven")));
    let matrix = Matrix::of(&book, asof());
    assert_eq!((matrix.items.len(), matrix.wishes.len()), (2, 0));
    assert_eq!(matrix.cell(0, 2).standing(), Standing::Never);
}

fn score_cache(book: &Book) -> Losses {
    let evidence = Evidence::of(book, asof());
    losses(book, &evidence.losses, asof(), None)
}

#[test]
fn untapped_losses_are_counted_and_valued_by_kind_over_365_days() {
    // 364 days ago is within the last 365; 365 days ago is not.
    let told = selling(shop(&["ann"]), &["oven"])
        .and(
            364,
            "loss",
            "",
            json!({ "loss": "untold", "value": 300, "item": "oven" }),
        )
        .and(365, "loss", "", json!({ "loss": "untold", "value": 7000 }))
        .and(10, "loss", "ann", json!({ "loss": "untold" }))
        .and(9, "loss", "", json!({ "loss": "price", "value": 50 }))
        .and(8, "loss", "", json!({ "value": 20, "item": "oven" }));
    let score_cache = score_cache(&told.book());
    let untold = score_cache.of_kind(Some(LossKind::Untold)).unwrap();
    assert_eq!(
        (untold.sum.count, untold.sum.value, untold.sum.unvalued),
        (2, 300, 1)
    );
    assert_eq!(untold.unnamed, 1);
    assert_eq!(untold.entries, [id("e002"), id("e000")]);
    assert_eq!((score_cache.all.count, score_cache.all.value), (4, 370));
    assert_eq!(
        (score_cache.untapped.count, score_cache.untapped.value),
        (2, 300),
        "price is noticed"
    );
    assert_eq!(score_cache.of_kind(None).unwrap().sum.count, 1);
    assert_eq!(score_cache.items, [(id("oven"), score_cache.items[0].1)]);
    assert_eq!(score_cache.items[0].1.value, 320);
    assert_eq!(score_cache.worst().unwrap().kind, Some(LossKind::Untold));
}

#[test]
fn a_remedy_adds_up_what_it_would_have_saved_and_can_become_a_measure() {
    let told = shop(&[])
        .and(
            5,
            "loss",
            "",
            json!({ "loss": "quality", "value": 100, "remedy": "Let them try" }),
        )
        .and(
            4,
            "loss",
            "",
            json!({ "loss": "quality", "value": 900, "remedy": "Show it" }),
        )
        .and(
            3,
            "loss",
            "",
            json!({ "loss": "quality", "value": 100, "remedy": "Let them try" }),
        );
    let book = told.book();
    let quality = |book: &Book| {
        score_cache(book)
            .of_kind(Some(LossKind::Quality))
            .unwrap()
            .clone()
    };
    let remedies = quality(&book).remedies;
    let saved: Vec<_> = remedies
        .iter()
        .map(|one| {
            (
                one.remedy.as_str().to_owned(),
                one.sum.value,
                one.entries.len(),
            )
        })
        .collect();
    assert_eq!(
        saved,
        [
            ("Show it".to_owned(), 900, 1),
            ("Let them try".to_owned(), 200, 2)
        ]
    );
    let book = after(
        &book,
        &becomes_measure(&remedies[1].remedy, Change::Practice, &id("m9")),
    );
    assert_eq!(quality(&book).remedies[1].measure, Some(id("m9")));
    assert_eq!(quality(&book).remedies[0].measure, None);
}
