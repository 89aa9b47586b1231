//! What the parts of friction say of small books, case by case.

use super::books::{after, ago, asof, id, shop};
use super::close;
use std::rc::Rc;

use kept_core::book::action::Action;
use kept_core::book::fact::{Dimension, Sort};
use kept_core::book::hlc::Writer;
use kept_core::book::op::List;
use kept_core::book::record::Fields;
use kept_core::book::value::OneToFive;
use kept_core::book::{Book, Settings};
use kept_core::exchange::json::diff::compare;
use kept_core::exchange::json::load::open;
use kept_core::exchange::json::read::read;
use kept_core::exchange::json::write::write;
use kept_core::scoring::friction::incidents::{IncidentFilter, incidents};
use kept_core::scoring::friction::templates;
use kept_core::scoring::friction::templates::Template;
use kept_core::scoring::friction::what_if::{Way, edited, with_steps};
use kept_core::scoring::friction::{
    Evidence, EvidenceKind, Rule, audit, complaints, friction, honesty, reasons, recurring_causes,
    score, trend,
};
use kept_core::session::{Label, Session};
use kept_core::storage::Space;
use kept_core::storage::memory::Memory;
use serde_json::{Value, json};

#[test]
fn nothing_written_down_says_nothing() {
    let scored = friction(&Book::new(), asof());
    assert_eq!(scored.overall, None);
    assert_eq!(
        (scored.journey.smoothness, scored.journey.flow),
        (None, None)
    );
    assert!(
        scored
            .dimensions
            .iter()
            .all(|one| one.value.is_none() && one.coverage == 0.0)
    );
    assert_eq!(trend::trend(&Book::new(), asof()).len(), 1);
}

#[test]
fn four_good_dimensions_do_not_hide_a_bad_one() {
    let mut told = shop(Vec::new());
    told.settings["audit"] = json!({ "treatment.heard": 5, "process.found": 5, "hassle.helpful": 5, "together.informed": 5,
        "games.true_price": 1 });
    let overall = friction(&told.book(), asof()).overall.unwrap();
    assert_eq!(
        (overall.value, overall.rule),
        (0.8, Rule::Worst(Dimension::Games))
    );
    assert!(close(overall.mean, 0.2));
    told.settings["audit"]["games.true_price"] = json!(5);
    let overall = friction(&told.book(), asof()).overall.unwrap();
    assert_eq!((overall.value, overall.rule), (0.0, Rule::Mean));
}

#[test]
fn one_complaint_is_too_early_to_say_of_the_dimension_and_of_the_whole() {
    let wrong = json!({ "kind": "incident", "customer": "ann", "on": ago(0), "severity": 5, "complaint": true, "dimension": "treatment" });
    let scored = friction(&shop(vec![wrong]).book(), asof());
    let treatment = scored.of(Dimension::Treatment);
    assert_eq!((treatment.said(), scored.said()), (None, None));
    assert_eq!(scored.too_early(), treatment.too_early());
    let (low, high) = scored.too_early().unwrap();
    assert!(low < high && high <= 1.0, "{low} {high}");
    let point = trend::point(&Book::new(), asof());
    assert_eq!(point.overall, None);
    // The owner's answers to all five questions are enough to say it.
    let mut told = shop(Vec::new());
    told.settings["audit"] = json!({ "treatment.heard": 4, "treatment.respected": 4, "treatment.fair": 4,
        "treatment.time_valued": 4, "treatment.put_right": 4 });
    let scored = friction(&told.book(), asof());
    assert_eq!(scored.of(Dimension::Treatment).too_early(), None);
    assert_eq!(scored.said(), scored.value());
}

#[test]
fn the_worst_dimension_comes_first_and_the_unknown_last() {
    let mut told = shop(Vec::new());
    told.settings["audit"] = json!({ "process.found": 4, "games.true_price": 2 });
    let scored = friction(&told.book(), asof());
    let order: Vec<&str> = scored
        .worst_first()
        .iter()
        .map(|one| one.dimension.word())
        .collect();
    assert_eq!(
        order,
        ["games", "process", "treatment", "hassle", "together"]
    );
}

