//! Files of other programs, brought into the book: bytes become text (`decode`), text becomes rows, rows become records
//! (`records`), people are matched with those of the book, and a plan says what would come in, what is left out and what
//! must be asked. The content decides what a file is, never its name. Pure: no file, no screen, no clock.

mod amount_columns;
pub mod bank;
mod bank_table;
pub mod book_match;
mod cells;
pub mod charset;
mod column_stats;
mod contacts_table;
pub mod content_line;
pub mod context;
pub mod dates;
pub mod decode;
pub mod duplicates;
pub mod fold;
mod header;
pub mod icalendar;
mod json_parts;
mod kept_table;
mod layout;
mod letters;
mod lexicon;
mod long_text;
pub mod mail;
mod markup;
pub mod money;
mod orders;
pub mod pace;
mod payer;
mod person_row;
pub mod plan;
mod plan_json;
mod profile;
pub mod program_name;
mod purchases;
pub mod reader;
pub mod records;
pub mod recurrence;
pub mod registry;
pub mod role;
mod row_class;
mod shape;
mod sheet;
pub mod summary;
pub mod telegram;
mod text_table;
pub mod time_zone;
mod transfer_encoding;
pub mod values;
pub mod vcard;
pub mod whatsapp;
#[cfg(feature = "xlsx")]
mod workbook;
pub mod write;
mod zip;

pub use context::Context;
pub use decode::TextDecode;
pub use plan::Plan;
pub use records::Records;
pub use summary::Summary;
pub use write::Addition;
