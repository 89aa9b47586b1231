//! The readers of contacts, calendars, chats and statements against the files of the corpus, and a table by family.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "tests may"
)]

use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

use kept_core::book::Day;
use kept_core::book::own_date::PartialDate;
use kept_core::import::charset::{self, Decoder};
use kept_core::import::pace::{Pace, at_once};
use kept_core::import::records::{FileKind, Person, Records};
use kept_core::import::{
    Context, TextDecode, bank, icalendar, mail, reader, telegram, vcard, whatsapp,
};
use serde_json::{Value, json};

struct Tables;

impl Decoder for Tables {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        let encoding = encoding_rs::Encoding::for_label(label.as_bytes())?;
        Some(encoding.decode_without_bom_handling(bytes).0.into_owned())
    }
}

impl TextDecode for Tables {
    fn decode(&self, label: &str, bytes: &[u8]) -> Option<String> {
        Decoder::decode(self, label, bytes)
    }
}

/// The records of a file by its content.
fn records(path: &Path, asof: &str) -> Records {
    let bytes = std::fs::read(path).unwrap();
    let mut context = Context::new(Day::parse(asof).unwrap());
    context.file_name = path.file_name().unwrap().to_str().map(str::to_owned);
    reader::read(&bytes, &context, &Tables)
}

/// What the records say, in the fields of `expected.json`.
fn result(records: &Records) -> Value {
    let mut out = serde_json::Map::new();
    let mut days: Vec<Day> = Vec::new();
    match records.kind {
        FileKind::Contacts => {
            out.insert("kind".into(), json!("contacts"));
            out.insert("customers".into(), json!(records.people.len()));
        }
        FileKind::Purchases => {
            let mut total: BTreeMap<String, i64> = BTreeMap::new();
            let mut refunds: BTreeMap<String, i64> = BTreeMap::new();
            for payment in &records.payments {
                let money = payment.amount.as_ref().unwrap();
                let currency = money.currency.clone().unwrap_or("book".into());
                *total.entry(currency.clone()).or_default() += money.minor;
                if let Some(refunded) = payment.refunded {
                    *refunds.entry(currency).or_default() += refunded;
                }
                days.push(payment.day);
            }
            out.insert("kind".into(), json!("purchases"));
            out.insert(
                "customers".into(),
                json!(names(records.payments.iter().map(|p| &p.who)).len()),
            );
            out.insert("purchases".into(), json!(records.payments.len()));
            out.insert("total".into(), json!(total));
            if !refunds.is_empty() {
                out.insert("refunds".into(), json!(refunds));
            }
        }
        FileKind::Calendar => {
            let past: Vec<_> = records
                .meetings
                .iter()
                .filter(|meeting| !meeting.future)
                .collect();
            let with = |meeting: &&kept_core::import::records::Meeting| {
                if meeting.title_is_name {
                    0
                } else {
                    meeting.with.len()
                }
            };
            days.extend(past.iter().map(|meeting| meeting.day));
            out.insert("kind".into(), json!("calendar"));
            out.insert(
                "touches".into(),
                json!(past.iter().map(with).sum::<usize>()),
            );
            out.insert("meetings".into(), json!(past.len()));
            out.insert("next".into(), json!(records.meetings.len() - past.len()));
            let met = past
                .iter()
                .filter(|m| !m.title_is_name)
                .flat_map(|m| &m.with);
            out.insert("customers".into(), json!(names(met).len()));
            let by = |own: bool| {
                past.iter()
                    .filter(|m| m.by_owner == Some(own))
                    .map(with)
                    .sum::<usize>()
            };
            out.insert("by".into(), json!({"us": by(true), "them": by(false)}));
            let events: Vec<Value> = past
                .iter()
                .map(|meeting| {
                    let emails: Vec<&String> = if meeting.title_is_name { vec![] } else { meeting.with.iter().flat_map(|p| &p.emails).collect() };
                    json!({"on": meeting.day.to_string(), "minutes": meeting.minutes, "with": emails})
                })
                .collect();
            out.insert("events".into(), json!(events));
        }
        FileKind::Chat => {
            days.extend(records.messages.iter().map(|message| message.day));
            let by = |own: bool| {
                records
                    .messages
                    .iter()
                    .filter(|m| m.from_owner == Some(own))
                    .count()
            };
            out.insert("kind".into(), json!("chat"));
            out.insert(
                "customers".into(),
                json!(names(records.messages.iter().map(|m| &m.who)).len()),
            );
            out.insert("touches".into(), json!(records.messages.len()));
            out.insert("by".into(), json!({"us": by(true), "them": by(false)}));
        }
        FileKind::None => {
            out.insert("kind".into(), json!("none"));
            out.insert("customers".into(), json!(0));
        }
    }
    if let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) {
        out.insert("first".into(), json!(first.to_string()));
        out.insert("last".into(), json!(last.to_string()));
    }
    let mut skips: BTreeMap<&str, usize> = BTreeMap::new();
    for skip in &records.skips {
        *skips.entry(skip.reason).or_default() += 1;
    }
    out.insert("skips".into(), json!(skips));
    let mut asks: Vec<&str> = records.asks.iter().map(|ask| ask.key).collect();
    asks.sort_unstable();
    out.insert("asks".into(), json!(asks));
    Value::Object(out)
}

