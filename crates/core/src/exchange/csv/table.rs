//! The rows of a CSV text, each with its line in the file. A file of a million rows is kept in three allocations, and read
//! step by step, so that a page never stands still.

use super::MAX_BYTES;
use super::formula_escape::unguarded;
use super::row_limit::Source;
use super::sniff;

/// The most rows a file may have.
pub const MAX_ROWS: usize = 1_000_000;
/// The most columns a row may have.
pub const MAX_COLUMNS: usize = 1_000;

/// Why a file cannot be read as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableProblem {
    /// More bytes than `MAX_BYTES`.
    TooLarge,
    /// More rows than `MAX_ROWS`.
    TooManyRows,
    /// More columns than `MAX_COLUMNS`, on this line first.
    TooManyColumns {
        /// The line in the file, from 1.
        line: usize,
    },
    /// More bytes than any row has, behind this line.
    LongRow {
        /// The line in the file, from 1.
        line: usize,
    },
}

/// Rows of text.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// All cells one after another.
    text: String,
    /// Where each cell ends in `text`.
    ends: Vec<u32>,
    rows: Vec<Start>,
    blank: usize,
    unclosed: Option<u32>,
}

#[derive(Clone, Copy, Debug)]
struct Start {
    cell: u32,
    line: u32,
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    text: &'t str,
    ends: &'t [u32],
    begin: u32,
    line: u32,
}

impl Table {
    /// An empty table with room for so many bytes of text: to make room for more again and again takes long.
    pub fn with_room(bytes: usize) -> Table {
        Table {
            text: String::with_capacity(bytes),
            ..Table::default()
        }
    }

    /// How many rows there are, a header included.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many rows were left out as they held nothing but delimiters and white space.
    pub fn blank(&self) -> usize {
        self.blank
    }

    /// How many bytes all cells have together.
    pub fn text_len(&self) -> usize {
        self.text.len()
    }

    /// The line where a quotation begins that nothing closes, so that the rest of the file became one cell.
    pub fn unclosed_quote(&self) -> Option<usize> {
        self.unclosed.map(|line| line as usize)
    }

    /// One row, from 0.
    pub fn row(&self, index: usize) -> Option<Row<'_>> {
        let start = self.rows.get(index)?;
        let first = start.cell as usize;
        let end = match self.rows.get(index + 1) {
            Some(next) => next.cell as usize,
            None => self.ends.len(),
        };
        let before = first.checked_sub(1).and_then(|cell| self.ends.get(cell));
        Some(Row {
            text: &self.text,
            ends: self.ends.get(first..end)?,
            begin: before.copied().unwrap_or_default(),
            line: start.line,
        })
    }

    /// Every row from this one on.
    pub fn rows(&self, from: usize) -> impl Iterator<Item = Row<'_>> {
        (from..self.len()).filter_map(|index| self.row(index))
    }

    /// The cells of one column from this row on; a row too short has an empty one.
    pub fn column(&self, column: usize, from: usize) -> impl Iterator<Item = &str> {
        self.rows(from)
            .map(move |row| row.cell(column).unwrap_or_default())
    }

    fn push(&mut self, record: &csv::StringRecord, line: u32) {
        self.push_cells(record.iter().map(unguarded), line);
    }

    /// Adds a row of these cells, which stands on this line.
    pub fn push_cells<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>, line: u32) {
        let cell = self.ends.len() as u32;
        for text in cells {
            self.text.push_str(text);
            self.ends.push(self.text.len() as u32);
        }
        self.rows.push(Start { cell, line });
    }
}

impl<'t> Row<'t> {
    /// The line in the file on which the row begins, from 1.
    pub fn line(self) -> usize {
        self.line as usize
    }

    /// How many cells it has.
    pub fn len(self) -> usize {
        self.ends.len()
    }

    /// Whether it has none, which no row of a table is.
    pub fn is_empty(self) -> bool {
        self.ends.is_empty()
    }

