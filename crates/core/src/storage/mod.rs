//! Persistent storage of a book: a journal of batches and two snapshots over a key-value store (`docs/storage-format.md`).
//!
//! Any call to the store may fail. Nothing is written before everything was read: only `load` returns a `BookHandle`, and
//! writing needs one.

pub mod book_handle;
mod columns;
mod compaction;
pub mod counting;
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

pub use book_handle::{BookHandle, EncodedBatch, MissedChanges, Saved, raw};
pub use compaction::{Compaction, CompactionError};
pub use envelope::{DecodeError, FORMAT};
pub use forget_demo::forget_demo;
pub use key_value::{Fault, KeyValue};
pub use keys::Space;
pub use load::{BookLoader, LoadedBook, Opened, ReadOnly, open};
pub use stored_state::{LoadProblem, LoadProblemKind, is_of_earlier_release};
