//! Chats exported by Telegram as JSON: one chat, or all of an account. One item per person, day and direction; the texts
//! are looked at and forgotten.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::context::Context;
use super::fold::fold;
use super::records::{FileKind, Message, Person, Records, Refuse, Skip};
use crate::book::Day;

/// Whether a text is such an export.
pub fn is(text: &str) -> bool {
    let start = text
        .get(..text.floor_char_boundary(4_000))
        .unwrap_or_default();
    let json = start
        .trim_start_matches(['\u{FEFF}', ' ', '\r', '\n', '\t'])
        .starts_with('{');
    let has = |word: &str| start.contains(word);
    let one = has("\"messages\"")
        && has("\"type\"")
        && (has("\"date_unixtime\"")
            || has("\"from_id\"")
            || has("_chat\"")
            || has("_group\"")
            || has("\"actor"));
    let all = has("\"personal_information\"") || has("\"chats\"") && has("\"list\"");
    json && (one || all)
}

/// A whole account, or what of it one chat has.
#[derive(Deserialize)]
struct Export {
    #[serde(default)]
    personal_information: Option<Owner>,
    #[serde(default)]
    chats: Option<Chats>,
    #[serde(flatten)]
    chat: Chat,
}

#[derive(Deserialize)]
struct Owner {
    #[serde(default)]
    user_id: Value,
}

#[derive(Deserialize)]
struct Chats {
    #[serde(default)]
    list: Vec<Chat>,
}

#[derive(Default, Deserialize)]
struct Chat {
    #[serde(default)]
    name: Option<String>,
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    id: Value,
    #[serde(default)]
    messages: Option<Vec<Entry>>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(default, rename = "type")]
    kind: Option<String>,
    #[serde(default)]
    date: Option<String>,
    #[serde(default)]
    date_unixtime: Option<String>,
    #[serde(default)]
    from: Option<String>,
    #[serde(default)]
    from_id: Value,
    #[serde(default)]
    text: Value,
}

/// The messages of an export.
pub fn read(text: &str, context: &Context) -> Records {
    let text = text.trim_start_matches('\u{FEFF}');
    let Ok(export) = serde_json::from_str::<Export>(text) else {
        return Records {
            program: Some("telegram".to_owned()),
            ..Records::refused("damaged")
        };
    };
    let mut records = Records {
        kind: FileKind::Chat,
        program: Some("telegram".to_owned()),
        ..Records::default()
    };
    let owner_id = export
        .personal_information
        .map(|owner| id(&owner.user_id))
        .filter(|id| !id.is_empty());
    let told: Vec<String> = context.owner_names().map(|name| fold(name)).collect();
    let chats = export.chats.map(|chats| chats.list).unwrap_or_default();
    for chat in chats.into_iter().chain(std::iter::once(export.chat)) {
        read_chat(chat, owner_id.as_deref(), &told, context, &mut records);
    }
    if records.messages.is_empty() && records.asks.is_empty() {
        records.kind = FileKind::None;
        records.refuses.push(Refuse {
            reason: "empty",
            line: None,
        });
    }
    records
}

