//! Books for the tests: from JSON, from chance, and the demo book.

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::keyed_fields::flatten;
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::record::Record;
use kept_core::book::{Book, Day, Id, Settings};
use kept_core::demo_book;
use proptest::prelude::*;
use serde_json::{Value, json};

pub fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

pub fn asof() -> Day {
    day("2025-06-30")
}

/// A day so many days before the one of asking.
pub fn ago(days: i32) -> String {
    asof().plus(-days).to_string()
}

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A book told as its file tells it.
#[derive(Clone, Debug)]
pub struct Told {
    pub settings: Value,
    pub customers: Vec<Value>,
    pub steps: Vec<Value>,
    pub entries: Vec<Value>,
}

impl Told {
    /// The book, its records written down in this order.
    pub fn book(&self) -> Book {
        let put = |list: List, record: &Value| {
            let mut fields = record.as_object().unwrap().clone();
            let key = fields.remove("id").unwrap();
            Op::now(list, id(key.as_str().unwrap()), Change::Put(fields))
        };
        let settings = flatten(self.settings.as_object().unwrap().clone(), Settings::KEYED);
        let mut ops = vec![Op::now(
            List::Settings,
            Settings::id(),
            Change::Put(settings),
        )];
        ops.extend(self.customers.iter().map(|one| put(List::Customers, one)));
        ops.extend(self.steps.iter().map(|one| put(List::Steps, one)));
        ops.extend(self.entries.iter().map(|one| put(List::Entries, one)));
        let stamp = Clock::new(Writer::of_bits(1)).tick(0);
        let book = Book::new().fold(&Batch { stamp, ops }).0;
        assert_eq!(book.shadows().count(), 0, "a record was not whole");
        book
    }

    /// The same with one more entry.
    pub fn and(&self, entry: Value) -> Told {
        let mut told = self.clone();
        told.entries.push(entry);
        told
    }
}

/// A shop with two customers and these entries, each with an id in order of the list.
pub fn shop(entries: Vec<Value>) -> Told {
    let numbered = entries.into_iter().enumerate();
    let entries = numbered.map(|(i, mut entry)| {
        entry["id"] = json!(format!("e{i:03}"));
        entry
    });
    Told {
        settings: json!({ "buyers_per_month": 100, "average_order": 5000 }),
        customers: vec![
            json!({ "id": "ann", "name": "Ann", "added": "2023-01-01" }),
            json!({ "id": "bob", "name": "Bob", "added": "2023-01-01" }),
        ],
        steps: Vec::new(),
        entries: entries.collect(),
    }
}

/// The book after an action, carried out at a later time.
pub fn after(book: &Book, action: &Action, millis: u64) -> Book {
    let stamp = Clock::new(Writer::of_bits(9)).tick(5_000_000_000_000 + millis);
    let batch = apply(book, action, stamp).unwrap();
    book.fold(&batch).0
}

/// The demo book as told on the day of asking.
pub fn demo_book() -> Book {
    let stamp = Clock::new(Writer::of_bits(1)).tick(1);
    let ops = demo_book::ops(asof(), stamp, None).unwrap();
    Book::new().fold(&Batch { stamp, ops }).0
}

fn any_incident() -> impl Strategy<Value = Value> {
    (any::<u8>(), 0..4usize, 0..4usize, any::<bool>(), 0..40i32).prop_map(
        |(n, step, cause, complaint, took)| {
            let word = |words: &[&str]| json!(words[usize::from(n) % words.len()]);
            let on = i32::from(n) * 2;
            let mut entry = json!({ "kind": "incident", "severity": 1 + n % 5, "sort": word(&["glitch", "game", "built_in"]),
                "complaint": complaint, "made_right": word(&["full", "partial", "none"]), "on": ago(on) });
            if step < 3 {
                entry["step"] = json!(format!("s{step}"));
            }
            if cause < 3 {
                entry["cause"] = json!(["late", "wrong part", "no list"][cause]);
            }
            if n % 7 < 3 {
                entry["dimension"] = word(&["treatment", "process", "hassle", "games", "together"]);
            }
            if n % 3 > 0 {
                entry["resolved_on"] = json!(ago(on - took));
            }
            entry
        },
    )
}

