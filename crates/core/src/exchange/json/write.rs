//! Writes a book as an exchange file, one record a line, so that people and version control can compare it. Deleted
//! records are written as ids alone; entries of deleted customers are left out.

use serde_json::Value;

use super::stamps::Table;
use super::{FORMAT, LISTS, OF_THE_FILE, VERSION};
use crate::book::Book;
use crate::book::field::Field;
use crate::book::keyed_fields::unflatten;
use crate::book::lww_record::{Row, Tombstone};
use crate::book::op::List;
use crate::book::record::{Fields, Record};
use crate::book::settings::Settings;
use crate::book::value::Id;

/// The file of a book. `exported_at` is a time like `2026-11-22T09:30:00Z`.
pub fn write(book: &Book, exported_at: &str) -> String {
    let mut table = Table::default();
    let (settings, of_the_file) = settings(book, &mut table);
    let mut parts = vec![
        member("format", &FORMAT.into()),
        member("version", &VERSION.into()),
        member("exported_at", &exported_at.into()),
        member("settings", &Value::Object(settings)),
    ];
    parts.extend(of_the_file.iter().map(|(name, value)| member(name, value)));
    for list in LISTS {
        let lines = match list {
            List::Settings => Vec::new(),
            List::Customers => lines(list, book.customer_rows(), &mut table, |c| &c.id),
            List::Entries => {
                let rows = book.written_entry_rows().map(|row| &**row);
                lines(list, rows, &mut table, |e| &e.id)
            }
            List::Items => {
                let rows = book.items().values().map(|row| &**row);
                lines(list, rows, &mut table, |i| &i.id)
            }
            List::Steps => {
                let rows = book.steps().values().map(|row| &**row);
                lines(list, rows, &mut table, |s| &s.id)
            }
            List::Measures => {
                let rows = book.measures().values().map(|row| &**row);
                lines(list, rows, &mut table, |m| &m.id)
            }
        };
        parts.push(list_member(list.word(), &lines));
    }
    parts.push(member("stamps", &table.write()));
    parts.push(list_member("deleted", &deleted(book)));
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

fn member(name: &str, value: &Value) -> String {
    format!("{}: {value}", Value::from(name))
}

fn list_member(name: &str, lines: &[String]) -> String {
    if lines.is_empty() {
        return format!("{}: []", Value::from(name));
    }
    format!("{}: [\n{}\n]", Value::from(name), lines.join(",\n"))
}

/// A record on one line, its id first.
fn line(id: &Id, fields: Fields) -> String {
    let id = Value::from(id.as_str());
    let fields = Value::Object(fields).to_string();
    match fields.strip_prefix('{') {
        Some("}") | None => format!("{{\"id\":{id}}}"),
        Some(rest) => format!("{{\"id\":{id},{rest}"),
    }
}

fn lines<'a, T: Record + 'a>(
    list: List,
    rows: impl Iterator<Item = &'a Row<T>>,
    table: &mut Table,
    id: impl Fn(&T) -> &Id,
) -> Vec<String> {
    rows.map(|row| {
        let id = id(&row.record);
        table.add(list, id.clone(), row.stamps.clone(), row.restored);
        line(id, unflatten(&row.record.write(), T::KEYED).into_owned())
    })
    .collect()
}

/// The settings as the file has them, and the fields of the file itself that were kept among them.
fn settings(book: &Book, table: &mut Table) -> (Fields, Fields) {
    let Some(row) = book.settings_row() else {
        return Default::default();
    };
    table.add(List::Settings, Settings::id(), row.stamps.clone(), None);
    let mut of_the_file = Fields::new();
    let mut settings = Fields::new();
    for (name, value) in unflatten(&row.record.write(), Settings::KEYED).into_owned() {
        match name.strip_prefix(OF_THE_FILE) {
            Some(name) => of_the_file.insert(name.to_owned(), value),
            None => settings.insert(name, value),
        };
    }
    (settings, of_the_file)
}

fn deleted(book: &Book) -> Vec<String> {
    book.shadows()
        .filter_map(|(list, id, raw)| {
            let (at, erased) = match raw.tombstone()? {
                Tombstone::Deleted(at) => (at, false),
                Tombstone::Erased(at) => (at, true),
                Tombstone::Restored(_) => return None,
            };
            let mut fields = Fields::new();
            fields.insert("of".to_owned(), list.word().into());
            fields.insert("at".to_owned(), at.write());
            if erased {
                fields.insert("erased".to_owned(), true.into());
            }
            Some(line(id, fields))
        })
        .collect()
}