    /// One cell, from 0.
    pub fn cell(self, index: usize) -> Option<&'t str> {
        let end = *self.ends.get(index)? as usize;
        let before = index.checked_sub(1).and_then(|cell| self.ends.get(cell));
        self.text
            .get(before.copied().unwrap_or(self.begin) as usize..end)
    }

    /// Its cells.
    pub fn cells(self) -> impl Iterator<Item = &'t str> {
        (0..self.len()).filter_map(move |index| self.cell(index))
    }
}

/// Reads a table step by step.
pub struct Reader {
    source: csv::Reader<Source>,
    record: csv::StringRecord,
    table: Table,
    /// How far lines are counted: to where the last row read begins.
    counted: usize,
    line: u32,
    done: bool,
}

impl Reader {
    /// Begins to read this text.
    ///
    /// # Errors
    /// The text is larger than any file of `MAX_BYTES` can become.
    pub fn new(text: String, delimiter: u8) -> Result<Reader, TableProblem> {
        Reader::with_escape(text, delimiter, None)
    }

    /// Like `new`, for programs that write a quote inside a cell as `\\"`.
    ///
    /// # Errors
    /// The text is too large.
    pub fn with_backslash_escapes(text: String, delimiter: u8) -> Result<Reader, TableProblem> {
        Reader::with_escape(text, delimiter, Some(b'\\'))
    }

    fn with_escape(
        text: String,
        delimiter: u8,
        escape: Option<u8>,
    ) -> Result<Reader, TableProblem> {
        // A byte of an old encoding becomes up to three.
        if text.len() > 3 * MAX_BYTES {
            return Err(TableProblem::TooLarge);
        }
        let table = Table::with_room(text.len());
        let source = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .escape(escape)
            .from_reader(Source::new(text));
        Ok(Reader {
            source,
            record: csv::StringRecord::new(),
            table,
            counted: 0,
            line: 1,
            done: false,
        })
    }

    /// Reads up to so many rows more. Returns whether the text is at its end.
    ///
    /// # Errors
    /// The table passes a limit.
    pub fn step(&mut self, rows: usize) -> Result<bool, TableProblem> {
        for _ in 0..rows {
            if self.done {
                break;
            }
            self.read_row()?;
        }
        Ok(self.done)
    }

    /// The rows read so far, enough for a preview.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// Reads whatever is left.
    ///
    /// # Errors
    /// The table passes a limit.
    pub fn finish(mut self) -> Result<Table, TableProblem> {
        while !self.step(10_000)? {}
        Ok(self.table)
    }

    fn read_row(&mut self) -> Result<(), TableProblem> {
        self.source.get_mut().begin_row();
        // The text is Unicode and rows may differ in length, so that nothing but a row without end can fail.
        match self.source.read_record(&mut self.record) {
            Ok(true) => {}
            Ok(false) => {
                self.done = true;
                self.look_for_unclosed_quote();
                return Ok(());
            }
            Err(_) => {
                let line = self.line as usize;
                return Err(TableProblem::LongRow { line });
            }
        }
        let start = self.record.position().map_or(0, |at| at.byte() as usize);
        self.count_lines(start);
        if self.counted == 0 && sniff::said(self.source.get_ref().as_str()).is_some() {
            return Ok(());
        }
        if self.record.iter().all(|field| field.trim().is_empty()) {
            self.table.blank += 1;
            return Ok(());
        }
        if self.record.len() > MAX_COLUMNS {
            let line = self.line as usize;
            return Err(TableProblem::TooManyColumns { line });
        }
        if self.table.len() == MAX_ROWS {
            return Err(TableProblem::TooManyRows);
        }
        self.table.push(&self.record, self.line);
        Ok(())
    }

