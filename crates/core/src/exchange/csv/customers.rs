//! The customers as a table for a spreadsheet that reads back whole: a column for each field that a person would look for, and
//! one for all that is left. [`fields`] is the way back for one row.

use serde_json::{Number, Value};

use super::DecimalMark;
use super::amounts;
use super::formula_escape::guarded;
use super::write::{line, plain};
use crate::book::field::Problems;
use crate::book::json_path::Path;
use crate::book::record::{Fields, Record};
use crate::book::{Book, Customer, Day, Id};

/// The heading of the customers' ids.
pub const ID: &str = "customer id";
/// The heading of the currency that money is in, an ISO 4217 code.
pub const CURRENCY: &str = "currency";
/// The heading of the fields without a column, as JSON.
pub const OTHER: &str = "other fields";

/// How the value of a field stands in a cell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Text,
    Day,
    /// One value on each line of the cell.
    List,
    Number,
    /// With a decimal point, in the currency of the row.
    Money,
    YesNo,
}

/// Each heading, the field it holds, and how.
const COLUMNS: [(&str, &str, Form); 18] = [
    ("name", "name", Form::Text),
    ("company", "company", Form::Text),
    ("emails", "emails", Form::List),
    ("phones", "phones", Form::List),
    ("address", "address", Form::Text),
    ("website", "website", Form::Text),
    ("tags", "tags", Form::List),
    ("memberships", "memberships", Form::List),
    ("tier", "tier", Form::Text),
    ("cadence in days", "cadence", Form::Number),
    ("value a year", "annual_value", Form::Money),
    ("customer since", "since", Form::Day),
    ("added", "added", Form::Day),
    ("only for the price", "price_only", Form::YesNo),
    ("referred by", "referred_by", Form::Text),
    ("works for", "works_for", Form::Text),
    ("snoozed until", "snoozed_until", Form::Day),
    ("notes", "notes", Form::Text),
];

/// Every customer in the order of the book, with a mark in front that tells Excel it is Unicode. `decimals` says how many
/// digits of an amount are of the minor unit.
pub fn write(book: &Book, decimals: u8) -> String {
    let currency = book.settings().currency;
    let currency = currency.as_ref().map_or("", |currency| currency.code());
    let mut text = String::from("\u{FEFF}");
    let headings = COLUMNS.iter().map(|(heading, _, _)| *heading);
    let headings = [ID].into_iter().chain(headings).chain([CURRENCY, OTHER]);
    line(&mut text, headings);
    for row in book.customer_rows() {
        let customer = &row.record;
        let mut fields = customer.write();
        let mut cells = vec![guarded(customer.id.as_str())];
        for (_, field, form) in COLUMNS {
            let cell = fields
                .get(field)
                .and_then(|value| form.cell(value, decimals));
            if cell.is_some() {
                fields.remove(field);
            }
            cells.push(guarded(&cell.unwrap_or_default()));
        }
        cells.push(currency.to_owned());
        cells.push(match fields.is_empty() {
            true => String::new(),
            false => guarded(&Value::Object(fields).to_string()),
        });
        line(&mut text, cells.iter().map(String::as_str));
    }
    text
}

impl Form {
    /// The cell of a value; none where reading it would not give the value again.
    fn cell(self, value: &Value, decimals: u8) -> Option<String> {
        let cell = match (self, value) {
            (Form::Text | Form::Day, Value::String(text)) => text.clone(),
            (Form::List, Value::Array(list)) => {
                let lines: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
                lines?.join("\n")
            }
            (Form::Number, Value::Number(number)) => number.to_string(),
            (Form::Money, Value::Number(number)) => plain(number.as_i64()?, decimals),
            (Form::YesNo, Value::Bool(true)) => "yes".to_owned(),
            (Form::YesNo, Value::Bool(false)) => "no".to_owned(),
            _ => return None,
        };
        let back = self.value(&cell, decimals).ok().flatten();
        (back.as_ref() == Some(value)).then_some(cell)
    }

    /// The value of a cell; none where it is empty.
    fn value(self, cell: &str, decimals: u8) -> Result<Option<Value>, &'static str> {
        let cell = cell.trim();
        if cell.is_empty() {
            return Ok(None);
        }
        let text = |text: &str| Value::String(text.to_owned());
        Ok(Some(match self {
            Form::Text => text(cell),
            Form::Day => text(&day(cell).ok_or("bad_date")?.to_string()),
            Form::List => {
                let lines = cell.lines().map(str::trim).filter(|line| !line.is_empty());
                Value::Array(lines.map(text).collect())
            }
            Form::Number => Value::Number(cell.parse::<Number>().map_err(|_| "bad_value")?),
            Form::Money => {
                // A spreadsheet may write the amount anew with a comma.
                let mark = match cell.contains(',') && !cell.contains('.') {
                    true => DecimalMark::Comma,
                    false => DecimalMark::Point,
                };
                let minor = amounts::parse(cell, mark, decimals).map_err(|_| "bad_amount")?;
                Value::Number(minor.into())
            }
            Form::YesNo => match cell.to_lowercase().as_str() {
                "yes" | "true" | "1" => Value::Bool(true),
                "no" | "false" | "0" => Value::Bool(false),
                _ => return Err("bad_value"),
            },
        }))
    }
}

/// A day as a book writes it, or as a spreadsheet may have written it anew where it can only be one.
fn day(cell: &str) -> Option<Day> {
    use super::dates::{DateOrder, parse};
    Day::parse(cell).or_else(|| {
        let day_first = parse(cell, DateOrder::Dmy);
        match (day_first, parse(cell, DateOrder::Mdy)) {
            (Ok(one), Ok(other)) if one != other => None,
            (Ok(one), _) | (_, Ok(one)) => Some(one),
            _ => None,
        }
    })
}

/// The fields of the customer of a row, whose cells are found by their headings.
///
/// # Errors
/// `no_name`, `bad_date`, `bad_amount` or `bad_value`: what of the row a book cannot take.
pub fn fields<'c>(
    id: &Id,
    cell: impl Fn(&str) -> Option<&'c str>,
    decimals: u8,
) -> Result<Fields, &'static str> {
    let mut fields = Fields::new();
    if let Some(other) = cell(OTHER).filter(|other| !other.trim().is_empty()) {
        fields = serde_json::from_str(other).map_err(|_| "bad_value")?;
    }
    for (heading, field, form) in COLUMNS {
        let value = form.value(cell(heading).unwrap_or_default(), decimals)?;
        if let Some(value) = value {
            fields.insert(field.to_owned(), value);
        }
    }
    if !fields.contains_key("name") {
        return Err("no_name");
    }
    let mut problems = Problems::new();
    match Customer::read(id, &fields, &Path::Root, &mut problems) {
        Some(_) if problems.is_empty() => Ok(fields),
        _ => Err("bad_value"),
    }
}
