//! The person that a row of a table names: name, addresses, numbers, firm, birthday.

use super::dates::{self, DateOrder, Style};
use super::fold;
use super::layout::Layout;
use super::lexicon::lexicon;
use super::records::Person;
use super::role::Role;
use super::values::{clean_id, is_blank, is_email, is_phone, tidy};
use crate::book::own_date::PartialDate;
use crate::dyn_sort::DynSort;
use crate::exchange::csv::formula_escape::unguarded;
use crate::exchange::csv::table::Row;

/// Forms of address that are no part of a name, as titles are.
const SALUTATIONS: [&str; 24] = [
    "herr", "frau", "hr", "fr", "mr", "mrs", "ms", "miss", "mx", "m", "mme", "mlle", "monsieur",
    "madame", "sr", "sra", "srta", "sig", "sig ra", "signor", "dhr", "mevr", "κ", "κος",
];

/// Reads people out of the rows of one table.
pub struct PersonReader {
    names: Vec<usize>,
    sure_name: bool,
    weak_names: Vec<usize>,
    first: Option<usize>,
    middle: Option<usize>,
    last: Option<usize>,
    prefix: Option<usize>,
    suffix: Option<usize>,
    companies: Vec<usize>,
    /// E-mail columns, each with the column that labels it.
    emails: Vec<(usize, Option<usize>)>,
    phones: Vec<(usize, Option<usize>)>,
    mixed: Vec<usize>,
    ids: Vec<usize>,
    birthday: Option<usize>,
    birth_parts: [Option<usize>; 3],
    address: Vec<usize>,
    website: Option<usize>,
    notes: Vec<usize>,
    tags: Vec<usize>,
    birthday_order: DateOrder,
}

/// A cell, none where it is empty or stands for emptiness.
pub fn cell<'t>(row: Row<'t>, at: usize) -> Option<&'t str> {
    row.cell(at)
        .map(|cell| unguarded(cell.trim()))
        .filter(|cell| !is_blank(cell))
}

impl PersonReader {
    /// A reader for these columns; weak names (a recipient, a deal) only where `weak`.
    pub fn new(layout: &Layout, weak: bool, birthday_order: DateOrder) -> PersonReader {
        let label = |at: usize| -> Option<usize> {
            let words = &layout.column(at)?.words;
            let stem = words.strip_suffix(" value")?;
            layout.columns.iter().position(|column| {
                column.words == format!("{stem} type") || column.words == format!("{stem} label")
            })
        };
        let labelled = |role: Role| -> Vec<(usize, Option<usize>)> {
            let mut all: Vec<usize> = layout.all(role);
            all.dyn_sort();
            all.into_iter().map(|at| (at, label(at))).collect()
        };
        let mut phones = labelled(Role::Phone);
        if phones.is_empty() && weak {
            phones = labelled(Role::PhoneWeak);
        }
        let mut names = layout.all(Role::Name);
        if !layout.has(Role::Name) && !layout.has(Role::First) && !layout.has(Role::Last) {
            names.extend(layout.all(Role::Counterparty));
        }
        names.dyn_sort_by_key(|&at| !layout.column(at).is_some_and(|column| column.sure));
        let mut companies = layout.all(Role::Company);
        if weak {
            companies.extend(layout.all(Role::CompanyWeak));
        }
        PersonReader {
            sure_name: names
                .first()
                .is_some_and(|&at| layout.column(at).is_some_and(|column| column.sure)),
            names,
            weak_names: if weak {
                layout.all(Role::NameWeak)
            } else {
                Vec::new()
            },
            first: layout.first(Role::First),
            middle: layout.first(Role::Middle),
            last: layout.first(Role::Last),
            prefix: layout.first(Role::Prefix),
            suffix: layout.first(Role::Suffix),
            companies,
            emails: labelled(Role::Email),
            phones,
            mixed: layout.all(Role::EmailPhone),
            ids: layout.all(Role::CustomerId),
            birthday: layout.filled(Role::Birthday),
            birth_parts: [Role::BirthYear, Role::BirthMonth, Role::BirthDay]
                .map(|role| layout.filled(role)),
            address: [
                Role::Street,
                Role::Zip,
                Role::City,
                Role::Region,
                Role::Country,
            ]
            .into_iter()
            .filter_map(|role| layout.filled(role))
            .collect(),
            website: layout.filled(Role::Website),
            notes: layout.all(Role::Note),
            tags: layout.all(Role::Tags),
            birthday_order,
        }
    }

