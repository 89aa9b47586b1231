//! Books for the tests: from JSON, and from chance.

use kept_core::book::action::{Action, apply};
use kept_core::book::hlc::{Clock, Writer};
use kept_core::book::keyed_fields::flatten;
use kept_core::book::op::{Batch, Change, List, Op};
use kept_core::book::record::Record;
use kept_core::book::{Book, Day, Id, Settings};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The last of the 365 days that begin on 2024-07-01.
pub fn asof() -> Day {
    Day::parse("2025-06-30").unwrap()
}

/// A day so many days before the one of asking.
pub fn ago(days: i32) -> String {
    asof().plus(-days).to_string()
}

pub fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

/// A book told as its file tells it.
#[derive(Clone, Debug, Default)]
pub struct Told {
    pub settings: Value,
    pub customers: Vec<Value>,
    pub items: Vec<Value>,
    pub steps: Vec<Value>,
    pub measures: Vec<Value>,
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
        let settings = self.settings.as_object().cloned().unwrap_or_default();
        let settings = Change::Put(flatten(settings, Settings::KEYED));
        let mut ops = vec![Op::now(List::Settings, Settings::id(), settings)];
        let lists = [
            (List::Customers, &self.customers),
            (List::Items, &self.items),
            (List::Steps, &self.steps),
            (List::Measures, &self.measures),
            (List::Entries, &self.entries),
        ];
        for (list, records) in lists {
            ops.extend(records.iter().map(|record| put(list, record)));
        }
        let stamp = Clock::new(Writer::of_bits(1)).tick(0);
        let book = Book::new().fold(&Batch { stamp, ops }).0;
        assert_eq!(book.shadows().count(), 0, "a record was not whole");
        book
    }

    /// The same with this entry, under an id of its own; `days` before the day of asking.
    pub fn and(mut self, days: i32, kind: &str, customer: &str, mut more: Value) -> Told {
        more["id"] = json!(format!("e{:03}", self.entries.len()));
        more["on"] = json!(ago(days));
        more["kind"] = json!(kind);
        if !customer.is_empty() {
            more["customer"] = json!(customer);
        }
        self.entries.push(more);
        self
    }
}

/// A shop with these customers, who have bought since long ago, and nothing else.
pub fn shop(customers: &[&str]) -> Told {
    let customer = |who: &&str| json!({ "id": who, "name": who, "added": "2023-01-01", "since": "2023-01-01" });
    Told {
        settings: json!({}),
        customers: customers.iter().map(customer).collect(),
        ..Told::default()
    }
}

/// The same with these items in the catalogue.
pub fn selling(mut told: Told, items: &[&str]) -> Told {
    told.items = items
        .iter()
        .map(|item| json!({ "id": item, "name": item }))
        .collect();
    told
}

/// The book after an action.
pub fn after(book: &Book, action: &Action) -> Book {
    let stamp = Clock::new(Writer::of_bits(9)).tick(5_000_000_000_000);
    let batch = apply(book, action, stamp).unwrap();
    book.fold(&batch).0
}

fn any_entry() -> impl Strategy<Value = Value> {
    (0..15u8, any::<u8>(), -20..500i32, 0..4usize).prop_map(|(kind, n, on, who)| {
        let word = |words: &[&str]| json!(words[usize::from(n) % words.len()]);
        let (item, measure) = (word(&["oven", "trays", "gone"]), word(&["m1", "m2", "m3"]));
        let later = ago(on - i32::from(n % 40));
        let mut entry = match kind {
            0 => json!({ "kind": "purchase", "amount": 1000 + i32::from(n), "items": [item] }),
            1 => json!({ "kind": "offer", "item": item, "origin": word(&["asked", "pushed"]) }),
            2 => json!({ "kind": "need", "item": item, "answered_on": later }),
            3 => json!({ "kind": "need", "item": item }),
            4 | 5 => json!({ "kind": "touch", "channel": "call", "by": word(&["us", "us", "them"]), "measure": measure }),
            6 => json!({ "kind": "touch", "channel": "visit" }),
            7 => json!({ "kind": "loss", "loss": word(&["quality", "untold", "rival", "price"]), "value": 100 * i32::from(n),
                "remedy": word(&["Show it", "Say it"]), "item": item }),
            8 => json!({ "kind": "loss" }),
            9 => json!({ "kind": "departure", "root": word(&["price", "untold", "moved", "other"]), "stated": word(&["Price", "Moved"]),
                "could_offer": n % 2 == 0, "did_offer": n % 3 == 0, "item": item }),
            10 => json!({ "kind": "return" }),
            11 => json!({ "kind": "training", "measure": measure }),
            12 => json!({ "kind": "incident", "severity": 1 + n % 5, "sort": word(&["glitch", "built_in", "game"]), "step": "s0",
                "cause": word(&["late", "broken"]), "complaint": n % 2 == 0, "resolved_on": later, "made_right": "full" }),
            13 => json!({ "kind": "survey", "answers": { "process": 1 + n % 5, "hassle": 1 + n % 4 } }),
            _ => json!({ "kind": "promise", "due": ago(on - 10), "kept_on": later }),
        };
        entry["on"] = json!(ago(on));
        let nameless = ["loss", "training", "incident", "survey"];
        if who < 3 || !nameless.contains(&entry["kind"].as_str().unwrap()) {
            entry["customer"] = json!(["ann", "bob", "eve"][who % 3]);
        }
        entry
    })
}

/// Any shop: three customers of whom one has a set value, a catalogue, measures in a thread that may be a circle, and up to
/// forty entries, of which few or none make a thin book.
pub fn any_shop() -> impl Strategy<Value = Told> {
    let entries = proptest::collection::vec(any_entry(), 0..40);
    (entries, any::<u8>()).prop_map(|(mut entries, bits)| {
        for (i, entry) in entries.iter_mut().enumerate() {
            entry["id"] = json!(format!("e{i:03}"));
        }
        let mut told = Told {
            settings: json!({ "buyers_per_month": 90, "average_order": 2500 }),
            customers: ["ann", "bob", "eve"]
                .iter()
                .map(|who| json!({ "id": who, "name": who, "added": "2023-01-01" }))
                .collect(),
            items: vec![
                json!({ "id": "oven", "name": "Oven", "life_days": 200, "adaptation": { "comfort": bits % 5, "choice": 1 } }),
                json!({ "id": "trays", "name": "Trays" }),
            ],
            steps: vec![json!({ "id": "s0", "name": "Ask", "position": 0, "wait_minutes": 40, "unclear_price": true })],
            measures: vec![
                json!({ "id": "m1", "name": "Ask first", "change": "talking" }),
                json!({ "id": "m2", "name": "Show it", "builds_on": if bits & 1 == 0 { "m1" } else { "m3" } }),
                json!({ "id": "m3", "name": "Call after", "change": "practice", "builds_on": "m2" }),
            ],
            entries,
        };
        if bits & 2 == 0 {
            told.customers[0]["annual_value"] = json!(50_000);
            told.customers[1]["since"] = json!("2024-01-01");
        }
        if bits & 4 == 0 {
            told.customers[2]["referred_by"] = json!("ann");
        }
        told
    })
}
