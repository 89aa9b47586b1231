//! The exchange file, `kept` version 1: the format in which a book is exported, sent and merged
//! (`docs/file-format.md`).

pub mod diff;
mod duplicate_keys;
pub mod load;
pub mod read;
mod stamps;
pub mod write;

use crate::book::op::List;

/// The value of `format`.
pub const FORMAT: &str = "kept";
/// The version written, and the newest that can be read.
pub const VERSION: i64 = 1;
/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// The lists of records in the order of the file; settings stand apart.
const LISTS: [List; 5] = [
    List::Customers,
    List::Entries,
    List::Items,
    List::Steps,
    List::Measures,
];

/// The member that a device's file in a shared folder has beside the book's own.
pub const SHARED: &str = "shared";

/// Fields of the file itself that this release does not know are kept among the settings under this mark.
const OF_THE_FILE: char = '^';
