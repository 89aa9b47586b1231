//! Chats exported by WhatsApp, in the layouts of its many languages. One item per person, day and direction; the texts
//! are looked at and forgotten.

mod header;
mod notices;
mod sides;

use std::collections::{BTreeMap, HashMap};

use super::charset::{self, Decoder};
use super::content_line::lines;
use super::context::Context;
use super::pace::{Pace, Stopped};
use super::records::{FileKind, Message, Person, Records, Refuse};
use crate::book::Day;
use header::{DateOrder, Header, Style};
use sides::Sides;

/// Whether a text is such an export: several of its first lines begin with day, time and mostly a sender.
pub fn is(text: &str) -> bool {
    let start = text
        .get(..text.floor_char_boundary(20_000))
        .unwrap_or_default();
    let mut style = None;
    let (mut found, mut senders, mut first) = (0_usize, 0_usize, true);
    for (_, line) in lines(start)
        .filter(|(_, line)| !line.trim().is_empty())
        .take(60)
    {
        if let Some(header) = header::parse(line, style) {
            style = Some(header.style);
            found += 1;
            senders += usize::from(header::sender(header.rest).is_some());
        } else if first {
            return false;
        }
        first = false;
    }
    senders > 0 && found > 0
}

/// One message, or a line of the program's own.
struct Entry {
    numbers: [u32; 3],
    slashed: bool,
    sender: Option<String>,
    counts: bool,
}

/// The messages of a chat. The file's name may tell who the other side is.
///
/// # Errors
/// It was called off.
pub async fn read(
    bytes: &[u8],
    context: &Context,
    decoder: &dyn Decoder,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
    let (text, encoding) = charset::text(bytes, decoder, pace).await?;
    let mut records = Records {
        kind: FileKind::Chat,
        program: Some("whatsapp".to_owned()),
        encoding,
        ..Records::default()
    };
    let mut sides = Sides::new(context);
    let entries = entries(&text, &mut sides, pace).await?;
    let order = DateOrder::of(&entries, sides.is_foreign(), context);
    if order.is_none() {
        records.ask(
            "date_order",
            vec!["day first".to_owned(), "month first".to_owned()],
        );
    }
    let order = order.unwrap_or(DateOrder::DayMonthYear);
    sides.decide();
    if let Some(options) = sides.question() {
        records.ask("own_name", options);
    }
    if sides.is_group() {
        records.ask("who_counts", sides.others());
    }
    let mut counts: BTreeMap<(Day, usize, bool), u32> = BTreeMap::new();
    let mut people: Vec<Person> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for (at, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.counts) {
        pace.row(at, entries.len(), (50, 65)).await?;
        let Some(sender) = &entry.sender else {
            continue;
        };
        records.lines_in += 1;
        let Some(day) = order.day(entry.numbers) else {
            records.refuses.push(Refuse {
                reason: "bad_date",
                line: None,
            });
            continue;
        };
        let own = sides.is_owner(sender);
        // What the owner writes to a group is no contact with each of it.
        let Some(other) = (if own {
            sides.only_other()
        } else {
            Some(sender.clone())
        }) else {
            records.own_in_group = records.own_in_group.saturating_add(1);
            continue;
        };
        let at = *known.entry(other.clone()).or_insert_with(|| {
            people.push(sides::person(&other));
            people.len() - 1
        });
        let count = counts.entry((day, at, own)).or_default();
        *count = count.saturating_add(1);
    }
    pace.let_go(entries, 65).await?;
    for ((day, at, own), count) in counts {
        pace.row(records.messages.len(), 1, (66, 66)).await?;
        if let Some(who) = people.get(at) {
            let who = who.clone();
            records.messages.push(Message {
                day,
                from_owner: Some(own),
                who,
                count,
            });
        }
    }
    if records.messages.is_empty() && records.refuses.is_empty() && records.lines_in == 0 {
        records.kind = FileKind::None;
        records.refuses.push(Refuse {
            reason: "empty",
            line: None,
        });
    }
    Ok(records)
}

/// Every line with a header, with the lines that belong to it.
async fn entries(text: &str, sides: &mut Sides, pace: Pace<'_>) -> Result<Vec<Entry>, Stopped> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut style: Option<Style> = None;
    let mut open: Option<(Header<'_>, usize)> = None;
    let mut lines = lines(text);
    while let Some((number, line)) = lines.next() {
        pace.nth_row(number, lines.read(), (3, 50)).await?;
        match header::parse(line, style) {
            Some(header) => {
                style = Some(header.style);
                if let Some((header, more)) = open.replace((header, 0)) {
                    entries.push(entry(&header, more, sides));
                }
            }
            None => {
                if let Some((_, more)) = &mut open {
                    *more += usize::from(!line.trim().is_empty());
                }
            }
        }
    }
    if let Some((header, more)) = open {
        entries.push(entry(&header, more, sides));
    }
    Ok(entries)
}

/// The entry of a header and the number of lines that follow it.
fn entry(header: &Header<'_>, more: usize, sides: &mut Sides) -> Entry {
    let split = header::sender(header.rest);
    let (sender, counts) = match split {
        Some((sender, text)) => {
            let sender = sides::clean(sender);
            let counts = notices::is_message(text, more);
            sides.see(&sender, text, counts);
            (Some(sender), counts)
        }
        None => {
            sides.see_notice(header.rest);
            (None, false)
        }
    };
    Entry {
        numbers: header.numbers,
        slashed: header.slashed,
        sender,
        counts,
    }
}

#[cfg(test)]
mod tests;
