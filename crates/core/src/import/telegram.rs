//! Chats exported by Telegram as JSON: one chat, or all of an account. One item per person, day and direction; the texts
//! are looked at and forgotten.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::context::Context;
use super::fold::fold;
use super::json_parts::cut_out;
use super::pace::{Pace, Stopped};
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
    /// The first of them and the first that is none of them.
    #[serde(default)]
    messages: Option<(usize, usize)>,
}

/// A message as written.
#[derive(Deserialize)]
struct Written {
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

/// What is kept of a message.
struct Entry {
    from: Option<String>,
    from_id: String,
    day: Option<Day>,
    /// Whether somebody wrote words.
    counts: bool,
}

/// The messages of an export.
///
/// # Errors
/// It was called off.
pub async fn read(text: &str, context: &Context, pace: Pace<'_>) -> Result<Records, Stopped> {
    let Some((export, entries)) = parsed(text, context, pace).await? else {
        return Ok(Records {
            program: Some("telegram".to_owned()),
            ..Records::refused("damaged")
        });
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
    let sides = Sides {
        owner_id: owner_id.as_deref(),
        told: &told,
    };
    let chats = export.chats.map(|chats| chats.list).unwrap_or_default();
    for chat in chats.into_iter().chain(std::iter::once(export.chat)) {
        let (from, to) = chat.messages.unwrap_or_default();
        let own = entries.get(from..to).unwrap_or_default();
        read_chat(chat, own, &sides, &mut records, pace).await?;
    }
    pace.let_go(entries, 69).await?;
    if records.messages.is_empty() && records.asks.is_empty() {
        records.kind = FileKind::None;
        records.refuses.push(Refuse {
            reason: "empty",
            line: None,
        });
    }
    Ok(records)
}

/// The export without its messages, and these, each read by itself; none where it is damaged.
async fn parsed(
    text: &str,
    context: &Context,
    pace: Pace<'_>,
) -> Result<Option<(Export, Vec<Entry>)>, Stopped> {
    let text = text.trim_start_matches('\u{FEFF}');
    let Some(cut) = cut_out(text, "messages", pace, (3, 15)).await? else {
        return Ok(None);
    };
    let mut entries = Vec::with_capacity(cut.parts.len());
    for (at, part) in cut.parts.iter().enumerate() {
        pace.row(at, cut.parts.len(), (15, 55)).await?;
        let Ok(written) = serde_json::from_str::<Written>(part) else {
            return Ok(None);
        };
        entries.push(Entry {
            counts: counts(&written),
            day: day(&written, context),
            from_id: id(&written.from_id),
            from: written.from,
        });
    }
    let export = serde_json::from_str::<Export>(&cut.rest).ok();
    Ok(export.map(|export| (export, entries)))
}

/// Who is known to be the owner.
struct Sides<'s> {
    owner_id: Option<&'s str>,
    told: &'s [String],
}

async fn read_chat(
    chat: Chat,
    entries: &[Entry],
    sides: &Sides<'_>,
    records: &mut Records,
    pace: Pace<'_>,
) -> Result<(), Stopped> {
    let kind = chat.kind.unwrap_or_default();
    let reason = match kind.as_str() {
        "saved_messages" => Some("own_notes"),
        "bot_chat" => Some("bot"),
        _ if kind.contains("channel") => Some("newsletter"),
        _ => None,
    };
    if let Some(reason) = reason {
        let left = entries.iter().filter(|entry| entry.counts);
        records
            .skips
            .extend(left.map(|_| Skip { reason, line: None }));
        return Ok(());
    }
    let group = kind.contains("group");
    let other = chat.name.unwrap_or_default();
    let other_id = id(&chat.id);
    let is_owner = |entry: &Entry| {
        let from = entry.from.as_deref().unwrap_or_default();
        match sides.owner_id {
            Some(owner) => entry.from_id == owner,
            None if !sides.told.is_empty() && sides.told.contains(&fold(from)) => true,
            // A chat of two is named after the other side.
            None => !group && entry.from_id != other_id && (from != other || other.is_empty()),
        }
    };
    let mut known = sides.owner_id.is_some() || !group;
    let mut names: Vec<String> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        if known {
            break;
        }
        pace.row(at, 1, (55, 55)).await?;
        known = is_owner(entry);
        let name = entry.from.as_ref().filter(|_| entry.counts);
        if let Some(name) = name.filter(|name| names.len() < 200 && !names.contains(name)) {
            names.push(name.clone());
        }
    }
    if !known && !names.is_empty() {
        records.ask("own_name", names);
    }
    let mut items: BTreeMap<(Day, bool, String), (String, u32)> = BTreeMap::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.counts) {
        pace.row(at, entries.len(), (55, 65)).await?;
        records.lines_in += 1;
        let own = is_owner(entry);
        let (name, key) = match own {
            true if group => continue,
            true => (other.clone(), other_id.clone()),
            false => (
                entry.from.clone().unwrap_or_else(|| other.clone()),
                entry.from_id.clone(),
            ),
        };
        if name.trim().is_empty() {
            records.refuses.push(Refuse {
                reason: "no_customer",
                line: None,
            });
            continue;
        }
        let Some(day) = entry.day else {
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
        pace.row(records.messages.len(), 1, (66, 66)).await?;
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
    Ok(())
}

/// Whether somebody wrote words.
fn counts(written: &Written) -> bool {
    let words = match &written.text {
        Value::String(text) => !text.trim().is_empty(),
        Value::Array(pieces) => pieces.iter().any(|piece| {
            let text = piece.as_str().or_else(|| piece.get("text")?.as_str());
            text.is_some_and(|text| !text.trim().is_empty())
        }),
        _ => false,
    };
    words && written.kind.as_deref() == Some("message")
}

/// The day as written, else where the user is.
fn day(written: &Written, context: &Context) -> Option<Day> {
    let date = written
        .date
        .as_deref()
        .and_then(|date| date.get(..10))
        .and_then(Day::parse);
    date.or_else(|| {
        context
            .zone
            .day(written.date_unixtime.as_deref()?.parse().ok()?)
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
    use crate::import::pace::at_once;

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
        let context = Context::new(Day::parse("2026-11-01").unwrap());
        let records = at_once(read(text, &context, Pace::NONE)).unwrap();
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
        let context = Context::new(Day::EARLIEST);
        let records = at_once(read(&text, &context, Pace::NONE)).unwrap();
        assert_eq!(records.refuses[0].reason, "damaged");
    }
}