    /// Counts lines up to where the next row begins, which is `byte` or, after empty lines, later.
    fn count_lines(&mut self, byte: usize) {
        let bytes = self.source.get_ref().as_str().as_bytes();
        let ahead = bytes.get(byte..).unwrap_or_default();
        let breaks = ahead.iter().take_while(|b| matches!(b, b'\r' | b'\n'));
        let start = byte + breaks.count();
        let passed = bytes.get(self.counted..start).unwrap_or_default();
        let next = bytes.get(start);
        let follows = passed.iter().skip(1).chain(next);
        let mut lines = passed.iter().filter(|&&b| b == b'\n').count();
        lines += passed
            .iter()
            .zip(follows)
            .filter(|&(&b, &next)| b == b'\r' && next != b'\n')
            .count();
        self.line += lines as u32;
        self.counted = start;
    }

    /// Quotes come in pairs, so an odd number of them in a last row of several lines means that one was never closed.
    fn look_for_unclosed_quote(&mut self) {
        let bytes = self.source.get_ref().as_str().as_bytes();
        let row = bytes
            .get(self.counted..)
            .unwrap_or_default()
            .trim_ascii_end();
        let quotes = row.iter().filter(|&&b| b == b'"').count();
        if quotes % 2 == 1 && row.iter().any(|b| matches!(b, b'\r' | b'\n')) {
            self.table.unclosed = Some(self.line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[(usize, &[&str])]) {
        let table = Reader::new(text.to_owned(), b',')
            .unwrap()
            .finish()
            .unwrap();
        let rows: Vec<(usize, Vec<&str>)> = table
            .rows(0)
            .map(|row| (row.line(), row.cells().collect()))
            .collect();
        let expected: Vec<_> = expected.iter().map(|(l, r)| (*l, r.to_vec())).collect();
        assert_eq!(rows, expected, "{text:?}");
    }

    #[test]
    fn every_row_knows_its_line_whatever_ends_the_lines() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a,b", "", "\"c", "d\",e", "", "", "f,g", "h,i", ""].join(end);
            let quoted = format!("c{end}d");
            check(
                &text,
                &[
                    (1, &["a", "b"]),
                    (3, &[&quoted, "e"]),
                    (7, &["f", "g"]),
                    (8, &["h", "i"]),
                ],
            );
        }
    }

    #[test]
    fn empty_lines_are_skipped_and_rows_of_nothing_counted() {
        check(
            "\n\na,b\n , \n,,,\nc,d",
            &[(3, &["a", "b"]), (6, &["c", "d"])],
        );
        let table = Reader::new("a\n , \n,,,\n".into(), b',')
            .unwrap()
            .finish()
            .unwrap();
        assert_eq!(table.blank(), 2);
    }

    #[test]
    fn a_quotation_that_nothing_closes_is_told_with_its_line() {
        let read = |text: &str| {
            Reader::new(text.to_owned(), b',')
                .unwrap()
                .finish()
                .unwrap()
        };
        assert_eq!(read("a,b\nc,\"d\ne,f\n").unclosed_quote(), Some(2));
        assert_eq!(read("a,b\nc,\"d\ne\"\n").unclosed_quote(), None);
        assert_eq!(read("a,b\nc,5\" pipe\n").unclosed_quote(), None);
    }

    #[test]
    fn the_line_that_names_the_delimiter_is_no_row() {
        let table = Reader::new("sep=,\r\na,b\r\n".into(), b',')
            .unwrap()
            .finish()
            .unwrap();
        assert_eq!(table.row(0).map(|row| row.line()), Some(2));
    }

    #[test]
    fn limits_are_kept() {
        let wide = format!("a,b\n{}", ",x".repeat(1_000));
        let read = |text: String| Reader::new(text, b',').unwrap().finish().err();
        assert_eq!(read(wide), Some(TableProblem::TooManyColumns { line: 2 }));
        let open = format!("a,b\nc,\"{}", "x\n".repeat(3 << 20));
        assert_eq!(read(open), Some(TableProblem::LongRow { line: 1 }));
        assert_eq!(read("a\n".repeat(MAX_ROWS)), None);
        assert_eq!(
            read("a\n".repeat(MAX_ROWS + 1)),
            Some(TableProblem::TooManyRows)
        );
    }
}
