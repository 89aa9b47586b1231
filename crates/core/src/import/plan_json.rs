//! A plan as JSON, for scripts and for the corpus.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::plan::{Plan, Share};
use super::records::{FileKind, Meeting, Person};
use crate::book::own_date::PartialDate;

/// How many people are listed.
const LISTED: usize = 20;

impl Plan {
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
        if matches!(records.kind, FileKind::Calendar | FileKind::Chat) {
            self.put_touches(&mut put);
        }
        if let (Some(first), Some(last)) = (self.first, self.last) {
            put("first", json!(first.to_string()));
            put("last", json!(last.to_string()));
        }
        let listed = self.people.iter().zip(&self.shares).take(LISTED);
        put(
            "people",
            listed
                .map(|(person, share)| person_json(person, share, records.kind))
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

    /// Adds what a calendar or a chat holds.
    fn put_touches(&self, put: &mut impl FnMut(&str, Value)) {
        let records = &self.records;
        let (mut us, mut them) = (0, 0);
        let mut count = |own: Option<bool>, many: usize| match own {
            Some(true) => us += many,
            Some(false) => them += many,
            None => {}
        };
        let with = |meeting: &Meeting| {
            if meeting.title_is_name {
                0
            } else {
                meeting.with.len()
            }
        };
        let past: Vec<&Meeting> = records
            .meetings
            .iter()
            .filter(|meeting| !meeting.future)
            .collect();
        past.iter()
            .for_each(|meeting| count(meeting.by_owner, with(meeting)));
        records
            .messages
            .iter()
            .for_each(|message| count(message.from_owner, 1));
        put(
            "touches",
            json!(self.shares.iter().map(|share| share.touches).sum::<usize>()),
        );
        put("by", json!({ "us": us, "them": them }));
        if records.kind == FileKind::Chat {
            let written = |own: bool| -> u32 {
                let messages = records
                    .messages
                    .iter()
                    .filter(|message| message.from_owner == Some(own));
                messages.map(|message| message.count).sum()
            };
            put(
                "messages",
                json!({ "us": written(true) + records.own_in_group, "them": written(false) }),
            );
            return;
        }
        put("meetings", json!(past.len()));
        put("next", json!(records.meetings.len() - past.len()));
        let events = past.iter().map(|meeting| {
            let emails: Vec<&String> = meeting.with.iter().filter(|_| !meeting.title_is_name).flat_map(|who| &who.emails).collect();
            let by = meeting.by_owner.map(|own| if own { "us" } else { "them" });
            json!({ "on": meeting.day.to_string(), "minutes": meeting.minutes, "with": emails, "by": by })
        });
        put("events", events.collect());
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

fn person_json(person: &Person, share: &Share, kind: FileKind) -> Value {
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
        Some(PartialDate::Full(day)) => {
            object.insert("birthday".into(), json!(day.to_string()));
        }
        Some(PartialDate::NoYear { month, day }) => {
            object.insert(
                "birthday_no_year".into(),
                json!(format!("{month:02}-{day:02}")),
            );
        }
        None => {}
    }
    match kind {
        FileKind::Purchases => {
            object.insert("purchases".into(), json!(share.purchases));
            if !share.total.is_empty() {
                object.insert("total".into(), json!(share.total));
            }
        }
        FileKind::Calendar | FileKind::Chat => {
            object.insert("touches".into(), json!(share.touches));
            if kind == FileKind::Chat {
                object.insert("messages".into(), json!(share.messages));
            }
        }
        FileKind::Contacts | FileKind::None => {}
    }
    Value::Object(object)
}
