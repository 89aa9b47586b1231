//! The book: records, dates, money, the fold over operations, merging and undo. It knows nothing of scores, storage,
//! screens or clocks; whatever it needs of them comes in as an argument, and it cannot fail where its input is valid.

pub mod action;
pub mod back;
pub mod catalogue;
pub mod customer;
pub mod day;
pub mod entry;
pub mod fact;
pub mod field;
pub mod fix;
mod fold;
mod homes;
pub mod image;
pub mod op;
pub mod path;
pub mod record;
pub mod row;
pub mod settings;
pub mod stamp;
mod state;
pub mod undo;
pub mod unseen;
#[macro_use]
pub mod value;

pub use customer::{Customer, Tier};
pub use day::Day;
pub use entry::Entry;
pub use fact::{Fact, Kind};
pub use fold::{Changed, Discarded, Outcome, What};
pub use settings::Settings;
pub use state::{Book, File, Rows};
pub use value::Id;
