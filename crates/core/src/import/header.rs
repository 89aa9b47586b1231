//! Where the header of a table stands: below titles and above data; and which lines below it are no records.

use super::dates;
use super::fold;
use super::lexicon::lexicon;
use super::values;
use crate::exchange::csv::amounts;
use crate::exchange::csv::table::{Row, Table};

/// How many rows are looked at to find the header.
const SEARCHED: usize = 60;

/// What a row below the header is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowKind {
    /// A record.
    Record,
    /// The header once more.
    Header,
    /// Explains the columns.
    Description,
    /// Adds others up.
    Total,
    /// Names what the rows below it have in common.
    Group,
    /// Stands below the records and is none.
    Footer,
}

/// The header of a table.
#[derive(Clone, Debug, Default)]
pub struct Header {
    /// Its row in the table; none where the first row is a record already.
    pub row: Option<usize>,
    /// Its cells as written.
    pub cells: Vec<String>,
    /// Its cells as words.
    pub words: Vec<String>,
    /// The words of the rows above it.
    pub above: String,
}

/// Whether a cell holds a value rather than a word.
fn is_value(cell: &str) -> bool {
    values::is_email(cell)
        || values::is_counter(cell)
        || values::is_url(cell)
        || (cell.bytes().any(|b| b.is_ascii_digit())
            && (dates::is_date(cell) || reads_as_amount(cell) || values::is_surely_phone(cell)))
}

/// Whether a cell is an amount with either decimal mark.
pub fn reads_as_amount(cell: &str) -> bool {
    use amounts::DecimalMark::{Comma, Point};
    cell.bytes().any(|b| b.is_ascii_digit())
        && (super::money::parse(cell, Point, 2).is_ok()
            || super::money::parse(cell, Comma, 2).is_ok())
}

/// Finds the header of a table.
pub fn find(table: &Table) -> Header {
    let mut best: Option<(f64, usize)> = None;
    for (index, row) in table.rows(0).take(SEARCHED).enumerate() {
        let score = score(row);
        if score > best.map_or(0.9, |(score, _)| score) {
            best = Some((score, index));
        }
    }
    let row = best.map(|(_, index)| index).or_else(|| by_contrast(table));
    let cells: Vec<String> = row
        .and_then(|index| table.row(index))
        .map(|row| row.cells().map(|cell| cell.trim().to_owned()).collect())
        .unwrap_or_default();
    let above: Vec<String> = table
        .rows(0)
        .take(row.unwrap_or_default())
        .flat_map(|row| row.cells().map(fold::words).collect::<Vec<_>>())
        .collect();
    Header {
        row,
        words: cells.iter().map(|cell| fold::words(cell)).collect(),
        cells,
        above: above.join(" "),
    }
}

/// How much a row looks like a header: words that are known, none that are values.
fn score(row: Row<'_>) -> f64 {
    let (mut filled, mut known, mut loose, mut valued) = (0.0, 0.0, 0.0, 0.0);
    for cell in row.cells() {
        if values::is_blank(cell) {
            continue;
        }
        filled += 1.0;
        if is_value(cell.trim()) {
            valued += 1.0;
            continue;
        }
        match lexicon().roles(&fold::words(cell)).first() {
            Some((_, score)) if *score >= 400 => known += 1.0,
            Some(_) if cell.chars().count() < 100 => loose += 1.0,
            _ => {}
        }
    }
    if filled < 1.0 || valued > filled * 0.25 || known + loose < 1.0 || known + loose < filled * 0.3
    {
        return 0.0;
    }
    if filled < 2.0 && known < 1.0 {
        return 0.0;
    }
    let lone = if filled < 2.0 { 0.6 } else { 1.0 };
    (known * 2.0 + loose - valued * 3.0) * lone
}

