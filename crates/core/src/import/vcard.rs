//! vCard 2.1, 3.0 and 4.0, as telephones, mail programs and servers write them.

mod birthday;
mod program;

use std::collections::HashSet;

use super::charset::{self, Decoder};
use super::content_line::{Properties, Property};
use super::pace::{Pace, Stopped};
use super::records::{FileKind, Person, Records, Refuse, Skip};

/// Whether a text is a file of cards.
pub fn is(text: &str) -> bool {
    let text = text.trim_start_matches(['\u{FEFF}', ' ', '\r', '\n', '\t']);
    text.get(..11)
        .is_some_and(|start| start.eq_ignore_ascii_case("BEGIN:VCARD"))
}

/// The people of a file of cards. A card that was cut off counts as far as it goes.
///
/// # Errors
/// It was called off.
pub async fn read(bytes: &[u8], decoder: &dyn Decoder, pace: Pace<'_>) -> Result<Records, Stopped> {
    let (text, encoding) = charset::text(bytes, decoder, pace).await?;
    let hint = encoding.clone();
    let decode = |label: Option<&str>, bytes: &[u8]| {
        let named = label.or(match std::str::from_utf8(bytes) {
            Ok(_) => None,
            Err(_) => hint.as_deref(),
        });
        charset::decoded(named, bytes, decoder)
    };
    let first: Vec<Property> = Properties::new(&text, &decode)
        .take(program::LOOKED_AT)
        .collect();
    let mut records = Records {
        kind: FileKind::Contacts,
        program: Some(program::name(&first).to_owned()),
        encoding,
        ..Records::default()
    };
    let mut properties = Properties::new(&text, &decode);
    let mut cards = Cards::default();
    let mut count = 0;
    while let Some(property) = properties.next() {
        count += 1;
        pace.nth_row(count, properties.read(), (5, 70)).await?;
        if let Some(card) = cards.take(property) {
            take_card(&card, &mut records);
        }
    }
    if let Some(card) = cards.card {
        take_card(&card, &mut records);
    }
    if records.people.is_empty() {
        records.kind = FileKind::None;
    }
    Ok(records)
}

fn take_card(card: &[Property], records: &mut Records) {
    records.lines_in += 1;
    let line = card.first().map(|property| property.line);
    match person(card) {
        Card::Person(person) => records.people.push(*person),
        Card::Group => records.skips.push(Skip {
            reason: "group_row",
            line,
        }),
        Card::Nameless => records.refuses.push(Refuse {
            reason: "no_name",
            line,
        }),
    }
}

/// Puts the properties of each card together, `BEGIN` and `END` among them. A card inside a card (an agent's) belongs to the
/// outer one.
#[derive(Default)]
struct Cards {
    /// The card that has begun.
    card: Option<Vec<Property>>,
    inner: usize,
    agent: bool,
}

impl Cards {
    /// Takes the next property; the card that is whole with it.
    fn take(&mut self, property: Property) -> Option<Vec<Property>> {
        let names_card = property.value.trim().eq_ignore_ascii_case("VCARD");
        let begins = names_card && property.name == "BEGIN";
        let ends = names_card && property.name == "END";
        let after_agent = self.agent;
        self.agent = property.name == "AGENT" && property.value.trim().is_empty();
        if begins && !after_agent {
            self.inner = 0;
            return self.card.replace(vec![property]);
        }
        if let Some(card) = &mut self.card {
            card.push(property);
        }
        if begins {
            self.inner += 1;
        } else if ends && self.inner > 0 {
            self.inner -= 1;
        } else if ends {
            return self.card.take();
        }
        None
    }
}

/// What a card is about.
enum Card {
    /// Somebody.
    Person(Box<Person>),
    /// A list of other cards.
    Group,
    /// Neither name, mail nor telephone.
    Nameless,
}

fn person(card: &[Property]) -> Card {
    let mut person = Person {
        line: card.first().map_or(0, |begin| begin.line),
        ..Person::default()
    };
    let (mut formatted, mut structured, mut nick) = (String::new(), Vec::new(), String::new());
    let mut notes: Vec<String> = Vec::new();
    let faxes = fax_groups(card);
    let mut depth = 0_usize;
    for property in card {
        match property.name.as_str() {
            "BEGIN" => depth += 1,
            "END" => depth = depth.saturating_sub(1),
            _ if depth > 1 => {}
            "KIND" | "X-ADDRESSBOOKSERVER-KIND"
                if property.value.trim().eq_ignore_ascii_case("group") =>
            {
                return Card::Group;
            }
            "FN" if formatted.is_empty() => formatted = one_line(&property.text()),
            "N" if structured.is_empty() => structured = property.fields(';'),
            "NICKNAME" if nick.is_empty() => nick = one_line(&property.text()),
            "ORG" if person.company.is_none() => {
                let firm = property.fields(';').into_iter().next().unwrap_or_default();
                person.company = Some(one_line(&firm)).filter(|firm| !firm.is_empty());
            }
            "EMAIL" => add(&mut person.emails, email(&property.text())),
            "TEL" if !is_fax(property, &faxes) => add(&mut person.phones, phone(&property.text())),
            "BDAY" if person.birthday.is_none() => person.birthday = birthday::read(property),
            "ADR" if person.address.is_none() => person.address = address(property),
            "URL" if person.website.is_none() => {
                person.website = Some(property.text()).filter(|url| !url.is_empty());
            }
            "NOTE" => notes.extend(Some(property.text()).filter(|note| !note.is_empty())),
            "CATEGORIES" => {
                for tag in property.fields(',') {
                    add(&mut person.tags, Some(tag).filter(|tag| is_label(tag)));
                }
            }
            "UID" if person.id.is_none() => {
                person.id = Some(property.text()).filter(|id| !id.is_empty());
            }
            _ => {}
        }
    }
    person.note = Some(notes.join("\n")).filter(|note| !note.is_empty());
    name(person, formatted, &structured, nick)
}