fn read_chat(
    chat: Chat,
    owner_id: Option<&str>,
    told: &[String],
    context: &Context,
    records: &mut Records,
) {
    let kind = chat.kind.unwrap_or_default();
    let entries = chat.messages.unwrap_or_default();
    let reason = match kind.as_str() {
        "saved_messages" => Some("own_notes"),
        "bot_chat" => Some("bot"),
        _ if kind.contains("channel") => Some("newsletter"),
        _ => None,
    };
    if let Some(reason) = reason {
        records.skips.extend(
            entries
                .iter()
                .filter(|entry| counts(entry))
                .map(|_| Skip { reason, line: None }),
        );
        return;
    }
    let group = kind.contains("group");
    let other = chat.name.unwrap_or_default();
    let other_id = id(&chat.id);
    let is_owner = |entry: &Entry| {
        let (from, from_id) = (
            entry.from.as_deref().unwrap_or_default(),
            id(&entry.from_id),
        );
        match owner_id {
            Some(owner) => from_id == owner,
            None if !told.is_empty() && told.contains(&fold(from)) => true,
            // A chat of two is named after the other side.
            None => !group && from_id != other_id && (from != other || other.is_empty()),
        }
    };
    let known = owner_id.is_some() || !group || entries.iter().any(&is_owner);
    if !known {
        let mut names: Vec<String> = Vec::new();
        for name in entries
            .iter()
            .filter(|entry| counts(entry))
            .filter_map(|entry| entry.from.clone())
        {
            if names.len() < 200 && !names.contains(&name) {
                names.push(name);
            }
        }
        if !names.is_empty() {
            records.ask("own_name", names);
        }
    }
    let mut items: BTreeMap<(Day, bool, String), (String, u32)> = BTreeMap::new();
    for entry in entries.iter().filter(|entry| counts(entry)) {
        records.lines_in += 1;
        let own = is_owner(entry);
        let (name, key) = match own {
            true if group => continue,
            true => (other.clone(), other_id.clone()),
            false => (
                entry.from.clone().unwrap_or_else(|| other.clone()),
                id(&entry.from_id),
            ),
        };
        if name.trim().is_empty() {
            records.refuses.push(Refuse {
                reason: "no_customer",
                line: None,
            });
            continue;
        }
        let Some(day) = day(entry, context) else {
            records.refuses.push(Refuse {
                reason: "bad_date",
                line: None,
            });
            continue;
        };
        let (_, count) = items.entry((day, own, key)).or_insert((name, 0));
        *count = count.saturating_add(1);
    }
    for ((day, own, key), (name, count)) in items {
        let who = Person {
            name,
            id: Some(key).filter(|key| !key.is_empty()),
            ..Person::default()
        };
        records.messages.push(Message {
            day,
            from_owner: Some(own),
            who,
            count,
        });
    }
}

/// Whether somebody wrote words.
fn counts(entry: &Entry) -> bool {
    let words = match &entry.text {
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(pieces) => pieces.iter().any(|piece| {
            let text = piece.as_str().or_else(|| piece.get("text")?.as_str());
            text.is_some_and(|text| !text.trim().is_empty())
        }),
        _ => false,
    };
    words && entry.kind.as_deref() == Some("message")
}

/// The day as written, else where the user is.
fn day(entry: &Entry, context: &Context) -> Option<Day> {
    let written = entry
        .date
        .as_deref()
        .and_then(|date| date.get(..10))
        .and_then(Day::parse);
    written.or_else(|| {
        context
            .zone
            .day(entry.date_unixtime.as_deref()?.parse().ok()?)
    })
}

/// An id without the word before it: `user900000001` and 900000001 are the same.
fn id(value: &Value) -> String {
    match value {
        Value::String(text) => text.strip_prefix("user").unwrap_or(text).to_owned(),
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_account_is_read_chat_by_chat() {
        let text = r#"{"personal_information":{"user_id":1},"chats":{"list":[
            {"name":"Ann","type":"personal_chat","id":2,"messages":[
                {"type":"message","date":"2026-03-01T10:00:00","from":"Ann","from_id":"user2","text":"a"},
                {"type":"message","date":"2026-03-01T11:00:00","from":"Me","from_id":"user1","text":[{"text":"b"}]}]},
            {"name":null,"type":"saved_messages","id":1,"messages":[
                {"type":"message","date":"2026-03-01T10:00:00","from":"Me","from_id":"user1","text":"note"}]},
            {"name":"All","type":"private_group","id":3,"messages":[
                {"type":"message","date":"2026-03-02T10:00:00","from":"Me","from_id":"user1","text":"x"},
                {"type":"message","date":"2026-03-02T10:00:00","from":"Bo","from_id":"user4","text":"y"}]}]}}"#;
        assert!(is(text));
        let records = read(text, &Context::new(Day::parse("2026-11-01").unwrap()));
        let shown: Vec<(&str, Option<bool>)> = records
            .messages
            .iter()
            .map(|m| (m.who.name.as_str(), m.from_owner))
            .collect();
        assert_eq!(
            shown,
            [
                ("Ann", Some(false)),
                ("Ann", Some(true)),
                ("Bo", Some(false))
            ]
        );
        assert_eq!(records.skips[0].reason, "own_notes");
        assert!(records.asks.is_empty());
    }

    #[test]
    fn deep_nesting_is_refused() {
        let text = format!("{{\"messages\":{}", "[".repeat(100_000));
        assert_eq!(
            read(&text, &Context::new(Day::EARLIEST)).refuses[0].reason,
            "damaged"
        );
    }
}
