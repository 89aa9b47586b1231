//! The numbers of a row: of its order, and of the purchase to which it points.

use crate::exchange::csv::table::Row;
use crate::import::person_row::cell;
use crate::import::role::Role;
use crate::import::sheet::Sheet;
use crate::import::values::clean_id;

/// The columns whose cells name an order, and those that point to another.
pub(super) struct Keys {
    key: Option<usize>,
    references: Vec<usize>,
    related: Vec<usize>,
}

impl Keys {
    pub(super) fn choose(sheet: &Sheet<'_>) -> Keys {
        let layout = &sheet.layout;
        let all = [Role::Order, Role::Invoice, Role::Transaction];
        let key = all.iter().find_map(|&role| layout.filled(role));
        Keys {
            key,
            references: all.iter().flat_map(|&role| layout.all(role)).collect(),
            related: layout.all(Role::Related),
        }
    }

    pub(super) fn key(&self, row: Row<'_>) -> Option<String> {
        self.key
            .and_then(|at| cell(row, at))
            .map(|text| clean_id(text).to_owned())
    }

    pub(super) fn references(&self, row: Row<'_>) -> Vec<String> {
        let cells = self.references.iter().filter_map(|&at| cell(row, at));
        cells.map(|text| clean_id(text).to_owned()).collect()
    }

    pub(super) fn related(&self, row: Row<'_>) -> Option<String> {
        self.related
            .iter()
            .find_map(|&at| cell(row, at))
            .map(|text| clean_id(text).to_owned())
    }
}
