//! Small reusable parts of the screens, one to a file. Each takes plain values and shared callbacks, knows the class
//! vocabulary of `styles/`, and knows nothing of the book's state.

mod as_of;
mod banner;
mod bar;
mod byline;
mod chart_scale;
pub mod charts;
mod choice_field;
mod collapsible;
mod date_field;
mod dialog;
mod empty_state;
pub mod entry_row;
mod field;
mod meter;
mod open_modal;
mod page_head;
pub mod paged_list;
mod progress;
mod qr_code;
mod section;
mod select_field;
pub mod share_text;
mod show_more;
mod sparkline;
mod tabs;
mod text_field;
mod toast;
mod warmth_badge;
mod warmth_chart;
mod words_context;

pub use as_of::{AsOfBand, AsOfField};
pub use banner::banner;
pub use bar::level;
pub use byline::byline;
pub use chart_scale::{HEIGHT, Plot};
pub use choice_field::{ChoiceField, ChoiceFieldProps, TickField, choice_field, tick_field};
pub use collapsible::{Collapsible, is_desk};
pub use date_field::DateField;
pub use dialog::Dialog;
pub use empty_state::EmptyState;
pub use meter::Meter;
pub use open_modal::{LogButton, entry_of, opens};
pub use page_head::PageHead;
pub use paged_list::PagedList;
pub use progress::Progress;
pub use qr_code::QrCode;
pub use section::Section;
pub use select_field::{SelectField, SelectFieldProps, select_field};
pub use show_more::ShowMore;
pub use sparkline::spark;
pub use tabs::{Tab, Tabs};
pub use text_field::{TextField, TextFieldProps, text_field};
pub use toast::toast;
pub use warmth_badge::{WarmthBadge, mark};
pub use warmth_chart::{ChartData, Contact, Crossing, TableRow, WarmthChart};
pub use words_context::use_words;

use std::rc::Rc;

use yew::AttrValue;

/// The choices of a field: the value, and what it is called.
pub type Choices = Rc<[(AttrValue, AttrValue)]>;
