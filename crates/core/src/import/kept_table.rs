//! The table of customers that Kept itself wrote, every field of theirs in it.

use super::context::Context;
use super::header::RowKind;
use super::money;
use super::pace::{Pace, Stopped};
use super::records::{FileKind, Person, Records, Refuse, Skip};
use super::sheet::Sheet;
use crate::book::Id;
use crate::exchange::csv::Row;
use crate::exchange::csv::customers::{CURRENCY, ID, fields};

/// The key of Kept among programs.
const KEPT: &str = "kept";

/// Whether Kept wrote the table.
pub fn is(sheet: &Sheet<'_>) -> bool {
    sheet.profile.is_some_and(|profile| profile.program == KEPT) && !sheet.chosen
}

/// Reads the table.
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
    for (row, kind) in sheet.rows() {
        records.lines_in += 1;
        pace.row(records.lines_in, sheet.table.len(), (30, 60))
            .await?;
        let line = Some(row.line());
        if kind == RowKind::Header {
            let reason = "header_row";
            records.skips.push(Skip { reason, line });
            continue;
        }
        match person(sheet, row, context) {
            Ok(person) => records.people.push(person),
            Err(reason) => records.refuses.push(Refuse { reason, line }),
        }
    }
    if records.people.is_empty() {
        records.kind = FileKind::None;
    }
    Ok(records)
}

/// The customer of a row, or why a book cannot take it.
fn person(sheet: &Sheet<'_>, row: Row<'_>, context: &Context) -> Result<Person, &'static str> {
    let cell = |heading: &str| {
        let columns = &sheet.layout.columns;
        let at = columns.iter().position(|column| column.words == heading)?;
        row.cell(at)
    };
    let id = cell(ID).and_then(|id| Id::new(id.trim()));
    let id = id.ok_or("bad_value")?;
    let written = cell(CURRENCY)
        .map(str::trim)
        .filter(|code| !code.is_empty());
    let own = context.currency.as_deref();
    let decimals = written.or(own).map_or(2, money::decimals);
    let fields = fields(&id, cell, decimals)?;
    let is_foreign = written
        .zip(own)
        .is_some_and(|(written, own)| written != own);
    if is_foreign && fields.contains_key("annual_value") {
        return Err("other_currency");
    }
    let text = |name: &str| Some(fields.get(name)?.as_str()?.to_owned());
    let list = |name: &str| -> Vec<String> {
        let values = fields.get(name).and_then(|list| list.as_array());
        let values = values.into_iter().flatten().filter_map(|one| one.as_str());
        values.map(str::to_owned).collect()
    };
    Ok(Person {
        line: row.line(),
        name: text("name").unwrap_or_default(),
        emails: list("emails"),
        phones: list("phones"),
        company: text("company"),
        id: Some(id.as_str().to_owned()),
        fields: Some(fields),
        ..Person::default()
    })
}
