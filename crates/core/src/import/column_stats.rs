//! What the cells of a column hold, counted: dates, amounts, addresses, names.

use std::collections::HashSet;

use super::dates;
use super::header::reads_as_amount;
use super::money;
use super::values;
use crate::exchange::csv::table::Table;

/// How many rows are looked at to tell what a column holds.
const SAMPLE: usize = 1_000;

/// What the cells of a column hold, counted over the first rows.
#[derive(Clone, Debug, Default)]
pub struct Stats {
    /// Cells that are not empty.
    pub filled: usize,
    /// Rows looked at.
    pub rows: usize,
    pub(super) emails: usize,
    pub(super) phones: usize,
    pub(super) sure_phones: usize,
    pub(super) amounts: usize,
    pub(super) negative: usize,
    pub(super) dates: usize,
    pub(super) serials: usize,
    pub(super) currencies: usize,
    pub(super) urls: usize,
    pub(super) truths: usize,
    pub(super) counters: usize,
    pub(super) ids: usize,
    /// Cells with letters that are nothing of the above.
    pub texts: usize,
    /// Different cells.
    pub distinct: usize,
    pub(super) yearless: usize,
}

impl Stats {
    pub(super) fn gather(table: &Table, column: usize, first: usize) -> Stats {
        let mut stats = Stats::default();
        let mut seen = HashSet::new();
        for cell in table.column(column, first).take(SAMPLE) {
            stats.rows += 1;
            let cell = cell.trim();
            if values::is_blank(cell) {
                continue;
            }
            stats.filled += 1;
            seen.insert(cell);
            let email = values::is_email(cell);
            let date = !email && dates::is_date(cell);
            let amount = !email && !date && reads_as_amount(cell);
            stats.emails += usize::from(email);
            stats.dates += usize::from(date);
            stats.serials += usize::from(dates::is_serial(cell));
            stats.amounts += usize::from(amount);
            stats.negative += usize::from(amount && cell.contains(['-', '−', '(']));
            stats.phones += usize::from(values::is_phone(cell));
            stats.sure_phones += usize::from(!date && values::is_surely_phone(cell));
            stats.currencies += usize::from(money::code(cell).is_some());
            stats.urls += usize::from(values::is_url(cell));
            stats.truths += usize::from(values::truth(cell).is_some());
            stats.counters += usize::from(values::is_counter(cell));
            stats.ids += usize::from(values::is_id(cell));
            stats.yearless += usize::from(!date && dates::lacks_year(cell));
            let text = !email && !date && !amount && cell.chars().any(char::is_alphabetic);
            stats.texts += usize::from(text);
        }
        stats.distinct = seen.len();
        stats
    }

    pub(super) fn mostly(&self, count: usize) -> bool {
        count * 10 >= self.filled * 6 && self.filled > 0
    }

    /// Whether the cells are e-mail addresses.
    pub fn is_emails(&self) -> bool {
        self.mostly(self.emails)
    }

    /// Whether the cells are phone numbers and nothing else that digits can be.
    pub fn is_phones(&self) -> bool {
        self.mostly(self.sure_phones)
    }

    /// Whether the cells are dates.
    pub fn is_dates(&self) -> bool {
        self.mostly(self.dates)
    }

    /// Whether the cells are days and months without years.
    pub fn is_yearless(&self) -> bool {
        self.mostly(self.yearless)
    }

    /// Whether the cells are numbers that a spreadsheet shows as dates.
    pub fn is_serials(&self) -> bool {
        self.mostly(self.serials)
    }

    /// Whether the cells are amounts or plain numbers.
    pub fn is_amounts(&self) -> bool {
        self.mostly(self.amounts)
    }

    /// Whether the cells are whole numbers without any mark.
    pub fn is_counters(&self) -> bool {
        self.mostly(self.counters)
    }

    /// Whether some amounts are below zero.
    pub fn has_negative(&self) -> bool {
        self.negative > 0
    }

    /// Whether the cells are identifiers: one word with digits.
    pub fn is_ids(&self) -> bool {
        self.mostly(self.ids)
    }

    pub(super) fn is_currencies(&self) -> bool {
        self.mostly(self.currencies)
    }

    /// Whether the cells are words.
    pub fn is_texts(&self) -> bool {
        self.mostly(self.texts)
    }

    pub(super) fn is_urls(&self) -> bool {
        self.mostly(self.urls)
    }
}
