//! Fixes in the demo book and in small ones: what they gain, and what is kept of them.

use super::books::{after, ago, asof, demo_book, id, shop};
use super::close;
use kept_core::book::friction_fix::Component;
use kept_core::book::record::Fields;
use kept_core::book::value::{Line, OneToFive};
use kept_core::book::{Book, Id};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::load::open;
use kept_core::exchange::json::read::read;
use kept_core::exchange::json::write::write;
use kept_core::scoring::friction::fix_first::{at_risk, fix_first, set_effort};
use kept_core::scoring::friction::{
    Candidate, Evidence, Fixable, completed_fixes, friction, score, trend, what_if,
};
use kept_core::scoring::retention;
use serde_json::{Value, json};

fn candidates(book: &Book) -> Vec<Candidate> {
    let evidence = Evidence::of(book, asof());
    let risky = |who: &Id| {
        let (customer, file) = book.customer(who).unwrap();
        let rhythm = retention::BookRhythm::of(book, asof());
        at_risk(&retention::score(
            customer,
            file,
            &book.settings(),
            &rhythm,
            asof(),
        ))
    };
    fix_first(&evidence, &score(&evidence), &risky)
}

#[test]
fn doing_the_first_fix_in_the_demo_book_gives_the_gain_foretold() {
    let book = demo_book();
    let list = candidates(&book);
    let first = list.first().unwrap();
    let Fixable::Step(..) = &first.what else {
        panic!("{first:?}")
    };
    let evidence = Evidence::of(&book, asof());
    let before = score(&evidence).journey.smoothness.unwrap();
    let mended = after(&book, &what_if::mended(&evidence, &first.what), 0);
    let gained = friction(&mended, asof()).journey.smoothness.unwrap() - before;
    assert!(
        gained > 0.0 && close(gained, first.benefit),
        "{first:?} gained {gained}"
    );
    let set = book.settings();
    let (buyers, order) = (
        set.buyers_per_month.unwrap().as_f64(),
        set.average_order.unwrap().as_f64(),
    );
    assert!(close(first.people.unwrap(), gained * buyers));
    assert!((first.worth.unwrap() - gained * buyers * order * 0.2).abs() < 1e-6);
}

#[test]
fn what_misled_somebody_or_harmed_them_gravely_stands_first_whatever_it_is_worth() {
    let wrong = |who: &str, days: i32, cause: &str, more: Value| {
        let mut wrong = json!({ "kind": "incident", "customer": who, "on": ago(days), "severity": 1, "cause": cause });
        let more = more.as_object().unwrap().clone();
        wrong.as_object_mut().unwrap().extend(more);
        wrong
    };
    let list = |more: Value, days: i32| {
        let twice = |cause: &str, more: &Value| {
            [days, days + 1].map(|days| wrong("ann", days, cause, more.clone()))
        };
        let mut all = twice("small print", &more).to_vec();
        all.extend([5, 6, 7].map(|days| wrong("bob", days, "late", json!({ "severity": 4 }))));
        let first = candidates(&shop(all).book()).into_iter().next().unwrap();
        (first.what, first.is_grave)
    };
    let cause = |text: &str| Fixable::Cause(Line::new(text).unwrap());
    assert_eq!(list(json!({}), 10), (cause("late"), false));
    assert_eq!(
        list(json!({ "sort": "game" }), 10),
        (cause("small print"), true)
    );
    assert_eq!(
        list(
            json!({ "severity": 5, "made_right": "full", "resolved_on": ago(10) }),
            10
        ),
        (cause("small print"), true)
    );
    assert_eq!(list(json!({ "sort": "game" }), 366), (cause("late"), false));
}

#[test]
fn the_list_of_the_demo_book_is_ranked_by_gain_for_the_effort() {
    let list = candidates(&demo_book());
    assert!(list.len() >= 5, "{list:?}");
    let key = |one: &Candidate| (one.is_grave, one.rank);
    assert!(list.windows(2).all(|pair| key(&pair[0]) >= key(&pair[1])));
    let third = list.len().div_ceil(3);
    for (place, one) in list.iter().enumerate() {
        assert!(
            one.quick_win == (place < third && one.effort <= 2 && one.benefit > 0.0),
            "{one:?}"
        );
        assert!(one.at_risk.iter().all(|who| one.touched.contains(who)));
    }
}