fn names<'p>(people: impl Iterator<Item = &'p Person>) -> HashMap<String, &'p Person> {
    people
        .map(|person| {
            (
                person
                    .emails
                    .first()
                    .cloned()
                    .unwrap_or(person.name.clone())
                    .to_lowercase(),
                person,
            )
        })
        .collect()
}

/// Every difference between a result and what is expected of it.
fn differences(found: &Value, records: &Records, expected: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for (field, want) in expected.as_object().unwrap() {
        let have = &found[field];
        match field.as_str() {
            "kind" | "customers" | "purchases" | "total" | "refunds" | "first" | "last"
            | "touches" | "meetings" | "next" | "by"
                if have != want =>
            {
                wrong.push(format!("{field}: {have} for {want}"));
            }
            "skips"
                if have != want && records.kind != FileKind::Chat
                    || field == "skips"
                        && records.program.as_deref() == Some("gmail")
                        && have != want =>
            {
                wrong.push(format!("{field}: {have} for {want}"));
            }
            "asks" => {
                for ask in want.as_array().unwrap() {
                    if !have.as_array().unwrap().contains(ask) {
                        wrong.push(format!("does not ask {ask}"));
                    }
                }
            }
            "events" => {
                // Within a day their order says nothing.
                let sorted = |events: &Value| {
                    let mut events = events.as_array().unwrap().clone();
                    events
                        .sort_by_key(|event| (event["on"].to_string(), event["with"].to_string()));
                    events
                };
                let (have, want) = (sorted(have), sorted(want));
                for (at, want) in want.iter().enumerate() {
                    for (field, want) in want.as_object().unwrap() {
                        let have = have.get(at).map_or(&Value::Null, |have| &have[field]);
                        if !have.is_null() && have != want {
                            wrong.push(format!("event {at} {field}: {have} for {want}"));
                        }
                    }
                }
            }
            "people" => people_differences(records, want, &mut wrong),
            _ => {}
        }
    }
    let allowed: Vec<&str> = ["asks", "may_ask"]
        .iter()
        .filter_map(|list| expected[*list].as_array())
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    for ask in &records.asks {
        if !allowed.contains(&ask.key) {
            wrong.push(format!("asks {} without need", ask.key));
        }
    }
    wrong
}

fn people_differences(records: &Records, want: &Value, wrong: &mut Vec<String>) {
    let all: Vec<&Person> = records
        .people
        .iter()
        .chain(records.payments.iter().map(|p| &p.who))
        .chain(
            records
                .meetings
                .iter()
                .filter(|m| !m.title_is_name)
                .flat_map(|m| &m.with),
        )
        .chain(records.messages.iter().map(|m| &m.who))
        .collect();
    for (at, want) in want.as_array().unwrap().iter().enumerate() {
        let name = want["name"].as_str().unwrap();
        let named = |person: &&&Person| {
            person.name == name
                || want["alias"]
                    .as_array()
                    .is_some_and(|names| names.contains(&json!(person.name)))
        };
        let Some(person) = (if records.kind == FileKind::Contacts {
            all.get(at).filter(named)
        } else {
            all.iter().find(named)
        }) else {
            wrong.push(format!(
                "{name} is missing, have {:?}",
                all.get(at).map(|p| &p.name)
            ));
            continue;
        };
        let mut check = |field: &str, have: Value| {
            if !want[field].is_null() && want[field] != have {
                wrong.push(format!("{name} {field}: {have} for {}", want[field]));
            }
        };
        check("emails", json!(person.emails));
        check("phones", json!(person.phones));
        check("company", json!(person.company));
        if let Some(PartialDate::Full(day)) = person.birthday {
            check("birthday", json!(day.to_string()));
        } else {
            check("birthday", json!(null));
        }
        let mine = |other: &Person| other.name == person.name && other.emails == person.emails;
        if records.kind == FileKind::Purchases {
            check(
                "purchases",
                json!(records.payments.iter().filter(|p| mine(&p.who)).count()),
            );
        } else if records.kind == FileKind::Chat {
            check(
                "touches",
                json!(records.messages.iter().filter(|m| mine(&m.who)).count()),
            );
            let theirs = records
                .messages
                .iter()
                .filter(|m| mine(&m.who) && m.from_owner == Some(false));
            check("messages", json!(theirs.map(|m| m.count).sum::<u32>()));
        }
    }
}

