//! Mail in mbox files and single messages: who wrote to whom on which day. Only headers are looked at.

mod address;
mod date;
mod filter;

use crate::dyn_sort::DynSort;
use std::collections::{BTreeMap, HashMap, HashSet};

use super::charset::{self, Decoder};
use super::content_line::lines;
use super::context::Context;
use super::fold::fold;
use super::pace::{Pace, Stopped};
use super::records::{FileKind, Message, Person, Records, Refuse, Skip};
use super::transfer_encoding::encoded_words;
use crate::book::Day;
use address::{Mailbox, mailboxes};

/// Whether a text is a mailbox file or a single mail.
pub fn is(text: &str) -> bool {
    let start = text
        .get(..text.floor_char_boundary(20_000))
        .unwrap_or_default();
    let mut first = true;
    let (mut from, mut date) = (false, false);
    for (_, line) in lines(start.trim_start_matches('\u{FEFF}')).take(400) {
        if first && line.starts_with("From ") && line.len() > 5 {
            first = false;
            continue;
        }
        first = false;
        if line.is_empty() {
            break;
        }
        let folded = line.starts_with([' ', '\t']);
        let named = line.split_once(':').filter(|(name, _)| {
            !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_graphic())
        });
        match named {
            Some((name, _)) => {
                from |= name.eq_ignore_ascii_case("from");
                date |= name.eq_ignore_ascii_case("date") || name.eq_ignore_ascii_case("received");
            }
            None if folded || line.starts_with('>') => {}
            None => return false,
        }
    }
    from && date
}

/// The headers of one mail, names in small letters.
#[derive(Debug, Default)]
struct Mail {
    line: usize,
    headers: HashMap<String, String>,
}

impl Mail {
    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map(String::as_str)
            .unwrap_or_default()
    }
}

/// The contacts that a mailbox tells of.
///
/// # Errors
/// It was called off.
pub async fn read(
    bytes: &[u8],
    context: &Context,
    decoder: &dyn Decoder,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
    let (text, _) = charset::text(bytes, decoder, pace).await?;
    let decode = |label: Option<&str>, bytes: &[u8]| charset::decoded(label, bytes, decoder);
    let mails = mails(&text, pace).await?;
    let gmail = mails.iter().any(|mail| {
        mail.headers.contains_key("x-gmail-labels") || mail.headers.contains_key("x-gm-thrid")
    });
    let thunderbird = mails
        .iter()
        .any(|mail| mail.headers.contains_key("x-mozilla-status"));
    let program = if gmail {
        "gmail"
    } else if thunderbird {
        "thunderbird"
    } else {
        "mbox"
    };
    let mut records = Records {
        kind: FileKind::Chat,
        program: Some(program.to_owned()),
        lines_in: mails.len(),
        ..Records::default()
    };
    let mut kept: Vec<(&Mail, Mailbox, Vec<Mailbox>, Day)> = Vec::new();
    let mut ids = HashSet::new();
    for (at, mail) in mails.iter().enumerate() {
        pace.row(at, mails.len(), (40, 60)).await?;
        let line = Some(mail.line);
        let labels = encoded_words(mail.header("x-gmail-labels"), &decode);
        let from = mailboxes(mail.header("from"), &decode).into_iter().next();
        if let Some(reason) = filter::reason(mail, &labels, from.as_ref()) {
            records.skips.push(Skip { reason, line });
            continue;
        }
        let id = mail.header("message-id").trim();
        if !id.is_empty() && !ids.insert(id) {
            records.skips.push(Skip {
                reason: "duplicate",
                line,
            });
            continue;
        }
        let Some(from) = from else {
            records.refuses.push(Refuse {
                reason: "no_customer",
                line,
            });
            continue;
        };
        let written = date::day(mail.header("date")).or_else(|| date::day(mail.header("envelope")));
        let Some(day) = written else {
            let reason = if mail.header("date").is_empty() {
                "no_date"
            } else {
                "bad_date"
            };
            records.refuses.push(Refuse { reason, line });
            continue;
        };
        let mut to = mailboxes(mail.header("to"), &decode);
        to.extend(mailboxes(mail.header("cc"), &decode));
        to.extend(mailboxes(mail.header("bcc"), &decode));
        kept.push((mail, from, to, day));
    }
    let owner = Owner::find(&kept, context, pace).await?;
    if let Some(options) = owner.question(&kept, pace).await? {
        records.ask("own_name", options);
    }
    count(&kept, &owner, &mut records, pace).await?;
    pace.let_go(kept, 68).await?;
    pace.let_go(mails, 69).await?;
    if records.messages.is_empty() && records.asks.is_empty() {
        records.kind = FileKind::None;
        if records.skips.is_empty() && records.refuses.is_empty() {
            records.refuses.push(Refuse {
                reason: "empty",
                line: None,
            });
        }
    }
    Ok(records)
}

