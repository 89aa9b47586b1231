//! Keeping the book: a journal of batches and two snapshots over any map from text to text. It knows the book and
//! nothing else: no screens, no clocks, no browser. Any call to the map below may fail, and none of it is written to
//! before everything in it was read (`keeper::open` alone hands out what writing needs).

mod columns;
mod compact;
mod demo;
mod envelope;
pub mod inspect;
pub mod journal;
pub mod keeper;
pub mod key_value;
pub mod keys;
mod lines;
pub mod memory;
pub mod mirror;
pub mod opening;
pub mod pack;
pub mod points;
mod shelf;
pub mod snapshot;
mod telling;
mod unfolding;
pub mod usage;

pub use compact::{Compaction, Hindrance};
pub use demo::forget_demo;
pub use envelope::{FORMAT, Unread};
pub use keeper::{Keeping, News, Opened, ReadOnly, Saved, Sealed, Whole, open, raw};
pub use key_value::{Fault, KeyValue};
pub use keys::Space;
pub use opening::Opening;
pub use shelf::{Trouble, Why, is_of_earlier_release};
