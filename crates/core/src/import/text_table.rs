//! The rows of a text: its delimiter, its way to quote, and the limits that keep a hostile file out of memory.

use crate::exchange::csv::sniff;
use crate::exchange::csv::table::{Reader, Table, TableProblem};

/// Reads a text as a table.
///
/// # Errors
/// It passes a limit, as a key of a refusal.
pub fn read(text: String) -> Result<Table, &'static str> {
    let delimiter = sniff::delimiter(&text);
    let escape = has_backslash_quotes(&text, delimiter);
    let refused = |problem| match problem {
        TableProblem::TooLarge => "too_large",
        TableProblem::TooManyRows => "too_many_rows",
        TableProblem::TooManyColumns { .. } => "too_many_columns",
    };
    let reader = match escape {
        true => Reader::with_backslash_escapes(text, delimiter),
        false => Reader::new(text, delimiter),
    };
    reader.and_then(Reader::finish).map_err(refused)
}

/// Whether quotes inside a cell are written `\"`: a backslash before a quote that does not end its cell.
fn has_backslash_quotes(text: &str, delimiter: u8) -> bool {
    let bytes = text.as_bytes();
    text.match_indices("\\\"").take(1_000).any(|(at, _)| {
        let next = bytes.get(at + 2);
        !matches!(next, None | Some(b'\r' | b'\n' | b'"')) && next != Some(&delimiter)
    })
}

/// Whether rows are cut by one delimiter and others by another, so that no reading is right for all.
pub fn has_mixed_separators(table: &Table) -> bool {
    let whole: Vec<&str> = table
        .rows(0)
        .take(200)
        .filter(|row| row.len() == 1)
        .filter_map(|row| row.cell(0))
        .collect();
    let cut = whole.iter().filter(|cell| {
        [',', ';', '\t', '|']
            .iter()
            .any(|&mark| cell.matches(mark).count() >= 3)
    });
    let others = table.rows(0).take(200).filter(|row| row.len() > 2).count();
    cut.count() > 0 && others > 0
}
