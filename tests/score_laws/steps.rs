//! What to do for one customer: which step applies when, and that the question "what if" tells what doing it brings.

use super::ann::{ago, ann, asof, book_of, id, of_ann, put, score_in};
use super::{ROUNDING, any_entries, any_entry};
use kept_core::book::action::Action;
use kept_core::book::fact::{Channel, NeedAnswer};
use kept_core::book::hlc::Writer;
use kept_core::book::op::List;
use kept_core::book::{Book, Id};
use kept_core::scoring::retention::today::suggest::best;
use kept_core::scoring::retention::today::{
    Gauge, Idea, Open, Step, Task, Why, ideas, rest, what_if,
};
use kept_core::scoring::retention::{BookRhythm, Factor, Stage};
use kept_core::session::{Label, Session};
use kept_core::storage::Space;
use kept_core::storage::memory::Memory;
use proptest::prelude::*;
use serde_json::{Value, json};

fn ideas_in(book: &Book) -> Vec<Idea> {
    let (customer, file) = book.customer(&id("ann")).unwrap();
    let score = score_in(book, asof());
    ideas(customer, file, &score, &book.settings(), asof())
}

fn best_in(book: &Book) -> Option<Idea> {
    let (customer, file) = book.customer(&id("ann")).unwrap();
    let (score, open) = (score_in(book, asof()), Open::of(file, asof()));
    best(customer, file, &open, &score, &book.settings(), asof())
}

fn best_of(entries: Vec<Value>) -> Option<Idea> {
    best_in(&book_of(&[ann()], &of_ann(entries)))
}

fn step_of(entries: Vec<Value>) -> Option<Step> {
    best_of(entries).map(|idea| idea.step)
}

fn touch(days: i32, channel: &str) -> Value {
    json!({ "kind": "touch", "on": ago(days), "channel": channel, "by": "us" })
}

fn unanswered(days: i32, channel: &str) -> Value {
    json!({ "kind": "touch", "on": ago(days), "channel": channel, "by": "us", "answered": false })
}

/// Ann as a customer of unrecorded purchases, met today: her contact is not due for sixty days.
fn met_today(mut entries: Vec<Value>) -> Vec<Value> {
    entries.push(touch(0, "visit"));
    entries.push(json!({ "kind": "purchase", "on": ago(400) }));
    entries
}

#[test]
fn the_lightest_contact_that_warms_enough_is_suggested() {
    let after_a_visit = |days| {
        let ideas = ideas_in(&book_of(&[ann()], &of_ann(met(days))));
        let mut steps = ideas.into_iter().map(|idea| idea.step);
        steps.find(|step| step.task() == Task::BeInTouch)
    };
    fn met(days: i32) -> Vec<Value> {
        vec![
            json!({ "kind": "purchase", "on": ago(days) }),
            touch(days, "visit"),
        ]
    }
    // Warmth is 2^(−days/60); a message brings it to .5 from a sixth.
    assert_eq!(after_a_visit(59), None);
    assert_eq!(after_a_visit(61), Some(Step::BeInTouch(Channel::Message)));
    assert_eq!(after_a_visit(155), Some(Step::BeInTouch(Channel::Message)));
    assert_eq!(after_a_visit(156), Some(Step::BeInTouch(Channel::Call)));
    let mut thanked = met(156);
    thanked[1]["thanks"] = json!(true);
    assert_eq!(best_of(thanked.clone()).unwrap().why, Why::Silent(156));
    assert_eq!(best_of(thanked).unwrap().eased, Some(Factor::InTouch));
    assert_eq!(best_of(vec![]).unwrap().why, Why::Never);
}

#[test]
fn a_contact_is_suggested_from_the_day_it_is_due() {
    let due = |days| {
        let mut met = touch(days, "visit");
        met["thanks"] = json!(true);
        best_of(vec![json!({ "kind": "purchase", "on": ago(400) }), met])
    };
    assert_eq!(due(59), None);
    let due = due(60).unwrap();
    assert_eq!(due.step, Step::BeInTouch(Channel::Message));
    assert!(due.saves() > 0.0);
}

#[test]
fn a_prospect_is_warmed_and_no_risk_is_told_of_them() {
    let idea = best_of(vec![touch(30, "visit")]).unwrap();
    assert_eq!((idea.gauge, idea.eased), (Gauge::Warmth, None));
    assert!(idea.then > idea.now && idea.saves() == idea.then - idea.now);
}