fn any_entry() -> impl Strategy<Value = Value> {
    let other = (any::<u8>(), -20..500i32, any::<bool>(), 0..30i32).prop_map(|(n, on, yes, later)| {
        let mut entry = match n % 6 {
            0 => json!({ "kind": "touch", "channel": "call" }),
            1 | 2 => json!({ "kind": "purchase", "amount": 1000 + i32::from(n), "quoted": 1000 + 3 * i32::from(n % 50),
                "promised_for": ago(on - 10), "delivered_on": ago(on - later) }),
            3 => json!({ "kind": "promise", "due": ago(on - 10), "kept_on": ago(on - later), "told_ahead": yes }),
            4 => json!({ "kind": "need", "answered_on": ago(on - later) }),
            _ => json!({ "kind": "survey", "effort": 1 + n % 7,
                "answers": { "treatment": 1 + n % 5, "hassle": 1 + n % 4, "together": 2 + n % 3 } }),
        };
        if n % 11 == 0 && yes {
            for outcome in ["delivered_on", "kept_on", "answered_on"] {
                entry.as_object_mut().unwrap().remove(outcome);
            }
        }
        entry["on"] = json!(ago(on));
        entry
    });
    prop_oneof![any_incident(), other]
}

fn any_step(i: usize) -> impl Strategy<Value = Value> {
    let rate = prop_oneof![Just(0.0), Just(1.0), 0.0..=1.0f64];
    (0..200i64, any::<u8>(), rate, 0..4i64).prop_map(move |(wait, bits, rate, times)| {
        let bit = |place: u8| bits >> place & 1 == 1;
        let mut step = json!({ "id": format!("s{i}"), "name": "A step", "position": i, "wait_minutes": wait,
            "explained": bit(0), "unclear_price": bit(1), "hard_payment": bit(2), "no_help": bit(3), "bad_hours": bit(4),
            "extra_visits": times, "handoffs": 3 - times, "repeats": times / 2, "effort": { "wait": 1 + times } });
        if bit(5) {
            step["missing_rate"] = json!(rate);
        } else {
            step["drop_off"] = json!(rate / 2.0);
        }
        step
    })
}

/// Any shop: three customers, up to three steps, up to thirty entries, some without a name where that may be.
pub fn any_shop() -> impl Strategy<Value = Told> {
    let entries = proptest::collection::vec((any_entry(), 0..4usize), 0..30);
    let steps = (any_step(0), any_step(1), any_step(2), 0..=3usize);
    let audit = proptest::collection::vec(1..=5i64, 0..10);
    (entries, steps, audit).prop_map(|(entries, (a, b, c, kept), answers)| {
        let customers = ["ann", "bob", "eve"];
        let named = entries
            .into_iter()
            .enumerate()
            .map(|(i, (mut entry, who))| {
                entry["id"] = json!(format!("e{i:03}"));
                let may_be_unnamed = matches!(entry["kind"].as_str(), Some("incident" | "survey"));
                if who < 3 || !may_be_unnamed {
                    entry["customer"] = json!(customers[who % 3]);
                }
                entry
            });
        let questions = kept_core::book::settings::Audit::QUESTIONS
            .iter()
            .step_by(2);
        let audit: serde_json::Map<String, Value> = questions
            .zip(answers)
            .map(|(question, answer)| ((*question).to_owned(), json!(answer)))
            .collect();
        let mut steps = vec![a, b, c];
        steps.truncate(kept);
        Told {
            settings: json!({ "audit": audit, "buyers_per_month": 90, "average_order": 2500,
                "dimension_weights": { "games": 2, "process": 0.5 } }),
            customers: customers
                .iter()
                .map(|who| json!({ "id": who, "name": who, "added": "2023-01-01" }))
                .collect(),
            steps,
            entries: named.collect(),
        }
    })
}
