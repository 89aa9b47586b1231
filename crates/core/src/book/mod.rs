//! The book: records, dates and money, the operations that change them, merging and undo. No clock, storage or screen.

pub mod action;
mod byline;
pub mod catalogue;
pub(crate) mod choice;
pub mod combine;
pub mod company_offer;
pub mod customer;
pub mod day;
mod departing;
pub mod dump;
pub mod entry;
mod entry_index;
pub mod fact;
pub mod field;
mod fold;
pub mod friction_fix;
pub mod hlc;
pub mod invisible_chars;
pub mod json_path;
pub mod keyed_fields;
pub mod loading;
pub mod lww_record;
pub mod op;
pub mod own_date;
pub mod own_template;
pub mod record;
pub mod revert;
pub mod saved_view;
pub mod settings;
mod state;
pub mod undo;
#[macro_use]
pub mod value;

pub use customer::{Customer, Tier};
pub use day::Day;
pub use departing::Departing;
pub use entry::Entry;
pub use fact::{Fact, Kind};
pub use fold::{ChangeKind, Changed, Discarded, Outcome};
pub use settings::Settings;
pub use state::{Book, File, Relations, Rows, concerned};
pub use value::Id;
