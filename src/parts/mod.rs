//! Small reusable parts of the screens, one to a file. Each takes plain values and shared callbacks, knows the class
//! vocabulary of `styles/`, and knows nothing of the book's state.

mod as_of_picker;
mod banner;
mod bar;
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
pub mod paged_list;
mod progress;
mod select_field;
pub mod share_text;
mod sparkline;
mod text_field;
mod toast;
mod warmth_badge;
mod warmth_chart;

pub use as_of_picker::asof_field;
pub use banner::banner;
pub use bar::level;
pub use chart_scale::{HEIGHT, Plot};
pub use choice_field::{ChoiceFieldProps, choice_field, tick_field};
pub use collapsible::{fold, is_desk};
pub use date_field::DateField;
pub use dialog::Dialog;
pub use empty_state::empty_state;
pub use meter::meter;
pub use progress::progress;
pub use select_field::{SelectFieldProps, select_field};
pub use sparkline::spark;
pub use text_field::{TextFieldProps, text_field};
pub use toast::toast;
pub use warmth_badge::{cherry, mark};
pub use warmth_chart::{ChartData, Contact, Crossing, TableRow, WarmthChart};

use std::rc::Rc;

use yew::AttrValue;

/// The choices of a field: the value, and what it is called.
pub type Choices = Rc<[(AttrValue, AttrValue)]>;
