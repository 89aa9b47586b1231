//! Companies with several people: contact with one warms the company, nothing is counted twice, and whatever devices do, all
//! see the same people.

use kept_core::book::action::Action;
use kept_core::book::combine::sides;
use kept_core::book::company_offer::offer;
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::{Book, Day, Id};
use kept_core::scoring::retention::today::{Task, ideas};
use kept_core::scoring::retention::{CustomerScore, reasons};
use kept_core::session::{Label, ScoreCache, Session};
use kept_core::storage::Space;
use kept_core::storage::memory::Memory;
use proptest::prelude::*;
use serde_json::{Value, json};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn today() -> Day {
    Day::parse("2026-06-30").unwrap()
}

fn ago(days: i32) -> String {
    today().plus(-days).to_string()
}

fn put(list: List, record: &Value) -> Op {
    let mut fields = record.as_object().unwrap().clone();
    let key = fields.remove("id").unwrap();
    Op::now(list, id(key.as_str().unwrap()), Change::Put(fields))
}

fn somebody(who: &str, company: Option<&str>) -> Value {
    let mut fields = json!({ "id": who, "name": who.to_uppercase(), "added": "2024-01-01" });
    if let Some(company) = company {
        fields["works_for"] = json!(company);
    }
    fields
}

fn entry(which: &str, who: &str, days: i32, mut fields: Value) -> Value {
    fields["id"] = json!(which);
    fields["customer"] = json!(who);
    fields["on"] = json!(ago(days));
    fields
}

fn visit(which: &str, who: &str, days: i32) -> Value {
    entry(
        which,
        who,
        days,
        json!({ "kind": "touch", "channel": "visit", "by": "us" }),
    )
}

fn book_of(customers: &[Value], entries: &[Value]) -> Book {
    let customers = customers.iter().map(|record| put(List::Customers, record));
    let entries = entries.iter().map(|record| put(List::Entries, record));
    let ops = customers.chain(entries).collect();
    let stamp = Clock::new(Writer::of_bits(1)).tick(0);
    let (book, _) = Book::new().fold(&Batch { stamp, ops });
    assert_eq!(book.shadows().count(), 0, "a record was not whole");
    book
}

/// Acme, for whom Ann and Bob work, and Zoe, who works for nobody.
fn acme() -> Vec<Value> {
    vec![
        somebody("acme", None),
        somebody("ann", Some("acme")),
        somebody("bob", Some("acme")),
        somebody("zoe", None),
    ]
}

fn score(book: &Book, who: &str) -> CustomerScore {
    CustomerScore::clone(ScoreCache::of(book, today()).get(&id(who)).unwrap())
}

fn people<'a>(book: &'a Book, who: &str) -> Vec<&'a str> {
    book.people_of(&id(who))
        .iter()
        .map(|id| id.as_str())
        .collect()
}

#[test]
fn contact_with_one_warms_the_company_as_its_own_would_and_nobody_else() {
    let book = book_of(&acme(), &[visit("e1", "ann", 10)]);
    let own = book_of(&acme(), &[visit("e1", "acme", 10)]);
    assert_eq!(score(&book, "acme").warmth, score(&own, "acme").warmth);
    assert!(score(&book, "acme").warmth.value >= 0.5);
    assert_eq!(score(&book, "acme").warmth, score(&book, "ann").warmth);
    for other in ["bob", "zoe"] {
        assert_eq!(score(&book, other).warmth.last, None);
    }
    // What is said to the company itself warms none of its people.
    assert_eq!(score(&own, "ann").warmth.last, None);
}

