//! A table with its header found, its columns understood and its rows told apart: records from titles, totals and
//! footers.

use super::header::{self, Header, RowKind};
use super::layout::Layout;
use super::profile::{self, Profile, Shape};
use super::role::Role;
use crate::exchange::csv::table::{Row, Table};

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
    description: bool,
    /// The last row that is a record: what names a group below it is a footer.
    last: usize,
    /// Whether rows of one cell stand between records and name what these have in common.
    pub grouped: bool,
}

impl<'t> Sheet<'t> {
    /// Understands a table.
    pub fn new(table: &'t Table) -> Sheet<'t> {
        let header = header::find(table);
        let profile = profile::recognise(&header.words, &header.above);
        let first = header.row.map_or(0, |row| row + 1);
        let mut layout = Layout::of(table, &header, first, profile);
        let valued = layout.valued();
        let description = header::is_description(table, first, &valued);
        if description {
            layout = Layout::of(table, &header, first + 1, profile);
        }
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
            description,
            last: usize::MAX,
            grouped: false,
        };
        let kinds: Vec<RowKind> = sheet.rows().map(|(_, kind)| kind).collect();
        sheet.last = kinds
            .iter()
            .rposition(|kind| *kind == RowKind::Record)
            .unwrap_or_default();
        let mut pairs = kinds.windows(2);
        sheet.grouped = pairs.any(|pair| matches!(pair, [RowKind::Group, RowKind::Record]));
        sheet
    }

    /// The values below the header in these columns, one column after the other.
    pub fn values(&self, columns: &[usize]) -> impl Iterator<Item = &str> {
        columns
            .iter()
            .flat_map(|&at| self.table.column(at, self.first))
    }

    /// The rows below the header and what each is. A row of one cell among records is a record where the table has people.
    pub fn rows(&self) -> impl Iterator<Item = (Row<'t>, RowKind)> {
        self.table.rows(self.first).enumerate().map(|(index, row)| {
            let kind = match index {
                0 if self.description => RowKind::Description,
                _ => header::kind(row, &self.header, &self.valued, self.date),
            };
            let kind = if kind == RowKind::Group && index > self.last {
                RowKind::Footer
            } else {
                kind
            };
            (row, kind)
        })
    }

    /// What the profile says the rows are.
    pub fn shape(&self) -> Option<Shape> {
        self.profile.and_then(|profile| profile.shape)
    }
}