#[test]
fn after_three_contacts_that_nobody_answered_the_channel_changes() {
    let tried = |channels: [&str; 3]| {
        let tried = [200, 190, 180].into_iter().zip(channels);
        step_of(
            tried
                .map(|(days, channel)| unanswered(days, channel))
                .collect(),
        )
    };
    let by = |channel| Some(Step::BeInTouch(channel));
    assert_eq!(tried(["call", "call", "call"]), by(Channel::Visit));
    assert_eq!(tried(["message", "message", "message"]), by(Channel::Call));
    assert_eq!(tried(["message", "call", "call"]), by(Channel::Visit));
    // Nothing else is left: only the last channel is out.
    assert_eq!(tried(["message", "call", "visit"]), by(Channel::Call));
    let two = vec![unanswered(190, "call"), unanswered(180, "call")];
    assert_eq!(step_of(two.clone()), by(Channel::Call));
    for answer in [
        json!({ "kind": "need", "on": ago(185), "answered_on": ago(184) }),
        json!({ "kind": "incident", "on": ago(185), "complaint": true, "resolved_on": ago(184) }),
        json!({ "kind": "touch", "on": ago(185), "channel": "message", "by": "them" }),
        json!({ "kind": "touch", "on": ago(185), "channel": "call", "by": "us" }),
        json!({ "kind": "rival", "on": ago(185) }),
    ] {
        let mut row = two.clone();
        row.insert(0, unanswered(200, "call"));
        let is_contact = answer["kind"] != "rival";
        row.push(answer);
        assert_eq!(step_of(row) == by(Channel::Visit), !is_contact);
    }
}

#[test]
fn nobody_is_to_be_contacted_within_three_days_of_a_contact() {
    let later = |days| step_of(vec![unanswered(days, "message")]);
    assert_eq!(later(3), None);
    assert_eq!(later(4), Some(Step::BeInTouch(Channel::Call)));
    let bought = |days| {
        let mut ann = ann();
        ann["cadence"] = json!(7);
        let told = vec![json!({ "kind": "purchase", "on": ago(days), "amount": 100 })];
        let ideas = ideas_in(&book_of(&[ann], &of_ann(told)));
        ideas.iter().any(|idea| idea.step.task() == Task::BeInTouch)
    };
    // A purchase leaves .8, which a week halves: due after four days.
    assert_eq!((bought(3), bought(4)), (false, true));
}

#[test]
fn thanks_are_owed_for_a_year_and_last_for_half_of_one() {
    let owed = |bought, thanked: Option<i32>| {
        let mut entries = vec![
            json!({ "kind": "purchase", "on": ago(bought) }),
            unanswered(1, "message"),
        ];
        entries.extend(thanked.map(|days| {
            json!({ "kind": "touch", "on": ago(days), "channel": "message", "thanks": true })
        }));
        step_of(entries) == Some(Step::SayThanks(Channel::Call))
    };
    assert!(owed(364, None));
    assert!(!owed(365, None));
    assert!(owed(364, Some(181)));
    assert!(!owed(364, Some(180)));
}

#[test]
fn the_promise_overdue_is_to_be_kept() {
    let promise = |due| json!({ "kind": "promise", "on": ago(30), "due": ago(due) });
    let idea = best_of(met_today(vec![promise(5)])).unwrap();
    assert_eq!(idea.step, Step::KeepPromise(id("e000")));
    assert_eq!(
        (idea.why, idea.eased),
        (Why::Overdue(5), Some(Factor::Distrust))
    );
    assert_eq!(step_of(met_today(vec![promise(0)])), None);
    let mut told = promise(5);
    told["broken_on"] = json!(ago(1));
    assert_eq!(step_of(met_today(vec![told])), None);
    // Kept in the future is not kept yet.
    let mut told = promise(5);
    told["kept_on"] = json!(ago(-1));
    assert_eq!(
        step_of(met_today(vec![told])),
        Some(Step::KeepPromise(id("e000")))
    );
}