#[test]
fn the_reasons_of_a_companys_warmth_name_the_contacts_of_its_people_and_add_up() {
    let entries = [
        visit("e2", "bob", 30),
        visit("e1", "acme", 30),
        visit("e3", "ann", 5),
    ];
    let book = book_of(&acme(), &entries);
    let (_, file) = book.customer(&id("acme")).unwrap();
    let scored = score(&book, "acme");
    let why = reasons(&scored, file, today()).warmth;
    let named: Vec<&str> = why
        .iter()
        .map(|one| one.entry.as_ref().unwrap().as_str())
        .collect();
    assert_eq!(named, ["e1", "e2", "e3"]);
    let sum: f64 = why.iter().map(|one| one.points).sum();
    assert!((sum - scored.warmth.value).abs() < 1e-12);
    let curve = scored
        .warmth
        .curve(file, today(), today().plus(-60), today());
    assert_eq!(curve.jumps.len(), 3);
    assert_eq!(curve.days.last().unwrap().1, scored.warmth.value);
}

#[test]
fn what_people_buy_promise_and_suffer_stays_theirs() {
    let mut entries = vec![visit("v", "acme", 400)];
    for (n, days) in [300, 200, 100, 20].into_iter().enumerate() {
        let bought = json!({ "kind": "purchase", "amount": 1000, "minutes": 30 });
        entries.push(entry(&format!("p{n}"), "ann", days, bought));
    }
    entries.push(entry(
        "i",
        "ann",
        10,
        json!({ "kind": "incident", "severity": 5, "sort": "glitch", "complaint": true }),
    ));
    entries.push(entry(
        "q",
        "ann",
        50,
        json!({ "kind": "promise", "text": "x", "due": ago(40) }),
    ));
    let (linked, apart) = (
        acme(),
        acme().into_iter().map(|mut one| {
            one.as_object_mut().unwrap().remove("works_for");
            one
        }),
    );
    let (book, apart) = (
        book_of(&linked, &entries),
        book_of(&apart.collect::<Vec<_>>(), &entries),
    );
    let (with, without) = (score(&book, "acme"), score(&apart, "acme"));
    assert_eq!(with.stage, without.stage);
    assert_eq!(with.own_value, None);
    assert_eq!(
        (&with.trust, &with.felt, &with.rhythm),
        (&without.trust, &without.felt, &without.rhythm)
    );
    assert!(with.warmth.value > without.warmth.value);
    assert_eq!(score(&book, "ann"), score(&apart, "ann"));
    let (one, other) = (
        ScoreCache::of(&book, today()),
        ScoreCache::of(&apart, today()),
    );
    assert_eq!(one.minutes(), other.minutes());
    assert_eq!(one.duties(), other.duties());
    assert_eq!(one.median(), other.median());
}

#[test]
fn a_link_counts_one_step_up_and_in_a_circle_both_ways() {
    let chain = [
        somebody("ann", Some("shop")),
        somebody("shop", Some("group")),
        somebody("group", None),
    ];
    let book = book_of(&chain, &[visit("e1", "ann", 10)]);
    assert!(score(&book, "shop").warmth.last.is_some());
    assert_eq!(score(&book, "group").warmth.last, None);
    let circle = [somebody("a", Some("b")), somebody("b", Some("a"))];
    let book = book_of(&circle, &[visit("e1", "a", 10), visit("e2", "b", 3)]);
    assert_eq!(
        (people(&book, "a"), people(&book, "b")),
        (vec!["b"], vec!["a"])
    );
    assert_eq!(score(&book, "a").warmth, score(&book, "b").warmth);
    let oneself = book_of(&[somebody("a", Some("a"))], &[visit("e1", "a", 10)]);
    assert_eq!(people(&oneself, "a"), Vec::<&str>::new());
    assert_eq!(score(&oneself, "a").warmth.contacts, 1);
}

