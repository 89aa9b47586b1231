//! Books as large as they come, of words that repeat no more than a business's do: every customer with their own name, number
//! and address, entries on days of their own, written down at a moment of their own, a fifth of them with a note.

use kept_core::book::Day;
use kept_core::book::hlc::Stamp;
use kept_core::book::op::{Change, Op};

use super::dice::Dice;
use super::*;

/// What the ids of records are.
#[derive(Clone, Copy, PartialEq)]
pub enum Ids {
    /// Made by the page that wrote them down.
    Made,
    /// Hashes, as of imported rows; all written at one moment.
    Hashed,
}

impl Dice {
    fn pick<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.draw(of.len() as u64) as usize]
    }

    fn letters(&mut self, count: u64) -> String {
        (0..count)
            .map(|_| char::from(b'a' + self.draw(26) as u8))
            .collect()
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.draw(100) < percent
    }

    /// A sentence of words from a vocabulary of three hundred.
    fn words(&mut self, count: u64) -> String {
        let word = |which: u64| {
            let mut dice = Dice(which * 7919 + 1);
            let length = 2 + dice.draw(7);
            dice.letters(length)
        };
        let words: Vec<String> = (0..count).map(|_| word(self.draw(300))).collect();
        words.join(" ")
    }
}

/// The business's first day, and how many days it has been open.
const FIRST: i32 = 19_000;
const DAYS: u64 = 1_400;
const DAY_MS: u64 = 86_400_000;

/// A moment of a working day, and the page that was open then: two devices, a new page every other day.
fn moment(dice: &mut Dice, day: u64) -> Stamp {
    let at = (FIRST as u64 + day) * DAY_MS + 7 * 3_600_000 + dice.draw(11 * 3_600_000);
    let device = u64::from(dice.chance(25));
    let writer = Writer::of_bits((day / 2 * 2 + device + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    Stamp::of_parts(at, 0, writer).unwrap()
}

fn id_of(ids: Ids, dice: &mut Dice, at: Stamp) -> Id {
    let (millis, _, writer) = at.parts();
    match ids {
        Ids::Made => writer.id_at(millis - dice.draw(3)),
        Ids::Hashed => id(&format!("csv-{}", dice.letters(16))),
    }
}

/// A book of so many customers with so many entries each.
pub fn plenty(customers: usize, entries: usize, ids: Ids) -> Book {
    let mut dice = Dice(42);
    let mut book = Book::new();
    let import = moment(&mut Dice(7), DAYS);
    for _ in 0..customers {
        let added = dice.draw(DAYS);
        let at = moment(&mut dice, added);
        let customer = id_of(ids, &mut dice, at);
        let day = |day: u64| Day::from_unix_days(FIRST + day as i32).unwrap().to_string();
        let (first_length, last_length) = (3 + dice.draw(5), 4 + dice.draw(7));
        let name = format!(
            "{} {}",
            capital(dice.letters(first_length)),
            capital(dice.letters(last_length))
        );
        let mut told = json!({ "name": name, "added": day(added) });
        let fields = told.as_object_mut().unwrap();
        if dice.chance(90) {
            fields.insert(
                "phones".into(),
                json!([format!(
                    "+49 {} {}",
                    30 + dice.draw(900),
                    100_000 + dice.draw(9_000_000)
                )]),
            );
        }
        if dice.chance(60) {
            let mail = format!(
                "{}@{}",
                dice.letters(8),
                dice.pick(&["gmail.com", "gmx.de", "web.de", "example.org"])
            );
            fields.insert("emails".into(), json!([mail]));
        }
        if dice.chance(70) {
            fields.insert("tier".into(), json!(dice.pick(&["A", "B", "C"])));
        }
        if dice.chance(30) {
            let street = format!("{} {}", capital(dice.words(1)), 1 + dice.draw(120));
            fields.insert("address".into(), json!(street));
            fields.insert(
                "tags".into(),
                json!([dice.pick(&["bread", "cake", "coffee", "lunch"])]),
            );
        }
        if dice.chance(10) {
            let note = dice.words(12);
            fields.insert("notes".into(), json!(note));
        }
        put(
            &mut book,
            ids,
            List::Customers,
            customer.clone(),
            told,
            at,
            import,
        );
        for _ in 0..entries {
            let on = added + dice.draw(DAYS - added);
            let at = moment(&mut dice, on);
            let entry = id_of(ids, &mut dice, at);
            let later = day(on + dice.draw(30));
            let told = entry_of(&mut dice, customer.as_str(), day(on), later);
            put(&mut book, ids, List::Entries, entry, told, at, import);
        }
    }
    book
}

fn put(book: &mut Book, ids: Ids, list: List, id: Id, told: Value, at: Stamp, import: Stamp) {
    let at = if ids == Ids::Made { at } else { import };
    let change = Change::Put(fields(told));
    book.load_op(&Op {
        list,
        id,
        at: Some(at),
        change,
    });
}

fn entry_of(dice: &mut Dice, customer: &str, on: String, later: String) -> Value {
    let mut told = match dice.draw(100) {
        0..55 => {
            json!({ "kind": "touch", "channel": dice.pick(&["visit", "call", "message", "meeting"]), "by": dice.pick(&["us", "us", "them"]) })
        }
        55..80 => json!({ "kind": "purchase", "amount": 500 + dice.draw(40_000) }),
        80..85 => json!({ "kind": "need", "text": dice.words(5) }),
        85..90 => {
            json!({ "kind": "promise", "text": dice.words(5), "due": later, "kept_on": later })
        }
        90..93 => {
            json!({ "kind": "incident", "text": dice.words(6), "severity": 1 + dice.draw(5), "complaint": true })
        }
        93..96 => {
            json!({ "kind": "offer", "origin": dice.pick(&["asked", "pushed"]), "answer": dice.pick(&["accepted", "declined"]) })
        }
        96..98 => {
            json!({ "kind": "survey", "answers": { "treatment": 1 + dice.draw(5), "hassle": 1 + dice.draw(5) }, "recommend": dice.draw(11) })
        }
        _ => json!({ "kind": "note", "text": dice.words(9) }),
    };
    let fields = told.as_object_mut().unwrap();
    fields.insert("on".into(), json!(on));
    fields.insert("customer".into(), json!(customer));
    if dice.chance(30) {
        fields.insert("minutes".into(), json!(5 * (1 + dice.draw(18))));
    }
    if dice.chance(20) {
        let note = dice.words(6);
        fields.insert("note".into(), json!(note));
    }
    told
}

fn capital(mut word: String) -> String {
    if let Some(first) = word.get_mut(0..1) {
        first.make_ascii_uppercase();
    }
    word
}

/// A touch of a customer, for a journal.
pub fn touch_of(customer: &Id, entry: usize) -> Action {
    let touch = json!({ "kind": "touch", "on": "2026-03-04", "channel": "call", "by": "us", "customer": customer.as_str() });
    Action::Add(List::Entries, id(&format!("j{entry}")), fields(touch))
}
