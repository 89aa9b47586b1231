//! The rows of a text: its delimiter, its way to quote, and the limits that keep a hostile file out of memory.

use super::pace::{PIECE, Pace, Stopped};
use crate::exchange::csv::sniff;
use crate::exchange::csv::table::{Reader, Table, TableProblem};

/// Reads a text as a table; returns with it what parts the columns, which is guessed unless it is said.
///
/// # Errors
/// It was called off; inside, it passes a limit, as a key of a refusal.
pub async fn read(
    text: String,
    said: Option<u8>,
    pace: Pace<'_>,
) -> Result<Result<(Table, u8), &'static str>, Stopped> {
    let delimiter = said.unwrap_or_else(|| sniff::delimiter(&text));
    let escape = has_backslash_quotes(&text, delimiter);
    pace.rest(4).await?;
    let refused = |problem| match problem {
        TableProblem::TooLarge => "too_large",
        TableProblem::TooManyRows => "too_many_rows",
        TableProblem::TooManyColumns { .. } => "too_many_columns",
        TableProblem::LongRow { .. } => "long_line",
    };
    let reader = match escape {
        true => Reader::with_backslash_escapes(text, delimiter),
        false => Reader::new(text, delimiter),
    };
    let mut reader = match reader {
        Ok(reader) => reader,
        Err(problem) => return Ok(Err(refused(problem))),
    };
    loop {
        match reader.step(PIECE) {
            Ok(true) => break,
            Ok(false) => pace.rest(5).await?,
            Err(problem) => return Ok(Err(refused(problem))),
        }
    }
    let table = reader.finish().map_err(refused);
    Ok(table.map(|table| (table, delimiter)))
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