#[test]
fn a_link_to_nobody_counts_for_nothing_until_they_are_back() {
    let mut session = session(&acme(), &[visit("e1", "ann", 10)]);
    let act = |session: &mut Session<Memory>, action, now| {
        session
            .perform(&action, Label::CustomerDeleted("x".into()), now)
            .unwrap();
        assert_fresh(session);
    };
    act(
        &mut session,
        Action::Delete(List::Customers, id("acme")),
        10,
    );
    assert!(session.book().company_of(&id("ann")).is_none());
    act(
        &mut session,
        Action::Restore(List::Customers, id("acme")),
        11,
    );
    assert_eq!(people(session.book(), "acme"), ["ann", "bob"]);
    act(&mut session, Action::Delete(List::Customers, id("ann")), 12);
    assert_eq!(people(session.book(), "acme"), ["bob"]);
    assert_eq!(
        session.score_cache().get(&id("acme")).unwrap().warmth.last,
        None
    );
    session.undo(13).unwrap();
    act(&mut session, Action::Erase(id("ann")), 14);
    let (_, file) = session.book().customer(&id("acme")).unwrap();
    assert!(file.people().all(|person| person.is_empty()));
}

#[test]
fn whoever_stands_for_a_company_stands_for_it_to_its_people() {
    let mut all = acme();
    all.push(somebody("acme2", None));
    all.push(somebody("cleo", Some("acme2")));
    let mut session = session(&all, &[visit("e1", "cleo", 10), visit("e2", "acme", 40)]);
    let link = json!({ "part_of": "acme" }).as_object().unwrap().clone();
    let action = Action::Edit(List::Customers, id("acme2"), link);
    session
        .perform(&action, Label::CustomerChanged("x".into()), 9)
        .unwrap();
    assert_fresh(&session);
    assert_eq!(people(session.book(), "acme"), ["ann", "bob", "cleo"]);
    assert_eq!(people(session.book(), "acme2"), ["ann", "bob", "cleo"]);
    assert_eq!(
        session
            .score_cache()
            .get(&id("acme"))
            .unwrap()
            .warmth
            .contacts,
        2
    );
    session.undo(10).unwrap();
    assert_fresh(&session);
    assert_eq!(people(session.book(), "acme"), ["ann", "bob"]);
    // Making one of a person and their own company offers no link to themselves.
    let sides = sides(session.book(), &id("ann"), &id("acme")).unwrap();
    assert!(sides.fields.iter().all(|side| side.field != "works_for"));
}

fn session(customers: &[Value], entries: &[Value]) -> Session<Memory> {
    let mut session = Session::open(Memory::new(), Space::Book, Writer::of_bits(1), today());
    let add = |list, record: &Value| {
        let mut fields = record.as_object().unwrap().clone();
        let key = fields.remove("id").unwrap();
        Action::Add(list, id(key.as_str().unwrap()), fields)
    };
    let customers = customers.iter().map(|record| add(List::Customers, record));
    let entries = entries.iter().map(|record| add(List::Entries, record));
    let all = Action::All(customers.chain(entries).collect());
    session.perform(&all, Label::EntryChanged, 1).unwrap();
    session
}

/// The scores that a page keeps are those it would have afresh.
fn assert_fresh(session: &Session<Memory>) {
    let fresh = ScoreCache::of(session.book(), today());
    let scored = |cache: &ScoreCache| -> Vec<String> {
        let scores = cache.scores();
        scores
            .map(|(id, score)| format!("{id} {score:?} {:?}", cache.agenda(id)))
            .collect()
    };
    assert_eq!(scored(session.score_cache()), scored(&fresh));
}

#[test]
fn a_contact_logged_for_a_person_scores_the_company_again_and_undo_takes_both_back() {
    let mut session = session(&acme(), &[]);
    let before = session.score_cache().clone();
    let mut fields = visit("e", "ann", 0).as_object().unwrap().clone();
    fields.remove("id");
    let log = Action::Add(List::Entries, id("e"), fields);
    session.perform(&log, Label::EntryChanged, 9).unwrap();
    assert_fresh(&session);
    assert_eq!(
        session.score_cache().get(&id("acme")).unwrap().warmth.value,
        1.0
    );
    session.undo(10).unwrap();
    assert_fresh(&session);
    assert_eq!(
        session.score_cache().get(&id("acme")),
        before.get(&id("acme"))
    );
}

