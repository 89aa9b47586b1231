//! Reads purchase logs of other programs from CSV, and writes the book's purchases as CSV.
//!
//! Bytes become text (`sniff`), text becomes rows (`table`), columns, dates and amounts are recognised or left to be
//! asked (`columns`, `dates`, `amounts`), and rows become records (`planner`), with the same ids whenever the same
//! log is read again. Problems are data; the page puts them into words.

pub mod amounts;
pub mod columns;
pub(crate) mod content_id;
pub mod dates;
pub mod formula_escape;
mod header_words;
pub mod import_plan;
mod matching;
pub mod planner;
mod row_parser;
pub mod sniff;
pub mod table;
pub mod write;

pub use amounts::DecimalMark;
pub use columns::Columns;
pub use dates::DateOrder;
pub use import_plan::{Choices, Counts, Plan, RowProblem, RowReason, Totals};
pub use planner::{Planner, Progress};
pub use sniff::Encoding;
pub use table::{Reader, Row, Table, TableProblem};

/// The most bytes a file may have.
pub const MAX_BYTES: usize = 64 << 20;

/// What a whole column says about how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recognised<T> {
    /// Only this fits, or whatever fits says the same.
    Sure(T),
    /// More than one fits and they disagree: ask.
    Ambiguous,
    /// Nothing in the column is of the kind sought.
    None,
}
