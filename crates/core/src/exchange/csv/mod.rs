//! Tables as text: reads them, tells their encoding, dates and amounts, and writes the book's customers and purchases. What a table
//! means is `import`'s to find.
//!
//! Bytes become text (`sniff`), text becomes rows (`table`), dates and amounts are recognised or left to be asked (`dates`,
//! `amounts`). Problems are data; the page puts them into words.

pub mod amounts;
pub(crate) mod content_id;
pub mod customers;
pub mod dates;
pub mod formula_escape;
mod row_limit;
pub mod sniff;
pub mod table;
pub mod write;

pub use amounts::DecimalMark;
pub use dates::DateOrder;
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