/// The customers who have a card, in order of id.
fn cards(book: &Book) -> Vec<(String, Task, Option<String>)> {
    let list = ScoreCache::of(book, today()).all_suggestions(99);
    assert_eq!(list.count, list.best.len());
    assert_eq!(ScoreCache::of(book, today()).due_count(), list.count);
    let mut cards: Vec<_> = list
        .best
        .iter()
        .map(|card| {
            let reach = card.reach.as_ref().map(|(id, _)| id.to_string());
            (card.customer.to_string(), card.idea.step.task(), reach)
        })
        .collect();
    cards.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    cards
}

#[test]
fn today_asks_for_one_contact_with_a_company_and_names_the_person_to_reach() {
    let acme = || {
        let mut all = acme();
        all[0]["since"] = json!("2024-01-01");
        all[0]["annual_value"] = json!(100_000);
        all
    };
    let entries = [visit("e1", "ann", 200), visit("e2", "bob", 250)];
    let all = cards(&book_of(&acme(), &entries));
    let contact = |who: &str, reach: Option<&str>| {
        (who.to_owned(), Task::BeInTouch, reach.map(str::to_owned))
    };
    assert_eq!(all, [contact("acme", Some("bob")), contact("zoe", None)]);
    // Bob rests: then it is Ann.
    let mut resting = acme();
    resting[2]["snoozed_until"] = json!(today().plus(9).to_string());
    assert_eq!(
        cards(&book_of(&resting, &entries))[0],
        contact("acme", Some("ann"))
    );
    // Once somebody there was talked with today, nobody else of the company is asked for before tomorrow.
    let mut met = entries.to_vec();
    met.push(visit("e3", "bob", 0));
    assert_eq!(cards(&book_of(&acme(), &met)), [contact("zoe", None)]);
    // What must be done is asked for whoever it concerns.
    met.push(entry(
        "i",
        "ann",
        20,
        json!({ "kind": "incident", "severity": 3, "sort": "glitch", "complaint": true }),
    ));
    let all = cards(&book_of(&acme(), &met));
    assert_eq!(all[0], ("ann".to_owned(), Task::SettleComplaint, None));
}

#[test]
fn whoever_thanked_one_of_its_people_thanked_the_company() {
    let bought = entry(
        "p",
        "acme",
        10,
        json!({ "kind": "purchase", "amount": 100 }),
    );
    let thanks = entry(
        "t",
        "ann",
        5,
        json!({ "kind": "touch", "channel": "call", "thanks": true }),
    );
    let owed = |entries: &[Value]| {
        let book = book_of(&acme(), entries);
        let (customer, file) = book.customer(&id("acme")).unwrap();
        let ideas = ideas(
            customer,
            file,
            &score(&book, "acme"),
            &book.settings(),
            today(),
        );
        ideas.iter().any(|idea| idea.step.task() == Task::SayThanks)
    };
    assert!(owed(std::slice::from_ref(&bought)));
    assert!(!owed(&[bought, thanks]));
}