#[test]
fn the_same_reply_counts_once_however_often_it_stands_in_the_book() {
    let reply = |on, answer| json!({ "kind": "survey", "on": ago(on), "answers": { "games": answer }, "reply": "r1" });
    let once = friction(&shop(vec![reply(5, 2)]).book(), asof());
    let twice = friction(&shop(vec![reply(5, 2), reply(5, 2)]).book(), asof());
    let (once, twice) = (once.of(Dimension::Games), twice.of(Dimension::Games));
    assert_eq!((once.value, once.pieces), (twice.value, twice.pieces));
}

#[test]
fn a_wait_that_is_explained_feels_shorter_and_one_of_no_minutes_is_none() {
    let smooth = |step: Value| {
        let mut told = shop(Vec::new());
        told.steps.push(step);
        friction(&told.book(), asof()).journey.smoothness.unwrap()
    };
    // As long as they gladly wait puts one in ten off, twice as long a third, three times six in ten.
    for (minutes, left) in [(15, 0.9), (30, 0.6561), (45, 0.387_420_489)] {
        let wait = json!({ "id": "s", "name": "Pay", "wait_minutes": minutes, "explained": true });
        assert!(close(smooth(wait), left), "{minutes}");
    }
    let dark = smooth(json!({ "id": "s", "name": "Pay", "wait_minutes": 15, "explained": false }));
    assert!(close(dark, 0.9f64.powf(2.25)));
    assert_eq!(
        smooth(json!({ "id": "s", "name": "Pay", "wait_minutes": 0, "tolerance_minutes": 0 })),
        1.0
    );
    assert_eq!(
        smooth(json!({ "id": "s", "name": "Pay", "wait_minutes": 1, "tolerance_minutes": 0 })),
        1.0 - 0.95
    );
}

#[test]
fn a_step_where_many_give_up_is_at_least_as_hard() {
    let mut told = shop(Vec::new());
    told.steps.push(json!({ "id": "s", "name": "Pay", "drop_off": 0.6, "hard_payment": true, "active_minutes": 5, "wait_minutes": 15 }));
    let journey = friction(&told.book(), asof()).journey;
    assert_eq!(
        (journey.steps[0].friction, journey.steps[0].share),
        (0.6, 1.0)
    );
    assert_eq!(journey.flow, Some(0.25));
}

#[test]
fn an_edited_value_shows_its_effect_before_it_is_saved() {
    let mut told = shop(Vec::new());
    told.steps
        .push(json!({ "id": "s", "name": "Pay", "position": 1, "wait_minutes": 45 }));
    let book = told.book();
    let evidence = Evidence::of(&book, asof());
    let now = score(&evidence);
    let change = |minutes: Value| {
        let mut fields = Fields::new();
        fields.insert("wait_minutes".to_owned(), minutes);
        edited(&evidence.steps, &id("s"), &fields).map(|steps| with_steps(&evidence, &now, steps))
    };
    let shorter = change(json!(15)).unwrap();
    let gained = 0.9 - 0.9f64.powi(9);
    assert!(close(shorter.smoothness.unwrap(), gained));
    assert!(close(shorter.people.unwrap(), 100.0 * gained));
    // One in five of those put off buys elsewhere.
    assert!((shorter.worth.unwrap() - 0.2 * 500_000.0 * gained).abs() < 1e-6);
    assert_eq!(shorter.way(), Way::Better);
    assert_eq!(change(json!(90)).unwrap().way(), Way::Worse);
    assert_eq!(change(json!(45)).unwrap().way(), Way::Same);
    assert!(
        change(json!(-3)).is_none(),
        "a wait below nothing is no step"
    );
}