/// The first row of words alone below which some column has values alone: a header in a language that is not known.
fn by_contrast(table: &Table) -> Option<usize> {
    let widest = table.rows(0).take(SEARCHED).map(|row| row.len()).max()?;
    let contrasts = |index: usize, row: Row<'_>| {
        let filled = row.cells().filter(|cell| !values::is_blank(cell)).count();
        let worded = row
            .cells()
            .all(|cell| values::is_blank(cell) || !is_value(cell.trim()));
        let below_are_values = |column: usize| {
            let below: Vec<&str> = table
                .column(column, index + 1)
                .take(50)
                .filter(|cell| !values::is_blank(cell))
                .collect();
            below.len() >= 2
                && below.iter().all(|cell| is_value(cell.trim()))
                && row.cell(column).is_some_and(|cell| !values::is_blank(cell))
        };
        row.len() == widest && filled >= 2 && worded && (0..widest).any(below_are_values)
    };
    let mut rows = table.rows(0).enumerate().take(SEARCHED);
    rows.find(|(index, row)| contrasts(*index, *row))
        .map(|(index, _)| index)
}

/// What a row below the header is, by its cells alone. `valued` are the columns whose other rows hold dates or amounts.
pub fn kind(row: Row<'_>, header: &Header, valued: &[usize], date: Option<usize>) -> RowKind {
    if !header.words.is_empty() && is_header_again(row, header) {
        return RowKind::Header;
    }
    let filled: Vec<(usize, &str)> = row
        .cells()
        .enumerate()
        .filter(|(_, cell)| !values::is_blank(cell))
        .collect();
    let dated = date
        .and_then(|column| row.cell(column))
        .is_some_and(|cell| dates::is_date(cell) || dates::is_serial(cell));
    if !dated && is_total(&filled, valued) {
        return RowKind::Total;
    }
    let has_values = valued
        .iter()
        .any(|&column| row.cell(column).is_some_and(|cell| is_value(cell.trim())));
    let reaches = |cell: &str| values::is_email(cell) || values::is_surely_phone(cell);
    if filled.iter().any(|(_, cell)| reaches(cell)) {
        return RowKind::Record;
    }
    if !dated && !has_values && filled.len() <= 2 && header.words.len() >= 3 && !valued.is_empty() {
        let text = filled.first().map_or("", |(_, cell)| *cell);
        let known = lexicon().prefix("footer", &fold::words(text)).is_some();
        return match (known, filled.len()) {
            (true, _) => RowKind::Footer,
            (false, 1) => RowKind::Group,
            _ => RowKind::Record,
        };
    }
    RowKind::Record
}

fn is_header_again(row: Row<'_>, header: &Header) -> bool {
    let filled = row.cells().filter(|cell| !values::is_blank(cell)).count();
    let words = header.words.iter().map(Some).chain(std::iter::repeat(None));
    let (mut same, mut left) = (0, row.len());
    for (cell, word) in row.cells().zip(words) {
        let is_same = !cell.is_empty()
            && word.is_some_and(|word| !word.is_empty() && fold::words(cell) == *word);
        same += usize::from(is_same);
        left -= 1;
        // Most rows are told from a header by their first cells.
        if (same + left) * 10 < filled * 8 {
            return false;
        }
    }
    filled >= 2 && same * 10 >= filled * 8
}

/// A row that says "total" first, or whose cells are amounts alone.
fn is_total(filled: &[(usize, &str)], valued: &[usize]) -> bool {
    let Some((_, first)) = filled.first() else {
        return false;
    };
    let words = fold::words(first);
    let says = lexicon().has("total_row", first)
        || lexicon().prefix("total_row", &words).is_some()
            && filled.iter().skip(1).all(|(_, cell)| reads_as_amount(cell))
        || words.ends_with(" total");
    if says {
        return true;
    }
    filled.len() < 5
        && filled.iter().all(|(column, cell)| {
            valued.contains(column) && reads_as_amount(cell) && !dates::is_date(cell)
        })
        && filled.iter().all(|(column, _)| *column > 0)
}

/// Whether the first row below the header explains the columns: words where others hold dates and amounts.
pub fn is_description(table: &Table, first: usize, valued: &[usize]) -> bool {
    let Some(row) = table.row(first) else {
        return false;
    };
    let worded = |column: &&usize| {
        row.cell(**column).is_some_and(|cell| {
            !values::is_blank(cell)
                && cell.chars().any(char::is_alphabetic)
                && !is_value(cell.trim())
        })
    };
    let worded = valued.iter().filter(worded).count();
    valued.len() >= 2 && worded >= 2 && worded * 2 > valued.len()
}