/// The mails of a text; their bodies are passed over.
async fn mails(text: &str, pace: Pace<'_>) -> Result<Vec<Mail>, Stopped> {
    /// Longer than any header that matters.
    const LONGEST: usize = 20_000;
    let mut mails: Vec<Mail> = Vec::new();
    let mut inside = false;
    let mut blank = true;
    let mut name: Option<String> = None;
    let text = text.trim_start_matches('\u{FEFF}');
    let mailbox = text.starts_with("From ");
    let mut lines = lines(text);
    while let Some((number, line)) = lines.next() {
        pace.nth_row(number, lines.read(), (3, 40)).await?;
        if mailbox && blank && begins_mail(line) || !mailbox && mails.is_empty() {
            mails.push(Mail {
                line: number,
                ..Mail::default()
            });
            inside = true;
            name = None;
            blank = false;
            if let Some(rest) = line.strip_prefix("From ") {
                // Address and date of the delivery.
                if let (Some(mail), Some((_, date))) = (mails.last_mut(), rest.split_once(' ')) {
                    mail.headers.insert("envelope".to_owned(), date.to_owned());
                }
                continue;
            }
        }
        blank = line.is_empty();
        if !inside {
            continue;
        }
        if blank {
            inside = false;
            continue;
        }
        let Some(mail) = mails.last_mut() else {
            continue;
        };
        if line.starts_with([' ', '\t']) {
            if let Some(value) = name.as_ref().and_then(|name| mail.headers.get_mut(name))
                && value.len() < LONGEST
            {
                value.push(' ');
                value.push_str(line.trim());
            }
            continue;
        }
        name = None;
        if let Some((key, value)) = line.split_once(':') {
            let key = key.trim().to_ascii_lowercase();
            if mail.headers.len() < 300 && !mail.headers.contains_key(&key) {
                mail.headers.insert(key.clone(), value.trim().to_owned());
                name = Some(key);
            }
        }
    }
    Ok(mails)
}

/// Whether a line parts two mails: `From`, an address, and a date with its time.
fn begins_mail(line: &str) -> bool {
    let Some(rest) = line.strip_prefix("From ") else {
        return false;
    };
    let rest = rest
        .get(..rest.floor_char_boundary(300))
        .unwrap_or_default();
    rest.split_whitespace().any(|word| {
        word.bytes().filter(|&byte| byte == b':').count() >= 1
            && word
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b':')
    })
}

type Kept<'m> = (&'m Mail, Mailbox, Vec<Mailbox>, Day);

/// The owner of a mailbox, by addresses and names.
struct Owner {
    keys: HashSet<String>,
    domains: HashSet<String>,
    known: bool,
}