#[test]
fn the_honesty_check_names_each_broken_word_and_what_it_did_to_trust() {
    let book = shop(vec![
        json!({ "kind": "purchase", "customer": "ann", "on": ago(50), "amount": 1000, "quoted": 1000 }),
        json!({ "kind": "purchase", "customer": "ann", "on": ago(40), "amount": 1010, "quoted": 1000, "terms_kept": true }),
        json!({ "kind": "purchase", "customer": "ann", "on": ago(30), "amount": 1011, "quoted": 1000, "promised_for": ago(25), "delivered_on": ago(20) }),
        json!({ "kind": "purchase", "customer": "bob", "on": ago(20), "terms_kept": false, "promised_for": ago(5) }),
        json!({ "kind": "purchase", "customer": "bob", "on": ago(10), "amount": 500 }),
        json!({ "kind": "incident", "customer": "bob", "on": ago(9), "sort": "game", "severity": 4 }),
    ])
    .book();
    let evidence = Evidence::of(&book, asof());
    let found = honesty::honesty(&evidence);
    assert_eq!((found.all.told, found.all.kept), (4, 2));
    assert_eq!((found.price.told, found.price.kept), (3, 2));
    assert_eq!((found.day.told, found.day.kept), (1, 0));
    assert_eq!((found.terms.told, found.terms.kept), (2, 1));
    let [latest, earlier] = found.broken.as_slice() else {
        panic!("{found:?}")
    };
    assert!(latest.terms && latest.charged.is_none() && latest.delivered.is_none());
    assert_eq!(
        earlier
            .charged
            .map(|(quoted, paid)| paid.get() - quoted.get()),
        Some(11)
    );
    assert_eq!(
        earlier
            .delivered
            .map(|(promised, came)| came.since(promised)),
        Some(5)
    );
    let [bob, ann] = found.affected.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!(
        (
            bob.customer.as_str(),
            bob.times,
            ann.customer.as_str(),
            ann.times
        ),
        ("bob", 2, "ann", 1)
    );
    assert!(bob.lost > 0.2 && ann.lost > 0.0, "{found:?}");
    assert_eq!(
        score(&evidence).of(Dimension::Games).parts.measured,
        Some(0.5)
    );
}

#[test]
fn open_complaints_are_told_with_their_age_the_oldest_first() {
    let book = shop(vec![
        json!({ "kind": "incident", "customer": "ann", "on": ago(1), "complaint": true }),
        json!({ "kind": "incident", "on": ago(400), "complaint": true }),
        json!({ "kind": "incident", "customer": "ann", "on": ago(30), "complaint": true, "resolved_on": ago(29), "made_right": "full" }),
        json!({ "kind": "incident", "customer": "bob", "on": ago(30), "complaint": true, "resolved_on": ago(20), "made_right": "partial" }),
        json!({ "kind": "incident", "customer": "bob", "on": ago(30) }),
    ])
    .book();
    let found = complaints::complaints(&Evidence::of(&book, asof()));
    let open: Vec<(i32, bool)> = found.open.iter().map(|one| (one.age, one.red)).collect();
    assert_eq!(open, [(400, true), (1, false)]);
    assert_eq!(
        (found.settled, found.full, found.at_once, found.median_days),
        (2, 1, 1, Some(1))
    );
}

#[test]
fn causes_are_suggested_as_they_were_written_before() {
    let wrong = |days, cause: &str, step: &str| json!({ "kind": "incident", "on": ago(days), "cause": cause, "step": step });
    let book = shop(vec![
        wrong(500, "Old price list", "s1"),
        wrong(400, "Old price list", "s1"),
        wrong(3, "Packing list not checked", "s2"),
        wrong(2, "Courier late", "s3"),
    ])
    .book();
    let fold = |text: &str| text.to_lowercase();
    let suggested = |typed: &str, step: Option<&str>| -> Vec<String> {
        let step = step.map(id);
        let found = recurring_causes::suggestions(&book, typed, step.as_ref(), 2, &fold);
        found
            .iter()
            .map(|cause| cause.as_str().to_owned())
            .collect()
    };
    assert_eq!(suggested("", None), ["Old price list", "Courier late"]);
    assert_eq!(
        suggested("", Some("s2")),
        ["Packing list not checked", "Old price list"]
    );
    assert_eq!(suggested("LIST pa", None), ["Packing list not checked"]);
    assert_eq!(suggested("courier late", None), Vec::<String>::new());
}

