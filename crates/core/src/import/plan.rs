//! What an import would do, in the words of a sentence: how many people and purchases, what they add up to, what is left
//! out and why, what must be asked.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::context::Context;
use super::records::{Birthday, FileKind, Person, Records};
use super::registry::Registry;
use crate::book::Day;

/// How many people are listed.
const LISTED: usize = 20;

/// What one person of a file has in it.
#[derive(Clone, Debug, Default)]
pub struct Share {
    /// The day of the first purchase.
    pub first: Option<Day>,
    /// How many purchases.
    pub purchases: usize,
    /// What they add up to, by currency; the book's own under `book`.
    pub total: BTreeMap<String, i64>,
}

/// An import before it is written.
#[derive(Debug)]
pub struct Plan {
    /// What the file holds.
    pub records: Records,
    /// Its people, each once, in file order.
    pub people: Vec<Person>,
    /// What each of them has in it.
    pub shares: Vec<Share>,
    /// Which of them made each of the payments.
    pub payers: Vec<usize>,
    /// What the purchases add up to, by currency.
    pub total: BTreeMap<String, i64>,
    /// What of them was given back in part, by currency.
    pub refunds: BTreeMap<String, i64>,
    /// The first day.
    pub first: Option<Day>,
    /// The last day.
    pub last: Option<Day>,
}

impl Plan {
    /// The plan of what a file holds.
    pub fn new(mut records: Records, context: &Context) -> Plan {
        if let Some(ticked) = context.answered("payers") {
            records
                .payments
                .retain(|payment| !payment.needs_tick || ticked.contains(&payment.who.name));
        }
        let mut registry = Registry::default();
        let mut shares: Vec<Share> = Vec::new();
        let mut payers = Vec::new();
        let (mut total, mut refunds) = (BTreeMap::new(), BTreeMap::new());
        let (mut first, mut last) = (None::<Day>, None::<Day>);
        for payment in &records.payments {
            let at = registry.place(&payment.who);
            payers.push(at);
            shares.resize(shares.len().max(at + 1), Share::default());
            let share = shares.get_mut(at);
            first = Some(first.map_or(payment.day, |day| day.min(payment.day)));
            last = Some(last.map_or(payment.day, |day| day.max(payment.day)));
            if let Some(share) = share {
                share.purchases += 1;
                share.first = Some(share.first.map_or(payment.day, |day| day.min(payment.day)));
                if let Some(amount) = &payment.amount {
                    let currency = amount.currency.clone().unwrap_or_else(|| "book".to_owned());
                    *share.total.entry(currency.clone()).or_default() += amount.minor;
                    *total.entry(currency.clone()).or_default() += amount.minor;
                    if let Some(refunded) = payment.refunded {
                        *refunds.entry(currency).or_default() += refunded;
                    }
                }
            }
        }
        if total.len() > 1 && context.answer("currency").is_none() {
            records.ask("currency", total.keys().cloned().collect());
        }
        if registry.doubtful && context.answer("same_person").is_none() {
            records.ask("same_person", Vec::new());
        }
        let people = match records.kind {
            FileKind::Contacts => records.people.clone(),
            _ => registry.people().to_vec(),
        };
        shares.resize(people.len(), Share::default());
        records
            .asks
            .retain(|ask| !context.answers.contains_key(ask.key));
        Plan {
            records,
            people,
            shares,
            payers,
            total,
            refunds,
            first,
            last,
        }
    }

    /// The plan as JSON, with the fields of the corpus.
    pub fn to_json(&self) -> Value {
        let records = &self.records;
        let mut plan = Map::new();
        let mut put = |name: &str, value: Value| {
            plan.insert(name.to_owned(), value);
        };
        put("kind", json!(kind_word(records.kind)));
        put("program", json!(records.program));
        put("customers", json!(self.people.len()));
        if matches!(records.kind, FileKind::Purchases | FileKind::None) {
            put("purchases", json!(records.payments.len()));
            put("total", json!(self.total));
            if !self.refunds.is_empty() {
                put("refunds", json!(self.refunds));
            }
        }
        if let (Some(first), Some(last)) = (self.first, self.last) {
            put("first", json!(first.to_string()));
            put("last", json!(last.to_string()));
        }
        let listed = self.people.iter().zip(&self.shares).take(LISTED);
        let purchases = records.kind == FileKind::Purchases;
        put(
            "people",
            listed
                .map(|(person, share)| person_json(person, purchases.then_some(share)))
                .collect(),
        );
        let left: usize = records
            .skips
            .iter()
            .filter(|skip| skip.line.is_some() && skip.reason != "same_person")
            .count()
            + records
                .refuses
                .iter()
                .filter(|refuse| refuse.line.is_some())
                .count();
        let taken = records.lines_in.saturating_sub(left);
        put("lines", json!({ "in": records.lines_in, "taken": taken }));
        if !records.skips.is_empty() {
            let mut skips: BTreeMap<&str, usize> = BTreeMap::new();
            records
                .skips
                .iter()
                .for_each(|skip| *skips.entry(skip.reason).or_default() += 1);
            put("skips", json!(skips));
        }
        if !records.refuses.is_empty() {
            let mut refuses: BTreeMap<&str, usize> = BTreeMap::new();
            let rows = |line: Option<usize>| usize::from(line.is_some());
            records
                .refuses
                .iter()
                .for_each(|r| *refuses.entry(r.reason).or_default() += rows(r.line));
            let list: Vec<Value> = refuses
                .iter()
                .map(|(reason, rows)| json!({ "reason": reason, "rows": rows }))
                .collect();
            put("refuses", json!(list));
        }
        let asks: Vec<&str> = records.asks.iter().map(|ask| ask.key).collect();
        if !asks.is_empty() {
            put("asks", json!(asks));
            let options: Map<String, Value> = records
                .asks
                .iter()
                .map(|ask| (ask.key.to_owned(), json!(ask.options)))
                .collect();
            put("options", Value::Object(options));
        }
        if let Some(encoding) = &records.encoding {
            put("encoding", json!(encoding));
        }
        Value::Object(plan)
    }
}

/// The word of a kind.
pub fn kind_word(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Purchases => "purchases",
        FileKind::Contacts => "contacts",
        FileKind::Calendar => "calendar",
        FileKind::Chat => "chat",
        FileKind::None => "none",
    }
}

fn person_json(person: &Person, share: Option<&Share>) -> Value {
    let mut object = Map::new();
    object.insert("name".into(), json!(person.name));
    let mut list = |name: &str, values: &[String]| {
        if !values.is_empty() {
            object.insert(name.into(), json!(values));
        }
    };
    list("emails", &person.emails);
    list("phones", &person.phones);
    list("alias", &person.aliases);
    if let Some(company) = &person.company {
        object.insert("company".into(), json!(company));
    }
    match person.birthday {
        Some(Birthday::Full(day)) => {
            object.insert("birthday".into(), json!(day.to_string()));
        }
        Some(Birthday::NoYear { month, day }) => {
            object.insert(
                "birthday_no_year".into(),
                json!(format!("{month:02}-{day:02}")),
            );
        }
        None => {}
    }
    if let Some(share) = share {
        object.insert("purchases".into(), json!(share.purchases));
        if !share.total.is_empty() {
            object.insert("total".into(), json!(share.total));
        }
    }
    Value::Object(object)
}