#[test]
fn the_open_complaint_is_to_be_settled() {
    let wrong = json!({ "kind": "incident", "on": ago(9), "severity": 4, "complaint": true });
    let idea = best_of(met_today(vec![wrong.clone()])).unwrap();
    assert_eq!(idea.step, Step::SettleComplaint(id("e000")));
    assert_eq!(idea.why, Why::Complained(9));
    let mut settled = wrong.clone();
    settled["resolved_on"] = json!(ago(2));
    assert_eq!(step_of(met_today(vec![settled])), None);
    let mut borne = wrong;
    borne["complaint"] = json!(false);
    assert_eq!(step_of(met_today(vec![borne])), None);
}

#[test]
fn the_need_is_to_be_answered_and_what_it_names_offered_once() {
    let need = json!({ "kind": "need", "on": ago(40), "item": "oven" });
    let entries = met_today(vec![need]);
    let book = book_of(&[ann()], &of_ann(entries.clone()));
    let steps: Vec<Step> = ideas_in(&book).into_iter().map(|idea| idea.step).collect();
    let offer = Step::Offer {
        need: id("e000"),
        item: id("oven"),
    };
    let answer = Step::AnswerNeed(id("e000"), NeedAnswer::Acted);
    assert_eq!(steps, [answer.clone(), offer.clone()]);
    // Open for more than fourteen days, it must be answered before anything else.
    let idea = best_in(&book).unwrap();
    assert_eq!((&idea.step, idea.why), (&answer, Why::Waiting(40)));
    assert_eq!((idea.must(), idea.eased), (Some(26), Some(Factor::Unheard)));
    let offers = |item: &str| {
        let mut entries = entries.clone();
        entries.push(json!({ "kind": "offer", "on": ago(300), "item": item }));
        let ideas = ideas_in(&book_of(&[ann()], &of_ann(entries)));
        ideas.iter().any(|idea| idea.step == offer)
    };
    assert_eq!((offers("lamp"), offers("oven")), (true, false));
}

#[test]
fn of_two_steps_that_save_the_same_the_earlier_task_speaks() {
    // Two promises made and due on the same day, either of which may be kept.
    let late = json!({ "kind": "promise", "on": ago(30), "due": ago(20) });
    let book = book_of(&[ann()], &of_ann(vec![late.clone(), late]));
    let all = ideas_in(&book);
    assert_eq!(all[0].saves(), all[1].saves());
    assert_eq!(best_in(&book).unwrap().step, Step::KeepPromise(id("e000")));
}

#[test]
fn nothing_is_suggested_for_those_who_left() {
    let entries = vec![
        json!({ "kind": "promise", "on": ago(30), "due": ago(20) }),
        json!({ "kind": "departure", "on": ago(10) }),
    ];
    let book = book_of(&[ann()], &of_ann(entries));
    assert_eq!(ideas_in(&book), []);
    assert_eq!(best_in(&book), None);
}

#[test]
fn a_step_about_an_entry_that_is_not_there_has_no_what_if() {
    let book = book_of(&[ann()], &[]);
    let (customer, file) = book.customer(&id("ann")).unwrap();
    let step = Step::KeepPromise(id("elsewhere"));
    assert_eq!(
        what_if(
            customer,
            file,
            &book.settings(),
            &BookRhythm::of(&book, asof()),
            asof(),
            &step
        ),
        None
    );
}

/// A page with this book, read by nobody else.
fn page(entries: &[Value]) -> Session<Memory> {
    let mut page = Session::open(Memory::new(), Space::Book, Writer::of_bits(1), asof());
    let records = std::iter::once(put(List::Customers, &ann()));
    let ops = records.chain(entries.iter().map(|entry| put(List::Entries, entry)));
    let all = Action::Merge(ops.collect());
    page.perform(&all, Label::Imported(1), 1).unwrap();
    page
}

fn perform(page: &mut Session<Memory>, step: &Step, fresh: &Id) {
    let action = step.action(&id("ann"), asof(), fresh);
    page.perform(&action, Label::EntryChanged, 2).unwrap();
}