fn counter() -> super::books::Told {
    let mut told = shop(vec![
        json!({ "kind": "incident", "customer": "ann", "on": ago(90), "severity": 3, "step": "pay", "cause": "till stuck" }),
        json!({ "kind": "incident", "customer": "bob", "on": ago(70), "severity": 3, "step": "pay", "cause": "till stuck" }),
    ]);
    told.steps.push(json!({ "id": "pay", "name": "Pay", "position": 1, "wait_minutes": 45, "explained": false }));
    told
}

#[test]
fn a_fix_marked_done_keeps_its_before_and_after_in_the_file_too() {
    let book = counter().book();
    let then = asof().plus(-30);
    let evidence = Evidence::of(&book, then);
    let now = score(&evidence);
    let what = Fixable::Step(id("pay"), Component::Wait);
    let mut changes = Fields::new();
    changes.insert("wait_minutes".to_owned(), json!(5));
    changes.insert("explained".to_owned(), Value::Null);
    let mark = completed_fixes::mark_done(&evidence, &now, &id("f1"), &what, &changes);
    let done = after(&book, &mark, 0);
    let read_back = open(&write(&done, "2025-06-30T00:00:00Z")).unwrap();
    for book in [&done, &read_back] {
        let evidence = Evidence::of(book, asof());
        let [fix] = completed_fixes::fixes(&evidence).try_into().unwrap();
        assert_eq!((fix.what.as_ref(), fix.fix.on), (Some(&what), then));
        assert_eq!(
            Value::Object(fix.fix.before.unwrap().0),
            json!({ "wait_minutes": 45, "explained": false })
        );
        assert_eq!(
            Value::Object(fix.fix.after.unwrap().0),
            json!({ "wait_minutes": 5 })
        );
        let (before, after) = (
            fix.fix.smoothness_before.unwrap().get(),
            fix.fix.smoothness_after.unwrap().get(),
        );
        assert_eq!(Some(before), now.journey.smoothness);
        assert_eq!(Some(after), friction(book, then).journey.smoothness);
        assert!(after > before);
        assert!(fix.fix.friction_after.unwrap() < fix.fix.friction_before.unwrap());
        let points = trend::trend(book, asof());
        let at = |days| {
            points
                .iter()
                .find(|point| asof().since(point.on) == days)
                .unwrap()
                .smoothness
        };
        assert_eq!(
            at(61),
            friction(&counter().book(), asof().plus(-61))
                .journey
                .smoothness
        );
        assert!(at(30).unwrap() > 3.0 * at(61).unwrap());
    }
    let unmarked = after(&done, &completed_fixes::unmark("f1"), 10);
    assert!(completed_fixes::fixes(&Evidence::of(&unmarked, asof())).is_empty());
}

#[test]
fn a_mended_cause_leaves_the_list_until_it_is_seen_again() {
    let told = counter();
    let book = told.book();
    let cause = Fixable::Cause(Line::new("till stuck").unwrap());
    let glitches = Fixable::Step(id("pay"), Component::Glitches);
    let listed = |book: &Book, what: &Fixable| candidates(book).iter().any(|one| one.what == *what);
    assert!(listed(&book, &cause) && listed(&book, &glitches));
    let evidence = Evidence::of(&book, asof().plus(-20));
    let mut done = book.clone();
    for (n, what) in [&cause, &glitches].into_iter().enumerate() {
        let key = id(&format!("f{n}"));
        let mark =
            completed_fixes::mark_done(&evidence, &score(&evidence), &key, what, &Fields::new());
        done = after(&done, &mark, u64::try_from(n).unwrap());
    }
    assert!(!listed(&done, &cause) && !listed(&done, &glitches));
    assert!(
        completed_fixes::fixes(&Evidence::of(&done, asof()))
            .iter()
            .all(|fix| (fix.before, fix.since) == (2, 0))
    );
    let mut fields = Fields::new();
    for (name, value) in [
        ("kind", json!("incident")),
        ("on", json!(ago(3))),
        ("cause", json!("till stuck")),
        ("step", json!("pay")),
    ] {
        fields.insert(name.to_owned(), value);
    }
    let add = kept_core::book::action::Action::Add(
        kept_core::book::op::List::Entries,
        id("again"),
        fields,
    );
    let again = after(&done, &add, 50);
    assert!(listed(&again, &cause) && listed(&again, &glitches));
    assert!(
        completed_fixes::fixes(&Evidence::of(&again, asof()))
            .iter()
            .all(|fix| fix.since == 1)
    );
}