#[test]
fn every_reason_leads_to_an_entry_a_step_or_an_answer() {
    let mut told = shop(vec![
        json!({ "kind": "survey", "on": ago(5), "answers": { "hassle": 2 } }),
        json!({ "kind": "incident", "on": ago(4), "sort": "built_in", "severity": 1 }),
    ]);
    told.settings["audit"] = json!({ "hassle.short_waits": 2, "hassle.one_visit": 5 });
    told.steps
        .push(json!({ "id": "s", "name": "Pay", "extra_visits": 1 }));
    let book = told.book();
    let evidence = Evidence::of(&book, asof());
    let why = reasons(&evidence, &score(&evidence), Dimension::Hassle);
    let entries: Vec<&str> = why
        .iter()
        .filter_map(|one| Some(one.entry.as_ref()?.as_str()))
        .collect();
    assert_eq!(entries.len(), 2, "{why:?}");
    assert!(why.iter().any(
        |one| matches!(&one.what, EvidenceKind::Step(step, _) if step.as_str() == "s" && one.points > 0.0)
    ));
    let answered = |question: &str| {
        why.iter().find(|one| {
            one.what
                == EvidenceKind::Audit(match question {
                    "hassle.short_waits" => "hassle.short_waits",
                    _ => "hassle.one_visit",
                })
        })
    };
    assert!(answered("hassle.short_waits").unwrap().points > 0.0);
    assert_eq!(answered("hassle.one_visit").unwrap().points, 0.0);
}

#[test]
fn an_audit_of_today_leaves_the_scores_of_yesterday_as_they_were() {
    let mut told = shop(Vec::new());
    told.settings["audit"] = json!({ "games.true_price": 2 });
    let book = told.book();
    let answer = |book: &Book, n: i64, days: i32| {
        let answer = audit::answer(
            book,
            "games.true_price",
            OneToFive::new(n),
            asof().plus(-days),
        );
        after(book, &answer, 10_000 - u64::try_from(days).unwrap())
    };
    let book = answer(&answer(&book, 4, 100), 5, 10);
    let book = open(&write(&book, "2025-06-30T00:00:00Z")).unwrap();
    let games = |days: i32| {
        friction(&book, asof().plus(-days))
            .of(Dimension::Games)
            .value
    };
    assert_eq!(
        (games(101), games(100), games(11), games(10), games(0)),
        (Some(0.75), Some(0.25), Some(0.25), Some(0.0), Some(0.0))
    );
    let history = audit::history(&book);
    assert_eq!(
        history
            .iter()
            .map(|(day, all)| (asof().since(*day), all[3]))
            .collect::<Vec<_>>(),
        [(100, Some(0.25)), (10, Some(0.0))]
    );
    let taken_back = after(
        &book,
        &audit::answer(&book, "games.true_price", None, asof()),
        20_000,
    );
    assert_eq!(friction(&taken_back, asof()).value(), None);
    assert_eq!(
        audit::next_question(&audit::asof(&taken_back.settings(), asof())),
        Some("treatment.heard")
    );
}

#[test]
fn a_template_makes_steps_in_their_order_after_those_that_are_there() {
    let mut told = shop(Vec::new());
    told.steps
        .push(json!({ "id": "first", "name": "Ring the bell", "position": 4 }));
    for template in Template::ALL {
        let book = told.book();
        let count = template.steps().len();
        let names: Vec<String> = template
            .steps()
            .iter()
            .map(|(word, _)| (*word).to_owned())
            .collect();
        let ids: Vec<_> = (0..count)
            .map(|n| id(&format!("z{:02}", count - n)))
            .collect();
        let book = after(&book, &templates::add(&book, *template, &names, &ids), 0);
        let order: Vec<String> = Evidence::of(&book, asof())
            .steps
            .iter()
            .map(|step| step.name.as_str().to_owned())
            .collect();
        assert_eq!(order[0], "Ring the bell");
        assert_eq!(order[1..], names);
        assert!(
            names
                .iter()
                .all(|name| templates::STEPS.contains(&name.as_str()))
        );
    }
}

