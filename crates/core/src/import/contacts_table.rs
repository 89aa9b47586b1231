//! People out of an address table.

use std::collections::HashMap;

use super::context::Context;
use super::dates::{ColumnEvidence, DateOrder};
use super::fold;
use super::header::RowKind;
use super::lexicon::lexicon;
use super::pace::{Pace, Stopped};
use super::person_row::{PersonReader, cell};
use super::records::{FileKind, Person, Records, Refuse, Skip};
use super::registry::{NAMESAKES, are_apart, name_key};
use super::role::Role;
use super::sheet::Sheet;
use crate::exchange::csv::Recognised;

/// Reads an address table.
///
/// # Errors
/// It was called off.
pub async fn read(
    sheet: &Sheet<'_>,
    context: &Context,
    pace: Pace<'_>,
) -> Result<Records, Stopped> {
    let mut records = Records {
        kind: FileKind::Contacts,
        ..Records::default()
    };
    let order = birthday_order(sheet, context, &mut records, pace).await?;
    let reader = PersonReader::new(&sheet.layout, true, order);
    let types = sheet.layout.all(Role::ContactType);
    let mut by_email: HashMap<String, usize> = HashMap::new();
    let mut by_name: HashMap<String, Vec<usize>> = HashMap::new();
    for (row, kind) in sheet.rows() {
        records.lines_in += 1;
        pace.row(records.lines_in, sheet.table.len(), (30, 60))
            .await?;
        let line = Some(row.line());
        let mut skip = |reason| records.skips.push(Skip { reason, line });
        match kind {
            RowKind::Header => skip("header_row"),
            RowKind::Description => skip("description_row"),
            RowKind::Footer => skip("footer"),
            _ if types
                .iter()
                .filter_map(|&at| cell(row, at))
                .any(|text| lexicon().has("vendor", text)) =>
            {
                skip("vendor");
            }
            _ => match reader.read(row).filter(is_somebody) {
                None => records.refuses.push(Refuse {
                    reason: "no_name",
                    line,
                }),
                Some(person) => {
                    let key = name_key(&person.name);
                    let same = person
                        .emails
                        .iter()
                        .find_map(|email| by_email.get(&email.to_lowercase()).copied());
                    let same = same.or_else(|| {
                        let named = by_name.get(&key)?;
                        named.iter().copied().take(NAMESAKES).find(|&at| {
                            records
                                .people
                                .get(at)
                                .is_some_and(|known| adds_nothing(&person, known))
                        })
                    });
                    if let Some(known) = same.and_then(|at| records.people.get_mut(at)) {
                        if is_one(&person, known) {
                            merge(known, &person);
                            records.skips.push(Skip {
                                reason: "same_person",
                                line,
                            });
                            continue;
                        }
                        records.ask("same_person", vec![person.name.clone()]);
                    }
                    let at = records.people.len();
                    for email in &person.emails {
                        by_email.entry(email.to_lowercase()).or_insert(at);
                    }
                    by_name.entry(key).or_default().push(at);
                    records.people.push(person);
                }
            },
        }
    }
    if records.people.is_empty() {
        records.kind = FileKind::None;
    }
    Ok(records)
}

/// The order of birthdays, asked where they allow two.
async fn birthday_order(
    sheet: &Sheet<'_>,
    context: &Context,
    records: &mut Records,
    pace: Pace<'_>,
) -> Result<DateOrder, Stopped> {
    let Some(column) = sheet.layout.filled(Role::Birthday) else {
        return Ok(DateOrder::Dmy);
    };
    let mut evidence = ColumnEvidence::default();
    for (at, text) in sheet.values(&[column]).enumerate() {
        pace.row(at, 1, (29, 29)).await?;
        evidence.see(text);
    }
    Ok(match (evidence.verdict(), context.answer("date_order")) {
        (Recognised::Sure(order), _) => order,
        (_, Some(answer)) if answer.starts_with("month") => DateOrder::Mdy,
        (Recognised::Ambiguous, None) => {
            records.ask("date_order", vec!["day first".into(), "month first".into()]);
            DateOrder::Dmy
        }
        _ => DateOrder::Dmy,
    })
}

fn is_somebody(person: &Person) -> bool {
    let only_id = person.id.as_ref() == Some(&person.name);
    !(only_id && person.emails.is_empty() && person.phones.is_empty() && person.company.is_none())
}

/// Whether two records with one e-mail address are one person: their names agree, or one has none.
fn is_one(a: &Person, b: &Person) -> bool {
    let (first, second) = (name_key(&a.name), name_key(&b.name));
    let bare = |person: &Person| person.emails.contains(&person.name);
    first == second
        || bare(a)
        || bare(b)
        || fold::has_phrase(&first, &second)
        || fold::has_phrase(&second, &first)
        || first.split(' ').all(|word| fold::has_phrase(&second, word))
}

/// Whether a record of the same name says nothing that the other does not.
fn adds_nothing(person: &Person, known: &Person) -> bool {
    !are_apart(person, known)
        && (person.company.is_none() || person.company == known.company)
        && person
            .emails
            .iter()
            .all(|email| known.emails.contains(email))
        && person
            .phones
            .iter()
            .all(|phone| known.phones.contains(phone))
}

fn merge(known: &mut Person, more: &Person) {
    for phone in &more.phones {
        if !known.phones.contains(phone) {
            known.phones.push(phone.clone());
        }
    }
    if known.emails.contains(&known.name) {
        known.name.clone_from(&more.name);
    }
    known.company = known.company.take().or_else(|| more.company.clone());
    known.birthday = known.birthday.or(more.birthday);
    known.note = known.note.take().or_else(|| more.note.clone());
}
