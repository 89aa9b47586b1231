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
        let date = layout.first(Role::Date).or_else(|| layout.first(Role::DateWeak));
        Sheet { table, header, first, layout, profile, valued, date, description }
    }

    /// The rows below the header and what each is. A row of one cell among records is a record where the table has people.
    pub fn rows(&self) -> impl Iterator<Item = (Row<'t>, RowKind)> {
        self.table.rows(self.first).enumerate().map(|(index, row)| {
            let kind = match index {
                0 if self.description => RowKind::Description,
                _ => header::kind(row, &self.header, &self.valued, self.date),
            };
            (row, kind)
        })
    }

    /// What the profile says the rows are.
    pub fn shape(&self) -> Option<Shape> {
        self.profile.and_then(|profile| profile.shape)
    }
}