impl Owner {
    /// Told by the answers or the book; else whoever sent what stands under "Sent", or to whom everything was delivered.
    async fn find(kept: &[Kept<'_>], context: &Context, pace: Pace<'_>) -> Result<Owner, Stopped> {
        let mut keys: HashSet<String> = context.owner_names().map(|name| fold(name)).collect();
        let mut known = context
            .answered("own_name")
            .is_some_and(|names| !names.is_empty());
        let mut met = false;
        for (at, (mail, from, to, _)) in kept.iter().enumerate() {
            pace.row(at, 1, (60, 60)).await?;
            if filter::is_sent(mail.header("x-gmail-labels")) {
                keys.insert(from.key());
                known = true;
            }
            let delivered = mail.header("delivered-to").trim().to_lowercase();
            if delivered.contains('@') && to.iter().any(|to| to.key() == delivered) {
                keys.insert(delivered);
                known = true;
            }
            met |= to.iter().chain([from]).any(|one| keys.contains(&one.key()));
        }
        known |= met;
        if !known && let Some(key) = in_all(kept, pace).await? {
            keys.insert(key);
            known = true;
        }
        let domains = keys
            .iter()
            .filter_map(|key| key.split_once('@'))
            .map(|(_, domain)| domain.to_owned());
        let domains = domains
            .filter(|domain| !address::is_public(domain))
            .collect();
        Ok(Owner {
            keys,
            domains,
            known,
        })
    }

    async fn question(
        &self,
        kept: &[Kept<'_>],
        pace: Pace<'_>,
    ) -> Result<Option<Vec<String>>, Stopped> {
        if self.known || kept.is_empty() {
            return Ok(None);
        }
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        for (at, (_, from, to, _)) in kept.iter().enumerate() {
            pace.row(at, 1, (62, 62)).await?;
            for one in to.iter().chain([from]) {
                *times.entry(one.key()).or_default() += 1;
            }
        }
        let mut options: Vec<(String, usize)> = times.into_iter().collect();
        options.dyn_sort_by_key(|(_, times)| std::cmp::Reverse(*times));
        let most = options.into_iter().take(20).map(|(key, _)| key);
        Ok(Some(most.collect()))
    }

    fn is(&self, one: &Mailbox) -> bool {
        self.keys.contains(&one.key())
            || !one.name.is_empty() && self.keys.contains(&fold(&one.name))
    }

    /// Whether somebody works in the owner's house.
    fn is_colleague(&self, one: &Mailbox) -> bool {
        one.email
            .rsplit_once('@')
            .is_some_and(|(_, domain)| self.domains.contains(&domain.to_lowercase()))
    }
}

/// The one address that is in every mail, of several.
async fn in_all(kept: &[Kept<'_>], pace: Pace<'_>) -> Result<Option<String>, Stopped> {
    let mut times: HashMap<String, usize> = HashMap::new();
    let mut others = HashSet::new();
    for (at, (_, from, to, _)) in kept.iter().enumerate() {
        pace.row(at, 1, (61, 61)).await?;
        let keys: HashSet<String> = to.iter().chain([from]).map(Mailbox::key).collect();
        others.extend(keys.iter().cloned());
        for key in keys {
            *times.entry(key).or_default() += 1;
        }
    }
    let mut all = times.into_iter().filter(|(_, times)| *times == kept.len());
    Ok(match (all.next(), all.next()) {
        (Some((key, _)), None) if kept.len() > 1 && others.len() > 2 => Some(key),
        _ => None,
    })
}

/// Counts what went to and fro.
async fn count(
    kept: &[Kept<'_>],
    owner: &Owner,
    records: &mut Records,
    pace: Pace<'_>,
) -> Result<(), Stopped> {
    let mut people: Vec<Person> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut items: BTreeMap<(Day, usize, bool), u32> = BTreeMap::new();
    for (at, (mail, from, to, day)) in kept.iter().enumerate() {
        pace.row(at, kept.len(), (63, 67)).await?;
        let own = owner.is(from);
        let others: Vec<&Mailbox> = if own { to.iter().collect() } else { vec![from] };
        let mut seen = HashSet::new();
        for one in others {
            if owner.is(one) || owner.is_colleague(one) || !seen.insert(one.key()) {
                continue;
            }
            let at = *known.entry(one.key()).or_insert_with(|| {
                let emails = vec![one.email.clone()];
                people.push(Person {
                    line: mail.line,
                    name: one.name_or_email(),
                    emails,
                    ..Person::default()
                });
                people.len() - 1
            });
            if let Some(person) = people.get_mut(at)
                && person.name.contains('@')
                && !one.name.is_empty()
            {
                person.name.clone_from(&one.name);
            }
            let count = items.entry((*day, at, own)).or_default();
            *count = count.saturating_add(1);
        }
        if seen.is_empty() {
            records.skips.push(Skip {
                reason: "own_notes",
                line: Some(mail.line),
            });
        }
    }
    for ((day, at, own), count) in items {
        pace.row(records.messages.len(), 1, (67, 67)).await?;
        if let Some(who) = people.get(at) {
            records.messages.push(Message {
                day,
                from_owner: Some(own),
                who: who.clone(),
                count,
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
