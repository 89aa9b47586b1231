//! The book's purchases as a table for a spreadsheet. Every text is guarded against being run as a formula; amounts are plain
//! numbers with a point, dates as the book has them. The reader of this same folder reads it back.

use super::formula_escape::guarded;
use crate::book::{Book, Fact};
use crate::dyn_sort::DynSort;

/// The headings, which the reader recognises.
pub const HEADINGS: [&str; 5] = ["date", "customer id", "customer", "amount", "item"];

/// Every purchase in the order of days, with a mark in front that tells Excel it is Unicode. `decimals` says how many digits
/// of an amount are of the minor unit.
pub fn write(book: &Book, decimals: u8) -> String {
    let mut rows: Vec<[String; 5]> = Vec::new();
    for row in book.entry_rows() {
        let entry = &row.record;
        let Fact::Purchase(purchase) = &entry.fact else {
            continue;
        };
        let who = entry.customer.as_ref();
        let name = who.and_then(|id| Some(book.customer(id)?.0.name.as_str().to_owned()));
        let items = purchase.items.iter().flatten();
        let items = items.map(|id| match book.items().get(id) {
            Some(item) => item.record.name.as_str().to_owned(),
            None => id.as_str().to_owned(),
        });
        let items: Vec<String> = items.collect();
        let amount = purchase.amount.map(|amount| plain(amount.get(), decimals));
        rows.push([
            entry.on.to_string(),
            who.map(|id| id.as_str().to_owned()).unwrap_or_default(),
            name.unwrap_or_default(),
            amount.unwrap_or_default(),
            items.join(", "),
        ]);
    }
    rows.dyn_sort();
    let mut text = String::from("\u{FEFF}");
    line(&mut text, HEADINGS);
    for [on, id, name, amount, items] in &rows {
        let cells = [
            on.clone(),
            guarded(id),
            guarded(name),
            amount.clone(),
            guarded(items),
        ];
        line(&mut text, cells.iter().map(String::as_str));
    }
    text
}

/// An amount in minor units as a number with a point.
pub(super) fn plain(minor: i64, decimals: u8) -> String {
    let sign = if minor < 0 { "-" } else { "" };
    let digits = format!(
        "{:0width$}",
        minor.unsigned_abs(),
        width = usize::from(decimals) + 1
    );
    let (whole, rest) = digits.split_at(digits.len() - usize::from(decimals));
    match rest {
        "" => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}.{rest}"),
    }
}

/// One row, quoted where it must be.
pub(super) fn line<'c>(text: &mut String, cells: impl IntoIterator<Item = &'c str>) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        let is_plain = !cell.contains([',', ';', '"', '\n', '\r', '\t']) && cell.trim() == cell;
        match is_plain {
            true => text.push_str(cell),
            false => {
                text.push('"');
                text.push_str(&cell.replace('"', "\"\""));
                text.push('"');
            }
        }
    }
    text.push_str("\r\n");
}