    /// The person of a row, and whether a name or only an address or number stands there; none where nothing does.
    pub fn read(&self, row: Row<'_>) -> Option<Person> {
        let get = |at: Option<usize>| at.and_then(|at| cell(row, at));
        let mut person = Person {
            line: row.line(),
            emails: self.emails(row),
            phones: self.phones(row),
            ..Person::default()
        };
        for text in self.mixed.iter().filter_map(|&at| cell(row, at)) {
            for part in parts(text) {
                match (is_email(part), is_phone(part)) {
                    (true, _) => push(&mut person.emails, part),
                    (_, true) => push(&mut person.phones, part),
                    _ => {}
                }
            }
        }
        person.id = self
            .ids
            .iter()
            .find_map(|&at| cell(row, at))
            .map(|id| clean_id(id).to_owned());
        person.company = self
            .companies
            .iter()
            .find_map(|&at| cell(row, at))
            .map(tidy);
        let whole = self.names.iter().find_map(|&at| real_name(row, at));
        let composed = self.composed(row);
        // A column that only mentions a name gives way to one made of its parts.
        let whole = if self.sure_name || composed.is_none() {
            whole
        } else {
            None
        };
        let weak = || self.weak_names.iter().find_map(|&at| real_name(row, at));
        let name = whole
            .or(composed.clone())
            .or_else(|| person.company.clone())
            .or_else(weak)
            .or_else(|| person.emails.first().cloned())
            .or_else(|| person.id.clone());
        let (name, email) = without_email(&name?);
        if let Some(email) = email {
            push(&mut person.emails, &email);
        }
        person.name = clean_id(&name).to_owned();
        if let Some(composed) = composed.filter(|composed| *composed != person.name) {
            person.aliases.push(composed);
        }
        person.birthday = self.birthday(row);
        let address: Vec<String> = self
            .address
            .iter()
            .filter_map(|&at| cell(row, at))
            .map(tidy)
            .collect();
        person.address = (!address.is_empty()).then(|| address.join(", "));
        person.website = get(self.website).map(str::to_owned);
        let notes: Vec<&str> = self.notes.iter().filter_map(|&at| cell(row, at)).collect();
        person.note = (!notes.is_empty()).then(|| notes.join("\n"));
        let tags = self.tags.iter().filter_map(|&at| cell(row, at));
        person.tags = tags
            .flat_map(|text| text.split([';', ',']).flat_map(|part| part.split(" ::: ")))
            .map(|tag| tag.trim().trim_start_matches("* ").to_owned())
            .filter(|tag| !tag.is_empty() && !tag.eq_ignore_ascii_case("myContacts"))
            .collect();
        Some(person)
    }

    /// The name put together from its parts.
    fn composed(&self, row: Row<'_>) -> Option<String> {
        let get = |at: Option<usize>| at.and_then(|at| cell(row, at));
        let (first, last) = (get(self.first), get(self.last));
        if first.is_none() && last.is_none() {
            return None;
        }
        let cjk = |text: Option<&str>| text.is_some_and(|text| text.chars().any(fold::is_cjk));
        if cjk(first) || cjk(last) {
            return Some(format!(
                "{}{}",
                last.unwrap_or_default(),
                first.unwrap_or_default()
            ));
        }
        let prefix =
            get(self.prefix).filter(|prefix| !SALUTATIONS.contains(&fold::words(prefix).as_str()));
        let parts = [prefix, first, get(self.middle), last, get(self.suffix)];
        let name: Vec<String> = parts.into_iter().flatten().map(tidy).collect();
        Some(name.join(" "))
    }