#[test]
fn steps_are_put_in_another_order_by_one_action() {
    let mut told = shop(Vec::new());
    for (n, name) in ["a", "b", "c"].iter().enumerate() {
        told.steps
            .push(json!({ "id": name, "name": name, "position": n + 1 }));
    }
    let book = told.book();
    let order: Vec<_> = ["a", "c", "b"].iter().map(|name| id(name)).collect();
    let action = templates::reorder(&book, &order);
    let moved = after(&book, &action, 0);
    let names: Vec<String> = Evidence::of(&moved, asof())
        .steps
        .iter()
        .map(|step| step.id.to_string())
        .collect();
    assert_eq!(names, ["a", "c", "b"]);
    let Action::All(moves) = action else { panic!() };
    assert_eq!(moves.len(), 2, "what stands right is left alone");
}

#[test]
fn a_setting_that_scores_rest_on_rescores_everybody_and_an_audit_answer_disturbs_nobody() {
    let book = shop(vec![
        json!({ "kind": "touch", "customer": "ann", "channel": "visit", "on": ago(30) }),
    ])
    .book();
    let mut session = Session::open(Memory::new(), Space::Book, Writer::of_bits(1), asof());
    let file = read(&write(&book, "2025-06-30T00:00:00Z"), |_| false).unwrap();
    let ops = compare(&Book::new(), file, session.next_stamp(1), false).ops;
    session.prepare(&Action::Merge(ops), 1).unwrap();
    let half_life = |session: &Session<Memory>| {
        session
            .score_cache()
            .get(&id("ann"))
            .unwrap()
            .warmth
            .half_life
    };
    let held = session.score_cache().get(&id("ann")).unwrap().clone();
    let answer = audit::answer(
        session.book(),
        "games.true_price",
        OneToFive::new(2),
        asof(),
    );
    session.perform(&answer, Label::SettingsChanged, 2).unwrap();
    assert!(
        Rc::ptr_eq(&held, session.score_cache().get(&id("ann")).unwrap()),
        "scored again for nothing"
    );
    let mut fields = Fields::new();
    fields.insert("cadence/prospect".to_owned(), json!(20));
    let cadence = Action::Edit(List::Settings, Settings::id(), fields);
    session
        .perform(&cadence, Label::SettingsChanged, 3)
        .unwrap();
    assert_eq!(half_life(&session), 20);
    session.undo(4).unwrap();
    assert_eq!(half_life(&session), 14);
}

#[test]
fn open_complaints_come_first_by_age_then_what_happened_last() {
    let trouble = |days: i32, more: Value| {
        let mut entry =
            json!({ "kind": "incident", "customer": "ann", "on": ago(days), "severity": 2 });
        entry
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        entry
    };
    let told = shop(vec![
        trouble(9, json!({ "sort": "built_in", "cause": "till stuck" })),
        trouble(5, json!({ "complaint": true })),
        trouble(40, json!({ "complaint": true, "sort": "game" })),
        trouble(3, json!({ "complaint": true, "resolved_on": ago(2) })),
        trouble(1, json!({ "cause": "till stuck" })),
        trouble(-1, json!({ "complaint": true })),
    ]);
    let book = told.book();
    let all = incidents(&Evidence::of(&book, asof()));
    let ids: Vec<&str> = all.iter().map(|one| one.entry.as_str()).collect();
    assert_eq!(ids, ["e002", "e001", "e004", "e003", "e000"]);
    assert_eq!(all.iter().filter(|one| one.open).count(), 2);
    let found = |sift: IncidentFilter| -> Vec<&str> {
        let found = all.iter().filter(|one| sift.finds(one));
        found.map(|one| one.entry.as_str()).collect()
    };
    let cause = IncidentFilter {
        cause: kept_core::book::value::Line::new("till stuck"),
        ..IncidentFilter::default()
    };
    assert_eq!(found(cause.clone()), ["e004", "e000"]);
    let glitches = IncidentFilter {
        sort: Some(Sort::Glitch),
        ..cause
    };
    assert_eq!(found(glitches), ["e004"]);
    let games = IncidentFilter {
        dimension: Some(Dimension::Games),
        ..IncidentFilter::default()
    };
    assert_eq!(found(games), ["e002"]);
}