#[test]
fn the_files_of_the_corpus_come_in_right() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/corpus/open");
    let expected: BTreeMap<String, Value> =
        serde_json::from_slice(&std::fs::read(root.join("expected.json")).unwrap()).unwrap();
    let mut table: BTreeMap<&str, (usize, Vec<String>)> = BTreeMap::new();
    for (path, expected) in &expected {
        let family = path.split('/').next().unwrap();
        let ending = path.rsplit('.').next().unwrap();
        let ours = matches!(family, "calendar" | "chat")
            || matches!(ending, "vcf" | "ofx" | "qif" | "sta" | "xml");
        if !ours {
            continue;
        }
        let asof = expected["asof"].as_str().unwrap_or("2026-11-01");
        let records = records(&root.join(path), asof);
        let found = result(&records);
        let mut wrong = differences(&found, &records, expected);
        for other in expected["also"].as_array().into_iter().flatten() {
            let mut whole = expected.clone();
            for (field, value) in other.as_object().unwrap() {
                whole[field] = value.clone();
            }
            if !wrong.is_empty() && differences(&found, &records, &whole).is_empty() {
                wrong.clear();
            }
        }
        let (right, lines) = table.entry(family).or_default();
        if wrong.is_empty() {
            *right += 1;
        } else {
            lines.push(format!("{path}: {}", wrong.join("; ")));
        }
    }
    for (family, (right, wrong)) in &table {
        println!("{family:10} {right:3} right {:3} wrong", wrong.len());
        for line in wrong {
            println!("    {line}");
        }
    }
    let wrong: Vec<&String> = table.values().flat_map(|(_, wrong)| wrong).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_text_of_a_chat_is_kept() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/corpus/open/chat");
    for file in std::fs::read_dir(root).unwrap() {
        let kept = format!("{:?}", records(&file.unwrap().path(), "2026-11-01"));
        for word in [
            "savon",
            "oak board",
            "Dienstag",
            "vrijdag",
            "Vase",
            "Brenntag",
            "lesson",
            "A3",
            "earrings",
            "Vasen",
            "Postcards",
        ] {
            assert!(!kept.contains(word), "{word}");
        }
    }
}

/// Files cut, doubled and garbled: nothing panics, nothing hangs.
#[test]
fn garbled_files_neither_panic_nor_hang() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data/corpus/open");
    let mut context = Context::new(Day::parse("2026-11-01").unwrap());
    context.file_name = Some("WhatsApp Chat with A.txt".to_owned());
    let mut seed = 1_u64;
    let mut chance = move |below: usize| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap() % below.max(1)
    };
    for family in ["contacts", "calendar", "chat", "bank"] {
        for file in std::fs::read_dir(root.join(family)).unwrap() {
            let whole = std::fs::read(file.unwrap().path()).unwrap();
            for _ in 0..20 {
                let mut bytes = whole.clone();
                bytes.truncate(chance(bytes.len()) + 1);
                for _ in 0..10 {
                    let at = chance(bytes.len());
                    bytes[at] = b"=:;\\\"\n\r <>[]{}?/,.-09ZT\xE4\xFF"[chance(25)];
                }
                let text = at_once(charset::text(&bytes, &Tables, Pace::NONE))
                    .unwrap()
                    .0;
                at_once(vcard::read(&bytes, &Tables, Pace::NONE));
                at_once(icalendar::read(&bytes, &context, &Tables, Pace::NONE));
                at_once(mail::read(&bytes, &context, &Tables, Pace::NONE));
                at_once(whatsapp::read(&bytes, &context, &Tables, Pace::NONE));
                at_once(telegram::read(&text, &context, Pace::NONE));
                for format in [
                    bank::Format::Camt,
                    bank::Format::Mt940,
                    bank::Format::Ofx,
                    bank::Format::Qif,
                ] {
                    at_once(bank::read(&bytes, format, &context, &Tables, Pace::NONE));
                }
            }
        }
    }
}