    fn emails(&self, row: Row<'_>) -> Vec<String> {
        let mut emails = Vec::new();
        let preferred = |label: Option<usize>| {
            label
                .and_then(|at| cell(row, at))
                .is_some_and(|label| label.starts_with('*'))
        };
        let first = self.emails.iter().filter(|(_, label)| preferred(*label));
        let then = self.emails.iter().filter(|(_, label)| !preferred(*label));
        for text in first.chain(then).filter_map(|&(at, _)| cell(row, at)) {
            for part in parts(text).filter(|part| is_email(part)) {
                push(&mut emails, part);
            }
        }
        emails
    }

    fn phones(&self, row: Row<'_>) -> Vec<String> {
        let mut phones = Vec::new();
        for &(at, label) in &self.phones {
            let label = label
                .and_then(|at| cell(row, at))
                .map(fold::fold)
                .unwrap_or_default();
            if label.contains("fax") || label.contains("pager") {
                continue;
            }
            let Some(text) = cell(row, at) else { continue };
            if is_phone(text) {
                push(&mut phones, text);
            } else {
                for part in parts(text).filter(|part| is_phone(part)) {
                    push(&mut phones, part);
                }
            }
        }
        phones
    }

    fn birthday(&self, row: Row<'_>) -> Option<PartialDate> {
        let get = |at: Option<usize>| at.and_then(|at| cell(row, at));
        if let Some(text) = get(self.birthday) {
            let zone = super::context::Zone::default();
            let style = Style {
                order: self.birthday_order,
                serial: true,
                zone: &zone,
            };
            if let Some(rest) = text.strip_prefix("--").or_else(|| text.strip_prefix(" --")) {
                let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
                let month = digits.get(0..2)?.parse().ok()?;
                let day = digits.get(2..4)?.parse().ok()?;
                return PartialDate::new(None, month, day);
            }
            return dates::parse(text, style).map(PartialDate::Full);
        }
        let [year, month, day] = self
            .birth_parts
            .map(|at| get(at).and_then(|text| text.parse::<i32>().ok()));
        let (month, day) = (u8::try_from(month?).ok()?, u8::try_from(day?).ok()?);
        PartialDate::new(year, month, day)
    }
}

/// A name and the address that stands behind it, as in "Ann Bell (ann@x.example)".
fn without_email(name: &str) -> (String, Option<String>) {
    let parts = name
        .trim_end_matches([')', '>', ']'])
        .rsplit_once(['(', '<', '[']);
    match parts {
        Some((name, email)) if is_email(email) && !name.trim().is_empty() => {
            (name.trim().to_owned(), Some(email.to_owned()))
        }
        _ => (name.to_owned(), None),
    }
}

/// A name that is one: in one line, without what stands for nobody.
fn real_name(row: Row<'_>, at: usize) -> Option<String> {
    let name = tidy(cell(row, at)?);
    let named = name.chars().any(char::is_alphanumeric) && !lexicon().has("nobody", &name);
    named.then_some(name)
}

/// The parts of a cell that holds several values.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', ',', '/', '|', '\n', ' '])
        .flat_map(|part| part.split(":::"))
        .chain(
            text.split([';', ',', '|', '\n'])
                .flat_map(|part| part.split(" / "))
                .flat_map(|part| part.split(":::")),
        )
        .map(|part| {
            part.trim()
                .trim_start_matches("mailto:")
                .trim_matches(['<', '>'])
        })
        .filter(|part| !part.is_empty())
}

fn push(list: &mut Vec<String>, text: &str) {
    if !list.iter().any(|known| known.eq_ignore_ascii_case(text)) {
        list.push(text.to_owned());
    }
}