#[test]
fn a_contact_that_comes_up_is_told_once_for_a_company_and_its_people() {
    let lately = |which: &str, who: &str, days: i32| visit(which, who, days);
    // A cadence of 60 days for customers of tier B; prospects are seen more often, so all are customers.
    let mut all = acme();
    for one in &mut all {
        one["since"] = json!("2024-01-01");
    }
    let entries = [
        lately("e1", "ann", 57),
        lately("e2", "bob", 56),
        lately("e3", "zoe", 55),
    ];
    let cache = ScoreCache::of(&book_of(&all, &entries), today());
    let coming = cache.today(0, 99).coming;
    let who: Vec<&str> = coming.iter().map(|one| one.customer.0.as_str()).collect();
    assert_eq!(who, ["ann", "zoe"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn two_devices_that_add_people_to_one_company_end_with_all_of_them(
        here in proptest::collection::vec((0u8..6, 0u8..3), 0..8), there in proptest::collection::vec((0u8..6, 0u8..3), 0..8),
    ) {
        let companies = ["acme", "mill", "quay"];
        let first = book_of(&companies.map(|company| somebody(company, None)), &[]);
        let change = |writer: u64, steps: &[(u8, u8)]| {
            let mut clock = Clock::new(Writer::of_bits(writer));
            let batches = steps.iter().enumerate().map(|(n, (who, company))| {
                let company = companies[usize::from(*company)];
                let who = somebody(&format!("w{writer} {who}"), Some(company));
                Batch { stamp: clock.tick(n as u64 + 1), ops: vec![put(List::Customers, &who)] }
            });
            batches.collect::<Vec<_>>()
        };
        let (ours, theirs) = (change(2, &here), change(3, &there));
        let fold = |batches: &[&[Batch]]| {
            let mut book = first.clone();
            batches.iter().copied().flatten().for_each(|batch| {
                book.fold_in(batch);
                // Asked in between or not, the answer is the same.
                book.people_of(&id("acme"));
            });
            book
        };
        let (one, other) = (fold(&[&ours, &theirs]), fold(&[&theirs, &ours]));
        prop_assert_eq!(&one, &other);
        for company in companies {
            let mut wanted: Vec<String> = Vec::new();
            for (writer, steps) in [(2, &here), (3, &there)] {
                for who in 0..6u8 {
                    let last = steps.iter().rev().find(|step| step.0 == who);
                    if last.is_some_and(|step| companies[usize::from(step.1)] == company) {
                        wanted.push(format!("w{writer} {who}"));
                    }
                }
            }
            prop_assert_eq!(people(&one, company), wanted.clone());
            prop_assert_eq!(people(&other, company), wanted);
        }
    }
}

#[test]
fn people_who_typed_one_firm_are_linked_to_it_by_one_action_and_undo_takes_it_back() {
    let typed = |who: &str, firm: &str| {
        let mut one = somebody(who, None);
        one["company"] = json!(firm);
        one
    };
    let all = [
        typed("ann", "Mill Ltd"),
        typed("bob", "mill ltd"),
        typed("cleo", "Quay"),
        typed("quay", "QUAY"),
        somebody("zoe", None),
    ];
    let mut session = session(&all, &[]);
    let fold = |text: &str| text.to_lowercase();
    let offered = |session: &Session<Memory>, who: &str| {
        let (customer, _) = session.book().customer(&id(who)).unwrap();
        offer(session.book(), customer, &fold)
    };
    // Nobody is called Mill: a company is made of two, as both see it.
    let mill = offered(&session, "ann").unwrap();
    assert_eq!((mill.company.clone(), mill.people.len()), (None, 2));
    assert_eq!(offered(&session, "bob").unwrap().people, mill.people);
    // Quay is a customer: one is enough, seen from either side, and its own firm says nothing.
    let quay = offered(&session, "cleo").unwrap();
    assert_eq!(
        (quay.company.clone(), quay.people.clone()),
        (Some(id("quay")), vec![id("cleo")])
    );
    assert_eq!(offered(&session, "quay"), Some(quay.clone()));
    assert_eq!(offered(&session, "zoe"), None);

    let before = session.book().clone();
    for (n, offer) in [&mill, &quay].into_iter().enumerate() {
        let action = offer.accept(&id("mill"), today());
        session
            .perform(&action, Label::CustomerChanged("x".into()), 20 + n as u64)
            .unwrap();
        assert_fresh(&session);
    }
    assert_eq!(people(session.book(), "mill"), ["ann", "bob"]);
    assert_eq!(people(session.book(), "quay"), ["cleo"]);
    let (ann, _) = session.book().customer(&id("ann")).unwrap();
    assert_eq!(session.book().firm(ann), Some("Mill Ltd"));
    assert_eq!(offered(&session, "ann"), None);
    assert_eq!(offered(&session, "quay"), None);
    session.undo(30).unwrap();
    session.undo(31).unwrap();
    assert_eq!(session.book().customer_count(), before.customer_count());
    assert_eq!(people(session.book(), "quay"), Vec::<&str>::new());
}