/// The person with the best name that the card has.
fn name(mut person: Person, formatted: String, structured: &[String], nick: String) -> Card {
    let composed = composed_name(structured);
    let company = person.company.clone().unwrap_or_default();
    let (email, phone) = (
        person.emails.first().cloned(),
        person.phones.first().cloned(),
    );
    let candidates = [
        formatted,
        composed,
        company,
        nick,
        email.unwrap_or_default(),
        phone.unwrap_or_default(),
    ];
    let Some(best) = candidates.iter().find(|name| !name.is_empty()) else {
        return Card::Nameless;
    };
    person.name = best.clone();
    if let [_, composed, ..] = &candidates
        && !composed.is_empty()
        && *composed != person.name
    {
        person.aliases.push(composed.clone());
    }
    Card::Person(Box::new(person))
}

/// Family, given, further names, prefix and suffix in the order one says them.
fn composed_name(parts: &[String]) -> String {
    let part = |at: usize| {
        one_line(
            &parts
                .get(at)
                .map(|part| part.replace(',', " "))
                .unwrap_or_default(),
        )
    };
    let (family, given) = (part(0), part(1));
    let said = if is_ideographic(&family) || is_ideographic(&given) {
        return format!("{family}{given}");
    } else {
        [part(3), given, part(2), family, part(4)]
    };
    one_line(&said.join(" "))
}

/// Whether a name is in a script that puts the family first and no blank between.
fn is_ideographic(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(u32::from(c), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF))
}

/// The groups whose label says fax or pager.
fn fax_groups(card: &[Property]) -> HashSet<&str> {
    let labels = card
        .iter()
        .filter(|label| label.name == "X-ABLABEL" && is_fax_word(&label.value));
    labels.filter_map(|label| label.group.as_deref()).collect()
}

fn is_fax_word(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    text.contains("fax") || text.contains("pager")
}

/// Whether a telephone is a fax or a pager, by its type or by the label of its group.
fn is_fax(property: &Property, groups: &HashSet<&str>) -> bool {
    let by_type = property
        .params
        .iter()
        .any(|(name, value)| name == "TYPE" && is_fax_word(value));
    by_type
        || property
            .group
            .as_deref()
            .is_some_and(|group| groups.contains(group))
}

/// The address, if there is one.
fn email(text: &str) -> Option<String> {
    let text = text.trim();
    let bare = match text.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => text.get(7..)?,
        _ => text,
    };
    let bare = bare
        .rsplit_once('<')
        .map_or(bare, |(_, address)| address.trim_end_matches('>'))
        .trim();
    let (before, after) = bare.rsplit_once('@')?;
    let whole = !before.is_empty() && !after.is_empty() && !bare.contains(char::is_whitespace);
    whole.then(|| bare.to_owned())
}

/// The telephone number as written, if it is one: words and lone signs are none.
fn phone(text: &str) -> Option<String> {
    let text = text.trim();
    let bare = match text.get(..4) {
        Some(scheme) if scheme.eq_ignore_ascii_case("tel:") => text.get(4..)?.split(';').next()?,
        _ => text,
    };
    let digits = bare.chars().filter(|c| c.is_numeric()).count();
    (digits >= 3).then(|| one_line(bare))
}

/// Street, place and country on one line.
fn address(property: &Property) -> Option<String> {
    let parts = property.fields(';');
    let part = |at: usize| parts.get(at).map(|part| one_line(part)).unwrap_or_default();
    let place = one_line(&format!("{} {}", part(5), part(3)));
    let said = [part(2), part(1), part(0), place, part(4), part(6)];
    let said: Vec<String> = said.into_iter().filter(|part| !part.is_empty()).collect();
    (!said.is_empty()).then(|| said.join(", "))
}

/// Whether a category was given by a person, not by the program.
fn is_label(tag: &str) -> bool {
    !tag.is_empty()
        && !tag.eq_ignore_ascii_case("my contacts")
        && !tag.eq_ignore_ascii_case("mycontacts")
}

/// The text without line breaks and double blanks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Adds a value once, whatever its case.
fn add(list: &mut Vec<String>, value: Option<String>) {
    /// More than this of one card is no card of a person, and comparing them all would take too long.
    const MOST: usize = 200;
    if let Some(value) = value
        && list.len() < MOST
        && !list.iter().any(|known| known.eq_ignore_ascii_case(&value))
    {
        list.push(value);
    }
}

#[cfg(test)]
mod tests;
