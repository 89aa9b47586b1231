//! A table with its header found, its columns understood and its rows told apart: records from titles, totals and
//! footers.

use super::header::{self, Header, RowKind};
use super::layout::Layout;
use super::pace::{Pace, Stopped};
use super::profile::{self, Profile, Shape};
use super::records::ReadColumn;
use super::role::Role;
use crate::exchange::csv::table::{Row, Table};

/// How many rows are looked at for samples.
const SAMPLED: usize = 500;

/// A table understood.
pub struct Sheet<'t> {
    /// The rows.
    pub table: &'t Table,
    /// Its header.
    pub header: Header,
    /// The first row below the header.
    pub first: usize,
    /// Its columns.
    pub layout: Layout,
    /// The program that wrote it.
    pub profile: Option<&'static Profile>,
    valued: Vec<usize>,
    date: Option<usize>,
    /// What each row below the header is.
    kinds: Vec<RowKind>,
    /// Whether rows of one cell stand between records and name what these have in common.
    pub grouped: bool,
    /// Whether a person said what the columns are.
    pub chosen: bool,
}

impl<'t> Sheet<'t> {
    /// Understands a table; some columns stand for what a person said.
    ///
    /// # Errors
    /// It was called off.
    pub async fn new(
        table: &'t Table,
        chosen: &[(usize, Role)],
        pace: Pace<'_>,
    ) -> Result<Sheet<'t>, Stopped> {
        let header = header::find(table);
        let profile = profile::recognise(&header.words, &header.above);
        let first = header.row.map_or(0, |row| row + 1);
        let mut layout = Layout::of(table, &header, first, profile, pace).await?;
        let valued = layout.valued();
        let description = header::is_description(table, first, &valued);
        if description {
            layout = Layout::of(table, &header, first + 1, profile, pace).await?;
        }
        chosen
            .iter()
            .for_each(|&(at, role)| layout.choose(at, role));
        let valued = layout.valued();
        let date = layout
            .first(Role::Date)
            .or_else(|| layout.first(Role::DateWeak));
        let mut sheet = Sheet {
            table,
            header,
            first,
            layout,
            profile,
            valued,
            date,
            kinds: Vec::new(),
            grouped: false,
            chosen: !chosen.is_empty(),
        };
        pace.rest(10).await?;
        let mut kinds: Vec<RowKind> = Vec::with_capacity(table.len());
        for row in table.rows(first) {
            kinds.push(match kinds.is_empty() && description {
                true => RowKind::Description,
                false => header::kind(row, &sheet.header, &sheet.valued, sheet.date),
            });
            pace.row(kinds.len(), table.len(), (10, 25)).await?;
        }
        // What names a group below the last record is a footer.
        let last = kinds.iter().rposition(|kind| *kind == RowKind::Record);
        for kind in kinds.iter_mut().skip(last.unwrap_or_default() + 1) {
            if *kind == RowKind::Group {
                *kind = RowKind::Footer;
            }
        }
        let mut pairs = kinds.windows(2);
        sheet.grouped = pairs.any(|pair| matches!(pair, [RowKind::Group, RowKind::Record]));
        sheet.kinds = kinds;
        Ok(sheet)
    }

    /// The values below the header in these columns, one column after the other.
    pub fn values(&self, columns: &[usize]) -> impl Iterator<Item = &str> {
        columns
            .iter()
            .flat_map(|&at| self.table.column(at, self.first))
    }

    /// The rows below the header and what each is. A row of one cell among records is a record where the table has people.
    pub fn rows(&self) -> impl Iterator<Item = (Row<'t>, RowKind)> {
        self.table.rows(self.first).zip(self.kinds.iter().copied())
    }

    /// How each column was understood.
    pub fn columns(&self) -> Vec<ReadColumn> {
        let read = self.layout.columns.iter().enumerate().map(|(at, column)| {
            let mut samples: Vec<String> = Vec::new();
            let cells = self.table.column(at, self.first).take(SAMPLED);
            for cell in cells.map(str::trim).filter(|cell| !cell.is_empty()) {
                if samples.len() < 2 && !samples.iter().any(|sample| sample == cell) {
                    samples.push(cell.chars().take(60).collect());
                }
            }
            ReadColumn {
                header: column.header.clone(),
                role: column.role,
                samples,
            }
        });
        read.collect()
    }

    /// What the profile says the rows are.
    pub fn shape(&self) -> Option<Shape> {
        self.profile.and_then(|profile| profile.shape)
    }
}
