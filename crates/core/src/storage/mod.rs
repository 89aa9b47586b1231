//! Keeping the book: a journal of batches and two snapshots over any map from text to text. It knows the book and
//! nothing else: no screens, no clocks, no browser. Any call to the map below may fail, and none of it is written to
//! before everything in it was read (`keeper::open` alone hands out what writing needs).

pub mod book_handle;
mod columns;
mod compaction;
pub mod deflate_utf16;
mod envelope;
mod forget_demo;
pub mod journal;
pub mod key_value;
pub mod keys;
mod legacy_lines;
pub mod load;
pub mod memory;
pub mod mirror;
pub mod quota;
pub mod recovery_points;
pub mod salvage;
pub mod snapshot;
mod snapshot_reader;
mod snapshot_writer;
mod stored_state;

pub use book_handle::{BookHandle, News, Opened, ReadOnly, Saved, Sealed, Whole, open, raw};
pub use compaction::{Compaction, Hindrance};
pub use envelope::{DecodeError, FORMAT};
pub use forget_demo::forget_demo;
pub use key_value::{Fault, KeyValue};
pub use keys::Space;
pub use load::Opening;
pub use stored_state::{LoadProblem, Why, is_of_earlier_release};
