//! Files of other programs, brought into the book: bytes become text, text becomes records (`records`), people are
//! matched with those of the book, and a plan says what would come in, what is left out and what must be asked. The
//! content decides what a file is, never its name. Pure: no file, no screen, no clock.

pub mod bank;
pub mod charset;
pub mod content_line;
pub mod context;
mod fold;
pub mod icalendar;
pub mod mail;
mod markup;
mod money;
pub mod records;
pub mod recurrence;
pub mod telegram;
pub mod time_zone;
mod transfer_encoding;
pub mod vcard;
pub mod whatsapp;

pub use context::Context;
pub use records::Records;