/// Steps that apply to nearly anybody, whether they are suggested or not.
fn contacts() -> [Step; 3] {
    [
        Step::BeInTouch(Channel::Visit),
        Step::BeInTouch(Channel::Letter),
        Step::SayThanks(Channel::Message),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn what_if_agrees_with_what_happens_when_it_is_done(entries in any_entries()) {
        let asked = page(&entries);
        let rhythm = *asked.score_cache().rhythm();
        let steps = ideas_in(asked.book()).into_iter().map(|idea| (idea.step, Some((idea.gauge, idea.then))));
        for (step, then) in steps.chain(contacts().map(|step| (step, None))) {
            let (customer, file) = asked.book().customer(&id("ann")).unwrap();
            let told = what_if(customer, file, &asked.book().settings(), &rhythm, asof(), &step).unwrap();
            let mut done = page(&entries);
            perform(&mut done, &step, &id("~what-if"));
            let scored = (**done.score_cache().get(&id("ann")).unwrap()).clone();
            prop_assert_eq!(&scored, &told, "{:?}", step);
            match then {
                Some((Gauge::Risk, then)) => prop_assert_eq!(scored.risk.unwrap().value, then),
                Some((Gauge::Warmth, then)) => prop_assert_eq!(scored.warmth.value, then),
                None => {}
            }
            // Under an id that sorts before all others of the day, the same but for rounding.
            let mut done = page(&entries);
            perform(&mut done, &step, &id("!"));
            let other = done.score_cache().get(&id("ann")).unwrap();
            let risks = (told.risk.map_or(0.0, |risk| risk.value), other.risk.map_or(0.0, |risk| risk.value));
            prop_assert!((risks.0 - risks.1).abs() <= ROUNDING, "{step:?}: {risks:?}");
            // And it can be taken back.
            done.undo(3).unwrap();
            prop_assert_eq!(done.score_cache().get(&id("ann")), asked.score_cache().get(&id("ann")));
        }
    }

    #[test]
    fn the_best_idea_is_the_must_or_else_the_one_that_saves_most(entries in any_entries()) {
        let book = book_of(&[ann()], &of_ann(entries));
        let (all, best) = (ideas_in(&book), best_in(&book));
        let musts: Vec<&Idea> = all.iter().filter(|idea| idea.must().is_some()).collect();
        if let Some(best) = best.as_ref().filter(|_| !musts.is_empty()) {
            let key = |idea: &Idea| (idea.saves(), idea.must());
            prop_assert!(musts.iter().all(|idea| key(idea) <= key(best)), "{best:?}");
            prop_assert!(best.must().is_some());
            return Ok(());
        }
        let most = all.iter().map(Idea::saves).fold(0.0, f64::max);
        let first = all.iter().find(|idea| idea.saves() == most
            && (most > 0.0 || idea.step.task() == Task::BeInTouch));
        prop_assert_eq!(best.as_ref(), first);
    }

    #[test]
    fn nobody_is_to_be_in_touch_who_was_these_three_days_or_is_not_due(entries in any_entries()) {
        let book = book_of(&[ann()], &entries);
        let score = score_in(&book, asof());
        let in_touch = ideas_in(&book).iter().any(|idea| idea.step.task() == Task::BeInTouch);
        let rested = score.warmth.last.is_none_or(|(day, _)| asof().since(day) > 3);
        prop_assert_eq!(in_touch, score.stage != Stage::Former && rested && score.warmth.due <= asof());
    }

    #[test]
    fn being_in_touch_answering_and_settling_never_raise_the_risk(entries in any_entries()) {
        for idea in ideas_in(&book_of(&[ann()], &entries)) {
            // Keeping a promise so old that its failure is all but forgotten brings it to mind again.
            if idea.step.task() != Task::KeepPromise {
                prop_assert!(idea.saves() >= -ROUNDING, "{idea:?}");
            }
        }
    }

    #[test]
    fn one_who_rests_is_suggested_only_what_cannot_wait_until_the_day_comes(entries in proptest::collection::vec(any_entry(), 0..12), days in -20..20i32) {
        let entries = of_ann(entries);
        let (mut page, mut other) = (page(&entries), page(&entries));
        let awake = page.score_cache().suggestions();
        let action = rest(&id("ann"), asof().plus(days));
        page.perform(&action, Label::Snoozed("Ann".to_owned(), String::new()), 2).unwrap();
        if days > 0 {
            let left = page.score_cache().suggestions();
            prop_assert!(left.best.iter().all(|one| one.idea.must().is_some()));
            page.turn_to(asof().plus(days));
            other.turn_to(asof().plus(days));
        }
        prop_assert_eq!(page.score_cache().suggestions(), other.score_cache().suggestions());
        page.undo(3).unwrap();
        page.turn_to(asof());
        prop_assert_eq!(page.score_cache().suggestions(), awake);
    }
}