#[test]
fn two_devices_mark_two_fixes_and_both_stay() {
    let book = counter().book();
    let evidence = Evidence::of(&book, asof());
    let mark = |key: &str, what: Fixable, millis| {
        after(
            &book,
            &completed_fixes::mark_done(
                &evidence,
                &score(&evidence),
                &id(key),
                &what,
                &Fields::new(),
            ),
            millis,
        )
    };
    let here = mark("f1", Fixable::Cause(Line::new("till stuck").unwrap()), 1);
    let there = mark("f2", Fixable::Step(id("pay"), Component::Glitches), 2);
    let file = read(&write(&there, "2025-06-30T00:00:00Z"), |_| true).unwrap();
    let stamp = kept_core::book::hlc::Stamp::BEFORE_ALL;
    let ops = compare(&here, file, stamp, false).ops;
    let both = here.fold(&kept_core::book::op::Batch { stamp, ops }).0;
    assert_eq!(
        completed_fixes::fixes(&Evidence::of(&both, asof())).len(),
        2
    );
}

#[test]
fn the_effort_that_the_owner_sets_is_the_one_that_ranks() {
    let mut book = counter().book();
    for (n, one) in candidates(&book).into_iter().enumerate() {
        assert_eq!(one.effort, 3);
        book = after(
            &book,
            &set_effort(&book, &one.what, OneToFive::new(1).unwrap()),
            u64::try_from(n).unwrap(),
        );
    }
    let list = candidates(&book);
    assert_eq!(list.len(), 3, "{list:?}");
    assert!(
        list.iter()
            .all(|one| one.effort == 1 && one.rank == one.benefit)
    );
    assert!(list[0].quick_win && !list[1].quick_win);
}

#[test]
fn a_fix_taken_back_leaves_the_step_as_it_was_but_for_what_was_changed_since() {
    let book = counter().book();
    let evidence = Evidence::of(&book, asof());
    let now = score(&evidence);
    let what = Fixable::Step(id("pay"), Component::Wait);
    let mut changes = Fields::new();
    changes.insert("wait_minutes".to_owned(), json!(5));
    changes.insert("explained".to_owned(), Value::Null);
    let mark = completed_fixes::mark_done(&evidence, &now, &id("f1"), &what, &changes);
    let done = after(&book, &mark, 0);
    let back = after(&done, &completed_fixes::take_back(&done, "f1"), 1);
    assert_eq!(
        back.steps()[&id("pay")].record,
        book.steps()[&id("pay")].record
    );
    assert!(completed_fixes::fixes(&Evidence::of(&back, asof())).is_empty());
    assert!(close(
        friction(&back, asof()).value().unwrap(),
        now.value().unwrap()
    ));

    let mut later = Fields::new();
    later.insert("wait_minutes".to_owned(), json!(20));
    let edit =
        kept_core::book::action::Action::Edit(kept_core::book::op::List::Steps, id("pay"), later);
    let edited = after(&done, &edit, 1);
    let back = after(&edited, &completed_fixes::take_back(&edited, "f1"), 2);
    let step = &back.steps()[&id("pay")].record;
    assert_eq!(step.wait_minutes.unwrap().get(), 20);
    assert_eq!(step.explained, Some(false));
}
