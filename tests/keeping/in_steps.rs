//! Opening a book in steps, between which the page breathes: the same book as read at once, little of it at a time, and what
//! the storage held at one moment whatever others write meanwhile.

use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::{Book, Day, Id};
use kept_core::scoring::retention::today::agenda;
use kept_core::scoring::retention::{BookRhythm, score};
use kept_core::session::{Opening, Session};
use kept_core::storage;
use kept_core::storage::memory::Memory;
use kept_core::storage::{KeyValue, Opened, Space};
use serde_json::{Value, json};

use crate::fields;

const CUSTOMERS: usize = 60;
const EACH: usize = 50;

fn today() -> Day {
    Day::parse("2026-11-22").unwrap()
}

fn put(list: List, name: &str, told: Value) -> Op {
    Op::now(list, Id::new(name).unwrap(), Change::Put(fields(told)))
}

/// A batch of some customers with what happened to them; another `round` tells of others.
fn batch(clock: &mut Clock, round: usize) -> Batch {
    let mut ops = Vec::new();
    for n in 0..CUSTOMERS {
        let who = format!("{round}-{n}");
        let told = json!({"name": format!("Number {n}"), "added": "2026-01-02"});
        ops.push(put(List::Customers, &who, told));
        for entry in 0..EACH {
            let on = Day::parse("2026-01-02")
                .unwrap()
                .plus((entry * 6 % 300) as i32);
            let told = match entry % 3 {
                0 => json!({"kind": "purchase", "amount": 100 + n * entry}),
                1 => json!({"kind": "promise", "due": on.to_string()}),
                _ => json!({"kind": "touch", "channel": "call"}),
            };
            let mut told = fields(told);
            told.insert("customer".into(), who.as_str().into());
            told.insert("on".into(), on.to_string().into());
            let id = Id::new(&format!("{who}-{entry}")).unwrap();
            ops.push(Op::now(List::Entries, id, Change::Put(told)));
        }
    }
    let stamp = clock.tick(1_763_803_800_000);
    Batch { stamp, ops }
}

/// A storage with both snapshots of a first batch, and a journal key of a second one; and the book.
fn kept() -> (Memory, Book) {
    let kv = Memory::new();
    let mut clock = Clock::new(Writer::of_bits(1));
    let Opened::Fresh(mut handle) = storage::open(&kv, Space::Book) else {
        panic!("not fresh");
    };
    let mut book = Book::new();
    for round in 0..2 {
        let batch = batch(&mut clock, round);
        handle.append(&kv, &batch).unwrap();
        book.fold_in(&batch);
        if round == 0 {
            handle.compact(&kv, &book).unwrap();
            handle.compact(&kv, &book).unwrap();
        }
    }
    (kv, book)
}

fn begin(kv: &Memory) -> Opening<Memory> {
    let writer = Writer::of_bits(7);
    Opening::new(kv.another_tab(), Space::Book, writer, today())
}

/// The session, and how many steps it took.
fn finish(opening: &mut Opening<Memory>) -> (Session<Memory>, usize) {
    let (mut steps, mut percent) = (0, 0);
    loop {
        steps += 1;
        if let Some(session) = opening.step() {
            return (session, steps);
        }
        let now = opening.percent();
        assert!(percent <= now && now <= 100, "{percent} {now}");
        percent = now;
    }
}

#[test]
fn a_book_opened_in_steps_is_the_book_with_the_scores_of_everybody() {
    let (kv, book) = kept();
    let (session, _) = finish(&mut begin(&kv));
    assert_eq!(session.book(), &book);
    assert_eq!(session.load_problems(), []);
    let settings = book.settings();
    for (customer, file) in book.customers() {
        let rhythm = BookRhythm::of(&book, today());
        let score = score(customer, file, &settings, &rhythm, today());
        let asks = agenda(
            customer,
            file,
            None,
            &score,
            book.items(),
            &settings,
            today(),
        );
        assert_eq!(
            session.score_cache().get(&customer.id).map(|held| &**held),
            Some(&score)
        );
        assert_eq!(
            session
                .score_cache()
                .agenda(&customer.id)
                .map(|held| &**held),
            Some(&asks)
        );
    }
    assert_eq!(session.score_cache().scores().count(), 2 * CUSTOMERS);
}

#[test]
fn no_step_of_opening_does_much_however_large_the_book_is() {
    let (kv, book) = kept();
    let (_, steps) = finish(&mut begin(&kv));
    // Everything is read once and scored once; the second batch is read and then taken in.
    let work = 2 * book.entry_rows().count() + book.entry_rows().count() / 2;
    assert!(
        steps > work / 500,
        "{steps} steps for {work} pieces of work"
    );
}

#[test]
fn a_book_is_opened_as_it_was_when_opening_began_and_catches_up_with_what_came_meanwhile() {
    let (kv, book) = kept();
    let mut opening = begin(&kv);
    for _ in 0..5 {
        assert!(opening.step().is_none());
    }
    // Another tab writes, and tidies until the journal is empty.
    let mut other = super::Tab::open(kv.another_tab(), 9);
    other.act(&super::add_customer(1)).unwrap();
    for _ in 0..2 {
        let book = other.book.clone();
        other.handle.compact(&other.kv, &book).unwrap();
    }
    let journal = |key: &&String| key.starts_with(Space::Book.journal());
    assert_eq!(kv.keys().unwrap().iter().filter(journal).count(), 0);
    let (mut session, _) = finish(&mut opening);
    assert_eq!(session.book(), &book);
    assert!(session.catch_up());
    assert_eq!(session.book(), &other.book);
    assert_eq!(session.load_problems(), []);
}

#[test]
fn looking_again_finds_what_is_new_and_leaves_the_rest() {
    let (kv, _) = kept();
    let (mut session, _) = finish(&mut begin(&kv));
    let before = session.book().clone();
    assert!(!session.catch_up());
    assert_eq!(session.book(), &before);
    let mut other = super::Tab::open(kv.another_tab(), 9);
    other.act(&super::add_customer(1)).unwrap();
    assert!(session.catch_up());
    assert_eq!(session.book(), &other.book);
}
