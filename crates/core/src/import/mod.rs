//! Files of other programs, brought into the book: bytes become text (`decode`), text becomes rows, rows become records
//! (`records`), people are matched with those of the book, and a plan says what would come in, what is left out and what
//! must be asked. The content decides what a file is, never its name. Pure: no file, no screen, no clock.

mod amount_columns;
mod bank_table;
pub mod book_match;
mod cells;
mod column_stats;
mod contacts_table;
pub mod context;
pub mod dates;
pub mod decode;
pub mod fold;
mod header;
mod layout;
mod letters;
mod lexicon;
pub mod money;
mod orders;
mod payer;
mod person_row;
pub mod plan;
mod profile;
mod purchases;
pub mod reader;
pub mod records;
pub mod registry;
mod role;
mod row_class;
mod shape;
mod sheet;
mod text_table;
pub mod values;
#[cfg(feature = "xlsx")]
mod workbook;
pub mod write;
#[cfg(feature = "xlsx")]
mod zip;

pub use context::Context;
pub use decode::TextDecode;
pub use plan::Plan;
pub use records::Records;
pub use write::Addition;
